"""How fast what waits is delivered: as fast as the server answers, and as fast as a limit of requests allows."""

from __future__ import annotations

import asyncio
import contextlib
import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter
from uuid import uuid4

import httpx
from starlette.types import Message, Receive, Scope, Send

from kiosk import checkin
from kiosk.api import Client, Pace, fingerprint
from kiosk.checkin import Rights
from kiosk.clock import SystemClock
from kiosk.model import CONFIRMED, DeliveryState, How
from kiosk.practice import PRACTICE_KEY, PracticeServer, World
from kiosk.practice.plan import PLANS
from kiosk.settings import Settings
from kiosk.store import EventStore, Home, PaceFile
from kiosk.sync import Line, Push, Sync, Timing
from kiosk.sync.push import AT_ONCE
from tests.bench.figures import Figure
from tests.bench.place import Place, Server
from tests.support import PracticeThread

TITLE = "Delivering what waits"
_OPERATIONS, _ROUNDS = 5_000, 3
_PLAN, _MINUTES, _LAPTOPS = "premium", 4.0, 3
_LAPTOP = "x-laptop"
_ON_ITS_WAY = 0.15
"""Seconds in which a request may still arrive that left before the 429 was read."""


def run(place: Place) -> Iterator[Figure]:
    """Drains and loops in turn, so that both see the same machine; then drains under a limit."""
    operations = min(_OPERATIONS, place.registrations // 2)
    bare, drains = [], []
    for _ in range(_ROUNDS):
        home = place.loaded_home()
        ids = _check_in(place, home, operations)
        bare.append(operations / asyncio.run(_bare(place.server, ids)))
        drains.append(operations / asyncio.run(_drain(place, home, operations)))
    yield Figure(f"{operations:,} check-ins delivered, median of {_ROUNDS}", median(drains), "a second")
    yield Figure("the same requests in a bare loop of httpx, median", median(bare), "a second")
    yield Figure("bare loop / delivery, medians", median(bare) / median(drains), "times", "under 2")
    for figures in asyncio.run(_under_a_limit(place)):
        yield from figures


def _check_in(place: Place, home: Path, operations: int) -> list[str]:
    """Check so many in, offline; their ids."""
    store = place.open_store(home)
    try:
        free = [each for each in store.every_entry() if each.registration.status == CONFIRMED]
        ids = [each.registration.id for each in free if not each.standing.checked_in][:operations]
        for registration_id in ids:
            checkin.check_in(store, registration_id, How.SCAN, Rights())
        return ids
    finally:
        store.close()


async def _drain(place: Place, root: Path, operations: int) -> float:
    """Seconds of one round of delivery."""
    clock = SystemClock()
    pace = Pace(clock, fingerprint(place.server.url, place.server.key), PaceFile(root))
    client = Client(place.server.url, place.server.key, pace=pace, clock=clock)
    store = place.open_store(root)
    try:
        line = Line(store, clock, lambda: None)
        push = Push(store, client, line, clock, Settings().routes, Timing())
        started = perf_counter()
        pushed = await push.round()
        took = perf_counter() - started
        assert pushed.acknowledged == operations, pushed
        return took
    finally:
        store.close()
        await client.aclose()


async def _bare(server: Server, ids: list[str]) -> float:
    """Seconds of the same requests, as many at once."""
    left = iter(ids)
    headers = {"Authorization": f"Bearer {server.key}", "Content-Type": "application/json"}
    async with httpx.AsyncClient(base_url=server.url, headers=headers, trust_env=False) as client:

        async def work() -> None:
            for registration_id in left:
                reply = await client.patch(
                    f"/registration/{registration_id}",
                    content=b'{"checkedIn":true}',
                    headers={"Idempotency-Key": str(uuid4())},
                )
                assert json.loads(reply.content)["data"]["checkedIn"] is True

        started = perf_counter()
        await asyncio.gather(*(work() for _ in range(AT_ONCE)))
        return perf_counter() - started


@dataclass
class _Request:
    """One request as the server saw it, in epoch seconds."""

    arrived: float
    method: str
    laptop: str
    status: int = 0
    answered: float = 0.0
    retry_after: float = 0.0


class _Watched(PracticeServer):
    """Writes down when each request came and what it was answered."""

    def __init__(self, world: World) -> None:
        super().__init__(world)
        self.requests: list[_Request] = []
        self.loaded = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        names = [value.decode() for name, value in scope.get("headers", ()) if name == _LAPTOP.encode()]
        request = _Request(time.time(), scope.get("method", ""), "".join(names))
        self.requests.append(request)

        async def watched(message: Message) -> None:
            if message["type"] == "http.response.start":
                request.status = message["status"]
            elif request.status == 429 and message.get("body"):
                request.retry_after = json.loads(message["body"])["error"]["retryAfter"] / 1000
            await send(message)
            request.answered = time.time()

        await super().__call__(scope, receive, watched)


async def _under_a_limit(place: Place) -> list[list[Figure]]:
    """One laptop with a key of its own, and several that share one, at the same time."""
    return await asyncio.gather(_limited(place, 1), _limited(place, _LAPTOPS))


async def _limited(place: Place, laptops: int) -> list[Figure]:
    server = _Watched(World(laptops * int(_MINUTES * 120 + 200)))
    thread = PracticeThread(server)
    await asyncio.to_thread(thread.start)
    try:
        homes = [place.empty_home() for _ in range(laptops)]
        async with asyncio.TaskGroup() as group:
            for number, home in enumerate(homes):
                group.create_task(_laptop(home, thread.url, server, number, laptops))
    finally:
        await asyncio.to_thread(thread.stop)
    who = "one laptop" if laptops == 1 else f"{laptops} laptops with one key"
    return _figures(who, server.requests)


async def _laptop(root: Path, url: str, server: _Watched, number: int, laptops: int) -> None:
    """The whole engine, as in the window, with a full outbox; the limit begins when all have loaded."""
    clock, home, event_id = SystemClock(), Home(root), server.world.event_id
    pace = Pace(clock, fingerprint(url, PRACTICE_KEY), PaceFile(root), shared_by=laptops)
    client = Client(url, PRACTICE_KEY, pace=pace, clock=clock)
    client._http.headers[_LAPTOP] = str(number)  # each has to keep to what it was told itself
    store = EventStore.open(home.event_path(event_id), clock)
    try:
        sync = Sync(store, event_id, client, home, clock, Settings().routes)
        await sync.load(60)
        mine = [each.registration for each in store.every_entry() if not each.standing.checked_in][number::laptops]
        for registration in mine:
            checkin.check_in(store, registration.id, How.SCAN, Rights(), override="Bench")
            await asyncio.sleep(0)
        server.loaded += 1
        while server.loaded < laptops:
            await asyncio.sleep(0.01)
        if server.plan is None:
            server.plan = _PLAN
            server.requests.clear()
        engine = asyncio.create_task(sync.run())
        await asyncio.sleep(_MINUTES * 60)
        assert store.delivery_counts()[DeliveryState.WAITING], "nothing waited at the end: no figure"
        engine.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await engine
    finally:
        store.close()
        await client.aclose()


def _figures(who: str, requests: list[_Request]) -> list[Figure]:
    limit, first = PLANS[_PLAN], requests[0].arrived
    minutes = (requests[-1].arrived - first) / 60
    granted = [each for each in requests if each.status != 429]
    limits = [each for each in requests if each.status == 429]
    early = sum(
        one.laptop == each.laptop and one.answered + _ON_ITS_WAY < each.arrived < one.retry_after - 0.001
        for one in limits
        for each in requests
    )
    budget = limit.burst + minutes * 60 * limit.requests / limit.seconds
    writes = sum(each.method == "PATCH" for each in granted)
    title = f"{who}, {limit.requests} requests a minute, {minutes:.1f} min:"
    return [
        Figure(f"{title} share of the budget used", 100 * len(granted) / budget, "%", "over 90"),
        Figure(f"{who}: check-ins delivered", writes / minutes, "a minute"),
        Figure(f"{who}: answered with 429, of {len(requests)} requests", len(limits), ""),
        Figure(f"{who}: requests before retryAfter", early, "", "none"),
    ]
