"""What a widget really draws: its texts with their places, and its pixels; no matter which code painted them.

The texts come from the drawing commands (Qt's SVG generator writes them down), the colours from rendered pixels.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from xml.etree import ElementTree as Xml

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QIODevice, QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from kiosk.ui import theme as look

SHARP = 3
"""Dots for each pixel: the stems of small letters are whole dots then, and their colour is the ink's."""

_SVG = "{http://www.w3.org/2000/svg}"
_MATRIX = re.compile(r"matrix\(([^)]*)\)")


class Text(NamedTuple):
    """A stretch of text in one font: who draws it, and where its ink is, in pixels of the widget that was asked."""

    words: str
    ink: QRectF
    owner: QWidget


def texts(inside: QWidget) -> list[Text]:
    """All texts that a widget and its children draw, each once; of rows that are seen in part also what is cut off."""
    found: dict[tuple[str, tuple[int, ...]], Text] = {}
    for owner in (inside, *inside.findChildren(QWidget)):
        if owner.isVisible() and not owner.visibleRegion().isEmpty():
            corner = QPointF(owner.mapTo(inside, QPoint()))
            for words, ink in _drawn(owner):
                placed = ink.translated(corner)
                key = words, placed.toRect().getRect()  # a line draws what is selected in it twice
                found[key] = Text(words, placed, owner)  # type: ignore[index]
    return list(found.values())


def _drawn(widget: QWidget) -> Iterator[tuple[str, QRectF]]:
    """The texts that a widget itself draws, in its own pixels."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(widget.size())
    generator.setViewBox(QRectF(widget.rect()))
    widget.render(generator, QPoint(), renderFlags=QWidget.RenderFlag.DrawWindowBackground)
    written = bytes(buffer.data().data())
    if b"<text" in written:
        yield from _texts(Xml.fromstring(written), QTransform())  # noqa: S314 - ours


def _texts(node: Xml.Element, placed: QTransform) -> Iterator[tuple[str, QRectF]]:
    found = _MATRIX.search(node.get("transform", ""))
    if found is not None:
        values = [float(each) for each in found[1].split(",")]
        placed = QTransform(*values) * placed
    if node.tag == f"{_SVG}text" and (words := (node.text or "").strip("\n")).strip():
        size, weight = round(float(node.get("font-size", "16"))), QFont.Weight(int(node.get("font-weight", "400")))
        ink = QFontMetricsF(look.font(size, weight)).tightBoundingRect(words)
        ink.translate(float(node.get("x", "0")), float(node.get("y", "0")))
        yield words.strip(), placed.mapRect(ink)
    for child in node:
        yield from _texts(child, placed)


def pixels(widget: QWidget) -> NDArray[np.uint32]:
    """A widget's dots as 0xRRGGBB, `SHARP` for each pixel both ways."""
    image = QImage(widget.size() * SHARP, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARP)
    image.fill(0xFF00FF)
    widget.render(image, QPoint())
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    return rows[:, : image.width()] & 0xFFFFFF


def ground_and_ink(dots: NDArray[np.uint32], place: QRect) -> tuple[str, str, float]:
    """The most frequent colour of a place (in pixels), the one that contrasts most with it, and by how much."""
    part = dots[
        max(0, place.top() * SHARP) : (place.bottom() + 1) * SHARP,
        max(0, place.left() * SHARP) : (place.right() + 1) * SHARP,
    ]
    found, often = np.unique(part, return_counts=True)
    ground = _name(int(found[often.argmax()]))
    inks = [_name(int(each)) for each in found]
    ratios = [look.contrast(ground, ink) for ink in inks]
    most = int(np.argmax(ratios))
    return ground, inks[most], ratios[most]


def _name(value: int) -> str:
    return f"#{value:06X}"
