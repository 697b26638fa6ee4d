"""The words of the reconciliation on the screen, and how a difference looks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Literal

from kiosk.model import Case, DeliveryState, DifferenceKind, EventStatus, Network, Reconciliation
from kiosk.ui.formats import age, count, moment
from kiosk.ui.wording import NO_BIB, NO_NAME, network_chip

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

SUM = (
    ("waiting", DeliveryState.WAITING),
    ("held", DeliveryState.HELD),
    ("refused", DeliveryState.REFUSED),
    ("delivered", DeliveryState.ACKNOWLEDGED),
    ("seen there", DeliveryState.CONFIRMED),
)
"""What the operations of the journal add up from."""


def weight(kind: DifferenceKind) -> Weight:
    """How much a kind of difference weighs."""
    if kind is DifferenceKind.SETTLED:
        return "settled"
    return "bad" if kind in _BAD else "look" if kind in _LOOK else "know"


def summary(found: Reconciliation) -> tuple[str, str]:
    """The whole in one icon and one sentence."""
    total = found.total
    if found.read_at is None:
        return "question", "The server's list was never read to its end: there is nothing to compare with yet."
    if total.differ:
        runners = "1 runner differs" if total.differ == 1 else f"{count(total.differ)} runners differ"
        return "alert", f"{runners}: checked in on this laptop or at the server, not at both."
    if found.open:
        return "alert", "Laptop and server agree on who is checked in. There is more to look at."
    return "check", f"Nothing differs: {count(total.here)} checked in, on this laptop and at the server."


def server_line(found: Reconciliation | None, status: EventStatus, now: datetime, *, asked: bool) -> str:
    """What the server's figures are of, and whether newer ones are on their way."""
    away = "" if status.network.state is Network.ONLINE else f"{network_chip(status, now).title} · "
    if found is None:
        return f"{away}Comparing…"
    read = (
        f"Server read {moment(found.read_at, now)}, {age(found.read_at, now)} ago" if found.read_at else "Not read yet"
    )
    aside = f", {count(found.set_aside)} rows could not be" if found.set_aside else ""
    if found.reading is not None:
        return f"{away}{read}{aside} · reading again: {count(found.reading)} rows so far"
    cut = "" if found.complete or found.read_at is None else " · the last reading did not come to its end"
    return f"{away}{read}{aside}{cut}{' · asked again' if asked else ''}"


def journal_line(found: Reconciliation) -> str:
    """Whether the numbers of each desk's operations are whole."""
    if not found.desks:
        return "Nothing was recorded yet."
    ranges = " · ".join(f"{desk.name}: 1 to {count(desk.last)}" for desk in found.desks)
    missing = sum(len(desk.missing) for desk in found.desks)
    lost = found.operations - sum(found.deliveries.values())
    nothing = f" {count(lost)} that nothing delivers." if lost else ""
    whole = f"{count(missing)} numbers are missing" if missing else "No number is missing"
    return f"Journal of {ranges}. {whole}.{nothing}"


def who(case: Case) -> tuple[str, str, str]:
    """Bib, name, and the run below the name."""
    if not case.registration_id:
        return "", case.desk or NO_NAME, ""
    return case.bib or NO_BIB, case.name or NO_NAME, case.run


def what(case: Case, now: datetime) -> tuple[str, str]:
    """The operation with its time and desk, and the reason and what is to be known below it."""
    done = case.what[:1].upper() + case.what[1:]
    at = moment(case.at, now) if case.at else ""
    first = " · ".join(part for part in (done, at, case.desk if case.registration_id else "") if part)
    return first, " · ".join(part for part in (case.reason, case.note) if part)


def spoken(case: Case, now: datetime) -> str:
    """A case in one sentence for who hears the screen."""
    bib, name, run = who(case)
    bib_words = f"bib {bib}" if bib and bib != NO_BIB else ""
    return ". ".join(part for part in (name, bib_words, run, *what(case, now)) if part)


Now = Callable[[], datetime]
