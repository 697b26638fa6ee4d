"""Pulling and pushing side by side: nobody switches the network on or off, and one's trouble is not the other's."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk import checkin
from kiosk.checkin import Rights
from kiosk.clock import SystemClock
from kiosk.errors import Busy, DiskTrouble, NeedKey, NotFound, Offline, RouteMissing, ServerTrouble, WaitUntil
from kiosk.model import DeliveryState, How, Network
from kiosk.sync import Progress, Timing
from tests.samples import SetClock, fill, registration
from tests.unit.sync.scripted import Traffic, row, traffic

RUNNERS = [registration(number) for number in range(1, 6)]
NOT_FOUND = (404, {"error": {"code": "NOT_FOUND", "message": "Event not found"}})
REVOKED = (401, {"error": {"code": "UNAUTHORIZED", "message": "revoked"}})


def in_time(folder: Path, story: Callable[[Traffic], Coroutine[Any, Any, None]], timing: Timing | None = None) -> None:
    """Tell a story with a clock that runs."""
    options = {"timing": timing} if timing else {}
    with traffic(folder, *RUNNERS, clock=SystemClock(), **options) as t:
        asyncio.run(asyncio.wait_for(story(t), 20))


async def until(condition: Callable[[], bool]) -> None:
    while not condition():
        await asyncio.sleep(0.005)


def check_in(t: Traffic, number: int) -> None:
    checkin.check_in(t.store, f"reg{number:04}", How.SEARCH, Rights())


def count(t: Traffic, state: DeliveryState) -> int:
    return t.store.delivery_counts()[state]


def limited(seconds: float) -> tuple[int, Any]:
    until = int((SystemClock().now().timestamp() + seconds) * 1000)
    return 429, {"error": {"code": "RATE_LIMITED", "message": "slow down", "retryAfter": until}}


def test_a_morning_offline_and_back_without_a_switch(tmp_path: Path) -> None:
    async def story(t: Traffic) -> None:
        running = asyncio.create_task(t.sync.run())
        await until(lambda: t.store.start_list().complete)
        check_in(t, 1)
        t.sync.wake()
        await until(lambda: count(t, DeliveryState.CONFIRMED) == 1)
        down = {method: lambda path, sent: ConnectionError("cable out") for method in ("GET", "PATCH")}
        t.server.on.update(down)
        check_in(t, 2)
        t.sync.wake()
        await until(lambda: t.store.network().state is Network.OFFLINE)
        check_in(t, 3)
        t.sync.wake()
        t.server.on.clear()
        t.server.rows.append(row(registration(9)))
        await until(lambda: count(t, DeliveryState.CONFIRMED) == 3)
        await until(lambda: t.store.start_list().registrations == 6)
        assert t.store.network().state is Network.ONLINE
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running

    in_time(tmp_path, story)


@pytest.mark.logs_warning
def test_a_failing_push_never_stops_the_pull_nor_the_other_way_round(tmp_path: Path) -> None:
    async def story(t: Traffic) -> None:
        fill(t.store, *RUNNERS)
        t.server.on["PATCH"] = lambda path, sent: (500, "oops")
        check_in(t, 1)
        running = asyncio.create_task(t.sync.run())
        t.server.rows.append(row(registration(9)))
        await until(lambda: t.store.start_list().registrations == 6)
        t.server.on = {"GET": lambda path, sent: NOT_FOUND}
        asked = [path for method, path in t.server.asked if method == "GET"]
        await until(lambda: len([path for method, path in t.server.asked if method == "GET"]) > len(asked) + 1)
        await until(lambda: count(t, DeliveryState.ACKNOWLEDGED) == 1)
        running.cancel()

    in_time(tmp_path, story)


def test_a_limit_is_sat_out_by_both(tmp_path: Path) -> None:
    async def story(t: Traffic) -> None:
        fill(t.store, *RUNNERS)
        check_in(t, 1)
        t.server.on = {method: lambda path, sent: limited(0.2) for method in ("GET", "PATCH")}
        running = asyncio.create_task(t.sync.run())
        await until(lambda: t.store.network().state is Network.LIMITED)
        t.server.on.clear()
        await until(lambda: count(t, DeliveryState.CONFIRMED) == 1)
        running.cancel()

    in_time(tmp_path, story)


def test_a_revoked_key_ends_all_calls_until_somebody_asks(tmp_path: Path) -> None:
    async def story(t: Traffic) -> None:
        fill(t.store, *RUNNERS)
        t.server.on = {method: lambda path, sent: REVOKED for method in ("GET", "PATCH")}
        check_in(t, 1)
        running = asyncio.create_task(t.sync.run())
        await until(lambda: t.store.network().state is Network.SIGNED_OUT)
        await asyncio.sleep(0.05)
        asked = len(t.server.asked)
        check_in(t, 2)
        t.sync.wake()
        await asyncio.sleep(0.15)
        assert len(t.server.asked) == asked
        t.server.on.clear()
        t.sync.try_again()
        await until(lambda: count(t, DeliveryState.CONFIRMED) == 2)
        running.cancel()

    in_time(tmp_path, story)


def test_held_ones_go_when_somebody_asks(tmp_path: Path) -> None:
    async def story(t: Traffic) -> None:
        fill(t.store, *RUNNERS)
        t.server.on["PATCH"] = lambda path, sent: (501, "no")
        check_in(t, 1)
        running = asyncio.create_task(t.sync.run())
        await until(lambda: count(t, DeliveryState.HELD) == 1)
        t.server.on.clear()
        t.sync.try_again()
        await until(lambda: count(t, DeliveryState.CONFIRMED) == 1)
        running.cancel()

    in_time(tmp_path, story)


def test_one_program_at_a_time(tmp_path: Path) -> None:
    async def story(t: Traffic) -> None:
        fill(t.store, *RUNNERS)
        check_in(t, 1)
        stem = t.store.path.stem
        push, pull = t.home.lock(f"{stem}.push"), t.home.lock(f"{stem}.pull")
        assert push.acquire()
        assert pull.acquire()
        running = asyncio.create_task(t.sync.run())
        await asyncio.sleep(0.1)
        assert t.server.asked == []
        outcome = await t.sync.once(0.05)
        assert isinstance(outcome.trouble, Busy)
        assert t.server.asked == []
        push.release()
        pull.release()
        await until(lambda: count(t, DeliveryState.CONFIRMED) == 1)
        running.cancel()

    in_time(tmp_path, story)


def test_once_sends_then_reads(tmp_path: Path) -> None:
    async def story(t: Traffic) -> None:
        fill(t.store, *RUNNERS)
        check_in(t, 1)
        outcome = await t.sync.once(5)
        assert outcome.trouble is None
        assert (outcome.pushed.acknowledged, outcome.pulled.rows) == (1, 5)
        assert count(t, DeliveryState.CONFIRMED) == 1

    in_time(tmp_path, story)


@pytest.mark.parametrize(
    ("answer", "trouble"),
    [
        (ConnectionError("out"), Offline),
        (REVOKED, NeedKey),
        ((405, "no"), RouteMissing),
        ((500, "oops"), ServerTrouble),
    ],
)
def test_once_reads_even_where_sending_fails(tmp_path: Path, answer: Any, trouble: type[Exception]) -> None:
    async def story(t: Traffic) -> None:
        fill(t.store, *RUNNERS)
        check_in(t, 1)
        t.server.on["PATCH"] = lambda path, sent: answer
        t.server.rows.append(row(registration(9)))
        outcome = await t.sync.once(0)
        assert isinstance(outcome.trouble, trouble)
        assert outcome.pulled.complete
        assert t.store.start_list().registrations == 6

    in_time(tmp_path, story, Timing(retry_first=30, poll_every=0.01))


def test_once_sends_even_where_reading_fails(tmp_path: Path) -> None:
    async def story(t: Traffic) -> None:
        fill(t.store, *RUNNERS)
        check_in(t, 1)
        t.server.on["GET"] = lambda path, sent: NOT_FOUND
        outcome = await t.sync.once(1)
        assert isinstance(outcome.trouble, NotFound)
        assert (outcome.pushed.acknowledged, outcome.pulled.complete) == (1, False)

    in_time(tmp_path, story)


def test_once_waits_for_a_short_limit_and_for_a_servers_trouble(tmp_path: Path) -> None:
    async def story(t: Traffic) -> None:
        fill(t.store, *RUNNERS)
        check_in(t, 1)
        answers: dict[str, list[Any]] = {"PATCH": [limited(0.1), (500, "oops")], "GET": [None, limited(0.4)]}
        t.server.on = {
            method: (lambda path, sent, left=left: left.pop(0) if left else None) for method, left in answers.items()
        }
        seen: list[Progress] = []
        outcome = await t.sync.once(10, seen.append)
        assert outcome.trouble is None
        assert outcome.pushed.acknowledged == 1
        assert [progress.waiting_until is not None for progress in seen] == [True, False, False, False]

    in_time(tmp_path, story)


def test_a_reading_waits_for_a_servers_trouble_and_counts_all_it_read(tmp_path: Path) -> None:
    async def story(t: Traffic) -> None:
        answers: list[Any] = [None, None, (503, "down"), limited(0.1), None, (500, "oops"), (502, "oops")]
        t.server.on["GET"] = lambda path, sent: answers.pop(0) if answers else None
        pulled = await t.sync.load(10)
        assert (pulled.complete, pulled.rows, pulled.pages) == (True, 5, 3)
        assert t.sync.pulled == pulled

    in_time(tmp_path, story)


def test_a_server_that_stays_in_trouble_is_left_and_what_came_is_counted(tmp_path: Path) -> None:
    async def story(t: Traffic) -> None:
        t.server.on["GET"] = lambda path, sent: (503, "down") if len(t.server.asked) > 2 else None
        outcome = await t.sync.once(10)
        assert isinstance(outcome.trouble, ServerTrouble)
        assert (outcome.pulled.rows, outcome.pulled.complete) == (2, False)
        assert len(t.server.asked) == 2 + 3
        assert t.store.network().state is Network.OFFLINE

    in_time(tmp_path, story)


def test_a_list_that_never_stands_still_is_read_again_soon_but_not_all_the_time(tmp_path: Path) -> None:
    async def story(t: Traffic) -> None:
        first, second, third = t.server.rows[:3]
        t.server.on["GET"] = lambda path, sent: (
            None
            if path != "/registration"
            else (200, {"data": [third, first], "hasMore": False})
            if "after=" in t.server.asked[-1][1]
            else (200, {"data": [first, second], "hasMore": True})
        )
        running = asyncio.create_task(t.sync.run())
        await until(lambda: len(t.server.asked) == 5)
        await asyncio.sleep(0.1)
        assert len(t.server.asked) == 5
        assert not t.store.start_list().complete
        running.cancel()

    in_time(tmp_path, story, Timing(tail_every=60, sweep_every=300))
    timing = Timing(tail_every=30, sweep_every=300)
    assert timing.rest_after_sweep(1, complete=False) == 30
    assert timing.rest_after_sweep(60, complete=False) == 1200


def test_once_does_not_sit_out_a_long_limit(tmp_path: Path) -> None:
    async def story(t: Traffic) -> None:
        fill(t.store, *RUNNERS)
        check_in(t, 1)
        t.server.on = {method: lambda path, sent: limited(3600) for method in ("GET", "PATCH")}
        outcome = await t.sync.once(0.2)
        assert isinstance(outcome.trouble, WaitUntil)
        assert count(t, DeliveryState.WAITING) == 1
        assert len(t.server.asked) == 1

    in_time(tmp_path, story)


def test_a_recently_read_list_is_not_read_again_at_once(tmp_path: Path) -> None:
    async def story(t: Traffic) -> None:
        fill(t.store, *RUNNERS)
        running = asyncio.create_task(t.sync.run())
        await until(lambda: len(t.server.asked) == 1)
        assert "after=reg0005" in t.server.asked[0][1]
        running.cancel()

    in_time(tmp_path, story, Timing(tail_every=60, sweep_every=300))


def test_backoff_grows_to_its_most_and_jitters() -> None:
    timing, clock = Timing(retry_first=1, retry_most=20), SetClock()
    for attempts in range(1, 40):
        longest = min(20, 2 ** (attempts - 1))
        waits = [timing.backoff(attempts, clock) for _ in range(20)]
        assert all(longest / 2 <= wait <= longest for wait in waits)
        assert len(set(waits)) > 1
    assert timing.rest_after_sweep(1) == 300
    assert timing.rest_after_sweep(60) == 1200


def test_waking_while_away_leaves_it_to_the_backoff(tmp_path: Path) -> None:
    async def story(t: Traffic) -> None:
        fill(t.store, *RUNNERS)
        t.server.on = {method: lambda path, sent: ConnectionError("out") for method in ("GET", "PATCH")}
        check_in(t, 1)
        running = asyncio.create_task(t.sync.run())
        await until(lambda: t.store.network().state is Network.OFFLINE)
        await asyncio.sleep(0.05)
        asked = len(t.server.asked)
        for _ in range(50):
            t.sync.wake()
            await asyncio.sleep(0.001)
        assert len(t.server.asked) <= asked + 1
        assert t.store.oldest_waiting_at() is not None
        assert SystemClock().now() - t.store.oldest_waiting_at() < timedelta(seconds=30)  # type: ignore[operator]
        running.cancel()

    in_time(tmp_path, story, Timing(retry_first=2, retry_most=20, poll_every=0.01))


def test_where_only_writing_fails_reading_does_not_set_it_off_again_and_again(tmp_path: Path) -> None:
    async def story(t: Traffic) -> None:
        fill(t.store, *RUNNERS)
        check_in(t, 1)
        t.server.on["PATCH"] = lambda path, sent: (200, "<html>this network lets no PATCH through</html>")
        answers = asyncio.Event()

        async def read_slowly(event_id: str, after: str | None = None, limit: int = 100) -> Any:
            await asyncio.sleep(0.01)  # an answer comes when the writing has failed in the meantime
            answers.set()
            return await registrations(event_id, after, limit)

        registrations = t.client.registrations
        t.client.registrations = read_slowly  # type: ignore[method-assign]
        running = asyncio.create_task(t.sync.run())
        await until(lambda: t.store.network().state is Network.CAPTIVE)
        await answers.wait()
        await asyncio.sleep(0.15)
        assert [method for method, _ in t.server.asked].count("PATCH") <= 3
        assert [method for method, _ in t.server.asked].count("GET") <= 3
        running.cancel()

    in_time(tmp_path, story, Timing(retry_first=30, retry_most=30, poll_every=0.01))


def test_a_disk_that_fails_the_push_leaves_the_pull_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def story(t: Traffic) -> None:
        fill(t.store, *RUNNERS)

        def fail(*_: object) -> None:
            raise DiskTrouble

        monkeypatch.setattr(t.store, "held_reason", fail)
        monkeypatch.setattr(t.store, "release", fail)
        running = asyncio.create_task(t.sync.run())
        t.server.rows.append(row(registration(9)))
        await until(lambda: t.store.start_list().registrations == 6)
        await asyncio.sleep(0.05)
        assert not running.done()
        running.cancel()
        monkeypatch.setattr(t.store, "release", lambda destination: 0)
        outcome = await t.sync.once(1)
        assert isinstance(outcome.trouble, DiskTrouble)
        assert outcome.pulled.complete

    in_time(tmp_path, story)


def test_a_start_tries_what_was_held_before(tmp_path: Path) -> None:
    async def story(t: Traffic) -> None:
        fill(t.store, *RUNNERS)
        check_in(t, 1)
        t.store.hold("upstream", error="This server takes no check-ins")
        running = asyncio.create_task(t.sync.run())
        await until(lambda: count(t, DeliveryState.CONFIRMED) == 1)
        running.cancel()

    in_time(tmp_path, story)


def test_a_limit_ends_with_the_clock_that_is_set_right(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.sync.engine._LOOK_AGAIN", 0.02)

    async def story(t: Traffic) -> None:
        fill(t.store, *RUNNERS)
        check_in(t, 1)
        hour = timedelta(hours=1)
        t.server.on = {method: lambda path, sent: limited(3600) for method in ("GET", "PATCH")}
        running = asyncio.create_task(t.sync.run())
        await until(lambda: t.store.network().state is Network.LIMITED)
        asked = len(t.server.asked)
        await asyncio.sleep(0.1)
        assert len(t.server.asked) == asked
        t.server.on.clear()
        monkeypatch.setattr(SystemClock, "now", lambda self, now=SystemClock.now: now(self) + hour)
        await until(lambda: count(t, DeliveryState.CONFIRMED) == 1)
        running.cancel()

    in_time(tmp_path, story)
