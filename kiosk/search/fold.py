"""How text is folded, so that what is typed and what is stored meet: accents, letter case, spellings.

Every letter is folded by itself, so the start of a word folds to the start of the folded word. A mark that is no
letter, digit or symbol parts a word: `Jean-Luc` is spelled `jeanluc` and `jean luc`.
"""

from __future__ import annotations

import unicodedata

KEY_LIMIT = 64
"""Characters of a word that are compared: nobody needs more to be told from others."""

_LETTERS = {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "ŋ": "n"}
"""Letters that Unicode does not take apart."""

_SECOND = {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"}
_SECOND_SPELLING = str.maketrans(_SECOND | {letter.upper(): spelling for letter, spelling in _SECOND.items()})
"""What people write who have no such letters on their keyboard."""

_BLANKLESS = (
    "\u3041-\u30ff",
    "\u3400-\u9fff",
    "\uac00-\ud7a3",
    "\uf900-\ufaff",
    "\uff66-\uff9d",
    "\U00020000-\U0003fffd",
)
"""The first and last letters of the scripts that write names without blanks: Kana, Han, Hangul."""

_SHORT = 3
"""Words up to this length are also found when they are typed together with the next one."""


class _Folding(dict[int, str]):
    """A table for `str.translate` that fills itself as letters come; what parts words becomes a blank."""

    def __missing__(self, code: int) -> str:
        letters = _decomposed(_decomposed(chr(code)).casefold())
        folded = "".join(_LETTERS.get(letter) or _plain(letter) for letter in letters)
        self[code] = folded
        return folded


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


def fold(text: str) -> str:
    """The text in plain small letters, words parted by blanks."""
    return text.translate(_FOLDING)


def second_spelling(text: str) -> str:
    """The text with `ue` for `ü` and the like, not folded."""
    return unicodedata.normalize("NFC", text).translate(_SECOND_SPELLING)


def joined(text: str) -> str:
    """The folded text without blanks."""
    return "".join(fold(text).split())


def starts_anywhere(letter: str) -> bool:
    """Whether a name can be found from this letter on wherever it stands: Han, Kana, Hangul."""
    return letter >= _BLANKLESS[0][0] and any(span[0] <= letter <= span[-1] for span in _BLANKLESS)


def spellings(word: str) -> tuple[tuple[str, ...], ...]:
    """The ways to spell a word without blanks, each as keys that belong together; none if it has no letter."""
    ways = _ways(fold(word))
    return ways if word.isascii() else tuple(dict.fromkeys((*ways, *_ways(fold(second_spelling(word))))))


def _ways(text: str) -> tuple[tuple[str, ...], ...]:
    parts = text.split()
    if not parts:
        return ()
    whole = ("".join(parts)[:KEY_LIMIT],)
    return (whole,) if len(parts) == 1 else (whole, tuple(part[:KEY_LIMIT] for part in parts))


def word_keys(word: str) -> tuple[str, ...]:
    """The keys under which one word of a name is found, that of the whole word first; none if it has no letter."""
    keys = dict.fromkeys(key for way in spellings(word) for key in way)
    if not word.isascii():
        starts = (start for start in range(1, len(word)) if starts_anywhere(word[start]))
        keys |= dict.fromkeys(joined(word[start : start + KEY_LIMIT]) for start in starts)
    return tuple(keys)


def run_together(words: list[str]) -> list[str]:
    """The keys of short words typed together with what follows: `vanderberg`, `derberg` of `van`, `der`, `berg`."""
    keys = []
    for start, first in enumerate(words):
        if len(first) <= _SHORT:
            run = first
            for word in words[start + 1 :]:
                run += word
                if len(word) > _SHORT or len(run) > KEY_LIMIT:
                    break
            keys.append(run[:KEY_LIMIT])
    return keys
