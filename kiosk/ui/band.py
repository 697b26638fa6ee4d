"""The practice band: over the whole window, so that nobody takes practice for the real thing."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygon
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.language import mark, tr
from kiosk.ui import theme as look
from kiosk.ui.theme import Theme

_WORDS = mark("PRACTICE — invented runners, nothing leaves this laptop")


class PracticeBand(QWidget):
    """Violet stripes and the word PRACTICE."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.retranslate()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def retranslate(self) -> None:
        """Say it in the language that is spoken now."""
        self.setAccessibleName(tr(_WORDS))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as the window."""
        return QSize(400, 32)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Stripes, and the words on plain ground between them."""
        palette, painter = self._theme.palette, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look.colour(palette.band))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(palette.band_stripe))
        high = self.height()
        for left in range(-high, self.width(), 44):
            corners = [(left, high), (left + high, 0), (left + high + 20, 0), (left + 20, high)]
            painter.drawPolygon(QPolygon([QPoint(x, y) for x, y in corners]))
        painter.setFont(look.font(look.SMALL, look.BOLD))
        painter.setPen(look.colour(palette.on_band))
        words = painter.fontMetrics().elidedText(tr(_WORDS), Qt.TextElideMode.ElideRight, self.width() - 16)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)
        painter.end()
