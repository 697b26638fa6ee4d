"""The reconciliation over the whole window: figures and differences, and the people of the one that is opened.

It compares in short steps on this thread, so that the window lives on, and again when something changed.
"""

from __future__ import annotations

import contextlib
import logging
from time import perf_counter

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.desk import Desk
from kiosk.errors import KioskError
from kiosk.language import tr
from kiosk.model import Difference, DifferenceKind, Reconciliation
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.formats import count
from kiosk.ui.job import Job, until_found
from kiosk.ui.labels import label
from kiosk.ui.overlay import Overlay
from kiosk.ui.reconcile.cards import Differences
from kiosk.ui.reconcile.people import CasesList
from kiosk.ui.reconcile.table import Figures, FiguresArea
from kiosk.ui.reconcile.words import Now, server_line, summary, to_do
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import S1, S2, S4, S6

_log = logging.getLogger("kiosk.ui")
_AT_ONCE = 0.012
"""Seconds of comparing in one go; then the window draws and listens."""
_LOOK_AGAIN = 1000
"""Milliseconds between looks at whether something changed."""
_ASKED = 10.0
"""Seconds for which it says that the server was asked, where no reading begins."""
_WIDEST, _NARROW, _BESIDE = 1480, 860, 220
"""Pixels: the widest panel, the one in which figures and differences stand below each other, and the height of what is
above and below them."""


class Sign(QWidget):
    """Whether all is well, as a sign beside the sentence."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._icon = theme, ""
        self.setFixedSize(30, 30)
        theme.changed.connect(self.update)

    def show_icon(self, name: str) -> None:
        """Show this icon: "check" is good news."""
        self._icon = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """A check on the colour of success, or another icon in the one of danger."""
        palette, painter, ratio = self._theme.palette, QPainter(self), self.devicePixelRatioF()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._icon == "check":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(palette.ok))
            painter.drawEllipse(self.rect())
            painter.drawPixmap(5, 5, look.icon("check", palette.on_ok, 20, ratio))
        elif self._icon:
            painter.drawPixmap(1, 1, look.icon(self._icon, palette.danger, 28, ratio))
        painter.end()


class ReconcileOverlay(Overlay):
    """Start list, this laptop and server; each difference opens its people, Esc goes back and then closes."""

    read_asked = Signal()
    """Send what waits and read the server's list again."""
    export_asked = Signal()

    def __init__(self, host: QWidget, theme: Theme, desk: Desk, now: Now) -> None:
        super().__init__(host, theme, tr("Compare", "Laptop and server; a title"), width=_WIDEST)
        self._desk, self._now = desk, now
        self.found: Reconciliation | None = None
        self._kind: DifferenceKind | None = None
        self.job = Job(self, at_once=_AT_ONCE)
        self.job.finished.connect(self._show)
        self.job.failed.connect(self._say)
        self._asked_at: float | None = None
        self.body.setContentsMargins(S6, S4, S6, S4)
        self.body.setSpacing(S2)
        self._make_head()
        self.figures, self.differences = Figures(), Differences(theme)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._make_overview())
        self.stack.addWidget(self._make_people())
        self.body.addWidget(self.stack, 1)
        self.read_button = self.button(tr("Read the server again"), self._read, "outline")
        self.buttons(
            self.button(tr("Close"), self.close_overlay, "primary", key="Esc"),
            self.read_button,
            self.button(tr("Export…"), self._export),
        )
        self.differences.opened.connect(self.open_people)
        self._looks = QTimer(self, interval=_LOOK_AGAIN)
        self._looks.timeout.connect(self.look)
        self._placing = QTimer(self, singleShot=True, interval=0)
        self._placing.timeout.connect(self._place)
        self._looks.start()
        self._compare()

    def _make_head(self) -> None:
        self.server = self.beside_title()
        self._sign = Sign(self.theme)
        self.summary = label("", look.SMALL + 2, look.SEMIBOLD, wrap=True)
        line = QHBoxLayout()
        line.setSpacing(S2)
        line.addWidget(self._sign)
        line.addWidget(self.summary, 1)
        self.body.addLayout(line)

    def _make_overview(self) -> QWidget:
        page = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, page)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(S4)
        self._figures_area = FiguresArea(self.figures)
        self._sides.addWidget(self._figures_area, 47)
        self._sides.addWidget(self.differences, 53)
        self.differences.setMinimumHeight(180)
        return page

    def _make_people(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S1)
        self.back = Button(self.theme, tr("All differences"), kind="outline", icon="back", parent=page)
        self.back.clicked.connect(self.close_people)
        self.about = label("", look.BODY, look.BOLD, wrap=True)
        head = QHBoxLayout()
        head.setSpacing(S4)
        head.addWidget(self.back)
        head.addWidget(self.about, 1)
        column.addLayout(head)
        self.meaning = label("", look.SMALL, role="quiet", wrap=True)
        self.to_do = label("", look.SMALL, look.MEDIUM, wrap=True)
        column.addWidget(self.meaning)
        column.addWidget(self.to_do)
        self.people = CasesList(self.theme, self._now)
        column.addWidget(self.people, 1)
        return page

    def _place(self) -> None:
        """Take all of the window; in a narrow one the two sides stand below each other."""
        room = self._host.rect()
        self.setGeometry(room)
        some = self.found is None or bool(self.found.differences)
        width = min(_WIDEST if some else _NARROW, room.width() - 24)
        ways, narrow = QBoxLayout.Direction, width < _NARROW
        self._sides.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        cards = self.differences.whole_height((width - 80) * 53 // 100) if some else 0
        wanted = _BESIDE + max(self.figures.sizeHint().height() + 20, cards, 420 if some else 0)
        height = room.height() - 24 if narrow and some else min(wanted, room.height() - 24)
        self._figures_area.show_all(narrow)
        self._size_panel(width, height)

    # Comparing.
    def look(self) -> None:
        """Compare again where something changed since; let the age grow."""
        try:
            changed = self.found is None or self._desk.revision() != self.found.revision
        except KioskError as trouble:
            self._say(trouble)
            return
        if changed and not self.job.busy:
            self._compare()
        self._show_server()

    def _compare(self) -> None:
        self.job.start(until_found(self._desk.reconcile()))
        self._show_server()

    def _say(self, trouble: KioskError) -> None:
        _log.warning("not reconciled: %s", type(trouble).__name__)
        self.summary.setText(f"{trouble.title}. " + tr("It is tried again by itself."))

    # Showing.
    def _show(self, found: Reconciliation) -> None:
        before, self.found = self.found, found
        if before is not None and before.read_at != found.read_at:
            self._asked_at = None
        sign, words = summary(found)
        self._sign.show_icon(sign)
        self.summary.setText(words)
        self.figures.show_found(found)
        focus: QWidget | None = self.window().focusWidget()
        self.differences.show_differences(found.differences)
        self.differences.setVisible(bool(found.differences))
        if focus is not None and not focus.isVisibleTo(self):
            self.setFocus()
        self._show_server()
        if self._kind is not None:
            self._show_people()
        self._placing.start()  # once what was made new has its size

    def _show_server(self) -> None:
        asked = self._asked_at is not None and perf_counter() - self._asked_at < _ASKED
        with contextlib.suppress(KioskError):  # it was said, or is said at the next look
            self.server.setText(server_line(self.found, self._desk.status(), self._now(), asked=asked))
            self.server.setAccessibleName(self.server.text())

    # The people of a difference.
    def open_people(self, kind: DifferenceKind) -> None:
        """Show the people of a difference."""
        self._kind = kind
        self._show_people()
        self.people.begin()
        self.stack.setCurrentIndex(1)
        self.people.setFocus(Qt.FocusReason.TabFocusReason)

    def close_people(self) -> None:
        """Show all differences again."""
        kind, self._kind = self._kind, None
        self.stack.setCurrentIndex(0)
        card = self.differences.cards.get(kind) if kind is not None else None
        (card or self.read_button).setFocus(Qt.FocusReason.TabFocusReason)

    def _show_people(self) -> None:
        shown = self._difference()
        if shown is None:  # it is no more
            self.close_people()
            return
        self.about.setText(f"{count(len(shown.cases))}  {shown.title}")
        self.meaning.setText(shown.meaning)
        self.to_do.setText(to_do(shown))
        self.people.show_cases(shown.title, shown.cases)

    def _difference(self) -> Difference | None:
        differences = self.found.differences if self.found is not None else ()
        return next((each for each in differences if each.kind is self._kind), None)

    # Doing.
    def _read(self) -> None:
        self._asked_at = perf_counter()
        self.read_asked.emit()
        self._show_server()

    def _export(self) -> None:
        self.close_overlay()
        self.export_asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc and the left arrow go back from the people; Esc closes what is seen first."""
        back = event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Left, Qt.Key.Key_Backspace)
        if back and self._kind is not None:
            self.close_people()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Nobody looks: the window was closed, or another screen is shown."""
        self._looks.stop()
        self.job.stop()
        super().hideEvent(event)

    def close_overlay(self) -> None:
        """Stop comparing and go away."""
        self._looks.stop()
        self.job.stop()
        super().close_overlay()
