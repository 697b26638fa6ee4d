"""The head of the check-in screen: event and desk, how many are in (by run), and the network in words."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.language import tr
from kiosk.model import EventStatus, RunCount
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.formats import count
from kiosk.ui.labels import Elided
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import CORNER_TINY, HAIR, S1, S2, S3, S4, S6
from kiosk.ui.wording import Chip, network_chip, number_of, place_and_day, progress, safe_here

_SHADES = (1.0, 0.78, 0.56, 0.68, 0.88)
_TWO_LINES, _THREE_LINES = 34, 52
"""Pixels of height: the total and its bar; with the runs."""


class Header(QWidget):
    """A strip of facts; its progress and its network chip are buttons that tell more."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._status: EventStatus | None = None
        self.title = Elided("", look.BODY, look.BOLD)
        self.place = Elided("", look.SMALL, role="quiet")
        self.progress = ProgressButton(theme)
        self.chip = ChipButton(theme)
        words = QVBoxLayout()
        words.setSpacing(HAIR)
        words.addStretch()
        words.addWidget(self.title)
        words.addWidget(self.place)
        words.addStretch()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(S6, S2, S6, S2)
        self._row.setSpacing(S6)
        self._row.addLayout(words, 5)
        self._row.addWidget(self.progress, 8)
        self._row.addWidget(self.chip)
        self.fit(1366, 768)

    def fit(self, width: int, height: int) -> None:
        """Take the form for a window of this size."""
        self.setFixedHeight(76 if height >= 590 else 64)
        margin = 24 if width >= 860 else 16
        self._row.setContentsMargins(margin, S2, margin, S2)
        self._row.setSpacing(S6 if width >= 860 else S3)
        self.progress.setVisible(width >= 800)
        self.chip.keep_room(width >= 800)
        self._row.setStretch(0, 5 if width >= 1200 else 8)

    def show_status(self, status: EventStatus, now: datetime) -> None:
        """Show the facts."""
        self._status = status
        self.title.setText(status.event.name)
        self.place.setText(place_and_day(status))
        self.progress.show_counts(progress(status), status.runs)
        self.tick(now)

    def tick(self, now: datetime) -> None:
        """Let the ages grow."""
        if self._status is not None:
            self.chip.show_chip(network_chip(self._status, now))


class _FactButton(Button):
    """A button that paints lines of its own."""

    def _write(self, painter: QPainter, text: str, left: int, baseline: int) -> None:
        """One line from `left`, or from the right where one reads from there."""
        metrics = painter.fontMetrics()
        box = QRect(left, baseline - metrics.ascent(), metrics.horizontalAdvance(text) + 2, metrics.height())
        painter.drawText(self._placed(box), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, text)


class ProgressButton(_FactButton):
    """Checked in of expected: in words and as a bar with one part for each run. Pressing it tells more."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", kind="plain", height=60)
        self._words, self._runs = "", tuple[RunCount, ...]()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(tr("Progress by run, start list and delivery"))

    def show_counts(self, words: str, runs: tuple[RunCount, ...]) -> None:
        """Show the totals, and the runs as far as there is room."""
        if (words, runs) != (self._words, self._runs):
            self._words, self._runs = words, runs
            by_run = ", ".join(f"{run.label} {number_of(run.checked_in, run.expected)}" for run in runs)
            self.setAccessibleName(f"{words}. {by_run}")
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Takes the room there is."""
        return QSize(240, 60)

    def _paint_words(self, painter: QPainter, ink: str) -> None:
        """The total, the bar, and the runs below it, unless there is only one."""
        palette, room, several = self._theme.palette, self.width() - 2 * S2, len(self._runs) > 1
        top = (self.height() - (_THREE_LINES if several else _TWO_LINES)) // 2
        painter.setFont(look.font(look.SMALL - 1, look.BOLD))
        painter.setPen(look.colour(palette.text))
        words = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self._write(painter, words, S2, top + S4)
        if several:
            painter.setFont(look.font(look.TINY))
            painter.setPen(look.colour(palette.quiet))
            self._write(painter, self._by_run(painter.fontMetrics(), room), S2, top + _THREE_LINES - S1)
        self._paint_bar(painter, QRectF(S2, top + S6, room, S2))

    def _by_run(self, metrics: QFontMetrics, room: int) -> str:
        """As many runs as fit into so many pixels, the first ones whole, and how many more there are."""
        parts = [f"{run.label} {count(run.checked_in)}/{count(run.expected)}" for run in self._runs]
        for shown in range(len(parts), 0, -1):
            more = [f"+{count(len(parts) - shown)}"] if shown < len(parts) else []
            words = "  ·  ".join(parts[:shown] + more)
            if metrics.horizontalAdvance(words) <= room:
                return words
        others = f"  ·  +{count(len(parts) - 1)}"
        room -= metrics.horizontalAdvance(others)
        return metrics.elidedText(parts[0], Qt.TextElideMode.ElideMiddle, room) + others

    def _paint_bar(self, painter: QPainter, box: QRectF) -> None:
        palette, total = self._theme.palette, sum(run.expected for run in self._runs)
        shape = QPainterPath()
        shape.addRoundedRect(box, CORNER_TINY, CORNER_TINY)
        painter.setClipPath(shape)
        painter.fillRect(box, look.colour(palette.chip))
        left = box.left()
        for place, run in enumerate(self._runs):
            width = box.width() * run.checked_in / total if total else 0
            shade = QColor(palette.accent)
            shade.setAlphaF(_SHADES[place % len(_SHADES)])
            shown = max(3.0, width - 2) if run.checked_in else 0.0
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            x = self.width() - left - shown if mirrored else left
            painter.fillRect(QRectF(x, box.top(), shown, box.height()), shade)
            left += max(width, shown)
        painter.setClipping(False)


class ChipButton(_FactButton):
    """The network in two lines; amber or red when something is wrong. Pressing it tells more."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", kind="plain", height=56)
        self._chip = Chip("", "", "offline", "calm")
        self._room = 0

    def keep_room(self, keep: bool) -> None:
        """Be as wide as the longest of its usual words, so that what stands beside it does not move."""
        room = QFontMetrics(look.font(look.TINY)).horizontalAdvance(safe_here(1000)) if keep else 0
        if room != self._room:
            self._room = room
            self.updateGeometry()

    def show_chip(self, chip: Chip) -> None:
        """Show it."""
        if chip != self._chip:
            wider = len(chip.title) != len(self._chip.title) or len(chip.line) != len(self._chip.line)
            self._chip = chip
            self.setAccessibleName(tr("Network: {title}. {line}", title=chip.title, line=chip.line))
            if wider:
                self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as its words need, and the room that is kept."""
        title = QFontMetrics(look.font(look.SMALL - 1, look.BOLD)).horizontalAdvance(self._chip.title)
        line = QFontMetrics(look.font(look.TINY)).horizontalAdvance(self._chip.line)
        return QSize(max(title, line, self._room) + 62, 56)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Its words are never cut."""
        return self.sizeHint()

    def _colours(self) -> tuple[str | None, str | None, str]:
        palette = self._theme.palette
        if self._chip.role == "warn":
            return palette.already, None, palette.on_already
        if self._chip.role == "bad":
            return palette.refused, None, palette.on_refused
        return palette.chip, None, palette.text

    def _paint_words(self, painter: QPainter, ink: str) -> None:
        place = self._placed(QRect(14, self.height() // 2 - 12, 24, 24)).topLeft()
        painter.drawPixmap(place, look.icon(self._chip.icon, ink, 24, self.devicePixelRatioF()))
        painter.setPen(look.colour(ink))
        painter.setFont(look.font(look.SMALL - 1, look.BOLD))
        self._write(painter, self._chip.title, 48, self.height() // 2 - 4)
        painter.setFont(look.font(look.TINY))
        self._write(painter, self._chip.line, 48, self.height() // 2 + 15)
