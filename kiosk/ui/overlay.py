"""What lies over the window for a moment: a panel that takes the keyboard, and gives it back. Never an own window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kiosk.language import tr
from kiosk.ui import theme as look
from kiosk.ui.button import Button, Kind
from kiosk.ui.labels import Elided, label
from kiosk.ui.scrolling import show_whole, up_and_down
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import HAIR, S1, S2, S3, S5, S6, S7


class _Scroll(QScrollArea):
    """Scrolls only where the window is too low for the panel."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self._inner = inner
        up_and_down(self, inner)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as what is inside."""
        return self._inner.sizeHint()


class Overlay(QWidget):
    """A dimmed window and a panel in its middle. Esc closes it; Tab and the arrows stay inside."""

    closed = Signal()
    typed = Signal(str)
    """It closed because somebody typed this, which is for what lies below."""
    gives_way = False
    """Whether it closes by itself for a scan, which else waits until somebody closes it, and for what is typed."""

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
        self.body.setContentsMargins(S7, S6, S7, S6)
        self.body.setSpacing(S2)
        self.title = label(title, look.LARGE if len(title) < 44 else look.BODY, look.BOLD, wrap=True)
        self.body.addWidget(self.title)
        if text:
            self.body.addWidget(label(text, look.SMALL, role="quiet", wrap=True))
        self.body.addSpacing(S1)
        self._scroll = _Scroll(inner)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(HAIR, HAIR, HAIR, HAIR)
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

    def beside_title(self) -> Elided:
        """A quiet line that ends where the title's does, for what is to be said of the whole."""
        said = Elided("", look.SMALL, role="quiet")
        said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = QHBoxLayout()
        head.setSpacing(S5)
        self.body.removeWidget(self.title)
        self.title.setWordWrap(False)
        head.addWidget(self.title)
        head.addWidget(said, 1)
        self.body.insertLayout(0, head)
        return said

    def buttons(self, *made: Button) -> None:
        """Add a row of buttons at the foot, the first at the right."""
        row = QHBoxLayout()
        row.setSpacing(S3)
        row.setDirection(QBoxLayout.Direction.RightToLeft)
        for button in made:
            row.addWidget(button)
        row.addStretch()
        self.body.addSpacing(S2)
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
        self._size_panel(width, min(high, room.height() - 24))

    def _size_panel(self, width: int, height: int) -> None:
        """Make the panel so large, in the middle of the window."""
        room = self._host.rect()
        self.panel.setFixedSize(width, height)
        self._inner.setFixedWidth(width - 4)
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
            show_whole(target)
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
        elif self.gives_way and is_typed(event):
            self.give_way(event.text())

    def give_way(self, text: str) -> None:
        """Close, and pass on what was typed."""
        self.close_overlay()
        self.typed.emit(text)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A press beside the panel closes an easy one."""
        if self._easy and not self.panel.geometry().contains(event.position().toPoint()):
            self.close_overlay()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Dim what lies below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(8, 14, 22, 150))
        painter.end()


def is_typed(event: QKeyEvent) -> bool:
    """Whether a key writes something that can be searched for: no blank, and nothing that is held with another key."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return bool(event.text().strip()) and event.text().isprintable() and not held
