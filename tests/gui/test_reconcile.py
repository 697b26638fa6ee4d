"""The reconciliation on the screen: figures, differences and their people, by keyboard and mouse, at any size."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from itertools import combinations
from pathlib import Path

import pytest
from conftest import EVENT, RUNNERS, SteppingClock, make_desk, make_store, runner
from failing import failing
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk.model import (
    UPSTREAM,
    Case,
    DifferenceKind,
    Draft,
    How,
    Network,
    NetworkStatus,
    Operation,
    OperationKind,
    Page,
    Reconciliation,
    Registration,
    Run,
)
from kiosk.store import EventStore
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.labels import Elided
from kiosk.ui.reconcile import open_reconciliation
from kiosk.ui.reconcile.overlay import ReconcileOverlay
from kiosk.ui.reconcile.words import journal_line, server_line, spoken, summary, weight
from kiosk.ui.window import MainWindow

Press = Callable[..., None]
BY_ID = {each.id: each for each in RUNNERS}


def record(store: EventStore, id: str, kind: OperationKind = OperationKind.CHECK_IN, **facts: object) -> Operation:
    with store.transaction():
        return store.append(Draft(id, kind, How.SEARCH, **facts))  # type: ignore[arg-type]


def read(store: EventStore, *rows: Registration) -> None:
    store.apply_page(Page(rows, last_id=rows[-1].id), sweep=False, read_revision=store.revision())


def at_server(id: str, **facts: object) -> Registration:
    return replace(BY_ID[id], **({"checked_in": True} | facts))


@pytest.fixture
def differing(store: EventStore) -> EventStore:
    """One was taken back at the portal, one was refused, three wait, and one is only at the server."""
    for id in ("r1", "r3", "r5"):
        store.acknowledge(record(store, id).id, UPSTREAM)
    read(store, at_server("r1"), at_server("r3"), at_server("r5"))
    read(store, at_server("r1", checked_in=False))
    store.refuse(record(store, "r6", reason="Paid at the desk").id, UPSTREAM, error="422 NOT_ACTIVE: not active")
    for id in ("r100", "r101", "r102"):
        record(store, id)
    return store


@pytest.fixture
def agreeing(store: EventStore) -> EventStore:
    store.acknowledge(record(store, "r1").id, UPSTREAM)
    read(store, at_server("r1"), at_server("r14", checked_in=False))
    return store


def settle(overlay: ReconcileOverlay) -> ReconcileOverlay:
    """Let it compare to the end and find its place."""
    for _ in range(200):
        QApplication.processEvents()
        if overlay.found is not None and not overlay.job.busy:
            break
    for _ in range(4):
        QApplication.processEvents()
    return overlay


def opened(screen: CheckInScreen) -> ReconcileOverlay:
    open_reconciliation(screen)
    overlay = screen.overlay
    assert isinstance(overlay, ReconcileOverlay)
    return settle(overlay)


def texts(inside: QWidget) -> str:
    return " | ".join(each.text() for each in inside.findChildren(QLabel) if each.isVisible())


def kinds(overlay: ReconcileOverlay) -> list[str]:
    return [kind.value for kind in overlay.differences.cards]


def test_figures_and_differences(screen: CheckInScreen, differing: EventStore) -> None:
    overlay = opened(screen)
    assert kinds(overlay) == ["undone_there", "refused", "waiting", "made_there"]
    assert overlay.summary.text() == "6 runners differ: checked in on this laptop or at the server, not at both."
    cells = {cell.accessibleName() for row in overlay.figures._cells for cell in row}
    assert {"Marathon, this laptop: 3", "Marathon, server: 2", "All runs, differ: 6", "5K, start list: 1"} <= cells
    names = [figure.accessibleName() for figure in overlay.figures._figures]
    assert names == ["Recorded: 7", "waiting: 3", "held: 0", "refused: 1", "delivered: 0", "seen there: 3"]
    assert "Journal of Desk 3: 1 to 7. No number is missing." in texts(overlay)
    card = overlay.differences.cards[DifferenceKind.WAITING]
    assert card.accessibleName() == "3: Not sent yet"
    assert "To do: They are sent by themselves" in card.accessibleDescription()


def test_nothing_differs_is_said_with_the_figures(screen: CheckInScreen, agreeing: EventStore) -> None:
    overlay = opened(screen)
    assert overlay.summary.text() == "Nothing differs: 1 checked in, on this laptop and at the server."
    assert kinds(overlay) == []
    assert not overlay.differences.isVisible()
    assert overlay.figures.isVisible()


def test_the_people_by_keyboard_and_back(screen: CheckInScreen, press: Press, differing: EventStore) -> None:
    overlay = opened(screen)
    overlay.differences.cards[DifferenceKind.UNDONE_THERE].setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert screen.window().focusWidget() is overlay.differences.cards[DifferenceKind.WAITING]
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Return)
    assert overlay.stack.currentIndex() == 1
    assert overlay.about.text() == "1  Refused by the server"
    model = overlay.people.made
    said = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    at = str(said).split(" · ")[1]
    assert said == (
        f"Zoë Ångström. bib 2044. Half Marathon. Check-in · {at} · Desk 3."
        " Paid at the desk · The server says: not active"
    )
    assert overlay.people.accessibleName() == "Refused by the server"
    assert overlay.people.currentIndex().row() == 0
    press(Qt.Key.Key_Escape)
    assert overlay.stack.currentIndex() == 0
    assert screen.window().focusWidget() is overlay.differences.cards[DifferenceKind.REFUSED]
    press(Qt.Key.Key_Escape)
    assert screen.overlay is None


def test_the_people_by_mouse(screen: CheckInScreen, differing: EventStore) -> None:
    overlay = opened(screen)
    QTest.mouseClick(overlay.differences.cards[DifferenceKind.WAITING], Qt.MouseButton.LeftButton)
    settle(overlay)
    rows = overlay.people
    assert rows.made.rowCount() == 3
    assert rows.made.rowCount(rows.made.index(0)) == 0
    assert rows.made.data(rows.made.index(0), Qt.ItemDataRole.DecorationRole) is None
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(rows.made.index(2)).center())
    assert rows.currentIndex().row() == 2
    QTest.mouseClick(overlay.back, Qt.MouseButton.LeftButton)
    assert overlay.stack.currentIndex() == 0


def test_it_follows_what_changes(screen: CheckInScreen, differing: EventStore) -> None:
    overlay = opened(screen)
    before = overlay.found
    overlay.look()
    assert not overlay.job.busy, "nothing changed"
    overlay.open_people(DifferenceKind.WAITING)
    overlay.people.setCurrentIndex(overlay.people.made.index(1))
    record(differing, "r103")
    overlay.look()
    settle(overlay)
    assert overlay.found is not before
    assert overlay.about.text() == "4  Not sent yet"
    assert overlay.people.made.rowCount() == 4
    assert overlay.people.currentIndex().row() == 1
    assert overlay._looks.interval() == 1000
    assert overlay._looks.isActive()


def test_as_many_others_take_the_places(screen: CheckInScreen, differing: EventStore) -> None:
    overlay = opened(screen)
    overlay.open_people(DifferenceKind.WAITING)
    overlay.people.setCurrentIndex(overlay.people.made.index(2))
    first = overlay.people.made.cases[0]
    differing.acknowledge(first.operation_id or "", UPSTREAM)
    record(differing, "r103")
    overlay.look()
    settle(overlay)
    model = overlay.people.made
    assert [case.registration_id for case in model.cases] == ["r101", "r102", "r103"]
    assert str(model.data(model.index(0))).startswith("Smith Runner001")
    assert overlay.people.currentIndex().row() == 2


def test_people_who_are_settled_meanwhile_give_way_to_what_is_left(
    screen: CheckInScreen, differing: EventStore
) -> None:
    overlay = opened(screen)
    overlay.open_people(DifferenceKind.REFUSED)
    read(differing, at_server("r6"))
    overlay.look()
    settle(overlay)
    assert overlay.stack.currentIndex() == 0
    assert kinds(overlay) == ["undone_there", "waiting", "made_there", "settled"]
    assert screen.window().focusWidget() is overlay.read_button


def test_a_focused_card_that_goes_leaves_the_keyboard_inside(screen: CheckInScreen, differing: EventStore) -> None:
    overlay = opened(screen)
    overlay.differences.cards[DifferenceKind.UNDONE_THERE].setFocus(Qt.FocusReason.TabFocusReason)
    read(differing, at_server("r1"))
    overlay.look()
    settle(overlay)
    assert "undone_there" not in kinds(overlay)
    focus = screen.window().focusWidget()
    assert focus is not None
    assert focus is overlay or overlay.isAncestorOf(focus)


def test_reading_the_server_again_is_asked_for_and_told(
    screen: CheckInScreen, store: EventStore, clock: SteppingClock
) -> None:
    overlay = opened(screen)
    asked: list[bool] = []
    screen.sync_asked.connect(lambda: asked.append(True))
    overlay.read_button.click()
    assert asked == [True]
    assert "asked again" in overlay.server.text()
    store.begin_sweep()
    overlay.look()
    settle(overlay)
    assert "reading again: 0 rows so far" in overlay.server.text()
    store.apply_page(Page(RUNNERS, last_id=RUNNERS[-1].id), sweep=True, read_revision=store.revision())
    store.finish_sweep(complete=True)
    overlay.look()
    settle(overlay)
    assert overlay.server.text().startswith("Server read")
    assert "again" not in overlay.server.text()


def test_export_closes_and_asks_for_the_file(screen: CheckInScreen, agreeing: EventStore) -> None:
    overlay = opened(screen)
    next(each for each in overlay.findChildren(Button) if each.text() == "Export…").click()
    assert screen.overlay is None
    (dialog,) = screen.findChildren(QFileDialog)
    dialog.reject()


def test_closing_in_the_middle_gives_the_file_back(screen: CheckInScreen, differing: EventStore) -> None:
    open_reconciliation(screen)
    overlay = screen.overlay
    assert isinstance(overlay, ReconcileOverlay)
    comparing = overlay.job.steps
    assert comparing is not None
    next(comparing)
    overlay.close_overlay()
    assert not overlay.job.busy
    assert list(comparing) == []
    assert not overlay._looks.isActive()


def test_a_window_that_is_closed_asks_the_file_no_more(
    window: MainWindow, screen: CheckInScreen, differing: EventStore
) -> None:
    overlay = opened(screen)
    record(differing, "r104")
    overlay.look()
    assert overlay.job.busy
    window.hide()
    assert not overlay.job.busy
    assert not overlay._looks.isActive()
    assert not overlay.job.busy


@pytest.mark.logs_warning
@pytest.mark.parametrize("fails", ["revision", "reconcile"])
def test_a_file_that_can_not_be_read_is_said_and_tried_again(
    screen: CheckInScreen, differing: EventStore, fails: str
) -> None:
    desk = failing(screen)
    overlay = opened(screen)
    desk.fails = (fails, "status") if fails == "revision" else (fails,)
    record(differing, "r104")
    overlay.look()
    settle(overlay)
    assert overlay.summary.text() == "This laptop's disk can't save. It is tried again by itself."
    desk.fails = ()
    overlay.look()
    settle(overlay)
    assert overlay.summary.text().startswith("7 runners differ")


# How it looks.
SIZES = pytest.mark.parametrize("size", [(683, 384), (1024, 600), (1366, 768), (1920, 1080)], ids=str)


def place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def check_layout(window: MainWindow, overlay: ReconcileOverlay) -> None:
    """Nothing is cut, overlaps or is too small to press; what does not fit is scrolled."""
    shown = [each for kind in (QAbstractButton, QLabel) for each in overlay.findChildren(kind) if each.isVisible()]
    for each in shown:
        if isinstance(each, Button):
            assert each.width() >= each.minimumSizeHint().width(), each.accessibleName()
        if isinstance(each, QAbstractButton):
            assert min(each.width(), each.height()) >= look.TARGET, each.accessibleName()
            assert each.hasHeightForWidth() is False or each.height() >= each.heightForWidth(each.width())
        elif not isinstance(each, Elided):
            assert each.height() >= each.heightForWidth(each.width()), each.text()
            assert each.wordWrap() or each.width() >= each.sizeHint().width(), each.text()
    cards = set(overlay.differences.cards.values())
    for one, other in combinations([each for each in shown if each not in cards], 2):
        assert not place(one, window).intersects(place(other, window)), (one, other)
    for one, other in combinations(cards, 2):
        assert not place(one, window).intersects(place(other, window))
    assert window.rect().contains(place(overlay.panel, window))
    assert overlay.figures.width() <= overlay._figures_area.viewport().width()
    for card in cards:
        assert card.width() <= overlay.differences.viewport().width()


@SIZES
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_it_fits(
    window: MainWindow, screen: CheckInScreen, differing: EventStore, size: tuple[int, int], mode: str
) -> None:
    window.theme.set_mode(mode)
    window.resize(*size)
    overlay = opened(screen)
    check_layout(window, overlay)
    if size[0] >= 1024:  # figures, the worst difference and the buttons are seen at once
        seen = place(overlay._scroll, window)
        first = overlay.differences.cards[DifferenceKind.UNDONE_THERE]
        for each in (overlay.figures, overlay.read_button, first, overlay.summary):
            assert seen.contains(place(each, window)), each
    overlay.open_people(DifferenceKind.WAITING)
    settle(overlay)
    check_layout(window, overlay)
    rows = overlay.people
    assert rows.viewport().rect().contains(rows.visualRect(rows.made.index(2)))
    window.resize(size[0] + 60, size[1] + 40)
    settle(overlay)
    assert overlay.size() == screen.host().size()


@SIZES
def test_nothing_to_say_fits(
    window: MainWindow, screen: CheckInScreen, agreeing: EventStore, size: tuple[int, int]
) -> None:
    window.resize(*size)
    overlay = opened(screen)
    check_layout(window, overlay)
    if size[0] >= 1024:
        assert place(overlay._scroll, window).contains(place(overlay.read_button, window))


def test_many_runs_scroll_by_themselves(window: MainWindow, screen: CheckInScreen, differing: EventStore) -> None:
    differing.describe(EVENT, [Run(f"more{number}", "ev1", f"Run {number}") for number in range(14)])
    window.resize(1024, 600)
    overlay = opened(screen)
    assert overlay._scroll.verticalScrollBar().maximum() == 0
    assert overlay._figures_area.verticalScrollBar().maximum() > 0
    assert "Run 13" in texts(overlay)
    check_layout(window, overlay)
    assert place(overlay._scroll, window).contains(place(overlay.read_button, window))


def test_every_control_has_a_name(screen: CheckInScreen, differing: EventStore) -> None:
    overlay = opened(screen)
    overlay.open_people(DifferenceKind.WAITING)
    for each in [*overlay.findChildren(QAbstractButton), overlay.people, overlay.differences]:
        assert each.accessibleName()
        assert not each.focusPolicy().value or each.accessibleName()


def test_the_theme_is_followed(screen: CheckInScreen, differing: EventStore) -> None:
    overlay = opened(screen)
    light = overlay.grab().toImage()
    screen.theme.set_mode("dark")
    settle(overlay)
    assert overlay.grab().toImage() != light


# Size.
def test_a_large_event_is_compared_in_short_steps(
    qtbot: QtBot, tmp_path: Path, clock: SteppingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window gets its turn again and again, and of a long list only what is seen is laid out as widgets."""
    everybody = tuple(runner(n, f"Runner {n}", str(n), checked_in=n >= 3000) for n in range(6000))
    store = make_store(tmp_path / "large.db", clock, everybody)
    try:
        made = MainWindow()
        qtbot.addWidget(made, before_close_func=lambda widget: setattr(widget, "undelivered", lambda: 0))
        desk = make_desk(store, clock)
        screen = made.show_check_in(desk)
        screen.now = lambda: clock.time
        made.show()
        open_reconciliation(screen)
        overlay = screen.overlay
        assert isinstance(overlay, ReconcileOverlay)
        overlay.job.at_once = 0.0  # a step at each turn
        turns = 0
        while overlay.found is None:
            turns += 1
            overlay.job.go_on()
        assert turns >= 8
        overlay.open_people(DifferenceKind.MADE_THERE)
        settle(overlay)
        assert overlay.people.made.rowCount() == 3000
        assert len(overlay.people.findChildren(QWidget)) < 20
        overlay.people.scrollToBottom()
        settle(overlay)
        seen = overlay.people.verticalScrollBar().value()
        assert seen > 0
        record(store, "r3")
        read(store, replace(everybody[0], checked_in=True))
        overlay.look()
        settle(overlay)
        for _ in range(50):
            QApplication.processEvents()
        assert overlay.people.made.rowCount() == 3001
        assert overlay.people.verticalScrollBar().value() == seen
        overlay.close_overlay()
    finally:
        store.close()


# Words.
def found_by(store: EventStore, clock: SteppingClock) -> Reconciliation:
    return next(each for each in make_desk(store, clock).reconcile() if each is not None)


def test_what_the_servers_figures_are_of(store: EventStore, clock: SteppingClock) -> None:
    desk = make_desk(store, clock)
    found = found_by(store, clock)
    assert found.read_at is not None
    now = found.read_at + timedelta(minutes=3)
    line = server_line(found, desk.status(), now, asked=False)
    assert line.startswith("Server read ")
    assert line.endswith(", 3 minutes ago")
    store.set_network(NetworkStatus(Network.OFFLINE))
    assert server_line(found, desk.status(), now, asked=False).startswith("Offline · Server read ")
    assert server_line(None, desk.status(), now, asked=False) == "Offline · Comparing…"
    cut = replace(found, complete=False, set_aside=2)
    line = server_line(cut, desk.status(), now, asked=False)
    assert "2 rows could not be read · the last reading did not come to its end" in line
    assert server_line(replace(found, read_at=None), desk.status(), now, asked=False) == "Offline · Not read yet"


def test_the_summary_in_each_case(store: EventStore, clock: SteppingClock) -> None:
    found = found_by(store, clock)  # the server alone has one
    assert summary(found) == ("alert", "1 runner differs: checked in on this laptop or at the server, not at both.")
    assert summary(replace(found, read_at=None))[0] == "question"
    same = replace(found, total=replace(found.total, differ=0))
    assert summary(same) == ("alert", "Laptop and server agree on who is checked in. There is more to look at.")
    assert summary(replace(same, differences=()))[0] == "check"


def test_the_journal_in_words(store: EventStore, clock: SteppingClock) -> None:
    assert journal_line(found_by(store, clock)) == "Nothing was recorded yet."
    record(store, "r1")
    found = found_by(store, clock)
    (desk,) = found.desks
    line = journal_line(replace(found, operations=2, desks=(replace(desk, last=4, missing=(2, 3, 4)),)))
    assert line == "Journal of Desk 3: 1 to 4. 3 numbers are missing. 1 that nothing delivers."


def test_a_case_without_a_runner(clock: SteppingClock) -> None:
    case = Case("", what="numbers 4 to 6", desk="Desk 3", note="of 9")
    assert spoken(case, clock.time) == "Desk 3. Numbers 4 to 6. of 9"
    assert spoken(Case("r1"), clock.time) == "No name given"


def test_each_kind_has_its_weight() -> None:
    assert {kind: weight(kind) for kind in DifferenceKind} | {
        DifferenceKind.UNTRACKED: "bad",
        DifferenceKind.TWICE: "look",
        DifferenceKind.WAITING: "know",
        DifferenceKind.SETTLED: "settled",
    } == {kind: weight(kind) for kind in DifferenceKind}
