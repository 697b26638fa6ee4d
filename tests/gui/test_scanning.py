"""The menus of scanning, codes and sound, and what a scan does on the screen beside checking in."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from kiosk.devices import CameraChoice, Devices, ScannerProfile
from kiosk.model import How
from kiosk.scan.decode import Code, Decoder
from kiosk.scan.layout import REPAIRS
from kiosk.scan.plane import Plane
from kiosk.scan.profile import TEST_CODES
from kiosk.ui.camera.overlay import CameraOverlay
from kiosk.ui.camera.state import CameraState
from kiosk.ui.camera.viewfinder import Viewfinder
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.codes.paper import save_page
from kiosk.ui.codes.sheets_overlay import SheetsOverlay
from kiosk.ui.codes.view import CodeOverlay, SamplesOverlay
from kiosk.ui.dialogs import ChoiceOverlay
from kiosk.ui.scanner.wizard import ScannersOverlay, ScannerWizard
from kiosk.ui.sound.overlay import SoundOverlay
from kiosk.ui.window import MainWindow

Press = Callable[..., None]
F4, F10, ESC = Qt.Key.Key_F4, Qt.Key.Key_F10, Qt.Key.Key_Escape


def as_typed_on(layout: str, text: str) -> str:
    """What arrives of a text from a scanner under a repair's circumstances."""
    back = {meant: arrives for arrives, meant in REPAIRS[layout].table.items() if len(arrives) == 1}
    return "".join(back[each] for each in text)


def test_a_code_that_another_layout_changed_is_named_and_nobody_is_checked_in(
    screen: CheckInScreen, press: Press
) -> None:
    arrived = as_typed_on("us>de", "https://run.example/r1")
    assert arrived != "https://run.example/r1"
    screen.plugged.scanned.emit(arrived, True)
    words = screen.banner.words
    assert words.title == "Not in this event"
    assert words.lines[0].startswith("The scanner types as on an English (US) keyboard, this laptop as on a German one")
    assert "“https://run.example/r1”" in words.lines[0]
    assert screen.desk.operations() == ()
    press(F4)
    assert isinstance(screen.overlay, ScannerWizard)


def test_a_camera_types_nothing_so_its_codes_are_no_layouts_fault(screen: CheckInScreen) -> None:
    screen.plugged.scanned.emit(as_typed_on("us>de", "https://run.example/r1"), False)
    assert screen.banner.button.text() == "Walk-up"


def test_the_camera_checks_in_and_shows_what_is_no_text(screen: CheckInScreen) -> None:
    corners = ((0, 0), (9, 0), (9, 9), (0, 9))
    screen.plugged.camera.scanned.emit(Code("00 ff 10", "QR", corners, binary=True))
    assert screen.banner.words.name == "“00 ff 10”"
    screen.plugged.camera.scanned.emit(Code("1042", "QR", corners))
    (only,) = screen.desk.operations()
    assert (only.operation.registration_id, only.operation.how) == ("r1", How.SCAN)


def test_a_serial_scanner_checks_in_without_the_symbologys_name(screen: CheckInScreen) -> None:
    screen.plugged.serial.scanned.emit("]Q11042")
    assert [each.operation.registration_id for each in screen.desk.operations()] == ["r1"]


def test_the_camera_is_on_only_where_somebody_is_checked_in(window: MainWindow, screen: CheckInScreen) -> None:
    finder = screen.findChild(Viewfinder)
    assert finder is not None
    assert not finder.isVisible()
    window.plugged.use(Devices(CameraChoice(on=True)))
    assert finder.isVisible()
    assert window.plugged.camera.state is not CameraState.OFF
    window.show_events()
    assert window.plugged.camera.state is CameraState.OFF
    window._stack.setCurrentWidget(screen)
    assert window.plugged.camera.state is not CameraState.OFF
    window.plugged.use(Devices())
    assert not finder.isVisible()


def test_the_menus_lead_to_every_device(screen: CheckInScreen, press: Press) -> None:
    heard: list[object] = []
    screen.devices_chosen.connect(heard.append)
    screen.hand_out_chosen.connect(heard.append)
    press(F10, "4", "1")
    assert heard == [True]
    press(F10, "4", "2")
    camera = screen.overlay
    assert isinstance(camera, CameraOverlay)
    assert camera.switch.hasFocus()
    camera.switch.click()
    camera.mirror.click()
    camera.others["EAN"].click()
    camera.others["Aztec"].click()
    camera.others["EAN"].click()
    assert heard[-1] == Devices(CameraChoice(on=True, mirrored=False, formats=("Aztec",)))
    press(ESC, F10, "4", "3")
    assert isinstance(screen.overlay, ScannersOverlay)
    screen.overlay.new.click()
    wizard = screen.overlay
    assert isinstance(wizard, ScannerWizard)
    wizard.learned.emit(ScannerProfile("Red"))
    assert heard[-1] == Devices(scanners=(ScannerProfile("Red"),), scanner="Red")
    press(ESC, F10, "4", "4")
    assert isinstance(screen.overlay, ChoiceOverlay)
    screen.overlay._rows[-1].click()
    assert heard[-1] == Devices()
    press(F10, "6", "1")
    sound = screen.overlay
    assert isinstance(sound, SoundOverlay)
    sound.switch.click()
    press(ESC)
    assert isinstance(heard[-1], Devices)
    assert heard[-1].sound.muted


def test_codes_are_printed_shown_and_practised_with(screen: CheckInScreen, press: Press) -> None:
    press(F10, "5", "1")
    assert isinstance(screen.overlay, SheetsOverlay)
    press(ESC, "anna mul", F10, "5", "2")
    assert isinstance(screen.overlay, CodeOverlay)
    assert screen.overlay.printed.payload == "1042"
    press(ESC, ESC, ESC)
    screen.desk.practice = True
    press(F10, "5", "2")
    assert isinstance(screen.overlay, SamplesOverlay)


def test_codes_on_the_screen_give_way_to_the_scan_that_reads_them(
    screen: CheckInScreen, press: Press, qtbot: QtBot
) -> None:
    screen.desk.practice = True
    press(F10, "5", "2")
    screen.plugged.scanned.emit("1042", True)
    qtbot.waitUntil(lambda: screen.overlay is None and bool(screen.desk.operations()))
    assert screen.banner.words.title == "Checked in"


def test_a_page_without_a_printer_is_a_pdf_or_says_why_not(tmp_path: Path, window: MainWindow) -> None:
    def draw(painter: QPainter, room: QRect) -> None:
        painter.drawRect(room)

    assert save_page(str(tmp_path / "page.pdf"), draw) == "Saved. Print it at 100 %."
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
    assert save_page(str(tmp_path / "nowhere" / "page.pdf"), draw) == "The file can't be written. Choose another place."


def test_every_verdict_is_heard_and_no_note(screen: CheckInScreen, press: Press) -> None:
    heard: list[str] = []
    screen.answered.connect(lambda role: heard.append(role.value))
    screen.take_scan("1042")
    screen.take_scan("1042")
    screen.take_scan("nobody")
    press(Qt.Key.Key_Z, hold=Qt.KeyboardModifier.ControlModifier)
    press("1", Qt.Key.Key_Return)
    screen.show_note("Exported")
    assert heard == ["ok", "already", "refused", "look"]


def test_the_test_codes_go_on_paper_and_are_read_from_it(screen: CheckInScreen, tmp_path: Path, qtbot: QtBot) -> None:
    if QPrinterInfo.availablePrinterNames():
        pytest.skip("this computer has a printer")
    screen.set_up_asked.emit()
    wizard = screen.overlay
    assert isinstance(wizard, ScannerWizard)
    wizard.print_asked.emit(False)
    dialog = screen.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "codes.pdf"))
    assert screen.banner.words.lines == ("Saved. Print it at 100 %.",)
    dialog.close()
    subprocess.run(["pdftoppm", "-r", "150", "-gray", tmp_path / "codes.pdf", tmp_path / "page"], check=True)
    page = QImage(str(next(tmp_path.glob("page*"))))
    grey = page.convertToFormat(QImage.Format.Format_Grayscale8)
    plane = Plane(bytes(grey.constBits()), grey.width(), grey.height(), grey.bytesPerLine())
    assert {code.text for code in Decoder().read(plane)} == set(TEST_CODES)
