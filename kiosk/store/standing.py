"""What stands for one registration, worked out from its operations, grants and the server's word, and kept.

The rule: a live check-in of the journal stands, whatever the server says. Where the journal took every one back, the
server's word counts only if it was asked for after the last check-in or undo was acknowledged. Where the journal says
nothing, the server's word counts. Of bibs: the last one given counts until the server, asked after it had acknowledged
that, says another one.
"""

from __future__ import annotations

from kiosk.merge import last_bib, winner
from kiosk.model import UPSTREAM, Grant, Operation, OperationKind
from kiosk.store.rows import bib_key_of, operation_of, time_text
from kiosk.store.start_list import StartListReading
from kiosk.store.transactions import Row

_STATES = (OperationKind.CHECK_IN, OperationKind.UNDO)


def stands(*, has_winner: bool, settled_revision: int | None, server_checked_in: bool, read_revision: int) -> bool:
    """Whether a registration with a check-in or an undo in the journal is checked in."""
    if has_winner:
        return True
    return server_checked_in and settled_revision is not None and settled_revision <= read_revision


def server_bib_counts(settled_revision: int | None, read_revision: int) -> bool:
    """Whether the server's word counts for the bib of a registration that was given one here."""
    return settled_revision is not None and settled_revision <= read_revision


class Standings(StartListReading):
    """The standing of registrations."""

    def _recompute_standing(self, registration_id: str) -> None:
        """Work out anew what stands for a registration (by its present id) and mark it if that changed."""
        rows = self._operation_rows(registration_id)
        operations = [operation_of(row) for row in rows]
        self._recompute_bib(registration_id, rows, last_bib(operations))
        stating = [row for row, each in zip(rows, operations, strict=True) if each.kind in _STATES]
        if not stating:
            return
        grants = {row[0]: Grant(row[0], *row[14:17]) for row in rows if row[14] is not None}
        stands_now = winner(operations, grants)
        slot, read_revision, server_checked_in, *before = self._execute(
            "SELECT r.slot, r.read_revision, r.server_checked_in, r.checked_in, s.operation_id"
            " FROM registrations r LEFT JOIN standings s ON s.slot = r.slot WHERE r.id = ?",
            (registration_id,),
        )[0]
        settled = stating[-1][17]
        kept = (None, None, None) if stands_now is None else _kept(stands_now)
        self._execute("INSERT OR REPLACE INTO standings VALUES (?, ?, ?, ?, ?)", (slot, *kept, settled))
        checked_in = stands(
            has_winner=stands_now is not None,
            settled_revision=settled,
            server_checked_in=bool(server_checked_in),
            read_revision=read_revision,
        )
        if before != [checked_in, kept[0]]:
            self._execute(
                "UPDATE registrations SET checked_in = ?, revision = ? WHERE slot = ?",
                (int(checked_in), self._new_revision(), slot),
            )

    def _recompute_bib(self, registration_id: str, rows: list[Row], given: Operation | None) -> None:
        if given is None:
            return
        bib = given.bib_given
        settled = next(row[17] for row in rows if row[0] == given.id)
        slot, before, server_bib, read_revision = self._execute(
            "SELECT slot, bib, server_bib, read_revision FROM registrations WHERE id = ?", (registration_id,)
        )[0]
        self._execute("INSERT OR REPLACE INTO given_bibs VALUES (?, ?, ?)", (slot, bib, settled))
        now = server_bib if server_bib_counts(settled, read_revision) else bib
        if now != before:
            self._execute(
                "UPDATE registrations SET bib = ?, bib_key = ?, revision = ? WHERE slot = ?",
                (now, bib_key_of(now), self._new_revision(), slot),
            )

    def _operation_rows(self, registration_id: str) -> list[Row]:
        """A registration's operations in order, also those under its temporary ids, with grant and acknowledgement."""
        rows = self._execute(
            "SELECT o.id, o.event_id, o.registration_id, o.kind, o.desk_id, o.desk_seq, o.hlc, o.at, o.how, o.undoes,"
            " o.reason, o.volunteer, o.payload, o.schema, g.term, g.hub_id, g.hub_seq, d.acknowledged_revision"
            " FROM operations o LEFT JOIN grants g ON g.operation_id = o.id"
            " LEFT JOIN deliveries d ON d.operation_id = o.id AND d.destination = ?2"
            " WHERE o.registration_id = ?1"
            " OR o.registration_id IN (SELECT temporary_id FROM aliases WHERE server_id = ?1)",
            (registration_id, UPSTREAM),
        )
        return sorted(rows, key=lambda row: (row[6], row[4], row[5]))


def _kept(operation: Operation) -> tuple[str, str | None, str]:
    """What `standings` keeps of the check-in that stands."""
    return (operation.id, time_text(operation.at), operation.desk_id)
