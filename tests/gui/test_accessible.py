"""What a screen reader is told: a name and a role for everything that can be pressed, and each verdict aloud."""

from __future__ import annotations

import measuring
import pytest
from gallery import CHECKING_IN, SCENES, settle, stage
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui import banner as banner_module
from kiosk.ui.overlay import Overlay
from kiosk.ui.wording import Role

SILENT = (
    "idle",
    "practice",
    "practice-first",
    "practice-again",
    "results",
    "results-near",
    "results-refused",
    "nobody",
    "held",
    "refused-there",
)
"""Where nothing was done, there is nothing to say."""


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", SCENES)
def test_everything_has_a_name_and_a_role(name: str) -> None:
    with stage() as on:
        on.open(name)
        assert measuring.nameless(on.shown) == []


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", list(SCENES)[list(SCENES).index("menu") :])
def test_everything_in_an_overlay_is_reached_by_tab(name: str) -> None:
    with stage() as on:
        on.open(name, (1024, 600))
        overlay = on.shown.parentWidget()
        assert isinstance(overlay, Overlay)
        wanted = [each for each in measuring.targets(on.shown) if each.isEnabled()]
        reached = []
        for _ in range(2 * len(wanted) + 4):
            on.press(Qt.Key.Key_Tab)
            focused = on.window.focusWidget()
            assert focused is not None
            assert on.shown.isAncestorOf(focused), "the keyboard stays inside"
            reached.append(focused)
        groups = {each.parent() for each in reached if one_of_many(each)}  # the arrows go on there
        missed = [each for each in wanted if each not in reached]
        assert [measuring.said(each) for each in missed if not (one_of_many(each) and each.parent() in groups)] == []


def one_of_many(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) and widget.isCheckable()


@pytest.mark.parametrize("name", CHECKING_IN)
@pytest.mark.usefixtures("qapp")
def test_every_verdict_is_said_aloud(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[tuple[str, bool]] = []

    class Listener:
        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:  # noqa: N802
            heard.append((event.message(), event.politeness() is QAccessible.AnnouncementPoliteness.Assertive))

    monkeypatch.setattr(banner_module, "QAccessible", Listener)
    with stage() as on:
        on.open(name)
        words = on.screen.banner.words
        read = QAccessible.queryAccessibleInterface(on.screen.banner)
        if words.role is not Role.IDLE:
            assert heard[-1] == (words.spoken, words.role is Role.REFUSED)
            assert words.title in words.spoken
            assert words.name in words.spoken
            assert on.screen.banner.accessibleName() == words.spoken
            assert read is None or read.text(QAccessible.Text.Name) == words.spoken
        else:
            assert name in SILENT
            assert read is None or read.text(QAccessible.Text.Name) == words.spoken


@pytest.mark.usefixtures("qapp")
def test_rows_are_read_in_words() -> None:
    with stage() as on:
        on.open("results")
        read = QAccessible.queryAccessibleInterface(on.screen.results)
        rows = [read.child(at).text(QAccessible.Text.Name) for at in range(read.childCount())]
        assert rows[0].startswith("Andreas Mueller, bib 2217, Marathon")
        assert on.screen.field.accessibleDescription() == rows[0]


# The measure itself.
def test_a_nameless_button_is_found(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    for place, words in enumerate(("Named", "")):
        QPushButton(words, ground).setGeometry(0, 60 * place, 100, 50)
    ground.show()
    settle()
    assert measuring.nameless(ground) == ["QPushButton “” has no name"]
    for button in ground.findChildren(QPushButton):
        button.setAccessibleName("Other")
    assert measuring.nameless(ground) == []
