"""Printing sheets from the window: what is chosen is printed, the window lives on, and it can be stopped."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from conftest import RUNNERS, SteppingClock, make_desk, make_store, runner
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from kiosk.scan.stock import STOCKS
from kiosk.ui import pdf
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.codes.sheets_overlay import SheetsOverlay
from kiosk.ui.formats import count

Press = Callable[..., None]


def opened(screen: CheckInScreen) -> SheetsOverlay:
    overlay = SheetsOverlay(screen.host(), screen.theme, screen.desk)
    screen.open_overlay(overlay)
    QApplication.processEvents()
    return overlay


def words(overlay: SheetsOverlay) -> str:
    return " | ".join(each.text() for each in overlay.findChildren(QLabel) if each.isVisible())


def test_all_stocks_are_offered_those_of_the_country_s_paper_first(
    screen: CheckInScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, first, paper in (("en_US", "5160", "Letter"), ("de_DE", "L7160", "A4")):
        monkeypatch.setattr(pdf, "locale", lambda name=name: QLocale(name))
        box = opened(screen).stock
        offered = [box.itemData(at) for at in range(box.count())]
        assert box.currentData().name == first
        assert {stock.name for stock in offered if stock} == {stock.name for stock in STOCKS}
        rule = offered.index(None)
        assert {stock.paper for stock in offered[:rule]} == {paper}
        assert paper not in {stock.paper for stock in offered[rule + 1 :]}
        assert not box.model().index(rule, 0).flags() & Qt.ItemFlag.ItemIsSelectable


def test_rows_of_a_list_are_large_enough_to_press(screen: CheckInScreen) -> None:
    overlay = opened(screen)
    for box in (overlay.stock, overlay.run, overlay.whom, overlay.names):
        box.showPopup()
        QApplication.processEvents()
        view, model = box.view(), box.model()
        tops = [view.visualRect(model.index(row, 0)).top() for row in range(box.count())]
        assert all(below - above >= 48 for above, below in pairwise(tops)), tops
        box.hidePopup()


def test_what_is_chosen_is_printed_and_said(screen: CheckInScreen, qtbot: QtBot, tmp_path: Path) -> None:
    overlay = opened(screen)
    overlay.stock.setCurrentIndex(overlay.stock.findText("L7651", Qt.MatchFlag.MatchContains))
    overlay.run.setCurrentIndex(overlay.run.findText("Marathon"))
    overlay.whom.setCurrentIndex(1)
    with qtbot.waitSignal(overlay.printed, timeout=10_000) as said:
        overlay.start(str(tmp_path / "labels.pdf"))
    title, text = said.args
    full = [each for each in RUNNERS if each.run_id == "full" and each.status == "confirmed"]
    assert title == f"{len(full)} labels on 1 sheet of L7651 in labels.pdf"
    assert text.startswith("Left out: 1 cancelled.")
    assert "100 %" in text
    assert (tmp_path / "labels.pdf").exists()
    assert screen.overlay is None
    assert screen.field.hasFocus()


def test_the_place_is_asked_for_without_standing_still(screen: CheckInScreen, qtbot: QtBot, tmp_path: Path) -> None:
    overlay = opened(screen)
    overlay.save_button.click()
    (dialog,) = overlay.findChildren(QFileDialog)
    assert dialog.isVisible()
    assert Path(dialog.selectedFiles()[0]).name == "labels.pdf"
    with qtbot.waitSignal(overlay.printed, timeout=10_000):
        dialog.fileSelected.emit(str(tmp_path / "labels.pdf"))


@pytest.fixture
def large(screen: CheckInScreen, tmp_path: Path, clock: SteppingClock) -> Iterator[CheckInScreen]:
    """A start list that takes some seconds to print."""
    store = make_store(tmp_path / "large.db", clock, tuple(runner(n, f"Runner {n}", str(n)) for n in range(1, 4001)))
    screen.desk = make_desk(store, clock)
    yield screen
    store.close()


def test_the_window_lives_on_and_sees_how_far_it_is(large: CheckInScreen, qtbot: QtBot, tmp_path: Path) -> None:
    overlay = opened(large)
    overlay.start(str(tmp_path / "labels.pdf"))
    assert not overlay.save_button.isEnabled()
    seen: list[str] = []
    shown: list[int] = []

    def look() -> bool:
        seen.append(overlay.counted.text())
        shown.append(overlay.bar.value())
        return "Drawing" in seen[-1]

    qtbot.waitUntil(look, timeout=20_000)
    assert any(each.startswith("Trying each code") and each.endswith(f" of {count(4000)}") for each in seen)
    assert shown == sorted(shown)
    overlay.close_overlay()


def test_cancel_stops_it_and_leaves_nothing(large: CheckInScreen, qtbot: QtBot, tmp_path: Path, press: Press) -> None:
    overlay, folder = opened(large), tmp_path / "out"
    folder.mkdir()
    said: list[object] = []
    overlay.printed.connect(lambda *what: said.append(what))
    overlay.start(str(folder / "labels.pdf"))
    qtbot.waitUntil(lambda: any(folder.iterdir()), timeout=20_000)
    press(Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert list(folder.iterdir()) == []
    assert said == []
    assert large.overlay is None


def test_trouble_is_said_and_it_can_be_tried_again(screen: CheckInScreen, qtbot: QtBot, tmp_path: Path) -> None:
    overlay = opened(screen)
    overlay.start(str(tmp_path / "no" / "labels.pdf"))
    qtbot.waitUntil(lambda: "The file can't be written" in words(overlay), timeout=10_000)
    assert overlay.save_button.isEnabled()
    assert not overlay.bar.isVisible()
    overlay.run.setCurrentIndex(overlay.run.findText("5K"))
    with qtbot.waitSignal(overlay.printed, timeout=10_000) as said:
        overlay.start(str(tmp_path / "labels.pdf"))
    assert said.args[0].startswith("1 label on 1 sheet")


def test_nobody_to_print_is_said(screen: CheckInScreen, qtbot: QtBot, tmp_path: Path, clock: SteppingClock) -> None:
    store = make_store(tmp_path / "none.db", clock, (runner(1, "No Bib", None),))
    screen.desk = make_desk(store, clock)
    overlay = opened(screen)
    overlay.start(str(tmp_path / "labels.pdf"))
    qtbot.waitUntil(lambda: "nobody to print a label for. Left out: 1 no bib." in words(overlay), timeout=10_000)
    overlay.close_overlay()
    store.close()
