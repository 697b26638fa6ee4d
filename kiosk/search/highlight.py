"""Which characters of a name matched what was typed, and which words of it are only near to that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TypeAlias

from rapidfuzz.distance import OSA

from kiosk.model import Likeness, Marks, Span
from kiosk.search.fold import fold, second_spelling
from kiosk.search.nicknames import also_called
from kiosk.search.query import WORDS_LIMIT, typed_words
from kiosk.search.scripts import SMALL_KANA, blankless, romanised
from kiosk.search.sounds import sound
from kiosk.search.words import TEXT_LIMIT, parts, together

_Ways: TypeAlias = tuple[tuple[str, ...], ...]
"""Ways to spell a typed word: keys that belong together."""

_ERRORS = 2
"""Typing errors up to which a word is near to another."""

_CUT_LIMIT = 32
"""Letters up to which a typed word may be two."""

_JOINED = 3
"""Typed words that may be one."""


def marks(name: str, typed: str, *, near: bool = True) -> Marks:
    """The parts of the name that the typed words match, and the words of it that are only `near` to one.

    Two typed words do not mark the same word of the name if there is another. A word that matches nowhere marks
    nothing.
    """
    readings = _readings(name[:TEXT_LIMIT])
    words = [ways for ways in map(_ways, typed_words(typed)) if ways]
    places = _all_places(readings, words)
    exact = [place for some in places.values() for place in some]
    alike: list[Span] = []
    likeness: Likeness | None = None
    left = [key for number, ways in enumerate(words) if not places[number] for key in ways[-1]]
    for key in left[:WORDS_LIMIT] if near else ():
        found = _nearest(readings, key, [*exact, *alike])
        if found is not None:
            alike.append(found[1])
            likeness = likeness or found[0]
    return Marks(_merged(exact), _merged(alike), likeness)


def _all_places(readings: list[_Reading], words: list[_Ways]) -> dict[int, list[Span]]:
    """Where each typed word stands, the longest first; what is nowhere by itself is tried with its neighbours."""
    places: dict[int, list[Span]] = {}
    for number in sorted(range(len(words)), key=lambda number: -len(words[number][0][0])):
        places[number] = _places(readings, words[number], [place for some in places.values() for place in some])
    for count in range(2, min(len(words), _JOINED) + 1):
        for first in range(len(words) - count + 1):
            together = range(first, first + count)
            if not all(places[number] for number in together):
                others = [place for number, some in places.items() if number not in together for place in some]
                key = "".join(words[number][0][0] for number in together)
                if place := _place(readings, key, others):
                    places |= {number: [place] for number in together}
    return places


def _ways(word: str) -> _Ways:
    """The spellings of a typed word as a whole, the ways to take it for two words, and its parts."""
    some = parts(word)
    if not some or "@" in word:
        return ()
    whole = together(some)
    may_be_two = len(some) == 1 and len(whole[0]) <= _CUT_LIMIT
    cuts = [(whole[0][:cut], whole[0][cut:]) for cut in range(len(whole[0]) - 1, 0, -1)] if may_be_two else []
    last = tuple(next((key for key in part if key.isascii()), part[0]) for part in some)
    return (*((key,) for key in whole), *cuts, last)


def _places(readings: list[_Reading], ways: _Ways, marked: list[Span]) -> list[Span]:
    """Where the keys of the first way stand of which all are there."""
    for way in ways:
        places: list[Span] = []
        for key in way:
            place = _place(readings, key, [*marked, *places])
            if place is None or (len(way) > 1 and place in places):
                break
            places.append(place)
        else:
            return places
    return []


def _nearest(readings: list[_Reading], key: str, marked: list[Span]) -> tuple[Likeness, Span] | None:
    """The word of the name that is nearest to a key, and in what."""
    best: tuple[int, Likeness, Span] | None = None
    for reading in readings:
        for word, span in reading.words():
            if any(first < span[1] and span[0] < last for first, last in marked):
                continue
            likeness, errors = _likeness(key, word)
            if likeness is not None and (best is None or errors < best[0]):
                best = (errors, likeness, span)
    return best[1:] if best else None


def _likeness(key: str, word: str) -> tuple[Likeness | None, int]:
    """In what two words are alike, and how many errors lie between them."""
    if word in also_called(key):
        return "nickname", 0
    errors = min(OSA.distance(key, word[:length]) for length in {len(key) - 1, len(key), len(key) + 1, len(word)})
    if errors <= _ERRORS and errors * 2 <= len(key):
        return "spelling", errors
    return ("sound", errors) if sound(key) and sound(key) == sound(word) else (None, errors)


class _Reading:
    """A name as one run of folded letters, made from its letters and their folded texts.

    A letter of the name is the range of a character with the accents and invisible marks that follow it. `origin` says
    which one each character of `text` comes from; `openings` are the places in `text` where a word may start.
    """

    def __init__(self, name: str, letters: list[Span], folded: list[str]) -> None:
        self.text = "".join(folded).replace(" ", "")
        self.origin: list[Span] = []
        self.openings: list[int] = []
        opens = True
        for span, piece in zip(letters, folded, strict=True):
            plain = piece.replace(" ", "")
            if plain:
                if opens or blankless(name[span[0]]):
                    self.openings.append(len(self.origin))
                self.origin += [span] * len(plain)
            opens = len(plain) < len(piece) or (opens and not plain)

    def words(self) -> Iterator[tuple[str, Span]]:
        """The words and what each stands for in the name; those of a script without blanks from each letter on."""
        for start, end in pairwise([*self.openings, len(self.text)]):
            yield self.text[start:end], (self.origin[start][0], self.origin[end - 1][1])


def _readings(name: str) -> list[_Reading]:
    """The name in its plain spelling, and in the second one and in Latin letters where they may differ."""
    if name.isascii():
        return [_Reading(name, [(start, start + 1) for start in range(len(name))], list(fold(name)))]
    starts = [0, *(at for at, letter in enumerate(name) if at and fold(letter) and letter not in SMALL_KANA)]
    letters = list(zip(starts, [*starts[1:], len(name)], strict=True))
    texts = [name[start:end] for start, end in letters]
    return [
        _Reading(name, letters, [fold(text) for text in texts]),
        _Reading(name, letters, [fold(second_spelling(text)) for text in texts]),
        *(_Reading(name, letters, [_latin(text, which) for text in texts]) for which in (0, -1)),
    ]


def _latin(text: str, which: int) -> str:
    folded = fold(text)
    spellings = () if folded.isascii() else romanised(text)
    return spellings[which] if spellings else folded


def _place(readings: list[_Reading], key: str, marked: list[Span]) -> Span | None:
    """Where a key stands best: not marked yet, within a word, as a whole word, early; None if it is not there."""
    best: tuple[tuple[bool, bool, bool], Span] | None = None
    for reading in readings:
        for start, next_opening in pairwise([*reading.openings, len(reading.text)]):
            if not reading.text.startswith(key, start):
                continue
            end = start + len(key)
            span = (reading.origin[start][0], reading.origin[end - 1][1])
            overlaps = any(first < span[1] and span[0] < last for first, last in marked)
            rank = (overlaps, end > next_opening, end < next_opening)
            if best is None or rank < best[0]:
                best = (rank, span)
            if not any(rank):
                break
    return best[1] if best else None


def _merged(marked: Iterable[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for start, end in sorted(marked):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
