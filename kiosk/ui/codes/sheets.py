"""Sheets of labels with codes, drawn into a PDF: in short steps, so that a window stays awake and can stop it."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path
from typing import TypeAlias

from msgspec import Struct
from PySide6.QtGui import (
    QPagedPaintDevice,
    QPainter,
)

from kiosk.desk import Desk
from kiosk.errors import BadInput
from kiosk.language import tr
from kiosk.scan.printed import Label, Labels, Steps, Wanted, Why, bibs_between, choose, pool
from kiosk.scan.stock import DOTS, PAPERS, Box, Paper, Stock, arrange, lay_out, sheets_for, symbol
from kiosk.ui.codes.printed_label import draw_label, is_foreign
from kiosk.ui.formats import count
from kiosk.ui.pdf import draft_beside, pdf_in, put_in_place

_ONE, _MARGIN = (110.0, 50.0), 15.0  # one label on a page by itself, in millimetres


class Order(Struct, frozen=True):
    """What is to be printed: whose labels, or a range of bibs that nobody has yet ("1-200"); on which stock.

    `start` is the place, from 1, of the first label on the first sheet: a sheet that was begun can be used up.
    """

    stock: Stock
    whom: Wanted | str
    start: int = 1


class Progress(Struct, frozen=True):
    """How far it is: `done` of `of` (0: not known yet) labels; each is tried at first, and then drawn."""

    drawing: bool
    done: int
    of: int


class Report(Struct, frozen=True):
    """What was printed; `foreign` labels have letters that no font on this computer has."""

    file: str
    stock: Stock
    labels: int
    sheets: int
    left_out: dict[Why, int]
    by_id: int = 0
    foreign: int = 0


Printing: TypeAlias = Generator[Progress, None, Report]
"""A running order: take its steps until it returns the report, or close it and nothing is left of it."""


def printing(desk: Desk, order: Order, path: str | Path) -> Printing:
    """Print an order into a PDF file; no step takes long. Needs a QGuiApplication with the program's fonts.

    Each code was tried by the desk's own rules. The file appears whole or not at all. Raises BadInput where there is
    nobody to print or `start` is not on the sheet, DiskTrouble where the file can't be written, and what reading the
    start list may.
    """
    if not 1 <= order.start <= order.stock.per_sheet:
        raise BadInput(
            tr("There is no label {number} on the sheet", number=count(order.start)),
            tr("{sheet} has 1 to {last}.", sheet=order.stock.name, last=count(order.stock.per_sheet)),
        )
    found = yield from _tried(_chosen(desk, order.whom))
    if not found.labels:
        why = left_out_words(found.left_out)
        raise BadInput(
            tr("There is nobody to print a label for"), why or tr("No registration fits what was asked for.")
        )
    foreign = yield from _drawn(Path(path), found.labels, order)
    sheets = sheets_for(len(found.labels), order.stock, order.start)
    return Report(str(path), order.stock, len(found.labels), sheets, found.left_out, found.by_id, foreign)


def _chosen(desk: Desk, whom: Wanted | str) -> Steps:
    if isinstance(whom, str):
        return pool(bibs_between(whom), desk.everyone(), desk.means)
    return choose(desk.everyone(), desk.means, whom, [(run.id, run.label) for run in desk.runs()])


def _tried(steps: Steps) -> Generator[Progress, None, Labels]:
    while True:
        try:
            done, of = next(steps)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]
        yield Progress(False, done, of)


def labels_words(report: Report) -> str:
    """'2,480 labels on 119 sheets of L7160'."""
    labels = tr("%n label(s)", "", report.labels)
    return tr("{labels} on %n sheet(s) of {product}", "", report.sheets, labels=labels, product=report.stock.name)


def left_out_words(left_out: dict[Why, int]) -> str:
    """'Left out: 12 cancelled, 3 no bib.', or "" where nobody was."""
    reasons = ", ".join(_so_many(why, number) for why, number in sorted(left_out.items()))
    return tr("Left out: {reasons}.", reasons=reasons) if reasons else ""


def _so_many(why: Why, number: int) -> str:
    """'12 cancelled', of people who are left out."""
    words = {
        Why.NO_BIB: tr("%n no bib", "People who get no label", number),
        Why.CANCELLED: tr("%n cancelled", "People who get no label", number),
        Why.REFUNDED: tr("%n refunded", "People who get no label", number),
        Why.WAITLIST: tr("%n on the waiting list", "People who get no label", number),
        Why.GONE: tr("%n no longer in the start list", "People who get no label", number),
        Why.NOT_SENT: tr("%n registered here, not sent yet", "People who get no label", number),
        Why.NO_CODE: tr("%n no code that means nobody else", "People who get no label", number),
        Why.TAKEN: tr("%n somebody has that bib", "Bibs that get no label", number),
    }
    return words[why]


def notes_words(report: Report) -> tuple[str, ...]:
    """What an organizer should know of a print: who was left out, whose bib is no code, which letters are missing."""
    by_id = tr(
        "%n (carries|carry) the registration's id, because the bib alone does not say who it is.",
        "Labels",
        report.by_id,
    )
    foreign = tr("%n (has|have) letters that no font on this computer has: look at the file.", "Labels", report.foreign)
    notes = (left_out_words(report.left_out), by_id if report.by_id else "", foreign if report.foreign else "")
    return tuple(note for note in notes if note)


def _drawn(target: Path, labels: Sequence[Label], order: Order) -> Generator[Progress, None, int]:
    """Draw the labels into a file; how many have letters that are missing."""
    foreign, whole = 0, len(labels)
    with draft_beside(target) as draft:
        with pdf_in(draft, order.stock.paper) as (writer, painter):
            for done, label in enumerate(labels):
                yield Progress(True, done, whole)
                place = (order.start - 1 + done) % order.stock.per_sheet
                if done and not place:
                    writer.newPage()
                code = symbol(label.payload)
                draw_label(painter, arrange(order.stock, place, code.side), code, label)
                foreign += is_foreign(f"{label.name}{label.run}{label.bib}")
        for _ in put_in_place(draft, target):
            yield Progress(True, whole, whole)
    return foreign


def save_one(path: str | Path, label: Label, paper: Paper) -> None:
    """Save one label at the top left of a page, as a PDF file. Raises DiskTrouble where it can't be written."""
    width, height = PAPERS[paper]
    with draft_beside(Path(path)) as draft:
        with pdf_in(draft, paper) as (_, painter):
            painter.translate(_MARGIN * DOTS / 25.4, _MARGIN * DOTS / 25.4)
            _draw_one(painter, label, width - 2 * _MARGIN, height - 2 * _MARGIN)
        for _ in put_in_place(draft, Path(path)):
            pass


def print_one(printer: QPagedPaintDevice, label: Label) -> bool:
    """Print one label at the top left of what the printer can reach; whether the printer took it."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    dots = printer.logicalDpiX()
    room = printer.pageLayout().paintRectPixels(dots)
    painter.scale(dots / DOTS, dots / DOTS)
    _draw_one(painter, label, room.width() / dots * 25.4, room.height() / dots * 25.4)
    return painter.end()


def _draw_one(painter: QPainter, label: Label, width: float, height: float) -> None:
    """Draw a label as large as one of the largest stock, or as the paper (in millimetres) of a printer of labels."""
    code = symbol(label.payload)
    cell = Box(0, 0, min(width, _ONE[0]), min(height, _ONE[1]))
    draw_label(painter, lay_out(cell, code.side, cell), code, label)
