"""How long the program takes from its start to its first paint and its first answer, beside the least Qt window."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from statistics import median

from tests.bench.figures import Figure
from tests.bench.place import Place

TITLE = "Start of the whole process with the event on the disk"
_ROUNDS = 5


def run(place: Place) -> Iterator[Figure]:
    """Starts both in turn, so that both see the same machine; the first of each warms the disk and does not count."""
    home = place.window(place.loaded_home())
    rounds = [(_start(place, "minimal", {}), _start(place, "kiosk", home)) for _ in range(_ROUNDS + 1)][1:]
    least = median(minimal["painted"] for minimal, _ in rounds)
    painted, screen, answers, ready, memory = (
        median(kiosk[what] for _, kiosk in rounds) for what in ("painted", "screen", "answers", "ready", "memory")
    )
    yield Figure(f"least PySide6 window painted, median of {_ROUNDS}", least * 1e3, "ms")
    yield Figure("kiosk's window painted", painted * 1e3, "ms")
    yield Figure("kiosk / least window", painted / least, "times", "under 2")
    yield Figure("check-in screen painted", screen * 1e3, "ms")
    yield Figure("search answers, among everybody, before there is an index", answers * 1e3, "ms", "under 1,500")
    yield Figure("search index built", ready * 1e3, "ms")
    yield Figure("memory then", memory, "MB", "under 350")


def _start(place: Place, which: str, environment: dict[str, str]) -> dict[str, float]:
    """Seconds from starting the process to what it reports; its memory as it is."""
    started = time.monotonic()
    child = place.child("-m", "tests.bench.first_paint", which, **environment)
    said, _ = child.communicate()
    if child.returncode:
        raise SystemExit(f"the {which} window's process ended with {child.returncode}")
    seen: dict[str, float] = json.loads(said)
    return {what: value if what in ("memory", "found") else value - started for what, value in seen.items()}
