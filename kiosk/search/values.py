"""What goes into the search and what comes out of it."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import Struct

Match: TypeAlias = Literal["bib", "name", "email", "near"]
"""What of a registration was found: its bib, its name alone, its e-mail address (perhaps with its name), or a name that
is only near to what was typed."""


class Row(Struct, frozen=True, gc=False):
    """What can be found of one registration, as it came; a missing name or bib is an empty text."""

    id: str
    name: str
    email: str
    bib: str
    checked_in: bool


class Hit(Struct, frozen=True):
    """One registration that matches, and what of it did."""

    id: str
    match: Match


class Found(Struct, frozen=True):
    """The best hits, best first, and how many registrations match altogether: a cut list is never silent."""

    hits: tuple[Hit, ...] = ()
    total: int = 0
