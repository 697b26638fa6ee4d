"""Frames as a laptop's camera sees bibs, made with twelve kinds of damage, each from mild to hard; seeded.

A bib (a card with large digits and a QR code of error correction Q) is seen through a homography before a shirt and a
room, four samples a pixel; then the light, the lens and the sensor do to it what the kind says.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tests.codes import HEIGHT, WIDTH, Luminance, qr

PER_KIND = 18

_Plane = NDArray[np.float32]
_FINE = 8  # pixels of the bib's picture in a module
_SAMPLES = 2  # across a pixel of the frame
_FONT = {
    "0": "111101101101111", "1": "010110010010111", "2": "111001111100111", "3": "111001111001111",
    "4": "101101111001001", "5": "111100111001111", "6": "111100111101111", "7": "111001010010010",
    "8": "111101111101111", "9": "111101111001111",
}  # fmt: skip


@dataclass(frozen=True)
class Frame:
    """A picture, 720 rows by 1280 columns, its kind of damage, and the text of the one code in it."""

    kind: str
    text: str
    plane: Luminance


@dataclass
class _Bib:
    """Where and how a bib is seen: turned and tilted in radians, its centre and the size of a module in pixels."""

    module: float
    turn: float
    tilt: float = 0.0
    tilt_axis: float = 0.0
    bend: float = 0.0  # how far folds push the paper about, in modules


def frames(seed: int, per_kind: int = PER_KIND) -> Iterator[Frame]:
    """All frames, kind by kind; in each kind the damage grows from the first to the last."""
    for number, (kind, make) in enumerate(_KINDS.items()):
        for step in range(per_kind):
            chance = np.random.default_rng((seed, number, step))
            text = _text(chance)
            plane = make(chance, (step + 0.5) / per_kind, text)
            yield Frame(kind, text, np.clip(plane + 0.5, 0, 255).astype(np.uint8))


def kinds() -> tuple[str, ...]:
    """The names of the kinds, in the order of `frames`."""
    return tuple(_KINDS)


def _text(chance: np.random.Generator) -> str:
    bib = str(chance.integers(1, 60_000))
    identity = chance.bytes(12).hex()
    return str(chance.choice([bib, identity, f"https://run.example/b/{identity}"]))


def _clean(chance: np.random.Generator, hard: float, text: str) -> _Plane:
    return _sensor(chance, _scene(chance, text, _bib(chance, 9 - 4 * hard)), 2)


def _rotation(chance: np.random.Generator, hard: float, text: str) -> _Plane:
    bib = _bib(chance)
    bib.turn = chance.choice([-1, 1]) * np.pi * (0.05 + 0.95 * hard)
    return _sensor(chance, _scene(chance, text, bib), 3)


def _perspective(chance: np.random.Generator, hard: float, text: str) -> _Plane:
    bib = _bib(chance, 7)
    bib.tilt, bib.tilt_axis = np.radians(30 + 42 * hard), chance.uniform(0, 2 * np.pi)
    return _sensor(chance, _scene(chance, text, bib), 3)


def _blur(chance: np.random.Generator, hard: float, text: str) -> _Plane:
    bib = _bib(chance)
    return _sensor(chance, _gaussian(_scene(chance, text, bib), bib.module * (0.3 + 0.7 * hard)), 2)


def _noise(chance: np.random.Generator, hard: float, text: str) -> _Plane:
    return _sensor(chance, _scene(chance, text, _bib(chance)), 15 + 85 * hard)


def _low_light(chance: np.random.Generator, hard: float, text: str) -> _Plane:
    return _sensor(chance, 3 + (0.2 - 0.17 * hard) * _scene(chance, text, _bib(chance)), 2.2)


def _motion(chance: np.random.Generator, hard: float, text: str) -> _Plane:
    bib = _bib(chance)
    return _sensor(chance, _smeared(_scene(chance, text, bib), bib.module * (0.6 + 2.2 * hard), chance), 2)


def _glare(chance: np.random.Generator, hard: float, text: str) -> _Plane:
    bib = _bib(chance)
    plane = _scene(chance, text, bib)
    size = bib.module * 29
    across, down = chance.normal(0, size / 4, 2)
    angle, wide, narrow = chance.uniform(0, np.pi), size * (0.15 + 0.35 * hard), size * (0.1 + 0.2 * hard)
    y, x = np.mgrid[:HEIGHT, :WIDTH].astype(np.float32)
    x, y = x - WIDTH / 2 - across, y - HEIGHT / 2 - down
    along, beside = x * np.cos(angle) + y * np.sin(angle), y * np.cos(angle) - x * np.sin(angle)
    return _sensor(chance, plane + 420 * np.exp(-((along / wide) ** 2 + (beside / narrow) ** 2)), 3)


def _small(chance: np.random.Generator, hard: float, text: str) -> _Plane:
    return _sensor(chance, _gaussian(_scene(chance, text, _bib(chance, 2.8 - 1.7 * hard)), 0.4), 2)


def _crumple(chance: np.random.Generator, hard: float, text: str) -> _Plane:
    bib = _bib(chance)
    bib.bend = 0.4 + 2 * hard
    return _sensor(chance, _scene(chance, text, bib), 3)


def _low_contrast(chance: np.random.Generator, hard: float, text: str) -> _Plane:
    contrast = 0.25 - 0.22 * hard
    return _sensor(chance, chance.uniform(60, 170) + contrast * _scene(chance, text, _bib(chance)), 2)


def _cover(chance: np.random.Generator, hard: float, text: str) -> _Plane:
    """A thumb from a side of the code, over 3 to 22 % of it."""
    bib = _bib(chance)
    plane = _scene(chance, text, bib)
    half = bib.module * (qr(text, border=0).shape[0] / 2)
    side, slip = chance.integers(4) * np.pi / 2 + bib.turn, chance.uniform(-0.8, 0.8) * half
    wide = half * np.sqrt(0.06 + 0.38 * hard)
    depth = 2 * half * half * (0.03 + 0.19 * hard) * 2 / (2 * wide)
    y, x = np.mgrid[:HEIGHT, :WIDTH].astype(np.float32)
    x, y = x - WIDTH / 2, y - HEIGHT / 2
    outwards, beside = x * np.cos(side) + y * np.sin(side), y * np.cos(side) - x * np.sin(side) - slip
    thumb = ((np.abs(beside) / wide) ** 2.5 + np.maximum(half - depth / 2 - outwards, 0) / depth * 2) < 1
    plane[thumb & (outwards < half * 2.2)] = chance.uniform(110, 170)
    return _sensor(chance, plane, 3)


_KINDS: dict[str, Callable[[np.random.Generator, float, str], _Plane]] = {
    "clean": _clean,
    "rotation": _rotation,
    "perspective": _perspective,
    "blur": _blur,
    "noise": _noise,
    "low light": _low_light,
    "motion": _motion,
    "glare": _glare,
    "small": _small,
    "crumple": _crumple,
    "low contrast": _low_contrast,
    "partial cover": _cover,
}


def _bib(chance: np.random.Generator, module: float = 0.0) -> _Bib:
    """Held by somebody who tries: nearly upright, an ordinary size unless one is given."""
    return _Bib(module or chance.uniform(5, 7), np.radians(chance.uniform(-8, 8)))


def _scene(chance: np.random.Generator, text: str, bib: _Bib) -> _Plane:
    """A room, somebody's shirt, and the bib on it with its code in the middle of the frame."""
    plane = _room(chance)
    card, centre = _card(chance, text)
    reach = round(bib.module * max(card.shape) / _FINE) + 8
    top, left = max(HEIGHT // 2 - reach, 0), max(WIDTH // 2 - reach, 0)
    bottom, right = min(HEIGHT // 2 + reach, HEIGHT), min(WIDTH // 2 + reach, WIDTH)
    ys = (np.arange(top * _SAMPLES, bottom * _SAMPLES) + 0.5) / _SAMPLES - HEIGHT / 2
    xs = (np.arange(left * _SAMPLES, right * _SAMPLES) + 0.5) / _SAMPLES - WIDTH / 2
    x, y = np.meshgrid(xs.astype(np.float32), ys.astype(np.float32))
    u, v = _on_card(bib, x, y)
    shade: _Plane = np.ones_like(u)
    if bib.bend:
        across, down, shade = _folds(chance, u, v, bib.bend)
        u, v = u + across, v + down
    column, row = np.floor(u * _FINE + centre[0]).astype(int), np.floor(v * _FINE + centre[1]).astype(int)
    inside = (column >= 0) & (column < card.shape[1]) & (row >= 0) & (row < card.shape[0])
    behind = np.kron(plane[top:bottom, left:right], np.ones((_SAMPLES, _SAMPLES), np.float32))
    behind[inside] = card[row[inside], column[inside]] * shade[inside]
    plane[top:bottom, left:right] = behind.reshape(bottom - top, _SAMPLES, right - left, _SAMPLES).mean(axis=(1, 3))
    return plane


def _room(chance: np.random.Generator) -> _Plane:
    """Soft light and shadow, upright things of sharp edges, and a shirt with stripes."""
    coarse = chance.uniform(40, 190, (7, 12))
    rows, columns = np.linspace(0, 5.999, HEIGHT), np.linspace(0, 10.999, WIDTH)
    low = [np.interp(columns, np.arange(12), line) for line in coarse]
    plane = np.array([np.interp(rows, np.arange(7), line) for line in np.array(low).T]).T
    for _ in range(12):
        left, top = chance.integers(0, WIDTH), chance.integers(0, HEIGHT)
        plane[top : top + chance.integers(20, 400), left : left + chance.integers(5, 120)] *= chance.uniform(0.5, 1.3)
    stripes = 1 + 0.25 * np.sign(np.sin(np.arange(HEIGHT) / chance.uniform(2, 12)))
    plane[150:, 260:1020] = chance.uniform(50, 120) * stripes[150:, None]
    return plane.astype(np.float32)


def _card(chance: np.random.Generator, text: str) -> tuple[_Plane, tuple[float, float]]:
    """A white bib with digits above the code, `_FINE` pixels a module, and where its code's centre is: x, y."""
    code = qr(text)
    width = code.shape[1] + 8
    digits = np.ones((5, 4 * 4 + 1))
    for place, digit in enumerate(str(chance.integers(1000, 9999))):
        shape = np.array([int(bit) for bit in _FONT[digit]]).reshape(5, 3)
        digits[:, 4 * place + 1 : 4 * place + 4] -= shape
    zoom = _FINE * width // digits.shape[1]
    header = np.kron(digits, np.ones((zoom, zoom)))
    card = np.ones((_FINE * code.shape[0] + header.shape[0] + 3 * _FINE, _FINE * width))
    card[2 * _FINE : 2 * _FINE + header.shape[0], : header.shape[1]] = header
    top = header.shape[0] + 2 * _FINE
    card[top : top + _FINE * code.shape[0], 4 * _FINE : -4 * _FINE] = np.kron(code / 255, np.ones((_FINE, _FINE)))
    ink, paper = chance.uniform(15, 40), chance.uniform(195, 235)
    return ink + (paper - ink) * card, (_FINE * width / 2, top + _FINE * code.shape[0] / 2)


def _on_card(bib: _Bib, x: _Plane, y: _Plane) -> tuple[_Plane, _Plane]:
    """Where on the card, in modules from the code's centre, one sees at some pixels from the frame's centre.

    The card is turned, then tilted about an axis in it; the eye is 60 modules of its size away, as a hand's reach is.
    """
    x, y = x / bib.module, y / bib.module
    distance = 60.0
    cos, sin = np.cos(bib.tilt_axis), np.sin(bib.tilt_axis)
    along, beside = x * cos + y * sin, y * cos - x * sin
    # A point at (a, b) of the tilted card is at depth b sin(tilt) and seen at (a, b cos(tilt)) D / (D + depth).
    b = beside / (np.cos(bib.tilt) - beside * np.sin(bib.tilt) / distance)
    b = np.where(np.cos(bib.tilt) * distance > beside * np.sin(bib.tilt), b, 1e6)
    a = along * (1 + b * np.sin(bib.tilt) / distance)
    x, y = a * cos - b * sin, a * sin + b * cos
    cos, sin = np.cos(bib.turn), np.sin(bib.turn)
    return x * cos + y * sin, y * cos - x * sin


def _folds(chance: np.random.Generator, u: _Plane, v: _Plane, bend: float) -> tuple[_Plane, _Plane, _Plane]:
    """What creased paper adds to `u` and `v`, in modules, and how bright it is where it slopes."""
    across, down, shade = np.zeros_like(u), np.zeros_like(v), np.ones_like(u)
    for wave in chance.uniform(9, 26, 5):
        angle, phase = chance.uniform(0, 2 * np.pi, 2)
        place = (u * np.cos(angle) + v * np.sin(angle)) / wave + phase / (2 * np.pi)
        ridge = 2 * np.abs(2 * (place - np.floor(place)) - 1) - 1  # a zigzag from -1 to 1
        across += bend / 5 * ridge * np.cos(angle)
        down += bend / 5 * ridge * np.sin(angle)
        slope = np.where(place - np.floor(place) < 0.5, -1, 1)
        shade += 0.035 * bend * slope * np.cos(angle)
    return across, down, np.clip(shade, 0.3, 1.3)


def _sensor(chance: np.random.Generator, plane: _Plane, noise: float) -> _Plane:
    """Light that goes beyond white is cut off; then every pixel errs."""
    cut: _Plane = np.clip(plane, 0, 255)
    return cut + np.float32(noise) * chance.standard_normal(plane.shape, np.float32)


def _gaussian(plane: _Plane, sigma: float) -> _Plane:
    reach = int(3 * sigma) + 1
    kernel = np.exp(-((np.arange(-reach, reach + 1) / sigma) ** 2) / 2).astype(np.float32)
    kernel /= kernel.sum()
    for _ in range(2):
        wide = np.pad(plane, [(reach, reach), (0, 0)], mode="edge")
        blurred = np.zeros_like(plane)
        for at, weight in enumerate(kernel):
            blurred += weight * wide[at : at + len(plane)]
        plane = np.ascontiguousarray(blurred.T)
    return plane


def _smeared(plane: _Plane, length: float, chance: np.random.Generator) -> _Plane:
    """Moved along a straight line, so many pixels, while the shutter was open."""
    angle, steps = chance.uniform(0, np.pi), int(2 * length) + 2
    total = np.zeros_like(plane)
    for way in np.linspace(-length / 2, length / 2, steps):
        total += np.roll(plane, (round(way * np.sin(angle)), round(way * np.cos(angle))), (0, 1))
    return total / steps
