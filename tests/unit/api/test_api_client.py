"""What the client asks for, and what it makes of a good answer."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
from datetime import datetime, timedelta, timezone
from urllib.parse import parse_qsl, urlsplit

import pytest
from raw_server import KEY, HandClock, RawServer, Reply, answer, asked, client_of, failure, reply

from kiosk.api import Client, Pace
from kiosk.errors import BadInput, Captive, KioskError, NotFound, RouteMissing
from kiosk.model import Event, NewRegistration, Organization, WriteBackRoute

AT = datetime(2026, 11, 22, 9, 30, tzinfo=timezone(timedelta(hours=1)))


def row(number: int, **more: object) -> dict[str, object]:
    return {
        "_id": f"p{number}",
        "eventId": "e1",
        "eventRunId": "r1",
        "email": "a@mail.example",
        "registrationType": "paid",
        "registrationStatus": "confirmed",
        **more,
    }


def event_row(number: int) -> dict[str, object]:
    return {"_id": f"e{number}", "name": f"Event {number}", "slug": "s", "type": "race", "date": "2026-11-22"}


def query_of(target: str) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(target).query, strict_parsing=True))


def test_every_request_carries_the_key_and_little_else() -> None:
    found, server = asked(
        lambda client: client.organization(),
        answer({"data": {"_id": "o1", "name": "Club", "slug": "club", "plan": "platinum", "roles": []}}),
    )
    assert found == Organization("o1", "Club", "club", "platinum")
    (request,) = server.requests
    assert (request.method, request.target, request.body) == ("GET", "/organization", b"")
    assert request.headers["authorization"] == f"Bearer {KEY}"
    assert request.headers["accept-encoding"] == "gzip"
    assert "idempotency-key" not in request.headers


# Events
def test_all_pages_of_events_are_read() -> None:
    found, server = asked(
        lambda client: client.events("2026-11-01", "2026-12-01"),
        answer({"data": [event_row(1), event_row(2)], "hasMore": True}),
        answer({"data": [event_row(3), {"name": "no id"}, {**event_row(4), "date": 7}], "hasMore": True}),
        answer({"data": [], "hasMore": False}),
    )
    assert found == tuple(Event(f"e{n}", f"Event {n}", "2026-11-22", "s") for n in (1, 2, 3))
    asked_for = [query_of(request.target) for request in server.requests]
    dates = {"dateFrom": "2026-11-01", "dateTo": "2026-12-01", "limit": "100"}
    assert asked_for == [dates, {**dates, "after": "e2"}, {**dates, "after": "e4"}]


def test_left_out_events_are_logged_without_their_values(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "kiosk.api")
    asked(lambda client: client.events(), answer({"data": [{"_id": "e1", "name": {"Ada": "Lovelace"}}]}))
    (message,) = [record.getMessage() for record in caplog.records if record.name == "kiosk.api"]
    assert message == "event left out position=0 reason=Expected `str | null`, got `object` - at `$.name`"


def test_a_page_repeated_for_ever_ends_the_list() -> None:
    found, server = asked(
        lambda client: client.events(), answer({"data": [event_row(1), event_row(2)], "hasMore": True})
    )
    assert [each.id for each in found] == ["e1", "e2"]
    assert len(server.requests) == 2


def test_a_page_whose_cursor_cant_be_read_ends_the_list() -> None:
    found, server = asked(lambda client: client.events(), answer({"data": [event_row(1), {}], "hasMore": True}))
    assert [each.id for each in found] == ["e1"]
    assert len(server.requests) == 1


def test_an_event_comes_with_its_runs() -> None:
    runs = [
        {"_id": "r1", "eventId": "e1", "distanceMeters": 21097.5, "distanceLabel": "Half", "soldOut": True},
        {"_id": "r2", "eventId": "other", "distanceMeters": 5000},
        {"_id": "r3", "distanceMeters": 5000, "eventStatus": "moved", "registrationOverride": "paused"},
        {"_id": "r4", "distanceMeters": "far"},
        {"_id": "r5"},
    ]
    (event, found), server = asked(
        lambda client: client.event("e1"), answer({"data": {"event": event_row(1), "runs": runs}})
    )
    assert event == Event("e1", "Event 1", "2026-11-22", "s")
    assert [(run.id, run.event_id, run.label) for run in found] == [
        ("r1", "e1", "Half"),
        ("r3", "e1", "5000 m"),
        ("r5", "e1", "r5"),
    ]
    assert (found[0].sold_out, found[1].status, found[1].registration_override) == (True, "moved", "paused")
    assert server.requests[0].target == "/events/e1"


def test_an_event_without_runs_is_one() -> None:
    assert asked(lambda client: client.event("e1"), answer({"data": {"event": event_row(1)}}))[0][1] == ()


def test_another_event_is_no_answer() -> None:
    with pytest.raises(Captive, match="another request"):
        asked(lambda client: client.event("e1"), answer({"data": {"event": event_row(2), "runs": []}}))


@pytest.mark.parametrize("odd", ["", ".", "..", "\udc80"])
def test_an_id_that_leads_elsewhere_is_refused(odd: str) -> None:
    with pytest.raises(BadInput):
        asked(lambda client: client.event(odd), failure(404))


def test_an_odd_id_stays_one_part_of_the_path() -> None:
    async def ask(client: Client) -> None:
        with pytest.raises(NotFound):
            await client.event("../a b?c=1#d/é")

    _, server = asked(ask, failure(404))
    assert server.requests[0].target == "/events/..%2Fa%20b%3Fc%3D1%23d%2F%C3%A9"


# Registrations
def test_a_page_of_registrations() -> None:
    page, server = asked(
        lambda client: client.registrations("e1", after="p&0", limit=2),
        answer({"data": [row(1), row(2)], "hasMore": True}),
    )
    assert [each.id for each in page.registrations] == ["p1", "p2"]
    assert (page.set_aside, page.last_id, page.has_more) == ((), "p2", True)
    assert query_of(server.requests[0].target) == {"eventId": "e1", "limit": "2", "after": "p&0"}


def test_the_first_page_has_no_cursor() -> None:
    _, server = asked(lambda client: client.registrations("e1"), answer({"data": []}))
    assert query_of(server.requests[0].target) == {"eventId": "e1", "limit": "100"}


# Walk-ups
def test_a_walk_up_is_registered() -> None:
    new = NewRegistration("r1", "a@mail.example", name="Ng", notes="late")
    found, server = asked(
        lambda client: client.register(new, "op-1"), answer({"data": {"participantId": "p9"}}, status=201)
    )
    assert found == "p9"
    (request,) = server.requests
    assert (request.method, request.target) == ("POST", "/registration")
    assert request.headers["idempotency-key"] == "op-1"
    assert request.headers["content-type"] == "application/json"
    assert json.loads(request.body) == {
        "eventRunId": "r1",
        "email": "a@mail.example",
        "registrationType": "paid",
        "status": "confirmed",
        "name": "Ng",
        "notes": "late",
    }


@pytest.mark.parametrize(
    "data", [{"participantId": ""}, {"participantId": None}, {"participantId": 7}, {"_id": "p1"}, [], "p1"]
)
def test_a_walk_up_without_an_id_is_not_registered(data: object) -> None:
    with pytest.raises(Captive):
        asked(lambda client: client.register(NewRegistration("r1", ""), "op-1"), answer({"data": data}, 201))


def test_a_walk_up_with_broken_text_is_refused_before_it_is_sent() -> None:
    with pytest.raises(BadInput):
        asked(lambda client: client.register(NewRegistration("r1", "\udc80"), "op-1"), failure(500))


# Write-back
def written(
    given: Reply, route: WriteBackRoute | None = None, *, checked_in: bool = True, who: str = "p1"
) -> RawServer:
    route = route or WriteBackRoute()
    return asked(
        lambda client: client.write_back(route, registration_id=who, operation_id="op-1", checked_in=checked_in, at=AT),
        given,
    )[1]


@pytest.mark.parametrize("checked_in", [True, False])
def test_a_check_in_is_written_by_the_default_route(checked_in: bool) -> None:
    (request,) = written(answer({"data": row(1, checkedIn=checked_in)}), checked_in=checked_in).requests
    assert (request.method, request.target) == ("PATCH", "/registration/p1")
    assert request.headers["idempotency-key"] == "op-1"
    assert json.loads(request.body) == {"checkedIn": checked_in}


def test_a_configured_route_is_filled_once() -> None:
    route = WriteBackRoute(
        "put",
        "/check/{registrationId}/{operationId}?at={at}&x={other}",
        {"who": "{registrationId}", "all": [{"now": "{checkedIn}"}, "at {at} {checkedIn}", 3, None, True]},
    )
    (request,) = written(answer({"data": "ok"}), route, who="{at}/p").requests
    assert request.method == "PUT"
    assert request.target == ("/check/%7Bat%7D%2Fp/op-1?at=2026-11-22T09%3A30%3A00%2B01%3A00&x={other}")
    assert json.loads(request.body) == {
        "who": "{at}/p",
        "all": [{"now": True}, "at 2026-11-22T09:30:00+01:00 {checkedIn}", 3, None, True],
    }


def test_a_route_may_send_no_body() -> None:
    (request,) = written(answer({"data": {}}), WriteBackRoute("POST", "/check/{registrationId}", {})).requests
    assert request.body == b""
    assert "content-type" not in request.headers


@pytest.mark.parametrize(
    "data", [{}, {"_id": "p1"}, {"_id": None, "checkedIn": None}, {"checkedIn": True}, {"_id": "p1", "new": 1}, 1, "ok"]
)
def test_an_acknowledgement_may_say_little(data: object) -> None:
    written(answer({"data": data}))


@pytest.mark.parametrize(
    "data", [None, {"_id": "p2"}, {"_id": 1}, {"checkedIn": False}, {"checkedIn": 1}, {"_id": "p1", "checkedIn": "no"}]
)
def test_an_answer_to_something_else_is_no_acknowledgement(data: object) -> None:
    with pytest.raises(Captive):
        written(answer({"data": data}))


def test_an_undo_is_not_acknowledged_by_a_check_in() -> None:
    with pytest.raises(Captive):
        written(answer({"data": {"_id": "p1", "checkedIn": True}}), checked_in=False)


def bib_written(given: Reply, bib: str | None, route: WriteBackRoute | None = None) -> RawServer:
    route = route or WriteBackRoute(body={"bibIdentifier": "{bib}"})
    return asked(
        lambda client: client.write_bib(route, registration_id="p1", operation_id="op-1", bib=bib, at=AT), given
    )[1]


@pytest.mark.parametrize("bib", ["A-901", "{at}", "{bib}", "901", None])
def test_a_bib_is_written_as_its_text_or_as_null(bib: str | None) -> None:
    (request,) = bib_written(answer({"data": row(1, bibIdentifier=bib)}), bib).requests
    assert (request.method, request.target) == ("PATCH", "/registration/p1")
    assert request.headers["idempotency-key"] == "op-1"
    assert json.loads(request.body) == {"bibIdentifier": bib}


def test_a_route_for_bibs_is_filled_once() -> None:
    body = {"runner": "{registrationId}", "all": [{"bib": "{bib}"}, "no {bib}", "{checkedIn}", "{at}", 1]}
    (request,) = bib_written(answer({"data": {}}), "9", WriteBackRoute("post", "/b/{operationId}?{bib}", body)).requests
    assert (request.method, request.target) == ("POST", "/b/op-1?{bib}")
    at = "2026-11-22T09:30:00+01:00"
    assert json.loads(request.body) == {"runner": "p1", "all": [{"bib": "9"}, "no {bib}", "{checkedIn}", at, 1]}


def test_a_check_in_leaves_the_word_for_bibs_alone() -> None:
    (request,) = written(answer({"data": {}}), WriteBackRoute(body={"a": "{bib}", "b": "{checkedIn}"})).requests
    assert json.loads(request.body) == {"a": "{bib}", "b": True}


@pytest.mark.parametrize(
    ("bib", "data"),
    [
        ("901", "ok"),
        ("901", {"_id": "p1", "bibIdentifier": "901", "checkedIn": False}),
        (None, {"_id": "p1", "bibIdentifier": None}),
        (None, {"checkedIn": True}),
    ],
)
def test_an_acknowledgement_of_a_bib_may_say_little(bib: str | None, data: object) -> None:
    bib_written(answer({"data": data}), bib)


@pytest.mark.parametrize(
    ("bib", "data"),
    [
        ("901", {"bibIdentifier": "902"}),
        ("901", {"bibIdentifier": ""}),
        ("901", {"_id": "p2", "bibIdentifier": "901"}),
        ("1", {"bibIdentifier": True}),
        (None, {"bibIdentifier": "901"}),
        (None, {"bibIdentifier": False}),
        ("901", None),
    ],
)
def test_an_echo_of_another_bib_is_no_acknowledgement(bib: str | None, data: object) -> None:
    with pytest.raises(Captive):
        bib_written(answer({"data": data}), bib)


@pytest.mark.parametrize(
    "route",
    [
        WriteBackRoute("GET"),
        WriteBackRoute("PATCH x"),
        WriteBackRoute("PATCH", "/\x00"),
        WriteBackRoute("PATCH", "/x", {"a": "\udc80"}),
    ],
)
def test_a_route_that_cant_be_used_is_said_so(route: WriteBackRoute) -> None:
    with pytest.raises(BadInput):
        written(answer({"data": {}}), route)
    with pytest.raises(BadInput):
        bib_written(answer({"data": {}}), "901", route)


@pytest.mark.parametrize("status", [404, 405, 501])
def test_a_server_without_the_call_for_bibs_has_no_route(status: int) -> None:
    with pytest.raises(RouteMissing):
        bib_written(reply(status, b"<h1>nothing here</h1>", "text/html"), "901")


@pytest.mark.parametrize("path", ["", "check/{registrationId}", ".evil.example/{registrationId}", "@evil.example/"])
def test_a_route_never_leads_to_another_server(path: str) -> None:
    async def app(scope: object, receive: object, send: object) -> None:
        raise AssertionError("asked")

    async def scenario() -> None:
        client = client_of("https://api.intervals.example", app=app)
        with pytest.raises(BadInput):
            await client.write_back(
                WriteBackRoute("PATCH", path), registration_id="p1", operation_id="op-1", checked_in=True, at=AT
            )
        await client.aclose()

    asyncio.run(scenario())


# The log, and the order at the gate
def test_the_log_has_neither_key_nor_values(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "kiosk")

    async def several(client: Client) -> None:
        await client.registrations("e1", after="p-cursor")
        with pytest.raises(KioskError):
            await client.register(NewRegistration("r1", "ada@mail.example", name="Ada"), "op-1")

    asked(several, answer({"data": [row(1)]}), failure(422, message="ada@mail.example is taken"))
    text = caplog.text
    assert "GET /registration ok" in text
    assert "POST /registration RefusedByServer" in text
    assert not [word for word in (KEY, "ada", "Ada", "p-cursor", "eventId", "@") if word in text]


class SpyPace(Pace):
    """Notes what it is told."""

    def __init__(self) -> None:
        super().__init__(HandClock())
        self.told: list[object] = []

    async def turn(self, *, urgent: bool) -> None:
        self.told.append("urgent" if urgent else "turn")
        await super().turn(urgent=urgent)

    def granted(self) -> None:
        self.told.append("granted")

    def limited(self, until: datetime) -> None:
        self.told.append("limited")


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (answer({"data": {}}), ["urgent", "granted"]),
        (failure(422), ["urgent", "granted"]),
        (failure(500), ["urgent", "granted"]),
        (failure(429), ["urgent", "limited"]),
        (reply(200, b"<html>", "text/html"), ["urgent"]),
    ],
)
def test_the_pace_learns_of_each_reply_of_the_api(given: bytes, told: list[str]) -> None:
    pace = SpyPace()

    async def write(client: Client) -> None:
        with contextlib.suppress(KioskError):
            await client.write_back(WriteBackRoute(), registration_id="p1", operation_id="op-1", checked_in=True, at=AT)

    asked(write, given, pace=pace)
    assert pace.told == told


def test_reading_is_not_urgent() -> None:
    pace = SpyPace()
    asked(lambda client: client.organization(), answer({"data": {"_id": "o1"}}), pace=pace)
    assert pace.told == ["turn", "granted"]
