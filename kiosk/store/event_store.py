"""`EventStore`: everything that this laptop keeps of one event, in one file."""

from __future__ import annotations

from pathlib import Path

from kiosk.clock import Clock
from kiosk.store.database import open_database
from kiosk.store.pull import Pull


class EventStore(Pull):
    """An event's file.

    Its parts, each a class of its own and built on the one before: `Transactions`, `EventFacts`, `StartListReading`,
    `Standings`, `Journal`, `Deliveries`, `Pull`. What writes is a transaction of its own, or a part of the running
    one. Every method may raise DiskTrouble, Busy and DamagedFile.
    """

    @classmethod
    def open(cls, path: Path, clock: Clock, *, key: bytes | None = None) -> EventStore:
        """Open an event's file, or make it; `key` encrypts it. Raises StoreTrouble's kinds."""
        store = cls(path, open_database(path, key=key), clock)
        store._key = key
        try:
            store._make_desk()
        except BaseException:
            store.close()
            raise
        return store

    def beside(self) -> EventStore:
        """The same file over a connection of its own, for another thread, which closes it."""
        return EventStore.open(self.path, self._clock, key=self._key)
