"""The far side of the weather: a practice server on a real socket that writes down who asked what, and what it did."""

from __future__ import annotations

import asyncio
import json
from collections import Counter, defaultdict
from collections.abc import Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from msgspec import structs
from starlette.types import Message, Receive, Scope, Send

from kiosk.api import wire
from kiosk.model import Registration
from kiosk.practice import Fault, KeyInfo, PracticeServer, Weather, World, WriteBack, serve
from tests.support import PracticeThread
from tests.torture.weather_time import Time, WeatherClock

KEY = "intervals-key-of-the-weather"
NUMBER = "x-number"
"""The header in which the laptop numbers its requests."""

_asking: ContextVar[str | None] = ContextVar("asking", default=None)
"""The Idempotency-Key of the request that is being answered; None for the portal."""


@dataclass(frozen=True)
class Done:
    """Something that was changed: `key` is the operation's id, None where the portal did it; `value` as it is now."""

    key: str | None
    what: str
    registration_id: str
    value: object


@dataclass
class Asked:
    """One request as the server saw it; `arrived` in epoch milliseconds, `retry_after` as it was answered."""

    number: int
    arrived: float
    method: str
    address: str
    operation_id: str | None
    status: int = 0
    retry_after: object = None
    whole: bool = False
    body: bytearray = field(default_factory=bytearray)
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def refused(self) -> bool:
        """Whether it was answered with an error of the API's about the request itself."""
        return (
            self.whole and 400 <= self.status < 500 and self.status not in (401, 403, 429) and b'"error"' in self.body
        )


class TaleWorld(World):
    """A world that tells what was done to it, by whom, in order."""

    def __init__(self, registrations: int, seed: int) -> None:
        self.done: list[Done] = []
        super().__init__(registrations, seed)

    def add(self, run_id: str, email: str, name: str | None = None, **more: Any) -> Registration:
        made = super().add(run_id, email, name, **more)
        self.done.append(Done(_asking.get(), "registered", made.id, made.email))
        return made

    def set_checked_in(self, registration_id: str, checked_in: bool) -> Registration:
        changed = super().set_checked_in(registration_id, checked_in)
        self.done.append(Done(_asking.get(), "checked in", registration_id, checked_in))
        return changed

    def assign_bib(self, registration_id: str, bib: str | None) -> Registration:
        changed = super().assign_bib(registration_id, bib)
        self.done.append(Done(_asking.get(), "bib", registration_id, bib))
        return changed

    def restate(self, registration_id: str, status: str) -> None:
        """The registration has another status, maybe one that nobody published."""
        self._change(registration_id, status=status)


class WeatherServer(PracticeServer):
    """Writes down every request and its reply, also what the weather answers in the server's place."""

    world: TaleWorld

    def __init__(self, world: TaleWorld, passing: Time) -> None:
        super().__init__(world, keys={KEY: KeyInfo()}, clock=WeatherClock(passing))
        self._time = passing
        self.asked: dict[int, Asked] = {}
        self.served: dict[str, set[Registration]] = defaultdict(set)
        """By id, every version of a registration that was sent in a whole page of the list."""
        self.struck: Counter[Fault] = Counter()
        self.mixed_up = False
        """Whether replies were mixed up on the way: the API's own words, but not to what was asked."""
        app = self._app

        async def told(scope: Scope, receive: Receive, send: Send) -> None:
            # What the weather does to the world on the way is the portal's doing, not the request's.
            keys = [value.decode() for name, value in scope["headers"] if name == b"idempotency-key"]
            token = _asking.set(keys[0] if keys else None)
            try:
                await app(scope, receive, send)
            finally:
                _asking.reset(token)

        self._app = told  # type: ignore[assignment]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await super().__call__(scope, receive, send)
            return
        headers = {name.decode(): value.decode() for name, value in scope["headers"]}
        asked = Asked(
            number=int(headers.get(NUMBER, -1 - len(self.asked))),
            arrived=self._time.epoch_ms(),
            method=scope["method"],
            address=f"{scope['path']}?{scope['query_string'].decode()}",
            operation_id=headers.get("idempotency-key"),
        )
        self.asked[asked.number] = asked

        async def watched(message: Message) -> None:
            self._write_down(asked, message)
            await send(message)

        await super().__call__(scope, receive, watched)

    def _write_down(self, asked: Asked, message: Message) -> None:
        if message["type"] == "http.response.start":
            asked.status = message["status"]
            asked.headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in message["headers"]}
            return
        asked.body += message.get("body", b"").rstrip()
        if message.get("more_body", False):
            return
        if asked.status == 429 and asked.body.startswith(b'{"error"'):
            asked.retry_after = json.loads(asked.body)["error"].get("retryAfter")
        if self._is_page(asked):
            page = wire.page(bytes(asked.body), self.world.event_id, 100)
            for each in page.registrations:
                self.served[each.id].add(each)
        asked.whole = True

    def _is_page(self, asked: Asked) -> bool:
        plain = asked.headers.get("content-type") == "application/json" and "content-encoding" not in asked.headers
        return asked.method == "GET" and asked.address.startswith("/registration?") and asked.status == 200 and plain

    def storm(self, *rules: dict[str, Any], seed: int = 1) -> None:
        """Faults from now on; none for a clear sky."""
        if self.weather is not None:
            self.struck += self.weather.struck
        self.mixed_up |= any(rule["fault"] == "duplicate" for rule in rules)
        self.weather = Weather.parse({"seed": seed, "rules": list(rules)}) if rules else None

    def clear(self) -> None:
        """All is well from now on: the sky, the route, the key, the limit."""
        self.storm()
        self.network_down, self.plan, self.write_back = False, None, WriteBack.WORKING
        self.keys = {KEY: KeyInfo()}

    def portal(self, what: str, registration_id: str, text: str) -> None:
        """Something that the organizer does in the web; `text` is a new name, bib, status or e-mail."""
        world = self.world
        if what == "new":
            world.add(world.runs(world.event_id)[0].id, f"{text}@new.example", f"New {text}", bib=f"N{text}")
            return
        if not world.has(registration_id):
            return
        match what:
            case "cancel":
                world.cancel(registration_id)
            case "delete":
                world.remove(registration_id)
            case "rename":
                world.rename(registration_id, f"Renamed {text}")
            case "bib":
                world.assign_bib(registration_id, f"P{text}")
            case "check in" | "un-check":
                world.set_checked_in(registration_id, what == "check in")
            case "status":
                world.restate(registration_id, "deferred to next year")
            case "move":
                world.move(registration_id, int(text) % len(world.registrations()))

    def people(self) -> set[str]:
        """What no log and no address may hold."""
        everybody = self.world.registrations()
        return {KEY, *(each.email for each in everybody), *(each.name for each in everybody if each.name)}

    def without_scopes(self, *scopes: str) -> None:
        """The key lacks rights from now on."""
        self.keys = {KEY: structs.replace(KeyInfo(), scopes=KeyInfo().scopes - set(scopes))}


class Front(PracticeThread):
    """One listening thread for many servers in turn: each sequence puts its own behind it."""

    server: WeatherServer

    def __init__(self, server: WeatherServer) -> None:
        super().__init__(server)
        self.up = False

    def start(self) -> None:
        super().start()
        self.up = True

    def stop(self) -> None:
        super().stop()
        self.up = False

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        task = asyncio.current_task()
        assert task is not None
        self._task = task
        await serve(_Door(self), port=self.port, started=self._started)  # type: ignore[arg-type]


class _Door:
    """The application that stands before whichever server is behind the front."""

    def __init__(self, front: Front) -> None:
        self._front = front

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._front.server(scope, receive, send)
