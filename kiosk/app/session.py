"""One open event in the window: its file, its desk, its traffic, and the beat that tells the screen what changed."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import logging
import math
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk import logs
from kiosk.app.garbage import another_thread_building
from kiosk.clock import Clock
from kiosk.desk import Desk
from kiosk.errors import NO_KEY, DamagedFile, KioskError, NotLoaded, StoreTrouble
from kiosk.model import Event, Network, NetworkStatus
from kiosk.settings import Settings
from kiosk.store import EventStore, Home

if TYPE_CHECKING:
    from kiosk.api import Client
    from kiosk.sync import Progress, Sync, Timing
    from kiosk.ui.check_in import CheckInScreen

_log = logging.getLogger("kiosk.app")
_BEAT = 0.2
"""Seconds between looks at what changed: quick to an eye, nothing to a laptop."""
_CATCHING_UP = 0.01
"""Seconds between them while a large change is taken in: the window answers in between."""
_BEATS_PER_TICK = 5
_PAINT = 0.02
"""Seconds in which a screen paints itself before anything large begins."""
_LOOK = 1.0
"""Seconds between looks at whether the search index should be built anew."""
_ANEW = 5.0
"""Seconds before the traffic begins anew after a defect."""


class _Ended(Exception):
    """The session was closed while the search index was being built."""


class Session:
    """Owns everything of one event from opening it to leaving it. Use on the GUI thread alone."""

    def __init__(
        self,
        home: Home,
        event_id: str,
        settings: Settings,
        clock: Clock,
        *,
        practice: bool = False,
        timing: Timing | None = None,
    ) -> None:
        self._home = home
        self.event_id = event_id
        self.practice = practice
        self._settings = settings
        self._clock = clock
        self._timing = timing
        self.store = EventStore.open(home.event_path(event_id), clock)
        self.desk: Desk | None = None
        self._sync: Sync | None = None
        self._owned: Client | None = None
        self._traffic: asyncio.Task[None] | None = None
        self._ending: asyncio.Task[None] | None = None
        self._ended = False
        self.damaged: Callable[[], object] = lambda: None
        """Called when the file turns out to be damaged; whoever can open another one sets it."""
        self.warmed = asyncio.Event()
        """Set once the search knows everybody; what can wait does, so that it is soon."""

    def configure(self, settings: Settings) -> None:
        """Take other settings for the next connection."""
        self._settings = settings

    def connect(self, client: Client, *, owned: bool = False) -> None:
        """Take a client for this event; the traffic of a former one ends. An `owned` one is closed with the session."""
        from kiosk.sync import Sync

        self._ending = self._end_traffic() or self._ending
        routes = self._settings.routes
        self._sync = Sync(self.store, self.event_id, client, self._home, self._clock, routes, self._timing)
        self._owned = client if owned else None

    async def settled(self) -> None:
        """Wait until the traffic of a former client has ended: only then may that one be closed."""
        ending, self._ending = self._ending, None
        if ending is not None:
            await asyncio.wait([ending])

    async def load(self, progress: Callable[[Progress], None]) -> None:
        """Read the whole list, however long the server asks to wait. Raises the KioskError that stopped it."""
        if self._sync is not None:
            await self._sync.load(math.inf, progress)

    def try_again(self) -> None:
        """Somebody asks for another try of what is held or was refused a key."""
        if self._sync is not None:
            self._sync.try_again()

    def open_desk(self) -> Desk:
        """The desk; NotLoaded where the event was never read."""
        self.desk = Desk(self.store, self._settings, self._clock, practice=self.practice)
        return self.desk

    def no_key(self) -> None:
        """Say that a key is missing: check-ins go on and wait."""
        self.store.set_network(NetworkStatus(Network.SIGNED_OUT, self._clock.now(), cause=NO_KEY))

    def go(self) -> None:
        """Let the traffic run until the session ends."""
        if self._sync is None:
            return
        if self.desk is not None:
            self.desk.recorded = self._sync.wake
        if self._traffic is None:
            self._traffic = asyncio.create_task(_keep_running(self._sync))

    async def show(self, screen: CheckInScreen) -> None:
        """Tell the screen of every change, and keep its search quick, until cancelled."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._keep_indexed(screen))
            await self._tell(screen)

    async def _tell(self, screen: CheckInScreen) -> None:
        desk = screen.desk
        shown, beats = None, 0
        while True:
            await asyncio.sleep(_CATCHING_UP if desk.behind else _BEAT)
            beats += 1
            try:
                changed = desk.refresh()
                if desk.behind:
                    continue
                status = desk.status()
            except DamagedFile:
                self.damaged()
                return
            except KioskError as error:
                _log.warning("the event's file can't be read now", extra=logs.facts(error))
                continue
            if changed or status != shown:
                shown = status
                screen.refresh()
            elif beats % _BEATS_PER_TICK == 0:
                screen.tick()

    async def _keep_indexed(self, screen: CheckInScreen) -> None:
        """Build the search index, and build it anew when much has changed."""
        await asyncio.sleep(_PAINT)  # the screen paints first
        try:
            while True:
                if screen.desk.wants_index:
                    ready = await self._index(screen.desk)
                    screen.refresh()
                    if ready and not self.warmed.is_set():
                        self.warmed.set()
                        await self._examine()
                await asyncio.sleep(_LOOK)
        finally:
            self.warmed.set()

    async def _examine(self) -> None:
        """Look through the whole file once, in another thread: damage is better found before the doors open."""
        try:
            damaged = await asyncio.to_thread(self._home.is_damaged, self.event_id)
        except KioskError as error:
            _log.warning("the event's file can't be examined now", extra=logs.facts(error))
        else:
            if damaged:
                self.damaged()

    async def _index(self, desk: Desk) -> bool:
        """Build the search index in another thread; False where the file can't be read now, or the session ends."""
        try:
            with another_thread_building():
                prepared = await asyncio.to_thread(desk.prepare, self._breathe)
        except DamagedFile:
            self.damaged()
            return False
        except KioskError as error:
            _log.warning("the event's file can't be read now", extra=logs.facts(error))
            return False
        except _Ended:
            return False
        desk.take(prepared)
        gc.freeze()  # the index stays as long as the event: no collection has to walk through all of it
        return True

    def _breathe(self) -> None:
        """Let the GUI's thread go first, or end the work of the other one."""
        if self._ended:
            raise _Ended
        time.sleep(0)

    def undelivered(self) -> int:
        """Operations that the server has not acknowledged."""
        if self.practice or self.desk is None:
            return 0
        try:
            return self.desk.status().undelivered
        except KioskError as error:
            _log.warning("what waits can't be counted", extra=logs.facts(error))
            return 0

    async def close(self) -> None:
        """End the traffic and close the file; what was recorded is durable already."""
        self._ended = True
        traffic = self._end_traffic()
        if traffic is not None:
            with contextlib.suppress(asyncio.CancelledError):
                await traffic
        self.store.close()
        gc.unfreeze()
        if self._owned is not None:
            await self._owned.aclose()

    def _end_traffic(self) -> asyncio.Task[None] | None:
        traffic, self._traffic = self._traffic, None
        if traffic is not None:
            traffic.cancel()
        return traffic


async def _keep_running(sync: Sync) -> None:
    """The traffic outlives a defect of ours: it is logged, and the traffic begins anew with what is on the disk."""
    while True:
        try:
            await sync.run()
        except Exception:
            _log.exception("the traffic stopped by a defect, and begins anew")
        await asyncio.sleep(_ANEW)


def events_on_laptop(home: Home, clock: Clock) -> list[tuple[Event, bool]]:
    """The events whose files are here, each with whether its whole start list is.

    One that can't be read must not keep the others from being chosen.
    """
    found = []
    for event_id in home.event_ids():
        with contextlib.suppress(NotLoaded, StoreTrouble):
            store = EventStore.open(home.event_path(event_id), clock)
            try:
                found.append((store.event(), store.start_list().complete))
            finally:
                store.close()
    return found
