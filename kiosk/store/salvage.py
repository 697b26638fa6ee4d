"""Reading what can still be read of a damaged database, row by row where it must be.

A damaged page takes its rows with it and no others: a table is read in ranges of its rows, and a range that fails is
halved until only those of the damaged page are left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import apsw
from msgspec import Struct

from kiosk.model import DeliveryState, Desk, Event, Handover, Registration, Run
from kiosk.store.database import open_database
from kiosk.store.rows import operation_of, time_of
from kiosk.store.schema import MIGRATIONS

_MOST_FAILURES = 20_000
"""Ranges of a table that may fail before its rest is given up: a second or two."""

_HIGHEST_ROW = 1 << 22
_PAGE, _SIZE_IN_HEADER = 4096, slice(28, 32)
_UNREADABLE = (apsw.Error, ValueError, TypeError, LookupError)
"""What damaged rows raise: SQLite's errors, and those of values that are none any more."""

T = TypeVar("T")
Row = tuple[Any, ...]


class Salvaged(Struct, frozen=True):
    """What could be read, as if this desk handed it over; None where it does not even say whose it is.

    `whole`: reading failed nowhere, so that nothing is missing.
    """

    handover: Handover | None
    whole: bool


def salvage(path: Path, event_id: str) -> Salvaged:
    """Read a damaged file; it is written to meanwhile and afterwards of no more use: give a copy.

    A file whose first page is lost is tried again with the first page of a new one: made by the same steps, their
    tables begin at the same places.
    """
    found = _Reader(path, event_id).read()
    size = path.stat().st_size
    for steps in range(len(MIGRATIONS), 0, -1):
        if found.handover is not None or size <= _PAGE:
            break
        _borrow_first_page(path, MIGRATIONS[:steps])
        found = Salvaged(_Reader(path, event_id).read().handover, whole=False)
    return found


def _borrow_first_page(path: Path, migrations: tuple[str, ...]) -> None:
    spare = path.with_name(f"{path.name}.spare")
    open_database(spare, migrations=migrations).close()
    page = bytearray(spare.read_bytes()[:_PAGE])
    spare.unlink()
    page[_SIZE_IN_HEADER] = bytes(4)  # the file's own size counts
    with path.open("r+b") as file:
        file.write(page)


class _Reader:
    """One damaged file."""

    def __init__(self, path: Path, event_id: str) -> None:
        self._connection = apsw.Connection(str(path))
        self._event_id = event_id
        self._failures = 0

    def read(self) -> Salvaged:
        """Everything that can be read."""
        try:
            handover = self._handover()
        finally:
            self._connection.close()
        return Salvaged(handover, whole=handover is not None and not self._failures)

    def _handover(self) -> Handover | None:
        operations = tuple(self._each(operation_of, self._ranges("operations", "*")))
        columns = "id, event_id, run_id, email, status, kind, name, pace_group, bib, server_checked_in, gone, local"
        rows = [row for row in self._ranges("registrations", columns) if not row[11]]
        desk = next(self._each(lambda row: Desk(*map(str, row)), self._all("SELECT id, name FROM desk")), None)
        if desk is None or not (operations or rows):
            return None
        events = self._all("SELECT id, name, date, slug, kind, start_time FROM event")
        runs = "id, event_id, label, distance_meters, date, start_time, status, sold_out, registration_override"
        states = [state for each in operations for state in self._delivery(each.id)]
        pull = self._all("SELECT completed_at, tail FROM pull_state WHERE complete")
        read_at = next(self._each(lambda row: time_of(row[0]), pull), None)
        return Handover(
            desk=desk,
            desks=tuple(self._each(lambda row: Desk(*map(str, row)), self._all("SELECT id, name FROM desks"))),
            event=next(self._each(lambda row: Event(*row), events), Event(self._event_id, self._event_id, "")),
            runs=tuple(self._each(_run, self._all(f"SELECT {runs} FROM runs ORDER BY position"))),  # noqa: S608
            registrations=tuple(self._each(_registration, (row for row in rows if not row[10]))),
            gone=tuple(self._each(_registration, (row for row in rows if row[10]))),
            read_at=None if self._failures else read_at,  # a list that lacks rows is not whole
            tail=None if self._failures or not pull else pull[0][1],
            operations=operations,
            acknowledged=frozenset(
                key for key, state, _ in states if state in (DeliveryState.ACKNOWLEDGED, DeliveryState.CONFIRMED)
            ),
            refused={key: str(error) for key, state, error in states if state == DeliveryState.REFUSED},
            server_ids={str(row[0]): str(row[1]) for row in self._all("SELECT temporary_id, server_id FROM aliases")},
        )

    def _delivery(self, operation_id: str) -> list[Row]:
        return self._all("SELECT operation_id, state, last_error FROM deliveries WHERE operation_id = ?", operation_id)

    def _ranges(self, table: str, columns: str) -> Iterator[Row]:
        """The rows that can be read, in order."""
        ranges, budget = [(0, _HIGHEST_ROW)], self._failures + _MOST_FAILURES
        sql = f"SELECT {columns} FROM {table} NOT INDEXED WHERE rowid >= ? AND rowid < ? ORDER BY rowid"  # noqa: S608
        while ranges and self._failures < budget:
            first, end = ranges.pop()
            try:
                rows = self._connection.execute(sql, (first, end)).fetchall()
            except _UNREADABLE:
                self._failures += 1
                if end - first > 1:
                    middle = (first + end) // 2
                    ranges += [(middle, end), (first, middle)]
            else:
                yield from rows

    def _all(self, sql: str, *bindings: object) -> list[Row]:
        try:
            return self._connection.execute(sql, bindings).fetchall()
        except _UNREADABLE:
            self._failures += 1
            return []

    def _each(self, make: Callable[[Row], T], rows: Iterator[Row] | list[Row]) -> Iterator[T]:
        """What can be made of the rows."""
        for row in rows:
            try:
                yield make(row)
            except _UNREADABLE:
                self._failures += 1


def _registration(row: Row) -> Registration:
    texts = [None if each is None else str(each) for each in row[:9]]
    id_, event_id, run_id, email, status = (str(each) for each in row[:5])
    return Registration(
        id_, event_id, run_id, email, status, texts[5] or "", texts[6], texts[7], texts[8], bool(row[9])
    )


def _run(row: Row) -> Run:
    values: Row = (*row[:7], bool(row[7]), row[8])
    return Run(*values)
