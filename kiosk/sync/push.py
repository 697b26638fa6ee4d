"""Deliver the outbox: one operation at a time for each registration and in order, several registrations at once.

What a server's answer means for the operation is decided here and nowhere else: acknowledged; waiting, for trouble that
passes; held, where the server takes no check-ins at all; refused, where it read this one and said no.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import timedelta
from typing import assert_never

import msgspec

from kiosk.api import Client
from kiosk.clock import Clock
from kiosk.errors import (
    Captive,
    KioskError,
    MissingScope,
    NeedKey,
    Offline,
    RefusedByServer,
    RouteMissing,
    ServerTrouble,
    StoreTrouble,
    WaitUntil,
)
from kiosk.model import UPSTREAM, NewRegistration, OperationKind, Outgoing, WriteBackRoute
from kiosk.store import EventStore
from kiosk.sync.line import Line, Way
from kiosk.sync.timing import Timing

AT_ONCE = 6
"""Registrations delivered at the same time: enough to hide the round trip, few enough for a small server."""

_BATCH = 48


class Pushed(msgspec.Struct, frozen=True):
    """What a round of delivery came to; `stopped` is the trouble that ended it early."""

    acknowledged: int = 0
    refused: int = 0
    held: int = 0
    stopped: KioskError | None = None


class Push:
    """Delivers one event's operations to the API."""

    def __init__(
        self, store: EventStore, client: Client, line: Line, clock: Clock, route: WriteBackRoute, timing: Timing
    ) -> None:
        self._store = store
        self._client = client
        self._line = line
        self._clock = clock
        self._route = route
        self._timing = timing
        self._stop: KioskError | None = None
        self._counts = {"acknowledged": 0, "refused": 0, "held": 0}

    async def round(self) -> Pushed:
        """Send all that may be sent now; ends early, with the reason, when the network or the key fails."""
        self._stop, self._counts = None, dict.fromkeys(self._counts, 0)
        known_missing = self._store.held_reason()
        if known_missing is not None:
            # The route is tried again when somebody asks or configures it, not with every runner.
            self._counts["held"] = self._store.hold(UPSTREAM, error=known_missing)
        while self._stop is None:
            batch = self._store.due(UPSTREAM, self._clock.now(), _BATCH)
            if not batch:
                break
            waiting = iter(batch)
            async with asyncio.TaskGroup() as group:
                for _ in range(min(AT_ONCE, len(batch))):
                    group.create_task(self._work(waiting))
        return Pushed(**self._counts, stopped=self._stop)

    async def _work(self, waiting: Iterator[Outgoing]) -> None:
        for outgoing in waiting:
            if self._stop is not None:
                return
            try:
                await self._deliver(outgoing)
            except StoreTrouble as error:
                # What the server said could not be kept: it stays waiting and is sent again under the same id.
                self._stop = error

    async def _deliver(self, outgoing: Outgoing) -> None:
        operation_id = outgoing.operation.id
        try:
            server_id = await self._send(outgoing)
        except WaitUntil as error:
            self._line.failed(Way.PUSH, error)
            self._stop = error
        except (Offline, NeedKey) as error:
            self._line.failed(Way.PUSH, error)
            self._store.postpone(operation_id, UPSTREAM, not_before=None, error=error.title)
            self._stop = error
        except ServerTrouble as error:
            self._line.failed(Way.PUSH, error)
            wait = timedelta(seconds=self._timing.backoff(outgoing.attempts + 1, self._clock))
            self._store.postpone(operation_id, UPSTREAM, not_before=self._clock.now() + wait, error=error.title)
            if self._line.away:
                self._stop = error
        except RouteMissing as error:
            await self._hold(operation_id, error)
        except RefusedByServer as error:
            self._line.failed(Way.PUSH, error)
            self._store.refuse(operation_id, UPSTREAM, error=error.reason)
            self._counts["refused"] += 1
        else:
            self._line.answered(Way.PUSH)
            self._store.acknowledge(operation_id, UPSTREAM, server_id=server_id)
            self._counts["acknowledged"] += 1

    async def _send(self, outgoing: Outgoing) -> str | None:
        """One request; the id that the server gave to a walk-up."""
        operation = outgoing.operation
        match operation.kind:
            case OperationKind.WALK_UP:
                new = msgspec.convert(operation.payload, NewRegistration)
                server_id = await self._client.register(new, operation.id)
                if self._store.names_another_walk_up(server_id, operation.id):
                    raise Captive("The answer belongs to another request", Captive.hint)
                return server_id
            case OperationKind.CHECK_IN | OperationKind.UNDO:
                await self._client.write_back(
                    self._route,
                    registration_id=outgoing.server_id or operation.registration_id,
                    operation_id=operation.id,
                    checked_in=operation.kind is OperationKind.CHECK_IN,
                    at=operation.at,
                )
                return None
            case _:
                assert_never(operation.kind)

    async def _hold(self, operation_id: str, error: RouteMissing) -> None:
        """Believe that the route is missing only from the API itself: a hotel's page answers 404 just as well."""
        try:
            await self._client.organization()
        except (MissingScope, WaitUntil):
            pass
        except KioskError as other:
            self._line.failed(Way.PUSH, other)
            self._store.postpone(operation_id, UPSTREAM, not_before=None, error=other.title)
            self._stop = other
            return
        self._line.answered(Way.PUSH)
        if self._stop is None:
            self._counts["held"] = self._store.hold(UPSTREAM, error=error.title)
        self._stop = error
