"""The gate: nothing before the time that the server gave, a pace that is learned, and check-ins first."""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime, timedelta

import pytest
from raw_server import NOW, HandClock, VirtualLoop, run_virtually

from kiosk.api import Pace, fingerprint
from kiosk.errors import DiskTrouble, WaitUntil


class Memory:
    """A pace file without a file; keeps the later time of the two, as that does."""

    def __init__(self) -> None:
        self.kept: dict[str, tuple[datetime | None, float]] = {}
        self.writes = 0

    def read(self, fingerprint: str) -> tuple[datetime | None, float]:
        return self.kept.get(fingerprint, (None, 0.0))

    def write(self, fingerprint: str, not_before: datetime | None, interval: float) -> None:
        old = self.read(fingerprint)[0]
        times = [each for each in (old, not_before) if each is not None]
        self.kept[fingerprint] = (max(times, default=None), interval)
        self.writes += 1


def turn(pace: Pace, *, urgent: bool = False) -> None:
    asyncio.run(pace.turn(urgent=urgent))


def seconds(count: float) -> timedelta:
    return timedelta(seconds=count)


def test_nothing_slows_down_before_the_first_limit() -> None:
    async def scenario(loop: VirtualLoop) -> None:
        pace, started = Pace(loop), loop.time()
        for _ in range(1000):
            await pace.turn(urgent=False)
            pace.granted()
        assert loop.time() == started

    run_virtually(scenario)


@pytest.mark.parametrize("urgent", [True, False])
def test_nothing_is_sent_before_the_end_of_a_limit(urgent: bool) -> None:
    clock = HandClock()
    pace = Pace(clock)
    assert pace.not_before is None
    pace.limited(NOW + seconds(30))
    assert pace.not_before == NOW + seconds(30)
    clock.move(29.999)
    with pytest.raises(WaitUntil) as caught:
        turn(pace, urgent=urgent)
    assert caught.value.until == NOW + seconds(30)
    clock.move(0.001)
    assert pace.not_before is None
    turn(pace, urgent=urgent)


def test_the_later_end_counts_when_several_requests_meet_one_limit() -> None:
    pace = Pace(HandClock())
    for ahead in (10, 30, 20):
        pace.limited(NOW + seconds(ahead))
    assert pace.not_before == NOW + seconds(30)


def test_limits_in_a_row_are_believed_less_and_less() -> None:
    clock = HandClock()
    pace, waits = Pace(clock), []
    for _ in range(9):
        pace.limited(clock.now() + seconds(1))
        assert pace.not_before is not None
        wait = (pace.not_before - clock.now()).total_seconds()
        waits.append(wait)
        clock.move(wait)
    assert waits == [1, 2, 4, 8, 16, 32, 64, 64, 64]
    pace.granted()
    pace.limited(clock.now() + seconds(1))
    assert pace.not_before == clock.now() + seconds(1)


@pytest.mark.parametrize("looked", [True, False])
def test_a_clock_that_is_set_back_does_not_keep_the_gate_closed(looked: bool) -> None:
    clock, memory = HandClock(), Memory()
    pace = Pace(clock, "f", memory)
    pace.limited(NOW + seconds(30))
    clock.moment -= timedelta(hours=2)
    if looked:
        assert pace.not_before is not None
    clock.move(30)
    assert pace.not_before is None
    turn(pace)
    pace.limited(clock.now() + seconds(5))
    assert pace.not_before == clock.now() + seconds(5)


def test_a_clock_that_is_set_forward_opens_it() -> None:
    clock = HandClock()
    pace = Pace(clock)
    pace.limited(NOW + seconds(30))
    clock.moment += timedelta(hours=2)
    assert pace.not_before is None


# Learning
def simulate(loop: VirtualLoop, rate: float, burst: int) -> tuple[object, list[int]]:
    """A server that grants `rate` requests a second, and `burst` at once; and how many it refused."""
    state = {"tokens": float(burst), "at": loop.time()}
    refused = [0]

    async def ask(pace: Pace, *, urgent: bool = False) -> None:
        while True:
            try:
                await pace.turn(urgent=urgent)
            except WaitUntil as error:
                await asyncio.sleep((error.until - loop.now()).total_seconds())
                continue
            await asyncio.sleep(0.01)
            state["tokens"] = min(float(burst), state["tokens"] + (loop.time() - state["at"]) * rate)
            state["at"] = loop.time()
            if state["tokens"] >= 1:
                state["tokens"] -= 1
                pace.granted()
                return
            refused[0] += 1
            pace.limited(loop.now() + seconds((1 - state["tokens"]) / rate))

    return ask, refused


@pytest.mark.parametrize(("a_minute", "burst"), [(100, 20), (1000, 50)])
def test_the_pace_of_a_plan_is_learned(a_minute: int, burst: int) -> None:
    async def scenario(loop: VirtualLoop) -> tuple[float, int]:
        ask, refused = simulate(loop, a_minute / 60, burst)
        pace, started = Pace(loop), loop.time()
        for _ in range(1000):
            await ask(pace)  # type: ignore[operator]
        return loop.time() - started, refused[0]

    took, refused = run_virtually(scenario)
    best = (1000 - burst) / (a_minute / 60)
    assert took < 1.25 * best
    assert refused < 30


def test_who_asks_seldom_does_not_learn_that_the_server_is_slow() -> None:
    async def scenario(loop: VirtualLoop) -> None:
        memory = Memory()
        pace = Pace(loop, "f", memory)
        for _ in range(10):
            pace.granted()
            await asyncio.sleep(5)
        pace.limited(loop.now() + seconds(0.5))
        assert memory.kept["f"][1] == pytest.approx((10 * 0.1 + 0.5) / 10)

    run_virtually(scenario)


def test_grants_shorten_the_spacing_that_two_odd_answers_taught() -> None:
    async def scenario(loop: VirtualLoop) -> None:
        memory = Memory()
        pace = Pace(loop, "f", memory)
        for _ in range(2):
            pace.granted()
            pace.limited(loop.now() + seconds(3))
            await asyncio.sleep(8)
        started = loop.time()
        for _ in range(1000):
            await pace.turn(urgent=True)
            pace.granted()
        assert loop.time() - started < 500

    run_virtually(scenario)


def test_a_pace_shrinks_slowly_and_is_forgotten() -> None:
    async def scenario(loop: VirtualLoop) -> None:
        memory = Memory()
        pace = Pace(loop, "f", memory)
        pace.granted()
        pace.limited(loop.now() + seconds(1))
        assert memory.kept["f"][1] == pytest.approx(1)
        await asyncio.sleep(59)
        await pace.turn(urgent=True)
        assert memory.kept["f"][1] == pytest.approx(1)
        await asyncio.sleep(61)
        await pace.turn(urgent=True)
        assert memory.kept["f"][1] == pytest.approx(0.85**2)
        writes = memory.writes
        await pace.turn(urgent=True)
        assert memory.writes == writes
        await asyncio.sleep(3 * 3600)
        await pace.turn(urgent=True)
        assert memory.kept["f"][1] == 0
        started = loop.time()
        await pace.turn(urgent=True)
        assert loop.time() == started

    run_virtually(scenario)


def test_a_pace_shrinks_from_when_it_was_learned() -> None:
    clock, memory = HandClock(), Memory()
    pace = Pace(clock, "f", memory)
    clock.move(3600)
    pace.granted()
    pace.limited(clock.now() + seconds(0.5))
    clock.move(0.5)
    turn(pace)
    assert memory.kept["f"][1] == pytest.approx(0.5)


def test_old_grants_say_nothing_about_the_pace() -> None:
    clock, memory = HandClock(), Memory()
    pace = Pace(clock, "f", memory)
    pace.granted()
    clock.move(3600)
    for _ in range(10):
        pace.granted()
    pace.limited(clock.now() + seconds(4))
    pace.granted()  # was on its way
    assert memory.kept["f"][1] == pytest.approx(0.4)
    clock.move(4)
    pace.limited(clock.now() + seconds(4))
    assert memory.kept["f"][1] == pytest.approx(0.8)


@pytest.mark.parametrize("laptops", [1, 3])
def test_no_pace_is_slower_than_a_second_for_each_laptop(laptops: int) -> None:
    memory = Memory()
    pace = Pace(HandClock(), "f", memory, laptops)
    pace.granted()
    pace.limited(NOW + seconds(3600))
    assert memory.kept["f"][1] == laptops
    memory.kept["g"] = (None, 99.0)

    async def scenario(loop: VirtualLoop) -> float:
        other, started = Pace(loop, "g", memory, laptops), loop.time()
        for _ in range(2):
            await other.turn(urgent=True)
        return loop.time() - started

    assert run_virtually(scenario) == pytest.approx(laptops)


def test_laptops_that_share_a_key_do_not_go_on_at_the_same_moment() -> None:
    alone, shared = Pace(HandClock()), Pace(HandClock(), shared_by=3)
    for pace in (alone, shared):
        pace.granted()
        pace.limited(NOW + seconds(2))
    assert alone.not_before == NOW + seconds(2)
    assert shared.not_before == NOW + seconds(2 + 2 * 2)


# The queue
def paced(loop: VirtualLoop) -> Pace:
    """A pace of one request a second."""
    memory = Memory()
    memory.kept["f"] = (None, 1.0)
    return Pace(loop, "f", memory)


def test_check_ins_go_first_and_reading_leaves_a_reserve() -> None:
    async def scenario(loop: VirtualLoop) -> list[tuple[str, float]]:
        pace, order, started = paced(loop), [], loop.time()

        async def ask(name: str, urgent: bool) -> None:
            await pace.turn(urgent=urgent)
            order.append((name, round(loop.time() - started, 2)))

        async with asyncio.TaskGroup() as group:
            for name in ("read 1", "read 2", "read 3"):
                group.create_task(ask(name, False))
            await asyncio.sleep(0.5)
            for name in ("write 1", "write 2"):
                group.create_task(ask(name, True))
        return order

    assert run_virtually(scenario) == [
        ("read 1", 0),
        ("write 1", 1.11),
        ("write 2", 2.11),
        ("read 2", 3.11),
        ("read 3", 4.22),
    ]


def test_a_place_that_is_given_up_is_nobodys_loss() -> None:
    async def scenario(loop: VirtualLoop) -> float:
        pace, started = paced(loop), loop.time()
        await pace.turn(urgent=True)
        waiting = [asyncio.create_task(pace.turn(urgent=True)) for _ in range(3)]
        await asyncio.sleep(0.5)
        for task in waiting[:2]:
            task.cancel()
        await waiting[2]
        assert all(task.cancelled() for task in waiting[:2])
        return loop.time() - started

    assert run_virtually(scenario) == pytest.approx(1)


def test_a_limit_sends_everybody_who_waits_away() -> None:
    async def scenario(loop: VirtualLoop) -> None:
        pace = paced(loop)
        await pace.turn(urgent=True)
        waiting = [asyncio.create_task(pace.turn(urgent=False)) for _ in range(3)]
        await asyncio.sleep(0.1)
        pace.limited(loop.now() + seconds(60))
        started = loop.time()
        results = await asyncio.gather(*waiting, return_exceptions=True)
        assert [type(each) for each in results] == [WaitUntil] * 3
        assert loop.time() == started

    run_virtually(scenario)


# What outlives the process
def test_another_process_limit_and_pace_count_here() -> None:
    clock, memory = HandClock(), Memory()
    mine, other, stranger = Pace(clock, "f", memory), Pace(clock, "f", memory), Pace(clock, "g", memory)
    other.granted()
    other.limited(NOW + seconds(5))
    with pytest.raises(WaitUntil):
        turn(mine)
    turn(stranger)
    clock.move(5)
    turn(mine)
    mine.limited(clock.now() + seconds(9))
    assert other.not_before == clock.now() + seconds(9)
    assert Pace(clock, "f", memory).not_before == clock.now() + seconds(9)


def test_the_earlier_word_of_another_process_shortens_nothing() -> None:
    clock, memory = HandClock(), Memory()
    pace = Pace(clock, "f", memory)
    pace.limited(NOW + seconds(30))
    memory.kept["f"] = (NOW + seconds(10), 0.0)
    assert pace.not_before == NOW + seconds(30)


@pytest.mark.parametrize("ahead", [-1, 26 * 3600])
def test_a_remembered_time_that_is_past_or_absurd_is_ignored(ahead: float) -> None:
    memory = Memory()
    memory.kept["f"] = (NOW + seconds(ahead), -1.0)
    pace = Pace(HandClock(), "f", memory)
    assert pace.not_before is None
    turn(pace)


def test_a_full_disk_does_not_stop_requests(caplog: pytest.LogCaptureFixture) -> None:
    class Full(Memory):
        def write(self, fingerprint: str, not_before: datetime | None, interval: float) -> None:
            raise DiskTrouble

    caplog.set_level(logging.INFO, "kiosk.api")
    pace = Pace(HandClock(), "f", Full())
    pace.limited(NOW + seconds(30))
    assert pace.not_before == NOW + seconds(30)
    assert "DiskTrouble" in caplog.text


def test_a_fingerprint_tells_keys_apart_and_nothing_else() -> None:
    name = fingerprint("https://api.intervals.run", "s3cret")
    assert name == fingerprint("https://api.intervals.run/", "s3cret")
    assert len({name, fingerprint("https://api.intervals.run", "other"), fingerprint("https://x.run", "s3cret")}) == 3
    assert name.isalnum()
    assert "s3cret" not in name
