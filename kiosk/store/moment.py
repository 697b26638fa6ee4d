"""One moment of an event's file, to be read in short steps while others write."""

from __future__ import annotations

from kiosk.store.event_store import EventStore


class Moment:
    """What is read stays as it was at `revision`. Every method may raise DiskTrouble, Busy and DamagedFile."""

    def __init__(self, store: EventStore) -> None:
        self._store = store.beside()
        self._store._execute("BEGIN")
        self.revision = self._store.revision()  # what is read first fixes the moment

    def close(self) -> None:
        """Give the moment back."""
        self._store.close()
