"""What is wrong with what a widget shows, in words: too small, outside, overlapping, cut, faint, nameless.

Each function looks at one widget with all that is in it and gives one line for each thing that is wrong.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import combinations

from drawn import Text, ground_and_ink, pixels, texts
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QProgressBar,
    QScrollBar,
    QWidget,
)

from kiosk.ui import theme as look
from kiosk.ui.banner import Banner
from kiosk.ui.labels import Elided

_BEARING = 2
"""Pixels by which the shape of a letter may be wider than the room it is given."""

PRESSED_FOR_EVERY_RUNNER = 60
"""Pixels both ways of what is pressed for every runner."""

TARGETS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSlider, QAbstractItemView)
"""What can be pressed or clicked into."""

_ROLES = {
    QAbstractButton: {QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton},
    QLineEdit: {QAccessible.Role.EditableText},
    QComboBox: {QAccessible.Role.ComboBox},
    QAbstractSlider: {QAccessible.Role.Slider},
    QListView: {QAccessible.Role.List},
    QAbstractItemView: {QAccessible.Role.Table, QAccessible.Role.List, QAccessible.Role.Tree},
    QProgressBar: {QAccessible.Role.ProgressBar},
}
"""What a screen reader calls each kind; the first that fits."""


def place(widget: QWidget, inside: QWidget) -> QRect:
    """Where a widget lies in another one."""
    return QRect(widget.mapTo(inside, QPoint()), widget.size())


def seen(widget: QWidget, inside: QWidget) -> QRect:
    """What is to be seen of a widget, in another one."""
    return widget.visibleRegion().boundingRect().translated(widget.mapTo(inside, QPoint()))


def targets(inside: QWidget) -> list[QWidget]:
    """What can be pressed in a widget and is to be seen, at least in part."""
    return [each for each in targets_of(inside) if not each.visibleRegion().isEmpty()]


def targets_of(inside: QWidget) -> list[QWidget]:
    """What can be pressed in a widget, or could where it is scrolled to; no scroll bars, nor parts of others."""
    found = [each for kind in TARGETS for each in inside.findChildren(kind) if each.isVisible()]
    return [
        each
        for each in found
        if not isinstance(each, QScrollBar)
        and not isinstance(each.parent(), QComboBox)
        and not each.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    ]


def said(widget: QWidget) -> str:
    """A widget as a person would name it."""
    text = getattr(widget, "text", None)  # of a page that is a label
    words = widget.accessibleName() or (text() if callable(text) else "") or widget.objectName()
    return f"{type(widget).__name__} “{words[:50]}”"


def scrolls(widget: QWidget, inside: QWidget) -> bool:
    """Whether a widget lies in something that scrolls, or shows rows of its own."""
    parent = widget
    while parent is not inside and isinstance(parent.parent(), QWidget):
        parent = parent.parentWidget()
        if isinstance(parent, QAbstractScrollArea):
            return True
    return False


def small_targets(inside: QWidget) -> list[str]:
    """What is smaller than a finger needs."""
    wrong = []
    for each in targets(inside):
        size = _row_size(each) if isinstance(each, QAbstractItemView) else each.size()
        if size is not None and min(size.width(), size.height()) < look.TARGET:
            wrong.append(f"{said(each)} is {size.width()} x {size.height()}")
    return wrong


def _row_size(view: QAbstractItemView) -> QSize | None:
    """The size of the first row of a list; None where there is none, and for tables, which are read."""
    model = view.model()
    if model is None or not model.rowCount() or not isinstance(view, QListView):
        return None
    rect = view.visualRect(model.index(0, 0))
    return QSize(view.viewport().width(), rect.height())


def outside(inside: QWidget) -> list[str]:
    """What reaches over the edge of what it lies in; what scrolls may be longer, never wider."""
    wrong = []
    for each in [*targets(inside), *labels(inside)]:
        parent = each.parentWidget()
        if parent is None or each is inside:
            continue
        if not parent.rect().contains(each.geometry()):
            wrong.append(f"{said(each)} {each.geometry().getRect()} reaches out of {said(parent)}")
        whole, part = place(each, inside), seen(each, inside)
        cut = whole.width() > part.width() if scrolls(each, inside) else whole != part
        if cut and not part.isEmpty():
            wrong.append(f"{said(each)} is seen in part: {part.getRect()} of {whole.getRect()}")
    return wrong


def overlapping(inside: QWidget) -> list[str]:
    """Controls and labels of which one covers the other."""
    shown = [*targets(inside), *labels(inside)]
    return [
        f"{said(one)} {seen(one, inside).getRect()} and {said(other)} {seen(other, inside).getRect()}"
        for one, other in combinations(shown, 2)
        if not (one.isAncestorOf(other) or other.isAncestorOf(one))
        and seen(one, inside).intersects(seen(other, inside))
    ]


def labels(inside: QWidget) -> list[QLabel]:
    return [
        each
        for each in inside.findChildren(QLabel)
        if each.isVisible() and each.text() and not seen(each, inside).isEmpty()
    ]


def cut(inside: QWidget) -> list[str]:
    """Texts that are not seen to their end: over an edge, with dots where that was not meant, below another text."""
    found, wrong = list(seen_texts(inside)), []
    for text in found:
        if text.words.endswith("…") and not _may_be_elided(text.owner, text.words):
            wrong.append(f"{text.words!r} of {said(text.owner)} lacks its end")
        room = QRectF(seen(text.owner, inside)).adjusted(-_BEARING, -1, _BEARING, 1)
        if not room.contains(text.ink):
            wrong.append(f"{text.words!r} {_rounded(text.ink)} reaches out of {said(text.owner)} {_rounded(room)}")
    for one, other in combinations(found, 2):
        shared = one.ink.intersected(other.ink)
        if min(shared.width(), shared.height()) > _BEARING:
            wrong.append(f"{one.words!r} {_rounded(one.ink)} lies over {other.words!r} {_rounded(other.ink)}")
    return wrong


def _rounded(rect: QRectF) -> tuple[int, int, int, int]:
    return rect.toRect().getRect()  # type: ignore[return-value]


def seen_texts(inside: QWidget) -> Iterator[Text]:
    """The texts without those that are scrolled out of sight, wholly or in part."""
    for text in texts(inside):
        room = seen(text.owner, inside)
        moves = scrolls(text.owner, inside) or isinstance(text.owner.parent(), QAbstractScrollArea)
        if not moves or (text.ink.top() >= room.top() and text.ink.bottom() <= room.bottom() + 1):
            yield text


def _may_be_elided(owner: QWidget, words: str) -> bool:
    """Whether dots at the end are all of what is to be said, or stand where names may be longer than the room."""
    rows = isinstance(owner.parent(), QAbstractItemView)
    whole = getattr(owner, "text", str)()
    meant = whole.endswith("…") and words.rsplit(" ")[-1] in whole
    return words == "…" or rows or isinstance(owner, Elided | Banner) or meant


def faint(inside: QWidget) -> list[str]:
    """Texts that contrast too little with their ground, in rendered pixels; a verdict's need more."""
    dots, wrong = pixels(inside), []
    for text in seen_texts(inside):
        owner = text.owner
        least = 7.0 if isinstance(owner, Banner) or isinstance(owner.parent(), Banner) else 4.5
        box = text.ink.toAlignedRect().adjusted(-2, -2, 2, 2).intersected(inside.rect())
        if box.isEmpty():  # that is said elsewhere
            continue
        ground, ink, ratio = ground_and_ink(dots, box)
        if ratio < least:
            wrong.append(f"{text.words!r} of {said(owner)}: {ink} on {ground} is {ratio:.1f}, not {least}")
    return wrong


def nameless(inside: QWidget) -> list[str]:
    """What can be pressed or has the keyboard, and which a screen reader can't name or takes for something else."""
    wrong = []
    focusable = [each for each in inside.findChildren(QWidget) if each.isVisible() and each.focusPolicy().value]
    for each in {*targets(inside), *focusable}:
        if isinstance(each, QScrollBar) or isinstance(each.parent(), QComboBox):
            continue
        read = QAccessible.queryAccessibleInterface(each)
        if read is None or not read.text(QAccessible.Text.Name).strip():
            wrong.append(f"{said(each)} has no name")
            continue
        roles = next((roles for kind, roles in _ROLES.items() if isinstance(each, kind)), None)
        if roles is not None and read.role() not in roles:
            wrong.append(f"{said(each)} is called a {read.role().name}")
    return sorted(wrong)


ALL = {
    "small": small_targets,
    "outside": outside,
    "overlapping": overlapping,
    "cut": cut,
    "faint": faint,
    "nameless": nameless,
}
"""Every way in which something can be wrong."""


def main(arguments: list[str]) -> int:
    """Measure every scene in windows of these sizes, and go through it by the keyboard alone.

    A line for each thing that is wrong, and one at the end.
    """
    from gallery import SCENES, stage
    from PySide6.QtWidgets import QApplication
    from reaching import unreached

    application = QApplication(sys.argv[:1])
    found = []
    for name in SCENES:
        for size in arguments:
            width, _, height = size.partition("x")
            with stage() as on:
                inside = on.open(name, (int(width), int(height)))
                wrong = [line for kind in (small_targets, outside, overlapping, cut) for line in kind(inside)]
                found += [f"{name} at {size}: {line}" for line in (*wrong, *unreached(on))]
    ratio = application.devicePixelRatio()
    outcome = f"{len(found)} things are wrong" if found else "nothing is wrong"
    sys.stdout.write("\n".join([*found, f"{len(SCENES)} scenes at {ratio}: {outcome}", ""]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
