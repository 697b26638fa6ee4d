"""The camera's picture with the code that was found outlined; or, where there is none, why, and what to do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QShowEvent,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.language import tr
from kiosk.ui import theme as look
from kiosk.ui.camera.reader import CameraReader
from kiosk.ui.camera.state import CameraState, CameraWords, camera_words
from kiosk.ui.theme import Theme

if TYPE_CHECKING:
    from kiosk.ui.camera.thread import Sight

WIDE, TALL = 16 / 9, 4 / 3
"""Widths for a height of one."""

OUTLINED_MS = 700
"""Milliseconds for which an outline stays after the last sight of its code."""

_RADIUS = look.CORNER
_SCRIM = QColor(8, 14, 22, 190)
_INK = QColor(255, 255, 255)
_WRAP = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class Viewfinder(QWidget):
    """Shows what a reader's camera sees; costs nothing while it is hidden."""

    def __init__(
        self,
        theme: Theme,
        reader: CameraReader,
        parent: QWidget | None = None,
        *,
        aspect: float = WIDE,
        live: str = "",
    ) -> None:
        """`aspect` is the width for a height of one; a picture of another form is cut at its edges.

        `live`: what to show it, in place of a bib's code.
        """
        super().__init__(parent)
        self._live = live
        self._theme, self._reader, self._aspect = theme, reader, aspect
        self._sight: Sight | None = None
        self._outlines: tuple[tuple[QPointF, ...], ...] = ()
        self._fading = QTimer(self, singleShot=True, interval=OUTLINED_MS)
        self._fading.timeout.connect(self._fade)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        reader.seen.connect(self._show)
        reader.state_changed.connect(self._take_state)
        reader.choice_changed.connect(self.update)
        theme.changed.connect(self.update)
        self._take_state()

    # Sizes.
    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Always the same form."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """The height for a width, in pixels."""
        return round(width / self._aspect)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As for the right column of the check-in screen."""
        return QSize(380, self.heightForWidth(380))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The least in which the words of every state can be read."""
        return QSize(260, self.heightForWidth(260))

    # What the reader says.
    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Have pictures made."""
        self._watch()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """No more pictures; the one that is shown would be old by then."""
        self._reader.watch(self, 0)
        self._sight, self._outlines = None, ()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Have pictures of another size made."""
        if self.isVisible():
            self._watch()

    def _watch(self) -> None:
        self._reader.watch(self, max(1, round(self.width() * self.devicePixelRatioF())))

    def _show(self, sight: Sight) -> None:
        if not self.isVisible():
            return
        self._sight = sight
        if sight.outlines:
            self._outlines = sight.outlines
            self._fading.start()
        self.update()

    def _fade(self) -> None:
        self._outlines = ()
        self.update()

    def _take_state(self) -> None:
        if self._reader.state is not CameraState.LIVE:
            self._sight, self._outlines = None, ()
        self.setAccessibleName(tr("Camera: {state}", state=self._words().spoken))
        self.update()

    def _words(self) -> CameraWords:
        words = camera_words(self._reader.state)
        return replace(words, title=self._live) if self._live and self._reader.state is CameraState.LIVE else words

    # Painting.
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The picture, outlines and a word of help; else icon and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = self._words()
        if self._sight is None:
            self._paint_words(painter, words)
        else:
            self._paint_picture(painter, self._sight)
            if not self._outlines:
                self._paint_help(painter, words.title)
        painter.end()

    def _paint_picture(self, painter: QPainter, sight: Sight) -> None:
        """Fill the widget, both ways by the same scale; what is too much at two edges is left out."""
        width, height = sight.picture.width(), sight.picture.height()
        scale = max(self.width() / width, self.height() / height)
        place = QTransform.fromTranslate(self.width() / 2, self.height() / 2)
        place.scale(-scale if self._reader.choice.mirrored else scale, scale)
        place.translate(-width / 2, -height / 2)
        brush = QBrush(sight.picture)
        brush.setTransform(place)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush)
        painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        accents = (_INK, 7.0), (look.colour(self._theme.palette.accent), 4.0)
        for outline in self._outlines:
            corners = QPolygonF([place.map(QPointF(at.x() * width, at.y() * height)) for at in outline])
            for colour, thick in accents:  # a light edge around it: seen on every ground
                painter.setPen(QPen(colour, thick, j=Qt.PenJoinStyle.RoundJoin))
                painter.drawPolygon(corners)

    def _paint_help(self, painter: QPainter, text: str) -> None:
        painter.setFont(look.font(look.TINY, look.MEDIUM))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.width() - 28)
        wide, high = metrics.horizontalAdvance(shown) + 20, metrics.height() + 10
        box = QRectF((self.width() - wide) / 2, self.height() - high - 8, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_SCRIM)
        painter.drawRoundedRect(box, high / 2, high / 2)
        painter.setPen(_INK)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)

    def _paint_words(self, painter: QPainter, words: CameraWords) -> None:
        """Icon, title and hint in the middle, the icon only where it fits."""
        palette, room = self._theme.palette, self.rect().adjusted(16, 8, -16, -8)
        painter.setPen(QPen(look.colour(palette.line), 1))
        painter.setBrush(look.colour(palette.chip))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        large = self.width() >= 480
        lines = (
            (words.title, look.font(look.BODY if large else look.SMALL, look.SEMIBOLD), palette.text),
            (words.hint, look.font(look.SMALL if large else look.TINY), palette.quiet),
        )
        heights = [_height(text, font, room.width()) for text, font, _ in lines]
        gap, icon = 8, 40 if large else 32
        total = sum(heights) + (4 if words.hint else 0)
        if total + icon + gap > room.height():
            icon = gap = 0
        top = room.top() + max(0, (room.height() - total - icon - gap) // 2)
        if icon:
            made = look.icon(words.icon, palette.quiet, icon, self.devicePixelRatioF())
            painter.drawPixmap(room.center().x() - icon // 2, top, made)
        top += icon + gap
        for (text, font, ink), height in zip(lines, heights, strict=True):
            painter.setFont(font)
            painter.setPen(look.colour(ink))
            narrow = _narrowest(text, font, room.width())
            painter.drawText(QRect(room.center().x() - narrow // 2, top, narrow, height), _WRAP, text)
            top += height + 4


def _height(text: str, font: QFont, width: int) -> int:
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 9999), _WRAP, text).height() if text else 0


def _narrowest(text: str, font: QFont, width: int) -> int:
    """The least width in which a text takes no more lines than in `width`: so that they are about equally long."""
    height = _height(text, font, width)
    return next((less for less in range(width // 2, width, 8) if _fits(text, font, less, height)), width)


def _fits(text: str, font: QFont, width: int, height: int) -> bool:
    needed = QFontMetrics(font).boundingRect(QRect(0, 0, width, 9999), _WRAP, text)
    return needed.height() <= height and needed.width() <= width
