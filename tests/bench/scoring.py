"""How much of what was found is right: capped recall, by class of query and over all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from statistics import fmean

from msgspec import Struct

from tests.bench.queries import Query

FIRST_PAGE = 5


class Score(Struct, frozen=True):
    """Means over some queries."""

    queries: int
    at_1: float
    at_5: float


def capped_recall(found: Sequence[int], answers: Iterable[int], count: int) -> float:
    """The share of right answers in the first so many found, of as many as there can be.

    One right answer is either found or not; for a fragment that many bear, the first page should hold nothing else.
    """
    right = set(answers)
    return len(right.intersection(found[:count])) / min(count, len(right))


def score(queries: Sequence[Query], found: Sequence[Sequence[int]]) -> Score:
    """How well these queries were answered."""
    pairs = list(zip(queries, found, strict=True))
    return Score(
        len(pairs),
        fmean(capped_recall(numbers, query.answers, 1) for query, numbers in pairs),
        fmean(capped_recall(numbers, query.answers, FIRST_PAGE) for query, numbers in pairs),
    )


def by_class(queries: Sequence[Query], found: Sequence[Sequence[int]]) -> dict[str, Score]:
    """The score of each class, in the order in which the classes come."""
    places: dict[str, list[int]] = defaultdict(list)
    for place, query in enumerate(queries):
        places[query.kind].append(place)
    return {
        kind: score([queries[each] for each in some], [found[each] for each in some]) for kind, some in places.items()
    }


def evenly(queries: Sequence[Query], count: int) -> list[Query]:
    """About so many of the queries, the same number of each class."""
    classes: dict[str, list[Query]] = defaultdict(list)
    for query in queries:
        classes[query.kind].append(query)
    each = max(1, round(count / len(classes)))
    return [query for some in classes.values() for query in some[:each]]
