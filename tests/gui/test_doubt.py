"""Enter asks where it is not sure who is meant, and one press records once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from conftest import runner
from PySide6.QtCore import Qt

from kiosk.model import OperationKind, Page
from kiosk.store import EventStore
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.walk_up import WalkUpOverlay

ADDED = (
    runner(200, "Seven Short", "7"),
    runner(201, "Seven Long", "007"),
    runner(202, "Kay One", "W88"),
    runner(203, "Kay Two", "W88"),
    runner(204, "Max Power", "600", email="max4711@mail.example"),
    runner(205, "Same Name", "601"),
    runner(206, "same  name", "602"),
)


@pytest.fixture(autouse=True)
def more_runners(screen: CheckInScreen, store: EventStore) -> None:
    store.apply_page(Page(ADDED, (), "r206", False), sweep=False, read_revision=store.revision())
    screen.desk.refresh()


def done(screen: CheckInScreen) -> list[str]:
    return [logged.operation.registration_id for logged in screen.desk.operations()]


@pytest.mark.parametrize("typed", ["4711", "10 4", "müller 10", "same name", "w8"])
def test_one_enter_is_not_enough(screen: CheckInScreen, press: Callable[..., None], typed: str) -> None:
    press(typed, Qt.Key.Key_Return)
    assert done(screen) == []
    press(Qt.Key.Key_Return)
    assert len(done(screen)) == 1


def test_a_bib_that_two_wear_is_never_guessed(screen: CheckInScreen, press: Callable[..., None]) -> None:
    press("w88", Qt.Key.Key_Return)
    assert done(screen) == []


def test_the_very_bib_again_is_not_its_look_alike(screen: CheckInScreen, press: Callable[..., None]) -> None:
    press("7", Qt.Key.Key_Return, "7", Qt.Key.Key_Return)
    assert done(screen) == ["r200"]


@pytest.mark.parametrize("typed", ["müller 1042", "1042", "01042", "max4711@"])
def test_what_is_sure_takes_one_enter(screen: CheckInScreen, press: Callable[..., None], typed: str) -> None:
    press(typed, Qt.Key.Key_Return)
    assert len(done(screen)) == 1


def test_a_runner_who_was_selected_and_went_is_not_replaced_by_another(
    screen: CheckInScreen, store: EventStore, press: Callable[..., None]
) -> None:
    press("smith run", Qt.Key.Key_Down, Qt.Key.Key_Down)
    row = screen.results.selected()
    assert row is not None
    renamed = Page((runner(int(row.entry.registration.id[1:]), "Quite Else", "9999"),), (), "x", False)
    store.apply_page(renamed, sweep=False, read_revision=store.revision())
    screen.desk.refresh()
    screen.refresh()
    press(Qt.Key.Key_Return)
    assert done(screen) == []


def test_one_enter_registers_a_walk_up_once(screen: CheckInScreen, press: Callable[..., None]) -> None:
    screen.walk_up()
    overlay = screen.overlay
    assert isinstance(overlay, WalkUpOverlay)
    overlay.run.setCurrentIndex(0)
    overlay.email.setText("wal@kup.example")
    overlay.name.setFocus()
    press("Wal Kup", Qt.Key.Key_Return)
    kinds = [logged.operation.kind for logged in screen.desk.operations()]
    assert kinds == [OperationKind.WALK_UP, OperationKind.CHECK_IN]
