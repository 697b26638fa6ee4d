"""The rows of a family: a list of cards to tick, each with what became of it."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kiosk.language import tr
from kiosk.ui import theme as look
from kiosk.ui.banner import ground_of
from kiosk.ui.family.members import Member, Members
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import CORNER, CORNER_SMALL
from kiosk.ui.wording import NO_BIB, Role, RowStatus, bib, name

ROW, GAP = 64, 6
"""Pixels: a row, and the gap below it."""

_Index = QModelIndex | QPersistentModelIndex
_EDGE, _BOX, _BIB, _PILL = 18, 28, 112, 38


def _status(member: Member) -> RowStatus:
    """Why a member can't be checked in, or that nothing was done yet."""
    return member.status or RowStatus(tr("Not checked in yet"), "runner")


def _line(member: Member) -> str:
    """The second line: run, pace group, who collected."""
    group = member.entry.registration.pace_group
    pace = tr("Pace {group}", group=group) if group else ""
    collected = tr("Collected by {name}", name=member.collected_by) if member.collected_by else ""
    return " · ".join(part for part in (member.run, pace, collected) if part)


class MembersModel(QAbstractListModel):
    """The members in their order."""

    def __init__(self, members: Members, parent: QWidget) -> None:
        super().__init__(parent)
        self.members = members

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        """How many there are."""
        return 0 if parent.isValid() else len(self.members.all)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row in words, and whether it is ticked, for whoever hears the screen."""
        roles, member = Qt.ItemDataRole, self.members.all[index.row()]
        if role == roles.CheckStateRole:
            return Qt.CheckState.Checked if member.ticked else Qt.CheckState.Unchecked
        if role not in (roles.DisplayRole, roles.AccessibleTextRole, roles.ToolTipRole):
            return None
        number = bib(member.entry.registration)
        parts = [name(member.entry.registration)]
        parts.append(tr("bib {bib}", bib=number) if number != NO_BIB else tr("no bib"))
        parts.append(_line(member))
        parts.append(member.words.title if member.words else _status(member).text)
        if member.can_be_ticked:
            parts.append(tr("ticked") if member.ticked else tr("not ticked"))
        return ", ".join(parts)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Those that can be ticked say so."""
        kinds = Qt.ItemFlag
        can = self.members.all[index.row()].can_be_ticked
        return kinds.ItemIsEnabled | kinds.ItemIsSelectable | (kinds.ItemIsUserCheckable if can else kinds.NoItemFlags)

    def changed(self, first: int, last: int) -> None:
        """These rows are others now."""
        self.dataChanged.emit(self.index(first), self.index(last))


class MembersDelegate(QStyledItemDelegate):
    """Paints a row: box, bib, name over run, and at the right the status, or on its colour the verdict."""

    def __init__(self, theme: Theme, members: Members, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._members, self._list = theme, members, parent

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        """Every row is as high as the next."""
        return QSize(200, ROW + GAP)

    def editorEvent(  # noqa: N802
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """The list ticks, wherever on the row the press is."""
        return False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        palette, member = self._theme.palette, self._members.all[index.row()]
        box = QRect(option.rect.left(), option.rect.top(), option.rect.width(), ROW)
        lit = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour(palette.accent if lit else palette.line), 2 if lit else 1))
        painter.setBrush(look.colour(palette.selected if lit else palette.card))
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), CORNER, CORNER)
        self._paint_box(painter, box, member)
        x = box.left() + _EDGE + _BOX + 16
        self._paint_bib(painter, self._placed(QRect(x, box.top(), _BIB - 12, ROW), box), member)
        room = QRect(x + _BIB, box.top(), box.right() - _EDGE - x - _BIB, ROW)
        right = self._paint_right(painter, box, room, member)
        room = QRect(x + _BIB, box.top(), right - 18 - x - _BIB, ROW)
        self._paint_names(painter, self._placed(room, box), member)
        painter.restore()

    def _placed(self, box: QRect, row: QRect) -> QRect:
        """Where a box of a row is that lies here for who reads from the left: for others, on the other side."""
        return QStyle.visualRect(self._list.layoutDirection(), row, box)

    def _paint_box(self, painter: QPainter, row: QRect, member: Member) -> None:
        """The box with its tick; nothing for one who can't be ticked."""
        if not member.can_be_ticked:
            return
        palette = self._theme.palette
        box = self._placed(QRect(row.left() + _EDGE, row.center().y() - _BOX // 2 + 1, _BOX, _BOX), row)
        painter.setPen(QPen(look.colour(palette.accent if member.ticked else palette.edge), 2))
        painter.setBrush(look.colour(palette.accent) if member.ticked else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), CORNER_SMALL, CORNER_SMALL)
        if member.ticked:
            tick = look.icon("check", palette.on_accent, 20, painter.device().devicePixelRatioF())
            painter.drawPixmap(box.left() + 4, box.top() + 4, tick)

    def _paint_bib(self, painter: QPainter, room: QRect, member: Member) -> None:
        text = bib(member.entry.registration)
        size = look.TITLE if len(text) <= 5 else look.BODY if len(text) <= 8 else look.TINY
        painter.setFont(look.font(size, look.BOLD))
        painter.setPen(look.colour(self._theme.palette.text))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_names(self, painter: QPainter, room: QRect, member: Member) -> None:
        palette, middle = self._theme.palette, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for top, height, text, size, weight, ink in (
            (8, 28, name(member.entry.registration), look.BODY, look.MEDIUM, palette.text),
            (35, 20, _line(member), look.TINY, look.font(look.TINY).weight(), palette.quiet),
        ):
            painter.setFont(look.font(size, weight))
            painter.setPen(look.colour(ink))
            box = QRect(room.left(), room.top() + top, room.width(), height)
            painter.drawText(
                box, middle, painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            )

    def _paint_right(self, painter: QPainter, row: QRect, room: QRect, member: Member) -> int:
        """Status or verdict with its icon at the end of a row; gives the x where that begins in its `room`."""
        palette, words, status = self._theme.palette, member.words, _status(member)
        text, icon = (words.title, words.icon) if words else (status.text, status.icon)
        ink, inset = palette.danger if status.refused else palette.quiet, 0
        font = look.font(look.TINY + 1 if words else look.TINY, look.SEMIBOLD)
        metrics = QFontMetrics(font)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width() // 2 - 26)
        width = metrics.horizontalAdvance(text) + 26
        if words is not None:
            ground, inset = ground_of(words.role, palette), 14
            ink = ground.ink
            high = room.center().y() - _PILL // 2 + 1
            pill = self._placed(QRect(room.right() - width - 2 * inset + 8, high, width + 2 * inset, _PILL), row)
            look_at = words.role is Role.LOOK
            painter.setPen(QPen(look.colour(palette.accent), 2) if look_at else Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(ground.ground))
            painter.drawRoundedRect(pill, _PILL / 2, _PILL / 2)
        left = room.right() - width - inset + (8 if words else 0)
        drawn = look.icon(icon, ink, 20, painter.device().devicePixelRatioF())
        painter.drawPixmap(self._placed(QRect(left, room.center().y() - 9, 20, 20), row).topLeft(), drawn)
        painter.setFont(font)
        painter.setPen(look.colour(ink))
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._placed(QRect(left + 26, room.top(), width, ROW), row), align, text)
        return left - inset


class MembersList(QListView):
    """The rows. A press or the space bar ticks one, the arrows move; Enter is for whoever shows the list."""

    toggled = Signal()

    def __init__(self, theme: Theme, members: Members) -> None:
        super().__init__()
        self._members = members
        self.locked = False
        """Nobody can be ticked now."""
        self.made = MembersModel(members, self)
        self.setModel(self.made)
        self.setItemDelegate(MembersDelegate(theme, members, self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(ROW + GAP)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Registrations"))
        self.setCurrentIndex(self.made.index(0))
        self.clicked.connect(lambda index: self.toggle(index.row()))
        theme.changed.connect(self.viewport().update)

    @property
    def whole_height(self) -> int:
        """The height in pixels in which no row is hidden."""
        return len(self._members.all) * (ROW + GAP)

    def toggle(self, row: int) -> None:
        """Tick one, or not any more."""
        if not self.locked and self._members.toggle(row):
            self.made.changed(row, row)
            self.toggled.emit()

    def show_row(self, row: int) -> None:
        """Show what became of one."""
        self.made.changed(row, row)
        self.scrollTo(self.made.index(row))

    def show_all(self) -> None:
        """Show what became of all."""
        self.made.changed(0, self.made.rowCount() - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Space ticks; the arrows move, and at the ends go on to what is beside; the rest is for who shows the list."""
        key, here = event.key(), self.currentIndex().row()
        if key == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self.toggle(here)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            there = here + (1 if key == Qt.Key.Key_Down else -1)
            if 0 <= there < self.made.rowCount():
                self.setCurrentIndex(self.made.index(there))
            else:
                self.focusNextPrevChild(key == Qt.Key.Key_Down)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
        else:
            event.ignore()
