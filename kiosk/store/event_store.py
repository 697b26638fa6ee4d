"""`EventStore`: everything that this laptop keeps of one event, in one file with a copy of its journal beside it."""

from __future__ import annotations

import logging
from pathlib import Path

from kiosk.clock import Clock
from kiosk.model import Desk
from kiosk.store.database import open_database
from kiosk.store.journal_copy import JournalCopy
from kiosk.store.merging import Merging

_log = logging.getLogger("kiosk.store")


class EventStore(Merging):
    """An event's file.

    Its parts, each a class of its own and built on the one before: `Transactions`, `EventFacts`, `StartListReading`,
    `Standings`, `Journal`, `Deliveries`, `Pull`, `Merging`. What writes is a transaction of its own, or a part of the
    running one. Every method may raise DiskTrouble, Busy and DamagedFile.
    """

    @classmethod
    def open(cls, path: Path, clock: Clock, *, key: bytes | None = None) -> EventStore:
        """Open an event's file, or make it; `key` encrypts it, and then it has no copy. Raises StoreTrouble's kinds."""
        store = cls(path, open_database(path, key=key), clock)
        store._key = key
        try:
            if key is None:
                store._begin_copying(JournalCopy(copy_path(path)))
            else:
                store._make_desk()
        except BaseException:
            store.close()
            raise
        return store

    def beside(self) -> EventStore:
        """The same file over a connection of its own, for another thread, which closes it and only reads."""
        return EventStore(self.path, open_database(self.path, key=self._key), self._clock)

    def _begin_copying(self, copy: JournalCopy) -> None:
        try:
            if self._row("SELECT 1 FROM desk") is None:
                self._begin_desk(copy.read().desk(self._event_of_file()))
            self.agree_with_copy(copy)
        except OSError as error:  # the journal is whole without it
            _log.warning("journal copy failed", extra={"errno": error.errno})
            self._make_desk()
            self._copy_unread = True
        self._copied_to = copy

    def _begin_desk(self, former: Desk | None) -> None:
        """A new desk, under the name of the one whose file is gone: what numbers that one used nobody knows."""
        self._make_desk()
        if former is not None:
            self.rename_desk(former.name)


def copy_path(path: Path) -> Path:
    """Where the copy of a file's journal is."""
    return path.with_suffix(".journal")
