"""Each status and shape of a reply, over a real socket, becomes the named error of the table in the API's facts."""

from __future__ import annotations

import gzip
import json
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
from raw_server import NOW, HandClock, Reply, answer, asked, client_of, failure, reply

from kiosk.api import Client, Pace
from kiosk.clock import epoch_ms
from kiosk.errors import (
    Captive,
    KioskError,
    MissingScope,
    NeedKey,
    NotFound,
    Offline,
    RefusedByServer,
    RouteMissing,
    ServerTrouble,
    WaitUntil,
)
from kiosk.model import NewRegistration, WriteBackRoute

HTML = b"<html>Welcome to the Hotel</html>"
PLAIN = reply(404, b'{"error": {"code": "NOT_FOUND"}}', "text/plain")
GOOD = {"data": {"_id": "o1", "name": "Club"}}


async def organization(client: Client) -> object:
    return await client.organization()


async def events(client: Client) -> object:
    return await client.events()


async def event(client: Client) -> object:
    return await client.event("e1")


async def registrations(client: Client) -> object:
    return await client.registrations("e1")


async def register(client: Client) -> object:
    return await client.register(NewRegistration("r1", "a@mail.example"), "op-1")


async def write_back(client: Client) -> object:
    return await client.write_back(WriteBackRoute(), registration_id="p1", operation_id="op-1", checked_in=True, at=NOW)


CALLS = [organization, events, event, registrations, register, write_back]


def trouble(call: object, *replies: Reply, **options: object) -> KioskError:
    with pytest.raises(KioskError) as caught:
        asked(call, *replies, **options)  # type: ignore[arg-type]
    assert caught.value.title
    assert caught.value.hint
    return caught.value


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (failure(400), RefusedByServer),
        (failure(401), NeedKey),
        (failure(402), RefusedByServer),
        (failure(403), MissingScope),
        (failure(404), NotFound),
        (failure(409), RefusedByServer),
        (failure(422), RefusedByServer),
        (failure(408), ServerTrouble),
        (failure(425), ServerTrouble),
        (failure(500), ServerTrouble),
        (reply(502, HTML, "text/html"), ServerTrouble),
        (reply(503), ServerTrouble),
        (reply(400, HTML, "text/html"), Captive),
        (reply(401, HTML, "text/html"), Captive),
        (answer({"message": "who are you?"}, 401), Captive),
        (answer({"error": "forbidden"}, 403), Captive),
        (reply(403, HTML, "text/html"), Captive),
        (reply(407, HTML, "text/html"), Captive),
        (failure(407), Captive),
        (failure(511), Captive),
        (reply(200, HTML, "text/html"), Captive),
        (reply(200, json.dumps(GOOD).encode(), "text/plain"), Captive),
        (reply(200, json.dumps(GOOD).encode(), None), Captive),
        (reply(200, b'{"data": ['), Captive),
        (reply(200, b"\xff\xfe"), Captive),
        (reply(200, b"[" * 100_000), Captive),
        (reply(200), Captive),
        (answer([]), Captive),
        (answer("ok"), Captive),
        (answer({}), Captive),
        (answer({"data": None}), Captive),
        (answer({"error": {"code": "X", "message": "in a 200"}}), Captive),
        (reply(302, location="https://hotel.example/login"), Captive),
        (reply(307, location="/registration"), Captive),
        (reply(302, location="https://xn--a-ecp.example/"), Captive),
        (reply(302), Captive),
        (reply(304), Captive),
        (reply(200, b"zstd?", content_encoding="zstd"), Captive),
        (reply(200, b"not gzip", content_encoding="gzip"), Captive),
    ],
)
def test_every_call_names_the_trouble(call: object, given: bytes, expected: type[KioskError]) -> None:
    if b"304" in given[:14]:
        given = given.replace(b"Content-Length: 0\r\n", b"")
    assert type(trouble(call, given)) is expected


@pytest.mark.parametrize(
    ("call", "scope"),
    [
        (organization, "read:series"),
        (events, "read:events"),
        (event, "read:events"),
        (registrations, "read:participants"),
        (register, "write:participants"),
        (write_back, "write:participants"),
    ],
)
def test_a_missing_right_is_named(call: object, scope: str) -> None:
    error = trouble(call, failure(403))
    assert isinstance(error, MissingScope)
    assert error.scope == scope


NO_CONTENT = b"HTTP/1.1 204 No Content\r\n\r\n"


@pytest.mark.parametrize("silent", [NO_CONTENT, reply(200, content_type=None), reply(202, content_type="text/plain")])
def test_a_success_without_a_body_is_no_acknowledgement(silent: bytes) -> None:
    error = trouble(write_back, silent)
    assert type(error) is RouteMissing
    assert error.title == "This server does not say whether it took the check-in"


@pytest.mark.parametrize(
    "given", [reply(404, HTML, "text/html"), PLAIN, reply(404), reply(405), failure(405), failure(501)]
)
def test_a_server_without_the_write_back_route_is_told_apart(given: bytes) -> None:
    assert type(trouble(write_back, given)) is RouteMissing


@pytest.mark.parametrize("call", CALLS[:-1])
def test_elsewhere_these_are_no_missing_route(call: object) -> None:
    assert type(trouble(call, reply(404, HTML, "text/html"))) is Captive
    assert type(trouble(call, PLAIN)) is Captive
    assert type(trouble(call, reply(405))) is Captive
    assert type(trouble(call, NO_CONTENT)) is Captive
    assert type(trouble(call, failure(405))) is RefusedByServer
    assert type(trouble(call, failure(501))) is ServerTrouble


def test_a_refusal_says_which_fields_and_stays_short() -> None:
    errors = {"email": ["is not an address", 7], "pace\ngroup": "unknown", "n": {}} | {str(n): [] for n in range(99)}
    error = trouble(register, failure(422, "VALIDATION_ERROR", "x" * 5000, errors=errors))
    assert isinstance(error, RefusedByServer)
    assert (error.status, error.code) == (422, "VALIDATION_ERROR")
    assert error.fields["email"] == ("is not an address",)
    assert error.fields["pace group"] == ("unknown",)
    assert error.fields["n"] == ()
    assert len(error.fields) <= 20
    assert len(error.message) <= 300


def test_a_refusal_without_fields_has_the_message() -> None:
    error = trouble(register, failure(409, "CONFLICT", "Key used before", errors="none"))
    assert isinstance(error, RefusedByServer)
    assert error.reason == "409 CONFLICT: Key used before"


def test_not_found_says_what() -> None:
    assert trouble(event, failure(404, "NOT_FOUND", "Event not found")).title == "Event not found"
    assert trouble(event, answer({"error": {"code": "NOT_FOUND", "message": None}}, 404)).title == "Not found"


def until_of(given: bytes, now: datetime = NOW) -> datetime:
    error = trouble(organization, given, clock=HandClock(now))
    assert isinstance(error, WaitUntil)
    assert error.until.utcoffset() == timedelta(0)
    return error.until


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        (epoch_ms(NOW) + 42_500, 42.5),
        (float(epoch_ms(NOW) + 42_500), 42.5),
        (epoch_ms(NOW) + 24 * 3600_000, 24 * 3600),
        (epoch_ms(NOW) // 1000 + 42, 42),
        (epoch_ms(NOW) - 60_000, 1),
        (epoch_ms(NOW), 1),
        (0, 1),
        (-5, 1),
        (epoch_ms(NOW) + 26 * 3600_000, 60),
        (10**30, 60),
        (10**500, 60),
        (None, 30),
        ("soon", 30),
        (True, 30),
        ([], 30),
        (str(epoch_ms(NOW) + 42_500), 42.5),
        ("9" * 30, 30),
        ("²", 30),
    ],
)
def test_retry_after_is_kept_if_it_makes_sense(said: object, seconds: float) -> None:
    assert until_of(failure(429, "RATE_LIMITED", retryAfter=said)) == NOW + timedelta(seconds=seconds)


@pytest.mark.parametrize(("fast", "seconds"), [(7200, 20.0), (-7200, 20.0), (6, 20.0), (4, 16.0), (0, 20.0)])
def test_a_wrong_clock_of_this_computer_does_not_change_how_long_it_waits(fast: int, seconds: float) -> None:
    there = NOW - timedelta(seconds=fast)
    limited = {"error": {"code": "RATE_LIMITED", "message": "slow", "retryAfter": epoch_ms(there) + 20_000}}
    assert until_of(answer(limited, 429, Date=format_datetime(there, usegmt=True))) == NOW + timedelta(seconds=seconds)


@pytest.mark.parametrize(
    ("header", "seconds"), [("7", 7), ("0", 30), ("99999", 30), ("9" * 5000, 30), ("-1", 30), ("Sun, 22 Nov 2026", 30)]
)
def test_a_limit_without_json_goes_by_the_header(header: str, seconds: float) -> None:
    given = reply(429, HTML, "text/html", Retry_After=header)
    assert until_of(given) == NOW + timedelta(seconds=seconds)


def test_the_time_to_wait_is_utc_wherever_the_laptop_is() -> None:
    local = NOW.astimezone(timezone(timedelta(hours=-9)))
    assert until_of(failure(429), local) == local + timedelta(seconds=30)


def test_after_a_limit_nothing_is_sent_until_it_ends() -> None:
    clock = HandClock()

    async def twice(client: Client) -> object:
        for _ in range(2):
            with pytest.raises(WaitUntil):
                await client.organization()
        clock.move(5)
        return await client.organization()

    pace = Pace(clock)
    limited = failure(429, retryAfter=epoch_ms(NOW) + 5000)
    _, server = asked(twice, limited, answer(GOOD), clock=clock, pace=pace)
    assert len(server.requests) == 2


def test_json_by_other_names_is_json() -> None:
    body = json.dumps(GOOD).encode()
    for name in ("application/json; charset=utf-8", "Application/JSON", "application/vnd.api+json"):
        asked(organization, reply(200, body, name))


def test_a_packed_body_is_unpacked() -> None:
    packed = gzip.compress(json.dumps(GOOD).encode())
    asked(organization, reply(200, packed, content_encoding="GZIP"))
    assert type(trouble(organization, reply(200, packed[:-5], content_encoding="gzip"))) is Offline
    assert type(trouble(organization, reply(200, b"", content_encoding="gzip"))) is Captive


def test_the_error_of_a_packed_reply_is_read_too() -> None:
    body = gzip.compress(json.dumps({"error": {"code": "NOPE", "message": "no"}}).encode())
    assert type(trouble(organization, reply(401, body, content_encoding="gzip"))) is NeedKey


def test_a_key_is_nowhere_to_be_seen() -> None:
    client = client_of("https://api.intervals.run")
    assert "s3cret" not in repr(client) + str(vars(client))
