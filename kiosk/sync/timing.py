"""How often and how patiently the network is asked, and the backoff with jitter."""

from __future__ import annotations

from msgspec import Struct

from kiosk.clock import Clock


class Timing(Struct, frozen=True):
    """All in seconds.

    A retry waits between half and the whole of `retry_first` doubled with each attempt, up to `retry_most`. New
    registrations are asked for every `tail_every`; the whole list is read again every `sweep_every`, and never so
    often that reading takes more than a twentieth of the time. Operations that another program recorded are looked for
    every `look_every`; a lock that another holds is tried every `poll_every`. One whose holder has not shown itself at
    work for `frozen_after` keeps nobody from delivering.
    """

    retry_first: float = 1.0
    retry_most: float = 20.0
    tail_every: float = 30.0
    sweep_every: float = 300.0
    look_every: float = 1.0
    poll_every: float = 0.25
    frozen_after: float = 60.0

    def backoff(self, attempts: int, clock: Clock) -> float:
        """Seconds until the next attempt after `attempts` (from 1) failed ones; chance keeps laptops apart."""
        longest: float = min(self.retry_most, self.retry_first * 2.0 ** min(attempts - 1, 16))
        chance = int.from_bytes(clock.random_bytes(2), "big") / 65535
        return longest * (0.5 + chance / 2)

    def rest_after_sweep(self, took: float, *, complete: bool = True) -> float:
        """Seconds between a reading that took `took` seconds and the next; soon again where it was not `complete`."""
        return max(self.sweep_every if complete else self.tail_every, took * 20)
