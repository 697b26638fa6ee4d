"""Pools that invented names are drawn from: Faker's of a locale, with their weights, and a long tail of rare ones."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from importlib import import_module
from itertools import accumulate
from random import Random

from tests.bench.locales import (
    POLISH_LAST,
    VIETNAMESE_FIRST,
    VIETNAMESE_LAST,
    VIETNAMESE_LAST_WEIGHTS,
    WITHOUT_RARE_LAST,
)

RARE_LAST_NAMES = 5000
"""How many rare last names a locale has. Real ones have a long tail, so the vocabulary grows with the list."""

_ORDER = 3
_START, _END = "^", "$"


class Pool:
    """Names with weights; without given ones, weights like Zipf's in a shuffled order."""

    def __init__(self, random: Random, names: Iterable[str], weights: Iterable[float] | None = None) -> None:
        self._random = random
        self._names = list(names)
        if weights is None:
            ranks = list(range(len(self._names)))
            random.shuffle(ranks)
            weights = [1.0 / (rank + 8) ** 0.75 for rank in ranks]
        self._cumulative = list(accumulate(weights))

    def draw(self) -> str:
        """One name."""
        return self._random.choices(self._names, cum_weights=self._cumulative)[0]


class LocaleNames:
    """The names of one locale, by sex (0 or 1)."""

    def __init__(self, locale: str, random: Random, rare: int = RARE_LAST_NAMES) -> None:
        self.rare: list[list[str]] | None = None
        if locale == "vi_VN":
            self.first = [Pool(random, VIETNAMESE_FIRST)] * 2
            self.last = [Pool(random, VIETNAMESE_LAST, VIETNAMESE_LAST_WEIGHTS)] * 2
            return
        provider = import_module(f"faker.providers.person.{locale}").Provider
        self.first = [
            _pool(random, _names(provider, f"first_names_{sex}", "first_names")) for sex in ("male", "female")
        ]
        if locale == "pl_PL":
            male: _Names = POLISH_LAST
            female: _Names = [name[:-1] + "a" if name.endswith("ki") else name for name in POLISH_LAST]
        else:
            male, female = (_names(provider, f"last_names_{sex}", "last_names") for sex in ("male", "female"))
        self.last = [_pool(random, male), _pool(random, female)]
        if locale not in WITHOUT_RARE_LAST:
            self.rare = [_invented(random, list(names), rare) for names in (male, female)]
            if list(male) == list(female):
                self.rare[1] = self.rare[0]


_Names = Mapping[str, float] | list[str]


def _names(provider: object, attribute: str, otherwise: str) -> _Names:
    found: _Names = getattr(provider, attribute, None) or getattr(provider, otherwise)
    return found


def _pool(random: Random, names: _Names) -> Pool:
    return Pool(random, names.keys(), names.values()) if isinstance(names, Mapping) else Pool(random, names)


def _invented(random: Random, names: list[str], count: int) -> list[str]:
    """Names in the style of these, letter by letter from a Markov chain; these themselves if they are too few."""
    following: dict[str, list[str]] = defaultdict(list)
    for name in names:
        if " " in name or len(name) < 3:
            continue
        padded = _START * _ORDER + name + _END
        for at in range(len(padded) - _ORDER):
            following[padded[at : at + _ORDER]].append(padded[at + _ORDER])
    if len(following) < 60:
        return names
    known, invented, tries = set(names), set[str](), 0
    while len(invented) < count and tries < count * 2:
        tries += 1
        name = _walk(random, following)
        if 4 <= len(name) <= 13 and name not in known:
            invented.add(name)
    return sorted(invented)


def _walk(random: Random, following: Mapping[str, list[str]]) -> str:
    state, name = _START * _ORDER, ""
    while len(name) < 16:
        letter = random.choice(following[state])
        if letter == _END:
            break
        name += letter
        state = state[1:] + letter
    return name
