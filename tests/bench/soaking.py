"""Whether the memory of a window grows while it is in use."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

from tests.bench.blocking import play
from tests.bench.figures import Figure, spread
from tests.bench.place import Place

TITLE = "Soak: search, check-ins, deliveries and whole readings without a break"


def run(place: Place) -> Iterator[Figure]:
    """Plays the scene in a process of its own and compares the memory of its beginning, its middle and its end."""
    seen = play(place, "soak", place.soak_minutes)
    memory = seen["memory"]
    fifth = max(1, len(memory) // 5)
    first, last = median(memory[:fifth]), median(memory[-fifth:])
    half = len(memory) // 2
    middle = median(memory[half : half + fifth])
    yield Figure("time", place.soak_minutes, "min")
    yield Figure("check-ins", len(seen["enters"]), "")
    yield Figure("whole readings of the list", seen["readings"], "")
    yield Figure("memory, first fifth", first, "MB")
    yield Figure("memory, in the middle", middle, "MB")
    yield Figure("memory, last fifth", last, "MB", "under 350")
    yield Figure("memory at its most", max(memory), "MB")
    yield Figure("growth over all of the time, caches that fill included", last - first, "MB")
    yield Figure("growth over its second half", last - middle, "MB", "none")
    yield from spread("key to painted", seen["keys"])
    yield from spread("Enter to durable verdict painted", seen["enters"])
