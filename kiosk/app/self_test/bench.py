"""What the parts of the self-test share: a folder, the window with its flow, and a practice server on a socket."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

from kiosk.app.flow import Flow
from kiosk.app.self_test.feed import Feed
from kiosk.app.self_test.outcome import NotSo, NotThere
from kiosk.clock import SystemClock
from kiosk.model import CONFIRMED, Registration, bib_key
from kiosk.practice import PRACTICE_KEY, PracticeServer, World, serve
from kiosk.settings import Settings, save
from kiosk.store import Home
from kiosk.ui.camera.reader import CameraReader
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.theme import Theme
from kiosk.ui.window import MainWindow

RUNNERS = 1000
"""How many invented runners the list has."""

_LOOK = 0.01
"""Seconds between looks at whether something came about."""
_PATIENCE = 5.0
"""Seconds for one thing to come about."""


class Bench:
    """Made and used in the window's thread. What a part has made stays for those after it."""

    def __init__(self, slowness: float = 1.0) -> None:
        """`slowness`: how many times as long as usual everything may take."""
        self.slowness = slowness
        self.root = Path(tempfile.mkdtemp(prefix="kiosk-self-test-"))
        self.clock = SystemClock()
        self.feed = Feed()
        self.server: Server | None = None
        self.checked_in: list[Registration] = []
        self._window: MainWindow | None = None
        self._flow: tuple[Flow, asyncio.Task[None]] | None = None

    # What parts have made.
    @property
    def window(self) -> MainWindow:
        """The window that stands."""
        if self._window is None:
            raise NotThere("there is no window")
        return self._window

    @property
    def screen(self) -> CheckInScreen:
        """The screen with the whole start list behind it."""
        if self._window is None or self._window.check_in is None:
            raise NotThere("there is no start list")
        return self._window.check_in

    @property
    def known_server(self) -> Server:
        """The server that answers."""
        if self.server is None:
            raise NotThere("there is no server")
        return self.server

    # Making them.
    def open_window(self) -> MainWindow:
        """The window that people use; its camera sees what the feed gives."""
        save(self.root, Settings(language="en", desk_name="Self-test", tour_seen=True))
        camera = CameraReader(cameras=lambda: self.feed, permission=lambda _, answer: answer(True))
        self._window = MainWindow(Theme("light"), camera=camera)
        self._window.fit_to_screen()
        self._window.show()
        return self._window

    async def begin(self) -> Flow:
        """The window's flow at its first screen, with the server and its key."""
        environment = {"KIOSK_API_KEY": PRACTICE_KEY}
        flow = Flow(self.window, Home(self.root), self.clock, environment, self.known_server.url)
        begun = asyncio.Event()

        def begin() -> None:
            flow.begin()
            begun.set()

        self._flow = flow, asyncio.create_task(flow.run(begin))
        await begun.wait()
        return flow

    async def until(self, came: Callable[[], object], else_words: str) -> None:
        """Wait until something came about; `NotSo` with the words where it does not."""
        try:
            async with asyncio.timeout(_PATIENCE * self.slowness):
                while not came():  # noqa: ASYNC110 - what is waited for tells nobody
                    await asyncio.sleep(_LOOK)
        except TimeoutError:
            raise NotSo(else_words) from None

    def runner(self) -> Registration:
        """Somebody who was not checked in yet, and whom nobody can be mistaken for."""
        everybody = self.known_server.world.registrations()
        bibs = [bib_key(each.bib or "") for each in everybody]
        names = [each.name for each in everybody]
        for each, key in zip(everybody, bibs, strict=True):
            fits = each.status == CONFIRMED and not each.checked_in and each.name and key
            if fits and each not in self.checked_in and names.count(each.name) == bibs.count(key) == 1:
                return each
        raise NotSo("no invented runner can be checked in")

    async def close(self) -> None:
        """Close window and server, and leave nothing on the disk. Raises NotSo where something is left."""
        if self._flow is not None:
            flow, task = self._flow
            flow.closing.set()
            await asyncio.wait([task])
        if self._window is not None:
            self._window.undelivered = lambda: 0
            self._window.close()
        if self.server is not None:
            self.server.stop()
        self.remove()
        if self.root.exists():
            raise NotSo("its folder is still there", f"Remove {self.root} when there is time.")

    def remove(self) -> None:
        """Remove the folder, as far as that can be done."""
        shutil.rmtree(self.root, ignore_errors=True)


class Server:
    """A practice server on a socket of this computer, in a thread of its own."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.port = 0
        self._ready = threading.Event()
        self._trouble: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="self-test server", daemon=True)

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Answer from now on; raises what kept it from doing so."""
        self._thread.start()
        if not self._ready.wait(_PATIENCE):
            raise NotSo("it does not begin to answer")
        if self._trouble is not None:
            raise self._trouble

    def stop(self) -> None:
        """Answer no more."""
        self._loop.call_soon_threadsafe(self._task.cancel)
        self._thread.join(_PATIENCE)

    def _run(self) -> None:
        try:
            # The window's own kind of loop is for its thread alone.
            with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
                runner.run(self._serve())
        except asyncio.CancelledError:
            pass
        except BaseException as error:
            self._trouble = error
        finally:
            self._ready.set()

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._task = asyncio.ensure_future(serve(PracticeServer(self.world), port=0, started=self._started))
        await self._task

    def _started(self, port: int) -> None:
        self.port = port
        self._ready.set()
