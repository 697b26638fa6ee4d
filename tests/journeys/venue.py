"""The far side of a morning: a practice server that writes down every request, the runners it knows, other programs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from starlette.types import Message, Receive, Scope, Send

from kiosk.clock import SystemClock
from kiosk.model import CONFIRMED, UPSTREAM, DeliveryState, Logged, OperationKind, Registration, bib_key
from kiosk.practice import CheckInCall, KeyInfo, PracticeServer, Weather, World
from kiosk.store import EventStore, Home
from tests.support import PracticeThread

KEY = "intervals-key-of-the-organizer"
TOOK = (DeliveryState.ACKNOWLEDGED, DeliveryState.CONFIRMED)


@dataclass
class Request:
    """One request as the server saw it; times are epoch milliseconds."""

    arrived: float
    method: str
    path: str
    query: str
    key: str
    status: int = 0
    answered: float = 0.0
    retry_after: float | None = None


class WatchedServer(PracticeServer):
    """A practice server that writes down what reaches it, also what the weather answers in its place."""

    def __init__(self, world: World, **options: Any) -> None:
        super().__init__(world, **{"keys": {KEY: KeyInfo()}} | options)
        self.requests: list[Request] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await super().__call__(scope, receive, send)
            return
        headers = {name.decode(): value.decode() for name, value in scope["headers"]}
        key = headers.get("authorization", "").removeprefix("Bearer ")
        request = Request(_now(), scope["method"], scope["path"], scope["query_string"].decode(), key)
        self.requests.append(request)

        async def watched(message: Message) -> None:
            if message["type"] == "http.response.start":
                request.status = message["status"]
            elif request.status == 429 and b"retryAfter" in message.get("body", b""):
                request.retry_after = json.loads(message["body"])["error"]["retryAfter"]
            await send(message)
            request.answered = _now()

        await super().__call__(scope, receive, watched)

    def storm(self, *rules: dict[str, Any]) -> None:
        """Faults from now on; none for a clear sky."""
        self.weather = Weather.parse({"seed": 3, "rules": list(rules)}) if rules else None


def _now() -> float:
    return time.time() * 1000


class Venue(PracticeThread):
    """The server of one morning on a real socket, and its people."""

    server: WatchedServer

    def __init__(self, registrations: int = 60, **options: Any) -> None:
        super().__init__(WatchedServer(World(registrations), **options))

    @property
    def event_id(self) -> str:
        return self.world.event_id

    @property
    def event_name(self) -> str:
        return self.world.events[0].name

    def runners(self) -> list[Registration]:
        """Those who can simply be checked in, each found by name, bib or e-mail without mistaking them for others."""
        everybody = self.world.registrations()
        bibs = Counter(bib_key(each.bib or "") for each in everybody)
        names, emails = Counter(each.name for each in everybody), Counter(each.email for each in everybody)
        return [
            each
            for each in everybody
            if each.status == CONFIRMED and not each.checked_in and each.bib and bibs[bib_key(each.bib)] == 1
            if each.name and names[each.name] == 1 and emails[each.email] == 1
        ]

    def one_of_status(self, status: str) -> Registration:
        """Somebody of this status with a bib that nobody else has."""
        bibs = Counter(bib_key(each.bib or "") for each in self.world.registrations())
        fitting = (each for each in self.world.registrations() if each.status == status and each.bib)
        return next(each for each in fitting if bibs[bib_key(each.bib or "")] == 1)

    def written(self) -> list[CheckInCall]:
        """The check-ins and undos that the server carried out, without those it had seen before."""
        return [call for call in self.world.check_in_calls if not call.replayed]


# The near side, from outside: what is on the disk, and the program as a process of its own.
def journal(home: Path, event_id: str) -> tuple[Logged, ...]:
    """The journal as another program reads it from the disk."""
    store = EventStore.open(Home(home).event_path(event_id), SystemClock())
    try:
        return store.operations()
    finally:
        store.close()


def states(home: Path, event_id: str) -> Counter[DeliveryState]:
    """How many operations are in each state of delivery, counted one by one from the journal."""
    return Counter(logged.deliveries[UPSTREAM].state for logged in journal(home, event_id))


def nothing_is_lost(home: Path, venue: Venue, greens: list[str]) -> tuple[Logged, ...]:
    """What holds at every moment, whatever happened; gives the journal.

    Every operation that was shown green is on the disk, the sequence has no gap, every operation has a state, the
    server carried out none twice and none of its own making, and the log tells nothing personal.
    """
    operations = journal(home, venue.event_id)
    ids = [logged.operation.id for logged in operations]
    assert set(greens) <= set(ids), "shown green, but not in the journal"
    for desk_id in {logged.operation.desk_id for logged in operations}:
        numbers = sorted(each.operation.desk_seq for each in operations if each.operation.desk_id == desk_id)
        assert numbers == list(range(1, len(numbers) + 1))
    assert all(set(logged.deliveries) == {UPSTREAM} for logged in operations)
    keys = [call.key for call in venue.written()]
    assert len(keys) == len(set(keys)), "an operation was carried out twice"
    assert set(keys) <= set(ids), "the server was told what the journal does not know"
    _the_log_is_silent_about_people(home, venue)
    return operations


def all_arrived_once(home: Path, venue: Venue, greens: list[str], *, refused: int = 0) -> None:
    """What holds when the troubles are over: nothing waits, and the server stands where the journal stands."""
    operations = nothing_is_lost(home, venue, greens)
    arrived = [logged.operation for logged in operations if logged.deliveries[UPSTREAM].state in TOOK]
    visibly = [logged for logged in operations if logged.deliveries[UPSTREAM].state is DeliveryState.REFUSED]
    assert len(visibly) == refused
    assert len(arrived) + refused == len(operations)
    assert sorted(operation.id for operation in arrived) == sorted(call.key or "" for call in venue.written())
    last = {operation.registration_id: operation.kind is OperationKind.CHECK_IN for operation in arrived}
    at_server = {registration_id: venue.world.registration(registration_id).checked_in for registration_id in last}
    assert at_server == last


def _the_log_is_silent_about_people(home: Path, venue: Venue) -> None:
    log = home / "logs" / "kiosk.log"
    text = log.read_text("utf-8") if log.exists() else ""
    people = venue.world.registrations()
    private = {KEY, *(each.email for each in people), *(each.name for each in people if each.name)}
    assert not {word for word in private if word in text}


def environment(home: Path, url: str, key: str = KEY) -> dict[str, str]:
    """What a process of its own is started with."""
    root = Path(__file__).parents[2]
    imports = os.pathsep.join(map(str, (root, root / "tests", root / "tests" / "journeys")))
    return {
        **os.environ,
        "KIOSK_HOME": str(home),
        "KIOSK_API_URL": url,
        "KIOSK_API_KEY": key,
        "PYTHONPATH": imports,
    }


def program(*arguments: str) -> list[str]:
    """The command line of `kiosk` with these arguments."""
    return [sys.executable, "-m", "kiosk", *arguments]


@contextmanager
def start(command: list[str], surroundings: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    """A program beside the test, with pipes for its outputs. It outlives neither the block nor our patience."""
    with subprocess.Popen(
        command, env=surroundings, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        watchdog = threading.Timer(60, process.kill)  # so that a line that never comes is an end of file
        watchdog.start()
        try:
            yield process
        finally:
            watchdog.cancel()
            process.kill()
