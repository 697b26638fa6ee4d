"""Sorting a list: by name in the order of a language, and by what else it has."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Sequence
from enum import StrEnum
from heapq import merge
from itertools import islice
from typing import Any, TypeAlias, assert_never

from kiosk.lists.kinds import GONE, SOME, name_of
from kiosk.model import CONFIRMED
from kiosk.store.listing import ListRow


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


Collate: TypeAlias = Callable[[str], Any]
"""Makes of a name what it is sorted by; of two such values one is less than the other, or they are alike."""


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
    say = collate or folded()
    said = last_name_first if order is Order.LAST_NAME else str

    def by_name(row: ListRow) -> Any:
        name = name_of(row)
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
    for start in range(0, len(rows), SOME):
        portion = range(start, min(start + SOME, len(rows)))
        keys += [key(rows[at]) for at in portion]
        without += [rows[at] for at in portion if keys[at] is None]
        portions.append(sorted((at for at in portion if keys[at] is not None), key=keys.__getitem__, reverse=backwards))
        yield None
    merged = merge(*portions, key=keys.__getitem__, reverse=backwards)
    done: list[ListRow] = []
    while some := list(islice(merged, SOME)):
        done += map(rows.__getitem__, some)
        yield None
    while keys:  # to give so many back at once takes long, too
        del keys[-SOME:]
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


def folded() -> Callable[[str], str]:
    """How letters are folded; imported here, because the search takes a while to import."""
    from kiosk.search.fold import fold

    return fold


_DIGITS = re.compile(r"\d+")
_WIDE = 12
"""Figures that numbers are filled up to."""
_AFTER_LAST = frozenset({"jr", "sr", "jun", "sen", "ii", "iii", "iv"})
