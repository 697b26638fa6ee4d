"""What goes into the search and what comes out of it."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import Struct

Match: TypeAlias = Literal["bib", "name", "email"]
"""What of a registration was found: its bib, its name alone, or its e-mail address (perhaps with its name)."""


class Row(Struct, frozen=True, gc=False):
    """What can be found of one registration, as it came; a missing name or bib is an empty text."""

    id: str
    name: str
    email: str
    bib: str
    checked_in: bool


class Hit(Struct, frozen=True):
    """One registration that matches; `spans` are the ranges (start, end) of characters of `Row.name` that matched.

    The ranges count characters of the name as it was given, are in order, do not touch, and never cut a letter from
    its accents.
    """

    id: str
    match: Match
    spans: tuple[tuple[int, int], ...] = ()


class Found(Struct, frozen=True):
    """The best hits, best first, and how many registrations match altogether: a cut list is never silent."""

    hits: tuple[Hit, ...] = ()
    total: int = 0
