"""A loopback server that says byte for byte what a test tells it, and clocks that a test sets."""

from __future__ import annotations

import asyncio
import json
import selectors
import ssl
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from kiosk.api import Client, Pace
from kiosk.clock import Clock

T = TypeVar("T")
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
KEY = "itv_live_s3cret"


@dataclass
class HandClock:
    """Stands still until a test moves it."""

    moment: datetime = NOW
    seconds: float = 1000.0

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return self.seconds

    def random_bytes(self, count: int) -> bytes:
        return b"\xff" * count

    def move(self, seconds: float) -> None:
        self.moment += timedelta(seconds=seconds)
        self.seconds += seconds


class _Jump(selectors.DefaultSelector):
    now = 1000.0

    def select(self, timeout: float | None = None) -> list[Any]:
        events = super().select(0)
        if not events and timeout:
            self.now += timeout
        return events


class VirtualLoop(asyncio.SelectorEventLoop):
    """A loop in which waiting takes no time, and its clock."""

    def __init__(self) -> None:
        self._jump = _Jump()
        super().__init__(self._jump)

    def time(self) -> float:
        return self._jump.now

    def now(self) -> datetime:
        return NOW + timedelta(seconds=self._jump.now - 1000)

    def monotonic(self) -> float:
        return self._jump.now

    def random_bytes(self, count: int) -> bytes:
        return b"\x80" * count


def run_virtually(scenario: Callable[[VirtualLoop], Coroutine[Any, Any, T]]) -> T:
    """Run a coroutine on a `VirtualLoop`, which it is given as its clock."""
    loop = VirtualLoop()
    try:
        return loop.run_until_complete(scenario(loop))
    finally:
        loop.close()


def reply(status: int, body: bytes = b"", content_type: str | None = "application/json", **headers: str) -> bytes:
    """The bytes of an HTTP reply with its length."""
    lines = [f"HTTP/1.1 {status} Anything", f"Content-Length: {len(body)}"]
    if content_type is not None:
        lines.append(f"Content-Type: {content_type}")
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def answer(document: object, status: int = 200, **headers: str) -> bytes:
    """A reply with JSON."""
    return reply(status, json.dumps(document).encode(), **headers)


def failure(status: int, code: str = "CODE", message: str = "A message", **more: object) -> bytes:
    """An error as the API words it."""
    return answer({"error": {"code": code, "message": message, **more}}, status)


@dataclass
class Request:
    """What the server was asked."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


Reply = bytes | Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@dataclass
class RawServer:
    """Gives its replies one after the other, the last one for ever; a callable writes for itself and then hangs up."""

    replies: list[Reply]
    tls: ssl.SSLContext | None = None
    host: str = "127.0.0.1"
    greeting: bytes = b""
    requests: list[Request] = field(default_factory=list)
    connections: int = 0

    async def __aenter__(self) -> RawServer:
        self._busy: set[asyncio.Task[None]] = set()
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self.tls)
        self.port = self._server.sockets[0].getsockname()[1]
        self.url = f"{'https' if self.tls else 'http'}://{self.host}:{self.port}"
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for task in tuple(self._busy):
            task.cancel()
        await asyncio.gather(*self._busy, return_exceptions=True)
        await self._server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._busy.add(task)
        self.connections += 1
        writer.write(self.greeting)
        try:
            while (request := await self._read(reader)) is not None:
                self.requests.append(request)
                what = self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]
                if not isinstance(what, bytes):
                    await what(reader, writer)
                    return
                writer.write(what)
                await writer.drain()
        except (ConnectionError, asyncio.CancelledError):
            pass
        finally:
            self._busy.discard(task)
            writer.transport.abort()

    async def _read(self, reader: asyncio.StreamReader) -> Request | None:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        except asyncio.IncompleteReadError:
            return None
        method, target, _ = head[0].split(" ")
        headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in head[1:] if line)}
        return Request(method, target, headers, await reader.readexactly(int(headers.get("content-length", 0))))


def client_of(url: str, *, clock: Clock | None = None, pace: Pace | None = None, **options: Any) -> Client:
    """A client with a hand clock and short timeouts."""
    clock = clock or HandClock()
    return Client(url, KEY, pace=pace or Pace(clock), clock=clock, **{"timeout": 5.0, **options})


def asked(what: Callable[[Client], Awaitable[T]], *replies: Reply, **options: Any) -> tuple[T, RawServer]:
    """What a call of the client comes to against a server with these replies; and the server, for what it was asked."""

    async def scenario() -> tuple[T, RawServer]:
        async with RawServer(list(replies)) as server:
            client = client_of(server.url, **options)
            try:
                return await what(client), server
            finally:
                await client.aclose()

    return asyncio.run(scenario())
