"""Bib assignments in the file: an older file is brought along, whose word counts, and what is delivered in turn."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import apsw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from store_kit import CHECK_IN, EVENT, RUNS, UNDO, FakeClock, page, read, record, registration, sweep, walk_up

from kiosk.model import UPSTREAM, Delivery, DeliveryState, Lane, Operation, OperationKind
from kiosk.store import EventStore, open_database
from kiosk.store.journal import WALK_UP_REFUSED
from kiosk.store.schema import MIGRATIONS
from kiosk.store.standing import server_bib_counts

BIB = OperationKind.BIB
WAITING, HELD, REFUSED, ACKNOWLEDGED, CONFIRMED = DeliveryState


def give(store: EventStore, id: str, bib: str | None, *undoes: str) -> Operation:
    """A bib assignment as a desk makes it; with `undoes` it takes one back."""
    return record(store, id, BIB, *undoes, payload={"bib": bib, "former": None})


def bib(store: EventStore, id: str = "a") -> str | None:
    return store.entry(id).registration.bib


def delivery(store: EventStore, operation: Operation) -> Delivery:
    return store.operation(operation.id).deliveries[UPSTREAM]


def state(store: EventStore, operation: Operation) -> DeliveryState:
    return delivery(store, operation).state


def due(store: EventStore, clock: FakeClock) -> list[Operation]:
    return [outgoing.operation for outgoing in store.due(UPSTREAM, clock.now(), 100)]


def rows(connection: apsw.Connection, sql: str) -> list[tuple[object, ...]]:
    return connection.execute(sql).fetchall()


# A file of version 1.
def lived(path: Path, clock: FakeClock) -> dict[str, Operation]:
    """An event's file in which a morning has left everything but bib assignments."""
    store = EventStore.open(path, clock)
    store.describe(EVENT, RUNS)
    sweep(store, registration("a", bib="0007"), registration("b", bib="B8", checked_in=True), "c", "d")
    made = {"in": record(store, "a"), "wrong": record(store, "c", reason="mistake")}
    made["undo"] = record(store, "c", UNDO, made["wrong"].id, reason="Wrong person")
    for id in ("tmp1", "tmp2", "tmp3"):
        made[id] = walk_up(store, id, email=f"{id}@x.org")
        made[f"{id} in"] = record(store, id)
    store.acknowledge(made["tmp1"].id, UPSTREAM, server_id="srv1")
    store.refuse(made["tmp2"].id, UPSTREAM, error="422")
    store.acknowledge(made["in"].id, UPSTREAM)
    read(store, registration("a", bib="0007", checked_in=True))
    made["held"] = record(store, "d")
    store.hold(UPSTREAM, error="no route")
    store.postpone(made["tmp3"].id, UPSTREAM, not_before=clock.now() + timedelta(seconds=40), error="503")
    store.close()
    return made


def as_version_1(path: Path, old: Path) -> None:
    """Write what a newer file holds into one of version 1."""
    connection = open_database(old, migrations=MIGRATIONS[:1])
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("ATTACH ? AS newer", (str(path),))
    for (table,) in rows(connection, "SELECT name FROM main.sqlite_schema WHERE type = 'table'"):
        columns = ", ".join(str(name) for (name,) in rows(connection, f"SELECT name FROM pragma_table_info('{table}')"))
        connection.execute(f"INSERT OR REPLACE INTO main.{table} ({columns}) SELECT {columns} FROM newer.{table}")
    connection.close()


def seen(store: EventStore) -> list[object]:
    return [
        store.desk(),
        store.event(),
        store.runs(),
        tuple(store.every_entry()),
        store.operations(),
        store.pull_state(),
        store.start_list(),
        store.run_counts(),
        store.revision(),
        store.oldest_waiting_at(),
        store.held_reason(),
        store.delivery_counts(),
    ]


@pytest.fixture
def old(tmp_path: Path, clock: FakeClock) -> tuple[Path, dict[str, Operation]]:
    """A file of version 1 with rows of every kind, and who made them; the same in a new file is in `new`."""
    newer = tmp_path / "new" / "ev1.db"
    newer.parent.mkdir()
    made = lived(newer, clock)
    as_version_1(newer, tmp_path / "ev1.db")
    return tmp_path / "ev1.db", made


def test_an_older_file_keeps_everything_and_gets_its_lanes(
    old: tuple[Path, dict[str, Operation]], clock: FakeClock
) -> None:
    path, made = old
    same = EventStore.open(path.parent / "new" / "ev1.db", clock)
    upgraded = EventStore.open(path, clock)
    assert seen(upgraded) == seen(same)
    assert upgraded._connection.pragma("user_version") == len(MIGRATIONS)
    connections = (upgraded._connection, same._connection)
    for sql in (
        "SELECT type, name, sql FROM sqlite_schema ORDER BY name",
        "SELECT operation_id, destination, state, lane FROM deliveries ORDER BY 1, 2",
        "SELECT id, bib, server_bib FROM registrations ORDER BY id",
    ):
        upgraded_rows, same_rows = (rows(connection, sql) for connection in connections)
        assert upgraded_rows == same_rows
    lanes = dict(rows(upgraded._connection, "SELECT operation_id, lane FROM deliveries"))
    assert lanes == {each.id: each.kind.lane for each in made.values()}
    assert set(lanes.values()) == {Lane.CHECK_INS, Lane.WALK_UPS}
    assert rows(upgraded._connection, "SELECT id, server_bib FROM registrations WHERE bib IS NOT NULL") == [
        ("a", "0007"),
        ("b", "B8"),
    ]
    upgraded.close()
    same.close()


def test_an_older_file_is_copied_before(old: tuple[Path, dict[str, Operation]], clock: FakeClock) -> None:
    path, made = old
    EventStore.open(path, clock).close()
    copy = open_database(path.with_name("ev1.v1.bak"), migrations=MIGRATIONS[:1])
    assert copy.pragma("user_version") == 1
    assert rows(copy, "SELECT count(*) FROM operations") == [(len(made),)]
    assert not rows(copy, "SELECT 1 FROM pragma_table_info('deliveries') WHERE name = 'lane'")
    copy.close()


def test_work_goes_on_in_an_older_file(old: tuple[Path, dict[str, Operation]], clock: FakeClock) -> None:
    path, made = old
    store = EventStore.open(path, clock)
    assert state(store, made["held"]) is HELD
    assert delivery(store, made["tmp2 in"]).last_error == WALK_UP_REFUSED
    assigned = give(store, "c", "901")
    late = give(store, "tmp3", "902")
    assert (bib(store, "c"), bib(store, "tmp3"), bib(store, "tmp1"), bib(store, "a")) == ("901", "902", None, "0007")
    assert due(store, clock) == [assigned], "the walk-up waits for its time, and its bib for it"
    store.release(UPSTREAM)
    store.acknowledge(made["tmp3"].id, UPSTREAM, server_id="srv3")
    assert late in due(store, clock)
    read(store, registration("srv3"), registration("c", bib="5"))
    assert (bib(store, "srv3"), bib(store, "c")) == ("902", "901")
    assert [each.undone for each in store.operations() if each.operation == made["wrong"]] == [True]
    store.close()


# Whose word counts.
def test_the_server_counts_once_it_was_asked_after_it_had_the_assignment() -> None:
    assert not server_bib_counts(None, 9)
    assert not server_bib_counts(8, 7)
    assert server_bib_counts(8, 8)
    assert server_bib_counts(7, 8)


def test_what_was_given_is_kept_until_the_server_was_asked_after_it_had_it(store: EventStore) -> None:
    read(store, registration("a", bib="7"))
    assigned = give(store, "a", "901")
    read(store, registration("a", bib="7"))
    assert bib(store) == "901"
    read(store, registration("a", bib="8"))  # the organizer changed it, not knowing
    assert bib(store) == "901"
    asked = store.revision()
    store.acknowledge(assigned.id, UPSTREAM)
    assert bib(store) == "901"
    read(store, registration("a", bib="8"), at=asked)
    assert (bib(store), state(store, assigned)) == ("901", ACKNOWLEDGED)
    read(store, registration("a", bib="901"))
    assert (bib(store), state(store, assigned)) == ("901", CONFIRMED)
    before = store.revision()
    read(store, registration("a", bib="555"))  # later, and the organizer means it
    assert bib(store) == "555"
    assert store.changed_since(before).registration_ids == {"a"}
    assert [entry.registration.id for entry in store.by_bib("555")] == ["a"]
    assert store.by_bib("901") == ()
    assert state(store, assigned) is CONFIRMED


def test_a_row_that_comes_as_it_was_is_taken_for_the_servers_word(store: EventStore) -> None:
    read(store, registration("a", bib="7"))
    assigned = give(store, "a", "901")
    store.acknowledge(assigned.id, UPSTREAM)
    before = store.revision()
    read(store, registration("a", bib="7"))  # acknowledged, and not done
    assert (bib(store), state(store, assigned)) == ("7", ACKNOWLEDGED)
    assert store.changed_since(before).registration_ids == {"a"}


def test_what_the_server_said_later_outlasts_a_check_in_and_its_undo(store: EventStore) -> None:
    read(store, registration("a", bib="7"))
    assigned = give(store, "a", "901")
    store.acknowledge(assigned.id, UPSTREAM)
    read(store, registration("a", bib="901"))
    check = record(store, "a")
    assert bib(store) == "901"
    read(store, registration("a", bib="555"))
    record(store, "a", UNDO, check.id)
    assert bib(store) == "555"


def test_a_bib_that_shows_elsewhere_is_not_confirmed_by_a_forgiving_look(store: EventStore) -> None:
    assigned = give(store, "a", "901")
    store.acknowledge(assigned.id, UPSTREAM)
    read(store, registration("a", bib="0901"))
    assert (bib(store), state(store, assigned)) == ("0901", ACKNOWLEDGED)


def test_a_taken_back_bib_is_confirmed_by_a_row_without_one(store: EventStore) -> None:
    first = give(store, "a", "901")
    back = give(store, "a", None, first.id)
    assert bib(store) is None
    assert store.operation(first.id).undone
    for each in (first, back):
        store.acknowledge(each.id, UPSTREAM)
    read(store, registration("a", bib="901"))
    assert (state(store, first), state(store, back)) == (ACKNOWLEDGED, ACKNOWLEDGED), "only the last can be seen"
    read(store, "a")
    assert (state(store, first), state(store, back)) == (ACKNOWLEDGED, CONFIRMED)


def test_a_refused_one_still_stands_here(store: EventStore) -> None:
    assigned = give(store, "a", "901")
    store.refuse(assigned.id, UPSTREAM, error="422")
    read(store, registration("a", bib="7"))
    assert (bib(store), state(store, assigned)) == ("901", REFUSED)


def test_an_assignment_changes_no_standing_and_a_check_in_no_bib(store: EventStore) -> None:
    assigned = give(store, "a", "901")
    assert not store.entry("a").standing.checked_in
    check = record(store, "a")
    assert store.entry("a").standing.operation_id == check.id
    store.acknowledge(check.id, UPSTREAM)
    read(store, registration("a", checked_in=True))
    assert (bib(store), state(store, check), state(store, assigned)) == ("901", CONFIRMED, WAITING)
    give(store, "a", None, assigned.id)
    assert store.entry("a").standing.operation_id == check.id


def test_the_same_again_changes_nothing_that_is_watched(store: EventStore) -> None:
    give(store, "a", "901")
    before = store.revision()
    give(store, "a", "901")
    assert not store.changed_since(before)
    assert bib(store) == "901"


def test_the_last_one_of_two_desks_counts_in_any_order(store: EventStore) -> None:
    mine = give(store, "a", "901")
    copied = (
        "INSERT INTO operations SELECT ?, event_id, registration_id, kind, ?, 1, ?, at, how, undoes, reason, volunteer,"
        " ?, schema, revision FROM operations WHERE id = ?"
    )
    late, early = mine.hlc[:-1] + "z", "0" * len(mine.hlc)
    for id, desk, hlc, number in (("later", "d-b", late, "903"), ("earlier", "d-a", early, "902")):
        store._execute(copied, (id, desk, hlc, f'{{"bib": "{number}", "former": null}}', mine.id))
        with store.transaction():
            store._recompute_standing("a")
        assert bib(store) == "903"


@pytest.mark.parametrize("row_first", [True, False])
@pytest.mark.parametrize("server_bib", [None, "44"])
def test_a_walk_up_keeps_its_bib_under_the_servers_id(
    store: EventStore, clock: FakeClock, row_first: bool, server_bib: str | None
) -> None:
    walk = walk_up(store)
    check, assigned = record(store, "tmp1"), give(store, "tmp1", "901")
    assert due(store, clock) == [walk]
    if row_first:
        read(store, registration("srv1", bib=server_bib))
    store.acknowledge(walk.id, UPSTREAM, server_id="srv1")
    if not row_first:
        read(store, registration("srv1", bib=server_bib))
    for id in ("tmp1", "srv1"):
        assert bib(store, id) == "901"
    assert [entry.registration.id for entry in store.by_bib("0901")] == ["srv1"]
    assert due(store, clock) == [check, assigned]
    assert store.operations_of("tmp1") == (walk, check, assigned)
    store.acknowledge(assigned.id, UPSTREAM)
    assert bib(store, "srv1") == "901"
    read(store, registration("srv1", bib="901"))
    assert state(store, assigned) is CONFIRMED
    read(store, registration("srv1", bib=server_bib))
    assert bib(store, "srv1") == server_bib


def test_a_walk_up_given_a_bib_after_it_has_the_servers_id(store: EventStore) -> None:
    walk = walk_up(store)
    store.acknowledge(walk.id, UPSTREAM, server_id="srv1")
    assigned = give(store, "tmp1", "901")
    assert assigned.registration_id == "srv1"
    read(store, "srv1")
    assert bib(store, "srv1") == "901"


@dataclass
class Morning:
    """What should be seen of one registration's bib: its assignments, what the server has, and pages on their way."""

    made: list[tuple[Operation, str | None]] = field(default_factory=list)
    acknowledged: dict[str, int] = field(default_factory=dict)
    confirmed: set[str] = field(default_factory=set)
    server: str | None = None
    pages: list[tuple[int, int, str | None]] = field(default_factory=list)
    applied: tuple[int, str | None] | None = None
    time: int = 0

    def apply(self, asked: int, said: str | None) -> None:
        self.applied = (asked, said)
        if self.made:
            operation, wanted = self.made[-1]
            if said == wanted and self.acknowledged.get(operation.id, self.time) < asked:
                self.confirmed.add(operation.id)

    def bib(self, *, known_to_the_server: bool) -> str | None:
        asked, said = self.applied if self.applied and known_to_the_server else (-1, None)
        if not self.made:
            return said
        operation, wanted = self.made[-1]
        return said if self.acknowledged.get(operation.id, self.time) < asked else wanted


_WITH_A_BIB = st.tuples(st.sampled_from(["give", "organizer"]), st.sampled_from(["901", "902", "7"]))
_WITHOUT = ["back", "organizer", "come", "come", "deliver", "deliver", "lose", "look", "look", "ask", "arrive"]
_STEPS = st.lists(st.one_of(_WITH_A_BIB, st.tuples(st.sampled_from(_WITHOUT), st.none())), max_size=30)


class Played:
    """Takes one step after the other in a real file and in the model, and compares after each."""

    def __init__(self, folder: Path, *, is_walk_up: bool) -> None:
        self.clock, self.model = FakeClock(), Morning()
        self.store = EventStore.open(folder / "ev1.db", self.clock)
        self.store.describe(EVENT, RUNS)
        sweep(self.store, "b", registration("c", bib="7"))
        self.id, self.server_id = ("tmp1", "srv1") if is_walk_up else ("b", "b")
        self.registered = self.answered = not is_walk_up
        self.is_in = False
        if is_walk_up:
            walk_up(self.store)

    def give(self, bib: str | None) -> None:
        self.model.made.append((give(self.store, self.id, bib), bib))

    def back(self, _: None) -> None:
        if self.model.made:
            last = self.model.made[-1][0]
            self.model.made.append((give(self.store, self.id, None, last.id), None))

    def come(self, _: None) -> None:
        """The runner is checked in, or that is taken back: the bib must not care."""
        standing = self.store.entry(self.id).standing
        undoes = (standing.operation_id,) if standing.checked_in else ()
        check = record(self.store, self.id, UNDO if undoes else CHECK_IN, *undoes)
        self.store.hold(UPSTREAM, error="no route")
        assert state(self.store, check) is HELD
        self.is_in = not undoes

    def organizer(self, bib: str | None) -> None:
        if self.registered:
            self.model.server = bib

    def deliver(self, _: None) -> None:
        operation = self.lose(None)
        if operation is None:
            return
        is_walk_up = operation.kind is OperationKind.WALK_UP
        self.store.acknowledge(operation.id, UPSTREAM, server_id=self.server_id if is_walk_up else None)
        if is_walk_up:
            self.answered = True
        else:
            self.model.acknowledged[operation.id] = self.model.time

    def lose(self, _: None) -> Operation | None:
        """The server did it, and the answer is lost on the way."""
        waiting = due(self.store, self.clock)
        assert len(waiting) <= 1, "one at a time in a lane, and the walk-up first"
        for operation in waiting:
            if operation.kind is OperationKind.WALK_UP:
                self.registered = True
            else:
                assert self.answered
                self.model.server = operation.payload["bib"]
            return operation
        return None

    def ask(self, _: None) -> None:
        if self.registered:
            self.model.pages.append((self.store.revision(), self.model.time, self.model.server))

    def arrive(self, _: None) -> None:
        if self.model.pages:
            revision, asked, said = self.model.pages.pop(0)
            read(self.store, registration(self.server_id, bib=said), at=revision)
            if self.answered:
                self.model.apply(asked, said)
            else:
                self.model.applied = (asked, said)

    def look(self, _: None) -> None:
        """A page that comes at once."""
        others, self.model.pages = self.model.pages, []
        self.ask(None)
        self.arrive(None)
        self.model.pages = others

    def step(self, name: str, bib: str | None) -> None:
        self.model.time += 1
        before, revision = self.seen(), self.store.revision()
        getattr(self, name)(bib)
        now = self.seen()
        assert now == self.model.bib(known_to_the_server=self.answered)
        entry = self.store.entry(self.id)
        if now != before:
            assert entry.registration.id in self.store.changed_since(revision).registration_ids
        assert now is None or entry in self.store.by_bib(now)
        for operation, _ in self.model.made:
            done = CONFIRMED if operation.id in self.model.confirmed else ACKNOWLEDGED
            expected = done if operation.id in self.model.acknowledged else WAITING
            assert state(self.store, operation) is expected
        assert entry.standing.checked_in is self.is_in

    def seen(self) -> str | None:
        return bib(self.store, self.id)


@pytest.mark.parametrize("is_walk_up", [False, True])
@settings(max_examples=80)
@given(steps=_STEPS)
def test_whatever_happens_the_bib_is_the_one_that_counts(is_walk_up: bool, steps: list[tuple[str, str | None]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        played = Played(Path(folder), is_walk_up=is_walk_up)
        try:
            for name, number in steps:
                played.step(name, number)
            counted = played.store.delivery_counts(Lane.BIBS)
            assert sum(counted.values()) == len(played.model.made)
            assert counted[CONFIRMED] == len(played.model.confirmed)
        finally:
            played.store.close()


# Lanes.
def test_a_bib_and_a_check_in_do_not_wait_for_each_other(store: EventStore, clock: FakeClock) -> None:
    assigned, check = give(store, "a", "901"), record(store, "a")
    undo, back = record(store, "a", UNDO, check.id), give(store, "a", None, assigned.id)
    assert due(store, clock) == [assigned, check]
    store.postpone(assigned.id, UPSTREAM, not_before=clock.now() + timedelta(seconds=30), error="503")
    store.acknowledge(check.id, UPSTREAM)
    assert due(store, clock) == [undo]
    store.acknowledge(undo.id, UPSTREAM)
    assert due(store, clock) == []
    assert store.next_due_at(UPSTREAM) == clock.now() + timedelta(seconds=30)
    clock.go(30)
    assert due(store, clock) == [assigned]
    store.acknowledge(assigned.id, UPSTREAM)
    assert due(store, clock) == [back]


def test_a_held_lane_holds_up_no_other(store: EventStore, clock: FakeClock) -> None:
    assigned, check = give(store, "a", "901"), record(store, "a")
    back, other = give(store, "a", None, assigned.id), give(store, "b", "902")
    assert store.hold(UPSTREAM, error="no bibs", lane=Lane.BIBS) == 3
    assert due(store, clock) == [check]
    assert (store.held_reason(), store.held_reason(Lane.BIBS)) == (None, "no bibs")
    assert store.hold(UPSTREAM, error="no check-ins") == 1
    assert (store.held_reason(), store.held_reason(Lane.BIBS)) == ("no check-ins", "no bibs")
    assert due(store, clock) == []
    assert store.next_due_at(UPSTREAM) is None
    assert store.release(UPSTREAM) == 4
    assert (store.held_reason(), store.held_reason(Lane.BIBS)) == (None, None)
    assert due(store, clock) == [assigned, check, other]
    store.hold(UPSTREAM, error="no check-ins", lane=Lane.CHECK_INS)
    assert due(store, clock) == [assigned, other], "nor the other way round"
    assert state(store, back) is WAITING


def test_check_in_and_bib_wait_for_the_walk_up(store: EventStore, clock: FakeClock) -> None:
    walk, assigned, check = walk_up(store), give(store, "tmp1", "901"), record(store, "tmp1")
    store.hold(UPSTREAM, error="no bibs", lane=Lane.BIBS)
    store.hold(UPSTREAM, error="no check-ins")
    assert due(store, clock) == [walk], "which is held by neither"
    store.release(UPSTREAM)
    store.postpone(walk.id, UPSTREAM, not_before=clock.now() + timedelta(seconds=9), error="503")
    assert due(store, clock) == []
    store.acknowledge(walk.id, UPSTREAM, server_id="srv1")
    assert [(each.operation, each.server_id) for each in store.due(UPSTREAM, clock.now(), 9)] == [
        (assigned, "srv1"),
        (check, "srv1"),
    ]


def test_with_a_refused_walk_up_go_its_bibs(store: EventStore, clock: FakeClock) -> None:
    walk, held = walk_up(store), give(store, "tmp1", "901")
    store.hold(UPSTREAM, error="no bibs", lane=Lane.BIBS)
    store.refuse(walk.id, UPSTREAM, error="422")
    late = give(store, "tmp1", None, held.id)
    for each in (held, late):
        assert (state(store, each), delivery(store, each).last_error) == (REFUSED, WALK_UP_REFUSED)
    assert due(store, clock) == []
    assert bib(store, "tmp1") is None


def test_a_refused_bib_blocks_neither_lane(store: EventStore, clock: FakeClock) -> None:
    assigned, check = give(store, "a", "901"), record(store, "a")
    back = give(store, "a", None, assigned.id)
    store.refuse(assigned.id, UPSTREAM, error="422")
    assert due(store, clock) == [check, back]


def test_bibs_are_counted_apart(store: EventStore, clock: FakeClock) -> None:
    nothing = dict.fromkeys(DeliveryState, 0)
    give(store, "a", "901")
    assert store.delivery_counts() == nothing
    assert store.oldest_waiting_at() is None
    assert store.delivery_counts(Lane.BIBS) == nothing | {WAITING: 1}
    clock.go(5)
    walk = walk_up(store)
    oldest = clock.now()
    clock.go(5)
    record(store, "b")
    assert store.delivery_counts() == nothing | {WAITING: 2}
    assert store.delivery_counts(Lane.WALK_UPS) == nothing | {WAITING: 1}
    assert store.delivery_counts(Lane.BIBS, Lane.CHECK_INS, Lane.WALK_UPS) == nothing | {WAITING: 3}
    store.hold(UPSTREAM, error="no bibs", lane=Lane.BIBS)
    assert store.delivery_counts(Lane.BIBS) == nothing | {HELD: 1}
    assert store.oldest_waiting_at() == oldest
    store.acknowledge(walk.id, UPSTREAM, server_id="srv1")
    assert store.oldest_waiting_at() == clock.now()
    assert store.delivery_counts() == nothing | {WAITING: 1, ACKNOWLEDGED: 1}


def test_release_ends_the_waiting_of_bibs_too(store: EventStore, clock: FakeClock) -> None:
    assigned = give(store, "a", "901")
    store.postpone(assigned.id, UPSTREAM, not_before=clock.now() + timedelta(seconds=60), error="503")
    assert store.release(UPSTREAM) == 0, "none was held"
    assert due(store, clock) == [assigned]


def test_a_sweep_confirms_check_in_and_bib_each_by_its_own_word(store: EventStore) -> None:
    assigned, check = give(store, "a", "901"), record(store, "a", CHECK_IN)
    for each in (assigned, check):
        store.acknowledge(each.id, UPSTREAM)
    store.begin_sweep()
    store.apply_page(page(registration("a", bib="901"), "b", "c"), sweep=True, read_revision=store.revision())
    store.finish_sweep(complete=True)
    assert (state(store, assigned), state(store, check)) == (CONFIRMED, ACKNOWLEDGED)
    sweep(store, registration("a", bib="1", checked_in=True), "b", "c")
    assert (state(store, assigned), state(store, check)) == (CONFIRMED, CONFIRMED)
