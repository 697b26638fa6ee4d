"""The last check-ins of this desk, each one click or Ctrl+Z away from being undone."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from kiosk.desk import Recent
from kiosk.language import tr
from kiosk.ui import theme as look
from kiosk.ui.formats import clock, local_now, moment
from kiosk.ui.labels import label, rule
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import CORNER_SMALL, S1, S2
from kiosk.ui.wording import bib, name

_Index = QModelIndex | QPersistentModelIndex


class RecentModel(QAbstractListModel):
    """The check-ins, newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Recent, ...] = ()

    def show(self, rows: tuple[Recent, ...]) -> None:
        """Replace all rows, if they are others."""
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row in words, for whoever reads the screen aloud."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.rows[index.row()]
        registration = row.entry.registration
        return tr(
            "Undo {bib}, {name}, checked in {moment}",
            bib=bib(registration),
            name=name(registration),
            moment=moment(row.operation.at, local_now()),
        )


class RecentDelegate(QStyledItemDelegate):
    """Paints bib, name and time; under the pointer, the word Undo in the time's place."""

    def __init__(self, theme: Theme, model: RecentModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        """As high as a target must be."""
        return QSize(100, look.TARGET)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        palette, rect, row = self._theme.palette, option.rect, self._model.rows[index.row()]

        def placed(box: QRect) -> QRect:
            return QStyle.visualRect(option.direction, rect, box)

        registration, states = row.entry.registration, QStyle.StateFlag
        focused = bool(option.state & states.State_HasFocus)
        lit = focused or bool(option.state & states.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if lit:
            painter.setPen(look.colour(palette.accent) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(palette.selected))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 2, -1, -2), CORNER_SMALL, CORNER_SMALL)
        elif index.row():
            painter.fillRect(rect.left() + 8, rect.top(), rect.width() - 16, 1, look.colour(palette.line))
        middle = Qt.AlignmentFlag.AlignVCenter
        right = tr("Undo") if lit else clock(row.operation.at)
        right_font = look.font(look.TINY, look.SEMIBOLD) if lit else look.font(look.TINY)
        right_width = QFontMetrics(right_font).horizontalAdvance(right)
        painter.setFont(right_font)
        painter.setPen(look.colour(palette.accent if lit else palette.quiet))
        painter.drawText(placed(rect.adjusted(0, 0, -10, 0)), middle | Qt.AlignmentFlag.AlignRight, right)
        painter.setPen(look.colour(palette.text))
        self._words(painter, placed(QRect(rect.left() + 10, rect.top(), 62, rect.height())), bib(registration), True)
        room = rect.width() - 78 - right_width - 24
        box = placed(QRect(rect.left() + 78, rect.top(), room, rect.height()))
        self._words(painter, box, name(registration), False)
        painter.restore()

    @staticmethod
    def _words(painter: QPainter, box: QRect, text: str, strong: bool) -> None:
        painter.setFont(look.font(look.SMALL, look.BOLD if strong else look.MEDIUM))
        where = Qt.TextElideMode.ElideMiddle if strong else Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(text, where, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class RecentList(QListView):
    """The rows; a click or Enter asks to undo one."""

    asked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.made = RecentModel(self)
        self.setModel(self.made)
        self.setItemDelegate(RecentDelegate(theme, self.made, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Last check-ins at this desk"))
        self.clicked.connect(lambda index: self.asked.emit(index.row()))
        theme.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Arrows move, Enter asks; everything else goes on to the search field."""
        key, index = event.key(), self.currentIndex()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.made.rows:
            at = index.row() + (1 if key == Qt.Key.Key_Down else -1)
            self.setCurrentIndex(self.made.index(max(0, min(len(self.made.rows) - 1, at))))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.asked.emit(index.row())
        else:
            event.ignore()


class RecentCard(QFrame):
    """The card at the right: "Last at this desk"."""

    undo_asked = Signal(str)
    """The id of a check-in's operation."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.rows = RecentList(theme)
        words = tr("Nobody yet. Each check-in appears here and can be undone.")
        self._none = label(words, look.TINY, role="quiet", wrap=True)
        self._none.setContentsMargins(S2, S2, S2, S2)
        title = label(tr("Last at this desk"), look.SMALL - 1, look.SEMIBOLD, role="quiet")
        title.setContentsMargins(S2, S1, S2, S1)
        column = QVBoxLayout(self)
        column.setContentsMargins(S2, S2, S2, S2)
        column.setSpacing(0)
        column.addWidget(title)
        column.addWidget(rule())
        column.addWidget(self.rows, 1)
        column.addWidget(self._none, 1, Qt.AlignmentFlag.AlignTop)
        self.rows.asked.connect(lambda row: self.undo_asked.emit(self.rows.made.rows[row].operation.id))

    def show_recent(self, rows: tuple[Recent, ...]) -> None:
        """Show these check-ins, newest first."""
        self.rows.made.show(rows)
        self._none.setVisible(not rows)
        self.rows.setVisible(bool(rows))
