"""Codes as pictures: arrays of luminance, 0 black to 255 white, of one code or of a whole frame with a code in it."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
import segno
import zxingcpp
from numpy.typing import NDArray

Luminance: TypeAlias = NDArray[np.uint8]
"""Rows by columns."""

WIDTH, HEIGHT = 1280, 720


def qr(text: str | bytes, error: str = "q", border: int = 4) -> Luminance:
    """A QR code, a pixel a module, with its quiet zone."""
    made = segno.make(text, error=error, micro=False, boost_error=False)
    return np.where(np.array(list(made.matrix_iter(border=border))), 0, 255).astype(np.uint8)


def other(text: str | bytes, code: zxingcpp.BarcodeFormat) -> Luminance:
    """A code of another format, a pixel a module (or the narrowest bar), with its quiet zone."""
    made = np.asarray(zxingcpp.create_barcode(text, code).to_image(scale=1, add_hrt=False, add_quiet_zones=False))
    return np.pad(made, 10, constant_values=255)


def in_frame(code: Luminance, module: int = 6, left: int = 300, top: int = 200, ground: int = 180) -> Luminance:
    """A frame with the code upright in it, so many pixels a module, its quiet zone's corner at `left`, `top`."""
    plane = np.full((HEIGHT, WIDTH), ground, np.uint8)
    large = np.kron(code, np.ones((module, module), np.uint8))
    plane[top : top + large.shape[0], left : left + large.shape[1]] = large
    return plane


def padded(plane: Luminance, bytes_per_line: int) -> bytes:
    """The frame as a camera gives it when its lines are longer than its width; the rest is rubbish."""
    rubbish = np.resize(np.array([0, 255], np.uint8), (plane.shape[0], bytes_per_line - plane.shape[1]))
    return np.hstack((plane, rubbish)).tobytes()


def yuyv(plane: Luminance) -> bytes:
    """The frame as packed YUYV, the colours rubbish: every second byte is luminance."""
    packed = np.stack((plane, 255 - plane), axis=2)
    return packed.tobytes()
