"""Who is in the start list already and may be the one that registers: up to three rows, with room for them always."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStyle, QVBoxLayout, QWidget

from kiosk.desk import Desk
from kiosk.language import tr
from kiosk.model import Double, Doubles
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.labels import Elided
from kiosk.ui.results.painting import button_words
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import CORNER, LINE
from kiosk.ui.walk_up.words import doubles_title, standing_words, whom_words, why_words
from kiosk.ui.wording import bib, masked_email, name, row_status

MOST = 3
"""Doubles that are shown."""

_ROW, _GAP, _EDGE = 50, 4, 16
_ALIGN = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_FAR = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class DoubleRow(QWidget):
    """One runner of the list: bib, name over run and e-mail; where they stand over why they are shown; a button."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.double: Double | None = None
        self._standing = self._run = ""
        self._asked = False
        self.button = Button(theme, "", kind="outline", height=look.TARGET)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, LINE, LINE, LINE)
        row.addStretch()
        row.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_double(self, double: Double, desk: Desk, now: datetime, asked: bool) -> None:
        """Show this one; `asked`: somebody has to say whether it is the one that registers."""
        self._asked = asked
        refusal = desk.refusal(double.entry)
        self.double = double
        self._run = desk.run_label(double.entry.registration.run_id)
        self._standing = standing_words(refusal, now)
        whom = whom_words(double, self._run)
        self.setAccessibleName(f"{whom}, {self._standing}, {why_words(double)}")
        words = button_words(row_status(refusal, now))
        self.button.set_words(words)
        self.button.setAccessibleName(f"{words}: {whom}")
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Two lines."""
        return QSize(300, _ROW)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Ground and words."""
        if self.double is None:
            return
        palette, painter, registration = self._theme.palette, QPainter(self), self.double.entry.registration
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour(palette.accent), 2) if self._asked else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(palette.chip))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CORNER, CORNER)
        right = self.width() - self.button.width() - _EDGE
        far = max(140, right * 3 // 10)
        number = bib(registration)
        wide = 92 if right > 600 else 72
        size = look.BODY if len(number) <= 6 else look.TINY
        self._say(painter, QRect(_EDGE, 0, wide - 8, _ROW), number, size, look.BOLD, palette.text)
        left, room = _EDGE + wide, right - _EDGE - wide - far - 12
        facts = " · ".join((self._run, masked_email(registration.email)))
        self._say(painter, QRect(left, 4, room, 22), name(registration), look.SMALL, look.SEMIBOLD, palette.text)
        self._say(painter, QRect(left, 24, room, 22), facts, look.TINY, look.MEDIUM, palette.quiet)
        aside = QRect(right - far, 4, far - 8, 22)
        self._say(painter, aside, self._standing, look.TINY, look.SEMIBOLD, palette.text, _FAR)
        why = why_words(self.double)
        self._say(painter, aside.translated(0, 20), why, look.TINY, look.MEDIUM, palette.quiet, _FAR)
        painter.end()

    def _say(
        self,
        painter: QPainter,
        box: QRect,
        text: str,
        pixels: int,
        weight: QFont.Weight,
        ink: str,
        align: Qt.AlignmentFlag = _ALIGN,
    ) -> None:
        painter.setFont(look.font(pixels, weight))
        painter.setPen(look.colour(ink))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(QStyle.visualRect(self.layoutDirection(), self.rect(), box), align, shown)


class DoublesBox(QWidget):
    """Title and rows; where there is nobody, a sentence in their place."""

    chosen = Signal(object)
    """The Double whose button was pressed."""

    def __init__(self, theme: Theme, desk: Desk | None, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._theme, self._desk, self._now = theme, desk, now
        self.found = Doubles()
        self._limit = MOST
        self.title = Elided(tr("Already in the start list?"), look.TINY, look.SEMIBOLD, role="quiet")
        self.rows = [DoubleRow(theme) for _ in range(MOST)]
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(self.title)
        for row in self.rows:
            row.hide()
            row.button.clicked.connect(lambda _=False, each=row: self.chosen.emit(each.double))
            column.addWidget(row)
        column.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def limit(self, rows: int) -> None:
        """Keep room for so many rows."""
        if rows != self._limit:
            self._limit = rows
            self.updateGeometry()
            self.show_doubles(self.found)

    @property
    def ids(self) -> frozenset[str]:
        """Whom it shows."""
        return frozenset(each.entry.registration.id for each in self.found.likeliest[: self._limit])

    def show_doubles(self, found: Doubles, *, asked: bool = False) -> None:
        """Show these; `asked`: somebody has to say whether it is one of them."""
        self.found = found
        shown = found.likeliest[: self._limit]
        for row, double in zip(self.rows, shown, strict=False):
            if self._desk is not None:
                row.show_double(double, self._desk, self._now(), asked)
        widest = max((row.button.sizeHint().width() for row in self.rows[: len(shown)]), default=0)
        for place, row in enumerate(self.rows):
            row.button.setFixedWidth(widest)
            row.setVisible(place < len(shown))
        title = doubles_title(len(shown), found.total)
        self.title.setText(tr("Is it one of these? If not, register all the same.") if asked else title)
        role = "accent" if shown else "quiet"
        if self.title.property("role") != role:
            self.title.setProperty("role", role)
            self.title.style().unpolish(self.title)
            self.title.style().polish(self.title)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Room for all rows, whether they are there or not."""
        return QSize(400, self.title.sizeHint().height() + self._limit * (_ROW + _GAP))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The same."""
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Where nobody is shown: what would be."""
        if self.found.likeliest:
            return
        palette, painter = self._theme.palette, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = self.title.geometry().bottom() + 1 + _GAP
        box = QRect(0, top, self.width(), self.height() - top - 1)
        pen = painter.pen()
        pen.setColor(look.colour(palette.line))
        pen.setWidthF(1.5)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(box).adjusted(1, 0, -1, 0), CORNER, CORNER)
        painter.setPen(look.colour(palette.quiet))
        painter.setFont(look.font(look.TINY, look.MEDIUM))
        words = tr("Whoever has this e-mail, or a similar name, is shown here before anything is recorded.")
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box.adjusted(24, 0, -24, 0), flags, words)
        painter.end()
