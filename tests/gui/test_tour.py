"""The tour: it points at the parts of the screen, and no runner has to wait for it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from measuring import place
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from staging import settle

from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.help import offer_tour, open_tour
from kiosk.ui.help import tour as tour_module
from kiosk.ui.help.offer import TourOffer
from kiosk.ui.help.tour import Tour
from kiosk.ui.window import MainWindow

Press = Callable[..., None]
ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
LEFT = Qt.MouseButton.LeftButton


def on_tour(tour: Tour, target: QWidget) -> QRect:
    """Where a part of the screen lies on the tour, with room for the ring."""
    window = tour.window()
    there = place(target, window).translated(-place(tour, window).topLeft())
    return there.intersected(tour.rect().adjusted(6, 6, -6, -6))


@pytest.fixture
def tour(screen: CheckInScreen) -> Tour:
    made = open_tour(screen)
    settle()
    return made


# The tour.
def test_five_stops_by_enter_and_it_says_when_it_ends(screen: CheckInScreen, press: Press) -> None:
    ends: list[bool] = []
    tour = open_tour(screen, lambda: ends.append(True))
    settle()
    at = [screen.box, screen.empty, screen.banner, screen.strip.undo, screen.header.chip]
    for number, target in enumerate(at, 1):
        assert tour.target is target
        assert tour.counted.text() == f"{number} of 5"
        assert tour.next_button.hasFocus()
        assert ends == []
        press(ENTER)
    assert ends == [True]
    assert screen.overlay is None
    assert screen.field.hasFocus()


def test_it_can_be_skipped_by_key_and_by_mouse(screen: CheckInScreen, press: Press) -> None:
    ends: list[bool] = []
    open_tour(screen, lambda: ends.append(True))
    press(ESC)
    tour = open_tour(screen, lambda: ends.append(True))
    settle()
    QTest.mouseClick(tour.next_button, LEFT)
    QTest.mouseClick(tour, LEFT, pos=QPoint(3, 3))
    assert screen.overlay is tour, "a press beside the card is an accident"
    QTest.mouseClick(tour.skip_button, LEFT)
    assert ends == [True, True]
    assert screen.overlay is None


def test_enter_goes_on_wherever_the_keyboard_is_and_once_a_press(screen: CheckInScreen, tour: Tour) -> None:
    tour.setFocus()
    for repeats in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, ENTER, Qt.KeyboardModifier.NoModifier, "\r", repeats)
        QApplication.sendEvent(tour, event)
    assert tour.at == 1
    QTest.keyClick(tour, Qt.Key.Key_Down)
    assert QApplication.focusWidget() in (tour.next_button, tour.skip_button)


def test_the_last_stop_is_done_not_skipped(tour: Tour) -> None:
    for _ in range(4):
        tour.go_on()
    assert tour.next_button.text() == "Done"
    assert not tour.skip_button.isVisible()


@pytest.mark.parametrize("size", [(1024, 600), (1366, 768), (1920, 1080)], ids=str)
def test_the_card_points_at_its_part_and_covers_none_of_it(
    window: MainWindow, screen: CheckInScreen, size: tuple[int, int]
) -> None:
    window.resize(*size)
    settle()
    tour = open_tour(screen)
    for _ in range(5):
        settle()
        part, card = tour._part(), tour.panel.geometry()
        assert part == on_tour(tour, tour.target)
        assert not part.intersects(card)
        assert tour.rect().contains(card)
        tip, base = tour._pointer[0], tour._pointer[1]
        assert part.left() <= tip.x() <= part.right()
        assert min(abs(tip.y() - part.top()), abs(tip.y() - part.bottom())) < 12
        assert card.adjusted(0, -1, 0, 1).contains(base.toPoint())
        tour.go_on()


def test_it_follows_the_window(window: MainWindow, screen: CheckInScreen, tour: Tour) -> None:
    for _ in range(4):
        tour.go_on()
    window.resize(1024, 600)
    settle()
    assert tour._part() == on_tour(tour, screen.header.chip)
    assert tour.rect().contains(tour.panel.geometry())


def test_only_what_is_pointed_at_is_light(window: MainWindow, screen: CheckInScreen, tour: Tour) -> None:
    image = window.grab().toImage()
    inside = place(screen.box, window).center() + QPoint(0, 26)
    beside = place(screen.recent, window).center()
    assert image.pixelColor(inside).name().upper() == window.theme.palette.card
    assert image.pixelColor(beside).lightness() < 140


def test_parts_that_are_not_shown_are_left_out(window: MainWindow, screen: CheckInScreen) -> None:
    window.resize(683, 384)
    settle()
    tour = open_tour(screen)
    settle()
    assert screen.banner not in [stop.target for stop in tour.stops]
    assert tour.counted.text() == "1 of 4"
    for _ in range(3):
        assert tour.rect().contains(tour.panel.geometry())
        tour.go_on()
        settle()


def test_it_points_at_the_results_where_there_are_some(screen: CheckInScreen) -> None:
    screen.field.setText("mu")
    settle()
    tour = open_tour(screen)
    tour.go_on()
    assert tour.target is screen.results


def test_a_scanner_ends_the_tour_and_its_code_is_taken(window: MainWindow, screen: CheckInScreen, qtbot: QtBot) -> None:
    ends: list[bool] = []
    open_tour(screen, lambda: ends.append(True))
    settle()
    now = [100.0]
    window.plugged.scanner._clock = lambda: now[0]
    for letter in "1042\r":
        now[0] += 0.004
        key = ENTER if letter == "\r" else Qt.Key.Key_unknown
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
            event.setTimestamp(round(now[0] * 1000))
            QApplication.sendEvent(window.windowHandle(), event)
    qtbot.waitUntil(lambda: screen.overlay is None and bool(screen.desk.operations()))
    assert ends == [True]
    assert [each.operation.registration_id for each in screen.desk.operations()] == ["r1"]
    assert screen.banner.words.title == "Checked in"
    assert screen.field.hasFocus()


def test_each_stop_is_said_aloud(screen: CheckInScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    class Listener:
        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:  # noqa: N802
            said.append(event.message())

    monkeypatch.setattr(tour_module, "QAccessible", Listener)
    tour = open_tour(screen)
    tour.go_on()
    assert said == [f"{stop.title}. {stop.text}" for stop in tour.stops[:2]]
    assert tour.panel.accessibleName() == said[-1]


def test_a_tour_ends_when_another_overlay_comes(screen: CheckInScreen) -> None:
    ends: list[bool] = []
    open_tour(screen, lambda: ends.append(True))
    screen.menu_asked.emit()
    assert ends == [True]


# The offer.
def offered(screen: CheckInScreen, seen: list[bool] | None = None, *, asks: bool = True) -> TourOffer:
    """The offer on a practising screen; each time that it says it was seen is put into the list."""
    screen.desk.practice = True
    offer = offer_tour(screen, lambda: seen.append(True) if seen is not None else None, asks=asks)
    settle()
    assert offer is not None
    return offer


def test_the_tour_is_offered_in_practice_only_and_covers_nothing(screen: CheckInScreen) -> None:
    assert offer_tour(screen) is None
    offer = offered(screen)
    assert offer.isVisible()
    assert screen.overlay is None
    assert screen.field.hasFocus(), "who types goes on typing"
    assert screen.empty._hints.isVisible()


def test_the_keyboard_takes_the_offer(window: MainWindow, screen: CheckInScreen, press: Press) -> None:
    seen: list[bool] = []
    offer = offered(screen, seen)
    for _ in range(20):
        if offer.show_button.hasFocus():
            break
        press(Qt.Key.Key_Tab)
    press(ENTER)
    assert isinstance(screen.overlay, Tour)
    assert seen == [], "it is when it ends"
    press(ESC)
    assert seen == [True]
    assert offer.show_button.text() == "Show the tour"
    QTest.mouseClick(offer.show_button, LEFT)
    assert isinstance(screen.overlay, Tour), "and it may be taken again"
    press(ESC)
    assert seen == [True]


def test_the_offer_can_be_declined(screen: CheckInScreen) -> None:
    seen: list[bool] = []
    offer = offered(screen, seen)
    QTest.mouseClick(offer.later_button, LEFT)
    assert seen == [True]
    assert screen.overlay is None
    assert not offer.later_button.isVisible()
    assert offer.show_button.isVisible()
    assert screen.field.hasFocus()


def test_typing_passes_the_offer_by(screen: CheckInScreen, press: Press) -> None:
    seen: list[bool] = []
    offer = offered(screen, seen)
    press("1", "0", "4", "2")
    assert screen.field.text() == "1042"
    assert seen == [True]
    assert not offer.isVisible()
    press(ENTER)
    assert screen.banner.words.title == "Checked in"
    assert offer.isVisible()
    assert not offer.later_button.isVisible()
    assert seen == [True]


def test_a_scan_passes_the_offer_by(screen: CheckInScreen) -> None:
    seen: list[bool] = []
    offer = offered(screen, seen)
    screen.plugged.scanned.emit("1042", True)
    settle()
    assert [each.operation.registration_id for each in screen.desk.operations()] == ["r1"]
    assert seen == [True]
    assert not offer.asks


def test_whoever_has_seen_it_is_not_asked(screen: CheckInScreen) -> None:
    seen: list[bool] = []
    offer = offered(screen, seen, asks=False)
    assert offer.show_button.isVisible()
    assert not offer.later_button.isVisible()
    screen.field.setText("mu")
    assert seen == []


def test_a_low_window_has_the_question_rather_than_the_hints(window: MainWindow, screen: CheckInScreen) -> None:
    offer = offered(screen)
    window.set_practice(True)
    window.resize(1366, 380)
    settle()
    assert offer.isVisible()
    assert not screen.empty._hints.isVisible()
    QTest.mouseClick(offer.later_button, LEFT)
    settle()
    assert screen.empty._hints.isVisible()
    assert not offer.isVisible()
    window.resize(1366, 768)
    settle()
    assert offer.isVisible()
