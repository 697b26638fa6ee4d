"""What must hold of a data folder after anything happened to it, looked at from outside.

The event's file is read with statements of our own, and what stands is worked out anew by `kiosk.merge` from the
operations alone: nothing that the store says of itself is believed.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import apsw

from kiosk.clock import SystemClock
from kiosk.merge import last_bib, winner
from kiosk.model import UPSTREAM, DeliveryState, Operation, OperationKind
from kiosk.store import EventStore, Home
from kiosk.store.event_store import copy_path
from kiosk.store.journal_copy import JournalCopy, OperationLine
from kiosk.store.rows import operation_of
from tests.torture.tally import Findings

_STATING = (OperationKind.CHECK_IN, OperationKind.UNDO)
_TOOK = (DeliveryState.ACKNOWLEDGED, DeliveryState.CONFIRMED)


@dataclass(frozen=True)
class Shown:
    """One thing that was acknowledged to a person: printed, or shown green. `registration_id` "" where not told."""

    operation_id: str
    registration_id: str = ""


@dataclass
class Disk:
    """What a file holds, row by row; `seqs` are those of this desk."""

    integrity: list[str]
    desk_id: str | None
    operations: list[Operation]
    deliveries: list[dict[str, Any]]
    registrations: list[dict[str, Any]]
    standings: dict[int, dict[str, Any]]
    given_bibs: dict[int, dict[str, Any]]
    aliases: dict[str, str]
    pull: dict[str, Any]

    def present_id(self, registration_id: str) -> str:
        """The id under which a registration is found now."""
        return self.aliases.get(registration_id, registration_id)

    def by_registration(self) -> dict[str, list[Operation]]:
        """The operations of each registration, by its present id, in their order."""
        found = defaultdict(list)
        for each in sorted(self.operations, key=lambda each: (each.hlc, each.desk_id, each.desk_seq)):
            found[self.present_id(each.registration_id)].append(each)
        return found


def check(
    home: Path, event_id: str, shown: Iterable[Shown] = (), private: Iterable[str] = (), *, mended: bool = False
) -> Findings:
    """What is wrong in a data folder: first as it lies there, then after a program has opened the event.

    `private` are words that no log may hold. `mended`: what was shown may be missing in the
    file itself as long as the copy of the journal has it.
    """
    found, path, shown = Findings(), Home(home).event_path(event_id), list(shown)
    if not path.exists() or not path.stat().st_size:
        if shown:
            found.say("the event's file is gone", lost=len(shown))
        return found
    try:
        before = _ids(path)
        EventStore.open(path, SystemClock()).close()
        disk = read(path)
    except Exception as error:  # whatever it is, it is what we look for
        found.say(f"the event can't be opened: {type(error).__name__}: {error}", lost=len(shown))
        return found
    _shown_is_there(found, shown, disk, {each.id for each in disk.operations} if mended else before)
    for look in (_sound, _sequence, _outbox, _standings, _bibs):
        look(found, disk)
    _copy(found, path, disk)
    _silent(found, home, private)
    return found


def read(path: Path) -> Disk:
    """All of an event's file of the newest schema. Raises apsw.Error."""
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        connection.set_busy_timeout(5000)
        connection.execute("BEGIN")
        desk = _rows(connection, "SELECT id FROM desk")
        return Disk(
            integrity=[str(row[0]) for row in connection.execute("PRAGMA integrity_check")]
            + [str(row) for row in connection.execute("PRAGMA foreign_key_check")],
            desk_id=desk[0]["id"] if desk else None,
            operations=[operation_of(row) for row in connection.execute("SELECT * FROM operations")],
            deliveries=_rows(connection, "SELECT * FROM deliveries"),
            registrations=_rows(connection, "SELECT * FROM registrations"),
            standings={row["slot"]: row for row in _rows(connection, "SELECT * FROM standings")},
            given_bibs={row["slot"]: row for row in _rows(connection, "SELECT * FROM given_bibs")},
            aliases=dict(connection.execute("SELECT temporary_id, server_id FROM aliases")),  # type: ignore[arg-type]
            pull=_rows(connection, "SELECT * FROM pull_state")[0],
        )
    finally:
        connection.close()


def _rows(connection: apsw.Connection, sql: str) -> list[dict[str, Any]]:
    cursor = connection.execute(sql)
    names: list[str] = []
    found = []
    for row in cursor:
        names = names or [column[0] for column in cursor.get_description()]
        found.append(dict(zip(names, row, strict=True)))
    return found


def _ids(path: Path) -> set[str]:
    """The ids of the operations in a file of any schema, before any program of ours touched it."""
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        connection.set_busy_timeout(5000)
        if not list(connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'operations'")):
            return set()
        return {str(row[0]) for row in connection.execute("SELECT id FROM operations")}
    finally:
        connection.close()


def _shown_is_there(found: Findings, shown: list[Shown], disk: Disk, before: set[str]) -> None:
    here = {each.id: each for each in disk.operations}
    missing = [each.operation_id for each in shown if each.operation_id not in here]
    if missing:
        found.say(f"shown, but not in the journal: {missing}", lost=len(missing))
    late = [each.operation_id for each in shown if each.operation_id not in before and each.operation_id in here]
    if late:
        found.say(f"shown, but not in the file until the copy of the journal mended it: {late}", lost=len(late))
    if not before <= here.keys():
        gone = before - here.keys()
        found.say(f"gone when the file was opened: {sorted(gone)}", lost=len(gone))
    for each in shown:
        made = here.get(each.operation_id)
        if (
            made
            and each.registration_id
            and disk.present_id(made.registration_id) != disk.present_id(each.registration_id)
        ):
            found.say(f"{each.operation_id} was shown for {each.registration_id}, and is about {made.registration_id}")


def _sound(found: Findings, disk: Disk) -> None:
    if disk.integrity != ["ok"]:
        found.say(f"the file is not sound: {disk.integrity[:5]}")


def _sequence(found: Findings, disk: Disk) -> None:
    """No gap, no id twice, and an order that the clock can't turn round."""
    if len({each.id for each in disk.operations}) != len(disk.operations):
        found.say("an operation is in the journal twice", doubled=1)
    mine = sorted((each for each in disk.operations if each.desk_id == disk.desk_id), key=lambda each: each.desk_seq)
    if [each.desk_seq for each in mine] != list(range(1, len(mine) + 1)):
        found.say(f"the desk's sequence has gaps: {[each.desk_seq for each in mine]}")
    if any(one.hlc >= next_.hlc for one, next_ in zip(mine, mine[1:], strict=False)):
        found.say("the order by hybrid logical clock is not that of the desk's sequence")
    known = {each.id for each in disk.operations}
    if any(not set(each.undoes) <= known for each in disk.operations):
        found.say("an undo names an operation that is not in the journal")


def _outbox(found: Findings, disk: Disk) -> None:
    """Each operation is delivered to the one destination, and is in one of the states."""
    made = {each.id: each for each in disk.operations}
    count = Counter(row["operation_id"] for row in disk.deliveries if row["destination"] == UPSTREAM)
    if set(count) != set(made) or any(number > 1 for number in count.values()):
        found.say(f"journal and outbox differ: {sorted(set(made) ^ set(count))}", lost=len(set(made) - set(count)))
    for row in disk.deliveries:
        each = made.get(row["operation_id"])
        if each is None:
            continue
        said = (DeliveryState(row["state"]) in _TOOK, row["registration_id"], row["hlc"], row["lane"])
        due = (row["acknowledged_revision"] is not None, disk.present_id(each.registration_id), each.hlc)
        if said != (*due, each.kind.lane):
            found.say(f"the delivery of {each.id} is not that of its operation: {said}")


def _settled(disk: Disk, operation: Operation) -> int | None:
    """The revision at which the server had acknowledged an operation."""
    rows = [row["acknowledged_revision"] for row in disk.deliveries if row["operation_id"] == operation.id]
    return rows[0] if rows else None


def _standings(found: Findings, disk: Disk) -> None:
    """The state of each registration is what the merging rule makes of its operations."""
    journal = disk.by_registration()
    unknown = journal.keys() - {row["id"] for row in disk.registrations}
    if unknown:
        found.say(f"operations without a registration: {sorted(unknown)}")
    for row in disk.registrations:
        stating = [each for each in journal.get(row["id"], []) if each.kind in _STATING]
        kept, server = disk.standings.get(row["slot"]), bool(row["server_checked_in"])
        if not stating:
            due, who = server, None
        else:
            stands, settled = winner(stating, {}), _settled(disk, stating[-1])
            heard = settled is not None and settled <= row["read_revision"]
            due, who = stands is not None or (server and heard), stands.id if stands else None
        if bool(row["checked_in"]) is not due or (kept or {}).get("operation_id") != who:
            found.say(
                f"registration {row['id']} stands as {row['checked_in']} by {kept}, its journal says {due} by {who}"
            )


def _bibs(found: Findings, disk: Disk) -> None:
    """The bib of each registration is the last one that was given here, until the server says another one."""
    journal = disk.by_registration()
    for row in disk.registrations:
        given, kept = last_bib(journal.get(row["id"], [])), disk.given_bibs.get(row["slot"])
        if given is None:
            right = row["bib"] == row["server_bib"] and kept is None
        else:
            bib, settled = (given.payload or {}).get("bib"), _settled(disk, given)
            heard = settled is not None and settled <= row["read_revision"]
            right = kept is not None and kept["bib"] == bib and row["bib"] == (row["server_bib"] if heard else bib)
        if not right:
            found.say(f"registration {row['id']} has bib {row['bib']}, kept {kept}, its journal says {given}")


def _copy(found: Findings, path: Path, disk: Disk) -> None:
    """The copy of the journal says what the journal says, of every operation."""
    lines = JournalCopy(copy_path(path)).read().lines
    copied = {line.operation.id: line.operation for line in lines if isinstance(line, OperationLine)}
    if copied != {each.id: each for each in disk.operations}:
        differ = copied.keys() ^ {each.id for each in disk.operations}
        found.say(f"the journal and its copy differ: {sorted(differ)}")


def _silent(found: Findings, home: Path, private: Iterable[str]) -> None:
    """No log tells anything personal, nor a key."""
    text = "".join(each.read_text("utf-8", "replace") for each in sorted((home / "logs").glob("*")) if each.is_file())
    told = [word for word in private if word and word in text]
    if told:
        found.say(f"the log tells {len(told)} things about people, or a key")
