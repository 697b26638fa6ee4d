"""Two laptops without a network hand over to each other by files, and the server hears of each check-in once."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

from morning import Key, Kiosk, kiosk_on, live
from venue import KEY, Venue, journal

from kiosk.clock import SystemClock
from kiosk.handover import take_over as take
from kiosk.model import UPSTREAM, DeliveryState, OperationKind
from kiosk.store import Home
from kiosk.ui.wording import Role


async def hand_over(kiosk: Kiosk, path: Path) -> str:
    """Write the file as from the menu's dialog; what is said."""
    kiosk.screen.hand_over_asked.emit(str(path))
    await kiosk.until(lambda: kiosk.banner.title == f"Handed over: {path.name}", "that it was handed over")
    return kiosk.banner.spoken


async def take_over(kiosk: Kiosk, *paths: Path) -> str:
    """Take files as from the menu's dialog; what is said."""
    kiosk.screen.take_over_asked.emit([str(path) for path in paths])
    await kiosk.until(lambda: kiosk.banner.title.startswith("Taken over from "), "that it was taken over")
    return kiosk.banner.spoken


async def set_up(home: Path, venue: Venue, desk: str) -> None:
    """The evening before: the event is on the laptop."""
    async with kiosk_on(home) as kiosk:
        await kiosk.set_up(venue.url, KEY)
        await kiosk.choose_event(venue.event_name, desk)


def carried_out_once(venue: Venue, *greens: str) -> None:
    assert sorted(call.key or "" for call in venue.written()) == sorted(greens)


def test_one_desk_delivers_for_another_that_comes_online_later(tmp_path: Path, venue: Venue) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    first, second, third, fourth = venue.runners()[:4]
    file, back = tmp_path / "A.kiosk", tmp_path / "B.kiosk"

    async def morning() -> list[str]:
        await set_up(one, venue, "Desk A")
        await set_up(two, venue, "Desk B")
        venue.stop()
        async with kiosk_on(one, {"KIOSK_API_KEY": KEY}) as a:
            await a.open()
            a.check_in(first.bib or "")
            a.check_in(second.name or "")
            said = await hand_over(a, file)
            assert "60 registrations and 2 operations" in said
            assert "A-undelivered.csv lists the 2 that the server lacks" in said
            greens = a.greens
        async with kiosk_on(two, {"KIOSK_API_KEY": KEY}) as b:
            await b.open()
            b.check_in(third.bib or "")
            assert "2 of 2 operations were new here" in await take_over(b, file)
            assert b.banner.title == "Taken over from Desk A"
            words = b.enter(first.bib or "")
            assert words.role is not Role.OK
            assert "Already checked in" in words.spoken
            assert "Desk A" in words.spoken
            assert "0 of 2 operations were new here" in await take_over(b, file)
            await hand_over(b, back)
            await asyncio.to_thread(venue.start)
            await b.delivered()
            greens = [*greens, *b.greens]
        carried_out_once(venue, *greens)
        async with kiosk_on(one, {"KIOSK_API_KEY": KEY}) as a:
            await a.open()
            assert "1 of 3 operations were new here" in await take_over(a, back)
            a.check_in(fourth.bib or "")
            await a.delivered()
            return [*greens, *a.greens]

    greens = live(morning())

    carried_out_once(venue, *greens)
    for home, count in ((one, 4), (two, 3)):
        logged = journal(home, venue.event_id)
        assert len(logged) == count
        assert all(each.deliveries[UPSTREAM].state.delivered for each in logged)
    assert all(venue.world.registration(each.id).checked_in for each in (first, second, third, fourth))


def test_a_laptop_that_never_saw_the_event_takes_over_a_desk(tmp_path: Path, venue: Venue) -> None:
    """The desk's laptop dies; another one, prepared for another event, goes on with what was handed over."""
    one, two = tmp_path / "one", tmp_path / "two"
    first, second = venue.runners()[:2]
    file = tmp_path / "A.kiosk"

    async def morning() -> list[str]:
        await set_up(one, venue, "Desk A")
        venue.stop()
        async with kiosk_on(one) as a:
            await a.open()
            made = a.check_in(first.bib or "")
            await hand_over(a, file)
        await asyncio.to_thread(take, Home(two), file, SystemClock())
        chosen = {"lastEvent": venue.event_id, "deskName": "Desk B"}
        (two / "settings.json").write_text(json.dumps(chosen), encoding="utf-8")
        async with kiosk_on(two) as b:
            await b.open()
            assert "Already checked in" in b.enter(first.bib or "").spoken
            return [made, b.check_in(second.bib or "")]

    greens = live(morning())
    assert [each.operation.id for each in journal(two, venue.event_id)] == greens


def test_an_undo_reaches_the_other_desk_and_leaves_its_own_check_in(tmp_path: Path, venue: Venue) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    alone, both = venue.runners()[:2]
    file = tmp_path / "A.kiosk"

    async def morning() -> None:
        await set_up(one, venue, "Desk A")
        await set_up(two, venue, "Desk B")
        venue.stop()
        async with kiosk_on(two) as b:
            await b.open()
            b.check_in(both.bib or "")
        async with kiosk_on(one) as a:
            await a.open()
            for runner in (alone, both):
                a.check_in(runner.bib or "")
                a.enter(runner.bib or "")
                a.press(Key.Key_F4)
                a.click("Undo this check-in…")
                a.choose_reason("Wrong person")
            await hand_over(a, file)
        async with kiosk_on(two) as b:
            await b.open()
            assert "4 of 4 operations were new here" in await take_over(b, file)
            assert "Already checked in" in b.enter(both.bib or "").spoken
            b.check_in(alone.bib or "")

    live(morning())
    kinds = [each.operation.kind for each in journal(two, venue.event_id)]
    assert kinds.count(OperationKind.CHECK_IN) == 4
    assert kinds.count(OperationKind.UNDO) == 2


def test_what_can_not_be_taken_over_is_told_in_words(tmp_path: Path, venue: Venue) -> None:
    home = tmp_path / "one"
    runner = venue.runners()[0]

    async def morning() -> None:
        await set_up(home, venue, "Desk A")
        venue.stop()
        async with kiosk_on(home) as kiosk:
            await kiosk.open()
            kiosk.check_in(runner.bib or "")
            await hand_over(kiosk, tmp_path / "A.kiosk")
            data = (tmp_path / "A.kiosk").read_bytes()
            (tmp_path / "changed.kiosk").write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
            kiosk.screen.take_over_asked.emit([str(tmp_path / "changed.kiosk")])
            title = "The hand-over file is damaged, or was changed"
            await kiosk.until(lambda: title in kiosk.banner.spoken, "that it is refused")
            assert kiosk.banner.role is not Role.OK
            kiosk.screen.hand_over_asked.emit(str(tmp_path / "no" / "A.kiosk"))
            await kiosk.until(lambda: "The file can't be written" in kiosk.banner.spoken, "that it is told")
            kiosk.check_in(venue.runners()[1].bib or "")
            assert kiosk.count(DeliveryState.WAITING) == 2

    live(morning())


def test_a_new_laptop_without_key_and_network_goes_on_for_one_that_stopped(tmp_path: Path, venue: Venue) -> None:
    one, two, file = tmp_path / "one", tmp_path / "two", tmp_path / "A.kiosk"
    first, second = venue.runners()[:2]

    async def morning() -> list[str]:
        await set_up(one, venue, "Desk A")
        venue.stop()
        async with kiosk_on(one, {"KIOSK_API_KEY": KEY}) as a:
            await a.open()
            a.check_in(first.bib or "")
            await hand_over(a, file)
            greens = a.greens
        async with kiosk_on(two) as b:
            await b.until(lambda: b.stands("setup"), "the set-up")
            b.window.setup.take_over_asked.emit([str(tmp_path / "none.kiosk")])
            await b.until(lambda: "The file can't be read" in b.reads(), "why not")
            b.window.setup.take_over_asked.emit([str(file)])
            await b.choose_event(venue.event_name, "Desk B")
            assert b.enter(first.bib or "").role is Role.ALREADY
            b.check_in(second.bib or "")
            return [*greens, *b.greens]

    greens = live(morning())

    assert [each.operation.id for each in journal(two, venue.event_id)] == greens
