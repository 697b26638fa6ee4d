"""Cameras that give frames which a test or a bench makes: real frames through a real capture session, but no lens."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QMediaCaptureSession, QVideoFrame, QVideoFrameFormat, QVideoFrameInput
from PySide6.QtWidgets import QApplication

from kiosk.scan.decode import Code
from kiosk.ui.camera.choice import Camera, named
from kiosk.ui.camera.reader import CameraReader
from kiosk.ui.camera.state import CameraState
from kiosk.ui.media import quieten
from tests.codes import Luminance

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Kind = QVideoFrameFormat.PixelFormat


class FedCameras(QObject):
    """Cameras by id and description, which can be plugged in and unplugged; `send` gives a frame to the open one."""

    changed = Signal()

    def __init__(self, *plugged: tuple[str, str]) -> None:
        super().__init__()
        quieten()
        self.plugged = list(plugged)
        self.forbidden = False
        self.busy: set[str] = set()
        self.opened: list[str] = []
        self.input: QVideoFrameInput | None = None
        self.fail: Callable[[], None] | None = None

    def cameras(self) -> tuple[Camera, ...]:
        return named(self.plugged)

    def locked(self) -> bool:
        return self.forbidden

    def open(self, camera: Camera, session: QMediaCaptureSession, failed: Callable[[], None]) -> Callable[[], None]:
        self.opened.append(camera.id)
        if camera.id in self.busy:
            failed()
            return lambda: None
        made = self.input = QVideoFrameInput()
        self.fail = failed
        session.setVideoFrameInput(made)

        def close() -> None:
            session.setVideoFrameInput(None)
            if self.input is made:
                self.input = None

        return close

    def plug(self, id_: str, description: str) -> None:
        self.plugged.append((id_, description))
        self.changed.emit()

    def unplug(self, id_: str) -> None:
        self.plugged = [each for each in self.plugged if each[0] != id_]
        self.changed.emit()

    def send(self, frame: QVideoFrame) -> None:
        assert self.input is not None, "no camera is open"
        assert self.input.sendVideoFrame(frame)


class CameraDesk:
    """A reader with cameras that are fed, a clock of its own, and what was heard of it."""

    def __init__(self, qtbot: QtBot, *plugged: tuple[str, str]) -> None:
        self.qtbot, self.cameras, self.now, self.allowed = qtbot, FedCameras(*plugged), 100.0, True
        self.reader = CameraReader(cameras=lambda: self.cameras, permission=self._ask, clock=lambda: self.now)
        self.codes: list[Code] = []
        self.states: list[CameraState] = []
        self.answers: list[Callable[[bool], None]] = []
        self.reader.scanned.connect(self.codes.append)
        self.reader.state_changed.connect(self.states.append)

    def _ask(self, _context: QObject, answer: Callable[[bool], None]) -> None:
        if self.allowed:
            answer(True)
        else:
            self.answers.append(answer)

    @property
    def texts(self) -> list[str]:
        return [code.text for code in self.codes]

    def show(self, plane: Luminance | QVideoFrame, times: int = 1) -> None:
        """Show a frame to the open camera, and wait until it is done with."""
        for _ in range(times):
            self.now += 0.04
            self.cameras.send(plane if isinstance(plane, QVideoFrame) else frame(plane))
            self.done()

    def done(self) -> None:
        tally = self.reader.tally
        assert tally is not None
        self.qtbot.waitUntil(lambda: tally.looked + tally.unread >= tally.given)
        QApplication.processEvents()

    def wait(self, seconds: float) -> None:
        """Let the time go by of which the reader takes note every second."""
        for _ in range(round(seconds)):
            self.now += 1
            self.reader._look_after()


def camera_desks(qtbot: QtBot) -> Iterator[Callable[..., CameraDesk]]:
    """What makes desks, for a fixture; afterwards all are closed and no thread of theirs is left."""
    made: list[CameraDesk] = []

    def one(*plugged: tuple[str, str]) -> CameraDesk:
        made.append(CameraDesk(qtbot, *plugged))
        return made[-1]

    yield one
    for each in made:
        each.reader.close()
    assert not readers()


def readers() -> list[str]:
    """The threads that read frames."""
    return [each.name for each in threading.enumerate() if each.name == "camera frames"]


def frame(plane: Luminance, kind: Kind = Kind.Format_NV12, tint: tuple[int, int] = (128, 128)) -> QVideoFrame:
    """A frame of that luminance as a camera gives it in a pixel format; `tint` is its blue and red difference."""
    height, width = plane.shape
    made = QVideoFrame(QVideoFrameFormat(QSize(width, height), kind))
    assert made.map(QVideoFrame.MapMode.WriteOnly)
    for number, content in enumerate(_planes(plane, kind, tint)):
        line = made.bytesPerLine(number)
        target = np.frombuffer(made.bits(number), np.uint8)
        if kind is Kind.Format_Jpeg:
            target[: content.size] = content.ravel()
        else:
            rows = target[: target.size // line * line].reshape(-1, line)
            rows[: content.shape[0], : content.shape[1]] = content
    made.unmap()
    return made


def _planes(plane: Luminance, kind: Kind, tint: tuple[int, int]) -> list[NDArray[np.uint8]]:
    """The bytes of each plane, in lines."""
    height, width = plane.shape
    quarter = [np.full((height // 2, width // 2), each, np.uint8) for each in tint]
    half = [np.full((height, width // 2), each, np.uint8) for each in tint]
    made: dict[Kind, Callable[[], list[NDArray[np.uint8]]]] = {
        Kind.Format_NV12: lambda: [plane, _woven(*quarter)],
        Kind.Format_NV21: lambda: [plane, _woven(*reversed(quarter))],
        Kind.Format_YUV420P: lambda: [plane, *quarter],
        Kind.Format_YV12: lambda: [plane, *reversed(quarter)],
        Kind.Format_YUV422P: lambda: [plane, *half],
        Kind.Format_YUYV: lambda: [_woven(plane, _woven(*half))],
        Kind.Format_UYVY: lambda: [_woven(_woven(*half), plane)],
        Kind.Format_Y8: lambda: [plane],
        Kind.Format_Y16: lambda: [_wide(plane)],
        Kind.Format_P010: lambda: [_wide(plane), _wide(_woven(*quarter))],
        Kind.Format_P016: lambda: [_wide(plane), _wide(_woven(*quarter))],
        Kind.Format_Jpeg: lambda: [np.frombuffer(jpeg(plane), np.uint8)],
    }
    if kind in made:
        return made[kind]()
    channels = [np.full_like(plane, 255) if letter in "AX" else plane for letter in kind.name[7:11]]
    return [_woven(*channels)]


def _wide(plane: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Sixteen bits of each value, the upper eight its own, the lower rubbish."""
    return _woven(255 - plane, plane)


def _woven(*channels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Their values in turns, along each line."""
    return np.stack(channels, axis=2).reshape(channels[0].shape[0], -1)


def jpeg(plane: Luminance) -> bytes:
    """A picture as most cameras on a USB cable send it."""
    image = QImage(plane.tobytes(), plane.shape[1], plane.shape[0], plane.shape[1], QImage.Format.Format_Grayscale8)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.convertToFormat(QImage.Format.Format_RGB32).save(buffer, "JPEG", 85)
    return bytes(data.data())
