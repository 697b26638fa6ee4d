"""The runners that were found, as rows in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from kiosk.language import tr
from kiosk.model import Entry, Marks
from kiosk.ui.wording import RowStatus, name, row_line

Index = QModelIndex | QPersistentModelIndex
"""A place in a model."""


class Row(NamedTuple):
    """One runner to show: what fitted ("bib", "name", "email", "near") of what was `typed`, and how to ask where."""

    entry: Entry
    match: str = ""
    typed: str = ""
    marks: Callable[[], Marks] = Marks


class Facts(NamedTuple):
    """What a row says beside the registration itself: its run's label, and why it can't be checked in."""

    run: str
    status: RowStatus | None


class ResultsModel(QAbstractListModel):
    """The rows that are shown; never more than a screenful or two, so a reset is cheap."""

    def __init__(self, facts: Callable[[Entry], Facts], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self.rows: tuple[Row, ...] = ()

    def show(self, rows: Iterable[Row]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row in words, for whoever reads the screen aloud."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        registration, facts = self.rows[index.row()].entry.registration, self.facts(index.row())
        number = tr("bib {bib}", bib=registration.bib) if registration.bib else tr("no bib")
        status = facts.status.text if facts.status else ""
        return ", ".join(
            part for part in (name(registration), number, row_line(registration, facts.run), status) if part
        )

    def facts(self, row: int) -> Facts:
        """What the row says beside the registration."""
        return self._facts(self.rows[row].entry)
