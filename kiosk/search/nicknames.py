"""Which names people go by for which: Bill for William, Sepp for Josef; both ways.

English pairs come from the `nicknames` package, those of other languages from `resources/names/nicknames.txt`.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from nicknames import name_triplets

from kiosk.paths import resource

_SHORT_FORM = "has_nickname"


def also_called(name: str) -> frozenset[str]:
    """The other names somebody may be registered under who goes by this one, folded; given folded too."""
    return all_pairs().get(name, frozenset())


@cache
def all_pairs() -> dict[str, frozenset[str]]:
    """The other names of every name, folded; read once."""
    pairs: defaultdict[str, set[str]] = defaultdict(set)
    for full, relation, short in name_triplets():
        if relation == _SHORT_FORM:
            pairs[full].add(short)
            pairs[short].add(full)
    for line in resource("names", "nicknames.txt").read_text("utf-8").splitlines():
        fulls, colon, shorts = line.partition(":")
        if colon and not line.startswith("#"):
            for full in fulls.split(","):
                for short in shorts.split(","):
                    pairs[full.strip()].add(short.strip())
                    pairs[short.strip()].add(full.strip())
    return {name: frozenset(others - {name}) for name, others in pairs.items()}
