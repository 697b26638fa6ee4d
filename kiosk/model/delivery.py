"""How operations get to a destination: the routes, and the state of each operation there."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from msgspec import Struct, field

from kiosk.model.operations import Operation

UPSTREAM = "upstream"
"""The destination that is the Intervals API."""


class WriteBackRoute(Struct, frozen=True):
    """How a check-in is written to the server: configuration, because no call for it is published.

    `path` and the texts in `body` may hold `{registrationId}`, `{operationId}` and `{at}` (ISO 8601); a text in `body`
    that is exactly `{checkedIn}` becomes the JSON boolean. One for bibs has `{bib}` in its place: the text, or null.
    """

    method: str = "PATCH"
    path: str = "/registration/{registrationId}"
    body: dict[str, Any] = field(default_factory=lambda: {"checkedIn": "{checkedIn}"})


class Routes(Struct, frozen=True):
    """How check-ins and bib assignments are written to the server; None: bibs are not."""

    check_ins: WriteBackRoute = WriteBackRoute()
    bibs: WriteBackRoute | None = None


class DeliveryState(StrEnum):
    """Where an operation stands at one destination."""

    WAITING = "waiting"
    HELD = "held"
    REFUSED = "refused"
    ACKNOWLEDGED = "acknowledged"
    CONFIRMED = "confirmed"

    @property
    def delivered(self) -> bool:
        """Whether the destination has said that it has it."""
        return self in (DeliveryState.ACKNOWLEDGED, DeliveryState.CONFIRMED)


class Delivery(Struct, frozen=True):
    """The state of one operation at one destination; `attempts` counts requests that were sent."""

    operation_id: str
    destination: str
    state: DeliveryState
    attempts: int = 0
    not_before: datetime | None = None
    last_error: str | None = None


class Outgoing(Struct, frozen=True):
    """An operation that may be sent now.

    `server_id` is the registration's id at the server; None while its walk-up has none yet. `leaves_checked_in`: an
    undo after which a check-in stands that its desk had not seen.
    """

    operation: Operation
    attempts: int
    server_id: str | None
    leaves_checked_in: bool = False
