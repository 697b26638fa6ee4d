"""Which addresses and keys the client takes, and what it sends of them."""

from __future__ import annotations

import asyncio

import pytest
from raw_server import HandClock, RawServer, answer, client_of

from kiosk.api import Client, Pace
from kiosk.errors import BadInput


def test_the_address_may_have_a_path() -> None:
    async def scenario() -> list[str]:
        async with RawServer([answer({"data": {"_id": "o1"}})]) as server:
            client = client_of(f" {server.url}/v1/partner/ ")
            await client.organization()
            await client.aclose()
            return [request.target for request in server.requests]

    assert asyncio.run(scenario()) == ["/v1/partner/organization"]


@pytest.mark.parametrize(
    "address",
    [
        "https://api.intervals.run",
        "https://api.intervals.run:8443/v1/partner/",
        "http://127.0.0.1:8000",
        "http://127.8.9.1",
        "http://[::1]:8000",
        "http://LOCALHOST:8000",
        "https://[2001:db8::1]",
    ],
)
def test_a_safe_address_is_taken(address: str) -> None:
    client_of(address)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "api.intervals.run",
        "https://",
        "http://api.intervals.run",
        "http://192.168.1.5",
        "http://localhost.example",
        "http://127.0.0.1.example",
        "ftp://127.0.0.1",
        "https://name:word@api.intervals.run",
        "https://api.intervals.run?key=1",
        "https://api.intervals.run/#x",
        "https://api.intervals.run:99999",
        "https://api.intervals.run:abc",
        "https://api.inter vals.run",
        "https://api\x00.run",
        "https://xn--a-ecp.example",
    ],
)
def test_an_unsafe_or_broken_address_is_refused(address: str) -> None:
    with pytest.raises(BadInput) as caught:
        client_of(address)
    assert "address" in caught.value.title


@pytest.mark.parametrize("key", ["", "  ", "two words", "a\r\nX-Other: 1", "clé", "\udc80", "a\x00"])
def test_a_key_that_cant_be_one_is_refused_and_not_repeated(key: str) -> None:
    with pytest.raises(BadInput) as caught:
        Client("https://api.intervals.run", key, pace=Pace(HandClock()), clock=HandClock())
    assert not key.strip() or key not in f"{caught.value!r} {caught.value.hint}"


def test_blanks_around_a_copied_key_are_no_part_of_it() -> None:
    async def scenario() -> str:
        async with RawServer([answer({"data": {"_id": "o1"}})]) as server:
            client = Client(server.url, " k3y\n", pace=Pace(HandClock()), clock=HandClock())
            await client.organization()
            await client.aclose()
            return server.requests[0].headers["authorization"]

    assert asyncio.run(scenario()) == "Bearer k3y"
