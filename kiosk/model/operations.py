"""What a desk makes: the immutable operations of the journal."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from msgspec import Struct


class Desk(Struct, frozen=True):
    """This laptop at one event: an id made once, and a name that people know."""

    id: str
    name: str


class OperationKind(StrEnum):
    """What an operation states."""

    CHECK_IN = "check_in"
    UNDO = "undo"
    WALK_UP = "walk_up"
    BIB = "bib"

    @property
    def lane(self) -> Lane:
        """What it is delivered in turn with."""
        return _LANES.get(self, Lane.CHECK_INS)


class Lane(StrEnum):
    """A registration's operations are delivered in order within a lane; its walk-up comes before all others.

    What holds up one lane (a server that takes no bibs) does not hold up another.
    """

    CHECK_INS = "check_ins"
    WALK_UPS = "walk_ups"
    BIBS = "bibs"


_LANES = {OperationKind.WALK_UP: Lane.WALK_UPS, OperationKind.BIB: Lane.BIBS}


class How(StrEnum):
    """How the runner was found."""

    SEARCH = "search"
    SCAN = "scan"
    BIB = "bib"
    IMPORT = "import"


COLLECTED_BY = "collectedBy"
"""Where a check-in's payload has the name of who collects for the runner."""


class Draft(Struct, frozen=True):
    """An operation before the journal gave it its id, sequence and time.

    `payload` is the new registration of a walk-up, as the fields of `NewRegistration`; of a bib assignment the `bib`
    that the runner has from now on and the `former` one, each null for none. One that `undoes` takes another back.
    A check-in that somebody else collects has `COLLECTED_BY`, a name.
    """

    registration_id: str
    kind: OperationKind
    how: How
    undoes: tuple[str, ...] = ()
    reason: str | None = None
    volunteer: str | None = None
    payload: dict[str, Any] | None = None


class Operation(Struct, frozen=True):
    """One immutable fact made by a desk. `id` is a UUIDv7 and the `Idempotency-Key` of every attempt to deliver it.

    `desk_seq` counts from 1 without gaps; `hlc` sorts as text (`clock.tick`); `at` is the wall time with its offset.
    """

    id: str
    event_id: str
    registration_id: str
    kind: OperationKind
    desk_id: str
    desk_seq: int
    hlc: str
    at: datetime
    how: How
    undoes: tuple[str, ...] = ()
    reason: str | None = None
    volunteer: str | None = None
    payload: dict[str, Any] | None = None
    schema: int = 1

    @property
    def collected_by(self) -> str | None:
        """Who collected in a check-in for the runner; None for the runner, or where it was not asked."""
        name = (self.payload or {}).get(COLLECTED_BY)
        return name if isinstance(name, str) else None

    @property
    def bib_given(self) -> str | None:
        """The bib that the runner has from a bib assignment on; None where it takes one back, or is none."""
        bib = (self.payload or {}).get("bib") if self.kind is OperationKind.BIB else None
        return bib if isinstance(bib, str) else None


class Grant(Struct, frozen=True):
    """A hub's word that an operation came first; none exist until desks share a hub."""

    operation_id: str
    term: int
    hub_id: str
    hub_seq: int
