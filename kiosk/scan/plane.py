"""A camera's frame as luminance: where its bytes lie, and its contrast made even."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

Luminance: TypeAlias = NDArray[np.uint8]
"""Rows by columns, 0 black to 255 white."""

_LOUDEST = 0.98
"""The share of pixels that differ less from their surroundings than what is made full contrast."""

_FULL = 300
_GAIN_LIMIT = 16


class Plane(Struct, frozen=True):
    """A frame where the camera left it; nothing is copied.

    `data` is anything with the buffer protocol, as `QVideoFrame.bits(0)`. The luminance of column x in row y is its
    byte `y * bytes_per_line + x * bytes_per_pixel`: one byte a pixel for planar formats, two for packed YUYV.
    """

    data: bytes | bytearray | memoryview
    width: int
    height: int
    bytes_per_line: int
    bytes_per_pixel: int = 1


def pixels(plane: Plane) -> Luminance:
    """The frame as an array on the same bytes; ValueError where they are fewer than its size says."""
    width, height, line, step = plane.width, plane.height, plane.bytes_per_line, plane.bytes_per_pixel
    if width < 1 or height < 1 or step < 1 or line < width * step:
        raise ValueError(f"no frame has {width} x {height} pixels of {step} bytes in lines of {line}")
    held = memoryview(plane.data).nbytes
    if held < (height - 1) * line + width * step:
        raise ValueError(f"{held} bytes are no frame of {width} x {height} pixels in lines of {line} bytes")
    return np.ndarray((height, width), np.uint8, plane.data, strides=(line, step))


def even_contrast(luminance: Luminance, block: int, smooth: bool = False) -> Luminance:
    """Every pixel's difference to the mean of the 3 x 3 blocks around it, amplified about 128: no shade, no glare.

    Blocks are `block` pixels wide and high; what is left of them at the right and at the bottom is cut off, so a pixel
    keeps its place. `smooth` weighs each pixel with its neighbours (1, 2, 1) first, which takes noise out of wide bars.
    """
    rows, columns = luminance.shape[0] // block, luminance.shape[1] // block
    whole = luminance[: rows * block, : columns * block]
    by_row = whole.reshape(rows, block, -1).sum(axis=1, dtype=np.uint32)
    means = (by_row.reshape(rows, columns, block).sum(axis=2) // block**2).astype(np.int16)
    wide = np.pad(means, 1, mode="edge")
    by_threes = wide[:-2] + wide[1:-1] + wide[2:]
    around = (by_threes[:, :-2] + by_threes[:, 1:-1] + by_threes[:, 2:]) // 9
    differing = whole.astype(np.int16)
    if smooth:
        differing[:, 1:-1] = (differing[:, :-2] + 2 * differing[:, 1:-1] + differing[:, 2:]) >> 2
        differing[1:-1] = (differing[:-2] + 2 * differing[1:-1] + differing[2:]) >> 2
    blocks = differing.reshape(rows, block, columns, block)
    blocks -= around[:, None, :, None]
    sample = np.sort(np.abs(differing[::8, ::8]), axis=None)
    loud = int(sample[int(len(sample) * _LOUDEST)])
    differing *= np.int16(min(max(round(_FULL / max(loud, 1)), 1), _GAIN_LIMIT))
    differing += np.int16(128)
    return np.clip(differing, 0, 255, out=differing).astype(np.uint8)
