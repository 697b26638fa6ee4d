"""What several tests need: the practice server on a real socket, in a thread of its own."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Iterator
from typing import Any

from kiosk.practice import PracticeServer, World, serve


class PracticeThread:
    """A practice server on loopback. After `stop` its port refuses connections; `start` takes the same port again."""

    def __init__(self, server: PracticeServer) -> None:
        self.server = server
        self.world = server.world
        self.port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        self._ready = threading.Event()
        self._failure: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="practice server", daemon=True)
        self._thread.start()
        assert self._ready.wait(10), "the practice server did not start"
        if self._failure is not None:
            raise self._failure

    def stop(self) -> None:
        """Like a cable that is pulled, after the replies that are being made."""
        self._loop.call_soon_threadsafe(self._task.cancel)
        self._thread.join(10)
        assert not self._thread.is_alive(), "the practice server did not stop"

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except asyncio.CancelledError:
            pass
        except BaseException as error:
            self._failure = error
            self._ready.set()

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        task = asyncio.current_task()
        assert task is not None
        self._task = task
        await serve(self.server, port=self.port, started=self._started)

    def _started(self, port: int) -> None:
        self.port = port
        self._ready.set()


@contextlib.contextmanager
def practice_on_loopback(world: World | None = None, **options: Any) -> Iterator[PracticeThread]:
    """A running practice server; `options` are those of `PracticeServer`."""
    running = PracticeThread(PracticeServer(world or World(60), **options))
    running.start()
    try:
        yield running
    finally:
        if running._thread.is_alive():
            running.stop()
