"""The near side of the weather: one laptop with its event's file, the desk, and the engine that talks to the server."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx

from kiosk.api import Client, Pace, fingerprint
from kiosk.desk import Desk
from kiosk.logs import LineFormatter
from kiosk.model import Page, WriteBackRoute
from kiosk.settings import Settings
from kiosk.store import EventStore, Home, PaceFile
from kiosk.sync import Sync, Timing
from tests.torture.weather_server import KEY, NUMBER
from tests.torture.weather_time import LeapingLoop, Time, WeatherClock

PAGE = 5
"""Rows of a page: a short list has several, and rows can move between them."""

TIMEOUT = 0.3
"""Seconds of silence after which the laptop gives a request up."""

TIMING = Timing(look_every=5.0)
"""The program's own; it looks more rarely for what other programs recorded, as hours go by in a sequence."""

_NUMBERS = itertools.count()
_BIB_ROUTE = WriteBackRoute(body={"bibIdentifier": "{bib}"})


@dataclass
class Sent:
    """One request as the laptop sent it: when (the server's epoch milliseconds), and the error that it came to."""

    number: int
    at: float
    what: str
    error: BaseException | None = None


class LogLines(logging.Handler):
    """The program's log, line by line as it would stand in the file; `swept` tells of whole readings that ended."""

    def __init__(self, swept: Callable[[bool], None]) -> None:
        super().__init__()
        self.setFormatter(LineFormatter())
        self.lines: list[str] = []
        self._swept = swept

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))
        if record.getMessage() in ("sweep complete", "sweep incomplete"):
            self._swept(record.getMessage() == "sweep complete")


class NumberedClient(Client):
    """The real client. It numbers its requests, tells when one is on its way, and asks for short pages."""

    laptop: Laptop

    async def registrations(self, event_id: str, after: str | None = None, limit: int = PAGE) -> Page:
        page = await super().registrations(event_id, after, limit)
        self.laptop.came(page)
        return page

    async def _send(self, request: httpx.Request, call: object) -> bytes:
        laptop, sent = (
            self.laptop,
            Sent(next(_NUMBERS), self.laptop.time.epoch_ms(), f"{request.method} {request.url.path}"),
        )
        request.headers[NUMBER] = str(sent.number)
        laptop.leaves(sent)
        try:
            answer = await super()._send(request, call)  # type: ignore[arg-type]
            laptop.answered(sent)
            return answer
        except BaseException as error:
            sent.error = error
            laptop.failed(sent)
            raise
        finally:
            laptop.landed()


class Laptop:
    """Everything that is on the laptop.

    `before` is told of each request before it leaves, then `answered` of its success or `failed` of its error.
    """

    def __init__(self, folder: Path, url: str, event_id: str, passing: Time, seed: int, *, bibs: bool) -> None:
        self.time = passing
        self.clock = WeatherClock(passing, seed)
        self.home = Home(folder)
        self.event_id = event_id
        self.bibs = bibs
        self.flying = 0
        self._news = asyncio.Event()
        self.sent: list[Sent] = []
        self.loop = LeapingLoop(passing, lambda: self.flying > 0)
        self.pages: dict[str, int] = {}
        """By registration, the number of whole readings that had ended when a page last brought it."""
        self.sweeps = self.complete = 0
        """Whole readings that ended; those of them that were complete."""
        self.last_complete = False
        self.before: Callable[[Sent], None] = lambda _: None
        self.failed: Callable[[Sent], None] = lambda _: None
        self.answered: Callable[[Sent], None] = lambda _: None
        self.log = LogLines(self._swept)
        self._url = url
        self._logger = logging.getLogger("kiosk")
        self._as_before = (self._logger.level, self._logger.propagate)
        self._logger.setLevel(logging.INFO)
        self._logger.propagate = False
        self._logger.addHandler(self.log)
        self._open()

    @property
    def settings(self) -> Settings:
        return Settings(api_url=self._url, bib_write_back=_BIB_ROUTE if self.bibs else None)

    def _open(self) -> None:
        pace = Pace(self.clock, fingerprint(self._url, KEY), PaceFile(self.home.root))
        self.store = EventStore.open(self.home.event_path(self.event_id), self.clock)
        self.client = NumberedClient(self._url, KEY, pace=pace, clock=self.clock, timeout=TIMEOUT)
        self.client.laptop = self
        routes = self.settings.routes
        self.sync = Sync(self.store, self.event_id, self.client, self.home, self.clock, routes, TIMING)
        self.engine: asyncio.Task[None] | None = None

    def load(self) -> None:
        """Read the list for the first time, and open the desk."""
        self.loop.run_until_complete(self.sync.load(60))
        self.start()

    def start(self) -> None:
        """The desk is open and the engine runs, whenever the loop does."""
        self.desk = Desk(self.store, self.settings, self.clock)
        self.desk.recorded = self.sync.wake
        self.engine = self.loop.create_task(self.sync.run())

    def restart(self, *, bibs: bool) -> None:
        """The program ends, wherever it is, and starts anew on what is on the disk; maybe with a route for bibs."""
        self._end()
        self.bibs = bibs
        self._open()
        self.start()

    def _end(self) -> None:
        if self.engine is not None:
            self.engine.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                self.loop.run_until_complete(self.engine)
        self.loop.run_until_complete(self.client.aclose())
        self.store.close()

    def close(self) -> None:
        """End everything."""
        try:
            self._end()
        finally:
            self.loop.close()
            self._logger.removeHandler(self.log)
            self._logger.setLevel(self._as_before[0])
            self._logger.propagate = self._as_before[1]

    @contextlib.contextmanager
    def another_program(self) -> Iterator[Desk]:
        """A second program on the same file, for a moment."""
        store = EventStore.open(self.home.event_path(self.event_id), self.clock)
        try:
            yield Desk(store, self.settings, self.clock)
        finally:
            store.close()

    # Time.
    def work(self, seconds: float) -> None:
        """Let the engine work for so many seconds of the laptop's time; requests are then answered or given up."""
        self.until(lambda: False, seconds)
        self.until(lambda: self.flying == 0, 10)

    def until(self, done: Callable[[], bool], seconds: float) -> bool:
        """Let the engine work until something is so, at most for a time; whether it is."""
        return self.loop.run_until_complete(self._until(done, seconds))

    async def _until(self, done: Callable[[], bool], seconds: float) -> bool:
        end = self.loop.time() + seconds
        while not done():
            self._is_alive()
            left = end - self.loop.time()
            if left <= 0:
                return False
            self._news.clear()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._news.wait(), min(left, 1.0))
        return True

    def _is_alive(self) -> None:
        if self.engine is not None and self.engine.done():
            self.engine.result()
            raise AssertionError("the engine ended by itself")

    # What the client tells.
    def leaves(self, sent: Sent) -> None:
        self.before(sent)
        self.flying += 1
        self.sent.append(sent)
        self._news.set()

    def landed(self) -> None:
        self.flying -= 1
        self._news.set()

    def came(self, page: Page) -> None:
        ids = [each.id for each in page.registrations]
        ids += [each.registration_id for each in page.set_aside if each.registration_id]
        self.pages |= dict.fromkeys(ids, self.complete)

    def _swept(self, complete: bool) -> None:
        self.sweeps, self.complete, self.last_complete = self.sweeps + 1, self.complete + complete, complete
