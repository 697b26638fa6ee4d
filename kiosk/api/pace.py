"""The gate that every request of a key passes: nothing before the server's `retryAfter`, and a pace learned from 429s.

No plan is looked up: until the first 429 nothing is slowed down. From then on requests are spaced as the server was
seen to grant them, and the spacing shrinks slowly while no further 429 comes.
"""

from __future__ import annotations

import asyncio
import hashlib
import itertools
import logging
from bisect import insort
from collections import deque
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Protocol

from msgspec import Struct

from kiosk.clock import Clock
from kiosk.errors import StoreTrouble, WaitUntil

_log = logging.getLogger("kiosk.api.pace")

FARTHEST = timedelta(hours=25)
"""The longest wait that is believed: the slowest plan counts by the day, and a clock may be an hour off."""

_WINDOW = 60.0
"""Seconds of grants that a 429 is measured against: the plans count by the minute."""
_REMEMBERED = 1000
"""Grants that are remembered: as many as the fastest plan gives in `_WINDOW`."""
_SLOWEST = 1.0
"""The longest spacing in seconds, for each laptop of the key: the slowest plan by the minute gives one in 0.6 s. A plan
by the day is paced by its 429s, whose end a person is shown; a pace learned from it would last for hours."""
_FINEST = 0.001
"""Spacing in seconds that is not worth keeping."""
_RELAX_EVERY, _RELAX_BY = 60.0, 0.85
"""How slowly the spacing shrinks: a plan may have grown, or other laptops of the key have stopped. A spacing that two
odd 429s made too long is halved within five minutes; one that was right costs a 429 every other minute."""
_RELAX_PER_GRANT = 0.999
"""By how much each granted request shortens the spacing: halved after 700. A limit that was none is forgotten while
requests are granted; a true one answers with a 429 to one request in forty."""
_IDLE = 0.1
"""Seconds between two grants, from which on we were not asking (or twice the spacing, where that is longer)."""
_RESERVE = 0.9
"""The part of the pace that reading may use; the rest is left to check-ins."""
_LONGEST_DOUBLING = 6
"""429s in a row are believed less and less to be over soon: 1, 2, 4 ... 64 s at least. Where this laptop's clock is
fast every `retryAfter` seems past, and only this keeps it from asking every second."""


class PaceMemory(Protocol):
    """Where the pace outlives the program and is shared with other processes of this laptop."""

    def read(self, fingerprint: str) -> tuple[datetime | None, float]:
        """What is known of a key: the time before which nothing is sent, and seconds per request (0: none known)."""
        ...

    def write(self, fingerprint: str, not_before: datetime | None, interval: float) -> None:
        """Keep both; raises StoreTrouble where that fails."""
        ...


class _Ticket(Struct, order=True):
    """A place in the queue; `moved` is done as soon as the queue has moved."""

    reads: bool
    number: int
    moved: asyncio.Future[None] | None = None


class Pace:
    """One per key and process. `shared_by` is how many laptops use the key: they don't all go on at the same moment."""

    def __init__(
        self, clock: Clock, fingerprint: str = "", memory: PaceMemory | None = None, shared_by: int = 1
    ) -> None:
        self._clock = clock
        self._fingerprint = fingerprint
        self._memory = memory
        self._shared_by = shared_by
        self._slowest = _SLOWEST * shared_by
        self._until: datetime | None = None
        self._until_monotonic = 0.0
        self._last_read: datetime | None = None
        self._interval = 0.0
        self._relaxed_at = clock.monotonic()
        self._grants: deque[float] = deque(maxlen=_REMEMBERED)
        self._denied = 0
        self._free_at = 0.0
        self._numbers = itertools.count()
        self._waiting: list[_Ticket] = []
        self._recall(first=True)

    @property
    def not_before(self) -> datetime | None:
        """The time before which nothing is sent, if it is ahead; another process's 429 counts too."""
        self._recall()
        return self._ahead()

    async def turn(self, *, urgent: bool) -> None:
        """Wait for this request's turn; `urgent` ones go before the others. WaitUntil where none may be sent now."""
        self._check()
        self._relax()
        if not self._interval:
            return
        time = asyncio.get_running_loop().time
        ticket = _Ticket(not urgent, next(self._numbers))
        insort(self._waiting, ticket)
        try:
            while True:
                first = self._waiting[0] is ticket
                wait = self._free_at - time()
                if first and wait <= 0:
                    break
                ticket.moved = asyncio.get_running_loop().create_future()
                await asyncio.wait([ticket.moved], timeout=wait if first else None)
                self._check()
            self._free_at = time() + (self._interval if urgent else self._interval / _RESERVE)
        finally:
            self._waiting.remove(ticket)
            self._wake()

    def limited(self, until: datetime) -> None:
        """A 429 came: nothing is sent before `until` (aware), and the pace is learned from what was granted."""
        now = self._clock.now()
        ahead = self._ahead()
        if ahead is None:
            self._learn((until - now).total_seconds())
            spread = (self._shared_by - 1) * self._interval * self._clock.random_bytes(1)[0] / 255
            least = now + timedelta(seconds=2.0 ** min(self._denied, _LONGEST_DOUBLING))
            until = max(until + timedelta(seconds=spread), least if self._denied else until)
            self._denied += 1
        else:  # several requests on their way share one 429
            until = max(until, ahead)
        self._close(until)
        self._keep(until)
        self._wake()

    def granted(self) -> None:
        """A reply came that was not a 429. One that was on its way when the 429 came says nothing of what is after."""
        if self._ahead() is None:
            self._denied = 0
            self._grants.append(self._clock.monotonic())
            self._interval *= _RELAX_PER_GRANT

    def _check(self) -> None:
        until = self.not_before
        if until is not None:
            raise WaitUntil(until)

    def _ahead(self) -> datetime | None:
        """The end of the limit, unless either clock says that it is over: a wall clock set back must not add hours."""
        over = self._clock.monotonic() >= self._until_monotonic
        return None if over or self._until is None or self._until <= self._clock.now() else self._until

    def _close(self, until: datetime) -> None:
        self._until = until
        self._until_monotonic = self._clock.monotonic() + (until - self._clock.now()).total_seconds()

    def _learn(self, ahead: float) -> None:
        """The spacing at which the grants of the last minute would have lasted until the end of this 429."""
        moment = self._clock.monotonic()
        recent = [grant for grant in self._grants if grant >= moment - _WINDOW]
        if recent:
            # Only the time in which we were asking says how fast one may ask.
            idle = max(2 * self._interval, _IDLE)
            asking = sum(min(later - earlier, idle) for earlier, later in pairwise([*recent, moment]))
            measured = (asking + ahead) / len(recent)
            interval = (self._interval + measured) / 2 if self._interval else measured
        else:
            interval = self._interval * 2
        self._grants.clear()
        self._interval = min(interval, self._slowest)
        self._relaxed_at = moment
        _log.info("limited ahead_s=%.0f granted=%d interval_ms=%.0f", ahead, len(recent), self._interval * 1000)

    def _relax(self) -> None:
        steps = (self._clock.monotonic() - self._relaxed_at) // _RELAX_EVERY
        if self._interval and steps >= 1:
            self._interval *= _RELAX_BY**steps
            if self._interval < _FINEST:
                self._interval = 0.0
            self._relaxed_at += steps * _RELAX_EVERY
            self._keep(None)

    def _recall(self, *, first: bool = False) -> None:
        """Take over what another process, or an earlier one, learned; each word of the memory counts once."""
        if self._memory is None:
            return
        until, interval = self._memory.read(self._fingerprint)
        interval = min(max(interval, 0.0), self._slowest)
        if first:
            self._interval = interval
        known = (self._last_read, self._until)
        self._last_read = until
        if until is None or until in known:
            return
        now = self._clock.now()
        if (self._ahead() or now) < until <= now + FARTHEST:
            self._close(until)
            self._interval = interval

    def _keep(self, until: datetime | None) -> None:
        if self._memory is None:
            return
        try:
            self._memory.write(self._fingerprint, until, self._interval)
        except StoreTrouble as error:  # a full disk must not stop the requests: this process still knows
            _log.info("pace not kept error=%s", type(error).__name__)

    def _wake(self) -> None:
        for ticket in self._waiting:
            if ticket.moved is not None and not ticket.moved.done():
                ticket.moved.set_result(None)


def fingerprint(base_url: str, key: str) -> str:
    """An opaque name for a server and a key; neither can be read from it."""
    return hashlib.sha256(f"{base_url.rstrip('/')}\0{key}".encode(errors="surrogatepass")).hexdigest()[:16]
