"""What this laptop knows of a registration and of an operation, and what moved of it."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from kiosk.model.delivery import Delivery
from kiosk.model.operations import Operation
from kiosk.model.registrations import Registration


class Standing(Struct, frozen=True):
    """Whether a registration is checked in, and by which check-in of the journal (none: only the server says so)."""

    checked_in: bool = False
    operation_id: str | None = None
    at: datetime | None = None
    desk_id: str | None = None
    desk_name: str | None = None


class Entry(Struct, frozen=True):
    """A registration with what this laptop knows of it. `gone`: two complete sweeps came without it.

    `local`: a walk-up that the server has not given an id yet.
    """

    registration: Registration
    standing: Standing = Standing()
    gone: bool = False
    local: bool = False


class Logged(Struct, frozen=True):
    """An operation of the journal beside its deliveries by destination; `undone` when a later undo names it."""

    operation: Operation
    deliveries: dict[str, Delivery]
    undone: bool = False


class Changed(Struct, frozen=True):
    """What moved since a revision of the store: registrations to read again, and whether anything else did."""

    revision: int
    registration_ids: frozenset[str] = frozenset()
    removed_ids: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        """Whether any registration changed."""
        return bool(self.registration_ids or self.removed_ids)
