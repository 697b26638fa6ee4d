"""The CSV file says which bibs were given at a desk, and how far each is delivered."""

from __future__ import annotations

import csv
from pathlib import Path

from kiosk.desk import Desk
from kiosk.model import UPSTREAM, CheckedIn, Draft, How, Lane, NewRegistration, OperationKind
from kiosk.settings import Settings
from kiosk.store import EventStore
from tests.samples import SetClock, event_store, registration

RUNNERS = (registration(1), registration(2, bib=None), registration(3, bib=None), registration(4))


def exported(desk: Desk, folder: Path) -> dict[str, dict[str, str]]:
    """The rows by registration."""
    target = folder / "out.csv"
    desk.export(str(target))
    with target.open(encoding="utf-8-sig", newline="") as file:
        return {row["registrationId"]: row for row in csv.DictReader(file)}


def bib_of(row: dict[str, str]) -> tuple[str, str, str, str]:
    return row["bib"], row["bibGiven"], row["bibDelivery"], row["checkedIn"]


def given(desk: Desk, who: str, code: str, instead: str | None = None) -> CheckedIn:
    verdict = desk.hand_out(who, code, How.SCAN, instead=instead)
    assert isinstance(verdict, CheckedIn)
    return verdict


def assignments(store: EventStore) -> list[str]:
    return [each.operation.id for each in store.operations() if each.operation.kind is OperationKind.BIB]


def test_a_given_bib_and_its_delivery_stand_in_the_row(tmp_path: Path) -> None:
    with event_store(tmp_path, *RUNNERS) as store:
        desk = Desk(store, Settings(), SetClock())
        given(desk, "reg0001", "1")
        given(desk, "reg0002", "A-901")
        given(desk, "reg0004", "904", "Torn")
        rows = exported(desk, tmp_path)
        assert bib_of(rows["reg0001"]) == ("1", "", "", "yes")
        assert bib_of(rows["reg0002"]) == ("A-901", "A-901", "waiting", "yes")
        assert bib_of(rows["reg0003"]) == ("", "", "", "no")
        assert bib_of(rows["reg0004"]) == ("904", "904", "waiting", "yes")
        first, second = assignments(store)
        store.acknowledge(first, UPSTREAM)
        store.hold(UPSTREAM, error="no route", lane=Lane.BIBS)
        rows = exported(desk, tmp_path)
        assert [rows[id]["bibDelivery"] for id in ("reg0002", "reg0004")] == ["acknowledged", "held"]
        assert rows["reg0004"]["delivery"] == "waiting", "that is the check-in's"
        assert rows["reg0004"]["lastError"] == ""
        assert second


def test_a_bib_that_was_taken_back_is_said_so(tmp_path: Path) -> None:
    with event_store(tmp_path, *RUNNERS) as store:
        desk = Desk(store, Settings(), SetClock())
        desk.undo(given(desk, "reg0002", "901").operation.id, reason="Wrong person")
        desk.undo(given(desk, "reg0004", "904", "Torn").operation.id, reason="Wrong person")
        rows = exported(desk, tmp_path)
        assert bib_of(rows["reg0002"]) == ("", "taken back", "waiting", "no")
        assert bib_of(rows["reg0004"]) == ("4", "taken back", "waiting", "no")
        given(desk, "reg0003", "901")
        given(desk, "reg0002", "902")
        rows = exported(desk, tmp_path)
        assert bib_of(rows["reg0003"]) == ("901", "901", "waiting", "yes")
        assert bib_of(rows["reg0002"]) == ("902", "902", "waiting", "yes"), "the last one counts"


def test_a_walk_ups_bib_follows_it_to_the_servers_id(tmp_path: Path) -> None:
    with event_store(tmp_path, *RUNNERS) as store:
        desk = Desk(store, Settings(), SetClock())
        new = desk.walk_up(NewRegistration("r5", "new@mail.example", "Nia New"))
        assert isinstance(new, CheckedIn)
        local = new.entry.registration.id
        given(desk, local, "901")
        assert bib_of(exported(desk, tmp_path)[local]) == ("901", "901", "waiting", "yes")
        walk = store.operations()[0].operation
        store.acknowledge(walk.id, UPSTREAM, server_id="srv1")
        rows = exported(desk, tmp_path)
        assert local not in rows
        assert bib_of(rows["srv1"]) == ("901", "901", "waiting", "yes")


def test_an_assignment_of_another_desk_has_no_delivery_here(tmp_path: Path) -> None:
    with event_store(tmp_path, *RUNNERS) as store:
        desk = Desk(store, Settings(), SetClock())
        with store.transaction():
            made = store.append(Draft("reg0002", OperationKind.BIB, How.SCAN, payload={"bib": "=901", "former": None}))
        store._execute(
            "INSERT INTO operations SELECT 'theirs', event_id, registration_id, kind, 'desk-z', 1, hlc || 'z', at, how,"
            " undoes, reason, volunteer, payload, schema, revision FROM operations WHERE id = ?",
            (made.id,),
        )
        row = exported(desk, tmp_path)["reg0002"]
        assert (row["bib"], row["bibGiven"], row["bibDelivery"]) == ("'=901", "'=901", "")
