"""Draws scenes and holds them against their kept pictures: the program that `kept.draw` starts, several at a time.

Which scenes stands on its input, a line each; for each it prints a line of JSON: the picture, and what is wrong with
it. `--keep` keeps what was drawn instead where something would be wrong.
"""

from __future__ import annotations

import json
import sys
import traceback
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.ui import formats

if __name__ == "__main__":  # before any screen takes the wall clock from there
    formats.local_now = lambda: datetime.fromisoformat("2026-06-14T08:25:00+02:00")

from comparing import difference, differing
from gallery import stage
from kept import Shot, command
from measuring import said
from picturing import take


def drawn(shot: Shot) -> str:
    """Draw one and compare it; what is wrong in words, and "" where it is as kept."""
    with stage(shot.theme, Path("kiosk")) as on:
        on.open(shot.scene, shot.size)
        return judged(shot, take(on.window), on.window)


def judged(shot: Shot, found: QImage, window: QWidget) -> str:
    """What is wrong with a picture, in words; leaves it beside the kept one where there is something."""
    kept = QImage(str(shot.file)).convertToFormat(QImage.Format.Format_RGB32)
    for what in ("is", "should be", "difference"):
        shot.left(what).unlink(missing_ok=True)
    if kept == found:
        return ""
    places = differing(found, kept)
    if not places:
        return ""
    shot.left("is").parent.mkdir(parents=True, exist_ok=True)
    found.save(str(shot.left("is")))
    new = f"If it is meant to look so: {command([shot])}"
    if kept.isNull():
        return f"{shot} has no kept picture; {shot.left('is')} is what it looks like. {new}"
    kept.save(str(shot.left("should be")))
    difference(found, kept).save(str(shot.left("difference")))
    where = "\n".join(f"  {told(place, window)}" for place in places[:6])
    more = f"\n  and in {len(places) - 6} more places" if len(places) > 6 else ""
    return f"{shot} is not as kept:\n{where}{more}\n{shot.left('difference')} shows where. {new}"


def told(place: QRect, window: QWidget) -> str:
    """A place in a window as a person would name it."""
    middle = place.center()
    there = window.childAt(middle) if window.rect().contains(middle) else None
    what = f", {said(there)}" if there is not None else ""
    return f"{place.width()} x {place.height()} at {place.x()}, {place.y()}{what}"


def kept_now(shot: Shot) -> str:
    """Draw one and keep it where it would not fit; what is wrong in words."""
    with stage(shot.theme, Path("kiosk")) as on:
        on.open(shot.scene, shot.size)
        found = take(on.window)
        if judged(shot, found, on.window):
            shot.file.parent.mkdir(parents=True, exist_ok=True)
            writer = QImageWriter(str(shot.file), b"webp")
            writer.setQuality(100)  # which is without loss
            if not writer.write(found):
                return f"{shot.file} can't be written: {writer.errorString()}"
            return judged(shot, found, on.window)
    return ""


def main(arguments: list[str]) -> int:
    """Draw what stands on the input, a line of JSON for each."""
    QApplication(arguments[:1])
    draw = kept_now if "--keep" in arguments else drawn
    for line in sys.stdin.read().split():
        folder, _, scene = line.partition("/")
        try:
            words = draw(Shot(folder, scene))
        except Exception:  # one that can't be opened must not hide the others
            words = f"{line} can't be drawn: {traceback.format_exc()}"
        sys.stdout.write(json.dumps([line, words]) + "\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
