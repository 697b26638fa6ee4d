"""Invents people: names in many languages, e-mail addresses on reserved domains, the same ones for the same seed.

The names lie in `resources/practice/names/*.json`. An entry is `native`, `native=latin` where the script is not
Latin, or `man/woman` where a family name has two forms (`Иванов=Ivanov/Иванова=Ivanova`).
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections import deque
from collections.abc import Iterator, Mapping
from random import Random
from typing import NamedTuple, TypeVar

import msgspec

from kiosk.paths import resource

_T = TypeVar("_T")

DOMAINS = ("mail.example", "post.example", "courriel.example", "correo.example", "inbox.example", "runners.example")
"""Where the invented people have their mail: under `.example`, which nobody can own (RFC 2606)."""

_HOUSEHOLD_SIZES = {1: 40, 2: 2, 3: 1, 4: 1}
_NAME_GIVEN = {True: 49, False: 1}
_NAMESAKE = {False: 59, True: 1}
_TYPED = {"as it is": 94, "upper": 3, "lower": 3}
_SCRIPT = {"native": 6, "latin": 3, "latin, family first": 1}
_LOCAL_PARTS = {
    "{given}.{family}": 6,
    "{initial}{family}": 3,
    "{given}{family}": 2,
    "{family}.{given}": 1,
    "{given}_{family}{number}": 2,
    "{given}{number}": 2,
}
_NOT_DECOMPOSED = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i", "ґ": "g"}
)


class Person(NamedTuple):
    """Somebody who registers; the members of a family share the e-mail."""

    name: str | None
    email: str


class _Name(NamedTuple):
    native: str
    latin: str
    ascii: str


class _Names(msgspec.Struct, frozen=True, rename="camel"):
    language: str
    weight: int
    family_first: bool
    joined: bool
    women: tuple[str, ...]
    men: tuple[str, ...]
    family: tuple[str, ...]


class _Language(NamedTuple):
    family_first: bool
    joined: bool
    given: tuple[tuple[_Name, ...], tuple[_Name, ...]]  # of men, of women
    family: tuple[tuple[_Name, _Name], ...]  # as a man and as a woman bears it


def deal(random: Random, cards: Mapping[_T, int]) -> Iterator[_T]:
    """Cards of a shuffled deck, again and again: even a small crowd has its share of each.

    `cards` says how often each card is in the deck. Never ends.
    """
    deck = [card for card, times in cards.items() for _ in range(times)]
    while True:
        random.shuffle(deck)
        yield from deck


def invent(random: Random) -> Iterator[Person]:
    """People without end: families one after the other, some without a name, some with the name of another."""
    languages, weights = _languages()
    spoken = deal(random, weights)
    sizes, scripts = deal(random, _HOUSEHOLD_SIZES), deal(random, _SCRIPT)
    named, typed, namesakes = deal(random, _NAME_GIVEN), deal(random, _TYPED), deal(random, _NAMESAKE)
    patterns, taken = deal(random, _LOCAL_PARTS), set[str]()
    known: deque[tuple[_Language, _Name, _Name]] = deque(maxlen=1000)
    while True:
        language = languages[next(spoken)]
        family = random.choice(language.family)
        script, email = next(scripts), ""
        for _ in range(next(sizes)):
            sex = random.getrandbits(1)
            bearer = language, random.choice(language.given[sex]), family[sex]
            if bool(known) and next(namesakes):
                bearer = random.choice(known)
            known.append(bearer)
            email = email or _email(random, next(patterns), *bearer[1:], taken)
            yield Person(_typed(next(typed), _written(script, *bearer)) if next(named) else None, email)


@functools.cache
def _languages() -> tuple[tuple[_Language, ...], dict[int, int]]:
    """All languages of the resources in the order of their file names, and how often each is dealt."""
    decoder = msgspec.json.Decoder(_Names)
    read = [decoder.decode(path.read_bytes()) for path in sorted(resource("practice", "names").glob("*.json"))]
    languages = tuple(
        _Language(
            names.family_first,
            names.joined,
            (tuple(map(_name, names.men)), tuple(map(_name, names.women))),
            tuple((_name(entry.split("/")[0]), _name(entry.split("/")[-1])) for entry in names.family),
        )
        for names in read
    )
    return languages, {place: names.weight for place, names in enumerate(read)}


def _name(entry: str) -> _Name:
    native, _, latin = entry.partition("=")
    latin = latin or native
    bare = unicodedata.normalize("NFKD", latin.lower().translate(_NOT_DECOMPOSED))
    return _Name(native, latin, re.sub("[^a-z]", "", bare))


def _written(script: str, language: _Language, given: _Name, family: _Name) -> str:
    """The whole name as its bearer writes it: in the own script, or for the others in Latin letters."""
    if script == "native" or given.native == given.latin:
        blank = "" if language.joined else " "
        parts = (family.native, given.native) if language.family_first else (given.native, family.native)
        return blank.join(parts)
    if script == "latin, family first" and language.family_first:
        return f"{family.latin} {given.latin}"
    return f"{given.latin} {family.latin}"


def _typed(how: str, name: str) -> str:
    """Some people type in capitals, some without any."""
    match how:
        case "upper":
            return name.upper()
        case "lower":
            return name.lower()
        case _:
            return name


def _email(random: Random, pattern: str, given: _Name, family: _Name, taken: set[str]) -> str:
    """An address that nobody has yet; `taken` learns it."""
    local = pattern.format(
        given=given.ascii, initial=given.ascii[:1], family=family.ascii, number=random.randint(1, 99)
    )
    email = f"{local}@{random.choice(DOMAINS)}"
    while email in taken:
        local += str(random.randint(0, 9))
        email = f"{local}@{email.partition('@')[2]}"
    taken.add(email)
    return email
