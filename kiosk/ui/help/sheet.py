"""The quick start on paper: one page, A4 or Letter, as it is on the screen."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter

from kiosk.language import tr
from kiosk.ui import theme as look
from kiosk.ui.formats import count
from kiosk.ui.help.cards import DISC, caps_width, paint_caps, paint_disc, paint_sample, sample_height
from kiosk.ui.help.pictures import paint_picture
from kiosk.ui.help.words import advice, colours, keys, steps

_WIDTH, _HEIGHT = 760, 1000
"""Units of the page that is laid out; what needs more height is drawn smaller."""
_GAP, _HALF = 36, 362
_ICON, _SHARP = 24, 8.0
"""Units of a sign; its dots for each."""
_WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
_PALETTE = look.LIGHT


class _Page:
    """Draws downwards in one column, for who reads from either side."""

    def __init__(self, painter: QPainter, column: QRect) -> None:
        self.painter, self.column, self.y = painter, column, column.top()
        self._mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def placed(self, box: QRect) -> QRect:
        """Where a box is that lies here for who reads from the left."""
        left = _WIDTH - box.left() - box.width() if self._mirrored else box.left()
        return QRect(left, box.top(), box.width(), box.height())

    def words(self, text: str, font: QFont, ink: str, *, left: int = 0, top: int | None = None) -> int:
        """Draw a wrapped text from `left` of the column on; gives the y below it."""
        start = self.y if top is None else top
        room = QRect(self.column.left() + left, start, self.column.width() - left, 9999)
        self.painter.setFont(font)
        self.painter.setPen(look.colour(ink))
        high = self.painter.boundingRect(room, _WRAP, text).height()
        room.setHeight(high)
        self.painter.drawText(self.placed(room), _WRAP, text)
        return start + high

    def heading(self, text: str) -> None:
        """Draw a heading, and go below it."""
        self.y = self.words(text, look.font(look.BODY, look.BOLD), _PALETTE.text) + 10


def draw_sheet(painter: QPainter, page: QRect, event_name: str) -> None:
    """Draw the quick start into what can be printed of a page, in the painter's device units."""
    application = QGuiApplication.instance()
    if isinstance(application, QGuiApplication):
        painter.setLayoutDirection(application.layoutDirection())
    scale = min(page.width() / _WIDTH, page.height() / max(_needed(painter), _HEIGHT))
    painter.save()
    painter.translate(page.left() + (page.width() - scale * _WIDTH) / 2, page.top())
    painter.scale(scale, scale)
    _draw(painter, event_name)
    painter.restore()


def _needed(painter: QPainter) -> int:
    """The height of the whole, in units: it is drawn on something that nobody sees."""
    paper = QImage(8, 8, QImage.Format.Format_RGB32)
    trial = QPainter(paper)
    trial.setLayoutDirection(painter.layoutDirection())
    high = _draw(trial, "")
    trial.end()
    return high


def _draw(painter: QPainter, event_name: str) -> int:
    """Draw all; gives the height, in units."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    head = _Page(painter, QRect(0, 0, _WIDTH, 0))
    head.y = head.words(tr("How to check in"), look.font(look.TITLE + 4, look.BOLD), _PALETTE.text)
    head.y = head.words(event_name or " ", look.font(look.SMALL), _PALETTE.quiet) + 18
    left = _Page(painter, QRect(0, head.y, _HALF, 0))
    right = _Page(painter, QRect(_WIDTH - _HALF, head.y, _HALF, 0))
    _steps(left)
    _colours(right)
    left.y = right.y = max(left.y, right.y) + _GAP
    _keys(left)
    _advice(right)
    return max(left.y, right.y)


def _steps(page: _Page) -> None:
    page.heading(tr("A check-in"))
    painter = page.painter
    for number, step in enumerate(steps(), 1):
        box = page.placed(QRect(page.column.left(), page.y, DISC, DISC))
        paint_disc(painter, QRectF(box), count(number), _PALETTE)
        box = page.placed(QRect(page.column.left() + DISC + 8, page.y, 160, 64))
        paint_picture(painter, step.picture, QRectF(box), _PALETTE, _SHARP)
        below = page.words(step.title, look.font(look.SMALL + 2, look.BOLD), _PALETTE.text, left=DISC + 180)
        below = page.words(step.text, look.font(look.SMALL), _PALETTE.quiet, left=DISC + 180, top=below)
        page.y = max(below, page.y + 64) + 18


def _colours(page: _Page) -> None:
    page.heading(tr("What the colours mean"))
    for colour in colours():
        box = QRect(page.column.left(), page.y, _HALF, sample_height(colour, _HALF))
        paint_sample(page.painter, colour, page.placed(box), _PALETTE, _SHARP)
        page.y += box.height() + 18


def _keys(page: _Page) -> None:
    page.heading(tr("The keys"))
    known = keys()
    beside = max(caps_width(key.caps) for key in known) + 14
    for key in known:
        place = page.placed(QRect(page.column.left(), page.y, caps_width(key.caps), 24))
        paint_caps(page.painter, key.caps, place.left(), page.y + 10, _PALETTE.text)
        below = page.words(key.does, look.font(look.SMALL), _PALETTE.text, left=beside)
        page.y = max(below, page.y + 20) + 14


def _advice(page: _Page) -> None:
    page.heading(tr("When something is wrong"))
    for each in advice():
        place = page.placed(QRect(page.column.left(), page.y, _ICON, _ICON))
        page.painter.drawPixmap(place.topLeft(), look.icon(each.icon, _PALETTE.accent, _ICON, _SHARP))
        below = page.words(each.title, look.font(look.SMALL, look.BOLD), _PALETTE.text, left=_ICON + 12)
        page.y = page.words(each.text, look.font(look.SMALL), _PALETTE.quiet, left=_ICON + 12, top=below) + 16
