"""The small pictures beside the steps of a check-in: each shows what the screen shows then, in its own colours."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from kiosk.language import tr
from kiosk.ui import theme as look
from kiosk.ui.banner import ground_of
from kiosk.ui.help.words import Picture
from kiosk.ui.key_cap import key_name
from kiosk.ui.theme import Palette
from kiosk.ui.tokens import CORNER
from kiosk.ui.wording import Role

WIDTH, HEIGHT = 196, 76
"""Units that a picture is drawn in."""

_BIB, _NAME, _TYPED, _RUN = "1042", "Anna Müller", "mül an", "Half Marathon"
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def paint_picture(painter: QPainter, picture: Picture, box: QRectF, palette: Palette, ratio: float) -> None:
    """Draw a picture as large as fits into the middle of a box; `ratio` is that of the device's pixels to its units."""
    scale = min(box.width() / WIDTH, box.height() / HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.center() - QPointF(WIDTH, HEIGHT) * scale / 2)
    painter.scale(scale, scale)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a picture of what is drawn is the same everywhere
    draw: dict[Picture, Callable[[QPainter, Palette, float], None]] = {
        "ask": _ask,
        "type": _type,
        "compare": _compare,
        "press": _press,
        "look": _look,
    }
    draw[picture](painter, palette, ratio * scale)
    painter.restore()


def _card(painter: QPainter, box: QRectF, ground: str, edge: str, thick: float = 2.0) -> None:
    painter.setPen(QPen(look.colour(edge), thick))
    painter.setBrush(look.colour(ground))
    painter.drawRoundedRect(box, CORNER, CORNER)


def _words(painter: QPainter, box: QRectF, text: str, font: QFont, ink: str, align: Qt.AlignmentFlag = _LEFT) -> None:
    painter.setPen(look.colour(ink))
    painter.setFont(font)
    painter.drawText(box, int(align), text)


def _icon(painter: QPainter, x: float, y: float, name: str, ink: str, size: int, ratio: float) -> None:
    painter.drawPixmap(QPointF(x, y), look.icon(name, ink, size, max(1.0, round(ratio, 2))))


def _ask(painter: QPainter, palette: Palette, ratio: float) -> None:
    """A runner, and what they say."""
    _icon(painter, 10, 18, "runner", palette.text, 44, ratio)
    bubble = QPainterPath()
    bubble.addRoundedRect(QRectF(70, 14, 116, 40), CORNER, CORNER)
    tail = QPainterPath()
    tail.addPolygon([QPointF(62, 58), QPointF(80, 40), QPointF(92, 54), QPointF(62, 58)])
    painter.setPen(QPen(look.colour(palette.edge), 2))
    painter.setBrush(look.colour(palette.card))
    painter.drawPath(bubble.united(tail))
    font = look.font(look.SMALL, look.SEMIBOLD)
    _words(painter, QRectF(70, 14, 116, 40), _NAME, font, palette.text, Qt.AlignmentFlag.AlignCenter)


def _type(painter: QPainter, palette: Palette, ratio: float) -> None:
    """The search field with some letters in it."""
    _card(painter, QRectF(8, 14, 180, 48), palette.card, palette.accent, 3)
    _icon(painter, 22, 26, "search", palette.accent, 24, ratio)
    font = look.font(look.LARGE)
    _words(painter, QRectF(56, 14, 120, 48), _TYPED, font, palette.text)
    end = 58 + QFontMetricsF(font).horizontalAdvance(_TYPED)
    painter.fillRect(QRectF(end, 25, 2, 26), QBrush(look.colour(palette.text)))


def _compare(painter: QPainter, palette: Palette, ratio: float) -> None:
    """A row of the results, selected."""
    _card(painter, QRectF(4, 10, 188, 56), palette.selected, palette.accent, 3)
    _words(painter, QRectF(16, 10, 60, 56), _BIB, look.font(look.BODY, look.BOLD), palette.text)
    _words(painter, QRectF(76, 17, 114, 24), _NAME, look.font(look.SMALL, look.MEDIUM), palette.text)
    _words(painter, QRectF(76, 38, 114, 20), _RUN, look.font(look.TINY), palette.quiet)


def _press(painter: QPainter, palette: Palette, _ratio: float) -> None:
    """The key."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour(palette.edge))
    painter.drawRoundedRect(QRectF(42, 12, 112, 56), CORNER, CORNER)
    _card(painter, QRectF(43, 11, 110, 48), palette.card, palette.edge)
    font = look.font(look.BODY, look.SEMIBOLD)
    _words(painter, QRectF(43, 11, 110, 48), key_name("Enter"), font, palette.text, Qt.AlignmentFlag.AlignCenter)


def _look(painter: QPainter, palette: Palette, ratio: float) -> None:
    """The green banner: bib, sign and words."""
    colours = ground_of(Role.OK, palette)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour(colours.ground))
    painter.drawRoundedRect(QRectF(2, 10, 192, 56), CORNER, CORNER)
    _words(painter, QRectF(14, 10, 70, 56), _BIB, look.font(look.LARGE, look.EXTRABOLD), colours.ink)
    _icon(painter, 86, 28, "check", colours.ink, 20, ratio)
    font, said = look.font(look.TINY, look.BOLD), tr("Checked in")
    shown = QFontMetricsF(font).elidedText(said, Qt.TextElideMode.ElideRight, 80)
    _words(painter, QRectF(110, 10, 82, 56), shown, font, colours.ink)
