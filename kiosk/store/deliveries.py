"""The outbox: what may be sent now, and what became of each operation at a destination."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

from kiosk.merge import live
from kiosk.model import UPSTREAM, Changed, DeliveryState, Lane, Operation, OperationKind, Outgoing
from kiosk.store.journal import WALK_UP_REFUSED, Journal
from kiosk.store.journal_copy import AcknowledgedLine
from kiosk.store.rows import operation_of, sortable_time, time_of

_NOT_YET = json.dumps([DeliveryState.WAITING, DeliveryState.HELD])
_ALL_BUT_BIBS = json.dumps([Lane.CHECK_INS, Lane.WALK_UPS])
_DONE = (DeliveryState.ACKNOWLEDGED, DeliveryState.CONFIRMED)

_LONGEST_WAIT = timedelta(minutes=5)
"""A time farther ahead, much longer than any backoff, was written before the clock was set back: it is over."""


_FIRST = (
    "NOT EXISTS (SELECT 1 FROM deliveries e WHERE e.registration_id = d.registration_id AND e.destination = ?1"
    " AND e.state IN ('waiting', 'held') AND e.lane IN (d.lane, 'walk_ups')"
    " AND (e.hlc, e.operation_id) < (d.hlc, d.operation_id))"
)
"""Nothing unfinished comes before a delivery: its lane's earlier operations, and the walk-up."""


class Deliveries(Journal):
    """The outbox and the state of each delivery. The destination is `UPSTREAM` today."""

    def due(self, destination: str, now: datetime, limit: int) -> tuple[Outgoing, ...]:
        """Operations that may be sent now: of each registration only its first unfinished one in each lane.

        The ones that were tried the least come first, then the oldest: however many the server fails over, the others
        get their turn.
        """
        # An operation of a walk-up waits behind the walk-up; once that is acknowledged the row has the server's id.
        rows = self._execute(
            "SELECT o.*, d.attempts, iif(r.local, NULL, r.id) FROM deliveries d"  # noqa: S608 - the clause is ours
            " JOIN operations o ON o.id = d.operation_id JOIN registrations r ON r.id = d.registration_id"
            " WHERE d.destination = ?1 AND d.state = 'waiting'"
            f" AND (d.not_before IS NULL OR d.not_before <= ?2 OR d.not_before > ?4) AND {_FIRST}"
            " ORDER BY d.attempts, d.hlc LIMIT ?3",
            (destination, sortable_time(now), limit, sortable_time(now + _LONGEST_WAIT)),
        )
        return tuple(self._outgoing(operation_of(row), row[15], row[16]) for row in rows)

    def _outgoing(self, operation: Operation, attempts: int, server_id: str | None) -> Outgoing:
        if operation.kind is not OperationKind.UNDO:
            return Outgoing(operation, attempts, server_id)
        # What comes after it must not change what it says: every attempt has the same key.
        before = (each for each in self.operations_of(operation.registration_id) if each.hlc <= operation.hlc)
        return Outgoing(operation, attempts, server_id, leaves_checked_in=bool(live(before)))

    def next_due_at(self, destination: str) -> datetime | None:
        """The earliest time at which something that waits may be sent; None if nothing waits for its time."""
        now = self._clock.now()
        row = self._row(
            f"SELECT d.not_before FROM deliveries d WHERE d.destination = ?1 AND d.state = 'waiting' AND {_FIRST}"  # noqa: S608
            " ORDER BY d.not_before LIMIT 1",
            (destination,),
        )
        if row is None:
            return None
        due_at = time_of(row[0])
        return now if due_at is None or due_at > now + _LONGEST_WAIT else due_at

    def acknowledge(self, operation_id: str, destination: str, *, server_id: str | None = None) -> Changed:
        """The destination has it. `server_id`: the id that the server gave a walk-up, which replaces the temporary one.

        A reply that comes twice changes nothing, and one that a power cut takes back is asked for again under the same
        key. Raises ValueError for a walk-up without the server's id.
        """
        with self._writing(durable=False):
            registration_id, kind, state = self._delivery(operation_id, destination)
            if state in _DONE:
                return Changed(self.revision())
            if kind == OperationKind.WALK_UP and server_id is None:
                raise ValueError("a walk-up is acknowledged with the id that the server gave it")
            before = self._new_revision() - 1
            self._finish(operation_id, destination, DeliveryState.ACKNOWLEDGED, None)
            self._lines.append(AcknowledgedLine(operation_id, server_id))
            if server_id is not None:
                self._replace_temporary_id(registration_id, server_id)
            self._recompute_standing(server_id or registration_id)
            return self.changed_since(before)

    def names_another(self, server_id: str, operation_id: str) -> bool:
        """Whether the server's id for a walk-up is somebody else's: the answer is not ours.

        It is where another walk-up got it before, or where a row with another e-mail had it before the walk-up was
        made. A row that came later may well be its own, whose first answer was lost: slots go in the order of coming.
        (Not for what another desk made, which may have come here after its row.)
        """
        return bool(
            self._execute(
                "SELECT 1 FROM operations o JOIN aliases a ON a.server_id = ?1 AND a.temporary_id <> o.registration_id"
                " WHERE o.id = ?2 UNION ALL"
                " SELECT 1 FROM operations o JOIN registrations mine ON mine.id = o.registration_id"
                " JOIN registrations r ON r.id = ?1 AND r.slot < mine.slot AND r.email_key <> mine.email_key"
                " JOIN desk ON desk.id = o.desk_id WHERE o.id = ?2",
                (server_id, operation_id),
            )
        )

    def postpone(
        self, operation_id: str, destination: str, *, not_before: datetime | None, error: str, sent: bool = True
    ) -> None:
        """Try again, not before a time. `sent`: a request went out, whatever came of it."""
        with self._writing():
            self._execute(
                "UPDATE deliveries SET attempts = attempts + ?, not_before = ?, last_error = ?, revision = ?"
                " WHERE operation_id = ? AND destination = ? AND state IN ('waiting', 'held')",
                (
                    int(sent),
                    None if not_before is None else sortable_time(not_before),
                    error,
                    self._new_revision(),
                    operation_id,
                    destination,
                ),
            )

    def refuse(self, operation_id: str, destination: str, *, error: str) -> None:
        """The destination said no: it stays, is shown, and blocks nothing; with a walk-up goes all that needs it."""
        with self._writing():
            registration_id, kind, state = self._delivery(operation_id, destination)
            if state in _DONE:
                return
            self._finish(operation_id, destination, DeliveryState.REFUSED, error)
            if kind == OperationKind.WALK_UP:
                self._refuse_rest(registration_id, destination)

    def hold(self, destination: str, *, error: str, lane: Lane = Lane.CHECK_INS) -> int:
        """Stop sending what is in one lane, because the destination takes none of it; how many. The others go on."""
        return self._move(destination, lane, DeliveryState.WAITING, DeliveryState.HELD, error)

    def release(self, destination: str) -> int:
        """Let what is held wait for its turn again, and nothing for its time; how many were held."""
        postponed = "destination = ? AND state = 'waiting' AND not_before IS NOT NULL"
        with self._writing():
            if self._execute(f"SELECT 1 FROM deliveries WHERE {postponed} LIMIT 1", (destination,)):  # noqa: S608 - ours
                self._execute(
                    f"UPDATE deliveries SET not_before = NULL, revision = ? WHERE {postponed}",  # noqa: S608
                    (self._new_revision(), destination),
                )
            held = (DeliveryState.HELD, DeliveryState.WAITING, None)
            return sum(self._move(destination, lane, *held) for lane in (Lane.CHECK_INS, Lane.BIBS))

    def delivery_counts(self, *lanes: Lane) -> dict[DeliveryState, int]:
        """How many operations of some lanes (none: of check-ins and walk-ups) are in each state at the API."""
        rows = self._execute(
            "SELECT state, count(*) FROM deliveries WHERE destination = ?"
            " AND lane IN (SELECT value FROM json_each(?)) GROUP BY state",
            (UPSTREAM, json.dumps(lanes) if lanes else _ALL_BUT_BIBS),
        )
        return {state: 0 for state in DeliveryState} | {DeliveryState(state): count for state, count in rows}

    def oldest_waiting_at(self) -> datetime | None:
        """When the oldest check-in, undo or walk-up was made that the API has not got yet: waiting or held."""
        row = self._row(
            "SELECT o.at FROM (SELECT min(d.hlc) AS hlc, d.operation_id FROM json_each(?2) s CROSS JOIN json_each(?3) l"
            " CROSS JOIN deliveries d WHERE d.destination = ?1 AND d.state = s.value AND d.lane = l.value"
            " GROUP BY s.value, l.value) AS first JOIN operations o ON o.id = first.operation_id"
            " ORDER BY first.hlc LIMIT 1",
            (UPSTREAM, _NOT_YET, _ALL_BUT_BIBS),
        )
        return None if row is None else time_of(row[0])

    def held_reason(self, lane: Lane = Lane.CHECK_INS) -> str | None:
        """Why operations of a lane are held, if any are."""
        row = self._row(
            "SELECT last_error FROM deliveries WHERE destination = ? AND state = 'held' AND lane = ?"
            " ORDER BY hlc DESC LIMIT 1",
            (UPSTREAM, lane),
        )
        return None if row is None else str(row[0])

    def _delivery(self, operation_id: str, destination: str) -> tuple[str, OperationKind, DeliveryState]:
        """Whose operation it is, what it states, and how far its delivery is."""
        registration_id, kind, state = self._execute(
            "SELECT d.registration_id, o.kind, d.state FROM deliveries d JOIN operations o ON o.id = d.operation_id"
            " WHERE d.operation_id = ? AND d.destination = ?",
            (operation_id, destination),
        )[0]
        return registration_id, OperationKind(kind), DeliveryState(state)

    def _finish(
        self, operation_id: str, destination: str, state: DeliveryState, error: str | None, *, attempts: int = 1
    ) -> None:
        """A request was answered for good; another desk's, where it took no attempt."""
        self._execute(
            "UPDATE deliveries SET state = ?1, last_error = ?2, attempts = attempts + ?6, not_before = NULL,"
            " acknowledged_revision = iif(?1 = 'acknowledged', ?3, NULL), revision = ?3"
            " WHERE operation_id = ?4 AND destination = ?5",
            (state, error, self._new_revision(), operation_id, destination, attempts),
        )

    def _refuse_rest(self, registration_id: str, destination: str = UPSTREAM) -> None:
        """Nothing that needs a refused walk-up can be delivered."""
        self._execute(
            "UPDATE deliveries SET state = 'refused', last_error = ?, not_before = NULL, revision = ?"
            " WHERE destination = ? AND state IN ('waiting', 'held') AND registration_id = ?",
            (WALK_UP_REFUSED, self._new_revision(), destination, registration_id),
        )

    def _allow_rest(self, registration_id: str) -> None:
        """A walk-up that was refused here was taken from another desk: what needs it can be delivered."""
        self._execute(
            "UPDATE deliveries SET state = 'waiting', last_error = NULL, revision = ?"
            " WHERE destination = ? AND state = 'refused' AND last_error = ? AND registration_id = ?",
            (self._new_revision(), UPSTREAM, WALK_UP_REFUSED, registration_id),
        )

    def _move(self, destination: str, lane: Lane, old: DeliveryState, new: DeliveryState, error: str | None) -> int:
        """Move everything of a lane that is in one state to another; how many."""
        which = (destination, old, lane)
        with self._writing():
            if not self._execute(
                "SELECT 1 FROM deliveries WHERE destination = ? AND state = ? AND lane = ? LIMIT 1", which
            ):
                return 0
            return len(
                self._execute(
                    "UPDATE deliveries SET state = ?, last_error = ?, not_before = NULL, revision = ?"
                    " WHERE destination = ? AND state = ? AND lane = ? RETURNING 1",
                    (new, error, self._new_revision(), *which),
                )
            )

    def _replace_temporary_id(self, temporary_id: str, server_id: str) -> None:
        """Put the server's id in a temporary one's place wherever it is looked up; the operations keep what they say.

        A row that a pull brought under the server's id meanwhile is the truth; the temporary row then goes.
        """
        revision = self._new_revision()
        self._execute("INSERT INTO aliases VALUES (?, ?, ?)", (temporary_id, server_id, revision))
        if self._row("SELECT 1 FROM registrations WHERE id = ?", (server_id,)):
            self._execute("DELETE FROM registrations WHERE id = ?", (temporary_id,))
            self._execute("UPDATE registrations SET revision = ? WHERE id = ?", (revision, server_id))
        else:  # a sweep that runs now may have passed its place: it counts as seen
            self._execute(
                "UPDATE registrations SET id = ?, local = 0, revision = ?,"
                " seen_sweep = (SELECT sweep FROM pull_state) WHERE id = ?",
                (server_id, revision, temporary_id),
            )
        self._execute("UPDATE deliveries SET registration_id = ? WHERE registration_id = ?", (server_id, temporary_id))
