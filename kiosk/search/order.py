"""In which order equally good matches stand: who still has to come first, namesakes together."""

from __future__ import annotations

from heapq import nsmallest

from kiosk.search.fold import fold
from kiosk.search.values import Row
from kiosk.search.vocabulary import Slots

_BIB_WIDTH = 8
"""Bibs up to this length sort as numbers do."""


class Order:
    """The order of slots, which are given from 0 without gaps.

    By folded name, then not checked in before checked in, bib, id; but a name of which everybody is checked in yields
    to all others. So the list gets shorter for the eye as the morning goes on, and namesakes are never torn apart.
    Those found by a bib stand by it, not checked in before checked in.
    """

    def __init__(self) -> None:
        self._keys: list[str] = []
        self._bib_keys: list[str] = []
        self._yielding: set[int] = set()
        self._waiting: dict[str, int] = {}
        self._arrived: dict[str, set[int]] = {}

    def add(self, slot: int, row: Row) -> None:
        """Gives a free slot to a row."""
        name = _name(row)
        if slot == len(self._keys):
            self._keys.append("")
            self._bib_keys.append("")
        self._bib_keys[slot] = f"{row.checked_in:d}{row.bib.rjust(_BIB_WIDTH)}\0{row.id}"
        self._keys[slot] = f"{name}\0{self._bib_keys[slot]}"
        if row.checked_in:
            self._arrived.setdefault(name, set()).add(slot)
            if not self._waits(name):
                self._yielding.add(slot)
        else:
            self._waiting[name] = self._waiting.get(name, 0) + 1
            if name and self._waiting[name] == 1:
                self._yielding.difference_update(self._arrived.get(name, ()))

    def discard(self, slot: int, row: Row) -> None:
        """Frees the slot of a row."""
        name = _name(row)
        if row.checked_in:
            self._arrived[name].discard(slot)
            self._yielding.discard(slot)
        else:
            self._waiting[name] -= 1
            if not self._waits(name):
                self._yielding.update(self._arrived.get(name, ()))

    def best(self, slots: Slots, count: int) -> list[int]:
        """The first `count` of some slots, in order."""
        yielding = slots & self._yielding
        first = nsmallest(count, slots - yielding, key=self._keys.__getitem__)
        return first + nsmallest(count - len(first), yielding, key=self._keys.__getitem__)

    def best_by_bib(self, slots: Slots, count: int) -> list[int]:
        """The first `count` of some slots that were found by their bib, in the order of bibs."""
        return nsmallest(count, slots, key=self._bib_keys.__getitem__)

    def _waits(self, name: str) -> bool:
        """Whether somebody of this name still has to come. The nameless are not namesakes."""
        return bool(name) and self._waiting.get(name, 0) > 0


def _name(row: Row) -> str:
    return " ".join(fold(row.name).split())
