"""The lists that there are, each with its number: one is shown beside them."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kiosk.lists import ListKind
from kiosk.ui import theme as look
from kiosk.ui.formats import count
from kiosk.ui.lists.words import kind_icon, kind_words
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import CORNER, CORNER_TINY

_Index = QModelIndex | QPersistentModelIndex
_ROW, _EDGE, _ICON = 52, 12, 22
_KINDS = tuple(ListKind)


class KindsModel(QAbstractListModel):
    """The lists in their order; without numbers until these are known."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.counts: dict[ListKind, int] = {}

    def show_counts(self, counts: dict[ListKind, int]) -> None:
        """Show these numbers."""
        self.counts = counts
        self.dataChanged.emit(self.index(0), self.index(len(_KINDS) - 1))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        """How many there are."""
        return 0 if parent.isValid() else len(_KINDS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A list's name and number."""
        roles = Qt.ItemDataRole
        if role in (roles.DisplayRole, roles.AccessibleTextRole, roles.ToolTipRole):
            kind = _KINDS[index.row()]
            number = self.counts.get(kind)
            return kind_words(kind) if number is None else f"{kind_words(kind)}: {count(number)}"
        return None


class _Rows(QStyledItemDelegate):
    """Paints icon, name and number; the chosen one on the accent's light ground with an edge."""

    def __init__(self, theme: Theme, model: KindsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._model, self._view = theme, model, parent

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        """Every row is as high as the next."""
        return QSize(160, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        palette, rect, kind = self._theme.palette, option.rect, _KINDS[index.row()]
        states, number = QStyle.StateFlag, self._model.counts.get(kind)
        chosen = bool(option.state & states.State_Selected)

        def placed(box: QRect) -> QRect:
            return QStyle.visualRect(option.direction, rect, box)

        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or option.state & states.State_MouseOver:
            focused = chosen and bool(option.state & states.State_HasFocus)
            painter.setPen(QPen(look.colour(palette.accent), 2) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(palette.selected if chosen else palette.chip))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 2, -1, -2), CORNER, CORNER)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(palette.accent))
            bar = placed(QRect(rect.left() + 3, rect.top() + 12, 4, rect.height() - 24))
            painter.drawRoundedRect(QRectF(bar), CORNER_TINY, CORNER_TINY)
        ink = palette.accent if chosen else palette.quiet
        icon = look.icon(kind_icon(kind), ink, _ICON, self._view.devicePixelRatioF())
        left, top = rect.left() + _EDGE, rect.top() + (rect.height() - _ICON) // 2
        painter.drawPixmap(placed(QRect(left, top, _ICON, _ICON)).topLeft(), icon)
        painter.setPen(look.colour(palette.text if number else palette.quiet))
        figure = "" if number is None else count(number)
        painter.setFont(look.font(look.SMALL, look.BOLD if number else look.MEDIUM))
        wide = painter.fontMetrics().horizontalAdvance(figure)
        beside = QRect(rect.right() - _EDGE - wide, rect.top(), wide + 1, rect.height())
        painter.drawText(placed(beside), Qt.AlignmentFlag.AlignCenter, figure)
        painter.setPen(look.colour(palette.text))
        painter.setFont(look.font(look.SMALL, look.SEMIBOLD if chosen else look.MEDIUM))
        left += _ICON + 10
        box = QRect(left, rect.top(), beside.left() - 8 - left, rect.height())
        words = painter.fontMetrics().elidedText(kind_words(kind), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(placed(box), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.restore()


class Kinds(QListView):
    """The lists below each other; the arrows and a click choose one."""

    chosen = Signal(ListKind)
    entered = Signal()
    """Enter: go to its rows."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.made = KindsModel(self)
        self.setModel(self.made)
        self.setItemDelegate(_Rows(theme, self.made, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.selectionModel().currentChanged.connect(lambda now, _: self.chosen.emit(_KINDS[now.row()]))
        theme.changed.connect(self.viewport().update)

    def show_kind(self, kind: ListKind) -> None:
        """Choose one, as a click does."""
        self.setCurrentIndex(self.made.index(_KINDS.index(kind)))

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as all."""
        return QSize(200, len(_KINDS) * _ROW + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Up and down choose, Enter and the arrow to the rows go there; every other key is for what lies around."""
        key, mirrored = event.key(), self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Left if mirrored else Qt.Key.Key_Right):
            self.entered.emit()
        else:
            event.ignore()
