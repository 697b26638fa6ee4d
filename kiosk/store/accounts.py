"""All that a reconciliation reads, as of one moment and in slices: journal with deliveries, rows, and the whole.

A connection of its own holds that moment, so that check-ins go on between two slices. For one thread; close it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import datetime

from msgspec import Struct

from kiosk.model import UPSTREAM, DeliveryState, Grant, Operation
from kiosk.store.moment import Moment
from kiosk.store.rows import operation_of
from kiosk.store.transactions import Row

_OPERATIONS, _SLOTS = 500, 1000
"""Rows of one slice: each a few milliseconds."""


class Booked(Struct, frozen=True):
    """An operation with what became of it at the API.

    `registration_id` is the present one; `revision` the store's at which it came into this journal; without a `state`
    nothing keeps track of its delivery.
    """

    operation: Operation
    registration_id: str
    revision: int
    state: DeliveryState | None
    error: str | None
    acknowledged_revision: int | None
    grant: Grant | None


class Line(Struct, frozen=True, gc=False):
    """A registration: what the server said of it, and how the list was read.

    `read_revision` is the store's revision before the last request that brought the row; `missed`: complete readings
    came without it since.
    """

    id: str
    run_id: str
    status: str
    name: str | None
    bib: str | None
    server_bib: str | None
    server_checked_in: bool
    gone: bool
    local: bool
    missed: bool
    read_revision: int


class Whole(Struct, frozen=True):
    """What is known about the whole; `reading`: rows that a reading under way has brought so far."""

    revision: int
    read_at: datetime | None
    complete: bool
    set_aside: int
    reading: int | None
    runs: dict[str, str]
    expected: dict[str, int]
    desks: dict[str, str]


_LINE = (
    "SELECT r.id, r.run_id, r.status, r.name, r.bib, r.server_bib, r.server_checked_in, r.gone, r.local,"
    " r.missing > 0, r.read_revision FROM registrations r"
)


class Accounts(Moment):
    """The books of an event, to be compared."""

    def whole(self) -> Whole:
        """The list, the runs (id to label, in their order) and desks, and how many are expected on each run."""
        store = self._store
        start_list, state = store.start_list(), store.pull_state()
        expected = store._execute(
            "SELECT run_id, count(*) FROM registrations WHERE status = 'confirmed' AND NOT gone"
            " GROUP BY run_id ORDER BY run_id"
        )
        return Whole(
            revision=self.revision,
            read_at=start_list.read_at,
            complete=start_list.complete,
            set_aside=start_list.set_aside,
            reading=state.rows if state.running else None,
            runs={run.id: run.label for run in store.runs()},
            expected=dict(expected),
            desks=dict(store._execute("SELECT id, name FROM desks UNION ALL SELECT id, name FROM desk")),
        )

    def journal(self) -> Iterator[list[Booked]]:
        """All operations by hybrid logical clock, in slices."""
        after: tuple[str, str, int] = ("", "", 0)
        while rows := self._store._execute(
            "SELECT o.id, o.event_id, o.registration_id, o.kind, o.desk_id, o.desk_seq, o.hlc, o.at, o.how, o.undoes,"
            " o.reason, o.volunteer, o.payload, o.schema, o.revision,"
            " coalesce(d.registration_id, a.server_id, o.registration_id), d.state, d.last_error,"
            " d.acknowledged_revision, g.term, g.hub_id, g.hub_seq"
            " FROM operations o LEFT JOIN deliveries d ON d.operation_id = o.id AND d.destination = ?"
            " LEFT JOIN aliases a ON a.temporary_id = o.registration_id LEFT JOIN grants g ON g.operation_id = o.id"
            " WHERE (o.hlc, o.desk_id, o.desk_seq) > (?, ?, ?) ORDER BY o.hlc, o.desk_id, o.desk_seq LIMIT ?",
            (UPSTREAM, *after, _OPERATIONS),
        ):
            yield [_booked(row) for row in rows]
            after = (rows[-1][6], rows[-1][4], rows[-1][5])

    def lines(self, ids: Iterable[str]) -> Iterator[list[Line]]:
        """The registrations with these ids, in slices."""
        asked = list(ids)
        for start in range(0, len(asked), _OPERATIONS):
            rows = self._store._execute(
                f"{_LINE} WHERE r.id IN (SELECT value FROM json_each(?))",  # noqa: S608 - ours
                (json.dumps(asked[start : start + _OPERATIONS]),),
            )
            yield [_line(row) for row in rows]

    def checked_in_there(self) -> Iterator[list[Line]]:
        """The registrations that the server showed as checked in, in slices; some of these may be empty."""
        last = int(self._store._value("SELECT coalesce(max(slot), 0) FROM registrations"))
        for start in range(0, last, _SLOTS):
            rows = self._store._execute(
                f"{_LINE} WHERE r.slot > ? AND r.slot <= ? AND r.server_checked_in ORDER BY r.slot",
                (start, start + _SLOTS),
            )
            yield [_line(row) for row in rows]


def _booked(row: Row) -> Booked:
    revision, registration_id, state, error, acknowledged = row[14:19]
    return Booked(
        operation=operation_of(row),
        registration_id=registration_id,
        revision=revision,
        state=None if state is None else DeliveryState(state),
        error=error,
        acknowledged_revision=acknowledged,
        grant=None if row[19] is None else Grant(row[0], *row[19:22]),
    )


def _line(row: Row) -> Line:
    (id_, run_id, status, name, bib, server_bib, checked_in, gone, local, missed, read_revision) = row
    flags = (bool(checked_in), bool(gone), bool(local), bool(missed))
    return Line(id_, run_id, status, name, bib, server_bib, *flags, read_revision)
