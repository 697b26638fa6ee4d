"""Killed with SIGKILL between check-in and delivery, and started again."""

from __future__ import annotations

import sys
import time
from itertools import islice
from pathlib import Path

import pytest
from morning import kiosk_on, live
from venue import KEY, Venue, all_arrived_once, environment, nothing_is_lost, start, states

from kiosk.model import DeliveryState

SCRIPT = Path(__file__).parent / "checking_in.py"


async def _load(home: Path, venue: Venue) -> None:
    """The day before: the event is on this laptop."""
    async with kiosk_on(home) as kiosk:
        await kiosk.set_up(venue.url, KEY)
        await kiosk.choose_event(venue.event_name)


async def _next_start(home: Path, expected: int) -> None:
    """Started again: what was not acknowledged is there, and goes."""
    async with kiosk_on(home, {"KIOSK_API_KEY": KEY}) as kiosk:
        await kiosk.open()
        assert sum(kiosk.status.deliveries.values()) == expected
        await kiosk.delivered()


@pytest.mark.parametrize("seen", [1, 5, 12])
def test_killed_while_checking_in_offline(home: Path, venue: Venue, seen: int) -> None:
    bibs = [runner.bib or "" for runner in venue.runners()[:12]]
    live(_load(home, venue))
    venue.stop()

    with start([sys.executable, str(SCRIPT), *bibs], environment(home, venue.url)) as window:
        assert window.stdout is not None
        greens = [line.strip() for line in islice(window.stdout, seen)]
        window.kill()
        greens += [line.strip() for line in window.stdout if line.endswith("\n")]
    assert len(greens) >= seen
    operations = nothing_is_lost(home, venue, greens)
    assert states(home, venue.event_id) == {DeliveryState.WAITING: len(operations)}

    venue.start()
    live(_next_start(home, expected=len(operations)))

    all_arrived_once(home, venue, greens)


def test_killed_after_the_server_did_it_and_before_it_said_so(home: Path, venue: Venue) -> None:
    bibs = [runner.bib or "" for runner in venue.runners()[:3]]
    live(_load(home, venue))
    venue.server.storm({"fault": "applied_then_timeout", "delayMs": 20_000, "when": {"method": "PATCH"}})

    with start([sys.executable, str(SCRIPT), *bibs], environment(home, venue.url)) as window:
        assert window.stdout is not None
        greens = [line.strip() for line in islice(window.stdout, 3)]
        end = time.monotonic() + 15
        while not venue.written():
            assert time.monotonic() < end, "no check-in reached the server"
            time.sleep(0.02)
        window.kill()
    unheard = {call.key for call in venue.written()}
    assert states(home, venue.event_id) == {DeliveryState.WAITING: 3}

    venue.server.storm()
    live(_next_start(home, expected=3))

    all_arrived_once(home, venue, greens)
    assert {call.key for call in venue.world.check_in_calls if call.replayed} == unheard
