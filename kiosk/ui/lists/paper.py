"""Lists on paper, for when all laptops die: into a PDF file or through a printer, in short steps."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path
from typing import TypeAlias

from msgspec import Struct
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from kiosk.desk import Desk
from kiosk.errors import BadInput, KioskError
from kiosk.language import tr
from kiosk.lists import ListRow
from kiosk.scan.stock import DOTS, PAPERS
from kiosk.ui.codes.printed_label import is_foreign
from kiosk.ui.formats import clock, day, moment
from kiosk.ui.lists.gathering import Asked
from kiosk.ui.lists.sheet import Heading, Sheet
from kiosk.ui.lists.words import Facts, kind_words, status_words
from kiosk.ui.pdf import draft_beside, local_paper, pdf_in, put_in_place
from kiosk.ui.wording import quoted

_MM = 25.4


class Progress(Struct, frozen=True):
    """How far it is: `done` of `of` pages."""

    done: int
    of: int


class Report(Struct, frozen=True):
    """What was printed; `file` is "" for a printer. `foreign` names have letters that no font on this computer has."""

    file: str
    paper: str
    rows: int
    pages: int
    foreign: int = 0


Printing: TypeAlias = Generator[Progress, None, Report]
"""A running print: take its steps until it returns the report, or close it and nothing is left of it."""


class PaperList:
    """A list as it is to be printed: its rows in their order, and what stands on each page."""

    def __init__(self, desk: Desk, rows: Sequence[ListRow], asked: Asked, facts: Facts) -> None:
        """Raises BadInput where there is nobody to print, and what asking the desk may."""
        if not rows:
            raise BadInput(tr("There is nobody on this list"), tr("Choose another list, or more of it."))
        self._rows, self._kind, self._facts = rows, asked.kind, facts._replace(order=asked.order)
        self._heading = _heading(desk, rows, asked, facts)

    def into(self, path: str | Path) -> Printing:
        """Print into a PDF file on the paper that is usual here; no step takes long.

        The file appears whole or not at all. Raises DiskTrouble where it can't be written.
        """
        paper, target, foreign = local_paper(), Path(path), 0
        sheet = self._sheet(PAPERS[paper])
        with draft_beside(target) as draft:
            with pdf_in(draft, paper) as (writer, painter):
                for page in range(1, sheet.pages + 1):
                    yield Progress(page - 1, sheet.pages)
                    if page > 1:
                        writer.newPage()
                    sheet.draw(painter, page)
                    foreign += self._foreign_on(sheet, page)
            for _ in put_in_place(draft, target):
                yield Progress(sheet.pages, sheet.pages)
        return Report(str(path), paper, len(self._rows), sheet.pages, foreign)

    def with_printer(self, printer: QPrinter) -> Printing:
        """Print with a printer as it was set up in the system's dialog; closing it early takes the order back.

        Raises KioskError where the printer does not take it.
        """
        printer.setFullPage(True)
        room = printer.pageLayout().fullRectPoints()
        sheet = self._sheet((room.width() / 72 * _MM, room.height() / 72 * _MM))
        wanted = pages_of(printer, sheet.pages)
        painter, done, foreign = QPainter(), False, 0
        if not painter.begin(printer):
            raise _not_taken()
        try:
            scale = printer.logicalDpiX() / DOTS
            painter.scale(scale, scale)
            for place, page in enumerate(wanted):
                yield Progress(place, len(wanted))
                if place and not printer.newPage():
                    raise _not_taken()
                sheet.draw(painter, page)
                foreign += self._foreign_on(sheet, page)
            done = painter.end()
        finally:
            if painter.isActive():
                printer.abort()
                painter.end()
        if not done:
            raise _not_taken()
        return Report("", "", len(self._rows), len(wanted), foreign)

    def _sheet(self, size: tuple[float, float]) -> Sheet:
        return Sheet(self._rows, self._kind, self._facts, self._heading, size)

    def _foreign_on(self, sheet: Sheet, page: int) -> int:
        some = self._rows[(page - 1) * sheet.per_page : page * sheet.per_page]
        return sum(is_foreign(row.registration.name or "") for row in some)


def pages_of(printer: QPrinter, pages: int) -> range:
    """The pages that were chosen in the dialog."""
    if printer.printRange() is QPrinter.PrintRange.PageRange:
        return range(max(1, printer.fromPage()), min(pages, printer.toPage() or pages) + 1)
    return range(1, pages + 1)


def _not_taken() -> KioskError:
    return KioskError(tr("The printer did not take it"), tr("Check that it is switched on and has paper."))


# Words.
def _heading(desk: Desk, rows: Sequence[ListRow], asked: Asked, facts: Facts) -> Heading:
    status, now = desk.status(), facts.now()
    read_at, whole = status.start_list.read_at, status.start_list.complete
    read = tr("Start list read {moment}", moment=moment(read_at, now)) if read_at else tr("Start list never read")
    return Heading(
        event=status.event.name,
        day=day(status.event.date),
        what=list_words(asked, facts),
        numbers=_numbers(rows),
        printed=tr(
            "Printed from {desk} on {day} at {time}",
            desk=status.desk.name,
            day=day(now.astimezone().date().isoformat()),
            time=clock(now),
        ),
        read=read if whole else tr("{read}, NOT COMPLETE", read=read),
        whole=whole,
    )


def list_words(asked: Asked, facts: Facts) -> str:
    """Which list, and whom of it: 'Not here yet · Half Marathon · Pace group B'."""
    group = asked.pace_group
    parts = [
        kind_words(asked.kind),
        facts.run_label(asked.run_id) if asked.run_id is not None else "",
        status_words(asked.status) if asked.status is not None else "",
        "" if group is None else tr("Pace group {group}", group=group) if group else tr("No pace group"),
        quoted(asked.typed.strip()) if asked.typed.strip() else "",
    ]
    return " · ".join(part for part in parts if part)


def _numbers(rows: Sequence[ListRow]) -> str:
    checked_in = sum(row.standing.checked_in for row in rows)
    runners = tr("%n runner(s)", "", len({row.registration.id for row in rows}))
    return tr("{runners}, %n checked in", "", checked_in, runners=runners)


def report_words(report: Report) -> str:
    """What was printed and where it is, and what to look at."""
    rows, pages = tr("%n row(s)", "Of a list", report.rows), tr("%n page(s)", "", report.pages)
    if report.file:
        words = tr("{rows} on {pages} saved in {file}.", rows=rows, pages=pages, file=Path(report.file).name)
    else:
        words = tr("{rows} on {pages} sent to the printer.", rows=rows, pages=pages)
    return " ".join(part for part in (words, foreign_words(report)) if part)


def foreign_words(report: Report) -> str:
    """That letters are missing on paper, or ""."""
    if not report.foreign:
        return ""
    return tr("%n name(s) (has|have) letters that no font on this computer has.", "", report.foreign)
