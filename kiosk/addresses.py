"""E-mail addresses as people give them at a desk: what is wrong with one, and a slip in a well-known name."""

from __future__ import annotations

from enum import StrEnum

WELL_KNOWN = (
    "gmail.com",
    "googlemail.com",
    "hotmail.com",
    "outlook.com",
    "yahoo.com",
    "icloud.com",
    "protonmail.com",
    "t-online.de",
    "wanadoo.fr",
    "laposte.net",
)
"""Domains that many people have and whose names are long enough for one wrong letter to be seen."""

_REAL = frozenset({"mail.com", "ymail.com", "email.com", "cloud.com"})
"""Domains one letter from a well-known one that people have, too."""


class AddressProblem(StrEnum):
    """Why a text is no e-mail address."""

    MISSING = "missing"
    BLANK = "blank"
    NO_AT = "no_at"
    TWO_AT = "two_at"
    NOTHING_BEFORE = "nothing_before"
    NOTHING_AFTER = "nothing_after"
    NO_ENDING = "no_ending"
    LETTERS = "letters"


def address_problem(text: str) -> AddressProblem | None:  # noqa: C901 - one line for each thing that can be wrong
    """The first thing that is wrong with an address, blanks around it forgiven; None where it may be one.

    Lenient before the @, where mail servers are, too; after it there are letters, figures and hyphens between dots.
    """
    address = text.strip()
    local, _, domain = address.partition("@")
    labels = domain.split(".")
    if not address:
        return AddressProblem.MISSING
    if any(each.isspace() for each in address):
        return AddressProblem.BLANK
    if "@" not in address:
        return AddressProblem.NO_AT
    if "@" in domain:
        return AddressProblem.TWO_AT
    if not local:
        return AddressProblem.NOTHING_BEFORE
    if not domain:
        return AddressProblem.NOTHING_AFTER
    if not address.isprintable() or not all(_is_label(each) for each in labels if each):
        return AddressProblem.LETTERS
    if len(labels) < 2 or not all(labels):
        return AddressProblem.NO_ENDING
    return None


def _is_label(text: str) -> bool:
    return all(each.isalnum() or each == "-" or not each.isascii() for each in text)


def meant(text: str) -> str | None:
    """The address with a well-known domain in place of one that is a slip of it; None where it is none, or can't be.

    A slip is one letter wrong, missing, too many, or two changed round.
    """
    if address_problem(text) is not None:
        return None
    from rapidfuzz.distance import OSA  # it takes a while to import, and few desks ever need it

    local, _, domain = text.strip().rpartition("@")
    known = domain.casefold()
    if known in _REAL or known in WELL_KNOWN:
        return None
    return next((f"{local}@{each}" for each in WELL_KNOWN if OSA.distance(known, each) == 1), None)
