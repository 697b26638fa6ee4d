"""uvicorn, taught to hang up, to say when it has started, and to end in order."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from typing import Any

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from kiosk.practice.exchange import HANG_UP

_GRACE_SECONDS = 1  # what a request that is being answered gets when the server is stopped


class HttpServer(uvicorn.Server):
    """Serves `app`; calls `started` once requests are taken. A signal ends it in order, and goes no further."""

    def __init__(self, app: ASGIApp, started: Callable[[], None]) -> None:
        config = uvicorn.Config(
            app,
            http=HangUpProtocol,
            ws="none",
            lifespan="off",
            log_config=None,
            log_level="critical",  # an unfinished reply is the weather's doing; the app logs its defects itself
            access_log=False,
            date_header=False,  # the app says the time
            timeout_graceful_shutdown=_GRACE_SECONDS,
        )
        super().__init__(config)
        self._tell = started

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Takes requests from now on."""
        await super().startup(sockets)
        self._tell()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """SIGINT and SIGTERM end the server while this lasts; only the main thread hears them."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        signals = (signal.SIGINT, signal.SIGTERM)
        before = {each: signal.signal(each, self.handle_exit) for each in signals}
        try:
            yield
        finally:
            for each, handler in before.items():
                signal.signal(each, handler)


class HangUpProtocol(H11Protocol):
    """HTTP whose requests carry the means to hang up."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Hand every request the means to hang up."""
        super().connection_made(transport)
        app = self.app

        def close(at_once: bool) -> None:
            if at_once:
                transport.abort()
            else:
                transport.close()

        async def with_hang_up(scope: Scope, receive: Receive, send: Send) -> None:
            await app({**scope, "extensions": {HANG_UP: close}}, receive, send)

        self.app: Any = with_hang_up
