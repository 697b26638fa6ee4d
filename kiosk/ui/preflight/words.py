"""The words of the checks on the screen and on paper: states, groups, the whole in a sentence, and what to do here."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import assert_never

from kiosk.checks import Check, Group, State
from kiosk.language import mark, tr
from kiosk.ui.formats import count

_COMMAND = re.compile(r"`kiosk|KIOSK_|\bkiosk (load|recover|events|export|sync|operations|report)\b")
"""What somebody at a terminal would do."""

_HERE = {
    "key": mark("Enter it: F10, Organizer, Another key."),
    "read_events": mark("Choose the event again: F10, Organizer, Another event."),
    "write_back": mark("Check-ins are kept on this laptop. F10, Hand over writes them to a file."),
    "bib_route": mark("Bibs given at the desk are kept on this laptop. F10, Hand over writes them to a file."),
    "event_file": mark("Choose the event again: F10, Organizer, Another event. That saves what is in the file."),
    "start_list": mark("Read it again: F10, Progress and delivery, Send and read now."),
    "deliveries": mark("F10, Progress and delivery, Compare shows whom it is about."),
    "bib_deliveries": mark("F10, Progress and delivery, Compare shows whom it is about."),
}
"""The same in the window, by check."""


def group_title(group: Group) -> str:
    """What stands above the checks of a group."""
    match group:
        case Group.LAPTOP:
            return tr("This laptop")
        case Group.DEVICES:
            return tr("Devices")
        case Group.SERVER:
            return tr("Key and server")
        case Group.EVENT:
            return tr("This event")
        case Group.DRILL:
            return tr("Offline drill")
        case _:
            assert_never(group)


def state_word(state: State | None) -> str:
    """How a check came out in a word; None: it is not over."""
    match state:
        case State.PASS:
            return tr("Pass", "How a check came out")
        case State.WARN:
            return tr("Look", "How a check came out: somebody should look at it")
        case State.FAIL:
            return tr("Fail", "How a check came out")
        case State.NOT_TRIED:
            return tr("Not tried", "How a check came out")
        case None:
            return tr("Looking…")
        case _:
            assert_never(state)


def finding(check: Check) -> str:
    """What was found; where nothing was tried, with what there is to know about that."""
    found = check.words[:1].upper() + check.words[1:]
    return f"{found}. {_advice(check)}" if check.state is State.NOT_TRIED and check.to_do else found


def to_do(check: Check) -> str:
    """What to do about it in this window; "" for nothing."""
    return "" if check.state is State.NOT_TRIED else _advice(check)


def _advice(check: Check) -> str:
    if not _COMMAND.search(check.to_do):
        return check.to_do
    return tr(_HERE[check.id]) if check.id in _HERE else tr("Tell the organizer.")


def spoken(title: str, check: Check | None) -> str:
    """A check in one line for who hears the screen."""
    first = f"{title}: {state_word(check.state if check else None)}"
    return ". ".join(part.rstrip(".") for part in (first, *((finding(check), to_do(check)) if check else ())) if part)


def summary(checks: Sequence[Check], waiting: int) -> tuple[State | None, str, str]:
    """The whole as a state, a sentence, and a second one ("" for none); `waiting` checks are not over."""
    total = len(checks) + waiting
    if not checks:
        return None, tr("Looking…"), ""
    if waiting:
        return None, tr("Looking: {done} of {total}", done=count(len(checks)), total=count(total)), ""
    wrong = [check for check in checks if check.open]
    if wrong:
        worst = State.FAIL if any(check.state is State.FAIL for check in wrong) else State.WARN
        return worst, tr("%n thing(s) to do before the doors open", "", len(wrong)), _names(wrong)
    untried = [check for check in checks if check.state is State.NOT_TRIED]
    if untried:
        passed = count(total - len(untried))
        said = tr("Nothing to do: {passed} of %n check(s) passed", "", total, passed=passed)
        return State.PASS, said, tr("Not tried: {checks}", checks=_names(untried))
    return State.PASS, tr("All %n check(s) passed", "", total), ""


def _names(checks: Sequence[Check]) -> str:
    return " · ".join(check.title for check in checks)
