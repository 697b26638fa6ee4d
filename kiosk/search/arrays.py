"""The few things about arrays that all parts of the search share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

Numbers: TypeAlias = NDArray[np.integer[Any]]
"""Numbers of rows, keys or places."""

Bytes: TypeAlias = NDArray[np.uint8]

Flags: TypeAlias = NDArray[np.bool_]

_Sortable = TypeVar("_Sortable", str, tuple[str, int])

_RUN = 8192


def at_once() -> None:
    """Goes on computing: nobody else waits for the processor."""


def sort_gently(items: list[_Sortable], breathe: Callable[[], None]) -> None:
    """Sorts a long list in place, with breaths: no other thread could run while all of it is sorted in one go."""
    for start in range(0, len(items), _RUN):
        items[start : start + _RUN] = sorted(items[start : start + _RUN])
        breathe()
    items.sort()  # merges the runs, which is quick


def expanded(low: Numbers, high: Numbers) -> Numbers:
    """All numbers of the ranges [low, high), one range after the other."""
    count = high - low
    numbers: Numbers = np.arange(int(count.sum()), dtype=np.intp) + np.repeat(low - np.cumsum(count) + count, count)
    return numbers


def offsets(counts: Numbers) -> Numbers:
    """Where each of some runs begins, and after the last where all end, given their lengths."""
    return np.concatenate((np.zeros(1, np.intp), np.cumsum(counts, dtype=np.intp)))
