"""Bursts of scans by a scanner that acts as a keyboard: keys of an X server at the real window in another process.

The keys are pressed through the XTEST extension of a server of their own (Xvfb), so that they come to the window as
those of a keyboard do, with the server's times. `python -m tests.bench.bursts EVENT` is the window.
"""

from __future__ import annotations

import asyncio
import ctypes
import json
import os
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from kiosk.app import live
from kiosk.app.flow import Flow
from kiosk.model import CONFIRMED, How, OperationKind
from kiosk.scan.wedge import Scan
from kiosk.store import Home
from kiosk.ui.theme import Theme
from kiosk.ui.window import MainWindow
from tests.bench.driver import JumpingClock, until
from tests.bench.figures import Figure, spread
from tests.bench.place import Place

TITLE = "Bursts of scans: keys through an X server at the real window"
_GAP = 0.004
_MARK = "sent"
_EARLIER = 10
_ENDINGS = {"Enter": "Return", "Tab": "Tab"}


class Burst(NamedTuple):
    """So many scans at so many a second, each ended by that key."""

    count: int
    a_second: int
    ending: str

    @property
    def words(self) -> str:
        span = "within one second" if self.count == self.a_second else f"at {self.a_second} a second"
        return f"{self.count} scans {span}, {self.ending} after each"


BURSTS = (Burst(20, 20, "Enter"), Burst(200, 10, "Enter"), Burst(20, 20, "Tab"))
"""In one session, so that of the first nothing is known of the scanner."""


def run(place: Place) -> Iterator[Figure | str]:
    """Scans bibs of distinct confirmed runners, then counts verdicts and operations; or says why it can't."""
    keyboard = Keyboard.library()
    if shutil.which("Xvfb") is None or keyboard is None:
        yield f"not measured: {'Xvfb' if keyboard else 'libXtst'} is missing"
        return
    home = place.loaded_home()
    bibs = _bibs(place, home, sum(burst.count for burst in BURSTS))
    said = _played(place, home, bibs, keyboard)
    store = place.open_store(home)
    written = [
        (logged.operation.registration_id, logged.operation.how)
        for logged in store.operations()
        if logged.operation.kind is OperationKind.CHECK_IN
    ]
    store.close()
    yield from _counted(bibs, said, written)


def _bibs(place: Place, home: Path, count: int) -> dict[str, str]:
    """Registration ids by bib, of runners whose scan is green; figures alone, as most bibs are."""
    store = place.open_store(home)
    found: dict[str, str] = {}
    for entry in store.every_entry():
        registration = entry.registration
        fits = registration.status == CONFIRMED and not (entry.standing.checked_in or entry.gone)
        if fits and registration.bib and registration.bib.isdigit() and len(registration.bib) >= 4:
            found.setdefault(registration.bib, registration.id)
    store.close()
    longest = Counter(map(len, found)).most_common(1)[0][0]
    alike = [bib for bib in found if len(bib) == longest]
    assert len(alike) >= count, "the start list is too short"
    return {bib: found[bib] for bib in alike[:count]}


def _played(place: Place, home: Path, bibs: dict[str, str], library: ctypes.CDLL) -> list[dict[str, Any]]:
    """What the window recorded of each scan."""
    server, display = _server()
    try:
        environment = place.window(home) | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
        child = place.child("-m", "tests.bench.bursts", place.server.event_id, **environment)
        try:
            assert child.stdout is not None
            window = json.loads(child.stdout.readline())["window"]
            keyboard = Keyboard(library, display)
            keyboard.focus(window)
            time.sleep(0.5)
            left = list(bibs)
            with _haste(server.pid):
                for burst in BURSTS:
                    keyboard.scan(left[: burst.count], burst)
                    del left[: burst.count]
                    time.sleep(1.0)
            keyboard.close()
            (home / _MARK).touch()
            said: list[dict[str, Any]] = json.loads(child.stdout.readline())
        finally:
            child.terminate()
            child.wait(20)
    finally:
        server.terminate()
        server.wait(10)
    return said


@contextmanager
def _haste(server: int) -> Iterator[None]:
    """A scanner does not pause because this machine is busy: keys go first, where this user may have it so."""
    own = os.getpriority(os.PRIO_PROCESS, 0)
    for process in (0, server):
        with suppress(PermissionError):
            os.setpriority(os.PRIO_PROCESS, process, own - _EARLIER)
    yield
    with suppress(PermissionError):
        os.setpriority(os.PRIO_PROCESS, 0, own)


def _server() -> tuple[subprocess.Popen[bytes], str]:
    """A server on the first free display."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as said:
        number = said.readline().strip()
    assert number, "Xvfb did not start"
    return server, f":{number}"


class Keyboard:
    """Presses keys of an X server."""

    def __init__(self, library: ctypes.CDLL, display: str) -> None:
        self._x, self._test = ctypes.CDLL("libX11.so.6"), library
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        self._x.XStringToKeysym.restype = ctypes.c_ulong

    @staticmethod
    def library() -> ctypes.CDLL | None:
        """XTEST, where it is there."""
        try:
            return ctypes.CDLL("libXtst.so.6")
        except OSError:
            return None

    def focus(self, window: int) -> None:
        """Give the keyboard to a window, as there is no window manager."""
        self._x.XSetInputFocus(self._display, ctypes.c_ulong(window), 2, 0)
        self._x.XSync(self._display, 0)

    def scan(self, bibs: Sequence[str], burst: Burst) -> None:
        """Type each bib at its time."""
        begun = time.perf_counter()
        for number, bib in enumerate(bibs):
            at = begun + number / burst.a_second
            for place, name in enumerate((*bib, _ENDINGS[burst.ending])):
                _sleep_until(at + place * _GAP)
                code = self._x.XKeysymToKeycode(self._display, ctypes.c_ulong(self._x.XStringToKeysym(name.encode())))
                for down in (1, 0):
                    self._test.XTestFakeKeyEvent(self._display, code, down, 0)
                self._x.XFlush(self._display)

    def close(self) -> None:
        self._x.XCloseDisplay(self._display)


def _sleep_until(at: float) -> None:
    if (left := at - time.perf_counter()) > 0:
        time.sleep(left)


def _counted(
    bibs: dict[str, str], said: list[dict[str, Any]], written: Sequence[tuple[str, How]]
) -> Iterator[Figure | str]:
    """Per burst what became of its scans, and how long each took."""
    order = list(bibs)
    for burst in BURSTS:
        sent, order = order[: burst.count], order[burst.count :]
        verdicts = [each for each in said if each["text"] in sent]
        green = [each for each in verdicts if each["title"] == "Checked in"]
        ids = {bibs[bib] for bib in sent}
        operations = [how for registration_id, how in written if registration_id in ids]
        yield Figure(f"{burst.words}: one verdict each", len({each["text"] for each in green}), "", f"{burst.count}")
        yield Figure("  operations written, all by scan", operations.count(How.SCAN), "", f"{burst.count}")
        if green:
            yield from spread("  from the last key to durable", [each["took"] for each in green], "under 50")
    yield Figure("scans that were doubted, or whose text is none of these", len(said) - _green(bibs, said), "", "0")
    strange = sum(registration_id not in bibs.values() for registration_id, _ in written)
    yield Figure("check-ins of anybody who was not scanned", strange, "", "0")
    yield Figure("longest pause between two keys of a scan", max(each["pause"] for each in said) * 1e3, "ms")


def _green(bibs: dict[str, str], said: list[dict[str, Any]]) -> int:
    return sum(each["text"] in bibs and each["title"] == "Checked in" for each in said)


# The window.
class Listener(QObject):
    """Records of each scan what the screen said, and the seconds from its last key's own time until then.

    The X server's times are those of the monotonic clock in milliseconds, cut to 32 bits.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._last, self._pause, self._begun = window, 0, 0, False
        self.scans: list[dict[str, Any]] = []
        window.plugged.scanner.scanned.connect(self._scanned)  # after the window's own: the verdict is there
        handle = window.windowHandle()
        handle.removeEventFilter(self)
        handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._pause = max(self._pause, event.timestamp() - self._last if self._begun else 0)
            self._last, self._begun = event.timestamp(), True
        return False

    def _scanned(self, scan: Scan) -> None:
        now = time.monotonic_ns() // 1000
        screen = self._window.check_in
        assert screen is not None
        took = (now / 1000 - self._last) % 2**32 / 1000
        self.scans.append(
            {"text": scan.text, "title": screen.banner.words.title, "took": took, "pause": self._pause / 1000}
        )
        self._pause, self._begun = 0, False


async def _listen(flow: Flow, home: Path) -> list[dict[str, Any]]:
    await until(lambda: flow.window.check_in is not None)
    screen = flow.window.check_in
    assert screen is not None
    await until(lambda: screen.desk.find("").ready)
    listener = Listener(flow.window)
    print(json.dumps({"window": int(flow.window.winId())}), flush=True)
    await until((home / _MARK).exists)
    await asyncio.sleep(0.5)
    return listener.scans


def main() -> None:
    """Shows the window of an event and tells what was scanned."""
    home = Path(os.environ["KIOSK_HOME"])
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    flow = Flow(MainWindow(Theme("light")), Home(home), JumpingClock(), os.environ)
    tasks: list[asyncio.Future[list[dict[str, Any]]]] = []

    def begin() -> None:
        flow.begin()
        tasks.append(asyncio.ensure_future(_listen(flow, home)))
        tasks[0].add_done_callback(lambda _: flow.closing.set())

    live(flow, begin)
    print(json.dumps(tasks[0].result()), flush=True)


if __name__ == "__main__":
    main()
