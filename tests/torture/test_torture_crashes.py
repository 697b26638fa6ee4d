"""A bounded part of `crashes`: some points of each scene, of each kind of call on each file at first."""

from __future__ import annotations

import time

import pytest

from tests.torture import crashes
from tests.torture.tracing import impossible

pytestmark = pytest.mark.skipif(impossible() is not None, reason=impossible() or "")


@pytest.mark.parametrize(
    ("scene", "points"),
    [
        ("check-in", 8),
        ("undo", 2),
        ("hand-out", 2),
        ("walk-up", 2),
        ("load", 2),
        ("migration from 2", 2),
        ("sync", 3),
        ("recover", 2),
        ("window", 2),
    ],
)
def test_killed_at_a_write(scene: str, points: int) -> None:
    tally = crashes.torture(11, time.monotonic() + 60, print, scenes=[scene], limit=points)

    assert not tally.failures
    assert (tally.lost, tally.doubled, tally.stuck) == (0, 0, 0)
    assert tally.tried["crash points"] + tally.tried["points not reached"] == points
    assert tally.tried["crash points"] >= points / 2
