"""All that a look at the race morning reads, as of one moment and in slices: who is in by run, and check-ins by time.

A connection of its own holds that moment, so that check-ins go on between two slices. For one thread; close it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import starmap

from msgspec import Struct

from kiosk.clock import epoch_ms
from kiosk.errors import DamagedFile
from kiosk.model import Desk, Event, Run
from kiosk.store.moment import Moment
from kiosk.store.transactions import Row

_SLOTS, _CHECK_INS = 3000, 500
"""Rows of one slice: each a few milliseconds."""


class Counted(Struct, frozen=True):
    """Registrations of a run and pace group: checked in of expected as `RunCount` has it, `timed` by the journal.

    `last` is when the last of these was made, up to the time that was asked for: whole seconds since 1970, or None.
    """

    run_id: str
    group: str
    checked_in: int
    expected: int
    timed: int
    last: int | None


class Timed(Struct, frozen=True, gc=False):
    """A check-in that stands: seconds since 1970, its desk, and the runner's run."""

    at: float
    desk_id: str
    run_id: str


class Setting(Struct, frozen=True):
    """What the morning is of; `desks` are the names of all, this one's too. Not `complete`: the list is not whole."""

    revision: int
    event: Event
    runs: tuple[Run, ...]
    desk: Desk
    desks: dict[str, str]
    complete: bool


class PaceOfMorning(Moment):
    """What a race morning is made of."""

    def setting(self) -> Setting:
        """The event, its runs and desks."""
        store, desk = self._store, self._store.desk()
        return Setting(
            revision=self.revision,
            event=store.event(),
            runs=store.runs(),
            desk=desk,
            desks={**dict(store._execute("SELECT id, name FROM desks")), desk.id: desk.name},
            complete=store.start_list().complete,
        )

    def counts(self, until: datetime) -> Iterator[list[Counted]]:
        """All registrations by run and pace group, in slices that are to be added up; some of these may be empty."""
        last = int(self._store._value("SELECT coalesce(max(slot), 0) FROM registrations"))
        for start in range(0, last, _SLOTS):
            rows = self._store._execute(
                "SELECT run_id, trim(coalesce(pace_group, '')) AS pace, sum(checked_in),"
                " sum(checked_in OR (status = 'confirmed' AND NOT gone)), count(s.operation_id),"
                " max(iif(unixepoch(s.at) <= ?, unixepoch(s.at), NULL))"
                " FROM registrations r LEFT JOIN standings s ON s.slot = r.slot"
                " WHERE r.slot > ? AND r.slot <= ? GROUP BY run_id, pace ORDER BY run_id, pace",
                (epoch_ms(until) / 1000, start, start + _SLOTS),
            )
            yield list(starmap(Counted, rows))

    def check_ins(self, since: datetime) -> Iterator[list[Timed]]:
        """The check-ins that stand, in the order in which their desk made them, in slices.

        All since a time; of those before some.
        """
        after: tuple[str, str, int] = (f"{max(epoch_ms(since), 0):012x}", "", 0)  # no stamp is before its time
        while rows := self._store._execute(
            "SELECT o.hlc, o.desk_id, o.desk_seq, unixepoch(o.at, 'subsec'), r.run_id FROM operations o"
            " LEFT JOIN aliases a ON a.temporary_id = o.registration_id"
            " JOIN registrations r ON r.id = coalesce(a.server_id, o.registration_id)"
            " JOIN standings s ON s.slot = r.slot AND s.operation_id = o.id"
            " WHERE (o.hlc, o.desk_id, o.desk_seq) > (?, ?, ?) ORDER BY o.hlc, o.desk_id, o.desk_seq LIMIT ?",
            (*after, _CHECK_INS),
        ):
            yield list(map(_timed, rows))
            after = (rows[-1][0], rows[-1][1], rows[-1][2])


def _timed(row: Row) -> Timed:
    at, run_id = row[3:]
    if at is None:
        raise DamagedFile
    return Timed(at, row[1], run_id)
