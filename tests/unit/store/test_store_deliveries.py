"""The outbox: what is due, in which order, and what becomes of it; a machine of random steps looks for lost ones."""

from __future__ import annotations

import tempfile
from collections import defaultdict
from contextlib import closing
from datetime import UTC, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from store_kit import EVENT, RUNS, UNDO, FakeClock, page, read, record, registration, sweep, walk_up

from kiosk.merge import winner
from kiosk.model import UPSTREAM, Delivery, DeliveryState, Operation, OperationKind, Outgoing
from kiosk.store import EventStore
from kiosk.store.journal import WALK_UP_REFUSED

WAITING, HELD, REFUSED, ACKNOWLEDGED, CONFIRMED = DeliveryState

TOKYO = timezone(timedelta(hours=9))


def due(store: EventStore, clock: FakeClock, limit: int = 100) -> list[Operation]:
    return [outgoing.operation for outgoing in store.due(UPSTREAM, clock.now(), limit)]


def delivery(store: EventStore, operation: Operation) -> Delivery:
    return store.operation(operation.id).deliveries[UPSTREAM]


def test_an_empty_outbox(store: EventStore, clock: FakeClock) -> None:
    assert store.due(UPSTREAM, clock.now(), 9) == ()
    assert store.next_due_at(UPSTREAM) is None
    assert store.delivery_counts() == dict.fromkeys(DeliveryState, 0)
    assert store.oldest_waiting_at() is None
    assert store.held_reason() is None


def test_of_each_registration_only_the_first_is_due(store: EventStore, clock: FakeClock) -> None:
    first, other = record(store, "a"), record(store, "b")
    undo = record(store, "a", UNDO, first.id)
    assert store.due(UPSTREAM, clock.now(), 9) == (Outgoing(first, 0, "a"), Outgoing(other, 0, "b"))
    assert due(store, clock, 1) == [first]
    store.acknowledge(first.id, UPSTREAM)
    assert due(store, clock) == [other, undo]
    assert store.due("hub", clock.now(), 9) == ()


def test_what_is_postponed_waits_and_blocks_its_successors_only(store: EventStore, clock: FakeClock) -> None:
    first, other = record(store, "a"), record(store, "b")
    record(store, "a", UNDO, first.id)
    until = clock.now() + timedelta(seconds=30)
    store.postpone(first.id, UPSTREAM, not_before=until, error="503")
    assert delivery(store, first) == Delivery(first.id, UPSTREAM, WAITING, 1, until, "503")
    assert due(store, clock) == [other]
    assert store.next_due_at(UPSTREAM) == clock.now()
    store.acknowledge(other.id, UPSTREAM)
    assert due(store, clock) == []
    assert store.next_due_at(UPSTREAM) == until
    clock.go(30)
    assert [each.attempts for each in store.due(UPSTREAM, clock.now(), 9)] == [1]


def test_times_of_other_offsets_compare_as_times(store: EventStore, clock: FakeClock) -> None:
    operation = record(store, "a")
    later, earlier = (clock.now() + timedelta(microseconds=n) for n in (1, -1))  # here it is 08:00 at +05:45
    store.postpone(operation.id, UPSTREAM, not_before=later.astimezone(UTC), error="x")  # 02:15, and not yet
    assert due(store, clock) == []
    store.postpone(
        operation.id, UPSTREAM, not_before=earlier.astimezone(TOKYO), error="x", sent=False
    )  # 11:15, and past
    assert due(store, clock) == [operation]
    store.postpone(operation.id, UPSTREAM, not_before=None, error="x", sent=False)
    assert delivery(store, operation).attempts == 1
    assert due(store, clock) == [operation]


def test_acknowledged_once_and_for_all(store: EventStore, clock: FakeClock) -> None:
    operation = record(store, "a")
    store.postpone(operation.id, UPSTREAM, not_before=clock.now(), error="x")
    store.acknowledge(operation.id, UPSTREAM)
    done = Delivery(operation.id, UPSTREAM, ACKNOWLEDGED, 2)
    assert delivery(store, operation) == done
    store.acknowledge(operation.id, UPSTREAM)
    store.refuse(operation.id, UPSTREAM, error="late")
    store.postpone(operation.id, UPSTREAM, not_before=None, error="late")
    assert delivery(store, operation) == done


def test_a_refused_one_stays_visible_and_blocks_nothing(store: EventStore, clock: FakeClock) -> None:
    first = record(store, "a")
    undo = record(store, "a", UNDO, first.id)
    store.refuse(first.id, UPSTREAM, error="422 VALIDATION_ERROR")
    assert delivery(store, first) == Delivery(first.id, UPSTREAM, REFUSED, 1, None, "422 VALIDATION_ERROR")
    assert due(store, clock) == [undo]
    assert store.release(UPSTREAM) == 0
    store.acknowledge(first.id, UPSTREAM)  # the answer to an earlier attempt came late
    assert delivery(store, first).state is ACKNOWLEDGED


def test_held_until_released(store: EventStore, clock: FakeClock) -> None:
    first, other = record(store, "a"), record(store, "b")
    store.postpone(first.id, UPSTREAM, not_before=clock.now() + timedelta(hours=1), error="503")
    assert store.hold(UPSTREAM, error="no route") == 2
    assert store.hold(UPSTREAM, error="no route") == 0
    assert store.held_reason() == "no route"
    assert due(store, clock) == []
    assert store.next_due_at(UPSTREAM) is None
    new = record(store, "a")
    assert due(store, clock) == []  # behind the held one
    assert store.next_due_at(UPSTREAM) is None
    assert store.release(UPSTREAM) == 2
    assert store.held_reason() is None
    assert due(store, clock) == [other, first]  # the one that was tried goes last
    assert delivery(store, new).state is WAITING
    assert delivery(store, first) == Delivery(first.id, UPSTREAM, WAITING, 1)


def test_what_is_held_can_still_be_acknowledged_and_refused(store: EventStore) -> None:
    first, other = record(store, "a"), record(store, "b")
    store.hold(UPSTREAM, error="no route")
    store.acknowledge(first.id, UPSTREAM)
    store.refuse(other.id, UPSTREAM, error="no")
    assert [delivery(store, each).state for each in (first, other)] == [ACKNOWLEDGED, REFUSED]


def test_the_oldest_that_the_server_has_not_got(store: EventStore, clock: FakeClock) -> None:
    first = record(store, "a")
    clock.go(10)
    second = record(store, "b")
    store.hold(UPSTREAM, error="x")
    clock.go(10)
    record(store, "c")
    assert store.oldest_waiting_at() == first.at
    store.acknowledge(first.id, UPSTREAM)
    assert store.oldest_waiting_at() == second.at
    store.refuse(second.id, UPSTREAM, error="x")
    assert store.oldest_waiting_at() == clock.now()


def test_counts_have_all_states(store: EventStore) -> None:
    operations = [record(store, id) for id in "abcab"]
    store.acknowledge(operations[0].id, UPSTREAM)
    store.refuse(operations[1].id, UPSTREAM, error="x")
    store.hold(UPSTREAM, error="x")
    record(store, "c")
    assert store.delivery_counts() == {WAITING: 1, HELD: 3, REFUSED: 1, ACKNOWLEDGED: 1, CONFIRMED: 0}


def test_a_walk_up_goes_first_and_its_check_in_under_the_servers_id(store: EventStore, clock: FakeClock) -> None:
    walk, check = walk_up(store), record(store, "tmp1")
    assert store.due(UPSTREAM, clock.now(), 9) == (Outgoing(walk, 0, None),)
    with pytest.raises(ValueError, match="the server gave"):
        store.acknowledge(walk.id, UPSTREAM)
    store.acknowledge(walk.id, UPSTREAM, server_id="srv1")
    assert store.due(UPSTREAM, clock.now(), 9) == (Outgoing(check, 0, "srv1"),)
    assert not store.acknowledge(walk.id, UPSTREAM, server_id="srv2")  # a reply that came twice
    assert store.entry("srv2") is None


def test_with_a_refused_walk_up_goes_all_that_needs_it(store: EventStore, clock: FakeClock) -> None:
    walk, check, other = walk_up(store), record(store, "tmp1"), record(store, "a")
    store.hold(UPSTREAM, error="x")
    undo = record(store, "tmp1", UNDO, check.id)
    store.refuse(walk.id, UPSTREAM, error="422 email")
    again = record(store, "tmp1")
    assert delivery(store, walk).last_error == "422 email"
    for each in (check, undo, again):
        assert delivery(store, each) == Delivery(each.id, UPSTREAM, REFUSED, 0, None, WALK_UP_REFUSED)
    assert store.release(UPSTREAM) == 1
    assert due(store, clock) == [other]
    assert store.entry("tmp1").local
    assert store.entry("tmp1").standing.operation_id == again.id


def test_an_answer_to_what_was_never_asked_is_a_defect(store: EventStore) -> None:
    with pytest.raises(IndexError):
        store.acknowledge("unknown", UPSTREAM)


IDS = st.sampled_from(["a", "b", "tmp1", "tmp2"])


class Outbox(RuleBasedStateMachine):
    """Random mornings at one desk: nothing is lost, sent out of order, or counted wrongly."""

    @initialize()
    def start(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.clock = FakeClock()
        self.path = Path(self.folder.name) / "ev1.db"
        self.store = EventStore.open(self.path, self.clock)
        self.store.describe(EVENT, RUNS)
        sweep(self.store, "a", "b")
        self.made: list[Operation] = []
        self.sent: dict[str, list[int]] = defaultdict(list)
        self.states: dict[str, DeliveryState] = {}

    @rule(id=IDS, seconds=st.integers(-100, 100))
    def check_in_or_undo(self, id: str, seconds: int) -> None:
        self.clock.go(seconds)
        entry = self.store.entry(id)
        if entry is None:
            self.made.append(walk_up(self.store, id))
        elif entry.standing.operation_id:
            self.made.append(record(self.store, id, UNDO, entry.standing.operation_id))
        else:
            self.made.append(record(self.store, id))

    @rule(limit=st.integers(1, 3), answer=st.sampled_from(["acknowledge", "refuse", "postpone"]))
    def deliver(self, limit: int, answer: str) -> None:
        for outgoing in self.store.due(UPSTREAM, self.clock.now(), limit):
            operation = outgoing.operation
            entry = self.store.entry(operation.registration_id)
            is_walk_up = operation.kind is OperationKind.WALK_UP
            assert outgoing.server_id == (None if is_walk_up else entry.registration.id)
            assert entry.local is is_walk_up
            self.sent[operation.registration_id].append(operation.desk_seq)
            if answer == "acknowledge":
                server_id = f"srv-{operation.registration_id}" if is_walk_up else None
                self.store.acknowledge(operation.id, UPSTREAM, server_id=server_id)
            elif answer == "refuse":
                self.store.refuse(operation.id, UPSTREAM, error="no")
            else:
                until = self.clock.now() + timedelta(seconds=50)
                self.store.postpone(operation.id, UPSTREAM, not_before=until, error="later")

    @rule(moves=st.sampled_from(["hold", "release"]))
    def hold_or_release(self, moves: str) -> None:
        if moves == "hold":
            self.store.hold(UPSTREAM, error="no route")
        else:
            self.store.release(UPSTREAM)

    @rule(shows=st.booleans(), stale=st.booleans())
    def pull(self, shows: bool, stale: bool) -> None:
        rows = [registration(id, checked_in=shows) for id in ("a", "b", "srv-tmp1") if self.store.entry(id)]
        at = 0 if stale else self.store.revision()
        self.store.apply_page(page(*rows), sweep=False, read_revision=at)

    @precondition(lambda self: self.made)
    @rule()
    def restart(self) -> None:
        self.store.close()
        self.store = EventStore.open(self.path, self.clock)

    @invariant()
    def nothing_is_lost_and_the_sequence_has_no_gaps(self) -> None:
        logged = self.store.operations()
        assert [each.operation for each in logged] == self.made
        assert [each.operation.desk_seq for each in logged] == list(range(1, len(logged) + 1))
        states = {each.operation.id: each.deliveries[UPSTREAM].state for each in logged}
        assert all(states[id] in (ACKNOWLEDGED, CONFIRMED) for id, old in self.states.items() if old is ACKNOWLEDGED)
        assert all(states[id] is old for id, old in self.states.items() if old in (CONFIRMED, REFUSED))
        counts = self.store.delivery_counts()
        assert counts == {state: sum(each is state for each in states.values()) for state in DeliveryState}
        self.states = states

    @invariant()
    def each_registration_is_delivered_in_order(self) -> None:
        for sequence in self.sent.values():
            assert sequence == sorted(sequence)

    @invariant()
    def a_live_check_in_stands_and_the_counts_agree(self) -> None:
        entries = list(self.store.every_entry())
        for entry in entries:
            stands = winner(self.store.operations_of(entry.registration.id), {})
            assert entry.standing.operation_id == (stands.id if stands else None)
            assert entry.standing.checked_in or stands is None
        assert sum(each.checked_in for each in self.store.run_counts()) == sum(
            each.standing.checked_in for each in entries
        )

    def teardown(self) -> None:
        """When faults stop, the outbox drains."""
        self.store.release(UPSTREAM)
        self.clock.go(10_000)
        while outgoing := self.store.due(UPSTREAM, self.clock.now(), 2):
            for each in outgoing:
                server_id = None if each.server_id else f"srv-{each.operation.registration_id}"
                self.store.acknowledge(each.operation.id, UPSTREAM, server_id=server_id)
        counts = self.store.delivery_counts()
        assert (counts[WAITING], counts[HELD], self.store.next_due_at(UPSTREAM)) == (0, 0, None)
        self.store.close()
        self.folder.cleanup()


TestOutbox = Outbox.TestCase
TestOutbox.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)


def test_a_time_from_before_the_clock_was_set_back_is_over(store: EventStore, clock: FakeClock) -> None:
    first, other = record(store, "a"), record(store, "b")
    clock.go(365 * 86400)
    store.postpone(first.id, UPSTREAM, not_before=clock.now() + timedelta(seconds=20), error="503")
    assert due(store, clock) == [other]
    clock.go(-365 * 86400)
    assert due(store, clock) == [other, first]
    store.acknowledge(other.id, UPSTREAM)
    assert store.next_due_at(UPSTREAM) == clock.now()


def test_on_request_nothing_waits_for_its_time(store: EventStore, clock: FakeClock) -> None:
    first = record(store, "a")
    store.postpone(first.id, UPSTREAM, not_before=clock.now() + timedelta(seconds=20), error="503")
    assert due(store, clock) == []
    assert store.release(UPSTREAM) == 0
    assert due(store, clock) == [first]
    assert delivery(store, first).last_error == "503"
    before = store.revision()
    assert store.release(UPSTREAM) == 0
    assert store.revision() == before


def test_what_was_tried_the_least_goes_first(store: EventStore, clock: FakeClock) -> None:
    first, second, third = record(store, "a"), record(store, "b"), record(store, "c")
    store.postpone(first.id, UPSTREAM, not_before=None, error="out")
    store.postpone(first.id, UPSTREAM, not_before=None, error="out")
    store.postpone(second.id, UPSTREAM, not_before=None, error="out")
    assert due(store, clock) == [third, second, first]


def test_an_id_that_was_somebody_elses_is_not_a_walk_ups(store: EventStore) -> None:
    mine = walk_up(store)
    assert store.names_another("a", mine.id)
    same = walk_up(store, "tmp0", email="A@x.org")  # who is in the list already is not registered twice by every server
    assert not store.names_another("a", same.id)
    assert not store.names_another("srv1", mine.id)
    read(store, "srv1")  # it was written, and the answer lost
    assert not store.names_another("srv1", mine.id)
    store.acknowledge(mine.id, UPSTREAM, server_id="srv1")
    other = walk_up(store, "tmp2")
    assert store.names_another("srv1", other.id)


def undo_in_turn(store: EventStore, clock: FakeClock) -> bool:
    """Deliver everything in turn; what the undo says is left."""
    while found := store.due(UPSTREAM, clock.now(), 9):
        for outgoing in found:
            if outgoing.operation.kind is UNDO:
                return outgoing.leaves_checked_in
            store.acknowledge(outgoing.operation.id, UPSTREAM)
    raise AssertionError("no undo was due")


def test_an_undo_leaves_the_check_in_that_its_desk_had_not_seen(store: EventStore, clock: FakeClock) -> None:
    with closing(EventStore.open(store.path.with_name("other.db"), FakeClock(seed=2))) as other:
        other.describe(EVENT, RUNS)
        sweep(other, "a")
        record(other, "a")
        clock.go(1)
        own = record(store, "a")
        record(store, "a", UNDO, own.id)
        store.take_over(other.handover(), "key")
    assert undo_in_turn(store, clock)


def test_an_undo_says_the_same_whatever_comes_after_it(store: EventStore, clock: FakeClock) -> None:
    own = record(store, "a")
    record(store, "a", UNDO, own.id)
    clock.go(1)
    record(store, "a")
    assert not undo_in_turn(store, clock)
