"""Whether an event's file is sound, looked at from outside: nothing is migrated, mended or written."""

from __future__ import annotations

from pathlib import Path

import apsw
from msgspec import Struct

from kiosk.errors import DamagedFile
from kiosk.store.database import BUSY_TIMEOUT_MS, header_of, translating
from kiosk.store.schema import APPLICATION_ID, MIGRATIONS

NEWEST = len(MIGRATIONS)
"""The version of the schema that this program reads and writes."""

_MOST_PROBLEMS = 100


class Health(Struct, frozen=True):
    """A file as it lies there: the version of its schema, and how many problems were found.

    They are counted up to 100; one that ends the search counts as one.
    """

    version: int
    problems: int


def sqlite_version() -> str:
    """The version of the SQLite that is used."""
    return apsw.sqlite_lib_version()


def health(path: Path, *, key: bytes | None = None) -> Health:
    """What SQLite's `integrity_check` finds in an event's file; `key` is the one that encrypts it.

    About 60 ms for 60,000 registrations (31 MB). Raises DamagedFile (also for a file that is not an event's, and for
    another key), DiskTrouble and Busy.
    """
    with translating():
        connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
        try:
            connection.set_busy_timeout(BUSY_TIMEOUT_MS)
            if key is not None:
                connection.execute(f"PRAGMA hexkey = '{key.hex()}'")
            version, application, _ = header_of(connection)
            if application != APPLICATION_ID:
                raise DamagedFile
            try:
                found = connection.execute(f"PRAGMA integrity_check({_MOST_PROBLEMS})").fetchall()
            except apsw.CorruptError:
                found = []
        finally:
            connection.close()
    return Health(version, 0 if found == [("ok",)] else max(1, len(found)))
