"""Locks between programs on one data folder: a file each, freed by the operating system when its holder dies."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import filelock

from kiosk.errors import Busy, DiskTrouble


class Lock:
    """One holder at a time over all programs; every `Lock` object is a holder of its own."""

    def __init__(self, path: Path) -> None:
        self._lock = filelock.FileLock(path, thread_local=False)
        self._beat = path.with_suffix(".beat")

    def acquire(self, timeout: float = 0) -> bool:
        """Take it, waiting up to `timeout` seconds; whether this object holds it now. Raises DiskTrouble."""
        if self._lock.is_locked:
            return True
        try:
            self._lock.acquire(timeout=timeout, poll_interval=0.01)
        except filelock.Timeout:
            return False
        except OSError as error:
            raise DiskTrouble from error
        return True

    def release(self) -> None:
        """Give it back; nothing happens if this object does not hold it."""
        self._lock.release()

    def beat(self) -> None:
        """Show that the holder is at work: one that is frozen keeps the lock, and can't say so."""
        with suppress(OSError):
            self._beat.touch()

    def is_still(self, seconds: float) -> bool:
        """Whether no holder has shown itself at work for so long."""
        try:
            return time.time() - self._beat.stat().st_mtime > seconds
        except OSError:
            return False

    @contextmanager
    def held(self, timeout: float = 0) -> Iterator[None]:
        """Hold it inside; raises Busy if another one has it for longer than `timeout` seconds."""
        if not self.acquire(timeout):
            raise Busy
        try:
            yield
        finally:
            self.release()
