"""What one keystroke costs the search, and what building its index costs."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from time import perf_counter, thread_time

from kiosk.search import Index, Row
from tests.bench.figures import Figure, memory_mb, spread
from tests.bench.place import Place

TITLE = "Search: every start of 300 names typed"
_CHUNK = 500


def run(place: Place) -> Iterator[Figure]:
    """Builds the index as the desk does, then types names letter by letter."""
    store = place.open_store(place.loaded_home())
    try:
        entries = [(each.registration, each.standing.checked_in) for each in store.every_entry()]
    finally:
        store.close()
    rows = [Row(each.id, each.name or "", each.email, each.bib or "", checked_in) for each, checked_in in entries]
    index, before, steps = Index(), memory_mb(), []
    for first in range(0, len(rows), _CHUNK):
        started = perf_counter()
        index.put(rows[first : first + _CHUNK])
        steps.append(perf_counter() - started)
    yield Figure(f"build, {len(index):,} registrations", sum(steps) * 1e3, "ms", "under 1,200")
    yield Figure(f"longest step of {_CHUNK} registrations", max(steps) * 1e3, "ms", "under 30")
    yield Figure("memory of the index, without the rows", memory_mb() - before, "MB", "under 120")
    typed = [row.name for row in Random(7).sample(rows, min(300, len(rows)))]
    times, works, first_letters = [], [], []
    for name in typed:
        for end in range(1, len(name) + 1):
            started, worked = perf_counter(), thread_time()
            index.find(name[:end])
            times.append(perf_counter() - started)
            works.append(thread_time() - worked)
            if end == 1:
                first_letters.append(times[-1])
    yield from spread("keystroke", times, "under 16")
    yield from spread("keystroke, processor time alone", works)[1:]
    yield from spread("first letter", first_letters)[:1]
