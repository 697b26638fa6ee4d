"""What desks hand to each other comes to the same, in whatever order and however often they do."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from store_kit import EVENT, RUNS, UNDO, FakeClock, page, record, registration, sweep, walk_up

from kiosk.errors import BadInput
from kiosk.model import UPSTREAM, DeliveryState, Event, Handover, Operation, OperationKind
from kiosk.store import EventStore
from kiosk.store.event_store import copy_path
from kiosk.store.journal_copy import JournalCopy

KEY = "ab" * 32
MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108 - where flushing costs nothing
RUNNERS = ("a", "b", "c", "d")
BIB = OperationKind.BIB
TAKEN = (DeliveryState.ACKNOWLEDGED, DeliveryState.CONFIRMED)


@pytest.fixture(autouse=True, scope="module")
def _without_pauses() -> Iterator[None]:
    """Nobody checks in beside these hand-overs."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("kiosk.store.merging._PAUSE", 0)
        yield


@contextmanager
def desks(count: int) -> Iterator[list[EventStore]]:
    """Laptops that read the same start list, each with a clock and an identity of its own."""
    with TemporaryDirectory(dir=MEMORY) as folder, ExitStack() as stack:
        stores = []
        for number in range(count):
            place = Path(folder) / str(number)
            place.mkdir()
            store = EventStore.open(place / "ev1.db", FakeClock(seed=number + 1))
            stack.callback(store.close)
            store.describe(EVENT, RUNS)
            sweep(store, *RUNNERS)
            store.rename_desk(f"Desk {number}")
            stores.append(store)
        yield stores


def give(giver: EventStore, taker: EventStore) -> None:
    taker.take_over(giver.handover(), key_of(giver))


def key_of(store: EventStore) -> str:
    return store.desk().id.replace("-", "") * 2


def sight(store: EventStore) -> dict[str, Any]:
    """All on which desks that know the same files agree."""
    entries = list(store.every_entry())
    return {
        "operations": [each.operation for each in store.operations()],
        "undone": {each.operation.id for each in store.operations() if each.undone},
        "states": {each.operation.id: as_far(each.deliveries[UPSTREAM].state) for each in store.operations()},
        "standings": {each.registration.id: (each.standing.operation_id, each.standing.checked_in) for each in entries},
        "rows": sorted(
            (each.registration.id, each.registration.email, each.registration.run_id, each.gone, each.local)
            for each in entries
        ),
        "bibs": {each.registration.id: each.registration.bib for each in entries},
        "server_ids": {key: store.server_id(key) for key in (f"tmp{n}" for n in range(99))},
        "runs": store.run_counts(),
    }


def as_far(state: DeliveryState) -> str:
    """A delivery's state as far as another desk can know it."""
    return "taken" if state in TAKEN else "refused" if state is DeliveryState.REFUSED else "not yet"


def is_in_order(store: EventStore) -> None:
    """No operation twice, no gap in a desk's numbers, one state for each operation, one row for each runner."""
    journal = [each.operation for each in store.operations()]
    assert len({each.id for each in journal}) == len(journal)
    for desk_id in {each.desk_id for each in journal}:
        numbers = sorted(each.desk_seq for each in journal if each.desk_id == desk_id)
        assert numbers == list(range(1, len(numbers) + 1))
    counted = store._execute("SELECT count(*), count(DISTINCT operation_id) FROM deliveries")
    assert counted == [(len(journal), len(journal))]
    assert all(set(each.deliveries) == {UPSTREAM} for each in store.operations())
    emails = [entry.registration.email for entry in store.every_entry() if entry.registration.email.startswith("New")]
    assert len(emails) == len(set(emails)), "a walk-up stands twice in the list"
    for _, where, local in store._execute(
        "SELECT d.operation_id, d.registration_id, r.id FROM deliveries d"
        " LEFT JOIN registrations r ON r.id = d.registration_id"
    ):
        assert where == local


class Morning:
    """Random work at the desks, and hand-overs kept for later."""

    def __init__(self, stores: list[EventStore], choose: Callable[[list[Any]], Any]) -> None:
        """A server's word about bibs counts at the desk that read it: lists are read only where none are given."""
        self.stores, self.choose = stores, choose
        kinds = [self.check_in, self.check_in, self.undo, self.walk_up, self.answer, self.answer, self.keep, self.take]
        self.kinds = [*kinds, choose([self.bib, self.read])]
        self.files: list[tuple[Handover, str]] = []
        self.walk_ups = 0
        self.fates: dict[str, str] = {}

    def step(self) -> None:
        """Something happens at one of the desks."""
        store = self.choose(self.stores)
        store._clock.go(self.choose([0, 0, 1, -3, 60]))
        self.choose(self.kinds)(store)

    def somebody(self, store: EventStore) -> str:
        return str(self.choose([entry.registration.id for entry in store.every_entry()]))

    def check_in(self, store: EventStore) -> None:
        record(store, self.somebody(store))

    def undo(self, store: EventStore) -> None:
        made = [each for each in store.operations() if each.operation.kind is OperationKind.CHECK_IN]
        if made:
            taken_back = self.choose(made).operation
            record(store, taken_back.registration_id, UNDO, taken_back.id)

    def walk_up(self, store: EventStore) -> None:
        self.walk_ups += 1
        walk_up(store, f"tmp{self.walk_ups}", email=f"New{self.walk_ups}@x.org")

    def bib(self, store: EventStore) -> None:
        record(store, self.somebody(store), BIB, payload={"bib": str(self.choose([901, 902, 903]))})

    def answer(self, store: EventStore) -> None:
        """The server answers one that is due; the same to every desk that asks."""
        due = store.due(UPSTREAM, store._clock.now(), 9)
        if not due:
            store.hold(UPSTREAM, error="no route")
            return
        operation: Operation = self.choose(list(due)).operation
        fate = self.fates.setdefault(operation.id, self.choose(["taken", "taken", "refused"]))
        if fate == "refused":
            store.refuse(operation.id, UPSTREAM, error="422")
        elif operation.kind is OperationKind.WALK_UP:
            store.acknowledge(operation.id, UPSTREAM, server_id=f"srv-{operation.registration_id}")
        else:
            store.acknowledge(operation.id, UPSTREAM)

    def read(self, store: EventStore) -> None:
        """The whole list is read, with the walk-ups that the server took."""
        names = [f"tmp{n + 1}" for n in range(self.walk_ups)]
        there = [name for name in names if any(each.server_id(name) != name for each in self.stores)]
        rows = [registration(f"srv-{name}", email=f"New{name.removeprefix('tmp')}@x.org") for name in there]
        sweep(store, *RUNNERS, *rows)

    def keep(self, store: EventStore) -> None:
        """A file is written, and taken in much later."""
        self.files.append((store.handover(), key_of(store)))

    def take(self, store: EventStore) -> None:
        if self.files:
            store.take_over(*self.choose(self.files))

    def exchange(self) -> None:
        """In the end everybody hands over what they have, and everybody takes all of it, and the old files, too."""
        files = self.files + [(each.handover(), key_of(each)) for each in self.stores]
        for store in self.stores:
            mixed = files * 2
            random.Random(self.choose(list(range(1000)))).shuffle(mixed)
            for file in mixed:
                store.take_over(*file)


@settings(max_examples=60)
@given(data=st.data(), count=st.integers(2, 5))
def test_desks_that_know_the_same_files_agree(data: st.DataObject, count: int) -> None:
    with desks(count) as stores:
        morning = Morning(stores, lambda values: data.draw(st.sampled_from(values)))
        for _ in range(data.draw(st.integers(1, 30))):
            morning.step()
        before = [{each.operation.id for each in store.operations()} for store in stores]
        morning.exchange()
        first = sight(stores[0])
        assert {each.id for each in first["operations"]} == set().union(*before)
        for store in stores:
            is_in_order(store)
            assert sight(store) == first
        revisions = [store.revision() for store in stores]
        seen = [store.delivery_counts() for store in stores]
        morning.exchange()
        assert [sight(store) for store in stores] == [first] * count
        assert [store.delivery_counts() for store in stores] == seen
        assert all(now >= then for now, then in zip([store.revision() for store in stores], revisions, strict=True))


@settings(max_examples=40)
@given(data=st.data())
def test_taking_over_is_associative(data: st.DataObject) -> None:
    """From A to B to C comes to the same as from A to C and from B to C."""
    with desks(4) as stores:
        a, b, c, d = stores
        morning = Morning([a, b], lambda values: data.draw(st.sampled_from(values)))
        for _ in range(data.draw(st.integers(1, 15))):
            morning.step()
        give(a, c)
        give(b, c)
        give(a, b)
        give(b, d)
        assert sight(c) == sight(d) == sight(b)


def test_an_undo_leaves_another_desks_check_in_standing() -> None:
    with desks(2) as (a, b):
        mine, theirs = record(a, "a"), record(b, "a")
        record(a, "a", UNDO, mine.id)
        give(a, b)
        give(b, a)
        for store in (a, b):
            entry = store.entry("a")
            assert (entry.standing.checked_in, entry.standing.operation_id) == (True, theirs.id)
            assert entry.standing.desk_name == "Desk 1"


def test_a_walk_up_before_and_after_the_server_named_it() -> None:
    with desks(4) as (a, b, c, d):
        new = walk_up(a)
        made = record(a, "tmp1")
        give(a, b)
        give(a, c)
        there = record(b, "tmp1", BIB, payload={"bib": "901"})
        assert b.entry("tmp1").local
        sweep(c, *RUNNERS, registration("srv1", email="New@x.org"))  # its list was read when the server had it already
        a.acknowledge(new.id, UPSTREAM, server_id="srv1")
        for store in (b, c, d):
            give(a, store)
        give(b, a)
        give(b, c)
        give(b, d)
        for store in (a, b, c, d):
            entry = store.entry("tmp1")
            assert (entry.registration.id, entry.local, entry.registration.bib) == ("srv1", False, "901")
            assert entry.standing.operation_id == made.id
            assert [each.id for each in store.operations_of("srv1")] == [new.id, made.id, there.id]
            assert [each.operation.id for each in store.due(UPSTREAM, store._clock.now(), 9)] == [made.id, there.id]
            assert len(list(store.every_entry())) == 5
            is_in_order(store)


def test_nothing_of_a_refused_walk_up_waits_at_any_desk() -> None:
    with desks(3) as (a, b, c):
        new = walk_up(a)
        give(a, b)
        record(b, "tmp1")
        give(b, c)
        a.refuse(new.id, UPSTREAM, error="422")
        give(a, b)  # who has a check-in that waits for it
        give(b, a)  # and hands it over
        give(a, c)
        for store in (a, b, c):
            assert store.delivery_counts() == dict.fromkeys(DeliveryState, 0) | {DeliveryState.REFUSED: 2}
            assert store.due(UPSTREAM, store._clock.now(), 9) == ()


def test_of_two_words_about_a_delivery_the_farther_one_counts() -> None:
    with desks(2) as (a, b):
        made = record(a, "a")
        give(a, b)
        old = a.handover()
        b.hold(UPSTREAM, error="no route")
        give(a, b)
        assert b.operation(made.id).deliveries[UPSTREAM].state is DeliveryState.HELD
        a.refuse(made.id, UPSTREAM, error="422 NO")
        give(a, b)
        delivery = b.operation(made.id).deliveries[UPSTREAM]
        assert (delivery.state, delivery.last_error, delivery.attempts) == (DeliveryState.REFUSED, "422 NO", 0)
        b.take_over(replace(old, refused={}, acknowledged=frozenset({made.id})), key_of(a))
        assert b.operation(made.id).deliveries[UPSTREAM].state is DeliveryState.ACKNOWLEDGED
        b.apply_page(page(registration("a", checked_in=True)), sweep=False, read_revision=b.revision())
        assert b.operation(made.id).deliveries[UPSTREAM].state is DeliveryState.CONFIRMED
        give(a, b)
        assert b.operation(made.id).deliveries[UPSTREAM].state is DeliveryState.CONFIRMED
        give(b, a)
        assert a.operation(made.id).deliveries[UPSTREAM].state is DeliveryState.ACKNOWLEDGED


def test_an_undo_of_another_check_in_is_confirmed_by_the_row_that_stands() -> None:
    with desks(2) as (a, b):
        mine = record(a, "a")
        record(b, "a")
        back = record(a, "a", UNDO, mine.id)
        give(b, a)
        for each in a.operations():
            a.acknowledge(each.operation.id, UPSTREAM)
        a.apply_page(page(registration("a", checked_in=True)), sweep=False, read_revision=a.revision())
        assert a.operation(back.id).deliveries[UPSTREAM].state is DeliveryState.CONFIRMED


def test_a_newer_list_counts_and_an_older_one_adds_what_is_missing() -> None:
    with desks(2) as (a, b):
        old = a.handover()
        a._clock.go(3600)
        sweep(a, registration("a", name="Renamed"), "b", "c", "e", registration("d", status="cancelled"))
        taken = b.take_over(a.handover(), KEY)
        assert (taken.registrations, taken.operations, taken.of) == (1, 0, 0)
        assert b.entry("a").registration.name == "Renamed"
        assert b.entry("d").registration.status == "cancelled"
        assert b.start_list() == a.start_list()
        assert b.pull_state().tail == a.pull_state().tail
        b.take_over(replace(old, registrations=(*old.registrations, registration("f"))), KEY)
        assert b.entry("a").registration.name == "Renamed"
        assert b.entry("f") is not None
        assert b.start_list().read_at == a.start_list().read_at


def test_a_reading_under_way_goes_on() -> None:
    with desks(2) as (a, b):
        a._clock.go(3600)
        sweep(a, *RUNNERS)
        b.begin_sweep()
        b.apply_page(page("a", more=True), sweep=True, read_revision=b.revision())
        before = b.pull_state()
        give(a, b)
        assert b.pull_state() == before


def test_who_is_gone_at_both_desks_stays_gone() -> None:
    with desks(2) as (a, b):
        made = record(a, "d")
        give(a, b)
        for store in (a, b):
            store._clock.go(60)
            for _ in range(2):
                sweep(store, "a", "b", "c")
        a._clock.go(60)
        sweep(a, "a", "b", "c")
        give(a, b)
        assert b.entry("d").gone
        with desks(1) as (c,):
            c._execute("DELETE FROM registrations WHERE id = 'd'")
            give(a, c)
            assert c.entry("d").gone
            assert c.entry("d").standing.operation_id == made.id
            assert c.start_list().registrations == 3


def test_a_fresh_laptop_goes_on_with_what_it_was_given(tmp_path: Path) -> None:
    with desks(1) as (a,):
        sweep(a, registration("a", bib="12"), "b")
        record(a, "b")
        fresh = EventStore.open(tmp_path / "ev1.db", FakeClock(99))
        taken = fresh.take_over(a.handover(), KEY)
        assert (taken.event, taken.desk.name, taken.operations, taken.registrations) == (EVENT, "Desk 0", 1, 2 + 2)
        assert (fresh.event(), fresh.runs()) == (EVENT, RUNS)
        assert fresh.start_list().complete
        (entry,) = fresh.by_bib("012")
        assert record(fresh, entry.registration.id).desk_seq == 1
        assert fresh.entry("b").standing.desk_name == "Desk 0"
        fresh.close()


def test_desks_are_known_by_the_name_they_give_themselves() -> None:
    with desks(3) as (a, b, c):
        record(a, "a")
        give(a, b)
        give(b, c)
        assert c.entry("a").standing.desk_name == "Desk 0"
        a.rename_desk("Blue tent")
        give(a, c)
        assert c.entry("a").standing.desk_name == "Blue tent"
        give(b, c)
        assert c.entry("a").standing.desk_name == "Blue tent", "another one's word counts less"


def refused(store: EventStore, given: Handover, key: str) -> str:
    """Taking this over is refused, and nothing is taken; the title."""
    before = sight(store), store._execute("SELECT * FROM desks")
    with pytest.raises(BadInput) as caught:
        store.take_over(given, key)
    assert (sight(store), store._execute("SELECT * FROM desks")) == before
    return caught.value.title


def test_another_event_is_not_taken_over() -> None:
    with desks(2) as (a, b):
        record(a, "a")
        given = replace(a.handover(), event=Event("ev2", "Night Run", "2026-12-01"))
        assert refused(b, given, KEY) == "This file is about another event"


def test_another_key_for_the_same_desk_is_not_believed() -> None:
    with desks(2) as (a, b):
        record(a, "a")
        b.take_over(a.handover(), KEY)
        record(a, "b")
        assert refused(b, a.handover(), "cd" * 32) == "Another laptop signed for Desk 0"
        assert b.take_over(a.handover(), KEY).operations == 1


def test_a_desk_known_by_name_shows_its_key_later() -> None:
    with desks(3) as (a, b, c):
        record(a, "a")
        give(a, b)
        give(b, c)
        c.take_over(a.handover(), KEY)
        assert refused(c, a.handover(), "cd" * 32) == "Another laptop signed for Desk 0"


def test_two_laptops_with_one_desks_identity_are_told_apart() -> None:
    with desks(3) as (a, b, c):
        b._execute("UPDATE desk SET id = ?", (a.desk().id,))
        record(a, "a")
        record(b, "b")
        record(b, "c")
        assert refused(b, a.handover(), KEY) == "Two laptops work as the same desk"
        give(a, c)
        assert refused(c, b.handover(), key_of(a)) == "Two laptops work as the same desk"
        assert sight(c)["operations"] == sight(a)["operations"]


def test_ones_own_older_file_changes_nothing() -> None:
    with desks(1) as (a,):
        record(a, "a")
        old = a.handover()
        record(a, "b")
        before = sight(a)
        assert a.take_over(old, KEY).operations == 0
        assert sight(a) == before
        assert record(a, "c").desk_seq == 3


def test_large_hand_overs_are_taken_in_portions() -> None:
    with desks(2) as (a, b):
        sweep(a, *(f"r{n}" for n in range(1203)))
        for number in range(120):
            record(a, f"r{number}")
        assert b.take_over(a.handover(), KEY).operations == 120
        assert sight(a)["operations"] == sight(b)["operations"]
        assert b.start_list().registrations == 1203 + 4


@pytest.mark.logs_warning
def test_what_is_restored_leaves_out_an_operation_whose_place_is_taken() -> None:
    with desks(2) as (a, b):
        b._execute("UPDATE desk SET id = ?", (a.desk().id,))
        mine, theirs = record(a, "a"), record(b, "b")
        a.restore(b.handover())
        assert [each.operation for each in a.operations()] == [mine]
        assert a.operation(theirs.id) is None


def test_an_operation_about_nobody_known_waits_for_the_list() -> None:
    with desks(2) as (a, b):
        made = record(a, "d")
        new = walk_up(a)
        here = record(a, "tmp1")
        given = a.handover()
        b._execute("DELETE FROM registrations WHERE id = 'd'")
        lacking = replace(given, read_at=None, registrations=given.registrations[:3], operations=(made, here))
        b.restore(lacking)
        assert (b.entry("d").gone, b.entry("d").standing.operation_id) == (True, made.id)
        assert (b.entry("tmp1").gone, b.entry("tmp1").local) == (True, False)
        b.restore(replace(given, operations=(new,)))
        assert sight(b)["rows"] == sight(a)["rows"]
        assert b.entry("d").registration == a.entry("d").registration
        assert b.entry("tmp1").standing.operation_id == here.id
        b.acknowledge(new.id, UPSTREAM, server_id="srv1")
        assert {each.server_id for each in b.due(UPSTREAM, b._clock.now(), 9)} == {"d", "srv1"}


def test_who_left_the_newer_list_left_it_here_too() -> None:
    with desks(2) as (a, b):
        a._clock.go(60)
        for _ in range(2):
            sweep(a, "a", "b", "c")
        give(a, b)
        assert b.entry("d").gone
        assert b.start_list() == a.start_list()


def test_a_list_of_tomorrow_is_not_newer() -> None:
    with desks(2) as (a, b):
        a._clock.go(86400)
        sweep(a, *RUNNERS)
        b._clock.go(60)
        sweep(b, "a", "b", "c", registration("d", status="cancelled"))
        here = b.start_list()
        give(a, b)
        assert b.entry("d").registration.status == "cancelled"
        assert b.start_list() == here


def test_what_waited_for_a_refused_walk_up_goes_on_once_another_desk_delivered_it() -> None:
    with desks(2) as (a, b):
        new = walk_up(a)
        made = record(a, "tmp1")
        give(a, b)
        b.refuse(new.id, UPSTREAM, error="422")
        back = record(b, "tmp1", UNDO, made.id)
        assert b.delivery_counts()[DeliveryState.REFUSED] == 3
        a.acknowledge(new.id, UPSTREAM, server_id="srv1")
        give(a, b)
        states = {each.operation.id: each.deliveries[UPSTREAM].state for each in b.operations()}
        assert states == {new.id: "acknowledged", made.id: "waiting", back.id: "waiting"}
        assert b.due(UPSTREAM, b._clock.now(), 9)[0].operation == made


def test_the_servers_id_for_another_desks_walk_up_is_not_compared_with_when_its_row_came() -> None:
    with desks(2) as (a, b):
        new = walk_up(a)
        sweep(b, *RUNNERS, registration("srv1", email="put@right.example"))
        give(a, b)
        assert not b.names_another("srv1", new.id)
        mine = walk_up(b, "tmp2")
        assert b.names_another("srv1", mine.id)


def test_what_a_damaged_file_says_of_a_runner_is_newer_than_its_copy(tmp_path: Path) -> None:
    """The copy has the runner as when they were checked in; the file was read in part, and when is not known then."""
    with desks(1) as (a,):
        made = record(a, "d")
        lines = JournalCopy(copy_path(a.path)).read().lines
        record(a, "d", UNDO, made.id)
        changed = registration("d", name="Another Name", bib="777", status="cancelled")
        sweep(a, "a", "b", "c", changed)
        fresh = EventStore.open(tmp_path / "ev1.db", FakeClock(99))
        fresh.take_lines(lines)
        assert fresh.entry("d").registration.status == "confirmed"
        fresh.restore(replace(a.handover(), read_at=None, tail=None))
        assert fresh.entry("d").registration == changed
        fresh.close()
