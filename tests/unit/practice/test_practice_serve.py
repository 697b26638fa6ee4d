"""The practice server on a socket: it starts where it is told, hangs up, stops in order, and comes back."""

from __future__ import annotations

import asyncio
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable

import httpx
import pytest

from kiosk.errors import BadInput
from kiosk.practice import PRACTICE_KEY, KeyInfo, PracticeServer, Weather, World, serve
from tests.support import practice_on_loopback

HEADERS = {"Authorization": f"Bearer {PRACTICE_KEY}"}


def talk(port: int, request: bytes) -> bytes:
    """What comes back until the connection ends, which a server in order never delays."""
    with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
        connection.sendall(request)
        connection.shutdown(socket.SHUT_WR)
        came = b""
        try:
            while part := connection.recv(65536):
                came += part
        except ConnectionResetError:
            came += b"(reset)"
        return came


ASK = b"GET /organization HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer practice\r\n\r\n"


def test_the_network_goes_away_and_comes_back_on_the_same_port() -> None:
    with practice_on_loopback() as running, httpx.Client(base_url=running.url, headers=HEADERS) as client:
        chosen = running.world.registrations()[0].id
        assert client.patch(f"/registration/{chosen}", json={"checkedIn": True}).status_code == 200
        port = running.port
        running.stop()
        with pytest.raises(httpx.ConnectError):
            client.get("/organization")
        running.start()
        assert running.port == port
        assert client.get("/organization").status_code == 200
        assert running.world.registration(chosen).checked_in, "the world went on"
        running.stop()


def test_a_network_that_is_down_hangs_up_on_a_socket() -> None:
    with practice_on_loopback() as running:
        running.server.network_down = True
        assert talk(running.port, ASK) in (b"", b"(reset)")
        running.server.network_down = False
        assert talk(running.port, ASK).startswith(b"HTTP/1.1 200 ")


@pytest.mark.parametrize("weather", [None, Weather()])
def test_a_client_that_leaves_in_the_middle_of_its_body_changes_nothing(weather: Weather | None) -> None:
    with practice_on_loopback(weather=weather) as running:
        chosen = running.world.registrations()[0].id
        head = f"PATCH /registration/{chosen} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer practice\r\n".encode()
        with socket.create_connection(("127.0.0.1", running.port), timeout=5) as connection:
            connection.sendall(head + b'Content-Length: 50\r\n\r\n{"checkedIn": true}')
        assert talk(running.port, ASK).startswith(b"HTTP/1.1 200 "), "and the next one is served"
        assert running.world.check_in_calls == []


def test_a_reply_that_is_still_made_is_waited_for_and_then_given_up() -> None:
    slow = Weather.parse({"rules": [{"fault": "slow", "delayMs": 60_000}]})
    with (
        practice_on_loopback(weather=slow) as running,
        socket.create_connection(("127.0.0.1", running.port), timeout=5) as connection,
    ):
        connection.sendall(ASK)
        while not slow.struck:
            threading.Event().wait(0.01)
        running.stop()
        assert not connection.recv(65536).startswith(b"HTTP/1.1 200 ")


def test_a_port_that_is_taken_is_told() -> None:
    with practice_on_loopback() as running:
        with pytest.raises(BadInput) as caught:
            asyncio.run(serve(PracticeServer(World(0)), port=running.port, started=lambda port: None))
        assert str(running.port) in caught.value.title
    with pytest.raises(BadInput):
        asyncio.run(serve(PracticeServer(World(0)), port=99_999, started=lambda port: None))
    with pytest.raises(BadInput):
        asyncio.run(serve(PracticeServer(World(0)), host="203.0.113.1", port=0, started=lambda port: None))


def test_replies_are_not_held_back_to_be_sent_together(monkeypatch: pytest.MonkeyPatch) -> None:
    delays: list[int] = []
    server = PracticeServer(World(0))

    async def once() -> None:
        started: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        task = asyncio.create_task(serve(server, port=0, started=started.set_result))
        reader, writer = await asyncio.open_connection("127.0.0.1", await started)
        writer.write(ASK)
        await reader.read()
        writer.close()
        await writer.wait_closed()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    from kiosk.practice import http_server

    made: Callable[[http_server.HangUpProtocol, asyncio.Transport], None] = http_server.HangUpProtocol.connection_made

    def connection_made(self: http_server.HangUpProtocol, transport: asyncio.Transport) -> None:
        accepted = transport.get_extra_info("socket")
        delays.append(accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
        made(self, transport)

    monkeypatch.setattr(http_server.HangUpProtocol, "connection_made", connection_made)
    asyncio.run(once())
    assert len(delays) == 1
    assert delays[0] != 0


def test_cancelled_before_it_started_it_takes_no_requests() -> None:
    ports: list[int] = []

    async def once() -> None:
        task = asyncio.create_task(serve(PracticeServer(World(0)), port=0, started=ports.append))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(once())
    for port in ports:
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", port), timeout=1)


PROGRAM = """
import asyncio
from kiosk.practice import PracticeServer, World, serve
asyncio.run(serve(PracticeServer(World(5)), port=0, started=lambda port: print(port, flush=True)))
print("ended")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals to send")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM"])
def test_a_signal_ends_it_in_order_and_in_silence(name: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        port = int(program.stdout.readline())
        assert talk(port, ASK).startswith(b"HTTP/1.1 200 ")
        program.send_signal(getattr(signal, name))
        out, err = program.communicate(timeout=20)
    assert (program.returncode, out, err) == (0, "ended\n", "")


def test_ten_thousand_people_are_read_over_the_socket() -> None:
    world = World(10_000)
    with practice_on_loopback(world, keys={"k": KeyInfo()}) as running, httpx.Client(base_url=running.url) as client:
        client.headers["Authorization"] = "Bearer k"
        read: list[str] = []
        query = {"eventId": world.event_id, "limit": "100"}
        while True:
            page = client.get("/registration", params=query).json()
            read += [row["_id"] for row in page["data"]]
            query["after"] = read[-1]
            if not page["hasMore"]:
                break
    assert read == [each.id for each in world.registrations()]
