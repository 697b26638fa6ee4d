"""Taking in the start list: pages, sweeps, what is gone, and what a page confirms.

A sweep is one reading of the whole list. Its cursor is committed with each page, so a killed one goes on where it was.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import assert_never

from msgspec import structs

from kiosk.model import UPSTREAM, Changed, Lane, OperationKind, Page, PullState, Registration
from kiosk.store.deliveries import Deliveries
from kiosk.store.rows import registration_values, time_of, time_text
from kiosk.store.standing import server_bib_counts, stands
from kiosk.store.transactions import Row

GONE_AFTER = 2
"""Complete sweeps in a row without a registration until it counts as gone."""


class Pull(Deliveries):
    """How far the start list was read, and taking in what was read."""

    def pull_state(self) -> PullState:
        """How far the start list was read."""
        row = self._execute(
            "SELECT sweep, running, cursor, rows, complete, completed_at, tail, incomplete_reason FROM pull_state"
        )[0]
        sweep, running, cursor, rows, complete, completed_at, tail, reason = row
        return PullState(sweep, bool(running), cursor, rows, bool(complete), time_of(completed_at), tail, reason)

    def begin_sweep(self) -> PullState:
        """Start reading the whole list from its beginning; one that ran is given up."""
        with self._writing():
            self._new_revision()
            self._execute("UPDATE pull_state SET sweep = sweep + 1, running = 1, cursor = NULL, rows = 0")
            return self.pull_state()

    def apply_page(self, page: Page, *, sweep: bool, read_revision: int) -> Changed:
        """Take in a page: rows, rows set aside, cursor and confirmations, in one transaction.

        `sweep`: the next page of the running sweep (RuntimeError if none runs); else one read after the list's tail.
        `read_revision`: `revision()` before the page was asked for; what was acknowledged later can't be in it.
        """
        with self._writing(durable=False):
            revision = self._new_revision()
            state = self.pull_state()
            if sweep and not state.running:
                raise RuntimeError("a page of a sweep came while no sweep runs")
            registrations = {each.id: each for each in page.registrations}
            self._take_in(registrations, state.sweep, read_revision, revision)
            self._confirm(registrations, read_revision, revision)
            self._set_aside(page, state)
            if sweep:
                self._execute(
                    "UPDATE pull_state SET cursor = coalesce(?, cursor), rows = rows + ?",
                    (page.last_id, len(page.registrations) + len(page.set_aside)),
                )
            else:
                self._execute("UPDATE pull_state SET tail = coalesce(?, tail)", (page.last_id,))
            return self.changed_since(revision - 1)

    def finish_sweep(self, *, complete: bool, reason: str | None = None) -> Changed:
        """The running sweep ended: it reached the end of the list, or (not `complete`) it did not, for a reason.

        Only a complete one counts rows as missing. Without a running sweep nothing happens.
        """
        with self._writing():
            state = self.pull_state()
            if not state.running:
                return Changed(self.revision())
            revision = self._new_revision()
            if complete:
                self._count_missing(state.sweep, revision)
                self._execute("DELETE FROM set_aside WHERE sweep < ?", (state.sweep,))
                self._execute(
                    "UPDATE pull_state SET running = 0, tail = cursor, cursor = NULL, complete = 1, completed_at = ?,"
                    " incomplete_reason = NULL",
                    (time_text(self._clock.now()),),
                )
            else:
                self._execute(
                    "UPDATE pull_state SET running = 0, cursor = NULL, complete = 0, incomplete_reason = ?", (reason,)
                )
            return self.changed_since(revision - 1)

    def _take_in(self, registrations: dict[str, Registration], sweep: int, read_revision: int, revision: int) -> None:
        """Insert new rows, update changed ones, and mark all as seen."""
        known = {
            row[0]: row
            for row in self._execute(
                "SELECT r.id, r.event_id, r.run_id, r.email, r.status, r.kind, r.name, r.pace_group, r.bib,"
                " r.server_checked_in, r.bib_key, r.email_key, r.checked_in, r.gone, r.slot, s.slot, s.operation_id,"
                " s.settled_revision, r.server_bib, g.slot, g.bib, g.settled_revision FROM registrations r"
                " LEFT JOIN standings s ON s.slot = r.slot LEFT JOIN given_bibs g ON g.slot = r.slot"
                " WHERE r.id IN (SELECT value FROM json_each(?))",
                (json.dumps(list(registrations)),),
            )
        }
        new, changed = [], []
        for each in registrations.values():
            row = known.get(each.id)
            if row is None:
                new.append((each.id, *registration_values(each), int(each.checked_in), sweep, read_revision, revision))
                continue
            values = registration_values(structs.replace(each, bib=_bib(row, each, read_revision)))
            checked_in = int(_stands(row, each, read_revision))
            if row[1:12] != values or row[12] != checked_in or row[13] or row[18] != each.bib:
                changed.append((*values, checked_in, each.bib, revision, row[14]))
        self._execute_many(
            "INSERT INTO registrations (id, event_id, run_id, email, status, kind, name, pace_group, bib,"
            " server_checked_in, bib_key, email_key, checked_in, seen_sweep, read_revision, revision, server_bib)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?9)",
            new,
        )
        self._execute_many(
            "UPDATE registrations SET event_id = ?, run_id = ?, email = ?, status = ?, kind = ?, name = ?,"
            " pace_group = ?, bib = ?, server_checked_in = ?, bib_key = ?, email_key = ?, checked_in = ?,"
            " server_bib = ?, gone = 0, revision = ? WHERE slot = ?",
            changed,
        )
        self._execute(
            "UPDATE registrations SET seen_sweep = ?, read_revision = ?, missing = 0"
            " WHERE slot IN (SELECT value FROM json_each(?))",
            (sweep, read_revision, json.dumps([row[14] for row in known.values()])),
        )

    def _confirm(self, registrations: dict[str, Registration], read_revision: int, revision: int) -> None:
        """Confirm acknowledged operations that the rows show, if they were read after the acknowledgement.

        Of a registration's check-ins and undos only the last one can be seen in its row, and so of its bibs.
        """
        if not self._execute(
            "SELECT 1 FROM deliveries WHERE destination = ? AND state = 'acknowledged' LIMIT 1", (UPSTREAM,)
        ):
            return
        last: dict[tuple[str, Lane], Row] = {}
        for row in self._execute(
            "SELECT d.registration_id, o.kind, o.id, d.state, d.acknowledged_revision, o.payload,"
            " s.operation_id IS NOT NULL FROM deliveries d JOIN operations o ON o.id = d.operation_id"
            " JOIN registrations r ON r.id = d.registration_id LEFT JOIN standings s ON s.slot = r.slot"
            " WHERE d.destination = ?"
            " AND d.registration_id IN (SELECT value FROM json_each(?)) ORDER BY d.hlc, d.operation_id",
            (UPSTREAM, json.dumps(list(registrations))),
        ):
            last[row[0], OperationKind(row[1]).lane] = row
        shown = [
            (revision, operation_id, UPSTREAM)
            for registration_id, kind, operation_id, state, acknowledged, payload, stands_here in last.values()
            if state == "acknowledged"
            and acknowledged <= read_revision
            and _shows(registrations[registration_id], OperationKind(kind), payload, stands_here=bool(stands_here))
        ]
        self._execute_many(
            "UPDATE deliveries SET state = 'confirmed', revision = ? WHERE operation_id = ? AND destination = ?", shown
        )

    def _set_aside(self, page: Page, state: PullState) -> None:
        """Keep the rows that could not be read; one whose id is known is still there at the server."""
        self._execute_many(
            "INSERT INTO set_aside VALUES (?, ?, ?, ?)",
            [(state.sweep, state.rows + each.position, each.reason, each.registration_id) for each in page.set_aside],
        )
        seen: Sequence[tuple[int, str]] = [
            (state.sweep, each.registration_id) for each in page.set_aside if each.registration_id is not None
        ]
        self._execute_many("UPDATE registrations SET seen_sweep = ?, missing = 0 WHERE id = ?", seen)

    def _count_missing(self, sweep: int, revision: int) -> None:
        """A complete sweep ended: rows that it did not bring were missing once more, and may be gone now.

        Where it brought a row that does not say whose it is, any of the missing ones may be that: none is counted.
        """
        if self._execute("SELECT 1 FROM set_aside WHERE sweep = ? AND registration_id IS NULL LIMIT 1", (sweep,)):
            return
        self._execute(
            "UPDATE registrations SET missing = missing + 1 WHERE seen_sweep <> ? AND NOT local AND NOT gone", (sweep,)
        )
        self._execute(
            "UPDATE registrations SET gone = 1, revision = ? WHERE missing >= ? AND NOT gone", (revision, GONE_AFTER)
        )


def _stands(row: Row, read: Registration, read_revision: int) -> bool:
    """Whether a known row is checked in now that the server's word about it was read."""
    if row[15] is None:
        return read.checked_in
    return stands(
        has_winner=row[16] is not None,
        settled_revision=row[17],
        server_checked_in=read.checked_in,
        read_revision=read_revision,
    )


def _bib(row: Row, read: Registration, read_revision: int) -> str | None:
    """The bib that a known row has now that the server's word about it was read."""
    given_here = row[19] is not None
    return row[20] if given_here and not server_bib_counts(row[21], read_revision) else read.bib


def _shows(row: Registration, kind: OperationKind, payload: str | None, *, stands_here: bool) -> bool:
    """Whether a row at the server shows what an operation states; an undo leaves another desk's check-in standing."""
    match kind:
        case OperationKind.CHECK_IN:
            return row.checked_in
        case OperationKind.UNDO:
            return row.checked_in is stands_here
        case OperationKind.WALK_UP:
            return True
        case OperationKind.BIB:
            return bool(row.bib == json.loads(payload or "{}").get("bib"))
        case _:
            assert_never(kind)
