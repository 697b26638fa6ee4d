"""The results: marks under the right letters, elision, what a row says, and that a repaint lays nothing out again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication

from kiosk.model import Marks
from kiosk.store import EventStore
from kiosk.ui import theme as look
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.results import Row
from kiosk.ui.results.painting import bib_span, boxes, button_words
from kiosk.ui.wording import Role, RowStatus


def test_marks_lie_under_the_matched_letters(screen: CheckInScreen) -> None:
    screen.field.setText("mul an")
    delegate = screen.results.painter_of_rows
    drawn = delegate._drawn(0, 900, False)
    line = drawn.layout.lineAt(0)
    spans = screen.results.found.rows[0].marks().exact
    assert len(drawn.marks) == len(spans) == 2
    assert drawn.near == ()
    assert drawn.note == ""
    for mark, (start, end) in zip(drawn.marks, spans, strict=True):
        assert mark.left() < line.cursorToX(start)[0] + 1  # type: ignore[index]
        assert mark.right() > line.cursorToX(end)[0] - 1  # type: ignore[index]


def test_marks_count_characters_as_people_do(screen: CheckInScreen) -> None:
    layout, marks, near = screen.results.painter_of_rows._name_layout("𠮷野 Anna", [(3, 7)], [(0, 2)])
    (span,) = layout.formats()
    assert (span.start, span.length) == (4, 4)  # type: ignore[attr-defined]
    assert near[0].right() < marks[0].left() + 1


def test_a_long_name_is_elided_and_marks_stay_inside(screen: CheckInScreen) -> None:
    screen.field.setText("maxim")
    drawn = screen.results.painter_of_rows._drawn(0, 500, True)
    assert drawn.layout.text().endswith("…")
    assert drawn.layout.lineAt(0).naturalTextWidth() < 500 - 20 - 104 - 180
    entry = screen.results.found.rows[0].entry
    whole = len(entry.registration.name or "")
    end = ((whole - 4, whole),)
    screen.results.show_rows([Row(entry, "near", "typed", lambda: Marks(end, end, "spelling"))])
    drawn = screen.results.painter_of_rows._drawn(0, 500, True)
    assert drawn.marks == drawn.near == ()
    assert drawn.note == "spelled alike"
    shorter = drawn.layout.text()
    screen.results.show_rows([Row(entry, "name", "typed", lambda: Marks(((0, whole),)))])
    (mark,) = screen.results.painter_of_rows._drawn(0, 500, True).marks
    assert len(screen.results.painter_of_rows._drawn(0, 500, True).layout.text()) > len(shorter)
    assert mark.right() <= 500


@pytest.mark.parametrize(
    ("number", "typed", "marked"),
    [
        ("1042", "10", "10"),
        ("1042", "1042", "1042"),
        ("a318", "A3", "a3"),
        ("0042", "4", "4"),
        ("0042", "00", "00"),
        ("1042", "müller 10", "10"),
        ("42", "0042", "42"),
        ("A-17", "a17", "A-17"),
        ("1042", "", "1042"),
    ],
)
def test_what_was_typed_of_a_bib_is_marked(number: str, typed: str, marked: str) -> None:
    start, end = bib_span(number, typed)
    assert number[start:end] == marked


def test_only_the_typed_part_of_a_bib_is_painted(screen: CheckInScreen) -> None:
    def painted(typed: str) -> list[int]:
        screen.field.setText(typed)
        QApplication.processEvents()
        image = screen.results.viewport().grab(QRect(0, look.ROW + look.ROW_GAP, 130, look.ROW)).toImage()
        middle = image.height() // 2
        return [x for x in range(image.width()) if image.pixelColor(x, middle - 12).name() == look.LIGHT.mark.lower()]

    one, three, none = painted("5"), painted("500"), painted("runner")
    assert none == []
    assert min(one) == min(three)
    assert 10 < max(one) - min(one) < (max(three) - min(three)) / 2 < 35


def test_a_long_bib_that_is_cut_is_marked_as_far_as_it_is_shown(screen: CheckInScreen) -> None:
    screen.field.setText("marathon-2026-0")
    QApplication.processEvents()
    assert screen.results.painter_of_rows._drawn(0, 900, False).bib_span == (0, 15)
    assert not screen.results.viewport().grab().isNull()


def test_runners_found_by_a_bib_stand_in_its_order(screen: CheckInScreen) -> None:
    screen.field.setText("50")
    bibs = [row.entry.registration.bib for row in screen.results.found.rows]
    assert bibs == [str(number) for number in range(5000, 5030)]


def test_the_rows_button_says_what_it_comes_to() -> None:
    assert button_words(None) == "Check in"
    assert button_words(RowStatus("Cancelled", "stop", refused=True)) == "Why?"
    assert button_words(RowStatus("Checked in 08:21", "check")) == "Details"


def test_a_match_by_email_is_said_where_the_email_is_masked(screen: CheckInScreen) -> None:
    screen.field.setText("nameless@")
    drawn = screen.results.painter_of_rows._drawn(0, 900, False)
    assert drawn.note == "e-mail fits"
    assert drawn.line.endswith("n•••@mail.example")
    assert drawn.layout.text() == "No name given"


@pytest.mark.parametrize(
    ("typed", "who", "note", "near", "exact"),
    [
        ("annika mullar", "r2", "spelled alike", ["Müller"], 1),
        ("maksimilianne", "r15", "sounds alike", ["Maximiliane"], 0),
        ("wandah weight", "r8", "spelled alike", ["Wanda", "Wait"], 0),
        ("thomas refund", "r7", "also called so", ["Tom"], 1),
        ("julia xqvz muller", "r4", "fits in part", [], 2),
    ],
)
def test_a_near_name_is_underlined_and_says_in_what(
    screen: CheckInScreen, typed: str, who: str, note: str, near: list[str], exact: int
) -> None:
    screen.field.setText(typed)
    (at,) = (n for n, row in enumerate(screen.results.found.rows) if row.entry.registration.id == who)
    assert screen.results.found.rows[at].match == "near"
    drawn = screen.results.painter_of_rows._drawn(at, 900, False)
    assert (drawn.note, len(drawn.near), len(drawn.marks)) == (note, len(near), exact)
    line, text = drawn.layout.lineAt(0), drawn.layout.text()
    for box, word in zip(drawn.near, near, strict=True):
        start = text.index(word)
        assert box.left() < line.cursorToX(start)[0] + 1  # type: ignore[index]
        assert box.right() > line.cursorToX(start + len(word))[0] - 1  # type: ignore[index]
    QApplication.processEvents()
    assert not screen.results.viewport().grab().isNull()


def test_what_is_near_is_dotted_and_not_marked(screen: CheckInScreen) -> None:
    entry = screen.results.found.rows[0].entry if screen.results.found.rows else screen.desk.find("1042").hits[0].entry

    def dark(marked: Marks) -> int:
        """How many pixels of the name's underline are as dark as letters."""
        screen.field.setText("anna")
        screen.results.show_rows([Row(entry, "name", "x", lambda: marked)] * 2)
        QApplication.processEvents()
        delegate = screen.results.painter_of_rows
        rect = screen.results.visualRect(screen.results.found.index(1))
        (box,) = boxes(delegate._drawn(1, rect.width(), False).layout.lineAt(0), "Anna Müller", [(0, 4)])
        image = screen.results.viewport().grab(rect).toImage()
        left, top = 124, (delegate.row_height - 52) // 2
        row = range(round(left + box.left()), round(left + box.right()))
        return sum(image.pixelColor(x, top + round(box.bottom())).lightness() < 90 for x in row)

    assert dark(Marks()) == 0
    assert dark(Marks(near=((0, 4),), likeness="sound")) > 5


def test_rows_are_laid_out_once_and_again_for_another_width_or_theme(screen: CheckInScreen) -> None:
    screen.field.setText("mu")
    delegate = screen.results.painter_of_rows
    first = delegate._drawn(1, 900, False)
    assert delegate._drawn(1, 900, False) is first
    assert delegate._drawn(1, 800, False) is not first
    before = delegate._drawn(1, 800, False)
    screen.theme.set_mode("dark")
    assert delegate._drawn(1, 800, False) is not before


def test_a_cut_list_says_so(screen: CheckInScreen) -> None:
    screen.field.setText("smith")
    assert screen.box.count.text() == "30 of 60 shown"
    assert len(screen.results.found.rows) == 30
    screen.field.setText("zoe")
    assert screen.box.count.text() == "1 of 75"


def test_a_row_reads_as_a_sentence(screen: CheckInScreen) -> None:
    screen.field.setText("julia")
    index = screen.results.found.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Julia Anna Müller, no bib, Marathon · j•••@mail.example, Cancelled"
    )
    assert index.data(Qt.ItemDataRole.DecorationRole) is None


def test_refresh_keeps_the_selection(screen: CheckInScreen) -> None:
    screen.field.setText("smith")
    screen.results.move_by(4)
    chosen = screen.results.selected()
    assert chosen is not None
    screen.refresh()
    again = screen.results.selected()
    assert again is not None
    assert again.entry.registration.id == chosen.entry.registration.id
    screen.field.clear()
    screen.refresh()
    assert screen.results.selected() is None


def test_while_the_search_gets_ready_nobody_is_said_to_be_missing(screen: CheckInScreen) -> None:
    prepared = screen.desk.prepare()
    screen.desk._index = None
    screen.field.setText("qqqq")
    QApplication.processEvents()
    assert screen.empty._title.text() == "The search is getting ready: 75 runners so far"
    assert not screen.empty.walk_up.isVisible()
    screen.field.setText("zoë")
    assert [row.entry.registration.id for row in screen.results.found.rows] == ["r6"]
    screen.field.setText("zoe angstrom")
    assert screen.results.found.rows == ()
    screen.desk.take(prepared)
    screen.refresh()
    assert [row.entry.registration.id for row in screen.results.found.rows] == ["r6"]
    screen.field.setText("qqqq")
    QApplication.processEvents()
    assert screen.empty._title.text() == "Nobody fits “qqqq” among 75"
    assert screen.empty.walk_up.isVisible()


def test_while_the_start_list_is_read_no_walk_up_is_offered(screen: CheckInScreen, store: EventStore) -> None:
    store.begin_sweep()
    store.finish_sweep(complete=False)
    screen.desk.counts.forget()
    screen.refresh()
    screen.field.setText("4711")
    QApplication.processEvents()
    assert screen.empty._title.text() == "Nobody fits “4711” among the 75 read so far"
    assert not screen.empty.walk_up.isVisible()
    screen.field.entered.emit()
    assert (screen.banner.words.role, screen.banner.words.title) == (Role.LOOK, "Not in the list yet")
    assert not screen.banner.button.isVisible()


def test_the_banner_draws_role_and_bib(screen: CheckInScreen) -> None:
    screen.field.setText("1042")
    screen.field.entered.emit()
    QApplication.processEvents()
    image = screen.banner.grab().toImage()
    assert image.pixelColor(image.width() // 2, 2).name() == "#0a5a35"
    across = [image.pixelColor(QPoint(x, image.height() // 2)).lightness() for x in range(20, 300)]
    assert max(across) > 240


def test_the_last_check_ins_read_as_sentences(screen: CheckInScreen) -> None:
    screen.field.setText("1042")
    screen.field.entered.emit()
    QApplication.processEvents()
    index = screen.recent.rows.made.index(0)
    words = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert words.startswith("Undo 1042, Anna Müller, checked in ")
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
