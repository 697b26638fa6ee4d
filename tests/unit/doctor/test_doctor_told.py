"""Hearing of each check while the others are still made, with a connection that is there already."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

import pytest
from looking import found, place
from msgspec import structs

from kiosk.api import Client, Pace
from kiosk.checks import Check, Group, State
from kiosk.clock import SystemClock
from kiosk.doctor import examine, planned
from kiosk.practice import PRACTICE_KEY
from tests.support import practice_on_loopback


@pytest.mark.parametrize("event_id", [None, "e1"])
def test_what_is_planned_is_what_is_looked_at(tmp_path: Path, event_id: str | None) -> None:
    plan = {each.id: each for each in planned(with_event=event_id is not None)}
    checks = found(place(tmp_path, event_id=event_id))
    assert set(plan) == set(checks)
    assert all(plan[check.id].title == check.title for check in checks.values())
    assert (plan["camera"].group, plan["clock"].group) == (Group.DEVICES, Group.SERVER)
    assert ("event_file" in plan) is (event_id is not None)


@pytest.mark.parametrize("reached", [True, False])
def test_each_check_is_told_once_as_it_is_in_the_end(tmp_path: Path, reached: bool) -> None:
    told: list[Check] = []
    with practice_on_loopback() as practice:
        if not reached:
            practice.stop()
        checks = found(place(tmp_path, practice.url, event_id="e1", told=told.append))
    assert sorted(check.id for check in told) == sorted(checks)
    assert {check.id: check for check in told} == checks
    assert checks["key"].state is (State.PASS if reached else State.FAIL)
    assert checks["read_events"].state is (State.FAIL if reached else State.NOT_TRIED)


def test_without_a_key_that_is_told_and_nothing_was_tried(tmp_path: Path) -> None:
    told: list[Check] = []
    checks = found(place(tmp_path, key=None, told=told.append))
    assert {check.id: check for check in told} == checks
    assert [check.state for check in told if check.id == "key"] == [State.FAIL]


def test_what_is_known_is_told_before_what_takes_long(tmp_path: Path) -> None:
    told: list[Check] = []
    answer = threading.Event()

    async def look() -> None:
        where = structs.replace(place(tmp_path, told=told.append), key=lambda server: str(answer.wait(10))[:0])
        looking = asyncio.create_task(examine(where))
        while len(told) < 6:
            await asyncio.sleep(0.01)
        here = {"settings", "data_folder", "free_space", "battery", "keyring", "camera"}
        assert {check.id for check in told} == here
        answer.set()
        await looking

    asyncio.run(look())
    assert {check.id for check in told} > {"key", "clock"}


def test_nobody_has_to_listen(tmp_path: Path) -> None:
    assert place(tmp_path).told(Check("x", "X", State.PASS, "")) is None


def test_a_client_that_is_there_is_asked_and_stays_open(tmp_path: Path) -> None:
    with practice_on_loopback() as practice:

        async def look() -> tuple[Check, ...]:
            clock = SystemClock()
            client = Client(practice.url, PRACTICE_KEY, pace=Pace(clock), clock=clock)
            try:
                checks = await examine(place(tmp_path, practice.url, key=None, client=client))
                assert (await client.organization()).name
            finally:
                await client.aclose()
            return checks

        checks = {check.id: check for check in asyncio.run(look())}
    assert checks["key"].state is checks["clock"].state is State.PASS
