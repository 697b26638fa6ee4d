"""A keyboard on the screen: a morning by the mouse alone, every language's letters, and room for what is typed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from kiosk import settings
from kiosk.app.choices import Choices
from kiosk.model import OperationKind
from kiosk.store import EventStore
from kiosk.ui import languages, more
from kiosk.ui.button import Button
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.screen_keys import ACCENTS, LETTERS, LOWEST, ScreenKeys
from kiosk.ui.theme import Theme
from kiosk.ui.window import MainWindow


def settle() -> None:
    for _ in range(12):
        QApplication.processEvents()


def keys_of(window: MainWindow) -> ScreenKeys:
    assert window.keys is not None
    return window.keys


@pytest.fixture
def click(window: MainWindow) -> Callable[..., None]:
    """Click keys by what they say, one after the other."""

    def on(*words: str) -> None:
        for each in words:
            found = [key for key in keys_of(window).findChildren(Button) if each in (key.text(), key.accessibleName())]
            assert found, f"no key says {each!r}"
            QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)
        settle()

    return on


@pytest.fixture
def keys(window: MainWindow, screen: CheckInScreen) -> ScreenKeys:
    """The keys, below the check-in screen."""
    window.show_keys(True)
    settle()
    assert screen.has_keys
    return keys_of(window)


Click = Callable[..., None]


def test_a_runner_is_found_and_checked_in_by_the_mouse_alone(
    screen: CheckInScreen, store: EventStore, keys: ScreenKeys, click: Click
) -> None:
    click(*"smith", "Space", *"run", "Delete the last letter")
    assert screen.field.text() == "smith ru"
    click("Enter")
    assert [each.operation.kind for each in store.operations()] == [OperationKind.CHECK_IN]
    assert screen.field.text() == ""
    assert screen.field.hasFocus()


def test_capital_letters_are_for_one_letter(screen: CheckInScreen, keys: ScreenKeys, click: Click) -> None:
    click("ABC", "S", "m", "ABC", ":", "ABC", "abc", "x")
    assert screen.field.text() == "Sm:x"


@pytest.mark.parametrize(
    ("letter", "presses", "becomes"), [("n", 1, "ñ"), ("e", 2, "é"), ("u", 4, "ü"), ("c", 1, "ç"), ("o", 6, "ø")]
)
def test_the_key_of_accents_goes_through_them(
    screen: CheckInScreen, keys: ScreenKeys, click: Click, letter: str, presses: int, becomes: str
) -> None:
    click("x", letter, *["á…"] * presses)
    assert screen.field.text() == f"x{becomes}"


def test_after_the_last_accent_the_letter_is_plain(screen: CheckInScreen, keys: ScreenKeys, click: Click) -> None:
    click("ABC", "A", *["á…"] * 3)
    assert screen.field.text() == "Â"
    click(*["á…"] * (len(ACCENTS[0]) - 3))
    assert screen.field.text() == "A"
    click("Delete the last letter", "á…", "1", "á…")
    assert screen.field.text() == "1", "a digit has none"


@pytest.mark.parametrize("language", languages.LANGUAGES)
def test_every_letter_has_a_key_in_every_language(qtbot: QtBot, language: str) -> None:
    try:
        languages.speak(language)
        made = ScreenKeys(Theme("light"))
        qtbot.addWidget(made)
        said = [key.text() for key in made.findChildren(Button)]
        assert set("abcdefghijklmnopqrstuvwxyz0123456789@.-/'") <= set(said)
        assert len(said) == len(set(said)) + said.count("") - 1
        rows = LETTERS.get(language, LETTERS["en"])
        places = [said.index(letter) for letter in "".join(rows)]
        assert places == sorted(places)
    finally:
        languages.speak("en")


def test_what_is_typed_goes_where_the_keyboard_is(
    window: MainWindow, screen: CheckInScreen, keys: ScreenKeys, click: Click
) -> None:
    screen.walk_up()
    settle()
    assert screen.overlay is not None
    name = screen.overlay.findChildren(QLineEdit)[0]
    assert name.hasFocus()
    click("ABC", "A", "d", "a")
    assert name.text() == "Ada"
    assert name.hasFocus()
    assert screen.overlay.geometry().bottom() < keys.mapTo(window, keys.rect().topLeft()).y(), "it lies above the keys"


def test_a_window_without_room_has_none(window: MainWindow, keys: ScreenKeys) -> None:
    window.resize(1024, LOWEST - 1)
    settle()
    assert not keys.isVisible()
    window.resize(1024, LOWEST)
    settle()
    assert keys.isVisible()
    before = keys.height()
    window.resize(1920, 1080)
    settle()
    assert keys.height() > before


def test_they_are_chosen_in_the_menu_and_put_away_by_a_key(
    window: MainWindow, screen: CheckInScreen, click: Click
) -> None:
    heard: list[bool] = []
    window.keys_chosen.connect(heard.append)
    for on in (True, False):
        more.menu_of_window(screen)
        settle()
        assert screen.overlay is not None
        entry = next(each for each in screen.overlay.findChildren(Button) if each.text() == "Keyboard on the screen")
        assert entry.accessibleName().split(". ")[1].startswith("Off" if on else "On")
        entry.click()
        settle()
        assert (window.keys is not None) is on
    window.show_keys(True)
    click("Put the keys away")
    assert window.keys is None
    assert heard == [True, False, False]


def test_on_the_first_screen_they_are_one_button_and_are_kept(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(Theme("light"))
    qtbot.addWidget(window)
    Choices(window, tmp_path, {}, {})
    with qtbot.waitActive(window):
        window.show_setup()
        window.resize(1024, 600)
        window.show()
        window.activateWindow()
    assert window.keys is None
    window.setup.key.setFocus()
    QTest.mouseClick(window.setup.screen_keys, Qt.MouseButton.LeftButton)
    settle()
    assert settings.load(tmp_path, {}).typing_on_screen
    field = window.setup.key
    assert field.hasFocus()
    assert field.visibleRegion().boundingRect() == field.rect(), "what is typed is seen"
    other = MainWindow(Theme("light"))
    qtbot.addWidget(other)
    Choices(other, tmp_path, {}, {})
    assert other.keys is not None


def test_another_language_has_its_own_letters(window: MainWindow, keys: ScreenKeys) -> None:
    try:
        languages.speak("fr")
        window.forget_screens()
        said = [key.text() for key in keys_of(window).findChildren(Button)]
        assert said.index("a") < said.index("q")
    finally:
        languages.speak("en")


def test_enter_twice_answers_once(
    screen: CheckInScreen, keys: ScreenKeys, click: Click, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [100.0]
    monkeypatch.setattr("kiosk.ui.screen_keys.time.monotonic", lambda: now[0])
    click(*"104", "Enter", "Enter")
    assert screen.desk.operations() == (), "a bib that lacks a figure is asked about"
    now[0] += 1
    click("Enter")
    assert len(screen.desk.operations()) == 1
