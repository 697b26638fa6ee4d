"""What the store's tests share: a clock of their own, and short ways to make rows, pages and operations."""

from __future__ import annotations

import random
from datetime import datetime, timedelta, timezone
from typing import Any

from kiosk.model import Draft, Event, How, Operation, OperationKind, Page, Registration, Run, SetAside
from kiosk.store import EventStore

EVENT = Event("ev1", "City Run", "2026-11-22", start_time="09:00")
RUNS = (
    Run("r2", "ev1", "Half Marathon", 21097.5, sold_out=True, registration_override="paused"),
    Run("r1", "ev1", "5K"),
)
CHECK_IN, UNDO, WALK_UP = OperationKind.CHECK_IN, OperationKind.UNDO, OperationKind.WALK_UP


class FakeClock:
    """A clock that stands still until it is told to go on, in a place with an odd offset; chance by seed."""

    def __init__(self, seed: int = 1) -> None:
        self.moment = datetime(2026, 11, 22, 8, 0, 0, 123000, timezone(timedelta(hours=5, minutes=45)))
        self.chance = random.Random(seed)

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return self.moment.timestamp()

    def random_bytes(self, count: int) -> bytes:
        return self.chance.randbytes(count)

    def go(self, seconds: float) -> datetime:
        self.moment += timedelta(seconds=seconds)
        return self.moment


def registration(id: str, **facts: Any) -> Registration:
    return Registration(
        **{"id": id, "event_id": "ev1", "run_id": "r1", "email": f"{id}@x.org", "status": "confirmed"} | facts
    )


def page(
    *rows: Registration | str, aside: tuple[SetAside, ...] = (), last: str | None = "", more: bool = False
) -> Page:
    registrations = tuple(registration(row) if isinstance(row, str) else row for row in rows)
    last_id = last if last != "" else registrations[-1].id if registrations else None
    return Page(registrations, aside, last_id, more)


def sweep(store: EventStore, *rows: Registration | str, complete: bool = True, reason: str | None = None) -> None:
    """Read the whole list in one page."""
    store.begin_sweep()
    store.apply_page(page(*rows), sweep=True, read_revision=store.revision())
    store.finish_sweep(complete=complete, reason=reason)


def read(store: EventStore, *rows: Registration | str, at: int | None = None) -> None:
    """Read rows behind the list's end, asked for now or at an earlier revision."""
    store.apply_page(page(*rows), sweep=False, read_revision=store.revision() if at is None else at)


def record(store: EventStore, id: str, kind: OperationKind = CHECK_IN, *undoes: str, **facts: Any) -> Operation:
    with store.transaction():
        return store.append(Draft(id, kind, How.SEARCH, undoes=undoes, **facts))


def walk_up(store: EventStore, id: str = "tmp1", **facts: Any) -> Operation:
    return record(store, id, WALK_UP, payload={"run_id": "r1", "email": "New@x.org", "name": "Nia New"} | facts)
