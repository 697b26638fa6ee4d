"""The line above a family's rows: who they are, and on the colour of the verdicts what checking them in came to."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygon,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui import theme as look
from kiosk.ui.banner import ground_of
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import CORNER
from kiosk.ui.wording import Role, Words

_HEIGHT, _STRIPES = 48, 16


class Tally(QWidget):
    """One line of words with an icon, in the colours of their role."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme, self.words = theme, words
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words.spoken)
        theme.changed.connect(self.update)

    def say(self, words: Words, *, aloud: bool = False) -> None:
        """Say this; `aloud`: to whoever hears the screen, at once."""
        self.words = words
        self.setAccessibleName(words.spoken)
        self.update()
        if aloud:
            event = QAccessibleAnnouncementEvent(self, words.spoken)
            kinds = QAccessible.AnnouncementPoliteness
            event.setPoliteness(kinds.Assertive if words.role is Role.REFUSED else kinds.Polite)
            QAccessible.updateAccessibility(event)

    def sizeHint(self) -> QSize:  # noqa: N802
        """One line."""
        return QSize(200, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Ground, edge, icon, words."""
        palette, painter, words = self._theme.palette, QPainter(self), self.words
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        idle = words.role is Role.IDLE
        ground = ground_of(words.role, palette)
        box = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(palette.chip if idle else ground.ground))
        painter.drawRoundedRect(box, CORNER, CORNER)
        left = 18
        if words.role is Role.REFUSED:
            self._paint_stripes(painter, box)
            left += _STRIPES
        elif words.role is Role.LOOK:
            painter.setPen(QPen(look.colour(palette.accent), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), CORNER, CORNER)
        ink = palette.text if idle else ground.ink
        drawn = look.icon(words.icon, ink, 24, self.devicePixelRatioF())
        painter.drawPixmap(left, (self.height() - 24) // 2, drawn)
        room = QRect(left + 36, 0, self.width() - left - 36 - 16, self.height())
        font = look.font(look.SMALL, look.MEDIUM) if idle else look.font(look.BODY, look.BOLD)
        text = ". ".join(part for part in (words.title, *words.lines) if part)
        if QFontMetrics(font).horizontalAdvance(text) > room.width():
            font = look.font(look.SMALL, look.SEMIBOLD)
        painter.setFont(font)
        painter.setPen(look.colour(ink))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()

    def _paint_stripes(self, painter: QPainter, box: QRectF) -> None:
        """The edge of what was refused, as in the banner."""
        painter.save()
        corners = QPainterPath()
        corners.addRoundedRect(box, CORNER, CORNER)
        edge = QPainterPath()
        edge.addRect(QRectF(0, 0, _STRIPES, box.height()))
        painter.setClipPath(corners.intersected(edge))
        painter.setBrush(look.colour(self._theme.palette.stripe))
        for top in range(-_STRIPES, self.height() + _STRIPES, 24):
            low = top + _STRIPES
            points = [(0, low), (_STRIPES, top), (_STRIPES, top + 12), (0, low + 12)]
            painter.drawPolygon(QPolygon([QPoint(x, y) for x, y in points]))
        painter.restore()
