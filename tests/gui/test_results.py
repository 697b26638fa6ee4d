"""The results: marks under the right letters, elision, what a row says, and that a repaint lays nothing out again."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from kiosk.store import EventStore
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.results import Row
from kiosk.ui.wording import Role


def test_marks_lie_under_the_matched_letters(screen: CheckInScreen) -> None:
    screen.field.setText("mul an")
    delegate = screen.results.painter_of_rows
    drawn = delegate._drawn(0, 900, False)
    line = drawn.layout.lineAt(0)
    spans = screen.results.found.rows[0].spans
    assert len(drawn.marks) == len(spans) == 2
    for mark, (start, end) in zip(drawn.marks, spans, strict=True):
        assert mark.left() < line.cursorToX(start)[0] + 1  # type: ignore[index]
        assert mark.right() > line.cursorToX(end)[0] - 1  # type: ignore[index]


def test_marks_count_characters_as_people_do(screen: CheckInScreen) -> None:
    layout, _marks = screen.results.painter_of_rows._name_layout("𠮷野 Anna", [(3, 7)])
    span = layout.formats()[0]
    assert (span.start, span.length) == (4, 4)  # type: ignore[attr-defined]


def test_a_long_name_is_elided_and_marks_stay_inside(screen: CheckInScreen) -> None:
    screen.field.setText("maxim")
    drawn = screen.results.painter_of_rows._drawn(0, 500, True)
    assert drawn.layout.text().endswith("…")
    assert drawn.layout.lineAt(0).naturalTextWidth() < 500 - 20 - 104 - 180
    entry = screen.results.found.rows[0].entry
    whole = len(entry.registration.name or "")
    screen.results.show_rows([Row(entry, "name", ((whole - 4, whole),))])
    assert screen.results.painter_of_rows._drawn(0, 500, True).marks == ()


def test_a_match_by_email_is_said_where_the_email_is_masked(screen: CheckInScreen) -> None:
    screen.field.setText("nameless@")
    drawn = screen.results.painter_of_rows._drawn(0, 900, False)
    assert drawn.note == "e-mail fits"
    assert drawn.line.endswith("n•••@mail.example")
    assert drawn.layout.text() == "No name given"


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
    screen.desk._ready = False
    screen.field.setText("qqqq")
    QApplication.processEvents()
    assert screen.empty._title.text() == "The search is getting ready: 75 runners so far"
    assert not screen.empty.walk_up.isVisible()


def test_while_the_start_list_is_read_no_walk_up_is_offered(screen: CheckInScreen, store: EventStore) -> None:
    store.begin_sweep()
    store.finish_sweep(complete=False)
    screen.desk._counted = None
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
