"""Speaking: the words, numbers, Qt's own dialogs and the direction follow the language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.language import tr
from kiosk.ui import formats, languages
from kiosk.ui.button import Button
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.help import open_help
from kiosk.ui.help.overlay import HelpOverlay
from kiosk.ui.key_cap import key_name
from kiosk.ui.window import MainWindow


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    languages.speak("en")


def test_english_takes_the_numbers_of_the_country(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("de_DE"))
    languages.speak("en")
    assert tr("%n runner(s)", "", 12345) == "12.345 runners"
    assert tr("%n runner(s)", "", 1) == "1 runner"
    assert tr("Checked in") == "Checked in"


def test_the_computers_language_is_taken_where_we_have_it(monkeypatch: pytest.MonkeyPatch) -> None:
    for system, code in (("en_US", "en"), ("fi_FI", "en")):
        monkeypatch.setattr(QLocale, "system", lambda name=system: QLocale(name))
        assert languages.of_the_computer() == code


def test_an_unknown_language_is_the_computers() -> None:
    languages.speak("tlh")
    assert formats.locale().language() is QLocale.Language.English


def test_lines_begin_at_the_side_of_the_language(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formats, "locale", lambda: QLocale("ar"))
    languages.speak("en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    monkeypatch.undo()
    languages.speak("en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.parametrize("code", languages.LANGUAGES)
def test_the_whole_menu_is_seen_in_every_language(screen: CheckInScreen, window: MainWindow, code: str) -> None:
    window.resize(1024, 600)
    languages.speak(code)
    screen.menu_asked.emit()
    QApplication.processEvents()
    assert screen.overlay is not None
    rows = [each for each in screen.overlay.findChildren(Button) if each.kind == "row"]
    assert len({row.x() for row in rows}) == 2, "two columns"
    assert all(row.visibleRegion().boundingRect() == row.rect() for row in rows)


@pytest.mark.parametrize("code", languages.LANGUAGES)
def test_the_whole_quick_start_is_seen_in_every_language(
    screen: CheckInScreen, window: MainWindow, code: str, qtbot: QtBot
) -> None:
    window.resize(1024, 600)
    languages.speak(code)
    open_help(screen)
    page = screen.overlay
    assert isinstance(page, HelpOverlay)
    qtbot.waitUntil(page.area.isVisible)
    QApplication.processEvents()
    assert page.area.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize(
    ("code", "names"),
    [("en", ["Ctrl Z", "Enter", "Esc", "F10"]), ("de", ["Strg Z"]), ("fr", ["Ctrl Z", "Entrée", "Échap", "F10"])],
)
def test_keys_are_called_as_on_the_keyboards_of_the_language(code: str, names: list[str]) -> None:
    languages.speak(code)
    assert [key_name(key) for key in ("Ctrl Z", "Enter", "Esc", "F10")][: len(names)] == names
