"""The three-way reconciliation: what people were shown, what the journal holds, and what the server carried out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from kiosk.merge import last_bib, winner
from kiosk.model import DeliveryState, Operation, OperationKind
from kiosk.store import Home
from kiosk.sync.push import STAYS
from tests.journeys.venue import Venue
from tests.torture.invariants import Disk, Shown, read
from tests.torture.tally import Findings

_TOOK = ("acknowledged", "confirmed")
_STATING = (OperationKind.CHECK_IN, OperationKind.UNDO)


def reconcile(home: Path, venue: Venue, shown: Iterable[Shown], *, refused: Iterable[str] = ()) -> Findings:
    """What differs between ledger, journal and server once everything should be delivered.

    By operation id: shown are in the journal, none waits, each is at the server once and nothing else is. By
    registration: the server stands where the journal does. `refused` are the ids of operations that the server was
    right to refuse.
    """
    found, disk = Findings(), read(Home(home).event_path(venue.event_id))
    allowed, states = set(refused), {row["operation_id"]: str(row["state"]) for row in disk.deliveries}
    journal = {each.id: each for each in disk.operations}
    lost = [each.operation_id for each in shown if each.operation_id not in journal]
    if lost:
        found.say(f"shown, and not in the journal: {lost}", lost=len(lost))
    waiting = [key for key, state in states.items() if state not in _TOOK and key not in allowed]
    if waiting:
        kinds = Counter(f"{journal[key].kind} {states[key]}" for key in waiting if key in journal)
        found.say(f"not delivered: {dict(kinds)}", stuck=len(waiting))
    took = [each for each in disk.operations if states.get(each.id) in _TOOK]
    _each_once(found, venue, journal, took)
    _walk_ups(found, venue, disk, took)
    if not waiting:
        _same_standing(found, venue, disk)
    return found


def _each_once(found: Findings, venue: Venue, journal: dict[str, Operation], took: list[Operation]) -> None:
    """The server carried out each check-in and undo that it took, once, and none that the journal does not know."""
    done = Counter(call.key or "" for call in venue.written())
    twice = [key for key, times in done.items() if times > 1]
    if twice:
        found.say(f"carried out twice: {twice}", doubled=len(twice))
    heard = {key.removesuffix(STAYS) for key in done}
    unknown = heard - journal.keys()
    if unknown:
        found.say(f"carried out, and not in the journal: {sorted(unknown)}", lost=len(unknown))
    missing = [each.id for each in took if each.kind in _STATING and each.id not in heard]
    if missing:
        found.say(f"counted as delivered, and not at the server: {missing}", lost=len(missing))


def _walk_ups(found: Findings, venue: Venue, disk: Disk, took: list[Operation]) -> None:
    """Each walk-up is one registration at the server, under the id that the journal has for it."""
    emails = Counter(each.email for each in venue.world.registrations())
    for each in took:
        if each.kind is not OperationKind.WALK_UP:
            continue
        times = emails[str((each.payload or {})["email"])]
        if times != 1:
            found.say(f"the walk-up {each.id} is at the server {times} times", lost=int(not times), doubled=times - 1)
        elif not venue.world.has(disk.present_id(each.registration_id)):
            found.say(f"the walk-up {each.id} is known by an id that the server did not give")


def _same_standing(found: Findings, venue: Venue, disk: Disk) -> None:
    """Each registration that anything was done with is at the server as the journal says."""
    states = {row["operation_id"]: DeliveryState(row["state"]) for row in disk.deliveries}
    for registration_id, made in disk.by_registration().items():
        if not venue.world.has(registration_id) or any(states[each.id] is DeliveryState.REFUSED for each in made):
            continue
        there = venue.world.registration(registration_id)
        stands = winner(made, {}) is not None
        if any(each.kind in _STATING for each in made) and there.checked_in is not stands:
            found.say(
                f"{registration_id} stands as {there.checked_in} at the server, the journal says {stands}", lost=1
            )
        given = last_bib(made)
        if given is not None and there.bib != (given.payload or {}).get("bib"):
            found.say(f"{registration_id} has bib {there.bib} at the server, the journal says {given.payload}", lost=1)
