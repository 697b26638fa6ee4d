"""Whether two pictures of a screen say the same, and where they do not.

The same letters drawn by another machine differ at their edges: a shade lighter, or half a pixel aside. So a pixel is
held against all colours that the other picture has within one pixel of it, and may leave their range by a share of the
contrast that there is: strong contrast blurs, while a plain ground has none and must keep its colour. What goes beyond
that is added up in small squares: much that is a little off counts as well as a little that is far off, and nothing is
averaged over the window.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

Pixels = NDArray[np.int16]
"""Height x width x blue, green, red."""

SHARE: Final = 0.4
"""Of the contrast within one pixel: how far an edge may be off."""

NOISE: Final = 3
"""Of 255: how far a plain ground may be off."""

SQUARE: Final = 8
"""Pixels both ways of the squares in which is added up; they lie half over each other."""

ENOUGH: Final = 160
"""The sum in a square from which it differs: three pixels of a letter, or a square that is 3 of 255 too dark."""


def pixels(picture: QImage) -> Pixels:
    """The colours of a picture."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    found = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.width(), 4)
    return found[..., :3].astype(np.int16)


def differing(one: QImage, other: QImage) -> list[QRect]:
    """The places in which two pictures differ, largest first; where their sizes do, all of the larger one."""
    if one.size() != other.size():
        return [one.rect().united(other.rect())]
    return _joined(_squares(beyond(pixels(one), pixels(other))))


def beyond(one: Pixels, other: Pixels) -> Pixels:
    """How far each pixel is off beyond what may be, 0 to 255."""
    (low, high), (other_low, other_high) = (_around(each) for each in (one, other))
    off = np.maximum.reduce([one - other_high, other_low - one, other - high, low - other])
    contrast = np.maximum(high - low, other_high - other_low)
    return np.clip(off - SHARE * contrast - NOISE, 0, 255).max(axis=2).astype(np.int16)


def _around(found: Pixels) -> tuple[Pixels, Pixels]:
    """The lowest and the highest of each pixel and its eight neighbours."""

    def spread(choose: Callable[[Pixels, Pixels], Pixels]) -> Pixels:
        edged = np.pad(found, ((1, 1), (1, 1), (0, 0)), mode="edge")
        rows = choose(choose(edged[:-2], edged[1:-1]), edged[2:])
        return choose(choose(rows[:, :-2], rows[:, 1:-1]), rows[:, 2:])

    return spread(np.minimum), spread(np.maximum)


def _squares(off: Pixels) -> list[QRect]:
    """The squares that differ; at the edges they may be smaller."""
    step = SQUARE // 2
    tall, wide = (-(-length // step) for length in off.shape)
    edged = np.zeros(((tall + 1) * step, (wide + 1) * step), np.int64)
    edged[: off.shape[0], : off.shape[1]] = off
    quarters = edged.reshape(tall + 1, step, wide + 1, step).sum(axis=(1, 3))
    sums = quarters[:-1, :-1] + quarters[1:, :-1] + quarters[:-1, 1:] + quarters[1:, 1:]
    return [QRect(int(column) * step, int(row) * step, SQUARE, SQUARE) for row, column in np.argwhere(sums >= ENOUGH)]


def _joined(squares: list[QRect]) -> list[QRect]:
    """Squares that touch or lie within a letter of each other, as one place."""
    found: list[QRect] = []
    for square in squares:
        near = [each for each in found if each.adjusted(-12, -8, 12, 8).intersects(square)]
        for each in near:
            found.remove(each)
            square = square.united(each)
        found.append(square)
    return sorted(found, key=lambda each: -each.width() * each.height())


def difference(one: QImage, other: QImage) -> QImage:
    """A pale picture of the first one, with what is off in red and a frame around each place."""
    drawn = one.convertToFormat(QImage.Format.Format_Grayscale8).convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(drawn)
    painter.fillRect(drawn.rect(), QColor(255, 255, 255, 190))
    if one.size() == other.size():
        shade = np.clip(beyond(pixels(one), pixels(other)) * 4, 0, 255).astype(np.uint32) << 24
        red = np.ascontiguousarray(shade | np.where(shade > 0, shade >> 24 << 16, 0).astype(np.uint32))
        painter.drawImage(0, 0, QImage(red.data, one.width(), one.height(), QImage.Format.Format_ARGB32_Premultiplied))
    painter.setPen(QColor(200, 0, 0))
    for place in differing(one, other):
        painter.drawRect(place.adjusted(-3, -3, 2, 2))
    painter.end()
    return drawn
