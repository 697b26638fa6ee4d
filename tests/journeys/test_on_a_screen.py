"""Mornings on a real window of the X Window System, by the hands of a volunteer: keyboard, mouse and scanner.

Each ends in a picture in build/journeys. Fingers are not here: X lets no test touch; tests/gui do so within the window.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from morning import kiosk_on, live
from venue import KEY, TOOK, Venue, all_arrived_once, journal, states
from virtual_screen import Laptop, needs_a_screen, until

from kiosk.model import Logged, OperationKind
from kiosk.ui.tokens import DARK

pytestmark = needs_a_screen
OpenLaptop = Callable[..., Laptop]


@pytest.fixture
def laptop(tmp_path: Path, home: Path, venue: Venue) -> Iterator[OpenLaptop]:
    """Opens laptops that are gone at the end; the arguments are those of `Laptop`."""
    with ExitStack() as stack:

        def opened(**options: Any) -> Laptop:
            folder = tmp_path / f"screen-{len(list(tmp_path.glob('screen-*')))}"
            return stack.enter_context(Laptop(folder, home, venue.url, **options))

        yield opened


@pytest.fixture
def evening_before(home: Path, venue: Venue) -> None:
    """The event is on this laptop."""

    async def evening() -> None:
        async with kiosk_on(home) as kiosk:
            await kiosk.set_up(venue.url, KEY)
            await kiosk.choose_event(venue.event_name)

    live(evening())


@pytest.fixture
def recorded(home: Path, venue: Venue) -> Callable[..., tuple[Logged, ...]]:
    """The journal, once it has that many operations and no more are coming."""

    def read(number: int) -> tuple[Logged, ...]:
        until(lambda: len(journal(home, venue.event_id)) >= number, f"{number} operations")
        operations = journal(home, venue.event_id)
        assert len(operations) == number
        return operations

    return read


def arrived(home: Path, venue: Venue) -> None:
    """Wait until the server has everything, and this laptop knows."""
    until(lambda: set(states(home, venue.event_id)) <= set(TOOK), "that all is delivered")


def test_the_keyboard_alone(home: Path, venue: Venue, laptop: OpenLaptop, recorded: Callable[..., Any]) -> None:
    runner = venue.runners()[0]
    desk = laptop()
    desk.start()
    desk.type(KEY)
    desk.press("Return")
    until(lambda: any(each.path.endswith("/events") and each.status for each in venue.server.requests), "the events")
    desk.settled()
    desk.press("Tab", "ctrl+a")
    desk.type("Desk 3")
    desk.press("shift+Tab")
    desk.type(venue.event_name[:5])
    desk.press("Return")
    until(lambda: (home / "settings.json").exists() and "Desk 3" in (home / "settings.json").read_text(), "the desk")
    until(
        lambda: any(each.path.endswith("/registration") and each.status for each in venue.server.requests), "the list"
    )
    desk.settled()

    desk.type(runner.bib or "")
    desk.press("Down", "Up", "Return")
    desk.sees("ok")
    desk.press("Return", "Return")
    desk.settled()
    assert [each.operation.registration_id for each in recorded(1)] == [runner.id]
    desk.keep("keyboard-checked-in")

    desk.press("ctrl+z")
    desk.sees_dialog()
    desk.press("Return")
    assert [each.operation.kind for each in recorded(2)] == [OperationKind.CHECK_IN, OperationKind.UNDO]
    desk.keep("keyboard-undone")

    desk.press("F2")
    desk.sees_dialog()
    desk.type("Zoe Quick")
    desk.press("Tab")
    desk.type("zoe@mail.example")
    desk.press("Tab", "space")
    desk.keep("keyboard-walk-up")
    desk.press("Return")
    desk.sees("ok")
    assert [each.operation.kind for each in recorded(4)[2:]] == [OperationKind.WALK_UP, OperationKind.CHECK_IN]
    for name, keys in {
        "morning": ("F10", "2"),
        "lists": ("F10", "8"),
        "before-the-doors": ("F10", "9"),
        "help": ("F1",),
    }.items():
        desk.press(*keys)
        desk.sees_dialog()
        desk.keep(f"keyboard-{name}")
        desk.press("Escape")
        desk.sees_screen()
    arrived(home, venue)


@pytest.mark.usefixtures("evening_before")
def test_the_mouse(home: Path, venue: Venue, laptop: OpenLaptop, recorded: Callable[..., Any]) -> None:
    runner = venue.runners()[1]
    desk = laptop(key=KEY)
    desk.start()
    desk.type((runner.bib or "")[:3])
    desk.keep("mouse-results")
    desk.press("ctrl+a")
    desk.type(runner.bib or "")
    desk.sees("selected", 0.02)
    desk.settled()
    desk.click(838, 348)  # "Check in" in the first row
    desk.sees("ok")
    assert recorded(1)[0].operation.registration_id == runner.id
    desk.click(750, 741)  # Undo
    desk.sees_dialog()
    desk.keep("mouse-why")
    desk.click(683, 330)  # the first reason
    assert recorded(2)[1].operation.kind is OperationKind.UNDO
    desk.sees_screen()
    desk.click(1270, 741)  # More
    desk.sees_dialog()
    desk.keep("mouse-menu")
    arrived(home, venue)
    all_arrived_once(home, venue, [])


@pytest.mark.usefixtures("evening_before")
def test_the_mouse_alone(home: Path, venue: Venue, laptop: OpenLaptop, recorded: Callable[..., Any]) -> None:
    runner = next(each for each in venue.runners() if (each.bib or "").isdigit())
    desk = laptop(key=KEY)
    desk.start()
    desk.click(1270, 741)  # More
    desk.sees_dialog()
    desk.click(968, 238)  # This window
    desk.sees_dialog()
    desk.settled()
    desk.click(683, 469)  # Keyboard on the screen
    desk.sees_screen()
    for digit in runner.bib or "":
        desk.click(60 + 103 * ((int(digit) - 1) % 10), 578)
    desk.sees("selected", 0.02)
    desk.settled()
    desk.keep("mouse-alone-results")
    desk.click(1252, 685)  # Enter
    desk.sees("ok")
    desk.keep("mouse-alone-verdict")
    assert recorded(1)[0].operation.registration_id == runner.id
    assert json.loads((home / "settings.json").read_text("utf-8"))["typingOnScreen"] is True
    arrived(home, venue)


@pytest.mark.usefixtures("evening_before")
def test_scans_in_a_burst(home: Path, venue: Venue, laptop: OpenLaptop, recorded: Callable[..., Any]) -> None:
    first, second, third, fourth = venue.runners()[:4]
    desk = laptop(key=KEY)
    desk.start()
    desk.type("ab")  # half typed when the scanner speaks
    desk.settled()
    desk.scan(first.bib or "")
    desk.scan(second.bib or "")
    assert [each.operation.registration_id for each in recorded(2)] == [first.id, second.id]
    for _ in range(2):
        desk.scan(third.id)
    desk.scan_for(third.id, "ok", "already")
    desk.settled()
    assert [each.operation.registration_id for each in recorded(3)][2:] == [third.id]
    assert desk.share(desk.palette.ok) + desk.share(desk.palette.already) > 0.05
    desk.keep("scan-thrice")

    desk.press("F10")
    desk.sees_dialog()
    desk.scan(fourth.bib or "")
    desk.keep("scan-waits")
    assert len(recorded(3)) == 3
    desk.press("Escape")
    assert recorded(4)[3].operation.registration_id == fourth.id
    desk.sees("ok")
    desk.keep("scan-taken")
    arrived(home, venue)
    all_arrived_once(home, venue, [])


@pytest.mark.usefixtures("evening_before")
def test_impatience(home: Path, venue: Venue, laptop: OpenLaptop, recorded: Callable[..., Any]) -> None:
    first, second = venue.runners()[:2]
    desk = laptop(key=KEY)
    desk.start()
    desk.type(first.bib or "")
    desk.hand("key", "--delay", 1, "--repeat", 12, "--repeat-delay", 15, "Return")
    desk.sees("ok")
    desk.settled()
    assert [each.operation.registration_id for each in recorded(1)] == [first.id]

    desk.type(second.bib or "")
    desk.hand("keydown", "Return", "sleep", 1.5, "keyup", "Return")
    desk.settled()
    assert [each.operation.registration_id for each in recorded(2)] == [first.id, second.id]
    desk.keep("impatience")
    arrived(home, venue)
    all_arrived_once(home, venue, [])


@pytest.mark.usefixtures("evening_before")
def test_no_network_and_no_power(home: Path, venue: Venue, laptop: OpenLaptop, recorded: Callable[..., Any]) -> None:
    first, second, third = venue.runners()[:3]
    desk = laptop(key=KEY)
    desk.start()
    venue.stop()
    for number, runner in enumerate((first, second), 1):
        desk.scan_for(runner.bib or "", "ok", "already")
        recorded(number)
    desk.sees("already", 0.005)  # the chip says that they wait
    desk.keep("offline")
    desk.kill()

    desk.start()
    desk.scan_for(third.bib or "", "ok", "already")
    recorded(3)
    desk.keep("started-again")
    venue.start()
    arrived(home, venue)
    all_arrived_once(home, venue, [])


SIZES = {
    "1024x600": ((1024, 600), "1"),
    "1366x768": ((1366, 768), "1"),
    "1920x1080": ((1920, 1080), "1"),
    "1920x1080-150": ((1920, 1080), "1.5"),
    "1920x1080-200": ((1920, 1080), "2"),
}


@pytest.mark.parametrize("name", SIZES)
@pytest.mark.usefixtures("evening_before")
def test_screens_of_all_sizes(venue: Venue, laptop: OpenLaptop, recorded: Callable[..., Any], name: str) -> None:
    size, scale = SIZES[name]
    runner = venue.runners()[2]
    desk = laptop(key=KEY, size=size, QT_SCALE_FACTOR=scale)
    desk.start()
    desk.scan_for(runner.bib or "", "ok", "already")
    recorded(1)
    desk.type("an")
    picture = desk.keep(f"size-{name}")
    assert (picture.width(), picture.height()) == size
    assert desk.share(desk.palette.ground) + desk.share(desk.palette.card) > 0.4  # it fills the screen


@pytest.mark.usefixtures("evening_before")
def test_in_the_dark_and_in_another_language(
    home: Path, venue: Venue, laptop: OpenLaptop, recorded: Callable[..., Any]
) -> None:
    kept = home / "settings.json"
    kept.write_text(json.dumps(json.loads(kept.read_text("utf-8")) | {"theme": "dark", "language": "de"}), "utf-8")
    desk = laptop(key=KEY)
    desk.palette = DARK
    desk.start()
    desk.scan_for(venue.runners()[0].bib or "", "ok", "already")
    recorded(1)
    desk.press("F10")
    desk.sees_dialog()
    desk.keep("dark-german")
    arrived(home, venue)
    all_arrived_once(home, venue, [])
