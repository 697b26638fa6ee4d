"""The organizer's PIN: what is kept of it, whether a typed one is right, and how long wrong ones make everybody wait.

It keeps volunteers out of the organizer's places, and no thief: whoever can change the settings file can remove it.

What is kept is a PHC string of Argon2id with the second recommended parameters of RFC 9106 (64 MiB, 3 passes, 4 lanes):
about 0.15 s on a laptop of today, so both ways belong into another thread than the window's.
"""

from __future__ import annotations

import logging
from datetime import datetime
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from kiosk.clock import Clock
from kiosk.errors import BadInput, DiskTrouble
from kiosk.language import tr
from kiosk.settings import write_whole

_log = logging.getLogger("kiosk.pin")

FEWEST, MOST = 4, 12
"""Digits of a PIN."""

FREE = 3
"""Wrong tries after which it has to be waited."""

TRIES_FILE = "pin-tries.json"

_FIRST_WAIT, _LONGEST_WAIT = 5.0, 300.0
"""Seconds after the last free try, and at the most; each wrong try doubles the wait."""

_PASSES, _LANES, _KIBIBYTES, _SALT, _TAG = 3, 4, 1 << 16, 16, 32


def is_pin(text: str) -> bool:
    """Whether a text can be a PIN: 4 to 12 of the digits 0 to 9."""
    return text.isascii() and text.isdigit() and FEWEST <= len(text) <= MOST


def kept_of(pin: str, clock: Clock) -> str:
    """What is kept of a PIN, for `Settings.organizer_pin`. Slow. Raises BadInput for a text that can't be one."""
    if not is_pin(pin):
        raise BadInput(tr("That can't be a PIN"), tr("Choose 4 to 12 digits."))
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    salt = clock.random_bytes(_SALT)
    made = Argon2id(salt=salt, length=_TAG, iterations=_PASSES, lanes=_LANES, memory_cost=_KIBIBYTES)
    try:
        return made.derive_phc_encoded(pin.encode())
    except MemoryError as error:
        raise _no_room() from error


def is_right(pin: str, kept: str) -> bool:
    """Whether a typed text is the PIN. Slow. Raises BadInput where what is kept can't be used."""
    if not is_pin(pin):
        return False
    from cryptography.exceptions import InvalidKey
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    try:
        Argon2id.verify_phc_encoded(pin.encode(), kept)
    except InvalidKey:
        return False
    except ValueError as error:
        raise BadInput(
            tr("The PIN in the settings can't be used"), tr("Run: {command}", command="kiosk pin --forget")
        ) from error
    except MemoryError as error:
        raise _no_room() from error
    return True


def _no_room() -> BadInput:
    return BadInput(tr("There is too little memory to check the PIN"), tr("Close other programs and try again."))


def wait_after(wrong: int) -> float:
    """Seconds to wait after so many wrong tries in a row."""
    over = wrong - FREE
    return 0.0 if over < 0 else min(_LONGEST_WAIT, _FIRST_WAIT * 2.0 ** min(over, 10))


class _Counted(Struct, frozen=True):
    """Wrong tries in a row, and when the last one was."""

    wrong: Annotated[int, Meta(ge=0)]
    at: Annotated[datetime, Meta(tz=True)]


class Tries:
    """The wrong tries in a row, kept in a small file of the data folder, so that closing the program saves no wait."""

    def __init__(self, root: Path, clock: Clock) -> None:
        self._path, self._clock = root / TRIES_FILE, clock
        self._counted = self._read()

    @property
    def left(self) -> int:
        """Wrong tries before it has to be waited."""
        return max(0, FREE - self._counted.wrong)

    def wait(self) -> float:
        """Seconds until the next try; 0: now. A clock that was set back makes it no longer than it is at the most."""
        now, counted = self._clock.now(), self._counted
        if counted.at > now:
            self._counted = counted = _Counted(counted.wrong, now)
        return max(0.0, wait_after(counted.wrong) - (now - counted.at).total_seconds())

    def check(self, pin: str, kept: str) -> bool:
        """Try a PIN; a try before its time is wrong and counts for nothing. Slow. Raises as `is_right` does.

        It counts as wrong before it is looked at: ending the program meanwhile saves nothing.
        """
        if self.wait() > 0:
            return False
        before = self._counted.wrong
        self._take(before + 1)
        try:
            right = is_right(pin, kept)
        except BadInput:
            self._take(before)
            raise
        if right:
            self._take(0)
        return right

    def _take(self, wrong: int) -> None:
        self._counted = _Counted(wrong, self._clock.now())
        try:
            write_whole(self._path, msgspec.json.encode(self._counted))
        except DiskTrouble:  # they count as long as the program is open
            _log.warning("the tries of the PIN can't be kept")

    def _read(self) -> _Counted:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=_Counted)
        except (OSError, msgspec.DecodeError, UnicodeDecodeError):
            return _Counted(0, self._clock.now())
