"""What the tests of the race morning's screen share: an event at which some are in, by two desks and the server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from zlib import crc32

from conftest import EVENT, MORNING, SteppingClock, make_store, runner
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from kiosk.model import Draft, How, OperationKind, Page, Run
from kiosk.store import EventStore
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.morning import open_morning
from kiosk.ui.morning.overlay import MorningOverlay

PEOPLE = tuple(
    runner(n, f"Runner {n}", str(n), "half" if n % 2 else "full", pace_group="B" if n % 4 == 1 else None)
    for n in range(1, 101)
)


def starting(minutes: int) -> dict[str, str]:
    """A start so many minutes after the morning, in whatever time zone this runs."""
    at = MORNING.astimezone() + timedelta(minutes=minutes)
    return {"date": f"{at:%Y-%m-%d}", "start_time": f"{at:%H:%M}"}


RUNS = (Run("half", "ev1", "Half Marathon", 21097.5, **starting(60)), Run("full", "ev1", "Marathon", **starting(-12)))


def check_in(store: EventStore, clock: SteppingClock, *numbers: int, every: int = 30) -> None:
    """Check runners in, the last one at the clock's time."""
    until = clock.time
    with store.transaction(durable=False):
        for place, number in enumerate(numbers):
            clock.time = until - timedelta(seconds=every * (len(numbers) - 1 - place) + 1)
            store.append(Draft(f"r{number}", OperationKind.CHECK_IN, How.SEARCH))


def others(store: EventStore, folder: Path, name: str, *numbers: int) -> None:
    """Another desk's check-ins, handed over."""
    folder.mkdir()
    theirs = SteppingClock()
    theirs.count = crc32(name.encode())
    made = make_store(folder / "ev1.db", theirs, PEOPLE)
    made.rename_desk(name)
    theirs.time = MORNING
    check_in(made, theirs, *numbers, every=40)
    store.take_over(made.handover(), name)
    made.close()


@contextmanager
def some_in(tmp_path: Path, clock: SteppingClock) -> Iterator[EventStore]:
    """45 of 100 are in: 30 by this desk, 12 by another, and three by the server's word."""
    made = make_store(tmp_path / "ev1.db", clock, PEOPLE)
    made.describe(EVENT, RUNS)
    clock.time = MORNING
    check_in(made, clock, *range(1, 31))
    others(made, tmp_path / "other", "Desk 1", *range(31, 43))
    rows = tuple(replace(each, checked_in=True) for each in PEOPLE[50:53])
    made.apply_page(Page(rows, last_id=rows[-1].id), sweep=False, read_revision=made.revision())
    clock.time = MORNING
    yield made
    made.close()


def settle(overlay: MorningOverlay) -> MorningOverlay:
    """Let it count to the end and find its place."""
    for _ in range(300):
        QApplication.processEvents()
        if overlay.found is not None and not overlay.job.busy:
            break
    for _ in range(4):
        QApplication.processEvents()
    return overlay


def opened(screen: CheckInScreen) -> MorningOverlay:
    open_morning(screen)
    overlay = screen.overlay
    assert isinstance(overlay, MorningOverlay)
    return settle(overlay)
