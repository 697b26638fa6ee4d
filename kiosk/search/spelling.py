"""Finding misspelt words: the words of a sorted list that are a few typing errors away from what was typed.

Words are compared by their beginnings, so that an unfinished word is found too. The different beginnings of one length
are a *level*; each is known by a signature, one bit for each letter in it, and only where the signatures are near
enough the distance is measured (optimal string alignment: a letter changed, added, left out, or two swapped).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from kiosk.search.arrays import Bytes, Flags, Numbers

_DEPTH = 16
"""Letters of a word that are compared."""

_SHORTEST = 2
"""Letters of the shortest beginning that is compared."""


class Near(NamedTuple):
    """Ranges [low, high) of words that begin with something near to what was typed, and the errors in each.

    `whole` says of a range that it is one word, all of which is near.
    """

    low: Numbers
    high: Numbers
    errors: Bytes
    whole: Flags


class _Level(NamedTuple):
    """The beginnings of one length: each, the range of words that have it, and its signature."""

    beginnings: list[str]
    low: Numbers
    high: Numbers
    signature: NDArray[np.uint32]


class Spellings:
    """Built once over words that are sorted by their letters and all different."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = words
        codes = np.array(words, dtype=f"U{_DEPTH}").view(np.uint32).reshape(len(words), _DEPTH)
        self._length = np.fromiter((min(len(word), _DEPTH) for word in words), np.intp, len(words))
        common = np.zeros(len(words), np.intp)  # letters that a word shares with the one before it
        if len(words) > 1:
            differ = codes[1:] != codes[:-1]
            common[1:] = np.where(differ.any(axis=1), differ.argmax(axis=1), _DEPTH)
        signature: NDArray[np.uint32] = np.zeros(len(words), np.uint32)
        self._levels: list[_Level] = []
        for depth in range(1, _DEPTH + 1):
            signature = signature | np.uint32(1) << (codes[:, depth - 1] & np.uint32(31))
            starts = np.flatnonzero(common < depth)
            long_enough = self._length[starts] >= depth
            low = starts[long_enough]
            high = np.append(starts[1:], len(words))[long_enough]
            self._levels.append(_Level([words[number][:depth] for number in low.tolist()], low, high, signature[low]))

    def near(self, typed: str, errors: int) -> Near:
        """The words that begin with something at most so many errors away from what was typed, or are it."""
        typed = typed[:_DEPTH]
        signature = np.uint32(0)
        for letter in typed:
            signature |= np.uint32(1 << (ord(letter) & 31))
        found = [Near(np.zeros(0, np.intp), np.zeros(0, np.intp), np.zeros(0, np.uint8), np.zeros(0, np.bool_))]
        shortest, longest = max(_SHORTEST, len(typed) - errors), min(_DEPTH, len(typed) + errors)
        for depth in range(shortest, longest + 1):
            level = self._levels[depth - 1]
            different = np.bitwise_count(level.signature ^ signature)
            likely = np.flatnonzero(different <= 2 * errors - abs(depth - len(typed)))
            if len(likely):
                found.append(self._measured(typed, errors, depth, level, likely))
        return Near(*map(np.concatenate, zip(*found, strict=True)))

    def _measured(self, typed: str, errors: int, depth: int, level: _Level, likely: Numbers) -> Near:
        low = level.low[likely]
        beginnings = [level.beginnings[number] for number in likely.tolist()]
        distance = _distances(typed, beginnings, errors)
        near = np.flatnonzero(distance <= errors)
        low, high, distance = low[near], level.high[likely[near]], distance[near]
        ends = self._length[low] == depth
        goes_on = high > low + ends
        if depth < len(typed) and goes_on.any():
            # Where the last typed letter counts as one too many, going on says nothing: "kath" is not "kat...".
            without_last = _distances(typed[:-1], [beginnings[number] for number in near.tolist()], errors)
            goes_on &= distance <= without_last
        whole = ends.sum()
        return Near(
            np.concatenate((low[ends], (low + ends)[goes_on])),
            np.concatenate((low[ends] + 1, high[goes_on])),
            np.concatenate((distance[ends], distance[goes_on])),
            np.arange(whole + goes_on.sum()) < whole,
        )

    def errors(self, typed: str, numbers: Sequence[int], most: int) -> list[int]:
        """How many errors lie between what was typed and each of some words, given by number; `most` + 1 if more."""
        distance: list[int] = _distances(typed, [self._words[number] for number in numbers], most).tolist()
        return distance


def _distances(typed: str, words: list[str], most: int) -> Bytes:
    distances: Bytes = cdist((typed,), words, scorer=OSA.distance, score_cutoff=most, dtype=np.uint8)[0]
    return distances
