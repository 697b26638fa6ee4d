"""The laptop's clock jumps between and during check-ins, undos and deliveries: order survives, and all is delivered."""

from __future__ import annotations

import functools
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from random import Random

from tests.torture.ground import PATIENCE, Ground
from tests.torture.invariants import Shown
from tests.torture.tally import Findings, Tally

PART = "clocks"
TIMES = ("+0", "-1h", "+2h", "@1970-01-02 00:00:10", "@2099-12-31 23:59:58", "-3d", "+40d", "+0")
_LIBRARIES = ("/usr/lib/x86_64-linux-gnu/faketime", "/usr/lib/aarch64-linux-gnu/faketime", "/usr/lib/faketime")
_NAME = "libfaketimeMT.so.1"
_ASK = "import time, sys; sys.stdout.write(str(int(time.time())))"


@functools.cache
def library() -> Path | None:
    """Where libfaketime is; None without one."""
    return next((Path(folder, _NAME) for folder in _LIBRARIES if Path(folder, _NAME).exists()), None)


@functools.cache
def impossible() -> str | None:
    """Why no program's clock can be set here, or None."""
    if library() is None:
        return "faketime is not installed"
    asked = subprocess.run(
        [sys.executable, "-c", _ASK], env={**os.environ, **_preload(), "FAKETIME": "@1970-01-02 00:00:10"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return None if asked.stdout.isdigit() and int(asked.stdout) < 10**6 else "libfaketime does not work here"


def _preload() -> dict[str, str]:
    return {
        "LD_PRELOAD": str(library()),
        "FAKETIME_NO_CACHE": "1",
        "DONT_FAKE_MONOTONIC": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "TZ": "UTC",
    }


class FalseClock:
    """A clock that programs go by from their start, and that can be set while they run."""

    def __init__(self, ground: Ground, number: int) -> None:
        self._file = ground.folder / f"clock-{number}"
        self.set("+0")

    def set(self, to: str) -> None:
        """As faketime has it: `-1h`, or `@` and a time at which it starts."""
        unfinished = self._file.with_suffix(".new")
        unfinished.write_text(f"{to}\n", "ascii")
        unfinished.replace(self._file)

    @property
    def environment(self) -> dict[str, str]:
        """What makes a program go by it."""
        return {**_preload(), "FAKETIME_TIMESTAMP_FILE": str(self._file)}


def torture(seed: int, deadline: float, say: Callable[[str], None], *, only: str = "", mornings: int = 12) -> Tally:
    """Mornings with jumps of the clock, by seed, until the deadline."""
    tally = Tally(PART, seed, only=only)
    reason = impossible()
    if reason:
        tally.skip(reason)
        return tally
    say(f"{mornings} mornings")
    with Ground(60) as ground:
        for number in range(mornings):
            if time.monotonic() > deadline:
                tally.skip(f"{mornings - number} of {mornings} mornings, for lack of time")
                break
            where = f"morning {number}"
            if tally.wants(where):
                with tally.point(where):
                    tally.take(_morning(ground, number, Random(f"{PART} {seed} {number}"), tally), where)
    return tally


def _morning(ground: Ground, number: int, random: Random, tally: Tally) -> Findings:
    """A desk checks people in while its clock jumps; commands go by the same clock; then the clock is right again."""
    home, clock, found = ground.loaded(), FalseClock(ground, number), Findings()
    people = [each.id for each in ground.runners()[:20]]
    jumps = [random.choice(TIMES) for _ in range(6)]
    clock.set(jumps[0])
    desk = [sys.executable, "-m", "tests.torture.morning_desk", ground.event_id, *people]
    shown: list[Shown] = []
    with ground.begun(home, desk, **clock.environment, KIOSK_TORTURE_STEPS="1") as process:
        assert process.stdin is not None
        process.stdin.write("go\n")
        for place in range(len(people)):
            if place % 4 == 3:
                clock.set(jumps[place // 4 + 1])
                tally.tried["jumps of the clock"] += 1
            process.stdin.write("next\n")
            process.stdin.flush()
            shown += _answers(process)
            if place in (7, 15):
                ran = ground.run(home, ground.command("sync", "{event}", "--patience", "5"), **clock.environment)
                tally.tried["deliveries"] += 1
                if ran.code < 0 or "Traceback" in ran.err:
                    found.say(f"delivering at {jumps}: {ran}")
        process.stdin.close()
        process.wait(PATIENCE)
    tally.tried["operations"] += len(shown)
    if len(shown) < len(people):
        found.say(f"only {len(shown)} were shown for {len(people)} people, with {jumps}", lost=len(people) - len(shown))
    made = [each.operation_id for each in shown]
    with ground.store(home) as store:
        journal = [each.operation for each in store.operations()]
    order, times = [each.id for each in journal], [each.at for each in journal]
    if max(times) - min(times) < timedelta(minutes=30) and len(set(jumps)) > 1:
        found.say(f"the clock did not jump with {jumps}")
    if order != made:
        found.say(f"the journal is not in the order in which people were shown it, with {jumps}")
    found += ground.aftermath(home, shown)
    shutil.rmtree(home)
    return found


def _answers(process: subprocess.Popen[str]) -> list[Shown]:
    """What is told about one runner: lines until an empty one."""
    assert process.stdout is not None
    found = []
    while line := process.stdout.readline().strip():
        told = json.loads(line)
        found.append(Shown(told["operationId"], told["registrationId"]))
    return found
