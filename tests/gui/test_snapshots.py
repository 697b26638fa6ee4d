"""Every screen and verdict looks as it did, in both themes; and a picture that is damaged a little is found to be."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from comparing import differing
from kept import ROOT, Shot, command, draw, shots, there
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

WANTED = shots()
PICTURE = Shot("light", "results")


@pytest.fixture(scope="module")
def found() -> dict[Shot, str]:
    """What is wrong with each, all drawn anew."""
    return draw(WANTED)


@pytest.mark.parametrize("shot", WANTED, ids=str)
def test_it_looks_as_it_did(shot: Shot, found: dict[Shot, str]) -> None:
    assert not found[shot], found[shot]


def test_each_kept_picture_has_its_scene() -> None:
    assert set(there()) - set(WANTED) == set(), f"{command([])} removes them"


def test_the_pictures_of_the_readme_are_kept_ones() -> None:
    shown = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", (ROOT / "README.md").read_text("utf-8"))
    assert shown
    assert {ROOT / each for each in shown} <= {shot.file for shot in WANTED}


def test_letters_drawn_otherwise_are_no_difference() -> None:
    # Another machine's settings for the edges of letters, which the pictures' own surroundings keep out.
    few = [Shot("light", "results"), Shot("dark", "idle"), Shot("light-1024x600", "results")]
    assert draw(few, hinting="hintnone") == dict.fromkeys(few, "")


def picture() -> QImage:
    """A kept picture, to be damaged."""
    image = QImage(str(PICTURE.file)).convertToFormat(QImage.Format.Format_RGB32)
    assert not image.isNull()
    return image


def moved(image: QImage, part: QRect, by: QPoint) -> None:
    """A part of it some pixels aside; where it was, the ground stays."""
    taken, ground = image.copy(part), image.pixelColor(part.topLeft())
    painter = QPainter(image)
    painter.fillRect(part, ground)
    painter.drawImage(part.topLeft() + by, taken)
    painter.end()


def painted(image: QImage, part: QRect, colour: QColor) -> None:
    """A part of it in one colour."""
    painter = QPainter(image)
    painter.fillRect(part, colour)
    painter.end()


def lettering(image: QImage) -> QRect:
    """A word of the picture: the event's name at the top left."""
    ground = image.pixelColor(4, 4)
    dark = [
        QPoint(x, y)
        for y in range(12, 40)
        for x in range(12, 300)
        if abs(image.pixelColor(x, y).lightness() - ground.lightness()) > 60
    ]
    left, right = min(each.x() for each in dark), max(each.x() for each in dark)
    top, bottom = min(each.y() for each in dark), max(each.y() for each in dark)
    return QRect(QPoint(left, top), QPoint(right, bottom)).adjusted(-2, -2, 2, 2)


DAMAGES: dict[str, Callable[[QImage], None]] = {
    "a word is gone": lambda image: painted(image, lettering(image), image.pixelColor(4, 4)),
    "a word is 4 pixels aside": lambda image: moved(image, lettering(image), QPoint(4, 0)),
    "a word is 2 pixels lower": lambda image: moved(image, lettering(image), QPoint(0, 2)),
    "a line is gone": lambda image: painted(image, QRect(0, 70, image.width(), 12), image.pixelColor(4, 4)),
    "a mark of 6 pixels more": lambda image: painted(image, QRect(700, 300, 6, 6), QColor("#0B4FB3")),
    "a ground a little darker": lambda image: painted(
        image, QRect(60, 90, 80, 12), image.pixelColor(60, 95).darker(106)
    ),
    "mirrored": lambda image: image.flip(Qt.Orientation.Horizontal),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_a_damaged_picture_is_not_the_same(damage: Callable[[QImage], None]) -> None:
    image = picture()
    damage(image)
    assert differing(image, picture())


def test_the_same_picture_is_the_same() -> None:
    assert differing(picture(), picture()) == []


def test_a_letter_half_a_shade_off_is_the_same() -> None:
    image = picture()
    part = lettering(image)
    soft = image.copy(part).scaled(part.width() * 4, part.height() * 4, mode=Qt.TransformationMode.SmoothTransformation)
    lighter = soft.scaled(part.size(), mode=Qt.TransformationMode.SmoothTransformation)
    painter = QPainter(image)
    painter.drawImage(part.topLeft(), lighter)
    painter.end()
    assert image != picture()
    assert differing(image, picture()) == []
