"""From the log alone one can tell every attempt to deliver an operation, and what came of it: over real sockets."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from log_lines import events, logging_as_before, parsed, story

from kiosk import checkin, logs
from kiosk.api import Client, Pace
from kiosk.checkin import Rights
from kiosk.clock import SystemClock
from kiosk.errors import RefusedByServer
from kiosk.model import Draft, How, NewRegistration, Operation, OperationKind, Routes, WriteBackRoute
from kiosk.practice import KeyInfo, Weather, World, WriteBack
from kiosk.practice.server import ALL_SCOPES
from kiosk.store import EventStore, Home
from kiosk.sync import Line, Pull, Push, Timing
from tests.support import PracticeThread, practice_on_loopback

QUICK = Timing(retry_first=0.01, retry_most=0.02)
BIBS = Routes(bibs=WriteBackRoute(body={"bibIdentifier": "{bib}"}))


class Morning:
    """A desk with a log, a practice server, and what moves between them."""

    def __init__(self, folder: Path, practice: PracticeThread) -> None:
        self.home, self.practice, self.clock = folder, practice, SystemClock()
        logs.start(folder)
        self.store = EventStore.open(Home(folder).event_path(practice.world.event_id), self.clock)
        self.pull_list()

    def pull_list(self) -> None:
        async def read(client: Client) -> None:
            pull = Pull(self.store, client, self._line(), self.practice.world.event_id)
            await pull.describe()
            await pull.sweep()

        self._asking(read)

    def push(self, routes: Routes = BIBS, *, release: bool = False) -> None:
        """A round of delivery, after what was postponed may be sent again."""
        time.sleep(0.03)

        async def deliver(client: Client) -> None:
            push = Push(self.store, client, self._line(), self.clock, routes, QUICK)
            if release:
                push.release()
            await push.round()

        self._asking(deliver)

    def check_in(self, number: int = 0) -> Operation:
        free = [
            each.id
            for each in self.practice.world.registrations()
            if each.status == "confirmed" and not each.checked_in
        ]
        made = checkin.check_in(self.store, free[number], How.SEARCH, Rights())
        assert isinstance(made, checkin.CheckedIn)
        return made.operation

    def story(self, operation: Operation) -> list[tuple[str, str, str | None]]:
        return story(self.home, operation.id)

    def told(self, event: str) -> list[dict[str, str]]:
        return [line for line in events(self.home) if line["event"] == event]

    def _line(self) -> Line:
        return Line(self.store, self.clock, lambda: None)

    def _asking(self, what: Any) -> None:
        async def ask() -> None:
            client = Client(self.practice.url, "practice", pace=Pace(self.clock), clock=self.clock, timeout=0.2)
            try:
                await what(client)
            finally:
                await client.aclose()

        asyncio.run(ask())


@pytest.fixture
def morning(tmp_path: Path) -> Iterator[Morning]:
    with logging_as_before(), practice_on_loopback(World(60)) as practice:
        made = Morning(tmp_path, practice)
        yield made
        made.store.close()


def strike(morning: Morning, fault: str, method: str = "PATCH", **more: Any) -> None:
    """The next request meets this fault, and none after it."""
    when = {"method": method, "from": 1, "to": 1}
    morning.practice.server.weather = Weather.parse({"rules": [{"fault": fault, "when": when, **more}]})


def test_trouble_of_the_server_and_then_well(morning: Morning) -> None:
    made = morning.check_in()
    strike(morning, "server_error", status=500)
    morning.push()
    morning.push()
    assert morning.story(made) == [("1", "postponed", "ServerTrouble"), ("2", "acknowledged", None)]
    first, second = morning.told("delivery")
    assert first["registration_id"] == second["registration_id"] == made.registration_id
    assert first["kind"] == "check_in"
    assert int(first["ms"]) >= 0
    assert first["until"] <= second["at"]


def test_a_limit_stops_the_round_until_its_end(morning: Morning) -> None:
    made = morning.check_in()
    strike(morning, "rate_limited", retryAfterMs=60_000)
    morning.push()
    morning.push()
    assert morning.story(made) == [("1", "stopped", "WaitUntil"), ("1", "acknowledged", None)]
    (limited,) = [line for line in morning.told("network") if line["state"] == "limited"]
    assert limited["until"] == morning.told("delivery")[0]["until"] > limited["at"]
    assert (limited["was"], limited["way"], limited["error"]) == ("online", "push", "WaitUntil")


def test_a_refusal_is_told_by_status_and_code(morning: Morning) -> None:
    made = morning.check_in()
    strike(morning, "validation_error")
    morning.push()
    morning.push()
    assert morning.story(made) == [("1", "refused", "RefusedByServer")]
    (line,) = morning.told("delivery")
    assert (line["status"], line["code"]) == ("422", "VALIDATION_ERROR")


def test_a_route_that_is_missing_holds_all_and_lets_go_of_all(morning: Morning) -> None:
    first, second = morning.check_in(0), morning.check_in(1)
    morning.practice.server.write_back = WriteBack.NOT_FOUND
    morning.push()
    told = morning.story(first) + morning.story(second)
    assert {outcome for _, outcome, _ in told} == {"postponed", "held"}
    assert {error for _, _, error in told} == {"RouteMissing"}
    (held,) = morning.told("held")
    assert (held["lane"], held["operations"], held["error"]) == ("check_ins", "2", "RouteMissing")
    morning.check_in(2)
    morning.push()
    assert morning.told("held")[1]["operations"] == "1"
    morning.practice.server.write_back = WriteBack.WORKING
    morning.push(release=True)
    assert morning.told("released")[0]["operations"] == "3"
    assert morning.story(first)[-1] == ("1", "acknowledged", None)


def test_done_but_never_answered_and_done_again(morning: Morning) -> None:
    made = morning.check_in()
    strike(morning, "applied_then_timeout", delayMs=1000)
    morning.push()
    morning.push()
    assert morning.story(made) == [("1", "postponed", "Offline"), ("2", "acknowledged", None)]
    assert int(morning.told("delivery")[0]["ms"]) >= 200
    calls = [(call.key, call.replayed) for call in morning.practice.world.check_in_calls]
    assert calls == [(made.id, False), (made.id, True)]


def test_offline_and_back(morning: Morning) -> None:
    made = morning.check_in()
    morning.practice.stop()
    morning.push()
    morning.push()
    morning.practice.start()
    morning.push()
    assert morning.story(made) == [
        ("1", "postponed", "Offline"),
        ("2", "postponed", "Offline"),
        ("3", "acknowledged", None),
    ]
    assert [(line["was"], line["state"]) for line in morning.told("network")] == [
        ("offline", "online"),
        ("online", "offline"),
        ("offline", "online"),
    ]


def test_a_walk_up_is_told_with_both_its_ids(morning: Morning) -> None:
    run = morning.store.runs()[0].id
    made = checkin.walk_up(morning.store, NewRegistration(run, "new@mail.example", "New Here"), morning.clock)
    assert isinstance(made, checkin.CheckedIn)
    morning.push()
    morning.push()
    walk_up, check_in = morning.told("delivery")
    assert (walk_up["kind"], walk_up["registration_id"]) == ("walk_up", made.operation.registration_id)
    assert (check_in["kind"], check_in["registration_id"]) == ("check_in", walk_up["server_id"])


def test_bibs_that_the_key_may_not_write_are_held(morning: Morning) -> None:
    given = morning.check_in()
    with morning.store.transaction():
        payload = {"bib": "7731", "former": None}
        morning.store.append(Draft(given.registration_id, OperationKind.BIB, How.BIB, payload=payload))
    morning.practice.server.keys["practice"] = KeyInfo(ALL_SCOPES - {"write:participants"})
    morning.push()
    told = [(line["kind"], line["outcome"], line["error"]) for line in morning.told("delivery")]
    assert sorted(told) == [("bib", "held", "MissingScope"), ("check_in", "postponed", "MissingScope")]
    morning.push(Routes())
    assert morning.told("held")[0]["lane"] == "bibs"


def test_readings_are_told_from_begin_to_end(morning: Morning) -> None:
    begun, complete = morning.told("sweep begun")[0], morning.told("sweep complete")[0]
    assert begun["event_id"] == morning.practice.world.event_id
    assert [complete[name] for name in ("sweep", "pages", "rows", "set_aside", "gone")] == ["1", "1", "60", "0", "0"]
    gone = morning.practice.world.registrations()[5].id
    morning.practice.world.remove(gone)
    morning.pull_list()
    morning.practice.server.weather = Weather.parse(
        {"rules": [{"fault": "wrong_type", "field": "email", "when": {"path": "/registration"}}]}
    )
    morning.pull_list()
    assert [line["gone"] for line in morning.told("sweep complete")] == ["0", "0", "1"]
    assert morning.told("sweep complete")[2]["set_aside"] == "1"


def test_a_reading_that_breaks_and_one_that_is_not_whole(morning: Morning) -> None:
    morning.practice.server.weather = Weather.parse({"rules": [{"fault": "drop", "when": {"path": "/registration"}}]})
    with pytest.raises(Exception, match="Offline"):
        morning.pull_list()
    (stopped,) = morning.told("sweep stopped")
    assert (stopped["error"], stopped["rows"]) == ("Offline", "0")
    morning.practice.server.weather = Weather.parse(
        {"rules": [{"fault": "repeated_page", "when": {"path": "/registration"}}]}
    )
    morning.pull_list()
    (incomplete,) = morning.told("sweep incomplete")
    assert incomplete["reason"] == "the server repeats pages it gave before"
    morning.practice.server.weather = Weather.parse({"rules": [{"fault": "drop", "when": {"path": "/events/*"}}]})
    with pytest.raises(Exception, match="Offline"):
        morning.pull_list()
    assert morning.told("event not read")[0]["error"] == "Offline"


def test_what_a_line_says_of_an_error() -> None:
    assert logs.facts(None) == {}
    assert logs.facts(RefusedByServer(422, "Jane Doe", "Jane Doe")) == {
        "error": "RefusedByServer",
        "status": 422,
        "code": None,
    }
    record = logging.LogRecord("kiosk", logging.INFO, __file__, 1, "said", (), None)
    record.__dict__.update(logs.facts(RefusedByServer(409, "CONFLICT")), empty=None, words='a "b" = c')
    line = parsed(logs.LineFormatter().format(record))
    assert line["words"] == 'a "b" = c'
    assert (line["event"], line["status"], line["code"]) == ("said", "409", "CONFLICT")
    assert "empty" not in line
