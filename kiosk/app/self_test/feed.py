"""A camera that gives the frames which it is told to: they go the way of a real one's, but there is no lens."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal

from kiosk.ui.camera.choice import Camera
from kiosk.ui.media import quieten

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaCaptureSession, QVideoFrame, QVideoFrameInput

_WIDTH, _HEIGHT, _MODULE = 1280, 720, 8
_GROUND, _NO_COLOUR = 180, 128


class Feed(QObject):
    """One camera for `CameraReader`; `send` gives a frame to whoever has opened it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        quieten()
        self._input: QVideoFrameInput | None = None

    def cameras(self) -> tuple[Camera, ...]:
        """The one."""
        return (Camera("Self-test", "self-test"),)

    def locked(self) -> bool:
        """Everybody may see it."""
        return False

    def open(self, camera: Camera, session: QMediaCaptureSession, failed: Callable[[], None]) -> Callable[[], None]:
        """Give frames to this session until what is returned is called."""
        from PySide6.QtMultimedia import QVideoFrameInput

        self._input = QVideoFrameInput()
        session.setVideoFrameInput(self._input)

        def close() -> None:
            session.setVideoFrameInput(None)  # type: ignore[arg-type]
            self._input = None

        return close

    def send(self, frame: QVideoFrame) -> bool:
        """Give a frame; False where nobody takes it now."""
        return self._input is not None and self._input.sendVideoFrame(frame)


def frame_of(text: str) -> QVideoFrame:
    """A frame of 1280 x 720 in NV12, as webcams give it, with a QR code of the text in it."""
    import numpy as np
    import segno
    from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

    dark = np.array(list(segno.make_qr(text, error="q").matrix_iter(border=4)), bool)
    code = np.kron(np.where(dark, 0, 255).astype(np.uint8), np.ones((_MODULE, _MODULE), np.uint8))
    light = np.full((_HEIGHT, _WIDTH), _GROUND, np.uint8)
    top, left = (_HEIGHT - code.shape[0]) // 2, (_WIDTH - code.shape[1]) // 2
    light[top : top + code.shape[0], left : left + code.shape[1]] = code
    frame = QVideoFrame(QVideoFrameFormat(QSize(_WIDTH, _HEIGHT), QVideoFrameFormat.PixelFormat.Format_NV12))
    if not frame.map(QVideoFrame.MapMode.WriteOnly):
        raise RuntimeError("a frame can't be written")
    for plane, content in enumerate((light, np.full((_HEIGHT // 2, _WIDTH), _NO_COLOUR, np.uint8))):
        line = frame.bytesPerLine(plane)
        target = np.frombuffer(frame.bits(plane), np.uint8)[: line * content.shape[0]].reshape(-1, line)
        target[:, :_WIDTH] = content
    frame.unmap()
    return frame
