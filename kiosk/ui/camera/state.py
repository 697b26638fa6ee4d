"""What the camera is doing, and what that is called on the screen."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from enum import Enum
from typing import assert_never


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
            return CameraWords("camera-off", "The camera is off")
        case CameraState.STARTING:
            return CameraWords("camera", "The camera is starting", "If the computer asks whether to allow it, say yes.")
        case CameraState.LIVE:
            return CameraWords("camera", "Show the bib’s code to the camera")
        case CameraState.NO_CAMERA:
            return CameraWords("camera-off", "No camera found", "Plug one in: it is used at once.")
        case CameraState.UNPLUGGED:
            return CameraWords("camera-off", "The camera was unplugged", "Plug it in again: it goes on by itself.")
        case CameraState.IN_USE:
            hint = "Close other programs that may use it, such as video calls."
            return CameraWords("alert", "No picture from the camera", hint)
        case CameraState.DENIED:
            return CameraWords("lock", "The camera is not allowed", _ALLOW.get(platform, _ALLOW["linux"]))
        case CameraState.NO_MULTIMEDIA:
            hint = _INSTALL if platform == "linux" else "Install the program again."
            return CameraWords("alert", "This computer can’t use cameras", hint)
        case _:
            assert_never(state)


_ALLOW = {
    "win32": "Allow it: Settings, Privacy & security, Camera.",
    "darwin": "Allow it: System Settings, Privacy & Security, Camera.",
    "linux": "Add this user to the group “video”, then sign in again.",
}
_INSTALL = "Install libpulse0, then start this program again."
