"""What must come true when the weather clears: all is delivered in time, and volunteer, journal and server agree."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

import httpx
from msgspec import structs

from kiosk.merge import last_bib, live
from kiosk.model import UPSTREAM, DeliveryState, Entry, Logged, Network, Operation, OperationKind, Registration
from tests.torture.tally import Findings
from tests.torture.weather_checks import Broken, Site, look
from tests.torture.weather_laptop import PAGE, TIMING

ROUNDS = 3
"""Whole readings until the list is the server's: the first may go on where a broken one was, with rows from before;
the second sees everything as it is now; a name goes after two complete readings without it, of which the first,
begun before the name went, need not be one."""

_BY_ITSELF = 2 * TIMING.retry_most + TIMING.look_every + 5
"""Seconds until everything was tried again: the engine's own pause, then the operation's, each at its longest, and the
look for what is due; five for the requests themselves, which are real."""
_OWN_LIMIT = 64.0
"""The longest that the laptop waits of its own accord after limits whose end it could not believe."""
_SLOWEST = 1.12
"""Seconds from one request to the next where a limit was learned: one a second, nine tenths of them for reading."""

_STATING = (OperationKind.CHECK_IN, OperationKind.UNDO)
_UNFINISHED = (DeliveryState.WAITING, DeliveryState.HELD)


@dataclass(frozen=True)
class Calm:
    """How the end went: seconds of the laptop's time until all was delivered, and whether a person had to ask."""

    seconds: float
    asked: bool


def clear_up(site: Site) -> Calm:
    """The server is well again; everything must arrive, and everybody agree. Raises Broken."""
    laptop, server = site.laptop, site.server
    server.clear()
    laptop.client._http.timeout = httpx.Timeout(10, pool=None)
    if laptop.clock.skew:
        laptop.clock.skew = 0.0
        site.manners.forget(limit=True)
    began, asked = laptop.loop.time(), False
    if not laptop.until(lambda: not _left(site), _bound(site)):
        now = laptop.desk.status()
        held = now.deliveries[DeliveryState.HELD] or now.bibs[DeliveryState.HELD]
        if now.network.state is not Network.SIGNED_OUT and not held:
            raise Broken(_stuck(site, "nothing tells that a person is needed"))
        asked = True
        ask(site)
        if not laptop.until(lambda: not _left(site), _bound(site)):
            raise Broken(_stuck(site, "a person asked for another try"))
    seconds = laptop.loop.time() - began
    for _ in range(ROUNDS):
        before, bound = laptop.sweeps, _bound(site)
        ask(site)
        if not laptop.until(lambda before=before: laptop.sweeps > before, bound):  # type: ignore[misc]
            raise Broken(_stuck(site, f"the list was not read in {bound:.0f} s"))
        laptop.work(0)
        look(site)
    reconcile(site)
    return Calm(seconds, asked)


def ask(site: Site) -> None:
    """Somebody presses "Send and read now"."""
    site.manners.forget()
    site.laptop.sync.try_again()


def _bound(site: Site) -> float:
    requests = len(_left(site)) + len(site.server.world.registrations()) / PAGE + 3
    own = _OWN_LIMIT if site.manners.limits else 0.0
    return max(site.manners.waits, own) + _BY_ITSELF + requests * _SLOWEST


def _left(site: Site) -> list[Logged]:
    """What should be on its way still; a bib is held for ever where no route for bibs is set up."""
    return [
        logged
        for logged in site.laptop.store.operations()
        if logged.deliveries[UPSTREAM].state in _UNFINISHED
        and (site.laptop.bibs or logged.operation.kind is not OperationKind.BIB)
    ]


def _stuck(site: Site, why: str) -> Findings:
    found, left = Findings(), _left(site)
    states = [(each.operation.kind.value, each.deliveries[UPSTREAM]) for each in left]
    network = site.laptop.desk.status().network
    found.say(f"not drained, though {why}: {states}; {network}", stuck=max(1, len(left)))
    return found


def reconcile(site: Site) -> None:
    """What the volunteer was shown = the journal = the server, registration by registration. Raises Broken."""
    found = Findings()
    store, world = site.laptop.store, site.server.world
    operations: dict[str, list[Operation]] = defaultdict(list)
    states = {}
    for logged in store.operations():
        operations[store.server_id(logged.operation.registration_id)].append(logged.operation)
        states[logged.operation.id] = logged.deliveries[UPSTREAM].state
    _shown_is_recorded(found, site, operations)
    there = {each.id: each for each in world.registrations()}
    for entry in store.every_entry():
        registration_id = entry.registration.id
        row = there.pop(registration_id, None)
        if row is not None:
            _agrees(found, site, entry, row, operations[registration_id], states)
        elif not entry.gone and not entry.local:
            found.say(f"not at the server any more, and not gone: {registration_id}")
        elif entry.local and not any(states[each.id] is DeliveryState.REFUSED for each in operations[registration_id]):
            found.say(f"a walk-up without the server's id, and not refused: {registration_id}", lost=1)
    if there:
        found.say(f"at the server, and not in the list: {sorted(there)}")
    if found:
        raise Broken(found)


def _shown_is_recorded(found: Findings, site: Site, operations: dict[str, list[Operation]]) -> None:
    """The check-ins that the volunteer saw, and did not see taken back, are those that stand in the journal."""
    made = {each.id: each for several in operations.values() for each in several}
    seen = [made[each.operation_id] for each in site.shown]
    taken_back = {name for each in seen for name in each.undoes}
    standing = {each.id for each in seen if each.kind is OperationKind.CHECK_IN and each.id not in taken_back}
    recorded = {each.id for several in operations.values() for each in live(several)}
    if standing != recorded:
        found.say(f"shown to stand {sorted(standing - recorded)}, recorded to stand {sorted(recorded - standing)}")


def _agrees(
    found: Findings,
    site: Site,
    entry: Entry,
    row: Registration,
    operations: list[Operation],
    states: dict[str, DeliveryState],
) -> None:
    """One registration: what is shown of it now, what its journal says, and what the server has."""
    stating = [each for each in operations if each.kind in _STATING]
    shown, stands = entry.standing.checked_in, bool(live(stating))
    due = row.checked_in if not stating or states[stating[-1].id].delivered else False
    if shown is not (stands or due):
        found.say(f"{row.id} is shown as {shown}, journal {stands}, server {row.checked_in}")
    portal = _portal_had_the_last_word(site, row.id, "checked in", stating)
    if stating and not portal and all(states[each.id].delivered for each in stating) and stands is not row.checked_in:
        found.say(f"{row.id}: journal {stands}, server {row.checked_in}", lost=1)
    given = last_bib(operations)
    bib = row.bib
    if given is not None and not states[given.id].delivered:
        bib = (given.payload or {}).get("bib")
    known = structs.replace(entry.registration, bib=bib, checked_in=row.checked_in)
    if entry.registration.bib != bib or known != structs.replace(row, bib=bib) or entry.gone:
        found.say(f"the list has {entry.registration}, gone {entry.gone}, the server {row}")


def _portal_had_the_last_word(site: Site, registration_id: str, what: str, operations: list[Operation]) -> bool:
    """Whether the organizer changed it in the web after the last operation was carried out."""
    keys = {each.id for each in operations}
    for each in reversed(site.server.world.done):
        if (each.registration_id, each.what) == (registration_id, what):
            return each.key not in keys
    return True
