"""The test codes for a scanner as pictures: on the screen and on a page, square or as bars, always black on white."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import numpy as np
import segno
import zxingcpp
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.language import mark, tr
from kiosk.scan.profile import TEST_CODES
from kiosk.ui import theme as look
from kiosk.ui.tokens import CORNER

BLACK, WHITE = QColor(0, 0, 0), QColor(255, 255, 255)
_QUIET, _QUIET_BARS = 4, 10
"""Modules that stay white around a square code and beside bars."""

_LARGEST = 264
"""Pixels at 100 %: the side of a square code; the height of bars is half of it."""

_TITLE = mark("Test codes for a barcode scanner")
_TEXT = mark("Scan them one after the other, as the screen asks for them. Hold the scanner a hand's breadth away.")


@cache
def modules(text: str, *, bars: bool) -> tuple[tuple[bool, ...], ...]:
    """Rows of modules, True for black, with the quiet zone: a QR code, or one row of bars (Code 128)."""
    if not bars:
        made = segno.make(text, error="m", micro=False)
        return tuple(tuple(bool(each) for each in row) for row in made.matrix_iter(border=_QUIET))
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.Code128)
    image = np.asarray(code.to_image(scale=1, add_hrt=False, add_quiet_zones=False))
    row = [bool(each) for each in image[0] == 0]
    quiet = [False] * _QUIET_BARS
    return ((*quiet, *row, *quiet),)


def draw_code(painter: QPainter, room: QRect, text: str, *, bars: bool) -> QRect:
    """Draw a code on white in the middle of a room, whole device units a module; gives the rectangle it takes."""
    rows = modules(text, bars=bars)
    columns = len(rows[0])
    size = max(1, room.width() // columns if bars else min(room.width(), room.height()) // columns)
    high = room.height() if bars else size * len(rows)
    box = QRect(0, 0, size * columns, high)
    box.moveCenter(room.center())
    painter.fillRect(box, WHITE)
    for y, row in enumerate(rows):
        for start, end in _runs(row):
            top = box.top() if bars else box.top() + y * size
            painter.fillRect(box.left() + start * size, top, (end - start) * size, high if bars else size, BLACK)
    return box


def _runs(row: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Begin and end of each stretch of black."""
    start: int | None = None
    for place, black in enumerate((*row, False)):
        if black and start is None:
            start = place
        elif not black and start is not None:
            yield start, place
            start = None


def draw_test_codes(painter: QPainter, page_rect: QRect, bars: bool) -> None:
    """Draw all test codes with a line of what to do on one page, A4 or Letter, in the painter's device units.

    `page_rect` is what the printer can print on; a millimetre is reckoned as a 190th of its width.
    """
    mm = page_rect.width() / 190
    painter.save()
    painter.setPen(BLACK)
    line = QRectF(page_rect)
    for words, height, weight in ((_TITLE, 7.0, look.BOLD), (_TEXT, 4.0, QFont.Weight.Normal)):
        painter.setFont(_font(height * mm * 0.8, weight))
        line.setHeight(height * mm * 1.5)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), tr(words))
        line.moveTop(line.bottom())
    top, share = round(line.bottom() + 6 * mm), 72 * mm
    share = min(share, (page_rect.bottom() - top) / len(TEST_CODES))
    for number, text in enumerate(TEST_CODES, 1):
        place = QRect(page_rect.left(), round(top + (number - 1) * share), page_rect.width(), round(share))
        painter.setFont(_font(9 * mm, look.BOLD))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), str(number))
        across = round((155 if bars else 45) * mm)
        high = round((22 if bars else 45) * mm)
        room = QRect(0, 0, across, min(high, round(share * 0.8)))
        room.moveCenter(place.center())
        box = draw_code(painter, room, text, bars=bars)
        painter.setFont(_font(3.2 * mm, QFont.Weight.Normal))
        under = QRect(place.left(), box.bottom() + round(mm), place.width(), round(5 * mm))
        painter.drawText(under, int(Qt.AlignmentFlag.AlignCenter), text)
    painter.restore()


def _font(pixels: float, weight: QFont.Weight) -> QFont:
    made = QFont(look.font(look.BODY, weight))
    made.setPixelSize(max(1, round(pixels)))
    return made


class CodeView(QWidget):
    """One test code on a white card, in whole pixels of the screen; as high as `set_height` allows."""

    def __init__(self) -> None:
        super().__init__()
        self.text, self.bars = TEST_CODES[0], False
        self._high = _LARGEST
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_code(self, text: str, *, bars: bool) -> None:
        """Show this text as a code."""
        self.text, self.bars = text, bars
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding if bars else policy.Fixed, policy.Fixed)
        self.updateGeometry()
        self.update()

    def set_height(self, high: int) -> None:
        """The most pixels that a square code may take."""
        self._high = min(_LARGEST, high)
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802
        """A square, or as wide as there is room."""
        return QSize(_LARGEST * 2, max(80, self._high // 2)) if self.bars else QSize(self._high, self._high)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The same height."""
        return QSize(len(modules(self.text, bars=True)[0]), self.sizeHint().height()) if self.bars else self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """White with round corners, and the code."""
        ratio = self.devicePixelRatioF()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(WHITE)
        painter.drawRoundedRect(self.rect(), CORNER, CORNER)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.scale(1 / ratio, 1 / ratio)
        room = QRect(0, 0, round(self.width() * ratio), round(self.height() * ratio))
        inset = round(10 * ratio) if self.bars else 0
        draw_code(painter, room.adjusted(0, inset, 0, -inset), self.text, bars=self.bars)
        painter.end()
