"""The names of a segment's rows: a sorted list of all keys, which rows have each, and which keys each row has."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from kiosk.search.arrays import Bytes, Numbers, expanded, offsets
from kiosk.search.nicknames import also_called
from kiosk.search.reading import BREATH, read_names
from kiosk.search.sounds import sound
from kiosk.search.spelling import Spellings
from kiosk.search.words import PARTS_LIMIT

FAR = 255
"""The cost of what does not match."""

ERROR = 8
"""What one typing error costs."""

_LETTERS_FOR_ERROR = 3
"""Letters that an unfinished word needs for each error: fewer begin too many words."""

_ALIKE, _ALIKE_ERROR, _MOST = 4, 3, 8
"""What sounding alike costs, and more for each letter that differs: half of the longer word may, and not more."""

_NICKNAME = 7
"""What another name that somebody goes by costs."""

_AFTER = "\U0010ffff"
"""Sorts after every letter; folding leaves no such character in a key."""

_KEPT = 32
"""Misspelt words whose look-up is kept: with the next letter all but the last are asked for again."""


class Ranges(NamedTuple):
    """Ranges [low, high) of keys that match a typed word, and what each costs."""

    low: Numbers
    high: Numbers
    cost: Bytes

    @classmethod
    def of(cls, ranges: Iterable[tuple[int, int, int]]) -> Ranges:
        """From (low, high, cost)."""
        table = np.array(list(ranges), np.intp).reshape(-1, 3)
        return cls(table[:, 0], table[:, 1], table[:, 2].astype(np.uint8))

    def and_also(self, *others: Ranges) -> Ranges:
        """All ranges of both."""
        return Ranges(*map(np.concatenate, zip(self, *others, strict=True)))

    def worst_first(self) -> Ranges:
        """In an order in which the last one that is written into a table is the best."""
        order = np.argsort(-self.cost.astype(np.int16), kind="stable")
        return Ranges(self.low[order], self.high[order], self.cost[order])


class Scored(NamedTuple):
    """Rows, each once, and what each costs."""

    rows: Numbers
    costs: NDArray[np.uint16]


class Names:
    """Names by the words in them. Built once, never changed.

    `plain`, `part_count` and `columns` are those of `reading.Read`.
    """

    def __init__(self, names: Sequence[str], breathe: Callable[[], None]) -> None:
        read = read_names(names, breathe)
        self.size, self.plain, self.part_count, self.columns = len(names), read.plain, read.part_count, read.columns
        self._keys = read.keys
        order = np.argsort(read.key, kind="stable")
        self._rows = read.row[order]
        self._of_key = offsets(np.bincount(read.key, minlength=len(read.keys)))
        order = np.argsort(read.row, kind="stable")
        self._row_keys = read.key[order]
        self._row_bits = (1 << np.minimum(read.part[order], PARTS_LIMIT - 1)).astype(np.uint16)
        self._of_row = offsets(np.bincount(read.row, minlength=self.size))
        breathe()
        self._spellings = Spellings(self._keys)
        self._near: dict[tuple[str, int, int], Ranges] = {}
        breathe()
        also_called("")  # reads the table of names now, not at somebody's first slip of the keyboard
        self._sounds: defaultdict[str, list[int]] = defaultdict(list)
        for number, each in enumerate(self._keys):
            if number % BREATH == 0:
                breathe()
            if code := sound(each):
                self._sounds[code].append(number)

    # Looking up words.
    def starting(self, key: str) -> tuple[int, int]:
        """The range of keys that start so."""
        low = bisect_left(self._keys, key)
        return low, bisect_left(self._keys, key + _AFTER, low)

    def has(self, number: int, key: str) -> bool:
        """Whether this is the key of that number."""
        return number < len(self._keys) and self._keys[number] == key

    def near(self, key: str, edits: int, unfinished: int) -> Ranges:
        """Keys at most so many typing errors away; one that goes on after that costs `unfinished` more."""
        known = self._near.get((key, edits, unfinished))
        if known is None:
            near = self._spellings.near(key, edits)
            cost = near.errors * ERROR + np.where(near.whole, 0, unfinished).astype(np.uint8)
            likely = near.whole | (len(key) >= near.errors * _LETTERS_FOR_ERROR)
            known = Ranges(near.low[likely], near.high[likely], cost[likely])
            if len(self._near) == _KEPT:
                self._near.clear()
            self._near[key, edits, unfinished] = known
        return known

    def alike(self, key: str) -> Ranges:
        """Keys that sound alike, and names somebody also goes by."""
        sounding = self._sounds.get(sound(key), [])
        ranges = []
        if sounding:
            for number, errors in zip(sounding, self._spellings.errors(key, sounding, _MOST), strict=True):
                if errors <= (max(len(key), len(self._keys[number])) + 1) // 2:
                    ranges.append((number, number + 1, _ALIKE + _ALIKE_ERROR * errors))
        for name in also_called(key):
            number = bisect_left(self._keys, name)
            if self.has(number, name):
                ranges.append((number, number + 1, _NICKNAME))
        return Ranges.of(ranges)

    # From keys to rows.
    def scored(self, ranges: Sequence[Ranges], base: int) -> Scored:
        """The rows in which every typed word matches, with the sum of the costs and `base`.

        Begins with the rarest word. Few rows are asked for their keys, many are looked up word by word.
        """
        order = sorted(range(len(ranges)), key=lambda number: self._weight(ranges[number]))
        costs = self._costs(ranges[order[0]])
        rows = np.flatnonzero(costs < FAR)
        total = costs[rows].astype(np.uint16)
        for number in order[1:]:
            if not len(rows):
                break
            each = ranges[number]
            cost = self._costs(each)[rows] if len(rows) > self._weight(each) else self._least(rows, self._table(each))
            fits = cost < FAR
            rows, total = rows[fits], total[fits] + cost[fits]
        return Scored(rows, total + np.uint16(base))

    def _weight(self, ranges: Ranges) -> int:
        return int((self._of_key[ranges.high] - self._of_key[ranges.low]).sum())

    def _costs(self, ranges: Ranges) -> Bytes:
        """What each row costs for a typed word; FAR where it does not match."""
        low, high, cost = ranges.worst_first()
        first, last = self._of_key[low], self._of_key[high]
        costs = np.full(self.size, FAR, np.uint8)
        costs[self._rows[expanded(first, last)]] = np.repeat(cost, last - first)
        return costs

    def _table(self, ranges: Ranges) -> Bytes:
        """What each key costs for a typed word; FAR where it does not match."""
        low, high, cost = ranges.worst_first()
        table = np.full(len(self._keys), FAR, np.uint8)
        table[expanded(low, high)] = np.repeat(cost, high - low)
        return table

    def _least(self, rows: Numbers, table: Bytes) -> Bytes:
        """What the best key of each of some rows, all of which have one, costs."""
        first, last = self._of_row[rows], self._of_row[rows + 1]
        return np.minimum.reduceat(table[self._row_keys[expanded(first, last)]], offsets(last - first)[:-1])

    def matched_parts(self, rows: Numbers, ranges: Ranges) -> NDArray[np.uint16]:
        """For each of some rows, all of which have a key, the parts that match a typed word, as bits."""
        first, last = self._of_row[rows], self._of_row[rows + 1]
        places = expanded(first, last)
        bits = np.where(self._table(ranges)[self._row_keys[places]] < FAR, self._row_bits[places], 0)
        return np.bitwise_or.reduceat(bits, offsets(last - first)[:-1])

    def part_costs(self, rows: Numbers, ranges: Sequence[Ranges]) -> Bytes:
        """What each part (last axis) of each of some rows (second) costs for each typed word (first)."""
        first, last = self._of_row[rows], self._of_row[rows + 1]
        places = expanded(first, last)
        line = np.repeat(np.arange(len(rows)), last - first)
        part = _PART[self._row_bits[places]]
        found = np.full((len(ranges), len(rows), PARTS_LIMIT), FAR, np.uint8)
        for each, into in zip(ranges, found, strict=True):
            np.minimum.at(into, (line, part), self._table(each)[self._row_keys[places]])
        return found


_PART = np.zeros(1 << PARTS_LIMIT, np.uint8)
for _number in range(PARTS_LIMIT):
    _PART[1 << _number] = _number
