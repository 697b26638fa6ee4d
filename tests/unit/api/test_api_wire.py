"""Rows as they may come: what is kept, what steps aside and why; nothing is lost and nothing personal is told."""

from __future__ import annotations

import asyncio
import contextlib
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from raw_server import client_of

from kiosk.api import wire
from kiosk.errors import Captive, KioskError, OtherAnswer
from kiosk.model import Registration

BASE: dict[str, object] = {"_id": "p1", "eventId": "e1", "eventRunId": "r1", "registrationStatus": "confirmed"}


def page_of(*rows: object, **more: object) -> Any:
    return wire.page(json.dumps({"data": rows, **more}).encode(), "e1", 100)


def one(**more: object) -> Registration:
    page = page_of({**BASE, **more})
    assert not page.set_aside
    return page.registrations[0]


def aside(row: object) -> tuple[str, str | None]:
    page = page_of(row)
    assert not page.registrations
    (found,) = page.set_aside
    assert found.position == 0
    return found.reason, found.registration_id


def test_a_whole_row() -> None:
    more = {"email": "a@mail.example", "name": "Ng", "paceGroup": "A", "bibIdentifier": "007", "checkedIn": True}
    assert one(**more, registrationType="free", somethingNew={"x": 1}) == Registration(
        "p1", "e1", "r1", "a@mail.example", "confirmed", "free", "Ng", "A", "007", True
    )


def test_what_is_missing_or_null_is_absent() -> None:
    bare = Registration("p1", "e1", "r1", "", "confirmed", "")
    nulls = ("email", "registrationType", "name", "paceGroup", "bibIdentifier", "checkedIn")
    assert one() == bare
    assert one(**dict.fromkeys(nulls)) == bare
    assert one(name=" ", paceGroup="", bibIdentifier="\t") == bare


def test_an_unknown_word_lives_on() -> None:
    row = one(registrationStatus="Transferred!", registrationType="comp")
    assert (row.status, row.kind) == ("Transferred!", "comp")


@pytest.mark.parametrize(
    ("bib", "text"), [(7, "7"), (0, "0"), (12.0, "12"), (12.5, "12.5"), (10**25, str(10**25)), ("0012", "0012")]
)
def test_a_bib_given_as_a_number_is_kept_as_its_text(bib: object, text: str) -> None:
    assert one(bibIdentifier=bib, paceGroup=bib).bib == text
    assert one(bibIdentifier=bib, paceGroup=bib).pace_group == text


@pytest.mark.parametrize(
    ("row", "reason", "known_id"),
    [
        ({**BASE, "_id": None}, "Expected `str`, got `null` - at `$._id`", None),
        ({**BASE, "_id": ""}, "Expected an id, got an empty text - at `$._id`", None),
        ({**BASE, "_id": "", "email": 5}, "Expected `str | null`, got `int` - at `$.email`", None),
        ({**BASE, "_id": 5}, "Expected `str`, got `int` - at `$._id`", None),
        ({"_id": "p1", "eventId": "e1", "eventRunId": "r1"}, "missing required field `registrationStatus`", "p1"),
        ({**BASE, "email": 5}, "Expected `str | null`, got `int` - at `$.email`", "p1"),
        ({**BASE, "name": ["Ada"]}, "Expected `str | null`, got `array` - at `$.name`", "p1"),
        ({**BASE, "checkedIn": "yes"}, "Expected `bool | null`, got `str` - at `$.checkedIn`", "p1"),
        ({**BASE, "bibIdentifier": True}, "got `bool` - at `$.bibIdentifier`", "p1"),
        ({**BASE, "eventId": "e2"}, "Another event's registration - at `$.eventId`", "p1"),
        (None, "Expected `object`, got `null`", None),
        ("text", "Expected `object`, got `str`", None),
    ],
)
def test_a_row_that_cant_be_read_steps_aside(row: object, reason: str, known_id: str | None) -> None:
    said, found = aside(row)
    assert reason in said
    assert found == known_id


def test_a_bad_row_does_not_take_others_with_it() -> None:
    rows = [{**BASE, "_id": "p1"}, {**BASE, "_id": "p2", "email": 1}, {**BASE, "_id": "p3"}, {**BASE, "_id": None}]
    page = page_of(*rows, hasMore=True)
    assert [row.id for row in page.registrations] == ["p1", "p3"]
    assert [(each.position, each.registration_id) for each in page.set_aside] == [(1, "p2"), (3, None)]
    assert (page.last_id, page.has_more) == (None, True)


def test_the_cursor_is_the_last_id_even_of_a_row_set_aside() -> None:
    assert page_of(BASE, {"_id": "p2"}).last_id == "p2"
    assert page_of(BASE, {**BASE, "_id": "p3", "eventId": "e2"}).last_id == "p3"
    assert page_of(BASE, {**BASE, "_id": ""}).last_id is None
    assert page_of().last_id is None


@pytest.mark.parametrize(
    ("said", "rows", "more"),
    [(True, 1, True), (False, 3, False), (None, 3, True), (None, 2, False), ("yes", 2, False), (1, 3, True)],
)
def test_more_follows_if_the_server_says_so_or_else_if_the_page_was_full(said: object, rows: int, more: bool) -> None:
    document = {"data": [{**BASE, "_id": f"p{n}"} for n in range(rows)], "hasMore": said}
    assert wire.page(json.dumps(document).encode(), "e1", 3).has_more is more
    del document["hasMore"]
    assert wire.page(json.dumps(document).encode(), "e1", 3).has_more is (rows == 3)


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b'{"_id": "p1", "name": "\xff"}', "Expected UTF-8"),
        (b'{"_id": "\xff"}', "Expected UTF-8"),
        (b'{"_id": "p1", "bibIdentifier": 1e999}', "out of range"),
    ],
)
def test_bytes_that_are_no_text_spoil_their_own_row_only(raw: bytes, reason: str) -> None:
    page = wire.page(b'{"data": [' + json.dumps(BASE).encode() + b"," + raw + b"]}", "e1", 100)
    assert [row.id for row in page.registrations] == ["p1"]
    assert reason in page.set_aside[0].reason


@pytest.mark.parametrize(
    ("written", "name"),
    [
        (rb"Ann \ud83d", "Ann \ufffd"),
        (rb"\ude00 Ann", "\ufffd Ann"),
        (rb"\uD83D\uDE00 \ud83d", "\U0001f600 \ufffd"),
        (rb"\ud83d\ud83d\ude00", "\ufffd\U0001f600"),
        (rb"\\ud83d \ud83d \"\n\u00e9", '\\ud83d \ufffd "\n\u00e9'),
    ],
)
def test_half_an_emoji_costs_nobody_a_start(written: bytes, name: str) -> None:
    row = json.dumps({**BASE, "name": "?"}).encode().replace(b"?", written)
    page = wire.page(b'{"data": [' + row + b"]}", "e1", 100)
    assert page.set_aside == ()
    assert page.registrations[0].name == name
    assert wire.organization(b'{"data": {"_id": "o1", "name": "' + written + b'"}}').name == name


# Anything at all
SECRET = "Lovelace"  # stands for everything personal
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.just(SECRET),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([SECRET, "_id", "x"]), inner),
    max_leaves=6,
)
fields = [*BASE, "email", "registrationType", "name", "paceGroup", "bibIdentifier", "checkedIn", "new"]
odd_rows = st.builds(
    lambda changes, gone: {name: value for name, value in {**BASE, **changes}.items() if name not in gone},
    st.dictionaries(st.sampled_from(fields), json_values, max_size=3),
    st.sets(st.sampled_from(fields), max_size=1),
)


@given(st.lists(odd_rows | st.just(BASE) | json_values, max_size=12), st.booleans() | json_values)
def test_every_row_given_is_either_kept_or_set_aside(rows: list[object], more: object) -> None:
    page = page_of(*rows, hasMore=more)
    assert len(page.registrations) + len(page.set_aside) == len(rows)
    positions = [each.position for each in page.set_aside]
    assert positions == sorted(set(positions))
    assert set(positions) <= set(range(len(rows)))
    assert SECRET not in "".join(each.reason for each in page.set_aside)
    for row in page.registrations:
        assert row.id
        assert row.event_id == "e1"


@pytest.mark.parametrize(
    ("sent", "echo", "same"),
    [
        (True, True, True),
        (True, 1, False),
        (False, 0, False),
        (True, None, True),
        ("901", "901", True),
        ("901", "0901", False),
        ("1", True, False),
        (None, None, True),
        (None, "901", False),
        (None, "", False),
    ],
)
def test_only_an_echo_of_what_was_sent_acknowledges_it(sent: object, echo: object, same: bool) -> None:
    for document in ({"_id": "p1", "state": echo}, {"state": echo, "other": "x"}):
        with contextlib.nullcontext() if same else pytest.raises(OtherAnswer):
            wire.acknowledged(json.dumps({"data": document}).encode(), "p1", "state", sent)
    with pytest.raises(OtherAnswer):
        wire.acknowledged(json.dumps({"data": {"_id": "p2", "state": echo}}).encode(), "p1", "state", sent)


@given(st.binary() | json_values.map(lambda value: json.dumps(value).encode()))
def test_any_other_body_is_captive_or_read(body: bytes) -> None:
    for read in (
        wire.organization,
        wire.participant_id,
        lambda given: wire.event(given, "e1"),
        lambda given: wire.events(given, 100),
        lambda given: wire.page(given, "e1", 100),
        lambda given: wire.acknowledged(given, "p1", "checkedIn", True),
        lambda given: wire.acknowledged(given, "p1", "bibIdentifier", "901"),
        lambda given: wire.acknowledged(given, "p1", "bibIdentifier", None),
    ):
        try:
            read(body)
        except Captive:
            continue


@settings(max_examples=60)
@given(
    st.integers(100, 599),
    st.sampled_from([b"application/json", b"text/html", b""]),
    st.binary(max_size=50) | st.dictionaries(st.just("error") | st.just("data"), json_values).map(json.dumps),
)
def test_no_reply_at_all_raises_anything_but_a_kiosk_error(status: int, media: bytes, body: bytes | str) -> None:
    async def app(scope: object, receive: object, send: Any) -> None:
        await send({"type": "http.response.start", "status": status, "headers": [(b"content-type", media)]})
        await send({"type": "http.response.body", "body": body if isinstance(body, bytes) else body.encode()})

    async def scenario() -> None:
        client = client_of("https://practice.invalid", app=app)
        for call in (client.organization(), client.events(), client.event("e1"), client.registrations("e1")):
            try:
                await call
            except KioskError:
                continue
        await client.aclose()

    asyncio.run(scenario())


def test_a_bib_may_be_acknowledged_as_a_number() -> None:
    wire.acknowledged(b'{"data": {"bibIdentifier": 901}}', "p1", "bibIdentifier", "901")
    for other in (b"902", b"true", b'"0901"'):
        with pytest.raises(OtherAnswer):
            wire.acknowledged(b'{"data": {"bibIdentifier": ' + other + b"}}", "p1", "bibIdentifier", "901")
