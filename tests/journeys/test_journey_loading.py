"""Loading: going on in mid-read, cancelling it, and sixty thousand registrations."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

import httpx
import pytest
from morning import QUICK, Key, Kiosk, kiosk_on, live
from msgspec.structs import replace
from PySide6.QtCore import QTimer
from venue import KEY, Venue, all_arrived_once, environment, program, start

from kiosk.model import CONFIRMED, DeliveryState
from kiosk.practice import PRACTICE_KEY

SIXTY_THOUSAND = 60_000


async def _begin_to_load(kiosk: Kiosk, venue: Venue) -> None:
    await kiosk.set_up(venue.url, KEY)
    await kiosk.until(lambda: kiosk.stands("events") and kiosk.window.events.rows, "the list of events")
    venue.server.storm({"fault": "slow", "delayMs": 100, "when": {"path": "/registration"}})
    kiosk.window.events.filter.setFocus()
    kiosk.type(venue.event_name)
    kiosk.press(Key.Key_Return)
    await kiosk.until(lambda: kiosk.stands("loading"), "the reading")
    await kiosk.until(lambda: kiosk.window.loading.go_on.isVisible(), "the offer to go on")
    assert "registrations" in kiosk.window.loading.counted.text()


def test_going_on_while_the_start_list_is_read(home: Path, open_venue: object) -> None:
    venue = open_venue(1500)  # type: ignore[operator]
    first = venue.runners()[0]

    async def morning() -> list[str]:
        async with kiosk_on(home) as kiosk:
            await _begin_to_load(kiosk, venue)
            kiosk.click("Start checking in")
            await kiosk.open()
            await kiosk.until(lambda: kiosk.chip.startswith("Start list not complete. "), "that it is not complete")
            assert not kiosk.status.start_list.complete
            kiosk.check_in(first.bib or "")
            await kiosk.delivered()
            assert kiosk.status.start_list.complete
            assert kiosk.status.start_list.registrations == 1500
            await kiosk.until(lambda: kiosk.desk.find("a").of == 1500, "the search knowing everybody")
            return kiosk.greens

    greens = live(morning())

    all_arrived_once(home, venue, greens)


def test_a_cancelled_reading_goes_on_where_it_was(home: Path, open_venue: object) -> None:
    venue = open_venue(1500)  # type: ignore[operator]

    async def morning() -> None:
        async with kiosk_on(home) as kiosk:
            await _begin_to_load(kiosk, venue)
            kiosk.click("Cancel")
            await kiosk.until(lambda: kiosk.stands("events"), "the list of events")
            await kiosk.for_a_while()
            venue.server.requests.clear()
            venue.server.storm()
            kiosk.window.events.filter.clear()
            await kiosk.choose_event(venue.event_name)
            await kiosk.until(lambda: kiosk.status.start_list.complete, "the whole start list")
            assert kiosk.status.start_list.registrations == 1500

    live(morning())
    first = next(each for each in venue.server.requests if each.path == "/registration")
    assert "after=" in first.query, "it began anew"


class Heartbeat:
    """The longest that the GUI thread was blocked in each part of a morning, in milliseconds."""

    def __init__(self) -> None:
        self.longest: dict[str, float] = {}
        self._part = ""
        self._timer = QTimer(interval=2)
        self._timer.timeout.connect(self._beat)

    @contextmanager
    def during(self, part: str) -> Iterator[None]:
        self._part, self._last = part, perf_counter()
        self.longest.setdefault(part, 0.0)
        self._timer.start()
        yield
        self._beat()
        self._timer.stop()

    def _beat(self) -> None:
        now = perf_counter()
        self.longest[self._part] = max(self.longest[self._part], (now - self._last) * 1000)
        self._last = now


@pytest.fixture
def large_server(tmp_path: Path) -> Iterator[str]:
    """A practice server with sixty thousand in a process of its own, so that it does not slow our thread down."""
    command = program("practice-server", "--registrations", str(SIXTY_THOUSAND), "--port", "0", "--json")
    with start(command, environment(tmp_path / "server", "http://127.0.0.1:1")) as server:
        assert server.stdout is not None
        yield json.loads(server.stdout.readline())["url"]
        server.terminate()
        assert server.wait(10) == 0


def test_sixty_thousand_registrations(home: Path, large_server: str) -> None:
    headers = {"Authorization": f"Bearer {PRACTICE_KEY}"}
    calm = replace(QUICK, tail_every=0.5, sweep_every=300.0)

    async def morning() -> dict[str, float]:
        heartbeat = Heartbeat()
        async with (
            httpx.AsyncClient(base_url=large_server, headers=headers) as server,
            kiosk_on(home, timing=calm) as kiosk,
        ):
            event_id = (await server.get("/events")).json()["data"][0]["_id"]
            query = {"eventId": event_id, "limit": "100"}
            rows = (await server.get("/registration", params=query)).json()["data"]
            runner = next(each for each in rows if each["registrationStatus"] == CONFIRMED and not each["checkedIn"])

            await kiosk.set_up(large_server, PRACTICE_KEY)
            await kiosk.until(lambda: kiosk.stands("events") and kiosk.window.events.rows, "the list of events")
            with heartbeat.during("load"):
                kiosk.press(Key.Key_Return)
                await kiosk.until(lambda: kiosk.stands("check_in"), "the whole start list", 60)
            assert kiosk.status.start_list.registrations == SIXTY_THOUSAND
            assert kiosk.status.start_list.complete
            with heartbeat.during("index"):
                await kiosk.open(20)
            assert kiosk.desk.find("a").of == SIXTY_THOUSAND
            with heartbeat.during("search and check-in"):
                for letter in runner["email"]:
                    kiosk.type(letter)
                    await asyncio.sleep(0.005)
                assert kiosk.row.entry.registration.email == runner["email"]
                found = kiosk.row.entry.registration.id
                kiosk.press(Key.Key_Return)
                kiosk.recorded()
                await kiosk.until(lambda: kiosk.status.undelivered == 0, "the delivery")
            with heartbeat.during("reading it again"):
                kiosk.screen.header.chip.click()
                kiosk.click("Send and read now")
                await kiosk.until(lambda: kiosk.count(DeliveryState.CONFIRMED) == 1, "the start list showing it", 30)
            after = (await server.get("/registration", params=query)).json()["data"]
            assert [each["_id"] for each in after if each["checkedIn"]].count(found) == 1
            return heartbeat.longest

    longest = live(morning())

    print({part: f"{ms:.0f} ms" for part, ms in longest.items()})  # noqa: T201
