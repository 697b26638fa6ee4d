"""Several programs on one data folder: a second window, a command beside a window, `kiosk sync` beside a window."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from morning import kiosk_on, live
from venue import KEY, Venue, all_arrived_once, environment, program, start

from kiosk.model import DeliveryState

SECOND_START = Path(__file__).parent / "second_start.py"


async def run(home: Path, venue: Venue, *arguments: str) -> tuple[int, dict[str, Any]]:
    """A command beside the window: its exit code and its JSON."""
    process = await asyncio.to_thread(
        subprocess.run,
        program(*arguments, "--json"),
        env=environment(home, venue.url),
        capture_output=True,
        text=True,
        timeout=30,
    )
    assert "Traceback" not in process.stderr
    return process.returncode, json.loads(process.stdout)


def test_a_second_window_brings_the_first_one_up(home: Path) -> None:
    surroundings = environment(home, "http://127.0.0.1:1")
    with start([sys.executable, str(SECOND_START)], surroundings) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "shown\n"
        second = subprocess.run(program(), env=surroundings, capture_output=True, text=True, timeout=20)
        assert second.returncode == 0
        assert "its window was brought to the front" in second.stderr
        assert next(line for line in first.stdout if line != "shown\n") == "came up\n"
        first.terminate()
        assert first.wait(10) == 0, "SIGTERM closes it in good order"


def test_a_command_beside_the_window_is_noticed_and_delivered(home: Path, venue: Venue) -> None:
    runner, other = venue.runners()[:2]

    async def morning() -> list[str]:
        async with kiosk_on(home) as kiosk:
            await kiosk.set_up(venue.url, KEY)
            await kiosk.choose_event(venue.event_name)
            kiosk.check_in(other.bib or "")
            kiosk.type(runner.bib or "")
            assert "Checked in" not in kiosk.row_says()
            code, said = await run(home, venue, "check-in", venue.event_id, "--bib", runner.bib or "")
            assert (code, said["verdict"], said["registrationId"]) == (0, "checked_in", runner.id)
            await kiosk.until(lambda: kiosk.recent()[:1] == [runner.id], "the last check-ins")
            await kiosk.until(lambda: "Checked in" in kiosk.row_says(), "the row")
            assert kiosk.row.entry.standing.operation_id == said["operationId"]
            await kiosk.delivered()
            assert kiosk.enter(runner.bib or "").title == "Already checked in"

            code, said = await run(home, venue, "check-in", venue.event_id, other.id)
            assert (code, said["verdict"], said["operationId"]) == (1, "already_checked_in", None)
            undone = kiosk.desk.recent(1)[0].operation.id
            code, said = await run(home, venue, "undo", venue.event_id, undone, "--reason", "Wrong person")
            assert (code, said["verdict"]) == (0, "undone")
            await kiosk.until(lambda: kiosk.recent() == [other.id], "the list without it")
            await kiosk.delivered()
            return kiosk.greens

    greens = live(morning())

    all_arrived_once(home, venue, greens)


def test_sync_beside_the_window_sends_nothing_twice(home: Path, venue: Venue) -> None:
    runners = venue.runners()[:12]

    async def morning() -> list[str]:
        async with kiosk_on(home) as kiosk:
            await kiosk.set_up(venue.url, KEY)
            await kiosk.choose_event(venue.event_name)
            await asyncio.to_thread(venue.stop)
            for runner in runners:
                kiosk.check_in(runner.bib or "")
            code, said = await run(home, venue, "sync", venue.event_id)
            assert (code, said["network"], said["deliveries"]["waiting"]) == (3, "offline", 12)

            venue.server.storm({"fault": "slow", "delayMs": 150, "when": {"method": "PATCH"}})
            await asyncio.to_thread(venue.start)
            code, said = await run(home, venue, "sync", venue.event_id)
            assert code == 0
            await kiosk.delivered()
            assert kiosk.count(DeliveryState.WAITING) == 0
            return kiosk.greens

    greens = live(morning())

    all_arrived_once(home, venue, greens)
    assert not [call for call in venue.world.check_in_calls if call.replayed], "an operation was sent twice"
