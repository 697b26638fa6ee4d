"""What comparing start list, this laptop and the server finds."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from kiosk.model.delivery import DeliveryState


class DifferenceKind(StrEnum):
    """In what start list, this laptop and the server can differ; the worst first."""

    UNTRACKED = "untracked"
    MISSING_NUMBERS = "missing_numbers"
    NOT_SHOWN = "not_shown"
    UNDONE_THERE = "undone_there"
    REFUSED = "refused"
    HELD = "held"
    GONE = "gone"
    TWICE = "twice"
    BIB_TWICE = "bib_twice"
    STILL_SHOWN = "still_shown"
    STATUS = "status"
    OTHER_BIB = "other_bib"
    WAITING = "waiting"
    WALK_UP = "walk_up"
    MADE_THERE = "made_there"
    NOT_READ = "not_read"
    SETTLED = "settled"


class Case(Struct, frozen=True, gc=False):
    """One runner or operation of a difference, as far as each thing is known.

    `what` is an operation in a word ("check-in", "bib 77"), `at`, `desk` (its name) and `reason` are that operation's;
    `note` says more: the delivery's last error, the status, the bib at the server.
    """

    registration_id: str
    name: str | None = None
    bib: str | None = None
    run: str = ""
    what: str = ""
    at: datetime | None = None
    desk: str = ""
    reason: str = ""
    note: str = ""
    operation_id: str | None = None


class Difference(Struct, frozen=True):
    """All cases of one kind, with what it means and what to do, in words for an organizer."""

    kind: DifferenceKind
    title: str
    meaning: str
    to_do: str
    cases: tuple[Case, ...]

    @property
    def settled(self) -> bool:
        """Whether it is only to know: nothing differs."""
        return self.kind is DifferenceKind.SETTLED


class RunAccount(Struct, frozen=True):
    """A run's registrations: `expected` (confirmed, not gone), checked in `here` by the journal and `there` by the API.

    `differ` counts those that are checked in at one of the two alone.
    """

    run_id: str
    label: str
    expected: int
    here: int
    there: int
    differ: int


class DeskAccount(Struct, frozen=True):
    """A desk's operations in this journal, numbered from 1 to `last`; `missing` numbers are not in it."""

    desk_id: str
    name: str
    operations: int
    last: int
    missing: tuple[int, ...] = ()


class Reconciliation(Struct, frozen=True):
    """Start list, this laptop and the server compared, as of a revision of the store.

    The server's word is the one of `read_at`, the end of the last whole reading; `set_aside` of its rows could not be
    read; `reading`: rows that a reading under way has brought so far.
    """

    revision: int
    read_at: datetime | None
    complete: bool
    set_aside: int
    reading: int | None
    runs: tuple[RunAccount, ...]
    total: RunAccount
    operations: int
    deliveries: dict[DeliveryState, int]
    desks: tuple[DeskAccount, ...]
    differences: tuple[Difference, ...]

    @property
    def open(self) -> tuple[Difference, ...]:
        """The differences that are not settled."""
        return tuple(each for each in self.differences if not each.settled)
