"""A morning online: from the first screen to a start list that shows every check-in."""

from __future__ import annotations

from pathlib import Path

from morning import CTRL, Key, kiosk_on, live
from venue import KEY, Venue, all_arrived_once

from kiosk.model import CANCELLED, DeliveryState, How, OperationKind
from kiosk.practice import ALL_SCOPES, KeyInfo
from kiosk.ui.wording import Role


def test_a_morning_online(home: Path, venue: Venue, memory_keyring: object) -> None:
    by_name, by_bib, by_email, again, mistake = venue.runners()[:5]
    cancelled = venue.one_of_status(CANCELLED)

    async def morning() -> list[str]:
        async with kiosk_on(home) as kiosk:
            await kiosk.set_up(venue.url, KEY)
            await kiosk.choose_event(venue.event_name)
            await kiosk.until(lambda: kiosk.status.start_list.complete, "the whole start list")
            assert kiosk.status.start_list.registrations == 60

            kiosk.check_in(by_name.name or "")
            assert kiosk.banner.name == by_name.name
            kiosk.check_in(by_bib.bib or "")
            kiosk.check_in(by_email.email)
            kiosk.check_in(again.bib or "")
            newest_first = [again.id, by_email.id, by_bib.id, by_name.id]
            await kiosk.until(lambda: kiosk.recent() == newest_first, "the last check-ins")

            words = kiosk.enter(again.bib or "")
            assert (words.role, words.title) == (Role.ALREADY, "Already checked in")
            assert "by Desk 3" in words.lines[0]

            words = kiosk.enter(cancelled.bib or "")
            assert (words.role, words.title) == (Role.REFUSED, "Registration was cancelled")
            kiosk.press(Key.Key_F4)
            kiosk.choose_reason("Organizer said yes")
            assert (kiosk.banner.role, kiosk.banner.name) == (Role.OK, kiosk.desk.recent(1)[0].entry.registration.name)

            kiosk.check_in(mistake.bib or "")
            await kiosk.until(lambda: mistake.id in kiosk.recent(), "the last check-in")
            kiosk.press(Key.Key_Z, hold=CTRL)
            kiosk.choose_reason("Wrong person")
            assert kiosk.banner.title == "Check-in undone"
            await kiosk.until(lambda: mistake.id not in kiosk.recent(), "the list without it")

            await kiosk.delivered()
            # Of a check-in and its undo only the undo can be seen in the start list.
            await kiosk.until(lambda: kiosk.count(DeliveryState.CONFIRMED) == 6, "the start list showing it")
            assert kiosk.count(DeliveryState.ACKNOWLEDGED) == 1
            assert kiosk.close() == ""
            return kiosk.greens

    greens = live(morning())

    all_arrived_once(home, venue, greens)
    assert [
        (call.registration_id, call.checked_in) for call in sorted(venue.written(), key=lambda call: call.key or "")
    ] == [
        (by_name.id, True),
        (by_bib.id, True),
        (by_email.id, True),
        (again.id, True),
        (cancelled.id, True),
        (mistake.id, True),
        (mistake.id, False),
    ]


def test_the_next_morning_begins_where_the_last_ended(home: Path, venue: Venue, memory_keyring: object) -> None:
    first, second = venue.runners()[:2]

    async def mornings() -> list[str]:
        async with kiosk_on(home) as kiosk:
            await kiosk.set_up(venue.url, KEY)
            await kiosk.choose_event(venue.event_name)
            kiosk.check_in(first.bib or "")
            await kiosk.delivered()
            greens = kiosk.greens
        async with kiosk_on(home) as kiosk:
            await kiosk.open()
            assert kiosk.enter(first.bib or "").title == "Already checked in"
            kiosk.check_in(second.bib or "")
            await kiosk.delivered()
            return greens + kiosk.greens

    greens = live(mornings())

    all_arrived_once(home, venue, greens)


def test_a_key_that_may_not_read_the_start_list_is_told_by_the_right_it_lacks(home: Path, venue: Venue) -> None:
    venue.server.keys["narrow"] = KeyInfo(ALL_SCOPES - {"read:participants"})

    async def morning() -> None:
        async with kiosk_on(home) as kiosk:
            await kiosk.set_up(venue.url, "wrong")
            await kiosk.until(lambda: "The key is not accepted" in kiosk.reads(), "that the key is wrong")
            kiosk.window.setup.key.clear()
            await kiosk.set_up(venue.url, "narrow")
            await kiosk.until(lambda: "lacks the right read:participants" in kiosk.reads(), "the missing right")
            assert kiosk.stands("setup")

    live(morning())


def test_how_a_runner_was_found_is_recorded(home: Path, venue: Venue) -> None:
    by_name, by_bib = venue.runners()[:2]

    async def morning() -> list[tuple[OperationKind, How]]:
        async with kiosk_on(home) as kiosk:
            await kiosk.set_up(venue.url, KEY)
            await kiosk.choose_event(venue.event_name)
            kiosk.check_in(by_name.name or "")
            kiosk.check_in(by_bib.bib or "")
            await kiosk.delivered()
            return [(logged.operation.kind, logged.operation.how) for logged in kiosk.desk.operations()]

    assert live(morning()) == [(OperationKind.CHECK_IN, How.SEARCH), (OperationKind.CHECK_IN, How.BIB)]
