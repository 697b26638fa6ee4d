"""The frozen program beside its source: how large it is, and how long both take to a check-in screen that can be used.

Needs what `packaging/build.py deb` leaves in `build/`, and Xvfb. Cold starts, with nothing of the disk in memory, are
measured for root on Linux alone.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from tests.bench.figures import Figure
from tests.bench.place import ROOT, Place

TITLE = "The frozen program, beside its source, to a check-in screen on an X server, with the event on the disk"
_PROGRAM = ROOT / "build" / "installers" / "frozen" / "kiosk" / "kiosk"
_ROUNDS, _COLD_ROUNDS = 5, 2
_SECONDS = 5.0
"""How long each start is looked at."""
_CACHES = Path("/proc/sys/vm/drop_caches")


def run(place: Place) -> Iterator[Figure]:
    """Starts both in turn, so that both see the same machine; the first of each warms the disk and does not count."""
    if not _PROGRAM.exists():
        raise SystemExit("There is no frozen program: python3 packaging/build.py deb")
    yield from _sizes()
    home = {**place.window(place.loaded_home()), "KIOSK_API_URL": "http://127.0.0.1:9"}  # nobody answers there
    with _screen() as display:
        around = {**home, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        rounds = [(_start(place, True, around), _start(place, False, around)) for _ in range(_ROUNDS + 1)][1:]
        frozen, source = (median(each) for each in zip(*rounds, strict=True))
        yield Figure(f"warm start of the frozen program, median of {_ROUNDS}", frozen * 1e3, "ms")
        yield Figure("warm start from source", source * 1e3, "ms")
        yield Figure("frozen / source, warm", frozen / source, "times", "under 1.5")
        if os.access(_CACHES, os.W_OK):
            cold = [(_cold(place, True, around), _cold(place, False, around)) for _ in range(_COLD_ROUNDS)]
            frozen, source = (median(each) for each in zip(*cold, strict=True))
            yield Figure(f"cold start of the frozen program, median of {_COLD_ROUNDS}", frozen * 1e3, "ms")
            yield Figure("cold start from source", source * 1e3, "ms")


def _sizes() -> Iterator[Figure]:
    tree = sum(each.lstat().st_size for each in _PROGRAM.parent.rglob("*") if not each.is_dir())
    yield Figure("installed program", tree / 1e6, "MB", "under 170")
    for path in sorted((ROOT / "dist").glob("*")):
        if path.name != "SHA256SUMS":
            goal = "under 55" if path.suffix == ".deb" else ""
            yield Figure(path.name, path.stat().st_size / 1e6, "MB", goal)


def _cold(place: Place, is_frozen: bool, around: dict[str, str]) -> float:
    """A start after the system forgot what it read."""
    os.sync()
    # Looking is begun before that, so that its own libraries are in memory.
    return _start(place, is_frozen, around, forget=True)


def _start(place: Place, is_frozen: bool, around: dict[str, str], forget: bool = False) -> float:
    """Seconds from starting the process to a screen that can be used."""
    onlooker = place.child("-m", "tests.bench.onlooker", str(_SECONDS), **around)
    assert onlooker.stdout is not None
    assert onlooker.stdout.readline() == "ready\n"
    if forget:
        _CACHES.write_text("3")
    command = [str(_PROGRAM)] if is_frozen else [sys.executable, "-m", "kiosk"]
    began = time.monotonic()
    program = place.program(command, **around)
    told, _ = onlooker.communicate()
    if program.poll() is not None:
        raise SystemExit(f"{command[0]} ended with {program.returncode} instead of opening its window")
    program.terminate()
    program.communicate(timeout=20)
    return float(json.loads(told)["usable"]) - began


@contextmanager
def _screen() -> Iterator[str]:
    """A screen in memory; its name."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait(20)
