"""What must hold in any weather, after every step: between the volunteer, the journal, the outbox and the server."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from urllib.parse import unquote

from msgspec import structs

from kiosk.errors import MissingScope, NeedKey, WaitUntil
from kiosk.model import UPSTREAM, CheckedIn, DeliveryState, Entry, Lane, Logged, OperationKind, Undone, Verdict
from kiosk.store.journal import WALK_UP_REFUSED
from tests.torture.tally import Findings
from tests.torture.weather_laptop import Laptop, Sent
from tests.torture.weather_server import Done, WeatherServer

_FARTHEST_MS = 25 * 3600 * 1000
"""The farthest `retryAfter` that is believed; one farther ahead, or past, or none, is waited out for a second."""
_LEAST_MS = 1000

_CLOCKS_MS = 20
"""The laptop reads two clocks, one after the other, and another thread may run in between."""

_KEY_AGAIN_MS = 600_000
"""After so long a refused key is tried once more."""

_ON_ITS_WAY_MS = 10_000
"""What waits for its turn when a key is refused still goes: six deliveries and a page, one a second at the slowest."""

_WHAT = {
    OperationKind.CHECK_IN: "checked in",
    OperationKind.UNDO: "checked in",
    OperationKind.WALK_UP: "registered",
    OperationKind.BIB: "bib",
}


class Broken(AssertionError):
    """Something that must hold does not."""

    def __init__(self, found: Findings) -> None:
        self.found = found
        super().__init__("; ".join(found.words))


@dataclass(frozen=True)
class Shown:
    """A verdict that the volunteer saw, and that says that something was recorded."""

    operation_id: str
    registration_id: str
    word: str


class Manners:
    """How the laptop treats the server: nothing before `retryAfter`, nothing with a key that was refused."""

    def __init__(self, laptop: Laptop, server: WeatherServer) -> None:
        self.wrong: list[str] = []
        self.limits = 0
        self._laptop, self._server = laptop, server
        self._until, self._signed_out = 0.0, 0.0
        laptop.before, laptop.failed = self._before, self._failed
        laptop.answered = lambda _: self.forget()  # the key does again

    def forget(self, *, limit: bool = False) -> None:
        """Somebody asked for another try (or, `limit`, set the clock): what the key was refused counts no more."""
        self._signed_out = 0.0
        self._until = 0.0 if limit else self._until

    @property
    def waits(self) -> float:
        """Seconds that the server still asks to wait."""
        return max(0.0, (self._until - self._laptop.time.epoch_ms()) / 1000)

    def _before(self, sent: Sent) -> None:
        if sent.at < self._until - _CLOCKS_MS:
            self.wrong.append(f"{sent.what} left {self._until - sent.at:.0f} ms before its time")
        tried_again = sent.at >= self._signed_out + _KEY_AGAIN_MS
        if self._signed_out and not tried_again and sent.at > self._signed_out + _ON_ITS_WAY_MS:
            self.wrong.append(
                f"{sent.what} left with a key that was refused {(sent.at - self._signed_out) / 1000:.0f} s ago"
            )

    def _failed(self, sent: Sent) -> None:
        now = self._laptop.time.epoch_ms()
        if isinstance(sent.error, NeedKey) and not isinstance(sent.error, MissingScope):
            self._signed_out = self._signed_out or now
        if isinstance(sent.error, WaitUntil) and not self._laptop.clock.skew:
            self.limits += 1
            said = self._server.asked[sent.number].retry_after
            fair = isinstance(said, int | float) and now < said <= now + _FARTHEST_MS
            self._until = max(self._until, float(said) if fair else now + _LEAST_MS)  # type: ignore[arg-type]


@dataclass
class Site:
    """All that is looked at together."""

    laptop: Laptop
    server: WeatherServer
    manners: Manners
    shown: list[Shown] = field(default_factory=list)
    people: set[str] = field(default_factory=set)
    looked_at: int = 0
    gone: set[str] = field(default_factory=set)

    def take(self, verdict: Verdict) -> Verdict:
        """The volunteer sees a verdict."""
        if isinstance(verdict, CheckedIn) or (isinstance(verdict, Undone) and verdict.operation is not None):
            assert verdict.operation is not None
            self.shown.append(Shown(verdict.operation.id, verdict.entry.registration.id, verdict.word))
        return verdict

    def journal(self) -> dict[str, Logged]:
        return {logged.operation.id: logged for logged in self.laptop.store.operations()}

    def done(self) -> dict[str, list[Done]]:
        """What the server did, by operation; the portal's doings are left out."""
        found: dict[str, list[Done]] = {}
        for each in list(self.server.world.done):
            if each.key is not None:
                found.setdefault(each.key, []).append(each)
        return found


def look(site: Site) -> None:
    """Raise Broken where anything is not as it must be."""
    found = Findings()
    journal, done = site.journal(), site.done()
    _recorded(found, site, journal)
    _in_one_state(found, site, journal)
    _done_once(found, site, journal, done)
    _said_truly(found, site, journal, done)
    _start_list(found, site)
    _silent(found, site)
    for words in site.manners.wrong:
        found.say(words)
    if found:
        raise Broken(found)


def _recorded(found: Findings, site: Site, journal: dict[str, Logged]) -> None:
    """What was acknowledged is in the journal; the sequence has no gap and the order is that of the acts."""
    for each in site.shown:
        logged = journal.get(each.operation_id)
        if logged is None:
            found.say(f"shown, but not in the journal: {each}", lost=1)
        elif _present(site, logged.operation.registration_id) != _present(site, each.registration_id):
            found.say(f"shown for {each.registration_id}, recorded for {logged.operation.registration_id}")
    made = sorted((logged.operation for logged in journal.values()), key=lambda each: each.desk_seq)
    if [each.desk_seq for each in made] != list(range(1, len(made) + 1)):
        found.say(f"the sequence has gaps: {[each.desk_seq for each in made]}")
    if any(before.hlc >= after.hlc for before, after in zip(made, made[1:], strict=False)):
        found.say("the order of the journal is not that in which it was made")


def _in_one_state(found: Findings, site: Site, journal: dict[str, Logged]) -> None:
    """Each operation is in one state, and the status counts every one where it is."""
    if any(set(logged.deliveries) != {UPSTREAM} for logged in journal.values()):
        found.say("an operation without a state of delivery", lost=1)
        return
    now = site.laptop.desk.status()
    for shown, bibs in ((now.deliveries, False), (now.bibs, True)):
        counted = Counter(
            logged.deliveries[UPSTREAM].state
            for logged in journal.values()
            if (logged.operation.kind.lane is Lane.BIBS) is bibs
        )
        if {state: count for state, count in shown.items() if count} != dict(counted):
            found.say(f"the status shows {shown}, the journal has {dict(counted)}")


def _done_once(found: Findings, site: Site, journal: dict[str, Logged], done: dict[str, list[Done]]) -> None:
    """The server did nothing twice, nothing that is not in the journal, and what it was told is what was recorded."""
    for key, several in done.items():
        if len(several) > 1:
            found.say(f"carried out {len(several)} times: {key}", doubled=len(several) - 1)
        if key not in journal:
            found.say(f"the server was told what is not in the journal: {key}")
            continue
        operation, did = journal[key].operation, several[0]
        value: object = (operation.payload or {}).get("email" if operation.kind is OperationKind.WALK_UP else "bib")
        if operation.kind is OperationKind.CHECK_IN:
            value = True
        elif operation.kind is OperationKind.UNDO:
            value = did.value  # another check-in may stand all the same: the end will tell
        if (did.what, did.value) != (_WHAT[operation.kind], value):
            found.say(f"recorded {operation.kind} {value}, done {did.what} {did.value}: {key}")
        walk_up = operation.kind is OperationKind.WALK_UP
        if not walk_up and did.registration_id != _present(site, operation.registration_id):
            found.say(f"recorded for {operation.registration_id}, done for {did.registration_id}")
    written = [call.key for call in site.server.world.check_in_calls if not call.replayed]
    if len(written) != len(set(written)):
        found.say("a check-in was carried out twice", doubled=1)
    _in_order(found, site, journal, done)


def _in_order(found: Findings, site: Site, journal: dict[str, Logged], done: dict[str, list[Done]]) -> None:
    """Of each registration and lane the server heard of the operations in the order of the journal."""
    heard: dict[tuple[str, Lane], str] = {}
    for key in done:
        if key in journal:
            operation = journal[key].operation
            turn = (_present(site, operation.registration_id), operation.kind.lane)
            if operation.hlc < heard.get(turn, ""):
                found.say(f"told out of order: {key}")
            heard[turn] = operation.hlc


def _said_truly(found: Findings, site: Site, journal: dict[str, Logged], done: dict[str, list[Done]]) -> None:
    """Delivered is only what the server did, refused only what it said no to."""
    asked = list(site.server.asked.values())
    refused = {each.operation_id for each in asked if each.refused}
    for each in asked:
        if each.status == 409:
            found.say(f"sent again with another body under the same key: {each.operation_id}")
    for key, logged in journal.items():
        delivery = logged.deliveries[UPSTREAM]
        if delivery.state.delivered and key not in done and not site.server.mixed_up:
            found.say(f"called delivered, but the server never did it: {key}", lost=1)
        if delivery.state is DeliveryState.REFUSED and key not in refused and delivery.last_error != WALK_UP_REFUSED:
            found.say(f"called refused, but the server never said so: {key} {delivery.last_error}")


def _start_list(found: Findings, site: Site) -> None:
    """Every row is as the API once gave it whole, and is gone only after two complete readings without it."""
    laptop = site.laptop
    if laptop.store.pull_state().complete is not laptop.last_complete:
        found.say("the list is called complete, and its last reading was not, or the other way round")
    gone = set()
    for entry in laptop.store.every_entry():
        if not _as_served(site, entry):
            found.say(f"a row that the API never gave: {entry.registration.id}")
        if entry.gone:
            gone.add(entry.registration.id)
            since = laptop.complete - laptop.pages.get(entry.registration.id, 0)
            if entry.registration.id not in site.gone and since < 2:
                found.say(f"gone after {since} complete readings: {entry.registration.id}", lost=1)
    site.gone = gone


def _as_served(site: Site, entry: Entry) -> bool:
    """Whether the row is one that the server sent, but for what was done here: bib, check-in, walk-up."""
    row = entry.registration
    if entry.local:
        return True
    for served in set(site.server.served.get(row.id, ())):
        if structs.replace(served, bib=row.bib, checked_in=row.checked_in) == row:
            return True
    # A walk-up under its new id has what was typed until a page brings it.
    return any(
        each.what == "registered" and each.key and each.registration_id == row.id for each in site.server.world.done
    )


def _silent(found: Findings, site: Site) -> None:
    """Neither the log nor an address tells anything personal, nor the key."""
    site.people |= site.server.people()
    lines = site.laptop.log.lines
    told = "\n".join(lines[site.looked_at :])
    addresses = unquote("\n".join(each.address for each in list(site.server.asked.values())[-40:]))
    site.looked_at = len(lines)
    if any(word in told for word in site.people):
        found.say("the log tells something personal")
    if any(word in addresses for word in site.people):
        found.say("an address tells something personal")


def _present(site: Site, registration_id: str) -> str:
    return site.laptop.store.server_id(registration_id)
