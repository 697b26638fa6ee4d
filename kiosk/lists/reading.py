"""Reading a list, and how many there are of each kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Iterator
from typing import assert_never

from kiosk.lists.kinds import GONE, Listed, ListKind
from kiosk.lists.sorting import natural
from kiosk.model import DeliveryState, OperationKind
from kiosk.store import EventStore
from kiosk.store.listing import Listing, ListRow, Only


def slices(
    store: EventStore,
    kind: ListKind,
    run_id: str | None = None,
    status: str | None = None,
    pace_group: str | None = None,
) -> Generator[Listed | None, None, None]:
    """Read a list, as of one moment: None after each of many short steps, and the result at the end.

    Only who has that run, status (or is `GONE`) and pace group. Closing it early gives everything back. Raises
    DiskTrouble, Busy and DamagedFile.
    """
    only = Only(run_id, None if status == GONE else status, status == GONE, pace_group)
    read = Listing(store)
    rows: list[ListRow] = []
    numbers = _Numbers()
    try:
        yield from _counting(read, numbers)
        for some in _rows(read, kind, only):
            rows += some
            yield None
        revision = read.revision
    finally:
        read.close()
    yield Listed(
        revision,
        kind,
        tuple(rows),
        numbers.of_kinds,
        tuple(sorted(numbers.run_ids)),
        tuple(sorted(numbers.statuses, key=lambda each: (each == GONE, each))),
        tuple(sorted(numbers.groups, key=natural)),
    )


class _Numbers:
    """What is counted, and what can be asked for."""

    def __init__(self) -> None:
        self.of_kinds = dict.fromkeys(ListKind, 0)
        self.run_ids: set[str] = set()
        self.statuses: set[str] = set()
        self.groups: set[str] = set()


def _counting(read: Listing, numbers: _Numbers) -> Iterator[None]:
    of_kinds: Counter[ListKind] = Counter()
    for tallies in read.tallies():
        for each in tallies:
            of_kinds[ListKind.EVERYBODY] += each.number
            of_kinds[ListKind.NOT_YET] += each.missing
            numbers.run_ids.add(each.run_id)
            numbers.statuses.add(GONE if each.gone else each.status)
            numbers.groups.add(each.group)
        yield None
    for made in read.made():
        of_kinds[ListKind.UNDONE] += made.undone
        of_kinds[ListKind.WALK_UPS] += made.walk_ups
        of_kinds[ListKind.OVERRIDDEN] += made.overridden
        yield None
    undelivered = read.undelivered()
    of_kinds[ListKind.REFUSED] = undelivered.get(DeliveryState.REFUSED, 0)
    of_kinds[ListKind.HELD] = undelivered.get(DeliveryState.HELD, 0)
    numbers.of_kinds |= dict(of_kinds)
    yield None


def _rows(read: Listing, kind: ListKind, only: Only) -> Iterator[list[ListRow]]:
    match kind:
        case ListKind.NOT_YET:
            return read.registrations(only, missing=True)
        case ListKind.EVERYBODY:
            return read.registrations(only)
        case ListKind.REFUSED:
            return read.in_state(DeliveryState.REFUSED, only)
        case ListKind.HELD:
            return read.in_state(DeliveryState.HELD, only)
        case ListKind.OVERRIDDEN:
            return read.of_kind(OperationKind.CHECK_IN, only, overriding=True)
        case ListKind.UNDONE:
            return read.of_kind(OperationKind.UNDO, only)
        case ListKind.WALK_UPS:
            return read.of_kind(OperationKind.WALK_UP, only)
        case _:
            assert_never(kind)
