"""Time and identity as arguments: the clock, UUIDv7 ids and the hybrid logical clock.

Order never depends on the wall clock alone: an operation carries a hybrid logical clock (Kulkarni et al., "Logical
Physical Clocks", 2014), which never goes back even when the laptop's clock does.
"""

from __future__ import annotations

import secrets
import time
import uuid
from datetime import UTC, datetime
from typing import Literal, Protocol

from kiosk.language import tr

HLC_START = "0" * 16
_COUNTER_LIMIT = 0xFFFF


class Clock(Protocol):
    """What the program knows of time and chance; tests pass one of their own."""

    def now(self) -> datetime:
        """The wall time with the laptop's UTC offset."""
        ...

    def monotonic(self) -> float:
        """Seconds that only go forward; for spans within one process."""
        ...

    def random_bytes(self, count: int) -> bytes:
        """Bytes nobody can guess, for ids."""
        ...


class SystemClock:
    """The laptop's own clock."""

    def now(self) -> datetime:
        """The wall time with the laptop's UTC offset, cut to milliseconds as it is stored."""
        moment = datetime.now(UTC).astimezone()
        return moment.replace(microsecond=moment.microsecond // 1000 * 1000)

    def monotonic(self) -> float:
        """Seconds of `time.monotonic`."""
        return time.monotonic()

    def random_bytes(self, count: int) -> bytes:
        """Bytes of the operating system's generator."""
        return secrets.token_bytes(count)


def in_one_unit(at: datetime, now: datetime) -> tuple[int, Literal["days", "hours", "minutes", "seconds"]]:
    """The time from `at` to `now`, at least none, in the largest unit of which there is a whole one."""
    seconds = max(0, int((now - at).total_seconds()))
    if seconds >= 86400:
        return seconds // 86400, "days"
    if seconds >= 3600:
        return seconds // 3600, "hours"
    return (seconds // 60, "minutes") if seconds >= 60 else (seconds, "seconds")


def ago(at: datetime, now: datetime) -> str:
    """How long ago that is, in one unit: '12 minutes ago'."""
    number, unit = in_one_unit(at, now)
    match unit:
        case "days":
            return tr("%n day(s) ago", "", number)
        case "hours":
            return tr("%n hour(s) ago", "", number)
        case "minutes":
            return tr("%n minute(s) ago", "", number)
        case _:
            return tr("%n second(s) ago", "", number)


def epoch_ms(moment: datetime) -> int:
    """Milliseconds since 1970-01-01T00:00Z of an aware time."""
    return int(moment.timestamp() * 1000)


def from_epoch_ms(milliseconds: int) -> datetime:
    """The UTC time of milliseconds since 1970; OverflowError, OSError or ValueError where no calendar has it."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def new_id(clock: Clock) -> str:
    """A UUIDv7 (RFC 9562): 48 bits of milliseconds, then chance; ids made later sort later."""
    stamp = epoch_ms(clock.now()) & ((1 << 48) - 1)
    chance = int.from_bytes(clock.random_bytes(10), "big")
    high = stamp << 16 | 0x7000 | (chance >> 62) & 0x0FFF
    low = 1 << 63 | chance & ((1 << 62) - 1)
    return str(uuid.UUID(int=high << 64 | low))


def tick(last: str, now: datetime) -> str:
    """The hybrid logical clock's next stamp after `last`: 12 hex digits of ms, 4 of a counter; sorts as text."""
    wall, (ms, counter) = epoch_ms(now), (int(last[:12], 16), int(last[12:], 16))
    if wall > ms:
        return f"{wall:012x}{0:04x}"
    return f"{ms:012x}{counter + 1:04x}" if counter < _COUNTER_LIMIT else f"{ms + 1:012x}{0:04x}"
