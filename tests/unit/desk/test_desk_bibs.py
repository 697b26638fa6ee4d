"""The desk in the mode "runner, then bib": choosing, handing out, counting, and what it says of bibs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.desk import Desk
from kiosk.errors import StoreTrouble
from kiosk.model import (
    UPSTREAM,
    AlreadyCheckedIn,
    BibAwaited,
    Cancelled,
    CheckedIn,
    DeliveryState,
    Draft,
    Entry,
    How,
    Lane,
    NotInEvent,
    OperationKind,
    SeveralMatch,
    Undone,
    Verdict,
    WrongBib,
    WrongRun,
)
from kiosk.settings import Settings
from kiosk.store import EventStore
from tests.samples import SetClock, event_store, registration

RUNNERS = (
    registration(1),
    registration(2, bib=None),
    registration(3, bib=None, run_id="r21"),
    registration(4, status="cancelled", bib=None),
    registration(5, bib="77"),
    registration(6, bib="77", run_id="r21"),
)
NOTHING = dict.fromkeys(DeliveryState, 0)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[EventStore]:
    with event_store(tmp_path, *RUNNERS) as opened:
        yield opened


def open_desk(store: EventStore, **settings: object) -> Desk:
    desk = Desk(store, Settings(**settings), SetClock())  # type: ignore[arg-type]
    desk.take(desk.prepare())
    desk.status()
    return desk


def counted(desk: Desk) -> tuple[int, int]:
    status = desk.status()
    return status.checked_in, status.expected


def test_choosing_records_nothing(store: EventStore) -> None:
    desk = open_desk(store)
    told: list[str] = []
    desk.recorded = lambda: told.append("recorded")
    before = store.revision()
    chosen = desk.choose("reg0002")
    assert isinstance(chosen, BibAwaited)
    assert chosen.entry == desk.entry("reg0002")
    assert isinstance(desk.choose("reg0004"), Cancelled)
    against = desk.choose("reg0004", override="Paid")
    assert isinstance(against, BibAwaited)
    assert against.override == "Paid"
    assert isinstance(desk.choose("nobody"), NotInEvent)
    assert (told, store.revision(), desk.operations()) == ([], before, ())


def test_whoever_a_code_means_is_chosen(store: EventStore) -> None:
    desk = open_desk(store, served_runs=("5K",))
    for code in ("001", "reg0001", "https://intervals.example/r/reg0001"):
        chosen = desk.choose_code(code)
        assert isinstance(chosen, BibAwaited)
        assert chosen.entry.registration.id == "reg0001"
    assert isinstance(desk.choose_code("reg0003"), WrongRun)
    assert isinstance(desk.choose_code("77"), SeveralMatch)
    unknown = desk.choose_code("4711\n")
    assert isinstance(unknown, NotInEvent)
    assert unknown.scanned == "4711"


def test_the_right_bib_counts_at_once_and_is_told(store: EventStore) -> None:
    desk = open_desk(store)
    told: list[str] = []
    desk.recorded = lambda: told.append("recorded")
    assert counted(desk) == (0, 5)
    verdict = desk.hand_out("reg0001", "1", How.SCAN)
    assert isinstance(verdict, CheckedIn)
    assert (counted(desk), told) == ((1, 5), ["recorded"])
    assert [each.operation for each in desk.recent()] == [verdict.operation]


def test_a_bib_that_is_given_counts_once_and_is_found_at_once(store: EventStore) -> None:
    desk = open_desk(store)
    verdict = desk.hand_out("reg0002", "901", How.SCAN)
    assert isinstance(verdict, CheckedIn)
    assert verdict.bib_given == "901"
    assert counted(desk) == (1, 5)
    assert [hit.entry.registration.id for hit in desk.find("901").hits] == ["reg0002"]
    assert desk.means("0901") == "reg0002"
    status = desk.status()
    assert status.deliveries == NOTHING | {DeliveryState.WAITING: 1}
    assert status.bibs == NOTHING | {DeliveryState.WAITING: 1}
    assert status.undelivered == 1
    store.hold(UPSTREAM, error="no route", lane=Lane.BIBS)
    status = desk.status()
    assert (status.bibs[DeliveryState.HELD], status.deliveries[DeliveryState.HELD], status.held_reason) == (1, 0, None)
    undone = desk.undo(verdict.operation.id, reason="Wrong person")
    assert isinstance(undone, Undone)
    assert undone.bib_freed == "901"
    assert counted(desk) == (0, 5)
    assert desk.find("901").hits == ()
    assert desk.means("901") is None
    assert isinstance(desk.hand_out("reg0003", "901", How.SCAN), CheckedIn)


def test_what_records_nothing_is_not_told(store: EventStore) -> None:
    desk = open_desk(store)
    told: list[str] = []
    desk.recorded = lambda: told.append("recorded")
    for who, code, kind in (
        ("reg0001", "77", WrongBib),
        ("reg0001", "901", WrongBib),
        ("reg0001", "reg0001", BibAwaited),
        ("reg0004", "901", Cancelled),
        ("nobody", "901", NotInEvent),
    ):
        assert isinstance(desk.hand_out(who, code, How.SCAN), kind)
    assert (told, counted(desk), desk.operations()) == ([], (0, 5), ())


def test_a_bib_for_somebody_who_is_in_is_recorded_and_not_counted_again(store: EventStore) -> None:
    desk = open_desk(store)
    told: list[str] = []
    check = desk.check_in("reg0002", How.SEARCH)
    desk.recorded = lambda: told.append("recorded")
    verdict = desk.hand_out("reg0002", "901", How.BIB)
    assert isinstance(verdict, CheckedIn)
    assert verdict.operation.kind is OperationKind.BIB
    assert (counted(desk), told) == ((1, 5), ["recorded"])
    assert isinstance(check, CheckedIn)
    assert [each.operation.id for each in desk.recent()] == [check.operation.id]
    assert isinstance(desk.choose("reg0002"), AlreadyCheckedIn)
    back = desk.undo(verdict.operation.id, reason="Another bib")
    assert isinstance(back, Undone)
    assert (back.bib_freed, counted(desk)) == ("901", (1, 5))
    again = desk.undo(verdict.operation.id, reason="Another bib")
    assert isinstance(again, Undone)
    assert (again.operation, again.bib_freed, counted(desk)) == (None, None, (1, 5))


def test_a_bib_taken_back_from_somebody_who_is_out_already_counts_nobody_out(store: EventStore) -> None:
    clock = SetClock()
    desk = Desk(store, Settings(), clock)
    check = desk.hand_out("reg0002", "901", How.SCAN)
    assert isinstance(check, CheckedIn)
    (assigned,) = [each.operation for each in desk.operations() if each.operation.kind is OperationKind.BIB]
    with store.transaction():  # as another desk's undo, which left the bib alone
        store.append(Draft("reg0002", OperationKind.UNDO, How.SEARCH, undoes=(check.operation.id,), reason="R"))
    clock.move(2)
    assert counted(desk) == (0, 5)
    undone = desk.undo(assigned.id, reason="Wrong bib")
    assert isinstance(undone, Undone)
    assert (undone.bib_freed, counted(desk)) == ("901", (0, 5))


def test_against_the_status_more_are_expected(store: EventStore) -> None:
    desk = open_desk(store)
    verdict = desk.hand_out("reg0004", "901", How.SCAN, override="Paid at the desk")
    assert isinstance(verdict, CheckedIn)
    assert counted(desk) == (1, 6)
    desk.undo(verdict.operation.id, reason="Wrong person")
    assert counted(desk) == (0, 5)


def test_which_wrong_bib_may_be_given_all_the_same(store: EventStore) -> None:
    def may(desk: Desk, who: str, code: str) -> bool:
        verdict = desk.hand_out(who, code, How.SCAN)
        assert isinstance(verdict, WrongBib)
        return desk.can_override(verdict)

    desk = open_desk(store)
    assert may(desk, "reg0001", "901")
    assert not may(desk, "reg0001", "77"), "somebody has it"
    assert not may(desk, "reg0001", "4006381333931"), "it is no bib"
    assert not may(open_desk(store, allow_override=False), "reg0001", "901")
    given = desk.hand_out("reg0001", "901", How.SCAN, instead="Torn")
    assert isinstance(given, CheckedIn)
    assert given.entry.registration.bib == "901"


def test_a_code_means_one_registration_or_nobody(store: EventStore) -> None:
    desk = open_desk(store)
    assert desk.means("reg0005") == "reg0005"
    assert desk.means(" 1\r") == "reg0001"
    assert desk.means("77") is None
    assert desk.means("4711") is None
    assert desk.means("") is None


def test_everyone_comes_in_the_lists_order_also_who_is_gone(store: EventStore) -> None:
    desk = open_desk(store)
    desk.hand_out("reg0002", "901", How.SCAN)
    store._execute("UPDATE registrations SET gone = 1 WHERE id = 'reg0005'")
    everyone = list(desk.everyone())
    assert [each.registration.id for each in everyone] == [each.id for each in RUNNERS]
    assert [each.registration.bib for each in everyone] == ["1", "901", None, None, "77", "77"]
    assert [each.gone for each in everyone] == [False] * 4 + [True, False]
    assert all(isinstance(each, Entry) for each in everyone)


def test_what_was_handed_out_is_no_error_where_the_file_can_not_be_read_just_now(
    store: EventStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_desk(store)

    def unreadable(revision: int) -> None:
        raise StoreTrouble

    with monkeypatch.context() as patched:
        patched.setattr(store, "changed_since", unreadable)
        verdict: Verdict = desk.hand_out("reg0002", "901", How.SCAN)
    assert isinstance(verdict, CheckedIn)
    assert len(desk.operations()) == 2
