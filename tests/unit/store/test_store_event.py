"""The event, its runs, the desk and the network."""

from __future__ import annotations

import threading
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from store_kit import EVENT, RUNS, FakeClock, record

from kiosk.errors import NotLoaded
from kiosk.model import Network, NetworkStatus, Run
from kiosk.store import EventStore


def test_a_new_file_knows_its_desk_and_nothing_else(empty: EventStore) -> None:
    with pytest.raises(NotLoaded) as raised:
        empty.event()
    assert "ev1" in raised.value.hint
    assert empty.runs() == ()
    assert empty.desk().name == "Desk"
    assert empty.network() == NetworkStatus()
    assert tuple(empty.every_entry()) == ()
    assert empty.revision() == 0


def test_event_and_runs_come_back_as_they_were(empty: EventStore) -> None:
    empty.describe(EVENT, RUNS)
    assert empty.event() == EVENT
    assert empty.runs() == RUNS


def test_the_api_may_change_its_mind(store: EventStore) -> None:
    renamed, runs = (
        replace(EVENT, name="Town Run", start_time=None),
        (Run("r1", "ev1", "5 km"), Run("r7", "ev1", "10 km")),
    )
    store.describe(renamed, runs)
    assert store.event() == renamed
    assert store.runs() == runs
    store.describe(renamed, runs[1:])
    assert store.runs() == runs[1:]


def test_a_run_that_comes_twice_is_kept_once(empty: EventStore) -> None:
    empty.describe(EVENT, (*RUNS, RUNS[0]))
    assert empty.runs() == RUNS


def test_a_file_stays_with_its_event(store: EventStore) -> None:
    with pytest.raises(ValueError, match="another event"):
        store.describe(replace(EVENT, id="ev2"), ())
    assert store.event() == EVENT


def test_the_desk_keeps_its_id_and_shows_its_name(store: EventStore, clock: FakeClock) -> None:
    desk = store.desk()
    record(store, "a")
    store.rename_desk("Desk 3")
    assert store.desk() == replace(desk, name="Desk 3")
    assert store.entries("a")[0].standing.desk_name == "Desk 3"
    store.close()
    again = EventStore.open(store.path, clock)
    assert again.desk() == replace(desk, name="Desk 3")
    again.close()


def test_of_two_programs_that_make_the_desk_the_first_one_counts(empty: EventStore) -> None:
    desk = empty.desk()
    empty._execute("UPDATE desk SET id = id")  # it is there
    with empty.transaction():
        empty._execute("INSERT OR IGNORE INTO desk VALUES (1, 'other', 'Other')")
    assert empty.desk() == desk


def test_the_network_is_shared(store: EventStore, clock: FakeClock) -> None:
    status = NetworkStatus(Network.LIMITED, clock.now(), clock.now() + timedelta(seconds=40), "wait")
    other = EventStore.open(store.path, clock)
    before = other.revision()
    store.set_network(status)
    assert other.network() == status
    assert other.network().since.utcoffset() == timedelta(hours=5, minutes=45)
    assert other.revision() == before + 1
    other.set_network(NetworkStatus(Network.CAPTIVE))
    assert store.network() == NetworkStatus(Network.CAPTIVE)
    other.close()


def test_a_time_without_an_offset_is_not_kept(store: EventStore, clock: FakeClock) -> None:
    with pytest.raises(ValueError, match="offset"):
        store.set_network(NetworkStatus(since=clock.now().replace(tzinfo=None)))


def test_beside_it_the_same_file_is_read_in_another_thread_and_closed_there(store: EventStore) -> None:
    seen: list[tuple[int, int, int]] = []
    under_way, go_on = threading.Event(), threading.Event()

    def read() -> None:
        beside = store.beside()
        before = beside.revision()
        rows = list(beside.searchable())
        under_way.set()
        assert go_on.wait(10)
        seen.append((before, len(rows), beside.revision()))
        beside.close()

    thread = threading.Thread(target=read)
    thread.start()
    assert under_way.wait(10)
    revision = store.revision()
    record(store, "a")
    go_on.set()
    thread.join()
    assert seen == [(revision, 3, store.revision())]
    assert store.revision() > revision
    assert store.event() == EVENT


def test_beside_an_encrypted_file_the_key_is_the_same(tmp_path: Path, clock: FakeClock) -> None:
    made = EventStore.open(tmp_path / "secret.db", clock, key=bytes(range(32)))
    made.describe(EVENT, RUNS)
    beside = made.beside()
    assert beside.event() == EVENT
    beside.close()
    assert made.runs() == RUNS
    made.close()
