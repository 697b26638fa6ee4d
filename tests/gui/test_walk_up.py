"""The walk-up form: by keys and by mouse, the run and its state, the pace group, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from conftest import EVENT, RUNS, runner
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from walk_up_kit import SEVEN, SIX, fill, made, notes, opened

from kiosk.errors import DiskTrouble
from kiosk.model import UPSTREAM, NewRegistration, OperationKind, Page
from kiosk.settings import Settings
from kiosk.store import EventStore
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.codes.view import CodeOverlay, CodePicture
from kiosk.ui.dialogs import FactsOverlay
from kiosk.ui.walk_up import overlay as form_module

Press = Callable[..., None]
Key = Qt.Key
ENTER, ESC, TAB, DOWN, UP, LEFT, RIGHT = (
    Key.Key_Return,
    Key.Key_Escape,
    Key.Key_Tab,
    Key.Key_Down,
    Key.Key_Up,
    Key.Key_Left,
    Key.Key_Right,
)


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A press counts from the first moment on that something is seen."""
    monkeypatch.setattr(form_module, "_SEEN", 0)


# Registering.
def test_by_keys_alone(screen: CheckInScreen, press: Press) -> None:
    form = opened(screen, "Noor Late")
    assert form.name.text() == "Noor Late"
    assert form.email.hasFocus()
    press("noor@run.example", TAB)
    assert form.run.hasFocus()
    press(DOWN, DOWN, TAB)
    assert form.pace.hasFocus()
    press("D", TAB)
    assert form.note.hasFocus()
    press("paid in cash", ENTER)
    assert made(screen) == [
        NewRegistration("full", "noor@run.example", "Noor Late", pace_group="D", notes="paid in cash")
    ]
    assert screen.overlay is None
    assert screen.banner.words.title == "Registered and checked in"
    assert screen.field.hasFocus()
    assert screen.desk.unfinished is None


@pytest.mark.parametrize("at", ["name", "email", "run", "pace", "note", "leave"])
def test_enter_registers_from_everywhere_but_cancel(screen: CheckInScreen, press: Press, at: str) -> None:
    form = opened(screen)
    fill(form)
    form._look()
    getattr(form, at).setFocus()
    press(ENTER)
    assert len(made(screen)) == (0 if at == "leave" else 1)
    assert screen.overlay is None


def test_a_key_that_is_held_registers_nobody_and_one_press_one(screen: CheckInScreen) -> None:
    form = opened(screen)
    fill(form)
    form.note.setFocus()
    held = QKeyEvent(QEvent.Type.KeyPress, ENTER, Qt.KeyboardModifier.NoModifier, "\r", True)
    QApplication.sendEvent(form.note, held)
    assert made(screen) == []
    for _ in range(2):
        QApplication.sendEvent(form.note, QKeyEvent(QEvent.Type.KeyPress, ENTER, Qt.KeyboardModifier.NoModifier, "\r"))
    assert len(made(screen)) == 1


def test_by_mouse_alone(screen: CheckInScreen) -> None:
    form = opened(screen)
    fill(form, run=-1)
    QTest.mouseClick(form.run.tiles[1], Qt.MouseButton.LeftButton)
    QTest.mouseClick(form.register, Qt.MouseButton.LeftButton)
    assert [each.run_id for each in made(screen)] == ["full"]


def test_all_that_is_missing_is_said_at_once_beside_the_fields(screen: CheckInScreen, press: Press) -> None:
    form = opened(screen)
    assert notes(form) == ("", "", "")
    press(ENTER)
    assert notes(form) == ("Ask for the name.", "Ask for the e-mail. Families may share one.", "Choose the run.")
    assert form.name.hasFocus()
    assert form.name.accessibleDescription() == "Ask for the name."
    press("N")
    assert notes(form)[0] == ""
    form.run.setCurrentIndex(0)
    assert notes(form)[2] == ""
    press(ENTER)
    assert form.email.hasFocus()
    assert made(screen) == []
    assert form.isVisible()


def test_trouble_stays_in_the_form_with_all_that_was_typed(screen: CheckInScreen, press: Press) -> None:
    form = opened(screen)
    fill(form)

    def fail(_new: NewRegistration) -> None:
        raise DiskTrouble

    form._record = fail
    press(ENTER)
    assert form.trouble.text() == f"{DiskTrouble().title}. {DiskTrouble().hint}"
    assert form.isVisible()
    form._record = screen.record_walk_up
    press(ENTER)
    assert len(made(screen)) == 1


def test_one_run_is_chosen_by_itself(screen: CheckInScreen, store: EventStore, press: Press) -> None:
    store.describe(EVENT, RUNS[:1])
    form = opened(screen, "Noor Late")
    assert form.run.currentIndex() == 0
    press("noor@run.example", ENTER)
    assert len(made(screen)) == 1


def test_an_event_without_runs_says_so(screen: CheckInScreen, store: EventStore, press: Press) -> None:
    store.describe(EVENT, ())
    form = opened(screen)
    fill(form)
    press(ENTER)
    assert notes(form)[2] == "This event has no runs."


# The run.
def test_what_speaks_against_a_run_is_said_and_warned_of(
    screen: CheckInScreen, store: EventStore, press: Press
) -> None:
    store.describe(EVENT, SIX)
    form = opened(screen)
    assert [tile.accessibleName() for tile in form.run.tiles] == [
        "Half Marathon",
        "Marathon",
        "5K. Sold out",
        "10K. Registration paused",
        "Kids Run. Run cancelled",
        "Relay. State “moonlit”",
    ]
    fill(form, run=3)
    assert notes(form)[2] == "Registration is paused. Register only if the organizer said so."
    form.run.setCurrentIndex(1)
    assert notes(form)[2] == ""
    form.run.setCurrentIndex(2)
    press(ENTER)
    assert [each.run_id for each in made(screen)] == ["5k"]


def test_where_overriding_is_not_allowed_such_a_run_can_not_be_chosen(
    screen: CheckInScreen, store: EventStore, press: Press
) -> None:
    store.describe(EVENT, SIX)
    screen.desk.configure(Settings(allow_override=False, served_runs=("half", "5k"), go_to={"Marathon": "Desk 5"}))
    form = opened(screen)
    tiles = form.run.tiles
    assert [tile.isEnabled() for tile in tiles] == [True, False, False, False, False, False]
    assert tiles[1].accessibleName() == "Marathon. Go to Desk 5: no walk-ups"
    assert tiles[2].accessibleName() == "5K. Sold out: no walk-ups"
    QTest.mouseClick(tiles[2], Qt.MouseButton.LeftButton)
    form.run.setCurrentIndex(2)
    assert form.run.currentIndex() == -1
    form.run.setFocus()
    press(DOWN, DOWN)
    assert form.run.currentIndex() == 0
    form.run.setCurrentIndex(-1)
    assert form.run.current() is None


def test_the_arrows_go_through_the_tiles_as_they_stand(screen: CheckInScreen, store: EventStore, press: Press) -> None:
    store.describe(EVENT, SIX)
    form = opened(screen)
    form.run.setFocus()
    places = []
    for key in (UP, DOWN, RIGHT, LEFT, RIGHT, UP, Key.Key_Space):
        press(key)
        places.append(form.run.currentIndex())
    assert places == [5, 0, 3, 0, 3, 2, 2]
    assert form.run.tiles[2].hasFocus()
    press(TAB)
    assert form.pace.hasFocus()


def test_many_runs_are_a_drop_down_list(screen: CheckInScreen, store: EventStore, press: Press) -> None:
    store.describe(EVENT, SEVEN)
    screen.desk.configure(Settings(allow_override=False))
    form = opened(screen)
    box = form.run.box
    assert box is not None
    assert [box.itemText(at) for at in range(3)] == ["Half Marathon", "Marathon", "5K · Sold out: no walk-ups"]
    fill(form, run=-1)
    press(ENTER)
    assert notes(form)[2] == "Choose the run."
    assert box.hasFocus()
    press(DOWN, DOWN, DOWN)
    assert form.run.currentIndex() == 6, "those between can't be chosen"
    press(ENTER)
    assert [each.run_id for each in made(screen)] == ["walk"]


# The pace group.
def test_the_groups_of_the_run_are_offered_and_any_text_is_taken(
    screen: CheckInScreen, store: EventStore, press: Press
) -> None:
    rows = tuple(runner(200 + n, f"Pat Pace{n}", None, pace_group="A") for n in range(2))
    store.apply_page(Page(rows, last_id=rows[-1].id), sweep=False, read_revision=store.revision())
    form = opened(screen, "Noor Late")

    def offered() -> list[str]:
        return [form.pace.itemText(at) for at in range(form.pace.count())]

    assert offered() == []
    form.run.setCurrentIndex(0)
    assert offered() == ["A", "B"]
    assert form.pace.text() == ""
    form.pace.setFocus()
    press(DOWN)
    assert form.pace.text() == "A"
    form.run.setCurrentIndex(1)
    assert offered() == ["C"]
    assert form.pace.text() == "A", "what was chosen stays"
    form.pace.setText("")
    press("Sub")
    assert form.pace.text() == "Sub"
    form.email.setText("noor@run.example")
    press(ENTER)
    assert [each.pace_group for each in made(screen)] == ["Sub"]


def test_arrows_leave_a_pace_group_that_has_none_to_offer(screen: CheckInScreen, press: Press) -> None:
    form = opened(screen)
    form.pace.setFocus()
    press(DOWN)
    assert form.note.hasFocus()
    press(UP)
    assert form.pace.hasFocus()
    press(UP)
    assert form.run.hasFocus()
    form.email.setFocus()
    press(UP)
    assert form.name.hasFocus()
    form.pace.setFocus()
    press(ESC)
    assert screen.overlay is None


# Afterwards.
def test_details_and_code_are_right_when_the_server_named_it(screen: CheckInScreen, press: Press) -> None:
    form = opened(screen)
    fill(form)
    press(ENTER)
    (recent,) = screen.desk.recent()
    stale = recent.entry
    assert stale.local
    walk_up = next(each.operation for each in screen.desk.operations() if each.operation.kind is OperationKind.WALK_UP)
    screen.desk._store.acknowledge(walk_up.id, UPSTREAM, server_id="66f0000abc")
    screen.desk.refresh()
    screen.show_details(stale)
    overlay = screen.overlay
    assert isinstance(overlay, FactsOverlay)
    said = [each.text() for each in overlay.findChildren(QLabel)]
    assert "Walk-up" in said
    assert "Check-in" in said
    screen.show_code(stale)
    overlay = screen.overlay
    assert isinstance(overlay, CodeOverlay)
    assert [each.payload for each in overlay.findChildren(CodePicture)] == ["66f0000abc"]
