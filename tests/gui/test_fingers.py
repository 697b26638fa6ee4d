"""A morning by touch alone: fingers tap, drag lists up and down, and check in nobody on the way."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QRadioButton, QWidget

from kiosk.model import OperationKind
from kiosk.store import EventStore
from kiosk.ui import scanning
from kiosk.ui.button import Button
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.overlay import Overlay
from kiosk.ui.sound.overlay import SoundOverlay
from kiosk.ui.window import MainWindow

Press = Callable[..., None]


class Finger:
    """One finger on a touch screen."""

    def __init__(self, window: MainWindow) -> None:
        self._window, self._device = window, QTest.createTouchDevice()

    def tap(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Tap a widget, in its middle or at a point of it."""
        self._go(widget, at, ())

    def drag(self, widget: QWidget, way: QPoint, at: QPoint | None = None) -> None:
        """Put the finger down, move it that far in ten steps, and lift it."""
        self._go(widget, at, [way * step / 10 for step in range(1, 11)])

    def _go(self, widget: QWidget, at: QPoint | None, ways: tuple[QPoint, ...] | list[QPoint]) -> None:
        window = self._window
        begun = here = widget.mapTo(window, at if at is not None else widget.rect().center())
        assert window.rect().contains(begun), "it is not on the screen"
        QTest.touchEvent(window, self._device).press(0, begun, window).commit()
        for way in ways:
            here = begun + way
            QTest.touchEvent(window, self._device).move(0, here, window).commit()
        QTest.touchEvent(window, self._device).release(0, here, window).commit()
        settle()


def settle() -> None:
    for _ in range(12):
        QApplication.processEvents()


@pytest.fixture
def finger(window: MainWindow) -> Finger:
    return Finger(window)


def button(within: QWidget, words: str) -> Button:
    """The button that is seen whole and begins with these words."""
    return next(
        each
        for each in within.findChildren(Button)
        if each.isVisible() and each.text().startswith(words) and each.visibleRegion().boundingRect() == each.rect()
    )


def overlay(screen: CheckInScreen) -> Overlay:
    assert screen.overlay is not None
    return screen.overlay


def kinds(store: EventStore) -> list[OperationKind]:
    return [each.operation.kind for each in store.operations()]


def found(screen: CheckInScreen, press: Press, text: str) -> None:
    """Written by the computer's own keyboard on the screen."""
    press(text)
    settle()


def test_a_runner_is_checked_in_and_undone_by_taps(
    screen: CheckInScreen, store: EventStore, press: Press, finger: Finger
) -> None:
    found(screen, press, "smith")
    rows = screen.results
    finger.tap(rows.viewport(), rows.visualRect(rows.model().index(2, 0)).center())
    assert kinds(store) == [], "a tap chooses"
    finger.tap(rows.viewport(), rows.button_rect().center())
    assert kinds(store) == [OperationKind.CHECK_IN]
    finger.tap(screen.banner.button)
    finger.tap(button(overlay(screen), ""))
    assert kinds(store) == [OperationKind.CHECK_IN, OperationKind.UNDO]


def test_a_list_follows_the_finger_and_nobody_is_checked_in(
    screen: CheckInScreen, store: EventStore, press: Press, finger: Finger
) -> None:
    found(screen, press, "smith")
    rows = screen.results
    bar = rows.verticalScrollBar()
    assert bar.maximum() > 300
    begin = rows.button_rect().center()
    finger.drag(rows.viewport(), QPoint(4, 90), begin)
    assert bar.value() == 0, "there is nothing above"
    finger.drag(rows.viewport(), QPoint(4, -110), QPoint(begin.x(), 200))
    assert bar.value() == 110
    assert kinds(store) == []
    finger.drag(rows.viewport(), QPoint(-4, 60), rows.viewport().rect().center())
    assert bar.value() == 50
    assert kinds(store) == []


def test_what_is_under_a_finger_that_moves_is_not_pressed(
    screen: CheckInScreen, window: MainWindow, finger: Finger
) -> None:
    window.resize(1024, 420)
    settle()
    screen.menu_asked.emit()
    settle()
    menu = overlay(screen)
    area = next(each for each in menu.findChildren(QAbstractScrollArea) if each.verticalScrollBar().maximum() > 0)
    first = button(menu, "Progress")
    finger.drag(first, QPoint(3, -70))
    assert area.verticalScrollBar().value() == 70
    assert screen.overlay is menu
    assert not first.isDown()
    finger.drag(area.viewport(), QPoint(0, -2000), QPoint(20, 200))
    assert area.verticalScrollBar().value() == area.verticalScrollBar().maximum()
    finger.tap(button(menu, "Help"))
    assert overlay(screen) is not menu, "a tap presses"


def test_a_finger_that_goes_across_moves_a_slider(screen: CheckInScreen, window: MainWindow, finger: Finger) -> None:
    window.resize(1024, 420)
    scanning.sound(screen)
    settle()
    sound = overlay(screen)
    assert isinstance(sound, SoundOverlay)
    level = sound.slider
    level.setValue(0)
    finger.drag(level, QPoint(40, 6))
    assert level.value() > 40


def test_a_mouse_stays_a_mouse(screen: CheckInScreen, press: Press) -> None:
    found(screen, press, "smith")
    view = screen.results.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(60, 200))
    QTest.mouseMove(view, QPoint(60, 60))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    assert screen.results.verticalScrollBar().value() == 0


def test_a_walk_up_by_touch(screen: CheckInScreen, store: EventStore, press: Press, finger: Finger) -> None:
    finger.tap(button(screen, "Walk-up"))
    form = overlay(screen)
    name, email = form.findChildren(QLineEdit)[:2]
    finger.tap(email)
    found(screen, press, "ada@mail.example")
    finger.tap(name)
    found(screen, press, "Ada Yonath")
    finger.tap(form.findChildren(QRadioButton)[0])
    finger.tap(button(form, "Register"))
    assert OperationKind.WALK_UP in kinds(store)
