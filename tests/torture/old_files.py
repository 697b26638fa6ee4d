"""Event files as older versions of the program left them, made with the older schemas and filled with real rows."""

from __future__ import annotations

from pathlib import Path

import apsw

from kiosk.store import open_database
from kiosk.store.event_store import copy_path
from kiosk.store.schema import MIGRATIONS

NEWEST = len(MIGRATIONS)


def turn_back(path: Path, version: int) -> None:
    """Put a file of an older schema in a file's place, with its rows as far as that schema has a place for them.

    There was no copy of the journal then.
    """
    old = path.with_name(f"{path.stem}.old")
    connection = open_database(old, migrations=MIGRATIONS[:version])
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("ATTACH ? AS now", (str(path),))
    with connection:
        for table in _tables(connection, "main"):
            columns = ", ".join(
                each for each in _columns(connection, "main", table) if each in _columns(connection, "now", table)
            )
            connection.execute(f"DELETE FROM main.{table}")
            connection.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM now.{table}")
    connection.execute("DETACH now")
    connection.close()
    for ending in ("", "-wal", "-shm"):
        Path(f"{path}{ending}").unlink(missing_ok=True)
    copy_path(path).unlink(missing_ok=True)
    old.replace(path)


def _tables(connection: apsw.Connection, schema: str) -> list[str]:
    asked = f"SELECT name FROM {schema}.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid"
    return [str(row[0]) for row in connection.execute(asked)]


def _columns(connection: apsw.Connection, schema: str, table: str) -> list[str]:
    return [str(row[1]) for row in connection.execute(f"PRAGMA {schema}.table_info({table})")]
