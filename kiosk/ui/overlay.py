"""What lies over the window for a moment: a panel that takes the keyboard, and gives it back. Never an own window."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kiosk.language import tr
from kiosk.ui import theme as look
from kiosk.ui.button import Button, Kind
from kiosk.ui.labels import label, rule
from kiosk.ui.theme import Theme


class _Scroll(QScrollArea):
    """Scrolls only where the window is too low for the panel."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self._inner = inner
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as what is inside."""
        return self._inner.sizeHint()


class Overlay(QWidget):
    """A dimmed window and a panel in its middle. Esc closes it; Tab and the arrows stay inside."""

    closed = Signal()
    gives_way = False
    """Whether it closes by itself for a scan, which else waits until somebody closes it."""

    def __init__(
        self, host: QWidget, theme: Theme, title: str, text: str = "", *, width: int = 560, easy: bool = True
    ) -> None:
        """`easy`: a press beside the panel closes it too (not where something typed would be lost)."""
        super().__init__(host)
        self.theme = theme
        self._host, self._easy, self._most = host, easy, width
        self._waiting: QLabel | None = None
        self.panel = QFrame(self)
        self.panel.setObjectName("card")
        self.panel.setAccessibleName(title)
        self._inner = inner = QWidget()
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(28, 24, 28, 24)
        self.body.setSpacing(10)
        self.title = label(title, look.LARGE if len(title) < 44 else look.BODY, look.BOLD, wrap=True)
        self.body.addWidget(self.title)
        if text:
            self.body.addWidget(label(text, look.SMALL, role="quiet", wrap=True))
        self.body.addSpacing(4)
        self._scroll = _Scroll(inner)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(2, 2, 2, 2)
        column.addWidget(self._scroll)
        host.installEventFilter(self)

    def open(self, focus: QWidget | None = None) -> None:
        """Come up and take the keyboard; `focus` gets it, else the first thing that can."""
        self.show()
        self.raise_()
        self._place()
        target = focus or next(iter(self._stops()), self)
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def close_overlay(self) -> None:
        """Go away."""
        self._host.removeEventFilter(self)
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def say_waiting(self, scans: int) -> None:
        """Say that scans wait until this is closed; 0 for none."""
        if scans and self._waiting is None:
            self._waiting = label("", look.TINY, look.SEMIBOLD, wrap=True)
            self.body.addWidget(self._waiting)
        if self._waiting is not None:
            one = tr("A scan waits until this is closed.")
            self._waiting.setText(one if scans == 1 else tr("%n scan(s) (waits|wait) until this is closed.", "", scans))
            self._waiting.setVisible(scans > 0)
            self._place()

    def buttons(self, *made: Button) -> None:
        """Add a row of buttons at the foot, the first at the right."""
        row = QHBoxLayout()
        row.setSpacing(12)
        row.setDirection(QBoxLayout.Direction.RightToLeft)
        for button in made:
            row.addWidget(button)
        row.addStretch()
        self.body.addSpacing(8)
        self.body.addLayout(row)

    def button(self, text: str, do: Callable[[], object], kind: Kind = "outline", *, key: str = "") -> Button:
        """A button of a foot."""
        made = Button(self.theme, text, kind=kind, key=key, height=56)
        made.clicked.connect(lambda: do())
        return made

    def _place(self) -> None:
        room = self._host.rect()
        self.setGeometry(room)
        width = min(self._most, room.width() - 24)
        self.panel.setFixedWidth(width)
        self._inner.setFixedWidth(width - 4)
        wraps = self.body.hasHeightForWidth()
        high = (self.body.totalHeightForWidth(width - 4) if wraps else self._inner.sizeHint().height()) + 6
        height = min(high, room.height() - 24)
        self.panel.setFixedHeight(height)
        self.panel.move((room.width() - width) // 2, (room.height() - height) // 2)

    def _stops(self) -> list[QWidget]:
        found = []
        for child in self.panel.findChildren(QWidget):
            tabbed = child.focusPolicy() & Qt.FocusPolicy.TabFocus
            if tabbed and child.isVisibleTo(self) and child.isEnabled() and child.focusProxy() is None:
                found.append(child)
        return found

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802
        """Tab goes round inside the panel."""
        stops = self._stops()
        if stops:
            here = self.window().focusWidget()
            at = stops.index(here) if here in stops else -1
            target = stops[(at + (1 if forward else -1)) % len(stops)]
            target.setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(target)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc closes, arrows move; no other key gets through to what lies below."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close_overlay()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(key == Qt.Key.Key_Down)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A press beside the panel closes an easy one."""
        if self._easy and not self.panel.geometry().contains(event.position().toPoint()):
            self.close_overlay()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Dim what lies below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(8, 14, 22, 150))
        painter.end()


_AROUND = 60
"""Pixels of a panel's width beside what is in it."""


class Choice(NamedTuple):
    """One row of a list to choose from."""

    text: str
    do: Callable[[], object]
    icon: str = ""
    note: str = ""


class ChoiceOverlay(Overlay):
    """A short list of big choices; 1 to 9 and 0, the tenth, choose by number, Enter takes the first."""

    def __init__(self, host: QWidget, theme: Theme, title: str, text: str, choices: Sequence[Choice]) -> None:
        columns = 1 if len(choices) < 6 else 2
        super().__init__(host, theme, title, text, width=560 if columns == 1 else 860)
        self._rows: list[Button] = []
        grid = QGridLayout()
        grid.setSpacing(10)
        half = -(-len(choices) // columns)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        for number, choice in enumerate(choices, 1):
            row = Button(theme, choice.text, kind="row", height=60, icon=choice.icon)
            row.set_words(choice.text, key=str(number % 10) if number <= 10 else "", note=choice.note)
            row.clicked.connect(lambda _=False, do=choice.do: self._take(do))
            self._rows.append(row)
            grid.addWidget(row, (number - 1) % half, (number - 1) // half)
        widest = max((row.sizeHint().width() for row in self._rows), default=0)
        self._most = max(self._most, columns * widest + (columns - 1) * grid.spacing() + _AROUND)  # no note is cut
        self.body.addLayout(grid)
        self.buttons(self.button(tr("Cancel"), self.close_overlay, "plain", key="Esc"))

    def _take(self, do: Callable[[], object]) -> None:
        self.close_overlay()
        do()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """A figure takes that choice."""
        text = event.text()
        number = "1234567890".find(text) if len(text) == 1 else -1
        if 0 <= number < len(self._rows):
            self._rows[number].click()
        else:
            super().keyPressEvent(event)


class ReasonOverlay(ChoiceOverlay):
    """Asks for a reason from a short list of marked ones, of which the last stands for one that is typed."""

    chosen = Signal(str)
    """The reason as it stands in the list, in English."""
    another_asked = Signal()
    """The last of the list was chosen."""

    def __init__(self, host: QWidget, theme: Theme, title: str, text: str, reasons: Sequence[str]) -> None:
        def take(reason: str) -> Callable[[], object]:
            return lambda: self.chosen.emit(reason)

        choices = [Choice(tr(reason), take(reason)) for reason in reasons[:-1]]
        choices.append(Choice(f"{tr(reasons[-1])}…", lambda: self.another_asked.emit()))
        super().__init__(host, theme, title, text, choices)


class FactsOverlay(Overlay):
    """Facts in two columns: what, and what is known of it."""

    def __init__(self, host: QWidget, theme: Theme, title: str, facts: Iterable[tuple[str, str]]) -> None:
        super().__init__(host, theme, title, width=640)
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (what, known) in enumerate(facts):
            if row:
                grid.addWidget(rule(), row * 2 - 1, 0, 1, 2)
            grid.addWidget(label(what, look.SMALL, role="quiet"), row * 2, 0, Qt.AlignmentFlag.AlignTop)
            value = label(known, look.SMALL, look.SEMIBOLD, wrap=True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(value, row * 2, 1)
        self.body.addLayout(grid)

    def with_actions(self, *actions: tuple[str, Callable[[], object]]) -> FactsOverlay:
        """Add a button for each action beside Close."""

        def take(do: Callable[[], object]) -> Callable[[], object]:
            def closing() -> None:
                self.close_overlay()
                do()

            return closing

        close = self.button(tr("Close"), self.close_overlay, "primary", key="Esc")
        self.buttons(close, *(self.button(text, take(do)) for text, do in actions))
        return self


class LineOverlay(Overlay):
    """Asks for one line of text; an empty one is not taken. `give` and `leave` are its buttons; "" the usual words."""

    given = Signal(str)
    left = Signal()
    """It was closed without a text."""

    def __init__(
        self,
        host: QWidget,
        theme: Theme,
        title: str,
        text: str,
        value: str,
        *,
        give: str = "",
        leave: str = "",
    ) -> None:
        super().__init__(host, theme, title, text, easy=False)
        self.line = QLineEdit(value)
        self.line.setFont(look.font(look.BODY))
        self.line.setAccessibleName(title)
        self.line.selectAll()
        self.line.returnPressed.connect(self._give)
        self.body.addWidget(self.line)
        save = self.button(give or tr("Save"), self._give, "primary", key="Enter")
        self.buttons(save, self.button(leave or tr("Cancel"), self._leave, "plain", key="Esc"))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc leaves it."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        self.close_overlay()
        self.left.emit()

    def _give(self) -> None:
        if self.line.text().strip():
            self.close_overlay()
            self.given.emit(self.line.text().strip())
