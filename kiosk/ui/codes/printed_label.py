"""One label as it is printed: its code, and its words in the largest type in which they fit. Units are dots."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QTextLayout

from kiosk.scan.printed import Label
from kiosk.scan.stock import DOTS, Box, Layout, Symbol
from kiosk.ui import theme as look

_BLACK = QColor(0, 0, 0)
_POINT = DOTS / 72  # dots
_NAME, _RUN = (15, 13, 11, 10, 9, 8, 7), (11, 10, 9, 8, 7, 6)  # points
_BIB_SHARE = 0.56  # of the height, at the least
_BIB_MOST, _BIB_SPLIT, _BIB_LEAST = 64, 14, 6  # points; below the second a bib may go into two lines
_LEAD, _FIGURES = 1.22, 0.98
"""The height of a line of words, of a line of figures, in sizes of their type."""


@cache
def _type(dots: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The program's type; what bibs are in has plain figures and hyphens, so that one can look for them in the file."""
    made = QFont(look.font(dots, weight))
    made.unsetFeature(QFont.Tag("tnum"))
    if weight == look.BOLD:
        made.setFeature(QFont.Tag("calt"), 0)
    return made


def draw_label(painter: QPainter, layout: Layout, code: Symbol, label: Label) -> None:
    """Draw one label in black; the units of the layout are those of the painter."""
    draw_code(painter, code, layout.code.left, layout.code.top, layout.module)
    lines = _Lines(label, layout.words)
    top = layout.words.top + max(0.0, (layout.words.height - lines.height) / 2)
    painter.setPen(_BLACK)
    for text, font, height in lines.made:
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.drawText(QPointF(layout.words.left, top + (height + metrics.capHeight()) / 2), text)
        top += height


def draw_code(painter: QPainter, code: Symbol, left: float, top: float, module: float) -> None:
    """Draw a code's dark part with its corner there, as one shape: no seam can show between its rectangles."""
    shape = QPainterPath()
    shape.setFillRule(Qt.FillRule.WindingFill)
    for rectangle in code.dark:
        shape.addRect(*rectangle)
    painter.save()
    painter.translate(left, top)
    painter.scale(module, module)
    painter.fillPath(shape, _BLACK)
    painter.restore()


class _Line(NamedTuple):
    """A line of words, its type, and how much height it takes."""

    text: str
    font: QFont
    height: float


class _Lines:
    """The words of a label in the largest type in which they fit, one line below the other."""

    def __init__(self, label: Label, room: Box) -> None:
        self._width = room.width
        run = self._run(label.run, room.height) if label.run else []
        left = room.height - sum(line.height for line in run)
        if label.bib:
            name = self._name(label.name, left * (1 - _BIB_SHARE)) if label.name else []
            left -= sum(line.height for line in name)
            self.made = [*self._bib(label.bib, left), *name, *run]
        else:
            self.made = [*self._name(label.name or label.payload, left), *run]
        self.height = sum(line.height for line in self.made)

    def _run(self, run: str, height: float) -> list[_Line]:
        sizes = [points for points in _RUN if points * _POINT * _LEAD <= height / 5]
        return self._largest(run, sizes or _RUN[-1:], QFont.Weight.Normal, height, 1)

    def _name(self, name: str, height: float) -> list[_Line]:
        return self._largest(name, _NAME, look.SEMIBOLD, height, 2)

    def _bib(self, bib: str, height: float) -> list[_Line]:
        """In one line, or in two where a long bib has a place to be parted, or would be cut."""
        whole = self._figures((bib,), height)
        middle = -(-len(bib) // 2)
        places = [place for place, each in enumerate(bib, 1) if each in "-_. " and place < len(bib)]
        places = places or ([middle] if whole[0].text != bib else [])
        if not places or whole[0].font.pixelSize() >= _BIB_SPLIT * _POINT:
            return whole
        place = min(places, key=lambda each: abs(each - middle))
        parted = self._figures((bib[:place], bib[place:]), height)
        return parted if parted[0].font.pixelSize() > whole[0].font.pixelSize() else whole

    def _figures(self, lines: Sequence[str], height: float) -> list[_Line]:
        # Bold, no more: Qt draws an extra bold type twice into a PDF, and the figures lose their shape.
        metrics = QFontMetricsF(_type(1000, look.BOLD))
        wide = max(metrics.horizontalAdvance(line) for line in lines)
        most = min(height / _FIGURES / len(lines), self._width / wide * 1000, _BIB_MOST * _POINT)
        size = max(int(most // 10 * 10), round(_BIB_LEAST * _POINT))
        font, middle = _type(size, look.BOLD), Qt.TextElideMode.ElideMiddle
        return [_Line(elided(line, font, self._width, middle), font, size * _FIGURES) for line in lines]

    def _largest(
        self, text: str, sizes: Sequence[float], weight: QFont.Weight, height: float, most: int
    ) -> list[_Line]:
        """In `most` lines at most and the first of the sizes (points) in which it is whole; else cut in the last."""
        lines: list[_Line] = []
        for points in sizes:
            high = points * _POINT * _LEAD
            font = _type(round(points * _POINT), weight)
            texts = _wrapped(text, font, self._width, max(1, min(most, int(height / high))))
            lines = [_Line(each, font, high) for each in texts]
            if not texts[-1].endswith("…") and high * len(lines) <= height:
                break
        return lines


def _wrapped(text: str, font: QFont, width: float, most: int) -> list[str]:
    """The text in lines of whole words, `most` of them; the last is cut where there is no room."""
    metrics, words = QFontMetricsF(font), text.split()
    lines: list[str] = []
    while words:
        if len(lines) == most - 1:
            return [*lines, elided(" ".join(words), font, width)]
        taken = 1
        while taken < len(words) and metrics.horizontalAdvance(" ".join(words[: taken + 1])) <= width:
            taken += 1
        lines.append(elided(" ".join(words[:taken]), font, width))
        words = words[taken:]
    return lines or [""]


def elided(text: str, font: QFont, width: float, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> str:
    """The text as far as it goes."""
    return QFontMetricsF(font).elidedText(text, mode, width)


def is_foreign(text: str) -> bool:
    """Whether a text has a letter that no font here has."""
    if text.isascii():
        return False
    laid = QTextLayout(text, _type(100))
    laid.beginLayout()
    laid.createLine()
    laid.endLayout()
    return any(0 in run.glyphIndexes() for run in laid.glyphRuns())
