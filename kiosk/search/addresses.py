"""The e-mail addresses of a segment's rows, found by any piece of the part before the @, also across it.

Every place in that part is a start, sorted by the eight letters that follow, so a piece is one look-up.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from kiosk.search.arrays import Flags, Numbers
from kiosk.search.fold import fold

_INSIDE = 3
"""Letters from which on the middle of a word is searched too; fewer would find nearly everybody."""

_SORTED = 8
"""Bytes by which the places are sorted."""

_MARKS = "._-"
"""What parts the words of most addresses."""

_END, _AT, _BLANK = ord("\n"), ord("@"), ord(" ")
_FOLDED = bytes(code if code in (_END, _AT) else ord(fold(chr(code))) for code in range(128)) + bytes(range(128, 256))
_EDGES = re.compile(rb"(?<=[@\n]) +| +(?=[@\n ])")
_UNEVEN = (b"  ", b" @", b"@ ", b" \n", b"\n ")


def address_key(text: str) -> str:
    """What is compared of an address, stored or typed: folded words parted by blanks, and the first @."""
    name, at, domain = text.partition("@")
    return f"{_words(name)}{at}{_words(domain)}"


def piece_key(text: str) -> str:
    """The key of a typed piece of an address; a mark at its ends counts: "jane." is not the start of "janet"."""
    key = address_key(text)
    if not key.strip("@"):
        return ""
    return f"{' ' if text[0] in _MARKS else ''}{key}{' ' if text[-1] in _MARKS else ''}"


def _words(text: str) -> str:
    return " ".join(fold(text).split())


def _keys(addresses: Sequence[str]) -> bytes:
    """The keys of all addresses, each on a line of its own after an empty one; the usual ones folded all at once."""
    lines = [each if _usual(each) else address_key(each) for each in addresses]
    text = "\n".join(["", *lines, ""]).encode().translate(_FOLDED)
    return _EDGES.sub(b"", text) if any(each in text for each in _UNEVEN) else text


def _usual(address: str) -> bool:
    return address.isascii() and address.count("@") < 2 and "\n" not in address


class _Places(NamedTuple):
    """Places in the text of all addresses, sorted by what follows, and the row of each."""

    key: NDArray[np.uint64]
    place: Numbers
    row: Numbers


class Addresses:
    """Built once, never changed."""

    def __init__(self, addresses: Sequence[str]) -> None:
        self._text = np.frombuffer(_keys(addresses) + bytes(_SORTED), np.uint8)
        ends = np.flatnonzero(self._text == _END)
        self._begin = (ends[:-1] + 1).astype(np.int32)
        place = self._searched(ends)
        key = np.zeros(len(place), np.uint64)
        for after in range(_SORTED):
            key <<= np.uint64(8)
            key |= self._text[place + np.int32(after)]
        order = np.argsort(key)
        key, place = key[order], place[order]
        row = np.repeat(np.arange(len(addresses), dtype=np.int32), np.diff(ends))[place - 1]
        self._inside = _Places(key, place, row)
        before = self._text[place - 1]
        starts = np.flatnonzero((before == _END) | (before == _BLANK))
        self._starts = _Places(key[starts], place[starts], row[starts])

    def _searched(self, ends: Numbers) -> Numbers:
        """The places of all letters and marks up to the @ of each address, given where the lines end."""
        ats = np.flatnonzero(self._text == _AT)
        after_last = ends[1:].copy()
        after_last[np.searchsorted(ends, ats) - 1] = ats + 1
        step = np.zeros(len(self._text) + 1, np.int8)
        step[ends[:-1] + 1] = 1
        step[after_last] -= 1
        within = np.cumsum(step[:-1], dtype=np.int8) > 0
        return np.flatnonzero(within & (self._text & 0xC0 != 0x80)).astype(np.int32)

    def matching(self, key: str) -> tuple[Numbers, Flags]:
        """The rows whose address matches what was typed (a `piece_key`), and whether it begins so; rows may repeat."""
        typed = key.encode()
        if not typed:
            return np.zeros(0, np.int32), np.zeros(0, np.bool_)
        places = self._starts if len(key) < _INSIDE else self._inside
        first = typed[:_SORTED]
        low = int(np.searchsorted(places.key, np.uint64(int.from_bytes(first.ljust(_SORTED, b"\0")))))
        high = int(np.searchsorted(places.key, np.uint64(int.from_bytes(first.ljust(_SORTED, b"\xff"))), "right"))
        place, row = places.place[low:high], places.row[low:high]
        if len(typed) > _SORTED and len(place):
            rest = np.frombuffer(typed[_SORTED:], np.uint8)
            fits = np.ones(len(place), np.bool_)
            for after, letter in enumerate(rest, _SORTED):
                fits &= self._text[np.minimum(place + after, len(self._text) - 1)] == letter
            place, row = place[fits], row[fits]
        return row, place == self._begin[row]
