"""How many keys a volunteer presses until the runner is among the first five, or on top."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from random import Random
from statistics import median

from msgspec import Struct, structs

from kiosk.search import Index
from tests.bench.figures import percentile
from tests.bench.runners import Runner, search_row, start_list
from tests.bench.scoring import FIRST_PAGE

LIST = 30_000
_RUNNERS = 500


class Keys(Struct, frozen=True):
    """The keys of one way to type, over all runners who can be typed so: median and 90th percentile."""

    way: str
    runners: int
    first_page: tuple[float, float]
    on_top: tuple[float, float]


class Morning(Struct, frozen=True):
    """One moment of the morning, and what each way to type costs then."""

    moment: str
    ways: list[Keys]


_WAYS: dict[str, Callable[[str, str, str], str]] = {
    "last name, space, first name": lambda first, last, bib: f"{last} {first}",
    "first name, space, last name": lambda first, last, bib: f"{first} {last}",
    "3 of the last name, space, first name": lambda first, last, bib: f"{last[:3].strip()} {first}",
    "3 of the first name, space, last name": lambda first, last, bib: f"{first[:3].strip()} {last}",
    "3 of the last name and first name, no space": lambda first, last, bib: last[:3].strip() + first,
    "3 of the first name and last name, no space": lambda first, last, bib: first[:3].strip() + last,
    "bib": lambda first, last, bib: bib,
}


def mornings(seed: int) -> Iterator[Morning]:
    """At the start, when nobody is checked in, and when half of the list is; those looked for are not."""
    runners = list(start_list(LIST, seed))
    numbers = list(range(LIST))
    Random(seed).shuffle(numbers)
    wanted = [runners[number] for number in numbers[:_RUNNERS]]
    index = Index()
    index.put(search_row(structs.replace(runner, checked_in=False)) for runner in runners)
    yield Morning("nobody checked in", [_keys(index, way, wanted) for way in _WAYS])
    done = numbers[_RUNNERS : _RUNNERS + LIST // 2]
    index.put(search_row(structs.replace(runners[number], checked_in=True)) for number in done)
    yield Morning("half checked in", [_keys(index, way, wanted) for way in _WAYS])


def _keys(index: Index, way: str, wanted: Sequence[Runner]) -> Keys:
    pairs = []
    for runner in wanted:
        first, last = " ".join(runner.first.lower().split()), " ".join(runner.last.lower().split())
        if text := _WAYS[way](first, last, (runner.bib or "").lower()):
            pairs.append(keys_until(index, text, runner.id))
    pages, tops = zip(*pairs, strict=True)
    return Keys(way, len(pairs), (median(pages), percentile(pages, 0.9)), (median(tops), percentile(tops, 0.9)))


def keys_until(index: Index, text: str, wanted: str) -> tuple[int, int]:
    """Keys until the runner is among the first five, and on top; one more than there are if that never happens."""
    first_page = on_top = len(text) + 1
    for keys in range(1, len(text) + 1):
        found = [hit.id for hit in index.find(text[:keys]).hits[:FIRST_PAGE]]
        if wanted in found:
            first_page = min(first_page, keys)
            if found[0] == wanted:
                on_top = keys
                break
    return first_page, on_top
