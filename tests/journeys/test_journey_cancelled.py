"""A registration that is cancelled while the laptop is offline: nothing is lost, and the row tells after a reading."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from morning import Key, kiosk_on, live
from venue import KEY, Venue, all_arrived_once

from kiosk.model import CANCELLED, DeliveryState
from kiosk.ui.wording import Role


@pytest.mark.parametrize("refuses", [False, True], ids=["the server takes it", "the server refuses it"])
def test_cancelled_while_offline(home: Path, venue: Venue, refuses: bool) -> None:
    already_in, not_yet, other = venue.runners()[:3]

    async def morning() -> list[str]:
        async with kiosk_on(home) as kiosk:
            await kiosk.set_up(venue.url, KEY)
            await kiosk.choose_event(venue.event_name)
            await asyncio.to_thread(venue.stop)
            venue.world.cancel(already_in.id)
            venue.world.cancel(not_yet.id)
            kiosk.check_in(already_in.bib or "")
            kiosk.check_in(other.bib or "")
            if refuses:
                venue.server.storm({"fault": "validation_error", "when": {"path": f"/registration/{already_in.id}"}})
            await asyncio.to_thread(venue.start)
            await kiosk.until(lambda: kiosk.count(DeliveryState.WAITING) == 0, "the deliveries")
            if refuses:
                await kiosk.until(
                    lambda: kiosk.chip == "1 check-in refused. Kept here. Tell the organizer", "that it was refused"
                )
            await kiosk.until(lambda: kiosk.start_list()[not_yet.id].status == CANCELLED, "the next reading")
            await kiosk.until(
                lambda: kiosk.count(DeliveryState.CONFIRMED) == 2 - refuses, "the start list showing them"
            )

            kiosk.type(not_yet.bib or "")
            await kiosk.until(lambda: kiosk.row_says().endswith("Cancelled"), "the new status in the row")
            words = kiosk.enter(not_yet.bib or "")
            assert (words.role, words.title) == (Role.REFUSED, "Registration was cancelled")

            words = kiosk.enter(already_in.bib or "")
            assert words.title == "Already checked in"
            kiosk.press(Key.Key_F4)
            told = kiosk.reads()
            assert "cancelled" in told
            assert ("refused by the server" in told) is refuses
            kiosk.press(Key.Key_Escape)
            return kiosk.greens

    greens = live(morning())

    all_arrived_once(home, venue, greens, refused=int(refuses))
    assert venue.world.registration(already_in.id).checked_in is not refuses
