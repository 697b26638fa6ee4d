"""A short race morning: the window, a server, the start list, searching, checking in, and delivering."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from pathlib import Path

from anyascii import anyascii
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication

from kiosk.app.self_test.bench import RUNNERS, Bench, Server
from kiosk.app.self_test.feed import frame_of
from kiosk.app.self_test.outcome import NotSo, NotThere
from kiosk.app.self_test.part import Part
from kiosk.checks import Subject
from kiosk.devices import CameraChoice, Devices, SoundChoice
from kiosk.model import Registration
from kiosk.practice import World
from kiosk.store import EventStore, Home
from kiosk.ui.single import SingleInstance
from kiosk.ui.wording import Role

_FRAME_GAP = 0.04
"""Seconds between two frames, as of a webcam."""
_AGAIN = 6.0
"""Seconds in which a second start has ended."""
_FEWEST_COLOURS = 20
"""What a window that paints itself has at least; one that does not has one."""


async def _window(bench: Bench) -> str:
    """The real window, and that it paints something."""
    window = bench.open_window()
    await bench.until(lambda: window.windowHandle() is not None and window.isVisible(), "it does not come up")
    window.show_setup()
    QApplication.processEvents()
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    if _colours(picture) < _FEWEST_COLOURS:
        raise NotSo("it stays empty")
    size = f"{picture.width()} x {picture.height()}"
    return f"{size} on {QGuiApplication.platformName()}, Qt {_qt_version()}"


def _colours(picture: QImage) -> int:
    """How many colours a sample of a picture has."""
    places = ((x, y) for y in range(0, picture.height(), 3) for x in range(0, picture.width(), 3))
    return len({picture.pixel(x, y) for x, y in places})


def _qt_version() -> str:
    from PySide6.QtCore import qVersion

    return qVersion()


async def _server(bench: Bench) -> str:
    """Invented runners behind a socket."""
    server = Server(World(RUNNERS, clock=bench.clock))
    await asyncio.to_thread(server.start)
    bench.server = server
    return f"answers on port {server.port} of this computer alone"


async def _list(bench: Bench) -> str:
    """From the first screen to the event with its whole start list, as somebody would choose it."""
    flow, window = await bench.begin(), bench.window
    window.setup.back_asked.emit()
    await bench.until(lambda: window.events.rows, "the events are not read")
    began = time.perf_counter()
    window.events.event_chosen.emit(bench.known_server.world.event_id, "Self-test")
    await bench.until(lambda: window.check_in is not None, "the start list is not read")
    taken_ms = (time.perf_counter() - began) * 1000
    session = flow.session
    if session is None:
        raise NotSo("the event is not open")
    await session.warmed.wait()
    start_list = session.store.start_list()
    if start_list.registrations != RUNNERS or not start_list.complete:
        raise NotSo(f"{start_list.registrations} of {RUNNERS} runners came")
    return f"{RUNNERS:,} runners over the socket in {taken_ms:.0f} ms"


async def _search(bench: Bench) -> str:
    """By name and bib, and in Latin letters whoever's name has others."""
    desk, wanted = bench.screen.desk, bench.runner()
    foreign = next(each for each in bench.known_server.world.registrations() if _is_foreign(each.name))
    began = time.perf_counter()
    for text, runner in ((wanted.name, wanted), (wanted.bib, wanted), (anyascii(foreign.name or ""), foreign)):
        hits = desk.find(text or "", 5).hits
        if runner.id not in [hit.entry.registration.id for hit in hits]:
            raise NotSo("somebody is not found")
    each_ms = (time.perf_counter() - began) / 3 * 1000
    return f"by name, by bib and across scripts, each within {each_ms:.1f} ms"


def _is_foreign(name: str | None) -> bool:
    return bool(name) and all(ord(letter) > 0x2E80 or letter.isspace() for letter in name or "")


async def _check_in(bench: Bench) -> str:
    """Somebody is typed, and Enter pressed."""
    screen, runner = bench.screen, bench.runner()
    screen.field.setText(runner.name or "")
    await bench.until(lambda: screen.results.selected() is not None, "nobody stands in the list")
    began = time.perf_counter()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        press = QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
        QApplication.sendEvent(screen.field, press)
    await bench.until(lambda: screen.banner.words.role is not Role.IDLE, "Enter does nothing")
    took_ms = (time.perf_counter() - began) * 1000
    _is_green(bench, runner)
    return f"green {took_ms:.0f} ms after Enter"


def _is_green(bench: Bench, runner: Registration) -> None:
    """The banner is green, and the runner is in; else NotSo."""
    entry = bench.screen.desk.entry(runner.id)
    if bench.screen.banner.words.role is not Role.OK or entry is None or not entry.standing.checked_in:
        raise NotSo(f"the screen says: {bench.screen.banner.words.title}")
    bench.checked_in.append(runner)


async def _camera(bench: Bench) -> str:
    """Frames with somebody's code go the way of a camera's, until whoever wears it is checked in."""
    screen, runner = bench.screen, bench.runner()
    screen.devices_chosen.emit(Devices(camera=CameraChoice(on=True), sound=SoundChoice(muted=True)))
    screen.clear_verdict()
    began = time.perf_counter()

    def read() -> bool:
        return screen.banner.words.role is not Role.IDLE

    async def show() -> None:
        while not read():
            bench.feed.send(frame_of(runner.id))
            await asyncio.sleep(_FRAME_GAP)

    showing = asyncio.ensure_future(show())
    try:
        await bench.until(read, f"no frame is read; the camera is {bench.window.plugged.camera.state.value}")
    finally:
        showing.cancel()
    took_ms = (time.perf_counter() - began) * 1000
    tally = bench.window.plugged.camera.tally
    _is_green(bench, runner)
    screen.devices_chosen.emit(Devices())
    decoded = tally.decoded if tally is not None else 0
    return f"a code in a frame was read and is green after {took_ms:.0f} ms ({decoded} decoded)"


async def _delivery(bench: Bench) -> str:
    """The server has all check-ins, each once."""
    if not bench.checked_in:
        raise NotThere("nobody was checked in")
    world, wanted = bench.known_server.world, sorted(each.id for each in bench.checked_in)

    def arrived() -> list[str]:
        return sorted(call.registration_id for call in world.check_in_calls if not call.replayed)

    await bench.until(lambda: len(arrived()) >= len(wanted), "the server did not get them")
    await bench.until(lambda: not bench.screen.desk.status().undelivered, "the server's answers were not taken")
    if arrived() != wanted:
        raise NotSo("the server got something else")
    return f"{len(wanted)} check-ins over the socket, each once"


async def _disk(bench: Bench) -> str:
    """Another connection reads from the disk what was recorded."""
    if not bench.checked_in:
        raise NotThere("nobody was checked in")
    path = Home(bench.root).event_path(bench.known_server.world.event_id)
    store = EventStore.open(path, bench.clock)
    try:
        there = [logged.operation.registration_id for logged in store.operations()]
    finally:
        store.close()
    if sorted(there) != sorted(each.id for each in bench.checked_in):
        raise NotSo("the journal has something else")
    return f"{len(there)} operations in the journal, read anew"


async def _one_window(bench: Bench) -> str:
    """The program is started a second time on the same folder: it makes this window come up, and ends."""
    first, asked = SingleInstance(bench.root), []
    first.raise_asked.connect(lambda: asked.append(True))
    began = time.perf_counter()
    try:
        if not first.first():
            raise NotSo("another window has the name")
        code = await asyncio.to_thread(_started_again, bench.root, _AGAIN * bench.slowness)
    finally:
        first.close()
    if code != 0 or not asked:
        raise NotSo("a second start opens another window" if code is None else f"a second start ends with {code}")
    return f"a second start brought this one up after {(time.perf_counter() - began) * 1000:.0f} ms"


def _started_again(root: Path, patience: float) -> int | None:
    """The exit code of another start of this program; None where it goes on."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
    apart = os.environ | {"PYINSTALLER_RESET_ENVIRONMENT": "1"}  # a frozen program takes its child for a part of itself
    try:
        return subprocess.run(  # noqa: S603 - this program itself
            [*program, "--home", str(root)], env=apart, capture_output=True, timeout=patience, check=False
        ).returncode
    except subprocess.TimeoutExpired:
        return None


PARTS = (
    Part(Subject("window", "Window"), _window),
    Part(Subject("server", "Practice server"), _server),
    Part(Subject("list", "Start list"), _list),
    Part(Subject("search", "Search"), _search),
    Part(Subject("check_in", "Check-in"), _check_in),
    Part(Subject("camera", "Camera"), _camera),
    Part(Subject("delivery", "Delivery"), _delivery),
    Part(Subject("disk", "Journal"), _disk),
    Part(Subject("one_window", "One window"), _one_window),
)
