"""The quick start, on the screen and on paper."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from staging import settle

from kiosk import language
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.codes.paper import save_page
from kiosk.ui.help import open_help
from kiosk.ui.help.cards import KeyCaps, Sample
from kiosk.ui.help.overlay import HelpOverlay
from kiosk.ui.help.sheet import draw_sheet
from kiosk.ui.help.tour import Tour
from kiosk.ui.help.words import advice, colours, keys, steps
from kiosk.ui.window import MainWindow

Press = Callable[..., None]
ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
PAGE_DOWN, PAGE_UP, HOME, END = Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_End
LEFT = Qt.MouseButton.LeftButton


def texts(inside: QWidget) -> list[str]:
    return [each.text() for each in inside.findChildren(QLabel) if each.isVisible()]


@pytest.fixture
def page(screen: CheckInScreen) -> HelpOverlay:
    made = open_help(screen)
    settle()
    return made


# The quick start.
def test_the_page_says_steps_colours_keys_and_what_to_do(page: HelpOverlay) -> None:
    said = texts(page)
    for each in (*steps(), *advice()):
        assert {each.title, each.text} <= set(said)
    assert {key.does for key in keys()} <= set(said)
    assert [each.accessibleName() for each in page.findChildren(KeyCaps)] == [" ".join(key.caps) for key in keys()]
    samples = [each.accessibleName() for each in page.findChildren(Sample)]
    assert samples == [f"{each.title}. {each.text}" for each in colours()]
    assert len(steps()) == 5


def test_a_key_of_the_page_does_something_on_the_screen(screen: CheckInScreen, press: Press) -> None:
    named = {cap: key.does for key in keys() for cap in key.caps}
    assert named["F2"] == "register a walk-up"
    press(Qt.Key.Key_F2)
    assert screen.overlay is not None
    assert screen.overlay.title.text() == "Register a walk-up"


def test_esc_and_the_button_close_it(screen: CheckInScreen, press: Press) -> None:
    for close in (lambda: press(ESC), lambda: press(ENTER)):
        overlay = open_help(screen)
        settle()
        assert overlay.close_button.hasFocus()
        close()
        assert screen.overlay is None
        assert screen.field.hasFocus()


def test_a_scan_closes_the_page_and_is_taken(screen: CheckInScreen, page: HelpOverlay, qtbot: QtBot) -> None:
    screen.plugged.scanned.emit("1042", True)
    qtbot.waitUntil(lambda: screen.overlay is None and bool(screen.desk.operations()))
    assert screen.banner.words.title == "Checked in"


@pytest.mark.parametrize("size", [(1024, 600), (1366, 768), (1920, 1080)], ids=str)
def test_all_of_it_is_seen_at_once(window: MainWindow, page: HelpOverlay, size: tuple[int, int]) -> None:
    window.resize(*size)
    settle()
    assert page.area.verticalScrollBar().maximum() == 0
    assert page.area.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert page.panel.width() == min(1480, size[0] - 24)
    for sample in page.findChildren(Sample):
        assert sample.height() >= sample.heightForWidth(sample.width())


def test_a_small_window_scrolls_it_by_the_keyboard(window: MainWindow, page: HelpOverlay, press: Press) -> None:
    window.resize(683, 384)
    settle()
    bar = page.area.verticalScrollBar()
    assert bar.maximum() > 0
    seen = page.area.viewport().height()
    press(PAGE_DOWN)
    assert 0 < bar.value() < seen, "something of what was read is still there"
    press(PAGE_UP)
    assert bar.value() == 0
    press(END)
    assert bar.value() == bar.maximum()
    press(HOME)
    assert bar.value() == 0
    stops = page._stops()
    assert page.area in stops, "it can be reached, and scrolled by the arrows"
    assert page.rect().contains(page.panel.geometry())
    assert [each.y() for each in page._cards] == [0, 0, 0, page._cards[3].y(), page._cards[3].y()]
    assert page._cards[3].y() > page._cards[0].geometry().bottom()
    window.resize(1366, 768)
    settle()
    assert {each.y() for each in page._cards} == {0}


def test_the_pictures_take_the_colours_of_a_new_theme(window: MainWindow, page: HelpOverlay) -> None:
    before = page._cards[4].grab().toImage()
    window.theme.set_mode("dark")
    settle()
    assert page._cards[4].grab().toImage() != before
    signs = [each.pixmap().toImage() for each in page.findChildren(QLabel) if not each.pixmap().isNull()]
    assert any(
        sign.pixelColor(x, y).name().upper() == window.theme.palette.accent
        for sign in signs
        for x in range(sign.width())
        for y in range(sign.height())
    )


def test_tour_from_the_page(screen: CheckInScreen, page: HelpOverlay) -> None:
    QTest.mouseClick(page.tour_button, LEFT)
    settle()
    assert isinstance(screen.overlay, Tour)


# On paper.
def test_without_a_printer_the_page_is_saved_as_pdf(page: HelpOverlay, tmp_path: Path, qtbot: QtBot) -> None:
    if QPrinterInfo.availablePrinterNames():
        pytest.skip("this computer has a printer")
    page.print_button.click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "page.pdf"))
    dialog.close()
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
    assert page.note.isVisible()
    assert page.note.text() == "Saved. Print it at 100 %."
    assert page.rect().contains(page.panel.geometry())


def test_the_sheet_says_the_same_and_names_the_event(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    assert save_page(str(path), lambda painter, room: draw_sheet(painter, room, "Lakefront Marathon")).startswith(
        "Saved"
    )
    done = subprocess.run(["pdftotext", "-raw", path, "-"], check=True, capture_output=True, timeout=60)
    said = letters(done.stdout.decode())
    assert "LakefrontMarathon" in said
    for each in (*steps(), *colours(), *advice()):
        assert letters(each.title) in said
        assert letters(each.text) in said
    for key in keys():
        assert letters(key.does) in said
        assert letters(key.caps[0]) in said


def letters(text: str) -> str:
    """The letters alone: a PDF names the forms of figures and points in the font's own way."""
    return "".join(each for each in text if each.isascii() and each.isalpha())


def longer(text: str, note: str, number: int) -> str:
    said = language.in_english(text, note, number)
    return f"{said} {said} {said}"


@pytest.fixture
def wordy() -> Iterator[None]:
    """A language that needs three times as many letters."""
    language.speak_through(longer)
    yield
    language.speak_through(language.in_english)


def inked(size: tuple[int, int]) -> QRect:
    """Where something was drawn on a page with margins of 40 dots."""
    image = QImage(size[0] + 80, size[1] + 80, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_sheet(painter, QRect(40, 40, *size), "Lakefront Marathon")
    painter.end()
    columns = [
        x
        for x in range(0, image.width(), 2)
        if any(image.pixel(x, y) & 0xFFFFFF != 0xFFFFFF for y in range(image.height()))
    ]
    rows = [
        y
        for y in range(0, image.height(), 2)
        if any(image.pixel(x, y) & 0xFFFFFF != 0xFFFFFF for x in range(image.width()))
    ]
    return QRect(QPoint(columns[0], rows[0]), QPoint(columns[-1], rows[-1]))


@pytest.mark.parametrize("size", [(380, 554), (392, 519)], ids=["A4", "Letter"])
def test_the_sheet_stays_on_its_paper(window: MainWindow, size: tuple[int, int]) -> None:
    drawn = inked(size)
    assert QRect(38, 38, size[0] + 4, size[1] + 4).contains(drawn)
    assert drawn.width() > size[0] * 0.9
    assert drawn.height() > size[1] * 0.7


@pytest.mark.usefixtures("wordy")
def test_a_wordy_language_is_drawn_smaller_not_cut(window: MainWindow) -> None:
    drawn = inked((380, 554))
    assert QRect(38, 38, 384, 558).contains(drawn)
    assert drawn.height() > 540


def test_the_sheet_is_mirrored_for_who_reads_from_the_right(window: MainWindow, qapp: QApplication) -> None:
    def dark_red_at_left() -> bool:
        image = QImage(380, 554, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        draw_sheet(painter, image.rect(), "")
        painter.end()
        red = [x for x in range(380) for y in range(0, 554, 4) if image.pixelColor(x, y).name() == "#560d10"]
        return max(red) < 190

    assert not dark_red_at_left()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert dark_red_at_left()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
