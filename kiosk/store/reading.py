"""Whether all that an event's file holds can be read and understood: what SQLite's own check does not look at.

It looks at how pages hang together. What stands in them may be wrong all the same: a bit that turned over in a name, in
a time or in the tables' own description.
"""

from __future__ import annotations

from pathlib import Path

import apsw

from kiosk.errors import DamagedFile
from kiosk.store.database import BUSY_TIMEOUT_MS, translated, translating
from kiosk.store.rows import operation_of, time_of
from kiosk.store.schema import MIGRATIONS

_TIMES = (
    "SELECT at FROM standings UNION ALL SELECT not_before FROM deliveries UNION ALL SELECT since FROM network"
    " UNION ALL SELECT not_before FROM network UNION ALL SELECT completed_at FROM pull_state"
)
_ONE_ROW_EACH = (
    "SELECT (SELECT count(*) FROM meta) = 1 AND (SELECT count(*) FROM network) = 1"
    " AND (SELECT count(*) FROM pull_state) = 1"
)
_DESCRIPTION = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name"


def is_readable(path: Path, version: int) -> bool:
    """Whether a file of that version of the schema is as it was written; about a second for 250 MB.

    Nothing is written. Raises DiskTrouble and Busy.
    """
    with translating():
        connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
        try:
            connection.set_busy_timeout(BUSY_TIMEOUT_MS)
            return _description(connection) == _as_made(version) and _is_understood(connection)
        except (apsw.Error, UnicodeDecodeError, DamagedFile) as error:
            if isinstance(translated(error), DamagedFile | None):
                return False
            raise
        finally:
            connection.close()


def _is_understood(connection: apsw.Connection) -> bool:
    tables = [row[1] for row in _description(connection) if row[0] == "table"]
    for table in tables:
        for row in connection.execute(f"SELECT * FROM {table}"):  # noqa: S608 - the schema's own
            if table == "operations":
                operation_of(row)
    for (moment,) in connection.execute(_TIMES):
        time_of(moment)
    return connection.execute(_ONE_ROW_EACH).fetchall() == [(1,)]


def _description(connection: apsw.Connection) -> list[tuple[object, ...]]:
    return connection.execute(_DESCRIPTION).fetchall()


def _as_made(version: int) -> list[tuple[object, ...]]:
    """The description of the tables of a new file."""
    connection = apsw.Connection(":memory:")
    try:
        for migration in MIGRATIONS[:version]:
            connection.execute(migration).fetchall()
        return _description(connection)
    finally:
        connection.close()
