"""F3 and its button open the family of whom the volunteer is busy with, and the verdict says that there is one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from conftest import SteppingClock, make_store
from family_kit import FAMILY
from PySide6.QtCore import Qt

from kiosk.store import EventStore
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.family.overlay import FamilyOverlay

Press = Callable[..., None]


@pytest.fixture
def store(tmp_path: Path, clock: SteppingClock) -> Iterator[EventStore]:
    made = make_store(tmp_path / "ev1.db", clock, FAMILY)
    yield made
    made.close()


def family_of(screen: CheckInScreen) -> str:
    assert isinstance(screen.overlay, FamilyOverlay)
    return screen.overlay.members.all[0].entry.registration.id


def test_the_selected_one(screen: CheckInScreen, press: Press) -> None:
    screen.field.setText("1042")
    press(Qt.Key.Key_F3)
    assert family_of(screen) == "r1"


def test_whom_the_verdict_is_about_which_says_how_many_more_there_are(screen: CheckInScreen, press: Press) -> None:
    screen.take_scan("1042")
    assert screen.banner.words.lines[-1] == "4 more with this e-mail: F3"
    screen.strip.together.click()
    assert family_of(screen) == "r1"


def test_who_is_alone_gets_no_such_line(screen: CheckInScreen) -> None:
    screen.take_scan("2044")
    assert not any("F3" in line for line in screen.banner.words.lines)


def test_nobody_yet(screen: CheckInScreen, press: Press) -> None:
    press(Qt.Key.Key_F3)
    assert screen.overlay is None
    assert screen.banner.words.title == "Find somebody first"
