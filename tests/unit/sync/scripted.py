"""A server of a few lines that a test scripts: an ASGI application asked in process by the real client."""

import asyncio
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.api import Client, Pace
from kiosk.model import Registration, Routes
from kiosk.store import EventStore, Home
from kiosk.sync import Line, Pull, Push, Sync, Timing
from tests.samples import EVENT, RUNS, SetClock, registration

Answer = tuple[int, Any] | Exception
QUICK = Timing(retry_first=0.01, retry_most=0.02, tail_every=0.05, sweep_every=0.05, look_every=0.02, poll_every=0.01)


def row(registration: Registration) -> dict[str, Any]:
    """A registration as the API gives it."""
    return {
        "_id": registration.id,
        "eventId": registration.event_id,
        "eventRunId": registration.run_id,
        "email": registration.email,
        "name": registration.name,
        "registrationType": registration.kind,
        "registrationStatus": registration.status,
        "bibIdentifier": registration.bib,
        "checkedIn": registration.checked_in,
    }


@dataclass
class Server:
    """Answers as the API does from `rows`; `on` puts another answer in a method's place, `asked` is what came.

    `keys`: of each check-in or undo its key and what it says.
    """

    rows: list[dict[str, Any]] = field(default_factory=list)
    on: dict[str, Callable[[str, dict[str, Any]], Answer | None]] = field(default_factory=dict)
    asked: list[tuple[str, str]] = field(default_factory=list)
    keys: list[tuple[str, bool]] = field(default_factory=list)
    page_size: int = 2
    latency: float = 0.0
    gates: dict[str, asyncio.Event] = field(default_factory=dict)
    busy: dict[str, int] = field(default_factory=dict)
    most_at_once: int = 0

    async def __call__(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        body = (await receive()).get("body", b"")
        method, path, query = scope["method"], scope["path"], scope["query_string"].decode()
        self.asked.append((method, f"{path}?{query}" if query else path))
        self.busy[path] = self.busy.get(path, 0) + 1
        assert method != "PATCH" or self.busy[path] == 1, "two operations of one registration at once"
        self.most_at_once = max(self.most_at_once, sum(self.busy.values()))
        await asyncio.sleep(self.latency)
        if path in self.gates:
            await self.gates[path].wait()
        parsed = json.loads(body) if body else {}
        if "checkedIn" in parsed:
            headers = dict(scope["headers"])
            self.keys.append((headers[b"idempotency-key"].decode(), parsed["checkedIn"]))
        scripted = self.on.get(method, lambda *_: None)(path, parsed)
        answer = scripted if scripted is not None else self._plain(method, path, query, parsed)
        self.busy[path] -= 1
        if isinstance(answer, Exception):
            raise answer
        status, content = answer
        html = isinstance(content, str)
        data = content.encode() if html else json.dumps(content).encode()
        kind = b"text/html" if html else b"application/json"
        await send({"type": "http.response.start", "status": status, "headers": [(b"content-type", kind)]})
        await send({"type": "http.response.body", "body": data})

    def _plain(self, method: str, path: str, query: str, body: dict[str, Any]) -> tuple[int, Any]:
        if method == "PATCH":
            (found,) = [each for each in self.rows if each["_id"] == path.rpartition("/")[2]]
            found["checkedIn"] = body["checkedIn"]
            return 200, {"data": found}
        if method == "POST":
            made = registration(1000 + len(self.rows), name=body["name"], email=body["email"])
            self.rows.append(row(made))
            return 201, {"data": {"participantId": made.id}}
        if path == "/organization":
            return 200, {"data": {"_id": "o1", "name": "Runners", "slug": "runners", "roles": [], "plan": "free"}}
        if path.startswith("/events/"):
            event = {"_id": EVENT.id, "name": EVENT.name, "slug": EVENT.slug, "type": "race", "date": EVENT.date}
            runs = [{"_id": run.id, "eventId": "e1", "distanceLabel": run.label} for run in RUNS]
            return 200, {"data": {"event": event, "runs": runs}}
        ids = [each["_id"] for each in self.rows]
        after = query.partition("after=")[2].partition("&")[0]
        start = ids.index(after) + 1 if after else 0
        page = self.rows[start : start + self.page_size]
        return 200, {"data": page, "hasMore": start + self.page_size < len(ids)}


@dataclass
class Traffic:
    """One event's file, a scripted server, and all that moves between them."""

    store: EventStore
    server: Server
    clock: Any
    home: Home
    client: Client
    line: Line
    pull: Pull
    push: Push
    sync: Sync
    online: list[str]


@contextmanager
def traffic(folder: Path, *registrations: Registration, clock: Any = None, timing: Timing = QUICK) -> Iterator[Traffic]:
    """All of it on real files in `folder`; the start list is not read yet."""
    clock = clock or SetClock()
    home = Home(folder)
    store = EventStore.open(home.event_path("e1"), clock)
    server = Server([row(each) for each in registrations])
    client = Client("http://127.0.0.1:9", "key", pace=Pace(clock), clock=clock, app=server)
    online: list[str] = []
    line = Line(store, clock, lambda: online.append("came"))
    route = Routes()
    pull, push = Pull(store, client, line, "e1"), Push(store, client, line, clock, route, timing)
    sync = Sync(store, "e1", client, home, clock, route, timing)
    try:
        yield Traffic(store, server, clock, home, client, line, pull, push, sync, online)
    finally:
        asyncio.run(client.aclose())
        store.close()
