"""A finger that moves up or down scrolls what lies under it, and clicks nothing on the way.

Qt turns a touch that no widget takes into a press of the mouse; moved, that would choose rows and press buttons. Qt's
own scroller takes the taps from the buttons inside an area, and goes on moving when the finger has left.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollBar, QSlider, QWidget

_NOWHERE = QPointF(-10_000, -10_000)


class Fingers(QObject):
    """Watches a window for fingers; a mouse stays a mouse."""

    def __init__(self, widget: QWidget) -> None:
        """`widget` is the window; whoever shows it makes this a filter of its events."""
        super().__init__(widget)
        self._widget = widget
        self._bar: QScrollBar | None = None
        self._pressed = QPointF()
        self._from = 0
        self._moving = self._leaving = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Follow the finger; True where that was no press."""
        if not isinstance(event, QMouseEvent) or self._leaving or not _by_finger(event):
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            self._begin(event.position())
        elif event.type() == QEvent.Type.MouseMove:
            return self._follow(watched, event)
        elif event.type() == QEvent.Type.MouseButtonRelease:
            moved, self._moving, self._bar = self._moving, False, None
            return moved
        return False

    def _begin(self, at: QPointF) -> None:
        self._pressed, self._moving = at, False
        self._bar = _bar_under(self._widget.childAt(at.toPoint()), self._widget)
        self._from = self._bar.value() if self._bar is not None else 0

    def _follow(self, watched: QObject, event: QMouseEvent) -> bool:
        if self._bar is None:
            return False
        way = event.position() - self._pressed
        if not self._moving:
            if max(abs(way.x()), abs(way.y())) < QApplication.startDragDistance():
                return False
            if abs(way.x()) > abs(way.y()):
                self._bar = None  # across: a slider, or letters that are chosen
                return False
            self._moving = True
            self._let_go(watched, event)
        self._bar.setValue(self._from - round(way.y()))
        return True

    def _let_go(self, watched: QObject, event: QMouseEvent) -> None:
        """Release what was pressed, far away from it: so it is not taken for a click."""
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        release = QMouseEvent(
            QEvent.Type.MouseButtonRelease, _NOWHERE, _NOWHERE, left, none, event.modifiers(), event.pointingDevice()
        )
        self._leaving = True
        try:
            QCoreApplication.sendEvent(watched, release)
        finally:
            self._leaving = False


def _by_finger(event: QMouseEvent) -> bool:
    return event.device().type() == QInputDevice.DeviceType.TouchScreen


def _bar_under(widget: QWidget | None, window: QWidget) -> QScrollBar | None:
    """The bar of the innermost area around a widget that can be scrolled; none where the widget itself is dragged."""
    while widget is not None and widget is not window:
        if isinstance(widget, QScrollBar | QSlider):
            return None
        if isinstance(widget, QAbstractScrollArea):
            bar = widget.verticalScrollBar()
            if bar.maximum() > bar.minimum():
                return bar
        widget = widget.parentWidget()
    return None
