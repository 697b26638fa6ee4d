"""Fourteen classes of queries with their right answers, for a start list of `runners`.

The answers are all runners whom the typist may mean. The classes with errors keep a query only if at most five runners
are as near to what is typed as the one who is meant: the first five can then hold every right answer, and no search is
blamed for showing a better match.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from random import Random

from msgspec import Struct
from nicknames import NickNamer
from pypinyin import lazy_pinyin

from tests.bench.locales import listed
from tests.bench.mistyping import SOUND_ALIKES, misspelled, mistyped
from tests.bench.oracle import Oracle, within_one_edit
from tests.bench.spelling import HAN, HANGUL, KANA, KOREAN, cyrillic_originals, fold, is_latin, words

_MOST = 5
"""How many may be as near as the one who is meant."""
_ROUNDS = 6
_LATINIZED = [
    (usual.replace("_", " "), other.replace("_", " "))
    for usual, _, other in (each.partition(":") for each in listed("shch:sch yu:iu ya:ia kh:h zh:j iy:y y_:i_ ts:c"))
]
"""How Cyrillic and Greek letters are written in Latin ones, and how else."""
_CYRILLIC = ("ru_RU", "uk_UA", "bg_BG")


class Query(Struct, frozen=True):
    """What is typed, the number of the runner who is meant, and everybody who is a right answer, by number."""

    kind: str
    text: str
    target: int
    answers: tuple[int, ...]


def make_queries(oracle: Oracle, count: int, seed: int) -> list[Query]:
    """About so many queries, equally many of each class. The same start list and seed give the same queries."""
    return list(_Maker(oracle, seed).make(count))


_Made = tuple[str, int, Iterable[int]]
"""What is typed, who is meant, who is a right answer."""


class _Maker:
    def __init__(self, oracle: Oracle, seed: int) -> None:
        self._oracle = oracle
        self._random = Random(seed)
        self._nicknames = NickNamer()

    def make(self, count: int) -> Iterator[Query]:
        simple: list[Callable[[], _Made | None]] = [
            *(self.exact_prefix, self.partial_last, self.two_partial, self.swapped, self.no_diacritics),
            *(self.translit, self.email_fragment, self.bib, self.nickname, self.spacing, self.typo_partial),
        ]
        errors: list[Callable[[], tuple[str, int] | None]] = [self.typo1, self.typo2, self.phonetic]
        each = round(count / (len(simple) + len(errors)))
        for draw in simple:
            made = 0
            while made < each:
                if (found := draw()) is not None:
                    made += 1
                    yield _query(draw.__name__, *found)
        for err in errors:
            for found in self._answerable(err, each):
                yield _query(err.__name__, *found)

    def exact_prefix(self) -> _Made | None:
        """The name as it is shown, in any script, as far as it was typed."""
        random, number = self._random, self._any()
        full = self._name(number)
        shortest = min(len(full), len(words(self._oracle.first[number])[0]) + 2)
        text = full[: random.randint(shortest, len(full))].strip()
        if random.random() < 0.7:
            text = text.lower()
        typed = words(text)
        return (text, number, self._oracle.matching(typed[:-1], typed[-1:])) if typed else None

    def partial_last(self) -> _Made:
        """The first three to six letters of the last name, alone."""
        number = self._any()
        longest = max(words(self._oracle.last[number]), key=len)
        length = self._random.randint(3, 6) if is_latin(longest) else len(longest)
        text = longest[:length].lower()
        return text, number, self._oracle.matching([], [text])

    def two_partial(self) -> _Made:
        """The starts of first and last name: "jo smi"."""
        number = self._latin()
        first, last = words(self._oracle.first[number])[0], words(self._oracle.last[number])[-1]
        starts = [first[: self._random.randint(2, 3)].lower(), last[: self._random.randint(3, 4)].lower()]
        return " ".join(starts), number, self._oracle.matching([], starts)

    def swapped(self) -> _Made:
        """The last name first, perhaps with a comma: "smith, joh"."""
        number = self._latin()
        first, last = words(self._oracle.first[number])[0].lower(), self._oracle.last[number].lower()
        start = first[: self._random.randint(2, len(first))]
        text = f"{last}{self._random.choice([' ', ' ', ' ', ', '])}{start}"
        return text, number, self._oracle.matching(words(last), [start])

    def no_diacritics(self) -> _Made | None:
        """Muller or Mueller for Müller, Oyvind for Øyvind; and Müller for a Mueller."""
        number = self._any()
        full = self._name(number).lower()
        if not is_latin(full):
            return None
        german = self._oracle.locale[number].startswith("de")
        if self._random.random() < 0.2:
            if not german or full != fold(full) or not re.search("ae|oe|ue", full):
                return None
            text = full.replace("ae", "ä").replace("oe", "ö").replace("ue", "ü")
        else:
            if full.isascii() or full == fold(full):
                return None
            two_letters = self._oracle.locale[number].startswith(("de", "da", "no"))
            text = fold(full, self._random.random() < 0.5 and two_letters)
        return text, number, self._oracle.matching(words(text)) | set(self._oracle.same_name(number))

    def translit(self) -> _Made | None:
        """Latin letters for a Cyrillic, Greek, Chinese or Korean name; now and then Cyrillic for a Latin one."""
        number = self._any()
        first, last, locale = (each[number] for each in (self._oracle.first, self._oracle.last, self._oracle.locale))
        if KANA.search(first + last) or locale == "ja_JP":
            return None
        if is_latin(first + last):
            return self._in_cyrillic(number) if locale in _CYRILLIC else None
        text = self._in_latin(first, last)
        return text, number, self._oracle.matching(words(text)) | set(self._oracle.same_name(number))

    def _in_cyrillic(self, number: int) -> _Made | None:
        if self._random.random() > 0.15:
            return None
        originals = cyrillic_originals(self._oracle.locale[number])
        first, last = (originals.get(each[number].lower()) for each in (self._oracle.first, self._oracle.last))
        return (f"{first} {last}", number, self._oracle.same_name(number)) if first and last else None

    def _in_latin(self, first: str, last: str) -> str:
        random, one, two = self._random, fold(last), fold(first)
        if HANGUL.search(first + last):
            if random.random() < 0.6:
                one = KOREAN.get(one, one)
            return random.choice([f"{one} {two}", f"{two} {one}"])
        if HAN.search(first + last):
            if random.random() < 0.25:
                two = " ".join(lazy_pinyin(first))
            return random.choice([f"{one} {two}", f"{two} {one}"])
        text = f"{two} {one}"
        if random.random() < 0.35:
            for usual, other in random.sample(_LATINIZED, 4):
                text = text.replace(usual, other)
        return text

    def email_fragment(self) -> _Made | None:
        """Four characters or more of the address: from the start of a word, from the middle, or across the @.

        If they are letters only, a name that starts so is a right answer, too.
        """
        random, number = self._random, self._any()
        local, _, domain = self._oracle.email[number].partition("@")
        kind = random.random()
        if kind < 0.3:
            text = local
        elif kind < 0.6:
            start = random.choice([each.start() for each in re.finditer(r"(?:(?<=^)|(?<=[._\-]))\w", local)] or [0])
            text = local[start : start + random.randint(5, 10)]
        elif kind < 0.8:
            if len(local) < 8:
                return None
            start = random.randint(1, len(local) - 6)
            text = local[start : start + random.randint(6, 10)]
        else:
            text = local[-random.randint(4, 7) :] + "@" + domain[: random.randint(2, 4)]
        if len(text) < 4:
            return None
        named = self._oracle.starting(text) if text.isalpha() else set[int]()
        return text, number, self._oracle.addressed(text) | named

    def bib(self) -> _Made | None:
        """The bib: whole, after a #, in small letters, without the letter of the wave, or without its last figure."""
        number = self._any()
        bib = self._oracle.bib[number]
        if len(bib) < 3:
            return None
        kind = self._random.random()
        if kind < 0.45:
            return (bib.upper() if self._random.random() < 0.5 else bib), number, [number]
        if kind < 0.6:
            return "#" + bib, number, [number]
        if kind < 0.85:
            return self._oracle.digits[number], number, [number]
        start = bib[:-1]
        both = enumerate(zip(self._oracle.bib, self._oracle.digits, strict=True))
        return start, number, [at for at, ways in both if any(way.startswith(start) for way in ways)]

    def nickname(self) -> _Made | None:
        """Bill for William, or the reverse, and the last name."""
        number = self._latin()
        first, last = fold(words(self._oracle.first[number])[0]), self._oracle.last[number].lower()
        if not self._oracle.locale[number].startswith("en"):
            return None
        formal, short = self._nicknames.canonicals_of, self._nicknames.nicknames_of
        others = sorted(
            other
            for other in (short(first) if self._random.random() < 0.75 else formal(first))
            if len(other) > 2 and " " not in other and other[:4] != first[:4]
        )
        if not others:
            return None
        other = self._random.choice(others)
        family = self._oracle.matching(words(last))
        related = {first, other} | formal(other) | short(other)
        if len(set().union(*(family & self._oracle.starting(each) for each in related))) > _MOST:
            return None
        return f"{other} {last}", number, family & self._oracle.whole(first)

    def spacing(self) -> _Made | None:
        """Words run together or cut apart: "vanderberg", "jeanpierre", "o brien"."""
        random, number = self._random, self._any()
        first, last = self._oracle.first[number].lower(), self._oracle.last[number].lower()
        if not is_latin(first + last):
            return None
        parts = words(last)
        if len(parts) > 1:
            text = f"{words(first)[0]} " + random.choice(["", "", "-", " "]).join(parts)
        elif "-" in first:
            text = first.replace("-", random.choice([" ", ""])) + " " + last
        elif random.random() < 0.03:
            text = first + last
        else:
            return None
        if words(text) == words(first) + words(last) and random.random() < 0.7:
            return None
        return text, number, self._oracle.matching(words(first)[:1] + parts)

    def typo_partial(self) -> _Made | None:
        """A mistyped first name and the start of the last, or the reverse."""
        number = self._latin(5)
        first, last = words(self._oracle.first[number])[0].lower(), words(self._oracle.last[number])[-1].lower()
        in_first = self._random.random() < 0.6
        if in_first:
            wrong = mistyped(self._random, first)
            start = last[: self._random.randint(4, max(4, len(last) - 1))]
        else:
            start = last[: max(5, len(last) - 2)]
            wrong = mistyped(self._random, start)
        answers = self._oracle.matching([first], [start])
        if not 1 <= len(answers) <= _MOST:
            return None
        if in_first:
            near = self._near(wrong, self._oracle.first, self._oracle.bearing(start, start=True), (0, 1))
        else:
            near = self._near(wrong, self._oracle.last, self._oracle.bearing(first), (-1, 0, 1))
        text = f"{wrong} {start}" if in_first else f"{first} {wrong}"
        return (text, number, answers) if len(near | answers) <= _MOST else None

    def _near(self, typed: str, names: list[str], among: set[int], lengths: tuple[int, ...]) -> set[int]:
        return {number for number in among if within_one_edit(typed, names[number], lengths)}

    def typo1(self) -> tuple[str, int]:
        """The whole name with one slip."""
        number = self._latin(4)
        return mistyped(self._random, self._plain_or_not(number)), number

    def typo2(self) -> tuple[str, int]:
        """The whole name with two slips."""
        number = self._latin(4)
        return mistyped(self._random, mistyped(self._random, self._plain_or_not(number))), number

    def phonetic(self) -> tuple[str, int] | None:
        """The name as it sounds: Cathryn for Katherine, Maier for Meyer."""
        random, number = self._random, self._latin(4)
        first, last = words(fold(self._oracle.first[number])), words(fold(self._oracle.last[number]))
        ends = [fold(words(self._oracle.first[number])[0]), fold(words(self._oracle.last[number])[-1])]
        if not any(each in SOUND_ALIKES for each in ends) and random.random() < 0.5:
            return None
        kind = random.random()
        if kind < 0.45 or kind >= 0.8:
            first[0] = misspelled(random, first[0])
        if kind >= 0.45:
            last[-1] = misspelled(random, last[-1])
        return (" ".join(first + last), number) if first[0] and last[-1] else None

    def _answerable(self, draw: Callable[[], tuple[str, int] | None], wanted: int) -> Iterator[_Made]:
        kept = 0
        for _ in range(_ROUNDS):
            tried = [draw() for _ in range(int((wanted - kept) * 1.6) + 8)]
            drawn = [each for each in tried if each is not None]
            nearness = self._oracle.nearness([text for text, _ in drawn], [number for _, number in drawn])
            for (text, number), (distance, near) in zip(drawn, nearness, strict=True):
                if distance > 0 and near <= _MOST:
                    yield text, number, self._oracle.same_name(number)
                    kept += 1
                    if kept == wanted:
                        return

    def _any(self) -> int:
        return self._random.randrange(len(self._oracle))

    def _latin(self, shortest: int = 3) -> int:
        """Somebody with a Latin name that is not too short."""
        while True:
            number = self._any()
            first, last = self._oracle.first[number], self._oracle.last[number]
            if is_latin(first + last) and len(words(first)[0]) >= shortest and len(words(last)[-1]) > shortest:
                return number

    def _name(self, number: int) -> str:
        return f"{self._oracle.first[number]} {self._oracle.last[number]}"

    def _plain_or_not(self, number: int) -> str:
        name = self._name(number).lower()
        return fold(name) if self._random.random() < 0.5 else name


def _query(kind: str, text: str, target: int, answers: Iterable[int]) -> Query:
    found = tuple(sorted(answers))
    assert found, text
    return Query(kind, text, target, found)
