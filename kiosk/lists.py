"""Lists for helpers: who is not here yet, what the server did not take, what was done against the rules; in any order.

Everything goes in short steps, so that a window lives on beside it however long a list is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Generator, Iterator, Sequence
from enum import StrEnum
from heapq import merge
from itertools import islice
from typing import Any, TypeAlias, assert_never

from msgspec import Struct

from kiosk.model import CONFIRMED, DeliveryState, OperationKind
from kiosk.store import EventStore
from kiosk.store.listing import Listing, ListRow, Only
from kiosk.store.reasons import said

__all__ = [
    "GONE",
    "Collate",
    "ListKind",
    "ListRow",
    "Listed",
    "Order",
    "arranging",
    "finding",
    "last_name_first",
    "natural",
    "slices",
    "why_not_delivered",
]

GONE = "gone"
"""Stands for the status of a registration that is no longer in the start list."""

_SOME = 500
"""Rows that are sorted or looked through in one step: a few milliseconds."""


class ListKind(StrEnum):
    """What can be listed. Of the first two a row is a runner, of the others an operation with its runner.

    `NOT_YET`: expected (confirmed, not gone) and not checked in. `OVERRIDDEN`: check-ins that stand and have a reason.
    """

    NOT_YET = "not_yet"
    EVERYBODY = "everybody"
    REFUSED = "refused"
    HELD = "held"
    OVERRIDDEN = "overridden"
    UNDONE = "undone"
    WALK_UPS = "walk_ups"


class Order(StrEnum):
    """What a list is sorted by; then by name. Who has no such thing comes last."""

    NAME = "name"
    LAST_NAME = "last_name"
    BIB = "bib"
    RUN = "run"
    PACE_GROUP = "pace_group"
    STATUS = "status"
    TIME = "time"
    REASON = "reason"


class Listed(Struct, frozen=True):
    """A list as of a revision of the store, in no order: those of its kind that were asked for.

    `counts` are the rows of every kind, without what was asked for. `run_ids`, `statuses` (with `GONE`) and
    `pace_groups` are those that registrations have, in order; "" is for who is in no group.
    """

    revision: int
    kind: ListKind
    rows: tuple[ListRow, ...]
    counts: dict[ListKind, int]
    run_ids: tuple[str, ...]
    statuses: tuple[str, ...]
    pace_groups: tuple[str, ...]

    @property
    def total(self) -> int:
        """The rows of this kind."""
        return self.counts[self.kind]


Collate: TypeAlias = Callable[[str], Any]
"""Makes of a name what it is sorted by; of two such values one is less than the other, or they are alike."""


# Reading.
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


# Sorting.
def arranging(
    rows: Sequence[ListRow],
    order: Order,
    collate: Collate | None = None,
    *,
    run_ids: Sequence[str] = (),
    backwards: bool = False,
) -> Generator[tuple[ListRow, ...] | None, None, None]:
    """Sort a list: None after each of many short steps, and the result at the end.

    Names are sorted as `collate` says, else by their plain small letters. `run_ids`: the runs in the event's order.
    """
    say = collate or _folded()
    said = last_name_first if order is Order.LAST_NAME else str

    def by_name(row: ListRow) -> Any:
        name = _name(row)
        return say(said(name)) if name else None

    key = _key(order, run_ids)
    ranked = yield from _sorted(rows, by_name, backwards=backwards and key is None)
    if key is not None:
        ranked = yield from _sorted(ranked, key, backwards=backwards)
    yield tuple(ranked)


def _sorted(
    rows: Sequence[ListRow], key: Callable[[ListRow], Any], *, backwards: bool
) -> Generator[None, None, list[ListRow]]:
    """Sort in steps; rows whose keys are equal stay as they are, and those without a key come last."""
    keys = []
    portions: list[list[int]] = []
    without: list[ListRow] = []
    for start in range(0, len(rows), _SOME):
        portion = range(start, min(start + _SOME, len(rows)))
        keys += [key(rows[at]) for at in portion]
        without += [rows[at] for at in portion if keys[at] is None]
        portions.append(sorted((at for at in portion if keys[at] is not None), key=keys.__getitem__, reverse=backwards))
        yield None
    merged = merge(*portions, key=keys.__getitem__, reverse=backwards)
    done: list[ListRow] = []
    while some := list(islice(merged, _SOME)):
        done += map(rows.__getitem__, some)
        yield None
    while keys:  # to give so many back at once takes long, too
        del keys[-_SOME:]
        yield None
    return done + without


def _key(order: Order, run_ids: Sequence[str]) -> Callable[[ListRow], Any] | None:
    """What rows are sorted by that are sorted by name already; None for nothing more."""
    match order:
        case Order.NAME | Order.LAST_NAME:
            return None
        case Order.BIB:
            return lambda row: natural((row.registration.bib or "").strip()) or None
        case Order.RUN:
            places = {run_id: place for place, run_id in enumerate(run_ids)}
            return lambda row: places.get(row.registration.run_id, len(places))
        case Order.PACE_GROUP:
            return lambda row: natural((row.registration.pace_group or "").strip()) or None
        case Order.STATUS:
            return _state
        case Order.TIME:
            return lambda row: None if row.at is None else row.at.timestamp()
        case Order.REASON:
            return lambda row: f"{row.reason} {row.error}".strip().casefold() or None
        case _:
            assert_never(order)


def _state(row: ListRow) -> str:
    """Who is checked in, then who is expected, then the others by their status."""
    status = GONE if row.gone else row.registration.status
    return f"{not row.standing.checked_in:d}{status != CONFIRMED:d}{status}"


def natural(text: str) -> str:
    """What a text is sorted by so that 9 comes before 10: its numbers with zeros before them, in small letters."""
    return _DIGITS.sub(lambda found: found[0].zfill(_WIDE), text.casefold())


def last_name_first(name: str) -> str:
    """'Müller, Anna' of 'Anna Müller'; as it came where it has a comma, one word, or no small and capital letters.

    The last word counts as the last name, with what comes after it in rank ('Jr', 'III'). Nobody knows better.
    """
    words = name.split()
    if len(words) < 2 or "," in name or name.upper() == name.lower():
        return name
    place = len(words) - 1
    if words[place].casefold().rstrip(".") in _AFTER_LAST and place > 1:
        place -= 1
    return f"{' '.join(words[place:])}, {' '.join(words[:place])}"


# Finding.
def finding(rows: Sequence[ListRow], typed: str) -> Generator[tuple[ListRow, ...] | None, None, None]:
    """The rows in which words begin with each typed word: of name, bib or e-mail. None after each of many short steps.

    What comes after the @ counts only where one was typed: else everybody would fit. Letter case and accents are
    forgiven, and "ue" for "ü" and the like, both ways.
    """
    from kiosk.search.fold import parted, second_spelling

    fold = _folded()
    words = [{f" {fold(word)}", f" {fold(second_spelling(word))}"} for word in parted(typed)]
    whole = "@" in typed
    found: list[ListRow] = []
    for start in range(0, len(rows), _SOME):
        for row in rows[start : start + _SOME]:
            known = f" {fold(_found_by(row, whole))}"
            if all(any(way in known for way in ways) for ways in words):
                found.append(row)
        yield None
    yield tuple(found)


def _found_by(row: ListRow, whole: bool) -> str:
    from kiosk.search.fold import has_second_spelling, second_spelling

    registration, name = row.registration, _name(row)
    also = second_spelling(name) if has_second_spelling(name) else ""
    mail = registration.email if whole else registration.email.partition("@")[0]
    return f"{name} {also} {registration.bib or ''} {mail}"


def why_not_delivered(row: ListRow) -> str:
    """Why the server has not got the operation, in the language of now; "" where nothing is known."""
    return said(row.error) if row.error else ""


def _folded() -> Callable[[str], str]:
    """How letters are folded; imported here, because the search takes a while to import."""
    from kiosk.search.fold import fold

    return fold


def _name(row: ListRow) -> str:
    return (row.registration.name or "").strip()


_DIGITS = re.compile(r"\d+")
_WIDE = 12
"""Figures that numbers are filled up to."""
_AFTER_LAST = frozenset({"jr", "sr", "jun", "sen", "ii", "iii", "iv"})
