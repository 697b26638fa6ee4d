"""Time that passes at once: an event loop that puts the clocks forward wherever it would only wait.

Requests are real, and while one is on its way time is real, too. Where nobody is asked anything the loop leaps to its
next timer, so that an hour of backoffs costs no more than what is done in it.
"""

from __future__ import annotations

import asyncio
import selectors
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from random import Random


class Time:
    """What the venue's clocks have in common: the real time, and how far it was put forward, in seconds."""

    def __init__(self) -> None:
        self.ahead = 0.0

    def epoch_ms(self) -> float:
        """Milliseconds since 1970, as the server has them."""
        return (time.time() + self.ahead) * 1000

    def monotonic(self) -> float:
        return time.monotonic() + self.ahead


class WeatherClock:
    """A clock of the venue; `skew` is how many seconds its wall time is wrong. Chance is seeded."""

    def __init__(self, passing: Time, seed: int = 0) -> None:
        self.skew = 0.0
        self._time = passing
        self._random = Random(seed)

    def now(self) -> datetime:
        moment = datetime.now(UTC).astimezone() + timedelta(seconds=self._time.ahead + self.skew)
        return moment.replace(microsecond=moment.microsecond // 1000 * 1000)

    def monotonic(self) -> float:
        return self._time.monotonic()

    def random_bytes(self, count: int) -> bytes:
        return self._random.randbytes(count)


class LeapingLoop(asyncio.SelectorEventLoop):
    """Waits in no time while `busy` says that no answer is awaited."""

    def __init__(self, passing: Time, busy: Callable[[], bool]) -> None:
        self._passing = passing
        super().__init__(_Leaping(passing, busy))

    def time(self) -> float:
        return self._passing.monotonic()


class _Leaping(selectors.DefaultSelector):
    def __init__(self, passing: Time, busy: Callable[[], bool]) -> None:
        super().__init__()
        self._passing = passing
        self._busy = busy

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None or timeout <= 0 or self._busy():
            return super().select(timeout)
        ready = super().select(0)
        if not ready:
            self._passing.ahead += timeout
        return ready
