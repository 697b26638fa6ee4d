"""Looks at a screen in a process of its own: `python -m tests.bench.onlooker SECONDS`, with DISPLAY set.

Says "ready", looks for so long, and prints as JSON when the screen first showed what it shows in the end: the time
(`time.monotonic`, which all processes share) of the first picture that has nearly all of the last one's content.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from typing import Any

import numpy as np
from PySide6.QtGui import QGuiApplication, QImage

_SHARE = 0.97
"""Of the last picture's content; a blinking caret and a clock are the rest."""
_GAP = 0.004
"""Seconds between two looks."""


def looks(seconds: float) -> Iterator[tuple[float, Any]]:
    """Each picture that differs from the one before, with its time."""
    screen = QGuiApplication.primaryScreen()
    end, before = time.monotonic() + seconds, None
    while (now := time.monotonic()) < end:
        image = screen.grabWindow(0).toImage().convertToFormat(QImage.Format.Format_RGB32)
        picture = np.frombuffer(image.constBits(), dtype=np.uint32).reshape(image.height(), -1).copy()
        if before is None or not np.array_equal(picture, before):
            yield now, picture
        before = picture
        time.sleep(_GAP)


def first_like_the_last(seen: list[tuple[float, Any]]) -> float:
    """When the content was there: what is not the colour that most of the last picture has."""
    last = seen[-1][1]
    colours, counts = np.unique(last, return_counts=True)
    content = last != colours[counts.argmax()]
    return next(at for at, picture in seen if (picture[content] == last[content]).mean() >= _SHARE)


def main() -> None:
    """Look, and say when."""
    application = QGuiApplication([*sys.argv[:1], "-platform", "xcb"])
    print("ready", flush=True)
    seen = list(looks(float(sys.argv[1])))
    print(json.dumps({"usable": first_like_the_last(seen), "pictures": len(seen)}), flush=True)
    del application


if __name__ == "__main__":
    main()
