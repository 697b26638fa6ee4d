"""Reading what can still be read of a damaged database, row by row where it must be.

A damaged page takes its rows with it and no others: a table is read in ranges of its rows, and a range that fails is
halved until only those of the damaged page are left out.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

import apsw
from msgspec import Struct

from kiosk.errors import DamagedFile
from kiosk.model import DeliveryState, Desk, Event, Handover, Operation, Registration, Run
from kiosk.store.database import open_database
from kiosk.store.rows import operation_of, time_of, time_text
from kiosk.store.schema import MIGRATIONS
from kiosk.store.soundness import is_sound, typed

_MOST_RANGES = 4_000
"""Ranges of a table that are tried until its rest is given up: about fifty damaged pages, and a second or two."""

_HIGHEST_ROW = 1 << 22
_SAMPLES = (0, *(1 << bit for bit in range(22)))
"""Rows all over a table, the more the nearer to its beginning."""

_PAGE, _SIZE_IN_HEADER = 4096, slice(28, 32)
_UNREADABLE = (apsw.Error, DamagedFile, ValueError, TypeError, LookupError)
"""What damaged rows raise: SQLite's errors, and those of values that are none any more."""

_UNKNOWN = Desk("", "")
T = TypeVar("T")
Row = tuple[Any, ...]


class Salvaged(Struct, frozen=True):
    """What could be read, as if this desk handed it over (without an id where that is lost); None: nothing could.

    `whole`: reading failed nowhere, so that nothing is missing.
    """

    handover: Handover | None
    whole: bool


def salvage(path: Path, event_id: str) -> Salvaged:
    """Read a damaged file; it is written to meanwhile and afterwards of no more use: give a copy.

    A file whose first page is lost is tried again with the first page of a new one: made by the same steps, their
    tables begin at the same places.
    """
    found = Reader(path, event_id).read()
    size = path.stat().st_size
    for steps in range(len(MIGRATIONS), 0, -1):
        if found.handover is not None or size <= _PAGE:
            break
        _borrow_first_page(path, MIGRATIONS[:steps])
        found = Salvaged(Reader(path, event_id).read().handover, whole=False)
    return found


def spare_of(path: Path) -> Path:
    """A file that is made beside `path` for a moment."""
    return path.with_name(f"{path.name}.spare")


def _borrow_first_page(path: Path, migrations: tuple[str, ...]) -> None:
    spare = spare_of(path)
    open_database(spare, migrations=migrations).close()
    page = bytearray(spare.read_bytes()[:_PAGE])
    spare.unlink()
    page[_SIZE_IN_HEADER] = bytes(4)  # the file's own size counts
    with path.open("r+b") as file:
        file.write(page)


class Reader:
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
        operations = tuple(self._each(_operation, self._ranges("operations", "*")))
        made = {each.id for each in operations}
        self._failures += sum(row[0] not in made for row in self._all("SELECT operation_id FROM deliveries"))
        columns = "id, event_id, run_id, email, status, kind, name, pace_group, bib, server_checked_in, gone, local"
        rows = [row for row in self._ranges("registrations", columns) if not row[11]]
        if not (operations or rows):
            return None
        desk = next(self._each(_desk, self._all("SELECT id, name FROM desk")), _UNKNOWN)
        self._failures += desk is _UNKNOWN
        events = self._all("SELECT id, name, date, slug, kind, start_time FROM event")
        runs = "id, event_id, label, distance_meters, date, start_time, status, sold_out, registration_override"
        states = [state for each in operations for state in self._delivery(each.id)]
        pull = self._all("SELECT completed_at, tail FROM pull_state WHERE complete AND completed_at IS NOT NULL")
        read_at, tail = next(self._each(_reading, pull), (None, None))
        others = self._all("SELECT id, name FROM desks") if self._has_others() else []
        return Handover(
            desk=desk,
            desks=tuple(self._each(_desk, others)),
            event=next(self._each(self._event, events), Event(self._event_id, self._event_id, "")),
            runs=tuple(self._each(_run, self._all(f"SELECT {runs} FROM runs ORDER BY position"))),  # noqa: S608
            registrations=tuple(self._each(_registration, (row for row in rows if not row[10]))),
            gone=tuple(self._each(_registration, (row for row in rows if row[10]))),
            read_at=None if self._failures else read_at,  # a list that lacks rows is not whole
            tail=None if self._failures else tail,
            operations=operations,
            acknowledged=frozenset(
                key for key, state, _ in states if state in (DeliveryState.ACKNOWLEDGED, DeliveryState.CONFIRMED)
            ),
            refused={key: str(error) for key, state, error in states if state == DeliveryState.REFUSED},
            server_ids={str(row[0]): str(row[1]) for row in self._all("SELECT temporary_id, server_id FROM aliases")},
        )

    def _has_others(self) -> bool:
        """Whether the file knows of other desks: one that an older version wrote does not."""
        return bool(self._all("SELECT 1 FROM sqlite_schema WHERE name = 'desks'"))

    def _event(self, row: Row) -> Event:
        event = typed(Event(*row))
        if event.id != self._event_id:
            raise ValueError("another event")
        return event

    def _delivery(self, operation_id: str) -> list[Row]:
        return self._all("SELECT operation_id, state, last_error FROM deliveries WHERE operation_id = ?", operation_id)

    def _ranges(self, table: str, columns: str) -> Iterator[Row]:
        """The rows that can be read, in order.

        Large ranges are tried first: where much is damaged, what is given up in the end is small ranges in its midst.
        """
        sql = f"SELECT {columns} FROM {table} NOT INDEXED WHERE rowid >= ? AND rowid < ? ORDER BY rowid"  # noqa: S608
        ranges, read = deque([(0, _HIGHEST_ROW)]), []
        for _ in range(_MOST_RANGES):
            if not ranges:
                break
            first, end = ranges.popleft()
            try:
                read.append((first, self._connection.execute(sql, (first, end)).fetchall()))
            except _UNREADABLE:
                self._failures += 1
                if end == first + _HIGHEST_ROW and not any(self._leads_to(table, row) for row in _SAMPLES):
                    return  # no way into it at all
                if end - first > 1:
                    middle = (first + end) // 2
                    ranges += [(first, middle), (middle, end)]
        for _, rows in sorted(read, key=lambda each: each[0]):
            yield from rows

    def _leads_to(self, table: str, row: int) -> bool:
        """Whether a row's place can be read, be it there or not."""
        try:
            self._connection.execute(f"SELECT rowid FROM {table} NOT INDEXED WHERE rowid = ?", (row,)).fetchall()  # noqa: S608
        except apsw.Error:
            return False
        return True

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


def _operation(row: Row) -> Operation:
    operation = typed(operation_of(row))
    if not is_sound(operation):
        raise ValueError("an operation that can't be used")
    return operation


def _desk(row: Row) -> Desk:
    return typed(Desk(*row))


def _reading(row: Row) -> tuple[datetime | None, str | None]:
    """When the list was read, and its last id."""
    read_at, tail = time_of(row[0]), row[1]
    time_text(read_at)
    return read_at, None if tail is None else str(tail)


def _registration(row: Row) -> Registration:
    texts = [None if each is None else str(each) for each in row[:9]]
    id_, event_id, run_id, email, status = (str(each) for each in row[:5])
    return Registration(
        id_, event_id, run_id, email, status, texts[5] or "", texts[6], texts[7], texts[8], bool(row[9])
    )


def _run(row: Row) -> Run:
    values: Row = (*row[:7], bool(row[7]), row[8])
    return typed(Run(*values))
