"""A walk-up that is left before it is recorded: nothing that was typed is lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from conftest import EVENT, RUNS
from PySide6.QtCore import Qt
from walk_up_kit import fill, made, notes, opened, settle, shown

from kiosk.desk import Desk
from kiosk.store import EventStore
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.walk_up import overlay as form_module
from kiosk.ui.window import MainWindow

Press = Callable[..., None]
Key = Qt.Key
ENTER, ESC = Key.Key_Return, Key.Key_Escape


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A press counts from the first moment on that something is seen."""
    monkeypatch.setattr(form_module, "_SEEN", 0)


# Leaving, and going on.
def test_esc_loses_nothing_and_f2_goes_on(screen: CheckInScreen, press: Press) -> None:
    form = opened(screen, "Noor")
    fill(form, run=1)
    form.pace.setText("B")
    form.note.setText("paid")
    press(ESC)
    assert screen.overlay is None
    assert screen.banner.words.title == "Nobody was registered"
    assert screen.banner.words.lines == ("F2 goes on with what was typed.",)
    assert made(screen) == []

    form = opened(screen)
    assert form.title.text() == "Go on with this walk-up"
    typed = (form.name.text(), form.email.text(), form.run.currentIndex(), form.pace.text(), form.note.text())
    assert typed == ("Noor Late", "noor@run.example", 1, "B", "paid")
    press(ENTER)
    assert len(made(screen)) == 1
    assert opened(screen).name.text() == ""


@pytest.mark.parametrize(("typed", "back"), [("noor l", True), ("NOOR@", True), ("4711", True), ("Ben", False)])
def test_it_comes_back_unless_somebody_else_is_searched_for(screen: CheckInScreen, typed: str, back: bool) -> None:
    fill(opened(screen))
    assert screen.overlay is not None
    screen.overlay.close_overlay()
    form = opened(screen, typed)
    assert form.anew.isVisible() is back
    assert form.name.text() == ("Noor Late" if back else "Ben")
    assert form.email.text() == ("noor@run.example" if back else "")


def test_somebody_else_does_not_take_its_place_before_something_is_typed(screen: CheckInScreen, press: Press) -> None:
    fill(opened(screen))
    press(ESC)
    opened(screen, "Ben Other")
    press(ESC)
    assert opened(screen).name.text() == "Noor Late"


def test_start_anew(screen: CheckInScreen, press: Press) -> None:
    fill(opened(screen), "Zoe Angstrom", "noor@run", run=2)
    press(ESC)
    form = opened(screen)
    press(ENTER)
    assert notes(form) == ("", "The ending is missing, as in name@example.org.", notes(form)[2])
    form.anew.click()
    assert (form.name.text(), form.email.text(), form.run.currentIndex()) == ("", "", -1)
    assert notes(form) == ("", "", "")
    assert shown(form) == []
    assert form.title.text() == "Register a walk-up"
    assert form.name.hasFocus()
    assert not form.anew.isVisible()
    press(ESC)
    assert opened(screen).name.text() == ""


def test_a_run_that_is_gone_is_chosen_anew(screen: CheckInScreen, store: EventStore, press: Press) -> None:
    fill(opened(screen), run=1)
    press(ESC)
    store.describe(EVENT, (RUNS[0], RUNS[2]))
    assert opened(screen).run.currentIndex() == -1


def test_an_untouched_form_leaves_nothing_and_says_nothing(screen: CheckInScreen, press: Press) -> None:
    opened(screen, "Noor Late")
    press(ESC)
    assert screen.desk.unfinished is None
    assert screen.banner.words.title == "Who is next?"


def test_it_is_kept_when_something_else_opens_or_the_desk_goes(
    window: MainWindow, screen: CheckInScreen, desk: Desk
) -> None:
    fill(opened(screen))
    screen.walk_up()
    assert desk.unfinished is not None
    fill(opened(screen, "Ben"), "Ben Other")
    window.show_check_in(desk)
    assert desk.unfinished.name == "Ben Other"


@pytest.mark.parametrize("instead", [False, True])
def test_somebody_else_who_is_dealt_with_meanwhile_leaves_it_as_it_is(
    screen: CheckInScreen, press: Press, instead: bool
) -> None:
    fill(opened(screen))
    press(ESC)
    form = opened(screen, "Zoe Angstrom")
    fill(form, "Zoe Angstrom", "zoe@run.example")
    form._look()
    if instead:
        form.doubles.rows[0].button.click()
    else:
        form.register.click()
    assert [each.entry.registration.name for each in screen.desk.recent()] in (["Zoe Angstrom"], ["Zoë Ångström"])
    assert opened(screen).name.text() == "Noor Late"


def test_what_was_searched_for_stays_where_a_scan_takes_its_place(screen: CheckInScreen, press: Press) -> None:
    opened(screen, "Zoe Quick")
    screen.take_scan("r3")
    press(ESC)
    settle()
    assert screen.field.text() == ""
    assert opened(screen).name.text() == "Zoe Quick"
