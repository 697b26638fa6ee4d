"""The Intervals Partner API's calls as methods; see `replies` for what each may raise.

Every method raises WaitUntil without sending anything while the key's limit is used up, and is clean to cancel.
"""

from __future__ import annotations

import asyncio
import ipaddress
import logging
import re
import ssl
from collections.abc import Callable
from datetime import datetime
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any
from urllib.parse import quote

import httpx
import truststore
from msgspec import Struct

from kiosk import __version__, logs
from kiosk.api import replies, wire
from kiosk.api.pace import Pace
from kiosk.clock import Clock
from kiosk.errors import BadInput, Captive, KioskError, NeedKey, Offline, RefusedByServer, WaitUntil
from kiosk.language import mark, tr
from kiosk.model import Event, NewRegistration, Organization, Page, Run, WriteBackRoute

_log = logging.getLogger("kiosk.api")

_PAGE = 100
"""Rows asked for at once: the most that the API gives."""
_DEADLINE = 3
"""The longest a whole request may take, in timeouts: each of them bounds only one silence, and a body may drip."""
_KEEP_ALIVE = 4.0
"""Seconds an idle connection is used again: servers commonly close theirs after 5, and would do it under a request."""
_WRITING = ("PATCH", "PUT", "POST", "DELETE")
_ADDRESS_HINT = mark("Write it like https://api.intervals.run; plain http is only for this computer itself.")


class Heard(Struct, frozen=True):
    """What an answer of the API says of the time.

    `date` is the server's as it wrote the answer, in whole seconds; `asked` and `answered` are this computer's.
    """

    date: datetime
    asked: datetime
    answered: datetime


class _Call(Struct, frozen=True):
    """One of the API's calls: `template` is its path without values, for the log."""

    method: str
    template: str
    scope: str
    writes: bool = False
    write_back: bool = False


_ORGANIZATION = _Call("GET", "/organization", "read:series")
_EVENTS = _Call("GET", "/events", "read:events")
_EVENT = _Call("GET", "/events/{id}", "read:events")
_REGISTRATIONS = _Call("GET", "/registration", "read:participants")
_REGISTER = _Call("POST", "/registration", "write:participants", writes=True)


class Client:
    """The API for one key, over one pool of connections. `app`: an ASGI application that is asked in process instead.

    `timeout` is in seconds and bounds connecting and each silence; a whole request takes three times that at most.
    Raises BadInput where the address or the key can't be used.
    """

    def __init__(
        self,
        base_url: str,
        key: str,
        *,
        pace: Pace,
        clock: Clock,
        app: Callable[..., Any] | None = None,
        timeout: float = 10.0,
        connections: int = 8,
    ) -> None:
        self._base, on_this_computer = _checked_address(base_url)
        self._pace = pace
        self._clock = clock
        self._deadline = _DEADLINE * timeout
        self.heard: Heard | None = None
        """The time of the API's last answer, where it gave one."""
        try:
            self._http = httpx.AsyncClient(
                transport=None if app is None else httpx.ASGITransport(app),
                verify=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
                trust_env=not on_this_computer,  # no proxy between this computer and itself
                headers={
                    "Authorization": f"Bearer {_checked_key(key)}",
                    "Accept": "application/json",
                    "Accept-Encoding": "gzip",
                    "User-Agent": f"kiosk/{__version__}",
                },
                cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
                timeout=httpx.Timeout(timeout, pool=None),
                limits=httpx.Limits(max_connections=connections, keepalive_expiry=_KEEP_ALIVE),
                event_hooks={"response": [_refuse_redirect]},
            )
        except (ImportError, ValueError, httpx.InvalidURL) as error:
            raise BadInput(
                tr("The proxy of this computer can't be used"),
                tr("Set HTTPS_PROXY to an http address, or unset it. SOCKS proxies are not supported."),
            ) from error

    async def organization(self) -> Organization:
        """Who the key belongs to: the cheap check that it works."""
        return wire.organization(await self._ask(_ORGANIZATION, "/organization"))

    async def events(self, date_from: str | None = None, date_to: str | None = None) -> tuple[Event, ...]:
        """All events between two dates (YYYY-MM-DD, both included), in the server's order.

        Rows that can't be read are left out with a log line. A page that brings nothing new is the last.
        """
        found: dict[str, Event] = {}
        after = None
        while True:
            query = _query(dateFrom=date_from, dateTo=date_to, limit=str(_PAGE), after=after)
            rows, after, more = wire.events(await self._ask(_EVENTS, f"/events{query}"), _PAGE)
            new = {row.id: row for row in rows if row.id not in found}
            found |= new
            if not (more and new and after):
                return tuple(found.values())

    async def event(self, event_id: str) -> tuple[Event, tuple[Run, ...]]:
        """An event and its runs; NotFound where the key's organization has none of that id."""
        return wire.event(await self._ask(_EVENT, f"/events/{_quoted(event_id)}"), event_id)

    async def registrations(self, event_id: str, after: str | None = None, limit: int = _PAGE) -> Page:
        """A page of the start list: at most `limit` (1 to 100) rows after the cursor."""
        query = _query(eventId=event_id, limit=str(limit), after=after)
        return wire.page(await self._ask(_REGISTRATIONS, f"/registration{query}"), event_id, limit)

    async def register(self, new: NewRegistration, operation_id: str) -> str:
        """Register a walk-up; the id that the server gave. The same operation registers once, however often sent."""
        body = wire.new_registration(new)
        return wire.participant_id(await self._ask(_REGISTER, "/registration", body, operation_id))

    async def write_back(
        self,
        route: WriteBackRoute,
        *,
        registration_id: str,
        operation_id: str,
        checked_in: bool,
        at: datetime,
        key: str | None = None,
    ) -> None:
        """Write a check-in, or its undo, through the configured route; returns once the server has acknowledged it.

        `key` is what the server knows a repeated request by; without one it is the operation's id.

        Raises RouteMissing where the server has no such route or does not say what became of it, Captive where the
        reply is no acknowledgement of this,
        BadInput where the route itself can't be used.
        """
        values = {"registrationId": registration_id, "operationId": operation_id, "at": at.isoformat()}
        data = await self._write_back(route, values, key or operation_id, "{checkedIn}", checked_in)
        wire.acknowledged(data, registration_id, "checkedIn", checked_in)

    async def write_bib(
        self, route: WriteBackRoute, *, registration_id: str, operation_id: str, bib: str | None, at: datetime
    ) -> None:
        """Write the bib that a runner was given, or that it is nobody's any more (None); else as `write_back`."""
        values = {"registrationId": registration_id, "operationId": operation_id, "at": at.isoformat()}
        data = await self._write_back(route, values, operation_id, "{bib}", bib)
        wire.acknowledged(data, registration_id, "bibIdentifier", bib)

    async def _write_back(
        self, route: WriteBackRoute, values: dict[str, str], key: str, name: str, state: object
    ) -> bytes:
        """Send what stands for `name` in the route's body; the reply."""
        method = route.method.upper()
        if method not in _WRITING or not route.path.startswith("/"):
            bibs = name == "{bib}"
            raise BadInput(
                tr("The route for bibs can't be used") if bibs else tr("The route for check-ins can't be used"),
                tr("Its method is one of {methods}, and its path starts with /.", methods=", ".join(_WRITING)),
            )
        path = _filled(route.path, {name: _quoted(value) for name, value in values.items()})
        body = wire.encoded(_filled_body(route.body, values, name, state)) if route.body else None
        call = _Call(method, route.path, "write:participants", writes=True, write_back=True)
        return await self._ask(call, path, body, key)

    async def aclose(self) -> None:
        """Close the connections; the client is of no more use."""
        await self._http.aclose()

    async def _ask(self, call: _Call, target: str, body: bytes | None = None, key: str | None = None) -> bytes:
        """Send a request in its turn; the body of the reply, or the KioskError that it came to."""
        request = self._request(call, target, body, key)
        await self._pace.turn(urgent=call.writes)
        started = self._clock.monotonic()
        try:
            data = await self._send(request, call)
        except KioskError as error:
            told = logs.facts(error) | {"ms": self._ms_since(started)}
            _log.info("%s %s %s", call.method, call.template, told.pop("error"), extra=told)
            if isinstance(error, WaitUntil):
                self._pace.limited(error.until)
                raise WaitUntil(self._pace.not_before or error.until) from None
            if not isinstance(error, Offline):
                self._pace.granted()
            raise
        self._pace.granted()
        _log.debug("%s %s ok", call.method, call.template, extra={"ms": self._ms_since(started)})
        return data

    def _request(self, call: _Call, target: str, body: bytes | None, key: str | None) -> httpx.Request:
        headers = {"Content-Type": "application/json"} if body is not None else {}
        if key is not None:
            headers["Idempotency-Key"] = key
        try:
            return self._http.build_request(call.method, self._base + target, content=body, headers=headers)
        except httpx.InvalidURL as error:
            title = tr("The route for check-ins can't be used")
            raise BadInput(title, tr("Its path holds broken characters.")) from error

    async def _send(self, request: httpx.Request, call: _Call) -> bytes:
        asked = self._clock.now()
        try:
            async with asyncio.timeout(self._deadline):
                response = await self._http.send(request, stream=True)
                answered = self._clock.now()
                try:
                    data = await replies.data_of(response, scope=call.scope, write_back=call.write_back, now=answered)
                except (NeedKey, RefusedByServer):
                    self._hear(response, asked, answered)
                    raise
                finally:
                    await response.aclose()
                self._hear(response, asked, answered)
                return data
        except (httpx.TransportError, OSError) as error:
            raise replies.no_answer(error) from error

    def _hear(self, response: httpx.Response, asked: datetime, answered: datetime) -> None:
        date = replies.date_of(response)
        if date is not None:
            self.heard = Heard(date, asked, answered)

    def _ms_since(self, started: float) -> int:
        return round((self._clock.monotonic() - started) * 1000)


async def _refuse_redirect(response: httpx.Response) -> None:
    """Before httpx reads where to: the API redirects nowhere, and a strange address there would raise anything."""
    if response.is_redirect:
        raise Captive


def _checked_address(base_url: str) -> tuple[str, bool]:
    """The address without a slash at its end, and whether it is this computer's own; BadInput where it is no use."""
    try:
        url = httpx.URL(base_url.strip())
        host = url.host
    except (httpx.InvalidURL, ValueError) as error:
        raise BadInput(tr("The server's address can't be used"), tr(_ADDRESS_HINT)) from error
    local = _is_loopback(host)
    if not re.fullmatch(r"[\w.-]+|[0-9a-f:.]+", host) or not 0 < (url.port or 443) < 65536:
        raise BadInput(tr("The server's address can't be used"), tr(_ADDRESS_HINT))
    if url.userinfo or url.query or url.fragment:
        hint = tr("It is only a server and a path: no name, ? or # in it.")
        raise BadInput(tr("The server's address can't be used"), hint)
    if url.scheme != "https" and not (url.scheme == "http" and local):
        raise BadInput(tr("The server's address is not safe"), tr(_ADDRESS_HINT))
    return str(url).rstrip("/"), local


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _checked_key(key: str) -> str:
    """The key without the blanks that copying leaves around it; BadInput (which does not repeat it) if it is none."""
    stripped = key.strip()
    if not re.fullmatch(r"[!-~]+", stripped):
        hint = tr("A key is one word of letters, digits and signs. Copy it anew.")
        raise BadInput(tr("This is not an API key"), hint)
    return stripped


def _quoted(value: str) -> str:
    """A value as part of an address; BadInput where it would lead elsewhere or is no text."""
    try:
        if value not in ("", ".", ".."):
            return quote(value, safe="")
    except UnicodeEncodeError:
        pass
    hint = tr("Choose the event or registration from the list, or copy its id anew.")
    raise BadInput(tr("This is not an id"), hint)


def _query(**values: str | None) -> str:
    return "?" + "&".join(f"{name}={_quoted(value)}" for name, value in values.items() if value)


def _filled(template: str, values: dict[str, str]) -> str:
    """A text with its `{name}`s replaced, once: a value that looks like one stays."""
    return re.sub(r"\{(\w+)\}", lambda match: values.get(match[1], match[0]), template)


def _filled_body(template: Any, values: dict[str, str], state_name: str, state: object) -> Any:
    match template:
        case str() if template == state_name:
            return state
        case str():
            return _filled(template, values)
        case dict():
            return {name: _filled_body(part, values, state_name, state) for name, part in template.items()}
        case list():
            return [_filled_body(part, values, state_name, state) for part in template]
        case _:
            return template
