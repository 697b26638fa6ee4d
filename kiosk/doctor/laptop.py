"""The laptop itself: can it save, how fast, how much, how long, and what is plugged in."""

from __future__ import annotations

import os
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import psutil

from kiosk import secrets
from kiosk.doctor.check import Check, Subject
from kiosk.errors import DiskTrouble
from kiosk.language import mark, tr
from kiosk.settings import Settings
from kiosk.store import Home

SETTINGS = Subject("settings", mark("Settings"))
FOLDER = Subject("data_folder", mark("Data folder"))
SPACE = Subject("free_space", mark("Free space"))
BATTERY = Subject("battery", mark("Battery"))
KEYRING = Subject("keyring", mark("Keyring"))
CAMERA = Subject("camera", mark("Camera"))

_BLOCK = bytes(4096)
_TRIES = 3
_SLOW_MS = 100.0
"""A check-in flushes about two and a half times as much: a quarter of a second is felt in a queue."""

_MB = 1_000_000
LEAST_BYTES, SCANT_BYTES = 50 * _MB, 500 * _MB
"""A start list of 60,000 takes 30 MB; the rest is for journals, logs and whatever else runs."""

LEAST_PERCENT, SCANT_PERCENT = 15, 50


def settings_read(settings: Settings) -> Check:
    """The settings could be read."""
    return SETTINGS.passes(tr("read; the server is {address}", address=settings.api_url))


def data_folder(root: Path) -> Check:
    """Whether the folder takes what is written, and how long that takes until it is durable."""
    try:
        Home(root)
        took = statistics.median(_flushed(root) for _ in range(_TRIES)) * 1000
    except OSError as error:
        raise DiskTrouble from error
    time_ms = f"{took:.1f}"
    if took > _SLOW_MS:
        return FOLDER.warns(
            tr("4 KB are on the disk after {time} ms, which is slow", time=time_ms),
            tr("Each check-in waits for that. Use the laptop's own disk, and close what is busy."),
        )
    return FOLDER.passes(tr("4 KB are on the disk after {time} ms", time=time_ms))


def _flushed(folder: Path) -> float:
    """Seconds to write a block and have it on the disk."""
    with tempfile.TemporaryFile(dir=folder) as file:
        started = time.perf_counter()
        file.write(_BLOCK)
        file.flush()
        os.fsync(file.fileno())
        return time.perf_counter() - started


def free_space(root: Path) -> Check:
    """Whether there is room for a race."""
    there = next(each for each in (root, *root.parents) if each.exists())
    try:
        free = shutil.disk_usage(there).free
    except OSError as error:
        raise DiskTrouble from error
    words = tr("%n MB", "megabytes", free // _MB)
    if free < LEAST_BYTES:
        return SPACE.fails(words, tr("Free some space now: on a full disk nobody can be checked in."))
    if free < SCANT_BYTES:
        return SPACE.warns(words, tr("Free some space before the race."))
    return SPACE.passes(words)


def battery() -> Check:
    """Whether the laptop will last."""
    sensor = getattr(psutil, "sensors_battery", None)  # not on every system
    found = None if sensor is None else sensor()
    if found is None:
        return BATTERY.passes(tr("no battery"))
    percent = f"{found.percent:.0f}"
    if found.power_plugged:
        return BATTERY.passes(tr("{percent} %, on mains", percent=percent))
    words = tr("{percent} %, not plugged in", percent=percent)
    if found.percent >= SCANT_PERCENT:
        return BATTERY.passes(words)
    if found.percent >= LEAST_PERCENT:
        return BATTERY.warns(words, tr("Plug the laptop in."))
    return BATTERY.fails(words, tr("Plug the laptop in now. What was checked in stays, even when it goes off."))


def keyring() -> Check:
    """Whether the system keeps the key."""
    if secrets.available():
        return KEYRING.passes(tr("keeps the API key", "The keyring"))
    return KEYRING.warns(
        tr("none that is safe", "A keyring"), tr("The API key is asked for at each start: have it at hand.")
    )


def camera(count: Callable[[], int | None] | None) -> Check:
    """How many cameras there are; `count` answers None where this system has no support for them."""
    found = None if count is None else count()
    if found is None:
        return CAMERA.not_tried(tr("no support for cameras here"), tr("Scanners and typing need none."))
    if not found:
        return CAMERA.passes(tr("none; scanners and typing need none", "Cameras"))
    return CAMERA.passes(tr("%n found", "Cameras", found))
