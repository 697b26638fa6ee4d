"""The big figures above the chart, each on a card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from kiosk.ui import theme as look
from kiosk.ui.labels import label
from kiosk.ui.morning.words import NOTHING, Figure
from kiosk.ui.page import card
from kiosk.ui.tokens import S2, S3

_SIZES = (look.TITLE, look.LARGE, look.BODY, look.SMALL)
_HIGH = 38
"""Pixels of the largest."""


class Value(QLabel):
    """A figure in the largest type that there is room for."""

    def __init__(self) -> None:
        super().__init__(NOTHING)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._fit()

    def show_value(self, text: str) -> None:
        """Show it."""
        self.setText(text)
        self._fit()

    def _fit(self) -> None:
        fonts = [look.font(size, look.BOLD) for size in _SIZES]
        room = [font for font in fonts if QFontMetrics(font).horizontalAdvance(self.text()) < self.width()]
        self.setFont(room[0] if room else fonts[-1])

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Another width has room for another size."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as the largest type."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The smallest type is never cut."""
        return QSize(QFontMetrics(look.font(_SIZES[-1], look.BOLD)).horizontalAdvance(self.text()) + 2, _HIGH)


class Tile(QWidget):
    """One figure: what it is, the number, and what there is to know of it in two lines."""

    def __init__(self) -> None:
        super().__init__()
        frame, column = card()
        column.setContentsMargins(S3, S2, S3, S2)
        column.setSpacing(0)
        self.caption = label("", look.TINY, look.SEMIBOLD, role="quiet")
        self.value = Value()
        self.note = label("", look.TINY, role="quiet", wrap=True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        for each in (self.caption, self.value, self.note):
            column.addWidget(each)
        column.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def show_figure(self, figure: Figure) -> None:
        """Show this one."""
        self.caption.setText(figure.caption)
        self.value.show_value(figure.value)
        self.value.setAccessibleName(f"{figure.caption}: {figure.value}")
        _colour(self.value, "danger" if figure.bad else "")
        self.note.setText(figure.note)
        self.setAccessibleName(
            ". ".join(part for part in (figure.caption, figure.value, *figure.note.split("\n")) if part)
        )


class Tiles(QWidget):
    """The figures beside each other; in a narrow window two by two."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.tiles = [Tile() for _ in range(number)]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(S2)
        self._columns = 0
        self.set_columns(number)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show these."""
        for tile, figure in zip(self.tiles, figures, strict=True):
            tile.show_figure(figure)

    def set_columns(self, columns: int) -> None:
        """Stand in so many columns of one width."""
        if columns == self._columns:
            return
        self._columns = columns
        for place, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, place // columns, place % columns)
        for column in range(len(self.tiles)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


def _colour(value: QLabel, role: str) -> None:
    if value.property("role") != role:
        value.setProperty("role", role)
        value.style().unpolish(value)
        value.style().polish(value)
