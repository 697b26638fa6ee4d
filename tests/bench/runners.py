"""A start list of invented runners from 34 locales, with the habits and the mess of real ones; no real people.

Some have two last names, a middle name, a particle (van der, de la) or a hyphen; some type all in capitals or in small
letters, leave a blank too many, drop their accents, or write ae for ä; half of those whose name is not Latin write it
in Latin letters. Addresses follow ten patterns and are unique, and so are bibs, which 5 % lack and 40 % have with the
letter of a wave. The same size, seed and release of Faker give the same runners.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import accumulate
from random import Random

from anyascii import anyascii
from msgspec import Struct
from pypinyin import lazy_pinyin

from kiosk.search import Row
from tests.bench.locales import (
    ADJECTIVES,
    DOUBLE_LAST,
    HYPHENATED_FIRST,
    HYPHENATED_LAST,
    MAIL_ANYWHERE,
    MAIL_BY_LANGUAGE,
    MIDDLE_NAME,
    NOUNS,
    OTHER_SCRIPT,
    PARTICLES,
    SHARES,
    listed,
)
from tests.bench.name_pools import RARE_LAST_NAMES, LocaleNames

_RARE = 0.35
_WAVES = "ABCDEFGH"
_PACES = ["sub4:00", "4:00", "4:30", "5:00", "5:30", "6:00", "6:30", "7:00", "walk", "elite"]
_STATUSES = ["confirmed"] * 82 + ["pending"] * 8 + ["cancelled"] * 6 + ["waitlist"] * 4
_PLAIN = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i"}
_TWO_LETTERS = dict(each.split(":") for each in listed("ä:ae ö:oe ü:ue ß:ss å:aa ø:oe Ä:Ae Ö:Oe Ü:Ue"))


class Runner(Struct, frozen=True, gc=False):
    """One runner of the start list; `locale` is for making queries, a search must not know it."""

    id: str
    first: str
    last: str
    email: str
    bib: str | None
    checked_in: bool
    locale: str
    status: str
    pace_group: str
    updated_at: str

    @property
    def name(self) -> str:
        """The name as the start list has it."""
        return f"{self.first} {self.last}"


def search_row(runner: Runner) -> Row:
    """What the search gets to know of a runner."""
    return Row(runner.id, runner.name, runner.email, runner.bib or "", runner.checked_in)


def start_list(count: int, seed: int, rare_last_names: int = RARE_LAST_NAMES) -> Iterator[Runner]:
    """So many runners. Making the rare last names of all locales takes most of the time of a short list."""
    random = Random(seed)
    pools = {locale: LocaleNames(locale, random, rare_last_names) for locale in SHARES}
    locales, shares = list(SHARES), list(accumulate(SHARES.values()))
    bibs = list(range(1, count + 1))
    random.shuffle(bibs)
    taken: set[str] = set()
    for number, bib in enumerate(bibs):
        locale = random.choices(locales, cum_weights=shares)[0]
        first, last = _written(random, locale, *_name(random, locale, pools[locale]))
        email = _address(random, locale, first, last, taken)
        first, last = _typed(random, first, last)
        yield Runner(
            id=f"r{number:07d}",
            first=first,
            last=last,
            email=email,
            bib=_bib(random, bib),
            status=random.choice(_STATUSES),
            pace_group=random.choice(_PACES),
            checked_in=random.random() < 0.1,
            updated_at=_moment(random),
            locale=locale,
        )


def _name(random: Random, locale: str, pools: LocaleNames) -> tuple[str, str]:
    """First and last name as they are in the runner's papers."""
    sex = random.randint(0, 1)
    draw_first, draw_last = pools.first[sex].draw, pools.last[sex].draw
    first = draw_first()
    rare = pools.rare and random.random() < _RARE
    last = random.choice(pools.rare[sex]) if pools.rare and rare else draw_last()
    if locale == "zh_CN" and len(first) == 1 and random.random() < 0.7:
        first += draw_first()[:1]
    if random.random() < HYPHENATED_FIRST.get(locale, 0):
        first = f"{first}-{draw_first()}"
    if random.random() < MIDDLE_NAME.get(locale, 0):
        middle = draw_first()
        first = f"{first} {middle[0] + '.' if locale == 'en_US' and random.random() < 0.6 else middle}"
    if random.random() < DOUBLE_LAST.get(locale, 0):
        last = f"{last} {draw_last()}"
    if random.random() < HYPHENATED_LAST.get(locale, 0):
        last = f"{last}-{draw_last()}"
    if locale in PARTICLES and random.random() < (0.25 if locale.startswith("nl") else 0.03):
        last = f"{random.choice(PARTICLES[locale])} {last}"
    return first, last


def _written(random: Random, locale: str, first: str, last: str) -> tuple[str, str]:
    """The name in the letters in which the runner registers."""
    if locale in OTHER_SCRIPT and random.random() < 0.5:
        return _in_latin(locale, first), _in_latin(locale, last)
    if locale.startswith("de") and random.random() < 0.15:
        return _in_two_letters(first), _in_two_letters(last)
    if random.random() < 0.03:
        return _bare(first), _bare(last)
    return first, last


def _typed(random: Random, first: str, last: str) -> tuple[str, str]:
    """The name with the slips of whoever typed it."""
    slip = random.random()
    if slip < 0.03:
        return first.upper(), last.upper()
    if slip < 0.06:
        return first.lower(), last.lower()
    if slip < 0.065:
        return first, last + " "
    if slip < 0.07:
        return first.replace(" ", "  "), last
    return first, last


def _bib(random: Random, number: int) -> str | None:
    kind = random.random()
    if kind < 0.05:
        return None
    return f"{random.choice(_WAVES)}{number}" if kind < 0.45 else str(number)


def _moment(random: Random) -> str:
    month, day = random.randint(1, 9), random.randint(10, 28)
    return f"2026-0{month}-{day}T{random.randint(10, 23)}:{random.randint(10, 59)}:00Z"


def _address(random: Random, locale: str, first: str, last: str, taken: set[str]) -> str:
    """An address that nobody else has."""
    language = locale[:2]
    german = (language == "de" and random.random() < 0.8) or (language in ("da", "no") and random.random() < 0.3)
    one = "".join(filter(str.isalnum, _in_ascii(first, german).split()[0].split("-")[0])) or "x"
    two = "".join(filter(str.isalnum, _in_ascii(last, german))) or "y"
    local = _local_part(random, one, two)
    kind = random.random()
    if kind < 0.66:
        domain = random.choice(MAIL_ANYWHERE)
    elif kind < 0.84:
        domain = random.choice(MAIL_BY_LANGUAGE.get(language, MAIL_ANYWHERE))
    else:
        adjective, noun = random.choice(ADJECTIVES), random.choice(NOUNS)
        domain = f"{adjective}{noun}{random.choice(['', '-group', 'works', '-it'])}.{locale[-2:].lower()}"
    address = f"{local}@{domain}"
    while address in taken:
        address = f"{local}{random.randint(1, 99999)}@{domain}"
    taken.add(address)
    return address


def _local_part(random: Random, first: str, last: str) -> str:
    year = random.choice((random.randint(60, 99), random.randint(0, 9), random.randint(1955, 2008)))
    pattern = random.random()
    for share, local in (
        (0.26, f"{first}.{last}"),
        (0.36, f"{first}{last}"),
        (0.45, f"{first[0]}{last}"),
        (0.52, f"{first[0]}.{last}"),
        (0.58, f"{first}_{last}"),
        (0.63, f"{last}.{first}"),
        (0.74, f"{first}.{last}{year}"),
        (0.84, f"{first}{year}"),
        (0.92, f"{last}{first[0]}{year}"),
    ):
        if pattern < share:
            return local
    adjective, dot = random.choice(ADJECTIVES), random.choice(["", ".", "_"])
    return f"{adjective}{dot}{random.choice(NOUNS)}{random.randint(1, 9999)}"


def _in_latin(locale: str, name: str) -> str:
    return ("".join(lazy_pinyin(name)) if locale == "zh_CN" else anyascii(name)).capitalize()


def _in_two_letters(name: str) -> str:
    return "".join(_TWO_LETTERS.get(letter, letter) for letter in name)


def _in_ascii(name: str, german: bool) -> str:
    """The name as an address has it; the German way writes ae for ä."""
    plain = "".join(_PLAIN.get(letter, letter) for letter in (_in_two_letters(name) if german else name).lower())
    return anyascii(_without_marks(unicodedata.normalize("NFKD", plain))).lower()


def _bare(name: str) -> str:
    """The name without its accents, every other letter as it is."""
    return unicodedata.normalize("NFC", _without_marks(unicodedata.normalize("NFD", name)))


def _without_marks(decomposed: str) -> str:
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
