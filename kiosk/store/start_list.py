"""Reading the start list: registrations with what stands at this laptop, found by id or bib, and counted."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from kiosk.model import Entry, RunCount, StartList, bib_key
from kiosk.store.event import EventFacts
from kiosk.store.rows import email_key, entry_of, time_of

CHUNK = 2000
"""Rows that one statement reads at a time: about 10 ms, and nothing stays open between two."""


class StartListReading(EventFacts):
    """The start list as this laptop knows it."""

    def entry(self, registration_id: str) -> Entry | None:
        """A registration by its id; a walk-up's temporary id leads to the row that has the server's."""
        row = self._row("SELECT * FROM entries WHERE id = ?", (self.server_id(registration_id),))
        return None if row is None else entry_of(row)

    def entries(self, ids: Iterable[str]) -> tuple[Entry, ...]:
        """Registrations in the order of their ids; unknown ones are left out."""
        rows = self._execute(
            "SELECT e.* FROM json_each(?) AS asked"
            " LEFT JOIN aliases a ON a.temporary_id = asked.value"
            " CROSS JOIN entries e ON e.id = coalesce(a.server_id, asked.value)"
            " ORDER BY asked.key",
            (json.dumps(list(ids)),),
        )
        return tuple(map(entry_of, rows))

    def every_entry(self) -> Iterator[Entry]:
        """All rows, also the ones that are gone, in the order in which they were first read."""
        last = -1
        while rows := self._execute("SELECT * FROM entries WHERE slot > ? ORDER BY slot LIMIT ?", (last, CHUNK)):
            yield from map(entry_of, rows)
            last = rows[-1][17]

    def searchable(self) -> Iterator[tuple[str, str, str, str, bool]]:
        """What every row is found by: id, name, e-mail, bib ("" where there is none), and whether it is checked in."""
        last = -1
        while rows := self._execute(
            "SELECT id, coalesce(name, ''), email, coalesce(bib, ''), checked_in, slot FROM registrations"
            " WHERE slot > ? ORDER BY slot LIMIT ?",
            (last, CHUNK),
        ):
            yield from ((row[0], row[1], row[2], row[3], bool(row[4])) for row in rows)
            last = rows[-1][5]

    def containing(self, text: str, limit: int) -> tuple[tuple[str, ...], int]:
        """The ids of rows that have every word of a text in their name, e-mail or bib, and how many there are.

        Slow, and blind to letter case in ASCII alone.

        For the moment until there is a search index.
        """
        words = text.lower().encode(errors="replace").decode().split()
        fits = " AND ".join(["instr(found_by, ?)"] * len(words)) or "false"
        texts = "lower(coalesce(name, '') || char(10) || email || char(10) || coalesce(bib, '')) AS found_by"
        rows = self._execute(
            f"SELECT id, count(*) OVER () FROM (SELECT id, slot, checked_in, {texts} FROM registrations)"  # noqa: S608
            f" WHERE {fits} ORDER BY checked_in, slot LIMIT ?",
            (*words, limit),
        )
        return tuple(str(row[0]) for row in rows), int(rows[0][1]) if rows else 0

    def by_bib(self, bib: str) -> tuple[Entry, ...]:
        """Registrations with that bib, letter case, leading zeros and blanks forgiven.

        One that is gone counts only if it was checked in: then its bib was handed out.
        """
        if not bib.strip():
            return ()
        rows = self._execute(
            "SELECT * FROM entries WHERE bib_key = ? AND (NOT gone OR checked_in) ORDER BY slot", (bib_key(bib),)
        )
        return tuple(map(entry_of, rows))

    def by_email(self, address: str, among: Iterable[str] | None = None) -> tuple[Entry, ...]:
        """Registrations with that e-mail, letter case and blanks around it forgiven, in the order of `every_entry`.

        Only those of the ids in `among` are looked at; without it all, which takes 5 ms for 60,000.
        """
        ids = "" if among is None else " AND id IN (SELECT value FROM json_each(?2))"
        rows = self._execute(
            f"SELECT * FROM entries WHERE email_key = ?1{ids} ORDER BY slot",  # noqa: S608 - the clause is above
            (email_key(address),) if among is None else (email_key(address), json.dumps(list(among))),
        )
        return tuple(map(entry_of, rows))

    def start_list(self) -> StartList:
        """How many rows there are (none that is gone) and could not be read, and when the list was last whole."""
        # While a sweep runs, the rows set aside by the one before still count: the new ones replace them at its end.
        row = self._execute(
            "SELECT (SELECT count(*) FROM registrations WHERE NOT gone),"
            " (SELECT count(*) FROM set_aside WHERE sweep = (SELECT min(sweep) FROM set_aside)),"
            " complete, completed_at FROM pull_state"
        )[0]
        return StartList(row[0], row[1], bool(row[2]), time_of(row[3]))

    def run_counts(self) -> tuple[RunCount, ...]:
        """Checked in of expected by run, in the order of `runs()`; then the runs that only registrations name."""
        rows = self._execute(
            "SELECT run_id, sum(checked_in), sum(checked_in OR (status = 'confirmed' AND NOT gone))"
            " FROM registrations GROUP BY run_id ORDER BY run_id"
        )
        counts = {run_id: (checked_in, expected) for run_id, checked_in, expected in rows}
        known = [RunCount(run.id, run.label, *counts.pop(run.id, (0, 0))) for run in self.runs()]
        return (*known, *(RunCount(run_id, run_id, *count) for run_id, count in counts.items()))

    def server_id(self, registration_id: str) -> str:
        """The id that replaced a temporary one, or the id itself."""
        row = self._row("SELECT server_id FROM aliases WHERE temporary_id = ?", (registration_id,))
        return registration_id if row is None else str(row[0])
