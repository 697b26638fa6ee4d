"""Fixtures of the store's tests: a clock, and an event's file with three registrations."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from store_kit import EVENT, RUNS, FakeClock, sweep

from kiosk.store import EventStore


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def empty(tmp_path: Path, clock: FakeClock) -> Iterator[EventStore]:
    """A new file."""
    store = EventStore.open(tmp_path / "ev1.db", clock)
    yield store
    store.close()


@pytest.fixture
def store(empty: EventStore) -> EventStore:
    """A file with an event, two runs and the registrations a, b and c."""
    empty.describe(EVENT, RUNS)
    sweep(empty, "a", "b", "c")
    return empty
