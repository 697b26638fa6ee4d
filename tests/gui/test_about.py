"""About the program: by keys alone, with whole texts, at any size."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from staging import settle

from kiosk import __version__
from kiosk.app.about import about
from kiosk.licences import components
from kiosk.store import Home
from kiosk.ui.about import open_about
from kiosk.ui.about.overlay import AboutOverlay
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.window import MainWindow

Press = Callable[..., None]
DOWN, END = Qt.Key.Key_Down, Qt.Key.Key_End


@pytest.fixture
def opened(screen: CheckInScreen, press: Press, tmp_path: Path) -> AboutOverlay:
    """Opened by two keys."""
    screen.about_asked.connect(lambda: about(screen, Home(tmp_path / "data")))
    press(Qt.Key.Key_F1)
    press(Qt.Key.Key_F1)
    settle()
    assert isinstance(screen.overlay, AboutOverlay)
    return screen.overlay


def test_two_keys_lead_to_version_folders_and_licences(opened: AboutOverlay, tmp_path: Path) -> None:
    said = opened.text.toPlainText()
    assert opened.chosen.text() == f"Check-in {__version__}"
    for each in (tmp_path / "data", tmp_path / "data" / "logs", "LGPL-3.0", "replace", "source code", "MIT"):
        assert str(each) in said
    assert opened.list.hasFocus()
    assert opened.list.count() == len(components()) + 1


def test_the_button_of_the_help_leads_there_too(screen: CheckInScreen, press: Press, qtbot: QtBot) -> None:
    press(Qt.Key.Key_F1)
    settle()
    with qtbot.waitSignal(screen.about_asked):
        screen.overlay.about_button.click()  # type: ignore[union-attr]


def test_down_and_page_down_read_the_whole_of_each_licence(opened: AboutOverlay, press: Press) -> None:
    for component in components():
        press(DOWN)
        assert component.name in opened.chosen.text()
        assert opened.text.toPlainText() == component.text
        assert opened.text.accessibleName() == opened.chosen.text()
    opened.list.setCurrentRow(1 + next(n for n, each in enumerate(components()) if each.name == "numpy"))
    bar = opened.text.verticalScrollBar()
    assert bar.value() == 0
    for _ in range(bar.maximum()):
        press(Qt.Key.Key_PageDown)
        if bar.value() == bar.maximum():
            break
    assert bar.value() == bar.maximum() > 0
    press(Qt.Key.Key_PageUp)
    assert bar.value() < bar.maximum()


def test_tab_goes_round_and_esc_closes(opened: AboutOverlay, screen: CheckInScreen, press: Press) -> None:
    for widget in (opened.text, opened.close_button, opened.list):
        press(Qt.Key.Key_Tab)
        assert widget.hasFocus()
    press(Qt.Key.Key_Escape)
    assert screen.overlay is None
    assert screen.field.hasFocus()


@pytest.mark.parametrize("size", [(680, 380), (1024, 600), (1920, 1080)])
def test_it_fits_every_window(window: MainWindow, screen: CheckInScreen, tmp_path: Path, size: tuple[int, int]) -> None:
    window.resize(*size)
    overlay = open_about(screen, tmp_path, components())
    settle()
    panel = overlay.panel.rect()
    for widget in (overlay.list, overlay.text, overlay.close_button):
        corner = widget.mapTo(overlay.panel, widget.rect().bottomRight())
        assert panel.contains(corner), widget
        assert widget.height() >= 48


def test_a_program_without_its_texts_says_so(
    screen: CheckInScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    about(screen, Home(tmp_path / "data"))
    assert screen.overlay is None
    assert "not complete" in screen.banner.words.title
