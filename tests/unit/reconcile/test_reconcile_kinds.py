"""Each kind of difference between start list, this laptop and the server, and what is none."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from books import BIB, KEY, UNDO, by_kind, deliver, give_bib, kinds, read, record, sweep, the_case, walk_up
from msgspec.structs import replace

from kiosk.model import UPSTREAM, DeliveryState, DifferenceKind, Lane, Registration
from kiosk.reconcile import reconcile
from kiosk.store import EventStore
from tests.samples import RUNS, SetClock, event_store, fill, registration

A, B, C = registration(1), registration(2, run_id="r21", bib=None), registration(3)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[EventStore]:
    with event_store(tmp_path, A, B, C) as made:
        made.rename_desk("Desk 3")
        yield made


def at_server(registration: Registration, *, checked_in: bool = True, **facts: object) -> Registration:
    return replace(registration, checked_in=checked_in, **facts)


def test_nothing_differs_on_a_fresh_list(store: EventStore) -> None:
    found = reconcile(store)
    assert (found.differences, found.open, found.operations, found.desks) == ((), (), 0, ())
    assert [(run.label, run.expected, run.here, run.there, run.differ) for run in found.runs] == [
        ("5K", 2, 0, 0, 0),
        ("Half Marathon", 1, 0, 0, 0),
    ]
    assert (found.total.label, found.total.expected) == ("All runs", 3)
    assert found.complete
    assert found.read_at is not None
    assert found.reading is None


def test_nothing_differs_once_the_server_shows_what_it_took(store: EventStore) -> None:
    deliver(store, record(store, A.id))
    read(store, at_server(A))
    found = reconcile(store)
    assert found.differences == ()
    assert (found.total.here, found.total.there, found.total.differ) == (1, 1, 0)
    assert found.deliveries[DeliveryState.CONFIRMED] == found.operations == 1


def test_what_waits(store: EventStore) -> None:
    operation = record(store, A.id, reason="Paid at the desk")
    store.postpone(operation.id, UPSTREAM, not_before=None, error="Offline")
    found = reconcile(store)
    assert kinds(found) == {"waiting": 1}
    case = the_case(found, DifferenceKind.WAITING)
    assert case.registration_id == A.id
    assert (case.bib, case.name, case.run, case.what) == ("1", "Runner Number1", "5K", "check-in")
    assert (case.at, case.desk, case.reason, case.note) == (operation.at, "Desk 3", "Paid at the desk", "Offline")
    assert (case.operation_id, found.runs[0].differ, found.total.differ) == (operation.id, 1, 1)


def test_what_the_server_takes_none_of(store: EventStore) -> None:
    record(store, A.id)
    record(store, C.id)
    store.hold(UPSTREAM, error="This server takes no check-ins", lane=Lane.CHECK_INS)
    found = reconcile(store)
    assert kinds(found) == {"held": 2}
    assert [case.registration_id for case in by_kind(found)[DifferenceKind.HELD].cases] == [A.id, C.id]
    assert by_kind(found)[DifferenceKind.HELD].cases[0].note == "This server takes no check-ins"


@pytest.mark.parametrize("held", [True, False])
def test_what_was_not_taken_is_settled_once_it_was_entered_at_the_portal(store: EventStore, held: bool) -> None:
    operation = record(store, A.id)
    if held:
        store.hold(UPSTREAM, error="no")
    else:
        store.refuse(operation.id, UPSTREAM, error="422 no")
    assert kinds(reconcile(store)) == {"held" if held else "refused": 1}
    read(store, at_server(A))
    found = reconcile(store)
    assert kinds(found) == {"settled": 1}
    assert found.differences[0].settled
    assert found.open == ()


def test_an_old_word_of_the_server_settles_nothing(store: EventStore) -> None:
    check_in = record(store, A.id)
    deliver(store, check_in)
    undo = record(store, A.id, UNDO, check_in.id)
    store.refuse(undo.id, UPSTREAM, error="422 no")  # the row still says what was before the check-in
    assert kinds(reconcile(store)) == {"refused": 1}
    read(store, at_server(A))
    assert kinds(reconcile(store)) == {"refused": 1}
    read(store, A)
    assert kinds(reconcile(store)) == {"settled": 1}


def test_what_the_server_took_is_not_known_until_it_is_read_again(store: EventStore) -> None:
    asked = store.revision()
    deliver(store, record(store, A.id))
    read(store, A, at=asked)  # asked for before the acknowledgement
    found = reconcile(store)
    assert kinds(found) == {"not_read": 1}
    assert found.total.differ == 1


def test_a_row_that_the_last_reading_came_without_is_not_known(store: EventStore) -> None:
    deliver(store, record(store, A.id))
    sweep(store, at_server(A), B, C)
    assert reconcile(store).differences == ()
    sweep(store, B, C)
    assert kinds(reconcile(store)) == {"not_read": 1}
    sweep(store, B, C)
    found = reconcile(store)
    assert kinds(found) == {"gone": 1}
    assert (found.total.expected, found.total.here, found.total.there, found.total.differ) == (2, 1, 0, 1)


def test_who_is_gone_and_not_checked_in_is_no_difference(store: EventStore) -> None:
    check_in = record(store, A.id)
    deliver(store, check_in, record(store, A.id, UNDO, check_in.id))
    deliver(store, give_bib(store, A.id, "7"))
    for _ in range(2):
        sweep(store, B, C)
    assert reconcile(store).differences == ()
    sweep(store, B, at_server(C))
    for _ in range(2):
        sweep(store, A, B)  # c was checked in there, and is gone now
    assert DifferenceKind.MADE_THERE not in by_kind(reconcile(store))


def test_taken_and_not_shown(store: EventStore) -> None:
    deliver(store, record(store, A.id))
    read(store, A)
    assert kinds(reconcile(store)) == {"not_shown": 1}


def test_taken_back_at_the_portal(store: EventStore) -> None:
    deliver(store, record(store, A.id))
    read(store, at_server(A))
    read(store, A)
    assert kinds(reconcile(store)) == {"undone_there": 1}


def test_made_at_the_portal(store: EventStore) -> None:
    deliver(store, give_bib(store, B.id, "77"))
    read(store, at_server(A), at_server(B, bib="77"))
    found = reconcile(store)
    assert kinds(found) == {"made_there": 2}
    case = by_kind(found)[DifferenceKind.MADE_THERE].cases[-1]
    assert (case.registration_id, case.at, case.desk, case.what) == (A.id, None, "", "")
    assert (found.total.there, found.total.differ) == (2, 2)


def test_made_at_the_portal_after_an_undo_that_was_seen(store: EventStore) -> None:
    check_in = record(store, A.id)
    deliver(store, check_in, record(store, A.id, UNDO, check_in.id))
    read(store, A)
    assert reconcile(store).differences == ()
    read(store, at_server(A))
    assert kinds(reconcile(store)) == {"made_there": 1}


def test_still_shown_though_undone(store: EventStore) -> None:
    check_in = record(store, A.id)
    undo = record(store, A.id, UNDO, check_in.id, reason="Wrong person")
    deliver(store, check_in, undo)
    read(store, at_server(A))
    found = reconcile(store)
    assert kinds(found) == {"still_shown": 1}
    case = the_case(found, DifferenceKind.STILL_SHOWN)
    assert (case.operation_id, case.what, case.reason) == (undo.id, "undo", "Wrong person")


@pytest.mark.parametrize("status", ["cancelled", "refunded", "waitlist", "deferred"])
def test_checked_in_and_not_confirmed(store: EventStore, status: str) -> None:
    deliver(store, record(store, A.id))
    read(store, at_server(A, status=status))
    found = reconcile(store)
    assert kinds(found) == {"status": 1}
    assert the_case(found, DifferenceKind.STATUS).note == status
    assert found.runs[0].expected == 1


def other_desk(folder: Path, clock: SetClock) -> EventStore:
    """A second laptop's file of the same event, which copies to nowhere."""
    made = EventStore.open(folder / "other.db", clock, key=KEY)
    made.rename_desk("Desk 4")
    fill(made, A, B, C)
    return made


def test_checked_in_at_two_desks(store: EventStore, tmp_path: Path) -> None:
    clock = SetClock()
    clock.move(60)
    theirs = other_desk(tmp_path, clock)
    try:
        first, second = record(store, A.id), record(theirs, A.id)
        deliver(theirs, second)
        store.take_over(theirs.handover(), "their key")
    finally:
        theirs.close()
    deliver(store, first)
    read(store, at_server(A))
    found = reconcile(store)
    assert kinds(found) == {"twice": 1}
    case = the_case(found, DifferenceKind.TWICE)
    assert (case.operation_id, case.desk) == (second.id, "Desk 4")
    assert case.note == f"first at {first.at.astimezone():%H:%M}, Desk 3"
    assert [(desk.name, desk.operations, desk.last, desk.missing) for desk in found.desks] == [
        ("Desk 3", 1, 1, ()),
        ("Desk 4", 1, 1, ()),
    ]
    assert found.total.here == 1


def test_an_undo_that_left_another_desks_check_in_standing(store: EventStore, tmp_path: Path) -> None:
    clock = SetClock()
    clock.move(-60)
    theirs = other_desk(tmp_path, clock)
    try:
        made = record(theirs, A.id)
        deliver(theirs, made)
        mine = record(store, A.id)
        deliver(store, mine, record(store, A.id, UNDO, mine.id))
        read(store, A)
        assert reconcile(store).differences == ()
        store.take_over(theirs.handover(), "their key")
    finally:
        theirs.close()
    assert kinds(reconcile(store)) == {"not_read": 1}
    read(store, A)  # the server took the undo for the whole of it
    found = reconcile(store)
    assert kinds(found) == {"not_shown": 1}
    assert the_case(found, DifferenceKind.NOT_SHOWN).operation_id == made.id


def test_another_bib_at_the_server(store: EventStore) -> None:
    given = give_bib(store, B.id, "77")
    assert the_case(reconcile(store), DifferenceKind.WAITING).what == "bib 77"
    deliver(store, given)
    assert kinds(reconcile(store)) == {"not_read": 1}
    read(store, B)
    found = reconcile(store)
    assert kinds(found) == {"other_bib": 1}
    assert the_case(found, DifferenceKind.OTHER_BIB).note == "the server shows no bib"
    read(store, replace(B, bib="78"))
    assert the_case(reconcile(store), DifferenceKind.OTHER_BIB).note == "the server shows 78"
    read(store, replace(B, bib="77"))
    assert reconcile(store).differences == ()


def test_a_bib_that_is_held_is_settled_by_the_same_bib_at_the_server(store: EventStore) -> None:
    given = give_bib(store, B.id, "77")
    record(store, B.id, BIB, given.id, payload={"bib": None, "former": "77"})
    store.hold(UPSTREAM, error="no route", lane=Lane.BIBS)
    found = reconcile(store)
    assert [case.what for case in by_kind(found)[DifferenceKind.HELD].cases] == ["bib 77", "bib taken back"]
    read(store, B)
    assert kinds(reconcile(store)) == {"settled": 2}


def test_a_walk_up_without_an_id(store: EventStore) -> None:
    walked_up, check_in = walk_up(store)
    found = reconcile(store)
    assert kinds(found) == {"waiting": 2, "walk_up": 1}
    assert [case.what for case in by_kind(found)[DifferenceKind.WAITING].cases] == ["walk-up", "check-in"]
    deliver(store, walked_up, server_id="s1")
    deliver(store, check_in)
    read(store, replace(A, id="s1", checked_in=True))
    assert reconcile(store).differences == ()


def test_a_refused_walk_up_is_settled_by_undoing_it(store: EventStore) -> None:
    walked_up, check_in = walk_up(store)
    store.refuse(walked_up.id, UPSTREAM, error="422 e-mail")
    assert kinds(reconcile(store)) == {"refused": 2, "walk_up": 1}
    record(store, "local-1", UNDO, check_in.id)
    assert kinds(reconcile(store)) == {"settled": 3}


def test_an_operation_that_nothing_delivers(store: EventStore) -> None:
    operation = record(store, A.id)
    store._execute("DELETE FROM deliveries WHERE operation_id = ?", (operation.id,))
    found = reconcile(store)
    assert kinds(found) == {"untracked": 1}
    assert (found.operations, sum(found.deliveries.values()), found.total.here) == (1, 0, 1)


def test_numbers_that_are_missing(store: EventStore) -> None:
    made = [record(store, each.id) for each in (A, B, C)] + [record(store, A.id) for _ in range(4)]
    deliver(store, *made)
    read(store, at_server(A), at_server(B), at_server(C))
    store._execute("DROP TRIGGER operations_are_kept")
    for number in (2, 4, 5):
        store._execute("DELETE FROM deliveries WHERE operation_id = ?", (made[number - 1].id,))
        store._execute("DELETE FROM operations WHERE desk_seq = ?", (number,))
    found = reconcile(store)
    assert found.desks[0].missing == (2, 4, 5)
    case = the_case(found, DifferenceKind.MISSING_NUMBERS)
    assert (case.what, case.desk, case.note) == ("numbers 2, 4 to 5", "Desk 3", "of 7")
    assert found.differences[0].kind is DifferenceKind.MISSING_NUMBERS


def test_an_operation_of_nobody_in_the_list(store: EventStore) -> None:
    operation = record(store, A.id)
    store._execute("DELETE FROM registrations WHERE id = ?", (A.id,))
    found = reconcile(store)
    assert kinds(found) == {"gone": 1, "waiting": 1}
    assert the_case(found, DifferenceKind.GONE).operation_id == operation.id
    assert (found.runs[-1].label, found.runs[-1].differ) == ("Run not known", 1)


def test_a_run_that_only_registrations_name(store: EventStore) -> None:
    read(store, registration(9, run_id="odd", checked_in=True), registration(8, run_id="idle", status="cancelled"))
    check_in = record(store, "reg0008")
    deliver(store, check_in, record(store, "reg0008", UNDO, check_in.id))
    read(store, registration(8, run_id="idle", status="cancelled"))
    found = reconcile(store)
    assert [run.label for run in found.runs] == [*(run.label for run in RUNS), "odd"]
    assert (found.runs[-1].expected, found.runs[-1].there, found.runs[-1].differ) == (1, 1, 1)


def test_a_reading_under_way_is_told(store: EventStore) -> None:
    store.begin_sweep()
    assert reconcile(store).reading == 0


def test_who_was_granted_first_counts(store: EventStore) -> None:
    first = record(store, A.id)
    second = record(store, A.id)
    store._execute("INSERT INTO grants VALUES (?, 1, 'hub', 1)", (second.id,))
    deliver(store, first, second)
    read(store, at_server(A))
    assert the_case(reconcile(store), DifferenceKind.TWICE).operation_id == first.id
    assert second.at - first.at == timedelta(0)


def test_one_bib_for_two_runners(store: EventStore, tmp_path: Path) -> None:
    clock = SetClock(seed=8)
    theirs = other_desk(tmp_path, clock)
    try:
        give_bib(store, B.id, "077")
        give_bib(theirs, C.id, "77")
        store.take_over(theirs.handover(), "their key")
    finally:
        theirs.close()
    cases = by_kind(reconcile(store))[DifferenceKind.BIB_TWICE].cases
    assert {(case.registration_id, case.what, case.desk) for case in cases} == {
        (B.id, "bib 077", "Desk 3"),
        (C.id, "bib 77", "Desk 4"),
    }
