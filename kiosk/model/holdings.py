"""What a laptop has of an event: to hand it over to another one, and until it is wiped."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from kiosk.model.delivery import DeliveryState
from kiosk.model.operations import Desk, Operation
from kiosk.model.registrations import Event, Registration, Run


class Handover(Struct, frozen=True):
    """All that a desk knows of an event, for another one: start list, journal, and how far it is delivered.

    `registrations` are the rows that are not gone, walk-ups with their temporary ids among them; `gone` those that are
    and that an operation is about. `read_at` and `tail` are as in `PullState`, None without a whole reading.
    `acknowledged` holds ids of operations, `refused` the reasons by id, `server_ids` those of walk-ups by temporary id.
    """

    desk: Desk
    desks: tuple[Desk, ...]
    event: Event
    runs: tuple[Run, ...]
    registrations: tuple[Registration, ...]
    gone: tuple[Registration, ...]
    read_at: datetime | None
    tail: str | None
    operations: tuple[Operation, ...]
    acknowledged: frozenset[str]
    refused: dict[str, str]
    server_ids: dict[str, str]


class TakenOver(Struct, frozen=True):
    """What a hand-over brought: operations and registrations that were not known here; `of` operations in all."""

    event: Event
    desk: Desk
    operations: int
    of: int
    registrations: int


class Written(Struct, frozen=True):
    """A file that people keep: when it was written, how many operations are in it, its SHA-256 in hexadecimal."""

    at: datetime
    operations: int
    sha256: str


class Holdings(Struct, frozen=True):
    """What this laptop holds of an event; `deliveries` counts all operations.

    `handed_over`, `exported`: the last files; one of before the last operation does not have it all.
    """

    event: Event
    desk: Desk
    registrations: int
    operations: int
    deliveries: dict[DeliveryState, int]
    handed_over: Written | None = None
    exported: Written | None = None

    @property
    def undelivered(self) -> int:
        """Operations that the server has not acknowledged."""
        return self.operations - sum(number for state, number in self.deliveries.items() if state.delivered)

    @property
    def elsewhere(self) -> bool:
        """Whether a file has all operations."""
        files = (self.handed_over, self.exported)
        return any(each is not None and each.operations == self.operations for each in files)

    @property
    def may_go(self) -> bool:
        """Whether nothing is on this laptop alone."""
        return not self.undelivered or self.elsewhere


class Receipt(Struct, frozen=True):
    """That an event was wiped from a laptop, and what had been there: `files` with so many `bytes`. Nobody's data."""

    at: datetime
    holdings: Holdings
    files: int
    bytes: int
