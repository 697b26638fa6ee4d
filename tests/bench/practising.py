"""The practising window in a process of its own: `python -m tests.bench.practising REGISTRATIONS RUNNERS`.

Real keys check invented runners in, one after the other, as somebody would who looks at the list while typing. Prints
one JSON document: for each way to find a runner, what each of them took.
"""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from kiosk.app import live
from kiosk.app.flow import Flow
from kiosk.clock import SystemClock
from kiosk.model import CONFIRMED, CheckedIn, Registration
from kiosk.store import Home
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.theme import Theme
from kiosk.ui.window import MainWindow
from tests.bench.driver import Painted, until


def _by_name(runner: Registration) -> str:
    """Last name and first name; who is written in other letters than ours is asked for the e-mail."""
    first, _, last = (runner.name or "").rpartition(" ")
    text = f"{last} {first}".strip()
    return text if text.isascii() and text else runner.email


WAYS: dict[str, Callable[[Registration], str]] = {
    "by name": _by_name,
    "by bib": lambda runner: runner.bib or _by_name(runner),
    "by scan": lambda runner: "",
}


class Hands:
    """Types at the real field, and counts."""

    def __init__(self, screen: CheckInScreen) -> None:
        self._screen = screen
        self._painted = Painted(screen)

    async def press(self, key: Qt.Key, text: str = "") -> float:
        """One key; seconds until what it changed is painted."""
        event = partial(QKeyEvent, QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
        return await self._painted.after(lambda: QApplication.sendEvent(self._screen.field, event()))

    async def find(self, text: str, wanted: str) -> tuple[int, int]:
        """Type until the runner is on top, or among those that are seen once all is typed: keys and looks."""
        keys = 0
        for letter in text:
            await self.press(Qt.Key.Key_unknown, letter)
            keys += 1
            if self._place(wanted) == 0 and keys > 1:
                return keys, 1
        down = min(self._place(wanted), 99)
        for _ in range(down):
            await self.press(Qt.Key.Key_Down)
        return keys + down, 2 if down else 1

    def _place(self, wanted: str) -> int:
        found = [row.entry.registration.id for row in self._screen.results.found.rows]
        return found.index(wanted) if wanted in found else 99

    async def check_in(self, way: str, runner: Registration) -> dict[str, Any]:
        """Keys, mental preparations, and the seconds from Enter to the verdict."""
        if way == "by scan":
            waited = await self._painted.after(lambda: self._screen.take_scan(runner.bib or runner.id))
            return {"keys": 0, "preparations": 0, "waited": waited, "in": self._is_in(runner)}
        keys, looks = await self.find(WAYS[way](runner), runner.id)
        waited, enters = await self.press(Qt.Key.Key_Return), 1
        if not self._is_in(runner):  # it asked whether this is the one
            waited, enters = waited + await self.press(Qt.Key.Key_Return), 2
        done = self._is_in(runner)
        if not done:
            self._screen.field.clear()
        return {"keys": keys + enters, "preparations": looks + enters, "waited": waited, "in": done}

    def _is_in(self, runner: Registration) -> bool:
        verdict = self._screen._verdict
        return isinstance(verdict, CheckedIn) and verdict.entry.registration.id == runner.id


async def queue(flow: Flow, runners: int) -> dict[str, list[dict[str, Any]]]:
    """So many runners for each way, none twice."""
    await until(lambda: flow.window.check_in is not None)
    screen = flow.window.check_in
    assert screen is not None
    await until(lambda: screen.desk.find("").ready)
    entries = [each.registration for each in screen.desk.everyone()]
    waiting = [each for each in entries if each.status == CONFIRMED and not each.checked_in and each.name and each.bib]
    Random(5).shuffle(waiting)
    hands = Hands(screen)
    return {way: [await hands.check_in(way, waiting.pop()) for _ in range(runners)] for way in WAYS}


def main() -> None:
    """Practise until everybody is in, and close the window."""
    registrations, runners = int(sys.argv[1]), int(sys.argv[2])
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        flow = Flow(MainWindow(Theme("light")), Home(Path(folder)), SystemClock(), {})
        tasks: list[asyncio.Future[Any]] = []

        def begin() -> None:
            flow.begin_practice(registrations, 3)
            tasks.append(asyncio.ensure_future(queue(flow, runners)))
            tasks[0].add_done_callback(lambda _: flow.closing.set())

        live(flow, begin)
        print(json.dumps(tasks[0].result()), flush=True)


if __name__ == "__main__":
    main()
