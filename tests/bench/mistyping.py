"""How people mistype and misspell names: a neighbouring key, two letters changed about, Meyer for Maier."""

from __future__ import annotations

import re
from collections import defaultdict
from random import Random

from tests.bench.locales import listed
from tests.bench.spelling import fold

_NEIGHBOURS = dict(
    each.split(":")
    for each in listed("""
        q:wa w:qes e:wrd r:etf t:ryg y:tuh u:yij i:uok o:ipl p:ol a:qsz s:awdx d:sefc f:drgv g:fthb h:gyjn j:hukm
        k:jil l:kop z:asx x:zsdc c:xdfv v:cfgb b:vghn n:bhjm m:njk
    """)
)
"""The keys beside each key."""

_SOUND_ALIKE = """
john jon|catherine katherine kathryn cathryn catharine|stephen steven|sara sarah|mohammed muhammad mohamed muhammed
geoffrey jeffrey|sean shawn shaun|schmidt schmitt schmid|meyer maier mayer meier mair|philip phillip filip
christian kristian|christine kristine christina kristina|erik eric erich|marc mark|carl karl|lucas lukas
nicolas nicholas nikolas|matthew mathew matteo|ann anne anna|elisabeth elizabeth elisabet|sofia sophia sofie sophie
isabel isabelle isobel|jacob jakob|victor viktor|oscar oskar|rebecca rebekka|michael mikael|thomas tomas
theresa teresa|hannah hanna|louise luise|louis luis|alan allan allen|brian bryan|gary garry|graham graeme|leigh lee
lynn lin lynne|debra deborah|rachel rachael|vivian vivien|yusuf yousef josef joseph|hoffmann hofmann hofman
schulz schultz schulze|clark clarke|brown browne braun|reed reid read|smith smyth smythe|johnson jonson jonsson
petersen pedersen peterson|hansen hanson hanssen|nielsen nilsen|larsen larson larsson|thompson thomson
phillips philips|stewart stuart|davis davies|lewis louis|moore more|white whyte|baker backer|fischer fisher
weiss weis|kraus krauss krause|becker bekker|van vann|kowalski kovalski|rodriguez rodrigues|gonzalez gonzales
hernandez fernandez|perez peres|martinez martines|kim gim|nguyen nguien
"""

_RESPELLINGS = [
    (pattern, instead)
    for pattern, _, instead in (
        each.partition(">")
        for each in listed(r"""
            ph>f f>ph ck>k ck>c c(?=[aourl])>k k(?=[aourl])>c (?<!^)y>i (?<!^)i(?!$)>y ei>ai ai>ei ey>ie ie>y th>t
            t(?=[aeo])>th ([ltnsmpr])\1>\1 (?<=[aeiou])([ltnsmpr])(?=[aeiou])>\1\1 z>s tz>z sch>sh (?<!c)sh>sch w>v v>w
            x>ks ou>u oo>u ee>ea ea>ee d?t$>dt dt$>t gh> (?<=[aeiou])h(?=[^aeiou])> ^j>y e$> (?<=[nlrt])$>e cz>ch sz>sh
            dj>j ks>x qu>kw
        """)
    )
]
"""Patterns of letters, and what sounds much the same."""


def _sound_alikes() -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for group in _SOUND_ALIKE.strip().replace("\n", "|").split("|"):
        names = group.split()
        for name in names:
            found[name] |= set(names) - {name}
    return dict(found)


SOUND_ALIKES = _sound_alikes()
"""Names that are taken for one another when they are only heard."""


def mistyped(random: Random, text: str) -> str:
    """The text with one slip of a finger inside a word; first letters are hit less often."""
    places = [at for at, letter in enumerate(text) if letter.isalpha()]
    weights = [0.3 if at == 0 or not text[at - 1].isalpha() else 1 for at in places]
    for _ in range(50):
        slipped = _slip(random, text, random.choices(places, weights)[0])
        if slipped != text:
            return slipped
    return text[1:]


def _slip(random: Random, text: str, at: int) -> str:
    letter, kind = text[at], random.random()
    near = _NEIGHBOURS.get(letter, "aeiou")
    if kind < 0.3:
        return text[:at] + random.choice(near) + text[at + 1 :]
    if kind < 0.55:
        if at + 1 >= len(text) or not text[at + 1].isalpha():
            return text
        return text[:at] + text[at + 1] + letter + text[at + 2 :]
    if kind < 0.8:
        return text[:at] + text[at + 1 :]
    return text[:at] + random.choice(near + letter) + text[at:]


def misspelled(random: Random, name: str) -> str:
    """One name as somebody writes it who only heard it; nothing if it can't be written otherwise."""
    plain = fold(name)
    if plain in SOUND_ALIKES and random.random() < 0.8:
        return random.choice(sorted(SOUND_ALIKES[plain]))
    for _ in range(12):
        pattern, instead = random.choice(_RESPELLINGS)
        respelled = re.sub(pattern, instead, plain, count=1)
        if respelled != plain and len(respelled) >= 3:
            return respelled
    return ""
