"""A disk that is full, fails or may not be written: the program says so, nothing is half there, and it goes on."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random

from tests.torture import mounts
from tests.torture.ground import Ground, Ran
from tests.torture.invariants import Shown
from tests.torture.scenes import SCENES, Scene
from tests.torture.tally import Findings, Tally
from tests.torture.tracing import Point, impossible, injected, points, sample

PART = "disk"
FAILING = tuple(SCENES)
_ERRORS = {"pwrite64": ("ENOSPC", "EIO"), "write": ("ENOSPC", "EIO"), "ftruncate": ("ENOSPC", "EIO")}
_DEFECT = ("Traceback", "an error in the program")


def torture(
    seed: int,
    deadline: float,
    say: Callable[[str], None],
    *,
    only: str = "",
    scenes: Sequence[str] = FAILING,
    limit: int | None = None,
    disks: int = 20,
) -> Tally:
    """Errors of system calls at each point of each scene (at most `limit` of each), full and read-only disks."""
    tally, random = Tally(PART, seed, only=only), Random(f"{PART} {seed}")
    with Ground() as ground:
        _whole_disks(ground, random, tally, deadline, disks, say)
        reason = impossible()
        if reason:
            tally.skip(reason)
            return tally
        chosen: list[tuple[Scene, Point, str]] = []
        for scene in (SCENES[name] for name in scenes if only.startswith(f"{name},") or not only):
            by_scene = Random(f"{PART} {seed} {scene.name}")
            ready = scene.prepare(ground)
            found = points(ground, ready.home, ready.command, inside=str(ground.folder))
            chosen += [(scene, point, _rule(point, by_scene)) for point in sample(found, limit, by_scene)]
        random.shuffle(chosen)
        say(f"{len(chosen)} failing calls")
        for done, (scene, point, rule) in enumerate(chosen):
            if time.monotonic() > deadline:
                tally.skip(f"{len(chosen) - done} of {len(chosen)} failing calls, for lack of time")
                break
            where = f"{scene.name}, {rule} of {point.path}"
            if tally.wants(where):
                with tally.point(where):
                    fail(ground, scene, point, rule, tally)
    return tally


def _rule(point: Point, random: Random) -> str:
    """An injection: the call fails, or it and all later ones of its kind."""
    error = random.choice(_ERRORS.get(point.call, ("EIO",)))
    for_good = "+" if point.call != "write" and random.random() < 0.5 else ""  # words go through `write`, too
    return f"{point.call}:error={error}:when={point.nth}{for_good}"


def fail(ground: Ground, scene: Scene, point: Point, rule: str, tally: Tally) -> None:
    """A program that meets an error of the system, and everything after it."""
    ready = scene.prepare(ground)
    ran = injected(ground, ready.home, ready.command, rule)
    tally.tried["failing calls"] += 1
    found = loud(ran)
    if scene.name == "window" and ran.code:
        found.say(f"the window ended: {ran.code} {ran.err[-300:]}")
    found += scene.after(ground, ready)
    found += ground.aftermath(ready.home, [*ready.shown, *ran.shown])
    tally.tried["operations"] += len(ready.shown) + len(ran.shown)
    tally.take(found, f"{scene.name}, {rule} of {point.path}")


def loud(ran: Ran) -> Findings:
    """Whether a program that could not do it said so in words."""
    found = Findings()
    if any(word in ran.err for word in _DEFECT):
        found.say(f"no words for a person: {ran.err[-400:]}")
    if ran.code < 0 or ran.code > 3:
        found.say(f"ended by {ran.code}")
    if ran.code and not ran.err.strip() and "verdict" not in ran.document:
        found.say(f"failed without a word: {ran.code} {ran.out}")
    return found


def _whole_disks(
    ground: Ground, random: Random, tally: Tally, deadline: float, disks: int, say: Callable[[str], None]
) -> None:
    reason = mounts.impossible()
    if reason:
        tally.skip(reason)
        return
    say(f"{disks} full disks, {(disks + 3) // 4} read-only ones")
    for _ in range(disks):
        room = random.randrange(0, 100, 4)
        where = f"a disk with {room} kB of room"
        if time.monotonic() < deadline and tally.wants(where):
            with tally.point(where):
                full(ground, room, tally)
    for _ in range((disks + 3) // 4):
        scene, folder = random.choice(("undo", "sync", "export")), random.choice(("", "events", "logs", "locks"))
        where = f"{scene}, {folder or 'all'} read-only"
        if time.monotonic() < deadline and tally.wants(where):
            with tally.point(where):
                not_writable(ground, SCENES[scene], folder, tally)


def full(ground: Ground, room: int, tally: Tally) -> None:
    """Check people in until the disk is full (`room` kB are free at first), make room, and go on."""
    source, place = ground.loaded(), ground.folder / "disk"
    with mounts.small_disk(place, _kilobytes(source) + 16):
        home = place / "home"
        shutil.copytree(source, home)
        mounts.resize(place, _used(place) + room)
        shown, found, failed = _until_full(ground, home)
        if not failed:
            tally.tried["disks that were not filled"] += 1
        mounts.resize(place, _used(place) + 4096)
        found += ground.aftermath(home, shown)
        tally.tried["full disks"] += 1
        tally.tried["operations"] += len(shown)
        tally.take(found, f"a disk with {room} kB of room")


def _until_full(ground: Ground, home: Path) -> tuple[list[Shown], Findings, bool]:
    shown: list[Shown] = []
    found = Findings()
    for runner in ground.runners()[:12]:
        ran = ground.run(home, ground.command("check-in", "{event}", runner.id))
        found += loud(ran)
        shown += ran.shown
        if ran.code:
            if ran.shown:
                found.say("failed, and said all the same that it is recorded")
            found += _still_there(ground, home, shown)
            return shown, found, True
    return shown, found, False


def _still_there(ground: Ground, home: Path, shown: list[Shown]) -> Findings:
    """On a full disk what was green can still be read by a program, or it says in words why not."""
    found = Findings()
    ran = ground.run(home, ground.command("operations", "{event}"))
    found += loud(ran)
    listed = {each["operationId"] for each in ran.document.get("operations", [])}
    if ran.code == 0 and not {each.operation_id for each in shown} <= listed:
        found.say("the journal is read, and lacks what was shown", lost=1)
    return found


def not_writable(ground: Ground, scene: Scene, part: str, tally: Tally) -> None:
    """A data folder, or a part of it, that may be read and not written."""
    ready = scene.prepare(ground)
    folder, who = ready.home / part, ground.runners()[-1]
    folder.mkdir(exist_ok=True)
    with mounts.read_only(folder):
        ran = ground.run(ready.home, ground.command("check-in", "{event}", who.id))
        found = loud(ran)
        if part in ("", "events") and not ran.code:
            found.say("a check-in was recorded where nothing can be written")
        for command in ("status", "operations", "sync"):
            found += loud(ground.run(ready.home, ground.command(command, "{event}")))
    tally.tried["read-only folders"] += 1
    found += ground.aftermath(ready.home, [*ready.shown, *ran.shown])
    tally.take(found, f"{scene.name}, {part or 'all'} read-only")


def _kilobytes(folder: Path) -> int:
    files = [each.stat().st_size for each in folder.rglob("*") if each.is_file()]
    return sum(4 + size // 1024 for size in files) + 4 * len(files)


def _used(place: Path) -> int:
    return shutil.disk_usage(place).used // 1024
