"""The search index: rows go in as they come and change, and what somebody types comes out as ranked hits."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

import numpy as np
from msgspec.structs import replace

from kiosk.search.addresses import address_key
from kiosk.search.arrays import Flags, Numbers, at_once
from kiosk.search.bibs import sort_key
from kiosk.search.matching import Costs, Matching, found_by_bib, kind
from kiosk.search.names import Scored
from kiosk.search.query import Query, read
from kiosk.search.segment import Segment
from kiosk.search.values import Found, Hit, Row
from kiosk.search.words import TEXT_LIMIT

_FEW = 5
"""Found as typed: where there are fewer, what is near is looked for too."""

_NEAR_HITS = 20
"""Hits that are only near to what was typed; more would say nothing."""

_WEIGHED = 100
"""Near rows that are looked at closely."""

_SMALL = 1024
"""Rows up to which small segments are made anew together with what is put in."""

_LEAST, _RATIO = 8, 8
"""A segment is taken into a new one that has an eighth of its rows, so that a row is made anew a few times at most."""

_PARTS = 6
"""Segments from which on finding becomes slow."""


_FURTHER = ((Matching.two_errors, _FEW), (Matching.three_errors, 1), (Matching.without_one, 1))
"""What is looked for one after the other while fewer were found than the number says."""


class _Part(NamedTuple):
    """A segment with the ids of its rows and the numbers of their names, which are the same for namesakes."""

    segment: Segment
    ids: list[str]
    names: Numbers


class _Search:
    """A query in one part, and what was found of it so far."""

    def __init__(self, part: _Part, query: Query) -> None:
        self.part = part
        self.matching = Matching(part.segment, query)
        self.count = 0
        self._seen: Flags | None = None

    def fresh(self, scored: Scored) -> Scored:
        """Those of some rows that are still there and were not found before."""
        segment = self.part.segment
        rows, costs = scored
        if not len(rows):
            return scored
        if self._seen is None:
            self._seen = ~segment.live
        kept = ~self._seen[rows]
        rows, costs = rows[kept], costs[kept]
        self._seen[rows] = True
        self.count += len(rows)
        return Scored(rows, costs)


class Index:
    """All registrations of one event, found by name, e-mail and bib from the first letter typed.

    It may be built in another thread than the one that uses it then; `breathe` is called between its steps.
    """

    def __init__(self, rows: Iterable[Row] = (), breathe: Callable[[], None] = at_once) -> None:
        self._rows: dict[str, Row] = {}
        self._places: dict[str, tuple[int, int]] = {}
        self._parts: dict[int, _Part] = {}
        self._made = 0
        self._names: dict[str, int] = {}
        self._waiting = np.zeros(1024, np.int32)
        self._add({row.id: row for row in rows}, breathe)

    def __contains__(self, id: str) -> bool:
        """Whether there is a row of that id."""
        return id in self._rows

    def __len__(self) -> int:
        """How many rows are there."""
        return len(self._rows)

    @property
    def scattered(self) -> bool:
        """Whether so much has changed that building it anew makes it noticeably quicker."""
        return len(self._parts) > _PARTS

    # Putting rows in.
    def put(self, rows: Iterable[Row]) -> None:
        """Adds rows, or replaces those of the same id; the time goes with the rows given, not with those there."""
        fresh: dict[str, Row] = {}
        for row in rows:
            old = self._rows.get(row.id)
            if old is not None and (old.name, old.email, old.bib) == (row.name, row.email, row.bib):
                if old.checked_in != row.checked_in:
                    self._check_in(row)
            else:
                if old is not None:
                    self._retire(old)
                fresh[row.id] = row
        self._add(fresh, at_once)

    def remove(self, ids: Iterable[str]) -> None:
        """Takes rows out; ids that are not there are ignored."""
        for each in ids:
            row = self._rows.get(each)
            if row is not None:
                self._retire(row)

    def _check_in(self, row: Row) -> None:
        number, place = self._places[row.id]
        part = self._parts[number]
        part.segment.checked_in[place] = row.checked_in
        self._waiting[part.names[place]] += -1 if row.checked_in else 1
        self._rows[row.id] = replace(self._rows[row.id], checked_in=row.checked_in)

    def _retire(self, row: Row) -> None:
        number, place = self._places.pop(row.id)
        part = self._parts[number]
        part.segment.live[place] = False
        self._waiting[part.names[place]] -= not row.checked_in
        del self._rows[row.id]

    def _add(self, fresh: dict[str, Row], breathe: Callable[[], None]) -> None:
        if not fresh:
            return
        for number, part in sorted(self._parts.items(), key=lambda item: item[1].segment.size):
            size = part.segment.size
            if size <= _RATIO * max(len(fresh), _LEAST) and size + len(fresh) <= _SMALL:
                for each in [part.ids[place] for place in np.flatnonzero(part.segment.live).tolist()]:
                    fresh[each] = self._rows[each]
                    self._retire(fresh[each])
                del self._parts[number]
        segment = Segment(list(fresh.values()), breathe)
        names, ids = self._names, list(fresh)
        numbers = [
            names.setdefault(name or f"\0{each}", len(names))
            for name, each in zip(segment.names.plain, ids, strict=True)
        ]
        breathe()
        part = _Part(segment, ids, np.array(numbers, np.intp))
        if len(names) > len(self._waiting):
            self._waiting = np.append(self._waiting, np.zeros(len(names), np.int32))
        np.add.at(self._waiting, part.names, ~segment.checked_in)
        self._made += 1
        self._parts[self._made] = part
        self._places.update((each, (self._made, place)) for place, each in enumerate(ids))
        breathe()
        self._rows.update(fresh)

    # Finding them.
    def with_address(self, address: str) -> list[str] | None:
        """The ids of all rows with this e-mail address, letter case and blanks around it forgiven, in no order.

        None where it can't be looked up: it is not of the usual letters, or too long.
        """
        asked = address.strip().casefold()
        key = address_key(asked)
        if not asked.isascii() or len(asked) > TEXT_LIMIT or not key.strip(" @"):
            return None
        found = []
        for part in self._parts.values():
            rows, begins = part.segment.addresses.matching(key)
            found += [part.ids[row] for row in rows[begins & part.segment.live[rows]].tolist()]
        return [each for each in found if self._rows[each].email.strip().casefold() == asked]

    def find(self, text: str, limit: int = 50) -> Found:
        """The best `limit` hits for what was typed, and how many match altogether; no text is refused.

        Beyond `query.QUERY_LIMIT` characters or `query.WORDS_LIMIT` words nothing is read. Of those that are only near
        to what was typed the best few count.
        """
        query = read(text)
        if not query.words:
            return Found()
        limit = max(limit, 0)
        searches = [_Search(part, query) for part in self._parts.values()]
        best = [self._best(each.part, each.fresh(each.matching.strict()), limit) for each in searches]
        if _count(searches) < _FEW:
            best += [self._best(each.part, each.fresh(each.matching.parted()), limit) for each in searches]
        total = _count(searches)
        if total < _FEW:
            near = self._near(searches)
            best += near
            total += min(sum(len(rows) for _, (rows, _) in near), _NEAR_HITS)
        hits = self._merged(best)[: min(limit, total)]
        return Found(tuple(Hit(each, kind(cost)) for each, cost in hits), total)

    def _near(self, searches: list[_Search]) -> list[tuple[_Part, Scored]]:
        """The best of the rows that are near to what was typed."""
        found = [[each.fresh(each.matching.near())] for each in searches]
        for further, enough in _FURTHER:
            if _count(searches) >= enough:
                break
            for each, so_far in zip(searches, found, strict=True):
                so_far.append(each.fresh(further(each.matching)))
        best = []
        for each, kinds in zip(searches, found, strict=True):
            rows, costs = map(np.concatenate, zip(*kinds, strict=True))
            _, likely = self._best(each.part, Scored(rows, costs), _WEIGHED)
            if len(likely.rows):
                best.append(self._best(each.part, each.matching.weighed(likely), _NEAR_HITS))
        return best

    def _best(self, part: _Part, scored: Scored, count: int) -> tuple[_Part, Scored]:
        """The best rows of a part, in order."""
        rows, costs = scored
        if not len(rows):
            return part, scored
        if len(rows) > count:
            good = costs <= np.partition(costs, count - 1)[count - 1] if count else costs < 0
            rows, costs = rows[good], costs[good]
        order = self._order(part, rows, costs)
        if len(rows) > count:
            chosen = np.argpartition(order, count - 1)[:count]
            rows, costs, order = rows[chosen], costs[chosen], order[chosen]
        chosen = np.argsort(order)
        return part, Scored(rows[chosen], costs[chosen])

    def _order(self, part: _Part, rows: Numbers, costs: Costs) -> Numbers:
        """Numbers that sort rows: by cost, then by name, namesakes together and who still has to come before the rest.

        A name of which everybody is checked in yields to all others. What was found by its bib stands by it.
        """
        segment = part.segment
        arrived = segment.checked_in[rows].astype(np.int64)
        yields = self._waiting[part.names[rows]] == 0
        by_name = (yields.astype(np.int64) << 43) | (segment.by_name[rows] << 22) | (arrived << 21)
        by_bib = (arrived << 43) | (segment.bibs.order[rows] << 21)
        return (costs.astype(np.int64) << 44) + np.where(found_by_bib(costs), by_bib, by_name) + segment.place[rows]

    def _merged(self, best: list[tuple[_Part, Scored]]) -> list[tuple[str, int]]:
        """The ids of what several parts or kinds of match found, with their costs, as `_order` says."""
        filled = [each for each in best if len(each[1].rows)]
        found = [
            (part.ids[row], cost, part, row)
            for part, (rows, costs) in filled
            for row, cost in zip(rows.tolist(), costs.tolist(), strict=True)
        ]
        if len(self._parts) > 1:
            found.sort(key=lambda each: self._sort_key(*each))
        return [(each, cost) for each, cost, _, _ in found]

    def _sort_key(self, id: str, cost: int, part: _Part, place: int) -> tuple[int | str, ...]:
        row, name = self._rows[id], part.segment.names.plain[place]
        if found_by_bib(cost):
            return cost, row.checked_in, sort_key(row.bib), name, id
        return cost, bool(self._waiting[part.names[place]] == 0), name, row.checked_in, sort_key(row.bib), id


def _count(searches: list[_Search]) -> int:
    return sum(each.count for each in searches)
