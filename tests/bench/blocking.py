"""How long the window's thread is ever blocked during load, search and sync, and when keys and verdicts are painted."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from tests.bench.driver import BEAT
from tests.bench.figures import Figure, percentile, spread
from tests.bench.place import Place

TITLE = f"The window, offscreen: how late its beat of {BEAT * 1000:.0f} ms comes"
_PHASES = {
    "load": "loading into the file",
    "index": "building the index",
    "search": "typing names",
    "sync": "typing, check-ins, reading and delivering at once",
}


def run(place: Place) -> Iterator[Figure]:
    """Plays the scene in a process of its own."""
    seen = play(place, "load")
    yield Figure("load in the window", seen["loaded"], "s")
    for phase, words in _PHASES.items():
        late = seen["late"].get(phase, [0.0])
        yield Figure(f"{words}, longest block", max(late) * 1e3, "ms", "under 100")
        yield Figure(f"{words}, p99", percentile(late, 0.99) * 1e3, "ms")
    yield from spread("key to painted", seen["keys"], "under 16")
    yield from spread("Enter to durable verdict painted", seen["enters"], "under 50")


def play(place: Place, scene: str, minutes: float = 0) -> dict[str, Any]:
    """What the window's process saw in a scene."""
    home = place.loaded_home() if scene == "soak" else place.empty_home()
    child = place.child("-m", "tests.bench.window", place.server.event_id, scene, str(minutes), **place.window(home))
    said, _ = child.communicate()
    if child.returncode:
        raise SystemExit(f"the window's process ended with {child.returncode}")
    seen: dict[str, Any] = json.loads(said)
    return seen
