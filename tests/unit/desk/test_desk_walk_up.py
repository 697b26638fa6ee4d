"""A walk-up is like everybody else at this desk from the first moment on, before the server names it and after."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.desk import Desk
from kiosk.errors import BadInput
from kiosk.model import (
    UPSTREAM,
    AlreadyCheckedIn,
    CheckedIn,
    Entry,
    How,
    NewRegistration,
    OperationKind,
    Page,
    Undone,
)
from kiosk.scan.printed import code_for
from kiosk.settings import Settings
from kiosk.store import EventStore
from tests.samples import SetClock, event_store, registration

SERVER = "66f000000000000000000abc"
NEW = NewRegistration("r5", "late@mail.example", "Noor Late", pace_group="B", notes="Paid in cash")
SISTER = registration(2, name="Mona Late", email="LATE@mail.example")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[EventStore]:
    with event_store(tmp_path, registration(1), SISTER) as made:
        yield made


@pytest.fixture
def desk(store: EventStore) -> Desk:
    made = Desk(store, Settings(), SetClock())
    made.take(made.prepare())
    return made


def registered(desk: Desk) -> Entry:
    verdict = desk.walk_up(NEW)
    assert isinstance(verdict, CheckedIn)
    return verdict.entry


def name_it(store: EventStore, desk: Desk) -> None:
    """The server took the walk-up, and says so; later it is in its list."""
    made = next(each.operation for each in desk.operations() if each.operation.kind is OperationKind.WALK_UP)
    store.acknowledge(made.id, UPSTREAM, server_id=SERVER)
    desk.refresh()


def found(desk: Desk, text: str) -> list[str]:
    return [hit.entry.registration.id for hit in desk.find(text).hits if hit.match != "near"]


def exported(desk: Desk, folder: Path) -> list[dict[str, str]]:
    desk.export(str(folder / "list.csv"))
    with (folder / "list.csv").open(encoding="utf-8-sig", newline="") as file:
        return [row for row in csv.DictReader(file) if "Noor Late" in row.values()]


@pytest.mark.parametrize("named", [False, True])
def test_it_is_found_listed_exported_and_of_its_family(
    store: EventStore, desk: Desk, tmp_path: Path, named: bool
) -> None:
    first = registered(desk).registration.id
    if named:
        name_it(store, desk)
    id = SERVER if named else first
    for text in ("noor late", "late noo", "late@mail"):
        assert id in found(desk, text), text
        assert (first in found(desk, text)) is not named
    verdict = desk.hand_out(id, "9001", How.SCAN)
    assert isinstance(verdict, CheckedIn)
    assert verdict.bib_given == "9001"
    assert found(desk, "9001") == [id]
    assert [each.entry.registration.id for each in desk.recent()] == [id]
    assert [each.registration.id for each in desk.family(SISTER.id)] == [SISTER.id, id]
    (row,) = exported(desk, tmp_path)
    assert id in row.values()
    assert "9001" in row.values()


def test_its_first_id_leads_to_it_for_ever(store: EventStore, desk: Desk) -> None:
    first = registered(desk).registration.id
    before = desk.operations_of(first)
    assert [each.operation.kind for each in before] == [OperationKind.WALK_UP, OperationKind.CHECK_IN]
    name_it(store, desk)
    entry = desk.entry(first)
    assert entry is not None
    assert (entry.registration.id, entry.local, entry.registration.pace_group) == (SERVER, False, "B")
    assert [each.operation.id for each in desk.operations_of(SERVER)] == [each.operation.id for each in before]
    assert desk.operations_of(first) == desk.operations_of(SERVER)
    assert desk.operations_of("nobody") == ()
    assert isinstance(desk.check_in(first, How.SEARCH), AlreadyCheckedIn)
    listed = registration(3, id=SERVER, name=NEW.name, email=NEW.email, bib="77")
    store.apply_page(Page((listed,), last_id=SERVER), sweep=False, read_revision=store.revision())
    desk.refresh()
    assert found(desk, "noor late") == [SERVER]
    assert found(desk, "77") == [SERVER]


def test_its_code_is_its_bib_and_never_the_first_id(store: EventStore, desk: Desk) -> None:
    first = registered(desk).registration.id
    entry = desk.entry(first)
    assert entry is not None
    assert code_for(entry, desk.means) is None, "nothing that another desk could read"
    name_it(store, desk)
    entry = desk.entry(first)
    assert entry is not None
    assert code_for(entry, desk.means) == SERVER
    desk.hand_out(first, "9001", How.SCAN)
    entry = desk.entry(first)
    assert entry is not None
    assert code_for(entry, desk.means) == "9001"
    assert isinstance(desk.check_in_code("9001", How.SCAN), AlreadyCheckedIn)


@pytest.mark.parametrize("named", ["never", "before", "after"])
def test_it_can_be_undone_and_checked_in_again(store: EventStore, desk: Desk, named: str) -> None:
    first = registered(desk).registration.id
    check_in = desk.recent()[0].operation
    if named == "before":
        name_it(store, desk)
    undone = desk.undo(check_in.id, reason="Wrong person")
    assert isinstance(undone, Undone)
    assert not undone.entry.standing.checked_in
    if named == "after":
        name_it(store, desk)
    id = first if named == "never" else SERVER
    entry = desk.entry(first)
    assert entry is not None
    assert (entry.registration.id, entry.standing.checked_in) == (id, False)
    assert desk.recent() == ()
    again = desk.check_in(first, How.SEARCH)
    assert isinstance(again, CheckedIn)
    assert again.entry.registration.id == id
    assert [each.entry.registration.id for each in desk.recent()] == [id]


def test_what_can_not_be_an_e_mail_is_not_recorded(desk: Desk) -> None:
    for email in ("", "noor", "noor@", "noor@mail", "noor late@mail.example"):
        with pytest.raises(BadInput):
            desk.walk_up(NewRegistration("r5", email, "Noor Late"))
    assert desk.operations() == ()
