"""Delivering bibs: held where nobody takes them, never in the way of check-ins, and confirmed by the start list."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk import checkin
from kiosk.api import Client, Pace
from kiosk.checkin import Rights
from kiosk.errors import OtherAnswer, RouteMissing
from kiosk.model import (
    UPSTREAM,
    CheckedIn,
    Delivery,
    DeliveryState,
    How,
    Lane,
    Network,
    NewRegistration,
    Operation,
    OperationKind,
    Routes,
    WriteBackRoute,
)
from kiosk.practice import PRACTICE_KEY, PracticeServer, World
from kiosk.store import EventStore
from kiosk.sync import Line, Pull, Push, Pushed
from kiosk.sync.push import NO_BIB_ROUTE
from tests.samples import SetClock, fill, registration
from tests.unit.sync.scripted import QUICK, Answer, Server, Traffic, traffic

RUNNERS = [registration(number, bib=None) for number in range(1, 9)]
BIB = OperationKind.BIB
WAITING, HELD, REFUSED, ACKNOWLEDGED, CONFIRMED = DeliveryState
ROUTE = WriteBackRoute(
    "PUT",
    "/registration/{registrationId}/bib/{operationId}",
    {"number": "{bib}", "who": "{registrationId}", "when": "{at}", "all": [{"again": "{bib}"}, "no {bib}"]},
)
ERROR = {"error": {"code": "VALIDATION_ERROR", "message": "no", "errors": {"bib": ["is another's"]}}}


def taken(path: str, sent: dict[str, Any]) -> Answer:
    """The answer of a server that says as little as it may."""
    return 200, {"data": {}}


class Listening(Server):
    """Keeps of each request with an Idempotency-Key the method, the path, the key and what was sent."""

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self.heard: list[tuple[str, str, str, Any]] = []

    async def __call__(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        message = await receive()
        key = dict(scope["headers"]).get(b"idempotency-key")
        if key is not None:
            self.heard.append((scope["method"], scope["path"], key.decode(), json.loads(message["body"])))

        async def again() -> Any:
            return message

        await super().__call__(scope, again, send)


def heard(t: Traffic, method: str) -> list[tuple[str, str, Any]]:
    """Path, Idempotency-Key and body of the requests with a method."""
    assert isinstance(t.server, Listening)
    return [tuple(each) for asked, *each in t.server.heard if asked == method]  # type: ignore[misc]


@pytest.fixture
def t(tmp_path: Path) -> Iterator[Traffic]:
    """Eight runners without bibs, and no route for bibs."""
    with traffic(tmp_path, *RUNNERS) as made:
        made.server = Listening(made.server.rows)
        fill(made.store, *RUNNERS)
        asyncio.run(made.client.aclose())
        made.client = Client("http://127.0.0.1:9", "key", pace=Pace(made.clock), clock=made.clock, app=made.server)
        routed(made, None)
        yield made


def routed(t: Traffic, bibs: WriteBackRoute | None) -> None:
    """Configure the route for bibs, as a new session does."""
    t.push = Push(t.store, t.client, t.line, t.clock, Routes(bibs=bibs), QUICK)
    t.store.release(UPSTREAM)


def hand_out(t: Traffic, number: int, bib: str) -> tuple[Operation, Operation]:
    """The bib assignment and the check-in."""
    made = checkin.hand_out(t.store, f"reg{number:04}", bib, How.SCAN, Rights())
    assert isinstance(made, CheckedIn)
    return t.store.operations(newest_first=True, limit=2)[1].operation, made.operation


def delivery(t: Traffic, operation: Operation) -> Delivery:
    logged = t.store.operation(operation.id)
    assert logged is not None
    return logged.deliveries[UPSTREAM]


def states(t: Traffic, *operations: Operation) -> list[DeliveryState]:
    return [delivery(t, each).state for each in operations]


def push(t: Traffic) -> Pushed:
    """One round; one that never ends would send the same for ever."""
    return asyncio.run(asyncio.wait_for(t.push.round(), 10))


def test_without_a_route_bibs_are_held_nothing_is_sent_and_check_ins_go_on(t: Traffic) -> None:
    assigned, check = hand_out(t, 1, "901")
    pushed = push(t)
    assert (pushed.acknowledged, pushed.held, pushed.stopped) == (1, 1, None)
    assert t.server.asked == [("PATCH", "/registration/reg0001")]
    assert delivery(t, assigned) == Delivery(assigned.id, UPSTREAM, HELD, 0, None, NO_BIB_ROUTE)
    assert states(t, check) == [ACKNOWLEDGED]
    assert (t.store.held_reason(), t.store.held_reason(Lane.BIBS)) == (None, NO_BIB_ROUTE)
    assert t.store.network().state is Network.ONLINE
    later, second = hand_out(t, 2, "902")
    undone = checkin.undo(t.store, check.id, reason="Wrong person", how=How.SEARCH)
    assert undone.operation is not None
    pushed = push(t)
    assert (pushed.acknowledged, pushed.held, pushed.stopped) == (2, 2, None)
    assert states(t, later, second, undone.operation) == [HELD, ACKNOWLEDGED, ACKNOWLEDGED]
    assert {method for method, _ in t.server.asked} == {"PATCH"}


def test_many_bibs_without_a_route_are_held_at_once(t: Traffic) -> None:
    made = [hand_out(t, number, f"90{number}") for number in range(1, 9)]
    pushed = push(t)
    assert (pushed.acknowledged, pushed.held, pushed.stopped) == (8, 8, None)
    assert states(t, *(each for each, _ in made)) == [HELD] * 8


def test_a_bib_is_sent_with_the_body_filled_under_its_own_key(t: Traffic) -> None:
    routed(t, ROUTE)
    t.server.on["PUT"] = taken
    assigned, check = hand_out(t, 1, "901")
    assert push(t).acknowledged == 2
    checkin.undo(t.store, check.id, reason="Wrong person", how=How.SEARCH)
    back = t.store.operations(newest_first=True, limit=1)[0].operation
    assert push(t).acknowledged == 2
    assert heard(t, "PUT") == [
        (
            f"/registration/reg0001/bib/{operation.id}",
            operation.id,
            {
                "number": bib,
                "who": "reg0001",
                "when": operation.at.isoformat(),
                "all": [{"again": bib}, "no {bib}"],
            },
        )
        for operation, bib in ((assigned, "901"), (back, None))
    ]
    assert states(t, assigned, back) == [ACKNOWLEDGED, ACKNOWLEDGED]


def test_what_was_held_is_sent_once_there_is_a_route(t: Traffic) -> None:
    assigned, _ = hand_out(t, 1, "901")
    push(t)
    t.server.on["PUT"] = taken
    routed(t, ROUTE)
    assert push(t).acknowledged == 1
    assert states(t, assigned) == [ACKNOWLEDGED]
    assert t.store.held_reason(Lane.BIBS) is None


@pytest.mark.parametrize("status", [404, 405, 501])
def test_a_server_without_the_route_holds_bibs_and_check_ins_go_on(t: Traffic, status: int) -> None:
    routed(t, ROUTE)
    made = [hand_out(t, number, f"90{number}") for number in range(1, 9)]
    t.server.on["PUT"] = lambda path, sent: (status, "<h1>Not Found</h1>")
    pushed = push(t)
    # The round is not stopped: what a bib comes to is nobody else's trouble.
    assert (pushed.acknowledged, pushed.held, pushed.stopped) == (8, 8, None)
    assert states(t, *(each for each, _ in made)) == [HELD] * 8
    assert t.store.held_reason(Lane.BIBS) == RouteMissing.title
    assert t.store.network().state is Network.ONLINE
    assert ("GET", "/organization") in t.server.asked, "the API itself vouches for it"
    asked = len(t.server.asked)
    walk_up_with_bib(t)
    assert push(t).held == 1
    assert [path for method, path in t.server.asked[asked:] if method == "PUT"] == []


def walk_up_with_bib(t: Traffic) -> None:
    """A walk-up that the server has, with a bib."""
    new = checkin.walk_up(t.store, NewRegistration("r5", "new@mail.example", "Nia"), t.clock)
    checkin.hand_out(t.store, new.entry.registration.id, "990", How.SCAN, Rights())


def test_a_hotels_404_holds_no_bib(t: Traffic) -> None:
    routed(t, ROUTE)
    assigned, _ = hand_out(t, 1, "901")
    for method in ("PUT", "PATCH"):
        t.server.on[method] = lambda path, sent: (404, "<h1>Hotel</h1>")
    t.server.on["GET"] = lambda path, sent: (200, "<h1>Hotel</h1>")
    push(t)
    assert states(t, assigned) == [WAITING]
    assert t.store.network().state is Network.CAPTIVE


def test_a_slow_no_after_the_bibs_were_held_changes_nothing(t: Traffic) -> None:
    routed(t, ROUTE)
    (slow, _), (quick, _) = hand_out(t, 1, "901"), hand_out(t, 2, "902")
    t.server.on["PUT"] = lambda path, sent: (405, "no")

    async def story() -> Pushed:
        gate = t.server.gates[f"/registration/reg0001/bib/{slow.id}"] = asyncio.Event()
        pushing = asyncio.create_task(t.push.round())
        while states(t, quick) != [HELD]:
            await asyncio.sleep(0.001)
        gate.set()
        return await pushing

    pushed = asyncio.run(asyncio.wait_for(story(), 10))
    assert (pushed.held, pushed.acknowledged, pushed.stopped) == (2, 2, None)
    assert states(t, slow, quick) == [HELD, HELD]


def test_where_check_ins_have_no_route_bibs_go_on_with_the_next_round(t: Traffic) -> None:
    routed(t, ROUTE)
    assigned, check = hand_out(t, 1, "901")
    t.server.on["PUT"] = taken
    t.server.on["PATCH"] = lambda path, sent: (405, "no")
    assert isinstance(push(t).stopped, RouteMissing)
    assert states(t, check) == [HELD]
    later, _ = hand_out(t, 2, "902")
    pushed = push(t)
    assert (pushed.held, pushed.stopped) == (1, None)
    assert states(t, assigned, later) == [ACKNOWLEDGED, ACKNOWLEDGED]


def test_a_refused_bib_is_kept_and_blocks_nobody(t: Traffic) -> None:
    routed(t, ROUTE)
    assigned, check = hand_out(t, 1, "901")
    other, _ = hand_out(t, 2, "902")
    t.server.on["PUT"] = lambda path, sent: (422, ERROR) if "reg0001" in path else (200, {"data": "ok"})
    pushed = push(t)
    assert (pushed.acknowledged, pushed.refused, pushed.stopped) == (3, 1, None)
    assert states(t, assigned, check, other) == [REFUSED, ACKNOWLEDGED, ACKNOWLEDGED]
    assert "is another's" in (delivery(t, assigned).last_error or "")
    entry = t.store.entry("reg0001")
    assert entry is not None
    assert entry.registration.bib == "901", "the runner wears it all the same"


@pytest.mark.parametrize(
    "data", [{"bibIdentifier": "902"}, {"_id": "reg0002", "bibIdentifier": "901"}, {"bibIdentifier": False}]
)
def test_an_echo_of_another_bib_is_not_believed(t: Traffic, data: dict[str, Any]) -> None:
    routed(t, ROUTE)
    assigned, check = hand_out(t, 1, "901")
    t.server.on["PUT"] = lambda path, sent: (200, {"data": data})
    assert push(t).stopped is None
    assert states(t, assigned, check) == [WAITING, ACKNOWLEDGED]
    assert delivery(t, assigned).last_error == OtherAnswer.title
    assert t.store.network().state is Network.ONLINE
    t.clock.move(60)
    t.server.on["PUT"] = lambda path, sent: (200, {"data": {"_id": "reg0001", "bibIdentifier": "901"}})
    push(t)
    assert states(t, assigned) == [ACKNOWLEDGED]


def test_trouble_with_one_bib_backs_off_for_it_alone(t: Traffic) -> None:
    routed(t, ROUTE)
    assigned, check = hand_out(t, 1, "901")
    t.server.on["PUT"] = lambda path, sent: (500, "oops")
    assert push(t).stopped is None
    undone = checkin.undo(t.store, check.id, reason="Wrong person", how=How.SEARCH)
    assert undone.operation is not None
    assert push(t).acknowledged == 1
    assert states(t, assigned, undone.operation) == [WAITING, ACKNOWLEDGED]
    due_at = t.store.next_due_at(UPSTREAM)
    assert due_at is not None
    assert due_at > t.clock.now()


def test_a_walk_ups_bib_is_sent_under_the_servers_id(t: Traffic) -> None:
    routed(t, ROUTE)
    t.server.on["PUT"] = taken
    walk_up_with_bib(t)
    assert push(t).acknowledged == 3
    assert t.server.asked[0] == ("POST", "/registration")
    ((path, _, sent),) = heard(t, "PUT")
    assert path.startswith("/registration/reg1008/bib/")
    assert sent["who"] == "reg1008"


def test_the_whole_way_to_a_server_that_takes_bibs_and_back(tmp_path: Path) -> None:
    clock = SetClock()
    world = World(40, seed=3)
    store = EventStore.open(tmp_path / "event.db", clock)
    client = Client("http://127.0.0.1:9", PRACTICE_KEY, pace=Pace(clock), clock=clock, app=PracticeServer(world))
    line = Line(store, clock, lambda: None)
    pull = Pull(store, client, line, world.event_id)
    routes = Routes(bibs=WriteBackRoute(body={"bibIdentifier": "{bib}"}))
    sending = Push(store, client, line, clock, routes, QUICK)

    async def story() -> None:
        await pull.describe()
        await pull.sweep()
        fit = (each for each in world.registrations(world.event_id) if each.status == "confirmed")
        runner = next(each.id for each in fit if not each.checked_in)
        world.assign_bib(runner, None)
        await pull.sweep()
        verdict = checkin.hand_out(store, runner, "P-901", How.SCAN, Rights())
        assert isinstance(verdict, CheckedIn)
        assert (await sending.round()).acknowledged == 2
        assert (world.registration(runner).bib, world.registration(runner).checked_in) == ("P-901", True)
        await pull.sweep()
        checkin.undo(store, verdict.operation.id, reason="Wrong person", how=How.SEARCH)
        assert (await sending.round()).acknowledged == 2
        assert (world.registration(runner).bib, world.registration(runner).checked_in) == (None, False)
        await pull.sweep()
        reached = [(each.operation.kind.lane, each.deliveries[UPSTREAM].state) for each in store.operations()]
        assert reached == [
            (Lane.BIBS, CONFIRMED),
            (Lane.CHECK_INS, CONFIRMED),
            (Lane.CHECK_INS, CONFIRMED),
            (Lane.BIBS, CONFIRMED),
        ]
        assert [call.checked_in for call in world.check_in_calls] == [True, False]
        world.assign_bib(runner, "777")
        await pull.sweep()
        entry = store.entry(runner)
        assert entry is not None
        assert entry.registration.bib == "777"

    async def all_of_it() -> None:
        try:
            await story()
        finally:
            await client.aclose()

    try:
        asyncio.run(all_of_it())
    finally:
        store.close()


def test_a_key_that_may_not_write_bibs_holds_them_and_check_ins_go_on(t: Traffic) -> None:
    routed(t, ROUTE)
    made = [hand_out(t, number, f"90{number}") for number in range(1, 9)]
    t.server.on["PUT"] = lambda path, sent: (403, {"error": {"code": "FORBIDDEN", "message": "scope"}})
    pushed = push(t)
    assert (pushed.acknowledged, pushed.held, pushed.stopped) == (8, 8, None)
    assert states(t, *(each for each, _ in made)) == [HELD] * 8
    assert t.store.network().state is Network.ONLINE
    t.server.on["PUT"] = taken
    t.push.release()
    assert push(t).acknowledged == 8
