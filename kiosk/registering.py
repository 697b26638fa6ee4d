"""Registering somebody at the desk: for which runs that may be done, and who is in the start list already."""

from __future__ import annotations

import heapq
from collections.abc import Iterator

from kiosk.checkin import Rights
from kiosk.errors import BadInput
from kiosk.finding import Finding
from kiosk.language import tr
from kiosk.model import Double, Doubles, NameLikeness, NewRegistration, Obstacle, Run, RunOffer
from kiosk.store.pace_groups import pace_groups

_STATES = {"cancelled": Obstacle.CANCELLED, "postponed": Obstacle.POSTPONED}
_OVERRIDES = {"closed": Obstacle.CLOSED, "paused": Obstacle.PAUSED}
_OPEN = (None, "", "scheduled", "rescheduled")
"""States of a run that speak against nothing."""

_NAMES = 20
"""Found names that are compared with the typed one."""

_LETTERS = 3
"""Letters of a name from which on it can be somebody's."""


class Registering(Finding):
    """The part of a desk that knows what a walk-up needs; what records it is `checkin.walk_up`."""

    _rights: Rights
    unfinished: NewRegistration | None = None
    """What was typed of a walk-up that was left before it was recorded; in memory alone."""

    @property
    def may_override(self) -> bool:
        """Whether volunteers at this desk may do something against a status."""
        return self._rights.override

    def offers(self) -> tuple[RunOffer, ...]:
        """All runs of the event in their order, with what speaks against registering for them."""
        return tuple(offer(run, self._rights) for run in self._store.runs())

    def pace_groups(self) -> dict[str, tuple[str, ...]]:
        """The pace groups by run, the one with most runners first; about 40 ms with 60,000 registrations."""
        return pace_groups(self._store)

    def refuse_closed(self, run_id: str) -> None:
        """Raises BadInput where the run is not open to a walk-up at this desk."""
        for each in self.offers():
            if each.run.id == run_id and not each.may_choose:
                raise BadInput(tr("{run} takes no walk-ups here", run=each.run.label), tr("Choose another run."))

    # Who is there already.
    def doubles(self, name: str, email: str, most: int = 3) -> Doubles:
        """Who has this e-mail, or nearly this name, in whatever order and with whatever accents.

        An e-mail that is only begun has nobody.
        """
        alike: dict[str, NameLikeness] = dict(self._alike(name))
        address = self._with_address(email.strip())
        ids = alike.keys() | address

        def rank(id: str) -> tuple[int, str]:
            by_name = alike.get(id, "")
            both = id in address and by_name
            return 0 if both else 1 if by_name == "same" else 2 if id in address else 3, id

        entries = self._store.entries(heapq.nsmallest(most, ids, rank))
        found = [
            Double(entry, entry.registration.id in address, alike.get(entry.registration.id, "")) for entry in entries
        ]
        return Doubles(tuple(found), len(ids))

    def _with_address(self, address: str) -> set[str]:
        if "@" not in address:
            return set()
        ids = None if self._index is None or self.behind else self._index.with_address(address)
        if ids is None:
            return {entry.registration.id for entry in self._store.by_email(address)}
        return set(ids)

    def _alike(self, name: str) -> Iterator[tuple[str, NameLikeness]]:
        if sum(map(str.isalpha, name)) < _LETTERS and name.isascii():
            return
        from kiosk.search.alike import alike

        for hit in self.find(name, _NAMES).hits:
            registration = hit.entry.registration
            likeness = alike(name, registration.name or "")
            if likeness:
                yield registration.id, likeness


def offer(run: Run, rights: Rights) -> RunOffer:
    """What speaks against registering somebody for a run at this desk; a state that is not known does, too."""
    obstacle, word = _obstacle(run, rights)
    return RunOffer(run, obstacle, word, may_choose=obstacle is None or rights.override)


def _obstacle(run: Run, rights: Rights) -> tuple[Obstacle | None, str]:
    state, override = (_plain(run.status), _plain(run.registration_override))
    found = _STATES.get(state) or _OVERRIDES.get(override)
    if found is None and run.sold_out:
        found = Obstacle.SOLD_OUT
    if found is not None:
        return found, ""
    for word, plain in ((run.status, state), (run.registration_override, override)):
        if word and plain not in _OPEN:
            return Obstacle.UNKNOWN, word
    if rights.served_runs and not {run.id, run.label} & set(rights.served_runs):
        return Obstacle.ELSEWHERE, rights.go_to.get(run.label, "")
    return None, ""


def _plain(word: str | None) -> str:
    return (word or "").strip().casefold()
