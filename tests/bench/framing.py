"""From a camera's frame to the durable verdict, in the real window with its viewfinder, as 30 frames a second come.

`python -m tests.bench.framing EVENT FORMAT 0|1` is the window in a process of its own, the last word for all formats of
codes; the data folder is in the environment. It prints one JSON document.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from time import perf_counter, thread_time
from typing import TYPE_CHECKING, Any, get_args

import numpy as np
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication

from kiosk.clock import SystemClock
from kiosk.desk import Desk
from kiosk.devices import CameraChoice
from kiosk.model import CONFIRMED, CheckedIn, How, bib_key
from kiosk.scan.decode import Code, Format
from kiosk.settings import Settings
from kiosk.store import EventStore, Home
from kiosk.ui.camera.reader import CameraReader
from kiosk.ui.camera.viewfinder import Viewfinder
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.media import RULES
from kiosk.ui.theme import Theme
from kiosk.ui.window import MainWindow
from tests.bench.driver import Heart
from tests.bench.figures import Figure, percentile, spread
from tests.bench.frames import frames
from tests.bench.place import Place
from tests.codes import Luminance, qr

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

TITLE = "Camera: from the frame to the durable verdict, 1280 x 720 at 30 frames a second"
_PEOPLE = 200
_HELD = 4
"""Frames for which one bib is held up; then comes the next."""

_GAP_MS = 33
_ROOMS = 12
_SCENES: dict[str, tuple[str, bool]] = {
    "QR alone, NV12": ("Format_NV12", False),
    "all formats, NV12": ("Format_NV12", True),
    "all formats, JPEG": ("Format_Jpeg", True),
}


def run(place: Place) -> Iterator[Figure]:
    """Plays each scene in a process of its own."""
    for words, (kind, everything) in _SCENES.items():
        seen = play(place, kind, everything)
        yield from spread(f"{words}: frame to durable verdict", seen["durable"], "under 100")
        yield from spread(f"{words}: frame to painted verdict", seen["painted"])[:2]
        if not everything or kind == "Format_Jpeg":
            busy = f"{words}: window's thread busy with a frame"
            yield from spread(busy, seen["frames"], "under 4")[:2]
            yield Figure(f"{words}: window's beat late, p99", percentile(seen["late"], 0.99) * 1e3, "ms")
            yield Figure(f"{words}: window's longest block", max(seen["late"]) * 1e3, "ms", "under 100")


def play(place: Place, kind: str, everything: bool) -> dict[str, Any]:
    """What the window's process saw."""
    home = place.loaded_home()
    child = place.child(
        "-m",
        "tests.bench.framing",
        place.server.event_id,
        kind,
        str(int(everything)),
        KIOSK_HOME=str(home),
        QT_LOGGING_RULES=RULES.replace("\n", ";"),
    )
    said, _ = child.communicate()
    if child.returncode:
        raise SystemExit(f"the window's process ended with {child.returncode}")
    seen: dict[str, Any] = json.loads(said)
    return seen


class _Times:
    """Seconds from a bib's first frame to its durable verdict and to its paint; and its thread's work a frame."""

    def __init__(self) -> None:
        self.sent = self.spent = 0.0
        self.durable: list[float] = []
        self.painted: list[float] = []
        self.frames: list[float] = []
        self.late: list[float] = []


class _Reader(CameraReader):
    """Counts the time that frames take in the window's thread, without what a verdict takes."""

    times: _Times

    def _take_frame(self, frame: QVideoFrame) -> None:
        started = thread_time()
        super()._take_frame(frame)
        self.times.spent += thread_time() - started

    def _take_news(self) -> None:
        started, before = thread_time(), len(self.times.durable)
        super()._take_news()
        if len(self.times.durable) == before:
            self.times.spent += thread_time() - started


class _Finder(Viewfinder):
    """Counts the time of its painting."""

    times: _Times

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        started = thread_time()
        super().paintEvent(event)
        self.times.frames.append(self.times.spent + thread_time() - started)
        self.times.spent = 0.0


class _Paints(QObject):
    """Tells when a verdict is on the screen."""

    def __init__(self, screen: CheckInScreen, times: _Times) -> None:
        super().__init__()
        self._times = times
        screen.banner.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint and len(self._times.painted) < len(self._times.durable):
            QTimer.singleShot(0, self._done)
        return False

    def _done(self) -> None:
        self._times.painted.append(perf_counter() - self._times.sent)


def main() -> None:
    """Shows one bib after the other to the window."""
    from tests.camera_feed import FedCameras, Kind, frame

    event_id, kind, everything = sys.argv[1], Kind[sys.argv[2]], bool(int(sys.argv[3]))
    app = QApplication(sys.argv[:1])
    clock, times = SystemClock(), _Times()
    store = EventStore.open(Home(Path(os.environ["KIOSK_HOME"])).event_path(event_id), clock)
    desk = Desk(store, Settings(), clock)
    desk.take(desk.prepare())
    window = MainWindow(Theme("light"))
    screen = window.show_check_in(desk)
    cameras = FedCameras(("bench", "Bench"))
    reader = _Reader(cameras=lambda: cameras, permission=lambda _, answer: answer(True))
    finder = _Finder(window.theme, reader, screen)
    reader.times = finder.times = times
    finder.setGeometry(962, 440, 380, 214)
    paints = _Paints(screen, times)

    def check_in(code: Code) -> None:
        verdict = desk.check_in_code(code.text, How.SCAN)
        times.durable.append(perf_counter() - times.sent)
        assert isinstance(verdict, CheckedIn), verdict
        screen.show_verdict(verdict)

    reader.scanned.connect(check_in)
    window.show()
    reader.use(CameraChoice(on=True, device="Bench", formats=get_args(Format) if everything else ()))
    bibs, heart, loop = _Bibs(), Heart(), QEventLoop()
    queue: list[QVideoFrame] = []

    def send() -> None:
        if len(queue) == _HELD:
            times.sent = perf_counter()
        if queue:
            cameras.send(queue.pop())
        else:
            loop.quit()

    timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=_GAP_MS)
    timer.timeout.connect(send)
    for number, bib in enumerate(islice(_waiting(store), _PEOPLE), 1):
        queue += [frame(each, kind) for each in bibs.held(bib)]
        app.processEvents()
        heart.late.clear()  # making the frames was no part of it
        timer.start()
        loop.exec()
        timer.stop()
        times.late += heart.late["begin"]
        assert len(times.durable) == len(times.painted) == number, (bib, len(times.durable), len(times.painted))
    paints.deleteLater()
    reader.close()
    store.close()
    told = {"durable": times.durable, "painted": times.painted, "frames": times.frames, "late": times.late}
    print(json.dumps(told), flush=True)


def _waiting(store: EventStore) -> Iterator[str]:
    """Bibs that can be checked in, each worn by one runner."""
    seen: dict[str, int] = {}
    entries = [entry for entry in store.every_entry() if entry.registration.bib]
    for entry in entries:
        key = bib_key(entry.registration.bib)
        seen[key] = seen.get(key, 0) + 1
    for entry in entries:
        free = entry.registration.status == CONFIRMED and not (entry.standing.checked_in or entry.gone)
        if free and seen[bib_key(entry.registration.bib)] == 1:
            yield entry.registration.bib


class _Bibs:
    """Bibs held up for some frames each by a hand that trembles, before a noisy lens."""

    def __init__(self) -> None:
        self._chance = np.random.default_rng(9)
        self._rooms = [each.plane.astype(np.int16) for each in frames(3, _ROOMS) if each.kind == "clean"]
        self._noise = self._chance.normal(0, 3, self._rooms[0].shape).astype(np.int16)

    def held(self, bib: str) -> Iterator[Luminance]:
        """The frames of one bib, in a room of its own."""
        room = self._rooms[self._chance.integers(_ROOMS)]
        code = np.where(np.kron(qr(bib), np.ones((6, 6), np.uint8)), 210, 25)
        side = code.shape[0]
        for _ in range(_HELD):
            plane = room + np.roll(self._noise, self._chance.integers(0, 500, 2), (0, 1))
            plane[180:540, 460:820] += 210 - room[180:540, 460:820]
            top, left = 360 - side // 2 + self._chance.integers(-4, 5), 640 - side // 2 + self._chance.integers(-4, 5)
            noise = self._noise[top : top + side, left : left + side]
            plane[top : top + side, left : left + side] = code + noise
            yield np.clip(plane, 0, 255).astype(np.uint8)


if __name__ == "__main__":
    main()
