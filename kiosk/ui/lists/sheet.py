"""One page of a list on paper: who is on it, a box to tick for each, and what the page is of.

Lengths are millimetres; the painter's units are dots, of which 1,200 make an inch.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cache, lru_cache
from heapq import nlargest
from typing import NamedTuple

from msgspec import Struct
from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from kiosk.language import tr
from kiosk.lists import ListKind, ListRow, Order
from kiosk.model import CONFIRMED
from kiosk.scan.stock import DOTS
from kiosk.ui import theme as look
from kiosk.ui.formats import clock, locale
from kiosk.ui.lists.words import (
    REASONED,
    Facts,
    cell,
    group_words,
    head_words,
    shown_name,
    status_of,
    status_words,
)
from kiosk.ui.lists.words import Column as Named
from kiosk.ui.wording import NO_BIB, NO_NAME, bib

MM, _POINT = DOTS / 25.4, DOTS / 72
_SIDE, _TOP, _BOTTOM = 12.0, 10.0, 9.0
"""Left and right, above and below: more than printers leave white, and room for a binder's or a clip's edge."""
_HEAD, _NAMES, _FOOT, _ROW = 14.0, 6.0, 6.5, 6.2
"""Heights of what stands above the names of the columns, of these, of what stands below the rows, and of a row."""
_TEXT, _LEAST = (10.5, 9.5, 8.5), 7.5
"""Points of a row: the first in which a text fits; else the least, in which it ends in "…"."""
_BOX, _GAP, _BIB = 4.0, 1.5, 22.0
"""A box to tick, what is left between two columns, and the least room for bibs."""
_MEASURED = 30
"""The longest bibs, of which the widest is one."""
_BLACK, _GREY, _LIGHT, _BAND = (QColor(each, each, each) for each in (0, 80, 190, 241))


class Heading(Struct, frozen=True):
    """What stands on each page: the event and its day, which list it is, and where and when it was printed."""

    event: str
    day: str
    what: str
    numbers: str
    printed: str
    read: str
    whole: bool


class _Column(NamedTuple):
    """A column: its name, its width (0: what the others leave), and its words, which may stand out."""

    name: str
    width: float
    words: Callable[[ListRow], str]
    strong: Callable[[ListRow], bool] = lambda _: False


class Sheet:
    """The pages of a list, for paper of a size in millimetres."""

    def __init__(
        self,
        rows: Sequence[ListRow],
        kind: ListKind,
        facts: Facts,
        heading: Heading,
        size: tuple[float, float],
    ) -> None:
        self._rows, self._facts, self._heading, self._size = rows, facts, heading, size
        self._now, self._kind = facts.now(), kind
        self._ticked = kind not in REASONED
        self.per_page = max(1, int((size[1] - _TOP - _BOTTOM - _HEAD - _NAMES - _FOOT) / _ROW))
        self.pages = -(-len(rows) // self.per_page)
        self._columns = self._with_places(self._runner_columns() if self._ticked else self._reason_columns())

    # Columns.
    def _runner_columns(self) -> list[_Column]:
        made = [
            _Column("", _BOX + 2.5, lambda _: ""),
            _Column(head_words(Named.TIME), 15, self._time_in),
            _Column(head_words(Named.NAME), 0, self._name, lambda _: True),
            _Column(head_words(Named.BIB), self._bib_width(), self._bib, lambda _: True),
            _Column(head_words(Named.RUN), 36, self._run),
        ]
        if any(map(group_words, self._rows)):
            made.append(_Column(head_words(Named.GROUP), 22, group_words))
        return [*made, _Column(head_words(Named.STATUS), 25, self._status, _stands_out)]

    def _reason_columns(self) -> list[_Column]:
        return [
            _Column(head_words(Named.TIME), 26, self._time_done),
            _Column(head_words(Named.NAME), 56, self._name, lambda _: True),
            _Column(head_words(Named.BIB), self._bib_width(), self._bib, lambda _: True),
            _Column(head_words(Named.RUN), 32, self._run),
            _Column(head_words(Named.REASON), 0, self._reasons),
        ]

    def _bib_width(self) -> float:
        """Room for every bib, in small type if need be: a bib is not to be cut."""
        longest = nlargest(_MEASURED, map(self._bib, self._rows), key=len)
        wide = max((_metrics(_LEAST, True).horizontalAdvance(each) / MM for each in longest), default=0.0)
        return min(max(_BIB, wide + _GAP + 0.5), self._width / 3)

    def _with_places(self, columns: list[_Column]) -> list[tuple[_Column, float, float]]:
        """The columns, each with where it begins and how wide it is."""
        left, x, made = self._width - sum(column.width for column in columns), _SIDE, []
        for column in columns:
            made.append((column, x, column.width or left))
            x += column.width or left
        return made

    @property
    def _width(self) -> float:
        return self._size[0] - 2 * _SIDE

    # Words.
    def _name(self, row: ListRow) -> str:
        return shown_name(row, self._facts.order)

    @staticmethod
    def _bib(row: ListRow) -> str:
        worn = bib(row.registration)
        return "" if worn == NO_BIB else worn

    def _run(self, row: ListRow) -> str:
        return self._facts.run_label(row.registration.run_id)

    def _time_in(self, row: ListRow) -> str:
        at = row.standing.at
        return "" if at is None else clock(at) if self._is_today(at) else _short_day(at)

    def _time_done(self, row: ListRow) -> str:
        if row.at is None:
            return ""
        return clock(row.at) if self._is_today(row.at) else f"{_short_day(row.at)} {clock(row.at)}"

    def _is_today(self, at: datetime) -> bool:
        return at.astimezone().date() == self._now.astimezone().date()

    def _reasons(self, row: ListRow) -> str:
        made = cell(row, Named.REASON, self._kind, self._facts)
        return " · ".join(part for part in (made.upper, made.lower) if part)

    @staticmethod
    def _status(row: ListRow) -> str:
        return status_words(status_of(row))

    def guides(self, page: int) -> str:
        """Between what the rows of a page are, as in a dictionary: 'Abe – Bro'; "" where they are in no such order."""
        rows = self._on(page)
        if self._facts.order is Order.BIB:
            first, last = self._bib(rows[0]), self._bib(rows[-1])
            return between(first or "…", last or "…", whole=True)
        if self._facts.order not in (Order.NAME, Order.LAST_NAME):
            return ""
        named = [self._name(row) for row in rows if (row.registration.name or "").strip()]
        return between(named[0], named[-1], whole=False) if named else tr(NO_NAME)

    def _on(self, page: int) -> Sequence[ListRow]:
        return self._rows[(page - 1) * self.per_page : page * self.per_page]

    # Drawing.
    def draw(self, painter: QPainter, page: int) -> None:
        """Draw a page, the first one is 1; the corner of the paper is the painter's."""
        self._draw_head(painter, page)
        top = _TOP + _HEAD
        for column, left, width in self._columns:
            _write(painter, column.name, (left, top, width - _GAP, _NAMES), _font(8.5, True), _GREY)
        top += _NAMES
        _rule(painter, _SIDE, top, self._width, 0.35, _BLACK)
        for place, row in enumerate(self._on(page)):
            self._draw_row(painter, row, top + place * _ROW, place)
        self._draw_foot(painter, page)

    def _draw_head(self, painter: QPainter, page: int) -> None:
        heading, guides = self._heading, self.guides(page)
        beside = 0.0
        if guides:
            font = _font(17, True)
            beside = min(QFontMetricsF(font).horizontalAdvance(guides) / MM + 1, self._width * 0.45)
            box = (_SIDE + self._width - beside, _TOP, beside, 8.0)
            _write(painter, guides, box, font, right=True)
        _write(painter, heading.event, (_SIDE, _TOP, self._width - beside - 6, 8.0), _font(15, True))
        line = " · ".join(part for part in (heading.day, heading.what) if part)
        numbers = QFontMetricsF(_font(9.5, False)).horizontalAdvance(heading.numbers) / MM + 1
        _write(painter, line, (_SIDE, _TOP + 8, self._width - numbers - 6, 5.0), _font(9.5, False))
        box = (_SIDE + self._width - numbers, _TOP + 8, numbers, 5.0)
        _write(painter, heading.numbers, box, _font(9.5, False), right=True)

    def _draw_foot(self, painter: QPainter, page: int) -> None:
        heading, top = self._heading, self._size[1] - _BOTTOM - _FOOT + 1
        _rule(painter, _SIDE, top, self._width, 0.2, _GREY)
        said = tr("Page {page} of {pages}", page=page, pages=self.pages)
        wide = QFontMetricsF(_font(9, True)).horizontalAdvance(said) / MM + 1
        box = (_SIDE + self._width - wide, top + 0.5, wide, _FOOT - 1.5)
        _write(painter, said, box, _font(9, True), right=True)
        line = f"{heading.printed} · {heading.read}"
        _write(painter, line, (_SIDE, top + 0.5, self._width - wide - 4, _FOOT - 1.5), _font(8.5, not heading.whole))

    def _draw_row(self, painter: QPainter, row: ListRow, top: float, place: int) -> None:
        if place % 2:
            painter.fillRect(QRectF(_SIDE * MM, top * MM, self._width * MM, _ROW * MM), _BAND)
        if place:
            _rule(painter, _SIDE, top, self._width, 0.12, _LIGHT)
        if self._ticked:
            _draw_box(painter, _SIDE + 0.5, top + (_ROW - _BOX) / 2, row)
        for column, left, width in self._columns:
            text = column.words(row)
            if text:
                strong = column.strong(row)
                font = fitting(text, width - _GAP, strong)
                _write(painter, text, (left, top, width - _GAP, _ROW), font)


def _short_day(at: datetime) -> str:
    local = at.astimezone()
    return locale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.ShortFormat)


def _stands_out(row: ListRow) -> bool:
    return status_of(row) != CONFIRMED


def between(first: str, last: str, *, whole: bool) -> str:
    """The beginnings in which two names differ, three letters at least; or the `whole` texts."""
    most, shown = max(len(first), len(last)), 3
    while not whole and shown < most and first[:shown].casefold() == last[:shown].casefold():
        shown += 1
    one, other = (first, last) if whole else (first[:shown].strip(), last[:shown].strip())
    return one if one == other else f"{one} – {other}"


# Ink.
@cache
def _font(points: float, strong: bool) -> QFont:
    """The program's type with plain figures, so that one can look for them in the file."""
    made = QFont(look.font(round(points * _POINT), look.SEMIBOLD if strong else QFont.Weight.Normal))
    made.unsetFeature(QFont.Tag("tnum"))
    made.setFeature(QFont.Tag("calt"), 0)
    return made


@cache
def _metrics(points: float, strong: bool) -> QFontMetricsF:
    return QFontMetricsF(_font(points, strong))


@lru_cache(maxsize=4096)
def fitting(text: str, width: float, strong: bool) -> QFont:
    """The largest type in which a text fits a width."""
    wide = _metrics(_TEXT[0], strong).horizontalAdvance(text) / _TEXT[0] / MM
    return _font(next((points for points in _TEXT if wide * points <= width), _LEAST), strong)


def _write(
    painter: QPainter,
    text: str,
    box: tuple[float, float, float, float],
    font: QFont,
    ink: QColor = _BLACK,
    *,
    right: bool = False,
) -> None:
    """Write a line into a box (left, top, width, height), as far as it goes."""
    left, top, width, height = box
    metrics = QFontMetricsF(font)
    wide = metrics.horizontalAdvance(text)
    if wide > width * MM:
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width * MM)
        wide = metrics.horizontalAdvance(text)
    x = (left + width) * MM - wide if right else left * MM
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(QPointF(x, (top + height / 2) * MM + metrics.capHeight() / 2), text)


def _rule(painter: QPainter, left: float, top: float, width: float, high: float, ink: QColor) -> None:
    painter.fillRect(QRectF(left * MM, top * MM - high * MM / 2, width * MM, high * MM), ink)


def _draw_box(painter: QPainter, left: float, top: float, row: ListRow) -> None:
    """A box to tick; ticked for who is checked in, of dots for who is not simply to be checked in."""
    box = QRectF(left * MM, top * MM, _BOX * MM, _BOX * MM)
    pen = QPen(_BLACK, 0.25 * MM)
    checked_in = row.standing.checked_in
    if _stands_out(row) and not checked_in:
        pen.setDashPattern([1.5, 2.5])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)
    if checked_in:
        painter.setPen(QPen(_BLACK, 0.65 * MM, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        corners = ((0.2, 0.55), (0.42, 0.78), (0.92, 0.08))
        painter.drawPolyline([QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in corners])
