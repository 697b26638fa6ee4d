"""What stands in the place of the rows while there are none: that all is well, or a way back to the whole list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.language import tr
from kiosk.lists import ListKind
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.labels import label
from kiosk.ui.lists.words import kind_icon, nobody_words
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import S3

_ICON = 44


class _Icon(QWidget):
    """A large quiet icon."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self.icon_name = theme, ""
        self.setFixedSize(_ICON, _ICON)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw it."""
        if self.icon_name:
            painter = QPainter(self)
            ink = self._theme.palette.quiet
            painter.drawPixmap(0, 0, look.icon(self.icon_name, ink, _ICON, self.devicePixelRatioF()))
            painter.end()


class Nobody(QWidget):
    """Says why no row is shown."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._icon = _Icon(theme)
        self.words = label("", look.BODY, look.SEMIBOLD, wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.show_all = Button(theme, tr("Show the whole list"))
        column = QVBoxLayout(self)
        column.setSpacing(S3)
        column.addStretch()
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.words)
        column.addWidget(self.show_all, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def show_empty(self, kind: ListKind, *, narrowed: bool) -> None:
        """The list is empty, or only what is shown of it."""
        self._icon.icon_name = "search" if narrowed else kind_icon(kind)
        self._icon.update()
        self.words.setText(tr("Nobody on this list fits.") if narrowed else nobody_words(kind))
        self.show_all.setVisible(narrowed)

    def show_reading(self) -> None:
        """It is being read."""
        self._icon.icon_name = ""
        self._icon.update()
        self.words.setText(tr("Reading the list…"))
        self.show_all.hide()
