"""What a drill works with, and its steps: invented runners, a server on a socket, and an event's file on this disk."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path

from kiosk.api import Client, Pace
from kiosk.clock import Clock
from kiosk.desk import Desk
from kiosk.errors import Offline
from kiosk.language import tr
from kiosk.model import CONFIRMED, CheckedIn, DeliveryState, How, Registration, Routes, Undone
from kiosk.practice import PRACTICE_KEY, PracticeServer, World, serve
from kiosk.settings import Settings
from kiosk.store import EventStore, Home
from kiosk.store.event_store import copy_path
from kiosk.store.journal_copy import JournalCopy
from kiosk.sync import Sync, Timing

RUNNERS = 200
"""How many invented runners the list has."""

LIMIT = 8.0
"""Seconds for each step; the whole takes one or two."""

_PREFIX = "drill-"
_LEFT_OVER = 3600.0
"""Seconds after which a drill's folder belongs to a program that was killed."""

_TIMING = Timing(retry_first=0.1, retry_most=0.4, poll_every=0.05)


class StepFailed(Exception):
    """A step came to something else than it had to: that in words, and what to do ("" for the usual)."""

    def __init__(self, words: str, to_do: str = "") -> None:
        super().__init__(words)
        self.words, self.to_do = words, to_do


class Site:
    """Everything of one drill, for one thread and one loop. Each step gives the words of its success, or raises."""

    def __init__(self, root: Path, clock: Clock) -> None:
        self._root, self._clock = root, clock
        self._folder: Path | None = None
        self._server: PracticeServer | None = None
        self._serving: asyncio.Task[None] | None = None
        self._port = 0
        self._client: Client | None = None
        self._store: EventStore | None = None
        self._runners: tuple[Registration, ...] = ()
        self._made: tuple[str, ...] = ()

    # The steps in their order.
    async def make_folder(self) -> str:
        """A folder of its own."""
        try:
            self._root.mkdir(parents=True, exist_ok=True)
            _sweep(self._root)
            self._folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=self._root))
        except OSError as error:
            to_do = tr("Check that this user may write to {folder}, and that there is room.", folder=self._root)
            raise StepFailed(tr("no folder can be made: {reason}", reason=error.strerror), to_do) from error
        return tr("on this laptop’s disk, beside the events", "A folder")

    async def load(self) -> str:
        """A server with invented runners, and its list in a file of this disk."""
        self._server = PracticeServer(World(RUNNERS, clock=self._clock), clock=self._clock)
        await self._plug_in()
        pace = Pace(self._clock)
        self._client = Client(
            f"http://127.0.0.1:{self._port}", PRACTICE_KEY, pace=pace, clock=self._clock, timeout=LIMIT / 4
        )
        began = time.perf_counter()
        self._store = self._opened()
        await self._sync(self._store).load(LIMIT)
        took_ms = (time.perf_counter() - began) * 1000
        known = self._store.start_list()
        if known.registrations != RUNNERS or not known.complete:
            raise StepFailed(tr("only %n registration(s) came", "", known.registrations))
        return tr("%n invented registration(s) in {time} ms", "", RUNNERS, time=f"{took_ms:.0f}")

    async def cut(self) -> str:
        """Nobody answers any more."""
        await self._unplug()
        try:
            await self._known_client.organization()
        except Offline:
            return tr("the server does not answer any more")
        raise StepFailed(tr("the server still answers"))

    async def find(self) -> str:
        """Three are found first, each by name and by bib."""
        desk = self._desk(self._known_store)
        self._runners = _three(desk)
        began = time.perf_counter()
        for runner in self._runners:
            for text in (runner.name or "", runner.bib or ""):
                hits = desk.find(text, 5).hits
                if not hits or hits[0].entry.registration.id != runner.id:
                    raise StepFailed(tr("somebody was not found first by name and by bib"))
        looked = 2 * len(self._runners)
        each_ms = (time.perf_counter() - began) / looked * 1000
        return tr("by name and by bib, each within {time} ms", time=f"{each_ms:.1f}")

    async def record(self) -> str:
        """Three are checked in, one of them is taken back; then a try to send, which must change nothing."""
        store = self._known_store
        desk, slowest, made = self._desk(store), 0.0, []
        for runner in self._runners:
            began = time.perf_counter()
            verdict = desk.check_in(runner.id, How.SEARCH)
            slowest = max(slowest, time.perf_counter() - began)
            if not isinstance(verdict, CheckedIn):
                raise StepFailed(tr("somebody could not be checked in"))
            made.append(verdict.operation.id)
        undone = desk.undo(made[-1], reason=tr("Offline drill"))
        if not isinstance(undone, Undone) or undone.operation is None:
            raise StepFailed(tr("a check-in could not be taken back"))
        self._made = (*made, undone.operation.id)
        outcome = await self._sync(store).once(0.0)
        waiting = store.delivery_counts().get(DeliveryState.WAITING, 0)
        if not isinstance(outcome.trouble, Offline) or waiting != len(self._made):
            raise StepFailed(tr("of %n operation(s) {number} wait", "", len(self._made), number=waiting))
        time_ms = f"{slowest * 1000:.0f}"
        return tr("%n check-in(s), each on the disk within {time} ms; one undo", "", len(made), time=time_ms)

    async def open_again(self) -> str:
        """Another store finds on the disk what the first one recorded."""
        self._known_store.close()
        self._store = store = self._opened()
        found = tuple(each.operation.id for each in store.operations())
        lost = len(set(self._made) - set(found))
        if lost:
            raise StepFailed(tr("%n operation(s) (is|are) lost", "", lost))
        standing = [self._is_in(store, runner) for runner in self._runners]
        if found != self._made or standing != [True, True, False]:
            raise StepFailed(tr("what was recorded is not what is there", "Of a drill"))
        return tr("all %n operation(s) (is|are) there", "", len(found))

    async def read_copy(self) -> str:
        """The text file beside the event’s has them too."""
        copied = JournalCopy(copy_path(self._path)).read()
        lost = len(set(self._made) - copied.operation_ids)
        if lost or copied.broken:
            raise StepFailed(tr("%n operation(s) (is|are) not in it", "The second copy", lost or len(copied.broken)))
        return tr("has all %n operation(s)", "The second copy", len(self._made))

    async def deliver(self) -> str:
        """The server answers again: each is delivered once, and it shows what was done."""
        await self._plug_in()
        store, server = self._known_store, self._server
        outcome = await self._sync(store).once(LIMIT / 2)
        if outcome.trouble is not None:
            raise outcome.trouble
        if server is None or any(
            not delivery.state.delivered for each in store.operations() for delivery in each.deliveries.values()
        ):
            raise StepFailed(tr("not everything was delivered"))
        written = Counter(call.key for call in server.world.check_in_calls if not call.replayed)
        if written != Counter(self._made):
            raise StepFailed(tr("not everything was delivered once"))
        there = [server.world.registration(runner.id).checked_in for runner in self._runners]
        if there != [True, True, False]:
            raise StepFailed(tr("the server shows something else"))
        return tr("%n delivered, each once; the server shows them", "", len(self._made))

    async def clean_up(self) -> str:
        """Let go of everything, and leave nothing on the disk."""
        if self._store is not None:
            self._store.close()
        if self._client is not None:
            await self._client.aclose()
        await self._unplug()
        if self._folder is None:
            return tr("nothing was made", "Of a drill")
        shutil.rmtree(self._folder, ignore_errors=True)
        if self._folder.exists():
            to_do = tr("Remove {folder} when there is time.", folder=self._folder)
            raise StepFailed(tr("the folder is still there"), to_do)
        return tr("the folder is gone, and no event was touched")

    # What they are made of.
    @property
    def _known_store(self) -> EventStore:
        assert self._store is not None  # noqa: S101 - the step that opened it went well
        return self._store

    @property
    def _known_client(self) -> Client:
        assert self._client is not None  # noqa: S101
        return self._client

    @property
    def _home(self) -> Home:
        assert self._folder is not None  # noqa: S101
        return Home(self._folder)

    @property
    def _event_id(self) -> str:
        assert self._server is not None  # noqa: S101
        return self._server.world.event_id

    @property
    def _path(self) -> Path:
        return self._home.event_path(self._event_id)

    def _opened(self) -> EventStore:
        return EventStore.open(self._path, self._clock)

    def _sync(self, store: EventStore) -> Sync:
        return Sync(store, self._event_id, self._known_client, self._home, self._clock, Routes(), _TIMING)

    def _desk(self, store: EventStore) -> Desk:
        desk = Desk(store, Settings(desk_name=tr("Offline drill")), self._clock, practice=True)
        desk.take(desk.prepare())
        return desk

    def _is_in(self, store: EventStore, runner: Registration) -> bool:
        entry = store.entry(runner.id)
        return entry is not None and entry.standing.checked_in

    async def _plug_in(self) -> None:
        """Let the server answer on a real socket, the second time on the same port."""
        assert self._server is not None  # noqa: S101
        ready: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self._serving = asyncio.create_task(serve(self._server, port=self._port, started=ready.set_result))
        await asyncio.wait((ready, self._serving), return_when=asyncio.FIRST_COMPLETED)
        if not ready.done():
            await self._serving  # raises why the port can't be had
        self._port = ready.result()

    async def _unplug(self) -> None:
        """Let nobody answer there, and whoever was being answered be cut off."""
        serving, self._serving = self._serving, None
        if serving is not None:
            serving.cancel()
            await asyncio.wait((serving,))


def _three(desk: Desk) -> tuple[Registration, ...]:
    """Runners who may be checked in, and whose name and bib nobody else has."""
    everyone = [entry.registration for entry in desk.everyone()]
    names = Counter((each.name or "").casefold() for each in everyone)
    found = [
        each
        for each in everyone
        if each.status == CONFIRMED and not each.checked_in and each.name and names[each.name.casefold()] == 1
        if each.bib and desk.means(each.bib) == each.id
    ]
    return tuple(found[:: max(1, len(found) // 3)][:3])


def _sweep(root: Path) -> None:
    """Remove what drills left that were killed."""
    now = time.time()
    for folder in root.glob(f"{_PREFIX}*"):
        with suppress(OSError):
            if now - folder.stat().st_mtime > _LEFT_OVER:
                shutil.rmtree(folder, ignore_errors=True)
