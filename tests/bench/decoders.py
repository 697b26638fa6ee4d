"""What else one could read QR codes in a frame with: peers of the bench alone, each said to be missing where it is."""

from __future__ import annotations

from abc import ABC, abstractmethod
from importlib import import_module
from typing import Any

from kiosk.scan.decode import Decoder
from kiosk.scan.plane import Plane
from tests.codes import HEIGHT, WIDTH, Luminance


class Reader(ABC):
    """Reads frames; raises ImportError when it is made where it is not installed."""

    name: str

    @abstractmethod
    def read(self, frame: Luminance) -> list[str]:
        """The texts of the codes found in a frame."""


class Own(Reader):
    """The kiosk's decoder, new for each frame: it sees a frame once, and turns up nothing from the one before."""

    name = "kiosk, one frame"
    shown = 1

    def read(self, frame: Luminance) -> list[str]:
        decoder, plane = Decoder(), Plane(frame.data, WIDTH, HEIGHT, WIDTH)
        return [code.text for _ in range(self.shown) for code in decoder.read(plane)]


class OwnHeld(Own):
    """The same with the frame shown four times, an eighth of a second of somebody who holds a bib.

    The peers read a frame the second time as they did the first.
    """

    name = "four frames"
    shown = 4


class OpenCv(Reader):
    """OpenCV's QRCodeDetector; what it fails at with an error of its own counts as not read."""

    name = "OpenCV"

    def __init__(self) -> None:
        self._module: Any = import_module("cv2")
        self._detector = self._module.QRCodeDetector()

    def read(self, frame: Luminance) -> list[str]:
        try:
            return [self._detector.detectAndDecode(frame)[0]]
        except self._module.error:
            return []


class WeChat(Reader):
    """OpenCV's WeChat detector as its wheel comes: without the neural models, which are no part of it."""

    name = "WeChat"

    def __init__(self) -> None:
        module: Any = import_module("cv2")
        if not hasattr(module, "wechat_qrcode_WeChatQRCode"):
            raise ImportError("only opencv-contrib has it")
        self._detector = module.wechat_qrcode_WeChatQRCode()

    def read(self, frame: Luminance) -> list[str]:
        return list(self._detector.detectAndDecode(frame)[0])


class ZBar(Reader):
    """zbar through pyzbar, QR alone."""

    name = "zbar"

    def __init__(self) -> None:
        self._pyzbar: Any = import_module("pyzbar.pyzbar")

    def read(self, frame: Luminance) -> list[str]:
        found = self._pyzbar.decode(frame, symbols=[self._pyzbar.ZBarSymbol.QRCODE])
        return [each.data.decode("utf-8", "replace") for each in found]


OWN: tuple[type[Reader], ...] = (Own, OwnHeld)
PEERS: tuple[type[Reader], ...] = (OpenCv, WeChat, ZBar)
