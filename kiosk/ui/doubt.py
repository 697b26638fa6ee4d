"""When Enter must ask before it checks somebody in: it is not sure that the selected runner was meant."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.model import bib_key
from kiosk.ui.results import Row
from kiosk.ui.wording import Words, doubt_words


def doubt(row: Row, rows: Sequence[Row], text: str) -> Words | None:
    """What to ask about the selected one of the rows that were found for a text; None where nothing is doubtful.

    Neither a part of a bib, figures in an e-mail, a slip of the keyboard nor a namesake turns somebody else green.
    """
    typed = row.typed or text
    if any(worn(row, word) for word in (*typed.split(), "".join(typed.split()))):
        return None
    namesakes = sum(_name(each) == _name(row) for each in rows) if _name(row) else 1
    figures = any(letter.isdigit() for letter in typed) and "@" not in typed
    doubtful = row.match in ("near", "bib") or (row.match == "email" and figures) or namesakes > 1
    return doubt_words(row.match, typed, row.entry, namesakes) if doubtful else None


def worn(row: Row, text: str) -> bool:
    """Whether a text is the whole bib of a runner; letter case and leading zeros are forgiven."""
    bib = row.entry.registration.bib
    return bool(bib) and bib_key(bib or "") == bib_key(text)


def _name(row: Row) -> list[str]:
    return (row.entry.registration.name or "").casefold().split()
