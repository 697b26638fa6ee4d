"""How names may be spelled, with nothing of the program's own folding: what right answers are made with."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from importlib import import_module

from anyascii import anyascii
from pypinyin import lazy_pinyin

from tests.bench.locales import listed

HAN = re.compile(r"[\u3400-\u9fff]")
HANGUL = re.compile(r"[\uac00-\ud7af]")
KANA = re.compile(r"[\u3040-\u30ff]")
_NOT_LATIN = re.compile(r"[\u0370-\u03ff\u1f00-\u1fff\u0400-\u04ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_APART = re.compile(r"[\s\-'’.,]+")

_PLAIN = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i"}
_TWO_LETTERS = {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"}
KOREAN = dict(
    each.split(":")
    for each in listed(
        "gim:kim i:lee bag:park choe:choi jeong:jung gang:kang jo:cho yun:yoon im:lim sin:shin o:oh seo:suh"
    )
)
"""Korean last names as their letters read, and as their bearers write them."""


def is_latin(text: str) -> bool:
    """Whether nothing in it is Greek, Cyrillic, Han, kana or Hangul."""
    return not _NOT_LATIN.search(text)


def words(text: str) -> list[str]:
    """What blanks, hyphens, apostrophes, dots and commas separate."""
    return [word for word in _APART.split(text) if word]


def fold(text: str, german: bool = False) -> str:
    """The text in plain small letters; the German way writes ae for ä."""
    text = text.lower()
    if german:
        text = "".join(_TWO_LETTERS.get(letter, letter) for letter in unicodedata.normalize("NFC", text))
    text = "".join(_PLAIN.get(letter, letter) for letter in text)
    if HAN.search(text) and not KANA.search(text):
        return "".join(lazy_pinyin(text))
    bare = "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))
    return anyascii(bare).lower()


def folded_words(text: str) -> str:
    """The words in plain small letters, a blank between them."""
    return " ".join(words(fold(text)))


def spellings(word: str) -> set[str]:
    """Every way in which the word may be typed by somebody who makes no mistake."""
    small = word.lower()
    found = {unicodedata.normalize("NFC", small), fold(small), fold(small, german=True)}
    if HANGUL.search(small) and fold(small) in KOREAN:
        found.add(KOREAN[fold(small)])
    return {each for each in found if each}


@cache
def cyrillic_originals(locale: str) -> dict[str, str]:
    """The names of a locale that writes Cyrillic, by how they are written in Latin letters."""
    provider = import_module(f"faker.providers.person.{locale}").Provider
    attributes = ("first_names_male", "first_names_female", "last_names_male", "last_names_female", "last_names")
    names = {name.lower() for attribute in attributes for name in getattr(provider, attribute, None) or ()}
    return {anyascii(name).lower(): name for name in sorted(names)}
