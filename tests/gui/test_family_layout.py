"""A family at the desk, as it looks: at any size, in both themes, and to whoever hears the screen."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from conftest import SteppingClock, make_desk, make_store
from family_kit import FAMILY, opened, ran, settle
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from kiosk.model import How
from kiosk.store import EventStore
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.family.overlay import FamilyOverlay
from kiosk.ui.family.rows import ROW
from kiosk.ui.labels import Elided
from kiosk.ui.window import MainWindow


@pytest.fixture
def store(tmp_path: Path, clock: SteppingClock) -> Iterator[EventStore]:
    made = make_store(tmp_path / "ev1.db", clock, FAMILY)
    make_desk(made, clock).check_in("r3", How.SEARCH)
    yield made
    made.close()


SIZES = pytest.mark.parametrize("size", [(683, 384), (1024, 600), (1366, 768), (1920, 1080)], ids=str)


def place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def check_layout(window: MainWindow, overlay: FamilyOverlay) -> None:
    """Nothing is cut, overlaps or is too small to press; only the rows scroll."""
    kinds = (QAbstractButton, QLabel, QLineEdit)
    shown = [each for kind in kinds for each in overlay.findChildren(kind) if each.isVisible()]
    shown += [overlay.rows, overlay.tally]
    for each in shown:
        if isinstance(each, QAbstractButton | QLineEdit):
            assert min(each.width(), each.height()) >= look.TARGET, each.accessibleName()
        if isinstance(each, Button):
            assert each.width() >= each.minimumSizeHint().width(), each.text()
        if isinstance(each, QLabel) and not isinstance(each, Elided):
            assert each.width() >= each.sizeHint().width(), each.text()
        assert overlay.panel.rect().contains(place(each, overlay.panel)), each
    for one, other in combinations(shown, 2):
        assert not place(one, window).intersects(place(other, window)), (one, other)
    assert window.rect().contains(place(overlay.panel, window))
    assert overlay._scroll.verticalScrollBar().maximum() == 0
    assert ROW >= 60


@SIZES
@pytest.mark.parametrize("id", ["r1", "r6", "r20"])
def test_it_fits(window: MainWindow, screen: CheckInScreen, size: tuple[int, int], id: str) -> None:
    window.resize(*size)
    overlay = opened(screen, id)
    check_layout(window, overlay)
    overlay.line.setText("M" * 80)
    overlay.go.click()
    ran(overlay)
    check_layout(window, overlay)
    window.resize(size[0] + 60, size[1] + 40)
    settle()
    assert overlay.size() == screen.host().size()
    check_layout(window, overlay)


def test_in_a_low_window_with_bibs_to_scan_and_scans_that_wait(window: MainWindow, screen: CheckInScreen) -> None:
    screen.hand_out(True)
    window.resize(1024, 600)
    overlay = opened(screen, "r20")
    overlay.say_waiting(2)
    settle()
    assert overlay._scroll.verticalScrollBar().maximum() == 0
    assert overlay.rows.height() >= 2 * ROW


def test_five_rows_are_seen_at_1024_by_600(window: MainWindow, screen: CheckInScreen) -> None:
    window.resize(1024, 600)
    overlay = opened(screen)
    rows = overlay.rows
    assert rows.viewport().rect().bottom() >= rows.visualRect(rows.made.index(4)).bottom() - ROW // 2
    assert rows.visualRect(rows.made.index(0)).height() >= 60


def test_every_control_has_a_name(screen: CheckInScreen) -> None:
    overlay = opened(screen, "r20")
    for each in [*overlay.findChildren(QAbstractButton), overlay.rows, overlay.line, overlay.tally, overlay.panel]:
        assert each.accessibleName(), each
    made = overlay.rows.made
    index = made.index(0)
    assert made.data(index, Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert made.flags(index) & Qt.ItemFlag.ItemIsUserCheckable
    overlay.rows.toggle(0)
    assert made.data(index, Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    assert made.data(index, Qt.ItemDataRole.DecorationRole) is None
    assert made.rowCount(index) == 0


def pictures(overlay: FamilyOverlay) -> tuple[QImage, QImage]:
    settle()
    return overlay.rows.viewport().grab().toImage(), overlay.tally.grab().toImage()


def test_tick_verdict_and_theme_are_seen(screen: CheckInScreen) -> None:
    overlay = opened(screen)
    rows, tally = pictures(overlay)
    overlay.rows.toggle(0)
    unticked, _ = pictures(overlay)
    assert unticked != rows
    screen.theme.set_mode("dark")
    dark_rows, dark_tally = pictures(overlay)
    assert dark_rows != unticked
    assert dark_tally != tally
    overlay.go.click()
    ran(overlay)
    done_rows, done_tally = pictures(overlay)
    assert done_rows != dark_rows
    middle = QPoint(overlay.tally.width() - 30, overlay.tally.height() // 2)
    assert done_tally.pixelColor(middle).name() == screen.theme.palette.ok.lower()
