"""The race morning on the screen: figures, forecast, chart, numbers and runs, by keyboard, mouse and finger."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from conftest import SteppingClock, make_desk, make_store, runner
from failing import failing
from morning_kit import check_in, opened, settle, some_in
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.model import Registration
from kiosk.store import EventStore
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.formats import clock as shown_clock
from kiosk.ui.morning import open_morning
from kiosk.ui.morning.overlay import MorningOverlay
from kiosk.ui.window import MainWindow

Press = Callable[..., None]


@pytest.fixture
def store(tmp_path: Path, clock: SteppingClock) -> Iterator[EventStore]:
    with some_in(tmp_path, clock) as made:
        yield made


def cells(overlay: MorningOverlay) -> list[tuple[str, ...]]:
    return [line.cells for line in overlay.runs.lines.lines]


def tile_words(overlay: MorningOverlay) -> list[str]:
    return [tile.accessibleName() for tile in overlay.tiles.tiles]


def test_figures_forecast_and_runs(screen: CheckInScreen) -> None:
    overlay = opened(screen)
    assert tile_words(overlay) == [
        "Checked in. 45 of 100. 45 % of all expected. 55 still to come",
        "Last 15 minutes. 42. at 2 desks. 2.8 a minute",
        "Seconds per runner. 30. Over 40 runners, no pauses. This desk: 30, over 29",
        f"All in at. {overlay.tiles.tiles[3].value.text()}. Half Marathon. {overlay.tiles.tiles[3].note.text()[14:]}",
    ]
    assert overlay.headline.text().startswith("Half Marathon: at this pace all are in at ")
    assert overlay.headline.text().endswith(" min before the start.")
    assert "as a rule some never do" in overlay.limits.text()
    assert "Desk 3, Desk 1, and of no other desk" in overlay.limits.text()
    assert overlay.aside.text() == "3 at Intervals, time not known"
    assert cells(overlay) == [
        ("Half Marathon", "23 of 50", "27", "46 %"),
        ("B", "12 of 25", "13", "48 %"),
        ("No pace group", "11 of 25", "14", "44 %"),
        ("Marathon", "22 of 50", "28", "44 %"),
        ("All runs", "45 of 100", "55", "45 %"),
    ]
    assert overlay.runs.lines.lines[0].spoken.startswith("Half Marathon, starts ")
    assert overlay.runs.lines.lines[0].spoken.endswith(", 23 of 50, 27 still to come")
    assert overlay.legend.accessibleName() == "Desk 3 30, Desk 1 12"
    assert overlay.as_of.text().startswith("As of ")


def test_the_chart_by_keyboard(screen: CheckInScreen, press: Press) -> None:
    overlay = opened(screen)
    assert screen.window().focusWidget() is overlay.chart
    assert overlay.chart.accessibleName().startswith("Check-ins per 5 minutes, ")
    assert overlay.chart.accessibleDescription() == ""
    press(Qt.Key.Key_Left)
    assert overlay.found is not None
    last = overlay.found.intervals[-1]
    assert overlay.chart.pointed_interval() == last
    start = shown_clock(last.at)
    total = last.checked_in
    assert overlay.pointed.text() == f"{start} to now: {total} checked in"
    here, other = last.by_desk
    assert overlay.chart.accessibleDescription() == f"{start} to now: {total} checked in, Desk 3 {here}, Desk 1 {other}"
    assert overlay.legend.accessibleName() == f"Desk 3 {here}, Desk 1 {other}"
    press(Qt.Key.Key_Left)
    before = overlay.found.intervals[-2]
    assert overlay.pointed.text() == f"{shown_clock(before.at)} to {start}: {before.checked_in} checked in"
    press(Qt.Key.Key_Home, Qt.Key.Key_Left)
    assert overlay.chart.pointed_interval() == overlay.found.intervals[0]
    press(Qt.Key.Key_End, Qt.Key.Key_Right)
    assert overlay.chart.pointed_interval() == last
    press(Qt.Key.Key_Down)
    assert screen.window().focusWidget() is not overlay.chart
    assert overlay.chart.pointed_interval() is None
    assert overlay.pointed.text() == "Check-ins per 5 minutes"
    assert overlay.legend.accessibleName() == "Desk 3 30, Desk 1 12"
    press(Qt.Key.Key_Escape)
    assert screen.overlay is None


def test_right_begins_with_the_first(screen: CheckInScreen, press: Press) -> None:
    overlay = opened(screen)
    press(Qt.Key.Key_Right)
    assert overlay.found is not None
    assert overlay.chart.pointed_interval() == overlay.found.intervals[0]


def middle_of(overlay: MorningOverlay, place: int) -> QPoint:
    ground = overlay.chart._ground()
    return QPointF(ground.box.left() + (place + 0.5) * ground.slot, ground.box.center().y()).toPoint()


def test_the_chart_by_mouse_and_finger(screen: CheckInScreen) -> None:
    overlay = opened(screen)
    assert overlay.found is not None
    chart, intervals = overlay.chart, overlay.found.intervals
    QTest.mouseMove(chart, middle_of(overlay, 3))
    assert chart.pointed_interval() == intervals[3]
    QTest.mouseMove(chart, QPoint(1, 20))
    assert chart.pointed_interval() is None, "the numbers at the left"
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=middle_of(overlay, 5))
    assert chart.pointed_interval() == intervals[5]
    QTest.mouseMove(chart, middle_of(overlay, 6))
    assert chart.pointed_interval() == intervals[6]
    QApplication.sendEvent(chart, QEvent(QEvent.Type.Leave))
    assert chart.pointed_interval() == intervals[5], "the one that was pressed"
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(1, 20))
    assert chart.pointed_interval() is None


def test_as_numbers_and_back(screen: CheckInScreen, press: Press) -> None:
    overlay = opened(screen)
    press(Qt.Key.Key_T)
    assert overlay.ways.currentWidget() is overlay.numbers
    assert screen.window().focusWidget() is overlay.numbers
    assert not overlay.legend.isVisible()
    assert overlay.other_way.text() == "As a chart"
    assert overlay.found is not None
    model = overlay.numbers.lines
    assert model.columns == ("Time", "Desk 3", "Desk 1", "All desks")
    assert model.rowCount() == len(overlay.found.intervals)
    assert overlay.numbers.currentIndex().row() == model.rowCount() - 1
    last = overlay.found.intervals[-1]
    spoken = model.data(model.index(model.rowCount() - 1, 0), Qt.ItemDataRole.AccessibleTextRole)
    here, other = last.by_desk
    assert spoken == f"{shown_clock(last.at)} to now: {last.checked_in} checked in, Desk 3 {here}, Desk 1 {other}"
    assert model.data(model.index(model.rowCount() - 1, 3)) == str(last.checked_in)
    assert model.data(model.index(0, 1), Qt.ItemDataRole.ToolTipRole) == "0"
    assert model.data(model.index(0, 1), Qt.ItemDataRole.DecorationRole) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert (model.rowCount(model.index(0, 0)), model.columnCount(model.index(0, 0))) == (0, 0)
    press(Qt.Key.Key_Up)
    assert overlay.numbers.currentIndex().row() == model.rowCount() - 2
    press(Qt.Key.Key_T)
    assert overlay.ways.currentWidget() is overlay.chart
    assert screen.window().focusWidget() is overlay.chart
    overlay.other_way.setFocus()
    overlay.other_way.click()
    assert overlay.ways.currentWidget() is overlay.numbers
    assert screen.window().focusWidget() is overlay.other_way


def test_it_counts_again_where_something_changed_or_time_went_on(
    screen: CheckInScreen, store: EventStore, clock: SteppingClock
) -> None:
    overlay = opened(screen)
    overlay.look()
    assert not overlay.job.busy, "nothing changed"
    overlay.numbers.show_last()
    overlay.chart.point_at(2)
    pointed = overlay.chart.pointed_interval()
    check_in(store, clock, 90)
    overlay.look()
    settle(overlay)
    assert tile_words(overlay)[0].startswith("Checked in. 46 of 100")
    assert overlay.chart.pointed_interval() == pointed
    rows, last = overlay.numbers.lines.rowCount(), overlay.numbers.lines.lines[-1].cells[0]
    clock.time += timedelta(minutes=6)
    overlay.look()
    settle(overlay)
    assert overlay.found is not None
    assert overlay.numbers.lines.lines[-1].cells[0] != last
    assert overlay.numbers.lines.rowCount() >= rows
    assert overlay.numbers.currentIndex().row() == overlay.numbers.lines.rowCount() - 1, "the last one again"
    overlay.numbers.selectRow(3)
    clock.time += timedelta(minutes=5)
    overlay.look()
    settle(overlay)
    assert overlay.numbers.currentIndex().row() == 3
    assert overlay._looks.isActive()


def test_a_scan_comes_first(screen: CheckInScreen) -> None:
    opened(screen)
    screen.take_scan("77")
    for _ in range(5):
        QApplication.processEvents()
    assert screen.overlay is None
    assert screen.banner.words.title == "Checked in"


def test_closing_in_the_middle_gives_the_file_back(screen: CheckInScreen) -> None:
    open_morning(screen)
    overlay = screen.overlay
    assert isinstance(overlay, MorningOverlay)
    counting = overlay.job.steps
    assert counting is not None
    next(counting)
    overlay.close_overlay()
    assert not overlay.job.busy
    assert list(counting) == []
    assert not overlay._looks.isActive()


def test_a_hidden_window_asks_nothing_until_it_is_seen_again(window: MainWindow, screen: CheckInScreen) -> None:
    overlay = opened(screen)
    window.hide()
    assert not overlay._looks.isActive()
    assert not overlay.job.busy
    window.show()
    assert overlay._looks.isActive()


@pytest.mark.logs_warning
@pytest.mark.parametrize("fails", ["revision", "morning"])
def test_a_file_that_can_not_be_read_is_said_and_tried_again(
    screen: CheckInScreen, store: EventStore, clock: SteppingClock, fails: str
) -> None:
    desk = failing(screen)
    overlay = opened(screen)
    desk.fails = (fails,)
    check_in(store, clock, 90)
    overlay.look()
    settle(overlay)
    assert overlay.headline.text() == "This laptop's disk can't save. It is tried again by itself."
    desk.fails = ()
    overlay.look()
    settle(overlay)
    assert overlay.headline.text().startswith("Half Marathon: ")


# Size.
def test_a_large_event_is_counted_in_short_steps(
    qtbot: QtBot, tmp_path: Path, clock: SteppingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    everybody: tuple[Registration, ...] = tuple(runner(n, f"Runner {n}", str(n)) for n in range(1, 7001))
    store = make_store(tmp_path / "large.db", clock, everybody)
    try:
        check_in(store, clock, *range(1, 1201), every=5)
        made = MainWindow()
        qtbot.addWidget(made, before_close_func=lambda widget: setattr(widget, "undelivered", lambda: 0))
        screen = made.show_check_in(make_desk(store, clock))
        screen.now = lambda: clock.time
        made.show()
        open_morning(screen)
        overlay = screen.overlay
        assert isinstance(overlay, MorningOverlay)
        overlay.job.at_once = 0.0  # a step at each turn
        turns = 0
        while overlay.found is None:
            turns += 1
            overlay.job.go_on()
        assert turns >= 8
        overlay.job.go_on()
        assert sum(each.checked_in for each in overlay.found.intervals) == 1200
        overlay.close_overlay()
    finally:
        store.close()
