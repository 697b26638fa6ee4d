"""Lists for helpers of a real event's file: who is on each, in which order, and as a table for a spreadsheet."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk import lists
from kiosk.desk import Desk
from kiosk.errors import DiskTrouble
from kiosk.handover.listed_table import LISTED_COLUMNS
from kiosk.lists import (
    GONE,
    Listed,
    ListKind,
    ListRow,
    Order,
    arranging,
    finding,
    last_name_first,
    natural,
    why_not_delivered,
)
from kiosk.model import UPSTREAM, DeliveryState, Draft, How, Lane, Operation, OperationKind, Page, Registration
from kiosk.settings import Settings
from kiosk.store import EventStore
from kiosk.store.journal import WALK_UP_REFUSED
from tests.samples import SetClock, event_store, fill, registration

EVERYBODY = (
    registration(1, name="Anna Müller", bib="10", pace_group="B"),
    registration(2, name="Zoë Ångström", bib="9", run_id="r21", pace_group=" B "),
    registration(3, name="ben Abel", bib="A2", pace_group="C10"),
    registration(4, name="Carla Cancel", bib=None, status="cancelled", pace_group="C9"),
    registration(5, name=None, bib="", run_id="r99"),
    registration(6, name="Una Known", bib="100", status="deferred"),
)
PAYLOAD = {"run_id": "r21", "email": "new@mail.example", "name": "Nia New"}


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def store(tmp_path: Path, clock: SetClock) -> Iterator[EventStore]:
    with event_store(tmp_path, *EVERYBODY, clock=clock) as made:
        made.rename_desk("Desk 3")
        yield made


@pytest.fixture
def desk(store: EventStore, clock: SetClock) -> Desk:
    return Desk(store, Settings(), clock)


def record(store: EventStore, id: str, kind: OperationKind = OperationKind.CHECK_IN, **facts: Any) -> Operation:
    with store.transaction():
        return store.append(Draft(id, kind, How.SEARCH, **facts))


def listed(desk: Desk, kind: ListKind, *asked: str | None) -> Listed:
    return next(each for each in desk.listed(kind, *asked) if each is not None)


def ids(rows: tuple[ListRow, ...]) -> list[str]:
    return [row.registration.id for row in rows]


def arranged(desk: Desk, order: Order, **how: Any) -> list[str]:
    rows = listed(desk, ListKind.EVERYBODY).rows
    return ids(next(each for each in arranging(rows, order, **how) if each is not None))


# Who is on a list.
def test_who_is_not_here_yet_is_expected_and_not_checked_in(store: EventStore, desk: Desk) -> None:
    record(store, "reg0001")
    found = listed(desk, ListKind.NOT_YET)
    assert ids(found.rows) == ["reg0002", "reg0003", "reg0005"]
    assert found.total == 3 == desk.status().expected - desk.status().checked_in
    assert all(row.operation_id is None and row.at is None for row in found.rows)
    assert found.revision == desk.revision()


def test_everybody_comes_with_the_check_in_that_stands(store: EventStore, desk: Desk, clock: SetClock) -> None:
    clock.move(60)
    operation = record(store, "reg0003", reason="Paid at the desk")
    store.apply_page(
        Page((registration(2, checked_in=True),), last_id="reg0002"), sweep=False, read_revision=store.revision()
    )
    found = listed(desk, ListKind.EVERYBODY)
    assert (len(found.rows), found.total) == (6, 6)
    rows = {row.registration.id: row for row in found.rows}
    here = rows["reg0003"]
    assert (here.operation_id, here.kind, here.at) == (operation.id, OperationKind.CHECK_IN, clock.now())
    assert (here.how, here.reason, here.desk, here.state) == (
        How.SEARCH,
        "Paid at the desk",
        "Desk 3",
        DeliveryState.WAITING,
    )
    assert here.entry == desk.entry("reg0003")
    there = rows["reg0002"]
    assert there.standing.checked_in
    assert (there.operation_id, there.at, there.desk) == (None, None, "")


def test_what_the_server_refused_or_is_held_is_a_row_for_each_operation(store: EventStore, desk: Desk) -> None:
    first = record(store, "reg0001")
    store.refuse(first.id, UPSTREAM, error="422 not active")
    bib = record(store, "reg0001", OperationKind.BIB, payload={"bib": "77", "former": "10"})
    undo = record(store, "reg0001", OperationKind.UNDO, undoes=(first.id,), reason="Wrong person")
    store.refuse(undo.id, UPSTREAM, error="422 not active")
    store.hold(UPSTREAM, error="404 no such route", lane=Lane.BIBS)
    refused, held = listed(desk, ListKind.REFUSED), listed(desk, ListKind.HELD)
    assert [row.operation_id for row in refused.rows] == [first.id, undo.id]
    assert [(row.reason, row.error) for row in refused.rows] == [
        ("", "422 not active"),
        ("Wrong person", "422 not active"),
    ]
    (row,) = held.rows
    assert (row.operation_id, row.kind, row.state) == (bib.id, OperationKind.BIB, DeliveryState.HELD)
    assert why_not_delivered(row) == "404 no such route"
    assert (refused.total, held.total, refused.counts[ListKind.HELD]) == (2, 1, 1)


def test_why_it_is_not_delivered_is_said_in_words(store: EventStore, desk: Desk) -> None:
    walk_up = record(store, "local-1", OperationKind.WALK_UP, payload=PAYLOAD)
    record(store, "local-1")
    store.refuse(walk_up.id, UPSTREAM, error="422 full")
    said = [why_not_delivered(row) for row in listed(desk, ListKind.REFUSED).rows]
    assert sorted(said) == sorted(["422 full", WALK_UP_REFUSED])
    (row,) = listed(desk, ListKind.WALK_UPS).rows
    assert row.registration.name == "Nia New"
    record(store, "reg0001")
    here = next(row for row in listed(desk, ListKind.EVERYBODY).rows if row.registration.id == "reg0001")
    assert why_not_delivered(here) == ""


def test_exceptions_are_check_ins_that_stand_and_have_a_reason(store: EventStore, desk: Desk) -> None:
    record(store, "reg0001")
    taken_back = record(store, "reg0002", reason="Mistake in the list")
    record(store, "reg0002", OperationKind.UNDO, undoes=(taken_back.id,), reason="Wrong person")
    record(store, "reg0004", reason="Organizer said yes")
    found = listed(desk, ListKind.OVERRIDDEN)
    assert [(row.registration.id, row.reason) for row in found.rows] == [("reg0004", "Organizer said yes")]
    assert found.total == 1


def test_what_was_undone_has_its_own_reason_and_time(store: EventStore, desk: Desk, clock: SetClock) -> None:
    first = record(store, "reg0001", reason="Paid at the desk")
    clock.move(300)
    record(store, "reg0001", OperationKind.UNDO, undoes=(first.id,), reason="Wrong person")
    undone_at = clock.now()
    clock.move(300)
    record(store, "reg0001")
    found = listed(desk, ListKind.UNDONE)
    (row,) = found.rows
    assert (row.reason, row.at, row.desk) == ("Wrong person", undone_at, "Desk 3")
    assert row.standing.checked_in, "checked in again since"
    assert found.total == 1


def test_a_walk_up_stays_on_its_list_under_the_servers_id(store: EventStore, desk: Desk) -> None:
    walk_up = record(store, "local-1", OperationKind.WALK_UP, payload=PAYLOAD)
    record(store, "local-1", reason="Paid at the desk")
    (row,) = listed(desk, ListKind.WALK_UPS).rows
    assert (row.registration.id, row.local) == ("local-1", True)
    store.acknowledge(walk_up.id, UPSTREAM, server_id="s77")
    found = listed(desk, ListKind.WALK_UPS)
    assert [(row.registration.id, row.local, row.operation_id) for row in found.rows] == [("s77", False, walk_up.id)]
    assert (found.total, found.counts[ListKind.OVERRIDDEN]) == (1, 1)
    assert ids(listed(desk, ListKind.OVERRIDDEN).rows) == ["s77"]


def test_another_desks_operations_have_its_name(tmp_path: Path, store: EventStore, desk: Desk, clock: SetClock) -> None:
    folder = tmp_path / "other"
    folder.mkdir()
    with event_store(folder, *EVERYBODY, clock=SetClock(seed=8)) as other:
        other.rename_desk("Desk 5")
        record(other, "reg0001")
        store.take_over(other.handover(), "its key")
    row = next(row for row in listed(desk, ListKind.EVERYBODY).rows if row.registration.id == "reg0001")
    assert row.desk == "Desk 5"


def test_a_long_list_comes_whole_and_in_many_steps(tmp_path: Path, clock: SetClock) -> None:
    everybody = tuple(registration(number) for number in range(1200))
    folder = tmp_path / "large"
    folder.mkdir()
    with event_store(folder, *everybody, clock=clock) as store:
        with store.transaction():
            for each in everybody[:1100]:
                store.append(Draft(each.id, OperationKind.CHECK_IN, How.SEARCH))
        store.hold(UPSTREAM, error="404")
        desk = Desk(store, Settings(), clock)
        for kind, number in ((ListKind.HELD, 1100), (ListKind.EVERYBODY, 1200), (ListKind.NOT_YET, 100)):
            steps = list(desk.listed(kind))
            assert steps[-1] is not None
            assert steps[:-1] == [None] * (len(steps) - 1)
            assert len(steps) >= 6
            assert len(set(ids(steps[-1].rows))) == number == steps[-1].total
        rows = listed(desk, ListKind.EVERYBODY).rows
        steps_of_sorting = list(arranging(rows, Order.BIB))
        assert len(steps_of_sorting) > 8
        assert steps_of_sorting[-1] is not None
        assert [row.registration.bib for row in steps_of_sorting[-1]] == [str(number) for number in range(1200)]


def test_closing_early_gives_the_moment_back(store: EventStore, desk: Desk) -> None:
    reading = desk.listed(ListKind.EVERYBODY)
    next(reading)
    reading.close()
    record(store, "reg0001")
    assert listed(desk, ListKind.EVERYBODY).revision == store.revision()


def test_a_list_is_of_one_moment(store: EventStore, desk: Desk) -> None:
    reading = desk.listed(ListKind.EVERYBODY)
    next(reading)
    record(store, "reg0001")
    found = next(each for each in reading if each is not None)
    assert not any(row.standing.checked_in for row in found.rows)
    assert found.revision < store.revision()


def test_an_empty_event(tmp_path: Path, clock: SetClock) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    with event_store(folder, clock=clock) as store:
        found = listed(Desk(store, Settings(), clock), ListKind.EVERYBODY)
    assert found.rows == ()
    assert set(found.counts.values()) == {0}


# Whom of it.
@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (("r21", None, None), ["reg0002"]),
        ((None, "cancelled", None), ["reg0004"]),
        ((None, GONE, None), ["reg0006"]),
        ((None, "deferred", None), []),
        ((None, None, "B"), ["reg0001", "reg0002"]),
        ((None, None, ""), ["reg0005", "reg0006"]),
        (("r5", "confirmed", "C10"), ["reg0003"]),
        ((None, "no such", None), []),
    ],
)
def test_only_who_was_asked_for(
    store: EventStore, desk: Desk, asked: tuple[str | None, ...], expected: list[str]
) -> None:
    for _ in range(2):
        fill(store, *EVERYBODY[:5])
    found = listed(desk, ListKind.EVERYBODY, *asked)
    assert ids(found.rows) == expected
    assert found.total == 6, "of all"


@pytest.mark.parametrize("kind", [ListKind.REFUSED, ListKind.UNDONE, ListKind.NOT_YET])
def test_operations_are_narrowed_by_their_runner(store: EventStore, desk: Desk, kind: ListKind) -> None:
    for id in ("reg0001", "reg0002"):
        first = record(store, id)
        store.refuse(first.id, UPSTREAM, error="422")
        record(store, id, OperationKind.UNDO, undoes=(first.id,), reason="Wrong person")
    assert ids(listed(desk, kind, "r21").rows) == ["reg0002"]
    assert listed(desk, kind, "r21").total == listed(desk, kind).total > 1


def test_what_can_be_asked_for(store: EventStore, desk: Desk) -> None:
    for _ in range(2):
        fill(store, *EVERYBODY[:5])
    found = listed(desk, ListKind.HELD)
    assert found.run_ids == ("r21", "r5", "r99")
    assert found.statuses == ("cancelled", "confirmed", GONE)
    assert found.pace_groups == ("", "B", "C9", "C10")


# Order.
@pytest.mark.parametrize(
    ("order", "backwards", "expected"),
    [
        (Order.NAME, False, [1, 3, 4, 6, 2, 5]),
        (Order.NAME, True, [2, 6, 4, 3, 1, 5]),
        (Order.LAST_NAME, False, [3, 2, 4, 6, 1, 5]),
        (Order.BIB, False, [2, 1, 6, 3, 4, 5]),
        (Order.BIB, True, [3, 6, 1, 2, 4, 5]),
        (Order.RUN, False, [1, 3, 4, 6, 2, 5]),
        (Order.PACE_GROUP, False, [1, 2, 4, 3, 6, 5]),
        (Order.STATUS, False, [1, 3, 2, 5, 4, 6]),
        (Order.TIME, False, [3, 1, 4, 6, 2, 5]),
        (Order.TIME, True, [1, 3, 4, 6, 2, 5]),
        (Order.REASON, False, [3, 1, 4, 6, 2, 5]),
    ],
)
def test_orders(
    store: EventStore, desk: Desk, clock: SetClock, order: Order, backwards: bool, expected: list[int]
) -> None:
    """Who has no such thing comes last, forwards and backwards; else those who are alike are sorted by name."""
    record(store, "reg0003", reason="Paid")
    clock.move(60)
    record(store, "reg0001")
    if order is Order.REASON:
        first = next(row.operation_id for row in listed(desk, ListKind.EVERYBODY).rows if row.at == clock.now())
        store.refuse(str(first), UPSTREAM, error="Refused: full")
    assert arranged(desk, order, run_ids=["r5", "r21"], backwards=backwards) == [f"reg000{n}" for n in expected]


def test_names_are_compared_as_somebody_says(desk: Desk) -> None:
    by_length = arranged(desk, Order.NAME, collate=len)
    assert by_length[0] == "reg0003"
    assert by_length[-1] == "reg0005"


def test_names_that_can_not_be_told_apart_are_all_there(tmp_path: Path, clock: SetClock) -> None:
    class Alike:
        """Neither less than another, nor the same: as collation keys of Qt are."""

        def __lt__(self, other: object) -> bool:
            return False

    folder = tmp_path / "alike"
    folder.mkdir()
    with event_store(folder, *(registration(number) for number in range(1100)), clock=clock) as store:
        rows = listed(Desk(store, Settings(), clock), ListKind.EVERYBODY).rows
    for backwards in (False, True):
        done = next(
            each for each in arranging(rows, Order.NAME, lambda _: Alike(), backwards=backwards) if each is not None
        )
        assert sorted(ids(done)) == sorted(ids(rows))


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Anna Müller", "Müller, Anna"),
        ("Anna Maria von Müller", "Müller, Anna Maria von"),
        ("Müller, Anna", "Müller, Anna"),
        ("Cher", "Cher"),
        ("李 小龍", "李 小龍"),
        ("Martin King Jr.", "King Jr., Martin"),
        ("Henry VIII III", "VIII III, Henry"),
        ("Junior Jr", "Jr, Junior"),
        ("  Anna   Müller ", "Müller, Anna"),
    ],
)
def test_last_names(name: str, shown: str) -> None:
    assert last_name_first(name) == shown


def test_numbers_in_order() -> None:
    assert sorted(["C10", "c9", "10", "9", "A"], key=natural) == ["9", "10", "A", "c9", "C10"]


# Finding.
@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("müller", ["reg0001"]),
        ("MUELL ann", ["reg0001"]),
        ("nümber", []),
        ("uller", []),
        ("mail", []),
        ("@mail", [f"reg000{n}" for n in range(1, 7)]),
        ("knöwn", ["reg0006"]),
        ("angstrom", ["reg0002"]),
        ("10", ["reg0001", "reg0006"]),
        ("runner4@mail", ["reg0004"]),
        ("anna zoë", []),
        ("  ", [f"reg000{n}" for n in range(1, 7)]),
    ],
)
def test_finding_in_a_list(desk: Desk, typed: str, expected: list[str]) -> None:
    rows = listed(desk, ListKind.EVERYBODY).rows
    steps = list(finding(rows, typed))
    assert steps[-1] is not None
    assert ids(steps[-1]) == expected
    assert len(steps) > 1


# As a table.
def read(path: Path) -> list[dict[str, str]]:
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_a_list_as_a_table(store: EventStore, desk: Desk, tmp_path: Path, clock: SetClock) -> None:
    rows = (registration(8, name='=HYPERLINK("http://x")', bib="+1"), registration(9, checked_in=True, run_id="r99"))
    store.apply_page(Page(rows, last_id="reg0009"), sweep=False, read_revision=store.revision())
    first = record(store, "reg0008", reason="@all")
    clock.move(60)
    undo = record(store, "reg0008", OperationKind.UNDO, undoes=(first.id,), reason="Wrong person")
    target = tmp_path / "list.csv"
    assert list(desk.save_list(listed(desk, ListKind.UNDONE).rows, str(target))) == [1]
    (row,) = read(target)
    assert tuple(row) == LISTED_COLUMNS
    assert (row["name"], row["bib"], row["run"]) == ('\'=HYPERLINK("http://x")', "'+1", "5K")
    assert (row["checkedIn"], row["checkedInAt"], row["desk"], row["how"]) == ("no", "", "Desk 3", "search")
    assert (row["reason"], row["delivery"], row["operationId"]) == ("Wrong person", "waiting", undo.id)
    assert (row["operation"], row["operationAt"]) == ("undo", "2026-06-14T08:01:00+02:00")
    for _ in range(2):
        fill(store, rows[1])
    whole = sorted(listed(desk, ListKind.EVERYBODY).rows, key=lambda row: row.registration.id)
    assert list(desk.save_list(whole, str(target)))[-1] == 8
    made = {row["registrationId"]: row for row in read(target)}
    assert list(made) == ids(tuple(whole))
    assert (made["reg0009"]["checkedIn"], made["reg0009"]["desk"], made["reg0009"]["run"]) == (
        "yes",
        "Intervals",
        "r99",
    )
    assert (made["reg0001"]["status"], made["reg0001"]["operation"], made["reg0001"]["desk"]) == ("gone", "", "")


def test_a_table_that_can_not_be_written_or_is_given_up_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    rows = listed(desk, ListKind.EVERYBODY).rows
    with pytest.raises(DiskTrouble):
        list(desk.save_list(rows, str(tmp_path / "no" / "list.csv")))
    folder = tmp_path / "out"
    folder.mkdir()
    saving = desk.save_list(rows * 100, str(folder / "list.csv"))
    assert next(saving) < 600
    saving.close()
    assert list(folder.iterdir()) == []


def test_nothing_of_the_module_is_left_out() -> None:
    assert all(hasattr(lists, name) for name in lists.__all__)


def test_registrations_without_anything(store: EventStore, desk: Desk) -> None:
    bare = Registration("bare", "e1", "", "", "confirmed")
    store.apply_page(Page((bare,), last_id="bare"), sweep=False, read_revision=store.revision())
    for order in Order:
        assert "bare" in arranged(desk, order)
