"""The e-mail of a walk-up: nothing is called wrong too early, and slips are asked about."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from walk_up_kit import fill, made, notes, opened

from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.walk_up import overlay as form_module

Press = Callable[..., None]
Key = Qt.Key
ENTER, TAB = Key.Key_Return, Key.Key_Tab


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A press counts from the first moment on that something is seen."""
    monkeypatch.setattr(form_module, "_SEEN", 0)


# The e-mail.
def test_nothing_is_called_wrong_while_it_is_typed(screen: CheckInScreen, press: Press) -> None:
    form = opened(screen)
    form.email.setFocus()
    press("noor")
    form.email_field._pause.timeout.emit()
    assert notes(form)[1] == "", "it is only begun"
    press("@ru")
    form.email_field._pause.timeout.emit()
    assert notes(form)[1] == "The ending is missing, as in name@example.org."
    press("n.example")
    assert notes(form)[1] == "", "right again at once"
    press(",")
    assert notes(form)[1] == ""
    press(TAB)
    assert notes(form)[1] == "A letter after the @ can't be right."
    assert form.email.accessibleDescription() == notes(form)[1]


def test_a_pause_looks_at_it_and_leaving_an_empty_one_does_not(
    screen: CheckInScreen, press: Press, qtbot: QtBot
) -> None:
    form = opened(screen)
    press(TAB, TAB)
    assert notes(form)[1] == ""
    form.email_field._pause.setInterval(1)
    with qtbot.waitSignal(form.email_field.looked):
        form.email.setText("noor@run")
    assert notes(form)[1] == "The ending is missing, as in name@example.org."


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("noor late@run.example", "Take the blank out of the e-mail."),
        ("noor.run.example", "The @ is missing, as in name@example.org."),
        ("noor@late@run.example", "There are two @ in it. Leave one."),
        ("@run.example", "Something is missing before the @."),
        ("noor@", "Something is missing after the @."),
    ],
)
def test_what_is_wrong_is_said_with_what_to_do(screen: CheckInScreen, press: Press, text: str, words: str) -> None:
    form = opened(screen)
    fill(form, email=text)
    press(ENTER)
    assert notes(form) == ("", words, "")
    assert made(screen) == []


def test_a_slip_is_asked_about_once(screen: CheckInScreen, press: Press) -> None:
    form = opened(screen)
    fill(form, email="noor@gmial.com")
    press(ENTER)
    assert notes(form)[1] == "Did you mean gmail.com?"
    assert form.register.text() == "Register all the same"
    assert form.register.hasFocus()
    assert made(screen) == []
    form.email_field.use.click()
    assert form.email.text() == "noor@gmail.com"
    assert form.email.hasFocus()
    assert notes(form)[1] == ""
    assert form.register.text() == "Register and check in"
    press(ENTER)
    assert [each.email for each in made(screen)] == ["noor@gmail.com"]


def test_what_looks_like_a_slip_may_be_right(screen: CheckInScreen, press: Press) -> None:
    form = opened(screen)
    fill(form, email="noor@gmial.com")
    press(ENTER, ENTER)
    assert [each.email for each in made(screen)] == ["noor@gmial.com"]


def test_typing_takes_the_question_back(screen: CheckInScreen, press: Press) -> None:
    form = opened(screen)
    form.email.setFocus()
    press("noor@gmai.co", TAB)
    assert not form.email_field.use.isVisible()
    form.email.setText("noor@gmal.com")
    form.email_field.look_at()
    assert form.email_field.use.isVisible()
    form.email.setFocus()
    press(Key.Key_Backspace)
    assert not form.email_field.use.isVisible()
    assert notes(form)[1] == ""


def test_a_slip_that_the_button_did_not_ask_about_is_asked_about(screen: CheckInScreen) -> None:
    form = opened(screen)
    fill(form, email="noor@gmial.com")
    form.register.click()
    assert made(screen) == []
    assert notes(form)[1] == "Did you mean gmail.com?"
    form.register.click()
    assert [each.email for each in made(screen)] == ["noor@gmial.com"]
