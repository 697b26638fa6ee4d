"""A key that is taken away in mid-event: no more calls, check-ins go on, and a new key lets everything through."""

from __future__ import annotations

from pathlib import Path

from morning import Key, kiosk_on, live
from venue import KEY, Venue, all_arrived_once

from kiosk.model import DeliveryState
from kiosk.practice import ALL_SCOPES, KeyInfo

NEW_KEY = "another-key-of-the-organizer"


def test_the_key_is_revoked_and_a_new_one_is_entered(home: Path, venue: Venue) -> None:
    before, *meanwhile, after = venue.runners()[:6]

    async def morning() -> list[str]:
        async with kiosk_on(home) as kiosk:
            await kiosk.set_up(venue.url, KEY)
            await kiosk.choose_event(venue.event_name)
            kiosk.check_in(before.bib or "")
            await kiosk.delivered()

            venue.server.revoke(KEY)
            await kiosk.until(lambda: kiosk.chip.startswith("The key is not accepted"), "that the key is not accepted")
            await kiosk.for_a_while()  # what was on its way has arrived
            asked = len(venue.server.requests)
            for runner in meanwhile:
                kiosk.check_in(runner.bib or "")
            await kiosk.until(lambda: "4 check-ins are safe here and waiting" in kiosk.chip, "how many are safe")
            await kiosk.for_a_while()
            assert len(venue.server.requests) == asked, "a refused key was used again"
            assert kiosk.count(DeliveryState.WAITING) == 4

            venue.server.keys[NEW_KEY] = KeyInfo()
            kiosk.press(Key.Key_F10)
            kiosk.click("Organizer…")
            kiosk.click("Another key…")
            await kiosk.set_up(venue.url, NEW_KEY)
            await kiosk.open()
            await kiosk.delivered()
            kiosk.check_in(after.bib or "")
            await kiosk.until(lambda: kiosk.recent()[:1] == [after.id], "the last check-in")
            await kiosk.delivered()
            await kiosk.for_a_while()
            return kiosk.greens

    greens = live(morning())

    all_arrived_once(home, venue, greens)
    used = [request.key for request in venue.server.requests]
    assert KEY not in used[used.index(NEW_KEY) :]


def test_another_key_while_everything_works(home: Path, venue: Venue) -> None:
    first, second = venue.runners()[:2]
    venue.server.keys[NEW_KEY] = KeyInfo()

    async def morning() -> list[str]:
        async with kiosk_on(home) as kiosk:
            await kiosk.set_up(venue.url, KEY)
            await kiosk.choose_event(venue.event_name)
            kiosk.check_in(first.bib or "")
            venue.server.storm({"fault": "slow", "delayMs": 60, "when": {"path": "/registration*"}})
            kiosk.press(Key.Key_F10)
            kiosk.click("Organizer…")
            kiosk.click("Another key…")
            await kiosk.set_up(venue.url, NEW_KEY)
            await kiosk.open()
            kiosk.check_in(second.bib or "")
            await kiosk.delivered()
            await kiosk.for_a_while()
            return kiosk.greens

    greens = live(morning())

    all_arrived_once(home, venue, greens)


def test_a_key_that_may_read_but_not_write_holds_nothing_up_but_delivery(home: Path, venue: Venue) -> None:
    venue.server.keys["reader"] = KeyInfo(ALL_SCOPES - {"write:participants"})
    runner, renamed = venue.runners()[:2]

    async def morning() -> list[str]:
        async with kiosk_on(home) as kiosk:
            await kiosk.set_up(venue.url, "reader")
            await kiosk.choose_event(venue.event_name)
            kiosk.check_in(runner.bib or "")
            await kiosk.until(lambda: kiosk.chip.startswith("The key is not accepted"), "that the key is not enough")
            kiosk.screen.header.chip.click()
            assert "lacks the right write:participants" in kiosk.reads()
            kiosk.click("Enter a key…")
            venue.world.rename(renamed.id, "Renamed Meanwhile")
            await kiosk.until(lambda: kiosk.start_list()[renamed.id].name == "Renamed Meanwhile", "the reading go on")
            assert len([request for request in venue.server.requests if request.method == "PATCH"]) == 1
            await kiosk.set_up(venue.url, KEY)
            await kiosk.open()
            await kiosk.delivered()
            return kiosk.greens

    greens = live(morning())

    all_arrived_once(home, venue, greens)
