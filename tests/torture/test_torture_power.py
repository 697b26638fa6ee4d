"""A bounded part of `power`: one cut of each kind."""

from __future__ import annotations

import time

import pytest

from tests.torture import mounts, power

pytestmark = pytest.mark.skipif(mounts.no_power_to_cut() is not None, reason=mounts.no_power_to_cut() or "")


def test_the_power_goes() -> None:
    tally = power.torture(3, time.monotonic() + 60, print, cuts=5)

    assert not tally.failures
    assert tally.tried["power cuts"] == 5
    assert tally.tried["operations"] > 5
