"""A damaged file in the window: it is set aside, what is in it is saved, and checking in goes on."""

from __future__ import annotations

import asyncio
import random
import shutil
import sqlite3
from pathlib import Path

import pytest
from morning import Kiosk, kiosk_on, live
from venue import KEY, Venue, all_arrived_once, journal, nothing_is_lost

from kiosk.clock import SystemClock
from kiosk.store import EventStore, Home
from kiosk.store.event_store import copy_path
from kiosk.ui.wording import Role

TOLD = "The event's file was damaged"


def file_of(home: Path, venue: Venue) -> Path:
    return Home(home).event_path(venue.event_id)


def flat(path: Path) -> None:
    """All of the file in the file, nothing in a log beside it."""
    store = EventStore.open(path, SystemClock())
    store._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    store.close()


def scribble(path: Path, start: int, length: int) -> None:
    with path.open("r+b") as file:
        file.seek(start)
        file.write(random.Random(1).randbytes(length))


async def set_up(home: Path, venue: Venue, *bibs: str) -> list[str]:
    """The event is on the laptop, and some are checked in without a network; their operations."""
    async with kiosk_on(home) as kiosk:
        await kiosk.set_up(venue.url, KEY)
        await kiosk.choose_event(venue.event_name)
        venue.stop()
        for bib in bibs:
            kiosk.check_in(bib)
        return kiosk.greens


async def is_told(kiosk: Kiosk, words: str) -> None:
    await kiosk.until(lambda: kiosk.banner.title == TOLD, "what happened")
    assert words in kiosk.banner.spoken
    assert kiosk.banner.role is not Role.OK


def bibs_of(venue: Venue, count: int) -> list[str]:
    return [runner.bib or "" for runner in venue.runners()[:count]]


@pytest.mark.logs_warning
def test_started_on_a_damaged_file(home: Path, venue: Venue) -> None:
    *before, after = bibs_of(venue, 4)

    async def mornings() -> list[str]:
        greens = await set_up(home, venue, *before)
        flat(file_of(home, venue))
        scribble(file_of(home, venue), 0, 8000)
        damaged = file_of(home, venue).read_bytes()
        async with kiosk_on(home, {"KIOSK_API_KEY": KEY}) as kiosk:
            await kiosk.open()
            await is_told(kiosk, "3 check-ins, undos and walk-ups were saved, none is lost.")
            aside = file_of(home, venue).with_name(f"{file_of(home, venue).stem}.damaged-1")
            assert aside.name in kiosk.banner.spoken
            assert aside.read_bytes() == damaged
            kiosk.check_in(after)
            greens += kiosk.greens
            nothing_is_lost(home, venue, greens)
            venue.start()
            await kiosk.delivered()
        return greens

    all_arrived_once(home, venue, live(mornings()))


@pytest.mark.logs_warning
def test_damaged_where_only_the_whole_look_finds_it(home: Path, venue: Venue) -> None:
    """It opens, and what is wrong is found by the look through the whole file; checking in goes on meanwhile."""
    *before, meanwhile, after = bibs_of(venue, 4)

    async def mornings() -> list[str]:
        greens = await set_up(home, venue, *before)
        path = file_of(home, venue)
        flat(path)
        connection = sqlite3.connect(path)
        (page,) = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_runs_1'"
        ).fetchone()
        connection.close()
        scribble(path, (page - 1) * 4096, 4096)
        async with kiosk_on(home) as kiosk:
            await kiosk.until(lambda: kiosk.stands("check_in"), "the check-in screen")
            kiosk.check_in(meanwhile)
            await is_told(kiosk, "3 check-ins, undos and walk-ups were saved, none is lost.")
            await kiosk.open()
            kiosk.check_in(after)
            return [*greens, *kiosk.greens]

    greens = live(mornings())
    assert [each.operation.id for each in nothing_is_lost(home, venue, greens)] == greens


@pytest.mark.logs_warning
@pytest.mark.parametrize("name", ["set_aside_by_sweep", "registrations_by_run", "pull_state", "runs"])
def test_damaged_where_the_screen_itself_meets_it(home: Path, venue: Venue, name: str) -> None:
    """It opens, and what the screen is made of can't be read."""
    *before, after = bibs_of(venue, 3)

    async def mornings() -> list[str]:
        greens = await set_up(home, venue, *before)
        path = file_of(home, venue)
        flat(path)
        connection = sqlite3.connect(path)
        (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,)).fetchone()
        connection.close()
        scribble(path, (page - 1) * 4096, 4096)
        async with kiosk_on(home) as kiosk:
            await kiosk.until(lambda: kiosk.stands("check_in"), "the check-in screen")
            await is_told(kiosk, "2 check-ins, undos and walk-ups were saved, none is lost.")
            await kiosk.open()
            kiosk.check_in(after)
            return [*greens, *kiosk.greens]

    greens = live(mornings())
    assert [each.operation.id for each in nothing_is_lost(home, venue, greens)] == greens


def test_replaced_under_an_open_window(home: Path, venue: Venue) -> None:
    """Somebody recovers the file by the command line beside the window, which goes on with the new one."""
    *before, lost, after = bibs_of(venue, 4)

    async def mornings() -> list[str]:
        greens = await set_up(home, venue, *before)
        path = file_of(home, venue)
        flat(path)
        async with kiosk_on(home) as kiosk:
            await kiosk.open()
            copied = path.with_name("new.db")
            shutil.copyfile(path, copied)
            copied.replace(path)
            words = kiosk.enter(lost)
            assert words.role is not Role.OK, "what was not recorded is not green"
            await kiosk.until(lambda: kiosk.stands("check_in") and kiosk.desk.find("a").ready, "the check-in screen")
            await kiosk.until(lambda: kiosk.flow.session is not None, "the event again")
            await kiosk.for_a_while()
            kiosk.check_in(after)
            kiosk.check_in(lost)
            greens += kiosk.greens
        return greens

    greens = live(mornings())
    assert [each.operation.id for each in nothing_is_lost(home, venue, greens)] == greens


@pytest.mark.logs_warning
def test_what_is_lost_stays_on_the_screen_until_it_was_read(home: Path, venue: Venue) -> None:
    first, second = bibs_of(venue, 2)

    async def mornings() -> None:
        await set_up(home, venue, first)
        path = file_of(home, venue)
        flat(path)
        desk = journal(home, venue.event_id)[0].operation.desk_id
        copy_path(path).unlink()
        connection = sqlite3.connect(path)
        (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'operations'").fetchone()
        connection.close()
        scribble(path, (page - 1) * 4096, 4096)
        async with kiosk_on(home) as kiosk:
            await kiosk.until(lambda: kiosk.stands("check_in"), "the check-in screen")
            await kiosk.until(
                lambda: "whether the last ones were among them is not certain" in kiosk.reads(), "the loss"
            )
            assert "This laptop goes on as a new desk." in kiosk.reads()
            assert "Tell the organizer. Then go on checking in." in kiosk.reads()
            kiosk.click("Close")
            await kiosk.open()
            kiosk.check_in(second)
        made = journal(home, venue.event_id)
        assert [(each.operation.desk_id == desk, each.operation.desk_seq) for each in made] == [(False, 1)]

    live(mornings())


@pytest.mark.parametrize(
    ("left", "told"),
    [
        (b"", "The start list is not on this laptop"),
        pytest.param(bytes(99_999), "none is lost, as far as the second copy tells.", marks=pytest.mark.logs_warning),
    ],
)
def test_a_file_that_is_all_gone_is_told_of_where_the_list_is_read_again(
    home: Path, venue: Venue, left: bytes, told: str
) -> None:
    first, second = bibs_of(venue, 2)

    async def mornings() -> list[str]:
        greens = await set_up(home, venue, first)
        path = file_of(home, venue)
        flat(path)
        path.write_bytes(left)
        async with kiosk_on(home) as kiosk:
            await kiosk.until(lambda: kiosk.stands("setup"), "the set-up")
            await kiosk.until(lambda: told in kiosk.reads(), "what happened")
            await asyncio.to_thread(venue.start)
            await kiosk.set_up(venue.url, KEY)
            await kiosk.choose_event(venue.event_name)
            assert kiosk.enter(first).title == "Already checked in"
            kiosk.check_in(second)
            greens += kiosk.greens
            await kiosk.delivered()
        return greens

    greens = live(mornings())
    all_arrived_once(home, venue, greens)
