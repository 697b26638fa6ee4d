"""The journal: operations are appended, each with its state and its place in the outbox, and never changed."""

from __future__ import annotations

import json

import msgspec

from kiosk.clock import HLC_START, new_id, tick
from kiosk.language import mark
from kiosk.model import (
    UPSTREAM,
    Delivery,
    DeliveryState,
    Draft,
    Logged,
    NewRegistration,
    Operation,
    OperationKind,
    Registration,
)
from kiosk.store.journal_copy import OperationLine
from kiosk.store.rows import delivery_of, operation_of, operation_values, registration_values
from kiosk.store.standing import Standings

WALK_UP_REFUSED = mark("its walk-up was refused")
"""Why an operation of a walk-up can't be delivered once the server refused the walk-up itself."""


class Journal(Standings):
    """Appending operations and reading them."""

    def append(self, draft: Draft) -> Operation:
        """Make an operation of this desk: the journal, what stands, and the outbox, in the caller's transaction.

        A walk-up also adds its registration, under the draft's temporary id. Raises RuntimeError outside of
        `transaction()`, LookupError for a registration that is not in the list, NotLoaded without an event.
        """
        if not self._connection.in_transaction:
            raise RuntimeError("an operation is appended inside a transaction")
        operation = self._made(draft)
        if draft.kind is OperationKind.WALK_UP:
            self._add_walk_up(operation)
            refused = None
        else:
            refused = self._undeliverable(operation.registration_id)
        state = DeliveryState.REFUSED if refused else DeliveryState.WAITING
        self._keep(operation, Delivery(operation.id, UPSTREAM, state, last_error=refused))
        self._recompute_standing(operation.registration_id)
        return operation

    def operations_of(self, registration_id: str) -> tuple[Operation, ...]:
        """A registration's operations, the first one first, also those made under its temporary id."""
        return tuple(map(operation_of, self._operation_rows(self.server_id(registration_id))))

    def operation(self, operation_id: str) -> Logged | None:
        """One operation with its deliveries."""
        logged = self._logged("WHERE id = ?", (operation_id,))
        return logged[0] if logged else None

    def operations(self, *, newest_first: bool = False, limit: int | None = None) -> tuple[Logged, ...]:
        """The journal by hybrid logical clock, all desks; at most `limit` of its operations."""
        order = "DESC" if newest_first else "ASC"
        by_time = f"ORDER BY hlc {order}, desk_id {order}, desk_seq {order} LIMIT ?"
        return self._logged(by_time, (-1 if limit is None else limit,))

    def _keep(self, operation: Operation, delivery: Delivery) -> None:
        """Write an operation into the journal, the outbox and the copy. Its registration is there."""
        revision = self._new_revision()
        self._execute(
            "INSERT INTO operations VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*operation_values(operation), revision),
        )
        present_id = self.server_id(operation.registration_id)
        self._execute(
            "INSERT INTO deliveries (operation_id, destination, registration_id, hlc, state, last_error, revision,"
            " lane, acknowledged_revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                operation.id,
                delivery.destination,
                present_id,
                operation.hlc,
                delivery.state,
                delivery.last_error,
                revision,
                operation.kind.lane,
                revision if delivery.state is DeliveryState.ACKNOWLEDGED else None,
            ),
        )
        (entry,) = self.entries((present_id,))
        self._lines.append(OperationLine(operation, entry.registration))

    def _logged(self, which: str, bindings: tuple[object, ...]) -> tuple[Logged, ...]:
        """The operations that a clause of ours picks, in its order, with deliveries and whether they were undone."""
        rows = self._execute(f"SELECT * FROM operations {which}", bindings)  # noqa: S608 - the clauses are in this file
        ids = json.dumps([row[0] for row in rows])
        deliveries: dict[str, dict[str, Delivery]] = {}
        for row in self._execute(
            "SELECT operation_id, destination, state, attempts, not_before, last_error FROM deliveries"
            " WHERE operation_id IN (SELECT value FROM json_each(?))",
            (ids,),
        ):
            deliveries.setdefault(row[0], {})[row[1]] = delivery_of(row)
        undone = {
            name
            for row in self._execute(
                "SELECT undoes FROM operations INDEXED BY operations_taking_back WHERE undoes <> '[]'"
            )
            for name in json.loads(row[0])
        }
        return tuple(Logged(operation_of(row), deliveries.get(row[0], {}), row[0] in undone) for row in rows)

    def _made(self, draft: Draft) -> Operation:
        """The draft with everything that a journal gives it."""
        now = self._clock.now()
        desk_id, event_id, sequence, last, registration_id = self._execute(
            "SELECT desk.id, event.id, (SELECT max(desk_seq) FROM operations WHERE desk_id = desk.id),"
            " (SELECT max(hlc) FROM operations),"
            " coalesce((SELECT server_id FROM aliases WHERE temporary_id = ?1), ?1)"
            " FROM desk LEFT JOIN event",
            (draft.registration_id,),
        )[0]
        return Operation(
            id=new_id(self._clock),
            event_id=event_id or self._event_id(),
            registration_id=registration_id,
            kind=draft.kind,
            desk_id=desk_id,
            desk_seq=(sequence or 0) + 1,
            hlc=tick(last or HLC_START, now),
            at=now,
            how=draft.how,
            undoes=draft.undoes,
            reason=draft.reason,
            volunteer=draft.volunteer,
            payload=draft.payload,
        )

    def _add_walk_up(self, operation: Operation) -> None:
        """Put somebody who registers at the desk into the start list, until the server's row takes the place."""
        new = msgspec.convert(operation.payload, NewRegistration)
        registration = Registration(
            id=operation.registration_id,
            event_id=operation.event_id,
            run_id=new.run_id,
            email=new.email,
            status=new.status,
            kind=new.kind,
            name=new.name,
            pace_group=new.pace_group,
        )
        self._execute(
            "INSERT INTO registrations (id, event_id, run_id, email, status, kind, name, pace_group, bib,"
            " server_checked_in, bib_key, email_key, checked_in, local, seen_sweep, read_revision, revision)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 1, 0, 0, ?)",
            (registration.id, *registration_values(registration), self._new_revision()),
        )

    def _undeliverable(self, registration_id: str) -> str | None:
        """Why nothing of this registration can be delivered: the server refused its walk-up; mostly None."""
        row = self._row("SELECT local FROM registrations WHERE id = ?", (registration_id,))
        if row is None:
            raise LookupError("an operation needs a registration of this event")
        refused = row[0] and self._row(
            "SELECT 1 FROM deliveries d JOIN operations o ON o.id = d.operation_id"
            " WHERE d.registration_id = ? AND d.destination = ? AND d.state = 'refused' AND o.kind = 'walk_up'",
            (registration_id, UPSTREAM),
        )
        return WALK_UP_REFUSED if refused else None
