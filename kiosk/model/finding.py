"""How what was typed or scanned fits a runner."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import Struct


def bib_key(bib: str) -> str:
    """A bib without what people get wrong: letter case, leading zeros, blanks around it; "0" keeps its zero."""
    folded = bib.strip().casefold()
    return folded.lstrip("0") or folded[-1:]


Likeness: TypeAlias = Literal["spelling", "sound", "nickname"]
"""In what a name is near to what was typed."""

Span: TypeAlias = tuple[int, int]
"""A range of characters of a name as it was given: start, end."""


class Marks(Struct, frozen=True):
    """The characters of a name that match what was typed, and the words that are only near to it, and in what.

    The ranges are in order, do not touch others of their kind, and never cut a letter from its accents.
    """

    exact: tuple[Span, ...] = ()
    near: tuple[Span, ...] = ()
    likeness: Likeness | None = None
