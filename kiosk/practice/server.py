"""The practice server: the Intervals Partner API's contract as an ASGI application, in process or on a socket."""

from __future__ import annotations

import logging
import math
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, timedelta
from email.utils import format_datetime
from enum import StrEnum
from typing import Any, TypeAlias

import msgspec
from msgspec import Struct
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import Message, Receive, Scope, Send

from kiosk.clock import Clock, SystemClock, epoch_ms
from kiosk.model import Event
from kiosk.practice import shapes
from kiosk.practice.exchange import hang_up
from kiosk.practice.plan import Bucket, limit_of
from kiosk.practice.queries import (
    Refusal,
    check_in,
    day,
    event_type,
    given_bib,
    json_object,
    new_registration,
    paging,
    query,
)
from kiosk.practice.weather import Weather
from kiosk.practice.world import BadCursor, CheckInCall, World, window

_log = logging.getLogger("kiosk.practice")

PRACTICE_KEY = "practice"
"""The key that the practice server knows by itself."""

ALL_SCOPES = frozenset(
    {"read:series", "read:events", "read:participants", "write:participants", "read:groups", "write:events"}
)
"""What a key of the organizer may do."""

_Handler: TypeAlias = Callable[[Request], Awaitable[Response]]


class KeyInfo(Struct, frozen=True):
    """A key: its scopes, and its plan where it is not the server's."""

    scopes: frozenset[str] = ALL_SCOPES
    plan: str | None = None


class WriteBack(StrEnum):
    """What becomes of a check-in: written (and answered, `SILENT`, without a body), or no such call is there."""

    WORKING = "working"
    SILENT = "silent"
    NOT_FOUND = "not_found"
    NOT_ALLOWED = "not_allowed"
    NOT_IMPLEMENTED = "not_implemented"


_NO_WRITE_BACK = {
    WriteBack.NOT_FOUND: (404, "Not Found"),
    WriteBack.NOT_ALLOWED: (405, "Method Not Allowed"),
    WriteBack.NOT_IMPLEMENTED: (501, "Not Implemented"),
}


class PracticeServer:
    """The ASGI callable.

    `keys`, `plan`, `write_back`, `weather` and `network_down` may be changed while it runs; `plan` None means no
    limit. While `network_down` every request ends without a reply: on a socket the connection is closed, in process
    `ConnectionResetError` is raised. `BadInput` where there is no such plan.
    """

    def __init__(
        self,
        world: World,
        *,
        keys: Mapping[str, KeyInfo] | None = None,
        plan: str | None = None,
        write_back: WriteBack = WriteBack.WORKING,
        weather: Weather | None = None,
        clock: Clock | None = None,
    ) -> None:
        self.world = world
        self.keys = dict(keys) if keys is not None else {PRACTICE_KEY: KeyInfo()}
        self.plan = plan
        self.write_back = write_back
        self.weather = weather
        self.network_down = False
        self._clock = clock or SystemClock()
        self._buckets: dict[tuple[str, str], Bucket] = {}
        self._replies: dict[tuple[str, str, str, str], tuple[Any, Response]] = {}
        for name in [plan, *(info.plan for info in self.keys.values())]:
            if name is not None:
                limit_of(name)
        calls: dict[str, dict[str, tuple[str, _Handler]]] = {
            "/organization": {"GET": ("read:series", self._organization)},
            "/events": {"GET": ("read:events", self._events)},
            "/events/{id}": {"GET": ("read:events", self._event)},
            "/registration": {
                "GET": ("read:participants", self._registrations),
                "POST": ("write:participants", self._register),
            },
            "/registration/{id}": {"PATCH": ("write:participants", self._check_in)},
        }
        self._app = Starlette(
            routes=[Route(path, self._endpoint(methods), methods=list(methods)) for path, methods in calls.items()],
            exception_handlers={
                Refusal: _refused,
                HTTPException: _no_route,
                ClientDisconnect: _gone,
                Exception: _defect,
            },
        )
        self._app.router.redirect_slashes = False

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request, as ASGI has it."""
        if self.network_down and scope["type"] == "http":
            await hang_up(scope, receive)
        elif self.weather is not None and scope["type"] == "http":
            await self.weather.answer(self._app, self.world, self._clock, scope, receive, self._dated(send))
        else:
            await self._app(scope, receive, self._dated(send))

    def _dated(self, send: Send) -> Send:
        """Every reply says the time by the server's own clock, which its limits go by, too."""

        async def with_date(message: Message) -> None:
            if message["type"] == "http.response.start":
                date = format_datetime(self._clock.now().astimezone(UTC), usegmt=True)
                message = {**message, "headers": [*message["headers"], (b"date", date.encode("ascii"))]}
            await send(message)

        return with_date

    def revoke(self, key: str) -> None:
        """The key is not accepted any more; nothing happens where it never was."""
        self.keys.pop(key, None)

    # Before a call.
    def _endpoint(self, methods: Mapping[str, tuple[str, _Handler]]) -> _Handler:
        async def endpoint(request: Request) -> Response:
            if request.method == "PATCH" and self.write_back in _NO_WRITE_BACK:
                status, words = _NO_WRITE_BACK[self.write_back]
                return PlainTextResponse(words, status)
            scope, handler = methods["GET" if request.method == "HEAD" else request.method]
            self._admit(request, scope)
            response = await handler(request)
            if request.method == "PATCH" and self.write_back is WriteBack.SILENT:
                return Response(status_code=204)
            return response

        return endpoint

    def _admit(self, request: Request, scope: str) -> None:
        """Who asks, whether it is their turn, and whether they may."""
        key = _key(request)
        info = self.keys.get(key)
        if info is None:
            raise Refusal(401, "UNAUTHORIZED", "The API key is missing, wrong or revoked")
        if plan := info.plan or self.plan:
            now = self._clock.monotonic()
            bucket = self._buckets.setdefault((key, plan), Bucket(limit_of(plan), now))
            if wait := bucket.take(now):
                ready = self._clock.now() + timedelta(milliseconds=math.ceil(wait * 1000))
                raise Refusal(429, "RATE_LIMITED", "Too many requests", retry_after=epoch_ms(ready))
        if scope not in info.scopes:
            raise Refusal(403, "FORBIDDEN", f"The API key lacks the scope {scope}")

    # The calls.
    async def _organization(self, request: Request) -> Response:
        plan = self.keys.get(_key(request), KeyInfo()).plan or self.plan or self.world.organization.plan
        return _data(shapes.organization_json(self.world.organization, self.world.roles, plan))

    async def _events(self, request: Request) -> Response:
        asked = query(request)
        limit, after, before = paging(asked)
        kind, first, last = event_type(asked), day(asked, "dateFrom"), day(asked, "dateTo")
        found = [
            event
            for event in self.world.events
            if kind in (None, event.kind) and (first or "") <= event.date <= (last or "9999-12-31")
        ]
        try:
            start, end, more = window({event.id: place for place, event in enumerate(found)}, limit, after, before)
        except BadCursor as error:
            raise _bad_cursor(error) from None
        return _page([self._event_json(event) for event in found[start:end]], more)

    async def _event(self, request: Request) -> Response:
        event = self._known_event(request.path_params["id"])
        runs = [shapes.run_json(run, self.world.details[run.id]) for run in self.world.runs(event.id)]
        return _data({"event": self._event_json(event), "runs": runs})

    async def _registrations(self, request: Request) -> Response:
        asked = query(request)
        limit, after, before = paging(asked)
        if not asked.get("eventId"):
            raise Refusal.fields({"eventId": ["Required"]})
        event = self._known_event(asked["eventId"])
        try:
            rows, more = self.world.page(event.id, limit, after, before)
        except BadCursor as error:
            raise _bad_cursor(error) from None
        return _page([shapes.registration_json(row) for row in rows], more)

    async def _register(self, request: Request) -> Response:
        body = json_object(await request.body())
        if (before := self._before(request, body)) is not None:
            return before
        new = new_registration(body)
        if self.world.run(new.run_id) is None:
            raise Refusal(404, "NOT_FOUND", "Event run not found")
        made = self.world.add(
            new.run_id, new.email, new.name, kind=new.kind, status=new.status, pace_group=new.pace_group
        )
        return self._remember(request, body, _data({"participantId": made.id}, 201))

    async def _check_in(self, request: Request) -> Response:
        body = json_object(await request.body())
        if "bibIdentifier" in body:
            return self._give_bib(request, body)
        registration_id, checked_in = request.path_params["id"], check_in(body)
        key = request.headers.get("idempotency-key")
        if (before := self._before(request, body)) is not None:
            self.world.check_in_calls.append(CheckInCall(key, registration_id, checked_in, replayed=True))
            return before
        try:
            changed = self.world.set_checked_in(registration_id, checked_in)
        except KeyError:
            raise Refusal(404, "NOT_FOUND", "Registration not found") from None
        self.world.check_in_calls.append(CheckInCall(key, registration_id, checked_in))
        return self._remember(request, body, _data(shapes.registration_json(changed)))

    def _give_bib(self, request: Request, body: dict[str, Any]) -> Response:
        bib = given_bib(body)
        if (before := self._before(request, body)) is not None:
            return before
        try:
            changed = self.world.assign_bib(request.path_params["id"], bib)
        except KeyError:
            raise Refusal(404, "NOT_FOUND", "Registration not found") from None
        return self._remember(request, body, _data(shapes.registration_json(changed)))

    def _known_event(self, event_id: str) -> Event:
        event = self.world.event(event_id)
        if event is None:
            raise Refusal(404, "NOT_FOUND", "Event not found")
        return event

    def _event_json(self, event: Event) -> dict[str, Any]:
        return shapes.event_json(event, self.world.organization.id, self.world.details[event.id])

    # The same request again. Only what was done is remembered: a refused request may be put right and sent again.
    def _before(self, request: Request, body: Any) -> Response | None:
        """The reply to the same request before; `Refusal` where its Idempotency-Key came with another body."""
        known = self._replies.get(_operation(request))
        if known is None:
            return None
        if known[0] != body:
            raise Refusal(409, "CONFLICT", "The Idempotency-Key was used with another body")
        return known[1]

    def _remember(self, request: Request, body: Any, reply: Response) -> Response:
        if request.headers.get("idempotency-key"):
            self._replies[_operation(request)] = body, reply
        return reply


def _key(request: Request) -> str:
    word, _, key = request.headers.get("authorization", "").partition(" ")
    return key.strip() if word.lower() == "bearer" else ""


def _operation(request: Request) -> tuple[str, str, str, str]:
    """What makes two requests the same one."""
    return _key(request), request.method, request.url.path, request.headers.get("idempotency-key", "")


def _json(value: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    return Response(msgspec.json.encode(value), status, headers, "application/json")


def _data(value: Any, status: int = 200) -> Response:
    return _json({"data": value}, status)


def _page(rows: list[dict[str, Any]], more: bool) -> Response:
    return _json({"data": rows, "hasMore": more})


def _bad_cursor(error: BadCursor) -> Refusal:
    return Refusal.fields({error.name: ["Not an object of this list"]})


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, Refusal)  # noqa: S101 - Starlette's handlers are typed for any exception
    headers = {"WWW-Authenticate": "Bearer"} if error.status == 401 else None
    return _json(error.body(), error.status, headers)


async def _no_route(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101
    code = "METHOD_NOT_ALLOWED" if error.status_code == 405 else "NOT_FOUND"
    return _json(Refusal(error.status_code, code, error.detail).body(), error.status_code, error.headers)


async def _gone(request: Request, error: Exception) -> Response:
    return _json(Refusal(400, "BAD_REQUEST", "The body was cut off").body(), 400)  # nobody is there to read it


async def _defect(request: Request, error: Exception) -> Response:
    _log.error("The practice server failed: %s", type(error).__name__)
    return _json(Refusal(500, "INTERNAL_ERROR", "The practice server failed").body(), 500)
