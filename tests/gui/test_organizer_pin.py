"""The organizer's PIN: asked for before the places and other things, set, changed and removed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import SteppingClock
from organizer_kit import PIN, Laptop, asked, enter, texts
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk import pin as pins
from kiosk import settings as settings_store
from kiosk.errors import DiskTrouble
from kiosk.ui.organizer.ask import PinOverlay
from kiosk.ui.organizer.pin_place import PinPlace
from kiosk.ui.organizer.places import PlacesOverlay
from kiosk.ui.window import MainWindow

Press = Callable[..., None]


@pytest.fixture
def window(laptop: Laptop) -> MainWindow:
    """What `press` presses keys in."""
    return laptop.window


# The PIN.
def test_without_a_pin_the_places_open_at_once(laptop: Laptop) -> None:
    overlay = laptop.places()
    assert [name.text() for name in overlay.names] == [
        "Rights",
        "Next steps",
        "Runs here",
        "Full screen",
        "Other laptops",
        "PIN",
        "Wipe",
    ]


def test_a_right_pin_opens_by_keyboard_and_is_asked_for_again(laptop: Laptop, press: Press) -> None:
    laptop.set_pin()
    laptop.office.open(laptop.screen)
    assert laptop.window.focusWidget() is asked(laptop).pad.field
    QTest.keyClicks(asked(laptop).pad.field, PIN)
    assert asked(laptop).pad.field.displayText() == "●" * 4
    press(Qt.Key.Key_Return)
    assert isinstance(laptop.overlay, PlacesOverlay)
    press(Qt.Key.Key_Escape)
    assert laptop.screen.overlay is None
    laptop.office.open(laptop.screen)
    assert isinstance(laptop.overlay, PinOverlay), "left is locked"


def test_digits_count_wherever_the_keyboard_is(laptop: Laptop, press: Press) -> None:
    laptop.set_pin()
    laptop.office.open(laptop.screen)
    overlay = asked(laptop)
    press(Qt.Key.Key_Tab)
    assert laptop.window.focusWidget() is not overlay.pad.field
    press("47", "x")
    assert overlay.pad.field.text() == "47"


def test_keys_on_the_screen_and_what_can_be_no_pin(laptop: Laptop) -> None:
    laptop.set_pin()
    laptop.office.open(laptop.screen)
    overlay = asked(laptop)
    enter(overlay, "123")
    assert overlay.pad.words.text() == "A PIN has 4 to 12 digits."
    assert laptop.office.pin_tries() == 3, "that was no try"
    QTest.mouseClick(overlay.pad.rub, Qt.MouseButton.LeftButton)
    assert overlay.pad.field.text() == "12"
    overlay.pad.field.clear()
    enter(overlay, PIN)
    assert isinstance(laptop.overlay, PlacesOverlay)


def test_wrong_pins_are_counted_down_and_then_it_waits(laptop: Laptop, qtbot: QtBot) -> None:
    laptop.set_pin()
    laptop.office.open(laptop.screen)
    overlay = asked(laptop)
    said = []
    for _ in range(3):
        enter(overlay, "0000")
        said.append(overlay.pad.words.text())
    assert said[0].startswith("Wrong PIN. 2 more tries")
    assert said[1].startswith("Wrong PIN. 1 more try ")
    assert said[2].startswith("Too many wrong PINs. Try again in ")
    assert not overlay.pad.ok.isEnabled()
    overlay.pad.type_digit("1")
    overlay.pad.give()
    assert overlay.pad.field.text() == ""
    laptop.screen.close_overlay()

    again = laptop.organizing()  # the program was closed and opened
    laptop.clock.time = laptop.clock.time.replace(microsecond=0)
    assert 0 < again.pin_wait() <= 5
    again.open(laptop.screen)
    overlay = asked(laptop)
    assert not overlay.pad.ok.isEnabled()
    for _ in range(6):
        laptop.clock.now()
    overlay._show_wait()
    assert overlay.pad.ok.isEnabled()
    assert overlay.pad.words.text() == "Now."
    enter(overlay, PIN)
    assert isinstance(laptop.overlay, PlacesOverlay)
    laptop.office = again


def test_a_long_wait_is_said_in_minutes(laptop: Laptop) -> None:
    (laptop.root / pins.TRIES_FILE).write_text(json.dumps({"wrong": 20, "at": laptop.clock.time.isoformat()}))
    laptop.set_pin()
    laptop.organizing().open(laptop.screen)
    assert "Try again in 4:5" in asked(laptop).pad.words.text()


def test_forgetting_is_told_where_it_is_asked(laptop: Laptop) -> None:
    laptop.set_pin()
    laptop.office.open(laptop.screen)
    said = texts(asked(laptop)).replace("\u200b", "")
    assert "Forgot it? Close the kiosk and run: kiosk pin --forget" in said
    assert str(laptop.root) not in said, "no file to mend by hand"


def test_a_pin_that_can_not_be_checked_says_why(laptop: Laptop) -> None:
    weak = "$argon2id$v=19$m=1,t=3,p=4$UPkWlLExzQwn5Ugc2TkFrA$rcdCwoPBJsDx7S8OtpXEmw"
    laptop.choices.keep(organizer_pin=weak)
    laptop.office.open(laptop.screen)
    enter(asked(laptop), PIN)
    assert "kiosk pin --forget" in asked(laptop).pad.words.text()
    assert asked(laptop).pad.ok.isEnabled()


def test_an_answer_that_comes_after_it_was_closed_opens_nothing(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop.set_pin()
    answers: list[Callable[[bool], object]] = []
    monkeypatch.setattr(laptop.office, "check_pin", lambda _pin, told: answers.append(told))
    laptop.office.open(laptop.screen)
    overlay = asked(laptop)
    enter(overlay, PIN)
    assert overlay.pad.words.text() == "Checking…"
    assert not overlay.pad.ok.isEnabled()
    overlay._show_wait()
    assert not overlay.pad.ok.isEnabled(), "still being checked"
    overlay.close_overlay()
    answers[0](True)
    assert laptop.screen.overlay is None


def test_another_event_and_key_are_asked_for_too_but_not_in_practice(
    laptop: Laptop, qtbot: QtBot, tmp_path: Path, clock: SteppingClock
) -> None:
    done: list[str] = []
    laptop.office.guard(laptop.screen, lambda: done.append("open"))
    laptop.set_pin()
    laptop.office.guard(laptop.screen, lambda: done.append("guarded"))
    assert done == ["open"]
    enter(asked(laptop), PIN)
    assert done == ["open", "guarded"]
    assert laptop.screen.overlay is None

    practice = Laptop(tmp_path / "practice", clock, practice=True)
    practice.set_pin()
    practice.office.guard(practice.screen, lambda: done.append("practice"))
    assert done[-1] == "practice"
    practice.office.open(practice.screen)
    assert practice.screen.overlay is None
    assert practice.screen.banner.words.title == "Not while you practise"
    practice.end()


def test_the_places_close_when_nobody_touches_them(laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    overlay = laptop.places()
    assert overlay._left_alone.interval() == 5 * 60 * 1000
    overlay._left_alone.timeout.emit()
    assert laptop.screen.overlay is overlay, "without a PIN there is nothing to lock"
    laptop.set_pin()
    began: list[bool] = []
    monkeypatch.setattr(overlay._left_alone, "start", lambda: began.append(True))
    QTest.keyClick(laptop.window.windowHandle(), Qt.Key.Key_Shift)
    QTest.mouseClick(laptop.window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert len(began) == 2, "a key and a press say that somebody is here"
    monkeypatch.undo()
    overlay._left_alone.timeout.emit()
    assert laptop.screen.overlay is None


# The PIN's place.
def test_a_pin_is_set_twice_changed_and_removed(laptop: Laptop, press: Press) -> None:
    overlay, place = laptop.place(PinPlace)
    assert isinstance(place, PinPlace)
    assert place.text.text().startswith("No PIN is set")
    assert not place.remove.isVisible()
    place.choose.click()
    press("1234", Qt.Key.Key_Return)
    assert place.pad.caption.text() == "New PIN again"
    press("1235", Qt.Key.Key_Return)
    assert place.pad.words.text() == "That was not the same. Begin again."
    assert "organizerPin" not in json.dumps(laptop.office.settings.next_steps)
    press("1234", Qt.Key.Key_Return, "1234", Qt.Key.Key_Return)
    assert overlay.said.text() == "The PIN is set. Keep it in mind."
    assert str(laptop.kept["organizerPin"]).startswith("$argon2id$")
    assert pins.is_right("1234", laptop.office.settings.organizer_pin)
    assert place.choose.text() == "Change the PIN…"
    place.remove.click()
    assert overlay.said.text() == "The PIN is removed."
    assert laptop.kept == {}
    assert laptop.window.focusWidget() is place.choose


def test_esc_and_back_leave_the_typing(laptop: Laptop, press: Press) -> None:
    overlay, place = laptop.place(PinPlace)
    assert isinstance(place, PinPlace)
    place.choose.click()
    press("12")
    press(Qt.Key.Key_Escape)
    assert laptop.screen.overlay is overlay
    assert place.stack.currentIndex() == 0
    place.choose.click()
    assert place.pad.field.text() == ""
    QTest.mouseClick(place.back_button, Qt.MouseButton.LeftButton)
    assert place.stack.currentIndex() == 0


def test_a_pin_that_can_not_be_kept_says_why(laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    overlay, place = laptop.place(PinPlace)
    assert isinstance(place, PinPlace)

    def full(*_: object) -> None:
        raise DiskTrouble

    monkeypatch.setattr(settings_store, "save", full)
    place.choose.click()
    for _ in range(2):
        place.pad.field.setText("1234")
        place.pad.give()
    assert overlay.said.text().startswith("This laptop's disk can't save")
    assert not laptop.office.settings.organizer_pin


def test_a_pin_that_is_set_after_the_place_was_closed_harms_nothing(
    laptop: Laptop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers: list[Callable[[None], object]] = []
    monkeypatch.setattr(laptop.office, "set_pin", lambda _pin, told: answers.append(told))
    overlay, place = laptop.place(PinPlace)
    assert isinstance(place, PinPlace)
    place.remove.show()
    place.remove.click()
    overlay.close_overlay()
    QApplication.sendPostedEvents(overlay, QEvent.Type.DeferredDelete)
    assert not place.is_there
    answers[0](None)
