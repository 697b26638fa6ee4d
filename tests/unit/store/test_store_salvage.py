"""What can still be read of a damaged file, and whether a file that hangs together says what was written."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import apsw
import pytest
from recovery_kit import MEMORY, flat, lived, overwrite, scribble
from store_kit import EVENT, FakeClock

from kiosk.errors import Busy
from kiosk.model import Desk, How, Operation, OperationKind, Run
from kiosk.store import EventStore, Home
from kiosk.store.reading import is_readable
from kiosk.store.salvage import Reader, salvage
from kiosk.store.schema import MIGRATIONS
from kiosk.store.soundness import is_sound, typed

PAGE, VERSION = 4096, len(MIGRATIONS)


@pytest.fixture(scope="module")
def template() -> Iterator[tuple[Path, dict[str, Any]]]:
    """An event's file, and what is to be seen of it."""
    with TemporaryDirectory(dir=MEMORY) as folder:
        home = Home(Path(folder))
        seen = lived(home, FakeClock(), 400, 40)
        flat(home.event_path("ev1"))
        yield home.event_path("ev1"), seen


@pytest.fixture
def path(template: tuple[Path, dict[str, Any]], tmp_path: Path) -> Path:
    """A copy of it without its journal's copy."""
    return Path(shutil.copyfile(template[0], tmp_path / "ev1.db"))


@pytest.fixture
def seen(template: tuple[Path, dict[str, Any]]) -> dict[str, Any]:
    return template[1]


def changed(path: Path, sql: str) -> Path:
    """The file after a statement that the program itself never runs."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA writable_schema = ON")
    for trigger in ("operations_are_kept", "operations_stay_as_they_are"):
        connection.execute(f"DROP TRIGGER {trigger}")
    connection.execute(sql)
    connection.commit()
    connection.close()
    return path


def page_of(path: Path, table: str) -> int:
    """The first page of a table, from 0."""
    connection = sqlite3.connect(path)
    (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
    connection.close()
    return int(page) - 1


def test_a_sound_file_is_whole(path: Path, seen: dict[str, Any]) -> None:
    found = salvage(path, "ev1")
    assert found.whole
    assert found.handover is not None
    assert list(found.handover.operations) == seen["operations"]
    assert (found.handover.desk, found.handover.event) == (seen["desk"], EVENT)
    assert len(found.handover.registrations) == 401
    assert found.handover.read_at is not None
    assert found.handover.tail == "reg399"
    assert found.handover.server_ids == {"local-1": "srv1"}
    assert list(found.handover.refused.values()) == ["422"]


def test_a_list_that_lacks_rows_is_not_called_read(path: Path, seen: dict[str, Any]) -> None:
    leaf = next(number for number, page in pages(path) if page[0] == 13 and b"reg200@" in page)
    overwrite(path, leaf * PAGE, bytes(PAGE))
    found = salvage(path, "ev1")
    assert not found.whole
    assert found.handover is not None
    assert list(found.handover.operations) == seen["operations"]
    assert 300 < len(found.handover.registrations) < 401
    assert (found.handover.read_at, found.handover.tail) == (None, None)


def pages(path: Path) -> list[tuple[int, bytes]]:
    data = path.read_bytes()
    return [(number, data[number * PAGE : (number + 1) * PAGE]) for number in range(len(data) // PAGE)]


def test_operations_that_went_with_their_page_are_missed(path: Path, seen: dict[str, Any]) -> None:
    """Also where a whole page of others stands in its place, over which no reading fails."""
    leaves = [number for number, page in pages(path) if page[0] == 13 and b"check_in" in page and b"+05:45" in page]
    one, other = leaves[0], leaves[1]
    overwrite(path, one * PAGE, path.read_bytes()[other * PAGE : (other + 1) * PAGE])
    found = salvage(path, "ev1")
    assert not found.whole
    assert found.handover is None or len(found.handover.operations) < len(seen["operations"])


@pytest.mark.parametrize(
    ("sql", "what"),
    [
        ("UPDATE operations SET hlc = 'later' WHERE desk_seq = 7", "operations"),
        ("UPDATE operations SET at = 'today' WHERE desk_seq = 7", "operations"),
        ("UPDATE operations SET at = '2026-11-22T08:00:00' WHERE desk_seq = 7", "operations"),
        ("UPDATE operations SET kind = 'grant' WHERE desk_seq = 7", "operations"),
        ("UPDATE operations SET undoes = '7' WHERE desk_seq = 7", "operations"),
        ("UPDATE operations SET undoes = '[7]' WHERE desk_seq = 7", "operations"),
        ("UPDATE operations SET payload = '{\"email\": 7}' WHERE kind = 'walk_up' AND desk_seq > 43", "operations"),
        ("UPDATE operations SET reason = CAST(x'e7ff' AS TEXT) WHERE desk_seq = 7", "operations"),
        ("UPDATE registrations SET name = CAST(x'e7ff' AS TEXT) WHERE id = 'reg7'", "registrations"),
        ("UPDATE runs SET label = CAST(x'e7ff' AS TEXT) WHERE id = 'r1'", "runs"),
        ("UPDATE event SET id = 'ev7'", "event"),
        ("UPDATE pull_state SET completed_at = 'today'", "read_at"),
        ("UPDATE pull_state SET completed_at = '2026-11-22T08:00:00'", "read_at"),
    ],
)
def test_what_makes_no_sense_is_left_out(path: Path, seen: dict[str, Any], sql: str, what: str) -> None:
    found = salvage(changed(path, sql), "ev1")
    assert not found.whole
    given = found.handover
    assert given is not None
    assert len(given.operations) == len(seen["operations"]) - (what == "operations")
    assert len(given.registrations) == 401 - (what == "registrations")
    assert len(given.runs) in (0, 2 - (what == "runs"))
    assert given.event.name == ("ev1" if what == "event" else EVENT.name)
    assert given.read_at is None


def test_whose_it_was_may_be_lost(path: Path, seen: dict[str, Any]) -> None:
    overwrite(path, page_of(path, "desk") * PAGE, bytes(PAGE))
    found = salvage(path, "ev1")
    assert not found.whole
    assert found.handover is not None
    assert found.handover.desk.id == ""
    assert list(found.handover.operations) == seen["operations"]


def test_a_table_without_a_way_into_it_is_given_up_at_once(path: Path) -> None:
    overwrite(path, page_of(path, "operations") * PAGE, bytes(PAGE))
    reader = Reader(path, "ev1")
    assert list(reader._ranges("operations", "*")) == []
    assert reader._failures == 1
    assert len(list(reader._ranges("registrations", "id"))) == 402
    reader._connection.close()


def test_reading_is_given_up_at_some_time(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    leaf = next(number for number, page in pages(path) if page[0] == 13 and b"reg0@" in page)
    overwrite(path, leaf * PAGE, bytes(PAGE))
    reader = Reader(path, "ev1")
    most = len(list(reader._ranges("registrations", "id")))
    monkeypatch.setattr("kiosk.store.salvage._MOST_RANGES", 30)
    assert 0 < len(list(reader._ranges("registrations", "id"))) < most
    reader._connection.close()


def test_without_its_first_page_a_file_borrows_one(path: Path, seen: dict[str, Any]) -> None:
    scribble(path, 0, PAGE)
    found = salvage(path, "ev1")
    assert not found.whole
    assert found.handover is not None
    assert list(found.handover.operations) == seen["operations"]
    assert sorted(each.name for each in path.parent.iterdir() if "spare" in each.name) == []


def test_a_file_that_is_as_it_was_written_is_readable(path: Path) -> None:
    assert is_readable(path, VERSION)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE operations SET at = 'today' WHERE desk_seq = 7",
        "UPDATE registrations SET name = CAST(x'e7ff' AS TEXT) WHERE id = 'reg7'",
        "UPDATE deliveries SET last_error = CAST(x'e7ff' AS TEXT) WHERE state = 'refused'",
        "UPDATE deliveries SET not_before = 'soon' WHERE state = 'refused'",
        "UPDATE standings SET at = 'today' WHERE slot = 1",
        "DELETE FROM meta",
        "DELETE FROM pull_state",
        "DROP TABLE grants",
        "UPDATE sqlite_schema SET sql = replace(sql, 'bib_key', 'bib_kez') WHERE name = 'entries'",
    ],
)
def test_what_was_never_written_is_damage(path: Path, sql: str) -> None:
    connection = sqlite3.connect(path)
    triggers = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    connection.close()
    changed(path, sql)
    connection = sqlite3.connect(path)
    for name, text in triggers:
        there = connection.execute("SELECT 1 FROM sqlite_schema WHERE name = ?", (name,)).fetchall()
        if not there and not (name.startswith("grants") and "grants" in sql):
            connection.execute(text)
    connection.close()
    assert not is_readable(path, VERSION)


def test_the_check_itself_is_not_what_fails(path: Path) -> None:
    changed_and_back = sqlite3.connect(path)
    changed_and_back.execute("UPDATE registrations SET name = 'Zoë' WHERE id = 'reg7'")
    changed_and_back.commit()
    changed_and_back.close()
    assert is_readable(path, VERSION)


def test_a_file_that_another_program_holds_is_not_damaged(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.store.reading.BUSY_TIMEOUT_MS", 1)
    holder = apsw.Connection(str(path))
    holder.execute(
        "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; UPDATE meta SET revision = revision + 1"
    ).fetchall()
    with pytest.raises(Busy):
        is_readable(path, VERSION)
    holder.close()


def test_an_older_versions_file_is_judged_by_its_own_tables(tmp_path: Path) -> None:
    from kiosk.store.database import open_database

    for version in range(1, VERSION + 1):
        path = tmp_path / f"{version}.db"
        open_database(path, migrations=MIGRATIONS[:version]).close()
        assert is_readable(path, version)
        assert not is_readable(path, version - 1)


def operation(**facts: Any) -> Operation:
    at = FakeClock().now()
    given = {"kind": OperationKind.CHECK_IN, "desk_seq": 1, "hlc": "019a" + "0" * 12, "at": at} | facts
    return Operation(id="1", event_id="ev1", registration_id="a", desk_id="d", how=How.SEARCH, **given)


@pytest.mark.parametrize(
    "facts",
    [
        {"hlc": "late"},
        {"hlc": "f" * 16},
        {"hlc": "019A" + "0" * 12},
        {"desk_seq": 0},
        {"desk_seq": 1 << 63},
        {"schema": 1 << 70},
        {"at": FakeClock().now().replace(tzinfo=None)},
        {"kind": OperationKind.WALK_UP},
        {"kind": OperationKind.WALK_UP, "payload": {"run_id": "r1"}},
        {"kind": OperationKind.BIB, "payload": {"bib": 7}},
    ],
)
def test_operations_that_can_not_be_used(facts: dict[str, Any]) -> None:
    assert not is_sound(operation(**facts))


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"kind": OperationKind.UNDO, "payload": {"bib": 7}},
        {"kind": OperationKind.WALK_UP, "payload": {"run_id": "r1", "email": "x@x.org"}},
        {"kind": OperationKind.BIB, "payload": {"bib": None, "former": "7"}},
        {"kind": OperationKind.BIB, "payload": {"bib": "7"}},
        {"kind": OperationKind.BIB},
    ],
)
def test_operations_that_can_be_used(facts: dict[str, Any]) -> None:
    assert is_sound(operation(**facts))


def test_values_of_other_types_are_refused() -> None:
    assert typed(Desk("a", "b")) == Desk("a", "b")
    for value in (Desk("a", 7), Run("a", "b", None)):  # type: ignore[arg-type]
        with pytest.raises(ValueError, match="Expected"):
            typed(value)


def test_an_open_file_is_left_as_it_is(path: Path) -> None:
    store = EventStore.open(path, FakeClock(9))
    revision = store.revision()
    assert is_readable(path, VERSION)
    assert store.revision() == revision
    store.close()
