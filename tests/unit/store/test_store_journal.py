"""Operations: what a desk gives them, and that they are never changed."""

from __future__ import annotations

from datetime import timedelta

import apsw
import msgspec
import pytest
from store_kit import CHECK_IN, EVENT, UNDO, WALK_UP, FakeClock, record, registration, sweep, walk_up

from kiosk.errors import NotLoaded
from kiosk.model import UPSTREAM, Delivery, DeliveryState, Draft, How, Logged, Operation
from kiosk.store import EventStore


def test_an_operation_is_complete_and_comes_back_as_it_was(store: EventStore, clock: FakeClock) -> None:
    first = record(store, "a")
    with store.transaction():
        made = store.append(
            Draft("a", UNDO, How.SCAN, (first.id, "other"), "wrong “person”", "Vera", {"free": ["é", 1, None]})
        )
    assert made == Operation(
        id=made.id,
        event_id="ev1",
        registration_id="a",
        kind=UNDO,
        desk_id=store.desk().id,
        desk_seq=2,
        hlc=made.hlc,
        at=clock.now(),
        how=How.SCAN,
        undoes=(first.id, "other"),
        reason="wrong “person”",
        volunteer="Vera",
        payload={"free": ["é", 1, None]},
    )
    assert made.id[14] == "7"
    assert store.operations_of("a") == (first, made)
    waiting = {UPSTREAM: Delivery(made.id, UPSTREAM, DeliveryState.WAITING)}
    assert store.operation(made.id) == Logged(made, waiting)
    assert store.operation("unknown") is None


def test_time_keeps_its_offset(store: EventStore, clock: FakeClock) -> None:
    record(store, "a")
    assert store.operations()[0].operation.at.isoformat() == "2026-11-22T08:00:00.123000+05:45"


def test_order_survives_clock_jumps(store: EventStore, clock: FakeClock) -> None:
    made = [record(store, "a"), record(store, "a")]
    clock.go(-7200)
    made.append(record(store, "a"))
    clock.go(9000)
    made.append(record(store, "a"))
    stamps = [operation.hlc for operation in made]
    assert stamps == sorted(set(stamps))
    assert [operation.desk_seq for operation in made] == [1, 2, 3, 4]
    assert [logged.operation for logged in store.operations()] == made
    assert [logged.operation for logged in store.operations(newest_first=True, limit=2)] == [made[3], made[2]]
    assert store.operations(limit=0) == ()


def test_the_sequence_goes_on_after_a_restart(store: EventStore, clock: FakeClock) -> None:
    first = record(store, "a")
    store.close()
    clock.go(-86400)
    again = EventStore.open(store.path, clock)
    second = record(again, "b")
    assert (second.desk_seq, second.desk_id) == (2, first.desk_id)
    assert second.hlc > first.hlc
    again.close()


def test_an_operation_needs_a_transaction(store: EventStore) -> None:
    with pytest.raises(RuntimeError):
        store.append(Draft("a", CHECK_IN, How.SEARCH))
    assert store.operations() == ()


def test_an_operation_needs_a_registration(store: EventStore) -> None:
    with pytest.raises(LookupError):
        record(store, "nobody")
    assert store.operations() == ()


def test_an_operation_needs_an_event(empty: EventStore) -> None:
    sweep(empty, "a")
    with pytest.raises(NotLoaded):
        record(empty, "a")


def test_a_walk_up_without_its_registration_is_a_defect(store: EventStore) -> None:
    with pytest.raises(msgspec.ValidationError):
        record(store, "tmp", WALK_UP, payload={"email": "e"})
    with pytest.raises(apsw.ConstraintError):
        walk_up(store, "a")  # a temporary id that is taken
    assert store.operations() == ()
    assert len(list(store.every_entry())) == 3


@pytest.mark.parametrize("table", ["operations", "grants"])
@pytest.mark.parametrize("way", ["UPDATE {} SET rowid_free = 1", "DELETE FROM {}", "REPLACE INTO {} SELECT * FROM {}"])
def test_operations_and_grants_are_never_changed_or_deleted(store: EventStore, table: str, way: str) -> None:
    operation = record(store, "a")
    store._execute("INSERT INTO grants VALUES (?, 1, 'hub', 1)", (operation.id,))
    column = {"operations": "reason", "grants": "term"}[table]
    with pytest.raises(apsw.ConstraintError):
        store._execute(way.replace("{}", table).replace("rowid_free", column))
    assert store.operations_of("a") == (operation,)


def test_operations_of_other_desks_are_read_too(store: EventStore) -> None:
    mine = record(store, "a")
    store._execute(
        "INSERT INTO operations SELECT 'theirs', event_id, registration_id, kind, 'desk-z', desk_seq, hlc, at, how,"
        " undoes, reason, volunteer, payload, schema, revision FROM operations"
    )
    theirs = store.operation("theirs")
    assert theirs.deliveries == {}
    assert [logged.operation.id for logged in store.operations()][-1] in (mine.id, "theirs")
    assert store.delivery_counts()[DeliveryState.WAITING] == 1
    next_one = record(store, "a")
    assert next_one.desk_seq == 2
    assert len(store.operations_of("a")) == 3


def test_operations_under_a_temporary_id_belong_to_the_servers_row(store: EventStore, clock: FakeClock) -> None:
    walk, check = walk_up(store), record(store, "tmp1")
    store.acknowledge(walk.id, UPSTREAM, server_id="srv1")
    later = record(store, "tmp1", UNDO, check.id)  # somebody still has the old id on the screen
    assert later.registration_id == "srv1"
    assert store.operations_of("srv1") == store.operations_of("tmp1") == (walk, check, later)
    assert walk.registration_id == "tmp1"
    assert not store.entry("srv1").standing.checked_in


def test_a_walk_up_that_a_pull_already_brought_becomes_one_row(store: EventStore) -> None:
    walk, check = walk_up(store), record(store, "tmp1")
    sweep(store, "a", "b", "c", registration("srv1", name="Nia", bib="77"))
    assert len(list(store.every_entry())) == 5
    changed = store.acknowledge(walk.id, UPSTREAM, server_id="srv1")
    assert changed.registration_ids == {"srv1"}
    assert changed.removed_ids == {"tmp1"}
    (entry,) = (each for each in store.every_entry() if each.registration.id not in "abc")
    assert entry.registration == registration("srv1", name="Nia", bib="77")
    assert not entry.local
    assert entry.standing.operation_id == check.id
    assert store.entry("tmp1") == entry


def test_both_rows_of_a_walk_up_were_checked_in(store: EventStore, clock: FakeClock) -> None:
    walk = walk_up(store)
    clock.go(1)
    sweep(store, "a", "b", "c", "srv1")
    first = record(store, "srv1")
    clock.go(1)
    record(store, "tmp1")
    store.acknowledge(walk.id, UPSTREAM, server_id="srv1")
    assert store.entry("srv1").standing.operation_id == first.id
    assert store.entry("srv1").standing.at == first.at == clock.now() - timedelta(seconds=1)
    assert sum(count.checked_in for count in store.run_counts()) == 1


def test_an_event_that_is_described_later_has_no_part_in_operations(store: EventStore) -> None:
    record(store, "a")
    store.describe(msgspec.structs.replace(EVENT, name="Other"), ())
    assert store.operations_of("a")[0].event_id == "ev1"
