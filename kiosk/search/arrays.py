"""The few things about arrays that all parts of the search share."""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

Numbers: TypeAlias = NDArray[np.integer[Any]]
"""Numbers of rows, keys or places."""

Bytes: TypeAlias = NDArray[np.uint8]

Flags: TypeAlias = NDArray[np.bool_]


def expanded(low: Numbers, high: Numbers) -> Numbers:
    """All numbers of the ranges [low, high), one range after the other."""
    count = high - low
    numbers: Numbers = np.arange(int(count.sum()), dtype=np.intp) + np.repeat(low - np.cumsum(count) + count, count)
    return numbers


def offsets(counts: Numbers) -> Numbers:
    """Where each of some runs begins, and after the last where all end, given their lengths."""
    return np.concatenate((np.zeros(1, np.intp), np.cumsum(counts, dtype=np.intp)))
