"""Codes on the screen: read from it as a camera would, in both themes; printed, saved, and to practise with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from conftest import RUNNERS, SteppingClock, make_desk, make_store
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk.desk import Desk
from kiosk.model import CheckedIn, How
from kiosk.scan.decode import Decoder
from kiosk.scan.plane import Plane
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.codes.view import CodeOverlay, CodePicture, SamplesOverlay, samples
from kiosk.ui.window import MainWindow
from kiosk.ui.wording import Role

Press = Callable[..., None]


def luminance(pixmap: QPixmap) -> np.ndarray[tuple[int, int], np.dtype[np.uint8]]:
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return lines[:, : image.width()].copy()


def read(widget: QWidget) -> list[str]:
    """The codes that a camera sees on a widget."""
    seen = luminance(widget.grab())
    return [code.text for code in Decoder().read(Plane(seen.tobytes(), seen.shape[1], seen.shape[0], seen.shape[1]))]


def words(overlay: QWidget) -> str:
    return " | ".join(each.text() for each in overlay.findChildren(QLabel) if each.isVisible())


def opened(screen: CheckInScreen, registration_id: str) -> CodeOverlay:
    entry = screen.desk.entry(registration_id)
    assert entry is not None
    overlay = CodeOverlay(screen.host(), screen.theme, screen.desk, entry)
    screen.open_overlay(overlay)
    QApplication.processEvents()
    return overlay


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize(("who", "payload"), [("r1", "1042"), ("r2", "A318"), ("r12", "r12"), ("r4", "r4")])
def test_the_code_is_read_from_the_screen(screen: CheckInScreen, mode: str, who: str, payload: str) -> None:
    screen.theme.set_mode(mode)
    overlay = opened(screen, who)
    assert read(overlay) == [payload]
    assert screen.desk.means(payload) == who


def test_who_it_is_stands_beside_it(screen: CheckInScreen) -> None:
    said = words(opened(screen, "r1"))
    assert "Anna Müller" in said
    assert "1042" in said
    assert "Half Marathon" in said
    assert "says the bib" in said
    assert "so the code says the registration's id" in words(opened(screen, "r12"))
    assert "There is no bib yet" in words(opened(screen, "r4"))


def test_modules_are_whole_pixels_in_black_on_white(screen: CheckInScreen) -> None:
    screen.theme.set_mode("dark")
    (picture,) = opened(screen, "r1").findChildren(CodePicture)
    seen = luminance(picture.grab())
    assert min(seen.shape) >= 320
    inner = seen[8:-8, 8:-8]
    assert set(np.unique(inner)) == {0, 255}
    dark = np.argwhere(inner == 0)
    side = int(dark[:, 0].max() - dark[:, 0].min() + 1)
    assert side % 21 == 0
    assert side >= 250
    module = side // 21
    assert min(dark.min(), inner.shape[0] - 1 - dark.max()) + 8 >= 4 * module, "four modules stay white"


@pytest.mark.parametrize("size", [(1024, 600), (1366, 768)])
def test_it_fits_the_window(window: MainWindow, screen: CheckInScreen, size: tuple[int, int]) -> None:
    window.resize(*size)
    QApplication.processEvents()
    entry = screen.desk.entry("r15")
    assert entry is not None
    for overlay in (CodeOverlay(screen.host(), screen.theme, screen.desk, entry), practice_codes(screen)):
        screen.open_overlay(overlay)
        QApplication.processEvents()
        assert not overlay._scroll.verticalScrollBar().isVisible(), type(overlay)
        for child in overlay.panel.findChildren(CodePicture):
            corner = child.mapTo(overlay, child.rect().bottomRight())
            assert overlay.panel.geometry().contains(corner)


def test_esc_closes_and_the_field_has_the_keyboard(screen: CheckInScreen, press: Press) -> None:
    opened(screen, "r1")
    press(Qt.Key.Key_Escape)
    assert screen.overlay is None
    assert screen.field.hasFocus()


# Printing.
def test_without_a_printer_a_file_is_offered(screen: CheckInScreen, qtbot: QtBot) -> None:
    overlay = opened(screen, "r1")
    assert not overlay.save_button.isVisible()
    QTest.mouseClick(overlay.print_button, Qt.MouseButton.LeftButton)
    assert "No printer is set up" in words(overlay)
    assert overlay.save_button.hasFocus()
    QTest.mouseClick(overlay.save_button, Qt.MouseButton.LeftButton)
    (dialog,) = overlay.findChildren(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "code.pdf", "no name and no bib in the name of a file"
    assert dialog.isVisible()
    dialog.reject()


def test_the_file_is_saved_and_it_is_said(screen: CheckInScreen, tmp_path: Path) -> None:
    overlay = opened(screen, "r1")
    overlay.save(str(tmp_path / "mine.pdf"))
    assert (tmp_path / "mine.pdf").read_bytes().startswith(b"%PDF")
    assert "Saved as mine.pdf." in words(overlay)
    overlay.save(str(tmp_path / "no" / "mine.pdf"))
    assert "The file can't be written" in words(overlay)


@pytest.mark.qt_log_ignore("QPainter::begin", "QPrinter")
def test_a_printer_prints_or_it_is_said(screen: CheckInScreen, tmp_path: Path) -> None:
    overlay = opened(screen, "r1")
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    overlay.print_with(printer)
    assert "Sent to the printer." in words(overlay)
    assert (tmp_path / "out.pdf").exists()
    printer.setOutputFileName(str(tmp_path / "no" / "out.pdf"))
    overlay.print_with(printer)
    assert "did not take it" in words(overlay)


def test_whoever_has_no_code_is_told_what_to_do(screen: CheckInScreen) -> None:
    entry = screen.desk.entry("r8")
    assert entry is not None
    stranger = replace(entry, registration=replace(entry.registration, id="not here"))
    overlay = CodeOverlay(screen.host(), screen.theme, screen.desk, stranger)
    screen.open_overlay(overlay)
    QApplication.processEvents()
    assert overlay.findChildren(CodePicture) == []
    assert not overlay.print_button.isEnabled()
    assert "Search by name" in words(overlay)


# Practice.
def practice_codes(screen: CheckInScreen) -> SamplesOverlay:
    return SamplesOverlay(screen.host(), screen.theme, screen.desk)


def test_samples_come_to_what_they_say(desk: Desk) -> None:
    made = samples(desk)
    assert [sample.words.title for sample in made] == [
        "Checked in",
        "Checked in",
        "Already checked in",
        "Registration was cancelled",
        "On the waiting list",
        "Not in this event",
    ]
    assert len({sample.payload for sample in made}) == 6
    for sample in made:
        verdict = desk.check_in_code(sample.payload, How.SCAN)
        assert isinstance(verdict, CheckedIn) == (sample.words.role is Role.OK)
    again = [sample.words.title for sample in samples(desk)]
    assert again == [sample.words.title for sample in made], "others take the place of those who were checked in"


def test_a_short_list_has_fewer_samples(tmp_path: Path, clock: SteppingClock) -> None:
    store = make_store(tmp_path / "small.db", clock, RUNNERS[:1])
    assert [sample.words.title for sample in samples(make_desk(store, clock))] == ["Checked in", "Not in this event"]
    store.close()


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_all_samples_are_read_from_the_screen(window: MainWindow, screen: CheckInScreen, mode: str) -> None:
    window.resize(1024, 600)
    screen.theme.set_mode(mode)
    overlay = practice_codes(screen)
    screen.open_overlay(overlay)
    QApplication.processEvents()
    pictures = overlay.findChildren(CodePicture)
    assert [read(picture) for picture in pictures] == [[sample.payload] for sample in overlay.samples]
    assert sorted(read(overlay)) == sorted(sample.payload for sample in overlay.samples)
