"""Transactions on one connection and the change notice: what every part of the event store is built on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import apsw

from kiosk.clock import Clock
from kiosk.errors import NotLoaded
from kiosk.model import Changed
from kiosk.store.database import translated

Row = tuple[Any, ...]


class Transactions:
    """An open file, its transactions and its revision. For one thread; other programs may use the file meanwhile."""

    def __init__(self, path: Path, connection: apsw.Connection, clock: Clock) -> None:
        self.path = path
        self._connection = connection
        self._clock = clock
        self._stamp: int | None = None
        self._key: bytes | None = None

    def close(self) -> None:
        """Give the file back; what was committed is on the disk already."""
        self._connection.close()

    @contextmanager
    def transaction(self, *, durable: bool = True) -> Iterator[None]:
        """All that is written inside is durable at the end, or nothing of it is; can't be nested.

        Not `durable`: a power cut may take it back whole, as if it had not been (a later durable one keeps it too);
        for what can be read from the server again, such as a page of the start list. It saves one fsync each.
        Raises DiskTrouble (full, read-only or failing disk) and Busy (another program holds the file).
        """
        if self._connection.in_transaction:
            raise RuntimeError("transactions can't be nested")
        self._stamp = None
        self._execute("PRAGMA synchronous = FULL" if durable else "PRAGMA synchronous = NORMAL")
        self._execute("BEGIN IMMEDIATE")
        try:
            yield
            self._execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:  # a full disk may have rolled it back already
                self._execute("ROLLBACK")
            raise

    def revision(self) -> int:
        """Grows with every committed change in the file, whoever made it."""
        return int(self._value("SELECT revision FROM meta"))

    def changed_since(self, revision: int) -> Changed:
        """The registrations that changed after `revision`, and the temporary ids that the server's replaced since."""
        now = self.revision()  # first: what is committed while we read is then told again, never lost
        removed = {row[0] for row in self._execute("SELECT temporary_id FROM aliases WHERE revision > ?", (revision,))}
        changed = {row[0] for row in self._execute("SELECT id FROM registrations WHERE revision > ?", (revision,))}
        return Changed(now, frozenset(changed), frozenset(removed))

    @contextmanager
    def _writing(self, *, durable: bool = True) -> Iterator[None]:
        """A transaction of one's own, or a part of the caller's."""
        if self._connection.in_transaction:
            yield
        else:
            with self.transaction(durable=durable):
                yield

    def _new_revision(self) -> int:
        """The revision of the running transaction; the first call in it raises the file's."""
        if self._stamp is None:
            self._stamp = int(self._value("UPDATE meta SET revision = revision + 1 RETURNING revision"))
        return self._stamp

    def _execute(self, sql: str, bindings: Sequence[Any] = ()) -> list[Row]:
        """Run one statement to its end; every row."""
        try:
            return self._connection.execute(sql, bindings).fetchall()
        except (apsw.Error, UnicodeEncodeError) as error:
            trouble = translated(error)
            if trouble is None:
                raise
            raise trouble from error

    def _execute_many(self, sql: str, bindings: Sequence[Sequence[Any]]) -> None:
        """Run one statement once for each of the bindings."""
        if not bindings:
            return
        try:
            self._connection.executemany(sql, bindings)
        except (apsw.Error, UnicodeEncodeError) as error:
            trouble = translated(error)
            if trouble is None:
                raise
            raise trouble from error

    def _row(self, sql: str, bindings: Sequence[Any] = ()) -> Row | None:
        """The first row, if there is one."""
        return next(iter(self._execute(sql, bindings)), None)

    def _value(self, sql: str, bindings: Sequence[Any] = ()) -> Any:
        """The first value of the only row."""
        return self._execute(sql, bindings)[0][0]

    def _event_id(self) -> str:
        """The event that this file is about; raises NotLoaded if it was never described."""
        row = self._row("SELECT id FROM event")
        if row is None:
            raise NotLoaded(unquote(self.path.stem))
        return str(row[0])
