"""Networks at their worst, over real sockets: nothing but Offline, Captive or UntrustedServer comes of it."""

from __future__ import annotations

import asyncio
import gzip
import json
import ssl
import sys
import tracemalloc
from pathlib import Path

import pytest
import trustme
from raw_server import RawServer, Reply, answer, asked, client_of, reply

from kiosk.api import Client
from kiosk.errors import BadInput, Captive, KioskError, Offline, UntrustedServer

GOOD = {"data": {"_id": "o1", "name": "Club"}}


async def organization(client: Client) -> str:
    return (await client.organization()).id


def trouble(*replies: Reply, **options: object) -> type[KioskError]:
    with pytest.raises(KioskError) as caught:
        asked(organization, *replies, **options)
    return type(caught.value)


async def _silence(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read()


async def _hang_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    pass


async def _cut(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(answer(GOOD)[:-10])
    await writer.drain()


async def _cut_chunks(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
    body = json.dumps(GOOD).encode()
    writer.write(head + b"%x\r\n%s\r\n" % (len(body), body))
    await writer.drain()


async def _cut_in_a_limit(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 404 No\r\nContent-Type: application/json\r\nContent-Length: 999\r\n\r\n{")
    await writer.drain()


async def _drip(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(reply(200, b" " * 1000)[:-1000])
    while True:
        writer.write(b" ")
        await writer.drain()
        await asyncio.sleep(0.005)


async def _flood(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n")
    while True:
        writer.write(b" " * 1_000_000)
        await writer.drain()


async def _no_http(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"220 smtp.example ESMTP\r\n")
    await writer.drain()


@pytest.mark.parametrize("what", [_hang_up, _cut, _cut_chunks, _cut_in_a_limit, _no_http])
def test_a_reply_that_breaks_off_is_offline(what: Reply) -> None:
    assert trouble(what) is Offline


@pytest.mark.parametrize("what", [_silence, _drip])
def test_silence_and_an_endless_drip_both_end(what: Reply) -> None:
    assert trouble(what, timeout=0.03) is Offline


def test_a_flood_is_left_early() -> None:
    assert trouble(_flood) is Captive


def test_a_packed_flood_is_never_unpacked() -> None:
    bomb = gzip.compress(b" " * (128 * 1024 * 1024), 1)
    assert len(bomb) < 1_000_000
    tracemalloc.start()
    try:
        assert trouble(reply(200, bomb, content_encoding="gzip")) is Captive
        assert tracemalloc.get_traced_memory()[1] < 100_000_000
    finally:
        tracemalloc.stop()
    assert trouble(reply(200, gzip.compress(bomb), content_encoding="gzip, gzip")) is Captive


def test_ten_megabytes_are_no_trouble() -> None:
    big = {"data": {"_id": "o1", "name": "Club", "filling": "x" * 10_000_000}}
    assert asked(organization, answer(big))[0] == "o1"


def test_nobody_listens() -> None:
    async def scenario() -> None:
        async with RawServer([b""]) as server:
            url = server.url
        client = client_of(url)
        with pytest.raises(Offline):
            await client.organization()
        await client.aclose()

    asyncio.run(scenario())


def test_a_server_that_comes_back_is_found_again() -> None:
    async def both(client: Client) -> str:
        with pytest.raises(Offline):
            await client.organization()
        return await organization(client)

    assert asked(both, _hang_up, answer(GOOD))[0] == "o1"


def test_cancelling_gives_the_connection_back() -> None:
    async def many(client: Client) -> str:
        for _ in range(5):
            task = asyncio.create_task(client.organization())
            await asyncio.sleep(0.02)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        return await organization(client)

    assert asked(many, *[_silence] * 5, answer(GOOD), connections=1)[0] == "o1"


def test_connections_are_used_again_and_no_more_than_allowed() -> None:
    async def many(client: Client) -> None:
        await asyncio.gather(*(client.organization() for _ in range(30)))
        await client.organization()

    _, server = asked(many, answer(GOOD), connections=3)
    assert len(server.requests) == 31
    assert server.connections == 3


def test_a_reply_that_is_not_read_gives_its_connection_back() -> None:
    async def both(client: Client) -> str:
        for _ in range(2):
            with pytest.raises(Captive):
                await client.organization()
        return await organization(client)

    html = reply(200, b"<html>" * 50_000, "text/html")
    assert asked(both, html, html, answer(GOOD), connections=1, timeout=1)[0] == "o1"


def test_waiting_for_a_connection_is_no_silence_of_the_server() -> None:
    async def slowly(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(0.15)
        writer.write(answer(GOOD))
        await writer.drain()

    async def three(client: Client) -> list[str]:
        return await asyncio.gather(*(organization(client) for _ in range(3)))

    assert asked(three, slowly, connections=1, timeout=0.25)[0] == ["o1"] * 3


def test_nothing_is_remembered_between_requests() -> None:
    async def twice(client: Client) -> None:
        await client.organization()
        await client.organization()

    _, server = asked(twice, answer(GOOD, Set_Cookie="portal=1; Path=/"))
    assert "cookie" not in server.requests[1].headers


# TLS
def tls_of(authority: trustme.CA, host: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(host).configure_cert(context)
    return context


def ask_tls(certificate_for: str, authority: trustme.CA) -> tuple[str, list[object]]:
    async def scenario() -> tuple[str, list[object]]:
        async with RawServer([answer(GOOD)], tls=tls_of(authority, certificate_for), host="localhost") as server:
            client = client_of(server.url)
            try:
                return await organization(client), list(server.requests)
            except KioskError:
                assert not server.requests
                raise
            finally:
                await client.aclose()

    return asyncio.run(scenario())


def test_an_unknown_authority_is_refused_before_anything_is_said() -> None:
    with pytest.raises(UntrustedServer):
        ask_tls("localhost", trustme.CA())


@pytest.mark.skipif(sys.platform != "linux", reason="only OpenSSL's trust store can be exchanged for a test")
def test_the_computers_trust_store_decides(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    assert ask_tls("localhost", authority)[0] == "o1"
    with pytest.raises(UntrustedServer):
        ask_tls("elsewhere.example", authority)


def test_plain_http_where_tls_should_be_is_offline() -> None:
    async def scenario() -> None:
        async with RawServer([_hang_up], greeting=b"HTTP/1.1 400 Bad Request\r\n\r\n") as server:
            client = client_of(server.url.replace("http:", "https:"))
            with pytest.raises(Offline) as caught:
                await client.organization()
            assert type(caught.value) is Offline
            await client.aclose()

    asyncio.run(scenario())


# Proxies
def test_a_proxy_that_wants_a_login_is_captive_and_sees_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario() -> RawServer:
        async with RawServer([reply(407, b"<html>", "text/html")]) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", proxy.url)
            client = client_of("https://api.intervals.example")
            with pytest.raises(Captive):
                await client.organization()
            await client.aclose()
            return proxy

    (request,) = asyncio.run(scenario()).requests
    assert request.method == "CONNECT"
    assert "authorization" not in request.headers


def test_no_proxy_stands_between_this_computer_and_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    assert asked(organization, answer(GOOD))[0] == "o1"


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:1080", "nonsense://x", "http://[::1"])
def test_a_proxy_that_cant_be_used_is_said_so(monkeypatch: pytest.MonkeyPatch, proxy: str) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    with pytest.raises(BadInput, match="proxy"):
        client_of("https://api.intervals.example")


# In process
def test_an_application_in_process_is_asked_without_a_socket() -> None:
    paths = []

    async def app(scope: dict[str, object], receive: object, send: object) -> None:
        paths.append(scope["path"])
        if len(paths) > 1:
            raise ConnectionResetError
        headers = [(b"content-type", b"application/json")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})  # type: ignore[operator]
        await send({"type": "http.response.body", "body": json.dumps(GOOD).encode()})  # type: ignore[operator]

    async def scenario() -> None:
        client = client_of("https://practice.invalid/v1", app=app)
        assert await organization(client) == "o1"
        with pytest.raises(Offline):
            await client.organization()
        await client.aclose()

    asyncio.run(scenario())
    assert paths == ["/v1/organization"] * 2


def test_a_defect_of_the_application_is_not_hidden() -> None:
    async def app(scope: object, receive: object, send: object) -> None:
        raise ZeroDivisionError

    async def scenario() -> None:
        client = client_of("https://practice.invalid", app=app)
        with pytest.raises(ZeroDivisionError):
            await client.organization()
        await client.aclose()

    asyncio.run(scenario())
