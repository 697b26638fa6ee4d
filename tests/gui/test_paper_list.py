"""Lists on paper: read back by another program, and looked at as a printer would see them."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
from conftest import EVENT, RUNNERS, SteppingClock, make_desk, make_store, runner
from msgspec.structs import replace
from numpy.typing import NDArray
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage, QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from kiosk.desk import Desk
from kiosk.errors import BadInput, DiskTrouble, KioskError
from kiosk.lists import GONE, ListKind, Order, arranging
from kiosk.model import UPSTREAM, Draft, How, Operation, OperationKind
from kiosk.store import EventStore
from kiosk.ui import formats, pdf
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.lists import open_lists, paper, sheet
from kiosk.ui.lists.gathering import Asked, collator
from kiosk.ui.lists.overlay import ListsOverlay
from kiosk.ui.lists.paper import PaperList, Printing, Report, list_words, report_words
from kiosk.ui.lists.words import Facts
from kiosk.ui.theme import Theme

DPI = 100
RADICALS = re.compile("[\u2f00-\u2fdf]")
"""What some fonts call the same signs."""
Press = Callable[..., None]


@pytest.fixture(autouse=True)
def fonts(qtbot: QtBot) -> None:
    """The program's fonts, as the window has them."""
    Theme("light")


def record(store: EventStore, id: str, kind: OperationKind = OperationKind.CHECK_IN, **facts: object) -> Operation:
    with store.transaction():
        return store.append(Draft(id, kind, How.SEARCH, **facts))  # type: ignore[arg-type]


def paper_list(desk: Desk, clock: SteppingClock, asked: Asked) -> PaperList:
    listed = next(
        each for each in desk.listed(asked.kind, asked.run_id, asked.status, asked.pace_group) if each is not None
    )
    sorting = arranging(listed.rows, asked.order, collator().sortKey, backwards=asked.backwards)
    rows = next(each for each in sorting if each is not None)
    return PaperList(desk, rows, asked, Facts(desk.run_label, lambda: clock.time))


def done(printing: Printing) -> Report:
    while True:
        try:
            next(printing)
        except StopIteration as end:
            report: Report = end.value
            return report


def told(path: Path, page: int | None = None) -> list[str]:
    """The lines of a page, or of all."""
    which = [] if page is None else ["-f", str(page), "-l", str(page)]
    made = subprocess.run(["pdftotext", "-layout", *which, path, "-"], check=True, capture_output=True, timeout=60)
    text = RADICALS.sub(lambda found: unicodedata.normalize("NFKC", found[0]), made.stdout.decode())
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


def picture(path: Path, page: int = 1) -> NDArray[np.uint8]:
    """A page as a printer would see it: luminance by rows and columns."""
    one = ["-f", str(page), "-l", str(page), "-singlefile"]
    subprocess.run(["pdftoppm", "-gray", "-r", str(DPI), *one, path, path.with_suffix("")], check=True, timeout=60)
    image = QImage(str(path.with_suffix(".pgm"))).convertToFormat(QImage.Format.Format_Grayscale8)
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return lines[:, : image.width()].copy()


def info(path: Path) -> str:
    return subprocess.run(["pdfinfo", path], check=True, capture_output=True, text=True, timeout=60).stdout


EVERYBODY = Asked(ListKind.EVERYBODY)


# What is on it.
def test_everybody_is_on_it_once_with_what_a_helper_needs(
    store: EventStore, desk: Desk, clock: SteppingClock, tmp_path: Path
) -> None:
    operation = record(store, "r1")
    target = tmp_path / "list.pdf"
    report = done(paper_list(desk, clock, EVERYBODY).into(target))
    assert (report.rows, report.pages, report.file) == (len(RUNNERS), 2, str(target))
    lines = told(target)
    at = formats.clock(operation.at)
    assert f"{at} Anna Müller 1042 Half Marathon B Confirmed" in lines
    assert "Andreas Mueller 2217 Marathon C Confirmed" in lines
    assert "Julia Anna Müller Marathon Cancelled" in lines
    assert "李 小龍 118 Marathon Confirmed" in lines
    assert "No name given 555 Half Marathon Confirmed" in lines
    assert "Wanda Wait Half Marathon Waiting list" in lines
    assert any("Status “deferred”" in line for line in lines)
    rows = [line for line in lines if "Smith Runner" in line]
    assert len(rows) == 60
    assert rows == sorted(rows)


def test_the_head_and_foot_of_each_page(store: EventStore, desk: Desk, clock: SteppingClock, tmp_path: Path) -> None:
    record(store, "r1")
    target = tmp_path / "list.pdf"
    done(paper_list(desk, clock, EVERYBODY).into(target))
    first, last = told(target, 1), told(target, 2)
    assert first[0].startswith("Lakefront Marathon And – Smi")
    assert last[0] == "Lakefront Marathon Smi – 李 小", "nobody without a name is a guide"
    for page, lines in ((1, first), (2, last)):
        assert lines[1] == f"Sunday 14 June 2026 · Everybody {len(RUNNERS)} runners, 2 checked in"
        assert lines[2] == "Time Name Bib Run Pace group Status"
        now = formats.clock(clock.time)
        read = formats.clock(desk.status().start_list.read_at)  # type: ignore[arg-type]
        foot = f"Printed from Desk 3 on Sunday 14 June 2026 at {now} · Start list read {read}"
        assert lines[-1] == f"{foot} Page {page} of 2"


def test_guides_go_as_far_as_names_differ() -> None:
    between = sheet.between
    assert between("Abel, Jo", "Brown, Al", whole=False) == "Abe – Bro"
    assert between("Smith Runner001", "Smith Runner041", whole=False) == "Smith Runner00 – Smith Runner04"
    assert between("Anna", "Anna", whole=False) == "Anna"
    assert between("Al Bo", "Bo", whole=False) == "Al – Bo"
    assert between("9", "1042", whole=True) == "9 – 1042"


@pytest.mark.parametrize(
    ("order", "first", "guides"),
    [
        (Order.LAST_NAME, "Ångström, Zoë 2044", "Ång – Run"),
        (Order.BIB, "Twin One 77", "77 – 5028"),
        (Order.STATUS, "Sara Server 1500", ""),
    ],
)
def test_orders_on_paper(
    desk: Desk, clock: SteppingClock, tmp_path: Path, order: Order, first: str, guides: str
) -> None:
    target = tmp_path / "list.pdf"
    done(paper_list(desk, clock, replace(EVERYBODY, order=order)).into(target))
    lines = told(target, 1)
    assert lines[3].startswith(first)
    assert lines[0].removeprefix("Lakefront Marathon").strip().startswith(guides)
    assert bool(lines[0].removeprefix("Lakefront Marathon")) is bool(guides)


def test_bibs_that_nobody_has_are_no_guide(store: EventStore, desk: Desk, clock: SteppingClock, tmp_path: Path) -> None:
    target = tmp_path / "list.pdf"
    done(paper_list(desk, clock, Asked(ListKind.EVERYBODY, status="waitlist", order=Order.BIB)).into(target))
    assert told(target)[0] == "Lakefront Marathon …"
    some = Asked(ListKind.EVERYBODY, status="confirmed")
    one = [row for row in paper_list(desk, clock, some)._rows if not row.registration.name]
    done(PaperList(desk, one, some, Facts(desk.run_label, lambda: clock.time)).into(target))
    assert told(target)[0] == "Lakefront Marathon No name given"


def test_boxes_are_ticked_for_who_is_here_and_of_dots_for_who_may_not(
    store: EventStore, clock: SteppingClock, tmp_path: Path
) -> None:
    everybody = (runner(1, "A", "1"), runner(2, "B", "2"), runner(3, "C", "3", status="cancelled"))
    small = make_store(tmp_path / "small.db", clock, everybody)
    record(small, "r1")
    target = tmp_path / "list.pdf"
    done(paper_list(make_desk(small, clock), clock, EVERYBODY).into(target))
    page, mm = picture(target), DPI / 25.4
    boxes = []
    for place in range(3):
        top = 30.0 + place * 6.2
        boxes.append(page[round(top * mm) : round((top + 6.2) * mm), round(11.5 * mm) : round(17.5 * mm)])
    ink = [int((box < 128).sum()) for box in boxes]
    assert ink[0] > ink[1] * 1.3, "a tick in a box"
    assert 0 < ink[2] < ink[1] * 0.8, "dots"
    middles = [box[10:14, 10:14] for box in boxes]
    assert middles[0].min() < 128 <= min(middles[1].min(), middles[2].min())
    small.close()


def test_every_other_row_is_shaded_lightly(desk: Desk, clock: SteppingClock, tmp_path: Path) -> None:
    target = tmp_path / "list.pdf"
    done(paper_list(desk, clock, EVERYBODY).into(target))
    page, mm = picture(target), DPI / 25.4
    grounds = [int(page[round((30.0 + (place + 0.5) * 6.2) * mm), round(197 * mm)]) for place in range(6)]
    assert grounds[::2] == [255] * 3
    assert all(225 < each < 250 for each in grounds[1::2])


def test_type_is_large_enough_to_read(desk: Desk, clock: SteppingClock, tmp_path: Path) -> None:
    """Ten and a half points, but for what is too long; that ends in dots only in the least size."""
    target = tmp_path / "list.pdf"
    done(paper_list(desk, clock, EVERYBODY).into(target))
    assert sheet.fitting("Anna Müller", 60, True).pixelSize() == round(10.5 * sheet.DOTS / 72)
    assert sheet.fitting("Maximiliane-Charlotte von und zu Hohenstein", 70, True).pixelSize() < 175
    assert any(line.startswith("Maximiliane-Charlotte") and "…" in line for line in told(target))
    assert any("MARATHON-2026-0815" in line for line in told(target))


def test_what_has_a_reason_is_printed_with_it(
    store: EventStore, desk: Desk, clock: SteppingClock, tmp_path: Path
) -> None:
    first = record(store, "r1")
    undo = record(store, "r1", OperationKind.UNDO, undoes=(first.id,), reason="Slip")
    store.refuse(undo.id, UPSTREAM, error="422 FULL: full")
    clock.time += timedelta(days=1)
    record(store, "r4", reason="Organizer said yes")
    target = tmp_path / "list.pdf"
    done(paper_list(desk, clock, Asked(ListKind.REFUSED)).into(target))
    day = QLocale("en_GB").toString(sheet.QDate(2026, 6, 14), QLocale.FormatType.ShortFormat)
    row = told(target)[3]
    assert row.startswith(f"{day} {formats.clock(undo.at)} Anna Müller 1042 Half Marathon")
    assert row.endswith("The server says: full · Undo · Slip")
    done(paper_list(desk, clock, Asked(ListKind.OVERRIDDEN)).into(target))
    assert told(target)[3].endswith("Julia Anna Müller Marathon Organizer said yes")
    done(paper_list(desk, clock, EVERYBODY).into(target))
    assert any("Julia Anna Müller Marathon Cancelled" in line for line in told(target))
    clock.time += timedelta(days=1)
    done(paper_list(desk, clock, Asked(ListKind.EVERYBODY, status="cancelled")).into(target))
    assert told(target)[3].split()[0] != formats.clock(undo.at), "a day, where it was not today"


def test_who_the_server_alone_has_is_ticked_without_a_time(
    desk: Desk, clock: SteppingClock, store: EventStore, tmp_path: Path
) -> None:
    target = tmp_path / "list.pdf"
    done(paper_list(desk, clock, EVERYBODY).into(target))
    assert "Sara Server 1500 Half Marathon Confirmed" in told(target)
    row = next(row for row in paper_list(desk, clock, EVERYBODY)._rows if row.registration.id == "r14")
    reasons = PaperList(desk, [row], Asked(ListKind.UNDONE), Facts(desk.run_label, lambda: clock.time))
    done(reasons.into(target))
    assert told(target)[3] == "Sara Server 1500 Half Marathon"


def test_which_list_it_is_in_words(desk: Desk, clock: SteppingClock) -> None:
    facts = Facts(desk.run_label, lambda: clock.time)
    asked = Asked(ListKind.NOT_YET, "half", GONE, "B", typed=" mu ")
    said = "Not here yet · Half Marathon · No longer in the list · Pace group B · “mu”"
    assert list_words(asked, facts) == said
    assert list_words(Asked(ListKind.HELD, pace_group=""), facts) == "Held · No pace group"


def test_a_list_that_is_not_whole_says_so(store: EventStore, desk: Desk, clock: SteppingClock, tmp_path: Path) -> None:
    store.begin_sweep()
    store.finish_sweep(complete=False)
    target = tmp_path / "list.pdf"
    done(paper_list(make_desk(store, clock), clock, EVERYBODY).into(target))
    assert ", NOT COMPLETE" in told(target)[-1]


def test_a_list_that_was_never_read_says_so(clock: SteppingClock, tmp_path: Path) -> None:
    store = EventStore.open(tmp_path / "new.db", clock)
    store.describe(EVENT, ())
    payload = {"run_id": "half", "email": "new@mail.example", "name": "Nia New"}
    record(store, "local-1", OperationKind.WALK_UP, payload=payload)
    target = tmp_path / "list.pdf"
    done(paper_list(make_desk(store, clock), clock, EVERYBODY).into(target))
    assert "Start list never read, NOT COMPLETE" in told(target)[-1]
    store.close()


# Paper and files.
@pytest.mark.parametrize(("language", "size"), [("de_DE", "595 x 842 pts (A4)"), ("en_US", "612 x 792 pts (letter)")])
def test_the_paper_is_the_country_s(
    desk: Desk, clock: SteppingClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, size: str
) -> None:
    monkeypatch.setattr(pdf, "locale", lambda: QLocale(language))
    target = tmp_path / "list.pdf"
    report = done(paper_list(desk, clock, EVERYBODY).into(target))
    assert size in info(target)
    assert f"Pages:           {report.pages}" in info(target)
    assert told(target)[-1].endswith(f"Page {report.pages} of {report.pages}")


def test_it_takes_a_step_for_each_page_and_can_be_given_up(desk: Desk, clock: SteppingClock, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    printing = paper_list(desk, clock, EVERYBODY).into(folder / "list.pdf")
    steps = [next(printing), next(printing)]
    assert [(each.done, each.of) for each in steps] == [(0, 2), (1, 2)]
    printing.close()
    assert list(folder.iterdir()) == []


def test_what_can_not_be_printed_is_said(desk: Desk, clock: SteppingClock, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="There is nobody on this list"):
        paper_list(desk, clock, Asked(ListKind.HELD))
    with pytest.raises(DiskTrouble):
        done(paper_list(desk, clock, EVERYBODY).into(tmp_path / "no" / "list.pdf"))


def test_letters_that_no_font_has_are_counted(store: EventStore, clock: SteppingClock, tmp_path: Path) -> None:
    small = make_store(tmp_path / "small.db", clock, (runner(1, "\U0001f3fc\U00012345", "1"), runner(2, "Zoë", "2")))
    report = done(paper_list(make_desk(small, clock), clock, EVERYBODY).into(tmp_path / "list.pdf"))
    assert report.foreign == 1
    assert report_words(report).endswith("1 name has letters that no font on this computer has.")
    small.close()


# A printer.
def printer_to(path: Path) -> QPrinter:
    """What stands for a printer: one that prints into a file."""
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(path))
    return made


def test_a_printer_gets_the_same_pages(desk: Desk, clock: SteppingClock, tmp_path: Path) -> None:
    whole, printed = tmp_path / "list.pdf", tmp_path / "printed.pdf"
    done(paper_list(desk, clock, EVERYBODY).into(whole))
    report = done(paper_list(desk, clock, EVERYBODY).with_printer(printer_to(printed)))
    assert (report.pages, report.file) == (2, "")
    assert told(printed) == told(whole)
    assert report_words(report) == f"{len(RUNNERS)} rows on 2 pages sent to the printer."


@pytest.mark.parametrize(("first", "last", "pages"), [(2, 2, [2]), (1, 9, [1, 2]), (2, 0, [2])])
def test_only_the_pages_that_were_chosen(
    desk: Desk, clock: SteppingClock, tmp_path: Path, first: int, last: int, pages: list[int]
) -> None:
    printer = printer_to(tmp_path / "printed.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    monkey = {"fromPage": first, "toPage": last}
    assert [*paper.pages_of(_Ranged(printer, monkey), 2)] == pages  # type: ignore[arg-type]
    if last >= first:
        printer.setFromTo(first, last)
        report = done(paper_list(desk, clock, EVERYBODY).with_printer(printer))
        assert report.pages == len(pages)
        assert told(tmp_path / "printed.pdf")[-1].endswith(f"Page {pages[-1]} of 2")


class _Ranged:
    """A printer whose dialog gave these pages."""

    def __init__(self, printer: QPrinter, pages: dict[str, int]) -> None:
        self.printRange = printer.printRange
        self.fromPage, self.toPage = (lambda: pages["fromPage"]), (lambda: pages["toPage"])


def test_a_wide_page_has_fewer_rows(desk: Desk, clock: SteppingClock, tmp_path: Path) -> None:
    printer = printer_to(tmp_path / "printed.pdf")
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    report = done(paper_list(desk, clock, EVERYBODY).with_printer(printer))
    assert report.pages == 3
    assert told(tmp_path / "printed.pdf")[-1].endswith("Page 3 of 3")


@pytest.mark.qt_log_ignore("QPainter::begin", "QPrinter")
def test_a_printer_that_does_not_take_it_is_said(desk: Desk, clock: SteppingClock, tmp_path: Path) -> None:
    printer = printer_to(tmp_path / "no" / "printed.pdf")
    with pytest.raises(KioskError, match="The printer did not take it"):
        done(paper_list(desk, clock, EVERYBODY).with_printer(printer))


def test_a_printer_that_stops_between_two_pages(
    desk: Desk, clock: SteppingClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = printer_to(tmp_path / "printed.pdf")
    monkeypatch.setattr(printer, "newPage", lambda: False)
    with pytest.raises(KioskError, match="The printer did not take it"):
        done(paper_list(desk, clock, EVERYBODY).with_printer(printer))


def test_an_order_is_taken_back_where_it_is_stopped(
    desk: Desk, clock: SteppingClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer, taken_back = printer_to(tmp_path / "printed.pdf"), []
    monkeypatch.setattr(printer, "abort", lambda: taken_back.append(printer.abort))
    printing = paper_list(desk, clock, EVERYBODY).with_printer(printer)
    next(printing)
    next(printing)
    printing.close()
    assert len(taken_back) == 1
    assert not printer.paintingActive()


# From the window.
@pytest.fixture
def overlay(screen: CheckInScreen) -> Iterator[ListsOverlay]:
    open_lists(screen)
    made = screen.overlay
    assert isinstance(made, ListsOverlay)
    while made.gathering.busy:
        QApplication.processEvents()
    yield made
    if screen.overlay is made:
        made.close_overlay()


def test_what_is_shown_is_saved_as_pages(overlay: ListsOverlay, qtbot: QtBot, tmp_path: Path) -> None:
    overlay.filters.line.setText("runner01")
    qtbot.waitUntil(lambda: overlay.table.made.rowCount() == 10)
    overlay.foot.pdf_button.click()
    (dialog,) = overlay.findChildren(QFileDialog)
    assert dialog.isVisible()
    assert Path(dialog.selectedFiles()[0]).name == "lakefront-not-yet.pdf"
    dialog.fileSelected.emit(str(tmp_path / "list.pdf"))
    dialog.reject()
    qtbot.waitUntil(lambda: not overlay._busy)
    assert overlay.foot.said.text() == "10 rows on 1 page saved in list.pdf."
    lines = told(tmp_path / "list.pdf")
    assert lines[1] == "Sunday 14 June 2026 · Not here yet · “runner01” 10 runners, 0 checked in"
    assert sum("Smith Runner01" in line for line in lines[2:]) == 10


def test_without_a_printer_a_file_is_asked_for(overlay: ListsOverlay, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    overlay.foot.print_button.click()
    assert overlay.foot.said.text() == "No printer is set up on this computer: save a PDF file."
    (dialog,) = overlay.findChildren(QFileDialog)
    assert not overlay.gives_way
    dialog.reject()
    assert overlay.gives_way


def test_the_printer_is_chosen_in_the_system_s_dialog(
    overlay: ListsOverlay, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: ["Hall"]))
    overlay.foot.print_button.click()
    (dialog,) = overlay.findChildren(QPrintDialog)
    assert dialog.isVisible()
    assert dialog.testOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.accepted.emit(printer)
    dialog.close()
    qtbot.waitUntil(lambda: overlay.foot.said.text() != "")
    number = len(overlay.gathering.shown)
    assert overlay.foot.said.text() == f"{number} rows on 2 pages sent to the printer."


def test_the_window_lives_on_and_sees_how_far_it_is(
    overlay: ListsOverlay, qtbot: QtBot, press: Press, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    overlay.gathering.shown = overlay.gathering.shown * 60
    overlay.outgoing().save_pdf(str(folder / "list.pdf"))
    seen: list[str] = []
    shown: list[int] = []

    def look() -> bool:
        seen.append(overlay.foot.counted.text())
        shown.append(overlay.foot.bar.value())
        return shown[-1] > 10

    qtbot.waitUntil(look, timeout=20_000)
    assert any(each.startswith("Page ") and each.endswith(" of 105") for each in seen), seen[-1]
    assert [each for each in shown if each > 0] == sorted(each for each in shown if each > 0)
    assert overlay.foot.stop_button.hasFocus()
    press(Qt.Key.Key_Return)
    assert overlay.foot.said.text() == "Stopped."
    assert list(folder.iterdir()) == []
    assert overlay.foot.close_button.hasFocus()


def test_closing_stops_a_print(overlay: ListsOverlay, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    overlay.gathering.shown = overlay.gathering.shown * 60
    overlay.outgoing().save_pdf(str(folder / "list.pdf"))
    qtbot.waitUntil(lambda: overlay.foot.bar.value() > 0)
    overlay.close_overlay()
    assert list(folder.iterdir()) == []


def test_nobody_to_print_is_said(overlay: ListsOverlay, tmp_path: Path) -> None:
    overlay.gathering.shown = ()
    overlay.outgoing().save_pdf(str(tmp_path / "list.pdf"))
    assert overlay.foot.said.text() == "There is nobody on this list. Choose another list, or more of it."
    assert overlay.foot.said.property("role") == "danger"
    assert overlay.foot.currentIndex() == 0
