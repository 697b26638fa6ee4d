"""What narrows a list: a line to find somebody in it, and choices of run, status, pace group and order."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from kiosk.desk import Desk
from kiosk.language import tr
from kiosk.lists import Listed, ListKind, Order
from kiosk.ui import theme as look
from kiosk.ui.field import SearchBox
from kiosk.ui.lists.gathering import Asked
from kiosk.ui.lists.words import first_order, kind_words, order_words, orders_of, status_words
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import S2

Option = tuple[str, str | None]
_LINE, _HEIGHT, _WIDEST = 300, 56, 1480
"""Pixels of the line that finds: its width beside other things, its height, and as wide as it may be."""


class Filters(QWidget):
    """Whoever changes something here asks for another list."""

    changed = Signal()

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._listed: Listed | None = None
        self.asked = Asked()
        self.box = SearchBox(theme)
        self.box.set_height(_HEIGHT)
        self.line = self.box.field
        self.line.setFont(look.font(look.SMALL))
        self.line.setAccessibleName(tr("Find in this list"))
        self.box.ask_for(tr("Find in this list"))
        self.kind, self.run, self.status, self.group, self.order = (_Box() for _ in range(5))
        names = (
            tr("List", "What is chosen here: one of the lists"),
            tr("Run", "One of the races of an event"),
            tr("Status", "Of a runner"),
            tr("Pace group"),
            tr("Order", "How a list is sorted"),
        )
        self._boxes = (self.kind, self.run, self.status, self.group, self.order)
        for box, name in zip(self._boxes, names, strict=True):
            box.setAccessibleName(name)
            box.activated.connect(self._take)
        self.kind.offer([(kind_words(kind), kind) for kind in ListKind])
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(S2)
        self._upper, self._lower, self._lowest = (QHBoxLayout() for _ in range(3))
        for row in (self._upper, self._lower, self._lowest):
            row.setSpacing(S2)
            rows.addLayout(row)
        self._upper.addWidget(self.kind, 1)
        for box in (self.run, self.status, self.group, self.order):
            self._lower.addWidget(box, 1)
        self.line.textChanged.connect(self._type)

    def set_narrow(self, narrow: bool, head: QHBoxLayout) -> None:
        """In a narrow window the lists are chosen here too, beside the line; else that stands in the head of all."""
        self.kind.setVisible(narrow)
        place = self._upper if narrow else head
        for box in (self.group, self.order):
            (self._lower if narrow else self._lowest).removeWidget(box)
            if (self._lowest if narrow else self._lower).indexOf(box) < 0:
                (self._lowest if narrow else self._lower).addWidget(box, 1)
        if place.indexOf(self.box) < 0:
            (head if narrow else self._upper).removeWidget(self.box)
            place.addWidget(self.box, 1 if narrow else 0)
        self.box.setMinimumWidth(0 if narrow else _LINE)
        self.box.setMaximumWidth(_WIDEST if narrow else _LINE)

    def show_asked(self, asked: Asked) -> None:
        """Show what is asked for, without asking for it."""
        self.asked = asked
        with QSignalBlocker(self.line):
            self.line.setText(asked.typed)
        self._offer()

    def show_listed(self, listed: Listed) -> None:
        """Offer what the registrations have by now."""
        self._listed = listed
        self._offer()

    @property
    def has_groups(self) -> bool:
        """Whether anybody is in a pace group."""
        return self._listed is not None and any(self._listed.pace_groups)

    def choose_kind(self, kind: ListKind) -> None:
        """Ask for another list: of the same run and pace group, with nothing typed, in its first order."""
        if kind is not self.asked.kind:
            order, backwards = first_order(kind)
            status = None if kind is ListKind.NOT_YET else self.asked.status
            self.show_asked(replace(self.asked, kind=kind, status=status, order=order, backwards=backwards, typed=""))
            self.changed.emit()

    def show_all(self) -> None:
        """Ask for the whole list."""
        self.show_asked(replace(self.asked, run_id=None, status=None, pace_group=None, typed=""))
        self.changed.emit()

    def _offer(self) -> None:
        asked, listed = self.asked, self._listed
        runs = [(run.label, run.id) for run in self._desk.runs()]
        known = {run_id for _, run_id in runs}
        others = [each for each in listed.run_ids if each not in known] if listed else []
        runs += [(each or tr("Run not known"), each) for each in others]
        statuses = listed.statuses if listed and asked.kind is not ListKind.NOT_YET else ()
        groups = listed.pace_groups if listed and self.has_groups else ()
        self.kind.choose(asked.kind)
        self.run.offer([(tr("All runs"), None), *runs] if len(runs) > 1 else [(tr("All runs"), None)])
        self.run.choose(asked.run_id)
        any_status: list[Option] = [(tr("Any status"), None)]
        self.status.offer([*any_status, *((status_words(each), each) for each in statuses)])
        self.status.choose(asked.status, missing=status_words(asked.status or ""))
        none = tr("No pace group")
        self.group.offer(
            [(tr("All groups", "Pace groups"), None), *((each or none, each) for each in _last_none(groups))]
        )
        self.group.choose(asked.pace_group, missing=asked.pace_group or none)
        orders = orders_of(asked.kind, groups=self.has_groups)
        self.order.offer([(order_words(each), each) for each in orders])
        self.order.choose(asked.order, missing=order_words(asked.order))
        for box in (self.run, self.status, self.group):
            box.setVisible(box.wanted)

    def _take(self) -> None:
        kind, order = ListKind(str(self.kind.data)), Order(str(self.order.data))
        if kind is not self.asked.kind:
            self.choose_kind(kind)
            return
        self.asked = replace(
            self.asked,
            run_id=self.run.data,
            status=self.status.data,
            pace_group=self.group.data,
            order=order,
            backwards=self.asked.backwards and order is self.asked.order,
        )
        self.changed.emit()

    def _type(self, text: str) -> None:
        self.asked = replace(self.asked, typed=text)
        self.changed.emit()


class _Box(QComboBox):
    """A choice whose list is the style sheet's, with rows that are large enough to press."""

    def __init__(self) -> None:
        super().__init__()
        rows = QListView()
        rows.setResizeMode(QListView.ResizeMode.Adjust)
        self.setView(rows)
        self.setFont(look.font(look.SMALL))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(5)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._offered: list[Option] = []

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """What is chosen, as far as it goes."""
        painter, option, parts = QStylePainter(self), QStyleOptionComboBox(), QStyle.SubControl
        self.initStyleOption(option)
        style = self.style()
        room = style.subControlRect(QStyle.ComplexControl.CC_ComboBox, option, parts.SC_ComboBoxEditField, self)
        shown = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room.width() - 4)
        self.setToolTip(self.currentText() if shown != self.currentText() else "")
        option.currentText = shown
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    @property
    def data(self) -> str | None:
        """What is chosen."""
        return self._offered[self.currentIndex()][1]

    @property
    def wanted(self) -> bool:
        """Whether there is anything to choose."""
        return self.count() > 1

    def offer(self, options: Sequence[Option]) -> None:
        """Offer these, each with its data; an open list stays as it is while nothing changed."""
        if list(options) != self._offered:
            self._offered = list(options)
            self.clear()
            for words, _ in options:
                self.addItem(words)
            longest = max((self.fontMetrics().horizontalAdvance(words) for words, _ in options), default=0)
            self.view().setMinimumWidth(longest + 48)

    def choose(self, data: str | None, *, missing: str = "") -> None:
        """Choose one; one that is not there any more is offered too: it is still asked for."""
        place = next((at for at, option in enumerate(self._offered) if option[1] == data), -1)
        if place < 0:
            self.addItem(missing or str(data))
            self._offered.append((missing or str(data), data))
            place = self.count() - 1
        self.setCurrentIndex(place)


def _last_none(groups: Sequence[str]) -> list[str]:
    """The names, then "" for who is in none."""
    return [each for each in groups if each] + [each for each in groups if not each]
