"""Hurried people: double clicks, a bib typed into an open question, and a screen on which nothing moves away."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.model import OperationKind
from kiosk.ui.button import Button
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.dialogs import ChoiceOverlay, FactsOverlay, ReasonOverlay
from kiosk.ui.window import MainWindow
from kiosk.ui.wording import Role

Press = Callable[..., None]
ENTER, F4 = Qt.Key.Key_Return, Qt.Key.Key_F4


def settle() -> None:
    for _ in range(12):
        QApplication.processEvents()


@pytest.fixture
def twice(window: MainWindow) -> Callable[..., None]:
    """A double click, as the system gives it to the window."""

    def click(widget: QWidget, at: QPoint | None = None) -> None:
        place = widget.mapTo(window, at or widget.rect().center())
        assert window.rect().contains(place)
        QTest.mouseDClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
        settle()

    return click


@pytest.fixture
def thrice(window: MainWindow) -> Callable[..., None]:
    """Three presses at once."""

    def click(widget: QWidget) -> None:
        place, handle, left = (
            widget.mapTo(window, widget.rect().center()),
            window.windowHandle(),
            Qt.MouseButton.LeftButton,
        )
        for _ in range(3):
            QTest.mousePress(handle, left, pos=place, delay=40)
            QTest.mouseRelease(handle, left, pos=place, delay=20)
        settle()

    return click


def kinds(screen: CheckInScreen) -> list[OperationKind]:
    return [each.operation.kind for each in screen.desk.operations()]


def button(within: QWidget | None, words: str) -> Button:
    assert within is not None
    return next(each for each in within.findChildren(Button) if each.isVisible() and each.text().startswith(words))


Twice = Callable[..., None]


# Double clicks.
@pytest.mark.parametrize("size", [(1366, 768), (1024, 600), (1024, 500)])
def test_what_a_click_opens_is_not_closed_by_the_second(
    screen: CheckInScreen, window: MainWindow, press: Press, twice: Twice, size: tuple[int, int]
) -> None:
    window.resize(*size)
    settle()
    twice(button(screen, "More"))
    assert isinstance(screen.overlay, ChoiceOverlay)
    twice(button(screen.overlay, "Scanning"))
    assert isinstance(screen.overlay, ChoiceOverlay), "and the second one presses nothing in the next"
    press(Qt.Key.Key_Escape)
    screen.field.setText("1042")
    press(ENTER)
    twice(screen.banner.button)
    assert isinstance(screen.overlay, ReasonOverlay)
    assert kinds(screen) == [OperationKind.CHECK_IN]
    twice(button(screen.overlay, "Wrong person"))
    assert kinds(screen) == [OperationKind.CHECK_IN, OperationKind.UNDO]
    assert screen.overlay is None, "the second was on what lay below"


def test_the_second_click_answers_no_question_that_came_up(screen: CheckInScreen, press: Press, twice: Twice) -> None:
    screen.field.setText("1042")
    press(ENTER)
    screen.field.setText("1042")
    press(ENTER, F4)
    assert isinstance(screen.overlay, FactsOverlay)
    twice(button(screen.overlay, "Undo this"))
    assert isinstance(screen.overlay, ReasonOverlay)
    assert kinds(screen) == [OperationKind.CHECK_IN]


def test_three_clicks_are_no_more_than_one(screen: CheckInScreen, press: Press, thrice: Twice) -> None:
    screen.field.setText("1042")
    press(ENTER)
    thrice(screen.banner.button)
    assert isinstance(screen.overlay, ReasonOverlay)
    assert kinds(screen) == [OperationKind.CHECK_IN]


def test_a_button_that_stays_takes_every_click(screen: CheckInScreen, window: MainWindow, twice: Twice) -> None:
    window.show_keys(True)
    settle()
    assert window.keys is not None
    twice(button(window.keys, "5"))
    assert screen.field.text() == "55"


@pytest.mark.parametrize("height", [768, 600, 560, 480])
def test_a_double_click_is_for_one_runner(
    screen: CheckInScreen, window: MainWindow, press: Press, twice: Twice, height: int
) -> None:
    window.resize(1024, height)
    screen.field.setText("77")
    press(Qt.Key.Key_Down)
    meant = screen.results.selected()
    assert meant is not None
    twice(screen.results.viewport(), screen.results.button_rect().topLeft() + QPoint(20, 12))
    assert {each.operation.registration_id for each in screen.desk.operations()} <= {meant.entry.registration.id}
    assert len(screen.desk.operations()) <= 1


def test_the_second_click_on_check_in_is_one_too_many(screen: CheckInScreen, press: Press, twice: Twice) -> None:
    screen.field.setText("mu")
    twice(screen.results.viewport(), screen.results.button_rect().center())
    assert len(screen.desk.operations()) == 1
    assert screen.banner.words.role is Role.OK


# A question that nobody saw.
def test_a_bib_that_is_typed_into_a_question_is_searched_for(screen: CheckInScreen, press: Press) -> None:
    screen.field.setText("700")
    press(ENTER, F4)
    assert isinstance(screen.overlay, ReasonOverlay)
    press("1042")
    assert screen.overlay is None
    assert kinds(screen) == []
    assert screen.field.text() == "1042"
    press(ENTER)
    assert [each.operation.registration_id for each in screen.desk.operations()] == ["r1"]


def test_a_name_that_is_typed_into_a_question_is_searched_for(screen: CheckInScreen, press: Press) -> None:
    screen.field.setText("1042")
    press(ENTER)
    screen.undo_last()
    press("muller")
    assert (screen.overlay, screen.field.text()) == (None, "muller")
    assert kinds(screen) == [OperationKind.CHECK_IN]


def test_a_figure_chooses_and_enter_records(screen: CheckInScreen, press: Press) -> None:
    screen.field.setText("1042")
    press(ENTER)
    screen.undo_last()
    press("2")
    assert kinds(screen) == [OperationKind.CHECK_IN]
    assert screen.overlay is not None
    second = next(each for each in screen.overlay.findChildren(Button) if each.key == "2")
    assert second.hasFocus()
    reason = second.text()
    press(ENTER)
    assert kinds(screen) == [OperationKind.CHECK_IN, OperationKind.UNDO]
    assert screen.desk.operations()[-1].operation.reason == reason


def test_an_arrow_after_a_figure_lets_another_figure_choose(screen: CheckInScreen, press: Press) -> None:
    screen.field.setText("1042")
    press(ENTER)
    screen.undo_last()
    press("2", Qt.Key.Key_Down, "1")
    assert isinstance(screen.overlay, ReasonOverlay)
    press(ENTER)
    assert screen.desk.operations()[-1].operation.reason == "Wrong person"


def test_what_is_typed_over_facts_goes_to_the_search(screen: CheckInScreen, press: Press) -> None:
    screen.field.setText("1042")
    press(ENTER)
    entry = screen.desk.entry("r1")
    assert entry is not None
    screen.show_details(entry)
    press("anna m")
    assert (screen.overlay, screen.field.text()) == (None, "anna m")


def test_left_and_right_go_across_the_menu(screen: CheckInScreen, press: Press) -> None:
    press(Qt.Key.Key_F10)
    assert isinstance(screen.overlay, ChoiceOverlay)
    rows = [each for each in screen.overlay.findChildren(Button) if each.kind == "row"]
    seen = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up):
        press(key)
        seen.append(next(place for place, row in enumerate(rows, 1) if row.hasFocus()))
    assert seen == [6, 7, 2, 1]


# Nothing moves away.
@pytest.mark.parametrize("size", [(1366, 768), (1024, 600), (1024, 568), (1024, 500), (683, 384)])
def test_the_field_stays_where_it_is(
    screen: CheckInScreen, window: MainWindow, press: Press, size: tuple[int, int]
) -> None:
    window.resize(*size)
    settle()
    places = {screen.field.mapTo(window, QPoint(0, 0))}
    for text, enter in (("1042", True), ("m", False), ("104", True), ("qqq", False), ("700", True), ("", False)):
        screen.field.setText(text)
        if enter:
            press(ENTER)
        settle()
        places.add(screen.field.mapTo(window, QPoint(0, 0)))
    assert len(places) == 1
