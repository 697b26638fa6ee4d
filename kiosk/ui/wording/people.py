"""How a registration is called: name, bib, e-mail, status, and the reason for what was done with it."""

from __future__ import annotations

from kiosk.language import mark, tr
from kiosk.model import Entry, Registration

NO_BIB = "—"
NO_NAME = mark("No name given")


def name(registration: Registration) -> str:
    """The name, or that none was given."""
    return (registration.name or "").strip() or tr(NO_NAME)


def bib(registration: Registration) -> str:
    """The bib, or a dash."""
    return (registration.bib or "").strip() or NO_BIB


def masked_email(address: str) -> str:
    """An e-mail that tells two people apart without showing it: a•••@mail.example."""
    local, at, domain = address.strip().partition("@")
    return f"{local[:1]}•••@{domain}" if at else "•••"


def unknown_status(entry: Entry, status: str) -> str:
    """Why somebody can't be checked in whose status is none that is known."""
    return tr("No longer in the start list") if entry.gone else tr("Status “{status}”", status=status)


def reason_words(reason: str) -> str:
    """Why something was done, which is recorded in English where it is of a short list: in the language of now."""
    return "; ".join(tr(each) for each in reason.split("; "))


def quoted(text: str) -> str:
    """What was typed or scanned, in the quotation marks of the language."""
    return tr("“{text}”", text=text)


def facts(*known: str) -> str:
    """What there is of these, beside each other."""
    return " · ".join(fact for fact in known if fact)
