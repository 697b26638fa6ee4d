"""Presses that follow each other at once are for what the first one pressed, and for nothing that came up meanwhile."""

from __future__ import annotations

from math import inf

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
_NEAR = 12.0
"""Pixels within which two presses are meant for the same thing."""


class Clicks(QObject):
    """Watches a window: the impatient click twice or thrice, which what the first click opened must not take."""

    def __init__(self, widget: QWidget) -> None:
        """`widget` is the window; whoever shows it makes this a filter of its events."""
        super().__init__(widget)
        self._widget = widget
        self._pressed: QWidget | None = None
        self._at, self._when = QPointF(), -inf

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, ARG002
        """True for a press that comes at once after another, and would reach something else there."""
        if not isinstance(event, QMouseEvent) or event.type() not in _PRESSES:
            return False
        at, when, under = event.position(), event.timestamp(), self._under(event)
        # Of fingers Qt takes two taps for one double click wherever they are.
        again = (at - self._at).manhattanLength() <= _NEAR and when - self._when < QApplication.doubleClickInterval()
        self._at, self._when = at, when
        if again and under is not self._pressed:
            return True
        self._pressed = under
        return False

    def _under(self, event: QMouseEvent) -> QWidget | None:
        """The widget there. It is kept, so that none that comes up in its place is taken for it."""
        return self._widget.childAt(event.position().toPoint())
