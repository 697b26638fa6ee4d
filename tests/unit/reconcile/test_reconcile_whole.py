"""What holds of every reconciliation, whatever happened before; and that it is of one moment."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from books import BIB, CHECK_IN, UNDO, WALK_UP, deliver, give_bib, read, record, sweep, walk_up
from msgspec.structs import replace

from kiosk.desk import Desk
from kiosk.merge import live
from kiosk.model import UPSTREAM, DeliveryState, DifferenceKind, Draft, How, Lane, Reconciliation, Registration
from kiosk.reconcile import reconcile, slices
from kiosk.settings import Settings
from kiosk.store import EventStore
from tests.samples import SetClock, event_store, registration

NOT_TAKEN = {
    DeliveryState.WAITING: DifferenceKind.WAITING,
    DeliveryState.HELD: DifferenceKind.HELD,
    DeliveryState.REFUSED: DifferenceKind.REFUSED,
}
STATUSES = ("confirmed", "confirmed", "confirmed", "cancelled", "deferred")


class Morning:
    """Anything that can happen to an event's file, by chance: at the desk, on the way, and at the portal."""

    def __init__(self, store: EventStore, chance: random.Random) -> None:
        self.store, self.chance, self.walk_ups = store, chance, 0
        self.server = {each.id: each for each in (registration(number) for number in range(6))}

    def step(self) -> None:
        does = (self.check_in, self.undo, self.bib, self.walk_up, self.deliver, self.deliver, self.deliver)
        at_server = (self.read, self.read, self.portal, self.delete, self.hold, self.release)
        self.chance.choice((*does, *at_server))()

    def anybody(self) -> str:
        return self.chance.choice([each.registration.id for each in self.store.every_entry()])

    def check_in(self) -> None:
        record(self.store, self.anybody())

    def undo(self) -> None:
        whose = self.anybody()
        standing = [each.id for each in live(self.store.operations_of(whose))]
        if standing:
            record(self.store, whose, UNDO, *standing)

    def bib(self) -> None:
        give_bib(self.store, self.anybody(), self.chance.choice((None, "70", "71")))

    def walk_up(self) -> None:
        self.walk_ups += 1
        walk_up(self.store, f"local-{self.walk_ups}")

    def deliver(self) -> None:
        due = self.store.due(UPSTREAM, self.store._clock.now(), 3)
        for each in due:
            operation, id = each.operation, each.server_id or ""
            if self.chance.random() < 0.2:
                self.store.refuse(operation.id, UPSTREAM, error="422 no")
                continue
            believed = self.chance.random() < 0.8  # else the server says yes and forgets it
            if operation.kind is WALK_UP:
                id = f"s{operation.id}"
                self.server[id] = replace(registration(90), id=id)
            elif believed and id in self.server and operation.kind is BIB:
                self.server[id] = replace(self.server[id], bib=(operation.payload or {})["bib"])
            elif believed and id in self.server:
                self.server[id] = replace(self.server[id], checked_in=operation.kind is CHECK_IN)
            deliver(self.store, operation, server_id=id if operation.kind is WALK_UP else None)

    def read(self) -> None:
        if self.chance.random() < 0.5:
            sweep(self.store, *self.server.values())
        else:
            read(self.store, self.chance.choice(list(self.server.values())))

    def portal(self) -> None:
        id = self.chance.choice(list(self.server))
        given = {"checked_in": self.chance.random() < 0.5, "status": self.chance.choice(STATUSES)}
        self.server[id] = replace(self.server[id], **given, bib=self.chance.choice((None, "70", "71")))

    def delete(self) -> None:
        if len(self.server) > 3 and self.chance.random() < 0.3:
            self.server.popitem()

    def hold(self) -> None:
        self.store.hold(UPSTREAM, error="no", lane=self.chance.choice((Lane.BIBS, Lane.CHECK_INS)))

    def release(self) -> None:
        self.store.release(UPSTREAM)


def holds(store: EventStore, found: Reconciliation) -> None:
    entries = {each.registration.id: each for each in store.every_entry()}
    journal = store.operations()
    here = {id for id, each in entries.items() if each.standing.operation_id}
    there = {id for id, each in entries.items() if each.registration.checked_in and not each.gone}
    assert (found.total.here, found.total.there, found.total.differ) == (len(here), len(there), len(here ^ there))
    assert found.total.expected == sum(
        each.registration.status == "confirmed" and not each.gone for each in entries.values()
    )
    # Whoever is checked in at one of the two alone is explained, by more than "it is settled".
    explained = {case.registration_id for each in found.open for case in each.cases}
    assert here ^ there <= explained
    # Each operation is in one state, and told where the server has not taken it.
    assert sum(found.deliveries.values()) == found.operations == len(journal)
    told = {kind: set() for kind in DifferenceKind}
    for each in found.differences:
        ids = [case.operation_id for case in each.cases if case.operation_id]
        assert len(ids) == len(set(ids)), "told twice"
        told[each.kind] = set(ids)
    for state, kind in NOT_TAKEN.items():
        stuck = {each.operation.id for each in journal if each.deliveries[UPSTREAM].state is state}
        assert len(stuck) == found.deliveries[state]
        assert told[kind] <= stuck <= told[kind] | told[DifferenceKind.SETTLED]
    assert not told[DifferenceKind.WAITING] & told[DifferenceKind.SETTLED]
    in_order = [kind for kind in DifferenceKind if kind in {each.kind for each in found.differences}]
    assert [each.kind for each in found.differences] == in_order
    assert [desk.missing for desk in found.desks] == [()] * len(found.desks)


@pytest.mark.parametrize("seed", range(8))
def test_whatever_happens_every_difference_is_told_and_every_operation_accounted_for(tmp_path: Path, seed: int) -> None:
    seen: set[DifferenceKind] = set()
    with event_store(tmp_path, *(registration(number) for number in range(6))) as store:
        morning = Morning(store, random.Random(seed))
        for _ in range(60):
            morning.step()
            found = reconcile(store)
            holds(store, found)
            seen |= {each.kind for each in found.differences}
    assert len(seen) >= 6


@pytest.mark.parametrize("seed", range(4))
def test_when_troubles_end_nothing_differs(tmp_path: Path, seed: int) -> None:
    with event_store(tmp_path, *(registration(number) for number in range(6))) as store:
        morning = Morning(store, random.Random(seed))
        morning.chance.random = lambda: 0.7  # type: ignore[method-assign]  # nothing is refused or forgotten
        for _ in range(30):
            morning.chance.choice((morning.check_in, morning.undo, morning.walk_up, morning.deliver))()
        while store.due(UPSTREAM, store._clock.now(), 1):
            morning.deliver()
        sweep(store, *morning.server.values())
        found = reconcile(store)
        assert [each for each in found.open if each.kind is not DifferenceKind.TWICE] == []
        assert found.total.here == found.total.there > 0


def many(count: int) -> list[Registration]:
    return [registration(number, checked_in=number % 2 == 0) for number in range(count)]


def test_what_happens_between_two_steps_does_not_count(tmp_path: Path) -> None:
    with event_store(tmp_path, *many(2500)) as store:
        with store.transaction():
            for number in range(1, 1203, 2):
                store.append(Draft(f"reg{number:04}", CHECK_IN, How.SEARCH))
        before, steps = reconcile(store), slices(store)
        while (found := next(steps)) is None:
            record(store, "reg1999")
        assert (found.revision, found.operations, found.total) == (before.revision, 601, before.total)
        assert [len(each.cases) for each in found.differences] == [601, 1250]
        assert found.differences[1].cases[0].registration_id == "reg0000"
        after = reconcile(store)
        assert after.revision == store.revision() > before.revision
        assert after.operations > 601


def test_closing_it_early_gives_the_file_back(tmp_path: Path) -> None:
    with event_store(tmp_path, *many(3)) as store:
        steps = slices(store)
        assert next(steps) is None
        assert next(steps) is None
        steps.close()
        assert list(steps) == []
        assert [path.name for path in tmp_path.iterdir() if path.suffix == ".db"] == ["e1.db"]


def test_a_desk_reconciles(tmp_path: Path) -> None:
    with event_store(tmp_path, *many(3)) as store:
        desk = Desk(store, Settings(), SetClock())
        revision = desk.revision()
        assert revision == store.revision()
        record(store, "reg0001")
        assert desk.revision() > revision
        (found,) = (each for each in desk.reconcile() if each is not None)
        assert (found.revision, found.operations) == (desk.revision(), 1)
