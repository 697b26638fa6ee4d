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
from kiosk.settings import Settings
from kiosk.store import Home

SETTINGS = Subject("settings", "Settings")
FOLDER = Subject("data_folder", "Data folder")
SPACE = Subject("free_space", "Free space")
BATTERY = Subject("battery", "Battery")
KEYRING = Subject("keyring", "Keyring")
CAMERA = Subject("camera", "Camera")

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
    return SETTINGS.passes(f"read; the server is {settings.api_url}")


def data_folder(root: Path) -> Check:
    """Whether the folder takes what is written, and how long that takes until it is durable."""
    try:
        Home(root)
        took = statistics.median(_flushed(root) for _ in range(_TRIES)) * 1000
    except OSError as error:
        raise DiskTrouble from error
    words = f"4 KB are on the disk after {took:.1f} ms"
    if took > _SLOW_MS:
        return FOLDER.warns(
            f"{words}, which is slow",
            "Each check-in waits for that. Use the laptop's own disk, and close what is busy.",
        )
    return FOLDER.passes(words)


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
    words = f"{free // _MB:,} MB"
    if free < LEAST_BYTES:
        return SPACE.fails(words, "Free some space now: on a full disk nobody can be checked in.")
    if free < SCANT_BYTES:
        return SPACE.warns(words, "Free some space before the race.")
    return SPACE.passes(words)


def battery() -> Check:
    """Whether the laptop will last."""
    sensor = getattr(psutil, "sensors_battery", None)  # not on every system
    found = None if sensor is None else sensor()
    if found is None:
        return BATTERY.passes("no battery")
    words = f"{found.percent:.0f} %, {'on mains' if found.power_plugged else 'not plugged in'}"
    if found.power_plugged or found.percent >= SCANT_PERCENT:
        return BATTERY.passes(words)
    if found.percent >= LEAST_PERCENT:
        return BATTERY.warns(words, "Plug the laptop in.")
    return BATTERY.fails(words, "Plug the laptop in now. What was checked in stays, even when it goes off.")


def keyring() -> Check:
    """Whether the system keeps the key."""
    if secrets.available():
        return KEYRING.passes("keeps the API key")
    return KEYRING.warns("none that is safe", "The API key is asked for at each start: have it at hand.")


def camera(count: Callable[[], int | None] | None) -> Check:
    """How many cameras there are; `count` answers None where this system has no support for them."""
    found = None if count is None else count()
    if found is None:
        return CAMERA.not_tried("no support for cameras here", "Scanners and typing need none.")
    return CAMERA.passes(f"{found} found" if found else "none; scanners and typing need none")
