"""Scrolling up and down, and to what has the keyboard, so that it is seen whole."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_AROUND = 12
"""Pixels above and below it that are seen too."""


def up_and_down(area: QScrollArea, inner: QWidget) -> None:
    """Let an area scroll this, up and down alone: without a frame, and without taking the keyboard itself."""
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def show_whole(widget: QWidget) -> None:
    """Scroll whatever a widget lies in, from the inside out. Qt's own way is content with the cursor of a line."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            inner = parent.widget()
            if inner is not None and inner.isAncestorOf(widget):
                middle = widget.mapTo(inner, widget.rect().center())
                parent.ensureVisible(middle.x(), middle.y(), 0, widget.height() // 2 + _AROUND)
        parent = parent.parentWidget()
