"""The one function that opens an event's file, and the translation of SQLite's errors into the program's.

Opening migrates an older file (a copy is kept beside it) and leaves a newer or foreign one untouched.
"""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import apsw

from kiosk.errors import BadInput, Busy, DamagedFile, DiskTrouble, KioskError, TooNew
from kiosk.language import tr
from kiosk.store.schema import APPLICATION_ID, MIGRATIONS

_log = logging.getLogger("kiosk.store")

BUSY_TIMEOUT_MS = 2000
"""How long another program's transaction is waited for: many times that of a slow disk's, short for a person."""

_LATER_THAN_ANY = 10_000
"""A version of the schema that no program will ever write."""

_HEADER_BYTES = 512
"""The smallest page of SQLite: a file that is shorter and not empty is none, though SQLite would take it for new."""


def translated(error: Exception) -> KioskError | None:
    """What an error of the driver is for a person; None is a defect of ours."""
    match error:
        case apsw.FullError() | apsw.IOError() | apsw.ReadOnlyError() | apsw.CantOpenError() | apsw.PermissionsError():
            return DiskTrouble()
        case apsw.BusyError() | apsw.LockedError() | apsw.ProtocolError():
            return Busy()
        case apsw.NotADBError() | apsw.CorruptError() | apsw.FormatError() | UnicodeDecodeError():
            return DamagedFile()
        case OSError():
            return DiskTrouble()
        case UnicodeEncodeError():
            hint = tr("It holds characters that no text has. Type it again.")
            return BadInput(tr("That text can't be used"), hint)
        case _:
            return None


@contextmanager
def translating() -> Iterator[None]:
    """Raise the program's errors (`StoreTrouble`, `BadInput`) in place of the driver's; defects pass as they are."""
    try:
        yield
    except (apsw.Error, OSError, UnicodeError) as error:
        trouble = translated(error)
        if trouble is None:
            raise
        raise trouble from error


def open_database(path: Path, *, key: bytes | None = None, migrations: Sequence[str] = MIGRATIONS) -> apsw.Connection:
    """Open the file, or make it, with the newest schema; `key` encrypts it (at least one byte).

    Commits are durable: WAL with `synchronous=FULL`. A file of an older schema is migrated in one transaction after a
    copy `<name>.v<version>.bak` was written beside it. Raises DiskTrouble, Busy, TooNew, and DamagedFile (also for
    another key, and for databases of other programs).
    """
    with translating():
        if path.exists() and 0 < path.stat().st_size < _HEADER_BYTES:
            raise DamagedFile
        connection = _connect(path, key)
        try:
            # Until the file is known to be ours nothing may be written, not even what closing writes.
            connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
            version = _version(connection, len(migrations))
            connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0)
            _use_write_ahead_log(connection)
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA cache_size = -16384")  # 16 MB: the indexes of a large start list stay in it
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA recursive_triggers = ON")  # REPLACE fires the triggers against deleting too
            connection.execute("PRAGMA temp_store = MEMORY")  # nothing unencrypted beside an encrypted file
            if version < len(migrations):
                _migrate(connection, migrations, lambda old: _back_up(path, key, old))
        except BaseException:
            connection.close()
            raise
    return connection


def _connect(path: Path, key: bytes | None) -> apsw.Connection:
    """A connection that waits for others and knows the key; reads nothing yet."""
    connection = apsw.Connection(str(path))
    connection.set_busy_timeout(BUSY_TIMEOUT_MS)
    if key is not None:
        connection.execute(f"PRAGMA hexkey = '{key.hex()}'")
    return connection


def _version(connection: apsw.Connection, newest: int) -> int:
    """The schema's version, 0 for a new file; raises TooNew, and DamagedFile for a database of another program."""
    # One statement sees one state: another program may be making the file at this moment.
    version, application, is_empty = header_of(connection)
    if application != APPLICATION_ID and not (is_empty and application == version == 0):
        raise DamagedFile
    if version > newest:
        raise TooNew
    return version


def header_of(connection: apsw.Connection) -> tuple[int, int, bool]:
    """The schema's version, the application's id and whether there are no tables; DamagedFile where they can't be."""
    try:
        state: Any = connection.execute(
            "SELECT user_version, application_id, NOT EXISTS (SELECT 1 FROM sqlite_schema)"
            " FROM pragma_user_version, pragma_application_id"
        ).fetchall()[0]
    except apsw.SQLError as error:  # the statement is right: the header names a format that there is not
        raise DamagedFile from error
    version, application, is_empty = state
    if not 0 <= version < _LATER_THAN_ANY:
        raise DamagedFile
    return int(version), int(application), bool(is_empty)


def _use_write_ahead_log(connection: apsw.Connection) -> None:
    """Readers and a writer go on side by side. A file keeps this, so that only making one can meet somebody else."""
    patience = time.monotonic() + BUSY_TIMEOUT_MS / 1000
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL").fetchall()
        except apsw.BusyError:  # at once: SQLite itself does not wait here
            if time.monotonic() > patience:
                raise
            time.sleep(0.005)
        else:
            return


def _migrate(connection: apsw.Connection, migrations: Sequence[str], back_up: Callable[[int], None]) -> None:
    """Bring the file to the newest version; two programs may try at once, the second finds it done."""
    connection.execute("BEGIN IMMEDIATE")  # where something fails before the COMMIT, closing takes all of it back
    version = _version(connection, len(migrations))
    if 0 < version < len(migrations):
        back_up(version)
    for migration in migrations[version:]:
        connection.execute(migration).fetchall()  # a statement that answers would stop before the next one
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {len(migrations)}")
    connection.execute("COMMIT")
    _log.info("schema version %d, was %d", len(migrations), version)


def _back_up(path: Path, key: bytes | None, version: int) -> None:
    """Copy the last committed state of the file; the caller holds the write lock, so that nobody migrates meanwhile."""
    copy = path.with_name(f"{path.stem}.v{version}.bak")
    unfinished = copy.with_name(f"{copy.name}.{os.getpid()}.tmp")
    unfinished.unlink(missing_ok=True)
    reader = _connect(path, key)
    try:
        reader.execute("VACUUM INTO ?", (str(unfinished),))
        with unfinished.open("r+b") as file:
            os.fsync(file.fileno())
        unfinished.replace(copy)
    finally:
        reader.close()
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
