"""What the keyboard alone does not reach, in words: controls that Tab never comes to, and what can't be scrolled to."""

from __future__ import annotations

from measuring import place, said, seen, targets_of
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QHeaderView, QScrollArea, QWidget
from staging import Stage, settle

TAB, PAGE_DOWN, PAGE_UP = Qt.Key.Key_Tab, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp
_PAGES = 40
"""Pages that nothing has more of."""


def unreached(on: Stage) -> list[str]:
    """What is wrong with what is shown: it is gone round by Tab, and scrolled from its one end to the other."""
    return [*_by_tab(on), *_by_scrolling(on)]


def one_of_many(widget: QWidget) -> bool:
    """Whether the arrows go on from here to others of its kind."""
    return isinstance(widget, QAbstractButton) and widget.isCheckable()


def _by_tab(on: Stage) -> list[str]:
    """Controls that never have the keyboard, or are not seen whole while they have it."""
    inside = on.shown
    covers = inside is not on.window
    wanted = [
        each
        for each in targets_of(inside)
        if each.isEnabled() and (covers or _tabbed(each)) and not isinstance(each, QHeaderView)
    ]
    reached: list[QWidget] = []
    wrong = []
    for _ in range(2 * len(wanted) + 4):
        on.press(TAB)
        focused = on.window.focusWidget()
        if focused is None or not (focused is inside or inside.isAncestorOf(focused)):
            wrong.append("the keyboard leaves what is shown")
            break
        if focused not in reached:
            reached.append(focused)
            whole, part = place(focused, inside).size(), seen(focused, inside).size()
            if whole != part and not isinstance(focused, QAbstractItemView | QScrollArea):
                wrong.append(f"{said(focused)} has the keyboard, and is seen in part: {part.toTuple()}")
    groups = {each.parent() for each in reached if one_of_many(each)}
    missed = [each for each in wanted if each not in reached]
    wrong += [
        f"{said(each)} never has the keyboard" for each in missed if not (one_of_many(each) and each.parent() in groups)
    ]
    return wrong


def _tabbed(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _by_scrolling(on: Stage) -> list[str]:
    """What is longer than its room, and does not come to its ends by Page Down and Page Up."""
    wrong = []
    inside = on.shown
    for area in inside.findChildren(QScrollArea):
        bar = area.verticalScrollBar()
        if not area.isVisible() or not bar.maximum():
            continue
        stop = _stop_for(area, inside)
        if stop is not None:
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            settle()
        for key, end in ((PAGE_DOWN, bar.maximum()), (PAGE_UP, bar.minimum())):
            for _ in range(_PAGES):
                if bar.value() == end:
                    break
                on.press(key)
            if bar.value() != end:
                wrong.append(f"{said(area)} scrolls to {bar.value()}, not to {end}")
    return wrong


def _stop_for(area: QScrollArea, inside: QWidget) -> QWidget | None:
    """Where Tab brings the keyboard to scroll this: the area itself, what is in it, else a button beside it."""
    if _tabbed(area):
        return area
    stops = [each for each in targets_of(inside) if _tabbed(each) and each.isEnabled()]
    return next((each for each in stops if _nearest(each) is area), next(iter(stops), None))


def _nearest(widget: QWidget) -> QWidget | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent
