"""What was learned about a key's pace, shared by all programs on the data folder."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Annotated

import msgspec

from kiosk.errors import DiskTrouble
from kiosk.store.locks import Lock

_PATIENCE = 0.03
"""Seconds that `write` waits for another writer: a frozen one must not stop us, and the GUI may be waiting."""

_LONGEST_LIMIT = timedelta(hours=25)
"""A known time that is so much later than a new one was written before the laptop's clock was set back: it is none."""


class _Pace(msgspec.Struct, frozen=True, rename="camel"):
    not_before: Annotated[datetime, msgspec.Meta(tz=True)] | None = None
    interval: float = 0.0


_decode = msgspec.json.Decoder(dict[str, _Pace]).decode
_Mark = tuple[int, int, int]


class PaceFile:
    """`pace.json` in the data folder, by an opaque fingerprint of server and key. Losing it costs one 429."""

    def __init__(self, root: Path) -> None:
        self._path = root / "pace.json"
        self._lock = Lock(root / "pace.lock")
        self._mark: _Mark | None = None
        self._known: dict[str, _Pace] = {}

    def read(self, fingerprint: str) -> tuple[datetime | None, float]:
        """Before when nothing may be sent (None: now), and seconds per request (0: as fast as it goes)."""
        pace = self._read().get(fingerprint, _Pace())
        return (pace.not_before, pace.interval)

    def write(self, fingerprint: str, not_before: datetime | None, interval: float) -> None:
        """Keep the pace of a key; of two times the later one stays. Raises DiskTrouble."""
        locked = self._lock.acquire(_PATIENCE)  # without it we write all the same: at worst another key's pace is lost
        try:
            known = self._read()
            before = known.get(fingerprint, _Pace()).not_before
            if not_before is None or (before is not None and not_before < before <= not_before + _LONGEST_LIMIT):
                not_before = before
            pace = _Pace(not_before, interval)
            unfinished = self._path.with_name(f"{self._path.name}.{os.getpid()}.tmp")
            try:
                unfinished.write_bytes(msgspec.json.encode({**known, fingerprint: pace}))
                unfinished.replace(self._path)
            except OSError as error:
                with suppress(OSError):
                    unfinished.unlink(missing_ok=True)
                raise DiskTrouble from error
        finally:
            if locked:
                self._lock.release()

    def _read(self) -> dict[str, _Pace]:
        """What the file says, read again only when it was written since; nothing if it is missing or broken."""
        try:
            status = self._path.stat()
            mark = (status.st_mtime_ns, status.st_size, status.st_ino)
            if mark != self._mark:
                self._known, self._mark = _decode(self._path.read_bytes()), mark
        except (OSError, ValueError):  # msgspec's errors of decoding are ValueErrors
            self._known, self._mark = {}, None
        return self._known
