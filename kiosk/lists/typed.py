"""Finding runners in a list by what was typed."""

from __future__ import annotations

from collections.abc import Generator, Sequence

from kiosk.lists.kinds import SOME, name_of
from kiosk.lists.sorting import folded
from kiosk.store.listing import ListRow


def finding(rows: Sequence[ListRow], typed: str) -> Generator[tuple[ListRow, ...] | None, None, None]:
    """The rows in which words begin with each typed word: of name, bib or e-mail. None after each of many short steps.

    What comes after the @ counts only where one was typed: else everybody would fit. Letter case and accents are
    forgiven, and "ue" for "ü" and the like, both ways.
    """
    from kiosk.search.fold import parted, second_spelling

    fold = folded()
    words = [{f" {fold(word)}", f" {fold(second_spelling(word))}"} for word in parted(typed)]
    whole = "@" in typed
    found: list[ListRow] = []
    for start in range(0, len(rows), SOME):
        for row in rows[start : start + SOME]:
            known = f" {fold(_found_by(row, whole))}"
            if all(any(way in known for way in ways) for ways in words):
                found.append(row)
        yield None
    yield tuple(found)


def _found_by(row: ListRow, whole: bool) -> str:
    from kiosk.search.fold import has_second_spelling, second_spelling

    registration, name = row.registration, name_of(row)
    also = second_spelling(name) if has_second_spelling(name) else ""
    mail = registration.email if whole else registration.email.partition("@")[0]
    return f"{name} {also} {registration.bib or ''} {mail}"
