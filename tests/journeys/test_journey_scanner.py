"""The real program under a real X server: what a scanner's keys do, in the search field and behind a dialog."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk import settings
from kiosk.clock import SystemClock
from kiosk.model import How, Operation, Page, Registration
from kiosk.settings import Settings
from kiosk.store import EventStore, Home
from tests.samples import EVENT, RUNS

pytestmark = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="Xvfb and xdotool are not installed"
)
TRIES = 6
"""A busy machine presses the keys of a scan too far apart to be one; then the next runner's code is scanned."""


@contextmanager
def x_server() -> Iterator[str]:
    """The display of an X server of our own."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as number:
            yield f":{number.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


class Desk:
    """The program's window, a keyboard and a scanner before it, and a look at what it recorded."""

    def __init__(self, display: str, store: EventStore) -> None:
        self._display, self._store = display, store

    def do(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words],
            env={**os.environ, "DISPLAY": self._display},
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout

    def until(self, what: Callable[[], object], seconds: float = 30) -> object:
        end = time.monotonic() + seconds
        while not (found := what()) and time.monotonic() < end:
            time.sleep(0.05)
        return found

    def scan(self, code: str) -> None:
        self.do("type", "--delay", "5", f"{code}\n")

    def made(self) -> list[Operation]:
        return [logged.operation for logged in self._store.operations()]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    home = Home(tmp_path / "home")
    settings.save(home.root, Settings(last_event=EVENT.id))
    store = EventStore.open(home.event_path(EVENT.id), SystemClock())
    store.describe(EVENT, RUNS)
    rows = tuple(
        Registration(
            f"id{n:04}", EVENT.id, RUNS[0].id, f"r{n}@mail.example", "confirmed", name=f"Runner {n}", bib=str(n)
        )
        for n in range(4101, 4140)
    )
    store.begin_sweep()
    store.apply_page(Page(rows, (), rows[-1].id, False), sweep=True, read_revision=0)
    store.finish_sweep(complete=True)
    with x_server() as display:
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("KIOSK_", "QT_QPA"))}
        program = subprocess.Popen(
            [sys.executable, "-m", "kiosk", "--home", str(home.root)], env={**environment, "DISPLAY": display}
        )
        try:
            made = Desk(display, store)
            window = made.until(lambda: made.do("search", "--onlyvisible", "--name", EVENT.name).split(), 60)
            assert isinstance(window, list)
            assert window, "no window came"
            made.do("windowfocus", window[-1])
            time.sleep(0.5)
            yield made
        finally:
            program.terminate()
            program.wait(30)
            store.close()


def scanned(operations: list[Operation]) -> list[str]:
    return [each.registration_id for each in operations if each.how is How.SCAN]


def test_a_scan_checks_in_from_the_field_and_waits_behind_a_dialog(desk: Desk) -> None:
    codes = iter(range(4101, 4140))
    for code in (next(codes) for _ in range(TRIES)):
        desk.scan(str(code))
        assert desk.until(lambda code=code: f"id{code}" in [each.registration_id for each in desk.made()])
        if scanned(desk.made()):
            break
    assert scanned(desk.made()) == [desk.made()[-1].registration_id]

    for code in (next(codes) for _ in range(TRIES)):
        before = len(desk.made())
        desk.do("key", "F2")
        time.sleep(0.7)
        desk.scan(str(code))
        time.sleep(0.5)
        assert len(desk.made()) == before, "a dialog is open"
        desk.do("key", "Escape")
        if desk.until(lambda code=code: f"id{code}" in scanned(desk.made()), 3):
            break
    assert len(scanned(desk.made())) == 2

    desk.do("type", "--delay", "150", "4139")
    desk.do("key", "Return")
    assert desk.until(lambda: desk.made()[-1].registration_id == "id4139")
    assert desk.made()[-1].how is How.BIB
    ids = [each.registration_id for each in desk.made()]
    assert len(ids) == len(set(ids))
