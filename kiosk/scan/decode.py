"""Reading the codes in a camera's frame with zxing-cpp.

What pays was measured on frames of 1280 x 720 with twelve kinds of damage (`tests/bench/frames.py`, seeds 1 to 3). A
frame as it is takes 1.2 ms, 4.4 at most, and any other look at it 3 to 8:

- `try_downscale` reads 9 of 216 frames more, all of them noisy, for 0.3 ms: on.
- `try_rotate` reads no matrix code more, as those are found at any angle. Linear codes need it, but it doubles their
  time; they are looked for along the frame and across it in turns instead.
- `try_invert` adds 0.3 ms, 2.7 at most, for light codes on dark, which are rare: every fourth frame without a code.
- `LocalAverage` reads 137 of 216 frames, a fixed threshold 110, `GlobalHistogram` 104. `tryHarder` is no option here.
- Even contrast (`plane.py`) reads as many as 18 more: glare, darkness, a thumb on the code. Which block is best depends
  on the damage; one such look a frame, in turns, keeps the frame under 15 ms. Linear codes come through the dark with
  it: 31 of 32 frames instead of 8.
- Data Matrix and Aztec beside QR codes take a frame to 14.9 ms by themselves: they have a look of their own, in turns
  with the others, which keeps all seven formats at 14.5 (99 of 100 frames).
- `QRCode` stands for Micro QR as well, which read a wrong text in a crumpled code; `QRCodeModel2` does not.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Literal, TypeAlias

import numpy as np
import zxingcpp
from msgspec import Struct
from msgspec.structs import replace
from numpy.lib.stride_tricks import as_strided
from zxingcpp import BarcodeFormat, BarcodeFormats, Binarizer, ContentType, ImageFormat, ImageView, TextMode

from kiosk.scan.plane import Luminance, Plane, even_contrast, pixels

Format: TypeAlias = Literal["QR", "Data Matrix", "Aztec", "Code 128", "Code 39", "EAN-13", "EAN-8"]

LINEAR: frozenset[Format] = frozenset({"Code 128", "Code 39", "EAN-13", "EAN-8"})
"""The one-dimensional formats: a few bars that chance can imitate."""

LOOK_EVERY = 3
"""Frames from one look for linear codes to the next, and so for Data Matrix and Aztec."""

Point: TypeAlias = tuple[int, int]

_SYMBOLS: dict[Format, BarcodeFormat] = {
    "QR": BarcodeFormat.QRCodeModel2,
    "Data Matrix": BarcodeFormat.DataMatrix,
    "Aztec": BarcodeFormat.Aztec,
    "Code 128": BarcodeFormat.Code128,
    "Code 39": BarcodeFormat.Code39,
    "EAN-13": BarcodeFormat.EAN13,
    "EAN-8": BarcodeFormat.EAN8,
}
_NAMES = {symbol: name for name, symbol in _SYMBOLS.items()} | {BarcodeFormat.QRCode: "QR"}
_SMALLEST = 21  # pixels: a QR code has at least as many modules
_GLARE_BLOCK, _BLUR_BLOCK, _NOISE_BLOCK, _LINEAR_BLOCK = 7, 6, 10, 20
_SHOWN_BYTES = 32
_CONTROLS = frozenset(map(chr, range(32))) - frozenset("\t\n\r\x04\x1c\x1d\x1e")
"""Characters that no text has, not even one with a scanner's line end or the separators of GS1 and ISO 15434."""


class Code(Struct, frozen=True):
    """A code that was read: its text, and its corners in pixels of the frame, one after the other around it.

    The first is the code's own top left, and a matrix code's go clockwise; a linear one is as well read from behind.
    The text is as it was printed, control characters and all; that of a `binary` code is its bytes in hexadecimal, to
    be shown and never to be looked up.
    """

    text: str
    format: Format
    corners: tuple[Point, Point, Point, Point]
    binary: bool = False


class Decoder:
    """Reads frames of one camera, one after the other, in whichever thread; zxing-cpp lets go of the interpreter.

    QR codes are looked for in every frame. Where nothing was found, there is one more look: in every third frame for
    linear codes, in the one after it for Data Matrix and Aztec, where `formats` has them; else for QR codes, each time
    in another way.
    """

    def __init__(self, formats: Collection[Format] = ()) -> None:
        wanted: set[Format] = {"QR", *formats}
        self._qr = BarcodeFormats([_SYMBOLS["QR"]])
        self._squares = BarcodeFormats([_SYMBOLS[name] for name in sorted(wanted - LINEAR - {"QR"})])
        self._lines = BarcodeFormats([_SYMBOLS[name] for name in sorted(wanted & LINEAR)])
        self._looks = (self._in_glare, self._blurred, self._noisy, self._inverted)
        self._linear_looks = (self._linear, self._dark_linear, self._linear_across, self._dark_linear_across)
        self._look = self._linear_look = 0
        self._until_linear, self._until_squares = LOOK_EVERY, 1

    def read(self, plane: Plane) -> tuple[Code, ...]:
        """The codes found in a frame. ValueError for a frame whose bytes are fewer than its size says."""
        luminance = pixels(plane)
        if min(luminance.shape) < _SMALLEST:
            return ()
        found = _read(luminance, self._qr)
        self._until_linear -= 1
        self._until_squares -= 1
        if self._lines and self._until_linear <= 0:
            found += self._read_linear(luminance)
        elif self._squares and self._until_squares <= 0:
            found += self._read_squares(luminance)
        elif not found:
            found, self._look = _in_turn(self._looks, self._look, luminance)
        return tuple(found)

    def _read_linear(self, luminance: Luminance) -> list[Code]:
        """A code once seen is looked for in the next frame, too: it has to be read twice."""
        found, self._linear_look = _in_turn(self._linear_looks, self._linear_look, luminance)
        self._until_linear = 1 if found else LOOK_EVERY
        return found

    def _read_squares(self, luminance: Luminance) -> list[Code]:
        found = _read(luminance, self._squares)
        self._until_squares = 1 if found else LOOK_EVERY
        return found

    def _in_glare(self, luminance: Luminance) -> list[Code]:
        return _read(even_contrast(luminance, _GLARE_BLOCK), self._qr)

    def _blurred(self, luminance: Luminance) -> list[Code]:
        return _read(even_contrast(luminance, _BLUR_BLOCK), self._qr, Binarizer.FixedThreshold)

    def _noisy(self, luminance: Luminance) -> list[Code]:
        return _read(even_contrast(luminance, _NOISE_BLOCK, smooth=True), self._qr, Binarizer.FixedThreshold)

    def _inverted(self, luminance: Luminance) -> list[Code]:
        return _read(luminance, self._qr, invert=True)

    def _linear(self, luminance: Luminance) -> list[Code]:
        return _read(luminance, self._lines)

    def _dark_linear(self, luminance: Luminance) -> list[Code]:
        return _read(even_contrast(luminance, _LINEAR_BLOCK, smooth=True), self._lines)

    def _linear_across(self, luminance: Luminance) -> list[Code]:
        return _across(self._linear, luminance)

    def _dark_linear_across(self, luminance: Luminance) -> list[Code]:
        return _across(self._dark_linear, luminance)


_Look: TypeAlias = Callable[[Luminance], list[Code]]


def _in_turn(looks: tuple[_Look, ...], turn: int, luminance: Luminance) -> tuple[list[Code], int]:
    """What one of the looks finds, and whose turn is next: its own again while it finds something."""
    found = looks[turn](luminance)
    return found, turn if found else (turn + 1) % len(looks)


def _across(look: _Look, luminance: Luminance) -> list[Code]:
    """What a look finds in the frame turned a quarter to the left, where it is in the frame itself."""
    right = luminance.shape[1] - 1
    found = look(np.ascontiguousarray(np.rot90(luminance)))
    return [replace(code, corners=tuple((right - y, x) for x, y in code.corners)) for code in found]


def _read(
    luminance: Luminance,
    formats: BarcodeFormats,
    binarizer: Binarizer = Binarizer.LocalAverage,
    *,
    invert: bool = False,
) -> list[Code]:
    # An ImageView wants all bytes of its lines, padding too, and does not keep them alive: `luminance` does, until this
    # function returns. Where lines are padded the last one may end early; it is left out.
    (height, width), (line, step) = luminance.shape, luminance.strides
    whole_lines = height if line == width * step else height - 1
    data = as_strided(luminance, (whole_lines * line,), (1,), writeable=False)
    view = ImageView(data, width, whole_lines, ImageFormat.Lum, line, step)
    found = zxingcpp.read_barcodes(
        view, formats, try_rotate=False, try_invert=invert, text_mode=TextMode.Plain, binarizer=binarizer
    )
    return [_code(each) for each in found]


def _code(found: zxingcpp.Barcode) -> Code:
    place, text = found.position, found.text
    corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    binary = found.content_type is ContentType.Binary and not _CONTROLS.isdisjoint(text)
    if binary:
        text = found.bytes[:_SHOWN_BYTES].hex(" ") + (" …" if len(found.bytes) > _SHOWN_BYTES else "")
    a, b, c, d = ((corner.x, corner.y) for corner in corners)
    # The answer may be more general (any QR code) or more special (Code 39 with small letters) than what was asked for.
    symbol = found.format if found.format in _NAMES else found.format.symbology
    return Code(text, _NAMES[symbol], (a, b, c, d), binary)
