"""The head of the check-in screen: the runs below the bar, as many as there is room for."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from kiosk.model import RunCount
from kiosk.ui import theme as look
from kiosk.ui.header import ProgressButton
from kiosk.ui.theme import Theme

RUNS = tuple(RunCount(f"run{n}", label, n, 1000 * n) for n, label in enumerate(("Marathon", "Half", "10K", "Kids"), 1))


@pytest.fixture
def progress(qtbot: QtBot) -> ProgressButton:
    made = ProgressButton(Theme("light"))
    made.show_counts("10 of 10,000 checked in", RUNS)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("room", range(60, 500, 7))
def test_the_runs_that_fit_are_whole_and_the_others_counted(progress: ProgressButton, room: int) -> None:
    metrics = QFontMetrics(look.font(look.TINY))
    words = progress._by_run(metrics, room)
    parts = words.split("  ·  ")
    whole = ["Marathon 1/1,000", "Half 2/2,000", "10K 3/3,000", "Kids 4/4,000"]
    assert metrics.horizontalAdvance(words) <= room
    if "…" in words:
        assert metrics.horizontalAdvance(f"{whole[0]}  ·  +3") > room
        return
    shown = [each for each in parts if not each.startswith("+")]
    assert shown == whole[: len(shown)]
    assert parts[len(shown) :] == ([f"+{4 - len(shown)}"] if len(shown) < 4 else [])
    more = [f"+{3 - len(shown)}"] if len(shown) < 3 else []
    assert shown == whole or metrics.horizontalAdvance("  ·  ".join([*whole[: len(shown) + 1], *more])) > room
