"""Giving all that this laptop knows of an event to another one, and taking in what others know.

Taking in adds facts to sets that only grow, and of two words about a delivery the one that is farther along counts. So
it may be done again and again, in any order, and comes to the same.
"""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import TypeVar

from kiosk.errors import BadInput
from kiosk.language import tr
from kiosk.model import (
    CONFIRMED,
    UPSTREAM,
    Delivery,
    DeliveryState,
    Desk,
    Handover,
    Operation,
    OperationKind,
    Registration,
    TakenOver,
)
from kiosk.store.journal_copy import AcknowledgedLine, DeskLine, JournalCopy, Line, OperationLine
from kiosk.store.pull import Pull
from kiosk.store.rows import time_text
from kiosk.store.soundness import is_sound

_OPERATIONS_AT_ONCE, _ROWS_AT_ONCE, _PAUSE = 50, 500, 0.01
"""Of a hand-over, for 10 to 30 ms each; seconds between two."""

_CLOCKS_DIFFER = timedelta(hours=1)
"""By so much two laptops' clocks may."""

T = TypeVar("T")
_log = logging.getLogger("kiosk.store")


class Merging(Pull):
    """A whole event, out and in."""

    def handover(self) -> Handover:
        """All that this laptop knows, as of one moment. Raises NotLoaded without an event."""
        with self._reading():
            state = self.pull_state()
            entries = list(self.every_entry())
            logged = self.operations()
            deliveries = {each.operation.id: each.deliveries[UPSTREAM] for each in logged}
            return Handover(
                desk=self.desk(),
                desks=tuple(Desk(*row) for row in self._execute("SELECT id, name FROM desks ORDER BY id")),
                event=self.event(),
                runs=self.runs(),
                registrations=tuple(each.registration for each in entries if not each.gone),
                gone=tuple(each.registration for each in entries if each.gone),
                read_at=state.completed_at,
                tail=state.tail,
                operations=tuple(each.operation for each in logged),
                acknowledged=frozenset(key for key, each in deliveries.items() if each.state.delivered),
                refused={
                    key: each.last_error or ""
                    for key, each in deliveries.items()
                    if each.state is DeliveryState.REFUSED
                },
                server_ids=dict(self._execute("SELECT temporary_id, server_id FROM aliases ORDER BY 1")),
            )

    def take_over(self, given: Handover, key: str) -> TakenOver:
        """Take in what another desk knows; `key` is the public key that it signed with.

        In many short transactions with pauses, so that a window beside it goes on checking in: one that is ended in the
        middle is simply done again. Raises BadInput, and then nothing was taken in, where the file is about another
        event, where that desk signed with another key before, and where two laptops made operations as one desk.
        """
        with self.transaction():
            self._check(given, key)
            self._meet(given.desk, key)
        return self._take_in_all(given, _PAUSE)

    def restore(self, given: Handover) -> TakenOver:
        """Take in what was read of a damaged file of this desk. An operation whose place is taken is left out."""
        with self.transaction():
            if given.desk.id:
                self._meet(given.desk, None)
        return self._take_in_all(given, 0, ours=True)

    def _take_in_all(self, given: Handover, pause: float, *, ours: bool = False) -> TakenOver:
        with self.transaction():
            if self._row("SELECT 1 FROM event") is None:
                self.describe(given.event, given.runs)
            for desk in given.desks:
                self._meet(desk, None)
        rows = self._take_rows(given, pause, ours=ours)
        with self.transaction():
            for temporary_id, server_id in given.server_ids.items():
                self._rename(temporary_id, server_id)
        made = 0
        for some in _portions(given.operations, _OPERATIONS_AT_ONCE, pause):
            with self.transaction():
                made += self._take_operations(some, given.acknowledged, given.refused)
        return TakenOver(given.event, given.desk, made, len(given.operations), rows)

    def agree_with_copy(self, copy: JournalCopy) -> None:
        """Copy from now on; what only the journal or only the copy has, the other one gets. Raises OSError."""
        known = copy.known()  # first: whatever is copied meanwhile is in the journal
        here = {str(row[0]) for row in self._execute("SELECT id FROM operations")}
        took = "SELECT operation_id FROM deliveries WHERE state IN ('acknowledged', 'confirmed')"
        if known.ids - here or known.acknowledged - {str(row[0]) for row in self._execute(took)}:
            self.take_lines(copy.read().lines)
            self._uncopied.clear()
        self._copied_to = copy
        self._lines += [line for line in self._heading() if line != known.heading]
        missing = here - known.ids
        if missing:
            self._lines += [line for line in self._all_lines() if line.operation_id in missing]
        self._copy()

    def take_lines(self, lines: Iterable[Line]) -> int:
        """Take in what a copy of this event's journal holds; how many operations were not known."""
        found = tuple(lines)
        event_id = str((self._row("SELECT id FROM event") or (self._event_of_file(),))[0])
        desks = {line.desk.id: line.desk for line in found if isinstance(line, DeskLine) and line.event_id == event_id}
        made = {
            line.operation.id: line
            for line in found
            if isinstance(line, OperationLine) and line.operation.event_id == event_id and is_sound(line.operation)
        }
        acknowledged = {line.operation_id: line.server_id for line in found if isinstance(line, AcknowledgedLine)}
        with self.transaction():
            self._new_revision()
            for desk in desks.values():
                self._meet(desk, None)
            local = {each.operation.registration_id for each in made.values() if _is_walk_up(each.operation)}
            rows = {each.registration.id: each.registration for each in made.values()}
            self._insert_rows(rows[each] for each in rows.keys() - local)
            for operation_id, server_id in acknowledged.items():
                if server_id is not None and operation_id in made:
                    self._rename(made[operation_id].operation.registration_id, server_id)
            # A walk-up comes before what another desk did with it.
            in_order = sorted(
                (each.operation for each in made.values()), key=lambda each: (each.hlc, each.desk_id, each.desk_seq)
            )
            return self._take_operations(in_order, acknowledged.keys(), {})

    def _all_lines(self) -> Iterable[OperationLine | AcknowledgedLine]:
        for logged in self.operations():
            operation = logged.operation
            for entry in self.entries((operation.registration_id,)):
                yield OperationLine(operation, entry.registration)
            if any(each.state.delivered for each in logged.deliveries.values()):
                yield self._acknowledged_line(operation)

    def _acknowledged_line(self, operation: Operation) -> AcknowledgedLine:
        server_id = self.server_id(operation.registration_id) if _is_walk_up(operation) else None
        return AcknowledgedLine(operation.id, server_id)

    def _check(self, given: Handover, key: str) -> None:
        """Raise BadInput where taking this in would mix what does not belong together."""
        about = self._row("SELECT id FROM event")
        if about is not None and about[0] != given.event.id:
            raise BadInput(tr("This file is about another event"), tr("It is about {event}.", event=given.event.name))
        before = self._row("SELECT key FROM desks WHERE id = ?", (given.desk.id,))
        if before is not None and before[0] not in (None, key):
            raise BadInput(
                tr("Another laptop signed for {desk}", desk=given.desk.name),
                tr("Nothing was taken over. Ask that desk for a new file, and hand it over yourself."),
            )
        for each in given.operations:
            place = (each.desk_id, each.desk_seq, each.id)
            if self._row("SELECT 1 FROM operations WHERE desk_id = ? AND desk_seq = ? AND id <> ?", place):
                hint = tr(
                    "One has a copy of the other's data folder. Nothing was taken over: export its check-ins as CSV."
                )
                raise BadInput(tr("Two laptops work as the same desk"), hint)

    def _meet(self, desk: Desk, key: str | None) -> None:
        """Know another desk by its name, and by its key once it has shown it."""
        if desk.id not in ("", self.desk().id):
            self._execute(
                "INSERT INTO desks VALUES (?1, ?2, ?3)"
                " ON CONFLICT DO UPDATE SET name = iif(?3 IS NULL, name, ?2), key = coalesce(?3, key)",
                (desk.id, desk.name, key),
            )

    def _take_rows(self, given: Handover, pause: float, *, ours: bool) -> int:
        """The start list, where theirs is the newer one, and what is missing here in any case; how many were.

        `ours`: what a damaged file of this desk said itself, which is newer than what its copy says of the same people.
        """
        state = self.pull_state()
        temporary = {each.registration_id for each in given.operations if _is_walk_up(each)}
        newer = self._is_newer(given.read_at, state.completed_at)
        gone = {each.id for each in given.gone}
        rows = [each for each in (*given.registrations, *given.gone) if each.id not in temporary]
        brought = 0
        for some in _portions(rows, _ROWS_AT_ONCE, pause):
            with self.transaction(durable=False):
                known = self._known(each.id for each in some)
                brought += len(some) - len(known)
                # Whether their reading saw what was acknowledged here nobody knows: it counts as older than all of it.
                taken = {
                    each.id: each for each in some if ours or (newer and each.id not in gone) or each.id not in known
                }
                self._take_in(taken, self.pull_state().sweep, 0, self._new_revision())
                left = gone & (taken.keys() | (known if newer else set()))
                self._execute_many("UPDATE registrations SET gone = 1 WHERE id = ?", [(each,) for each in left])
        with self.transaction():
            if newer and not self.pull_state().running:
                self._execute(
                    "UPDATE pull_state SET complete = 1, completed_at = ?, tail = ?, incomplete_reason = NULL",
                    (time_text(given.read_at), given.tail),
                )
        return brought

    def _is_newer(self, theirs: datetime | None, here: datetime | None) -> bool:
        """Whether their reading of the list is newer than ours; one of tomorrow has a wrong clock, and is old."""
        if theirs is None or here is None:
            return theirs is not None
        return here < theirs <= self._clock.now() + _CLOCKS_DIFFER

    def _known(self, ids: Iterable[str]) -> set[str]:
        """Those of the ids that are in the list, with all that it says of them."""
        asked = "SELECT id FROM registrations WHERE id IN (SELECT value FROM json_each(?)) AND run_id <> ''"
        return {str(row[0]) for row in self._execute(asked, (json.dumps(list(ids)),))}

    def _insert_rows(self, rows: Iterable[Registration]) -> None:
        """Rows that are not known yet, as older than everything that was acknowledged."""
        given = {each.id: each for each in rows}
        new = {key: given[key] for key in given.keys() - self._known(given)}
        self._take_in(new, self.pull_state().sweep, 0, self._new_revision())

    def _rename(self, temporary_id: str, server_id: str) -> None:
        """A walk-up has the server's id by now; where it was known here before, nothing happens."""
        if self._row("SELECT 1 FROM aliases WHERE temporary_id = ?", (temporary_id,)) is None:
            self._replace_temporary_id(temporary_id, server_id)

    def _take_operations(
        self, operations: Iterable[Operation], acknowledged: Iterable[str], refused: Mapping[str, str]
    ) -> int:
        """Add the operations that are not known, and what is known of the deliveries of all; how many were added."""
        done, made, concerned = set(acknowledged), 0, set()
        for operation in operations:
            known = self._row("SELECT state FROM deliveries WHERE operation_id = ?", (operation.id,))
            arrived = operation.id in done and (not _is_walk_up(operation) or self._has_server_id(operation))
            state = DeliveryState.ACKNOWLEDGED if arrived else DeliveryState.WAITING
            error = refused.get(operation.id) if state is DeliveryState.WAITING else None
            delivery = Delivery(
                operation.id, UPSTREAM, DeliveryState.REFUSED if error is not None else state, last_error=error
            )
            if known is None:
                if not self._add(operation, delivery):
                    continue
                made += 1
            elif known[0] in _NOT_AS_FAR[delivery.state]:
                self._finish(operation.id, UPSTREAM, delivery.state, delivery.last_error, attempts=0)
                if arrived and _is_walk_up(operation):
                    self._allow_rest(self.server_id(operation.registration_id))
            else:
                continue
            self._lines += [self._acknowledged_line(operation)] * arrived
            concerned.add(self.server_id(operation.registration_id))
        for registration_id in concerned:
            if self._undeliverable(registration_id):
                self._refuse_rest(registration_id)
            self._recompute_standing(registration_id)
        return made

    def _has_server_id(self, walk_up: Operation) -> bool:
        """Whether the server's id for a walk-up is known: without it, nothing about it can be delivered."""
        return self.server_id(walk_up.registration_id) != walk_up.registration_id

    def _add(self, operation: Operation, delivery: Delivery) -> bool:
        """One operation of another desk, or of this one from its copy; False where its place is another one's."""
        place = (operation.desk_id, operation.desk_seq)
        if self._row("SELECT 1 FROM operations WHERE desk_id = ? AND desk_seq = ?", place):
            _log.error("operation left out", extra={"operation_id": operation.id, "desk_seq": operation.desk_seq})
            return False
        present_id = self.server_id(operation.registration_id)
        if _is_walk_up(operation):  # it takes the place of a row that only stood for it
            self._execute("DELETE FROM registrations WHERE id = ? AND run_id = ''", (present_id,))
        if self._row("SELECT 1 FROM registrations WHERE id = ?", (present_id,)) is None:
            if _is_walk_up(operation):
                self._add_walk_up(operation)
                names = (present_id, operation.registration_id)
                self._execute("UPDATE registrations SET id = ?1, local = ?1 = ?2 WHERE id = ?2", names)
            else:  # until the list, or the walk-up, brings it
                self._insert_rows([Registration(present_id, operation.event_id, "", "", CONFIRMED)])
                self._execute("UPDATE registrations SET gone = 1 WHERE id = ?", (present_id,))
        self._keep(operation, delivery)
        return True


_NOT_AS_FAR: Mapping[DeliveryState, tuple[DeliveryState, ...]] = {
    DeliveryState.ACKNOWLEDGED: (DeliveryState.WAITING, DeliveryState.HELD, DeliveryState.REFUSED),
    DeliveryState.REFUSED: (DeliveryState.WAITING, DeliveryState.HELD),
    DeliveryState.WAITING: (),
}
"""What each word about a delivery is farther along than."""


def _portions(values: Sequence[T], size: int, pause: float) -> Iterator[Sequence[T]]:
    """The values a few at a time, with a pause after each in which other programs get at the file."""
    for start in range(0, len(values), size):
        yield values[start : start + size]
        time.sleep(pause)


def _is_walk_up(operation: Operation) -> bool:
    return operation.kind is OperationKind.WALK_UP
