"""An event on this laptop in one value: how far the start list was read, the counts, the network."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from kiosk.model.delivery import DeliveryState
from kiosk.model.operations import Desk
from kiosk.model.registrations import Event


class PullState(Struct, frozen=True):
    """How far the start list was read.

    `sweep` counts whole readings from 1 (0: none begun); `cursor` is where the running one goes on; `complete` and
    `completed_at` are about the last one that reached the end; `tail` is the last id in the server's order.
    """

    sweep: int = 0
    running: bool = False
    cursor: str | None = None
    rows: int = 0
    complete: bool = False
    completed_at: datetime | None = None
    tail: str | None = None
    incomplete_reason: str | None = None


class StartList(Struct, frozen=True):
    """The start list in numbers; `read_at` is the end of the last complete reading."""

    registrations: int
    set_aside: int
    complete: bool
    read_at: datetime | None


class RunCount(Struct, frozen=True):
    """Checked in of expected (confirmed, not gone, or checked in all the same) on one run."""

    run_id: str
    label: str
    checked_in: int
    expected: int


class Network(StrEnum):
    """What the network does for us now."""

    ONLINE = "online"
    OFFLINE = "offline"
    CAPTIVE = "captive"
    SIGNED_OUT = "signed_out"
    LIMITED = "limited"


class NetworkStatus(Struct, frozen=True):
    """The network in one value; `not_before` is set while it is limited; `cause` is what happened (`errors.cause_of`).

    The words for it are found when it is shown: the language may be another one by then.
    """

    state: Network = Network.OFFLINE
    since: datetime | None = None
    not_before: datetime | None = None
    cause: str = ""


class EventStatus(Struct, frozen=True):
    """Everything the status strip and `kiosk status` show of one event on this laptop.

    `deliveries` and `held_reason` are about check-ins, undos and walk-ups, `bibs` about bib assignments. Not `copied`:
    the second copy of the journal can't be written.
    """

    event: Event
    desk: Desk
    start_list: StartList
    runs: tuple[RunCount, ...]
    deliveries: dict[DeliveryState, int]
    oldest_waiting_at: datetime | None
    network: NetworkStatus
    held_reason: str | None = None
    bibs: dict[DeliveryState, int] = {}
    copied: bool = True

    @property
    def checked_in(self) -> int:
        """Registrations that are checked in, over all runs."""
        return sum(run.checked_in for run in self.runs)

    @property
    def expected(self) -> int:
        """Registrations that are expected, over all runs."""
        return sum(run.expected for run in self.runs)

    @property
    def undelivered(self) -> int:
        """Operations that the server has not acknowledged: waiting, held or refused."""
        kinds = (DeliveryState.WAITING, DeliveryState.HELD, DeliveryState.REFUSED)
        return sum(self.deliveries.get(kind, 0) for kind in kinds)
