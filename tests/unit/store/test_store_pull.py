"""Taking in the start list: sweeps, tails, what is gone, rows set aside, and a kill between two pages."""

from __future__ import annotations

import apsw
import pytest
from store_kit import FakeClock, page, read, record, registration, sweep, walk_up

from kiosk.model import UPSTREAM, Page, PullState, SetAside
from kiosk.store import EventStore


def names(store: EventStore, *, gone: bool = False) -> list[str]:
    return [entry.registration.id for entry in store.every_entry() if entry.gone is gone]


def test_nothing_was_read_yet(empty: EventStore) -> None:
    assert empty.pull_state() == PullState()


def test_a_sweep_from_beginning_to_end(empty: EventStore, clock: FakeClock) -> None:
    assert empty.begin_sweep() == PullState(sweep=1, running=True)
    changed = empty.apply_page(page("a", "b", more=True), sweep=True, read_revision=0)
    assert changed.registration_ids == {"a", "b"}
    assert changed.revision == empty.revision()
    assert empty.pull_state() == PullState(sweep=1, running=True, cursor="b", rows=2)
    assert not empty.start_list().complete
    empty.apply_page(page("c"), sweep=True, read_revision=0)
    assert not empty.finish_sweep(complete=True)
    end = clock.now()
    assert empty.pull_state() == PullState(1, False, None, 3, True, end, "c")
    assert empty.start_list().read_at == end


def test_a_killed_load_goes_on_where_it_was(empty: EventStore, clock: FakeClock) -> None:
    empty.begin_sweep()
    empty.apply_page(page("a", "b", more=True), sweep=True, read_revision=0)
    empty.close()
    again = EventStore.open(empty.path, clock)
    assert again.pull_state() == PullState(sweep=1, running=True, cursor="b", rows=2)
    again.apply_page(page("c"), sweep=True, read_revision=again.revision())
    again.finish_sweep(complete=True)
    assert names(again) == ["a", "b", "c"]
    again.close()


def test_a_page_is_taken_in_wholly_or_not_at_all(store: EventStore) -> None:
    store.begin_sweep()
    broken = Page((registration("d"), registration("e", name=b"")), last_id="e")
    with pytest.raises(apsw.ConstraintError):
        store.apply_page(broken, sweep=True, read_revision=store.revision())
    assert names(store) == ["a", "b", "c"]
    assert store.pull_state().cursor is None


def test_a_page_of_a_sweep_needs_a_sweep(store: EventStore) -> None:
    with pytest.raises(RuntimeError):
        store.apply_page(page("a"), sweep=True, read_revision=store.revision())


def test_a_changed_row_replaces_the_old_one(store: EventStore) -> None:
    new = registration("b", status="cancelled", bib="12", name="Zoë", run_id="r2", email="new@x.org")
    before = store.revision()
    read(store, new, "a")
    assert store.entry("b").registration == new
    assert store.by_bib("12")
    assert {entry.registration.email for entry in store.every_entry()} >= {"new@x.org"}
    assert store.changed_since(before).registration_ids == {"b"}


def test_of_a_row_that_comes_twice_in_a_page_the_last_counts(store: EventStore) -> None:
    store.begin_sweep()
    store.apply_page(
        page(registration("d", name="old"), registration("d", name="new")), sweep=True, read_revision=store.revision()
    )
    assert store.entry("d").registration.name == "new"
    assert store.pull_state().rows == 2


def test_gone_after_two_complete_sweeps_without_the_row(store: EventStore) -> None:
    sweep(store, "a", "b")
    assert names(store) == ["a", "b", "c"]
    store.begin_sweep()
    store.apply_page(page("a", "b"), sweep=True, read_revision=store.revision())
    assert store.finish_sweep(complete=True).registration_ids == {"c"}
    assert names(store, gone=True) == ["c"]


def test_one_sweep_with_the_row_starts_the_count_again(store: EventStore) -> None:
    sweep(store, "a", "b")
    sweep(store, "a", "b", "c")
    sweep(store, "a", "b")
    assert names(store, gone=True) == []


def test_an_incomplete_sweep_deletes_nothing_and_is_not_shown_as_complete(store: EventStore, clock: FakeClock) -> None:
    read_at = clock.now()
    clock.go(60)
    for _ in range(4):
        sweep(store, "a", complete=False, reason="the server repeats itself")
    assert names(store) == ["a", "b", "c"]
    state = store.pull_state()
    assert (state.running, state.complete, state.completed_at) == (False, False, read_at)
    assert state.incomplete_reason == "the server repeats itself"
    assert state.tail == "c"
    assert store.start_list().complete is False
    assert store.start_list().read_at == read_at
    sweep(store, "a", "b", "c")
    assert store.pull_state().incomplete_reason is None


def test_a_row_that_is_seen_again_is_not_gone_any_more(store: EventStore) -> None:
    for _ in range(3):
        sweep(store, "a", "b")
    before = store.revision()
    read(store, "c")
    assert names(store, gone=True) == []
    assert store.changed_since(before).registration_ids == {"c"}
    sweep(store, "a", "b")
    assert names(store, gone=True) == []


def test_ending_twice_counts_once(store: EventStore) -> None:
    sweep(store, "a", "b")
    assert not store.finish_sweep(complete=True)
    assert names(store, gone=True) == []


def test_a_sweep_that_is_begun_anew_starts_at_the_beginning(store: EventStore) -> None:
    store.begin_sweep()
    store.apply_page(page("a", "b"), sweep=True, read_revision=store.revision())
    state = store.begin_sweep()
    assert (state.sweep, state.running, state.cursor, state.rows) == (3, True, None, 0)
    store.apply_page(page("a"), sweep=True, read_revision=store.revision())
    store.finish_sweep(complete=True)
    assert [entry.gone for entry in store.every_entry()] == [False] * 3


def test_a_tail_moves_the_tail_and_not_the_cursor(store: EventStore) -> None:
    store.begin_sweep()
    store.apply_page(page("a", more=True), sweep=True, read_revision=store.revision())
    read(store, "d", "e")
    assert store.pull_state() == PullState(2, True, "a", 1, True, store.pull_state().completed_at, "e")
    store.apply_page(page(), sweep=False, read_revision=store.revision())
    assert store.pull_state().tail == "e"


def test_an_empty_last_page_keeps_the_cursor_as_the_tail(empty: EventStore) -> None:
    empty.begin_sweep()
    empty.apply_page(page("a", more=True), sweep=True, read_revision=0)
    empty.apply_page(page(), sweep=True, read_revision=0)
    empty.finish_sweep(complete=True)
    assert empty.pull_state().tail == "a"


def test_rows_set_aside_are_counted_kept_and_replaced_per_sweep(store: EventStore) -> None:
    aside = (SetAside(1, "email: expected str", "bad1"), SetAside(2, "no _id"))
    store.begin_sweep()
    store.apply_page(page("a", aside=aside, last="bad1"), sweep=True, read_revision=store.revision())
    assert store.pull_state().cursor == "bad1"
    assert store.pull_state().rows == 3
    assert store.start_list().set_aside == 2
    store.finish_sweep(complete=True)
    store.begin_sweep()
    assert store.start_list().set_aside == 2  # until the new sweep knows better
    store.apply_page(page("a", aside=aside[:1]), sweep=True, read_revision=store.revision())
    assert store.start_list().set_aside == 2
    store.finish_sweep(complete=True)
    assert store.start_list().set_aside == 1
    sweep(store, "a")
    assert store.start_list().set_aside == 0


def test_a_known_row_that_can_not_be_read_any_more_is_not_missing(store: EventStore) -> None:
    for _ in range(3):
        store.begin_sweep()
        unreadable = (SetAside(2, "eventRunId: expected str", "c"),)
        store.apply_page(page("a", "b", aside=unreadable), sweep=True, read_revision=store.revision())
        store.finish_sweep(complete=True)
    assert names(store, gone=True) == []
    assert store.entry("c").registration == registration("c")


def test_a_walk_up_is_never_gone(store: EventStore) -> None:
    walk_up(store)
    for _ in range(3):
        sweep(store, "a", "b", "c")
    assert names(store, gone=True) == []


def test_a_walk_up_that_got_its_id_during_a_sweep_is_not_missing_in_it(store: EventStore) -> None:
    operation = walk_up(store)
    sweep(store, "a", "b", "c")
    store.begin_sweep()
    store.apply_page(page("a", "b", "c"), sweep=True, read_revision=store.revision())
    store.acknowledge(operation.id, UPSTREAM, server_id="srv1")
    store.finish_sweep(complete=True)
    sweep(store, "a", "b", "c")
    assert names(store, gone=True) == []
    sweep(store, "a", "b", "c")
    assert names(store, gone=True) == ["srv1"]


def test_who_is_gone_keeps_operations_and_standing(store: EventStore) -> None:
    operation = record(store, "c")
    for _ in range(2):
        sweep(store, "a", "b")
    assert store.entry("c").standing.operation_id == operation.id
    assert store.operations_of("c") == (operation,)


def test_while_rows_do_not_say_whose_they_are_nobody_is_missing(store: EventStore) -> None:
    nameless = SetAside(1, "Object missing required field `_id`")
    for _ in range(3):
        store.begin_sweep()
        store.apply_page(page("a", "b", aside=(nameless,)), sweep=True, read_revision=store.revision())
        store.finish_sweep(complete=True)
    assert names(store, gone=True) == []
    sweep(store, "a", "b")
    sweep(store, "a", "b")
    assert names(store, gone=True) == ["c"]
