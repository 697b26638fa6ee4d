"""One event on this laptop: is its file sound, is the list whole and fresh, does anything wait, who else uses it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, suppress
from datetime import timedelta
from pathlib import Path
from typing import assert_never

import psutil

from kiosk.clock import Clock, ago
from kiosk.doctor.check import Check, Subject
from kiosk.errors import DamagedFile, NotLoaded, TooNew
from kiosk.language import mark, tr
from kiosk.model import DeliveryState, Lane
from kiosk.store import EventStore, Home
from kiosk.store.event_store import copy_path
from kiosk.store.health import NEWEST, health

FILE = Subject("event_file", mark("Event's file"))
COPY = Subject("second_copy", mark("Second copy"))
LIST = Subject("start_list", mark("Start list"))
DELIVERIES = Subject("deliveries", mark("Deliveries"))
BIBS = Subject("bib_deliveries", mark("Deliveries of bibs"))
PROGRAMS = Subject("programs", mark("Other programs"))

_NAMES = ("kiosk", "python")
"""How the processes are called that may be ours."""

_WRONG_DAY = timedelta(hours=12)
_OLD = timedelta(hours=24)
"""A list that was read the evening before is good; one that is older lacks a day of registrations."""


def file(root: Path, event_id: str) -> Check:
    """Whether the event's file is whole, by SQLite's own check."""
    home = Home(root)
    if not home.has(event_id):
        raise NotLoaded(event_id)
    try:
        found = health(home.event_path(event_id))
    except DamagedFile:
        return FILE.fails(tr("not readable", "A file"), _recover(event_id))
    if found.version > NEWEST:
        raise TooNew
    if found.problems:
        return FILE.fails(tr("damaged, %n problem(s) found", "A file", found.problems), _recover(event_id))
    if home.is_damaged(event_id):
        return FILE.fails(tr("what is in it can't be read"), _recover(event_id))
    return FILE.passes(tr("sound, version {version}", version=found.version))


def _recover(event_id: str) -> str:
    return tr("Recover it: {command}", command=f"kiosk recover {event_id}")


def second_copy(root: Path, event_id: str, clock: Clock) -> Check:
    """Whether the second copy of the journal has everything, and can be written."""
    path = copy_path(Home(root).event_path(event_id))
    to_do = tr("Check this laptop's disk, and who may write to its data folder. Then open the kiosk again.")
    with _store(root, event_id, clock) as store:
        if not store.copied:
            return COPY.fails(tr("it can't be read"), to_do)
    try:
        with path.open("ab"):
            pass
    except OSError as error:
        return COPY.fails(tr("it can't be written: {reason}", reason=error.strerror), to_do)
    return COPY.passes(tr("has everything that was recorded"))


def start_list(root: Path, event_id: str, clock: Clock) -> Check:
    """Whether the list is here, whole, and of today."""
    load = tr("Read it again: {command}", command=f"kiosk load {event_id}")
    with _store(root, event_id, clock) as store:
        known, reason = store.start_list(), store.pull_state().incomplete_reason
    if known.read_at is None:
        return LIST.fails(tr("never read to its end; %n registration(s) so far", "", known.registrations), load)
    if known.read_at > clock.now() + _WRONG_DAY:
        return LIST.warns(tr("read in the future: this laptop's clock was wrong then, or is now"), load)
    now = clock.now()
    words = tr("%n registration(s), read {ago}", "", known.registrations, ago=ago(known.read_at, now))
    if not known.complete:
        why = tr(reason) if reason else tr("it was stopped")
        return LIST.warns(words + "; " + tr("the last reading was not complete ({reason})", reason=why), load)
    if known.set_aside:
        aside = tr("%n row(s) could not be read", "", known.set_aside)
        return LIST.warns(f"{words}; {aside}", tr("Tell the organizer."))
    return LIST.warns(words, load) if now - known.read_at > _OLD else LIST.passes(words)


def deliveries(root: Path, event_id: str, clock: Clock) -> Check:
    """Whether check-ins, undos and walk-ups wait."""
    with _store(root, event_id, clock) as store:
        return _delivered(DELIVERIES, store.delivery_counts())


def bib_deliveries(root: Path, event_id: str, clock: Clock) -> Check:
    """Whether bib assignments wait."""
    with _store(root, event_id, clock) as store:
        return _delivered(BIBS, store.delivery_counts(Lane.BIBS))


def programs(root: Path, event_id: str, clock: Clock) -> Check:
    """Whether other programs have the event's file open; several may."""
    found = sorted(_open_in(Home(root).event_path(event_id).resolve()))
    if not found:
        return PROGRAMS.passes(tr("none uses this event", "Other programs"))
    return PROGRAMS.passes(tr("process {numbers} too, which is fine", numbers=", ".join(map(str, found))))


EVENT_CHECKS: tuple[tuple[Subject, Callable[[Path, str, Clock], Check]], ...] = (
    (COPY, second_copy),
    (LIST, start_list),
    (DELIVERIES, deliveries),
    (BIBS, bib_deliveries),
    (PROGRAMS, programs),
)
"""What is looked at in a file that is sound."""


def _store(root: Path, event_id: str, clock: Clock) -> AbstractContextManager[EventStore]:
    return closing(EventStore.open(Home(root).event_path(event_id), clock))


def _delivered(subject: Subject, counts: dict[DeliveryState, int]) -> Check:
    waiting, held, refused = (
        counts.get(state, 0) for state in (DeliveryState.WAITING, DeliveryState.HELD, DeliveryState.REFUSED)
    )
    told = ", ".join(so_many(state, count) for state, count in counts.items() if count)
    words = told or tr("none yet", "Deliveries")
    if refused:
        to_do = tr("The server refused some: `kiosk operations` shows which. Tell the organizer.")
        return subject.warns(words, to_do)
    if held:
        to_do = tr("The server takes none of this kind now: hand the CSV file over (`kiosk export`).")
        return subject.warns(words, to_do)
    if waiting:
        to_do = tr("They are sent by themselves while the window is open, or by `kiosk sync`.")
        return subject.warns(words, to_do)
    return subject.passes(words)


def so_many(state: DeliveryState, number: int) -> str:
    """'12 waiting', of operations."""
    match state:
        case DeliveryState.WAITING:
            return tr("%n waiting", "Deliveries", number)
        case DeliveryState.HELD:
            return tr("%n held", "Deliveries", number)
        case DeliveryState.REFUSED:
            return tr("%n refused", "Deliveries", number)
        case DeliveryState.ACKNOWLEDGED:
            return tr("%n acknowledged", "Deliveries: the server said that it has them", number)
        case DeliveryState.CONFIRMED:
            return tr("%n confirmed", "Deliveries: the server's list shows them", number)
        case _:
            assert_never(state)


def _open_in(path: Path) -> Iterator[int]:
    """The ids of other programs of ours that have a file open."""
    for process in psutil.process_iter(["name"]):
        with suppress(psutil.Error, OSError):  # another person's, or it has just ended
            ours = (process.info["name"] or "").lower().startswith(_NAMES) and process.pid != os.getpid()
            if ours and any(Path(each.path) == path for each in process.open_files()):
                yield process.pid
