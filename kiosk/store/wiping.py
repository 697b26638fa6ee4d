"""Wiping an event from the laptop: its file, the copy of its journal, backups, and whatever was set aside of it.

It begins with another name for the file, which no program opens: from then on nothing can be recorded in it, and a wipe
that is killed goes on with the next one, or when the program begins. Files are deleted as any are; what a deleted file
leaves on a disk is for the disk's own encryption.
"""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

from kiosk.clock import Clock
from kiosk.durable import sync_folder
from kiosk.errors import BadInput, Busy, NotLoaded
from kiosk.language import tr
from kiosk.model import Holdings, Lane, Receipt
from kiosk.store.database import translating
from kiosk.store.event_store import EventStore
from kiosk.store.home import Home
from kiosk.store.written import last_written, operation_count

_PATIENCE = 5.0
"""Seconds that somebody who delivers or reads the list at this moment is waited for."""

_GOING = ".wiping"


def holdings(store: EventStore) -> Holdings:
    """What the laptop holds of the store's event. Raises NotLoaded where it was never read."""
    noted = last_written(store.path)
    return Holdings(
        event=store.event(),
        desk=store.desk(),
        registrations=store.start_list().registrations,
        operations=operation_count(store),
        deliveries=store.delivery_counts(*Lane),
        handed_over=noted.get("handed_over"),
        exported=noted.get("exported"),
    )


def wipe(home: Home, event_id: str, clock: Clock) -> Receipt:
    """Delete all that the laptop holds of an event; nobody may have it open. It takes a while: the files may be large.

    Raises BadInput where something is on this laptop alone, Busy where another program has the event open, NotLoaded,
    and the other StoreTroubles.
    """
    path = home.event_path(event_id)
    with ExitStack() as held, translating():
        for name in ("recovery", "push", "pull"):
            held.enter_context(home.lock(f"{path.stem}.{name}").held(_PATIENCE))
        if not path.exists():
            raise NotLoaded(event_id)
        found = _set_going(path, clock)
        files, size = _remove(path)
    return Receipt(clock.now(), found, files, size)


def finish_wipes(home: Home) -> int:
    """Delete what wipes that were killed left; how many there were. Raises DiskTrouble."""
    with translating():
        left = [each.with_suffix(".db") for each in home._events.glob(f"*{_GOING}")]
        for path in left:
            if path.exists():  # the event was loaded again since: only the old file goes
                path.with_suffix(_GOING).unlink()
            else:
                _remove(path)
    return len(left)


def _set_going(path: Path, clock: Clock) -> Holdings:
    """Give the file its other name, if it may go."""
    store = EventStore.open(path, clock)
    try:
        store.settle()  # Busy where another program has it open, for reading too
        found = holdings(store)
        if not found.may_go:
            raise _not_safe(found.undelivered)
    finally:
        store.close()
    going = path.with_suffix(_GOING)
    try:
        path.replace(going)
        if Path(f"{path}-wal").exists():  # somebody opened it since
            going.replace(path)
            raise PermissionError
    except PermissionError as error:  # as Windows says in that case
        raise Busy(tr("Another program has the event open"), tr("Close it, then wipe again.")) from error
    return found


def _remove(path: Path) -> tuple[int, int]:
    """Delete everything of an event whose file had this path, the file itself last; how many files and bytes."""
    going = path.with_suffix(_GOING)
    others = [each for each in path.parent.iterdir() if each.name.startswith(f"{path.stem}.") and each != going]
    sizes = []
    for each in (*others, going):
        sizes.append(each.stat().st_size)
        each.unlink()
    sync_folder(path.parent)
    return len(sizes), sum(sizes)


def _not_safe(undelivered: int) -> BadInput:
    return BadInput(
        tr("%n operation(s) (is|are) on this laptop alone", "", undelivered),
        tr("Deliver them, or hand the event over to a file, then wipe."),
    )
