"""One request on its way through the weather, and the ways to answer it or to end its connection."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Mapping, MutableMapping
from urllib.parse import parse_qsl, urlencode

import msgspec
from msgspec import Struct
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.clock import Clock
from kiosk.practice.queries import Refusal
from kiosk.practice.world import World

HANG_UP = "kiosk.hang_up"
"""The ASGI extension under which a server gives a callable that closes the connection; its argument: at once?"""


async def hang_up(scope: Scope, receive: Receive, *, at_once: bool = True) -> None:
    """Ends the connection: without what is still to be sent if `at_once`; `ConnectionResetError` in process."""
    close = scope.get("extensions", {}).get(HANG_UP)
    if close is None:
        raise ConnectionResetError("The practice network hung up")
    close(at_once)
    await _disconnected(receive)


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


class Reply(Struct, frozen=True):
    """A whole reply."""

    status: int
    body: bytes
    headers: Mapping[str, str]


def reply_of(status: int, body: str | bytes, content_type: str = "application/json", **headers: str) -> Reply:
    """A reply with its body in UTF-8; `headers` with `_` for `-`."""
    more = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(status, body.encode() if isinstance(body, str) else body, {"content-type": content_type, **more})


class Exchange:
    """One request on its way; `body` was read, `last` holds the server's last reply to each kind of request."""

    def __init__(
        self,
        app: ASGIApp,
        world: World,
        clock: Clock,
        scope: Scope,
        receive: Receive,
        send: Send,
        body: bytes,
        last: MutableMapping[tuple[str, ...], Reply],
    ) -> None:
        self.world = world
        self.clock = clock
        self._app = app
        self._scope = scope
        self._receive = receive
        self._send = send
        self._body = body
        self._last = last
        root, *parts = scope["path"].split("/")
        self._kind = (scope["method"], root, *parts[:1], *("*" for _ in parts[1:]))

    @property
    def before(self) -> Reply | None:
        """The server's reply to the last request of this kind."""
        return self._last.get(self._kind)

    async def ask(self, *, first_page: bool = False) -> Reply:
        """What the server answers; to the request without its cursor if `first_page`."""
        scope = self._scope
        if first_page:
            asked = parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)
            kept = [(name, value) for name, value in asked if name not in ("after", "before")]
            scope = {**scope, "query_string": urlencode(kept).encode()}
        start: Message = {}
        parts: list[bytes] = []

        async def receive() -> Message:
            return {"type": "http.request", "body": self._body, "more_body": False}

        async def send(message: Message) -> None:
            if message["type"] == "http.response.start":
                start.update(message)
            else:
                parts.append(message.get("body", b""))

        await self._app(scope, receive, send)
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in start["headers"]}
        reply = Reply(start["status"], b"".join(parts), headers)
        self._last[self._kind] = reply
        return reply

    async def answer(self, reply: Reply, sent: int | None = None) -> None:
        """Sends a reply; of its body only the first `sent` bytes, if given, and then hangs up."""
        headers = {**reply.headers, "content-length": str(len(reply.body))}
        lines = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
        await self._send({"type": "http.response.start", "status": reply.status, "headers": lines})
        if sent is None:
            await self._send({"type": "http.response.body", "body": reply.body})
        else:
            await self._send({"type": "http.response.body", "body": reply.body[:sent], "more_body": True})
            await self.hang_up(at_once=False)

    async def refuse(self, refusal: Refusal) -> None:
        """Answers with an error of the API."""
        await self.answer(reply_of(refusal.status, msgspec.json.encode(refusal.body())))

    async def linger(self, milliseconds: int) -> None:
        """Waits, as long as somebody is there."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(milliseconds / 1000):
                await _disconnected(self._receive)

    async def hang_up(self, *, at_once: bool = True) -> None:
        """Ends the connection."""
        await hang_up(self._scope, self._receive, at_once=at_once)
