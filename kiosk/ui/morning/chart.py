"""The chart: a bar for every five minutes, made of its desks; one can be pointed at by mouse, finger and keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.model import Interval, Morning
from kiosk.ui import theme as look
from kiosk.ui.formats import clock, count
from kiosk.ui.morning.fills import paint_fill
from kiosk.ui.morning.scale import round_step, written_times
from kiosk.ui.morning.words import Series, chart_title, span_of, spoken
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import CORNER_SMALL, CORNER_TINY

_TOP, _FOOT, _GAP = 26, 26, 10
"""Pixels above the highest bar and below the bars, and between the numbers at the left and the bars."""
_BAR, _LINE = 34, 30
"""The widest bar; the least height between two lines."""


class _Ground(NamedTuple):
    """Where the bars stand, from one line to the next, and how many reach the top."""

    box: QRectF
    step: int
    highest: int
    slot: float


class Chart(QWidget):
    """The bars. ← and → point at one, Home and End at the first and last; so does the mouse."""

    pointed = Signal()
    """Another one is pointed at, or none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time goes, in every language
        self._intervals: tuple[Interval, ...] = ()
        self._starts: tuple[tuple[datetime, str], ...] = ()
        self._parts: tuple[Series, ...] = ()
        self._now: datetime | None = None
        self._chosen: datetime | None = None  # by the keyboard or a press
        self._over: datetime | None = None  # by the mouse
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(280, 132)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Takes the room there is."""
        return QSize(480, self.minimumHeight())

    def show_morning(self, morning: Morning, parts: Sequence[Series]) -> None:
        """Show this; what was pointed at still is, where it is still shown."""
        self._intervals, self._parts, self._now = morning.intervals, tuple(parts), morning.at
        starts: dict[datetime, list[str]] = {}
        for run in morning.runs:
            if run.start is not None and run.start <= morning.at:
                starts.setdefault(run.start, []).append(run.label)
        self._starts = tuple((at, ", ".join(labels)) for at, labels in starts.items())
        self.setAccessibleName(f"{chart_title()}, {span_of(morning)}")
        self._describe()
        self.update()

    def pointed_interval(self) -> Interval | None:
        """The one that is pointed at."""
        place = self._place()
        return None if place is None else self._intervals[place]

    def _place(self) -> int | None:
        at = self._over or self._chosen
        return next((place for place, each in enumerate(self._intervals) if each.at == at), None)

    def _describe(self) -> None:
        interval = self.pointed_interval()
        words = spoken(interval, self._parts, self._now) if interval is not None and self._now is not None else ""
        self.setAccessibleDescription(words)

    # Pointing.
    def point_at(self, place: int | None) -> None:
        """Point at the interval with this place, or at none."""
        last = len(self._intervals) - 1
        self._over = None
        self._chosen = None if place is None or last < 0 else self._intervals[max(0, min(place, last))].at
        self._told()

    def _told(self) -> None:
        before = self.accessibleDescription()
        self._describe()
        self.update()
        self.pointed.emit()
        if self.hasFocus() and self.accessibleDescription() not in ("", before):
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleDescription()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """← and → go on by one, Home and End to the ends; ↑ and ↓ leave it, as they leave a button."""
        here, last = self._place(), len(self._intervals) - 1
        match event.key():
            case Qt.Key.Key_Left:
                self.point_at(last if here is None else here - 1)
            case Qt.Key.Key_Right:
                self.point_at(0 if here is None else here + 1)
            case Qt.Key.Key_Home:
                self.point_at(0)
            case Qt.Key.Key_End:
                self.point_at(last)
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
            case _:
                super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """The bar under the mouse."""
        self._hover(self._place_at(event.position().toPoint()))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A finger points at what it presses, until it presses another."""
        self.point_at(self._place_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Back to the one that was chosen."""
        self._hover(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """The keyboard is elsewhere: nothing is pointed at."""
        super().focusOutEvent(event)
        self.point_at(None)

    def _hover(self, place: int | None) -> None:
        at = None if place is None else self._intervals[place].at
        if at != self._over:
            self._over = at
            self._told()

    def _place_at(self, at: QPoint) -> int | None:
        ground = self._ground()
        if not self._intervals or not ground.box.left() <= at.x() < ground.box.right():
            return None
        return min(int((at.x() - ground.box.left()) / ground.slot), len(self._intervals) - 1)

    # Painting.
    def _ground(self) -> _Ground:
        highest = max((each.checked_in for each in self._intervals), default=0)
        high = self.height() - _TOP - _FOOT
        step = round_step(max(highest, 4), max(2, min(5, high // _LINE)))
        left = QFontMetrics(look.font(look.TINY)).horizontalAdvance(count(highest)) + _GAP + 10
        box = QRectF(left, _TOP, max(1, self.width() - left - 6), max(1, high))
        return _Ground(box, step, max(highest, step), box.width() / max(1, len(self._intervals)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Lines, bars, starts, times, and the number of the one that is pointed at."""
        painter, ground, palette = QPainter(self), self._ground(), self._theme.palette
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self._place()
        if place is not None:
            slot = QRectF(ground.box.left() + place * ground.slot, 2, ground.slot, ground.box.bottom() - 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(palette.selected))
            painter.drawRoundedRect(slot, CORNER_TINY, CORNER_TINY)
        self._paint_lines(painter, ground)
        for number, interval in enumerate(self._intervals):
            self._paint_bar(painter, ground, number, interval)
        self._paint_starts(painter, ground)
        self._paint_times(painter, ground)
        if place is not None:
            self._paint_number(painter, ground, place)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour(palette.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CORNER_SMALL, CORNER_SMALL)
        painter.end()

    def _paint_lines(self, painter: QPainter, ground: _Ground) -> None:
        box, palette = ground.box, self._theme.palette
        painter.setFont(look.font(look.TINY))
        for number in range(0, ground.highest + 1, ground.step):
            y = box.bottom() - box.height() * number / ground.highest
            strong = palette.edge if number == 0 else palette.line
            painter.fillRect(QRectF(box.left() - 4, round(y), box.width() + 4, 1), look.colour(strong))
            painter.setPen(look.colour(palette.quiet))
            words = QRectF(0, y - 10, box.left() - _GAP, 20)
            painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count(number))

    def _bar(self, ground: _Ground, place: int) -> tuple[float, float]:
        """Left side and width of a bar, in whole pixels."""
        width = min(_BAR, max(2, round(ground.slot * 0.78)))
        return round(ground.box.left() + (place + 0.5) * ground.slot - width / 2), width

    def _paint_bar(self, painter: QPainter, ground: _Ground, place: int, interval: Interval) -> None:
        left, width = self._bar(ground, place)
        box, under = ground.box, 0
        for number, part in enumerate(self._parts):
            own = part.of(interval)
            if own:
                foot = round(box.bottom() - box.height() * under / ground.highest)
                top = round(box.bottom() - box.height() * (under + own) / ground.highest)
                gap = 1 if under and foot - top > 2 else 0
                paint_fill(painter, QRectF(left, top, width, foot - top - gap), number, self._theme.palette)
                under += own

    def _paint_starts(self, painter: QPainter, ground: _Ground) -> None:
        """A dashed line where a run started, with its name as far as there is room."""
        if not self._intervals:
            return
        palette, box, first = self._theme.palette, ground.box, self._intervals[0].at
        places = [(box.left() + (at - first).total_seconds() / 300 * ground.slot, label) for at, label in self._starts]
        inside = sorted((x, label) for x, label in places if box.left() <= x <= box.right())
        painter.setFont(look.font(look.TINY, look.SEMIBOLD))
        for number, (x, label) in enumerate(inside):
            painter.setPen(QPen(look.colour(palette.text), 1.5, Qt.PenStyle.DashLine))
            painter.drawLine(round(x), 6, round(x), round(box.bottom()))
            room = (inside[number + 1][0] if number + 1 < len(inside) else float(self.width())) - x - 12
            words = painter.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, round(room))
            painter.setPen(look.colour(palette.text))
            painter.drawText(QRectF(x + 5, 2, max(0.0, room), 20), Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_times(self, painter: QPainter, ground: _Ground) -> None:
        palette, box = self._theme.palette, ground.box
        painter.setFont(look.font(look.TINY))
        texts = [clock(each.at) for each in self._intervals]
        wide = max((painter.fontMetrics().horizontalAdvance(text) for text in texts), default=0)
        for place in written_times([each.at for each in self._intervals], ground.slot, wide + 18):
            x = box.left() + place * ground.slot
            painter.fillRect(QRectF(round(x), box.bottom() + 1, 1, 5), look.colour(palette.edge))
            left = max(5.0, min(x - wide / 2, self.width() - wide - 2.0))
            painter.setPen(look.colour(palette.quiet))
            painter.drawText(QRectF(left, box.bottom() + 5, wide, 20), Qt.AlignmentFlag.AlignCenter, texts[place])

    def _paint_number(self, painter: QPainter, ground: _Ground, place: int) -> None:
        """How many, above the bar."""
        number = self._intervals[place].checked_in
        top = ground.box.bottom() - ground.box.height() * number / ground.highest
        left, width = self._bar(ground, place)
        painter.setFont(look.font(look.SMALL, look.BOLD))
        wide = painter.fontMetrics().horizontalAdvance(count(number)) + 8
        x = max(0.0, min(left + width / 2 - wide / 2, self.width() - wide))
        ground_box = QRectF(x, top - 23, wide, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(self._theme.palette.selected))
        painter.drawRoundedRect(ground_box, CORNER_TINY, CORNER_TINY)
        painter.setPen(look.colour(self._theme.palette.text))
        painter.drawText(ground_box, Qt.AlignmentFlag.AlignCenter, count(number))
