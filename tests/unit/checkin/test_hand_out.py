"""Runner, then bib, on a real file: whose bib was scanned, who gets one, and how it is taken back."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk import checkin
from kiosk.checkin import Rights
from kiosk.errors import BadInput, DiskTrouble
from kiosk.model import (
    UPSTREAM,
    AlreadyCheckedIn,
    BibAwaited,
    Cancelled,
    CheckedIn,
    DeliveryState,
    Draft,
    How,
    NewRegistration,
    NotInEvent,
    Operation,
    OperationKind,
    Page,
    Registration,
    Undone,
    Verdict,
    WrongBib,
    WrongRun,
)
from kiosk.store import EventStore
from tests.samples import SetClock, event_store, fill, registration

ROOT = Path(__file__).parents[3]
CHECK_IN, UNDO, BIB = OperationKind.CHECK_IN, OperationKind.UNDO, OperationKind.BIB
RUNNERS = (
    registration(1),
    registration(2, bib=None),
    registration(3, bib=None),
    registration(4, bib="0042"),
    registration(5, bib="A7"),
    registration(6, status="cancelled", bib=None),
    registration(7, run_id="r21", bib=None),
    registration(8, checked_in=True),
)
FREE = "901"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[EventStore]:
    with event_store(tmp_path, *RUNNERS) as opened:
        yield opened


def hand_out(store: EventStore, who: int, code: str, rights: Rights | None = None, **more: Any) -> Verdict:
    return checkin.hand_out(store, f"reg{who:04}", code, How.SCAN, rights or Rights(), **more)


def take_back(store: EventStore, operation: Operation | None, reason: str = "Wrong person") -> Undone:
    assert operation is not None
    return checkin.undo(store, operation.id, reason=reason, how=How.SEARCH)


def made(store: EventStore) -> list[tuple[OperationKind, str, Any]]:
    """The journal: what, whose, and of a bib assignment which one."""
    operations = [each.operation for each in store.operations()]
    return [(each.kind, each.registration_id, (each.payload or {}).get("bib")) for each in operations]


def bib(store: EventStore, who: int) -> str | None:
    entry = store.entry(f"reg{who:04}")
    assert entry is not None
    return entry.registration.bib


def is_in(store: EventStore, who: int) -> bool:
    entry = store.entry(f"reg{who:04}")
    assert entry is not None
    return entry.standing.checked_in


def given(store: EventStore, who: int, code: str, **more: Any) -> CheckedIn:
    verdict = hand_out(store, who, code, **more)
    assert isinstance(verdict, CheckedIn)
    return verdict


def bib_operation(store: EventStore) -> Operation:
    """The last bib assignment."""
    return [each.operation for each in store.operations() if each.operation.kind is BIB][-1]


# The runner's own bib.
@pytest.mark.parametrize(
    ("who", "code"),
    [
        (1, "1"),
        (1, "001"),
        (1, " 1\r\n"),
        (1, "]Q11"),
        (4, "0042"),
        (4, "42"),
        (5, "a7"),
        (5, "https://timing.example/e1/bib/A7"),
        (5, "https://timing.example/b?lap=99&bib=a7"),
    ],
)
def test_the_bib_of_the_runner_is_green(store: EventStore, who: int, code: str) -> None:
    verdict = given(store, who, code)
    assert verdict.bib_given is None
    assert verdict.entry.standing.operation_id == verdict.operation.id
    assert verdict.operation.how is How.SCAN
    assert made(store) == [(CHECK_IN, f"reg{who:04}", None)]


def test_what_is_forgiven_of_a_bib_is_not_when_another_runner_has_exactly_that(tmp_path: Path) -> None:
    with event_store(tmp_path, registration(1, bib="7"), registration(2, bib="007")) as store:
        verdict = hand_out(store, 1, "007")
        assert isinstance(verdict, WrongBib)
        assert verdict.owner is not None
        assert verdict.owner.registration.id == "reg0002"
        assert isinstance(hand_out(store, 1, "07"), CheckedIn), "it fits both, so also this one"


@pytest.mark.parametrize("code", ["reg0001", " reg0001\r", "https://intervals.example/r/reg0001"])
def test_the_runners_own_code_is_no_bib(store: EventStore, code: str) -> None:
    verdict = hand_out(store, 1, code)
    assert isinstance(verdict, BibAwaited)
    assert verdict.entry.registration.id == "reg0001"
    assert verdict.override is None
    assert isinstance(hand_out(store, 2, "reg0002"), BibAwaited), "without a bib neither"
    assert made(store) == []


def test_the_runners_own_code_keeps_the_reason_against_the_status(store: EventStore) -> None:
    verdict = hand_out(store, 6, "reg0006", override=" Organizer said yes ")
    assert verdict == BibAwaited(verdict.entry, "Organizer said yes")  # type: ignore[union-attr]


def test_another_runners_code_chooses_that_runner(store: EventStore) -> None:
    verdict = hand_out(store, 1, "reg0002")
    assert isinstance(verdict, BibAwaited)
    assert verdict.entry.registration.id == "reg0002"
    assert isinstance(hand_out(store, 1, "reg0006"), Cancelled)
    assert isinstance(hand_out(store, 1, "reg0008"), AlreadyCheckedIn)
    assert made(store) == []


def test_bibs_that_differ_in_zeros_are_enough_and_the_id_is_no_bib(tmp_path: Path) -> None:
    with event_store(tmp_path, registration(1, bib="5"), registration(2, bib="05")) as store:
        for code in ("reg0001", "reg0002"):
            assert isinstance(hand_out(store, 1, code), BibAwaited)
        assert isinstance(hand_out(store, 1, "05"), WrongBib)
        assert isinstance(hand_out(store, 1, "5"), CheckedIn)


def test_a_bib_that_is_not_enough_takes_the_id(tmp_path: Path) -> None:
    twins = (registration(1, bib="5"), registration(2, bib="5", run_id="r21"))
    with event_store(tmp_path, *twins, registration(3, bib=None)) as store:
        wrong = hand_out(store, 1, "reg0002")
        assert isinstance(wrong, WrongBib)
        assert wrong.owner is not None
        assert wrong.owner.registration.id == "reg0002"
        assert given(store, 1, "reg0001").bib_given is None
        assert isinstance(hand_out(store, 3, "5"), WrongBib), "taken by two is taken"
        again = hand_out(store, 2, "5")
        assert isinstance(again, WrongBib), "it was handed out"
        assert again.owner is not None
        assert again.owner.registration.id == "reg0001"
        assert isinstance(hand_out(store, 2, "reg0002"), CheckedIn)


# Somebody else's, or nobody's.
def test_somebody_elses_bib_is_wrong_and_named(store: EventStore) -> None:
    verdict = hand_out(store, 1, "a7")
    assert isinstance(verdict, WrongBib)
    assert (verdict.entry.registration.id, verdict.scanned) == ("reg0001", "a7")
    assert verdict.owner is not None
    assert verdict.owner.registration.id == "reg0005"
    assert isinstance(hand_out(store, 1, "a7", instead="Lost"), WrongBib), "no reason takes it from another"
    assert isinstance(hand_out(store, 2, "A7"), WrongBib)
    assert made(store) == []


def test_a_bib_that_was_handed_out_is_somebodys(store: EventStore) -> None:
    given(store, 2, FREE)
    verdict = hand_out(store, 3, f"0{FREE}")
    assert isinstance(verdict, WrongBib)
    assert verdict.owner is not None
    assert verdict.owner.registration.id == "reg0002"
    assert isinstance(hand_out(store, 3, "902"), CheckedIn)


def test_who_has_a_bib_gets_no_other_one_without_a_reason(store: EventStore) -> None:
    verdict = hand_out(store, 1, FREE)
    assert isinstance(verdict, WrongBib)
    assert (verdict.owner, verdict.scanned) == (None, FREE)
    with pytest.raises(BadInput):
        hand_out(store, 1, FREE, instead=" ")
    with pytest.raises(BadInput):
        hand_out(store, 1, FREE, override="\t")
    assert made(store) == []


@pytest.mark.parametrize("code", ["4006381333931", "Hello World", "https://shop.example/", "", "€20"])
def test_what_can_be_no_bib_is_given_to_nobody(store: EventStore, code: str) -> None:
    verdict = hand_out(store, 2, code, instead="Lost")
    assert isinstance(verdict, WrongBib)
    assert verdict.owner is None
    assert made(store) == []


# Giving one.
def test_a_free_bib_is_given_with_the_check_in(store: EventStore) -> None:
    before = store.revision()
    verdict = given(store, 2, f"https://timing.example/b/{FREE}")
    assert verdict.bib_given == FREE
    assert verdict.operation.kind is CHECK_IN
    assert verdict.entry.registration.bib == FREE
    assert verdict.entry.standing.operation_id == verdict.operation.id
    assert store.revision() == before + 1, "one transaction"
    assert made(store) == [(BIB, "reg0002", FREE), (CHECK_IN, "reg0002", None)]
    assignment = bib_operation(store)
    assert assignment.payload == {"bib": FREE, "former": None}
    assert (assignment.undoes, assignment.reason, assignment.how) == ((), None, How.SCAN)
    assert [entry.registration.id for entry in store.by_bib(f"00{FREE}")] == ["reg0002"]
    logged = store.operation(assignment.id)
    assert logged is not None
    assert logged.deliveries[UPSTREAM].state is DeliveryState.WAITING


def test_another_bib_is_given_with_a_reason(store: EventStore) -> None:
    verdict = given(store, 1, FREE, instead=" Bib is torn ")
    assert (verdict.bib_given, verdict.entry.registration.bib) == (FREE, FREE)
    assignment = bib_operation(store)
    assert assignment.payload == {"bib": FREE, "former": "1"}
    assert assignment.reason == "Bib is torn"
    assert verdict.operation.reason is None
    assert store.by_bib("1") == ()


def test_who_is_in_without_a_bib_gets_one_and_is_not_checked_in_twice(store: EventStore) -> None:
    first = checkin.check_in(store, "reg0002", How.SEARCH, Rights())
    assert isinstance(first, CheckedIn)
    assert isinstance(checkin.choose(store, "reg0002", Rights()), BibAwaited)
    verdict = given(store, 2, FREE)
    assert verdict.bib_given == FREE
    assert verdict.operation.kind is BIB
    assert verdict.entry.standing.operation_id == first.operation.id
    assert made(store) == [(CHECK_IN, "reg0002", None), (BIB, "reg0002", FREE)]
    assert isinstance(hand_out(store, 2, "902"), AlreadyCheckedIn)
    assert isinstance(checkin.choose(store, "reg0002", Rights()), AlreadyCheckedIn)


def test_a_walk_up_gets_a_bib(store: EventStore) -> None:
    new = checkin.walk_up(store, NewRegistration("r5", "new@mail.example", "Nia New"), SetClock())
    verdict = checkin.hand_out(store, new.entry.registration.id, FREE, How.SCAN, Rights())
    assert isinstance(verdict, CheckedIn)
    assert (verdict.bib_given, verdict.entry.registration.bib) == (FREE, FREE)
    assert verdict.entry.local


def test_against_the_status_and_the_run_only_with_a_reason(store: EventStore) -> None:
    here = Rights(served_runs=("5K",))
    assert isinstance(hand_out(store, 6, FREE), Cancelled)
    assert isinstance(hand_out(store, 7, FREE, here), WrongRun)
    assert isinstance(checkin.choose(store, "reg0007", here), WrongRun)
    assert isinstance(checkin.choose(store, "reg0006", Rights()), Cancelled)
    assert isinstance(checkin.choose(store, "nobody", Rights()), NotInEvent)
    assert isinstance(checkin.hand_out(store, "nobody", FREE, How.SCAN, here), NotInEvent)
    assert isinstance(hand_out(store, 6, FREE, Rights(override=False), override="Paid"), Cancelled)
    assert made(store) == []
    awaited = checkin.choose(store, "reg0006", Rights(), " Paid ")
    assert isinstance(awaited, BibAwaited)
    assert awaited.override == "Paid"
    with pytest.raises(BadInput):
        checkin.choose(store, "reg0006", Rights(), "")
    verdict = given(store, 6, FREE, override=awaited.override)
    assert verdict.operation.reason == "Paid"
    assert bib_operation(store).reason is None, "the reason is why this runner, not why this bib"


# Both or none.
def test_a_disk_that_fails_between_the_two_leaves_neither(store: EventStore) -> None:
    connection = store._connection
    pages, before = connection.pragma("page_count"), store.revision()
    connection.pragma("max_page_count", pages)
    with pytest.raises(DiskTrouble):
        hand_out(store, 6, FREE, override="x" * 90_000)  # the bib finds room, the check-in's reason does not
    assert made(store) == []
    assert (bib(store, 6), is_in(store, 6), store.revision()) == (None, False, before)
    assert store.by_bib(FREE) == ()
    connection.pragma("max_page_count", pages * 100)
    assert isinstance(hand_out(store, 6, FREE, override="x"), CheckedIn)
    assert [each.operation.desk_seq for each in store.operations()] == [1, 2]


_KILLED = """
import os, sys
from pathlib import Path
from kiosk import checkin
from kiosk.clock import SystemClock
from kiosk.model import How
from kiosk.store import EventStore
store = EventStore.open(Path(sys.argv[1]), SystemClock())
append = store.append
def once(draft):
    append(draft)
    print(draft.kind.value, flush=True)
    os._exit(9)
store.append = once
checkin.hand_out(store, "reg0002", "901", How.SCAN, checkin.Rights())
"""


def test_a_program_that_is_killed_between_the_two_leaves_neither(tmp_path: Path) -> None:
    with event_store(tmp_path, *RUNNERS) as store:
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        killed = subprocess.run(
            [sys.executable, "-c", _KILLED, str(store.path)], env=environment, capture_output=True, text=True
        )
        assert (killed.stdout, killed.returncode) == ("bib\n", 9), killed.stderr
        assert made(store) == []
        assert (bib(store, 2), is_in(store, 2)) == (None, False)
        assert given(store, 3, FREE).bib_given == FREE


def test_two_programs_on_one_file_give_a_bib_once(store: EventStore) -> None:
    other = EventStore.open(store.path, SetClock())
    try:
        given(store, 2, FREE)
        verdict = hand_out(other, 3, FREE)
        assert isinstance(verdict, WrongBib)
        assert verdict.owner is not None
        assert verdict.owner.registration.id == "reg0002"
    finally:
        other.close()


# Taking back.
def test_the_check_in_is_taken_back_with_its_bib_which_is_free_again(store: EventStore) -> None:
    verdict = given(store, 2, FREE)
    assignment = bib_operation(store)
    before = store.revision()
    undone = take_back(store, verdict.operation, " Wrong person ")
    assert undone.bib_freed == FREE
    assert undone.operation is not None
    assert (undone.operation.kind, undone.operation.undoes) == (UNDO, (verdict.operation.id,))
    assert (undone.entry.registration.bib, undone.entry.standing.checked_in) == (None, False)
    assert store.revision() == before + 1, "one transaction"
    back = bib_operation(store)
    assert (back.payload, back.undoes) == ({"bib": None, "former": FREE}, (assignment.id,))
    assert (back.reason, back.how) == ("Wrong person", How.SEARCH)
    assert [each.undone for each in store.operations()] == [True, True, False, False]
    assert store.by_bib(FREE) == ()
    assert given(store, 3, FREE).bib_given == FREE
    assert given(store, 2, "902").bib_given == "902"


def test_taken_back_twice_is_taken_back_once(store: EventStore) -> None:
    verdict = given(store, 2, FREE)
    assignment = bib_operation(store)
    take_back(store, verdict.operation)
    for operation in (verdict.operation, assignment):
        again = take_back(store, operation)
        assert (again.operation, again.bib_freed) == (None, None)
    assert len(made(store)) == 4
    with pytest.raises(BadInput):
        take_back(store, bib_operation(store))  # a taking back is none to be taken back


def test_a_bib_is_taken_back_alone(store: EventStore) -> None:
    verdict = given(store, 2, FREE)
    undone = take_back(store, bib_operation(store))
    assert undone.bib_freed == FREE
    assert undone.operation is not None
    assert undone.operation.kind is BIB
    assert undone.entry.standing.operation_id == verdict.operation.id, "still checked in"
    assert bib(store, 2) is None
    after = take_back(store, verdict.operation)
    assert (after.bib_freed, after.entry.standing.checked_in) == (None, False)
    assert [kind for kind, _, _ in made(store)] == [BIB, CHECK_IN, BIB, UNDO]


def test_a_bib_given_instead_goes_back_to_the_one_before(store: EventStore) -> None:
    verdict = given(store, 1, FREE, instead="Torn")
    undone = take_back(store, verdict.operation)
    assert (undone.bib_freed, undone.entry.registration.bib) == (FREE, "1")
    assert given(store, 1, "1").bib_given is None


def test_a_check_in_without_a_given_bib_frees_none(store: EventStore) -> None:
    verdict = given(store, 1, "1")
    undone = take_back(store, verdict.operation)
    assert (undone.bib_freed, undone.entry.registration.bib) == (None, "1")
    assert [kind for kind, _, _ in made(store)] == [CHECK_IN, UNDO]
    with pytest.raises(BadInput):
        take_back(store, verdict.operation, "  ")


def test_what_a_disk_can_not_keep_is_not_half_taken_back(store: EventStore) -> None:
    verdict = given(store, 2, FREE)
    connection = store._connection
    pages = connection.pragma("page_count")
    # Room for the long reason once, which the undo and the taking back of the bib both hold.
    connection.pragma("max_page_count", pages + 30)
    with pytest.raises(DiskTrouble):
        take_back(store, verdict.operation, "x" * 90_000)
    assert (bib(store, 2), is_in(store, 2)) == (FREE, True)
    assert len(made(store)) == 2


def test_the_check_ins_of_two_desks_are_taken_back_together_with_the_bib(store: EventStore) -> None:
    verdict = given(store, 2, FREE)
    with store.transaction():
        second = store.append(Draft("reg0002", CHECK_IN, How.SEARCH))
    undone = take_back(store, verdict.operation)
    assert undone.operation is not None
    assert set(undone.operation.undoes) == {verdict.operation.id, second.id}
    assert (undone.bib_freed, is_in(store, 2)) == (FREE, False)


def test_a_bib_that_a_later_start_list_gives_another_is_not_handed_out_twice(store: EventStore) -> None:
    given(store, 2, FREE)
    read = Page((registration(3, bib=FREE),), last_id="reg0003")
    store.apply_page(read, sweep=False, read_revision=store.revision())
    assert {entry.registration.id for entry in store.by_bib(FREE)} == {"reg0002", "reg0003"}
    assert isinstance(hand_out(store, 7, FREE), WrongBib)
    taken = hand_out(store, 3, FREE)
    assert isinstance(taken, WrongBib)
    assert taken.owner is not None
    assert taken.owner.registration.id == "reg0002"


def test_a_bib_stays_handed_out_when_its_runner_leaves_the_list(store: EventStore) -> None:
    given(store, 2, FREE)
    for _ in range(2):
        store.begin_sweep()
        store.apply_page(Page((registration(7, bib=None),), last_id="reg0007"), sweep=True, read_revision=0)
        store.finish_sweep(complete=True)
    assert store.entry("reg0002").gone  # type: ignore[union-attr]
    assert isinstance(hand_out(store, 7, FREE), WrongBib)


def test_a_bib_that_changed_since_it_was_shown_is_shown_anew(store: EventStore) -> None:
    shown = store.entry("reg0001")
    store.apply_page(Page((registration(1, bib=None),), last_id="reg0001"), sweep=False, read_revision=0)
    verdict = checkin.hand_out(store, "reg0001", FREE, How.SCAN, Rights(), seen=shown)
    assert isinstance(verdict, BibAwaited)
    assert verdict.entry.registration.bib is None
    assert made(store) == []


def test_the_whole_list_read_again_keeps_what_was_given(store: EventStore) -> None:
    given(store, 2, FREE)
    fill(store, *RUNNERS)
    assert (bib(store, 2), is_in(store, 2)) == (FREE, True)


# What happened in between.
def read(store: EventStore, *rows: Registration) -> None:
    store.apply_page(Page(rows, last_id=rows[-1].id), sweep=False, read_revision=store.revision())


def test_undo_leaves_the_bib_that_the_organizer_gave_since(tmp_path: Path) -> None:
    with event_store(tmp_path, registration(2, bib=None)) as store:
        verdict = given(store, 2, "901")
        for logged in store.operations():
            store.acknowledge(logged.operation.id, UPSTREAM)
        read(store, registration(2, bib="777", checked_in=True))
        undone = take_back(store, verdict.operation)
        assert undone.bib_freed is None
        assert bib(store, 2) == "777"


def test_undo_gives_no_bib_back_that_another_has_by_now(tmp_path: Path) -> None:
    with event_store(tmp_path, registration(1), registration(2, bib=None)) as store:
        verdict = given(store, 1, "901", instead="Torn")
        given(store, 2, "1")
        assert take_back(store, verdict.operation).bib_freed == "901"
        assert (bib(store, 1), bib(store, 2)) == (None, "1")


def test_another_bib_needs_the_right_to_override(tmp_path: Path) -> None:
    with event_store(tmp_path, registration(1)) as store:
        assert isinstance(hand_out(store, 1, "901", Rights(override=False), instead="Torn"), WrongBib)
        assert store.operations() == ()


@pytest.mark.parametrize("worn", ["Ä7", "7" * 90])
def test_the_id_is_the_bibs_code_where_the_bib_can_be_none(tmp_path: Path, worn: str) -> None:
    with event_store(tmp_path, registration(1, bib=worn)) as store:
        assert isinstance(hand_out(store, 1, registration(1).id), CheckedIn)


def test_an_older_assignment_that_is_undone_leaves_the_newer_one(tmp_path: Path) -> None:
    with event_store(tmp_path, registration(2, bib=None)) as store:
        given(store, 2, "901")
        first = bib_operation(store)
        for logged in store.operations():
            store.acknowledge(logged.operation.id, UPSTREAM)
        read(store, registration(2, bib=None, checked_in=True))
        given(store, 2, "902")
        undone = take_back(store, first)
        assert (undone.operation, undone.bib_freed) == (None, None)
        assert bib(store, 2) == "902"
