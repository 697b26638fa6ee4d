"""Time and identity: ids and stamps that sort in the order in which they were made, whatever the wall clock does."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.clock import HLC_START, SystemClock, ago, epoch_ms, from_epoch_ms, in_one_unit, new_id, tick

NOW = datetime(2026, 11, 22, 8, 12, 3, 120_000, tzinfo=UTC)
times = st.integers(0, 2**37 * 1000).map(lambda ms: datetime(1971, 1, 1, tzinfo=UTC) + timedelta(milliseconds=ms))


class FixedClock:
    def __init__(self, now: datetime = NOW, chance: bytes = bytes(10)) -> None:
        self._now, self._chance = now, chance

    def now(self) -> datetime:
        return self._now

    def monotonic(self) -> float:
        raise AssertionError("an id does not ask for it")

    def random_bytes(self, count: int) -> bytes:
        assert count == len(self._chance)
        return self._chance


def test_the_laptops_clock_knows_its_offset_and_cuts_to_milliseconds() -> None:
    before = datetime.now(UTC) - timedelta(milliseconds=1)
    now = SystemClock().now()

    assert before <= now <= datetime.now(UTC)
    assert now.utcoffset() is not None
    assert now.microsecond % 1000 == 0


def test_the_laptops_spans_go_forward_and_its_chance_is_chance() -> None:
    clock = SystemClock()
    first = clock.monotonic()

    assert clock.monotonic() >= first
    assert len(clock.random_bytes(10)) == 10
    assert clock.random_bytes(16) != clock.random_bytes(16)


def test_milliseconds_do_not_depend_on_the_offset() -> None:
    there = NOW.astimezone(timezone(timedelta(hours=-9, minutes=-30)))

    assert epoch_ms(there) == epoch_ms(NOW) == 1_795_335_123_120
    assert from_epoch_ms(epoch_ms(there)) == NOW


@given(st.integers(0, 253_402_300_799_000))
def test_milliseconds_come_back_as_they_went(milliseconds: int) -> None:
    assert abs(epoch_ms(from_epoch_ms(milliseconds)) - milliseconds) <= 1


def test_a_time_that_no_calendar_has_is_refused() -> None:
    with pytest.raises((OverflowError, OSError, ValueError)):
        from_epoch_ms(10**18)


@given(times, st.binary(min_size=10, max_size=10))
def test_an_id_is_a_uuid_of_version_7_with_its_time(now: datetime, chance: bytes) -> None:
    made = uuid.UUID(new_id(FixedClock(now, chance)))

    assert made.version == 7
    assert made.variant == uuid.RFC_4122
    assert made.int >> 80 == epoch_ms(now)


@given(times, times, st.binary(min_size=10, max_size=10), st.binary(min_size=10, max_size=10))
def test_ids_made_later_sort_later(one: datetime, other: datetime, chance: bytes, more: bytes) -> None:
    early, late = new_id(FixedClock(one, chance)), new_id(FixedClock(other, more))

    assert epoch_ms(one) >= epoch_ms(other) or early < late


def test_all_74_bits_of_chance_count() -> None:
    flips = {new_id(FixedClock(chance=(1 << bit).to_bytes(10, "big"))) for bit in range(80)}

    assert len(flips) == 74 + 1


def test_the_stamp_takes_the_wall_time_when_it_is_ahead() -> None:
    assert tick(HLC_START, NOW) == f"{epoch_ms(NOW):012x}0000"


def test_the_stamp_counts_within_a_millisecond_and_goes_on_into_the_next() -> None:
    wall = epoch_ms(NOW)

    assert tick(f"{wall:012x}0000", NOW) == f"{wall:012x}0001"
    assert tick(f"{wall:012x}fffe", NOW) == f"{wall:012x}ffff"
    assert tick(f"{wall:012x}ffff", NOW) == f"{wall + 1:012x}0000"


@given(st.lists(times, min_size=2, max_size=20))
def test_stamps_only_grow_however_the_clock_jumps(walls: list[datetime]) -> None:
    stamps = [HLC_START]
    for wall in walls:
        stamps.append(tick(stamps[-1], wall))

    assert stamps == sorted(set(stamps))
    assert {len(stamp) for stamp in stamps} == {16}
    assert all(int(stamp[:12], 16) >= epoch_ms(wall) for stamp, wall in zip(stamps[1:], walls, strict=True))


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (-5, "0 seconds ago"),
        (1, "1 second ago"),
        (59, "59 seconds ago"),
        (60, "1 minute ago"),
        (3599, "59 minutes ago"),
        (2 * 3600, "2 hours ago"),
        (86400 - 1, "23 hours ago"),
        (86400, "1 day ago"),
        (12 * 86400, "12 days ago"),
    ],
)
def test_how_long_ago_is_said_in_the_largest_unit(seconds: int, said: str) -> None:
    then = NOW - timedelta(seconds=seconds)

    assert ago(then, NOW) == said
    assert in_one_unit(then, NOW)[0] == int(said.split()[0])
