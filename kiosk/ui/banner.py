"""The verdict: a band over the whole window, readable from two metres, that never has to be dismissed."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple, assert_never

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPolygon,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.theme import Palette, Theme
from kiosk.ui.wording import NO_BIB, Role, Words, idle_words

_STRIPES, _ACCENT, _BUTTON = 28, 6, 76
_TYPES = ((30, 24, 18), (30, 24, 16), (24, 20, 16), (24, 20, 14), (20, 16, 14), (16, 16, 14))
"""Pixels of title, name and lines, from the largest; the first in which everything fits is taken."""
_ENDS = (".", "!", "?", "…", "。", "！", "？")
"""What a sentence ends with, after which the next line needs nothing between."""
_ONE_LINE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class Ground(NamedTuple):
    """How a role looks: ground, text, and the quieter text of an idle banner."""

    ground: str
    ink: str
    quiet: str


def ground_of(role: Role, palette: Palette) -> Ground:
    """The colours of a role."""
    match role:
        case Role.OK:
            return Ground(palette.ok, palette.on_ok, palette.on_ok)
        case Role.ALREADY:
            return Ground(palette.already, palette.on_already, palette.on_already)
        case Role.REFUSED:
            return Ground(palette.refused, palette.on_refused, palette.on_refused)
        case Role.LOOK:
            return Ground(palette.card, palette.text, palette.text)
        case Role.IDLE:
            return Ground(palette.ground, palette.text, palette.quiet)
        case _:
            assert_never(role)


def paint_stripes(painter: QPainter, edge: QRect, colour: str) -> None:
    """Fill an edge with the slanted stripes of what is refused."""
    painter.save()
    painter.setClipRect(edge, Qt.ClipOperation.IntersectClip)
    painter.translate(edge.topLeft())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour(colour))
    for top in range(-_STRIPES * 2, edge.height() + _STRIPES, 44):
        low, high = top + _STRIPES, top
        corners = [(0, low + 22), (_STRIPES, high), (_STRIPES, high + 22), (0, low + 44)]
        painter.drawPolygon(QPolygon([QPoint(x, y) for x, y in corners]))
    painter.restore()


class Banner(QWidget):
    """Shows `Words`, and one button for what can be done about them. Painted, so that a verdict costs one frame."""

    pressed = Signal()
    """The button was pressed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.words = idle_words()
        self._height, self._stays = 132, True
        self.button = Button(theme, "", height=_BUTTON, pixels=look.BODY, parent=self)
        self.button.clicked.connect(self.pressed)
        self.button.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme.changed.connect(self._recolour)
        self._announce(self.words)

    def show_words(self, words: Words, *, action: str = "", icon: str = "", key: str = "") -> None:
        """Show a verdict, with a button `action` (none for "") that `key` presses too, and say it aloud."""
        spoken = words is not self.words and words.role is not Role.IDLE
        self.words = words
        self._fold()
        self.button.setVisible(bool(action))
        if action:
            self.button.set_words(action, icon=icon, key=key)
        self._recolour()
        self._place_button()
        self._announce(words)
        if spoken:
            event = QAccessibleAnnouncementEvent(self, words.spoken)
            urgent = words.role is Role.REFUSED
            kinds = QAccessible.AnnouncementPoliteness
            event.setPoliteness(kinds.Assertive if urgent else kinds.Polite)
            QAccessible.updateAccessibility(event)

    def add_line(self, line: str) -> None:
        """Say one thing more about what is shown, before the rest."""
        self.words = replace(self.words, lines=(line, *self.words.lines))
        self._announce(self.words)
        self.update()

    def fit(self, width: int, height: int, *, stays: bool) -> None:
        """Take this height in a window of this width, in pixels; `stays`: also while there is no verdict."""
        self._height, self._stays = height, stays
        self.button.set_height(min(_BUTTON, height - 24))
        self.button.set_compact(width < 860)
        self._fold()

    def _fold(self) -> None:
        self.setVisible(self._stays or self.words.role is not Role.IDLE)
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as the window."""
        return QSize(600, self._height)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The button stays at its end."""
        self._place_button()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """The end of a line may come to the other side."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place_button()

    def _announce(self, words: Words) -> None:
        self.setAccessibleName(words.spoken)

    def _recolour(self) -> None:
        role = self.words.role
        self.button.set_ink(None if role is Role.LOOK else ground_of(role, self._theme.palette).ink)
        self.update()

    def _place_button(self) -> None:
        hint = self.button.sizeHint()
        margin = 32 if self.width() >= 1200 else 24
        left, top = self.width() - hint.width() - margin, (self.height() - hint.height()) // 2
        self.button.setGeometry(self._placed(QRect(left, top, hint.width(), hint.height())))

    def _placed(self, box: QRect) -> QRect:
        """Where a box is that lies here for who reads from the left: for others, on the other side."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Ground, edge, bib, icon, title, name, lines."""
        words, painter = self.words, QPainter(self)
        look_of = ground_of(words.role, self._theme.palette)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look.colour(look_of.ground))
        left = 32 if self.width() >= 1200 else 24
        if words.role is Role.REFUSED:
            paint_stripes(painter, self._placed(QRect(0, 0, _STRIPES, self.height())), self._theme.palette.stripe)
            left = _STRIPES + 20
        elif words.role is Role.LOOK:
            edge = self._placed(QRect(0, 0, _ACCENT, self.height()))
            painter.fillRect(edge, look.colour(self._theme.palette.accent))
            painter.fillRect(0, self.height() - 3, self.width(), 3, look.colour(self._theme.palette.accent))
        if words.bib and (words.bib != NO_BIB or self.width() >= 860):
            left += self._paint_bib(painter, left, look_of.ink)
        right = (self._placed(self.button.geometry()).x() if self.button.isVisibleTo(self) else self.width()) - 24
        self._paint_text(painter, QRect(left, 0, right - left, self.height()), look_of)
        painter.end()

    def _paint_bib(self, painter: QPainter, left: int, ink: str) -> int:
        """Draw the bib as large as fits a third of the width; gives the room it took."""
        most = int(self.width() * 0.3)
        sizes = [size for size in (look.BIB, 72, 60, 48, 36, 28) if size <= self.height() * 0.72]
        size = next((size for size in sizes if _width(self.words.bib, size) <= most), 22)
        painter.setFont(look.font(size, look.EXTRABOLD))
        painter.setPen(look.colour(ink))
        room = max(min(_width(self.words.bib, size), most), 120 if self.width() >= 860 else 60)
        text = painter.fontMetrics().elidedText(self.words.bib, Qt.TextElideMode.ElideMiddle, room + 2)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._placed(QRect(left, 0, room + 4, self.height())), align, text)
        return room + 32

    def _paint_text(self, painter: QPainter, room: QRect, colours: Ground) -> None:
        """Draw icon and title, name, lines in the largest type in which they fit."""
        words, detail = self.words, _joined(self.words.lines)
        kinds = _TYPES if self.width() >= 1200 else _TYPES[1:]
        tried = (_Text(words, detail, kind, room, wraps=wraps) for kind in kinds for wraps in (False, True))
        made = next((each for each in tried if each.fits), None)
        text = made or _Text(words, detail, kinds[-1], room)
        top = max(4, (self.height() - text.height) // 2)
        icon = look.icon(words.icon, colours.ink, text.icon, self.devicePixelRatioF())
        box = QRect(room.left(), top + (text.title_height - text.icon) // 2, text.icon, text.icon)
        painter.drawPixmap(self._placed(box).topLeft(), icon)
        painter.setPen(look.colour(colours.ink))
        box = QRect(room.left() + text.indent, top, room.width() - text.indent, text.title_height)
        self._paint_line(painter, text.title_font, words.title, self._placed(box))
        box = QRect(room.left(), top + text.title_height, room.width(), text.name_height)
        if made is None:
            self._paint_line(painter, text.name_font, words.name, self._placed(box))
        else:
            painter.setFont(text.name_font)
            painter.drawText(self._placed(box), _WRAP if made.wraps else _ONE_LINE, words.name)
        painter.setPen(look.colour(colours.quiet))
        box = QRect(room.left(), box.bottom() + 1, room.width(), text.lines_height)
        if made is None:
            box = QRect(box.topLeft(), QSize(box.width(), 20))
            self._paint_line(painter, text.line_font, detail, self._placed(box))
        else:
            painter.setFont(text.line_font)
            painter.drawText(self._placed(box), _WRAP, detail)

    @staticmethod
    def _paint_line(painter: QPainter, font: QFont, text: str, box: QRect) -> None:
        painter.setFont(font)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _ONE_LINE, shown)


def _width(text: str, size: int) -> int:
    return QFontMetrics(look.font(size, look.EXTRABOLD)).horizontalAdvance(text)


def _joined(lines: tuple[str, ...]) -> str:
    """The lines beside each other: sentences as they are, facts with a point between."""
    return "".join(f"{line} " if line.endswith(_ENDS) else f"{line} · " for line in lines[:-1]) + "".join(lines[-1:])


class _Text:
    """The words of a banner in one kind of type: how high they are, and whether they fit.

    `wraps`: the name may take two lines.
    """

    def __init__(
        self, words: Words, detail: str, kind: tuple[int, int, int], room: QRect, *, wraps: bool = False
    ) -> None:
        title, name, line = kind
        self.title_font, self.name_font = look.font(title, look.BOLD), look.font(name, look.SEMIBOLD)
        self.line_font = look.font(line)
        self.icon = title + 4
        self.indent = self.icon + 12
        self.title_height = round(title * 1.32)
        self.wraps, line_height = wraps, round(name * 1.32)
        width = max(room.width(), 1)
        named = QFontMetrics(self.name_font).boundingRect(QRect(0, 0, width, 9999), _WRAP, words.name)
        one = QFontMetrics(self.name_font).horizontalAdvance(words.name)
        self.name_height = (named.height() if wraps else line_height) if words.name else 0
        name_fits = named.width() <= width and named.height() < line_height * 2 if wraps else one <= width
        lines = QFontMetrics(self.line_font).boundingRect(QRect(0, 0, width, 9999), _WRAP, detail)
        self.lines_height = lines.height() if detail else 0
        self.height = self.title_height + self.name_height + self.lines_height
        wide = QFontMetrics(self.title_font).horizontalAdvance(words.title) + self.indent
        self.fits = self.height + 8 <= room.height() and max(wide, lines.width()) <= room.width() and name_fits
