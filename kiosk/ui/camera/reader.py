"""The camera as a reader of codes: it is switched on and off, chosen and lost, and says what it sees and how it is.

QtMultimedia comes in with the first camera that is wanted, so that the program starts without it, and a computer that
lacks it has everything else.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance

from kiosk.devices import CameraChoice
from kiosk.ui.camera.choice import Camera, chosen
from kiosk.ui.camera.state import CameraState
from kiosk.ui.media import quieten

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaCaptureSession, QVideoFrame, QVideoSink

    from kiosk.ui.camera.thread import FrameThread, Tally

_log = logging.getLogger("kiosk.ui")

PATIENCE = 5.0
"""Seconds without a frame after which the camera gives none: another program has it, or it hangs."""

AGAIN = 5.0
"""Seconds from one try to open a camera that gives no frames, or is not allowed, to the next."""

_BEAT_MS = 1000


class Cameras(Protocol):
    """Where cameras come from: the system's, or in tests frames that somebody made."""

    @property
    def changed(self) -> SignalInstance:
        """A signal without arguments: a camera was plugged in or unplugged."""

    def cameras(self) -> tuple[Camera, ...]:
        """Those that are plugged in, the one first that is used where none is chosen."""

    def locked(self) -> bool:
        """Whether there are cameras that this user may not see."""

    def open(self, camera: Camera, session: QMediaCaptureSession, failed: Callable[[], None]) -> Callable[[], None]:
        """Attach a camera to a session until what is returned is called; `failed` may be called at any time."""


def _system_cameras() -> Cameras:
    """The system's. ImportError where QtMultimedia, or a library that it needs, is not there."""
    quieten()
    from kiosk.ui.camera.devices import SystemCameras

    return SystemCameras()


def _ask_system(context: QObject, answer: Callable[[bool], None]) -> None:
    from kiosk.ui.camera.devices import ask_system

    ask_system(context, answer)


class CameraReader(QObject):
    """Reads codes with the camera that is chosen, while it is switched on."""

    scanned = Signal(object)
    """A `kiosk.scan.decode.Code`, once for each time that somebody shows it."""

    seen = Signal(object)
    """A `kiosk.ui.camera_thread.Sight`, as long as anybody watches."""

    state_changed = Signal(object)
    """The new `CameraState`."""

    cameras_changed = Signal()
    """A camera was plugged in or unplugged: ask `cameras` again."""

    choice_changed = Signal()
    """`choice` is another one."""

    _told = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        cameras: Callable[[], Cameras] = _system_cameras,
        permission: Callable[[QObject, Callable[[bool], None]], None] = _ask_system,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`cameras` is called when they are first wanted and may raise ImportError.

        `permission` asks the system, and answers whether cameras are allowed at once or later.
        """
        super().__init__(parent)
        self.choice, self.state = CameraChoice(), CameraState.OFF
        self._get_cameras, self._permission, self._clock = cameras, permission, clock
        self._cameras: Cameras | None = None
        self._thread: FrameThread | None = None
        self._watchers: WeakKeyDictionary[QObject, int] = WeakKeyDictionary()
        self._camera: Camera | None = None
        self._close: Callable[[], None] | None = None
        self._session: tuple[QMediaCaptureSession, QVideoSink] | None = None
        self._allowed = self._asking = self._lived = False
        self._heard = self._tried = 0.0
        self._beat = QTimer(self, interval=_BEAT_MS)
        self._beat.timeout.connect(self._look_after)
        self._told.connect(self._take_news, Qt.ConnectionType.QueuedConnection)

    # What others ask for.
    def use(self, choice: CameraChoice) -> None:
        """Do as chosen: nothing where that is done already, and no more than what differs."""
        before, self.choice = self.choice, choice
        if choice == before:
            return
        if not choice.on:
            self._stop()
        elif not before.on or self._cameras is None:
            self._start()
        else:
            if self._thread is not None and choice.formats != before.formats:
                self._thread.read_formats(choice.formats)
            if choice.device != before.device:
                self._choose()
        self.choice_changed.emit()

    def close(self) -> None:
        """Switch off; no thread is left."""
        self.use(CameraChoice())

    def cameras(self) -> tuple[Camera, ...]:
        """The cameras to choose from; `name` is what `CameraChoice.device` keeps. None where they can't be used."""
        return self._cameras.cameras() if self._load() and self._cameras else ()

    def watch(self, who: QObject, width: int) -> None:
        """Tell `seen` to somebody who shows a picture so many device pixels wide; 0 when they do not any more."""
        self._watchers[who] = width
        if not width:
            del self._watchers[who]
        self._set_width()

    @property
    def tally(self) -> Tally | None:
        """How many frames came and were read since it was switched on; None while it is off."""
        return self._thread.tally if self._thread is not None else None

    # Switching on and off.
    def _load(self) -> bool:
        if self._cameras is None:
            try:
                self._cameras = self._get_cameras()
            except ImportError as missing:
                _log.info("no camera support: %s", missing.name or type(missing).__name__)
                return False
            self._cameras.changed.connect(self._take_change)
        return True

    def _start(self) -> None:
        if not self._load():
            self._become(CameraState.NO_MULTIMEDIA)
            return
        self._beat.start()
        self._become(CameraState.STARTING)
        self._ask()

    def _stop(self) -> None:
        self._beat.stop()
        self._allowed = self._lived = False
        self._shut()
        if self._thread is not None:
            self._thread.end()
            self._thread = None
        self._become(CameraState.OFF)

    def _ask(self) -> None:
        self._tried = self._clock()
        if not self._asking:
            self._asking = True
            self._permission(self, self._answered)

    def _answered(self, allowed: bool) -> None:
        self._asking, self._allowed = False, allowed
        if not self.choice.on:
            return
        if allowed:
            self._choose()
        else:
            self._shut()
            self._become(CameraState.DENIED)

    # The one that is chosen.
    def _take_change(self) -> None:
        if self.choice.on and self._allowed:
            self._choose()
        self.cameras_changed.emit()

    def _choose(self) -> None:
        if self._cameras is None or not self._allowed:
            return
        found = self._cameras.cameras()
        camera = chosen(found, self.choice.device)
        if camera is None:
            self._shut()
            self._become(self._absence(bool(found)))
        elif camera != self._camera:
            self._shut()
            self._open(camera, self._cameras)

    def _absence(self, others: bool) -> CameraState:
        if not others and self._cameras is not None and self._cameras.locked():
            return CameraState.DENIED
        return CameraState.UNPLUGGED if self._lived or self.choice.device else CameraState.NO_CAMERA

    def _open(self, camera: Camera, cameras: Cameras) -> None:
        from PySide6.QtMultimedia import QMediaCaptureSession, QVideoSink

        from kiosk.ui.camera.thread import FrameThread

        self._camera = camera
        self._tried = self._heard = self._clock()
        if self.state is not CameraState.IN_USE:
            self._become(CameraState.STARTING)
        if self._thread is not None and not self._thread.alive:
            self._thread = None
        if self._thread is None:
            self._thread = FrameThread(self._told.emit)
            self.destroyed.connect(self._thread.end)
            self._set_width()
        self._thread.begin(self.choice.formats)
        session, sink = QMediaCaptureSession(), QVideoSink()
        self._session = session, sink
        session.setVideoSink(sink)
        sink.videoFrameChanged.connect(self._take_frame)
        self._close = cameras.open(camera, session, lambda: self._fail(session))

    def _shut(self) -> None:
        """Let go of the camera; the thread goes on."""
        close, held = self._close, self._session
        self._camera = self._close = self._session = None
        if held is not None:
            held[1].videoFrameChanged.disconnect(self._take_frame)
        if close is not None:
            close()

    def _fail(self, session: QMediaCaptureSession) -> None:
        if self._session is not None and self._session[0] is session:
            self._become(CameraState.IN_USE)

    def _look_after(self) -> None:
        """A second went by: is the camera still alive, and is it time to try again?"""
        now = self._clock()
        waiting = self.state in (CameraState.STARTING, CameraState.LIVE)
        if waiting and self._camera is not None and now - self._heard >= PATIENCE:
            self._become(CameraState.IN_USE)
        if self.state in (CameraState.IN_USE, CameraState.DENIED) and now - self._tried >= AGAIN:
            self._shut()
            self._ask()

    # Frames and what is in them.
    def _take_frame(self, frame: QVideoFrame) -> None:
        if self._thread is not None and frame.isValid():
            self._thread.give(frame, self._clock())

    def _take_news(self) -> None:
        thread = self._thread
        if thread is None or self._camera is None:
            return
        news = thread.collect()
        self._heard, self._lived = self._clock(), True
        self._become(CameraState.LIVE)
        for code in news.scans:
            if self._thread is thread:
                self.scanned.emit(code)
        if news.sight is not None and self._watchers:
            self.seen.emit(news.sight)

    def _set_width(self) -> None:
        if self._thread is not None:
            self._thread.width = max(self._watchers.values(), default=0)

    def _become(self, state: CameraState) -> None:
        if state is not self.state:
            self.state = state
            _log.info("camera: %s", state.value)
            self.state_changed.emit(state)
