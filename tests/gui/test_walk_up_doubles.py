"""Who is in the start list already is seen before a walk-up is recorded."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from conftest import runner
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from walk_up_kit import fill, made, opened, settle, shown

from kiosk.errors import Busy, KioskError
from kiosk.model import Doubles, How, Page
from kiosk.store import EventStore
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.dialogs import FactsOverlay
from kiosk.ui.walk_up import open_walk_up
from kiosk.ui.walk_up import overlay as form_module

Press = Callable[..., None]
Key = Qt.Key
ENTER, ESC, UP = Key.Key_Return, Key.Key_Escape, Key.Key_Up


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A press counts from the first moment on that something is seen."""
    monkeypatch.setattr(form_module, "_SEEN", 0)


# Doubles.
def test_a_likely_double_is_shown_while_it_is_typed(screen: CheckInScreen, press: Press, qtbot: QtBot) -> None:
    screen.desk.check_in("r1", How.SEARCH)
    form = opened(screen)
    size, place = form.panel.size(), form.register.pos()
    form._rest.setInterval(1)
    press("anna muller")
    qtbot.waitUntil(lambda: bool(shown(form)))
    first, second = shown(form)
    assert first.startswith("Anna Müller, bib 1042, Half Marathon, a•••@mail.example, Checked in ")
    assert first.endswith(" · Desk 3, Same name")
    assert second == "Julia Anna Müller, no bib, Marathon, j•••@mail.example, Cancelled, Similar name"
    assert [row.button.text() for row in form.doubles.rows[:2]] == ["Details", "Why?"]
    assert form.doubles.title.text() == "Already in the start list?"
    assert form.register.text() == "Register all the same"
    settle()
    assert (form.panel.size(), form.register.y()) == (size, place.y()), "nothing jumps"
    form.email.setText("a1@mail.example")
    form._look()
    assert shown(form)[0].endswith("Same name and e-mail")


def test_more_than_three_say_how_many(screen: CheckInScreen, store: EventStore) -> None:
    rows = tuple(runner(200 + n, f"Kim Club{n}", None, email="club@run.example") for n in range(5))
    store.apply_page(Page(rows, last_id=rows[-1].id), sweep=False, read_revision=store.revision())
    screen.desk.refresh()
    form = opened(screen, "club@run.example")
    assert len(shown(form)) == 3
    assert form.doubles.title.text() == "Already in the start list? 3 of 5 shown"


def test_enter_asks_once_about_a_double_even_when_it_comes_at_once(screen: CheckInScreen, press: Press) -> None:
    form = opened(screen, "Zoe Angstrom")
    form.run.setCurrentIndex(0)
    press("zoe@run.example", ENTER)
    assert made(screen) == []
    assert form.doubles.title.text() == "Is it one of these? If not, register all the same."
    assert form.register.hasFocus()
    press(ENTER)
    assert [each.name for each in made(screen)] == ["Zoe Angstrom"]


def test_another_double_is_another_question(screen: CheckInScreen, press: Press) -> None:
    form = opened(screen, "Zoe Angstrom")
    form.run.setCurrentIndex(0)
    press("zoe@run.example", ENTER)
    form.email.setText("n10@mail.example")
    form.email.setFocus()
    press(ENTER)
    assert made(screen) == []
    assert [each.partition(",")[0] for each in shown(form)] == ["Zoë Ångström", "Ng Wei"]
    press(ENTER)
    assert len(made(screen)) == 1


def test_a_press_that_comes_at_once_is_not_meant_for_what_came_up(
    screen: CheckInScreen, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(form_module, "_SEEN", 60_000)
    form = opened(screen, "Zoe Angstrom")
    fill(form, "Zoe Angstrom")
    form.name.setFocus()
    press(ENTER, ENTER)
    form.register.click()
    form.doubles.rows[0].button.click()
    assert made(screen) == []
    assert form.isVisible()
    assert screen.desk.operations() == ()


def test_the_button_that_says_all_the_same_is_believed(screen: CheckInScreen) -> None:
    form = opened(screen, "Zoe Angstrom")
    fill(form, "Zoe Angstrom")
    assert form.register.text() == "Register all the same"
    form.register.click()
    assert len(made(screen)) == 1


def test_the_button_that_did_not_say_it_asks(screen: CheckInScreen) -> None:
    form = opened(screen)
    fill(form, "Zoe Angstrom")
    assert form.register.text() == "Register and check in"
    form.register.click()
    assert made(screen) == []
    form.register.click()
    assert len(made(screen)) == 1


def test_the_one_of_the_list_is_checked_in_instead(screen: CheckInScreen, press: Press) -> None:
    form = opened(screen, "Zoe Angstrom")
    button = form.doubles.rows[0].button
    assert button.text() == "Check in"
    form.register.setFocus()
    press(UP)
    assert form.leave.hasFocus()
    press(UP)
    assert button.hasFocus()
    press(ENTER)
    assert screen.overlay is None
    assert screen.banner.words.title == "Checked in"
    assert [each.entry.registration.id for each in screen.desk.recent()] == ["r6"]
    assert made(screen) == []
    assert screen.desk.unfinished is None


def test_whoever_is_in_already_is_shown_and_the_form_is_kept(screen: CheckInScreen, press: Press) -> None:
    screen.desk.check_in("r6", How.SEARCH)
    form = opened(screen, "Zoe Angstrom")
    fill(form, "Zoe Angstrom", "zoe@run.example")
    form._look()
    QTest.mouseClick(form.doubles.rows[0].button, Qt.MouseButton.LeftButton)
    assert isinstance(screen.overlay, FactsOverlay)
    press(ESC)
    assert opened(screen).email.text() == "zoe@run.example"


def test_one_who_can_not_be_checked_in_says_why_and_the_form_is_kept(screen: CheckInScreen, press: Press) -> None:
    form = opened(screen)
    fill(form, "Tom Refund", "tom@run.example")
    form._look()
    form.doubles.rows[0].button.click()
    assert screen.overlay is None
    assert screen.banner.words.title == "Registration was refunded"
    assert screen.banner.button.text() == "Check in all the same…"
    assert opened(screen).name.text() == "Tom Refund"


def test_trouble_with_checking_in_instead_keeps_the_form(
    screen: CheckInScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise Busy

    form = opened(screen)
    fill(form, "Zoe Angstrom")
    form._look()
    monkeypatch.setattr(screen.desk, "check_in", fail)
    form.doubles.rows[0].button.click()
    assert screen.banner.words.title == "Not recorded"
    assert screen.desk.unfinished is not None


def test_runner_then_bib_waits_for_the_bib_of_the_one_in_the_list(screen: CheckInScreen) -> None:
    screen.hand_out(True)
    opened(screen, "Zoe Angstrom").doubles.rows[0].button.click()
    assert screen.banner.words.title == "Now scan the bib"
    assert screen.desk.operations() == ()


def test_where_the_list_can_not_be_looked_through_one_can_register(
    screen: CheckInScreen, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> Doubles:
        raise Busy

    monkeypatch.setattr(screen.desk, "doubles", fail)
    monkeypatch.setattr(screen.desk, "pace_groups", fail)
    form = opened(screen, "Zoe Angstrom")
    fill(form, "Zoe Angstrom")
    assert shown(form) == []
    press(ENTER)
    assert len(made(screen)) == 1


def test_where_the_runs_can_not_be_read_it_says_so(screen: CheckInScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    trouble: KioskError = Busy()

    def fail() -> None:
        raise trouble

    monkeypatch.setattr(screen.desk, "offers", fail)
    open_walk_up(screen, screen.record_walk_up)
    assert screen.overlay is None
    assert screen.banner.words.name == trouble.title


def test_two_quick_presses_do_not_answer_what_the_first_one_asked(
    screen: CheckInScreen, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = opened(screen, "Zoe Angstrom")
    fill(form, "Zoe Angstrom")
    monkeypatch.setattr(form_module, "_SEEN", 60_000)
    press(ENTER, ENTER)
    assert made(screen) == []
    monkeypatch.setattr(form_module, "_SEEN", 0)
    press(ENTER)
    assert len(made(screen)) == 1
