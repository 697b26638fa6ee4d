"""Which of several cameras is meant: their names, the one that was chosen, and the size in which it is to see.

A chosen camera is kept by its name, not by its id: on Linux the id is the order of plugging in (`/dev/video0`), and on
Windows it contains the port. Cameras of the same name are numbered in the order of their ids.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kiosk.language import mark, tr

_NUMBER = re.compile(r" \(\d+\)$")
_AREA = 1280 * 720
_SLOW, _FLUENT = 20.0, 30.0
_NAMELESS = mark("Camera")
"""What one without a description is called; the settings keep it in English."""


class Camera(NamedTuple):
    """A camera that is plugged in: the name that people see and the settings keep, and the system's id."""

    name: str
    id: str


class Mode(NamedTuple):
    """A form in which a camera gives frames: pixels, frames a second, and whether each has to be unpacked first."""

    width: int
    height: int
    rate: float
    packed: bool


def named(found: Iterable[tuple[str, str]]) -> tuple[Camera, ...]:
    """The cameras of these ids and descriptions, in the same order, each with a name of its own."""
    found = [(id_, " ".join(description.split()) or _NAMELESS) for id_, description in found]
    times: Counter[str] = Counter()
    names: dict[str, str] = {}
    for id_, description in sorted(found):
        times[description] += 1
        names[id_] = description if times[description] == 1 else f"{description} ({times[description]})"
    return tuple(Camera(names[id_], id_) for id_, _ in found)


def shown(name: str) -> str:
    """The name of a camera as people see it."""
    make = _NUMBER.sub("", name)
    return tr(_NAMELESS) + name[len(make) :] if make == _NAMELESS else name


def chosen(cameras: Sequence[Camera], wanted: str) -> Camera | None:
    """The camera of the wanted name, or id, or else of the same make; the first where none is wanted ("")."""
    if not wanted:
        return cameras[0] if cameras else None
    alike = (
        lambda camera: camera.name == wanted,
        lambda camera: camera.id == wanted,
        lambda camera: _NUMBER.sub("", camera.name) == _NUMBER.sub("", wanted),
    )
    return next((camera for is_it in alike for camera in cameras if is_it(camera)), None)


def best(modes: Sequence[Mode]) -> int | None:
    """The place of the mode in which codes are read best; None where there is none.

    Fluent before slow, then the size nearest to the 1280 x 720 for which the decoder was measured, then what need not
    be unpacked, then 30 frames a second before more.
    """

    def worse(at: int) -> tuple[bool, int, bool, float]:
        width, height, rate, packed = modes[at]
        return rate < _SLOW, abs(width * height - _AREA), packed, abs(rate - _FLUENT)

    return min(range(len(modes)), key=worse, default=None)
