"""What the walk-up form says: what speaks against a run, what is wrong with an e-mail, who is in the list already."""

from __future__ import annotations

from datetime import datetime

from kiosk.addresses import AddressProblem
from kiosk.language import mark, tr
from kiosk.model import Double, Obstacle, RunOffer, Verdict
from kiosk.ui.formats import count
from kiosk.ui.wording import NO_BIB, bib, masked_email, name, row_status

_STATES = {
    Obstacle.CANCELLED: mark("Run cancelled"),
    Obstacle.POSTPONED: mark("Run postponed"),
    Obstacle.CLOSED: mark("Registration closed"),
    Obstacle.PAUSED: mark("Registration paused"),
    Obstacle.SOLD_OUT: mark("Sold out"),
    Obstacle.ELSEWHERE: mark("Not at this desk"),
}
_WARNINGS = {
    Obstacle.CANCELLED: mark("This run is cancelled. Register only if the organizer said so."),
    Obstacle.POSTPONED: mark("This run is postponed. Register only if the organizer said so."),
    Obstacle.CLOSED: mark("Registration is closed. Register only if the organizer said so."),
    Obstacle.PAUSED: mark("Registration is paused. Register only if the organizer said so."),
    Obstacle.SOLD_OUT: mark("This run is sold out. Register only if the organizer said so."),
    Obstacle.ELSEWHERE: mark("This run is not served here. Register only if the organizer said so."),
    Obstacle.UNKNOWN: mark("It is not known if this run is open. Register only if the organizer said so."),
}
_PROBLEMS = {
    AddressProblem.MISSING: mark("Ask for the e-mail. Families may share one."),
    AddressProblem.BLANK: mark("Take the blank out of the e-mail."),
    AddressProblem.NO_AT: mark("The @ is missing, as in name@example.org."),
    AddressProblem.TWO_AT: mark("There are two @ in it. Leave one."),
    AddressProblem.NOTHING_BEFORE: mark("Something is missing before the @."),
    AddressProblem.NOTHING_AFTER: mark("Something is missing after the @."),
    AddressProblem.NO_ENDING: mark("The ending is missing, as in name@example.org."),
    AddressProblem.LETTERS: mark("A letter after the @ can't be right."),
}


def state_words(offer: RunOffer) -> str:
    """What speaks against a run, in a few words; "" for nothing."""
    if offer.obstacle is None:
        return ""
    if offer.obstacle is Obstacle.UNKNOWN:
        return tr("State “{state}”", state=offer.word)
    if offer.obstacle is Obstacle.ELSEWHERE and offer.word:
        return tr("Go to {place}", place=offer.word)
    return tr(_STATES[offer.obstacle])


def closed_words(offer: RunOffer) -> str:
    """The same of a run that can't be chosen."""
    return tr("{state}: no walk-ups", state=state_words(offer))


def warning_words(offer: RunOffer) -> str:
    """What speaks against a run that was chosen, and what to do; "" for nothing."""
    return "" if offer.obstacle is None else tr(_WARNINGS[offer.obstacle])


def problem_words(problem: AddressProblem) -> str:
    """What is wrong with an e-mail, and what to do."""
    return tr(_PROBLEMS[problem])


def why_words(double: Double) -> str:
    """Why somebody may be the one that registers."""
    if double.name == "same":
        return tr("Same name and e-mail") if double.same_email else tr("Same name")
    if double.name == "near":
        return tr("Similar name, same e-mail") if double.same_email else tr("Similar name")
    return tr("Same e-mail")


def standing_words(refusal: Verdict | None, now: datetime) -> str:
    """Where somebody of the list stands: that they are in, why they can't be, or that they are not yet."""
    status = row_status(refusal, now)
    return status.text if status else tr("Not checked in yet")


def whom_words(double: Double, run: str) -> str:
    """Who somebody of the list is, for whoever hears the screen."""
    registration = double.entry.registration
    number = bib(registration)
    worn = tr("bib {bib}", bib=number) if number != NO_BIB else tr("no bib")
    return ", ".join((name(registration), worn, run, masked_email(registration.email)))


def doubles_title(shown: int, total: int) -> str:
    """The line above the doubles; a cut list says so."""
    title = tr("Already in the start list?")
    if shown >= total:
        return title
    number = tr("{shown} of {total} shown", shown=count(shown), total=count(total))
    return f"{title} {number}"
