"""Small real values that tests are made of: a clock that stands, an event, registrations, an event's file."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from pathlib import Path
from random import Random

from kiosk.model import Event, Page, Registration, Run
from kiosk.store import EventStore

EVENT = Event("e1", "Lakefront Marathon", "2026-06-14", "lakefront")
RUNS = (Run("r5", "e1", "5K", 5000.0), Run("r21", "e1", "Half Marathon", 21097.5))


class SetClock:
    """A clock that a test moves; chance is seeded."""

    def __init__(
        self, at: datetime = datetime(2026, 6, 14, 8, 0, tzinfo=timezone(timedelta(hours=2))), seed: int = 7
    ) -> None:
        self.at = at
        self.seconds = 1000.0
        self._random = Random(seed)

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return self.seconds

    def random_bytes(self, count: int) -> bytes:
        return self._random.randbytes(count)

    def move(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)
        self.seconds += seconds


def registration(number: int, **changes: object) -> Registration:
    """Runner `number` of the event: confirmed, on the 5K, with the number as bib."""
    fields = {
        "id": f"reg{number:04}",
        "event_id": "e1",
        "run_id": "r5",
        "email": f"runner{number}@mail.example",
        "status": "confirmed",
        "name": f"Runner Number{number}",
        "bib": str(number),
    }
    return Registration(**(fields | changes))  # type: ignore[arg-type]


def fill(store: EventStore, *registrations: Registration) -> None:
    """Make these the event's whole start list, read to its end."""
    store.describe(EVENT, RUNS)
    store.begin_sweep()
    last = registrations[-1].id if registrations else None
    store.apply_page(Page(registrations, last_id=last), sweep=True, read_revision=store.revision())
    store.finish_sweep(complete=True)


@contextmanager
def event_store(folder: Path, *registrations: Registration, clock: SetClock | None = None) -> Iterator[EventStore]:
    """An event's real file with these registrations."""
    store = EventStore.open(folder / "e1.db", clock or SetClock())
    try:
        fill(store, *registrations)
        yield store
    finally:
        store.close()
