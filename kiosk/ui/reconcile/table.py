"""The figures: start list, this laptop and server by run, and what the operations of the journal add up from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from kiosk.language import tr
from kiosk.model import Reconciliation, RunAccount
from kiosk.ui import theme as look
from kiosk.ui.formats import count
from kiosk.ui.labels import Elided, label, rule
from kiosk.ui.page import card
from kiosk.ui.reconcile.words import journal_line, shares
from kiosk.ui.scrolling import up_and_down
from kiosk.ui.tokens import S1, S2, S3, S4

_COLUMNS = 4
"""Of figures."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MIDDLE = Qt.AlignmentFlag.AlignHCenter
_ROW, _LEAST = 30, 200


class FiguresArea(QScrollArea):
    """The figures, which scroll by themselves where an event has more runs than there is room for."""

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self._figures = figures
        up_and_down(self, figures)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as the figures."""
        return self._figures.sizeHint()

    def show_all(self, whole: bool) -> None:
        """Take the width of all figures, with a scroll bar; `whole`: the height too, however many."""
        self.setMinimumWidth(self._figures.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width())
        self.setMinimumHeight(self._figures.sizeHint().height() if whole else _LEAST)


class Figures(QWidget):
    """A card with the table by run, the sum of the operations, and the numbers of the journal."""

    def __init__(self) -> None:
        super().__init__()
        frame, column = card()
        column.setContentsMargins(S4, S2, S4, S3)
        column.setSpacing(0)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(S3)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        column.addLayout(self._grid)
        column.addSpacing(S3)
        column.addWidget(rule())
        column.addSpacing(S2)
        self._sum = QGridLayout()
        self._sum.setHorizontalSpacing(S1)
        self._sum.setVerticalSpacing(0)
        column.addLayout(self._sum)
        self._figures = self._make_sum()
        column.addSpacing(S2)
        self.journal = label("", look.TINY, role="quiet", wrap=True)
        column.addWidget(self.journal)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        outer.addStretch()
        self._runs: tuple[str, ...] | None = None
        self._cells: list[tuple[QLabel, ...]] = []

    def show_found(self, found: Reconciliation) -> None:
        """Show these figures."""
        accounts = (*found.runs, found.total)
        runs = tuple(account.label for account in accounts)
        if runs != self._runs:
            self._runs = runs
            self._make_table(accounts)
        for cells, account in zip(self._cells, accounts, strict=True):
            for cell, (figure, spoken) in zip(cells, _figures(account), strict=True):
                cell.setText(figure)
                cell.setAccessibleName(spoken)
            _colour(cells[-1], "danger" if account.differ else "quiet")
        numbers = (found.operations, *(found.deliveries[state] for _, state in shares()))
        for cell, number, words in zip(self._figures, numbers, _captions(), strict=True):
            cell.setText(count(number))
            cell.setAccessibleName(f"{words}: {count(number)}")
        self.journal.setText(journal_line(found))

    def _make_table(self, accounts: Sequence[RunAccount]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for column, words in enumerate(_headings()):
            heading = label(words, look.TINY, look.SEMIBOLD, role="quiet")
            heading.setMinimumHeight(_ROW)
            self._grid.addWidget(heading, 0, column, _RIGHT if column else Qt.AlignmentFlag.AlignVCenter)
        self._cells = []
        for row, account in enumerate(accounts, 1):
            self._grid.addWidget(rule(), row * 2 - 1, 0, 1, 5)
            strong = look.BOLD if account is accounts[-1] else look.MEDIUM
            name = Elided(account.label, look.SMALL, strong)
            name.setMinimumHeight(_ROW)
            self._grid.addWidget(name, row * 2, 0)
            cells = tuple(label("", look.SMALL, strong) for _ in range(_COLUMNS))
            for column, cell in enumerate(cells, 1):
                cell.setAlignment(_RIGHT)
                self._grid.addWidget(cell, row * 2, column)
            self._cells.append(cells)

    def _make_sum(self) -> list[QLabel]:
        made = []
        for place, words in enumerate(_captions()):
            figure = label("", look.SMALL, look.BOLD if not place else look.SEMIBOLD)
            caption = label(words, look.TINY, role="quiet")
            self._sum.addWidget(figure, 0, place * 2, _MIDDLE)
            self._sum.addWidget(caption, 1, place * 2, _MIDDLE)
            self._sum.setColumnStretch(place * 2, 1)
            if place:
                self._sum.addWidget(label("=" if place == 1 else "+", look.SMALL, role="quiet"), 0, place * 2 - 1)
            made.append(figure)
        return made


def _captions() -> tuple[str, ...]:
    return (tr("Recorded", "Operations: their number stands above"), *(words for words, _ in shares()))


def _headings() -> tuple[str, ...]:
    return (
        tr("Run", "One of the races of an event"),
        tr("Start list"),
        tr("This laptop"),
        tr("Server"),
        tr("Differ", "The heading above the numbers of runners who differ"),
    )


def _figures(account: RunAccount) -> tuple[tuple[str, str], ...]:
    """The figures of a run, and each as it is read aloud."""
    run = account.label
    expected, here, there, differ = map(count, (account.expected, account.here, account.there, account.differ))
    return (
        (expected, tr("{run}, start list: {number}", run=run, number=expected)),
        (here, tr("{run}, this laptop: {number}", run=run, number=here)),
        (there, tr("{run}, server: {number}", run=run, number=there)),
        (differ, tr("{run}, differ: {number}", run=run, number=differ)),
    )


def _colour(cell: QLabel, role: str) -> None:
    if cell.property("role") != role:
        cell.setProperty("role", role)
        cell.style().unpolish(cell)
        cell.style().polish(cell)
