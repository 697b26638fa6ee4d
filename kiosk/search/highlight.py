"""Which characters of a name matched what was typed."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from kiosk.search.fold import fold, second_spelling, starts_anywhere

Span = tuple[int, int]
"""A range of characters of a name as it was given: start, end."""

Way = tuple[str, ...]
"""One spelling of a typed word: keys that belong together."""


def spans(name: str, words: Iterable[tuple[Way, ...]]) -> tuple[Span, ...]:
    """The parts of the name that the typed words match, each word given by its spellings; sorted, never touching.

    Two typed words do not mark the same word of the name if there is another. A word that matches nowhere marks
    nothing.
    """
    readings = _readings(name)
    marked: list[Span] = []
    for ways in sorted(words, key=lambda ways: -len(ways[0][0])):
        for way in ways:
            places = [_place(readings, key, marked) for key in way]
            if None not in places:
                marked += [place for place in places if place is not None]
                break
    return tuple(_merged(marked))


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
                if opens or starts_anywhere(name[span[0]]):
                    self.openings.append(len(self.origin))
                self.origin += [span] * len(plain)
            opens = len(plain) < len(piece) or (opens and not plain)


def _readings(name: str) -> list[_Reading]:
    """The name in its plain spelling, and in the second one where it may differ."""
    if name.isascii():
        return [_Reading(name, [(start, start + 1) for start in range(len(name))], list(fold(name)))]
    starts = [index for index, character in enumerate(name) if index == 0 or fold(character)]
    letters = list(zip(starts, [*starts[1:], len(name)], strict=True))
    texts = [name[start:end] for start, end in letters]
    return [
        _Reading(name, letters, [fold(text) for text in texts]),
        _Reading(name, letters, [fold(second_spelling(text)) for text in texts]),
    ]


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


def _merged(marked: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for start, end in sorted(marked):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
