"""What the search finds, what one keystroke costs, and what building its index costs, beside other ways to search."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from statistics import median
from time import perf_counter
from typing import TypeVar

from msgspec import Struct, structs

from kiosk.search import Index, Row
from tests.bench.figures import Figure, Grid, memory_mb, percentile, spread
from tests.bench.keystrokes import mornings
from tests.bench.oracle import Oracle
from tests.bench.other_names import other_queries, other_runners, two_letter_queries
from tests.bench.peers import PEERS, Peer
from tests.bench.place import Place
from tests.bench.queries import Query, make_queries
from tests.bench.runners import search_row, start_list
from tests.bench.scoring import by_class, evenly, score

TITLE = "Search: invented runners of 34 locales, fourteen classes of queries with their right answers"
_MANY = 300_000
"""Above this size the right answers take long to work out: fewer queries, no peers, no counting of keys."""
_QUERIES, _FEW_QUERIES, _SAMPLE = 2000, 700, 300
_LIMIT = 50
_PUT = 400
_PUTS = 10
_TOUCHES = 200

_Item = TypeVar("_Item")
_Find = Callable[[str], Sequence[int]]


def run(place: Place) -> Iterator[Figure | Grid | str]:
    """Builds the index, types every query letter by letter, changes rows, and counts keys."""
    seed, size = place.search_seed, place.registrations
    many = size > _MANY
    yield f"seeds: {seed} for the start list, {seed + 1} for the queries"
    runners = list(start_list(size, seed))
    rows = [search_row(runner) for runner in runners]
    own = _Own(rows)
    yield Figure(f"build, {size:,} registrations", own.built * 1e3, "ms", "under 2,000 with 60,000")
    yield Figure("memory of the index, without the rows", own.megabytes, "MB", "under 150 with 60,000")
    peers = [] if many else [_build(peer, rows) for peer in PEERS if not peer.missing()]
    oracle = Oracle(runners)
    del runners
    queries = make_queries(oracle, _FEW_QUERIES if many else _QUERIES, seed + 1)
    typed = _type(own.find, queries)
    yield from _recall(queries, typed)
    yield from _times(rows, typed)
    if many:
        yield f"peers: left out above {_MANY:,} registrations"
    else:
        yield from _beside_peers(own, peers, queries, typed)
    peers.clear()
    yield from _others(own, oracle, len(rows))
    del oracle
    yield from _puts(own, rows)
    yield from spread("keystroke after these changes", _type(own.find, evenly(queries, _SAMPLE)).all_seconds)
    if own.index.scattered:
        yield "  (so much was changed that the program would build the index anew, beside its work)"
    if many:
        yield f"keys until the runner is found: left out above {_MANY:,} registrations"
    else:
        yield from _keys(seed)


class _Own:
    """The program's own index; rows go by their number in the list."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self.index, self.built, self.megabytes = _built(lambda: _index_of(rows))
        self.numbers = {row.id: number for number, row in enumerate(rows)}

    def find(self, text: str) -> tuple[float, list[int]]:
        """How long the index took, and what it found."""
        started = perf_counter()
        found = self.index.find(text, _LIMIT)
        took = perf_counter() - started
        return took, [self.numbers[hit.id] for hit in found.hits]


class _BuiltPeer(Struct, frozen=True):
    peer: Peer
    seconds: float
    megabytes: float

    def find(self, text: str) -> tuple[float, list[int]]:
        started = perf_counter()
        found = self.peer.find(text, _LIMIT)
        return perf_counter() - started, found


_Timed = Callable[[str], tuple[float, list[int]]]


class _Typed(Struct, frozen=True):
    """What was found at the last key of each query, and how long each key took, by query."""

    found: list[list[int]]
    seconds: list[list[float]]

    @property
    def all_seconds(self) -> list[float]:
        return [each for some in self.seconds for each in some]


def _index_of(rows: Sequence[Row]) -> Index:
    index = Index()
    index.put(rows)
    return index


def _build(peer: type[Peer], rows: Sequence[Row]) -> _BuiltPeer:
    return _BuiltPeer(*_built(lambda: peer(rows)))


def _built(build: Callable[[], _Item]) -> tuple[_Item, float, float]:
    """What was built, in how many seconds, and the MB that it holds."""
    gc.collect()
    before, started = memory_mb(), perf_counter()
    item = build()
    took = perf_counter() - started
    gc.collect()
    return item, took, memory_mb() - before


@contextmanager
def _without_garbage() -> Iterator[None]:
    """As in the program: what was loaded before is never looked through, and nothing is collected in between."""
    gc.collect()
    gc.freeze()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        gc.unfreeze()


def _type(find: _Timed, queries: Sequence[Query], every_keystroke: bool = True) -> _Typed:
    """Types every query, letter by letter or at once."""
    typed = _Typed([], [])
    with _without_garbage():
        for query in queries:
            length = len(query.text)
            keys = [find(query.text[:end]) for end in (range(1, length + 1) if every_keystroke else (length,))]
            typed.found.append(keys[-1][1])
            typed.seconds.append([took for took, _ in keys])
    return typed


def _recall(queries: Sequence[Query], typed: _Typed) -> Iterator[Grid]:
    classes, overall = by_class(queries, typed.found), score(queries, typed.found)
    yield Grid(
        ["class of query", "queries", "recall@1", "recall@5"],
        [
            [kind, f"{each.queries:,}", f"{each.at_1:.3f}", f"{each.at_5:.3f}"]
            for kind, each in [*classes.items(), ("all of these", overall)]
        ],
    )


def _times(rows: Sequence[Row], typed: _Typed) -> Iterator[Figure]:
    """The keystrokes, and beside them the least that any search without an index needs: to look at each byte once."""
    seconds = typed.all_seconds
    yield Figure(f"keystroke, p50 of {len(seconds):,}", median(seconds) * 1e3, "ms", "under 1 with 60,000")
    limit = "under 5 with 60,000, 30 with 1,000,000"
    yield Figure("keystroke, p99", percentile(seconds, 0.99) * 1e3, "ms", limit)
    yield Figure("keystroke, worst", max(seconds) * 1e3, "ms", "under 16 with 60,000")
    yield from spread("first letter", [some[0] for some in typed.seconds])
    text = "\n".join(f"{row.name}\n{row.email}" for row in rows).encode()
    touches = []
    for _ in range(_TOUCHES):
        started = perf_counter()
        assert text.find(b"\0") < 0
        touches.append(perf_counter() - started)
    bound = median(touches)
    size = f"{len(text) / 1e6:.1f} MB"
    yield Figure(f"bound: touching each byte of names and addresses, {size}", bound * 1e6, "us")
    yield Figure("keystroke p50 / bound", median(seconds) / bound, "times")
    yield Figure("keystroke p99 / bound", percentile(seconds, 0.99) / bound, "times")


def _beside_peers(own: _Own, peers: Sequence[_BuiltPeer], queries: Sequence[Query], typed: _Typed) -> Iterator[Grid]:
    sample = evenly(queries, _SAMPLE)
    at_once = _type(own.find, sample, every_keystroke=False)
    lines = [
        _line("this program", queries, typed, own.built, own.megabytes, every=True),
        _line("this program", sample, at_once, own.built, own.megabytes),
    ]
    for built in peers:
        every = built.peer.every_keystroke
        some = queries if every else sample
        asked = _type(built.find, some, every)
        lines.append(_line(built.peer.name, some, asked, built.seconds, built.megabytes, every))
    lines += [[peer.name, peer.missing(), *[""] * 7] for peer in PEERS if peer.missing()]
    columns = ["peers", "asked", "recall@1", "recall@5", "worst class @5", "p50 ms", "p99 ms", "build s", "MB"]
    yield Grid(columns, lines)


def _line(
    name: str, queries: Sequence[Query], typed: _Typed, build: float, megabytes: float, every: bool = False
) -> list[str]:
    overall, seconds = score(queries, typed.found), typed.all_seconds
    worst = min(each.at_5 for each in by_class(queries, typed.found).values())
    return [
        name,
        f"{len(queries):,} queries, every key" if every else f"{len(queries):,} whole queries",
        *(f"{overall.at_1:.3f}", f"{overall.at_5:.3f}", f"{worst:.3f}"),
        *(f"{median(seconds) * 1e3:.2f}", f"{percentile(seconds, 0.99) * 1e3:.2f}"),
        *(f"{build:.2f}", f"{megabytes:.0f}"),
    ]


def _others(own: _Own, oracle: Oracle, first_number: int) -> Iterator[Figure | Grid]:
    """Classes that do not count in the figures over all: runners are added for them."""
    added = other_runners(first_number)
    own.index.put(search_row(runner) for runner in added)
    own.numbers |= {runner.id: number for number, runner in enumerate(added, first_number)}
    queries = two_letter_queries(oracle) + other_queries(oracle, added, first_number)
    classes = by_class(queries, _type(own.find, queries, every_keystroke=False).found)
    yield Grid(
        ["more classes, not in the figures above", "queries", "recall@1", "recall@5"],
        [[kind, f"{each.queries:,}", f"{each.at_1:.3f}", f"{each.at_5:.3f}"] for kind, each in classes.items()],
    )
    own.index.remove([runner.id for runner in added])


def _puts(own: _Own, rows: Sequence[Row]) -> Iterator[Figure]:
    """Changes of 400 rows at a time, as they come with a page of the server, spread over the whole list."""
    size = len(rows)
    count = min(_PUT, size)
    step = size // count
    chosen = [[rows[number] for number in range(start, size, step)][:count] for start in range(min(_PUTS, step))]

    def renamed(number: int, row: Row) -> Row:
        return structs.replace(row, name=rows[size - 1 - number].name)

    def with_another_bib(number: int, row: Row) -> Row:
        return structs.replace(row, bib=f"Z{number}")

    def checked_in(_: int, row: Row) -> Row:
        return structs.replace(row, checked_in=True)

    def added(_: int, row: Row) -> Row:
        return structs.replace(row, id=f"new {row.id}")

    for change in (renamed, with_another_bib, checked_in, added):
        parts = [[change(own.numbers[row.id], row) for row in some] for some in chosen]
        yield _longest(f"put of {count} rows {change.__name__.replace('_', ' ')}", parts, own.index.put)
    ids = [[f"new {row.id}" for row in some] for some in chosen]
    yield _longest(f"removal of {count} rows", ids, own.index.remove)


def _longest(what: str, parts: Sequence[list[_Item]], act: Callable[[list[_Item]], object]) -> Figure:
    times = []
    with _without_garbage():
        for part in parts:
            started = perf_counter()
            act(part)
            times.append(perf_counter() - started)
    return Figure(f"longest {what}, of {len(parts)}", max(times) * 1e3, "ms", "under 30")


def _keys(seed: int) -> Iterator[Grid | str]:
    yield "keys (a space is one) until the runner is there: median, 90th percentile"
    for morning in mornings(seed):
        yield Grid(
            [f"30,000 runners, {morning.moment}", "runners", "in the first five", "on top"],
            [
                [each.way, str(each.runners), *("{:g}, {:g}".format(*pair) for pair in (each.first_page, each.on_top))]
                for each in morning.ways
            ],
        )
