"""A page beside the check-in screen: a title and a column in the middle that scrolls where the window is low."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kiosk.ui import theme as look
from kiosk.ui.labels import label
from kiosk.ui.scrolling import show_whole, up_and_down
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import S1, S3, S5, S6


class Tile(QWidget):
    """The program's sign: a runner on the accent."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(56, 56)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw it."""
        palette, painter = self._theme.palette, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(palette.accent))
        painter.drawRoundedRect(self.rect(), look.CORNER, look.CORNER)
        painter.drawPixmap(11, 11, look.icon("runner", palette.on_accent, 34, self.devicePixelRatioF()))
        painter.end()


class _Area(QScrollArea):
    """Scrolls so that what has the keyboard is seen whole."""

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802
        """Go on, and show where."""
        moved = super().focusNextPrevChild(forward)
        if moved:
            show_whole(self.focusWidget())
        return moved


class Page(QWidget):
    """Add to `column`; `width` is the most the column takes, in pixels; `centred` in the height too."""

    def __init__(self, title: str, text: str, *, width: int, centred: bool = False) -> None:
        super().__init__()
        self.setObjectName("screen")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inner = QWidget()
        inner.setMaximumWidth(width)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(S5, S5, S5, S5)
        self.column.setSpacing(S3)
        self.title = label(title, look.TITLE, look.BOLD, wrap=True)
        self.text = label(text, look.SMALL, role="quiet", wrap=True)
        if centred:
            self.column.addStretch(2)
        self.column.addWidget(self.title)
        self.column.addWidget(self.text)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inner, 1000)
        row.addStretch(1)
        self.area = _Area()
        up_and_down(self.area, middle)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)


def card() -> tuple[QFrame, QVBoxLayout]:
    """A card and the column inside it."""
    made = QFrame()
    made.setObjectName("card")
    column = QVBoxLayout(made)
    column.setContentsMargins(S6, S5, S6, S5)
    column.setSpacing(S1)
    return made, column
