"""What somebody typed, read once: its words, its spellings, and whether it may be a bib or an address."""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct

from kiosk.search.addresses import piece_key
from kiosk.search.bibs import bib_keys
from kiosk.search.words import Spellings, parts, together

QUERY_LIMIT = 256
"""Characters of a query that are read: a pasted book must not stall the window."""

WORDS_LIMIT = 16
"""Words of a query that are read."""

_LIKE_AN_ADDRESS = re.compile(r"(?=\S*[^\W\d_])(?=\S*[\d._@])\S+")


class Word(Struct, frozen=True):
    """One word as typed: the spellings a name may have, the key of an address, the keys of a bib."""

    spellings: Spellings
    address: str
    bibs: tuple[str, ...]

    @property
    def typed(self) -> str:
        """The spelling in which errors are looked for: the first in plain Latin letters, else the first."""
        return next((each for each in self.spellings if each.isascii()), "".join(self.spellings[:1]))


class Query(Struct, frozen=True):
    """The words in the order typed, each as a whole; and, if they differ, their parts as words of their own.

    `bibs`: the keys of all of it as one bib. `address`: whether it looks like a piece of an address. No words: nothing
    to look for.
    """

    words: tuple[Word, ...]
    parts: tuple[Word, ...]
    bibs: tuple[str, ...]
    address: bool


def typed_words(text: str) -> list[str]:
    """The words as they were typed."""
    return text[:QUERY_LIMIT].split()[:WORDS_LIMIT]


@lru_cache(maxsize=256)
def read(text: str) -> Query:
    """Reads what was typed; any text will do. A word with an @ is of an address only."""
    text = text[:QUERY_LIMIT]
    words: list[Word] = []
    split: list[Word] = []
    for typed in typed_words(text):
        some = parts(typed)
        if some and "@" in typed:
            words.append(Word((), piece_key(typed), ()))
            split.append(words[-1])
        elif some:
            words.append(Word(together(some), piece_key(typed), bib_keys(typed)))
            split += [words[-1]] if len(some) == 1 else [Word(part, "", ()) for part in some]
    alone = len(words) == 1 and _LIKE_AN_ADDRESS.fullmatch(text.strip()) is not None
    return Query(
        tuple(words),
        tuple(split[:WORDS_LIMIT]) if len(split) > len(words) else (),
        () if "@" in text else bib_keys(text),
        alone,
    )
