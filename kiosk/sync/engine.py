"""Keep pulling and pushing while the window is open, or do both once for a command.

The two run side by side and never wait for each other. What stops one (a rate limit, a lost network, a key) is its own
to get over; an answer to either wakes the other.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable

from msgspec import Struct

from kiosk.api import Client
from kiosk.clock import Clock
from kiosk.errors import Busy, KioskError, NeedKey, Offline, OtherAnswer, ServerTrouble, StoreTrouble, WaitUntil
from kiosk.model import UPSTREAM, Routes
from kiosk.store import EventStore, Home, Lock
from kiosk.sync.line import Line, Way
from kiosk.sync.pull import Progress, Pull, Pulled
from kiosk.sync.push import Push, Pushed
from kiosk.sync.timing import Timing

_log = logging.getLogger("kiosk.sync")

_LOOK_AGAIN = 30.0
"""The longest nap in seconds: what waits for a time of day goes on soon after the laptop's clock was set right."""


class Outcome(Struct, frozen=True):
    """What doing both once came to; `trouble` is the first thing that kept it from being whole."""

    pushed: Pushed
    pulled: Pulled
    trouble: KioskError | None


class Sync:
    """One event's traffic with the API."""

    def __init__(
        self,
        store: EventStore,
        event_id: str,
        client: Client,
        home: Home,
        clock: Clock,
        routes: Routes,
        timing: Timing | None = None,
    ) -> None:
        self._store = store
        self._clock = clock
        self._timing = timing or Timing()
        self._home = home
        self._push_now = asyncio.Event()
        self._pull_now = asyncio.Event()
        self._sweep_at = 0.0
        self.pulled = Pulled()
        """What the last `load` brought, also where it was stopped."""
        self._line = Line(store, clock, self._go)
        self._pull = Pull(store, client, self._line, event_id)
        self._push = Push(store, client, self._line, clock, routes, self._timing)

    def wake(self) -> None:
        """Something was recorded: send it now, unless the network is known to be away."""
        if not self._line.away:
            self._push_now.set()

    def try_again(self) -> None:
        """Somebody asks: held operations wait again, a refused key is tried, and the whole list is read now."""
        self._line.try_again()
        self._sweep_at = self._clock.monotonic()
        self._push.release()
        self._go()

    async def run(self) -> None:
        """Pull and push until cancelled; what was held is tried once more, as the route may be another one by now."""
        with contextlib.suppress(StoreTrouble):
            self._push.release()
        async with asyncio.TaskGroup() as group:
            group.create_task(self._keep_pulling())
            group.create_task(self._keep_pushing())

    async def load(self, patience: float, progress: Callable[[Progress], None] | None = None) -> Pulled:
        """Read the event and its whole list once; waits for a limit and for passing trouble, in all `patience` seconds.

        Raises the KioskError that stopped it; what was read is kept and gone on with next time.
        """
        deadline = self._clock.monotonic() + patience
        described, failures = False, 0
        self.pulled = self._pull.brought = Pulled()
        async with self._alone("pull", patience):
            while True:
                try:
                    if not described:
                        await self._pull.describe()
                        described = True
                    await self._pull.sweep(progress)
                except WaitUntil as error:
                    if progress is not None:
                        progress(Progress(self._store.pull_state().rows, waiting_until=error.until))
                    await self._sit_out(error, deadline)
                except (ServerTrouble, OtherAnswer):
                    failures = 1 if self._pull.brought.pages else failures + 1
                    wait = self._timing.backoff(failures, self._clock)
                    if self._line.away or self._clock.monotonic() + wait > deadline:
                        raise
                    await asyncio.sleep(wait)
                else:
                    return self.pulled.then(self._pull.brought)
                finally:
                    self.pulled = self.pulled.then(self._pull.brought)
                    self._pull.brought = Pulled()

    async def once(self, patience: float, progress: Callable[[Progress], None] | None = None) -> Outcome:
        """Send everything, held ones too, then read the whole list: neither's trouble keeps the other from its try."""
        pushed, trouble = Pushed(), None
        try:
            async with self._alone("push", patience) as lock:
                self.try_again()
                pushed = await self._push_all(patience, lock)
            trouble = pushed.stopped
        except KioskError as error:
            trouble = error
        try:
            pulled = await self.load(patience, progress)
        except KioskError as error:
            return Outcome(pushed, self.pulled, trouble or error)
        return Outcome(pushed, pulled, trouble)

    async def _push_all(self, patience: float, lock: Lock) -> Pushed:
        deadline = self._clock.monotonic() + patience
        total = Pushed()
        while True:
            pushed = await self._push.round(lock.beat)
            total = Pushed(
                total.acknowledged + pushed.acknowledged,
                total.refused + pushed.refused,
                max(total.held, pushed.held),
                pushed.stopped,
            )
            try:
                if isinstance(pushed.stopped, WaitUntil):
                    await self._sit_out(pushed.stopped, deadline)
                    continue
            except WaitUntil:
                return total
            due_at = self._store.next_due_at(UPSTREAM)
            if pushed.stopped is not None or due_at is None:
                return total
            wait = max(0.05, (due_at - self._clock.now()).total_seconds())
            if self._clock.monotonic() + wait > deadline:
                return Pushed(total.acknowledged, total.refused, total.held, ServerTrouble())
            await asyncio.sleep(wait)

    async def _sit_out(self, error: WaitUntil, deadline: float) -> None:
        wait = max(0.0, (error.until - self._clock.now()).total_seconds())
        if self._clock.monotonic() + wait > deadline:
            raise error
        await asyncio.sleep(min(wait, _LOOK_AGAIN))

    async def _keep_pulling(self) -> None:
        failures, self._sweep_at = 0, self._first_sweep_at()
        while True:
            self._pull_now.clear()
            wait = self._timing.tail_every
            try:
                if not self._line.stopped(Way.PULL):
                    async with self._alone("pull", 0):
                        started = self._clock.monotonic()
                        if started >= self._sweep_at or self._store.pull_state().running:
                            await self._pull.describe()
                            complete = (await self._pull.sweep()).complete
                            ended = self._clock.monotonic()
                            self._sweep_at = ended + self._timing.rest_after_sweep(ended - started, complete=complete)
                        else:
                            await self._pull.tail()
                failures = 0
            except Busy:
                wait = self._timing.poll_every
            except WaitUntil as error:
                wait = max(0.0, (error.until - self._clock.now()).total_seconds())
            except (Offline, ServerTrouble):
                failures += 1
                wait = self._timing.backoff(failures, self._clock)
            except NeedKey:
                failures = 0
            except KioskError as error:
                _log.warning("pull stopped: %s", type(error).__name__)
            await self._nap(self._pull_now, wait)

    async def _keep_pushing(self) -> None:
        failures = 0
        while True:
            self._push_now.clear()
            wait, pushed = self._timing.look_every, Pushed()
            if not self._line.stopped(Way.PUSH):
                try:
                    async with self._alone("push", 0) as lock:
                        pushed = await self._push.round(lock.beat)
                except Busy:
                    pass
                except KioskError as trouble:  # the disk: reading goes on all the same
                    pushed = Pushed(stopped=trouble)
            match pushed.stopped:
                case WaitUntil() as error:
                    wait = max(0.0, (error.until - self._clock.now()).total_seconds())
                case None:
                    failures = 0
                case _:
                    failures += 1
                    wait = self._timing.backoff(failures, self._clock)
            await self._nap(self._push_now, wait)

    def _first_sweep_at(self) -> float:
        """The list is read again at once when it is incomplete or older than a sweep's rest, else when it will be."""
        start_list = self._store.start_list()
        if not start_list.complete or start_list.read_at is None:
            return self._clock.monotonic()
        age = (self._clock.now() - start_list.read_at).total_seconds()
        return self._clock.monotonic() + min(self._timing.sweep_every, max(0.0, self._timing.sweep_every - age))

    def _go(self) -> None:
        self._push_now.set()
        self._pull_now.set()

    async def _nap(self, until: asyncio.Event, seconds: float) -> None:
        # Not `wait_for`: before Python 3.12 it swallows a cancellation that comes together with the event.
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(min(seconds, _LOOK_AGAIN)):
                await until.wait()

    @contextlib.asynccontextmanager
    async def _alone(self, what: str, patience: float) -> AsyncIterator[Lock]:
        """Hold the lock that lets one program at a time do this for the event; Busy after `patience` seconds.

        Deliveries go on without it where its holder is frozen: every attempt carries its operation's id, so that two
        who deliver do no harm.
        """
        lock = self._home.lock(f"{self._store.path.stem}.{what}")
        deadline = self._clock.monotonic() + patience
        while not lock.acquire():
            if what == "push" and lock.is_still(self._timing.frozen_after):
                _log.warning("deliveries go on beside a program that stands still")
                break
            if self._clock.monotonic() >= deadline:
                raise Busy
            await asyncio.sleep(self._timing.poll_every)
        lock.beat()
        try:
            yield lock
        finally:
            lock.release()
