"""The people of one difference: a list of any length, of which only what is seen is painted."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kiosk.model import Case
from kiosk.ui import theme as look
from kiosk.ui.reconcile.words import Now, spoken, what, who
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import CORNER_SMALL

_Index = QModelIndex | QPersistentModelIndex
_ROW, _BIB = 54, 92
_BATCH = 2000
"""Rows that are laid out at a time."""


class CasesModel(QAbstractListModel):
    """The cases in their order."""

    def __init__(self, now: Now, parent: QWidget) -> None:
        super().__init__(parent)
        self.now = now
        self.cases: tuple[Case, ...] = ()

    def show_cases(self, cases: tuple[Case, ...]) -> None:
        """Replace all; as many as before take their places without being laid out anew."""
        if len(cases) == len(self.cases) > 0:
            self.cases = cases
            self.dataChanged.emit(self.index(0), self.index(len(cases) - 1))
            return
        self.beginResetModel()
        self.cases = cases
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        """How many there are."""
        return 0 if parent.isValid() else len(self.cases)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The case in words, for whoever hears the screen, and where words were cut."""
        roles = Qt.ItemDataRole
        if role in (roles.DisplayRole, roles.AccessibleTextRole, roles.ToolTipRole):
            return spoken(self.cases[index.row()], self.now())
        return None


class CasesDelegate(QStyledItemDelegate):
    """Paints bib, name and run at the left; at the right what was done, when, where and why."""

    def __init__(self, theme: Theme, model: CasesModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        """Every row is as high as the next."""
        return QSize(200, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        palette, rect, case = self._theme.palette, option.rect, self._model.cases[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(look.colour(palette.accent), 1.5))
            painter.setBrush(look.colour(palette.selected))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), CORNER_SMALL, CORNER_SMALL)
        elif index.row():
            painter.fillRect(rect.left() + 10, rect.top(), rect.width() - 20, 1, look.colour(palette.line))

        def placed(box: QRect) -> QRect:
            return QStyle.visualRect(option.direction, rect, box)

        bib, name, run = who(case)
        done, why = what(case, self._model.now())
        left, gap = rect.left() + 12, 18
        names = (rect.width() - _BIB - 24 - gap) * 45 // 100
        x = left + _BIB
        beside = QRect(x + names + gap, rect.top(), rect.right() - 12 - x - names - gap, _ROW)
        self._words(painter, placed(QRect(left, rect.top(), _BIB - 10, _ROW)), bib, look.font(look.SMALL, look.BOLD))
        upper, lower = rect.top() + 6, rect.top() + 28
        strong, quiet = look.font(look.SMALL, look.MEDIUM), look.font(look.TINY)
        one_line = QRect(x, rect.top(), names, _ROW) if not run else QRect(x, upper, names, 22)
        self._words(painter, placed(one_line), name, strong)
        self._words(painter, placed(QRect(x, lower, names, 20)), run, quiet, quiet=True)
        done_box = QRect(beside.left(), upper, beside.width(), 22) if why else beside
        self._words(painter, placed(done_box), done, strong)
        self._words(painter, placed(QRect(beside.left(), lower, beside.width(), 20)), why, quiet, quiet=True)
        painter.restore()

    def _words(self, painter: QPainter, box: QRect, text: str, font: QFont, *, quiet: bool = False) -> None:
        painter.setFont(font)
        painter.setPen(look.colour(self._theme.palette.quiet if quiet else self._theme.palette.text))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class CasesList(QListView):
    """The cases; the arrows, Page Up and Page Down, Home and End move in it."""

    def __init__(self, theme: Theme, now: Now) -> None:
        super().__init__()
        self.made = CasesModel(now, self)
        self.setModel(self.made)
        self.setItemDelegate(CasesDelegate(theme, self.made, self))
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # else 60,000 rows take a tenth of a second at once
        self.setBatchSize(_BATCH)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(3 * _ROW)
        self._seen: int | None = None
        self.verticalScrollBar().rangeChanged.connect(self._scroll_back)
        theme.changed.connect(self.viewport().update)

    def show_cases(self, title: str, cases: tuple[Case, ...]) -> None:
        """Show these; the selected one stays selected, and what is seen stays where it is."""
        self.setAccessibleName(title)
        row, seen, known = self.currentIndex().row(), self.verticalScrollBar().value(), self.made.rowCount()
        self.made.show_cases(cases)
        if len(cases) == known:
            return
        if 0 <= row < len(cases):
            self.setCurrentIndex(self.made.index(row))
        self._seen = seen

    def _scroll_back(self, _lowest: int, highest: int) -> None:
        """Rows were laid out: what was seen before may be among them now."""
        if self._seen is not None and self._seen <= highest:
            seen, self._seen = self._seen, None
            self.verticalScrollBar().setValue(seen)

    def begin(self) -> None:
        """Select the first."""
        self._seen = None
        self.setCurrentIndex(self.made.index(0))
        self.scrollToTop()
