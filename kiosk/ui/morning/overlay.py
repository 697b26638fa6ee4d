"""The race morning over the whole window: figures, the forecast, the chart or its numbers, and the runs.

It counts in short steps on this thread, so that the window lives on, and again by itself while it is open.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.desk import Desk
from kiosk.errors import KioskError
from kiosk.language import tr
from kiosk.model import Morning
from kiosk.ui import theme as look
from kiosk.ui.formats import clock
from kiosk.ui.job import Job, until_found
from kiosk.ui.labels import Elided, label
from kiosk.ui.morning import words
from kiosk.ui.morning.chart import Chart
from kiosk.ui.morning.legend import Legend
from kiosk.ui.morning.lines import numbers, runs
from kiosk.ui.morning.table import Table
from kiosk.ui.morning.tiles import Tiles
from kiosk.ui.overlay import Overlay
from kiosk.ui.page import card
from kiosk.ui.reconcile.overlay import Sign
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import HAIR, S1, S2, S3, S4, S6

_log = logging.getLogger("kiosk.ui")
_AT_ONCE = 0.012
"""Seconds of counting in one go; then the window draws and listens."""
_LOOK_AGAIN, _AT_LEAST = 4000, 30.0
"""Milliseconds between looks at whether something changed; seconds after which it counts all the same."""
_WIDEST, _WIDE, _NARROW, _HIGHEST = 1480, 1100, 860, 860
"""Pixels: the widest panel, one in which all has room, the one in which chart and runs stand below each other, and the
highest."""
_CHART, _CHART_ALONE, _RUNS = 128, 200, 120
"""Pixels: the least height of the chart, beside the runs and above them, and of the runs beside it."""


class _Sign(Sign):
    """What is only to know is no danger."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """An icon in the colour of its weight."""
        if self._icon != "info":
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.drawPixmap(1, 1, look.icon("info", self._theme.palette.accent, 28, self.devicePixelRatioF()))
        painter.end()


class MorningOverlay(Overlay):
    """How the morning goes. T shows the chart as numbers; Esc closes."""

    gives_way = True  # it may lie open for long, and the next runner comes first

    def __init__(self, host: QWidget, theme: Theme, desk: Desk, now: Callable[[], datetime]) -> None:
        super().__init__(host, theme, tr("Race morning"), width=_WIDEST)
        self._desk, self._now = desk, now
        self.found: Morning | None = None
        self._troubled = False
        self.job = Job(self, at_once=_AT_ONCE)
        self.job.finished.connect(self._show)
        self.job.failed.connect(self._say)
        self.body.setContentsMargins(S6, S4, S6, S4)
        self.body.setSpacing(S2)
        self.as_of = self.beside_title()
        self.tiles = Tiles(4)
        self.body.addWidget(self.tiles)
        self._make_forecast()
        self.chart, self.legend = Chart(theme), Legend(theme)
        self.numbers = Table(theme, words.chart_title(), whole=True)
        self.runs = Table(theme, tr("Runs and pace groups"))
        self.body.addWidget(self._make_sides(), 1)
        self.other_way = self.button("", self.switch, "outline", key="T")
        self.buttons(self.button(tr("Close"), self.close_overlay, "primary", key="Esc"), self.other_way)
        self._name_switch()
        self.chart.pointed.connect(self._show_pointed)
        self.runs.selectionModel().currentRowChanged.connect(self._scroll_to_row)
        self._looks = QTimer(self, interval=_LOOK_AGAIN)
        self._looks.timeout.connect(self.look)
        self._placing = QTimer(self, singleShot=True, interval=0)
        self._placing.timeout.connect(self._place)

    def _make_forecast(self) -> None:
        self._sign = _Sign(self.theme)
        self.headline = label(tr("Counting…"), look.SMALL + 2, look.SEMIBOLD, wrap=True)
        self.limits = label("", look.TINY, role="quiet", wrap=True)
        sentences = QVBoxLayout()
        sentences.setSpacing(HAIR)
        sentences.addWidget(self.headline)
        sentences.addWidget(self.limits)
        line = QHBoxLayout()
        line.setSpacing(S2)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(sentences, 1)
        self.body.addLayout(line)

    def _make_sides(self) -> QWidget:
        page = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, page)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(S3)
        self._sides.addWidget(self._make_chart_card(), 52)
        self.runs_card, column = card()
        column.setContentsMargins(S2, S1, S1, S2)
        column.addWidget(self.runs)
        self._sides.addWidget(self.runs_card, 48)
        return page

    def _make_chart_card(self) -> QFrame:
        frame, column = card()
        column.setContentsMargins(S3, S2, S3, S2)
        column.setSpacing(S1)
        self.pointed = label(words.chart_title(), look.SMALL, look.SEMIBOLD)
        self.how = Elided("", look.TINY, role="quiet")
        self.how.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        top = QHBoxLayout()
        top.setSpacing(S3)
        top.addWidget(self.pointed)
        top.addWidget(self.how, 1)
        column.addLayout(top)
        self.ways = QStackedWidget()
        self.ways.addWidget(self.chart)
        self.ways.addWidget(self.numbers)
        column.addWidget(self.ways, 1)
        column.addWidget(self.legend)
        self.aside = label("", look.TINY, role="quiet", wrap=True)
        self.aside.hide()
        column.addWidget(self.aside)
        return frame

    def _place(self) -> None:
        """Take all of the window; in a narrow one the runs stand below the chart."""
        room = self._host.rect()
        self.setGeometry(room)
        width = min(_WIDEST, room.width() - 24)
        ways, narrow = QBoxLayout.Direction, width < _NARROW
        self.tiles.set_columns(2 if narrow else 4)
        self._sides.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self.chart.setMinimumHeight(_CHART_ALONE if narrow else _CHART)
        self.runs.setMinimumHeight(self.runs.rows_height() if narrow else _RUNS)
        self.runs.show_shares(narrow or width >= _WIDE)
        self._size_panel(width, min(_HIGHEST, room.height() - 24))

    # Counting.
    def look(self) -> None:
        """Count again where something changed since, or the time went on."""
        if self.job.busy:
            return
        try:
            found = self.found
            old = found is None or abs((self._now() - found.at).total_seconds()) >= _AT_LEAST
            if old or found is None or self._troubled or self._desk.revision() != found.revision:
                self.job.start(until_found(self._desk.morning()))
        except KioskError as trouble:
            self._say(trouble)

    def _say(self, trouble: KioskError) -> None:
        self._troubled = True
        _log.warning("morning not counted: %s", type(trouble).__name__)
        self._sign.show_icon("alert")
        self.headline.setText(tr("{trouble}. It is tried again by itself.", trouble=trouble.title))

    # Showing.
    def _show(self, found: Morning) -> None:
        self.found, self._troubled = found, False
        parts = words.series(found)
        self.as_of.setText(tr("As of {time}", time=clock(found.at, seconds=True)))
        self.as_of.setAccessibleName(self.as_of.text())
        self.tiles.show_figures(words.figures(found))
        sign, sentence = words.headline(found)
        self._sign.show_icon(sign)
        self.headline.setText(sentence)
        self.limits.setText(words.limits(found))
        self.chart.show_morning(found, parts)
        self.numbers.show_lines(*numbers(found, parts))
        self.runs.show_lines(*runs(found))
        self.aside.setText(words.aside(found))
        self.aside.setVisible(bool(self.aside.text()))
        self._show_pointed()
        self._placing.start()  # once what was made new has its size

    def _show_pointed(self) -> None:
        """The five minutes that are pointed at, or all that is shown, in words and by desk."""
        found, interval = self.found, self.chart.pointed_interval()
        if found is None:
            return
        parts, shown = words.series(found), (interval,) if interval else found.intervals
        self.pointed.setText(words.pointed_at(interval, found.at) if interval else words.chart_title())
        self.how.setText("" if interval else words.span_of(found))
        whole = [sum(map(part.of, found.intervals)) for part in parts]
        entries = [(part.name, sum(map(part.of, shown))) for part in parts]
        self.legend.show_entries(entries, max(whole))

    def switch(self) -> None:
        """Show the chart as numbers, and back."""
        here = self.window().focusWidget() in (self.chart, self.numbers)
        self.ways.setCurrentIndex(1 - self.ways.currentIndex())
        as_numbers = self.ways.currentIndex() == 1
        self.legend.setVisible(not as_numbers)
        self._name_switch()
        self.chart.point_at(None)
        if as_numbers:
            self.numbers.show_last()
        if here:
            (self.numbers if as_numbers else self.chart).setFocus(Qt.FocusReason.TabFocusReason)

    def _scroll_to_row(self) -> None:
        """In a low window the whole panel scrolls."""
        row = self.runs.visualRect(self.runs.currentIndex()).translated(self.runs.viewport().pos())
        middle = self.runs.mapTo(self._inner, row.center())
        self._scroll.ensureVisible(middle.x(), middle.y(), 0, row.height())

    def _name_switch(self) -> None:
        self.other_way.set_words(tr("As a chart") if self.ways.currentIndex() else tr("As numbers"))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """T switches between chart and numbers."""
        if event.key() == Qt.Key.Key_T:
            self.switch()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Somebody looks: count, and go on with it."""
        super().showEvent(event)
        self._looks.start()
        self.look()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Nobody looks: it was closed, or the window was."""
        self._looks.stop()
        self.job.stop()
        super().hideEvent(event)
