"""The words of the reconciliation on the screen, and how a difference looks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Literal

from kiosk.clock import ago
from kiosk.language import tr
from kiosk.model import Case, DeliveryState, Difference, DifferenceKind, EventStatus, Network, Reconciliation
from kiosk.ui.formats import count, moment
from kiosk.ui.wording import NO_BIB, NO_NAME, network_chip, reason_words

Weight = Literal["bad", "look", "know", "settled"]
"""How much a difference weighs; its colour, beside its place and its words."""

_BAD = (
    DifferenceKind.UNTRACKED,
    DifferenceKind.MISSING_NUMBERS,
    DifferenceKind.NOT_SHOWN,
    DifferenceKind.UNDONE_THERE,
    DifferenceKind.REFUSED,
    DifferenceKind.HELD,
    DifferenceKind.GONE,
    DifferenceKind.BIB_TWICE,
)
_LOOK = (DifferenceKind.TWICE, DifferenceKind.STILL_SHOWN, DifferenceKind.STATUS, DifferenceKind.OTHER_BIB)


def shares() -> tuple[tuple[str, DeliveryState], ...]:
    """What the operations of the journal add up from."""
    return (
        (tr("waiting", "Operations: their number stands above"), DeliveryState.WAITING),
        (tr("held", "Operations: their number stands above"), DeliveryState.HELD),
        (tr("refused", "Operations: their number stands above"), DeliveryState.REFUSED),
        (tr("delivered", "Operations: their number stands above"), DeliveryState.ACKNOWLEDGED),
        (tr("seen there", "Operations: their number stands above"), DeliveryState.CONFIRMED),
    )


def weight(kind: DifferenceKind) -> Weight:
    """How much a kind of difference weighs."""
    if kind is DifferenceKind.SETTLED:
        return "settled"
    return "bad" if kind in _BAD else "look" if kind in _LOOK else "know"


def to_do(difference: Difference) -> str:
    """What is to be done about a difference."""
    return tr("To do: {what}", what=difference.to_do)


def summary(found: Reconciliation) -> tuple[str, str]:
    """The whole in one icon and one sentence."""
    total = found.total
    if found.read_at is None:
        return "question", tr("The server's list was never read to its end: there is nothing to compare with yet.")
    if total.differ:
        return "alert", tr(
            "%n runner(s) (differs|differ): checked in on this laptop or at the server, not at both.", "", total.differ
        )
    if found.open:
        return "alert", tr("Laptop and server agree on who is checked in. There is more to look at.")
    return "check", tr("Nothing differs: %n checked in, on this laptop and at the server.", "", total.here)


def server_line(found: Reconciliation | None, status: EventStatus, now: datetime, *, asked: bool) -> str:
    """What the server's figures are of, and whether newer ones are on their way."""
    away = "" if status.network.state is Network.ONLINE else network_chip(status, now).title
    facts = (away, tr("Comparing…")) if found is None else (away, *_read(found, now, asked=asked))
    return " · ".join(fact for fact in facts if fact)


def _read(found: Reconciliation, now: datetime, *, asked: bool) -> tuple[str, ...]:
    """When the server was read, what is missing of it, and whether it is read again; "" for what is not so."""
    at = found.read_at
    read = tr("Server read {moment}, {ago}", moment=moment(at, now), ago=ago(at, now)) if at else tr("Not read yet")
    aside = tr("%n row(s) could not be read", "", found.set_aside) if found.set_aside else ""
    if found.reading is not None:
        return read, aside, tr("reading again: %n row(s) so far", "", found.reading)
    cut = tr("the last reading did not come to its end") if at and not found.complete else ""
    return read, aside, cut, tr("asked again") if asked else ""


def journal_line(found: Reconciliation) -> str:
    """Whether the numbers of each desk's operations are whole."""
    if not found.desks:
        return tr("Nothing was recorded yet.")
    ranges = " · ".join(tr("{desk}: 1 to {last}", desk=desk.name, last=count(desk.last)) for desk in found.desks)
    missing = sum(len(desk.missing) for desk in found.desks)
    lost = found.operations - sum(found.deliveries.values())
    nothing = tr("%n that nothing delivers.", "Operations of the journal", lost) if lost else ""
    whole = tr("%n number(s) (is|are) missing.", "", missing) if missing else tr("No number is missing.")
    return " ".join(part for part in (tr("Journal of {desks}.", desks=ranges), whole, nothing) if part)


def who(case: Case) -> tuple[str, str, str]:
    """Bib, name, and the run below the name."""
    if not case.registration_id:
        return "", case.desk or tr(NO_NAME), ""
    return case.bib or NO_BIB, case.name or tr(NO_NAME), case.run


def what(case: Case, now: datetime) -> tuple[str, str]:
    """The operation with its time and desk, and the reason and what is to be known below it."""
    done = case.what[:1].upper() + case.what[1:]
    at = moment(case.at, now) if case.at else ""
    first = " · ".join(part for part in (done, at, case.desk if case.registration_id else "") if part)
    return first, " · ".join(part for part in (reason_words(case.reason) if case.reason else "", case.note) if part)


def spoken(case: Case, now: datetime) -> str:
    """A case in one sentence for who hears the screen."""
    _, name, run = who(case)
    bib = tr("bib {bib}", bib=case.bib) if case.registration_id and case.bib else ""
    return ". ".join(part for part in (name, bib, run, *what(case, now)) if part)


Now = Callable[[], datetime]
