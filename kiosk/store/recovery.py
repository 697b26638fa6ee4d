"""When an event's file can't be read: set it aside, and make a new one of what it and the copy of its journal hold.

The damaged file is never written to: it keeps its bytes under another name. The new one takes its place at once, whole
or not at all, so that a recovery that is killed can be begun again.
"""

from __future__ import annotations

import filecmp
import logging
import os
import shutil
from contextlib import suppress
from itertools import count
from pathlib import Path

from msgspec import Struct, structs

from kiosk.clock import Clock
from kiosk.errors import Busy, DamagedFile, TooNew
from kiosk.language import tr
from kiosk.model import Handover
from kiosk.store.database import open_database, translating
from kiosk.store.event_store import EventStore, copy_path
from kiosk.store.health import NEWEST, health
from kiosk.store.journal_copy import Copied, JournalCopy, OperationLine
from kiosk.store.reading import is_readable
from kiosk.store.salvage import Salvaged, salvage, spare_of

_log = logging.getLogger("kiosk.store")
_BESIDE = ("-wal", "-shm")


def is_damaged(path: Path) -> bool:
    """Whether an event's file can't be read as a whole. Raises the other kinds of StoreTrouble."""
    try:
        found = health(path)
    except DamagedFile:
        return True
    if found.version > NEWEST:
        raise TooNew
    return found.problems > 0 or not is_readable(path, found.version)


class _Found(Struct, frozen=True):
    operations: int
    missing: int
    registrations: int
    certain: bool
    new_desk: bool
    event: bool


class Recovered(_Found, frozen=True):
    """What a recovery came to; `set_aside` is where the damaged file is now.

    `missing`: operations of this desk that are known to have been made and were found nowhere. `certain`: nothing that
    could be read speaks of others. `new_desk`: the file itself could not show that the copy has all; so that no number
    of its sequence is used twice, this laptop goes on as a new desk. `event`: it is known which event this is.
    """

    set_aside: Path

    @property
    def told(self) -> str:
        """What happened, for a person."""
        new = tr("This laptop goes on as a new desk.") if self.new_desk else ""
        bare = "" if self.event else tr("The start list has to be loaded again, or taken over from another laptop.")
        aside = tr("The damaged file is kept as {name}.", name=self.set_aside.name)
        return " ".join(part for part in (self._saved(), new, bare, aside) if part)

    def _saved(self) -> str:
        number = self.operations
        if self.missing:
            return tr(
                "%n check-ins, undos and walk-ups were saved, and {lost} of this desk are lost: check in again whoever"
                " comes back.",
                "",
                number,
                lost=tr("%n", "A number by itself", self.missing),
            )
        if self.certain and self.new_desk:
            return tr(
                "%n check-ins, undos and walk-ups were saved, none is lost, as far as the second copy tells.",
                "",
                number,
            )
        if self.certain:
            return tr("%n check-ins, undos and walk-ups were saved, none is lost.", "", number)
        return tr(
            "%n check-ins, undos and walk-ups were saved; whether the last ones were among them is not certain.",
            "",
            number,
        )


def recover(path: Path, event_id: str, clock: Clock) -> Recovered:
    """Put a new file in a damaged one's place.

    The caller holds the lock that lets one program at a time do this. Raises DiskTrouble, and Busy where the system
    does not let a file go that another program has open (Windows).
    """
    fresh, victim = path.with_name(f"{path.stem}.recovering"), path.with_name(f"{path.stem}.salvage")
    spare = spare_of(victim)
    try:
        with translating():
            clear(fresh, victim, spare)
            _take_back(path)
            for ending in ("", "-wal"):
                with suppress(FileNotFoundError):
                    shutil.copyfile(f"{path}{ending}", f"{victim}{ending}")
            found = _fill(fresh, event_id, salvage(victim, event_id), JournalCopy(copy_path(path)), clock)
            aside = _swap(path, fresh, spare)
    finally:
        with suppress(OSError):
            clear(fresh, victim, spare)
    figures = structs.asdict(found)
    _log.warning("recovered", extra=figures)
    return Recovered(**figures, set_aside=aside)


def _fill(fresh: Path, event_id: str, salvaged: Salvaged, copy: JournalCopy, clock: Clock) -> _Found:
    """Make the new file."""
    given, copied = salvaged.handover, _read(copy)
    of_copy_itself, of_file_itself = copied.desk(event_id), given.desk if given and given.desk.id else None
    was = of_copy_itself or of_file_itself
    certain = was is not None and (salvaged.whole or (of_copy_itself is not None and _has_all(copied, given)))
    same_desk = certain and of_file_itself is not None
    store = EventStore(fresh, open_database(fresh), clock)
    try:
        store._make_desk(was if same_desk else None)
        if was is not None:
            store.rename_desk(was.name)
        of_copy = store.take_lines(copied.lines)  # first: they were checked, line by line
        of_file = store.restore(given).operations if given else 0
        made = [each.operation.desk_seq for each in store.operations() if was and each.operation.desk_id == was.id]
        missing = max(made, default=0) - len(made)
        store.settle()
        return _Found(
            operations=of_copy + of_file,
            missing=missing,
            registrations=store.start_list().registrations,
            certain=certain and not missing,
            new_desk=not same_desk,
            event=store.is_described,
        )
    finally:
        store.close()


def _has_all(copied: Copied, given: Handover | None) -> bool:
    """Whether nothing speaks of operations that the copy has not got: neither the copy itself nor the damaged file."""
    if copied.lacks(copied.operation_ids):
        return False
    made = [line.operation for line in copied.lines if isinstance(line, OperationLine)]
    ids, places = {each.id for each in made}, {(each.desk_id, each.desk_seq) for each in made}
    read = given.operations if given else ()
    # Damage may have put other letters into an id.
    return all(each.id in ids or (each.desk_id, each.desk_seq) in places for each in read)


def _read(copy: JournalCopy) -> Copied:
    try:
        return copy.read()
    except OSError as error:  # what it holds is taken in when it can be read again
        _log.warning("journal copy failed", extra={"errno": error.errno})
        return Copied()


def _take_back(path: Path) -> None:
    """A recovery that was killed may have set the file's log aside already: it is needed once more."""
    for aside in path.parent.glob(f"{path.stem}.damaged-*"):
        if filecmp.cmp(path, aside, shallow=False):
            log = Path(f"{path}-wal")
            if not log.exists() or not log.stat().st_size:  # whoever looked at the file since began an empty one
                with suppress(FileNotFoundError):
                    Path(f"{aside}-wal").replace(log)
            Path(f"{aside}-shm").unlink(missing_ok=True)
            aside.unlink()


def _swap(path: Path, fresh: Path, spare: Path) -> Path:
    """The damaged file under another name, the new one under its name; where the damaged one is now."""
    with fresh.open("r+b") as file:
        os.fsync(file.fileno())
    aside = next(
        each for each in (path.with_name(f"{path.stem}.damaged-{number}") for number in count(1)) if not each.exists()
    )
    try:
        try:
            os.link(path, aside)
        except OSError:  # a file system without links
            shutil.copyfile(path, spare).replace(aside)
        for ending in _BESIDE:  # what the damaged one had not taken in must not be played into the new one
            with suppress(FileNotFoundError):
                Path(f"{path}{ending}").replace(f"{aside}{ending}")
        fresh.replace(path)
    except PermissionError as error:
        hint = tr("Close every kiosk on this laptop, then open one again.")
        raise Busy(tr("Another program has the damaged file open"), hint) from error
    return aside


def clear(*paths: Path) -> None:
    """Away with files of events, and with what SQLite keeps beside them."""
    for path in paths:
        for ending in ("", *_BESIDE):
            Path(f"{path}{ending}").unlink(missing_ok=True)
