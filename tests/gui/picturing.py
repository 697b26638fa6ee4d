"""The picture of a window, the same on every machine: what surrounds the program, when it is taken, and its form."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from kiosk.paths import resource

PATIENCE: Final = 20_000
"""Milliseconds that a window may take to come to rest."""

SOON: Final = 1000
"""Milliseconds: a timer that runs out later than that changes nothing that is looked at."""

STEPS: Final = 16
"""So many shades of each colour are kept at the edges of letters: a third less to keep, and nobody sees it."""

LINE: Final = 24
"""So many pixels of one colour in a row are no letter's edge."""

Colours = NDArray[np.uint32]
"""Height x width, each 0xffRRGGBB."""

_FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>{fonts}</dir>
  <cachedir>{cache}</cachedir>
  <match target="pattern"><edit name="hintstyle" mode="assign"><const>{hinting}</const></edit></match>
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>true</bool></edit>
    <edit name="hintstyle" mode="assign"><const>{hinting}</const></edit>
    <edit name="autohint" mode="assign"><bool>false</bool></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
"""

_OF_THE_MACHINE = ("PATH", "LD_LIBRARY_PATH", "TMPDIR")
"""What a program needs of the machine to start at all."""


def surroundings(folder: Path, hinting: str = "hintslight") -> dict[str, str]:
    """The variables for a program whose pictures are the same everywhere; its fonts are the bundled ones alone.

    `folder` is its home and has the description of its fonts; `hinting` is fontconfig's word for how letters are drawn.
    """
    said = folder / "fonts.conf"
    fonts = escape(str(resource("fonts").resolve()))
    said.write_text(_FONTS.format(fonts=fonts, cache=escape(str(folder / "fonts")), hinting=hinting), "utf-8")
    return {name: os.environ[name] for name in _OF_THE_MACHINE if name in os.environ} | {
        "HOME": str(folder),
        "FONTCONFIG_FILE": str(said),
        "LC_ALL": "C.UTF-8",
        "TZ": "CEST-2",  # in letters that need no list of zones
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": "1",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "PYTHONHASHSEED": "0",
    }


def take(window: QWidget) -> QImage:
    """The picture of a window that has come to rest, in the form in which pictures are kept."""
    waited = QElapsedTimer()
    waited.start()
    before, now = QImage(), _grabbed(window)
    while before != now or _under_way(window):
        if waited.hasExpired(PATIENCE):
            raise TimeoutError(f"does not come to rest: {_under_way(window) or 'each picture is another one'}")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        before, now = now, _grabbed(window)
    return rounded(now)


def _grabbed(window: QWidget) -> QImage:
    return window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def _under_way(window: QWidget) -> list[str]:
    """The timers of a window that are about to change something: single ones that run out soon, and steps of work."""
    return [
        f"{type(each.parent()).__name__} every {each.interval()} ms"
        for each in window.findChildren(QTimer)
        if each.isActive() and (each.interval() <= SOON if each.isSingleShot() else each.interval() == 0)
    ]


def rounded(picture: QImage) -> QImage:
    """A picture with fewer shades at the edges of letters, which is smaller; every colour of a ground or line stays."""
    colours = np.frombuffer(picture.constBits(), np.uint32).reshape(picture.height(), picture.width()).copy()
    known = np.union1d(_in_lines(colours), _in_lines(colours.T))
    edges = np.flatnonzero(~_inside(colours))
    edges = edges[~np.isin(colours.flat[edges], known)]
    step = 255 // (STEPS - 1)
    parts = (colours.flat[edges].view(np.uint8).astype(np.uint16) + step // 2) // step * step
    colours.flat[edges] = parts.astype(np.uint8).view(np.uint32)
    return QImage(colours.data, picture.width(), picture.height(), QImage.Format.Format_RGB32).copy()


def _in_lines(colours: Colours) -> Colours:
    """The colours that a line has, or a ground: those of LINE pixels in a row."""
    alike = colours[:, 1:] == colours[:, :-1]
    wide = alike.shape[1] - LINE
    begins = np.logical_and.reduce([alike[:, at : at + wide] for at in range(1, LINE)]) & ~alike[:, :wide]
    first = np.logical_and.reduce([alike[:, at] for at in range(LINE - 1)])
    return np.union1d(colours[:, 1 : wide + 1][begins], colours[first, 0])


def _inside(colours: Colours) -> NDArray[np.bool_]:
    """Whether a pixel is as the ones beside it, which most are."""
    found = np.zeros(colours.shape, np.bool_)
    found[:, 1:-1] = (colours[:, 1:-1] == colours[:, :-2]) & (colours[:, 1:-1] == colours[:, 2:])
    return found
