"""The legend: what each pattern stands for, with its check-ins in all or in the five minutes that are pointed at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from kiosk.ui import theme as look
from kiosk.ui.formats import count
from kiosk.ui.morning.fills import paint_fill
from kiosk.ui.theme import Theme

_ROW, _SWATCH, _INNER, _APART, _NAME = 24, 14, 7, 20, 150
"""Pixels: a row, a swatch, between the parts of an entry, between two entries, and of the longest name."""


class Legend(QWidget):
    """Swatch, name and number of each part, in as many rows as they need."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entries: tuple[tuple[str, str], ...] = ()
        self._highest = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def show_entries(self, entries: Sequence[tuple[str, int]], highest: int) -> None:
        """Show these names and numbers, in the order of the bars' parts; room is kept for numbers up to the highest."""
        shown, self._highest = tuple((name, count(number)) for name, number in entries), count(highest)
        if shown != self._entries:
            self._entries = shown
            said = ", ".join(f"{name} {number}" for name, number in shown)
            self.setAccessibleName(said)
            names = QFontMetrics(look.font(look.TINY))
            self.setToolTip(said if any(names.horizontalAdvance(name) > _NAME for name, _ in shown) else "")
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Its entries are wrapped."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """As high as its rows."""
        return _ROW * (1 + max((row for row, _, _ in self._places(width)), default=0))

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as its width needs."""
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """One entry has room."""
        return QSize(200, _ROW)

    def _places(self, width: int) -> list[tuple[int, int, int]]:
        """Row, left side and width of the name of each entry."""
        names, numbers = QFontMetrics(look.font(look.TINY)), QFontMetrics(look.font(look.TINY, look.SEMIBOLD))
        widest = numbers.horizontalAdvance(self._highest)
        places, row, x = [], 0, 0
        for name, _ in self._entries:
            room = min(names.horizontalAdvance(name) + 1, _NAME)
            whole = _SWATCH + _INNER + room + _INNER + widest
            if x and x + whole > width:
                row, x = row + 1, 0
            places.append((row, x, room))
            x += whole + _APART
        return places

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The entries."""
        painter, palette = QPainter(self), self._theme.palette
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = Qt.AlignmentFlag.AlignVCenter
        for number, ((name, value), (row, x, room)) in enumerate(
            zip(self._entries, self._places(self.width()), strict=True)
        ):
            top = row * _ROW
            swatch = self._placed(QRect(x, top + (_ROW - _SWATCH) // 2, _SWATCH, _SWATCH))
            paint_fill(painter, QRectF(swatch), number, palette)
            x += _SWATCH + _INNER
            painter.setFont(look.font(look.TINY))
            painter.setPen(look.colour(palette.quiet))
            words = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
            painter.drawText(self._placed(QRect(x, top, room, _ROW)), middle | Qt.AlignmentFlag.AlignLeft, words)
            painter.setFont(look.font(look.TINY, look.SEMIBOLD))
            painter.setPen(look.colour(palette.text))
            figure = QRect(x + room + _INNER, top, painter.fontMetrics().horizontalAdvance(value) + 2, _ROW)
            painter.drawText(self._placed(figure), middle | Qt.AlignmentFlag.AlignLeft, value)
        painter.end()

    def _placed(self, box: QRect) -> QRect:
        """Where a box is that lies here for who reads from the left: for others, on the other side."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)
