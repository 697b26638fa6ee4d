"""What stands for a registration, from the journal and the server's word, and what a pull confirms."""

from __future__ import annotations

import json

import pytest
from store_kit import CHECK_IN, UNDO, FakeClock, read, record, registration, walk_up

from kiosk.model import UPSTREAM, DeliveryState, Operation
from kiosk.store import EventStore


def state(store: EventStore, operation: Operation) -> DeliveryState:
    return store.operation(operation.id).deliveries[UPSTREAM].state


def deliver(store: EventStore, operation: Operation) -> None:
    store.acknowledge(operation.id, UPSTREAM)


def checked_in(store: EventStore, id: str = "a") -> bool:
    standing = store.entry(id).standing
    counted = {each.run_id: each.checked_in for each in store.run_counts()}["r1"]
    assert counted == sum(entry.standing.checked_in for entry in store.every_entry())
    return standing.checked_in


@pytest.mark.parametrize("server_says", [True, False])
def test_a_live_check_in_stands_whatever_the_server_says(store: EventStore, server_says: bool) -> None:
    operation = record(store, "a")
    deliver(store, operation)
    read(store, registration("a", checked_in=server_says))
    assert store.entry("a").standing.operation_id == operation.id
    assert store.entry("a").registration.checked_in is server_says
    assert checked_in(store)


def test_where_the_journal_says_nothing_the_servers_word_counts(store: EventStore) -> None:
    read(store, registration("a", checked_in=True))
    assert checked_in(store)
    read(store, registration("a", checked_in=False))
    assert not checked_in(store)


def test_an_undo_counts_until_the_server_was_asked_after_it_had_it(store: EventStore) -> None:
    first = record(store, "a")
    deliver(store, first)
    read(store, registration("a", checked_in=True))
    undo = record(store, "a", UNDO, first.id)
    assert not checked_in(store)
    read(store, registration("a", checked_in=True))  # the server does not have the undo yet
    assert not checked_in(store)
    asked = store.revision()
    deliver(store, undo)
    read(store, registration("a", checked_in=True), at=asked)  # it was asked before it had it
    assert not checked_in(store)
    before = store.revision()
    read(store, registration("a", checked_in=True))  # another laptop's check-in
    assert checked_in(store)
    assert store.entry("a").standing.operation_id is None
    assert store.changed_since(before).registration_ids == {"a"}  # though the row is what it was


def test_an_undo_of_what_only_the_server_knows(store: EventStore) -> None:
    read(store, registration("a", checked_in=True))
    undo = record(store, "a", UNDO)
    assert not checked_in(store)
    deliver(store, undo)
    assert not checked_in(store)
    read(store, registration("a", checked_in=False))
    assert not checked_in(store)
    assert state(store, undo) is DeliveryState.CONFIRMED


def test_an_undo_that_was_refused_still_stands_here(store: EventStore) -> None:
    read(store, registration("a", checked_in=True))
    undo = record(store, "a", UNDO)
    store.refuse(undo.id, UPSTREAM, error="422")
    read(store, registration("a", checked_in=True))
    assert not checked_in(store)


def test_undo_and_check_in_again(store: EventStore, clock: FakeClock) -> None:
    first = record(store, "a")
    record(store, "a", UNDO, first.id, reason="wrong person")
    clock.go(30)
    second = record(store, "a")
    assert store.entry("a").standing.operation_id == second.id
    assert store.entry("a").standing.at == clock.now()
    assert [logged.undone for logged in store.operations()] == [True, False, False]


def test_of_two_live_check_ins_the_first_stands_and_the_other_takes_its_place(store: EventStore) -> None:
    first, second = record(store, "a"), record(store, "a")
    assert store.entry("a").standing.operation_id == first.id
    before = store.revision()
    record(store, "a", UNDO, first.id)
    assert store.entry("a").standing.operation_id == second.id
    assert store.changed_since(before).registration_ids == {"a"}
    record(store, "a", UNDO, second.id)
    assert not checked_in(store)


def test_a_granted_check_in_is_never_displaced(store: EventStore) -> None:
    record(store, "a")
    second = record(store, "a")
    store._execute("INSERT INTO grants VALUES (?, 1, 'hub', 1)", (second.id,))
    record(store, "a")
    assert store.entry("a").standing.operation_id == second.id


@pytest.mark.parametrize(("kind", "shows"), [(CHECK_IN, True), (UNDO, False)])
def test_a_later_pull_that_shows_it_confirms_it(store: EventStore, kind: str, shows: bool) -> None:
    operation = record(store, "a", kind)
    read(store, registration("a", checked_in=shows))
    assert state(store, operation) is DeliveryState.WAITING  # shown, but nobody acknowledged it
    asked = store.revision()
    deliver(store, operation)
    read(store, registration("a", checked_in=shows), at=asked)
    assert state(store, operation) is DeliveryState.ACKNOWLEDGED  # asked for before
    read(store, registration("a", checked_in=not shows))
    assert state(store, operation) is DeliveryState.ACKNOWLEDGED
    read(store, "b", "c")
    assert state(store, operation) is DeliveryState.ACKNOWLEDGED
    read(store, registration("a", checked_in=shows))
    assert state(store, operation) is DeliveryState.CONFIRMED
    read(store, registration("a", checked_in=not shows))
    assert state(store, operation) is DeliveryState.CONFIRMED


def test_only_the_last_word_on_a_registration_can_be_confirmed(store: EventStore) -> None:
    first = record(store, "a")
    deliver(store, first)
    undo = record(store, "a", UNDO, first.id)
    read(store, registration("a", checked_in=True))
    assert state(store, first) is DeliveryState.ACKNOWLEDGED
    deliver(store, undo)
    read(store, registration("a", checked_in=False))
    assert state(store, undo) is DeliveryState.CONFIRMED
    assert state(store, first) is DeliveryState.ACKNOWLEDGED


def test_a_walk_up_is_confirmed_by_its_row_and_its_check_in_by_its_word(store: EventStore) -> None:
    walk = walk_up(store)
    check = record(store, "tmp1")
    store.acknowledge(walk.id, UPSTREAM, server_id="srv1")
    read(store, registration("srv1"))
    assert state(store, walk) is DeliveryState.CONFIRMED
    assert state(store, check) is DeliveryState.WAITING
    deliver(store, check)
    read(store, registration("srv1", checked_in=True))
    assert state(store, check) is DeliveryState.CONFIRMED


def test_the_server_has_the_last_word_on_a_walk_ups_row(store: EventStore) -> None:
    walk = walk_up(store, pace_group="4:00", notes="cash")
    entry = store.entry("tmp1")
    assert entry.local
    assert entry.registration == registration("tmp1", email="New@x.org", name="Nia New", pace_group="4:00")
    assert json.loads(json.dumps(walk.payload))["notes"] == "cash"
    store.acknowledge(walk.id, UPSTREAM, server_id="srv1")
    read(store, registration("srv1", bib="99", name="Nia A. New"))
    assert store.entry("tmp1").registration == registration("srv1", bib="99", name="Nia A. New")
