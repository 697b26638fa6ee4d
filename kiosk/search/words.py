"""The words of a name or of what was typed, and the keys under which each is found.

A *part* is what stands by itself: `Jean-Luc` has two, 王小明 three. Each part is given by its spellings, the nearest to
how it was written first.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple, TypeAlias

from kiosk.search.fold import fold, has_second_spelling, parted, second_spelling
from kiosk.search.scripts import blankless, romanised, script_runs

KEY_LIMIT = 64
"""Characters of a word that are compared: nobody needs more to be told from others."""

TEXT_LIMIT = 500
"""Characters of a name, an address or a bib by which somebody is found."""

PARTS_LIMIT = 16
"""Parts of a name that are told from each other; what comes after counts as the last."""

SHORT = 3
"""Words up to this length are also found when they are typed together with the next one."""

Spellings: TypeAlias = tuple[str, ...]
"""Ways to spell the same, folded."""


def parts(word: str) -> tuple[Spellings, ...]:
    """The parts of a word without blanks; none if it has no letter."""
    if word.isascii():
        return tuple((part[:KEY_LIMIT],) for part in fold(word).split())
    found = (_spellings(run) for part in parted(word) for run in script_runs(part))
    return tuple(spellings for spellings in found if spellings)


def _spellings(part: str) -> Spellings:
    plain = "".join(fold(part).split())[:KEY_LIMIT]
    if not plain:
        return ()
    second = "".join(fold(second_spelling(part)).split())[:KEY_LIMIT] if has_second_spelling(part) else plain
    if plain.isascii():
        return (plain,) if plain == second else (plain, second)
    latin = [spelling[:KEY_LIMIT] for spelling in romanised(part)]
    return tuple(dict.fromkeys((plain, second, *latin)))


def together(some: tuple[Spellings, ...]) -> Spellings:
    """Parts typed as one: all in their first spelling, all in their second, and so on."""
    if len(some) < 2:
        return some[0] if some else ()
    most = max(map(len, some))
    ways = ("".join(part[min(way, len(part) - 1)] for part in some)[:KEY_LIMIT] for way in range(most))
    return tuple(dict.fromkeys(ways))


class NameWord(NamedTuple):
    """One word of a name: its keys, each with the number of the part where it begins; its parts; it as a whole.

    The parts and the whole are given by their first spellings.
    """

    keys: tuple[tuple[str, int], ...]
    parts: Spellings
    whole: str


@lru_cache(maxsize=4096)
def name_word(word: str) -> NameWord:
    """Reads a word of a name, without blanks."""
    some = parts(word)
    if len(some) == 1 and word.isascii():
        return NameWord(((some[0][0], 0),), some[0], some[0][0])
    found = [(key, number) for number, part in enumerate(some) for key in part]
    if len(some) > 1:
        found += [(key, 0) for key in together(some)]
    if not word.isascii():
        found += _from_within(word, some)
    whole = "".join(together(some)[:1])
    return NameWord(tuple(dict.fromkeys(found)), tuple(part[0] for part in some), whole)


def _from_within(word: str, some: tuple[Spellings, ...]) -> list[tuple[str, int]]:
    """The ends of a word in a script without blanks: 小明 of 王小明, たろう of やまだたろう."""
    found = []
    for number in range(1, len(some) - 1):
        found += [(key, number) for key in together(some[number:])]
    runs = [run for part in parted(word) for run in script_runs(part)]
    for number, run in enumerate(runs):
        if len(run) > 1 and blankless(run[0]):
            found += [(key, number) for start in range(1, len(run)) for key in _spellings(run[start:])]
    return found


def run_together(words: list[str]) -> list[tuple[str, int]]:
    """The keys of short words typed together with what follows, each with the number of its first word.

    `vanderberg` and `derberg` of `van`, `der`, `berg`.
    """
    found = []
    for start, first in enumerate(words):
        if len(first) <= SHORT:
            run = first
            for word in words[start + 1 :]:
                run += word
                if len(word) > SHORT or len(run) > KEY_LIMIT:
                    break
            if run != first:
                found.append((run[:KEY_LIMIT], start))
    return found
