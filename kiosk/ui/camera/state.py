"""What the camera is doing, and what that is called on the screen."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from enum import Enum
from typing import assert_never

from kiosk.language import mark, tr


class CameraState(Enum):
    """The one thing that is true of the camera now."""

    OFF = "off"
    STARTING = "starting"
    LIVE = "live"
    NO_CAMERA = "no camera"
    UNPLUGGED = "unplugged"
    IN_USE = "in use"
    DENIED = "denied"
    NO_MULTIMEDIA = "no multimedia"

    @property
    def trouble(self) -> bool:
        """The camera is wanted, gives no picture, and somebody has to do something about it."""
        return self not in (CameraState.OFF, CameraState.STARTING, CameraState.LIVE)


@dataclass(frozen=True)
class CameraWords:
    """What stands where the picture would be: an icon's name, what is so, and what to do about it ("" for nothing)."""

    icon: str
    title: str
    hint: str = ""

    @property
    def spoken(self) -> str:
        """The whole in one line for a screen reader."""
        return ". ".join(part for part in (self.title, self.hint) if part)


def camera_words(state: CameraState, platform: str = sys.platform) -> CameraWords:
    """The words of a state; `platform` is Python's name of the system, as the way to allow a camera differs."""
    match state:
        case CameraState.OFF:
            return CameraWords("camera-off", tr("The camera is off"))
        case CameraState.STARTING:
            hint = tr("If the computer asks whether to allow it, say yes.")
            return CameraWords("camera", tr("The camera is starting"), hint)
        case CameraState.LIVE:
            return CameraWords("camera", tr("Show the bib’s code to the camera"))
        case CameraState.NO_CAMERA:
            return CameraWords("camera-off", tr("No camera found"), tr("Plug one in: it is used at once."))
        case CameraState.UNPLUGGED:
            hint = tr("Plug it in again: it goes on by itself.")
            return CameraWords("camera-off", tr("The camera was unplugged"), hint)
        case CameraState.IN_USE:
            hint = tr("Close other programs that may use it, such as video calls.")
            return CameraWords("alert", tr("No picture from the camera"), hint)
        case CameraState.DENIED:
            return CameraWords("lock", tr("The camera is not allowed"), tr(_ALLOW.get(platform, _ALLOW["linux"])))
        case CameraState.NO_MULTIMEDIA:
            hint = tr(_INSTALL) if platform == "linux" else tr("Install the program again.")
            return CameraWords("alert", tr("This computer can’t use cameras"), hint)
        case _:
            assert_never(state)


_ALLOW = {
    "win32": mark("Allow it: Settings, Privacy & security, Camera."),
    "darwin": mark("Allow it: System Settings, Privacy & Security, Camera."),
    "linux": mark("Add this user to the group “video”, then sign in again."),
}
_INSTALL = mark("Install libpulse0, then start this program again.")
