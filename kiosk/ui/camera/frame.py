"""One frame of a camera, open for a moment: its luminance where it lies, and a small picture of it for the screen.

`QVideoFrame.toImage()` holds the interpreter for 8 to 14 ms of a frame of 1280 x 720, and may make a graphics context
of its own in the calling thread. Everything that cameras give in practice is therefore read from its bytes here.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF
from PySide6.QtGui import QImage, QImageReader, QTransform
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from kiosk.scan.decode import Point
from kiosk.scan.plane import Luminance, Plane, pixels

_Values = NDArray[np.int16]
_Kind = QVideoFrameFormat.PixelFormat


class _Part(NamedTuple):
    """Where the bytes of one channel lie: plane, first byte, bytes from one to the next, pixels for one each way."""

    plane: int
    first: int = 0
    step: int = 1
    across: int = 1
    down: int = 1


_Parts = tuple[_Part, ...]
_BRIGHT = _Part(0)


def _rgb(red: int, green: int, blue: int) -> _Parts:
    return _Part(0, red, 4), _Part(0, green, 4), _Part(0, blue, 4)


_YUV: dict[_Kind, _Parts] = {
    _Kind.Format_NV12: (_BRIGHT, _Part(1, 0, 2, 2, 2), _Part(1, 1, 2, 2, 2)),
    _Kind.Format_NV21: (_BRIGHT, _Part(1, 1, 2, 2, 2), _Part(1, 0, 2, 2, 2)),
    _Kind.Format_YUV420P: (_BRIGHT, _Part(1, 0, 1, 2, 2), _Part(2, 0, 1, 2, 2)),
    _Kind.Format_YV12: (_BRIGHT, _Part(2, 0, 1, 2, 2), _Part(1, 0, 1, 2, 2)),
    _Kind.Format_YUV422P: (_BRIGHT, _Part(1, 0, 1, 2), _Part(2, 0, 1, 2)),
    _Kind.Format_YUYV: (_Part(0, 0, 2), _Part(0, 1, 4, 2), _Part(0, 3, 4, 2)),
    _Kind.Format_UYVY: (_Part(0, 1, 2), _Part(0, 0, 4, 2), _Part(0, 2, 4, 2)),
    _Kind.Format_P010: (_Part(0, 1, 2), _Part(1, 1, 4, 2, 2), _Part(1, 3, 4, 2, 2)),
    _Kind.Format_P016: (_Part(0, 1, 2), _Part(1, 1, 4, 2, 2), _Part(1, 3, 4, 2, 2)),
    _Kind.Format_Y8: (_BRIGHT,),
    _Kind.Format_Y16: (_Part(0, 1, 2),),
}
"""Luminance, then the two differences of colour; of sixteen bits the upper eight."""

_RGB: dict[_Kind, _Parts] = {
    _Kind.Format_BGRA8888: _rgb(2, 1, 0),
    _Kind.Format_BGRX8888: _rgb(2, 1, 0),
    _Kind.Format_RGBA8888: _rgb(0, 1, 2),
    _Kind.Format_RGBX8888: _rgb(0, 1, 2),
    _Kind.Format_ARGB8888: _rgb(1, 2, 3),
    _Kind.Format_XRGB8888: _rgb(1, 2, 3),
    _Kind.Format_ABGR8888: _rgb(3, 2, 1),
    _Kind.Format_XBGR8888: _rgb(3, 2, 1),
}


class View:
    """A frame that is open: `plane` is its luminance, or green, which is most of it."""

    def __init__(self, channels: tuple[Plane, ...], coloured: _Parts, wide_range: bool, upright: QTransform) -> None:
        self._channels, self._parts, self._upright = channels, coloured, upright
        self._mixed = len(channels) == 3 and coloured[1].step == coloured[0].step == 4
        self._wide_range = wide_range or self._mixed
        self.plane = channels[1 if self._mixed else 0]
        self.owner: object = None
        """What the bytes belong to, where that is not the frame: they go when it goes."""

    def picture(self, width: int) -> QImage:
        """The frame as a person sees it, upright, at least `width` pixels wide where it has as many."""
        first = pixels(self._channels[0])
        step = max(min(first.shape[1] // max(width, 1), first.shape[0] // 2), 1)
        rows, columns = (first.shape[0] - 1) // step, first.shape[1] // step
        if self._mixed:
            mixed = [_sampled(pixels(each), step, rows, columns) for each in self._channels]
        else:
            mixed = self._colours(_sampled(first, step, rows, columns), step)
        made = np.full((rows, columns, 4), 255, np.uint8)
        for at, channel in enumerate(reversed(mixed)):
            np.clip(channel, 0, 255, out=made[:, :, at], casting="unsafe")
        # The image does not own the array's bytes; its copy owns its own.
        picture = QImage(made.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32).copy()
        return picture if self._upright.isIdentity() else picture.transformed(self._upright)

    def _colours(self, light: _Values, step: int) -> list[_Values]:
        """Red, green and blue by ITU-R BT.601, in sixty-fourths."""
        if not self._wide_range:
            light = (light - 16) * 74 >> 6
        if len(self._channels) == 1:
            return [light, light, light]
        blue, red = (
            _nearest(plane, part, step, *light.shape)
            for plane, part in zip(self._channels[1:], self._parts[1:], strict=True)
        )
        return [light + (90 * red >> 6), light - (22 * blue + 46 * red >> 6), light + (113 * blue >> 6)]

    def places(self, corners: tuple[Point, ...]) -> tuple[QPointF, ...]:
        """Where pixels of the frame are in the picture, as shares of its width and height."""
        width, height = self.plane.width, self.plane.height
        matrix = QImage.trueMatrix(self._upright, width, height)
        size = self._upright.mapRect(QRectF(0, 0, width, height))
        seen = [matrix.map(QPointF(x, y)) for x, y in corners]
        return tuple(QPointF(each.x() / size.width(), each.y() / size.height()) for each in seen)


def _sampled(channel: Luminance, step: int, rows: int, columns: int) -> _Values:
    """One value for each square of `step` pixels: the mean of four of them."""
    half, bottom, right = step // 2, rows * step, columns * step
    total = channel[:bottom:step, :right:step].astype(np.int16)
    if half:
        total += channel[half:bottom:step, half:right:step]
        total += channel[half:bottom:step, :right:step]
        total += channel[:bottom:step, half:right:step]
        total >>= 2
    return total


def _nearest(channel: Plane, part: _Part, step: int, rows: int, columns: int) -> _Values:
    """The difference of colour at the first pixel of each square."""
    down = np.minimum(np.arange(rows) * step // part.down, channel.height - 1)
    along = np.minimum(np.arange(columns) * step // part.across, channel.width - 1)
    return pixels(channel)[down[:, None], along].astype(np.int16) - 128


@contextmanager
def opened(frame: QVideoFrame) -> Iterator[View | None]:
    """A frame's bytes for as long as the context lasts; None where they can't be read."""
    kind = frame.pixelFormat()
    parts = _YUV.get(kind) or _RGB.get(kind)
    if (parts is None and kind is not _Kind.Format_Jpeg) or not frame.map(QVideoFrame.MapMode.ReadOnly):
        yield _of_image(frame, frame.toImage())
        return
    try:
        yield _of_image(frame, _unpacked(frame)) if parts is None else _of_bytes(frame, parts)
    finally:
        frame.unmap()


def _of_bytes(frame: QVideoFrame, parts: _Parts) -> View | None:
    wide_range = frame.surfaceFormat().colorRange() is QVideoFrameFormat.ColorRange.ColorRange_Full
    planes = tuple(
        _plane(frame.bits(part.plane), part, frame.width(), frame.height(), frame.bytesPerLine(part.plane))
        for part in parts
    )
    return View(planes, parts, wide_range, _upright(frame))


def _of_image(frame: QVideoFrame, image: QImage) -> View | None:
    if image.isNull():
        return None
    if image.format() is not QImage.Format.Format_RGB32:
        image = image.convertToFormat(QImage.Format.Format_RGB32)
    parts, data = _RGB[_Kind.Format_BGRX8888], image.constBits()
    planes = tuple(_plane(data, part, image.width(), image.height(), image.bytesPerLine()) for part in parts)
    view = View(planes, parts, True, _upright(frame))
    view.owner = image
    return view


def _plane(data: bytes | bytearray | memoryview, part: _Part, width: int, height: int, line: int) -> Plane:
    """One channel. Where it does not begin with the line, its last line would end beyond the data: it is left out."""
    rows = height // part.down - (part.first > 0)
    return Plane(memoryview(data)[part.first :], width // part.across, rows, line, part.step)


def _unpacked(frame: QVideoFrame) -> QImage:
    """A JPEG's image. A reader lets go of the interpreter meanwhile, `QImage.fromData` does not."""
    buffer = QBuffer()
    buffer.setData(bytes(frame.bits(0)))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return QImageReader(buffer, b"jpeg").read()


def _upright(frame: QVideoFrame) -> QTransform:
    """How the picture has to be turned and mirrored to be seen as the camera sees."""
    made, surface = QTransform(), frame.surfaceFormat()
    if surface.scanLineDirection() is QVideoFrameFormat.Direction.BottomToTop:
        made *= QTransform.fromScale(1, -1)
    for turned in (surface, frame):
        made *= QTransform().rotate(turned.rotation().value)
        mirrored = turned.isMirrored() if isinstance(turned, QVideoFrameFormat) else turned.mirrored()
        made *= QTransform.fromScale(-1 if mirrored else 1, 1)
    return made
