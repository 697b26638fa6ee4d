"""Who may be meant by what is typed: slow and by brute force, with nothing of the program's own search."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

from tests.bench.runners import Runner
from tests.bench.spelling import fold, folded_words, spellings, words

_MOST_ADDRESSES = 20_000
_AT_ONCE = 40


class Oracle:
    """The start list, and who of it matches; runners go by their number in the list."""

    def __init__(self, runners: Iterable[Runner]) -> None:
        self.first: list[str] = []
        self.last: list[str] = []
        self.email: list[str] = []
        self.bib: list[str] = []
        self.locale: list[str] = []
        self.full: list[str] = []
        """The whole name in plain small letters."""
        self.by_full: dict[str, list[int]] = defaultdict(list)
        self._by_word: dict[str, list[int]] = defaultdict(list)
        self._spellings: dict[str, set[str]] = {}
        for number, runner in enumerate(runners):
            self._take(number, runner)
        self.digits = [re.sub(r"\D", "", bib) for bib in self.bib]
        self._sorted_words = sorted(self._by_word)
        self._fulls = list(self.by_full)
        self._bearers = np.array([len(self.by_full[full]) for full in self._fulls])
        self._addresses = "\n".join(self.email)
        self._starts = np.cumsum([0] + [len(email) + 1 for email in self.email])

    def __len__(self) -> int:
        return len(self.first)

    def _take(self, number: int, runner: Runner) -> None:
        first, last = " ".join(runner.first.split()), " ".join(runner.last.split())
        self.first.append(first)
        self.last.append(last)
        self.email.append(runner.email.lower())
        self.bib.append((runner.bib or "").lower())
        self.locale.append(runner.locale)
        ways: set[str] = set()
        for word in words(first) + words(last):
            if word not in self._spellings:
                self._spellings[word] = spellings(word)
            ways |= self._spellings[word]
        for way in ways:
            self._by_word[way].append(number)
        full = " ".join(part for part in (folded_words(first), folded_words(last)) if part)
        self.full.append(full)
        self.by_full[full].append(number)

    def whole(self, spelling: str) -> set[int]:
        """Everybody with a word of the name spelled exactly so."""
        return set(self._by_word.get(spelling, ()))

    def starting(self, spelling: str) -> set[int]:
        """Everybody with a word of the name that starts so."""
        found: set[int] = set()
        at = bisect_left(self._sorted_words, spelling)
        while at < len(self._sorted_words) and self._sorted_words[at].startswith(spelling):
            found.update(self._by_word[self._sorted_words[at]])
            at += 1
        return found

    def bearing(self, word: str, start: bool = False) -> set[int]:
        """Everybody with this word in the name, or with one that starts so, however it is spelled."""
        find = self.starting if start else self.whole
        return set[int]().union(*(find(way) for way in spellings(word)))

    def matching(self, whole: Iterable[str], starts: Iterable[str] = ()) -> set[int]:
        """Everybody with all of these words and starts of words in the name, in any order."""
        found = [self.bearing(word) for word in whole] + [self.bearing(word, start=True) for word in starts]
        return set.intersection(*found) if found else set()

    def same_name(self, number: int) -> list[int]:
        """Everybody whose whole name folds to that of this runner."""
        return self.by_full[self.full[number]]

    def addressed(self, fragment: str) -> set[int]:
        """Everybody with this in the address; not all, if it is in very many."""
        found: list[int] = []
        at = self._addresses.find(fragment)
        while at >= 0 and len(found) < _MOST_ADDRESSES:
            number = int(np.searchsorted(self._starts, at, "right")) - 1
            if not found or found[-1] != number:
                found.append(number)
            at = self._addresses.find(fragment, at + 1)
        return set(found)

    def nearness(self, typed: Sequence[str], meant: Sequence[int]) -> list[tuple[int, int]]:
        """For each text: its distance from the name that is meant, and how many runners' names are as near or nearer.

        The distance is that of optimal string alignment, of whole names in plain small letters.
        """
        plain = [folded_words(text) for text in typed]
        distances = [OSA.distance(text, self.full[number]) for text, number in zip(plain, meant, strict=True)]
        found: list[tuple[int, int]] = []
        for start in range(0, len(plain), _AT_ONCE):
            some = plain[start : start + _AT_ONCE]
            table = process.cdist(some, self._fulls, scorer=OSA.distance, score_cutoff=max(distances), dtype=np.uint8)
            for line, distance in zip(table, distances[start:], strict=False):
                found.append((distance, int(self._bearers[line <= distance].sum())))
        return found


def within_one_edit(typed: str, name: str, lengths: Iterable[int]) -> bool:
    """Whether a start of a word of the name, of one of these lengths beside that of what is typed, is one slip off."""
    plain = fold(typed)
    return any(OSA.distance(plain, fold(word)[: len(typed) + more]) <= 1 for word in words(name) for more in lengths)
