"""What the file is about and whose it is: the event with its runs, this desk, and the network as last known."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import astuple

from kiosk.clock import new_id
from kiosk.language import tr
from kiosk.model import Desk, Event, Network, NetworkStatus, Run
from kiosk.store.journal_copy import DeskLine, Line
from kiosk.store.rows import time_of, time_text
from kiosk.store.transactions import Transactions


class EventFacts(Transactions):
    """The event, its runs, the desk and the network."""

    def describe(self, event: Event, runs: Sequence[Run]) -> None:
        """Keep the event and its runs as the API gives them now; runs that it no longer has are dropped.

        Raises ValueError if the file is about another event.
        """
        with self._writing():
            known = self._row("SELECT * FROM event")
            if known is not None and known[1] != event.id:
                raise ValueError("this file is about another event")
            if known == (1, *astuple(event)) and self.runs() == tuple(runs):
                return
            self._new_revision()
            self._execute("INSERT OR REPLACE INTO event VALUES (1, ?, ?, ?, ?, ?, ?)", astuple(event))
            self._execute("DELETE FROM runs")
            self._execute_many(
                "INSERT OR IGNORE INTO runs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [(position, *astuple(run)) for position, run in enumerate(runs)],
            )
            if known is None:
                self._lines += self._heading()

    def event(self) -> Event:
        """The event; raises NotLoaded if it was never described."""
        self._event_id()
        return Event(*self._execute("SELECT id, name, date, slug, kind, start_time FROM event")[0])

    def runs(self) -> tuple[Run, ...]:
        """The event's runs in the API's order."""
        rows = self._execute(
            "SELECT id, event_id, label, distance_meters, date, start_time, status, sold_out, registration_override"
            " FROM runs ORDER BY position"
        )
        return tuple(Run(*row[:9]) for row in ((*row[:7], bool(row[7]), row[8]) for row in rows))

    def desk(self) -> Desk:
        """This laptop at this event; its id is made once, with the file."""
        return Desk(*self._execute("SELECT id, name FROM desk")[0])

    @property
    def is_described(self) -> bool:
        """Whether it is known which event this is."""
        return self._row("SELECT 1 FROM event") is not None

    def rename_desk(self, name: str) -> None:
        """Give the desk a name that people know."""
        with self._writing():
            if self.desk().name != name:
                self._new_revision()
                self._execute("UPDATE desk SET name = ?", (name,))
                self._lines += self._heading()

    def network(self) -> NetworkStatus:
        """The network as last known by the program that talks to the server."""
        state, since, not_before, cause = self._execute("SELECT state, since, not_before, message FROM network")[0]
        return NetworkStatus(Network(state), time_of(since), time_of(not_before), cause)

    def set_network(self, status: NetworkStatus) -> None:
        """Tell every program that uses the file what the network does."""
        if self.network() == status:
            return
        with self._writing():
            self._new_revision()
            self._execute(
                "UPDATE network SET state = ?, since = ?, not_before = ?, message = ?",
                (status.state, time_text(status.since), time_text(status.not_before), status.cause),
            )

    def _make_desk(self, known: Desk | None = None) -> None:
        """Give a new file its desk, or the `known` one; of two programs that make it at once, the first one's stays."""
        if not self._execute("SELECT id FROM desk"):
            desk = known or Desk(new_id(self._clock), tr("Desk", "The name of a desk until it is given one"))
            with self.transaction():
                self._execute("INSERT OR IGNORE INTO desk VALUES (1, ?, ?)", astuple(desk))

    def _heading(self) -> list[Line]:
        """What the copy of the journal says of whose it is."""
        row = self._row("SELECT id FROM event")
        return [] if row is None else [DeskLine(self.desk(), str(row[0]))]
