"""How letters are folded, so that what is typed and what is stored meet: accents, letter case, second spellings.

Every letter is folded by itself, so the start of a word folds to the start of the folded word. A mark that is no
letter, digit or symbol parts a word.
"""

from __future__ import annotations

import re
import unicodedata

_LETTERS = {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "ŋ": "n"}
"""Letters that Unicode does not take apart."""

_SECOND = {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"}
_SECOND_SPELLING = str.maketrans(_SECOND | {letter.upper(): spelling for letter, spelling in _SECOND.items()})
"""What people write who have no such letters on their keyboard."""

_MAY_HAVE_SECOND = re.compile("[äöüøå\u0308\u030a]", re.IGNORECASE)


class _Folding(dict[int, str]):
    """A table for `str.translate` that fills itself as letters come; what parts words becomes a blank."""

    def __missing__(self, code: int) -> str:
        letters = _decomposed(_decomposed(chr(code)).casefold())
        folded = "".join(_LETTERS.get(letter) or _plain(letter) for letter in letters)
        # A letter in brackets that is one character parts no word: it is found as it is marked, whole.
        self[code] = folded = "".join(folded.split()) or folded
        return folded


class _Parting(dict[int, str]):
    """A table for `str.translate`: what parts words becomes a blank, everything else stays as it is."""

    def __missing__(self, code: int) -> str:
        folded = _FOLDING[code]
        self[code] = kept = chr(code) if folded.strip() or not folded else " "
        return kept


def _decomposed(text: str) -> str:
    return "".join(each for each in unicodedata.normalize("NFKD", text) if not unicodedata.combining(each))


def _plain(character: str) -> str:
    """The character; nothing for an invisible one within a word; a blank for one that parts words."""
    category = unicodedata.category(character)
    if category == "Cf" or "\ufe00" <= character <= "\ufe0f":
        return ""
    if category[0] in "PZ" or category in ("Cc", "Cs") or ord(character) & 0xFFFE == 0xFFFE:
        return " "
    return character


_FOLDING = _Folding()
_PARTING = _Parting()


def fold(text: str) -> str:
    """The text in plain small letters, words parted by blanks."""
    return text.translate(_FOLDING)


def parted(text: str) -> list[str]:
    """The words of a text as they were written, parted where folding parts them."""
    return text.translate(_PARTING).split()


def second_spelling(text: str) -> str:
    """The text with `ue` for `ü` and the like, not folded."""
    return unicodedata.normalize("NFC", text).translate(_SECOND_SPELLING)


def has_second_spelling(text: str) -> bool:
    """Whether the second spelling may differ."""
    return _MAY_HAVE_SECOND.search(text) is not None


def joined(text: str) -> str:
    """The folded text without blanks."""
    return "".join(fold(text).split())
