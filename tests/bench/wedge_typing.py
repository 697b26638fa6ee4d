"""Scanners that act as keyboards, told from people who type: false scans, keys held back, scans recognised."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain
from random import Random

from kiosk.devices import ScannerProfile
from kiosk.scan.profile import TEST_CODES, Sample, learn, shape_of
from kiosk.scan.wedge import Key, Out, Rest, Scan, Typing, Wedge
from tests.bench.figures import Figure, Grid, percentile
from tests.bench.place import Place
from tests.bench.typists import FASTEST, scanned, typed

TITLE = "Scanners among typing: keys timed after Dhakal et al., CHI 2018 (tests/bench/typists.py)"
_WORDS = 145_000
_WORDS_OF_FAST = 30_000
_PEOPLE = (("people", None, _WORDS), ("fast ones, 120 ms a key", 0.120, _WORDS_OF_FAST))
_FASTEST_PEOPLE = ("the fastest, 60 ms a key", FASTEST, _WORDS_OF_FAST)
_GAPS = (1, 2, 4, 8, 16, 24, 30, 40, 50)
_SCANS = 200
_CODES = {
    "bib of 2, Enter": ("#", 2, "\r"),
    "bib of 4, Enter": ("#", 4, "\r"),
    "bib of 6, Enter": ("#", 6, "\r"),
    "bib of 6, nothing": ("#", 6, ""),
    "id of 24, Enter": ("x", 24, "\r"),
    "id of 24, nothing": ("x", 24, ""),
}


def run(place: Place) -> Iterator[Figure | Grid]:
    """Types a million keys, scans in bursts, then at every speed by a scanner that is unknown or was learned."""
    for who, mean, words in (*_PEOPLE, _FASTEST_PEOPLE):
        yield from _people(who, mean, words)
    yield from _burst("200 scans at 10 a second", 200, 10)
    yield from _burst("20 scans within one second", 20, 20)
    for known in (False, True):
        yield _speeds(known)


def feed(wedge: Wedge, keys: Iterable[Key]) -> Iterator[tuple[float, Out]]:
    """What comes out and when, in the seconds of the keys, if `tick` is called as soon as it is due."""
    for key in keys:
        while (due := wedge.due()) is not None and due < key.at:
            yield from ((due, out) for out in wedge.tick(due))
        yield from ((key.at, out) for out in wedge.key(key))
    if (due := wedge.due()) is not None:
        yield from ((due, out) for out in wedge.tick(due))


def _people(who: str, mean: float | None, words: int) -> Iterator[Figure]:
    wedge, scans, held = Wedge(), 0, []
    for at, out in feed(wedge, chain.from_iterable(typed(Random(7), words, mean))):
        if isinstance(out, Typing):
            held += [at - key.at for key in out.keys]
        else:
            scans += 1
    goal = "under 1" if mean != FASTEST else ""
    yield Figure(f"{who}: false scans in 100,000 of {words:,} words", scans * 100_000 / words, "", goal)
    yield Figure(f"{who}: a key held back, p50 of {len(held):,}", percentile(held, 0.5) * 1e3, "ms")
    yield Figure(f"{who}: a key held back, p99", percentile(held, 0.99) * 1e3, "ms", "under 100" if goal else "")


def _burst(what: str, count: int, a_second: int) -> Iterator[Figure]:
    """The share of scans that come out whole, each by itself, whatever ends them."""
    random = Random(5)
    codes = [f"{random.randrange(10**6):06}" for _ in range(count)]
    for ending, words in (("\r", "Enter"), ("\r\n", "Enter and line feed"), ("\t", "Tab"), ("", "nothing")):
        keys = (scanned(random, code + ending, place / a_second, 0.003) for place, code in enumerate(codes))
        outs = [out for _, out in feed(Wedge(), chain.from_iterable(keys)) if not isinstance(out, Rest)]
        whole = sum(isinstance(out, Scan) and out.text == code for out, code in zip(outs, codes, strict=False))
        extra = len(outs) - whole
        yield Figure(f"{what}, {words} after each: whole", whole * 100 / count, "%", "100" if not extra else "joined")


def _speeds(known: bool) -> Grid:
    """Per kind of code and speed, the share of scans that are recognised whole; gaps differ by a fifth."""
    random = Random(3)
    rows = []
    for kind, (alphabet, length, ending) in _CODES.items():
        row = [kind]
        for gap in _GAPS:
            shape = shape_of(_learned(gap / 1000, ending)) if known else None
            recognised: Counter[bool] = Counter()
            for _ in range(_SCANS):
                letters = "0123456789" if alphabet == "#" else "0123456789abcdef"
                code = "".join(random.choices(letters, k=length))
                keys = scanned(random, code + ending, 1.0, gap / 1000, 0.2)
                outs = [out for _, out in feed(Wedge(shape), keys)]
                recognised[len(outs) == 1 and isinstance(outs[0], Scan) and outs[0].text == code] += 1
            row.append(f"{recognised[True] * 100 / _SCANS:.0f}")
        rows.append(row)
    head = "scans recognised, %, learned scanner" if known else "scans recognised, %, unknown scanner"
    return Grid([head, *(f"{gap} ms" for gap in _GAPS)], rows)


def _learned(gap: float, ending: str) -> ScannerProfile:
    sent = partial(scanned, Random(9), gap=gap, uneven=0.2)
    return learn([Sample(code, tuple(sent(code + ending, place * 3.0))) for place, code in enumerate(TEST_CODES)])
