"""The scales of the chart: round numbers up, times of the clock to the right."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

_SPANS = (5, 15, 30, 60, 120)
"""Minutes between two times that are written below the chart."""


def round_step(highest: int, most: int) -> int:
    """The smallest of 1, 2, 5, 10, 20, 50 ... of which `most` reach the highest number; at least 1."""
    size = 1
    while True:
        for step in (size, size * 2, size * 5):
            if step * most >= highest:
                return step
        size *= 10


def written_times(starts: Sequence[datetime], slot: float, room: float) -> list[int]:
    """The places of the intervals whose start is written below: the closest round times that have `room` pixels each.

    An interval is `slot` pixels wide.
    """
    span = next((span for span in _SPANS if span / 5 * slot >= room), 240)
    return [place for place, at in enumerate(starts) if _minutes(at) % span == 0]


def _minutes(at: datetime) -> int:
    local = at.astimezone()
    return local.hour * 60 + local.minute
