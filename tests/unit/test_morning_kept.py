"""The morning of a real event's file: what was undone, walk-ups, other desks, and that it is of one moment."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import apsw
import pytest

from kiosk.desk import Desk
from kiosk.errors import DamagedFile
from kiosk.model import UPSTREAM, Draft, How, Morning, Operation, OperationKind, Page, Registration
from kiosk.morning import slices
from kiosk.settings import Settings
from kiosk.store import EventStore
from tests.samples import EVENT, RUNS, SetClock, event_store, registration

EVERYBODY = tuple(registration(number, pace_group="B" if number < 4 else None) for number in range(10))


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def store(tmp_path: Path, clock: SetClock) -> Iterator[EventStore]:
    with event_store(tmp_path, *EVERYBODY, clock=clock) as made:
        made.rename_desk("Desk 3")
        yield made


def record(store: EventStore, id: str, kind: OperationKind = OperationKind.CHECK_IN, **facts: Any) -> Operation:
    with store.transaction():
        return store.append(Draft(id, kind, How.SEARCH, **facts))


def look(store: EventStore, now: datetime) -> Morning:
    return next(each for each in slices(store, now) if each is not None)


def shown(found: Morning) -> int:
    return sum(each.checked_in for each in found.intervals)


def at_server(*rows: Registration, store: EventStore) -> None:
    store.apply_page(Page(rows, last_id=rows[-1].id), sweep=False, read_revision=store.revision())


def test_an_event_that_nobody_was_checked_in_at(store: EventStore, clock: SetClock) -> None:
    found = look(store, clock.now())
    assert (found.checked_in, found.expected, shown(found), found.complete) == (0, 10, 0, True)
    assert [(run.label, run.expected) for run in found.runs] == [("5K", 10), ("Half Marathon", 0)]
    assert [(group.name, group.expected) for group in found.runs[0].groups] == [("B", 4), ("", 6)]
    assert found.revision == store.revision()


def test_check_ins_with_their_desk_and_pace(store: EventStore, clock: SetClock) -> None:
    for each in EVERYBODY[:7]:
        record(store, each.id)
        clock.move(20)
    found = look(store, clock.now())
    (desk,) = found.desks
    assert (desk.name, desk.here, desk.checked_in, desk.recent) == ("Desk 3", True, 7, 7)
    assert (desk.pace.seconds, desk.pace.gaps) == (20.0, 6)
    assert (found.recent, shown(found), found.earlier, found.untimed) == (7, 7, 0, 0)
    assert [group.checked_in for group in found.runs[0].groups] == [4, 3]


def test_what_was_taken_back_is_not_counted(store: EventStore, clock: SetClock) -> None:
    first = record(store, EVERYBODY[0].id)
    clock.move(30)
    record(store, EVERYBODY[1].id)
    clock.move(30)
    record(store, EVERYBODY[0].id, OperationKind.UNDO, undoes=(first.id,), reason="Wrong person")
    found = look(store, clock.now())
    assert (found.checked_in, shown(found), found.recent, found.pace.gaps) == (1, 1, 1, 0)
    clock.move(30)
    record(store, EVERYBODY[0].id)
    found = look(store, clock.now())
    assert (found.checked_in, shown(found), found.pace.gaps) == (2, 2, 1)


def test_a_walk_up_counts_once_before_and_after_the_server_knows_it(store: EventStore, clock: SetClock) -> None:
    payload = {"run_id": "r21", "email": "new@mail.example", "name": "Nia New"}
    walk_up = record(store, "local-1", OperationKind.WALK_UP, payload=payload)
    record(store, "local-1")
    found = look(store, clock.now())
    assert [(run.checked_in, run.expected) for run in found.runs] == [(0, 10), (1, 1)]
    assert (shown(found), found.recent) == (1, 1)
    store.acknowledge(walk_up.id, UPSTREAM, server_id="s77")
    found = look(store, clock.now())
    assert (found.checked_in, shown(found), found.untimed) == (1, 1, 0)


def test_who_the_server_alone_shows_has_no_time(store: EventStore, clock: SetClock) -> None:
    at_server(registration(1, checked_in=True), registration(2, checked_in=True), store=store)
    record(store, EVERYBODY[0].id)
    found = look(store, clock.now())
    assert (found.checked_in, found.untimed, shown(found)) == (3, 2, 1)


def test_another_desks_check_ins_come_with_its_name(tmp_path: Path, store: EventStore, clock: SetClock) -> None:
    record(store, EVERYBODY[0].id)
    folder = tmp_path / "other"
    folder.mkdir()
    theirs = SetClock(clock.at)
    theirs.random_bytes(64)  # ids of its own
    with event_store(folder, *EVERYBODY, clock=theirs) as other:
        other.rename_desk("Desk 5")
        for each in EVERYBODY[1:4]:
            theirs.move(25)
            record(other, each.id)
        store.take_over(other.handover(), "its key")
    found = look(store, clock.now() + timedelta(minutes=2))
    assert [(desk.name, desk.checked_in, desk.pace.gaps) for desk in found.desks] == [
        ("Desk 3", 1, 0),
        ("Desk 5", 3, 2),
    ]
    assert shown(found) == found.recent == 4


def test_the_evening_before_is_earlier(store: EventStore, clock: SetClock) -> None:
    record(store, EVERYBODY[0].id)
    clock.move(12 * 3600)
    found = look(store, clock.now())
    assert (shown(found), found.earlier, found.recent) == (1, 0, 0), "nothing since: that evening is shown"
    record(store, EVERYBODY[1].id)
    found = look(store, clock.now())
    assert (shown(found), found.earlier, found.recent) == (1, 1, 1)


def test_a_clock_set_back_loses_nobody(store: EventStore, clock: SetClock) -> None:
    record(store, EVERYBODY[0].id)
    clock.move(3600)
    record(store, EVERYBODY[1].id)
    clock.move(-3600 - 90)
    record(store, EVERYBODY[2].id)
    found = look(store, clock.now())
    assert (found.checked_in, shown(found), found.ahead, found.earlier) == (3, 1, 2, 0)
    clock.move(100)
    found = look(store, clock.now())
    assert (shown(found), found.ahead) == (2, 1)
    clock.move(5 * 3600)
    record(store, EVERYBODY[3].id)
    found = look(store, clock.now())
    assert (shown(found), found.earlier) == (1, 3)


def test_a_time_before_1970_is_one_too(store: EventStore, clock: SetClock) -> None:
    clock.move(-60 * 365 * 86400)
    record(store, EVERYBODY[0].id)
    clock.move(60)
    assert shown(look(store, clock.now())) == 1


def test_it_is_of_one_moment_and_made_in_steps(tmp_path: Path) -> None:
    clock = SetClock()
    with event_store(tmp_path, *(registration(number) for number in range(3100)), clock=clock) as store:
        with store.transaction():
            for number in range(1100):
                clock.move(1)
                store.append(Draft(f"reg{number:04}", OperationKind.CHECK_IN, How.SEARCH))
        clock.move(1)
        revision, steps, pauses = store.revision(), slices(store, clock.now()), 0
        while (found := next(steps)) is None:
            pauses += 1
            record(store, f"reg{2000 + pauses:04}")
        assert pauses == 7, "begun, described, two of registrations, three of check-ins"
        assert (found.revision, found.checked_in, shown(found), found.expected) == (revision, 1100, 1100, 3100)
        assert found.pace.gaps == 1099
        assert look(store, clock.now()).checked_in == 1107


def test_closing_it_early_gives_the_file_back(store: EventStore, clock: SetClock) -> None:
    steps = slices(store, clock.now())
    assert next(steps) is None
    assert next(steps) is None
    steps.close()
    assert list(steps) == []


def test_a_time_that_can_not_be_read_is_damage(tmp_path: Path, store: EventStore, clock: SetClock) -> None:
    record(store, EVERYBODY[0].id)
    connection = apsw.Connection(str(tmp_path / "e1.db"))
    connection.execute("DROP TRIGGER operations_stay_as_they_are")
    connection.execute("UPDATE operations SET at = 'half past'")
    connection.close()
    with pytest.raises(DamagedFile):
        look(store, clock.now())


def test_an_incomplete_list_is_said(store: EventStore, clock: SetClock) -> None:
    store.begin_sweep()
    store.finish_sweep(complete=False, reason="network")
    assert not look(store, clock.now()).complete


def test_a_desk_looks_at_its_morning(store: EventStore, clock: SetClock) -> None:
    store.describe(EVENT, [RUNS[0], RUNS[1]])
    desk = Desk(store, Settings(), clock)
    desk.check_in(EVERYBODY[0].id, How.SEARCH)
    (found,) = (each for each in desk.morning() if each is not None)
    assert (found.checked_in, found.at, found.revision) == (1, clock.now(), desk.revision())
