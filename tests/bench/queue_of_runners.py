"""The queue by hand: keys and seconds for each of 200 runners, by the keystroke-level model on the practising window.

Card, Moran and Newell, "The Keystroke-Level Model for User Performance Time with Interactive Systems" (CACM 23, 1980):
the time of a practised person is the sum of keystrokes K, of mental preparations M, and of the seconds R in which the
system lets them wait. K is 0.28 s for an average typist (40 words a minute), 1.20 s for the worst; M is 1.35 s. What is
not in it: greeting, spelling, looking for the bib in its box. A volunteer prepares once before typing and once more
before Enter, looking whether the one on top is who stands there; more where arrows or another Enter are needed.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from statistics import median

from tests.bench.figures import Figure, Grid, percentile
from tests.bench.place import Place

TITLE = "A queue of runners, by hand"
RUNNERS = 200
K, K_SLOW, M = 0.28, 1.20, 1.35
"""Seconds."""


def run(place: Place) -> Iterator[Figure | Grid | str]:
    """The window in a process of its own, practising."""
    command = [sys.executable, "-m", "tests.bench.practising", str(place.registrations), str(RUNNERS)]
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=True)
    told = json.loads(done.stdout.splitlines()[-1])
    rows = []
    for way, runners in told.items():
        keys = [each["keys"] for each in runners]
        waits = [each["waited"] for each in runners]
        average, slow = ([seconds(each, key) for each in runners] for key in (K, K_SLOW))
        rows.append(
            (
                way,
                f"{len(runners)}",
                f"{median(keys):.0f}",
                f"{percentile(keys, 0.9):.0f}",
                f"{median(average):.1f}",
                f"{percentile(average, 0.9):.1f}",
                f"{median(slow):.1f}",
                f"{median(waits) * 1e3:.0f}",
            )
        )
    yield Grid(("way", "runners", "keys", "p90", "seconds", "p90", "worst typist", "of it waiting, ms"), rows)
    yield f"medians; K = {K} s (worst typist {K_SLOW:.2f} s), M = {M} s; published: 30 to 60 s for a name looked up"
    yield from (
        Figure(f"not checked in, {way}", sum(not each["in"] for each in runners), "") for way, runners in told.items()
    )


def seconds(runner: dict[str, float], key: float) -> float:
    """What the model says of one runner."""
    return runner["preparations"] * M + runner["keys"] * key + runner["waited"]
