"""What the screen does in the moment before there is a search index: it finds, and never takes one for another."""

from __future__ import annotations

from collections.abc import Callable

from conftest import runner
from PySide6.QtCore import Qt

from kiosk.model import Page
from kiosk.store import EventStore
from kiosk.ui.check_in import CheckInScreen


def test_a_whole_bib_takes_its_own_runner(screen: CheckInScreen, store: EventStore, press: Callable[..., None]) -> None:
    later = Page((runner(200, "Zed Later", "042"),), (), "r200", False)
    store.apply_page(later, sweep=False, read_revision=store.revision())
    screen.desk._index = None
    press("042", Qt.Key.Key_Return)
    assert [logged.operation.registration_id for logged in screen.desk.operations()] == ["r200"]


def test_a_part_of_a_bib_and_letters_within_a_name_ask(screen: CheckInScreen, press: Callable[..., None]) -> None:
    screen.desk._index = None
    for typed in ("104", "nna"):
        press(Qt.Key.Key_Escape, typed, Qt.Key.Key_Return)
        assert screen.desk.operations() == ()


def test_a_cut_list_is_said(screen: CheckInScreen) -> None:
    screen.desk._index = None
    screen.field.setText("smith")
    assert screen.box.count.text() == "30 of 60 shown"


def test_a_whole_name_asks_nothing(screen: CheckInScreen, press: Callable[..., None]) -> None:
    screen.desk._index = None
    press("müller anna", Qt.Key.Key_Return)
    assert [logged.operation.registration_id for logged in screen.desk.operations()] == ["r1"]
