"""Learning a scanner from the codes on the screen, by keys that come as a scanner presses them."""

from __future__ import annotations

import pytest
import zxingcpp
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kiosk.devices import Devices, ScannerProfile
from kiosk.scan.layout import repair
from kiosk.scan.profile import TEST_CODES
from kiosk.ui.button import Button
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.scanner.codes import draw_test_codes
from kiosk.ui.scanner.keys import BURST
from kiosk.ui.scanner.wizard import (
    NO_PROFILE,
    ScannersOverlay,
    ScannerWizard,
    learned_words,
    with_scanner,
    without_scanner,
)
from kiosk.ui.window import MainWindow

KEYS = {"\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab, "\x1b": Qt.Key.Key_Escape}
DESK = ScannerProfile("Desk", "enter", gap=0.008)
HALL = ScannerProfile("Hall", "none", "~", "#", 0.04, 0.1, "us>de")


class Bench:
    """A wizard over the check-in screen, and a scanner that presses keys at the window, each with its own time."""

    def __init__(self, window: MainWindow, screen: CheckInScreen) -> None:
        self.window, self.screen, self.now = window, screen, 100.0
        self.keys = window.plugged.scanner
        self.keys._clock = lambda: self.now
        self.wizard = ScannerWizard(screen.host(), screen.theme, self.keys, ["Scanner 1"])
        self.learned: list[ScannerProfile] = []
        self.wizard.learned.connect(self.learned.append)
        screen.open_overlay(self.wizard)
        self.rest()

    def rest(self) -> None:
        for silence in (BURST, 0.02, 0.02):
            self.now += silence
            self.keys._tick()
        QApplication.processEvents()

    def press(self, texts: str, gap: float = 0.008) -> None:
        for text in texts:
            self.now += gap
            self.keys._tick()
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = KEYS.get(text, Qt.Key.Key_unknown)
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
                event.setTimestamp(round(self.now * 1000))
                QApplication.sendEvent(self.window.windowHandle(), event)

    def scan(self, text: str, gap: float = 0.008) -> None:
        self.press(text, gap)
        self.rest()

    def scan_codes(self, damage: str = "", ending: str = "\r", gap: float = 0.008) -> None:
        for code in TEST_CODES:
            self.scan(repair(code, damage) + ending, gap)

    @property
    def codes(self) -> list[str]:
        return [str(each.operation.registration_id) for each in self.screen.desk.operations()]


@pytest.fixture
def bench(window: MainWindow, screen: CheckInScreen) -> Bench:
    return Bench(window, screen)


def read(image: QImage) -> list[tuple[str, str]]:
    """The codes in a picture, from the top."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    view = zxingcpp.ImageView(
        grey.constBits(), grey.width(), grey.height(), zxingcpp.ImageFormat.Lum, grey.bytesPerLine()
    )
    found = sorted(zxingcpp.read_barcodes(view), key=lambda code: code.position.top_left.y)
    return [(code.text, "bars" if code.format is zxingcpp.BarcodeFormat.Code128 else "square") for code in found]


def words(widget: ScannerWizard | ScannersOverlay) -> str:
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget))


# Learning.
@pytest.mark.parametrize("gap", [0.002, 0.008, 0.03, 0.06])
@pytest.mark.parametrize("ending", ["\r", "\t", ""])
def test_three_codes_are_learned(bench: Bench, gap: float, ending: str) -> None:
    bench.scan_codes(ending=ending, gap=gap)
    profile = bench.wizard.profile
    assert profile is not None
    assert profile.ending == {"\r": "enter", "\t": "tab", "": "none"}[ending]
    assert profile.gap == pytest.approx(gap, abs=0.001)


def test_a_scanner_of_another_keyboard_is_repaired_tried_out_and_kept(bench: Bench, qtbot: QtBot) -> None:
    bench.scan_codes(damage="de>us", ending="\r\n")
    assert "Types" not in words(bench.wizard)
    assert "The scanner types as on an English (US) keyboard" in words(bench.wizard)
    bench.scan(repair("https://run.example/e/r10", "de>us") + "\r")
    assert "“https://run.example/e/r10”" in words(bench.wizard)
    with qtbot.waitSignal(bench.wizard.learned):
        bench.press("\r", 0.5)
        bench.rest()
    assert [(profile.name, profile.layout) for profile in bench.learned] == [("Scanner 2", "us>de")]
    assert bench.screen.overlay is None
    assert bench.codes == []


def test_the_codes_are_shown_one_after_the_other(bench: Bench) -> None:
    for number, code in enumerate(TEST_CODES, 1):
        assert f"Code {number} of 3" in words(bench.wizard)
        assert read(bench.wizard.code.grab().toImage()) == [(code, "square")]
        bench.wizard.other_codes.click()
        QApplication.processEvents()
        assert read(bench.wizard.code.grab().toImage()) == [(code, "bars")]
        bench.wizard.other_codes.click()
        bench.scan(code + "\r")
    assert bench.wizard.profile is not None


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("size", [(1366, 768), (1024, 600), (683, 384)])
def test_the_codes_can_be_read_from_the_window(bench: Bench, size: tuple[int, int], mode: str) -> None:
    bench.screen.theme.set_mode(mode)
    bench.window.resize(*size)
    QApplication.processEvents()
    for kind in ("square", "bars"):
        assert (TEST_CODES[0], kind) in read(bench.window.grab().toImage())
        for button in bench.wizard.findChildren(QPushButton):
            if button.isVisibleTo(bench.wizard):
                place = button.rect().translated(button.mapTo(bench.window, button.rect().topLeft()))
                assert bench.window.rect().contains(place)
        bench.wizard.other_codes.click()
        QApplication.processEvents()


def test_a_code_twice_or_something_short_is_asked_for_again(bench: Bench) -> None:
    bench.scan(TEST_CODES[0] + "\r")
    bench.scan(TEST_CODES[0] + "\r")
    assert "Code 2 of 3" in words(bench.wizard)
    assert "the code before" in words(bench.wizard)
    bench.scan("12\r")
    assert "Code 2 of 3" in words(bench.wizard)
    assert "not the whole code" in words(bench.wizard)


def test_what_cannot_be_learned_is_said_and_tried_again(bench: Bench) -> None:
    for code in reversed(TEST_CODES):
        bench.scan(code + "\r")
    assert "The codes came in another order" in words(bench.wizard)
    bench.scan(TEST_CODES[0] + "\r")  # presses nothing
    assert "The codes came in another order" in words(bench.wizard)
    bench.press("\r", 0.5)
    assert "Code 1 of 3" in words(bench.wizard)
    bench.scan_codes()
    assert bench.wizard.profile is not None


def test_typing_is_not_taken_for_a_scanner(bench: Bench) -> None:
    bench.scan_codes(gap=0.2)
    assert "This was typed, not scanned" in words(bench.wizard)


@pytest.mark.parametrize("codes", [0, 1, 3])
def test_esc_leaves_and_no_scan_of_it_is_checked_in(bench: Bench, codes: int) -> None:
    bench.scan("https://run.example/e/r10\r")
    bench.wizard.restart()
    for code in TEST_CODES[:codes]:
        bench.scan(code + "\r")
    bench.scan("https://run.example/e/r10\r") if codes == 3 else bench.press("https://run.example/e/r10")
    bench.press("\x1b", 0.2)
    assert bench.screen.overlay is None
    assert bench.codes == []
    bench.rest()
    bench.scan("1042\r")
    assert bench.codes == ["r1"]


def test_the_wizard_works_by_keyboard(bench: Bench) -> None:
    assert bench.window.focusWidget() is bench.wizard.other_codes
    bench.press("\r", 0.5)
    assert bench.wizard.bars
    asked: list[bool] = []
    bench.wizard.print_asked.connect(asked.append)
    bench.press("\t", 0.5)
    bench.press("\r", 0.2)
    assert asked == [True]


def test_a_scanner_needs_a_name_of_its_own(bench: Bench) -> None:
    bench.scan_codes()
    for name, complaint in (("Scanner 1", "Another scanner has that name."), (" ", "Give it a name.")):
        bench.wizard.name.setText(name)
        bench.wizard.save.click()
        assert complaint in words(bench.wizard)
    assert bench.learned == []
    bench.wizard.name.setText(" Grey one ")
    bench.wizard.save.click()
    assert [profile.name for profile in bench.learned] == ["Grey one"]


def test_a_scan_that_broke_off_is_not_shown_as_read(bench: Bench) -> None:
    bench.scan_codes()
    bench.scan("https://run.example/e/r1")
    assert "Scan again" in words(bench.wizard)


def test_learning_again_begins_anew(bench: Bench) -> None:
    bench.scan_codes()
    bench.wizard.restart()
    assert "Code 1 of 3" in words(bench.wizard)
    bench.scan_codes(ending="\t")
    assert bench.wizard.profile is not None
    assert bench.wizard.profile.ending == "tab"


def test_every_control_has_a_name(bench: Bench) -> None:
    for _ in range(2):
        for each in bench.wizard.findChildren(QPushButton):
            assert each.accessibleName()
        assert bench.wizard.code.accessibleName()
        assert bench.wizard.name.accessibleName()
        bench.wizard.other_codes.click()


# What is said, and the page.
def test_what_was_learned_in_words() -> None:
    assert learned_words(DESK) == ("Ends each scan with Enter.", "8 ms between keys.")
    said = " ".join(learned_words(HALL))
    for part in ("no key", "40 ms", "a German one: repaired.", "“~” before and “#” after", "slow"):
        assert part in said
    assert learned_words(ScannerProfile("x", layout="us>mars")) == ("How it ends a scan is not known.",)


@pytest.mark.parametrize("bars", [False, True])
@pytest.mark.parametrize(("width", "height"), [(1600, 2400), (1700, 2200)])
def test_the_printed_page_is_read(qtbot: QtBot, window: MainWindow, bars: bool, width: int, height: int) -> None:
    page = QImage(width, height, QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    draw_test_codes(painter, QRect(80, 80, width - 160, height - 160), bars)
    painter.end()
    assert read(page) == [(code, "bars" if bars else "square") for code in TEST_CODES]
    margin = page.copy(0, 0, width, 79)
    assert set(bytes(margin.constBits())) == {255}


# The scanners that are kept.
def test_choosing_and_removing(screen: CheckInScreen, qtbot: QtBot) -> None:
    devices = Devices(scanners=(DESK, HALL), scanner="Desk")
    chosen: list[Devices] = []

    def opened(these: Devices) -> ScannersOverlay:
        overlay = ScannersOverlay(screen.host(), screen.theme, these)
        overlay.devices_chosen.connect(chosen.append)
        screen.open_overlay(overlay)
        return overlay

    def button(overlay: ScannersOverlay, text: str, name: str = "") -> Button:
        found = [each for each in overlay.findChildren(Button) if each.isVisibleTo(overlay) and each.text() == text]
        return next(each for each in found if name in each.accessibleName())

    overlay = opened(devices)
    assert "In use" in button(overlay, "Desk").accessibleName()
    assert overlay.window().focusWidget() is button(overlay, "Desk")
    button(overlay, "Hall").click()
    assert chosen.pop().scanner == "Hall"
    overlay = opened(devices)
    button(overlay, NO_PROFILE).click()
    assert chosen.pop() == Devices(scanners=(DESK, HALL))
    overlay = opened(devices)
    button(overlay, "Remove", "Desk").click()
    assert chosen == []
    button(overlay, "Remove for good?").click()
    assert chosen.pop() == Devices(scanners=(HALL,))
    assert screen.overlay is overlay
    with qtbot.waitSignal(overlay.new_asked):
        overlay.new.click()
    assert screen.overlay is None


def test_devices_with_and_without_a_scanner() -> None:
    devices = with_scanner(Devices(scanners=(HALL,), scanner="Hall"), DESK)
    assert devices == Devices(scanners=(HALL, DESK), scanner="Desk")
    assert with_scanner(devices, DESK) == devices
    assert without_scanner(devices, "Hall") == Devices(scanners=(DESK,), scanner="Desk")
    assert without_scanner(devices, "Desk") == Devices(scanners=(HALL,))
