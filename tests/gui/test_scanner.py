"""A scanner that acts as a keyboard: what it types is a scan wherever the keyboard is, what people type is theirs."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kiosk.devices import ScannerProfile
from kiosk.errors import DiskTrouble
from kiosk.model import Verdict
from kiosk.scan.layout import repair
from kiosk.scan.wedge import Scan
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.scanner.keys import SETTLES, ScannerKeys
from kiosk.ui.window import MainWindow
from kiosk.ui.wording import Role

KEYS = {"\n": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab, "\x1b": Qt.Key.Key_Escape, " ": Qt.Key.Key_Space}
KINDS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
SLOW = (0.014, 0.02, 0.03, 0.05, 0.1)
"""Seconds between the keys of scanners that type as slowly as they can be set to, and beyond."""


class Keyboard:
    """Presses keys at the window as the system does, each with its own time."""

    def __init__(self, window: MainWindow, screen: CheckInScreen) -> None:
        self.window, self.screen, self.now = window, screen, 100.0
        window.plugged.scanner._clock = lambda: self.now

    def press(self, texts: str, gap: float) -> None:
        for text in texts:
            self.now += gap
            self.window.plugged.scanner._tick()
            for kind in KINDS:
                self.send(kind, text)
        QApplication.processEvents()

    def send(self, kind: QEvent.Type, text: str, repeat: bool = False) -> None:
        key = KEYS.get(text, Qt.Key.Key_unknown)
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text, repeat)
        event.setTimestamp(round(self.now * 1000))
        QApplication.sendEvent(self.window.windowHandle(), event)

    def type(self, text: str) -> None:
        self.press(text, 0.15)

    def scan(self, text: str) -> None:
        self.rest()
        self.press(text, 0.004)

    def rest(self) -> None:
        for silence in (
            0.4,
            0.02,
            0.02,
        ):  # the first look is late, as after a busy moment, and waits
            self.now += silence
            self.window.plugged.scanner._tick()
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


@pytest.mark.parametrize(("bib", "title"), [("1042", "Checked in"), ("99999", "Not in this event")])
def test_the_trigger_pulled_three_times_leaves_the_verdict(keyboard: Keyboard, bib: str, title: str) -> None:
    for _ in range(3):  # at once, so that it is one showing of the code
        keyboard.scan(f"{bib}\n")
        assert keyboard.screen.banner.words.title == title
        assert keyboard.screen.field.text() == ""
    assert len(keyboard.done) == (1 if title == "Checked in" else 0)


def test_a_scan_that_could_not_be_recorded_is_taken_when_it_is_repeated(
    keyboard: Keyboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> Verdict:
        raise DiskTrouble

    with monkeypatch.context() as disk:
        disk.setattr(keyboard.screen.handing_out, "take_code", full)
        keyboard.scan("1042\n")
    assert keyboard.screen.banner.words.title == "Not recorded"
    keyboard.scan("1042\n")
    assert keyboard.done == [("r1", "scan")]
    assert keyboard.screen.banner.words.title == "Checked in"


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
    keyboard.window.plugged.scanner.scanned.emit(Scan("5001", (), "enter", joined="15001"))
    keyboard.window.plugged.scanner.scanned.emit(Scan("5001", (), "none", cut=True))
    assert keyboard.done == []
    assert keyboard.screen.banner.words.title == "Scan again"


# A dialog that keys can press.
@pytest.fixture
def asked(keyboard: Keyboard) -> Keyboard:
    """Somebody was checked in, and the question why that is undone stands open; 1 to 5 and Enter answer it."""
    keyboard.scan("1042\n")
    keyboard.screen.undo_last()
    keyboard.rest()
    return keyboard


def kinds(keyboard: Keyboard) -> list[str]:
    return [str(each.operation.kind.value) for each in keyboard.screen.desk.operations()]


@pytest.mark.parametrize("gap", SLOW)
@pytest.mark.parametrize("ending", ["\n", "\t"])
def test_a_slow_scan_answers_no_question_and_waits(asked: Keyboard, gap: float, ending: str) -> None:
    asked.press("118" + ending, gap)
    asked.rest()
    assert kinds(asked) == ["check_in"]
    assert asked.screen.overlay is not None
    asked.type("\x1b")
    asked.rest()
    assert asked.done == [("r1", "scan"), ("r5", "scan")]


@pytest.mark.parametrize("gap", SLOW)
def test_a_slow_scan_without_an_ending_answers_no_question(asked: Keyboard, gap: float) -> None:
    asked.press("1123", gap)
    asked.rest()
    assert kinds(asked) == ["check_in"]
    assert asked.screen.overlay is not None


@pytest.mark.parametrize(("bib", "whose"), [("1042", set()), ("391", {"r10"}), ("22", set()), ("3911", set())])
def test_a_bib_that_is_typed_unevenly_into_a_question_answers_nothing(
    asked: Keyboard, bib: str, whose: set[str]
) -> None:
    for gaps in product((0.07, 0.115, 0.125, 0.3), repeat=len(bib)):
        for key, gap in zip(f"{bib}\n", (0.5, *gaps), strict=True):
            asked.press(key, gap)
        asked.rest()
        assert "undo" not in kinds(asked), gaps
        assert {registration_id for registration_id, _ in asked.done} - {"r1"} <= whose, gaps
        asked.now += 2
        asked.screen.field.clear()
        asked.screen.undo_last()
        asked.rest()


def test_who_goes_on_pressing_enter_is_heard(asked: Keyboard) -> None:
    asked.press("12", 0.08)
    asked.press("\n" * 4, 0.4)
    asked.rest()
    assert kinds(asked) == ["check_in", "undo"]


@pytest.mark.parametrize("gap", SLOW)
def test_a_slow_scan_does_not_close_the_window(keyboard: Keyboard, gap: float, qtbot: QtBot) -> None:
    keyboard.window.undelivered = lambda: 3
    keyboard.window.close()
    keyboard.rest()
    with qtbot.assertNotEmitted(keyboard.window.closed):
        keyboard.press("1042\n", gap)
        keyboard.rest()
    assert keyboard.window.isVisible()
    with qtbot.waitSignal(keyboard.window.closed):
        keyboard.press("\n", 0.3)
        keyboard.rest()


@pytest.mark.parametrize("answer", ["1\n", "\n", " "])
def test_one_key_answers_a_question_once(asked: Keyboard, answer: str) -> None:
    asked.press(answer, 0.5)
    asked.rest()
    assert kinds(asked) == ["check_in", "undo"]
    assert asked.screen.overlay is None


def test_a_key_that_is_held_down_answers_nothing_by_its_repeats(asked: Keyboard) -> None:
    for number in range(9):
        asked.now += 0.4 if number == 0 else 0.03
        asked.window.plugged.scanner._tick()
        asked.send(KINDS[0], "\n", repeat=True)
        asked.send(KINDS[1], "\n", repeat=True)
    asked.rest()
    asked.now += 0.4
    asked.send(KINDS[0], "1", repeat=True)
    asked.rest()
    assert kinds(asked) == ["check_in"]


def test_keys_that_nobody_presses_so_close_together_answer_nothing(asked: Keyboard) -> None:
    asked.press("12", 0.08)
    asked.rest()
    asked.press("\n\n", 0.08)
    asked.rest()
    asked.press("2\n", 0.1)
    asked.rest()
    assert kinds(asked) == ["check_in"]


def test_the_release_of_a_key_that_was_taken_presses_no_button(asked: Keyboard) -> None:
    asked.press("10 42 7\n", 0.02)
    asked.rest()
    assert kinds(asked) == ["check_in"]
    button = asked.window.focusWidget()
    assert isinstance(button, QPushButton)
    assert not button.isDown()


def test_a_key_is_released_after_it_was_pressed(asked: Keyboard) -> None:
    asked.now += 0.5
    asked.send(KINDS[0], " ")
    asked.rest()
    button = asked.window.focusWidget()
    assert isinstance(button, QPushButton)
    assert button.isDown()
    assert kinds(asked) == ["check_in"]
    asked.send(KINDS[1], " ")
    assert kinds(asked) == ["check_in", "undo"]


def test_arrows_tab_and_esc_are_not_kept(asked: Keyboard) -> None:
    first = asked.window.focusWidget()
    asked.press("\t", 0.3)
    assert asked.window.focusWidget() is not first
    asked.press("2", 0.3)
    asked.press("\x1b", 0.05)
    assert asked.screen.overlay is None


def test_a_press_too_many_does_not_answer_the_question_that_it_opened(keyboard: Keyboard) -> None:
    keyboard.scan("1042\n")
    keyboard.rest()
    keyboard.screen.strip.undo.setFocus()
    keyboard.press("\n", 0.3)
    assert keyboard.screen.overlay is not None
    for late in (0.04, 0.2):
        keyboard.press("\n", late)
        keyboard.rest()
        assert kinds(keyboard) == ["check_in"]
        keyboard.type("\x1b")
        keyboard.rest()
        keyboard.screen.strip.undo.setFocus()
        keyboard.press("\n", 0.3)
    keyboard.press("\n", SETTLES + 0.05)
    keyboard.rest()
    assert kinds(keyboard) == ["check_in", "undo"]


def test_a_press_too_many_does_not_settle_a_doubt(keyboard: Keyboard) -> None:
    keyboard.type("104\n")
    asked = keyboard.screen.banner.words.title
    assert asked == "No bib is 104"
    keyboard.press("\n", 0.04)
    keyboard.press("\n", 0.1)
    assert keyboard.done == []
    keyboard.press("\n", SETTLES + 0.01)
    assert keyboard.done == [("r1", "search")]


def test_a_scan_while_another_screen_asks_something_is_no_check_in(keyboard: Keyboard) -> None:
    keyboard.window.show_events()
    keyboard.window.undelivered = lambda: 3
    keyboard.window.close()
    keyboard.rest()
    keyboard.scan("1042\n")
    keyboard.type("\x1b")
    keyboard.rest()
    assert keyboard.window.isVisible()
    assert keyboard.done == []


@pytest.mark.parametrize("before", ["1", "91"])
def test_keys_before_a_scan_in_a_dialog_make_it_doubtful_and_answer_nothing(asked: Keyboard, before: str) -> None:
    asked.now += 0.3
    asked.press(before, 0.08)
    asked.now += 0.08
    asked.press("118118\n", 0.004)
    asked.rest()
    assert kinds(asked) == ["check_in"]
    asked.type("\x1b")
    asked.rest()
    assert asked.screen.banner.words.title == "Scan again"
    assert asked.done == [("r1", "scan")]


# Scans that pause or come slowly.
def test_the_first_scan_that_pauses_in_its_middle_is_whole_or_asked_for_again(keyboard: Keyboard) -> None:
    keyboard.scan("https://run.example/e/r1")
    keyboard.now += 0.03
    keyboard.press("0", 0.004)
    keyboard.rest()
    assert keyboard.done == []
    assert keyboard.screen.banner.words.title == "Scan again"
    keyboard.scan("https://run.example/e/r1")
    keyboard.now += 0.08
    keyboard.press("0\n", 0.004)
    assert keyboard.done == [("r10", "scan")]


@pytest.mark.parametrize("gap", [0.016, 0.02, 0.03])
def test_a_slow_scan_after_half_a_name_is_the_scan_alone(keyboard: Keyboard, gap: float) -> None:
    keyboard.type("zo")
    keyboard.now += 0.5
    keyboard.press("118\n", gap)
    assert keyboard.done == [("r5", "scan")]
    assert keyboard.screen.field.text() == ""


def test_a_scan_in_whose_middle_the_window_loses_the_keyboard_is_asked_for_again(keyboard: Keyboard) -> None:
    keyboard.scan("https://run.example/e/r1")
    QApplication.sendEvent(keyboard.window.windowHandle(), QEvent(QEvent.Type.FocusOut))
    assert keyboard.screen.banner.words.title == "Scan again"


# A scanner that was learned.
def test_the_scans_of_a_learned_scanner_are_repaired(keyboard: Keyboard) -> None:
    keyboard.window.plugged.scanner.use(ScannerProfile("Desk", "enter", "~", "#", 0.008, 0.025, "us>de"))
    keyboard.scan(repair("~https://run.example/?id=r10#", "de>us") + "\n")
    assert keyboard.done == [("r10", "scan")]


def test_another_profile_loses_no_key_that_waits(keyboard: Keyboard) -> None:
    keyboard.scan("10")
    keyboard.window.plugged.scanner.use(ScannerProfile("Desk", "enter", gap=0.008))
    keyboard.press("42\n", 0.004)
    assert keyboard.done == [("r1", "scan")]


# Capturing.
def test_captured_keys_reach_nothing_else(asked: Keyboard) -> None:
    caught: list[str] = []
    asked.window.plugged.scanner.capture(lambda keys: caught.append("".join(key.text for key in keys)))
    for gap in (0.004, 0.05, 0.3):
        asked.press("1042 2\n", gap)
        asked.rest()
    for _ in range(12):
        asked.now += 0.03
        asked.send(KINDS[0], "1", repeat=True)
    asked.rest()
    assert caught == ["1042 2\r"] * 3
    assert kinds(asked) == ["check_in"]
    asked.press("\t", 0.3)
    asked.press("\t", 0.3)
    asked.press("\n", 0.3)
    asked.rest()
    assert kinds(asked) == ["check_in", "undo"]


def test_what_is_tried_out_goes_nowhere_else(asked: Keyboard) -> None:
    caught: list[Scan] = []
    asked.window.plugged.scanner.try_out(caught.append, ScannerProfile("New", "enter", suffix="#", gap=0.03))
    asked.press("118#\n", 0.03)
    asked.rest()
    assert [scan.text for scan in caught] == ["118"]
    asked.scan("22")
    asked.window.plugged.scanner.try_out(None)
    asked.press("17\n", 0.004)
    asked.type("\x1b")
    asked.rest()
    assert asked.done == [("r1", "scan")]


def test_a_scan_while_a_file_is_chosen_is_no_file_name_and_waits(keyboard: Keyboard, qtbot: QtBot) -> None:
    asked: list[str] = []
    keyboard.screen.export_asked.connect(asked.append)
    keyboard.screen.menu_asked.emit()
    for choice in "33":  # hand over, export
        QTest.keyClicks(keyboard.window.focusWidget(), choice)
    (dialog,) = keyboard.screen.findChildren(QFileDialog)
    qtbot.waitUntil(lambda: bool(dialog.findChildren(ScannerKeys)))
    (keys,) = dialog.findChildren(ScannerKeys)
    keys._clock = lambda: keyboard.now
    name = dialog.selectedFiles()
    for letter in "1042\r":
        keyboard.now += 0.004
        key = Qt.Key.Key_Return if letter == "\r" else Qt.Key(ord(letter))
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter)
        event.setTimestamp(round(keyboard.now * 1000))
        QApplication.sendEvent(dialog.windowHandle(), event)
    keyboard.now += 1
    keys._tick()
    assert dialog.isVisible()
    assert dialog.selectedFiles() == name
    assert keyboard.done == []
    dialog.reject()
    qtbot.waitUntil(lambda: keyboard.done == [("r1", "scan")])
    assert asked == []
