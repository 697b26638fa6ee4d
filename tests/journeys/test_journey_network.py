"""Mornings on a bad network: it goes and comes back, a hotel answers in the server's place, the server asks to wait."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from morning import QUICK, Key, kiosk_on, live
from msgspec.structs import replace
from venue import KEY, Venue, all_arrived_once, nothing_is_lost

from kiosk.model import DeliveryState, Network

ON_ITS_WAY = 500.0
"""Milliseconds in which a request may still arrive that left before the 429 was read."""


def test_the_network_goes_and_comes_back_by_itself(home: Path, venue: Venue) -> None:
    before, undone, *meanwhile = venue.runners()[:6]

    async def morning() -> list[str]:
        async with kiosk_on(home) as kiosk:
            await kiosk.set_up(venue.url, KEY)
            await kiosk.choose_event(venue.event_name)
            kiosk.check_in(before.bib or "")
            kiosk.check_in(undone.bib or "")
            await kiosk.delivered()

            await asyncio.to_thread(venue.stop)
            await kiosk.until(lambda: kiosk.chip.startswith("Offline since "), "that it is offline")
            assert kiosk.chip.endswith(". Go on checking in")
            for runner in meanwhile:
                kiosk.check_in(runner.name or "")
            kiosk.enter(undone.bib or "")
            kiosk.press(Key.Key_F4)
            kiosk.click("Undo this check-in…")
            kiosk.choose_reason("Wrong person")
            await kiosk.until(lambda: "5 check-ins are safe here and waiting" in kiosk.chip, "how many are safe")
            assert kiosk.status.oldest_waiting_at is not None
            assert len(venue.written()) == 2

            await asyncio.to_thread(venue.start)
            await kiosk.delivered()
            return kiosk.greens

    greens = live(morning())

    all_arrived_once(home, venue, greens)
    assert not venue.world.registration(undone.id).checked_in


def test_closed_while_offline_says_what_is_safe_and_delivers_the_next_time(home: Path, venue: Venue) -> None:
    first, second = venue.runners()[:2]

    async def mornings() -> list[str]:
        async with kiosk_on(home) as kiosk:
            await kiosk.set_up(venue.url, KEY)
            await kiosk.choose_event(venue.event_name)
            await asyncio.to_thread(venue.stop)
            kiosk.check_in(first.bib or "")
            kiosk.check_in(second.bib or "")
            said = kiosk.close()
            assert "2 check-ins are safe on this laptop" in said
            assert "Nothing is lost" in said
            greens = kiosk.greens
        nothing_is_lost(home, venue, greens)
        await asyncio.to_thread(venue.start)
        async with kiosk_on(home, {"KIOSK_API_KEY": KEY}) as kiosk:
            await kiosk.open()
            await kiosk.delivered()
            return greens

    greens = live(mornings())

    all_arrived_once(home, venue, greens)


@pytest.mark.parametrize("fault", ["captive_html", "captive_redirect", "not_found_html"])
def test_a_hotel_answers_in_the_servers_place(home: Path, venue: Venue, fault: str) -> None:
    before, renamed, *meanwhile = venue.runners()[:5]

    async def morning() -> list[str]:
        async with kiosk_on(home) as kiosk:
            await kiosk.set_up(venue.url, KEY)
            await kiosk.choose_event(venue.event_name)
            kiosk.check_in(before.bib or "")
            await kiosk.delivered()

            venue.server.storm({"fault": fault})
            await kiosk.until(lambda: kiosk.chip.startswith("Sign in to this network. "), "what kind of network it is")
            known, read_at = kiosk.start_list(), kiosk.status.start_list.read_at
            venue.world.rename(renamed.id, "Renamed Meanwhile")
            for runner in meanwhile:
                kiosk.check_in(runner.bib or "")
            await kiosk.until(lambda: "3 check-ins are safe here and waiting" in kiosk.chip, "how many are safe")
            await kiosk.for_a_while()
            assert kiosk.network is Network.CAPTIVE
            assert kiosk.count(DeliveryState.WAITING) == 3
            assert kiosk.start_list() == known
            assert (kiosk.status.start_list.read_at, kiosk.status.start_list.complete) == (read_at, True)
            assert len(venue.written()) == 1

            venue.server.storm()
            await kiosk.delivered()
            await kiosk.until(lambda: kiosk.start_list()[renamed.id].name == "Renamed Meanwhile", "the next reading")
            return kiosk.greens

    greens = live(morning())

    all_arrived_once(home, venue, greens)


def test_a_storm_of_429(home: Path, venue: Venue) -> None:
    runners = venue.runners()[:16]

    async def morning() -> list[str]:
        async with kiosk_on(home) as kiosk:
            await kiosk.set_up(venue.url, KEY)
            await kiosk.choose_event(venue.event_name)
            limits = [{"from": 2, "to": 4}, {"from": 9, "to": 9}, {"from": 14, "to": 15}]
            venue.server.storm(*({"fault": "rate_limited", "retryAfterMs": 1500, "when": when} for when in limits))
            for runner in runners:
                kiosk.check_in(runner.bib or "")
                await asyncio.sleep(0)
            await kiosk.until(lambda: kiosk.chip.startswith("Pause until "), "that the server asks to wait")
            assert "safe here and waiting" in kiosk.chip
            await kiosk.delivered(60)
            return kiosk.greens

    greens = live(morning())

    all_arrived_once(home, venue, greens)
    _nothing_came_before_its_time(venue, at_least=3)


def test_more_check_ins_than_the_plan_allows(home: Path, open_venue: Callable[..., Venue]) -> None:
    venue = open_venue(plan="premium")
    runners = venue.runners()[:20]
    rarely = replace(QUICK, tail_every=5.0, sweep_every=60.0)

    async def morning() -> list[str]:
        async with kiosk_on(home, timing=rarely) as kiosk:
            await kiosk.set_up(venue.url, KEY)
            await kiosk.choose_event(venue.event_name)
            for runner in runners:
                kiosk.check_in(runner.bib or "")
                await asyncio.sleep(0)
            await kiosk.delivered(60)
            return kiosk.greens

    greens = live(morning())

    all_arrived_once(home, venue, greens)
    _nothing_came_before_its_time(venue, at_least=1)


def _nothing_came_before_its_time(venue: Venue, at_least: int) -> None:
    """No request of the key reached the server between a 429 and its `retryAfter`."""
    limits = [request for request in venue.server.requests if request.status == 429]
    assert len(limits) >= at_least
    for limit in limits:
        assert limit.retry_after is not None
        early = [
            f"{each.method} {each.path} came {limit.retry_after - each.arrived:.0f} ms early"
            for each in venue.server.requests
            if limit.answered + ON_ITS_WAY < each.arrived < limit.retry_after - 1
        ]
        assert not early
