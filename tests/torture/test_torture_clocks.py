"""A bounded part of `clocks`: one morning with jumps."""

from __future__ import annotations

import time

import pytest

from tests.torture import clocks

pytestmark = pytest.mark.skipif(clocks.impossible() is not None, reason=clocks.impossible() or "")


def test_a_clock_that_jumps() -> None:
    tally = clocks.torture(1, time.monotonic() + 60, print, mornings=1)

    assert not tally.failures
    assert tally.tried["jumps of the clock"] == 5
    assert tally.tried["operations"] > 20
