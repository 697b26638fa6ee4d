"""Whether two whole names may be one person's: stricter than finding, which takes the beginnings of words."""

from __future__ import annotations

from rapidfuzz.distance import OSA

from kiosk.model import NameLikeness
from kiosk.search.nicknames import also_called
from kiosk.search.sounds import sound
from kiosk.search.words import TEXT_LIMIT, Spellings, parts, together

_PARTS = 8
"""Words of a name that are looked at."""

_NICKNAME, _NEAR, _OTHER = 0.5, 1.0, 9.0
"""What lies between two words; two such words in a name are too many, a near one and a nickname are not."""

_MOST = _NICKNAME + _NEAR

_ONE_ERROR, _TWO_ERRORS, _SOUND, _JOINED = 4, 8, 5, 6
"""Letters from which on a word may have an error, two, two that sound alike, and a whole name without blanks one."""


def alike(one: str, other: str) -> NameLikeness:
    """The same words, in whatever order, letter case and accents; or "near" them in spelling, sound or nickname.

    One of the two may have a name more, and words may be written as one. "" where they are two people's, or no names.
    """
    short, long = sorted((_parts(one), _parts(other)), key=lambda parts: (len(parts), parts))
    if not short:
        return ""
    between = _between(short, long)
    lacks = len(long) - len(short)
    if not lacks and between == 0:
        return "same"
    middle_name = lacks == 1 and len(short) > 1 and between <= _NICKNAME
    if middle_name or (not lacks and between <= _MOST) or _as_one(short, long):
        return "near"
    return ""


def _parts(name: str) -> list[Spellings]:
    return [part for word in name[:TEXT_LIMIT].split() for part in parts(word)][:_PARTS]


def _between(short: list[Spellings], long: list[Spellings]) -> float:
    """What lies between the words of the shorter name and the ones of the longer that are nearest to them."""
    pairs = sorted((_word(one, other), i, k) for i, one in enumerate(short) for k, other in enumerate(long))
    total, done, taken = 0.0, set[int](), set[int]()
    for cost, i, k in pairs:
        if i not in done and k not in taken:
            done.add(i)
            taken.add(k)
            total += cost
    return total


def _word(one: Spellings, other: Spellings) -> float:
    """What lies between two words, each in its ways to be spelled."""
    return min(_spelled(this, that) for this in one for that in other)


def _spelled(one: str, other: str) -> float:
    if one == other:
        return 0
    if other in also_called(one):
        return _NICKNAME
    short, long = sorted((len(one), len(other)))
    errors = OSA.distance(one, other, score_cutoff=2)
    if errors == 1:
        return _NEAR if long >= _ONE_ERROR else _OTHER
    heard = long >= _SOUND and sound(one) != "" and sound(one) == sound(other)
    return _NEAR if errors == 2 and (heard or short >= _TWO_ERRORS) else _OTHER


def _as_one(one: list[Spellings], other: list[Spellings]) -> bool:
    """Whether they are the same letters when their words are written together, whichever comes first."""
    if len(one) == len(other):
        return False
    ways = {text for turn in range(len(one)) for text in together((*one[turn:], *one[:turn]))}
    others = {text for turn in range(len(other)) for text in together((*other[turn:], *other[:turn]))}
    return any(OSA.distance(this, that) <= (min(len(this), len(that)) >= _JOINED) for this in ways for that in others)
