"""Deliver the outbox: one operation of a registration at a time in each lane, in order, several registrations at once.

What a server's answer means for the operation is decided here and nowhere else: acknowledged; waiting, for trouble that
passes; held, where the server takes no check-ins at all; refused, where it read this one and said no.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable
from datetime import timedelta
from typing import assert_never

import msgspec

from kiosk import logs
from kiosk.api import Client
from kiosk.clock import Clock
from kiosk.errors import (
    BadInput,
    ForeignKey,
    KioskError,
    MissingScope,
    NeedKey,
    NotFound,
    Offline,
    OtherAnswer,
    RefusedByServer,
    RouteMissing,
    ServerTrouble,
    StoreTrouble,
    WaitUntil,
)
from kiosk.language import mark
from kiosk.model import UPSTREAM, Lane, NewRegistration, OperationKind, Outgoing, Routes, WriteBackRoute
from kiosk.store import EventStore
from kiosk.store.reasons import kept
from kiosk.sync.line import Line, Way
from kiosk.sync.timing import Timing

_log = logging.getLogger("kiosk.sync")

AT_ONCE = 6
"""Registrations delivered at the same time: enough to hide the round trip, few enough for a small server."""

_LOOK_AGAIN = 0.25
"""Seconds between looks for what was recorded while replies are awaited."""

STAYS = "-stays"
"""Ends the key of an undo that leaves the runner checked in."""

NO_BIB_ROUTE = mark("No way to tell the server of bibs is set up")
"""Why bib assignments are held while the settings have no route for them."""


class Pushed(msgspec.Struct, frozen=True):
    """What a round of delivery came to; `stopped` is the trouble that ended it early."""

    acknowledged: int = 0
    refused: int = 0
    held: int = 0
    stopped: KioskError | None = None


class Push:
    """Delivers one event's operations to the API."""

    def __init__(
        self, store: EventStore, client: Client, line: Line, clock: Clock, routes: Routes, timing: Timing
    ) -> None:
        self._store = store
        self._client = client
        self._line = line
        self._clock = clock
        self._takes_bibs = routes.bibs is not None
        self._route, self._bib_route = routes.check_ins, WriteBackRoute() if routes.bibs is None else routes.bibs
        self._timing = timing
        self._stop: KioskError | None = None
        self._missing: dict[Lane, KioskError] = {}
        self._counts = {"acknowledged": 0, "refused": 0, "held": 0}
        self._asking: str | None = None
        self._sent_at: dict[str, float] = {}

    def release(self) -> None:
        """Let what is held wait for its turn again: what a server lacked it may have by now."""
        self._missing.clear()
        if released := self._store.release(UPSTREAM):
            _log.info("released", extra={"operations": released})

    async def round(self, beat: Callable[[], None] = lambda: None) -> Pushed:
        """Send all that may be sent now; ends early, with the reason, when the network or the key fails.

        `beat` is called again and again while it is at work.
        """
        self._stop, self._missing, self._counts = None, {}, dict.fromkeys(self._counts, 0)
        for lane in (Lane.CHECK_INS, Lane.BIBS):
            known_missing = self._store.held_reason(lane)
            if known_missing is not None:
                # The route is tried again when somebody asks or configures it, not with every runner.
                self._hold_lane(lane, known_missing)
        flying: dict[str, asyncio.Task[None]] = {}
        async with asyncio.TaskGroup() as group:
            while True:
                beat()
                self._start(flying, group)
                if not flying:
                    break
                # What was recorded meanwhile does not wait for a slow reply about somebody else.
                await asyncio.wait(flying.values(), timeout=_LOOK_AGAIN, return_when=asyncio.FIRST_COMPLETED)
                flying = {operation_id: task for operation_id, task in flying.items() if not task.done()}
        return Pushed(**self._counts, stopped=self._trouble())

    def _trouble(self) -> KioskError | None:
        """What ended the round early, or kept the check-ins from being sent."""
        return self._stop or self._missing.get(Lane.CHECK_INS)

    def _start(self, flying: dict[str, asyncio.Task[None]], group: asyncio.TaskGroup) -> None:
        """Send as many as may be sent beside those that are on their way."""
        if self._stop is not None or self._asking is not None or len(flying) == AT_ONCE:
            return
        try:
            due = self._store.due(UPSTREAM, self._clock.now(), AT_ONCE + len(flying))
        except StoreTrouble as error:
            _log.info("outbox not read", extra=logs.facts(error))
            self._stop = error
            return
        for outgoing in due:
            operation_id = outgoing.operation.id
            if operation_id not in flying and len(flying) < AT_ONCE:
                flying[operation_id] = group.create_task(self._work(outgoing))

    async def _work(self, outgoing: Outgoing) -> None:
        if self._stop is not None:
            return
        lane = outgoing.operation.kind.lane
        try:
            if lane is Lane.BIBS and not self._takes_bibs:
                self._missing[lane] = RouteMissing(NO_BIB_ROUTE)
            if lane in self._missing:  # others of it were recorded while this round ran
                self._hold_lane(lane, kept(self._missing[lane]), self._missing[lane])
            else:
                await self._deliver(outgoing)
        except StoreTrouble as error:
            # What the server said could not be kept: it stays waiting and is sent again under the same id.
            self._tell(outgoing, "stopped", error)
            self._stop = error
        finally:
            self._sent_at.pop(outgoing.operation.id, None)

    async def _deliver(self, outgoing: Outgoing) -> None:
        operation_id = outgoing.operation.id
        self._sent_at[operation_id] = self._clock.monotonic()
        try:
            server_id = await self._send(outgoing)
        except WaitUntil as error:
            self._tell(outgoing, "stopped", error, until=logs.moment(error.until))
            self._line.failed(Way.PUSH, error)
            self._stop = error
        except (ServerTrouble, OtherAnswer) as error:
            self._line.failed(Way.PUSH, error)
            wait = timedelta(seconds=self._timing.backoff(outgoing.attempts + 1, self._clock))
            not_before = self._clock.now() + wait
            self._store.postpone(operation_id, UPSTREAM, not_before=not_before, error=kept(error))
            self._tell(outgoing, "postponed", error, until=logs.moment(not_before))
            if self._line.away:
                self._stop = error
        except (Offline, NeedKey) as error:
            self._give_up(outgoing, error)
        except RouteMissing as error:
            await self._hold(outgoing, error)
        except NotFound as error:
            await self._not_found(outgoing, error)
        except RefusedByServer as error:
            self._refuse(outgoing, error)
        except BadInput as error:  # it can't be sent at all, such as an id that no address can hold
            self._store.refuse(operation_id, UPSTREAM, error=kept(error))
            self._tell(outgoing, "refused", error)
            self._counts["refused"] += 1
        else:
            self._line.answered(Way.PUSH)
            self._store.acknowledge(operation_id, UPSTREAM, server_id=server_id)
            self._tell(outgoing, "acknowledged", server_id=server_id)
            self._counts["acknowledged"] += 1

    async def _send(self, outgoing: Outgoing) -> str | None:
        """One request; the id that the server gave to a walk-up."""
        operation = outgoing.operation
        match operation.kind:
            case OperationKind.WALK_UP:
                new = msgspec.convert(operation.payload, NewRegistration)
                server_id = await self._client.register(new, operation.id)
                if self._store.names_another(server_id, operation.id):
                    raise OtherAnswer
                return server_id
            case OperationKind.CHECK_IN | OperationKind.UNDO:
                # An undo takes back what its desk had seen: another desk's check-in may stand all the same. That may be
                # learnt between two attempts; under the first one's key another body would be refused for ever.
                await self._client.write_back(
                    self._route,
                    registration_id=outgoing.server_id or operation.registration_id,
                    operation_id=operation.id,
                    key=operation.id + STAYS if outgoing.leaves_checked_in else operation.id,
                    checked_in=operation.kind is OperationKind.CHECK_IN or outgoing.leaves_checked_in,
                    at=operation.at,
                )
                return None
            case OperationKind.BIB:
                await self._client.write_bib(
                    self._bib_route,
                    registration_id=outgoing.server_id or operation.registration_id,
                    operation_id=operation.id,
                    bib=operation.bib_given,
                    at=operation.at,
                )
                return None
            case _:
                assert_never(operation.kind)

    def _give_up(self, outgoing: Outgoing, error: KioskError) -> None:
        """The network or the key fails, not this operation: it waits with all others.

        A key that may not write bibs is good for check-ins all the same.
        """
        operation_id, lane = outgoing.operation.id, outgoing.operation.kind.lane
        if lane is Lane.BIBS and isinstance(error, MissingScope):
            self._missing[lane] = error
            self._hold_lane(lane, kept(error), error)
            self._tell(outgoing, "held", error)
            return
        self._line.failed(Way.PUSH, error)
        self._store.postpone(operation_id, UPSTREAM, not_before=None, error=kept(error))
        self._tell(outgoing, "postponed", error)
        self._stop = error

    def _refuse(self, outgoing: Outgoing, error: RefusedByServer) -> None:
        self._line.failed(Way.PUSH, error)
        self._store.refuse(outgoing.operation.id, UPSTREAM, error=error.reason)
        self._tell(outgoing, "refused", error)
        self._counts["refused"] += 1

    async def _not_found(self, outgoing: Outgoing, error: NotFound) -> None:
        """Believe that a registration is not there only from the event's own organizer.

        To another one's key nothing of the event is there: its whole outbox would be refused, for ever.
        """
        operation = outgoing.operation
        try:
            await self._client.event(operation.event_id)
        except MissingScope:
            pass
        except WaitUntil as limit:
            self._tell(outgoing, "stopped", limit, until=logs.moment(limit.until))
            self._line.failed(Way.PUSH, limit)
            self._stop = limit
            return
        except NotFound:
            self._give_up(outgoing, ForeignKey())
            return
        except KioskError as other:
            self._give_up(outgoing, other)
            return
        self._refuse(outgoing, error)

    async def _hold(self, outgoing: Outgoing, error: RouteMissing) -> None:
        """Believe that the route is missing only from the API itself: a hotel's page answers 404 just as well.

        The API vouches for itself by answering something else, and then has to say no once more: the first no may
        have been the hotel's last word. One operation asks for all.
        """
        operation_id = outgoing.operation.id
        if self._asking == operation_id and self._stop is None:
            self._line.answered(Way.PUSH)
            lane = outgoing.operation.kind.lane
            self._hold_lane(lane, kept(error), error)
            self._missing[lane] = error
            self._tell(outgoing, "held", error)
        else:
            self._tell(outgoing, "postponed", error)
        if self._asking is not None or self._stop is not None:
            return
        self._asking = operation_id
        try:
            with contextlib.suppress(MissingScope, WaitUntil):
                await self._client.organization()
            await self._deliver(outgoing)
        except KioskError as other:
            self._give_up(outgoing, other)
        finally:
            self._asking = None

    def _hold_lane(self, lane: Lane, reason: str, error: KioskError | None = None) -> None:
        """Hold what waits in a lane; one line says how many."""
        held = self._store.hold(UPSTREAM, error=reason, lane=lane)
        self._counts["held"] += held
        if held:
            _log.info("held", extra={"lane": lane.value, "operations": held} | logs.facts(error))

    def _tell(self, outgoing: Outgoing, outcome: str, error: KioskError | None = None, **more: object) -> None:
        """One line for one attempt: what was sent, which try it was, what came of it, and how long it took."""
        operation = outgoing.operation
        sent_at = self._sent_at.get(operation.id)
        told: dict[str, object] = {
            "operation_id": operation.id,
            "registration_id": outgoing.server_id or operation.registration_id,
            "kind": operation.kind.value,
            "attempt": outgoing.attempts + 1,
            "outcome": outcome,
        }
        ms = None if sent_at is None else round((self._clock.monotonic() - sent_at) * 1000)
        _log.info("delivery", extra=told | logs.facts(error) | {"ms": ms} | more)
