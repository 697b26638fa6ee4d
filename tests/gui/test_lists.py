"""Lists for helpers on the screen: what is on them, by keyboard, mouse and touch, and as a file; at any size."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import SupportsIndex

import measuring
import pytest
from conftest import RUNNERS, SteppingClock, make_desk, make_store, runner
from failing import failing
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from kiosk.desk import Desk
from kiosk.errors import DiskTrouble
from kiosk.lists import GONE, ListKind, Order
from kiosk.model import UPSTREAM, Draft, How, Operation, OperationKind, Page
from kiosk.store import EventStore
from kiosk.ui import formats
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.dialogs import FactsOverlay
from kiosk.ui.lists import gathering, open_lists
from kiosk.ui.lists import overlay as overlay_module
from kiosk.ui.lists.overlay import ListsOverlay
from kiosk.ui.lists.words import kind_words, meaning, nobody_words, order_words
from kiosk.ui.window import MainWindow

Press = Callable[..., None]
EXPECTED = sum(each.status == "confirmed" and not each.checked_in for each in RUNNERS)


def record(store: EventStore, id: str, kind: OperationKind = OperationKind.CHECK_IN, **facts: object) -> Operation:
    with store.transaction():
        return store.append(Draft(id, kind, How.SEARCH, **facts))  # type: ignore[arg-type]


@pytest.fixture
def morning(store: EventStore) -> EventStore:
    """One of each: checked in, with a reason, undone, refused, held, a walk-up."""
    record(store, "r1")
    record(store, "r4", reason="Organizer said yes")
    first = record(store, "r3")
    record(store, "r3", OperationKind.UNDO, undoes=(first.id,), reason="Wrong person")
    store.refuse(record(store, "r6").id, UPSTREAM, error="422 NOT_ACTIVE: not active")
    payload = {"run_id": "5k", "email": "new@mail.example", "name": "Nia New"}
    record(store, "local-1", OperationKind.WALK_UP, payload=payload)
    record(store, "local-1")
    return store


def settle(overlay: ListsOverlay) -> ListsOverlay:
    """Let it gather to the end and find its place."""
    for _ in range(400):
        QApplication.processEvents()
        if not overlay.gathering.busy:
            break
    for _ in range(4):
        QApplication.processEvents()
    return overlay


def opened(screen: CheckInScreen) -> ListsOverlay:
    open_lists(screen)
    return settle(here(screen))


def here(screen: CheckInScreen) -> ListsOverlay:
    overlay = screen.overlay
    assert isinstance(overlay, ListsOverlay)
    return overlay


def show(overlay: ListsOverlay, kind: ListKind) -> ListsOverlay:
    overlay.kinds.show_kind(kind)
    return settle(overlay)


def rows(overlay: ListsOverlay) -> list[str]:
    """Each row as it is seen, from cell to cell."""
    model = overlay.table.made
    cells = [
        [str(model.data(model.index(row, c))) for c in range(model.columnCount())] for row in range(model.rowCount())
    ]
    return [" | ".join(cell.replace("\n", " / ") for cell in row) for row in cells]


def names(overlay: ListsOverlay) -> list[str | None]:
    return [row.registration.name for row in overlay.table.made.rows]


# What is on them.
def test_it_opens_with_who_is_not_here_yet_by_name(screen: CheckInScreen, morning: EventStore) -> None:
    overlay = opened(screen)
    missing = EXPECTED - 2  # r1 and r6 are in; r3 was taken back
    assert overlay.counted.text() == f"{missing} of {missing} shown"
    assert rows(overlay)[:2] == ["2217 | Andreas Mueller | Marathon | C", "A318 | Annika Müller | 5K | "]
    assert rows(overlay)[-1] == "555 | No name given | Half Marathon | "
    assert "Anna Müller" not in names(overlay)
    status = screen.desk.status()
    assert missing == status.expected - status.checked_in


def test_each_list_with_its_number(screen: CheckInScreen, morning: EventStore) -> None:
    overlay = opened(screen)
    model = overlay.kinds.made
    said = [str(model.data(model.index(row))) for row in range(model.rowCount())]
    assert said == [
        f"Not here yet: {EXPECTED - 2}",
        f"Everybody: {len(RUNNERS) + 1}",
        "Refused: 1",
        "Held: 0",
        "Exceptions: 1",
        "Undone: 1",
        "Walk-ups: 1",
    ]
    for row, kind in enumerate(ListKind):
        show(overlay, kind)
        assert overlay.counted.text() == "{0} of {0} shown".format(said[row].split(": ")[1])
        assert overlay.about.text() == meaning(kind)
        assert overlay.table.accessibleName() == kind_words(kind)


def test_the_rows_of_each_list(screen: CheckInScreen, morning: EventStore, clock: SteppingClock) -> None:
    overlay = opened(screen)
    at = formats.clock(clock.time)
    show(overlay, ListKind.REFUSED)
    assert rows(overlay) == [
        f"2044 | Zoë Ångström / Half Marathon | Checked in | {at} / Desk 3 | The server says: not active / Check-in"
    ]
    show(overlay, ListKind.OVERRIDDEN)
    assert rows(overlay) == [
        f"— | Julia Anna Müller / Marathon | Checked in / Cancelled | {at} / Desk 3 | Organizer said yes"
    ]
    show(overlay, ListKind.UNDONE)
    assert rows(overlay) == [
        f"2217 | Andreas Mueller / Marathon · Pace C | Not here yet | {at} / Desk 3 | Wrong person"
    ]
    show(overlay, ListKind.WALK_UPS)
    assert rows(overlay) == [f"— | Nia New / 5K | Checked in | {at} / Desk 3"]
    show(overlay, ListKind.EVERYBODY)
    everybody = rows(overlay)
    assert "1500 | Sara Server / Half Marathon | Checked in | At Intervals / time not known" in everybody
    assert "— | Wanda Wait / Half Marathon | Waiting list | " in everybody
    assert "900 | Una Known / Half Marathon | Status “deferred” | " in everybody


def test_a_row_is_said_whole_to_who_hears_the_screen(screen: CheckInScreen, morning: EventStore) -> None:
    overlay = show(opened(screen), ListKind.UNDONE)
    model, at = overlay.table.made, overlay.table.made.index(0, 0)
    said = str(model.data(at, Qt.ItemDataRole.AccessibleTextRole))
    assert said.startswith("Andreas Mueller. bib 2217. Marathon · Pace C. Not here yet. ")
    assert said.endswith(". Desk 3. Wrong person")
    assert model.data(at, Qt.ItemDataRole.DecorationRole) is None
    assert model.rowCount(at) == model.columnCount(at) == overlay.kinds.made.rowCount(overlay.kinds.made.index(0)) == 0


@pytest.mark.parametrize("kind", list(ListKind))
def test_every_list_and_order_has_words(kind: ListKind) -> None:
    assert kind_words(kind)
    assert meaning(kind).endswith(".")
    assert nobody_words(kind).endswith(".")
    assert len({order_words(order) for order in Order}) == len(Order)


def test_nobody_on_a_list_is_good_news(screen: CheckInScreen, store: EventStore) -> None:
    overlay = show(opened(screen), ListKind.REFUSED)
    assert overlay.nobody.words.text() == "The server has refused nothing."
    assert overlay.nobody.isVisible()
    assert not overlay.nobody.show_all.isVisible()
    assert not overlay.foot.print_button.isEnabled()
    assert overlay.counted.text() == "0 of 0 shown"


# Whom of them.
def test_filters_narrow_and_say_so(screen: CheckInScreen, morning: EventStore) -> None:
    overlay = show(opened(screen), ListKind.EVERYBODY)
    filters, total = overlay.filters, len(RUNNERS) + 1

    def choose(box: object, words: str) -> None:
        at = box.findText(words)  # type: ignore[attr-defined]
        assert at >= 0, words
        box.setCurrentIndex(at)  # type: ignore[attr-defined]
        box.activated.emit(at)  # type: ignore[attr-defined]
        settle(overlay)

    choose(filters.run, "5K")
    assert overlay.counted.text() == f"2 of {total} shown"
    assert names(overlay) == ["Annika Müller", "Nia New"]
    choose(filters.run, "All runs")
    choose(filters.status, "Waiting list")
    assert names(overlay) == ["Wanda Wait"]
    choose(filters.status, "Any status")
    choose(filters.group, "C")
    assert names(overlay) == ["Andreas Mueller"]
    choose(filters.run, "5K")
    assert overlay.nobody.words.text() == "Nobody on this list fits."
    assert overlay.counted.text() == f"0 of {total} shown"
    overlay.nobody.show_all.click()
    settle(overlay)
    assert overlay.counted.text() == f"{total} of {total} shown"
    assert (filters.run.currentText(), filters.group.currentText()) == ("All runs", "All groups")
    choose(filters.group, "No pace group")
    assert overlay.counted.text() == f"{total - 2} of {total} shown"
    choose(filters.order, "By bib")
    assert [row.registration.bib for row in overlay.table.made.rows[:3]] == ["77", "77", "118"]


def test_a_run_and_group_stay_chosen_from_list_to_list(screen: CheckInScreen, morning: EventStore) -> None:
    overlay = show(opened(screen), ListKind.EVERYBODY)
    overlay.filters.show_asked(replace(overlay.filters.asked, run_id="full", status=GONE, pace_group="X", typed="mu"))
    overlay.filters.changed.emit()
    settle(overlay)
    assert overlay.filters.status.currentText() == "No longer in the list"
    assert overlay.filters.group.currentText() == "X", "asked for, though nobody has it"
    show(overlay, ListKind.NOT_YET)
    asked = overlay.filters.asked
    assert (asked.run_id, asked.status, asked.pace_group, asked.typed) == ("full", None, "X", "")
    assert not overlay.filters.status.isVisible(), "they are all confirmed"


def test_runs_that_the_event_does_not_know_can_be_chosen(screen: CheckInScreen, store: EventStore) -> None:
    more = (runner(400, "Rita Run", "9000", "r99"), runner(401, "Nora Norun", "9001", ""))
    store.apply_page(Page(more, last_id="r401"), sweep=False, read_revision=store.revision())
    overlay = opened(screen)
    offered = [overlay.filters.run.itemText(at) for at in range(overlay.filters.run.count())]
    assert offered == ["All runs", "Half Marathon", "Marathon", "5K", "Run not known", "r99"]


def test_without_pace_groups_there_is_nothing_to_choose(
    qtbot: QtBot, tmp_path: Path, clock: SteppingClock, screen: CheckInScreen
) -> None:
    store = make_store(tmp_path / "plain.db", clock, (runner(1, "Anna", "1"), runner(2, "Ben", "2")))
    screen.desk = make_desk(store, clock)
    overlay = opened(screen)
    assert not overlay.filters.group.isVisible()
    assert rows(overlay) == ["1 | Anna | Half Marathon", "2 | Ben | Half Marathon"]
    overlay.close_overlay()
    store.close()


# Order.
def test_a_head_sorts_and_another_click_turns_it_round(screen: CheckInScreen, morning: EventStore) -> None:
    overlay = opened(screen)
    head = overlay.table.head

    def click(section: int) -> None:
        middle = QPoint(head.sectionViewportPosition(section) + 20, head.height() // 2)
        QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        settle(overlay)

    click(0)
    assert [row.registration.bib for row in overlay.table.made.rows[:3]] == ["77", "77", "118"]
    assert overlay.filters.order.currentText() == "By bib"
    click(0)
    assert [row.registration.bib for row in overlay.table.made.rows[:2]] == ["MARATHON-2026-0815", "A318"]
    click(1)
    assert names(overlay)[0] == "Andreas Mueller"
    click(1)
    assert names(overlay)[0] == "李 小龍"
    assert names(overlay)[-1] is None


def test_by_last_name_it_stands_first(screen: CheckInScreen, morning: EventStore) -> None:
    overlay = opened(screen)
    at = overlay.filters.order.findText("By last name")
    overlay.filters.order.setCurrentIndex(at)
    overlay.filters.order.activated.emit(at)
    settle(overlay)
    assert rows(overlay)[0].startswith("MARATHON-2026-0815 | Hohenstein-Lichtenfels-Wittelsbach, Maximiliane-Charlotte")
    overlay._sort(Order.NAME)
    settle(overlay)
    assert overlay.filters.asked.order is Order.LAST_NAME
    assert rows(overlay)[0].startswith("118 | 李 小龍"), "the other way round"


@pytest.mark.parametrize(("language", "last"), [("sv_SE", "Ångström Åsa"), ("de_DE", "Zora")])
def test_names_are_sorted_as_people_here_do(
    screen: CheckInScreen, store: EventStore, monkeypatch: pytest.MonkeyPatch, language: str, last: str
) -> None:
    monkeypatch.setattr(gathering, "locale", lambda: QLocale(language))
    more = (runner(400, "Ångström Åsa", "1"), runner(401, "Zora", "2"), runner(402, "anders", "3"))
    store.apply_page(Page(more, last_id="r402"), sweep=False, read_revision=store.revision())
    overlay = opened(screen)
    found = [name for name in names(overlay) if name in ("Ångström Åsa", "Zora", "anders")]
    assert found[-1] == last
    assert found[0] == "anders"


def test_what_was_done_begins_with_the_newest(screen: CheckInScreen, store: EventStore) -> None:
    for id in ("r1", "r3", "r5"):
        record(store, id, reason="Paid at the desk")
    overlay = show(opened(screen), ListKind.OVERRIDDEN)
    assert [row.registration.id for row in overlay.table.made.rows] == ["r5", "r3", "r1"]


# Keys.
def test_by_keyboard_alone(screen: CheckInScreen, press: Press, morning: EventStore) -> None:
    overlay = opened(screen)
    window = screen.window()
    assert window.focusWidget() is overlay.kinds
    press(Qt.Key.Key_Down)
    settle(overlay)
    assert overlay.filters.asked.kind is ListKind.EVERYBODY
    press(Qt.Key.Key_End)
    settle(overlay)
    assert overlay.filters.asked.kind is ListKind.WALK_UPS
    press(Qt.Key.Key_Home)
    settle(overlay)
    press(Qt.Key.Key_Right)
    assert window.focusWidget() is overlay.table
    assert overlay.table.currentIndex().row() == 0
    press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert overlay.table.currentIndex().row() == 2
    press(Qt.Key.Key_End)
    assert overlay.table.currentIndex().row() == overlay.table.made.rowCount() - 1
    press(Qt.Key.Key_Home, Qt.Key.Key_Up)
    assert window.focusWidget() is overlay.filters.line
    press(Qt.Key.Key_Down)
    assert window.focusWidget() is overlay.table
    press(Qt.Key.Key_Left)
    assert window.focusWidget() is overlay.kinds
    press(Qt.Key.Key_Tab)
    focus = window.focusWidget()
    assert focus is not None
    assert focus is not overlay.kinds
    assert overlay.isAncestorOf(focus)
    press(Qt.Key.Key_Escape)
    assert screen.overlay is None


def test_letters_find_wherever_the_keyboard_is(screen: CheckInScreen, press: Press, morning: EventStore) -> None:
    overlay = opened(screen)
    press("run", "ner01")
    settle(overlay)
    assert overlay.filters.line.text() == "runner01"
    assert len(rows(overlay)) == 10
    assert overlay.counted.text() == f"10 of {EXPECTED - 2} shown"
    press(Qt.Key.Key_Return)
    assert screen.window().focusWidget() is overlay.table
    press("9")
    settle(overlay)
    assert names(overlay) == ["Smith Runner019"]
    press("z")
    settle(overlay)
    assert overlay.nobody.words.text() == "Nobody on this list fits."
    press(Qt.Key.Key_Down)
    assert screen.window().focusWidget() is overlay.nobody.show_all
    press(Qt.Key.Key_Escape)
    settle(overlay)
    assert overlay.filters.line.text() == ""
    assert len(rows(overlay)) == EXPECTED - 2
    press(Qt.Key.Key_Escape)
    assert screen.overlay is None


def test_enter_opens_details_which_lead_back(screen: CheckInScreen, press: Press, morning: EventStore) -> None:
    overlay = show(opened(screen), ListKind.EVERYBODY)
    press("müller", Qt.Key.Key_Return)
    settle(overlay)
    press(Qt.Key.Key_Down)
    chosen = overlay.table.current()
    assert chosen is not None
    press(Qt.Key.Key_Return)
    details = screen.overlay
    assert isinstance(details, FactsOverlay)
    assert details.title.text() == chosen.registration.name
    press(Qt.Key.Key_Escape)
    again = settle(here(screen))
    assert again is not overlay
    assert (again.filters.asked.kind, again.filters.line.text()) == (ListKind.EVERYBODY, "müller")
    back = again.table.current()
    assert back is not None
    assert back.registration.id == chosen.registration.id
    assert screen.window().focusWidget() is again.table
    press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert screen.overlay is None
    assert screen.field.hasFocus()


def test_a_click_opens_a_row_and_a_list(screen: CheckInScreen, morning: EventStore) -> None:
    overlay = opened(screen)
    kinds = overlay.kinds
    place = kinds.visualRect(kinds.made.index(5)).center()
    QTest.mouseClick(kinds.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle(overlay)
    assert names(overlay) == ["Andreas Mueller"]
    table = overlay.table
    beside = QPoint(20, table.visualRect(table.made.index(0, 0)).bottom() + 40)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert screen.overlay is overlay, "nobody is there"
    place = table.visualRect(table.made.index(0, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.RightButton, pos=place)
    assert screen.overlay is overlay
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert isinstance(screen.overlay, FactsOverlay)


def test_what_the_details_offer_is_done(screen: CheckInScreen, press: Press, morning: EventStore) -> None:
    overlay = show(opened(screen), ListKind.OVERRIDDEN)
    press(Qt.Key.Key_Right, Qt.Key.Key_Return)
    details = screen.overlay
    assert isinstance(details, FactsOverlay)
    next(
        each for each in details.findChildren(type(overlay.foot.close_button)) if each.text().startswith("Undo")
    ).click()
    assert screen.overlay is not None
    assert "Undo" in screen.overlay.title.text()


# Scans.
def test_a_scan_closes_it_and_is_taken(screen: CheckInScreen, qtbot: QtBot, store: EventStore) -> None:
    opened(screen)
    screen.take_scan("r1")
    qtbot.waitUntil(lambda: screen.overlay is None and screen.banner.words.title == "Checked in")


def test_a_scan_that_waits_behind_the_details_comes_before_the_list(
    screen: CheckInScreen, press: Press, qtbot: QtBot, store: EventStore
) -> None:
    opened(screen)
    press(Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert isinstance(screen.overlay, FactsOverlay)
    screen.take_scan("r1")
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: screen.overlay is None and screen.banner.words.title == "Checked in")


def test_a_scan_waits_while_a_dialog_asks_for_a_file(screen: CheckInScreen, qtbot: QtBot, store: EventStore) -> None:
    overlay = opened(screen)
    overlay.foot.csv_button.click()
    (dialog,) = overlay.findChildren(QFileDialog)
    screen.take_scan("r1")
    assert screen.overlay is overlay
    assert "scan waits" in overlay._waiting.text()  # type: ignore[union-attr]
    dialog.reject()
    assert overlay.gives_way
    overlay.close_overlay()
    qtbot.waitUntil(lambda: screen.banner.words.title == "Checked in")


# What changes.
def test_it_follows_what_changes_and_stays_where_it_is(screen: CheckInScreen, store: EventStore) -> None:
    overlay = show(opened(screen), ListKind.EVERYBODY)
    overlay.table.selectRow(5)
    chosen = overlay.table.current()
    assert chosen is not None
    overlay.gathering.look()
    assert not overlay.gathering.busy, "nothing changed"
    more = (runner(400, "Aaron First", "1"),)
    store.apply_page(Page(more, last_id="r400"), sweep=False, read_revision=store.revision())
    record(store, chosen.registration.id)
    overlay.gathering.look()
    settle(overlay)
    after = overlay.table.current()
    assert after is not None
    assert (after.registration.id, after.standing.checked_in) == (chosen.registration.id, True)
    assert overlay.table.currentIndex().row() == 6
    assert overlay.gathering._looks.isActive()
    show(overlay, ListKind.NOT_YET)
    overlay.table.show_again(chosen.registration.id)
    assert overlay.table.current() is None, "is here by now"


def test_asking_for_more_while_it_reads_comes_to_the_last_thing_asked(
    screen: CheckInScreen, morning: EventStore
) -> None:
    open_lists(screen)
    overlay = here(screen)
    overlay.gathering.job.at_once = 0.0  # a step at each turn
    overlay.gathering.job.go_on()
    overlay.kinds.show_kind(ListKind.EVERYBODY)
    overlay.gathering.job.go_on()
    overlay.filters.line.setText("müller")
    overlay._sort(Order.BIB)
    for _ in range(60):
        overlay.gathering.job.go_on()
    settle(overlay)
    assert overlay.counted.text() == f"4 of {len(RUNNERS) + 1} shown"
    assert [row.registration.bib for row in overlay.table.made.rows] == ["1042", "2217", "A318", None]


def test_closing_in_the_middle_gives_the_file_back(screen: CheckInScreen, morning: EventStore) -> None:
    open_lists(screen)
    overlay = here(screen)
    overlay.gathering.job.go_on()
    overlay.close_overlay()
    assert not overlay.gathering.busy
    assert not overlay.gathering._looks.isActive()
    overlay.gathering.job.go_on()
    assert overlay.gathering.listed is None or overlay.gathering.shown_of is not None


def test_a_window_that_is_hidden_asks_the_file_no_more(window: MainWindow, screen: CheckInScreen) -> None:
    overlay = opened(screen)
    window.hide()
    assert not overlay.gathering._looks.isActive()


@pytest.mark.logs_warning
@pytest.mark.parametrize("fails", ["revision", "listed"])
def test_a_file_that_can_not_be_read_is_said_and_tried_again(
    screen: CheckInScreen, morning: EventStore, fails: str
) -> None:
    desk = failing(screen)
    overlay = opened(screen)
    desk.fails = (fails,)
    record(morning, "r100")
    overlay.gathering.look()
    settle(overlay)
    assert overlay.about.text() == "This laptop's disk can't save. It is tried again by itself."
    desk.fails = ()
    overlay.gathering.look()
    settle(overlay)
    assert overlay.about.text() == meaning(ListKind.NOT_YET)
    assert overlay.counted.text() == f"{EXPECTED - 3} of {EXPECTED - 3} shown"


def test_details_that_can_not_be_read_are_said_on_the_screen(
    screen: CheckInScreen, press: Press, store: EventStore
) -> None:
    class Blind(Desk):
        def refusal(self, entry):  # type: ignore[no-untyped-def]
            raise DiskTrouble

    overlay = opened(screen)
    overlay.details_asked.emit()
    assert screen.overlay is overlay, "nobody is selected"
    screen.desk.__class__ = Blind
    press(Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert screen.overlay is None
    assert "disk" in screen.banner.words.name


# As a table.
def test_what_is_shown_is_saved_as_a_table(
    screen: CheckInScreen, press: Press, qtbot: QtBot, morning: EventStore, tmp_path: Path
) -> None:
    overlay = show(opened(screen), ListKind.EVERYBODY)
    press("müller")
    settle(overlay)
    overlay.foot.csv_button.click()
    (dialog,) = overlay.findChildren(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "lakefront-everybody.csv"
    assert dialog.nameFilters() == ["CSV files (*.csv)"]
    target = tmp_path / "list.csv"
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    qtbot.waitUntil(lambda: not overlay._busy)
    assert overlay.foot.said.text() == "4 rows saved in list.csv."
    with target.open(encoding="utf-8-sig", newline="") as file:
        saved = list(csv.DictReader(file))
    assert [row["name"] for row in saved] == names(overlay)
    assert saved[0]["run"] == "Marathon"
    assert overlay.gives_way


def test_a_table_that_can_not_be_written_is_said(
    screen: CheckInScreen, qtbot: QtBot, store: EventStore, tmp_path: Path
) -> None:
    overlay = opened(screen)
    overlay.outgoing().save_csv(str(tmp_path / "no" / "list.csv"))
    qtbot.waitUntil(lambda: not overlay._busy)
    assert overlay.foot.said.text().startswith("The file can't be written. Choose another place")
    assert overlay.foot.said.property("role") == "danger"


def test_a_table_is_stopped_by_esc_and_leaves_nothing(
    screen: CheckInScreen, press: Press, qtbot: QtBot, store: EventStore, tmp_path: Path
) -> None:
    overlay, folder = opened(screen), tmp_path / "out"
    folder.mkdir()
    overlay.gathering.shown = overlay.gathering.shown * 400
    overlay.outgoing().save_csv(str(folder / "list.csv"))
    qtbot.waitUntil(lambda: overlay.foot.bar.value() > 0)
    assert overlay.foot.counted.text().endswith(f" of {formats.count(len(overlay.gathering.shown))} rows")
    assert not overlay.gives_way
    press(Qt.Key.Key_Escape)
    assert screen.overlay is overlay
    assert overlay.foot.said.text() == "Stopped."
    qtbot.waitUntil(lambda: list(folder.iterdir()) == [])


# A long list.
class Shrinking(list[object]):
    """A list that knows how long it was after each time that something was taken away."""

    def __init__(self, items: Iterable[object]) -> None:
        super().__init__(items)
        self.lengths: list[int] = []

    def __delitem__(self, place: SupportsIndex | slice) -> None:
        super().__delitem__(place)
        self.lengths.append(len(self))


def test_a_list_that_is_closed_is_given_back_in_pieces(
    screen: CheckInScreen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[list[object]] = []
    monkeypatch.setattr(overlay_module, "give_back", given.append)
    overlay = opened(screen)
    rows = overlay.gathering.shown
    overlay.outgoing()
    overlay.close_overlay()
    assert sorted(map(id, given[0])) == sorted(map(id, rows))
    assert overlay.gathering.release() == []
    assert (overlay.table.made.rows, overlay.gathering.shown, overlay.outgoing()._rows) == ((), (), ())

    monkeypatch.setattr(gathering, "_GIVEN_BACK", 10)
    left = Shrinking(range(25))
    gathering.give_back(left)  # type: ignore[arg-type]
    assert len(left) == 25, "the overlay goes away first"
    qtbot.waitUntil(lambda: not left)
    assert left.lengths == [15, 5, 0]


# How it looks.
SIZES = pytest.mark.parametrize("size", [(683, 384), (1024, 600), (1366, 768), (1920, 1080)], ids=str)


@SIZES
@pytest.mark.parametrize("kind", [ListKind.NOT_YET, ListKind.REFUSED, ListKind.HELD], ids=str)
def test_it_fits(
    window: MainWindow, screen: CheckInScreen, morning: EventStore, size: tuple[int, int], kind: ListKind
) -> None:
    window.resize(*size)
    overlay = opened(screen)
    overlay.filters.choose_kind(kind)
    settle(overlay)
    checks = (measuring.small_targets, measuring.outside, measuring.overlapping, measuring.cut, measuring.nameless)
    assert [line for check in checks for line in check(overlay.panel)] == []
    assert overlay.kinds.isVisible() is (size[0] > 900)
    assert overlay.filters.kind.isVisible() is (size[0] < 900)
    assert overlay.table.columnViewportPosition(0) == 0
    room = overlay.table.viewport().width()
    assert sum(overlay.table.columnWidth(c) for c in range(overlay.table.made.columnCount())) <= max(room, 520)
    window.resize(size[0] + 300, size[1] + 40)
    settle(overlay)
    assert overlay.size() == screen.host().size()


def test_in_a_narrow_window_the_lists_are_chosen_above(window: MainWindow, screen: CheckInScreen) -> None:
    window.resize(683, 384)
    overlay = opened(screen)
    box = overlay.filters.kind
    box.setCurrentIndex(1)
    box.activated.emit(1)
    settle(overlay)
    assert overlay.counted.text() == "{0} of {0} shown".format(len(RUNNERS))
    assert overlay.foot.csv_button.text() == "CSV…"
    assert overlay.foot.csv_button.accessibleName() == "Save as CSV…"


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_what_is_seen_has_contrast_and_follows_the_theme(
    screen: CheckInScreen, press: Press, morning: EventStore, mode: str
) -> None:
    overlay = show(opened(screen), ListKind.EVERYBODY)
    press(Qt.Key.Key_Right)
    other = "dark" if mode == "light" else "light"
    screen.theme.set_mode(other)
    settle(overlay)
    before = overlay.grab().toImage()
    screen.theme.set_mode(mode)
    settle(overlay)
    assert overlay.grab().toImage() != before
    assert measuring.faint(overlay.panel) == []


# Size.
def test_a_large_event_is_listed_in_short_steps(
    qtbot: QtBot, tmp_path: Path, clock: SteppingClock, screen: CheckInScreen
) -> None:
    """The window gets its turn again and again, and of a long list only what is seen is painted."""
    everybody = tuple(runner(n, f"Runner {n}", str(n)) for n in range(8000))
    store = make_store(tmp_path / "large.db", clock, everybody)
    screen.desk = make_desk(store, clock)
    open_lists(screen)
    overlay = here(screen)
    turns = 0
    while overlay.gathering.busy:
        QApplication.processEvents()
        turns += 1
    assert turns > 2
    assert overlay.table.made.rowCount() == 8000
    overlay.table.selectRow(7000)
    overlay._show()
    assert overlay.table.currentIndex().row() == 7000
    overlay.close_overlay()
    store.close()
