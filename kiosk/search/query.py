"""What somebody typed, read once: its words, its spellings, and whether it may be a bib."""

from __future__ import annotations

from msgspec import Struct

from kiosk.model import bib_key
from kiosk.search.addresses import address_key
from kiosk.search.fold import joined, spellings
from kiosk.search.highlight import Way

QUERY_LIMIT = 256
"""Characters of a query that are read: a pasted book must not stall the window."""

WORDS_LIMIT = 16
"""Words of a query that are read."""


class Word(Struct, frozen=True):
    """One word as typed: the spellings a name may have, the key of an address, the keys of a bib."""

    ways: tuple[Way, ...]
    address: str
    bibs: tuple[str, ...]


class Query(Struct, frozen=True):
    """The words in the order typed, and the keys of all of it as one bib; no words: nothing to look for."""

    words: tuple[Word, ...]
    bibs: tuple[str, ...]


def bib_keys(text: str) -> tuple[str, ...]:
    """A bib's letters and digits, as they are and without leading zeros; none for a text without any."""
    plain = joined(text)
    keys = (plain, bib_key(plain)) if plain[:1] == "0" else (plain,)
    return tuple(key for key in keys if key)


def read(text: str) -> Query:
    """Reads what was typed; any text will do. A word with an @ is of an address only."""
    text = text[:QUERY_LIMIT]
    words = []
    for typed in text.split()[:WORDS_LIMIT]:
        ways = spellings(typed)
        if ways and "@" in typed:
            words.append(Word((), address_key(typed), ()))
        elif ways:
            words.append(Word(ways, address_key(typed), bib_keys(typed)))
    return Query(tuple(words), () if "@" in text else bib_keys(text))
