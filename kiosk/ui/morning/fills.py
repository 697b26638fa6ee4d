"""How the parts of a bar look: each by a pattern and a lightness of its own, so that colour is not needed."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.ui import theme as look
from kiosk.ui.theme import Palette

PATTERNS = 5
"""Solid, stripes, pale, dots, lines; the last is for the desks that are shown together."""
_LINES = 6.0
"""Pixels from one line of a pattern to the next."""


def paint_fill(painter: QPainter, box: QRectF, place: int, palette: Palette) -> None:
    """Fill a box with the pattern of the part with that place."""
    pattern = place % PATTERNS
    ink = look.colour(palette.quiet if pattern == PATTERNS - 1 else palette.accent)
    if pattern == 0:
        painter.fillRect(box, ink)
        return
    painter.fillRect(box, look.colour(palette.card))
    if pattern in (1, 2):
        pale = QColor(ink)
        pale.setAlphaF(0.38 if pattern == 2 else 0.12)
        painter.fillRect(box, pale)
    painter.save()
    painter.setClipRect(box)
    painter.setPen(QPen(ink, 2))
    if pattern == 1:
        painter.drawLines(_stripes(box))
    elif pattern == 3:
        painter.setPen(QPen(ink, 2.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPoints(_dots(box))
    elif pattern == PATTERNS - 1:
        painter.setPen(QPen(ink, 1.5))
        painter.drawLines([QLineF(box.left(), y, box.right(), y) for y in _steps(box.top(), box.bottom(), 5.0)])
    painter.restore()
    painter.setPen(QPen(ink, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))


def _steps(start: float, end: float, step: float) -> list[float]:
    """Multiples of a step in a range, so that neighbours go on with each other's pattern."""
    first = int(start // step)
    return [number * step for number in range(first, int(end // step) + 2)]


def _stripes(box: QRectF) -> list[QLineF]:
    """Lines that rise to the right."""
    high = box.height()
    feet = _steps(box.left() + box.bottom() - high, box.right() + box.bottom(), _LINES)
    return [QLineF(foot - box.bottom(), box.bottom(), foot - box.top(), box.top()) for foot in feet]


def _dots(box: QRectF) -> list[QPointF]:
    rows = _steps(box.top(), box.bottom(), _LINES)
    columns = _steps(box.left(), box.right(), _LINES)
    return [QPointF(x, y) for y in rows for x in columns]
