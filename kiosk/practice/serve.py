"""The practice server on a socket of this machine, until it is interrupted; it prints nothing itself."""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import Callable

from kiosk.errors import BadInput
from kiosk.practice.server import PracticeServer


async def serve(server: PracticeServer, *, host: str = "127.0.0.1", port: int, started: Callable[[int], None]) -> None:
    """Answers on `host` and `port` (0: any that is free) until SIGINT, SIGTERM or cancelling; then ends in order.

    `started` is told the real port once requests are taken. Signals are only heard in the main thread. `BadInput`
    where the port can't be had.
    """
    from kiosk.practice.http_server import HttpServer  # uvicorn is slow to import, and only needed here

    listener = _listen(host, port)
    running = HttpServer(server, lambda: started(listener.getsockname()[1]))
    task = asyncio.ensure_future(running.serve([listener]))
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        running.should_exit = True
        await task
        raise
    finally:
        listener.close()


def _listen(host: str, port: int) -> socket.socket:
    # The protocol has to be named: asyncio turns Nagle's algorithm off (40 ms a reply) only where it reads "TCP".
    listener = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        # Where the system is not POSIX this would let two programs have the port.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, os.name == "posix")
        listener.bind((host, port))
    except (OSError, OverflowError):
        listener.close()
        raise BadInput(
            f"Port {port} of {host} can't be used", "Another program may have it: choose another one, or 0 for any."
        ) from None
    return listener
