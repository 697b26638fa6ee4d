"""What can be listed, what a list is, and what its rows say."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from kiosk.store.listing import ListRow
from kiosk.store.reasons import said

GONE = "gone"
"""Stands for the status of a registration that is no longer in the start list."""


class ListKind(StrEnum):
    """What can be listed. Of the first two a row is a runner, of the others an operation with its runner.

    `NOT_YET`: expected (confirmed, not gone) and not checked in. `OVERRIDDEN`: check-ins that stand and have a reason.
    """

    NOT_YET = "not_yet"
    EVERYBODY = "everybody"
    REFUSED = "refused"
    HELD = "held"
    OVERRIDDEN = "overridden"
    UNDONE = "undone"
    WALK_UPS = "walk_ups"


class Listed(Struct, frozen=True):
    """A list as of a revision of the store, in no order: those of its kind that were asked for.

    `counts` are the rows of every kind, without what was asked for. `run_ids`, `statuses` (with `GONE`) and
    `pace_groups` are those that registrations have, in order; "" is for who is in no group.
    """

    revision: int
    kind: ListKind
    rows: tuple[ListRow, ...]
    counts: dict[ListKind, int]
    run_ids: tuple[str, ...]
    statuses: tuple[str, ...]
    pace_groups: tuple[str, ...]

    @property
    def total(self) -> int:
        """The rows of this kind."""
        return self.counts[self.kind]


def why_not_delivered(row: ListRow) -> str:
    """Why the server has not got the operation, in the language of now; "" where nothing is known."""
    return said(row.error) if row.error else ""


def name_of(row: ListRow) -> str:
    """The name without blanks around it; "" for none."""
    return (row.registration.name or "").strip()


SOME = 500
"""Rows that are sorted or looked through in one step: a few milliseconds."""
