"""Token buckets of the plans."""

from __future__ import annotations

import pytest

from kiosk.errors import BadInput
from kiosk.practice.plan import PLANS, Bucket, limit_of


@pytest.mark.parametrize(
    ("plan", "burst", "pause"), [("free", 20, 864.0), ("premium", 20, 0.6), ("enterprise", 50, 0.06)]
)
def test_a_burst_and_then_one_at_a_time(plan: str, burst: int, pause: float) -> None:
    bucket = Bucket(limit_of(plan), 100.0)
    assert [bucket.take(100.0) for _ in range(burst)] == [0.0] * burst
    assert bucket.take(100.0) == pytest.approx(pause)
    assert bucket.take(100.0 + pause / 2) == pytest.approx(pause / 2), "asking too early costs nothing"
    assert bucket.take(100.0 + pause) == 0.0, "the time that was told is enough"
    assert bucket.take(100.0 + pause) == pytest.approx(pause)


def test_an_idle_key_saves_no_more_than_a_burst() -> None:
    bucket = Bucket(PLANS["premium"], 0.0)
    assert [bucket.take(1e6) for _ in range(21)][19:] == [0.0, pytest.approx(0.6)]


def test_a_minute_brings_what_the_plan_says() -> None:
    bucket = Bucket(PLANS["premium"], 0.0)
    granted = sum(bucket.take(tick / 10) == 0.0 for tick in range(601))
    assert granted == 120, "the burst and a hundred"


def test_an_unknown_plan_is_named_with_those_that_exist() -> None:
    with pytest.raises(BadInput) as caught:
        limit_of("gold")
    assert caught.value.hint == "Use one of free, premium, enterprise."
