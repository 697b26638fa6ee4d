"""How the race morning looks: at any size, with many desks and long names, in both themes, and without colour."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path

import pytest
from conftest import EVENT, SteppingClock
from morning_kit import RUNS, opened, others, settle, some_in
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from kiosk.model import Run
from kiosk.store import EventStore
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.labels import Elided
from kiosk.ui.morning import open_morning
from kiosk.ui.morning.fills import PATTERNS, paint_fill
from kiosk.ui.morning.overlay import MorningOverlay
from kiosk.ui.window import MainWindow

Press = Callable[..., None]


@pytest.fixture
def store(tmp_path: Path, clock: SteppingClock) -> Iterator[EventStore]:
    with some_in(tmp_path, clock) as made:
        yield made


SIZES = pytest.mark.parametrize("size", [(683, 384), (1024, 600), (1366, 768), (1920, 1080)], ids=str)


def place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def check_layout(window: MainWindow, overlay: MorningOverlay) -> None:
    """Nothing is cut, overlaps or is too small to press; what does not fit is scrolled."""
    kinds = (QAbstractButton, QLabel)
    shown = [each for kind in kinds for each in overlay.findChildren(kind) if each.isVisible() and each.text()]
    for each in shown:
        if isinstance(each, Button):
            assert each.width() >= each.minimumSizeHint().width(), each.accessibleName()
            assert min(each.width(), each.height()) >= look.TARGET, each.accessibleName()
        elif not isinstance(each, Elided):
            assert each.height() >= each.heightForWidth(each.width()), each.text()
            assert each.wordWrap() or each.width() >= each.minimumSizeHint().width(), each.text()
    whole = [*shown, overlay.runs, overlay.ways, *([overlay.legend] if overlay.legend.isVisible() else [])]
    for one, other in combinations(whole, 2):
        assert not place(one, window).intersects(place(other, window)), (one, other)
    assert window.rect().contains(place(overlay.panel, window))
    assert overlay._inner.width() <= overlay.panel.width()
    for table in (overlay.runs, overlay.numbers):
        if table.isVisible():
            columns = sum(table.columnWidth(column) for column in range(table.lines.columnCount()))
            assert columns <= table.viewport().width()
            assert table.columnWidth(0) >= 100
            assert table is overlay.runs or table.columnWidth(0) >= table._widest(0)


@SIZES
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_it_fits(window: MainWindow, screen: CheckInScreen, size: tuple[int, int], mode: str) -> None:
    window.theme.set_mode(mode)
    window.resize(*size)
    overlay = opened(screen)
    check_layout(window, overlay)
    if size[0] >= 1024:  # all of it is seen at once
        assert overlay._scroll.verticalScrollBar().maximum() == 0
        seen = place(overlay._scroll, window)
        for each in (*overlay.tiles.tiles, overlay.headline, overlay.chart, overlay.runs, overlay.other_way):
            assert seen.contains(place(each, window)), each
        assert overlay.chart._ground().box.height() >= 60
    overlay.switch()
    settle(overlay)
    check_layout(window, overlay)
    window.resize(size[0] + 60, size[1] + 40)
    settle(overlay)
    assert overlay.size() == screen.host().size()


@SIZES
def test_many_desks_and_long_names_fit(
    window: MainWindow, screen: CheckInScreen, store: EventStore, tmp_path: Path, size: tuple[int, int]
) -> None:
    names = ("Hall North, table by the stairs", "Desk 2", "Desk 4", "Desk 5", "Desk 6")
    for number, name in enumerate(names):
        others(store, tmp_path / f"more{number}", name, *range(60 + 4 * number, 64 + 4 * number))
    store.describe(EVENT, [*RUNS, Run("r9", "ev1", "A very long name of a run that is hardly known to anybody")])
    window.resize(*size)
    overlay = opened(screen)
    check_layout(window, overlay)
    assert "It knows the check-ins of 7 desks, and of no other." in overlay.limits.text()
    assert overlay.legend.accessibleName().startswith("Desk 3 30, Desk 1 12, ")
    assert overlay.legend.accessibleName().endswith(", 3 other desks 12")
    if size[0] >= 1024:
        assert overlay._scroll.verticalScrollBar().maximum() == 0
    overlay.switch()
    settle(overlay)
    check_layout(window, overlay)


def test_in_a_low_window_the_panel_follows_the_row(window: MainWindow, screen: CheckInScreen, press: Press) -> None:
    window.resize(683, 384)
    overlay = opened(screen)
    overlay.runs.setFocus(Qt.FocusReason.TabFocusReason)
    for row in range(5):
        press(Qt.Key.Key_Down if row else Qt.Key.Key_Home)
        seen = overlay.runs.visualRect(overlay.runs.currentIndex()).translated(overlay.runs.viewport().pos())
        at = QRect(overlay.runs.mapTo(overlay._scroll, seen.topLeft()), seen.size())
        assert 0 <= at.center().y() <= overlay._scroll.height(), row
    assert overlay.runs.currentIndex().row() == 4


def test_before_anything_was_counted_it_fits(window: MainWindow, screen: CheckInScreen) -> None:
    window.resize(1024, 600)
    open_morning(screen)
    overlay = screen.overlay
    assert isinstance(overlay, MorningOverlay)
    overlay._show_pointed()
    overlay.chart.point_at(0)
    assert overlay.chart.pointed_interval() is None
    assert overlay.headline.text() == "Counting…"
    assert not overlay.grab().isNull()


def test_every_control_has_a_name(screen: CheckInScreen) -> None:
    overlay = opened(screen)
    for each in [*overlay.findChildren(QAbstractButton), overlay.chart, overlay.numbers, overlay.runs, overlay.legend]:
        if isinstance(each, Button) or not isinstance(each, QAbstractButton):
            assert each.accessibleName(), each
    for tile in overlay.tiles.tiles:
        assert tile.accessibleName()


def test_the_theme_is_followed(screen: CheckInScreen) -> None:
    overlay = opened(screen)
    light = overlay.grab().toImage()
    screen.theme.set_mode("dark")
    settle(overlay)
    assert overlay.grab().toImage() != light


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_desks_differ_without_colour(mode: str) -> None:
    palette = look.DARK if mode == "dark" else look.LIGHT
    made = []
    for pattern in range(PATTERNS):
        image = QImage(24, 24, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        paint_fill(painter, QRectF(0, 0, 24, 24), pattern, palette)
        painter.end()
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        made.append([grey.pixelColor(x, y).value() for x in range(24) for y in range(24)])
    for one, other in combinations(made, 2):
        apart = sum(abs(a - b) > 40 for a, b in zip(one, other, strict=True))
        assert apart > len(one) / 10
