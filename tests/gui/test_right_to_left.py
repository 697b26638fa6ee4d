"""Every screen for who reads from the right: the same as in a mirror, and nothing is cut or covered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

import measuring
import pytest
from drawn import Text
from gallery import SCENES, settle, stage
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from kiosk.ui.banner import Banner

NEAR = 16
"""Pixels that are no other side: a bar that scrolls, margins that are not the same on both sides."""

ALIKE = ("StepPicture", "KeyCaps", "CodePicture", "CodeView", "Viewfinder", "Chart")
"""What is inside these is the same from both sides: pictures, codes, and the order of keys."""


@pytest.fixture
def sides(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which reads from the left again at the end."""
    yield qapp
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def boxes(inside: QWidget) -> list[tuple[QWidget, QRect]]:
    found = [*measuring.targets(inside), *measuring.labels(inside)]
    return [(each, measuring.place(each, inside)) for each in found]


def painted(inside: QWidget) -> dict[tuple[int, str], Text]:
    """What is painted, by who paints it and its words; not what stands there twice, nor what Qt sets by itself."""
    found = [
        text
        for text in joined(measuring.seen_texts(inside))
        if not isinstance(text.owner, QLabel | QLineEdit)
        and type(text.owner).__name__ not in ALIKE
        and not is_of_a_licence(text.owner)
        and text.words.replace(" ", "").isalnum()  # points and brackets change their sides among letters from the left
        and not text.words[0].isdigit()
    ]
    often = Counter((id(text.owner), text.words) for text in found)
    return {(id(text.owner), text.words): text for text in found if often[id(text.owner), text.words] == 1}


def is_of_a_licence(owner: QWidget) -> bool:
    """Whether this shows a licence, which is English and begins at the left whoever reads it."""
    shown = owner.parentWidget()
    return shown is not None and shown.objectName() == "licence"


def joined(texts: Iterable[Text]) -> list[Text]:
    """Parts of a name that are set in several fonts, put together: its own side is that of its letters."""
    found: list[Text] = []
    for text in sorted(texts, key=lambda each: (id(each.owner), each.ink.left())):
        before = next((each for each in reversed(found) if goes_on(each, text)), None)
        if before is not None:
            found.remove(before)
            text = Text(f"{before.words} {text.words}", before.ink.united(text.ink), text.owner)
        found.append(text)
    return found


def goes_on(one: Text, other: Text) -> bool:
    beside = -1 <= other.ink.left() - one.ink.right() < 8
    return one.owner is other.owner and beside and abs(one.ink.center().y() - other.ink.center().y()) < 4


def mirrored(box: QRectF, width: int) -> QRectF:
    return QRectF(width - box.x() - box.width(), box.y(), box.width(), box.height())


def apart(one: QRectF, other: QRectF) -> bool:
    ends = ((one.left(), other.left()), (one.right(), other.right()), (one.top(), other.top()))
    return any(abs(here - there) > NEAR for here, there in ends)


@pytest.mark.parametrize("name", SCENES)
def test_it_is_as_in_a_mirror(sides: QApplication, name: str) -> None:
    with stage() as on:
        on.open(name)
        before, drawn, width = boxes(on.shown), painted(on.shown), on.shown.width()
        sides.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        settle()
        assert on.shown.width() == width
        moved = [
            f"{measuring.said(each)} was at {box.getRect()}, is at {measuring.place(each, on.shown).getRect()}"
            for each, box in before
            if apart(mirrored(QRectF(box), width), QRectF(measuring.place(each, on.shown)))
        ]
        assert moved == []
        now = painted(on.shown)
        wrong = [
            f"{text.words!r} of {measuring.said(text.owner)} was at {text.ink.toRect().getRect()}, "
            f"is at {now[key].ink.toRect().getRect()}"
            for key, text in drawn.items()
            if key in now and apart(mirrored(text.ink, width), now[key].ink)
        ]
        assert wrong == []


@pytest.mark.parametrize("name", SCENES)
def test_nothing_is_outside_covered_or_cut(sides: QApplication, name: str) -> None:
    sides.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with stage() as on:
        on.open(name)
        for size in ((1024, 600), (1366, 768)):
            on.resize(size)
            found = [
                line for kind in (measuring.outside, measuring.overlapping, measuring.cut) for line in kind(on.shown)
            ]
            assert found == [], size


def test_verdict_and_rows_are_among_what_is_measured(sides: QApplication) -> None:
    with stage() as on:
        on.open("checked-in")
        owners = {type(text.owner) for text in painted(on.window).values()}
        assert Banner in owners
        words = {text.words for text in painted(on.window).values()}
        assert {"Checked in", "Anna Müller", "Online"} <= words
    with stage() as on:
        on.open("results")
        assert "Check in" in {text.words for text in painted(on.screen.results).values()}
