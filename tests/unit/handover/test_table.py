"""The CSV file: whole, readable by a spreadsheet, and no cell a formula."""

import csv
from pathlib import Path

import pytest

from kiosk.desk import Desk
from kiosk.errors import BadInput, DiskTrouble
from kiosk.handover.table import COLUMNS, export_csv
from kiosk.model import UPSTREAM, How
from kiosk.settings import Settings
from tests.samples import SetClock, event_store, fill, registration


def read(path: Path) -> list[dict[str, str]]:
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_every_registration_with_its_check_in(tmp_path: Path) -> None:
    runners = (
        registration(1, name='=HYPERLINK("http://x")', bib="+1", pace_group="-B", email="@x"),
        registration(2, checked_in=True, run_id="r99"),
        registration(3, name="李 小龍, \n zwei", bib=None),
        registration(4, name="＝1+1"),
    )
    with event_store(tmp_path, *runners) as store:
        desk = Desk(store, Settings(desk_name="Desk 3"), SetClock())
        desk.check_in("reg0001", How.BIB, override="Paid")
        for _ in range(2):
            fill(store, *runners[:3])
        target = tmp_path / "out.csv"
        assert desk.export(str(target)) == 4
        rows = {row["registrationId"]: row for row in read(target)}
    assert tuple(rows["reg0001"]) == COLUMNS
    first = rows["reg0001"]
    assert first["name"] == '\'=HYPERLINK("http://x")'
    assert (first["bib"], first["paceGroup"], first["email"]) == ("'+1", "'-B", "'@x")
    assert first["checkedInAt"] == "2026-06-14T08:00:00+02:00"
    assert (first["desk"], first["how"], first["reason"]) == ("Desk 3", "bib", "Paid")
    assert (first["checkedIn"], first["delivery"], first["run"]) == ("yes", "waiting", "5K")
    assert (rows["reg0002"]["checkedIn"], rows["reg0002"]["desk"]) == ("yes", "Intervals")
    assert (rows["reg0002"]["checkedInAt"], rows["reg0002"]["run"]) == ("", "r99")
    assert (rows["reg0003"]["name"], rows["reg0003"]["bib"]) == ("李 小龍, \n zwei", "")
    assert (rows["reg0004"]["status"], rows["reg0004"]["name"]) == ("gone", "'＝1+1")


def test_a_place_that_can_not_be_written_leaves_nothing(tmp_path: Path) -> None:
    with event_store(tmp_path, registration(1)) as store:
        desk = Desk(store, Settings(), SetClock())
        with pytest.raises(DiskTrouble):
            desk.export(str(tmp_path / "no" / "out.csv"))
        (tmp_path / "folder.csv").mkdir()
        with pytest.raises(DiskTrouble):
            desk.export(str(tmp_path / "folder.csv"))
    assert not list(tmp_path.glob(".*.part"))


def test_only_what_the_server_lacks(tmp_path: Path) -> None:
    with event_store(tmp_path, registration(1), registration(2), registration(3)) as store:
        desk = Desk(store, Settings(), SetClock())
        for runner in ("reg0001", "reg0002"):
            desk.check_in(runner, How.SEARCH)
        desk.undo(store.operations()[1].operation.id, reason="Wrong person")
        store.acknowledge(store.operations()[0].operation.id, UPSTREAM)
        store.acknowledge(store.operations()[1].operation.id, UPSTREAM)
        assert export_csv(store, tmp_path / "out.csv", undelivered=True) == 1
    (row,) = read(tmp_path / "out.csv")
    assert (row["registrationId"], row["checkedIn"]) == ("reg0002", "no")


def test_a_target_without_a_name(tmp_path: Path) -> None:
    with event_store(tmp_path, registration(1)) as store, pytest.raises(BadInput) as caught:
        export_csv(store, "/")
    assert caught.value.title == "This is not the name of a file"
