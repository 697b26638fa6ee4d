"""Sizes measured on every screen and overlay: fingers hit what they aim at, and nothing is cut, covered or outside."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import measuring
import pytest
from gallery import CHECKING_IN, SCENES, settle, stage
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from reaching import unreached

from kiosk.ui import overlay as overlay_module
from kiosk.ui import theme as look
from kiosk.ui.theme import Theme

SIZES = ((1024, 600), (1366, 768), (1920, 1080))
TWICE = ("1024x600", "683x384")
"""What is left at twice the scale of a screen of 2048 x 1200, and of one of 1366 x 768."""


def wrong(inside: QWidget) -> list[str]:
    kinds = (measuring.small_targets, measuring.outside, measuring.overlapping, measuring.cut)
    return [line for kind in kinds for line in kind(inside)]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", SCENES)
def test_nothing_is_small_outside_covered_or_cut(name: str) -> None:
    with stage() as on:
        on.open(name)
        for size in SIZES:
            on.resize(size)
            assert wrong(on.shown) == [], size


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", CHECKING_IN)
def test_what_is_pressed_for_every_runner_is_larger(name: str) -> None:
    with stage() as on:
        on.open(name)
        for size in SIZES:
            on.resize(size)
            results, button = on.screen.results, on.screen.banner.button
            pressed = [results.button_rect()] if results.isVisible() and results.currentIndex().isValid() else []
            pressed += [button.rect()] if button.isVisible() else []
            for each in pressed:
                assert min(each.width(), each.height()) >= measuring.PRESSED_FOR_EVERY_RUNNER, size


@pytest.mark.usefixtures("qapp")
def test_the_scenes_show_what_they_are_named_after() -> None:
    titles = {}
    for name in ("checked-in", "already", "cancelled", "not-yet", "wrong-bib", "bib-awaited", "doubt"):
        with stage() as on:
            on.open(name)
            titles[name] = on.screen.banner.words.title
    assert titles == {
        "checked-in": "Checked in",
        "already": "Already checked in",
        "cancelled": "Registration was cancelled",
        "not-yet": "Not in the list yet",
        "wrong-bib": "2217 belongs to Andreas Mueller",
        "bib-awaited": "Now scan the bib",
        "doubt": "No bib is 104",
    }


def test_it_fits_at_twice_the_scale() -> None:
    """A process of its own: the scale of a screen is taken when a program begins."""
    here = Path(__file__).parent
    paths = os.pathsep.join((str(here.parents[1]), str(here)))
    environment = {**os.environ, "QT_SCALE_FACTOR": "2", "PYTHONPATH": paths, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, here / "measuring.py", *TWICE], env=environment, capture_output=True, timeout=300
    )
    assert done.stdout.decode().splitlines() == [f"{len(SCENES)} scenes at 2.0: nothing is wrong"], done.stderr.decode()


# The measures themselves.
@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    Theme("light")
    made = QWidget()
    qtbot.addWidget(made)
    made.setObjectName("screen")
    made.resize(400, 300)
    return made


def shown(ground: QWidget) -> QWidget:
    ground.show()
    settle()
    return ground


def put(widget: QWidget, ground: QWidget, x: int, y: int, width: int, height: int) -> None:
    widget.setParent(ground)
    widget.setGeometry(x, y, width, height)


def test_a_small_button_is_found_and_a_large_one_is_not(ground: QWidget) -> None:
    put(QPushButton("Large"), ground, 0, 0, 48, 48)
    put(QPushButton("Low"), ground, 0, 100, 90, 47)
    rows = QListWidget()
    rows.addItem("A row")
    put(rows, ground, 200, 100, 100, 100)
    put(QListWidget(), ground, 200, 0, 100, 90)
    found = measuring.small_targets(shown(ground))
    assert [line.split(" is ")[0] for line in found] == ["QPushButton “Low”", "QListWidget “”"]


def test_what_reaches_out_is_found(ground: QWidget) -> None:
    box = QWidget()
    put(box, ground, 0, 0, 200, 100)
    put(QPushButton("Out"), box, 180, 0, 60, 60)
    put(QLabel("In"), box, 0, 0, 60, 60)
    found = measuring.outside(shown(ground))
    assert len(found) == 2
    assert all("Out" in line for line in found)


def test_what_covers_another_is_found(ground: QWidget) -> None:
    put(QPushButton("One"), ground, 0, 0, 100, 60)
    put(QLineEdit("Other"), ground, 90, 0, 100, 60)
    put(QLabel("Apart"), ground, 200, 0, 100, 60)
    (found,) = measuring.overlapping(shown(ground))
    assert "One" in found
    assert "Other" in found


def label(words: str) -> QLabel:
    made = QLabel(words)
    made.setFont(look.font(look.BODY))
    return made


def test_words_that_are_cut_are_found(ground: QWidget) -> None:
    put(label("All of this is seen"), ground, 0, 0, 300, 40)
    put(label("The end of this is not"), ground, 0, 60, 120, 40)
    put(label("Left…"), ground, 0, 120, 120, 40)
    dotted = label("The rest is dots")
    dotted.setAccessibleName("A label")
    dotted.paintEvent = lambda _event: None  # type: ignore[method-assign]
    found = measuring.cut(shown(ground))
    assert len(found) == 1
    assert found[0].startswith("'The end of this is not'")


def test_dots_where_words_should_be_are_found(ground: QWidget) -> None:
    button = QPushButton("All of it")
    put(button, ground, 0, 0, 200, 60)
    button.text = lambda: "All of it and more"  # type: ignore[method-assign]
    assert measuring.cut(shown(ground)) == []
    QPushButton.setText(button, "All of it a…")
    settle()
    assert measuring.cut(ground) == ["'All of it a…' of QPushButton “All of it and more” lacks its end"]


def test_words_over_words_are_found(ground: QWidget) -> None:
    put(label("Lower words"), ground, 0, 0, 200, 40)
    upper = label("Upper words")
    upper.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    put(upper, ground, 20, 4, 200, 40)
    found = measuring.cut(shown(ground))
    assert len(found) == 1
    assert "lies over" in found[0]
    assert QApplication.instance() is not None


# What the keyboard reaches.
@pytest.mark.usefixtures("qapp")
def test_what_tab_never_comes_to_is_found() -> None:
    with stage() as on:
        on.open("this-window", (1024, 600))
        assert unreached(on) == []
        first, *_ = measuring.targets(on.shown)
        first.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        assert [line for line in unreached(on) if "never has the keyboard" in line] == [
            f"{measuring.said(first)} never has the keyboard"
        ]


@pytest.mark.usefixtures("qapp")
def test_what_has_the_keyboard_out_of_sight_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    with stage() as on:
        on.open("preflight-pass", (1024, 600))
        assert unreached(on) == []
    monkeypatch.setattr(overlay_module, "show_whole", lambda _: None)
    with stage() as on:
        on.open("preflight-pass", (1024, 600))
        assert any("is seen in part" in line for line in unreached(on))


@pytest.mark.usefixtures("qapp")
def test_what_can_not_be_scrolled_to_is_found() -> None:
    with stage() as on:
        on.open("menu", (1024, 400))
        area = on.shown.findChild(QScrollArea)
        assert area.verticalScrollBar().maximum() > 0
        area.keyPressEvent = lambda event: event.accept()  # type: ignore[method-assign]
        assert any("scrolls to" in line for line in unreached(on))
