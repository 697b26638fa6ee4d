"""How names of other scripts are spelled in Latin letters, and which scripts write names without blanks."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii

_HAN = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"
_KANA = "\u3041-\u30ff\uff66-\uff9d"
_HANGUL = "\uac00-\ud7a3"
_ABJAD = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_GREEK = re.compile("[\u0370-\u03ff\u1f00-\u1fff]")
_HEBREW = re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]")
_RUNS = re.compile(f"[{_HAN}]|[{_HANGUL}]|[{_KANA}]+|[^{_HAN}{_HANGUL}{_KANA}]+")
_BLANKLESS = re.compile(f"[{_HAN}{_KANA}{_HANGUL}]")
SMALL_KANA = {"ゃ": "a", "ゅ": "u", "ょ": "o", "ャ": "a", "ュ": "u", "ョ": "o"}
"""Kana that are one sound with the one before, and their vowels."""

_NO_LATIN = re.compile(r"[^a-z0-9]")

_KOREAN = {
    **{"gim": "kim", "i": "lee", "bag": "park", "choe": "choi", "jeong": "jung", "gang": "kang", "jo": "cho"},
    **{"yun": "yoon", "im": "lim", "sin": "shin", "seo": "suh", "o": "oh", "u": "woo", "gwon": "kwon", "an": "ahn"},
    **{"ryu": "yoo", "go": "ko", "mun": "moon", "heo": "hur", "no": "roh", "ju": "joo", "gu": "koo", "yu": "yoo"},
    **{"eom": "um", "cheon": "chun", "hyeon": "hyun", "byeon": "byun", "yeom": "yum", "jun": "joon", "hui": "hee"},
    **{"yeong": "young", "su": "soo", "hun": "hoon", "geun": "keun", "gyeong": "kyung", "seong": "sung", "gi": "ki"},
    **{"cheol": "chul", "hyeong": "hyung", "gyu": "kyu", "gug": "kook", "seon": "sun", "sun": "soon", "bae": "bae"},
    **{"seog": "suk", "yeon": "yeun", "jeon": "jun", "sim": "shim", "noh": "roh", "hyeog": "hyuk", "ug": "wook"},
}
"""Korean syllables that bearers mostly spell otherwise than the official romanisation."""


def blankless(letter: str) -> bool:
    """Whether a name can be found from this letter on wherever it stands: Han, Kana, Hangul."""
    return _BLANKLESS.match(letter) is not None


def script_runs(word: str) -> list[str]:
    """The word's pieces: each Han character and each Hangul syllable by itself, Kana and all else as they stand."""
    return _RUNS.findall(unicodedata.normalize("NFKC", word)) if _BLANKLESS.search(word) else [word]


@lru_cache(maxsize=1 << 16)
def romanised(word: str) -> tuple[str, ...]:
    """The Latin spellings of a piece, the official one first, in small letters and digits; none if it has none."""
    word = unicodedata.normalize("NFC", word)
    if "\u3041" <= word[:1] <= "\u30ff":
        plain = _kana(word)
        spellings = [plain, re.sub(r"ou|oo", "o", plain).replace("uu", "u")]
    elif _ABJAD.search(word):
        spellings = _consonants(word)
    else:
        plain = _letters(anyascii(word))
        spellings = [plain]
        if "\uac00" <= word[:1] <= "\ud7a3":
            spellings.append(_KOREAN.get(plain, plain))
        elif _GREEK.search(word):
            spellings.append(plain.replace("oy", "ou"))
    return tuple(dict.fromkeys(spelling for spelling in spellings if spelling))


def _letters(text: str) -> str:
    return _NO_LATIN.sub("", text.lower())


def _kana(word: str) -> str:
    """Hepburn's romanisation without its macrons: `kyouko` for キョウコ."""
    spelled = ""
    double = False
    for letter in word:
        vowel = SMALL_KANA.get(letter)
        if letter in "っッ":
            double = True
            continue
        if vowel and spelled.endswith("i"):
            spelled = spelled[:-1]
            spelled += vowel if spelled.endswith(("sh", "ch", "j")) else f"y{vowel}"
            continue
        syllable = "" if letter == "ー" else _letters(anyascii(letter))
        spelled += syllable[:1] + syllable if double else syllable
        double = False
    return spelled


def _consonants(word: str) -> list[str]:
    """Spellings of an Arabic or Hebrew name, which leaves out most vowels; its half-vowels as such and left out.

    They are near the consonants of how its bearer spells it in Latin letters, so it is found by its sound.
    """
    plain = _letters(anyascii(word).replace("'", "a").replace("`", "a"))
    without = plain[:1] + re.sub("[wy]", "", plain[1:])
    if _HEBREW.search(word):
        without = plain[:1] + re.sub("[vy]", "", plain[1:])
        without = f"{without[:-1]}f" if without.endswith("p") else without
    return [plain, without]
