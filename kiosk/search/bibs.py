"""The bibs of a segment's rows, found whole or by their start: as they are, without leading zeros, by their digits."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence

import numpy as np

from kiosk.model import bib_key
from kiosk.search.arrays import Numbers, at_once, sort_gently
from kiosk.search.fold import joined

_WIDTH = 8
"""Bibs up to this length sort as numbers do."""

_SORTED = 64
"""Characters of a bib by which it sorts."""

_DIGITS = re.compile(r"\d+")

_AFTER = "\U0010ffff"


def bib_keys(text: str) -> tuple[str, ...]:
    """A bib's letters and digits, as they are and without leading zeros; none for a text without any."""
    plain = text.lower() if text.isascii() and text.isalnum() else joined(text)
    keys = (plain, bib_key(plain)) if plain[:1] == "0" else (plain,)
    return tuple(key for key in keys if key)


def _digits(text: str) -> tuple[str, ...]:
    """The digits of a bib that has other letters, as that of a wave, without leading zeros."""
    digits = "".join(_DIGITS.findall(text))
    return (bib_key(digits),) if digits else ()


def sort_key(bib: str) -> str:
    """How bibs sort: short ones as numbers do."""
    return bib.rjust(_WIDTH)[:_SORTED]


class Bibs:
    """Built once, never changed: bibs as they are, without leading zeros, and the digits of those with letters.

    `order` is the place of each row in the order of bibs, the same for equal ones.
    """

    def __init__(self, bibs: Sequence[str], breathe: Callable[[], None] = at_once) -> None:
        whole: list[tuple[str, int]] = []
        forgiven: list[tuple[str, int]] = []
        digits: list[tuple[str, int]] = []
        for row, bib in enumerate(bibs):
            if bib:
                keys = bib_keys(bib)
                whole += [(key, row) for key in keys[:1]]
                forgiven += [(key, row) for key in keys[1:]]
                if keys and not keys[0].isdigit():
                    digits += [(key, row) for key in _digits(keys[0])]
        self.whole, self.forgiven, self.digits = (BibList(pairs, breathe) for pairs in (whole, forgiven, digits))
        sorting = [sort_key(bib) for bib in bibs]
        different = list(set(sorting))
        sort_gently(different, breathe)
        place = {bib: number for number, bib in enumerate(different)}
        self.order: Numbers = np.fromiter((place[bib] for bib in sorting), np.intp, len(bibs))

    def starting(self, key: str) -> Numbers:
        """The rows with a bib, or with the digits of one, that starts so; they may repeat."""
        return np.concatenate([each.starting(key) for each in (self.whole, self.forgiven, self.digits)])


class BibList:
    """Keys of bibs, sorted, and the row of each."""

    def __init__(self, pairs: list[tuple[str, int]], breathe: Callable[[], None]) -> None:
        sort_gently(pairs, breathe)
        self._keys = [key for key, _ in pairs]
        self._rows = np.array([row for _, row in pairs], np.int32)

    def exact(self, key: str) -> Numbers:
        """The rows that have this very key."""
        low = bisect_left(self._keys, key)
        return self._rows[low : bisect_left(self._keys, key + "\0", low)]

    def starting(self, key: str) -> Numbers:
        """The rows that have a key that starts so."""
        low = bisect_left(self._keys, key)
        return self._rows[low : bisect_left(self._keys, key + _AFTER, low)]
