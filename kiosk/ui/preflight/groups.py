"""The groups of checks beside each other, in as many columns as there is room for, which scroll where they must."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kiosk.checks import Check, Group, Planned, State
from kiosk.language import tr
from kiosk.ui.preflight.rows import CheckRow, GroupCard
from kiosk.ui.scrolling import up_and_down
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import S1

_COLUMNS = {
    1: (tuple(Group),),
    2: ((Group.LAPTOP, Group.DEVICES, Group.DRILL), (Group.SERVER, Group.EVENT)),
    3: ((Group.LAPTOP, Group.DEVICES), (Group.SERVER,), (Group.EVENT, Group.DRILL)),
}
_GAP, _LEAST = 12, 200
"""Pixels between cards, and of the height at least."""

_SETTLED_MS = 30
"""Milliseconds after which what was shown has its place."""


class Groups(QScrollArea):
    """What is looked at, and what is known of it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._plan: dict[str, Planned] = {}
        self.cards: dict[Group, GroupCard] = {}
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, S1, 0)
        row.setSpacing(_GAP)
        self._sides: list[tuple[QWidget, QVBoxLayout]] = []
        for _ in range(max(_COLUMNS)):
            side = QWidget()
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(_GAP)
            column.addStretch()
            row.addWidget(side, 1)
            self._sides.append((side, column))
        self._columns = 1
        self._latest: CheckRow | None = None
        self._following = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._following.timeout.connect(self._follow)
        self.verticalScrollBar().rangeChanged.connect(self._room_changed)
        up_and_down(self, inner)
        self.setMinimumHeight(_LEAST)
        self.setAccessibleName(tr("Checks"))

    def arrange(self, columns: int) -> None:
        """Put each group into its column; there are 1 to 3."""
        self._columns = columns
        for groups, (side, column) in zip(_COLUMNS[columns], self._sides, strict=False):
            side.show()
            for place, group in enumerate(group for group in groups if group in self.cards):
                card = self.cards[group]
                if column.indexOf(card) != place:
                    column.insertWidget(place, card)
        for side, _ in self._sides[columns:]:
            side.hide()

    def _room_changed(self) -> None:
        """What is followed has another place by now."""
        if self._latest is not None:
            self._following.start()

    def _follow(self) -> None:
        """Let the drill be seen: all of it where there is room, else the step that was told last."""
        card, row = self.cards.get(Group.DRILL), self._latest
        if card is not None and row is not None:
            fits = card.height() <= self.viewport().height()
            self.ensureWidgetVisible(card if fits else row, 0, 0 if fits else 12)

    # What is looked at.
    def begin(self, planned: Iterable[Planned]) -> None:
        """These are looked at from now on."""
        self._latest = None
        for each in planned:
            self._plan[each.id] = each
            if each.group not in self.cards:
                self.cards[each.group] = GroupCard(self._theme, each.group)
            self.cards[each.group].begin(each.id, each.title)
        self.arrange(self._columns)

    def show_check(self, check: Check) -> None:
        """What one of them came to; of others nothing is shown."""
        planned = self._plan.get(check.id)
        if planned is None:
            return
        self.cards[planned.group].show_check(check)
        if planned.group is Group.DRILL:
            self._latest = self.row(check.id)
            self._following.start()

    def finish(self, groups: Sequence[Group]) -> None:
        """No more is told of these: what is not over by now was not tried."""
        for each in self._plan.values():
            if each.group in groups and self.row(each.id).check is None:
                self.show_check(Check(each.id, each.title, State.NOT_TRIED, tr("it was broken off", "A check")))

    def row(self, check_id: str) -> CheckRow:
        """The row of what is looked at. KeyError where it is not."""
        return self.cards[self._plan[check_id].group].rows[check_id]

    # What is known.
    def known(self) -> tuple[tuple[Group, tuple[Check, ...]], ...]:
        """The checks that are over, by group, in the order in which they are shown."""
        found = ((group, self.cards[group].rows.values()) for group in Group if group in self.cards)
        return tuple((group, tuple(row.check for row in rows if row.check is not None)) for group, rows in found)

    def under_way(self, groups: Iterable[Group]) -> int:
        """How many checks of these groups are not over."""
        rows = (row for group in groups if group in self.cards for row in self.cards[group].rows.values())
        return sum(row.check is None for row in rows)
