"""Registrations with one e-mail, found from the index and without it, and who collects for a runner."""

from __future__ import annotations

import asyncio
import csv
import json
import logging
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.checkin import COLLECTOR_MOST
from kiosk.desk import Desk
from kiosk.handover import hand_over, take_over
from kiosk.model import UPSTREAM, CheckedIn, Entry, How, NewRegistration, Operation, OperationKind, Page
from kiosk.search import Index, Row
from kiosk.settings import Settings
from kiosk.store import EventStore, Home
from tests.samples import EVENT, SetClock, event_store, fill, registration
from tests.unit.sync.scripted import traffic

MAIL = "Mueller@mail.example"
FAMILY = (
    registration(1, email="mueller@mail.example"),
    registration(2),
    registration(3, email=" MUELLER@MAIL.EXAMPLE "),
    registration(4, email="mueller@mail.example.org"),
    registration(5, email=MAIL, status="cancelled"),
    registration(6, email="x.mueller@mail.example"),
    registration(7, email=""),
    registration(8, email="  "),
)


def open_desk(store: EventStore, *, index: bool = True) -> Desk:
    desk = Desk(store, Settings(), SetClock())
    if index:
        desk.take(desk.prepare())
    return desk


def ids(entries: tuple[Entry, ...]) -> list[str]:
    return [entry.registration.id for entry in entries]


def checked_in(desk: Desk, id: str, collected_by: str | None, **more: Any) -> Operation:
    verdict = desk.check_in(id, How.SEARCH, collected_by=collected_by, **more)
    assert isinstance(verdict, CheckedIn)
    return verdict.operation


# Families.
@pytest.mark.parametrize("index", [True, False])
def test_the_one_asked_for_comes_first_then_the_list(tmp_path: Path, index: bool) -> None:
    with event_store(tmp_path, *FAMILY) as store:
        desk = open_desk(store, index=index)
        assert ids(desk.family("reg0001")) == ["reg0001", "reg0003", "reg0005"]
        assert ids(desk.family("reg0005")) == ["reg0005", "reg0001", "reg0003"]
        assert ids(desk.family("reg0002")) == ["reg0002"]
        assert desk.family("nobody") == ()
        checked_in(desk, "reg0003", None)
        assert [entry.standing.checked_in for entry in desk.family("reg0001")] == [False, True, False]


@pytest.mark.parametrize("index", [True, False])
def test_without_an_e_mail_one_is_alone(tmp_path: Path, index: bool) -> None:
    with event_store(tmp_path, *FAMILY) as store:
        desk = open_desk(store, index=index)
        assert ids(desk.family("reg0007")) == ["reg0007"]
        assert ids(desk.family("reg0008")) == ["reg0008"]
        assert desk.sharing(desk.family("reg0008")[0]) == 0


def test_how_many_others_there_are_is_known_from_the_index_alone(tmp_path: Path) -> None:
    with event_store(tmp_path, *FAMILY) as store:
        desk = open_desk(store, index=False)
        (first, *_) = desk.family("reg0001")
        assert desk.sharing(first) == 0
        desk.take(desk.prepare())
        assert desk.sharing(first) == 2
        (alone,) = desk.family("reg0002")
        assert desk.sharing(alone) == 0


def test_what_can_not_be_looked_up_in_the_index_is_looked_for_in_the_file(tmp_path: Path) -> None:
    long = f"{'a' * 600}@mail.example"
    odd = ("müller@mail.example", "Müller@Mail.Example", "...", "..." + " ", "@", "@", long, long.upper())
    with event_store(tmp_path, *(registration(n, email=each) for n, each in enumerate(odd))) as store:
        desk = open_desk(store)
        for number in range(0, len(odd), 2):
            pair = [f"reg{number:04}", f"reg{number + 1:04}"]
            family = desk.family(pair[0])
            assert ids(family) == pair
            assert desk.sharing(family[0]) == 1


def test_a_family_that_changes(tmp_path: Path) -> None:
    with event_store(tmp_path, *FAMILY) as store:
        desk = open_desk(store)
        new = desk.walk_up(NewRegistration("r5", "mueller@mail.example", "Nia New"))
        assert isinstance(new, CheckedIn)
        local = new.entry.registration.id
        assert ids(desk.family("reg0001")) == ["reg0001", "reg0003", "reg0005", local]
        moved = registration(3, email="other@mail.example")
        store.apply_page(Page((moved,), last_id=moved.id), sweep=False, read_revision=store.revision())
        assert ids(desk.family("reg0001")) == ["reg0001", "reg0005", local], "before the index knows"
        desk.refresh()
        assert ids(desk.family("reg0001")) == ["reg0001", "reg0005", local]
        (made,) = (each.operation for each in desk.operations() if each.operation.kind is OperationKind.WALK_UP)
        store.acknowledge(made.id, UPSTREAM, server_id="srv1")
        desk.refresh()
        assert ids(desk.family("reg0001")) == ["reg0001", "reg0005", "srv1"]
        assert ids(desk.family(local)) == ["srv1", "reg0001", "reg0005"], "its first id still leads to it"


def test_who_is_gone_is_of_the_family(tmp_path: Path) -> None:
    with event_store(tmp_path, *FAMILY) as store:
        for _ in range(2):
            fill(store, *FAMILY[:2])
        desk = open_desk(store)
        assert [entry.gone for entry in desk.family("reg0001")] == [False, True, True]


def test_while_the_index_is_behind_the_file_is_asked(tmp_path: Path) -> None:
    with event_store(tmp_path, *FAMILY) as store:
        desk = open_desk(store)
        come = tuple(registration(n, email=MAIL) for n in range(100, 1000))
        store.apply_page(Page(come, last_id=come[-1].id), sweep=False, read_revision=store.revision())
        desk.refresh()
        assert desk.behind
        assert len(desk.family("reg0001")) == 903


LETTERS = st.text(alphabet="aB.@ -ſK\tß", max_size=6)


@given(st.lists(LETTERS, max_size=8), st.lists(LETTERS, max_size=4), LETTERS)
def test_the_index_finds_whom_looking_through_all_would(first: list[str], later: list[str], asked: str) -> None:
    rows = [Row(str(n), "Ann", each, "", False) for n, each in enumerate(first + later)]
    index = Index(rows[: len(first)])
    index.put(rows[len(first) :])
    index.remove(["0"])
    found = index.with_address(asked)
    alike = [each.id for each in rows[1:] if each.email.strip().casefold() == asked.strip().casefold()]
    assert found is None or sorted(found) == sorted(alike)


# Who collects.
@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (None, None),
        ("", None),
        (" \n ", None),
        ("  Maria\t Huber\n", "Maria Huber"),
        ("x" * 79 + " y", "x" * 79),
        ("ö" * 100, "ö" * COLLECTOR_MOST),
        ("Li \ud83d", "Li ?"),
    ],
)
def test_who_collects_is_kept_with_the_check_in(tmp_path: Path, typed: str | None, kept: str | None) -> None:
    with event_store(tmp_path, registration(1)) as store:
        desk = open_desk(store)
        made = checked_in(desk, "reg0001", typed)
        assert made.collected_by == kept
        assert made.payload == ({"collectedBy": kept} if kept else None)
        (logged,) = desk.operations()
        assert logged.operation == made


def test_a_strange_payload_names_nobody(tmp_path: Path) -> None:
    with event_store(tmp_path, registration(1)) as store:
        made = checked_in(open_desk(store), "reg0001", "Maria")
    assert made.collected_by == "Maria"
    for payload in (None, {}, {"collectedBy": 7}, {"collectedBy": None}):
        assert replace(made, payload=payload).collected_by is None


def test_against_the_status_too_and_never_with_a_refusal(tmp_path: Path) -> None:
    with event_store(tmp_path, registration(1, status="cancelled")) as store:
        desk = open_desk(store)
        desk.check_in("reg0001", How.SEARCH, collected_by="Maria")
        assert desk.operations() == ()
        made = checked_in(desk, "reg0001", "Maria", override="Paid at the desk")
        assert (made.reason, made.collected_by) == ("Paid at the desk", "Maria")


def test_with_the_bib_that_is_handed_out(tmp_path: Path) -> None:
    with event_store(tmp_path, registration(1), registration(2, bib=None), registration(3)) as store:
        desk = open_desk(store)
        for runner, code in (("reg0001", "1"), ("reg0002", "901")):
            verdict = desk.hand_out(runner, code, How.SCAN, collected_by="Maria")
            assert isinstance(verdict, CheckedIn)
            assert verdict.operation.collected_by == "Maria"
        verdict = desk.hand_out("reg0003", "3", How.SCAN)
        assert isinstance(verdict, CheckedIn)
        assert verdict.operation.collected_by is None


def test_taking_it_back_takes_the_collector_too(tmp_path: Path) -> None:
    with event_store(tmp_path, registration(1)) as store:
        desk = open_desk(store)
        made = checked_in(desk, "reg0001", "Maria")
        desk.undo(made.id, reason="Wrong person")
        assert checked_in(desk, "reg0001", None).collected_by is None
        assert exported(desk, tmp_path)["reg0001"] == ""


# Where it goes, and where not.
def exported(desk: Desk, folder: Path) -> dict[str, str]:
    target = folder / "out.csv"
    desk.export(str(target))
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0])[-1] == "Collected by"
    return {row["registrationId"]: row["Collected by"] for row in rows}


def test_the_table_says_who_collected(tmp_path: Path) -> None:
    with event_store(tmp_path, *(registration(n) for n in range(1, 5))) as store:
        desk = open_desk(store)
        checked_in(desk, "reg0001", "Maria Huber")
        checked_in(desk, "reg0002", None)
        checked_in(desk, "reg0003", "=1+1")
        assert exported(desk, tmp_path) == {
            "reg0001": "Maria Huber",
            "reg0002": "",
            "reg0003": "'=1+1",
            "reg0004": "",
        }


def test_it_goes_to_another_laptop(tmp_path: Path) -> None:
    homes = [Home(tmp_path / name) for name in ("one", "two")]
    clocks = [SetClock(), SetClock()]
    clocks[1]._random.seed(2)
    store = EventStore.open(homes[0].event_path(EVENT.id), clocks[0])
    fill(store, *FAMILY)
    made = checked_in(open_desk(store), "reg0001", "Maria Huber")
    store.close()
    hand_over(homes[0], EVENT.id, tmp_path / "one.kiosk", clocks[0])
    take_over(homes[1], tmp_path / "one.kiosk", clocks[1])
    store = EventStore.open(homes[1].event_path(EVENT.id), clocks[1])
    try:
        (logged,) = store.operations()
        assert logged.operation == made
        assert exported(open_desk(store), tmp_path)["reg0001"] == "Maria Huber"
    finally:
        store.close()


@pytest.mark.logs_warning
def test_it_comes_back_from_the_copy_of_the_journal(tmp_path: Path) -> None:
    home, clock = Home(tmp_path), SetClock()
    path = home.event_path(EVENT.id)
    store = EventStore.open(path, clock)
    fill(store, *FAMILY)
    made = checked_in(open_desk(store), "reg0001", "Maria Huber")
    store.close()
    for each in path.parent.glob(f"{path.name}*"):
        each.write_bytes(b"scribbled over" * 400)
    assert home.is_damaged(EVENT.id)
    assert home.recover(EVENT.id, clock) is not None
    store = EventStore.open(path, clock)
    try:
        (logged,) = store.operations()
        assert logged.operation == made
        assert logged.operation.collected_by == "Maria Huber"
    finally:
        store.close()


def test_the_server_is_not_told_and_no_log_has_the_name(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    sent: list[dict[str, Any]] = []
    with traffic(tmp_path, *FAMILY) as t:
        fill(t.store, *FAMILY)
        desk = open_desk(t.store)
        made = checked_in(desk, "reg0001", "Maria Huber")
        t.server.on["PATCH"] = lambda path, body: sent.append(body)
        assert asyncio.run(t.push.round()).acknowledged == 1
        desk.undo(made.id, reason="Wrong person")
        assert asyncio.run(t.push.round()).acknowledged == 1
    assert sent == [{"checkedIn": True}, {"checkedIn": False}]
    assert caplog.records
    assert "Maria" not in json.dumps([str(each.__dict__) for each in caplog.records])
