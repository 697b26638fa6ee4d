"""The usual dialogs: a choice, a reason, facts, one line of text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLineEdit,
    QWidget,
)

from kiosk.language import tr
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.labels import label, rule
from kiosk.ui.overlay import Overlay, is_typed
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import S2, S5

_AROUND = 60
"""Pixels of a panel's width beside what is in it."""


class Choice(NamedTuple):
    """One row of a list to choose from."""

    text: str
    do: Callable[[], object]
    icon: str = ""
    note: str = ""


_ACROSS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class _Row(Button):
    """A choice."""

    across = Signal()
    """Left or right was pressed, which only whoever knows the columns can follow."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter presses it; up and down go on."""
        if event.key() in _ACROSS:
            self.across.emit()
        else:
            super().keyPressEvent(event)


class ChoiceOverlay(Overlay):
    """A short list of big choices; 1 to 9 and 0, the tenth, choose by number, Enter takes the first."""

    def __init__(self, host: QWidget, theme: Theme, title: str, text: str, choices: Sequence[Choice]) -> None:
        columns = 1 if len(choices) < 6 else 2
        super().__init__(host, theme, title, text, width=560 if columns == 1 else 860)
        self._rows: list[Button] = []
        self._grid = grid = QGridLayout()
        grid.setSpacing(S2)
        for number, choice in enumerate(choices, 1):
            row = _Row(theme, choice.text, kind="row", height=60, icon=choice.icon)
            row.set_words(choice.text, key=str(number % 10) if number <= 10 else "", note=choice.note)
            row.clicked.connect(lambda _=False, do=choice.do: self._take(do))
            row.across.connect(self._go_across)
            self._rows.append(row)
        self._needed = max((row.sizeHint().width() for row in self._rows), default=0)
        self._most = max(self._most, self._width_of(columns))  # no note is cut
        self._columns, self._wanted = 0, columns
        self._arrange(columns)
        self.body.addLayout(grid)
        self.buttons(self.button(tr("Cancel"), self.close_overlay, "plain", key="Esc"))

    def _take(self, do: Callable[[], object]) -> None:
        self.close_overlay()
        do()

    def _width_of(self, columns: int) -> int:
        """Pixels of a panel in which so many columns stand beside each other."""
        return columns * self._needed + (columns - 1) * self._grid.spacing() + _AROUND

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns, half = columns, -(-len(self._rows) // columns)
        for place, row in enumerate(self._rows):
            self._grid.addWidget(row, place % half, place // half)  # moves one that is there
        for column in range(self._wanted):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _place(self) -> None:
        """Below each other where the window is too narrow for two columns."""
        self._arrange(self._wanted if self._width_of(self._wanted) <= self._host.width() - 24 else 1)
        super()._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """A figure takes that choice."""
        text = event.text()
        number = "1234567890".find(text) if len(text) == 1 else -1
        if 0 <= number < len(self._rows):
            self._rows[number].click()
        else:
            super().keyPressEvent(event)

    def _go_across(self) -> None:
        """To the choice beside the one that has the keyboard."""
        here = next((place for place, row in enumerate(self._rows) if row.hasFocus()), None)
        half = -(-len(self._rows) // self._columns)
        if here is not None and self._columns == 2:
            beside = here - half if here >= half else min(here + half, len(self._rows) - 1)
            self._rows[beside].setFocus(Qt.FocusReason.TabFocusReason)


class ReasonOverlay(ChoiceOverlay):
    """Asks for a reason from a short list of marked ones, of which the last stands for one that is typed.

    A figure chooses and Enter records: somebody may be typing the next bib without having seen the question. Whoever
    types more than one figure has not: it closes, nothing is recorded, and what was typed goes to the search.
    """

    chosen = Signal(str)
    """The reason as it stands in the list, in English."""
    another_asked = Signal()
    """The last of the list was chosen."""

    def __init__(self, host: QWidget, theme: Theme, title: str, text: str, reasons: Sequence[str]) -> None:
        def take(reason: str) -> Callable[[], object]:
            return lambda: self.chosen.emit(reason)

        choices = [Choice(tr(reason), take(reason)) for reason in reasons[:-1]]
        choices.append(Choice(f"{tr(reasons[-1])}…", lambda: self.another_asked.emit()))
        super().__init__(host, theme, title, text, choices)
        self._figure, self._figured = "", self._rows[0]

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """A figure chooses; more than one, or letters, are for the search."""
        text = event.text()
        number = "123456789".find(text) if len(text) == 1 else -1
        if not self._figured.hasFocus():
            self._figure = ""  # somebody has moved on with the arrows
        if not is_typed(event):
            super().keyPressEvent(event)
        elif not self._figure and 0 <= number < len(self._rows):
            self._figure, self._figured = text, self._rows[number]
            self._figured.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.give_way(self._figure + text)


class FactsOverlay(Overlay):
    """Facts in two columns: what, and what is known of it."""

    gives_way = True

    def __init__(self, host: QWidget, theme: Theme, title: str, facts: Iterable[tuple[str, str]]) -> None:
        super().__init__(host, theme, title, width=640)
        grid = QGridLayout()
        grid.setHorizontalSpacing(S5)
        grid.setVerticalSpacing(S2)
        grid.setColumnStretch(1, 1)
        for row, (what, known) in enumerate(facts):
            if row:
                grid.addWidget(rule(), row * 2 - 1, 0, 1, 2)
            grid.addWidget(label(what, look.SMALL, role="quiet"), row * 2, 0, Qt.AlignmentFlag.AlignTop)
            value = label(known, look.SMALL, look.SEMIBOLD, wrap=True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(value, row * 2, 1)
        self.body.addLayout(grid)

    def with_actions(self, *actions: tuple[str, Callable[[], object]]) -> FactsOverlay:
        """Add a button for each action beside Close."""

        def take(do: Callable[[], object]) -> Callable[[], object]:
            def closing() -> None:
                self.close_overlay()
                do()

            return closing

        close = self.button(tr("Close"), self.close_overlay, "primary", key="Esc")
        self.buttons(close, *(self.button(text, take(do)) for text, do in actions))
        return self


class LineOverlay(Overlay):
    """Asks for one line of text; an empty one is not taken. `give` and `leave` are its buttons; "" the usual words."""

    given = Signal(str)
    left = Signal()
    """It was closed without a text."""

    def __init__(
        self,
        host: QWidget,
        theme: Theme,
        title: str,
        text: str,
        value: str,
        *,
        give: str = "",
        leave: str = "",
    ) -> None:
        super().__init__(host, theme, title, text, easy=False)
        self.line = QLineEdit(value)
        self.line.setFont(look.font(look.BODY))
        self.line.setAccessibleName(title)
        self.line.selectAll()
        self.line.returnPressed.connect(self._give)
        self.body.addWidget(self.line)
        save = self.button(give or tr("Save"), self._give, "primary", key="Enter")
        self.buttons(save, self.button(leave or tr("Cancel"), self._leave, "plain", key="Esc"))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc leaves it."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        self.close_overlay()
        self.left.emit()

    def _give(self) -> None:
        if self.line.text().strip():
            self.close_overlay()
            self.given.emit(self.line.text().strip())
