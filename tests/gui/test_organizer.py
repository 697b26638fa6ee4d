"""The organizer's places: what is chosen in them holds at once, and how they look."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import SteppingClock
from organizer_kit import PIN, Laptop, asked, enter, given
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk import settings as settings_store
from kiosk.desk import OVERRIDE_REASONS
from kiosk.errors import DiskTrouble
from kiosk.model import Cancelled, How, WrongRun
from kiosk.ui import theme as look
from kiosk.ui.organizer.ask import PinOverlay
from kiosk.ui.organizer.filling import FillingPlace
from kiosk.ui.organizer.others import OthersPlace
from kiosk.ui.organizer.pin_place import PinPlace
from kiosk.ui.organizer.places import PlacesOverlay
from kiosk.ui.organizer.rights import RightsPlace
from kiosk.ui.organizer.runs import RunsPlace
from kiosk.ui.organizer.steps import StepsPlace
from kiosk.ui.window import MainWindow

Press = Callable[..., None]


@pytest.fixture
def window(laptop: Laptop) -> MainWindow:
    """What `press` presses keys in."""
    return laptop.window


# Rights.
def test_rights_hold_at_once_and_are_kept(laptop: Laptop) -> None:
    overlay, place = laptop.place(RightsPlace)
    assert isinstance(place, RightsPlace)
    entry = laptop.screen.desk.entry("r4")
    assert entry is not None
    assert laptop.screen.desk.can_override(Cancelled(entry))
    QTest.mouseClick(place.allow, Qt.MouseButton.LeftButton)
    assert not laptop.screen.desk.can_override(Cancelled(entry))
    assert laptop.kept == {"allowOverride": False}
    assert overlay.said.text() == "Volunteers may not check in all the same."
    assert not next(iter(place.ticks.values())).isEnabled()
    QTest.mouseClick(place.allow, Qt.MouseButton.LeftButton)
    assert laptop.kept == {}
    assert place.add.isEnabled()


def test_reasons_are_ours_less_those_taken_out_and_ones_own(laptop: Laptop, press: Press) -> None:
    overlay, place = laptop.place(RightsPlace)
    assert isinstance(place, RightsPlace)
    assert list(place.ticks) == list(OVERRIDE_REASONS[:-1])
    place.ticks["Paid at the desk"].click()
    assert laptop.screen.desk.override_reasons == (
        "Organizer said yes",
        "Transfer from another runner",
        "Mistake in the list",
        "Another reason",
    )
    assert overlay.said.text() == "Taken out: Paid at the desk"
    place.line.setFocus()
    press("Ana  said yes ", Qt.Key.Key_Return)
    assert laptop.kept["overrideReasons"] == [
        "Organizer said yes",
        "Transfer from another runner",
        "Mistake in the list",
        "Ana said yes",
    ]
    assert place.line.text() == ""
    place.ticks["Ana said yes"].click()
    place.ticks["Paid at the desk"].click()
    assert laptop.kept == {}, "all of ours and nothing else is the default"


def test_at_least_one_reason_stays_and_at_most_eight(laptop: Laptop) -> None:
    overlay, place = laptop.place(RightsPlace)
    assert isinstance(place, RightsPlace)
    for number in range(5):
        place.line.setText(f"Reason {number}")
        place.add.click()
    assert overlay.said.text() == "There is room for 8 reasons. Take another one out first."
    assert len(laptop.office.settings.override_reasons) == 8
    place.line.setText("Reason 1")
    place.add.click()
    assert len(laptop.office.settings.override_reasons) == 8
    place.line.setText("  ")
    place.add.click()
    for tick in place.ticks.values():
        tick.click()
    assert overlay.said.text() == "At least one reason stays."
    assert len(laptop.office.settings.override_reasons) == 1
    assert sum(tick.isChecked() for tick in place.ticks.values()) == 1


def test_what_can_not_be_kept_is_not_in_force(laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    overlay, place = laptop.place(RightsPlace)
    assert isinstance(place, RightsPlace)

    def full(*_: object) -> None:
        raise DiskTrouble

    monkeypatch.setattr(settings_store, "save", full)
    place.allow.click()
    assert place.allow.isChecked()
    assert laptop.office.settings.allow_override
    assert overlay.said.text().startswith("This laptop's disk can't save. ")
    assert overlay.said.property("role") == "danger"
    place.ticks["Paid at the desk"].click()
    assert place.ticks["Paid at the desk"].isChecked()


# Next steps.
def test_a_next_step_is_said_at_once_and_an_empty_one_is_ours(laptop: Laptop, press: Press) -> None:
    overlay, place = laptop.place(StepsPlace)
    assert isinstance(place, StepsPlace)
    entry = laptop.screen.desk.entry("r4")
    assert entry is not None
    ours = laptop.screen.desk.next_step(Cancelled(entry))
    assert place.lines["cancelled"].placeholderText() == ours
    place.lines["cancelled"].setFocus()
    press("Ask Ana.", Qt.Key.Key_Return)
    assert laptop.screen.desk.next_step(Cancelled(entry)) == "Ask Ana."
    assert overlay.said.text() == "Kept: Cancelled"
    place.lines["cancelled"].selectAll()
    press(Qt.Key.Key_Delete, Qt.Key.Key_Tab)
    assert laptop.screen.desk.next_step(Cancelled(entry)) == ours
    assert laptop.kept == {}
    place.lines["wrong_run"].setText("Show the way.")
    press(Qt.Key.Key_Escape)
    assert laptop.kept == {"nextSteps": {"wrong_run": "Show the way."}}, "what was typed is kept by leaving too"
    assert laptop.screen.desk.next_step(WrongRun(entry, "5K")) == "Show the way."


# Runs.
def test_runs_are_served_or_sent_elsewhere(laptop: Laptop) -> None:
    overlay, place = laptop.place(RunsPlace)
    assert isinstance(place, RunsPlace)
    assert place.all.isChecked()
    assert all(tick.isChecked() for tick in place.ticks.values())
    place.ticks["full"].click()
    assert laptop.kept == {"servedRuns": ["Half Marathon", "5K"]}
    assert not place.all.isChecked()
    place.lines["full"].setText("Desk 5")
    place.lines["full"].editingFinished.emit()
    assert overlay.said.text() == "Marathon: go to Desk 5"
    verdict = laptop.screen.desk.check_in("r3", How.SEARCH)
    assert isinstance(verdict, WrongRun)
    assert verdict.go_to == "Desk 5"
    place.ticks["5k"].click()
    place.ticks["half"].click()
    assert overlay.said.text() == "At least one run is served here."
    assert place.ticks["half"].isChecked()
    place.all.click()
    assert laptop.kept == {"goTo": {"Marathon": "Desk 5"}}
    place.lines["full"].clear()
    overlay.names[0].click()
    assert laptop.kept == {}
    overlay.names[2].click()
    place.all.click()
    assert place.all.isChecked(), "taking out is done run by run"
    place.ticks["full"].click()
    place.ticks["full"].click()
    assert laptop.kept == {}, "all one by one are all"


def test_runs_of_another_event_are_told(laptop: Laptop) -> None:
    laptop.choices.keep(served_runs=("Relay of last year",))
    overlay, place = laptop.place(RunsPlace)
    assert isinstance(place, RunsPlace)
    assert place.gone.isVisible()
    assert "everybody is sent away" in place.gone.text()
    place.ticks["5k"].click()
    assert not place.gone.isVisible()
    assert laptop.kept == {"servedRuns": ["5K"]}


# Full screen.
def test_full_screen_is_left_with_the_pin(laptop: Laptop) -> None:
    office, window = laptop.office, laptop.window
    office.start()
    assert not office.is_filled()
    office.toggle_full_screen()
    assert window.windowState() & Qt.WindowState.WindowFullScreen
    office.toggle_full_screen()
    assert not office.is_filled()

    _, place = laptop.place(FillingPlace)
    assert isinstance(place, FillingPlace)
    assert "Anybody can leave" in place.text.text()
    place.start.click()
    assert laptop.kept == {"fullScreen": True}
    assert office.is_filled()
    place.now.click()
    assert not office.is_filled()
    laptop.set_pin()
    place.enter()
    assert place.text.text() == "Leaving full screen asks for the PIN."
    laptop.overlay.close_overlay()

    laptop.organizing().start()
    assert office.is_filled()
    office.toggle_full_screen()
    assert office.is_filled()
    enter(asked(laptop), PIN)
    assert not office.is_filled()
    laptop.choices.keep(full_screen=False)
    _, place = laptop.place(FillingPlace) if isinstance(laptop.screen.overlay, PlacesOverlay) else (None, place)
    place.enter()
    assert "if it was filled from the start" in place.text.text()


def test_full_screen_is_left_with_the_pin_on_other_screens_too(laptop: Laptop, press: Press) -> None:
    laptop.set_pin()
    laptop.choices.keep(full_screen=True)
    laptop.office.start()
    laptop.window.show_events()
    QApplication.processEvents()
    laptop.window.events.filter.setFocus()
    laptop.office.toggle_full_screen()
    overlay = laptop.window.findChild(PinOverlay)
    assert overlay is not None
    assert overlay.isVisible()
    press(PIN, Qt.Key.Key_Return)
    assert not laptop.office.is_filled()
    assert laptop.window.focusWidget() is laptop.window.events.filter


# The whole.
def test_the_list_goes_by_keyboard(laptop: Laptop, press: Press) -> None:
    overlay = laptop.places()
    assert laptop.window.focusWidget() is overlay.names[0]
    press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert overlay.at == 2
    assert laptop.window.focusWidget() is overlay.names[2]
    press(Qt.Key.Key_Tab)
    place = overlay.places[2]
    assert isinstance(place, RunsPlace)
    assert laptop.window.focusWidget() is place.all
    press(Qt.Key.Key_Down)
    assert laptop.window.focusWidget() is place.ticks["half"]
    press(Qt.Key.Key_Backtab, Qt.Key.Key_Backtab)
    assert laptop.window.focusWidget() is overlay.names[2]
    press(Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert overlay.at == 6
    press("1042")
    assert laptop.screen.field.text() == "", "no key gets through"


def test_the_keyboard_stays_inside_when_its_place_goes(laptop: Laptop) -> None:
    overlay, place = laptop.place(StepsPlace)
    assert isinstance(place, StepsPlace)
    place.lines["cancelled"].setFocus()
    QTest.mouseClick(overlay.names[5], Qt.MouseButton.LeftButton)
    assert laptop.window.focusWidget() is overlay.names[5]


def test_everything_has_a_name_for_those_who_listen(laptop: Laptop, tmp_path: Path) -> None:
    laptop.check_in("r1")
    laptop.set_pin()
    laptop.office.open(laptop.screen)
    nameless = [each for each in asked(laptop).findChildren(QWidget) if is_control(each) and not each.accessibleName()]
    enter(asked(laptop), PIN)
    overlay = laptop.overlay
    assert isinstance(overlay, PlacesOverlay)
    others = overlay.places[4]
    assert isinstance(others, OthersPlace)
    for number in range(7):
        overlay.show_place(number)
        if number == 4:
            others.show_offer(given(tmp_path / "theirs.json"))
        nameless += [each for each in overlay.findChildren(QWidget) if is_control(each) and not each.accessibleName()]
    assert nameless == []


def is_control(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton | QLineEdit) and widget.isVisible()


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1024, 600), (683, 384)])
def test_nothing_is_cut_and_all_can_be_pressed(laptop: Laptop, tmp_path: Path, width: int, height: int) -> None:
    laptop.window.resize(width, height)
    overlay = laptop.places()
    others, pin = overlay.places[4], overlay.places[5]
    assert isinstance(others, OthersPlace)
    assert isinstance(pin, PinPlace)
    for number in range(7):
        overlay.show_place(number)
        for more in (lambda: None, *extras(number, others, pin, tmp_path)):
            more()
            for _ in range(4):
                QApplication.processEvents()
            assert overlay.rect().contains(overlay.panel.geometry())
            place = overlay.places[number]
            room = QRect(0, 0, overlay._areas[number].viewport().width(), 10_000)
            for each in place.findChildren(QWidget):
                if each.isVisible() and is_control(each) or isinstance(each, QLabel) and each.isVisible():
                    at = QRect(each.mapTo(place, QPoint(0, 0)), each.size())
                    assert room.left() <= at.left(), (number, each)
                    assert at.right() <= room.right(), (number, each)
                if each.isVisible() and is_control(each):
                    assert each.height() >= look.TARGET, (number, each)
                    assert each.width() >= look.TARGET, (number, each)


def extras(number: int, others: OthersPlace, pin: PinPlace, folder: Path) -> tuple[Callable[[], object], ...]:
    if number == 4:
        return others.show_code, lambda: others.show_offer(given(folder / "theirs.json"))
    return (pin.begin,) if number == 5 else ()


def test_both_themes_are_drawn(laptop: Laptop) -> None:
    overlay = laptop.places()
    light = overlay.grab().toImage()
    laptop.window.theme.set_mode("dark")
    QApplication.processEvents()
    assert overlay.grab().toImage() != light


def test_many_runs_scroll_to_what_has_the_keyboard(
    qtbot: QtBot, tmp_path: Path, clock: SteppingClock, press: Press, laptop: Laptop
) -> None:
    assert laptop.store is not None
    from conftest import EVENT

    from kiosk.model import Run

    laptop.store.describe(EVENT, tuple(Run(f"run{n}", "ev1", "Same" if n < 2 else f"Run {n}") for n in range(25)))
    laptop.screen.desk.refresh()
    laptop.screen.desk.configure(laptop.office.settings)
    overlay, place = laptop.place(RunsPlace)
    assert isinstance(place, RunsPlace)
    place.ticks["run0"].click()
    assert laptop.office.settings.served_runs[0] == "run1", "runs of one name are told apart"
    for _ in range(40):
        press(Qt.Key.Key_Tab)
        focus = laptop.window.focusWidget()
        if focus is place.ticks["run20"]:
            break
    assert focus is place.ticks["run20"]
    area = overlay._areas[overlay.at]
    seen = QRect(place.ticks["run20"].mapTo(area.viewport(), QPoint(0, 0)), place.ticks["run20"].size())
    assert area.viewport().rect().contains(seen)
