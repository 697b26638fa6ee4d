"""The thread that reads frames: always the newest, one at a time, and whatever came meanwhile is dropped."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection
from typing import NamedTuple, get_args

from msgspec import Struct
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame

from kiosk.scan.decode import Code, Decoder, Format
from kiosk.scan.once import Once, Stillness
from kiosk.ui.camera.frame import View, opened

PICTURE_GAP = 1 / 31
"""Seconds between two pictures, at least: a camera may be faster than an eye."""


class Sight(NamedTuple):
    """What the camera saw in one frame: a picture, not mirrored, and each code's corners as shares of its size."""

    picture: QImage
    outlines: tuple[tuple[QPointF, ...], ...]


class Tally(Struct):
    """How many frames came, were done with, and were decoded of these; `unread`: those that could not be read."""

    given: int = 0
    looked: int = 0
    decoded: int = 0
    unread: int = 0


class News(NamedTuple):
    """What was found since it was last asked for: codes that were scanned, and the newest sight, if any."""

    scans: list[Code]
    sight: Sight | None


class FrameThread:
    """Reads the frames it is given. All methods are called in the thread that made it."""

    def __init__(self, tell: Callable[[], None]) -> None:
        """`tell` is called in this thread's own when there are news; not again before they were collected."""
        self.tally = Tally()
        self.width = 0
        """Pixels that a picture is wide, at least; 0 for no pictures."""
        self._tell = tell
        self._changed = threading.Condition()
        self._frame: tuple[QVideoFrame, float] | None = None
        self._news = News([], None)
        self._told = self._ended = False
        self._pictured = float("-inf")
        self.begin(())
        self._thread = threading.Thread(target=self._run, name="camera frames", daemon=True)
        self._thread.start()

    def begin(self, formats: Collection[str]) -> None:
        """Forget what was seen: another camera, or this one after a pause."""
        with self._changed:
            self._frame, self._once, self._stillness = None, Once(), Stillness()
            self.read_formats(formats)

    def read_formats(self, formats: Collection[str]) -> None:
        """Read these from the next frame on, and QR codes; names that are not known are left out."""
        known: tuple[Format, ...] = get_args(Format)
        self._decoder = Decoder([name for name in known if name in formats])

    def give(self, frame: QVideoFrame, at: float) -> None:
        """Have a frame read that came at this time, in seconds of a clock that only goes forward."""
        with self._changed:
            self.tally.given += 1
            self._frame = frame, at
            self._changed.notify()

    def collect(self) -> News:
        """The news, which are none afterwards."""
        with self._changed:
            news, self._news, self._told = self._news, News([], None), False
        return news

    @property
    def alive(self) -> bool:
        """Whether it still reads; a defect may have ended it."""
        return self._thread.is_alive()

    def end(self) -> None:
        """Stop reading; returns when the frame in hand is done with, after some 10 ms."""
        with self._changed:
            self._ended, self._frame = True, None
            self._changed.notify()
        self._thread.join()

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._ended or self._frame is not None)
                if self._ended or self._frame is None:
                    return
                (frame, at), self._frame = self._frame, None
            try:
                with opened(frame) as view:
                    self._look(view, at)
            except ValueError:  # a frame that is shorter than it says
                self.tally.unread += 1
            del frame  # it may be the camera's only buffer

    def _look(self, view: View | None, at: float) -> None:
        if view is None:
            self.tally.unread += 1
            return
        codes: tuple[Code, ...] = ()
        if worth := self._stillness.worth(view.plane, at):
            codes = self._decoder.read(view.plane)
            self.tally.decoded += 1
        self._publish(list(self._once.scans(codes, at)), None)
        if worth and self.width and at - self._pictured >= PICTURE_GAP:
            self._pictured = at
            self._publish([], Sight(view.picture(self.width), tuple(view.places(code.corners) for code in codes)))
        self.tally.looked += 1

    def _publish(self, scans: list[Code], sight: Sight | None) -> None:
        with self._changed:
            if self._ended:
                return
            self._news = News(self._news.scans + scans, sight or self._news.sight)
            told, self._told = self._told, True
        if not told:
            self._tell()
