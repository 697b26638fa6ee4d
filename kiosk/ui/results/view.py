"""The list of found runners: the selection, and what can be pressed."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from kiosk.language import tr
from kiosk.model import Entry
from kiosk.ui import theme as look
from kiosk.ui.results.painting import ResultsDelegate
from kiosk.ui.results.rows import Facts, Index, ResultsModel, Row
from kiosk.ui.theme import Theme


class ResultsList(QListView):
    """The found runners. The keyboard stays in the search field, which moves the selection through `move_by`."""

    chosen = Signal(int)
    """Check this row in: its button was clicked, or it was double-clicked."""
    selection_said = Signal(str)
    """The selected row in words ("" for none), for whoever hears the screen."""

    def __init__(self, theme: Theme, facts: Callable[[Entry], Facts], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found = ResultsModel(facts, self)
        self.painter_of_rows = ResultsDelegate(theme, self.found, self)
        self.setModel(self.found)
        self.setItemDelegate(self.painter_of_rows)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Found runners"))
        self.set_row_height(look.ROW, look.ROW_GAP)
        theme.changed.connect(self.viewport().update)

    def set_row_height(self, height: int, gap: int) -> None:
        """Change the height of a row, and of the gap below it, in pixels: lower in a low window."""
        self.painter_of_rows.row_height, self.painter_of_rows.row_gap = height, gap
        self.verticalScrollBar().setSingleStep(height + gap)
        self.scheduleDelayedItemsLayout()

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Say the selected row."""
        super().currentChanged(current, previous)
        self.selection_said.emit(str(self.found.data(current)) if current.isValid() else "")

    def show_rows(self, rows: Iterable[Row], *, keep: str | None = None) -> None:
        """Show these and select the first, or the row of registration `keep`; if that is gone, none."""
        self.found.show(rows)
        at = next((i for i, row in enumerate(self.found.rows) if keep in (None, row.entry.registration.id)), None)
        if at is not None:
            self.setCurrentIndex(self.found.index(at))
        else:
            self.selection_said.emit("")

    def selected(self) -> Row | None:
        """The selected row."""
        index = self.currentIndex()
        return self.found.rows[index.row()] if index.isValid() else None

    def move_by(self, step: int) -> None:
        """Move the selection by so many rows, stopping at the ends."""
        if self.found.rows:
            at = self.currentIndex().row() + step
            self.setCurrentIndex(self.found.index(max(0, min(len(self.found.rows) - 1, at))))

    def button_rect(self) -> QRect:
        """What can be pressed of the selected row's button, in the viewport: its whole height of the row."""
        index = self.currentIndex()
        rect = self.visualRect(index)
        button = self.painter_of_rows.button_rect(rect, self.found.facts(index.row()).status)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left, right = (rect.left(), button.right()) if mirrored else (button.left(), rect.right())
        return QRect(left, rect.top(), right - left + 1, self.painter_of_rows.row_height)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click on the button of the row that was selected before checks in."""
        was = self._pressed_button
        self._pressed_button = False
        super().mouseReleaseEvent(event)
        if was and self.currentIndex().isValid() and self.button_rect().contains(event.position().toPoint()):
            self._first_press = None  # it has been taken: a second press is one too many
            self.chosen.emit(self.currentIndex().row())

    _pressed_button = False
    _first_press: str | None = None
    """Whose row was pressed, by registration id: a double click is for the same one."""

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Select; remember whether it was the button."""
        point, current = event.position().toPoint(), self.currentIndex()
        left = event.button() is Qt.MouseButton.LeftButton
        self._pressed_button = left and current.isValid() and self.button_rect().contains(point)
        self._first_press = self._whose(self.indexAt(point).row()) if left else None
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Check in the row under it, if the first press was on it too and took nobody."""
        index = self.indexAt(event.position().toPoint())
        meant = self._first_press is not None and self._whose(index.row()) == self._first_press
        self._first_press = None
        if event.button() is Qt.MouseButton.LeftButton and index.isValid() and meant:
            self.setCurrentIndex(index)
            self.chosen.emit(index.row())

    def _whose(self, row: int) -> str | None:
        return self.found.rows[row].entry.registration.id if 0 <= row < len(self.found.rows) else None
