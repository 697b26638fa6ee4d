"""What the desk needs from Enter to a durable verdict, beside one bare flush of the same disk."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from statistics import median
from time import perf_counter

from kiosk.clock import SystemClock
from kiosk.desk import Desk
from kiosk.model import CONFIRMED, CheckedIn, How
from kiosk.settings import Settings
from tests.bench.figures import Figure, percentile, spread
from tests.bench.place import Place

TITLE = "Check-in: from the call to the durable verdict"
_COUNT = 1000
_flush = getattr(os, "fdatasync", os.fsync)


def run(place: Place) -> Iterator[Figure]:
    """Checks people in one after the other, each beside a bare write and flush of one page."""
    home = place.loaded_home()
    store = place.open_store(home)
    desk = Desk(store, Settings(), SystemClock())
    desk.take(desk.prepare())
    waiting = (
        entry.registration.id
        for entry in store.every_entry()
        if entry.registration.status == CONFIRMED and not entry.standing.checked_in
    )
    ids = list(islice(waiting, _COUNT))
    verdicts, flushes = [], []
    with Path(home, "bare").open("wb", buffering=0) as bare:
        for registration_id in ids:
            started = perf_counter()
            verdict = desk.check_in(registration_id, How.SEARCH)
            verdicts.append(perf_counter() - started)
            assert isinstance(verdict, CheckedIn)
            started = perf_counter()
            bare.write(bytes(4096))
            _flush(bare.fileno())
            flushes.append(perf_counter() - started)
    store.close()
    yield from spread("check-in", verdicts, "under 50")
    yield from spread("bare write and flush of 4 KB", flushes)[:2]
    yield Figure("check-in / bare flush, medians", median(verdicts) / median(flushes), "times")
    yield Figure("check-in / bare flush, p99", percentile(verdicts, 0.99) / percentile(flushes, 0.99), "times")
