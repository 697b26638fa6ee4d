"""Transactions: all or nothing, disk full, locks of others, and the change notice."""

from __future__ import annotations

import apsw
import pytest
from store_kit import CHECK_IN, WALK_UP, FakeClock, read, record, registration, sweep, walk_up

from kiosk.errors import BadInput, Busy, DiskTrouble
from kiosk.model import UPSTREAM, Draft, Event, How, Run
from kiosk.store import EventStore, database


def renamed_and_failed(store: EventStore) -> None:
    with store.transaction():
        store.append(Draft("a", CHECK_IN, How.SEARCH))
        store.rename_desk("Desk 9")
        raise KeyError


def two_with_a_long_reason(store: EventStore) -> None:
    with store.transaction():
        store.append(Draft("b", CHECK_IN, How.SEARCH))
        store.append(Draft("c", CHECK_IN, How.SEARCH, reason="x" * 50000))


def test_what_fails_inside_a_transaction_leaves_nothing(store: EventStore) -> None:
    revision = store.revision()
    with pytest.raises(KeyError):
        renamed_and_failed(store)
    assert store.operations() == ()
    assert store.desk().name == "Desk"
    assert store.revision() == revision
    assert not store.entries(["a"])[0].standing.checked_in


def test_a_transaction_after_a_failed_one_takes_the_next_revision(store: EventStore) -> None:
    with pytest.raises(KeyError):
        renamed_and_failed(store)
    before = store.revision()
    record(store, "b")
    assert store.revision() == before + 1
    assert store.changed_since(before).registration_ids == {"b"}


def test_transactions_are_not_nested(store: EventStore) -> None:
    with pytest.raises(RuntimeError), store.transaction(), store.transaction():
        pass
    record(store, "a")  # and the outer one was ended


def test_a_full_disk_records_nothing_and_goes_on_when_there_is_room(store: EventStore) -> None:
    record(store, "a", reason="before")
    connection = store._connection
    pages = connection.pragma("page_count")
    connection.pragma("max_page_count", pages)
    with pytest.raises(DiskTrouble):
        two_with_a_long_reason(store)
    assert len(store.operations()) == 1
    assert [entry.standing.checked_in for entry in store.entries("abc")] == [True, False, False]
    with pytest.raises(DiskTrouble):
        sweep(store, *(registration(f"n{n}") for n in range(2000)))
    assert store.start_list().registrations == 3
    connection.pragma("max_page_count", pages * 100)
    assert record(store, "b").desk_seq == 2


def test_another_program_that_holds_the_file_is_busy_not_waited_for_ever(
    store: EventStore, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_TIMEOUT_MS", 1)
    other = EventStore.open(store.path, clock)
    with store.transaction():
        with pytest.raises(Busy):
            record(other, "a")
        assert len(tuple(other.every_entry())) == 3  # reading goes on
    assert record(other, "a").desk_seq == 1
    other.close()


def test_two_connections_see_each_other(store: EventStore, clock: FakeClock) -> None:
    other = EventStore.open(store.path, clock)
    assert other.desk() == store.desk()
    seen = other.revision()
    operation = record(store, "b")
    changed = other.changed_since(seen)
    assert changed.registration_ids == {"b"}
    assert changed.revision == other.revision() > seen
    assert other.entries(["b"])[0].standing.operation_id == operation.id
    assert not other.changed_since(changed.revision)
    assert record(other, "c").desk_seq == 2
    other.close()


def test_the_revision_moves_with_every_kind_of_write(store: EventStore, clock: FakeClock) -> None:
    operation = record(store, "a")
    writes = [
        lambda: store.rename_desk("Desk 2"),
        lambda: store.describe(Event("ev1", "New name", "2026-11-23"), ()),
        lambda: store.begin_sweep(),
        lambda: store.postpone(operation.id, UPSTREAM, not_before=clock.go(9), error="5xx"),
        lambda: store.hold(UPSTREAM, error="no route"),
        lambda: store.release(UPSTREAM),
        lambda: store.acknowledge(operation.id, UPSTREAM),
        lambda: store.finish_sweep(complete=False),
    ]
    for write in writes:
        before = store.revision()
        write()
        assert store.revision() == before + 1


def test_what_changes_nothing_leaves_the_revision(store: EventStore) -> None:
    operation = record(store, "a")
    store.acknowledge(operation.id, UPSTREAM)
    before = store.revision()
    store.rename_desk("Desk")
    store.describe(store.event(), store.runs())
    store.set_network(store.network())
    store.acknowledge(operation.id, UPSTREAM)
    store.refuse(operation.id, UPSTREAM, error="422")
    store.finish_sweep(complete=True)
    assert store.hold(UPSTREAM, error="x") == store.release(UPSTREAM) == 0
    assert store.revision() == before


def test_only_rows_that_really_changed_are_told(store: EventStore) -> None:
    before = store.revision()
    read(store, registration("a"), registration("b", status="cancelled"), registration("d"))
    changed = store.changed_since(before)
    assert changed.registration_ids == {"b", "d"}
    assert changed.revision == store.revision()


def test_a_replaced_temporary_id_is_told_as_removed(store: EventStore) -> None:
    operation = walk_up(store)
    before = store.revision()
    changed = store.acknowledge(operation.id, UPSTREAM, server_id="srv1")
    assert changed == store.changed_since(before)
    assert changed.registration_ids == {"srv1"}
    assert changed.removed_ids == {"tmp1"}
    assert not store.changed_since(changed.revision)


def test_changes_inside_a_greater_transaction_are_told_too(store: EventStore) -> None:
    with store.transaction():
        operation = store.append(Draft("tmp", WALK_UP, How.SEARCH, payload={"run_id": "r1", "email": "e"}))
        assert store.acknowledge(operation.id, UPSTREAM, server_id="srv").registration_ids == {"srv"}


@pytest.mark.parametrize("text", ["\udcff", "a\ud800b"])
def test_what_is_no_text_is_bad_input(store: EventStore, text: str) -> None:
    with pytest.raises(BadInput):
        store.entry(text)
    with pytest.raises(BadInput):
        record(store, "a", reason=text)
    with pytest.raises(BadInput):
        store.describe(store.event(), [Run("r9", "ev1", text)])
    assert store.operations() == ()
    assert len(store.runs()) == 2


def test_a_defect_in_a_statement_is_not_hidden(store: EventStore) -> None:
    with pytest.raises(apsw.SQLError):
        store._execute("SELECT nothing")
    with pytest.raises(apsw.ConstraintError):
        store._execute_many("INSERT INTO meta VALUES (?, ?)", [(2, 0)])
