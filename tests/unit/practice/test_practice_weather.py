"""The weather over real sockets: every fault of the plan does what it says, to the requests that it is meant for."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from kiosk.clock import SystemClock, epoch_ms
from kiosk.errors import BadInput
from kiosk.model import CANCELLED, Registration
from kiosk.practice import PRACTICE_KEY, Fault, PracticeServer, Weather, World
from kiosk.practice.faults import EFFECTS, REPLIES
from kiosk.practice.forecast import PARAMETERS
from tests.support import PracticeThread, practice_on_loopback


@pytest.fixture(scope="module")
def thread() -> Iterator[PracticeThread]:
    with practice_on_loopback() as running:
        yield running


@pytest.fixture(scope="module")
def client(thread: PracticeThread) -> Iterator[httpx.Client]:
    headers = {"Authorization": f"Bearer {PRACTICE_KEY}"}
    with httpx.Client(base_url=thread.url, headers=headers, timeout=5, trust_env=False) as made:
        yield made


class Site:
    """A running server with a world of its own, and a client of it."""

    def __init__(self, server: PracticeServer, client: httpx.Client) -> None:
        self.server, self.client = server, client
        self.world = server.world

    def weather(self, *rules: dict[str, Any], seed: int = 1) -> Weather:
        self.server.weather = made = Weather.parse(json.dumps({"seed": seed, "rules": rules}))
        return made

    def page(self, **query: Any) -> httpx.Response:
        return self.client.get("/registration", params={"eventId": self.world.event_id, "limit": 5, **query})

    def check_in(self, registration_id: str, key: str = "op-1", checked_in: bool = True) -> httpx.Response:
        path = f"/registration/{registration_id}"
        return self.client.patch(path, json={"checkedIn": checked_in}, headers={"Idempotency-Key": key})

    def free(self) -> Registration:
        return next(each for each in self.world.registrations() if not each.checked_in and each.status == "confirmed")


@pytest.fixture
def site(thread: PracticeThread, client: httpx.Client) -> Site:
    server = thread.server
    server.world, server.weather = World(40, seed=2), None
    server._replies.clear()
    return Site(server, client)


def ids(reply: httpx.Response) -> list[str]:
    return [row["_id"] for row in reply.json()["data"]]


def test_every_fault_is_made_by_exactly_one_handler() -> None:
    assert EFFECTS.keys() | REPLIES.keys() == set(Fault)
    assert not EFFECTS.keys() & REPLIES.keys()


def test_fair_weather_changes_nothing(site: Site) -> None:
    without = site.page()
    site.weather()
    assert site.page().content == without.content
    assert site.check_in(site.free().id).status_code == 200
    assert site.client.request("OPTIONS", "*").status_code == 404


# Replies in the server's place.
@pytest.mark.parametrize(
    ("retry_after", "shown"), [({}, 1000), ({"retryAfterMs": -60_000}, -60_000), ({"retryAfterMs": 10**12}, 10**12)]
)
def test_rate_limited(site: Site, retry_after: dict[str, Any], shown: int) -> None:
    site.weather({"fault": "rate_limited", **retry_after})
    before = epoch_ms(SystemClock().now())
    reply = site.page()
    after = epoch_ms(SystemClock().now())
    error = reply.json()["error"]
    assert (reply.status_code, error["code"]) == (429, "RATE_LIMITED")
    assert before + shown <= error["retryAfter"] <= after + shown


def test_rate_limited_without_a_time(site: Site) -> None:
    site.weather({"fault": "rate_limited", "retryAfterMs": None})
    reply = site.page()
    assert reply.status_code == 429
    assert "retryAfter" not in reply.json()["error"]


@pytest.mark.parametrize(("rule", "status"), [({}, 500), ({"status": 503}, 503), ({"status": 599}, 599)])
def test_server_error(site: Site, rule: dict[str, Any], status: int) -> None:
    site.weather({"fault": "server_error", **rule})
    reply = site.page()
    assert reply.status_code == status
    kind = "text/html" if status == 503 else "application/json"
    assert reply.headers["content-type"].startswith(kind)


@pytest.mark.parametrize(
    ("fault", "status", "code"),
    [
        ("unauthorized", 401, "UNAUTHORIZED"),
        ("forbidden", 403, "FORBIDDEN"),
        ("not_found_json", 404, "NOT_FOUND"),
        ("validation_error", 422, "VALIDATION_ERROR"),
    ],
)
def test_refusals_of_the_api(site: Site, fault: str, status: int, code: str) -> None:
    site.weather({"fault": fault})
    reply = site.check_in(site.free().id)
    assert (reply.status_code, reply.json()["error"]["code"]) == (status, code)
    assert ("errors" in reply.json()["error"]) is (status == 422)
    assert site.world.check_in_calls == [], "the server never heard of it"


@pytest.mark.parametrize(
    ("fault", "status"), [("captive_html", 200), ("captive_redirect", 302), ("not_found_html", 404)]
)
def test_replies_that_are_not_the_apis(site: Site, fault: str, status: int) -> None:
    site.weather({"fault": fault})
    reply = site.check_in(site.free().id)
    assert reply.status_code == status
    assert reply.headers["content-type"].startswith("text/html")
    assert ("location" in reply.headers) is (status == 302)
    assert site.world.check_in_calls == []


def test_drop_ends_the_connection_without_a_reply(site: Site) -> None:
    site.weather({"fault": "drop", "when": {"method": "PATCH"}})
    with pytest.raises(httpx.TransportError):
        site.check_in(site.free().id)
    assert site.world.check_in_calls == []
    assert site.page().status_code == 200, "the next request finds the server"


def test_duplicate_gives_the_last_reply_of_that_kind_again(site: Site) -> None:
    one, other = (each.id for each in site.world.registrations()[:2])
    site.weather({"fault": "duplicate", "when": {"method": "PATCH", "path": "/registration/*"}})
    assert site.check_in(one).json()["data"]["_id"] == one, "there was none before"
    first = site.page()
    assert site.check_in(other, "op-2").json()["data"]["_id"] == one
    assert [call.registration_id for call in site.world.check_in_calls] == [one]
    site.weather({"fault": "duplicate", "when": {"from": 2, "to": 2}})
    assert site.page().content == first.content
    assert site.page(after=ids(first)[-1]).content == first.content
    assert ids(site.page(after=ids(first)[-1])) != ids(first), "only the second time"


def test_gzip_bomb_is_small_on_the_wire_and_large_unpacked(site: Site) -> None:
    site.weather({"fault": "gzip_bomb", "size": 3_000_001})
    with site.client.stream("GET", "/registration") as reply:
        packed = b"".join(reply.iter_raw())
        assert reply.headers["content-encoding"] == "gzip"
    assert len(packed) < 10_000
    unpacked = gzip.decompress(packed)
    assert len(unpacked) == 3_000_001 + len(b'{"data":[],"hasMore":false}')
    assert json.loads(unpacked) == {"data": [], "hasMore": False}


# The server's reply, spoiled.
def test_cut_ends_in_the_middle_of_the_body(site: Site) -> None:
    true = site.page()
    whole, url = true.content, true.url
    site.weather({"fault": "cut"})
    came = []
    with site.client.stream("GET", url) as reply:
        assert reply.status_code == 200
        with pytest.raises(httpx.RemoteProtocolError):
            came.extend(reply.iter_raw())
    assert b"".join(came) == whole[: len(whole) // 2]


def test_applied_then_timeout_does_it_and_tells_nobody(site: Site) -> None:
    chosen = site.free().id
    site.weather({"fault": "applied_then_timeout", "delayMs": 20, "when": {"method": "PATCH", "to": 1}})
    with pytest.raises(httpx.RemoteProtocolError):
        site.check_in(chosen)
    assert site.world.registration(chosen).checked_in
    assert site.check_in(chosen).status_code == 200
    assert [call.replayed for call in site.world.check_in_calls] == [False, True]


def test_applied_then_timeout_lasts_longer_than_the_client(site: Site) -> None:
    chosen = site.free().id
    site.weather({"fault": "applied_then_timeout", "when": {"method": "PATCH"}})
    with pytest.raises(httpx.ReadTimeout):
        site.client.patch(f"/registration/{chosen}", json={"checkedIn": True}, timeout=0.1)
    assert site.world.registration(chosen).checked_in


def test_bad_content_type_leaves_the_rest(site: Site) -> None:
    site.weather(
        {"fault": "bad_content_type", "when": {"to": 1}}, {"fault": "bad_content_type", "contentType": "text/csv"}
    )
    first, second = site.page(), site.page()
    assert (first.headers["content-type"], second.headers["content-type"]) == ("text/plain", "text/csv")
    assert first.json() == second.json()


def test_captive_empty_does_nothing_and_says_nothing(site: Site) -> None:
    chosen = site.free().id
    site.weather({"fault": "captive_empty"})
    reply = site.check_in(chosen)
    assert (reply.status_code, reply.content) == (204, b"")
    assert not site.world.registration(chosen).checked_in


def test_no_content_does_it_and_says_nothing(site: Site) -> None:
    chosen = site.free().id
    site.weather({"fault": "no_content"})
    reply = site.check_in(chosen)
    assert (reply.status_code, reply.content) == (204, b"")
    assert site.world.registration(chosen).checked_in
    assert site.check_in("nobody", "op-2").status_code == 404, "an error stays one"


def test_huge_body_is_the_reply_with_blanks(site: Site) -> None:
    true = site.page().json()
    site.weather({"fault": "huge_body"})
    reply = site.page()
    assert len(reply.content) == 10_000_000
    assert reply.json() == true


def test_repeated_page_never_ends(site: Site) -> None:
    site.weather({"fault": "repeated_page", "when": {"from": 2}})
    first = site.page()
    for cursor in (ids(first)[-1], site.world.registrations()[-2].id):
        again = site.page(after=cursor)
        assert (ids(again), again.json()["hasMore"]) == (ids(first), True)
    assert site.page(limit=0).status_code == 422, "an error stays one"


@pytest.mark.parametrize("rows", [1, 3, 99])
def test_unknown_enum(site: Site, rows: int) -> None:
    site.weather({"fault": "unknown_enum", "rows": rows})
    data = site.page().json()["data"]
    strange = [row for row in data if row["registrationStatus"] == "pending" and row["registrationType"] == "transfer"]
    assert len(strange) == min(rows, 5)
    site.weather({"fault": "unknown_enum", "field": "registrationType", "rows": 5})
    data = site.page().json()["data"]
    assert {row["registrationType"] for row in data} == {"transfer"}
    assert "pending" not in {row["registrationStatus"] for row in data}


def test_unknown_enums_of_one_object_and_of_an_event_with_runs(site: Site) -> None:
    site.weather({"fault": "unknown_enum", "rows": 9})
    assert site.client.get("/organization").json()["data"]["plan"] == "galactic"
    data = site.client.get(f"/events/{site.world.event_id}").json()["data"]
    assert data["event"]["type"] == "festival"
    assert {run["eventStatus"] for run in data["runs"]} == {"delayed"}
    assert site.client.get("/events/nowhere").json()["error"]["code"] == "NOT_FOUND"


@pytest.mark.parametrize(
    ("rule", "value"),
    [
        ({"fault": "missing_field", "field": "email"}, "missing"),
        ({"fault": "null_field", "field": "email"}, None),
        ({"fault": "wrong_type", "field": "email"}, 7),
        ({"fault": "wrong_type", "field": "checkedIn"}, "seven"),
        ({"fault": "extra_field", "field": "shoeSize"}, {"since": "2027-01-01", "values": [1, None, "x"]}),
    ],
)
def test_fields_that_are_not_as_published(site: Site, rule: dict[str, Any], value: Any) -> None:
    true = {row["_id"]: row for row in site.page().json()["data"]}
    site.weather({**rule, "rows": 2})
    data = site.page().json()["data"]
    changed = [row for row in data if row != true[row["_id"]]]
    assert [row.get(rule["field"], "missing") for row in changed] == [value, value]
    for row in changed:
        others = {name: each for name, each in true[row["_id"]].items() if name != rule["field"]}
        assert {name: each for name, each in row.items() if name != rule["field"]} == others


@pytest.mark.parametrize("fault", ["missing_field", "null_field", "wrong_type", "extra_field"])
def test_a_field_by_chance(site: Site, fault: str) -> None:
    true = site.page().json()["data"]
    site.weather({"fault": fault, "rows": 5})
    data = site.page().json()["data"]
    differing = [one.items() ^ other.items() for one, other in zip(map(flat, true), map(flat, data), strict=True)]
    assert all(1 <= len(each) <= 2 for each in differing)


def flat(row: dict[str, Any]) -> dict[str, str]:
    return {name: json.dumps(value) for name, value in row.items()}


# Changes in the world.
def test_a_named_registration_changes_before_the_reply(site: Site) -> None:
    a, b, c, d = (each.id for each in site.world.registrations()[:4])
    weather = site.weather(
        {"fault": "cancel", "registrationId": a},
        {"fault": "rename", "registrationId": b, "name": "Li Ng"},
        {"fault": "reassign_bib", "registrationId": c, "bib": "00999"},
        {"fault": "remove", "registrationId": d},
        {"fault": "remove", "registrationId": "nobody"},
        {"fault": "captive_html", "when": {"from": 2}},
    )
    rows = {row["_id"]: row for row in site.page().json()["data"]}
    assert rows[a]["registrationStatus"] == CANCELLED
    assert rows[b]["name"] == "Li Ng"
    assert rows[c]["bibIdentifier"] == "00999"
    assert d not in rows
    assert len(rows) == 5
    assert site.page(after=d).status_code == 200, "these rules and a reply's fault happen together"
    assert weather.struck[Fault.CANCEL] == 2
    assert weather.struck[Fault.CAPTIVE_HTML] == 1


def test_a_registration_by_chance_changes(site: Site) -> None:
    before = {each.id: each for each in site.world.registrations()}
    site.weather({"fault": "cancel"}, {"fault": "rename"}, {"fault": "reassign_bib"}, {"fault": "remove"})
    site.page()
    after = {each.id: each for each in site.world.registrations()}
    assert len(before.keys() - after.keys()) == 1
    changed = [(before[each], after[each]) for each in after if before[each] != after[each]]
    assert 2 <= len(changed) <= 3, "the one that was removed may have been changed before"
    assert all(was.status == "confirmed" for was, _ in changed)


def test_nothing_happens_to_an_empty_list(site: Site) -> None:
    site.server.world = World(0)
    site.weather({"fault": "cancel"}, {"fault": "shifted_rows"})
    assert site.client.get("/organization").status_code == 200


def test_shifted_rows_keep_the_list_whole(site: Site) -> None:
    before = [each.id for each in site.world.registrations()]
    site.weather({"fault": "shifted_rows", "rows": 20})
    shown = ids(site.page())
    after = [each.id for each in site.world.registrations()]
    assert after[:5] == shown
    assert after != before
    assert sorted(after) == sorted(before)


def test_slow_makes_only_those_wait_that_it_is_for(site: Site) -> None:
    site.weather({"fault": "slow", "delayMs": 150, "when": {"to": 1}}, {"fault": "forbidden", "when": {"from": 2}})
    with pytest.raises(httpx.ReadTimeout):
        site.client.get("/organization", timeout=0.05)
    assert site.page().status_code == 403


# Which requests.
def test_when_counts_the_requests_that_it_fits(site: Site) -> None:
    weather = site.weather(
        {"fault": "forbidden", "when": {"method": "GET", "path": "/registration", "from": 2, "to": 3}}
    )
    came = []
    for _ in range(4):
        came.append(site.page().status_code)
        site.client.get("/organization")
        site.check_in(site.world.registrations()[0].id)
    assert came == [200, 403, 403, 200]
    assert weather.struck == {Fault.FORBIDDEN: 2}


def test_the_first_rule_that_strikes_decides_the_reply(site: Site) -> None:
    site.weather({"fault": "forbidden", "when": {"to": 1}}, {"fault": "unauthorized"})
    assert [site.page().status_code for _ in range(3)] == [403, 401, 401]


def test_the_same_seed_gives_the_same_weather(site: Site) -> None:
    def morning(seed: int) -> list[int]:
        site.weather(
            {"fault": "server_error", "probability": 0.4},
            {"fault": "forbidden", "probability": 0.4, "when": {"path": "/reg*"}},
            seed=seed,
        )
        return [site.page().status_code for _ in range(40)]

    first = morning(1)
    assert set(first) == {200, 403, 500}
    assert morning(1) == first
    assert morning(2) != first


def test_probability_zero_never_strikes(site: Site) -> None:
    site.weather({"fault": "drop", "probability": 0})
    assert {site.page().status_code for _ in range(10)} == {200}


# The plan.
def test_a_plan_from_a_file_and_from_values(tmp_path: Path) -> None:
    file = tmp_path / "faults.json"
    file.write_text('{"seed": 3, "rules": [{"fault": "drop"}]}')
    assert Weather.load(file).struck == {}
    assert Weather.parse({"rules": [{"fault": "rename", "name": "Li"}]}).struck == {}
    with pytest.raises(BadInput) as caught:
        Weather.load(tmp_path / "missing.json")
    assert "missing.json" in caught.value.hint


@pytest.mark.parametrize(
    ("plan", "hint"),
    [
        ("", "truncated"),
        ("{rules}", "malformed"),
        (b"\xff\xfe", "Faults are"),
        ("[]", "Expected `object`"),
        ('{"rules": {}}', "$.rules"),
        ('{"rule": []}', "rule"),
        ('{"rules": [{"fault": "rain"}]}', "rate_limited, server_error"),
        ('{"rules": [{}]}', "`fault`"),
        ('{"rules": [{"fault": "drop", "probability": 2}]}', "$.rules[0].probability"),
        ('{"rules": [{"fault": "drop", "when": {"from": 0}}]}', "$.rules[0].when.from"),
        ('{"rules": [{"fault": "drop", "when": {"verb": "GET"}}]}', "verb"),
        ('{"rules": [{"fault": "server_error", "status": 404}]}', "$.rules[0].status"),
        ('{"rules": [{"fault": "drop"}, {"fault": "cut", "delayMs": 5}]}', "`$.rules[1]`: cut takes no parameters"),
        ('{"rules": [{"fault": "rename", "bib": "5"}]}', "rename may say registrationId, name"),
        ('{"rules": [{"fault": "rename", "registrationId": ""}]}', "registrationId"),
    ],
)
def test_a_plan_that_is_wrong_is_told_where_and_what_would_do(plan: str | bytes, hint: str) -> None:
    with pytest.raises(BadInput) as caught:
        Weather.parse(plan)
    assert caught.value.title == "The plan of faults can't be used"
    assert hint in caught.value.hint


def test_every_fault_and_every_parameter_is_told_of() -> None:
    told = Weather.__doc__ or ""
    for fault in Fault:
        assert f"`{fault}`" in told, fault
    for parameters in PARAMETERS.values():
        for name in parameters:
            assert f"`{name}`" in told, name
