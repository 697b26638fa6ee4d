"""Contrast measured in rendered pixels of every screen and overlay, in both themes; a verdict's is higher."""

from __future__ import annotations

import measuring
import pytest
from drawn import ground_and_ink, pixels
from gallery import SCENES, settle, stage
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui import theme as look
from kiosk.ui.banner import Banner
from kiosk.ui.theme import DARK, LIGHT, Theme


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", SCENES)
def test_every_text_can_be_read(name: str) -> None:
    with stage() as on:
        on.open(name, (1024, 600))
        assert measuring.faint(on.shown) == []
        on.window.theme.set_mode("dark")  # while it is open: nothing keeps the old colours
        settle()
        assert measuring.faint(on.shown) == []


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("name", "ground", "ink"),
    [
        ("checked-in", LIGHT.ok, LIGHT.on_ok),
        ("already", LIGHT.already, LIGHT.on_already),
        ("cancelled", LIGHT.refused, LIGHT.on_refused),
        ("undone", LIGHT.card, LIGHT.text),
        ("idle", LIGHT.ground, LIGHT.text),
    ],
)
def test_a_verdict_has_the_colours_of_its_role(name: str, ground: str, ink: str) -> None:
    with stage() as on:
        on.open(name)
        banner = on.screen.banner
        title = next(text for text in measuring.seen_texts(banner) if text.words == banner.words.title)
        measured = ground_and_ink(pixels(banner), title.ink.toAlignedRect())
        assert measured[:2] == (ground, ink)
        assert measured[2] >= 7


# The measure itself.
@pytest.fixture
def sample(qtbot: QtBot) -> QLabel:
    Theme("light")
    made = QLabel("Some words to read")
    made.setFont(look.font(look.TINY))
    made.resize(300, 60)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(("ink", "readable"), [("#767676", True), ("#777777", False), ("#000000", True)])
def test_a_faint_text_is_found(sample: QLabel, ink: str, readable: bool) -> None:
    sample.setStyleSheet(f"color: {ink}; background: #FFFFFF")
    sample.show()
    settle()
    assert (measuring.faint(sample) == []) is readable


def test_a_text_of_the_banner_needs_more(qtbot: QtBot) -> None:
    class Quiet(Banner):
        """A banner with a child in colours that would do elsewhere."""

    Theme("light")
    banner = Quiet(Theme("light"))
    qtbot.addWidget(banner)
    banner.resize(1000, 132)
    child = QLabel("Some words to read", banner)
    child.setStyleSheet("color: #6A6A6A; background: #FFFFFF")
    child.setGeometry(600, 10, 300, 60)
    banner.show()
    settle()
    (found,) = measuring.faint(banner)
    assert "Some words to read" in found
    assert found.endswith("not 7.0")


def test_the_ground_is_the_most_frequent_and_the_ink_the_most_different(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setStyleSheet(f"background: {DARK.card}")
    child = QWidget(widget)
    child.setStyleSheet(f"background: {DARK.text}")
    child.setGeometry(10, 10, 5, 5)
    widget.resize(60, 60)
    widget.show()
    settle()
    ground, ink, ratio = ground_and_ink(pixels(widget), QRect(0, 0, 60, 60))
    assert (ground, ink) == (DARK.card, DARK.text)
    assert ratio == pytest.approx(look.contrast(DARK.card, DARK.text))
