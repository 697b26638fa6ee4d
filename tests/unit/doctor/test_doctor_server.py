"""The doctor asks a real server on loopback (the key, its rights, the routes, the time) and changes nothing there."""

from __future__ import annotations

import asyncio
import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from looking import WrongClock, found, place, states

from kiosk.api import Heard
from kiosk.doctor import Check, State, server
from kiosk.model import WriteBackRoute
from kiosk.practice import KeyInfo, Weather, World, WriteBack
from kiosk.practice.server import ALL_SCOPES
from tests.support import PracticeThread, practice_on_loopback
from tests.unit.api.raw_server import RawServer, Reply, answer, failure, reply

BIBS = WriteBackRoute(body={"bibIdentifier": "{bib}"})
RIGHTS = ("read_series", "read_events", "read_participants", "write_participants")


@pytest.fixture
def practice() -> Iterator[PracticeThread]:
    with practice_on_loopback(World(30)) as running:
        yield running


def weather(*rules: dict[str, Any]) -> Weather:
    return Weather.parse({"rules": list(rules)})


@contextmanager
def raw(*replies: Reply) -> Iterator[RawServer]:
    """A server that says byte for byte what it is told, in a thread of its own."""
    made, ready, loop = RawServer(list(replies)), threading.Event(), asyncio.new_event_loop()
    end = asyncio.Event()

    async def serve() -> None:
        async with made:
            ready.set()
            await end.wait()

    thread = threading.Thread(target=loop.run_until_complete, args=(serve(),))
    thread.start()
    assert ready.wait(10)
    try:
        yield made
    finally:
        loop.call_soon_threadsafe(end.set)
        thread.join(10)
        loop.close()


def test_all_is_well_and_nothing_was_changed(practice: PracticeThread, tmp_path: Path) -> None:
    before = practice.world.registrations()
    checks = found(place(tmp_path, practice.url, settings={"bib_write_back": BIBS}))
    assert states(checks, "key", *RIGHTS, "clock", "write_back", "bib_route") == [State.PASS] * 8
    assert practice.world.registrations() == before
    assert practice.world.check_in_calls == []


def test_with_an_event_it_is_that_one_that_is_asked_for(practice: PracticeThread, tmp_path: Path) -> None:
    checks = found(place(tmp_path, practice.url, event_id=practice.world.event_id))
    assert states(checks, *RIGHTS) == [State.PASS] * 4
    checks = found(place(tmp_path, practice.url, event_id="another"))
    assert states(checks, *RIGHTS) == [State.PASS, State.FAIL, State.NOT_TRIED, State.PASS]
    assert checks["read_events"].words == "the server has no such event for this key"


@pytest.mark.parametrize(
    ("lacking", "expected"),
    [
        ("read:series", [State.FAIL, State.PASS, State.PASS, State.PASS]),
        ("read:events", [State.PASS, State.FAIL, State.NOT_TRIED, State.PASS]),
        ("read:participants", [State.PASS, State.PASS, State.FAIL, State.PASS]),
        ("write:participants", [State.PASS, State.PASS, State.PASS, State.FAIL]),
    ],
)
def test_each_right_that_a_key_lacks_is_named(
    practice: PracticeThread, tmp_path: Path, lacking: str, expected: list[State]
) -> None:
    practice.server.keys["practice"] = KeyInfo(ALL_SCOPES - {lacking})
    checks = found(place(tmp_path, practice.url))
    assert states(checks, *RIGHTS) == expected
    assert checks["key"].state is State.PASS
    failed = next(check for check in checks.values() if check.state is State.FAIL)
    assert lacking not in failed.title, "no code where people read what it is for"
    assert lacking in failed.to_do, "but where the organizer is told which one"
    assert checks["write_back"].state is (State.FAIL if lacking == "write:participants" else State.PASS)


def test_no_key_a_broken_one_and_one_that_is_refused(practice: PracticeThread, tmp_path: Path) -> None:
    none = found(place(tmp_path, practice.url, None))
    assert (none["key"].words, none["key"].state) == ("there is none", State.FAIL)
    broken = found(place(tmp_path, practice.url, "two words-s3cret"))
    assert broken["key"].state is State.FAIL
    refused = found(place(tmp_path, practice.url, "another-s3cret"))
    assert (refused["key"].words, refused["key"].state) == ("not accepted", State.FAIL)
    assert states(none, *RIGHTS, "clock", "write_back", "bib_route") == [State.NOT_TRIED] * 7
    assert "s3cret" not in repr([*broken.values(), *refused.values()])
    assert refused["clock"].state is State.PASS


@pytest.mark.parametrize("how", [WriteBack.NOT_FOUND, WriteBack.NOT_ALLOWED, WriteBack.NOT_IMPLEMENTED])
def test_a_server_without_the_route_is_told_with_the_way_out(
    practice: PracticeThread, tmp_path: Path, how: WriteBack
) -> None:
    practice.server.write_back = how
    checks = found(place(tmp_path, practice.url, settings={"bib_write_back": BIBS}))
    assert states(checks, "write_back", "bib_route", "write_participants") == [
        State.WARN,
        State.WARN,
        State.NOT_TRIED,
    ]
    assert "kiosk export" in checks["write_back"].to_do


@pytest.mark.parametrize(
    "route",
    [
        WriteBackRoute("POST", "/check-ins", {"id": "{registrationId}"}),
        WriteBackRoute("PUT", "/registration/{registrationId}"),
    ],
)
def test_a_route_that_might_write_is_not_asked(tmp_path: Path, route: WriteBackRoute) -> None:
    bibs = WriteBackRoute(route.method, route.path, {"id": "{registrationId}", "bib": "{bib}"})
    with raw(answer({"data": []})) as serving:
        checks = found(place(tmp_path, serving.url, settings={"write_back": route, "bib_write_back": bibs}))
    assert states(checks, "write_back", "bib_route", "write_participants") == [State.NOT_TRIED] * 3
    assert {request.method for request in serving.requests} == {"GET"}


def test_what_is_asked_is_about_nobody(tmp_path: Path) -> None:
    said = failure(404, "NOT_FOUND", "Registration not found")
    with raw(said) as serving:
        one = found(place(tmp_path, serving.url, settings={"bib_write_back": BIBS}))
        found(place(tmp_path, serving.url))
    assert states(one, "write_back", "bib_route") == [State.PASS] * 2
    asked = [request for request in serving.requests if request.method != "GET"]
    assert len(asked) == 3
    ids = [request.target.removeprefix("/registration/") for request in asked]
    assert len(set(ids)) == 3
    assert all(re.fullmatch("[0-9a-f]{24}", each) for each in ids)
    assert sorted(request.body for request in asked) == [
        b'{"bibIdentifier":null}',
        b'{"checkedIn":false}',
        b'{"checkedIn":false}',
    ]


def test_a_server_that_says_yes_to_an_invented_registration_is_doubted(tmp_path: Path) -> None:
    with raw(answer({"data": {"checkedIn": False}})) as serving:
        assert found(place(tmp_path, serving.url))["write_back"].state is State.WARN


def test_a_refusal_proves_the_route_and_its_words_are_not_repeated(tmp_path: Path) -> None:
    with raw(failure(422, "VALIDATION_ERROR", "Jane Doe is not an id")) as serving:
        checks = found(place(tmp_path, serving.url))
    assert checks["write_back"].words == "there: an invented registration was refused (422)"
    assert checks["key"].words == "The server refused it (422 VALIDATION_ERROR)"
    assert "Jane" not in repr(checks)
    with raw(failure(400, "jane@mail.example", "no")) as serving:
        assert found(place(tmp_path, serving.url))["key"].words == "The server refused it (400)"


def test_an_organizer_without_events(tmp_path: Path) -> None:
    with raw(answer({"data": [], "hasMore": False})) as serving:
        checks = found(place(tmp_path, serving.url))
    assert checks["read_participants"].words == "the organizer has no events"


def test_offline_is_told_once_and_is_the_only_failure(tmp_path: Path) -> None:
    checks = found(place(tmp_path))
    failures = [check for check in checks.values() if check.state is State.FAIL]
    assert [(check.id, check.offline) for check in failures] == [("key", True)]
    assert checks["write_back"].words == "the server was not reached"


def test_a_server_that_only_listens_is_waited_for_once(tmp_path: Path) -> None:
    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()

    with raw(silent) as serving:
        checks = found(place(tmp_path, serving.url, limit=0.3))
    assert (checks["key"].words, checks["key"].offline) == ("no answer within 0.3 s", True)
    assert [check.id for check in checks.values() if check.state is State.FAIL] == ["key"]


def test_one_call_that_fails_is_a_failure_of_its_own(practice: PracticeThread, tmp_path: Path) -> None:
    practice.server.weather = weather(
        {"fault": "drop", "when": {"path": "/events"}},
        {"fault": "server_error", "when": {"method": "PATCH"}},
    )
    checks = found(place(tmp_path, practice.url))
    assert states(checks, "key", "read_series") == [State.PASS] * 2
    assert [(each, checks[each].offline) for each in ("read_events", "read_participants", "write_back")] == [
        ("read_events", True),
        ("read_participants", True),
        ("write_back", True),
    ]


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ("captive_html", "This network answers in the server's place"),
        ("rate_limited", "The server asks to wait"),
        ("server_error", "The server has trouble"),
    ],
)
def test_what_stands_in_the_way_of_the_server(practice: PracticeThread, tmp_path: Path, fault: str, words: str) -> None:
    practice.server.weather = weather({"fault": fault})
    check = found(place(tmp_path, practice.url))["key"]
    assert (check.words, check.state, check.offline) == (words, State.FAIL, True)
    assert check.to_do


@pytest.mark.parametrize(
    ("off", "state", "words"),
    [
        (3, State.PASS, "right"),
        (30, State.WARN, "ahead"),
        (-30, State.WARN, "behind"),
        (600, State.FAIL, "10 min ahead"),
        (-9000, State.FAIL, "2 h behind"),
    ],
)
def test_a_laptop_whose_clock_is_wrong(
    practice: PracticeThread, tmp_path: Path, off: int, state: State, words: str
) -> None:
    check = found(place(tmp_path, practice.url, clock=WrongClock(off)))["clock"]
    assert check.state is state
    assert words in check.words


NOON = datetime(2026, 6, 14, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("asked", "answered", "state"),
    [
        (0, 0, State.PASS),
        (6, 6, State.PASS),  # the server cut a second off
        (7, 7, State.WARN),
        (-6, -6, State.WARN),
        (-30, 0, State.PASS),  # the answer took half a minute: nothing can be said
        (61, 90, State.WARN),
        (62, 62, State.FAIL),
        (-62, -61, State.FAIL),
    ],
)
def test_the_way_there_and_back_is_allowed_for(asked: int, answered: int, state: State) -> None:
    heard = Heard(NOON, NOON + timedelta(seconds=asked), NOON + timedelta(seconds=answered))
    assert server.clock_compared(heard).state is state


def test_a_server_that_does_not_say_what_time_it_is(tmp_path: Path) -> None:
    with raw(answer({"data": {"_id": "o1"}})) as serving:
        assert found(place(tmp_path, serving.url))["clock"].state is State.NOT_TRIED
    with raw(answer({"data": {"_id": "o1"}}, Date="yesterday")) as serving:
        assert found(place(tmp_path, serving.url))["clock"].state is State.NOT_TRIED
    strange = f"{datetime.now(UTC) + timedelta(hours=1):%a, %d %b %Y %H:%M:%S} -0000"
    with raw(answer({"data": {"_id": "o1"}}, Date=strange)) as serving:
        assert found(place(tmp_path, serving.url))["clock"].state is State.FAIL


def test_the_time_of_a_hotels_page_is_not_believed(tmp_path: Path) -> None:
    with raw(reply(200, b"<html>", "text/html", Date="Mon, 01 Jan 2001 00:00:00 GMT")) as serving:
        assert found(place(tmp_path, serving.url))["clock"].state is State.NOT_TRIED


def test_checks_are_values_that_a_page_can_show(practice: PracticeThread, tmp_path: Path) -> None:
    checks = found(place(tmp_path, practice.url)).values()
    assert all(isinstance(check, Check) and check.title and check.words for check in checks)
    assert set(json.loads(json.dumps([check.state for check in checks]))) <= {"pass", "warn", "fail", "not_tried"}
