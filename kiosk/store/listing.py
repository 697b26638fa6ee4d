"""What lists for helpers are made of, as of one moment and in slices: runners, each with the operation it is about.

A connection of its own holds that moment, so that check-ins go on between two slices. For one thread; close it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from msgspec import Struct

from kiosk.model import UPSTREAM, DeliveryState, Entry, How, Lane, OperationKind, Registration, Standing
from kiosk.store.moment import Moment
from kiosk.store.rows import entry_of, time_of
from kiosk.store.transactions import Row

_SLOTS, _COUNTED, _OPERATIONS, _DELIVERIES = 500, 5000, 2000, 500
"""Rows of one slice: each a few milliseconds."""

_OF_ENTRY = 20
"""The columns of the view `entries`, which come before those of the operation."""

_OF_OPERATION = (
    " e.*, o.id, o.kind, o.at, o.how, o.reason, o.desk_id, coalesce(here.name, there.name), d.state, d.last_error"
)
_DESKS = " LEFT JOIN desk here ON here.id = o.desk_id LEFT JOIN desks there ON there.id = o.desk_id"
_WHOSE = (
    " LEFT JOIN aliases a ON a.temporary_id = o.registration_id"
    " CROSS JOIN entries e ON e.id = coalesce(a.server_id, o.registration_id)"
)


class ListRow(Struct, frozen=True, gc=False):
    """A runner, and the operation that the row is about: the check-in that stands, or what was undone, held, refused.

    Without an `operation_id` none is known: nobody is checked in, or the server alone says so. `desk` is its name;
    `state` how far the delivery to the API is, `error` why it is no farther. (Flat, and without an `Entry`, so that the
    collector of garbage need not go through long lists of them.)
    """

    registration: Registration
    standing: Standing
    gone: bool = False
    local: bool = False
    operation_id: str | None = None
    kind: OperationKind | None = None
    at: datetime | None = None
    how: How | None = None
    reason: str = ""
    desk: str = ""
    state: DeliveryState | None = None
    error: str = ""

    @property
    def entry(self) -> Entry:
        """The runner as the desk knows them."""
        return Entry(self.registration, self.standing, self.gone, self.local)


class Tally(Struct, frozen=True):
    """Registrations that are alike: `number` of them, of which `missing` are expected and not checked in."""

    run_id: str
    status: str
    gone: bool
    group: str
    number: int
    missing: int


class Made(Struct, frozen=True):
    """Operations: undos, walk-ups, and check-ins that stand and have a reason."""

    undone: int
    walk_ups: int
    overridden: int


class Only(Struct, frozen=True):
    """Whom to list; None for all. `gone`: those that are no longer in the start list, else a `status` leaves them out.

    `pace_group` is "" for who is in none.
    """

    run_id: str | None = None
    status: str | None = None
    gone: bool = False
    pace_group: str | None = None

    def clause(self) -> tuple[str, list[Any]]:
        """The condition on the view `entries` as e, and its values."""
        parts: list[str] = []
        values: list[Any] = []
        for column, value in (
            ("e.run_id", self.run_id),
            ("e.status", self.status),
            ("trim(coalesce(e.pace_group, ''))", self.pace_group),
        ):
            if value is not None:
                parts.append(f" AND {column} = ?")
                values.append(value)
        if self.gone:
            parts.append(" AND e.gone")
        elif self.status is not None:
            parts.append(" AND NOT e.gone")
        return "".join(parts), values


class Listing(Moment):
    """The rows of lists for helpers, and how many there are."""

    # Numbers.
    def tallies(self) -> Iterator[list[Tally]]:
        """All registrations, in slices that are to be added up."""
        for start, end in self._slots(_COUNTED):
            rows = self._store._execute(
                "SELECT run_id, status, gone, trim(coalesce(pace_group, '')) AS pace, count(*),"
                " sum(status = 'confirmed' AND NOT gone AND NOT checked_in)"
                " FROM registrations WHERE slot > ? AND slot <= ? GROUP BY run_id, status, gone, pace",
                (start, end),
            )
            yield [Tally(row[0], row[1], bool(row[2]), *row[3:]) for row in rows]

    def made(self) -> Iterator[Made]:
        """All operations, in slices that are to be added up."""
        for start, end in self._operations():
            row = self._store._execute(
                "SELECT count(*) FILTER (WHERE o.kind = 'undo'), count(*) FILTER (WHERE o.kind = 'walk_up'),"
                " count(*) FILTER (WHERE o.kind = 'check_in' AND o.reason IS NOT NULL AND EXISTS ("
                " SELECT 1 FROM registrations r JOIN standings s ON s.slot = r.slot AND s.operation_id = o.id"
                " WHERE r.id = coalesce((SELECT server_id FROM aliases WHERE temporary_id = o.registration_id),"
                " o.registration_id)))"
                " FROM operations o WHERE o.rowid > ? AND o.rowid <= ?",
                (start, end),
            )[0]
            yield Made(*row)

    def undelivered(self) -> dict[DeliveryState, int]:
        """How many operations the API refused, and how many are held."""
        rows = self._store._execute(
            "SELECT state, count(*) FROM deliveries WHERE destination = ? AND state IN ('held', 'refused')"
            " GROUP BY state",
            (UPSTREAM,),
        )
        return {DeliveryState(state): number for state, number in rows}

    # Rows.
    def registrations(self, only: Only, *, missing: bool = False) -> Iterator[list[ListRow]]:
        """Registrations with the check-in that stands, in slices; `missing`: who is expected and not checked in."""
        clause, values = only.clause()
        if missing:
            clause += " AND e.status = 'confirmed' AND NOT e.gone AND NOT e.checked_in"
        for start, end in self._slots(_SLOTS):
            rows = self._store._execute(
                f"SELECT{_OF_OPERATION} FROM entries e LEFT JOIN operations o ON o.id = e.operation_id"  # noqa: S608
                f" LEFT JOIN deliveries d ON d.operation_id = o.id AND d.destination = ?{_DESKS}"
                f" WHERE e.slot > ? AND e.slot <= ?{clause}",
                (UPSTREAM, start, end, *values),
            )
            yield list(map(_row, rows))

    def of_kind(self, kind: OperationKind, only: Only, *, overriding: bool = False) -> Iterator[list[ListRow]]:
        """The operations of a kind, each with its runner, in slices; `overriding`: that stand and have a reason."""
        clause, values = only.clause()
        if overriding:
            clause += " AND o.reason IS NOT NULL AND e.operation_id = o.id"
        for start, end in self._operations():
            rows = self._store._execute(
                f"SELECT{_OF_OPERATION} FROM operations o{_WHOSE}"  # noqa: S608 - ours
                f" LEFT JOIN deliveries d ON d.operation_id = o.id AND d.destination = ?{_DESKS}"
                f" WHERE o.rowid > ? AND o.rowid <= ? AND o.kind = ?{clause}",
                (UPSTREAM, start, end, kind, *values),
            )
            yield list(map(_row, rows))

    def in_state(self, state: DeliveryState, only: Only) -> Iterator[list[ListRow]]:
        """The operations whose delivery to the API is in a state, each with its runner, in slices."""
        clause, values = only.clause()
        for lane in Lane:
            after = ("", "")
            while keys := self._store._execute(
                "SELECT hlc, operation_id FROM deliveries WHERE destination = ? AND state = ? AND lane = ?"
                " AND (hlc, operation_id) > (?, ?) ORDER BY hlc, operation_id LIMIT ?",
                (UPSTREAM, state, lane, *after, _DELIVERIES),
            ):
                rows = self._store._execute(
                    f"SELECT{_OF_OPERATION} FROM deliveries d JOIN operations o ON o.id = d.operation_id"  # noqa: S608
                    f"{_WHOSE}{_DESKS} WHERE d.destination = ? AND d.state = ? AND d.lane = ?"
                    f" AND (d.hlc, d.operation_id) BETWEEN (?, ?) AND (?, ?){clause}",
                    (UPSTREAM, state, lane, *keys[0], *keys[-1], *values),
                )
                yield list(map(_row, rows))
                after = keys[-1]

    def _slots(self, size: int) -> Iterator[tuple[int, int]]:
        last = int(self._store._value("SELECT coalesce(max(slot), 0) FROM registrations"))
        return ((start, start + size) for start in range(0, last, size))

    def _operations(self) -> Iterator[tuple[int, int]]:
        last = int(self._store._value("SELECT coalesce(max(rowid), 0) FROM operations"))
        return ((start, start + _OPERATIONS) for start in range(0, last, _OPERATIONS))


def _row(row: Row) -> ListRow:
    entry = entry_of(row)
    operation_id, kind, at, how, reason, desk_id, desk, state, error = row[_OF_ENTRY:]
    who = (entry.registration, entry.standing, entry.gone, entry.local)
    if operation_id is None:
        return ListRow(*who)
    return ListRow(
        *who,
        operation_id,
        OperationKind(kind),
        time_of(at),
        How(how),
        reason or "",
        desk or desk_id,
        None if state is None else DeliveryState(state),
        error or "",
    )
