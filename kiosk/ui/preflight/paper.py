"""The checks on one page of paper: event, desk, time, the whole in a sentence, and each check with what to do."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from kiosk.checks import Check, Group
from kiosk.language import tr
from kiosk.ui import theme as look
from kiosk.ui.codes.paper import Draw
from kiosk.ui.preflight.words import finding, group_title, state_word, to_do

_DOTS = 600
"""Units of the page, an inch: fine enough that every printer's letters are as wide as they were measured."""

_SIZES = (80, 74, 68, 62, 56, 50, 44, 38)
"""Heights of the letters in units, 9.6 points and less; the largest is taken in which all is on one page."""

_TITLE_SHARE, _WORD_SHARE = 0.27, 0.11
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
_ENDLESS = 1_000_000.0


class Sheet(NamedTuple):
    """What stands on the page: a title, lines below it, the whole in a sentence, and the checks of each group."""

    title: str
    lines: tuple[str, ...]
    summary: str
    groups: tuple[tuple[Group, tuple[Check, ...]], ...]


def drawing(sheet: Sheet) -> Draw:
    """What draws the page, in black alone."""

    def draw(painter: QPainter, page: QRect) -> None:
        scale = painter.device().logicalDpiX() / _DOTS
        painter.scale(scale, scale)
        width, height = page.width() / scale, page.height() / scale
        size = next((each for each in _SIZES if Page(None, width, each).draw(sheet) <= height), _SIZES[-1])
        Page(painter, width, size).draw(sheet)

    return draw


class Page:
    """A page so many units wide with letters of one size; without a painter it is only measured."""

    def __init__(self, painter: QPainter | None, width: float, size: int) -> None:
        self._painter, self._width, self._size = painter, width, size

    def draw(self, sheet: Sheet) -> float:
        """Draw everything; the height that it takes."""
        y = self._line(0.0, sheet.title, 1.9, look.BOLD)
        for line in sheet.lines:
            y = self._line(y, line, 1.1)
        y = self._line(y + self._size * 0.6, sheet.summary, 1.35, look.BOLD)
        for group, checks in sheet.groups:
            y = self._line(y + self._size * 0.8, group_title(group), 1.15, look.BOLD)
            for check in checks:
                y = self._check(y, check)
        return y

    def _line(self, y: float, text: str, share: float, weight: QFont.Weight = QFont.Weight.Normal) -> float:
        """A line of its own at this height; the height below it."""
        return self._text(text, QRectF(0, y, self._width, _ENDLESS), share, weight) + self._size * 0.25

    def _check(self, y: float, check: Check) -> float:
        """Word and title, and beside them what was found with what to do; the height below them."""
        gap, pad = self._size * 0.8, self._size * 0.28
        word, title = self._width * _WORD_SHARE, self._width * _TITLE_SHARE
        left = word + title + 2 * gap
        if self._painter is not None:
            self._painter.setPen(QPen(Qt.GlobalColor.gray, _DOTS / 300))
            self._painter.drawLine(0, round(y), round(self._width), round(y))
        y += pad
        strong = look.BOLD if check.open else QFont.Weight.Normal
        ends = [
            self._text(state_word(check.state), QRectF(0, y, word, _ENDLESS), 1.0, strong),
            self._text(check.title, QRectF(word + gap, y, title, _ENDLESS), 1.0, look.SEMIBOLD),
            self._text(finding(check), QRectF(left, y, self._width - left, _ENDLESS), 1.0),
        ]
        if do := to_do(check):
            room = QRectF(left, ends[-1], self._width - left, _ENDLESS)
            ends.append(self._text(tr("To do: {what}", what=do), room, 1.0, look.MEDIUM))
        return max(ends) + pad

    def _text(self, text: str, room: QRectF, share: float, weight: QFont.Weight = QFont.Weight.Normal) -> float:
        """Draw a text at the top of a room as wide as this; the height below it."""
        font = QFont(look.font(look.SMALL, weight))
        font.setPixelSize(round(self._size * share))
        height = QFontMetricsF(font).boundingRect(room, _WRAP, text).height()
        if self._painter is not None:
            self._painter.setFont(font)
            self._painter.setPen(Qt.GlobalColor.black)
            self._painter.drawText(room, _WRAP, text)
        return room.top() + height
