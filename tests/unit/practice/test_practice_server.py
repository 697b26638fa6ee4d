"""The practice server's contract, in process: keys, paging, validation, idempotency, the write-back, rate limits."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from kiosk.clock import epoch_ms
from kiosk.errors import BadInput
from kiosk.practice import ALL_SCOPES, PRACTICE_KEY, CheckInCall, KeyInfo, PracticeServer, World, WriteBack

Ask = Callable[..., httpx.Response]


class SetClock:
    """A clock that goes when told."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> datetime:
        return datetime(2026, 11, 22, 8, tzinfo=UTC) + timedelta(seconds=self.seconds)

    def monotonic(self) -> float:
        return self.seconds

    def random_bytes(self, count: int) -> bytes:
        return bytes(count)


def asking(server: PracticeServer, key: str = PRACTICE_KEY) -> Ask:
    """A way to ask a server without a socket."""

    def ask(method: str, path: str, **options: Any) -> httpx.Response:
        async def once() -> httpx.Response:
            transport = httpx.ASGITransport(server)
            async with httpx.AsyncClient(transport=transport, base_url="http://practice") as client:
                headers = {"Authorization": f"Bearer {key}", **options.pop("headers", {})}
                return await client.request(method, path, headers=headers, **options)

        return asyncio.run(once())

    return ask


@pytest.fixture
def server() -> PracticeServer:
    return PracticeServer(World(120, seed=5))


@pytest.fixture
def ask(server: PracticeServer) -> Ask:
    return asking(server)


def code(reply: httpx.Response) -> tuple[int, str]:
    return reply.status_code, reply.json()["error"]["code"]


def walk_up(world: World, **changes: Any) -> dict[str, Any]:
    run = world.runs(world.event_id)[1]
    return {
        "eventRunId": run.id,
        "email": "new@mail.example",
        "registrationType": "paid",
        "status": "confirmed",
    } | changes


# Keys.
@pytest.mark.parametrize("header", ["", "Bearer", "Bearer wrong", "Basic practice", "practice"])
def test_without_a_good_key_there_is_nothing(ask: Ask, header: str) -> None:
    reply = ask("GET", "/organization", headers={"Authorization": header})
    assert code(reply) == (401, "UNAUTHORIZED")
    assert reply.headers["www-authenticate"] == "Bearer"


def test_a_key_can_be_revoked_while_it_is_used(server: PracticeServer, ask: Ask) -> None:
    assert ask("GET", "/organization").status_code == 200
    server.revoke(PRACTICE_KEY)
    server.revoke("never was")
    assert code(ask("GET", "/organization")) == (401, "UNAUTHORIZED")
    server.keys["another"] = KeyInfo()
    assert asking(server, "another")("GET", "/organization").status_code == 200


@pytest.mark.parametrize(
    ("method", "path", "scope"),
    [
        ("GET", "/organization", "read:series"),
        ("GET", "/events", "read:events"),
        ("GET", "/events/x", "read:events"),
        ("GET", "/registration", "read:participants"),
        ("POST", "/registration", "write:participants"),
        ("PATCH", "/registration/x", "write:participants"),
    ],
)
def test_each_call_needs_its_scope(method: str, path: str, scope: str) -> None:
    server = PracticeServer(World(0), keys={"all but one": KeyInfo(ALL_SCOPES - {scope})})
    reply = asking(server, "all but one")(method, path)
    assert code(reply) == (403, "FORBIDDEN")
    assert scope in reply.json()["error"]["message"]


# What is read.
def test_the_organization_shows_the_plan_of_the_key() -> None:
    world = World(0)
    for plan, own, shown in ((None, None, "enterprise"), ("premium", None, "premium"), ("premium", "free", "free")):
        server = PracticeServer(world, keys={"k": KeyInfo(plan=own)}, plan=plan)
        data = asking(server, "k")("GET", "/organization").json()["data"]
        assert (data["_id"], data["roles"], data["plan"]) == (world.organization.id, ["organizer"], shown)


def test_events_by_type_and_by_date(server: PracticeServer, ask: Ask) -> None:
    main, small, past = server.world.events

    def ids(**query: str) -> list[str]:
        return [each["_id"] for each in ask("GET", "/events", params=query).json()["data"]]

    assert ids() == [main.id, small.id, past.id]
    assert ids(type="runClub") == [small.id]
    assert ids(dateFrom=main.date) == [main.id, small.id]
    assert ids(dateTo=main.date) == [main.id, past.id]
    assert ids(dateFrom=main.date, dateTo=main.date) == [main.id]
    assert ids(after=main.id, limit="1") == [small.id]
    assert ids(before=past.id, limit="1") == [small.id]


def test_an_event_comes_with_its_runs(server: PracticeServer, ask: Ask) -> None:
    world = server.world
    data = ask("GET", f"/events/{world.event_id}").json()["data"]
    assert data["event"]["name"] == world.events[0].name
    assert data["event"]["organizationId"] == world.organization.id
    assert [run["_id"] for run in data["runs"]] == [run.id for run in world.runs(world.event_id)]
    assert {run["eventId"] for run in data["runs"]} == {world.event_id}
    half = data["runs"][2]
    assert (half["distanceStandard"], half["distanceMeters"], half["soldOut"]) == ("Half Marathon", 21097.5, True)
    reply = ask("GET", "/events/nowhere")
    assert (code(reply), reply.json()["error"]["message"]) == ((404, "NOT_FOUND"), "Event not found")


@pytest.mark.parametrize("limit", [None, 1, 7, 100])
def test_pages_of_the_start_list_are_the_start_list(server: PracticeServer, ask: Ask, limit: int | None) -> None:
    world, read, cursor = server.world, [], {}
    while True:
        asked = {"eventId": world.event_id, **({"limit": limit} if limit else {}), **cursor}
        page = ask("GET", "/registration", params=asked).json()
        read += [each["_id"] for each in page["data"]]
        if not page["hasMore"]:
            break
        assert len(page["data"]) == (limit or 50)
        cursor = {"after": read[-1]}
    assert read == [each.id for each in world.registrations()]


def test_the_page_before_ends_at_the_cursor(server: PracticeServer, ask: Ask) -> None:
    rows = [each.id for each in server.world.registrations()]
    page = ask("GET", "/registration", params={"eventId": server.world.event_id, "limit": 3, "before": rows[5]}).json()
    assert ([each["_id"] for each in page["data"]], page["hasMore"]) == (rows[2:5], True)


def test_a_registration_has_the_fields_that_it_has(server: PracticeServer, ask: Ask) -> None:
    world = server.world
    chosen = world.registrations()[0].id
    world.rename(chosen, None)
    world.assign_bib(chosen, None)
    shown = ask("GET", "/registration", params={"eventId": world.event_id, "limit": 1}).json()["data"][0]
    assert shown["_id"] == chosen
    assert not {"name", "bibIdentifier"} & shown.keys()
    world.rename(chosen, "Zoë O’Neill")
    world.assign_bib(chosen, "007a")
    row = world.set_checked_in(chosen, True)
    shown = ask("GET", "/registration", params={"eventId": world.event_id, "limit": 1}).json()["data"][0]
    expected = {
        "_id": chosen,
        "eventId": world.event_id,
        "eventRunId": row.run_id,
        "email": row.email,
        "registrationType": row.kind,
        "registrationStatus": row.status,
        "checkedIn": True,
        "name": "Zoë O’Neill",
        "bibIdentifier": "007a",
    }
    assert shown == expected | ({"paceGroup": row.pace_group} if row.pace_group else {})


@pytest.mark.parametrize("limit", ["0", "101", "-1", "ten", "", "1.0", "٣", "9" * 5000])
def test_a_limit_outside_its_bounds_is_refused(server: PracticeServer, ask: Ask, limit: str) -> None:
    reply = ask("GET", "/registration", params={"eventId": server.world.event_id, "limit": limit})
    assert code(reply) == (422, "VALIDATION_ERROR")
    assert list(reply.json()["error"]["errors"]) == ["limit"]


@pytest.mark.parametrize(
    ("path", "query", "field"),
    [
        ("/registration", "", "eventId"),
        ("/registration", "eventId=EVENT&after=nobody", "after"),
        ("/registration", "eventId=EVENT&before=nobody", "before"),
        ("/registration", "eventId=EVENT&after=a&before=b", "before"),
        ("/registration", "eventId=EVENT&limit=5&limit=6", "limit"),
        ("/events", "after=nothing", "after"),
        ("/events", "type=party", "type"),
        ("/events", "dateFrom=22.11.2026", "dateFrom"),
        ("/events", "dateFrom=20261122", "dateFrom"),
        ("/events", "dateTo=2026-02-30", "dateTo"),
    ],
)
def test_a_query_that_can_not_be_read_is_refused(
    server: PracticeServer, ask: Ask, path: str, query: str, field: str
) -> None:
    reply = ask("GET", f"{path}?{query}".replace("EVENT", server.world.event_id))
    assert code(reply) == (422, "VALIDATION_ERROR")
    assert list(reply.json()["error"]["errors"]) == [field]


def test_a_cursor_of_another_event_is_a_bad_one(server: PracticeServer, ask: Ask) -> None:
    other = server.world.registrations(server.world.events[1].id)[0].id
    assert code(ask("GET", "/registration", params={"eventId": server.world.event_id, "after": other}))[0] == 422


def test_no_such_event_no_such_route_no_such_method(ask: Ask) -> None:
    assert code(ask("GET", "/registration", params={"eventId": "nowhere"})) == (404, "NOT_FOUND")
    assert code(ask("GET", "/participants")) == (404, "NOT_FOUND")
    assert code(ask("GET", "/events/")) == (404, "NOT_FOUND")
    reply = ask("DELETE", "/registration")
    assert code(reply) == (405, "METHOD_NOT_ALLOWED")
    assert set(reply.headers["allow"].split(", ")) == {"GET", "HEAD", "POST"}
    assert ask("HEAD", "/organization").status_code == 200


# What is written.
def test_a_walk_up_is_registered(server: PracticeServer, ask: Ask) -> None:
    body = walk_up(server.world, name="Zoë Ng", paceGroup="60 min", notes="paid cash")
    reply = ask("POST", "/registration", json=body)
    assert reply.status_code == 201
    made = server.world.registration(reply.json()["data"]["participantId"])
    assert server.world.registrations()[-1] == made
    assert (made.name, made.email, made.run_id) == ("Zoë Ng", "new@mail.example", body["eventRunId"])
    assert (made.pace_group, made.status, made.kind, made.bib, made.checked_in) == (
        *("60 min", "confirmed", "paid"),
        *(None, False),
    )


@pytest.mark.parametrize(
    ("changes", "fields"),
    [
        ({"email": "no at"}, {"email"}),
        ({"email": "", "eventRunId": ""}, {"email", "eventRunId"}),
        ({"email": None}, {"email"}),
        ({"eventRunId": 7}, {"eventRunId"}),
        ({"status": "pending", "registrationType": ["paid"]}, {"status", "registrationType"}),
        ({"name": None}, {"name"}),
        ({"notes": 1, "paceGroup": {}}, {"notes", "paceGroup"}),
    ],
)
def test_a_walk_up_that_is_wrong_names_every_field(
    server: PracticeServer, ask: Ask, changes: dict[str, Any], fields: set[str]
) -> None:
    reply = ask("POST", "/registration", json=walk_up(server.world, **changes))
    assert code(reply) == (422, "VALIDATION_ERROR")
    assert reply.json()["error"]["errors"].keys() == fields
    assert len(server.world.registrations()) == 120


def test_a_walk_up_needs_every_field_and_a_known_run(server: PracticeServer, ask: Ask) -> None:
    errors = ask("POST", "/registration", json={}).json()["error"]["errors"]
    assert errors.keys() == {"eventRunId", "email", "registrationType", "status"}
    reply = ask("POST", "/registration", json=walk_up(server.world, eventRunId="nowhere"))
    assert (code(reply), reply.json()["error"]["message"]) == ((404, "NOT_FOUND"), "Event run not found")


@pytest.mark.parametrize("method", ["POST", "PATCH"])
@pytest.mark.parametrize(
    ("body", "status"), [(b"", 400), (b"{", 400), (b"\xff", 400), (b"[" * 9999, 400), (b"[]", 422), (b"null", 422)]
)
def test_a_body_that_is_no_object_is_refused(
    server: PracticeServer, ask: Ask, method: str, body: bytes, status: int
) -> None:
    path = "/registration" if method == "POST" else f"/registration/{server.world.registrations()[0].id}"
    assert ask(method, path, content=body).status_code == status


def test_a_check_in_and_its_undo_are_written(server: PracticeServer, ask: Ask) -> None:
    world = server.world
    chosen = next(each.id for each in world.registrations() if not each.checked_in)
    for number, checked_in in enumerate([True, False]):
        reply = ask(
            "PATCH",
            f"/registration/{chosen}",
            json={"checkedIn": checked_in, "by": "desk 3"},
            headers={"Idempotency-Key": f"op-{number}"},
        )
        data = reply.json()["data"]
        assert (reply.status_code, data["_id"], data["checkedIn"]) == (200, chosen, checked_in)
        assert world.registration(chosen).checked_in is checked_in
    assert world.check_in_calls == [CheckInCall("op-0", chosen, True), CheckInCall("op-1", chosen, False)]


def test_a_check_in_that_is_wrong_writes_nothing(server: PracticeServer, ask: Ask) -> None:
    chosen = server.world.registrations()[0].id
    for body in ({}, {"checkedIn": "true"}, {"checkedIn": 1}, {"checkedIn": None}):
        reply = ask("PATCH", f"/registration/{chosen}", json=body)
        assert (code(reply), list(reply.json()["error"]["errors"])) == ((422, "VALIDATION_ERROR"), ["checkedIn"])
    reply = ask("PATCH", "/registration/nobody", json={"checkedIn": True})
    assert (code(reply), reply.json()["error"]["message"]) == ((404, "NOT_FOUND"), "Registration not found")
    assert server.world.check_in_calls == []


def test_a_bib_is_given_changed_and_taken_back(server: PracticeServer, ask: Ask) -> None:
    world = server.world
    chosen = next(each.id for each in world.registrations() if not each.checked_in)
    for bib in ("P-901", "902", None):
        reply = ask("PATCH", f"/registration/{chosen}", json={"bibIdentifier": bib, "checkedIn": True})
        data = reply.json()["data"]
        assert (reply.status_code, data["_id"], data.get("bibIdentifier")) == (200, chosen, bib)
        assert world.registration(chosen).bib == bib
    assert not world.registration(chosen).checked_in, "one thing at a time"
    assert world.check_in_calls == []


def test_a_bib_that_is_wrong_writes_nothing(server: PracticeServer, ask: Ask) -> None:
    chosen = next(each for each in server.world.registrations() if each.bib)
    for bib in ("", 901, True, ["901"], {}):
        reply = ask("PATCH", f"/registration/{chosen.id}", json={"bibIdentifier": bib})
        assert (code(reply), list(reply.json()["error"]["errors"])) == ((422, "VALIDATION_ERROR"), ["bibIdentifier"])
    assert server.world.registration(chosen.id) == chosen
    reply = ask("PATCH", "/registration/nobody", json={"bibIdentifier": "901"})
    assert (code(reply), reply.json()["error"]["message"]) == ((404, "NOT_FOUND"), "Registration not found")
    reader = asking(server, "reader")
    server.keys["reader"] = KeyInfo(frozenset({"read:participants"}))
    assert code(reader("PATCH", f"/registration/{chosen.id}", json={"bibIdentifier": "901"})) == (403, "FORBIDDEN")


# The same request again.
def test_a_bib_sent_twice_is_written_once(server: PracticeServer, ask: Ask) -> None:
    chosen = server.world.registrations()[0].id
    keyed = {"headers": {"Idempotency-Key": "op-1"}}
    first = ask("PATCH", f"/registration/{chosen}", json={"bibIdentifier": "901"}, **keyed)
    server.world.assign_bib(chosen, "5")
    again = ask("PATCH", f"/registration/{chosen}", json={"bibIdentifier": "901"}, **keyed)
    assert (again.status_code, again.content) == (200, first.content)
    assert server.world.registration(chosen).bib == "5", "the second one changed nothing"
    assert code(ask("PATCH", f"/registration/{chosen}", json={"bibIdentifier": "902"}, **keyed)) == (409, "CONFLICT")
    assert code(ask("PATCH", f"/registration/{chosen}", json={"checkedIn": True}, **keyed)) == (409, "CONFLICT")


def test_a_walk_up_sent_twice_is_one(server: PracticeServer, ask: Ask) -> None:
    keyed = {"headers": {"Idempotency-Key": "op-1"}}
    first, again = (ask("POST", "/registration", json=walk_up(server.world), **keyed) for _ in range(2))
    assert (first.status_code, first.content) == (again.status_code, again.content)
    assert len(server.world.registrations()) == 121
    other = ask("POST", "/registration", json=walk_up(server.world, name="Another"), **keyed)
    assert code(other) == (409, "CONFLICT")
    assert ask("POST", "/registration", json=walk_up(server.world)).content != first.content, "without a key: anew"
    assert len(server.world.registrations()) == 122


def test_a_refused_request_may_be_put_right_under_its_key(server: PracticeServer, ask: Ask) -> None:
    keyed = {"headers": {"Idempotency-Key": "op-1"}}
    assert ask("POST", "/registration", json=walk_up(server.world, email="x"), **keyed).status_code == 422
    assert ask("POST", "/registration", json=walk_up(server.world), **keyed).status_code == 201


def test_a_check_in_sent_twice_is_written_once(server: PracticeServer, ask: Ask) -> None:
    world, path = server.world, f"/registration/{server.world.registrations()[0].id}"
    keyed = {"headers": {"Idempotency-Key": "op-1"}}
    first = ask("PATCH", path, json={"checkedIn": True}, **keyed)
    world.set_checked_in(world.registrations()[0].id, False)
    again = ask("PATCH", path, json={"checkedIn": True}, **keyed)
    assert (again.status_code, again.content) == (200, first.content)
    assert not world.registrations()[0].checked_in, "the second one changed nothing"
    assert [call.replayed for call in world.check_in_calls] == [False, True]
    assert code(ask("PATCH", path, json={"checkedIn": False}, **keyed)) == (409, "CONFLICT")
    assert len(world.check_in_calls) == 2


def test_a_replay_is_answered_though_the_registration_is_gone(server: PracticeServer, ask: Ask) -> None:
    chosen = server.world.registrations()[0].id
    options = {"json": {"checkedIn": True}, "headers": {"Idempotency-Key": "op-1"}}
    first = ask("PATCH", f"/registration/{chosen}", **options)
    server.world.remove(chosen)
    assert ask("PATCH", f"/registration/{chosen}", **options).content == first.content


def test_a_key_counts_for_one_call_of_one_api_key(server: PracticeServer, ask: Ask) -> None:
    one, other = (each.id for each in server.world.registrations()[:2])
    server.keys["second"] = KeyInfo()
    options = {"json": {"checkedIn": True}, "headers": {"Idempotency-Key": "op-1"}}
    assert ask("PATCH", f"/registration/{one}", **options).json()["data"]["_id"] == one
    assert ask("PATCH", f"/registration/{other}", **options).json()["data"]["_id"] == other
    options["json"] = {"checkedIn": False}
    assert asking(server, "second")("PATCH", f"/registration/{one}", **options).status_code == 200


# The write-back that is not there.
@pytest.mark.parametrize(
    ("state", "status"),
    [(WriteBack.NOT_FOUND, 404), (WriteBack.NOT_ALLOWED, 405), (WriteBack.NOT_IMPLEMENTED, 501)],
)
def test_the_write_back_can_be_missing_and_come_back(
    server: PracticeServer, ask: Ask, state: WriteBack, status: int
) -> None:
    chosen = server.world.registrations()[0].id
    server.write_back = state
    reply = ask("PATCH", f"/registration/{chosen}", json={"checkedIn": True})
    assert reply.status_code == status
    assert not reply.headers["content-type"].startswith("application/json")
    assert ask("POST", "/registration", json=walk_up(server.world)).status_code == 201, "only the write-back is missing"
    assert server.world.check_in_calls == []
    server.write_back = WriteBack.WORKING
    assert ask("PATCH", f"/registration/{chosen}", json={"checkedIn": True}).status_code == 200


def test_the_write_back_can_be_carried_out_without_a_word(server: PracticeServer, ask: Ask) -> None:
    chosen = server.world.registrations()[0].id
    server.write_back = WriteBack.SILENT
    reply = ask("PATCH", f"/registration/{chosen}", json={"checkedIn": True})
    assert (reply.status_code, reply.content) == (204, b"")
    assert server.world.registration(chosen).checked_in
    assert ask("GET", "/organization").status_code == 200


# Rate limits.
def test_over_the_limit_the_reply_says_when_to_come_back() -> None:
    clock = SetClock()
    server = PracticeServer(World(0, clock=clock), plan="premium", clock=clock)
    ask = asking(server)
    assert [ask("GET", "/organization").status_code for _ in range(20)] == [200] * 20
    reply = ask("GET", "/organization")
    assert code(reply) == (429, "RATE_LIMITED")
    assert reply.json()["error"]["retryAfter"] == epoch_ms(clock.now()) + 600
    clock.seconds = 0.5
    assert ask("GET", "/organization").json()["error"]["retryAfter"] == epoch_ms(clock.now()) + 100
    clock.seconds = 0.6
    assert ask("GET", "/organization").status_code == 200


def test_each_key_has_its_own_limit() -> None:
    clock = SetClock()
    keys = {"slow": KeyInfo(plan="free"), "fast": KeyInfo()}
    server = PracticeServer(World(0, clock=clock), keys=keys, clock=clock)
    slow, fast = asking(server, "slow"), asking(server, "fast")
    assert [slow("GET", "/organization").status_code for _ in range(21)][-2:] == [200, 429]
    assert {fast("GET", "/organization").status_code for _ in range(60)} == {200}


def test_a_plan_that_is_not_there_is_refused_at_once() -> None:
    with pytest.raises(BadInput):
        PracticeServer(World(0), plan="gold")
    with pytest.raises(BadInput):
        PracticeServer(World(0), keys={"k": KeyInfo(plan="gold")})


# No network, no server.
def test_in_process_a_network_that_is_down_is_an_error_of_the_connection(server: PracticeServer, ask: Ask) -> None:
    server.network_down = True
    with pytest.raises(ConnectionResetError):
        ask("GET", "/organization")
    server.network_down = False
    assert ask("GET", "/organization").status_code == 200


@pytest.mark.logs_warning
def test_a_defect_is_answered_logged_and_not_hidden(
    server: PracticeServer, ask: Ask, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(server.world, "page", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        ask("GET", "/registration", params={"eventId": server.world.event_id})
    assert "ZeroDivisionError" in caplog.text


def test_an_asgi_server_may_announce_itself(server: PracticeServer) -> None:
    sent: list[str] = []
    asked = iter(["lifespan.startup", "lifespan.shutdown"])

    async def receive() -> dict[str, Any]:
        return {"type": next(asked)}

    async def send(message: Any) -> None:
        sent.append(message["type"])

    server.network_down = True
    asyncio.run(server({"type": "lifespan", "app": None, "state": {}}, receive, send))
    assert sent == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
