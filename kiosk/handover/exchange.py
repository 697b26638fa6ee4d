"""From desk to desk: write all that this laptop knows of an event to a file, and take in what another one wrote.

Each opens the event's file over a connection of its own, so that it can be done in any thread, beside an open window.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from kiosk.clock import Clock
from kiosk.errors import BadInput, NotLoaded
from kiosk.handover import signed
from kiosk.handover.table import export_csv
from kiosk.language import tr
from kiosk.model import Lane, TakenOver
from kiosk.store import EventStore, Home
from kiosk.store.written import note_written


class Given(Struct, frozen=True):
    """What was handed over. `table`: a CSV file beside it with the `undelivered` registrations, if there are any.

    They are those of which the server has not got everything; where it takes no check-ins they are entered by hand.
    """

    operations: int
    registrations: int
    undelivered: int
    table: Path | None


def hand_over(home: Home, event_id: str, path: Path, clock: Clock) -> Given:
    """Write the signed file, and the table where the server lacks something.

    Raises NotLoaded, DiskTrouble where one can't be written, BadInput where the file would be the table.
    """
    table = path.parent / f"{path.stem}-undelivered.csv"
    if path.suffix.lower() == table.suffix:
        hint = tr("Call it {name}; a CSV file comes with it.", name=f"{path.stem}{signed.ENDING}")
        raise BadInput(tr("A hand-over file is no CSV file"), hint)
    if not home.has(event_id):
        raise NotLoaded(event_id)
    store = EventStore.open(home.event_path(event_id), clock)
    try:
        handover = signed.write(store.handover(), home.laptop_key(), path)
        note_written(store, "handed_over", path, len(handover.operations))
        undelivered = export_csv(store, table, undelivered=True) if _lacks(store) else 0
    finally:
        store.close()
    if not undelivered:
        with suppress(OSError):
            table.unlink(missing_ok=True)  # that of an earlier time: what it lists was delivered since
    rows = len(handover.registrations)
    return Given(len(handover.operations), rows, undelivered, table if undelivered else None)


def take_over(home: Home, path: Path, clock: Clock, event_id: str | None = None) -> TakenOver:
    """Take in a file, as often as one likes and in any order; `event_id`: only one about this event.

    The event need not be on this laptop. Raises BadInput where the file can't be used (see `signed.read` and
    `store.merging`), and StoreTrouble's kinds.
    """
    found = signed.read(path)
    event = found.handover.event
    if event_id not in (None, event.id):
        raise BadInput(tr("This file is about another event"), tr("It is about {event}.", event=event.name))
    store = EventStore.open(home.event_path(event.id), clock)
    try:
        return store.take_over(found.handover, found.key)
    finally:
        store.close()


def _lacks(store: EventStore) -> bool:
    """Whether the server has not taken something."""
    return any(count and not state.delivered for state, count in store.delivery_counts(*Lane).items())
