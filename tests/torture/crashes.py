"""Killed with SIGKILL at every system call that writes, while checking in, undoing, loading, migrating, delivering."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from random import Random

from tests.torture.ground import Ground
from tests.torture.scenes import SCENES, Scene
from tests.torture.tally import Findings, Tally
from tests.torture.tracing import Point, impossible, killed, points, sample

PART = "crashes"
_KILLED = (-9, 137)


def torture(
    seed: int,
    deadline: float,
    say: Callable[[str], None],
    *,
    only: str = "",
    scenes: Sequence[str] = tuple(SCENES),
    limit: int | None = None,
) -> Tally:
    """Kill at each point of each scene (at most `limit` of a scene), in an order by seed, until the deadline."""
    tally, random = Tally(PART, seed, only=only), Random(f"{PART} {seed}")
    reason = impossible()
    if reason:
        tally.skip(reason)
        return tally
    with Ground() as ground:
        chosen: list[tuple[Scene, Point]] = []
        for scene in (SCENES[name] for name in scenes if only.startswith(f"{name},") or not only):
            ready = scene.prepare(ground)
            found = points(ground, ready.home, ready.command, scene.calls, scene.inside)
            chosen += [(scene, point) for point in sample(found, limit, random)]
        random.shuffle(chosen)
        say(f"{len(chosen)} points")
        for done, (scene, point) in enumerate(chosen):
            if time.monotonic() > deadline:
                tally.skip(f"{len(chosen) - done} of {len(chosen)} points, for lack of time")
                break
            where = f"{scene.name}, {point}"
            if tally.wants(where):
                with tally.point(where):
                    crash(ground, scene, point, tally)
    return tally


def crash(ground: Ground, scene: Scene, point: Point, tally: Tally) -> None:
    """One program, killed at one point, and everything after it."""
    ready = scene.prepare(ground)
    ran = killed(ground, ready.home, ready.command, point)
    tally.tried["crash points" if ran.code in _KILLED else "points not reached"] += 1
    found = Findings()
    if "Traceback" in ran.err:
        found.say(f"a traceback: {ran.err[-300:]}")
    found += scene.after(ground, ready)
    found += ground.aftermath(ready.home, [*ready.shown, *ran.shown])
    tally.tried["operations"] += len(ready.shown) + len(ran.shown)
    tally.take(found, f"{scene.name}, {point}")
