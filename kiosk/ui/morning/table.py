"""Tables of the race morning, painted like the other lists: rows with a bar in one column, moved in by the arrows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from kiosk.ui import theme as look
from kiosk.ui.tables import of_rows
from kiosk.ui.theme import Theme

_RIGHT = Qt.TextElideMode.ElideRight
_Index = QModelIndex | QPersistentModelIndex
_EDGE, _HEAD, _HIGH_HEAD, _ROW, _LOW = 8, 28, 42, 46, 30
"""Pixels: left and right of a cell, and the heights of the head with one line and with two, of a row of two lines and
of one line."""
_FEW = 4
"""Columns whose names stand in one line."""
_BAR, _SHORT_BAR, _PERCENT, _LEAST, _MOST = 84, 44, 52, 110, 96
"""Pixels: a bar, one where there is little room, the figure beside a bar, the least of the first column, and the most
that a name of the others takes, in two lines."""
_KEYS = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)


class Line(NamedTuple):
    """A row: its cells, the whole in words, a quiet `note` below the first cell, and what part of its bar is full."""

    cells: tuple[str, ...]
    spoken: str
    note: str = ""
    share: float | None = None
    strong: bool = False
    inner: bool = False


class Lines(QAbstractTableModel):
    """The rows below the names of the columns; "" names the one with the bars."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.columns: tuple[str, ...] = ()
        self.lines: tuple[Line, ...] = ()

    def show_lines(self, columns: tuple[str, ...], lines: tuple[Line, ...]) -> bool:
        """Replace all; whether the rows and columns are other ones than before, in number or name."""
        same = columns == self.columns and [each.cells[0] for each in lines] == [each.cells[0] for each in self.lines]
        if same:
            self.lines = lines
            if lines:
                self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, len(columns) - 1))
            return False
        self.beginResetModel()
        self.columns, self.lines = columns, lines
        self.endResetModel()
        return True

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell; the first one says the whole row to whoever hears the screen, and where words were cut."""
        roles, line = Qt.ItemDataRole, self.lines[index.row()]
        if role == roles.DisplayRole:
            return line.cells[index.column()]
        if role in (roles.AccessibleTextRole, roles.ToolTipRole):
            return line.spoken if index.column() == 0 else line.cells[index.column()]
        return None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The name of a column."""
        roles = Qt.ItemDataRole
        if orientation is Qt.Orientation.Horizontal and role in (roles.DisplayRole, roles.ToolTipRole):
            return self.columns[section]
        return None


class _Head(QHeaderView):
    """The names of the columns, above a line."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(10)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803
        """One name: the first at the left, the others above their figures."""
        palette = self._theme.palette
        painter.save()
        painter.fillRect(rect, look.colour(palette.card))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.colour(palette.line))
        painter.setFont(look.font(look.TINY, look.SEMIBOLD))
        painter.setPen(look.colour(palette.quiet))
        side = Qt.AlignmentFlag.AlignLeft if logicalIndex == 0 else Qt.AlignmentFlag.AlignRight
        words = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal))
        box = rect.adjusted(_EDGE, 0, -_EDGE, -1)
        if painter.fontMetrics().horizontalAdvance(words) > box.width():
            words = _in_two(words, painter.fontMetrics())[1]
        lines = [painter.fontMetrics().elidedText(each, _RIGHT, box.width()) for each in words.split("\n")]
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, "\n".join(lines))
        painter.restore()


def _in_two(name: str, metrics: QFontMetrics) -> tuple[int, str]:
    """The pixels that a name needs in one line or two, and the name so."""
    words = name.split(" ")
    ways = [(" ".join(words[:place]), " ".join(words[place:])) for place in range(1, len(words))]
    wide = [(max(map(metrics.horizontalAdvance, way)), "\n".join(way)) for way in ways]
    return min([*wide, (metrics.horizontalAdvance(name), name)])


class _Cells(QStyledItemDelegate):
    """Paints a cell."""

    def __init__(self, theme: Theme, model: Lines, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Ground, then words, or a bar with its figure."""
        palette, rect, line = self._theme.palette, option.rect, self._model.lines[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.colour(palette.selected))
        if index.row() and not line.inner:
            painter.fillRect(rect.left(), rect.top(), rect.width(), 1, look.colour(palette.line))
        box = rect.adjusted(_EDGE, 0, -_EDGE, 0)
        if not self._model.columns[index.column()] and line.share is not None:
            room = box.width() - min(box.width(), _BAR)
            if room:
                figure = QStyle.visualRect(option.direction, rect, box.adjusted(_BAR, 0, 0, 0))
                self._words(painter, figure, line.cells[index.column()], line, Qt.AlignmentFlag.AlignRight)
            bar = QStyle.visualRect(option.direction, rect, box.adjusted(0, 0, -room, 0))
            self._paint_share(painter, QRectF(bar), line)
        elif index.column():
            self._words(painter, box, line.cells[index.column()], line, Qt.AlignmentFlag.AlignRight)
        else:
            box.setLeft(box.left() + (14 if line.inner else 0))
            box = QStyle.visualRect(option.direction, rect, box)
            if line.note:
                self._note(painter, box.adjusted(0, 20, 0, -4), line.note)
                box.adjust(0, 3, 0, -20)
            self._words(painter, box, line.cells[0], line, Qt.AlignmentFlag.AlignLeft)
        painter.restore()

    def _words(self, painter: QPainter, box: QRect, text: str, line: Line, side: Qt.AlignmentFlag) -> None:
        painter.setFont(_font(line))
        painter.setPen(look.colour(self._theme.palette.text))
        shown = painter.fontMetrics().elidedText(text, _RIGHT, box.width())
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, shown)

    def _note(self, painter: QPainter, box: QRect, text: str) -> None:
        painter.setFont(look.font(look.TINY))
        painter.setPen(look.colour(self._theme.palette.quiet))
        shown = painter.fontMetrics().elidedText(text, _RIGHT, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _paint_share(self, painter: QPainter, box: QRectF, line: Line) -> None:
        """A bar that is full as far as the share goes."""
        palette, high = self._theme.palette, 6 if line.inner else 10
        bar = QRectF(box.left(), box.center().y() - high / 2, box.width(), high)
        painter.setPen(QPen(look.colour(palette.edge), 1))
        painter.setBrush(look.colour(palette.chip))
        painter.drawRoundedRect(bar, high / 2, high / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(palette.accent))
        full = (line.share or 0) * bar.width()
        if full > 0:
            wide = max(full, high)
            if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                bar.setLeft(bar.right() - wide)
            bar.setWidth(wide)
            painter.drawRoundedRect(bar, high / 2, high / 2)


class Table(QTableView):
    """The table. Rows are moved in by the arrows; letters are left to whoever lies around it."""

    def __init__(self, theme: Theme, name: str, *, whole: bool = False) -> None:
        """`whole`: the first column has room for all that is in it."""
        super().__init__()
        self._whole = whole
        self._bar = _BAR + _PERCENT
        self.lines = Lines(self)
        self.setModel(self.lines)
        self.setItemDelegate(_Cells(theme, self.lines, self))
        self.setHorizontalHeader(_Head(theme, self))
        self.setAccessibleName(name)
        of_rows(self)
        self.viewport().setAutoFillBackground(False)
        self.setMinimumHeight(_HEAD + 2 * _ROW)
        theme.changed.connect(self.viewport().update)

    def show_lines(self, columns: tuple[str, ...], lines: Sequence[Line]) -> None:
        """Show these; the selected row stays selected, and what is seen stays where it is."""
        row, seen, rows = self.currentIndex().row(), self.verticalScrollBar().value(), self.lines.rowCount()
        changed = self.lines.show_lines(columns, tuple(lines))
        self._size_columns()
        if changed:
            for number, line in enumerate(self.lines.lines):
                self.setRowHeight(number, _ROW if line.note else _LOW)
            if 0 <= row == rows - 1:
                self.show_last()
                return
            if 0 <= row < len(self.lines.lines):
                self.selectRow(row)
            self.verticalScrollBar().setValue(seen)

    def show_shares(self, wide: bool) -> None:
        """Beside each bar its figure too, or a short bar alone."""
        self._bar = _BAR + _PERCENT if wide else _SHORT_BAR
        self._size_columns()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Takes the room there is."""
        return QSize(self.minimumWidth(), self.minimumHeight())

    def rows_height(self) -> int:
        """The height in pixels in which no row is hidden."""
        return self.horizontalHeader().height() + sum(self.rowHeight(row) for row in range(self.lines.rowCount())) + 2

    def show_last(self) -> None:
        """Select the last row."""
        self.selectRow(self.lines.rowCount() - 1)
        self.scrollToBottom()

    def _size_columns(self) -> None:
        """The first column takes what the others, which are as wide as their figures, leave."""
        heading, two = QFontMetrics(look.font(look.TINY, look.SEMIBOLD)), False
        for column, name in enumerate(self.lines.columns):
            if not column:
                continue
            if not name:
                self.setColumnWidth(column, self._bar + 2 * _EDGE)
                continue
            wide = heading.horizontalAdvance(name)
            if wide > _MOST or len(self.lines.columns) > _FEW:
                wide = min(_in_two(name, heading)[0], _MOST)
            wide = max(wide, self._widest(column))
            two = two or heading.horizontalAdvance(name) > wide
            self.setColumnWidth(column, wide + 2 * _EDGE + 2)
        self.horizontalHeader().setFixedHeight(_HIGH_HEAD if two else _HEAD)
        if self.lines.columns:
            self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
            others = sum(self.columnWidth(column) for column in range(1, len(self.lines.columns)))
            first = self._widest(0) + 2 * _EDGE + 2 if self._whole else _LEAST
            self.setMinimumWidth(others + first + self.verticalScrollBar().sizeHint().width())

    def _widest(self, column: int) -> int:
        return max(
            (QFontMetrics(_font(line)).horizontalAdvance(line.cells[column]) for line in self.lines.lines), default=0
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Move by rows; every other key is for what lies around."""
        if event.key() in _KEYS:
            super().keyPressEvent(event)
        else:
            event.ignore()


def _font(line: Line) -> QFont:
    return look.font(look.TINY if line.inner else look.SMALL, look.SEMIBOLD if line.strong else look.MEDIUM)
