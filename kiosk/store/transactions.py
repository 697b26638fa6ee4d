"""Transactions on one connection and the change notice: what every part of the event store is built on."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import apsw

from kiosk.clock import Clock
from kiosk.errors import DamagedFile, NotLoaded
from kiosk.language import tr
from kiosk.model import Changed
from kiosk.store.database import translated
from kiosk.store.journal_copy import JournalCopy, Line

_log = logging.getLogger("kiosk.store")

Row = tuple[Any, ...]


class Transactions:
    """An open file, its transactions and its revision. For one thread; other programs may use the file meanwhile."""

    def __init__(self, path: Path, connection: apsw.Connection, clock: Clock) -> None:
        self.path = path
        self._connection = connection
        self._clock = clock
        self._stamp: int | None = None
        self._key: bytes | None = None
        self._file = _identity(path)
        self._copied_to: JournalCopy | None = None
        self._lines: list[Line] = []
        self._uncopied: list[Line] = []
        self._copy_unread = False

    def close(self) -> None:
        """Give the file back; what was committed is on the disk already."""
        self._connection.close()
        if self._copied_to is not None:
            self._copied_to.close()

    def settle(self) -> None:
        """Put everything into the one file, so that it can be renamed. Raises DiskTrouble where there is no room."""
        self._execute("PRAGMA journal_mode = DELETE")

    @contextmanager
    def transaction(self, *, durable: bool = True) -> Iterator[None]:
        """All that is written inside is durable at the end, or nothing of it is; can't be nested.

        Not `durable`: a power cut may take it back whole, as if it had not been (a later durable one keeps it too);
        for what can be read from the server again, such as a page of the start list. It saves one fsync each.
        Raises DiskTrouble (full, read-only or failing disk), Busy (another program holds the file) and DamagedFile
        (another program has put a recovered file in its place).
        """
        if self._connection.in_transaction:
            raise RuntimeError("transactions can't be nested")
        self._stamp = None
        self._lines.clear()
        self._must_be_in_place()
        self._execute("PRAGMA synchronous = FULL" if durable else "PRAGMA synchronous = NORMAL")
        self._execute("BEGIN IMMEDIATE")
        try:
            yield
            self._execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:  # a full disk may have rolled it back already
                self._execute("ROLLBACK")
            raise
        self._copy()
        self._must_be_in_place()  # a file that takes its place from now on takes in what was copied

    def _must_be_in_place(self) -> None:
        if _identity(self.path) != self._file:
            raise DamagedFile(tr("The event's file was replaced"), tr("Close the kiosk and open it again."))

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """All that is read inside is of one moment."""
        self._execute("BEGIN")
        try:
            yield
        finally:
            self._execute("ROLLBACK")

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

    def _copy(self) -> None:
        """Append what was committed to the second copy; what it does not take now is tried again the next time."""
        self._uncopied += self._lines
        self._lines.clear()
        if self._copied_to is None or not self._uncopied:
            return
        try:
            self._copied_to.append(self._uncopied)
        except OSError as error:  # the operation is durable all the same
            _log.warning("journal copy failed", extra={"errno": error.errno, "lines": len(self._uncopied)})
        else:
            self._uncopied.clear()

    @property
    def copied(self) -> bool:
        """Whether the second copy of the journal has everything, as far as this object knows since it was opened."""
        return not self._uncopied and not self._copy_unread

    def _new_revision(self) -> int:
        """The revision of the running transaction; the first call in it raises the file's."""
        if self._stamp is None:
            self._stamp = int(self._value("UPDATE meta SET revision = revision + 1 RETURNING revision"))
        return self._stamp

    def _execute(self, sql: str, bindings: Sequence[Any] = ()) -> list[Row]:
        """Run one statement to its end; every row."""
        try:
            return self._connection.execute(sql, bindings).fetchall()
        except (apsw.Error, UnicodeError) as error:
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
        except (apsw.Error, UnicodeError) as error:
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
            raise NotLoaded(self._event_of_file())
        return str(row[0])

    def _event_of_file(self) -> str:
        """The event that the file is named after (see `home.file_name`)."""
        return unquote(self.path.stem)


def _identity(path: Path) -> tuple[int, int] | None:
    """What tells a file from another one that took its name; None where there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return (status.st_dev, status.st_ino)
