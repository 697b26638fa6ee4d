"""The program is given a file, as by a double click: what another laptop handed over, its settings, or neither."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest
from morning import Kiosk, kiosk_on, live
from test_journey_handing_over import hand_over, set_up
from venue import KEY, Venue, environment, journal, program, start

from kiosk import settings_file
from kiosk.settings import Settings
from kiosk.ui.wording import Role

SECOND_START = Path(__file__).parent / "second_start.py"
GIVEN = Settings(allow_override=False, laptops_sharing_key=3)


@pytest.fixture
def handed(tmp_path: Path, venue: Venue) -> tuple[Path, str]:
    """What desk A handed over, and the bib of whom it checked in."""
    file, bib = tmp_path / "A.kiosk", venue.runners()[0].bib or ""

    async def morning() -> None:
        await set_up(tmp_path / "a", venue, "Desk A")
        async with kiosk_on(tmp_path / "a", {"KIOSK_API_KEY": KEY}) as a:
            await a.open()
            a.check_in(bib)
            await hand_over(a, file)

    live(morning())
    return file, bib


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    """Settings that another laptop saved."""
    file = tmp_path / "settings of desk A.json"
    settings_file.save(file, GIVEN)
    return file


async def said(kiosk: Kiosk, title: str) -> str:
    """What the banner says once it has this title."""
    await kiosk.until(lambda: kiosk.banner.title == title, title)
    return kiosk.banner.spoken


def test_a_new_laptop_begins_with_the_file(home: Path, venue: Venue, handed: tuple[Path, str]) -> None:
    file, bib = handed

    async def morning() -> None:
        async with kiosk_on(home, file=file) as b:
            await b.choose_event(venue.event_name, "Desk B")
            await b.open()
            assert "Already checked in" in b.enter(bib).spoken

    live(morning())
    assert len(journal(home, venue.event_id)) == 1


def test_the_laptop_of_the_event_takes_it_into_what_is_open(home: Path, venue: Venue, handed: tuple[Path, str]) -> None:
    file, bib = handed

    async def morning() -> None:
        await set_up(home, venue, "Desk B")
        async with kiosk_on(home, {"KIOSK_API_KEY": KEY}, file=file) as b:
            await b.open()
            assert "1 of 1 operation was new here" in await said(b, "Taken over from Desk A")
            assert "Already checked in" in b.enter(bib).spoken
            b.check_in(venue.runners()[1].bib or "")
            await b.delivered()

    live(morning())


def test_an_open_window_takes_it_when_its_dialog_is_closed(home: Path, venue: Venue, handed: tuple[Path, str]) -> None:
    file, _ = handed

    async def morning() -> None:
        await set_up(home, venue, "Desk B")
        async with kiosk_on(home) as b:
            await b.open()
            b.screen.walk_up()
            b.flow.take_file(str(file))
            await b.for_a_while()
            assert not journal(home, venue.event_id)
            assert b.screen.overlay is not None
            b.screen.overlay.close_overlay()
            await said(b, "Taken over from Desk A")

    live(morning())


def test_practice_takes_none(home: Path, handed: tuple[Path, str]) -> None:
    async def morning() -> None:
        async with kiosk_on(home) as b:
            await b.until(lambda: "Practice with invented runners" in b.sees(), "the first screen")
            b.click("Practice with invented runners")
            await b.open()
            b.flow.take_file(str(handed[0]))
            assert "Leave practice first" in await said(b, "Not while you practise")

    live(morning())


def test_the_settings_of_another_laptop_are_offered(home: Path, venue: Venue, settings: Path) -> None:
    async def morning() -> None:
        async with kiosk_on(home, file=settings) as b:
            await b.until(lambda: "Take these settings?" in b.sees(), "the question on the first screen")
        await set_up(home, venue, "Desk B")
        async with kiosk_on(home, {"KIOSK_API_KEY": KEY}, file=settings) as b:
            await b.open()
            await b.until(lambda: b.screen.overlay is not None, "the question over the check-in")
            assert b.flow._choices.settings.laptops_sharing_key == 1, "nothing is taken without an answer"

    live(morning())


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("photo.kiosk", b"\x89PNG", "This is not a hand-over file"),
        ("gone.kiosk", None, "The file can't be read"),
        ("shopping.json", b'{"milk": 1}', "This is no file with settings"),
        ("photo.png", b"\x89PNG", "This is not a hand-over file"),
    ],
)
def test_what_is_neither_is_refused_in_words(
    tmp_path: Path, home: Path, venue: Venue, name: str, content: bytes | None, words: str
) -> None:
    file = tmp_path / name
    if content is not None:
        file.write_bytes(content)

    async def morning() -> None:
        async with kiosk_on(home, file=file) as b:
            await b.until(lambda: words in b.sees(), words)
        await set_up(home, venue, "Desk B")
        async with kiosk_on(home, {"KIOSK_API_KEY": KEY}, file=file) as b:
            await b.open()
            await b.until(lambda: words in b.banner.spoken, words)
            assert b.banner.role is not Role.OK

    live(morning())


def test_a_second_start_passes_its_file_on(home: Path, venue: Venue, handed: tuple[Path, str]) -> None:
    """Two programs: the first takes the file of the second, from another folder than its own."""
    file, _ = handed

    async def evening() -> None:
        await set_up(home, venue, "Desk B")

    live(evening())
    surroundings = environment(home, venue.url)
    with start([sys.executable, str(SECOND_START)], surroundings) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "shown\n"
        found = subprocess.run(
            program(file.name), cwd=file.parent, env=surroundings, capture_output=True, text=True, timeout=30
        )
        assert found.returncode == 0
        assert next(line for line in first.stdout if line != "shown\n") == "came up\n"

        async def taken() -> None:
            async with asyncio.timeout(15):
                while not journal(home, venue.event_id):
                    await asyncio.sleep(0.1)

        live(taken())
        first.terminate()
        assert first.wait(10) == 0
