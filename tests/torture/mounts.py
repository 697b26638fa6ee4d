"""Disks of our own, as root: a small one in memory, one in a file that can lose its power, and making one read-only."""

from __future__ import annotations

import contextlib
import fcntl
import functools
import os
import shutil
import struct
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.torture.ground import root

_SHUTDOWN = 0x8004587D
_NO_LOG_FLUSH = 2
"""EXT4_IOC_SHUTDOWN, EXT4_GOING_FLAGS_NOLOGFLUSH: as if the power went, with what is in the journal's memory."""


@functools.cache
def impossible() -> str | None:
    """Why nothing can be mounted here, or None."""
    if not root():
        return "mounting needs root"
    with tempfile.TemporaryDirectory(prefix="kiosk-mount-") as folder:
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder], capture_output=True, text=True, check=False
        )
        if done.returncode:
            return f"mounting is not permitted: {done.stderr.strip()[:80]}"
        _unmount(Path(folder))
    return None


@functools.cache
def no_power_to_cut() -> str | None:
    """Why no file system in a file can be made and shut down here, or None."""
    reason = impossible()
    if reason:
        return reason
    if shutil.which("mkfs.ext4") is None:
        return "mkfs.ext4 is not installed"
    try:
        with tempfile.TemporaryDirectory(prefix="kiosk-mount-") as folder, power(Path(folder)) as disk:
            disk.cut()
    except (OSError, subprocess.CalledProcessError) as error:
        return f"no file system in a file can be shut down here: {type(error).__name__}"
    return None


@contextlib.contextmanager
def small_disk(folder: Path, kilobytes: int) -> Iterator[Path]:
    """A disk in memory of that size at `folder`."""
    folder.mkdir(exist_ok=True)
    _run("mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(folder))
    try:
        yield folder
    finally:
        _unmount(folder)


def resize(folder: Path, kilobytes: int) -> None:
    """Give such a disk another size."""
    _run("mount", "-o", f"remount,size={kilobytes}k", str(folder))


@contextlib.contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Nobody, not even root, may write in the folder meanwhile."""
    _run("mount", "--bind", str(folder), str(folder))
    try:
        _run("mount", "-o", "remount,ro,bind", str(folder))
        yield
    finally:
        _unmount(folder)


class PowerDisk:
    """An ext4 in a file, whose power can be cut and comes back when it is mounted again."""

    def __init__(self, image: Path, folder: Path) -> None:
        self._image = image
        self.folder = folder

    def mount(self) -> None:
        """Power on: the file system recovers by its journal."""
        _run("mount", "-o", "loop", str(self._image), str(self.folder))

    def cut(self) -> None:
        """Power off: nothing reaches the disk any more, and what only memory had is gone."""
        folder = os.open(self.folder, os.O_RDONLY)
        try:
            fcntl.ioctl(folder, _SHUTDOWN, struct.pack("I", _NO_LOG_FLUSH))
        finally:
            os.close(folder)

    def unmount(self) -> None:
        """Take it away; every program on it has ended."""
        _unmount(self.folder)


@contextlib.contextmanager
def power(folder: Path, megabytes: int = 24) -> Iterator[PowerDisk]:
    """A disk whose power can be cut, mounted beside its file in `folder`."""
    image, place = folder / "disk.img", folder / "disk"
    place.mkdir(exist_ok=True)
    with image.open("wb") as file:
        file.truncate(megabytes << 20)
    _run("mkfs.ext4", "-q", "-F", "-J", "size=4", str(image))
    disk = PowerDisk(image, place)
    disk.mount()
    try:
        yield disk
    finally:
        if place.is_mount():
            disk.unmount()
        image.unlink(missing_ok=True)


def _unmount(folder: Path) -> None:
    for _ in range(100):
        done = subprocess.run(["umount", str(folder)], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return
        time.sleep(0.05)
    _run("umount", "--lazy", str(folder))


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)
