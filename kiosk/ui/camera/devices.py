"""The system's cameras: which are plugged in, opening one, and whether the system allows it.

It imports QtMultimedia, which takes its time and may not be there: import it when a camera is wanted.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, Qt, Signal
from PySide6.QtMultimedia import QCamera, QCameraDevice, QMediaCaptureSession, QMediaDevices, QVideoFrameFormat

from kiosk.ui.camera.choice import Camera, Mode, best, named

_log = logging.getLogger("kiosk.ui")


class SystemCameras(QObject):
    """What QtMultimedia knows."""

    changed = Signal()
    """A camera was plugged in or unplugged."""

    def __init__(self, nodes: Path = Path("/dev")) -> None:
        """`nodes` is where Linux shows devices."""
        super().__init__()
        self._nodes = nodes
        self._devices = QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self.changed)

    def cameras(self) -> tuple[Camera, ...]:
        """Those that are plugged in, the system's own choice first."""
        found = sorted(QMediaDevices.videoInputs(), key=lambda device: not device.isDefault())
        return named((_id(device), device.description()) for device in found)

    def locked(self) -> bool:
        """Whether there are cameras that this user may not open; Qt does not list them."""
        return any(not os.access(node, os.R_OK | os.W_OK) for node in self._nodes.glob("video*"))

    def open(self, camera: Camera, session: QMediaCaptureSession, failed: Callable[[], None]) -> Callable[[], None]:
        """Let a camera give its frames to a session until what is returned is called.

        `failed` is called when it does not give any, perhaps at once. On some systems this takes half a second.
        """
        device = next((each for each in QMediaDevices.videoInputs() if _id(each) == camera.id), QCameraDevice())
        made = QCamera(device)
        formats = device.videoFormats()
        modes = [
            Mode(
                each.resolution().width(),
                each.resolution().height(),
                each.maxFrameRate(),
                each.pixelFormat() is QVideoFrameFormat.PixelFormat.Format_Jpeg,
            )
            for each in formats
        ]
        at = best(modes)
        if at is not None:
            made.setCameraFormat(formats[at])

        def report(error: QCamera.Error, _text: str) -> None:  # the text may say whose device it is
            _log.info("camera failed", extra={"error": error.name})
            failed()

        made.errorOccurred.connect(report)
        session.setCamera(made)
        made.start()
        if made.error() is not QCamera.Error.NoError:
            failed()

        def close() -> None:
            made.errorOccurred.disconnect(report)
            made.stop()
            made.deleteLater()

        return close


def _id(device: QCameraDevice) -> str:
    return bytes(device.id().data()).decode("utf-8", "replace")


def ask_system(context: QObject, answer: Callable[[bool], None]) -> None:
    """Answer whether the system allows cameras, perhaps after asking the person; never where `context` is gone."""
    application, permission = QCoreApplication.instance(), QCameraPermission()
    if application is None:
        raise RuntimeError("A camera needs an application")

    def tell() -> None:
        answer(application.checkPermission(permission) is Qt.PermissionStatus.Granted)

    if application.checkPermission(permission) is Qt.PermissionStatus.Undetermined:
        application.requestPermission(permission, context, tell)
    else:
        tell()
