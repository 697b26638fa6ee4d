"""How a name sounds, roughly and in several European languages at once: what sounds alike has the same code."""

from __future__ import annotations

import re
from functools import lru_cache

_GROUPS = {
    "S": "tsch shch sch tch tsh dsch sh sz cz cs ch tz ts zh z s",
    "KS": "x chs",
    "K": "ck cq kh q k c",
    "J": "dj dzh dz j",
    "F": "ph pf f v w",
    "T": "dt th d t",
    "KF": "qu kw",
    "P": "p b",
    "": "gh",
    "G": "g",
    "M": "m",
    "N": "n",
    "L": "l",
    "R": "r",
}
_CODES = {letters: code for code, group in _GROUPS.items() for letters in group.split()} | {
    "chr": "KR",
    "chl": "KL",
    "gn": "N",
    "kn": "N",
}
_PIECES = re.compile("|".join(sorted(map(re.escape, _CODES), key=len, reverse=True)) + "|c(?=[eiy])|.")
_DOUBLE = re.compile(r"(.)\1+")
_VOWELS = "aeiouyh"
LEAST = 3
"""Letters from which on a word has a sound to speak of."""


@lru_cache(maxsize=1 << 17)
def sound(word: str) -> str:
    """The code of a folded Latin word; an empty text where it is too short or of another script.

    Consonants by groups of those that languages write for each other; vowels and h only where the word begins.
    """
    if len(word) < LEAST or not word.isascii() or not word.isalpha():
        return ""
    pieces = _PIECES.findall(_DOUBLE.sub(r"\1", word))
    code = "".join([_CODES.get(piece, "") for piece in pieces])
    first = word[0]
    if first in _VOWELS:
        code = ("J" if first == "y" else "H" if first == "h" else "A") + code
    return code
