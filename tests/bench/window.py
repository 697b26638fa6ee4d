"""The real window in a process of its own: `python -m tests.bench.window EVENT load|soak [MINUTES]`, for the benches.

The data folder, the server and the key are in the environment. Prints one JSON document.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from time import perf_counter
from typing import Any

from PySide6.QtWidgets import QApplication

from kiosk.app import live
from kiosk.app.flow import Flow
from kiosk.store import Home
from kiosk.ui.theme import Theme
from kiosk.ui.window import MainWindow
from tests.bench.driver import Heart, JumpingClock, Volunteer, until
from tests.bench.figures import memory_mb

_NAMES = 40
_CHECK_INS = 150
_OLD = 3600.0
"""Seconds after which a start list is read again."""


async def load(flow: Flow, clock: JumpingClock, event_id: str, _minutes: float) -> dict[str, Any]:
    """Set-up, load, search, and then search, check-ins, a whole reading and deliveries at once."""
    heart, window = Heart(), flow.window
    await until(lambda: window.setup.isVisible())
    window.setup.connect_asked.emit(os.environ["KIOSK_API_URL"], os.environ["KIOSK_API_KEY"])
    await until(lambda: "events" in vars(window) and window.events.isVisible())
    heart.phase, started = "load", perf_counter()
    window.events.event_chosen.emit(event_id, "Bench")
    await until(lambda: window.check_in is not None)
    loaded = perf_counter() - started
    heart.phase = "index"
    await _ready(flow)
    heart.phase = "between"
    volunteer = _volunteer(flow)
    await asyncio.sleep(0.1)  # reading the list for the volunteer is no part of any phase
    heart.phase = "search"
    for _ in range(_NAMES):
        await volunteer.type_name()
        await volunteer.clear()
        volunteer.skip()
    heart.phase = "sync"
    swept = _read_again(flow, clock)
    while len(volunteer.enters) < _CHECK_INS or not swept():
        await volunteer.type_name(4)
        await volunteer.clear()
        await volunteer.check_in()
    return {"loaded": loaded, "late": heart.late, "keys": volunteer.keys, "enters": volunteer.enters}


async def soak(flow: Flow, clock: JumpingClock, _event_id: str, minutes: float) -> dict[str, Any]:
    """Search, check-ins, deliveries and whole readings for some minutes."""
    await until(lambda: flow.window.check_in is not None)
    await _ready(flow)
    volunteer, begun = _volunteer(flow), perf_counter()
    memory: list[float] = []
    readings, swept = 0, _read_again(flow, clock)
    while (now := (perf_counter() - begun) / 60) < minutes:
        await volunteer.type_name(4)
        await volunteer.clear()
        await volunteer.check_in()
        if swept():
            readings += 1
            await asyncio.sleep(1)
            swept = _read_again(flow, clock)
        if len(memory) <= now * 6:
            memory.append(memory_mb())
        await asyncio.sleep(0.1)
    return {"memory": memory, "readings": readings, "keys": volunteer.keys, "enters": volunteer.enters}


async def _ready(flow: Flow) -> None:
    screen = flow.window.check_in
    assert screen is not None
    await until(lambda: screen.desk.find("").ready)


def _volunteer(flow: Flow) -> Volunteer:
    assert flow.window.check_in is not None
    assert flow.session is not None
    return Volunteer(flow.window.check_in, flow.session.store)


def _read_again(flow: Flow, clock: JumpingClock) -> Callable[[], bool]:
    """Has the whole list read again; tells whether that is done."""
    assert flow.session is not None
    store = flow.session.store
    before = store.pull_state()
    clock.ahead += _OLD
    flow.session.try_again()
    return lambda: (state := store.pull_state()).sweep > before.sweep and not state.running


SCENES: dict[str, Callable[[Flow, JumpingClock, str, float], Awaitable[dict[str, Any]]]] = {"load": load, "soak": soak}


def main() -> None:
    """Plays one scene and closes the window."""
    event_id, scene, minutes = sys.argv[1], SCENES[sys.argv[2]], float((*sys.argv, "0")[3])
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    clock = JumpingClock()
    flow = Flow(MainWindow(Theme("light")), Home(Path(os.environ["KIOSK_HOME"])), clock, os.environ)
    tasks: list[asyncio.Future[dict[str, Any]]] = []

    def begin() -> None:
        flow.begin()
        tasks.append(asyncio.ensure_future(scene(flow, clock, event_id, minutes)))
        tasks[0].add_done_callback(lambda _: flow.closing.set())

    live(flow, begin)
    print(json.dumps(tasks[0].result()), flush=True)


if __name__ == "__main__":
    main()
