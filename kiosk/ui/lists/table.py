"""The rows of a list below the names of their columns: of any length, of which only what is seen is painted."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPolygonF, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from kiosk.lists import ListKind, ListRow, Order
from kiosk.ui import theme as look
from kiosk.ui.lists.words import OF_RUNNERS, Cell, Column, Facts, cell, columns_of, head_words, spoken
from kiosk.ui.tables import of_rows
from kiosk.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_ROW, _EDGE, _ICON = 54, 10, 20
_SHARES = {
    Column.BIB: (92, 2),
    Column.NAME: (150, 40),
    Column.RUN: (120, 30),
    Column.GROUP: (104, 10),
    Column.STATUS: (136, 14),
    Column.TIME: (92, 12),
    Column.REASON: (140, 60),
}
"""Pixels that a column has at least, and its share of what is left."""
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_UP = QPolygonF([QPointF(-5, 3.5), QPointF(5, 3.5), QPointF(0, -3.5)])


class ListModel(QAbstractTableModel):
    """The rows of a list in their order."""

    def __init__(self, facts: Facts, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind, self.facts = ListKind.NOT_YET, facts
        self.columns: tuple[Column, ...] = columns_of(self.kind, groups=False)
        self.rows: tuple[ListRow, ...] = ()

    def show_rows(self, rows: tuple[ListRow, ...]) -> None:
        """Replace all rows; as many as before take their places without being laid out anew."""
        if len(rows) == len(self.rows) > 0:
            self.rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.columns) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def show_list(self, kind: ListKind, columns: tuple[Column, ...]) -> None:
        """Show another list: no rows below these columns, until there are some."""
        self.beginResetModel()
        self.kind, self.columns, self.rows = kind, columns, ()
        self.endResetModel()

    def cell(self, index: _Index) -> Cell:
        """What stands in a cell."""
        return cell(self.rows[index.row()], self.columns[index.column()], self.kind, self.facts)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell in words; the first one says the whole row to whoever hears the screen."""
        roles = Qt.ItemDataRole
        if role == roles.AccessibleTextRole and index.column() == 0:
            return spoken(self.rows[index.row()], self.columns, self.kind, self.facts)
        if role in (roles.DisplayRole, roles.AccessibleTextRole, roles.ToolTipRole):
            made = self.cell(index)
            return "\n".join(part for part in (made.upper, made.lower) if part)
        return None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The name of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return head_words(self.columns[section])
        return None


class Head(QHeaderView):
    """The names of the columns; a click sorts by one, another click the other way round."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._sorted: tuple[int, bool] = (-1, False)
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(10)
        self.setFixedHeight(look.TARGET)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        theme.changed.connect(self.viewport().update)

    def show_sorted(self, section: int, backwards: bool) -> None:
        """Mark the column that the list is sorted by; -1 for none."""
        self._sorted = (section, backwards)
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803
        """A name above a line, and an arrow where the list is sorted by it."""
        palette, (section, backwards) = self._theme.palette, self._sorted
        here = section == logicalIndex
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, look.colour(palette.card))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.colour(palette.edge))
        painter.setFont(look.font(look.TINY, look.BOLD if here else look.SEMIBOLD))
        painter.setPen(look.colour(palette.text if here else palette.quiet))
        box = rect.adjusted(_EDGE, 0, -_EDGE - (18 if here else 0), -1)
        words = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        place = QStyle.visualRect(self.layoutDirection(), rect, box)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        if here:
            x = box.left() + painter.fontMetrics().horizontalAdvance(shown) + 6
            arrow = QStyle.visualRect(self.layoutDirection(), rect, QRect(x, rect.center().y() - 6, 12, 12))
            painter.translate(arrow.center())
            painter.scale(1, -1 if backwards else 1)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(palette.accent))
            painter.drawPolygon(_UP)
        painter.restore()


class Cells(QStyledItemDelegate):
    """Paints a cell: an icon, a line, a quiet line below it."""

    def __init__(self, theme: Theme, model: ListModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._model, self._view = theme, model, parent

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Ground and words."""
        palette, rect, made = self._theme.palette, option.rect, self._model.cell(index)
        states = QStyle.StateFlag
        painter.save()
        if option.state & states.State_Selected:
            focused = self._view.hasFocus()
            painter.fillRect(rect, look.colour(palette.selected if focused else palette.chip))
            if index.column() == 0 and focused:
                bar = QStyle.visualRect(option.direction, rect, QRect(rect.left(), rect.top(), 4, rect.height()))
                painter.fillRect(bar, look.colour(palette.accent))
        elif index.row():
            painter.fillRect(rect.left(), rect.top(), rect.width(), 1, look.colour(palette.line))

        def placed(box: QRect) -> QRect:
            return QStyle.visualRect(option.direction, rect, box)

        box = rect.adjusted(_EDGE, 0, -_EDGE, 0)
        if made.icon:
            icon = look.icon(made.icon, palette.text, _ICON, self._view.devicePixelRatioF())
            top = box.top() + (6 if made.lower else (box.height() - _ICON) // 2)
            painter.drawPixmap(placed(QRect(box.left(), top, _ICON, _ICON)).topLeft(), icon)
            box.setLeft(box.left() + _ICON + 6)
        column = self._model.columns[index.column()]
        weight = look.BOLD if column is Column.BIB else look.MEDIUM
        middle = column is Column.BIB
        upper = QRect(box.left(), box.top() + 6, box.width(), 22) if made.lower else box
        self._words(painter, placed(upper), made.upper, look.font(look.SMALL, weight), middle=middle)
        if made.lower:
            lower = QRect(rect.left() + _EDGE, box.top() + 29, rect.width() - 2 * _EDGE, 20)
            self._words(painter, placed(lower), made.lower, look.font(look.TINY), quiet=True)
        painter.restore()

    def _words(
        self, painter: QPainter, box: QRect, text: str, font: QFont, *, quiet: bool = False, middle: bool = False
    ) -> None:
        painter.setFont(font)
        painter.setPen(look.colour(self._theme.palette.quiet if quiet else self._theme.palette.text))
        where = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(text, where, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class ListTable(QTableView):
    """The table. The arrows, Page Up and Page Down, Home and End move in it; Enter or a click opens a row."""

    opened = Signal()
    """The selected row."""
    left = Signal(bool)
    """The arrows left it: upwards, else to the side."""
    sort_asked = Signal(Order)
    """The head of a column was clicked."""

    def __init__(self, theme: Theme, facts: Facts) -> None:
        super().__init__()
        self.made = ListModel(facts, self)
        self.head = Head(theme, self)
        self.setModel(self.made)
        self.setItemDelegate(Cells(theme, self.made, self))
        self.setHorizontalHeader(self.head)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        of_rows(self)
        self.setWordWrap(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(look.TARGET + 3 * _ROW)
        self.head.sectionClicked.connect(lambda section: self.sort_asked.emit(self.made.columns[section].value))
        theme.changed.connect(self.viewport().update)

    def show_list(self, kind: ListKind, title: str, columns: tuple[Column, ...]) -> None:
        """Show another list, without rows until there are some."""
        self.setAccessibleName(title)
        self.made.show_list(kind, columns)
        self._share_width()

    def show_rows(self, rows: tuple[ListRow, ...], order: Order, backwards: bool) -> None:
        """Show these; whoever is selected stays selected, and what is seen stays where it is."""
        selected, seen = self.current(), self.verticalScrollBar().value()
        self.made.facts = self.made.facts._replace(order=order)
        self.made.show_rows(rows)
        sorted_by = Order.NAME if order is Order.LAST_NAME else order
        sections = [place for place, column in enumerate(self.made.columns) if column.value is sorted_by]
        self.head.show_sorted(sections[0] if sections else -1, backwards)
        if selected is not None:
            self._select(self.key_of(selected))
        self.verticalScrollBar().setValue(seen)

    def current(self) -> ListRow | None:
        """The selected row."""
        row = self.currentIndex().row()
        return self.made.rows[row] if 0 <= row < len(self.made.rows) else None

    def key_of(self, row: ListRow) -> str:
        """What tells a row from the others of its list while that changes."""
        return row.registration.id if self.made.kind in OF_RUNNERS else row.operation_id or ""

    def show_again(self, key: str) -> None:
        """Select the row with this key, which was selected before, and scroll there."""
        if self._select(key):
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def _select(self, key: str) -> bool:
        for place, row in enumerate(self.made.rows):
            if self.key_of(row) == key:
                index = self.made.index(place, 0)
                flags = QItemSelectionModel.SelectionFlag
                self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
                return True
        self.selectionModel().clear()
        return False

    def begin(self) -> None:
        """Select the first row, if none is."""
        if self.current() is None and self.made.rows:
            self.selectRow(0)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Takes the room there is."""
        return QSize(400, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Share the width."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        columns, room = self.made.columns, self.viewport().width()
        least = sum(_SHARES[column][0] for column in columns)
        shares = sum(_SHARES[column][1] for column in columns)
        left = max(0, room - least)
        narrow = min(least, room)
        widths = [_SHARES[column][0] * narrow // least + left * _SHARES[column][1] // shares for column in columns]
        widths[columns.index(Column.NAME)] += max(0, room - sum(widths))
        for section, width in enumerate(widths):
            self.setColumnWidth(section, width)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click opens the row."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid() and index.row() == self.currentIndex().row():
            self.opened.emit()

    @property
    def _outwards(self) -> Qt.Key:
        """The arrow to where the lists are."""
        return Qt.Key.Key_Right if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else Qt.Key.Key_Left

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Move by rows and open one; every other key is for what lies around."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat() and self.current() is not None:
                self.opened.emit()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.made.rows:
            self.selectRow(0 if key == Qt.Key.Key_Home else len(self.made.rows) - 1)
        elif key == self._outwards or (key == Qt.Key.Key_Up and self.currentIndex().row() <= 0):
            self.left.emit(key == Qt.Key.Key_Up)
        elif key in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()
