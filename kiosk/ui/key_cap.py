"""A key as it is called on the keyboard, and drawn: its name in a small outlined box."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from kiosk.language import mark, tr
from kiosk.ui import theme as look
from kiosk.ui.tokens import CORNER_TINY

_NAMES: Final = {
    "Ctrl": mark("Ctrl", "As it stands on the key"),
    "Enter": mark("Enter", "As it stands on the key"),
    "Esc": mark("Esc", "As it stands on the key"),
}
"""The keys that are called otherwise on the keyboards of other languages."""


def key_name(key: str) -> str:
    """A key or keys, such as "Ctrl Z", as the keyboards of the chosen language call them."""
    return " ".join(tr(_NAMES[each], "As it stands on the key") if each in _NAMES else each for each in key.split(" "))


def paint_key_cap(painter: QPainter, right: int, middle: int, key: str, ink: QColor) -> int:
    """Draw a key's name in a small outlined box that ends at `right`; gives the x where it begins."""
    painter.setFont(look.font(13, look.SEMIBOLD))
    width = key_cap_width(key)
    box = QRectF(right - width + 0.75, middle - 10.5, width - 1.5, 21)
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, CORNER_TINY, CORNER_TINY)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key_name(key))
    return right - width


def key_cap_width(key: str) -> int:
    """The width in pixels of a key cap; 0 for no key."""
    return QFontMetrics(look.font(13, look.SEMIBOLD)).horizontalAdvance(key_name(key)) + 16 if key else 0
