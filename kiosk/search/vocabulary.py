"""A dictionary from keys to slots that answers for every key that starts with something, in slots: numbers of rows."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain
from typing import TypeAlias

Slots: TypeAlias = AbstractSet[int]
"""Numbers of rows."""

_AFTER = "\U0010ffff"
"""Sorts after every letter; folding leaves no such character in a key."""

_TAIL = 500
"""New keys that may always wait for a look-up."""

_ANSWERS = 8
"""Answers that are kept."""


class Vocabulary:
    """Which slots have a key. A key that lost its last slot stays, it costs nothing.

    New keys are appended, and sorted when they are many or somebody looks up: sorting a long run with a short tail is
    little more than one merge.
    """

    def __init__(self) -> None:
        self._slots: dict[str, list[int]] = {}
        self._keys: list[str] = []
        self._unsorted = 0
        self._answers: dict[str, Slots] = {}

    def add(self, keys: Iterable[str], slot: int) -> None:
        """Adds a slot under keys that it does not have yet."""
        self._answers.clear()
        for key in keys:
            slots = self._slots.get(key)
            if slots is None:
                self._slots[key] = [slot]
                self._keys.append(key)
                self._unsorted += 1
            else:
                slots.append(slot)
        if self._unsorted > _TAIL + len(self._keys) // 8:
            self._sort()

    def discard(self, keys: Iterable[str], slot: int) -> None:
        """Takes a slot away from keys that it has."""
        self._answers.clear()
        for key in keys:
            self._slots[key].remove(slot)

    def exact(self, key: str) -> Sequence[int]:
        """The slots that have this very key."""
        return self._slots.get(key, ())

    def starting(self, prefix: str) -> Slots:
        """The slots that have a key that starts so. The last answers are kept: a longer query asks for most again."""
        answer = self._answers.get(prefix)
        if answer is None:
            if len(self._answers) == _ANSWERS:
                self._answers.clear()
            answer = self._answers[prefix] = frozenset().union(*self._range(prefix))
        return answer

    def repeated(self, prefix: str, times: int) -> Slots:
        """The slots that have at least so many keys that start so."""
        counts = Counter(chain.from_iterable(self._range(prefix)))
        return {slot for slot, count in counts.items() if count >= times}

    def _range(self, prefix: str) -> list[list[int]]:
        if self._unsorted:
            self._sort()
        low = bisect_left(self._keys, prefix)
        high = bisect_left(self._keys, prefix + _AFTER, low)
        return [self._slots[key] for key in self._keys[low:high]]

    def _sort(self) -> None:
        self._keys.sort()
        self._unsorted = 0


def either(sets: Iterable[Slots]) -> Slots:
    """The slots that are in any of the sets."""
    filled = [each for each in sets if each]
    return filled[0] if len(filled) == 1 else frozenset().union(*filled)
