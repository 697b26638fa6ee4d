"""The power goes under an ext4: while checking in, undoing, reading the list, migrating and delivering."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack, suppress
from pathlib import Path
from random import Random

from tests.torture import mounts
from tests.torture.ground import Ground
from tests.torture.invariants import Shown
from tests.torture.mounts import PowerDisk
from tests.torture.old_files import NEWEST, turn_back
from tests.torture.tally import Findings, Tally

PART = "power"
_DOING = ("checking in", "checking in", "delivering", "loading", "migrating")
_LONGEST = 0.4
"""Seconds; sixty check-ins take about as long."""


def torture(seed: int, deadline: float, say: Callable[[str], None], *, only: str = "", cuts: int = 60) -> Tally:
    """Cut the power `cuts` times, each at a moment by chance, until the deadline."""
    tally, random = Tally(PART, seed, only=only), Random(f"{PART} {seed}")
    reason = mounts.no_power_to_cut()
    if reason:
        tally.skip(reason)
        return tally
    say(f"{cuts} cuts")
    with Ground(200) as ground, mounts.power(ground.folder) as disk:
        for number in range(cuts):
            if time.monotonic() > deadline:
                tally.skip(f"{cuts - number} of {cuts} cuts, for lack of time")
                break
            doing, after = _DOING[number % len(_DOING)], random.uniform(0.0, _LONGEST)
            where = f"cut {number}, {doing}, {after * 1000:.0f} ms after it began"
            if tally.wants(where):
                with tally.point(where):
                    cut(ground, disk, doing, after, random, tally, where)
    return tally


def cut(ground: Ground, disk: PowerDisk, doing: str, after: float, random: Random, tally: Tally, where: str) -> None:
    """One desk on the disk, its power cut, and everything after it."""
    home, shown = disk.folder / "home", []
    source = ground.loaded()
    if doing == "migrating":
        shown = [ground.check_in(source, each) for each in ground.runners()[-4:]]
        turn_back(ground.database(source), random.randint(1, NEWEST - 1))
    shutil.copytree(source, home)
    os.sync()
    shown += _until_cut(ground, home, disk, doing, after)
    disk.unmount()
    disk.mount()
    found = Findings()
    found += ground.aftermath(home, shown)
    tally.tried["power cuts"] += 1
    tally.tried["operations"] += len(shown)
    shutil.rmtree(home)
    tally.take(found, where)


def _until_cut(ground: Ground, home: Path, disk: PowerDisk, doing: str, after: float) -> list[Shown]:
    """Programs at work until the power goes; what they had told by then.

    What they tell while it goes does not count: a screen is dark by then, while here a flush that was under way may
    still be answered.
    """
    people = [each.id for each in ground.runners()[:60]]
    commands = [[sys.executable, "-m", "tests.torture.morning_desk", ground.event_id, *people]]
    if doing == "delivering":
        commands.append(ground.held("sync", "{event}"))
    if doing == "loading":
        commands.append(ground.held("load", "{event}"))
    with ExitStack() as stack:
        running = [stack.enter_context(ground.begun(home, command)) for command in commands]
        for process in running:
            assert process.stdin is not None
            process.stdin.write("go\n")
            process.stdin.flush()
        time.sleep(after)
        output = _so_far(running[0])
        disk.cut()
    return _told(output)


def _so_far(process: subprocess.Popen[str]) -> str:
    """All that a program has printed by now."""
    assert process.stdout is not None
    os.set_blocking(process.stdout.fileno(), False)
    parts = []
    with suppress(BlockingIOError):
        while part := os.read(process.stdout.fileno(), 1 << 16):
            parts.append(part)
    return b"".join(parts).decode()


def _told(output: str) -> list[Shown]:
    """What was told in whole lines."""
    told = [json.loads(line) for line in output.split("\n")[:-1] if line.startswith('{"operationId"')]
    return [Shown(each["operationId"], each["registrationId"]) for each in told]
