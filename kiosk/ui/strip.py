"""The strip at the foot: the keys in words, and a button for each of them that a mouse or a finger needs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.language import mark, tr
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.key_cap import key_name
from kiosk.ui.labels import label
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import LINE, S1, S4

_KEYS = (
    ("↑ ↓", mark("choose", "What a key does")),
    ("Enter", mark("check in", "What a key does")),
    ("Esc", mark("clear", "What a key does")),
)


class Strip(QWidget):
    """Key hints at the left; undo, a family together, walk-up and more at the right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.undo = Button(theme, tr("Undo"), kind="plain", icon="undo", key="Ctrl Z")
        self.together = Button(theme, tr("Together", "Check in a family"), kind="plain", icon="several", key="F3")
        self.walk_up = Button(theme, tr("Walk-up"), kind="plain", icon="person-add", key="F2")
        self.more = Button(theme, tr("More", "Opens the menu"), kind="plain", icon="more", key="F10")
        self._hints = QWidget()
        hints = QHBoxLayout(self._hints)
        hints.setContentsMargins(0, 0, 0, 0)
        hints.setSpacing(S1)
        for key, words in _KEYS:
            hints.addWidget(label(key_name(key), look.TINY, look.SEMIBOLD))
            hints.addWidget(label(tr(words, "What a key does"), look.TINY, role="quiet"))
            hints.addSpacing(S4)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(S1)
        self._row.addWidget(self._hints)
        self._row.addStretch()
        self._buttons = (self.undo, self.together, self.walk_up, self.more)
        for button in self._buttons:
            self._row.addWidget(button)
        self.setFixedHeight(52)
        self.fit(1366)

    def fit(self, width: int) -> None:
        """Take the form for a window of this width."""
        left, right = (24, 12) if width >= 1200 else (16, 4)
        self._row.setContentsMargins(left, LINE, right, LINE)
        for button in self._buttons:
            button.set_compact(False)
        wide = left + right + sum(button.sizeHint().width() + self._row.spacing() for button in self._buttons)
        self._hints.setVisible(wide + self._hints.sizeHint().width() <= width)
        for button in self._buttons:  # words are longer in other languages
            button.set_compact(wide > width)
