"""A scanner that acts as a keyboard: what it types is a scan wherever the keyboard is, what people type is theirs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.scan.wedge import Scan
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.window import MainWindow
from kiosk.ui.wording import Role

KEYS = {"\n": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab, "\x1b": Qt.Key.Key_Escape}


class Keyboard:
    """Presses keys at the window as the system does, each with its own time."""

    def __init__(self, window: MainWindow, screen: CheckInScreen) -> None:
        self.window, self.screen, self.now = window, screen, 100.0
        window.scanner._clock = lambda: self.now

    def press(self, texts: str, gap: float) -> None:
        for text in texts:
            self.now += gap
            self.window.scanner._tick()
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, KEYS.get(text, Qt.Key.Key_unknown), Qt.KeyboardModifier.NoModifier, text)
                event.setTimestamp(round(self.now * 1000))
                QApplication.sendEvent(self.window.windowHandle(), event)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        self.press(text, 0.15)

    def scan(self, text: str) -> None:
        self.rest()
        self.press(text, 0.004)

    def rest(self) -> None:
        for silence in (0.4, 0.02):  # the first look is late, as after a busy moment, and waits for keys once more
            self.now += silence
            self.window.scanner._tick()
        QApplication.processEvents()

    @property
    def done(self) -> list[tuple[str, str]]:
        return [(each.operation.registration_id, each.operation.how) for each in self.screen.desk.operations()]


@pytest.fixture
def keyboard(window: MainWindow, screen: CheckInScreen, qtbot: QtBot) -> Keyboard:
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    screen.field.setFocus()
    QApplication.processEvents()
    return Keyboard(window, screen)


def test_a_scan_checks_in_and_what_was_typed_before_stays_out_of_it(keyboard: Keyboard) -> None:
    keyboard.type("zoe")
    keyboard.scan("1042\n")
    assert keyboard.done == [("r1", "scan")]
    assert keyboard.screen.banner.words.title == "Checked in"


def test_a_scan_without_an_ending_key_ends_by_itself(keyboard: Keyboard) -> None:
    keyboard.scan("https://run.example/e/r10")
    assert keyboard.screen.field.text() == "https://run.example/e/r10"
    keyboard.rest()
    assert keyboard.done == [("r10", "scan")]
    assert keyboard.screen.field.text() == ""


def test_what_people_type_is_typed_however_fast_and_enter_is_theirs(keyboard: Keyboard) -> None:
    keyboard.press("annika", 0.06)
    assert keyboard.screen.field.text() == "annika"
    keyboard.type("\n")
    assert keyboard.done == [("r2", "search")]


def test_two_scans_in_a_row_are_two(keyboard: Keyboard) -> None:
    keyboard.scan("1042\n")
    keyboard.now += 0.04
    keyboard.press("A318\n", 0.004)
    keyboard.scan("1042\r\n")
    assert keyboard.done == [("r1", "scan"), ("r2", "scan")]
    assert keyboard.screen.banner.words.role is Role.ALREADY


def test_while_a_dialog_is_open_a_scan_presses_nothing_and_waits(keyboard: Keyboard) -> None:
    keyboard.screen.walk_up()
    keyboard.scan("1042\n")
    keyboard.scan("2217\t")
    assert keyboard.done == []
    overlay = keyboard.screen.overlay
    assert overlay is not None
    assert all(not each.text() for each in overlay.findChildren(QLineEdit))
    keyboard.type("\x1b")
    keyboard.rest()
    assert keyboard.screen.overlay is None
    assert keyboard.done == [("r1", "scan"), ("r3", "scan")]


def test_in_a_dialog_what_people_type_arrives_in_order(keyboard: Keyboard) -> None:
    keyboard.screen.walk_up()
    keyboard.type("bo@x.example")
    keyboard.rest()
    overlay = keyboard.screen.overlay
    assert overlay is not None
    assert "bo@x.example" in [each.text() for each in overlay.findChildren(QLineEdit)]


def test_a_scan_of_somebody_else_is_shown_readably(keyboard: Keyboard) -> None:
    keyboard.scan("https://other.example/tickets/99887766?seat=A-17\n")
    assert keyboard.done == []
    assert keyboard.screen.banner.words.name == "“https://other.example/tickets/99887766?seat=A-17”"


def test_a_burst_of_twenty_in_a_second_is_twenty(keyboard: Keyboard) -> None:
    for number in range(20):
        keyboard.now += 0.03
        keyboard.press(f"{5000 + number}\n", 0.004)
    assert [done for done, _ in keyboard.done] == [f"r{100 + number}" for number in range(20)]


def test_commands_and_repeats_are_no_scans(keyboard: Keyboard) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, "\x1a")
    QApplication.sendEvent(keyboard.window.windowHandle(), event)
    keyboard.press("a" * 12, 0.03)
    assert keyboard.screen.field.text() == "a" * 12
    assert keyboard.done == []


def test_a_code_that_arrives_like_typing_is_still_a_code(keyboard: Keyboard) -> None:
    keyboard.press("r10\n", 0.09)
    keyboard.press("https://run.example/?bib=1042\n", 0.09)
    assert keyboard.done == [("r10", "bib"), ("r1", "bib")]


def test_after_a_scan_that_was_not_green_enter_takes_nobody_who_was_half_typed(keyboard: Keyboard) -> None:
    keyboard.type("zo")
    keyboard.scan("nobody's code\n")
    keyboard.type("\n")
    assert keyboard.done == []


def test_a_scan_that_may_lack_its_first_letters_is_asked_for_again(keyboard: Keyboard) -> None:
    keyboard.window.scanner.scanned.emit(Scan("5001", (), "enter", joined="15001"))
    keyboard.window.scanner.scanned.emit(Scan("5001", (), "none", cut=True))
    assert keyboard.done == []
    assert keyboard.screen.banner.words.title == "Scan again"
