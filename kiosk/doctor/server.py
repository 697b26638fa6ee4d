"""The server and the key: each right that the kiosk needs, the routes that write, and the laptop's clock.

Nothing is changed there: what would be written is asked for an invented registration, which no server can have.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from kiosk.api import Client, Heard
from kiosk.clock import Clock, new_id
from kiosk.doctor.check import Check, Subject
from kiosk.errors import MissingScope, NeedKey, NotFound, RefusedByServer, RouteMissing
from kiosk.language import mark, tr
from kiosk.model import WriteBackRoute

KEY = Subject("key", mark("Server and key"))
SERIES = Subject("read_series", mark("May read whose key it is"))
EVENTS = Subject("read_events", mark("May read the events"))
PARTICIPANTS = Subject("read_participants", mark("May read the start list"))
WRITING = Subject("write_participants", mark("May write check-ins"))
CLOCK = Subject("clock", mark("Clock"))
WRITE_BACK = Subject("write_back", mark("The server takes check-ins"))
BIB_ROUTE = Subject("bib_route", mark("The server takes bibs"))

SUBJECTS = (KEY, SERIES, EVENTS, PARTICIPANTS, WRITING, CLOCK, WRITE_BACK, BIB_ROUTE)
"""Everything that needs the server, in the order in which it is shown."""

_BY_CSV = mark("Check-ins are kept on this laptop; the way to hand them over is the CSV file: `kiosk export`.")
_BIBS_BY_CSV = mark("Bibs given at the desk are kept on this laptop and are in the CSV file: `kiosk export`.")

T = TypeVar("T")
_SECONDS_OFF, _SECONDS_WRONG = 5.0, 60.0
"""From a minute on a volunteer notices that a time is wrong; the order of check-ins never depends on it."""


class Questions:
    """What is asked of one server with one key; several checks may share an answer."""

    def __init__(self, client: Client, clock: Clock, event_id: str | None, route: WriteBackRoute) -> None:
        self._client = client
        self._clock = clock
        self._event_id = event_id
        self._route = route
        self._shared: dict[str, asyncio.Future[Any]] = {}

    async def key(self) -> Check:
        """Whether the key is accepted; one that lacks a right is."""
        try:
            await self._once("organization", self._client.organization)
        except MissingScope:
            pass
        except NeedKey as error:
            to_do = tr("Ask the organizer for a valid API key.")
            return KEY.fails(tr("not accepted", "The key"), f"{to_do} {error.hint}")
        return KEY.passes(tr("accepted", "The key"))

    async def series(self) -> Check:
        """Whether the key may read whose it is."""
        return await _right(SERIES, self._once("organization", self._client.organization))

    async def events(self) -> Check:
        """Whether the key may read events, and this one among them."""
        if self._event_id is None:
            return await _right(EVENTS, self._once("events", self._client.events))
        try:
            return await _right(EVENTS, self._client.event(self._event_id))
        except NotFound:
            to_do = tr("Check the event's id: `kiosk events`.")
            return EVENTS.fails(tr("the server has no such event for this key"), to_do)

    async def participants(self) -> Check:
        """Whether the key may read a start list."""
        event_id = self._event_id
        if event_id is None:
            try:
                found = await self._once("events", self._client.events)
            except MissingScope as error:
                return PARTICIPANTS.not_tried(error.title)
            event_id = next((each.id for each in found), None)
            if event_id is None:
                return PARTICIPANTS.not_tried(tr("the organizer has no events"))
        try:
            return await _right(PARTICIPANTS, self._client.registrations(event_id, limit=1))
        except NotFound:
            return PARTICIPANTS.not_tried(tr("the server has no such event for this key"))

    async def writing(self) -> Check:
        """Whether the key may write, as far as the route for check-ins tells."""
        if why := _may_write(self._route):
            return WRITING.not_tried(why)
        try:
            await self._once("probe", self._probe)
        except MissingScope as error:
            return WRITING.fails(tr("missing", "A right of the key"), error.hint)
        except RouteMissing:
            return WRITING.not_tried(tr("the server has no route that would tell"))
        except RefusedByServer:
            pass
        return WRITING.passes(tr("given", "A right of the key"))

    async def write_back(self) -> Check:
        """Whether the server has the route that takes check-ins."""
        return await _route(WRITE_BACK, self._route, lambda: self._once("probe", self._probe), _BY_CSV)

    async def bib_route(self, route: WriteBackRoute) -> Check:
        """Whether the server has the route that takes bibs."""

        async def probe() -> None:
            invented = self._invented()
            at = self._clock.now()
            await self._client.write_bib(
                route, registration_id=invented, operation_id=new_id(self._clock), bib=None, at=at
            )

        return await _route(BIB_ROUTE, route, probe, _BIBS_BY_CSV)

    async def _probe(self) -> None:
        """Take a check-in back that never was, of a registration that never was."""
        await self._client.write_back(
            self._route,
            registration_id=self._invented(),
            operation_id=new_id(self._clock),
            checked_in=False,
            at=self._clock.now(),
        )

    def _invented(self) -> str:
        """An id that no registration has: 96 bits of chance, in the form of the API's own."""
        return self._clock.random_bytes(12).hex()

    async def _once(self, name: str, ask: Callable[[], Awaitable[T]]) -> T:
        """The answer to a question that several checks have; one that stops waiting leaves it to the others."""
        if name not in self._shared:
            self._shared[name] = asyncio.ensure_future(ask())
        answer: T = await asyncio.shield(self._shared[name])
        return answer

    async def close(self) -> None:
        """Stop what is still being asked."""
        for each in self._shared.values():
            each.cancel()
        await asyncio.gather(*self._shared.values(), return_exceptions=True)


def no_key() -> Check:
    """Nobody gave this laptop a key."""
    to_do = tr("Set KIOSK_API_KEY or enter the key once in the window.")
    return KEY.fails(tr("there is none", "A key"), to_do)


def no_bib_route() -> Check:
    """The settings have no route for bibs."""
    to_do = tr("Bibs given at the desk are held, and are in the CSV file.")
    return BIB_ROUTE.not_tried(tr("none is set up", "A route"), to_do)


def clock_compared(heard: Heard | None) -> Check:
    """How far the laptop's clock is from the server's, at the least: the way there and back is allowed for."""
    if heard is None:
        return CLOCK.not_tried(tr("the server did not say what time it is"))
    # The server wrote its time cut to seconds, somewhere between the question and the answer.
    ahead = (heard.asked - heard.date).total_seconds() - 1
    behind = (heard.date - heard.answered).total_seconds()
    off = max(ahead, behind, 0.0)
    if off <= _SECONDS_OFF:
        return CLOCK.passes(tr("right", "The clock: it is not wrong"))
    time = _span(off)
    words = tr("{time} ahead", time=time) if ahead > behind else tr("{time} behind", time=time)
    to_do = tr("Set this laptop's clock. Check-ins keep their order, but the times that are shown are wrong.")
    return CLOCK.fails(words, to_do) if off > _SECONDS_WRONG else CLOCK.warns(words, to_do)


async def _right(subject: Subject, answer: Awaitable[object]) -> Check:
    try:
        await answer
    except MissingScope as error:
        return subject.fails(tr("missing", "A right of the key"), error.hint)
    return subject.passes(tr("given", "A right of the key"))


async def _route(
    subject: Subject, route: WriteBackRoute, probe: Callable[[], Awaitable[object]], instead: str
) -> Check:
    if why := _may_write(route):
        return subject.not_tried(why)
    try:
        await probe()
    except RouteMissing:
        return subject.warns(tr("the server has none: what is sent there is held", "A route"), tr(instead))
    except MissingScope as error:
        return subject.fails(tr("the key may not write there"), error.hint)
    except NotFound:
        return subject.passes(tr("there: an invented registration was not found", "The route is there"))
    except RefusedByServer as error:
        return subject.passes(tr("there: an invented registration was refused ({status})", status=error.status))
    to_do = tr("Tell the organizer: is the route the right one?")
    return subject.warns(tr("it says yes even to a registration that does not exist"), to_do)


def _may_write(route: WriteBackRoute) -> str:
    """Why asking there could make something; empty where a registration that does not exist stops it."""
    if "{registrationId}" not in route.path:
        return tr("its path names no registration, so that asking might write something")
    return tr("a PUT might make what it names") if route.method.upper() == "PUT" else ""


def _span(seconds: float) -> str:
    if seconds < 120:
        return tr("%n s", "seconds", round(seconds))
    return (
        tr("%n min", "minutes", round(seconds / 60)) if seconds < 7200 else tr("%n h", "hours", round(seconds / 3600))
    )
