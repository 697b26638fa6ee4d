"""A damaged file is set aside and a new one made of it and of the journal's copy; what is lost is said."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from store_kit import EVENT, RUNS, UNDO, FakeClock, record, registration, sweep, walk_up

from kiosk.errors import DamagedFile
from kiosk.model import UPSTREAM
from kiosk.store import EventStore, Home

COUNT = 3000


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


def lived(home: Home, clock: FakeClock) -> dict[str, object]:
    """An event with many rows and some of everything; what is to be seen of it."""
    store = EventStore.open(home.event_path("ev1"), clock)
    store.describe(EVENT, RUNS)
    store.rename_desk("Desk 3")
    sweep(store, *(registration(f"reg{number}", name=f"Runner {number}", bib=str(number)) for number in range(COUNT)))
    made = [record(store, f"reg{number}") for number in range(0, 400, 2)]
    record(store, "reg4", UNDO, made[2].id)
    new = walk_up(store, "local-1")
    record(store, "local-1")
    walk_up(store, "local-2")
    store.acknowledge(made[0].id, UPSTREAM)
    store.refuse(made[1].id, UPSTREAM, error="422")
    store.acknowledge(new.id, UPSTREAM, server_id="srv1")
    seen = sight(store)
    store.close()
    return seen


def sight(store: EventStore) -> dict[str, object]:
    return {
        "desk": store.desk(),
        "operations": [each.operation for each in store.operations()],
        "states": {
            each.operation.id: each.deliveries[UPSTREAM].state.value.replace("confirmed", "acknowledged")
            for each in store.operations()
        },
        "standing": {
            entry.registration.id: entry.standing for entry in store.every_entry() if entry.standing.checked_in
        },
        "bibs": {entry.registration.id: entry.registration.bib for entry in store.every_entry()},
    }


def flat(path: Path) -> None:
    """All of the file in the file, nothing in a log beside it."""
    store = EventStore.open(path, FakeClock())
    store._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    store.close()


def overwrite(path: Path, start: int, length: int, seed: int = 1) -> None:
    with path.open("r+b") as file:
        file.seek(start)
        file.write(random.Random(seed).randbytes(length))


def test_a_file_that_is_not_damaged_is_left_alone(home: Home, clock: FakeClock) -> None:
    lived(home, clock)
    before = home.event_path("ev1").read_bytes()
    assert home.recover("ev1", clock) is None
    assert home.event_path("ev1").read_bytes() == before


@pytest.mark.logs_warning
def test_without_a_header_everything_comes_back(home: Home, clock: FakeClock) -> None:
    seen = lived(home, clock)
    path = home.event_path("ev1")
    flat(path)
    overwrite(path, 0, 512)
    damaged = path.read_bytes()
    with pytest.raises(DamagedFile):
        EventStore.open(path, clock)

    found = home.recover("ev1", clock)

    assert found is not None
    assert (found.operations, found.missing, found.certain) == (204, 0, True)
    assert found.set_aside.read_bytes() == damaged
    store = EventStore.open(path, clock)
    assert sight(store) == seen
    assert store.event() == EVENT
    assert record(store, "reg9").desk_seq == 205
    store.close()


@pytest.mark.logs_warning
@pytest.mark.parametrize("seed", [0, 1, 3, 4, 5, 6, 7, 8, 9, 10])
def test_damage_anywhere_loses_no_operation(home: Home, clock: FakeClock, seed: int) -> None:
    seen = lived(home, clock)
    path = home.event_path("ev1")
    flat(path)
    chance = random.Random(seed)
    for _ in range(chance.randrange(1, 6)):
        overwrite(path, chance.randrange(path.stat().st_size), chance.choice([64, 4096, 40960]), seed)
    found = home.recover("ev1", clock)
    assert found is not None, "the damage hit nothing that is used: take another seed"
    assert (found.missing, found.certain) == (0, True)
    store = EventStore.open(path, clock)
    now = sight(store)
    assert now["operations"] == seen["operations"]
    assert now["desk"] == seen["desk"]
    assert set(now["standing"]) == set(seen["standing"])  # type: ignore[call-overload]
    store.close()
