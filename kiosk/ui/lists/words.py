"""The words of the lists: their names and what they mean, what they are sorted by, and what stands in their columns."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import Enum
from typing import NamedTuple

from kiosk.language import mark, tr
from kiosk.lists import GONE, ListKind, ListRow, Order, last_name_first, why_not_delivered
from kiosk.model import CANCELLED, CONFIRMED, REFUNDED, WAITLIST, OperationKind
from kiosk.ui.formats import moment
from kiosk.ui.wording import bib, name, reason_words

_KINDS = {
    ListKind.NOT_YET: ("runner", mark("Not here yet", "A list of runners")),
    ListKind.EVERYBODY: ("several", mark("Everybody", "A list of runners")),
    ListKind.REFUSED: ("alert", mark("Refused", "A list of runners")),
    ListKind.HELD: ("hourglass", mark("Held", "A list of runners")),
    ListKind.OVERRIDDEN: ("turn", mark("Exceptions", "A list of runners")),
    ListKind.UNDONE: ("undo", mark("Undone", "A list of runners")),
    ListKind.WALK_UPS: ("person-add", mark("Walk-ups", "A list of runners")),
}
_MEANINGS = {
    ListKind.NOT_YET: mark("Who is expected and not checked in."),
    ListKind.EVERYBODY: mark("All registrations, whatever their status."),
    ListKind.REFUSED: mark("Kept here, but refused by the server: tell the organizer."),
    ListKind.HELD: mark("Kept here until the organizer decides."),
    ListKind.OVERRIDDEN: mark("Checked in although something spoke against it, and why."),
    ListKind.UNDONE: mark("Check-ins that were taken back, and why."),
    ListKind.WALK_UPS: mark("Who registered at a desk."),
}
_NOBODY = {
    ListKind.NOT_YET: mark("Everybody who is expected is here."),
    ListKind.EVERYBODY: mark("The start list is empty so far."),
    ListKind.REFUSED: mark("The server has refused nothing."),
    ListKind.HELD: mark("Nothing is held."),
    ListKind.OVERRIDDEN: mark("Nobody was checked in against the status."),
    ListKind.UNDONE: mark("No check-in was taken back."),
    ListKind.WALK_UPS: mark("Nobody has registered at a desk."),
}
_ORDERS = {
    Order.NAME: mark("By name", "How a list is sorted"),
    Order.LAST_NAME: mark("By last name", "How a list is sorted"),
    Order.BIB: mark("By bib", "How a list is sorted"),
    Order.RUN: mark("By run", "How a list is sorted"),
    Order.PACE_GROUP: mark("By group", "How a list is sorted"),
    Order.STATUS: mark("By status", "How a list is sorted"),
    Order.TIME: mark("By time", "How a list is sorted"),
    Order.REASON: mark("By reason", "How a list is sorted"),
}
_STATUSES = {
    CONFIRMED: mark("Confirmed", "A registration"),
    CANCELLED: mark("Cancelled", "A registration"),
    REFUNDED: mark("Refunded", "A registration"),
    WAITLIST: mark("Waiting list", "A registration"),
    GONE: mark("No longer in the list", "A registration"),
}
_ICONS = {CANCELLED: "stop", REFUNDED: "stop", WAITLIST: "hourglass"}
_DONE = {
    OperationKind.CHECK_IN: mark("Check-in", "What was done with a runner"),
    OperationKind.UNDO: mark("Undo", "What was done with a runner"),
    OperationKind.WALK_UP: mark("Walk-up", "What was done with a runner"),
    OperationKind.BIB: mark("Bib", "What was done with a runner"),
}
REASONED = (ListKind.REFUSED, ListKind.HELD, ListKind.OVERRIDDEN, ListKind.UNDONE)
"""The lists of what has a reason."""
OF_RUNNERS = (ListKind.NOT_YET, ListKind.EVERYBODY)
"""The lists in which each runner is once; a row of the others is an operation."""
_UNDELIVERED = (ListKind.REFUSED, ListKind.HELD)


class Column(Enum):
    """What stands in a column of a list, and what clicking its head sorts by."""

    BIB = Order.BIB
    NAME = Order.NAME
    RUN = Order.RUN
    GROUP = Order.PACE_GROUP
    STATUS = Order.STATUS
    TIME = Order.TIME
    REASON = Order.REASON


class Cell(NamedTuple):
    """A cell: a line, a quiet one below it, and an icon before both; each may be ""."""

    upper: str
    lower: str = ""
    icon: str = ""


class Facts(NamedTuple):
    """What the words of a row need besides it: what a run is called, the time of now, and how the list is sorted."""

    run_label: Callable[[str], str]
    now: Callable[[], datetime]
    order: Order = Order.NAME


# Lists.
def kind_icon(kind: ListKind) -> str:
    """The icon of a list."""
    return _KINDS[kind][0]


def kind_words(kind: ListKind) -> str:
    """What a list is called."""
    return tr(_KINDS[kind][1], "A list of runners")


def meaning(kind: ListKind) -> str:
    """Who is in a list."""
    return tr(_MEANINGS[kind])


def nobody_words(kind: ListKind) -> str:
    """What it means that nobody is in a list."""
    return tr(_NOBODY[kind])


def order_words(order: Order) -> str:
    """How a list is sorted."""
    return tr(_ORDERS[order], "How a list is sorted")


def columns_of(kind: ListKind, *, groups: bool) -> tuple[Column, ...]:
    """What stands beside each other in a list; `groups`: the event has pace groups."""
    if kind is ListKind.NOT_YET:
        return (Column.BIB, Column.NAME, Column.RUN, *((Column.GROUP,) if groups else ()))
    always = (Column.BIB, Column.NAME, Column.STATUS, Column.TIME)
    return (*always, Column.REASON) if kind in REASONED else always


def orders_of(kind: ListKind, *, groups: bool) -> tuple[Order, ...]:
    """What a list can be sorted by."""
    columns = columns_of(kind, groups=groups)
    more = () if Column.RUN in columns else (Order.RUN,)
    return (Order.NAME, Order.LAST_NAME, *(each.value for each in columns if each is not Column.NAME), *more)


def first_order(kind: ListKind) -> tuple[Order, bool]:
    """How a list is sorted at first, and whether backwards: people by name, what was done with the newest on top."""
    return (Order.NAME, False) if kind in OF_RUNNERS else (Order.TIME, True)


def head_words(column: Column) -> str:
    """What stands above a column."""
    return {
        Column.BIB: tr("Bib"),
        Column.NAME: tr("Name", "Of a runner"),
        Column.RUN: tr("Run", "One of the races of an event"),
        Column.GROUP: tr("Pace group"),
        Column.STATUS: tr("Status", "Of a runner"),
        Column.TIME: tr("Time", "When it was done"),
        Column.REASON: tr("Reason"),
    }[column]


# Rows.
def status_words(status: str) -> str:
    """The status of a registration, or `GONE`; one that is not known as it came."""
    known = _STATUSES.get(status)
    return tr("Status “{status}”", status=status) if known is None else tr(known, "A registration")


def status_of(row: ListRow) -> str:
    """The status of a row's registration, or `GONE`."""
    return GONE if row.gone else row.registration.status


def state(row: ListRow) -> Cell:
    """Whether somebody is checked in, else why they are not; below it a status that speaks against it all the same."""
    status = status_of(row)
    if row.standing.checked_in:
        return Cell(tr("Checked in"), "" if status == CONFIRMED else status_words(status), "check")
    if status == CONFIRMED:
        return Cell(tr("Not here yet", "A runner"))
    return Cell(status_words(status), icon=_ICONS.get(status, "question"))


def shown_name(row: ListRow, order: Order) -> str:
    """A name as it is sorted."""
    said = name(row.registration)
    return last_name_first(said) if order is Order.LAST_NAME and (row.registration.name or "").strip() else said


def group_words(row: ListRow) -> str:
    """The pace group, or ""."""
    return (row.registration.pace_group or "").strip()


def reason_cell(row: ListRow, *, named: bool) -> Cell:
    """Why it was done; of what the server has not got, why that is, and below it what was done and why."""
    given = reason_words(row.reason) if row.reason else ""
    if not named:
        return Cell(given)
    done = tr(_DONE[row.kind], "What was done with a runner") if row.kind else ""
    return Cell(why_not_delivered(row), " · ".join(part for part in (done, given) if part))


def place_and_time(row: ListRow, now: datetime) -> Cell:
    """When it was done, and where below it."""
    if row.at is None:
        return Cell(tr("At Intervals"), tr("time not known")) if row.standing.checked_in else Cell("")
    return Cell(moment(row.at, now), row.desk)


def cell(row: ListRow, column: Column, kind: ListKind, facts: Facts) -> Cell:
    """What stands in a row and column of a list."""
    run = facts.run_label(row.registration.run_id)
    match column:
        case Column.BIB:
            return Cell(bib(row.registration))
        case Column.NAME:
            below = "" if kind is ListKind.NOT_YET else " · ".join(part for part in (run, _pace(row)) if part)
            return Cell(shown_name(row, facts.order), below)
        case Column.RUN:
            return Cell(run)
        case Column.GROUP:
            return Cell(group_words(row))
        case Column.STATUS:
            return state(row)
        case Column.TIME:
            return place_and_time(row, facts.now())
        case Column.REASON:
            return reason_cell(row, named=kind in _UNDELIVERED)


def _pace(row: ListRow) -> str:
    return tr("Pace {group}", group=group_words(row)) if group_words(row) else ""


def spoken(row: ListRow, columns: tuple[Column, ...], kind: ListKind, facts: Facts) -> str:
    """A row in one sentence for who hears the screen."""
    worn = (row.registration.bib or "").strip()
    parts = [shown_name(row, facts.order), tr("bib {bib}", bib=worn) if worn else ""]
    for column in columns:
        made = cell(row, column, kind, facts)
        parts += () if column is Column.BIB else (made.lower,) if column is Column.NAME else (made.upper, made.lower)
    return ". ".join(part for part in parts if part)
