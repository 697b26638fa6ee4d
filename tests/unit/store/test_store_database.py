"""Opening files: new, older, newer, foreign, damaged, encrypted, and on disks that can't."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest
from store_kit import CHECK_IN, EVENT, FakeClock, record, sweep

from kiosk.errors import BadInput, Busy, DamagedFile, DiskTrouble, TooNew
from kiosk.store import EventStore, database, open_database
from kiosk.store.schema import APPLICATION_ID, MIGRATIONS

OLDER = ("CREATE TABLE people (name TEXT); INSERT INTO people VALUES ('Ada')",)
NEWER = (*OLDER, "ALTER TABLE people ADD COLUMN bib TEXT; UPDATE people SET bib = '7'")


def names(connection: apsw.Connection) -> list[tuple[object, ...]]:
    return connection.execute("SELECT * FROM people").fetchall()


def test_a_new_file_is_durable_and_ours(tmp_path: Path) -> None:
    connection = open_database(tmp_path / "new.db")
    assert connection.pragma("journal_mode") == "wal"
    assert connection.pragma("synchronous") == 2  # FULL
    assert connection.pragma("foreign_keys") == 1
    assert connection.pragma("application_id") == APPLICATION_ID
    assert connection.pragma("user_version") == len(MIGRATIONS)
    connection.close()
    assert [path.name for path in tmp_path.iterdir()] == ["new.db"]


def test_an_older_file_is_migrated_and_its_copy_kept(tmp_path: Path) -> None:
    path = tmp_path / "ev.db"
    open_database(path, migrations=OLDER).close()
    migrated = open_database(path, migrations=NEWER)
    assert names(migrated) == [("Ada", "7")]
    assert migrated.pragma("user_version") == 2
    migrated.close()
    copy = open_database(tmp_path / "ev.v1.bak", migrations=OLDER)
    assert names(copy) == [("Ada",)]
    copy.close()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["ev.db", "ev.v1.bak"]


def test_a_migration_that_fails_leaves_the_older_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "ev.db"
    open_database(path, migrations=OLDER).close()
    with pytest.raises(apsw.SQLError):
        open_database(path, migrations=(*OLDER, "DELETE FROM people; SELECT * FROM nowhere"))
    unharmed = open_database(path, migrations=OLDER)
    assert names(unharmed) == [("Ada",)]
    unharmed.close()


def test_a_file_that_cannot_be_backed_up_is_not_migrated(tmp_path: Path) -> None:
    path = tmp_path / "ev.db"
    open_database(path, migrations=OLDER).close()
    (tmp_path / "ev.v1.bak").mkdir()
    with pytest.raises(DiskTrouble):
        open_database(path, migrations=NEWER)
    unharmed = open_database(path, migrations=OLDER)
    assert unharmed.pragma("user_version") == 1
    unharmed.close()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["ev.db", "ev.v1.bak"]


def test_a_migration_ending_in_a_full_disk_is_taken_back(tmp_path: Path) -> None:
    path = tmp_path / "ev.db"
    open_database(path, migrations=OLDER).close()
    filling = "PRAGMA max_page_count = 4; CREATE TABLE big AS SELECT zeroblob(100000) AS b"
    with pytest.raises(DiskTrouble):
        open_database(path, migrations=(*OLDER, filling))
    unharmed = open_database(path, migrations=OLDER)
    assert names(unharmed) == [("Ada",)]
    unharmed.close()


def test_the_copy_of_an_encrypted_file_is_encrypted(tmp_path: Path) -> None:
    path, key = tmp_path / "ev.db", b"\x00\x01'secret"
    open_database(path, key=key, migrations=OLDER).close()
    open_database(path, key=key, migrations=NEWER).close()
    copy = tmp_path / "ev.v1.bak"
    assert b"Ada" not in copy.read_bytes()
    connection = open_database(copy, key=key, migrations=OLDER)
    assert names(connection) == [("Ada",)]
    connection.close()


def test_a_newer_file_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "ev.db"
    writer = open_database(path, migrations=NEWER)
    writer.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)  # as after a crash: the last commits are in the log only
    writer.execute("INSERT INTO people VALUES ('Bob', '8')")
    writer.close()
    before = {each.name: each.read_bytes() for each in tmp_path.iterdir() if not each.name.endswith("-shm")}
    assert set(before) == {"ev.db", "ev.db-wal"}
    with pytest.raises(TooNew):
        open_database(path, migrations=OLDER)
    after = {each.name: each.read_bytes() for each in tmp_path.iterdir() if not each.name.endswith("-shm")}
    assert after == before


@pytest.mark.parametrize("content", [b"x", b"not a database" * 9, bytes(5000), b"SQLite format 3\0" + b"\xa5" * 8000])
def test_what_is_no_database_is_refused_untouched(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "ev.db"
    path.write_bytes(content)
    with pytest.raises(DamagedFile):
        open_database(path)
    assert path.read_bytes() == content
    assert [each.name for each in tmp_path.iterdir()] == ["ev.db"]


def test_a_database_of_another_program_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "ev.db"
    other = apsw.Connection(str(path))
    other.execute("CREATE TABLE theirs (x)")
    other.close()
    before = path.read_bytes()
    with pytest.raises(DamagedFile):
        open_database(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("place", "value"), [(44, 99), (60, 2**31 - 1), (60, 10_000)], ids=["no format", "no version", "no near version"]
)
def test_a_header_with_a_wrong_number_is_damage_and_no_newer_program(tmp_path: Path, place: int, value: int) -> None:
    path = tmp_path / "ev.db"
    open_database(path).close()
    with path.open("r+b") as file:
        file.seek(place)
        file.write(value.to_bytes(4, "big"))
    before = path.read_bytes()
    with pytest.raises(DamagedFile):
        open_database(path)
    assert path.read_bytes() == before


def test_damage_in_the_middle_is_noticed_when_it_is_read(store: EventStore, clock: FakeClock) -> None:
    sweep(store, *(f"id{n}" for n in range(3000)))
    store.close()
    content = bytearray(store.path.read_bytes())
    half = len(content) // 2
    content[half:] = b"\xff" * (len(content) - half)
    store.path.write_bytes(content)
    damaged = EventStore.open(store.path, clock)
    with pytest.raises(DamagedFile):
        list(damaged.every_entry())
    damaged.close()


def test_an_encrypted_file_opens_with_its_key_only(tmp_path: Path, clock: FakeClock) -> None:
    path, key = tmp_path / "ev.db", bytes(range(32))
    store = EventStore.open(path, clock, key=key)
    store.describe(EVENT, ())
    sweep(store, "runner-id")
    record(store, "runner-id", CHECK_IN)
    store.close()
    assert b"runner-id" not in path.read_bytes()
    for wrong in (None, b"\0", bytes(32)):
        with pytest.raises(DamagedFile):
            EventStore.open(path, clock, key=wrong)
    again = EventStore.open(path, clock, key=key)
    assert [entry.standing.checked_in for entry in again.every_entry()] == [True]
    again.close()


def test_a_plain_file_does_not_open_with_a_key(store: EventStore, clock: FakeClock) -> None:
    store.close()
    with pytest.raises(DamagedFile):
        EventStore.open(store.path, clock, key=b"k")


@pytest.mark.parametrize("path", ["/proc/ev.db", "/dev/null/ev.db", "/"])
def test_where_nothing_can_be_written_is_disk_trouble(path: str, clock: FakeClock) -> None:
    with pytest.raises(DiskTrouble):
        EventStore.open(Path(path), clock)


def test_a_failure_while_a_new_file_gets_its_desk_closes_it(
    tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "random_bytes", lambda count: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        EventStore.open(tmp_path / "ev.db", clock)
    assert [each.name for each in tmp_path.iterdir()] == ["ev.db"]  # a log beside it would mean that it is still open


@pytest.fixture
def maker(tmp_path: Path) -> Iterator[apsw.Connection]:
    """Another program that is making the file at this moment."""
    other = apsw.Connection(str(tmp_path / "ev.db"))
    other.execute("CREATE TABLE theirs (x); DROP TABLE theirs; BEGIN IMMEDIATE")
    yield other
    other.close()


def test_a_file_that_another_program_is_making_is_waited_for(
    tmp_path: Path, maker: apsw.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database.time, "sleep", lambda seconds: maker.execute("ROLLBACK"))
    connection = open_database(tmp_path / "ev.db")
    assert connection.pragma("journal_mode") == "wal"
    connection.close()
    assert not maker.in_transaction  # it did meet the other one


def test_but_not_for_ever(tmp_path: Path, maker: apsw.Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "BUSY_TIMEOUT_MS", 1)
    with pytest.raises(Busy):
        open_database(tmp_path / "ev.db")


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (apsw.FullError(), DiskTrouble),
        (apsw.IOError(), DiskTrouble),
        (apsw.ReadOnlyError(), DiskTrouble),
        (apsw.CantOpenError(), DiskTrouble),
        (apsw.PermissionsError(), DiskTrouble),
        (OSError(), DiskTrouble),
        (apsw.BusyError(), Busy),
        (apsw.LockedError(), Busy),
        (apsw.ProtocolError(), Busy),
        (apsw.NotADBError(), DamagedFile),
        (apsw.CorruptError(), DamagedFile),
        (apsw.FormatError(), DamagedFile),
        (UnicodeEncodeError("utf-8", "\udcff", 0, 1, "surrogates not allowed"), BadInput),
    ],
)
def test_errors_are_named_by_what_happens_next(error: Exception, kind: type[Exception]) -> None:
    assert type(database.translated(error)) is kind


@pytest.mark.parametrize("error", [apsw.SQLError(), apsw.ConstraintError(), apsw.MisuseError(), KeyError()])
def test_a_defect_is_no_trouble_of_the_disk(error: Exception) -> None:
    assert database.translated(error) is None
