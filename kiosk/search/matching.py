"""One query in one segment: what each row costs. The lower, the better it fits; the steps of the cost are the ranking.

The order, so that it can be explained: the very bib; then names, whole words before starts of words; then starts of
bibs; then e-mail addresses from their beginning; then words in different fields, then e-mail addresses from within;
then names in which the words are parted otherwise; then misspelt, like-sounding and short names, the nearer first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import combinations
from typing import overload

import numpy as np
from numpy.typing import NDArray

from kiosk.search.arrays import Flags, Numbers
from kiosk.search.names import FAR, Ranges, Scored
from kiosk.search.query import Query, Word
from kiosk.search.segment import Segment
from kiosk.search.values import Match
from kiosk.search.words import Spellings

NONE = 0xFFFF
"""The cost of a row that does not fit."""

BIB, NAME, BIB_START, EMAIL_START, MIXED, EMAIL, PARTED, NEAR = 0, 32, 256, 257, 258, 264, 512, 1024
"""Where the costs of a kind of match begin. A bib that is one but for leading zeros costs 1, or a wave's letter 2."""

MISSING = 2048
"""Near, but for a word that is not there at all."""

_BIB_FIRST, _EMAIL_FIRST = 8, 16
"""Starts of bibs and addresses where what was typed looks like a piece of an address."""

_BY_EMAIL = (_EMAIL_FIRST, _EMAIL_FIRST + 1, EMAIL_START, MIXED + 1, EMAIL)

_START, _START_BEFORE = 2, 4
"""A word that goes on: the last typed one, which may be unfinished, and one before it."""

_ROMANISED = 1
"""A word of another script that matches in Latin letters."""

_UNFINISHED, _UNFINISHED_BEFORE = 3, 5
"""A misspelt word that goes on: the last one, and one before it."""

_LETTERS_FOR_ONE, _LETTERS_FOR_TWO = (4, 3), (6, 4)
"""Letters that a word needs so that one or two errors are looked for: alone, among others."""

_LETTERS_FOR_THREE = 9
"""And three, among others, where nothing else was found."""

_PIECE = 3
"""Letters from which on a typed word may be two."""

_JOINED = 3
"""Typed words that may be one."""

Costs = NDArray[np.uint16]


def kind(cost: int) -> Match:
    """What of a row was found, given its cost."""
    if found_by_bib(cost):
        return "bib"
    if cost in _BY_EMAIL:
        return "email"
    return "name" if cost < NEAR else "near"


@overload
def found_by_bib(cost: int) -> bool: ...
@overload
def found_by_bib(cost: Costs) -> Flags: ...
def found_by_bib(cost: int | Costs) -> bool | Flags:
    """Whether it stands in the order of bibs."""
    return (cost <= _BIB_FIRST) | (cost == BIB_START) | (cost == MIXED)


class Matching:
    """What each kind of match finds. Rows that another kind found are not left out."""

    def __init__(self, segment: Segment, query: Query) -> None:
        self._segment = segment
        self._names = segment.names
        self._query = query
        self._far: dict[int, Ranges] = {}

    # What fits as typed.
    def strict(self) -> Scored:
        """Every word whole or the start of one, in names, bibs and addresses."""
        query, segment = self._query, self._segment
        found = [self._named(query.words)]
        if query.parts:
            found.append(self._named(query.parts))
        if len(query.words) > 1:
            found.append(self._mixed())
        else:
            rows, begins = segment.addresses.matching(query.words[0].address)
            first, inside = (_EMAIL_FIRST, _EMAIL_FIRST + 1) if query.address else (EMAIL_START, EMAIL)
            found += [_all(rows[~begins], inside), _all(rows[begins], first)]
        for key in query.bibs:
            found.append(_all(segment.bibs.starting(key), _BIB_FIRST if query.address else BIB_START))
        for number, key in enumerate(query.bibs):
            found.append(_all(segment.bibs.whole.exact(key), BIB + bool(number)))
            found.append(_all(segment.bibs.forgiven.exact(key), BIB + 1))
            found.append(_all(segment.bibs.digits.exact(key), BIB + 2))
        return self._either(found)

    def _either(self, found: Sequence[Scored]) -> Scored:
        """Each row once, with its least cost."""
        found = [each for each in found if len(each.rows)]
        if not found:
            return _NOBODY
        best = np.full(self._segment.size, NONE, np.uint16)
        for rows, costs in found:
            best[rows] = np.minimum(best[rows], costs)
        rows = np.flatnonzero(best < NONE)
        return Scored(rows, best[rows])

    def _named(self, words: Sequence[Word], base: int = NAME) -> Scored:
        ranges = [self._exact(word.spellings, number == len(words) - 1) for number, word in enumerate(words)]
        if not all(len(each.low) for each in ranges):
            return _NOBODY
        rows, costs = self._names.scored(ranges, base)
        costs += self._names.part_count[rows] != len(words)
        fits = self._own(rows, ranges)
        return Scored(rows[fits], costs[fits]) if fits is not None else Scored(rows, costs)

    def _exact(self, spellings: Spellings, last: bool) -> Ranges:
        """The keys that are one of the spellings or start so."""
        found = []
        for key in spellings:
            low, high = self._names.starting(key)
            price = _ROMANISED if key.isascii() and not spellings[0].isascii() else 0
            if low < high and self._names.has(low, key):
                found.append((low, low + 1, price))
                low += 1
            if low < high:
                found.append((low, high, price + (_START if last else _START_BEFORE)))
        return Ranges.of(found)

    def _own(self, rows: Numbers, ranges: Sequence[Ranges]) -> Flags | None:
        """Which rows have a part for each of the typed words that match the same keys; None: all.

        Philip Hall's condition: any so many of the typed words match at least so many parts.
        """
        fits = None
        for group in _overlapping(ranges) if len(rows) and len(ranges) > 1 else ():
            bits = [self._names.matched_parts(rows, ranges[number]) for number in group]
            fits = np.ones(len(rows), np.bool_) if fits is None else fits
            for some in _subsets(len(bits)):
                union = np.bitwise_or.reduce([bits[number] for number in some])
                fits &= np.bitwise_count(union) >= len(some)
        return fits

    def _mixed(self) -> Scored:
        """Words in different fields: at least one that is of a bib or an address alone."""
        segment, words = self._segment, self._query.words
        others = [self._elsewhere(word) for word in words]
        if not any(len(bibs) or len(mails) for bibs, mails in others):
            return _NOBODY
        fits = np.ones(segment.size, np.bool_)
        number = np.zeros(segment.size, np.bool_)
        other = np.zeros(segment.size, np.bool_)
        for place, (word, (bibs, mails)) in enumerate(zip(words, others, strict=True)):
            there = np.zeros(segment.size, np.bool_)
            there[self._names.scored([self._exact(word.spellings, place == len(words) - 1)], 0).rows] = True
            unnamed = ~there
            there[mails] = True
            there[bibs] = True
            fits &= there
            other |= unnamed
            number[bibs] |= unnamed[bibs]
        fits &= other
        rows = np.flatnonzero(fits)
        return Scored(rows, np.where(number[rows], MIXED, MIXED + 1).astype(np.uint16))

    def _elsewhere(self, word: Word) -> tuple[Numbers, Numbers]:
        """The rows with a bib, and with an address, that a word among others fits.

        One or two letters are not looked for in addresses: they are in most of them.
        """
        bibs = [self._segment.bibs.starting(key) for key in word.bibs] or [_NO_ROWS]
        mails = self._segment.addresses.matching(word.address)[0] if len(word.address) > 2 else _NO_ROWS
        return np.concatenate(bibs), mails

    # What fits when the words are parted otherwise.
    def parted(self) -> Scored:
        """Typed words that are one, or one that is two: "mc donald", "smijo"."""
        words = self._query.words
        found = []
        if all(word.spellings for word in words):
            for count in range(2, min(len(words), _JOINED) + 1):
                for place in range(len(words) - count + 1):
                    joined = _word("".join(word.spellings[0] for word in words[place : place + count]))
                    found.append(self._named([*words[:place], joined, *words[place + count :]], PARTED + 1))
            for place, word in enumerate(words):
                if len(words) == 1 or not self._starts(word.typed):
                    for cut in self._cuts(word.typed):
                        pieces = [_word(word.typed[:cut]), _word(word.typed[cut:])]
                        base = PARTED + (4 if cut == 1 else 2)
                        found.append(self._named([*words[:place], *pieces, *words[place + 1 :]], base))
        return self._either(found)

    def _cuts(self, key: str) -> list[int]:
        """Where a typed word may be two, both of which begin something."""
        if len(key) < _PIECE:
            return []
        return [cut for cut in range(1, len(key)) if self._starts(key[:cut]) and self._starts(key[cut:])]

    def _starts(self, key: str) -> bool:
        low, high = self._names.starting(key)
        return low < high

    # What is near to it.
    def near(self) -> Scored:
        """One typing error in each word, or a word that sounds alike, or another name that somebody goes by."""
        return self._names.scored(self._wide, NEAR) if self._words else _NOBODY

    @cached_property
    def _words(self) -> tuple[Word, ...]:
        return self._query.parts or self._query.words

    @cached_property
    def _wide(self) -> list[Ranges]:
        """What is near to each word."""
        return [self._about(word, number == len(self._words) - 1) for number, word in enumerate(self._words)]

    def _about(self, word: Word, last: bool) -> Ranges:
        ranges = self._exact(word.spellings, last)
        key = word.typed
        if len(key) >= _LETTERS_FOR_ONE[len(self._words) > 1]:
            ranges = ranges.and_also(self._names.near(key, 1, _UNFINISHED if last else _UNFINISHED_BEFORE))
        return ranges.and_also(self._names.alike(key))

    def two_errors(self) -> Scored:
        """Two typing errors in one word, the others near."""
        return self._with_errors(2, _LETTERS_FOR_TWO[len(self._words) > 1])

    def three_errors(self) -> Scored:
        """Three typing errors in one long word among others, which are near."""
        return self._with_errors(3, _LETTERS_FOR_THREE) if len(self._words) > 1 else _NOBODY

    def _with_errors(self, errors: int, least: int) -> Scored:
        several = len(self._words) > 1
        found = []
        for place, word in enumerate(self._words):
            if len(word.typed) < least or (len(self._words) > 2 and self._known(word)):
                continue
            others = [*self._wide[:place], *self._wide[place + 1 :]]
            if several and not len(self._names.scored(others, 0).rows):
                continue
            last = place == len(self._words) - 1
            far = self._names.near(word.typed, errors, _UNFINISHED if last else _UNFINISHED_BEFORE)
            found.append(self._names.scored([*others, far], NEAR))
            self._far[place] = self._wide[place].and_also(far)
        return self._either(found)

    def _known(self, word: Word) -> bool:
        return self._names.has(self._names.starting(word.spellings[0])[0], word.spellings[0])

    def without_one(self) -> Scored:
        """All words but one, which is not there at all."""
        if len(self._words) < 3:
            return _NOBODY
        wide = self._wide
        return self._either(
            [self._names.scored([*wide[:place], *wide[place + 1 :]], MISSING) for place in range(len(wide))]
        )

    def weighed(self, near: Scored) -> Scored:
        """The costs of some near rows again, now that each typed word needs a part of the name for itself."""
        ranges = [self._far.get(place, each) for place, each in enumerate(self._wide)]
        parts = self._names.part_costs(near.rows, ranges)
        costs = near.costs.copy()
        for number, (row, cost) in enumerate(zip(near.rows.tolist(), near.costs.tolist(), strict=True)):
            if cost < MISSING:
                least = _least(parts[:, number].tolist())
                left = min(abs(int(self._names.part_count[row]) - len(ranges)), 3)
                costs[number] = NEAR + least + left if least < FAR else NONE
        fits = costs < NONE
        return Scored(near.rows[fits], costs[fits])


_NO_ROWS = np.zeros(0, np.intp)
_NOBODY = Scored(_NO_ROWS, np.zeros(0, np.uint16))


def _all(rows: Numbers, cost: int) -> Scored:
    return Scored(rows, np.full(len(rows), cost, np.uint16))


def _word(key: str) -> Word:
    return Word((key,), "", ())


def _least(costs: list[list[int]]) -> int:
    """The least sum of costs if each typed word (outer) takes a part (inner) of its own; FAR if there is none."""
    best = {0: 0}
    for word in costs:
        choices = [(1 << part, cost) for part, cost in enumerate(word) if cost < FAR]
        reached: dict[int, int] = {}
        for taken, so_far in best.items():
            for bit, cost in choices:
                if not taken & bit:
                    total = so_far + cost
                    if total < reached.get(taken | bit, FAR):
                        reached[taken | bit] = total
        best = reached
    return min(best.values(), default=FAR)


def _overlapping(ranges: Sequence[Ranges]) -> list[list[int]]:
    """The groups of typed words, two and more, that match keys in common."""
    spans = sorted(
        (low, high, number)
        for number, each in enumerate(ranges)
        for low, high in zip(each.low.tolist(), each.high.tolist(), strict=True)
    )
    groups: list[set[int]] = []
    end = -1
    for low, high, number in spans:
        if low >= end:
            groups.append(set())
        groups[-1].add(number)
        end = max(end, high)
    return [sorted(group) for group in groups if len(group) > 1]


def _subsets(size: int) -> Iterator[tuple[int, ...]]:
    """The subsets that are checked: all of few, the pairs and the whole of many."""
    sizes = range(2, size + 1) if size <= 4 else (2, size)
    for count in sizes:
        yield from combinations(range(size), count)
