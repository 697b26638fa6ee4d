"""The whole examination: each check for itself, in its time, and an end whatever hangs."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from looking import found, place

from kiosk.doctor import State, examine, examine_now
from kiosk.doctor.threads import Abandoning
from tests.support import practice_on_loopback

ROOT = Path(__file__).parents[3]


@pytest.fixture
def never() -> Iterator[threading.Event]:
    """Something that a thread may wait for until the test is over."""
    event = threading.Event()
    yield event
    event.set()


def test_everything_is_shown_in_one_order(tmp_path: Path) -> None:
    ids = list(found(place(tmp_path, event_id="e1")))
    assert ids == [
        *("settings", "data_folder", "free_space", "battery", "keyring", "camera"),
        *("key", "read_series", "read_events", "read_participants", "write_participants"),
        *("clock", "write_back", "bib_route"),
        *("event_file", "second_copy", "start_list", "deliveries", "bib_deliveries", "programs"),
    ]


def test_a_keyring_that_waits_for_a_person_is_not_waited_for(tmp_path: Path, never: threading.Event) -> None:
    waiting = msgspec.structs.replace(place(tmp_path, limit=0.5), key=lambda server: str(never.wait()))
    checks = found(waiting)
    assert (checks["key"].state, checks["key"].words) == (State.FAIL, "no answer within 0.5 s")
    assert not checks["key"].offline
    assert checks["data_folder"].state is State.PASS


def test_a_name_server_that_never_answers_is_not_waited_for(
    tmp_path: Path, never: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: never.wait())
    checks = found(place(tmp_path, "https://api.example", limit=0.5))
    assert (checks["key"].state, checks["key"].offline) == (State.FAIL, True)


def test_a_program_that_looked_in_vain_ends(tmp_path: Path) -> None:
    code = (
        "import socket, sys, time, pathlib; socket.getaddrinfo = lambda *_, **__: time.sleep(3600)\n"
        "from kiosk.clock import SystemClock; from kiosk.doctor import Place, examine_now\n"
        "from kiosk.settings import Settings\n"
        "place = Place(pathlib.Path(sys.argv[1]), SystemClock(), Settings, lambda server: 'key', limit=0.3)\n"
        "print(sum(check.offline for check in examine_now(place)))"
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=ROOT, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "1\n", "")


@pytest.mark.logs_warning
def test_a_mistake_of_ours_is_a_failure_in_words_and_in_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def broken() -> int:
        raise ZeroDivisionError

    check = found(place(tmp_path, key=None, cameras=broken))["camera"]
    assert (check.state, check.words) == (State.FAIL, "the program made a mistake")
    assert "kiosk report" in check.to_do
    (record,) = [each for each in caplog.records if each.name == "kiosk.doctor"]
    assert record.check == "camera"


def test_an_error_in_a_thread_comes_back() -> None:
    with pytest.raises(ZeroDivisionError):
        Abandoning().submit(lambda: 1 // 0).result(10)


def test_a_window_can_look_from_its_own_loop(tmp_path: Path) -> None:
    with practice_on_loopback() as practice:
        checks = asyncio.run(examine(place(tmp_path, practice.url)))
        again = examine_now(place(tmp_path, practice.url))
    assert [check.id for check in checks] == [check.id for check in again]
    assert all(check.state is not State.FAIL for check in checks)
