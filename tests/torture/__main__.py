"""Runs the parts named on the command line, or all of them, and prints what they came to; 1 where anything failed."""

from __future__ import annotations

import argparse
import inspect
import os
import sys
import time
from collections.abc import Iterable, Sequence
from importlib import import_module
from types import ModuleType

from tests.torture.tally import Tally

PARTS = ("crashes", "power", "disk", "torn", "clocks", "programs", "weather")


def main(argv: Sequence[str]) -> int:
    """Read the command line and run; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"which of: {', '.join(PARTS)} (all)")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="the first round's; each round has the next")
    parser.add_argument("--minutes", type=float, metavar="M", help="rounds until they are used; else one whole round")
    parser.add_argument("--only", default="", metavar="POINT", help="one point of a part, as a failure names it")
    arguments = parser.parse_args(argv)
    unknown = set(arguments.parts) - set(PARTS)
    if unknown:
        parser.error(f"no part is called {', '.join(sorted(unknown))}; there are: {', '.join(PARTS)}")
    for name in [each for each in os.environ if each.startswith(("KIOSK_", "COVERAGE_"))]:
        del os.environ[name]
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    tallies, took = _rounds(arguments.parts or PARTS, arguments.seed, arguments.minutes, arguments.only)
    failures = [each for tally in tallies.values() for each in tally.failures]
    for line in _table(tallies, took):
        print(line)
    for failure in failures:
        print(f"\n{failure}")
    return 1 if failures else 0


def _rounds(
    names: Sequence[str], seed: int, minutes: float | None, only: str
) -> tuple[dict[str, Tally], dict[str, float]]:
    """Run the parts by turns; each gets its share of the minutes in the first round, and what is left in later ones."""
    tallies: dict[str, Tally] = {}
    took = dict.fromkeys(names, 0.0)
    end = time.monotonic() + minutes * 60 if minutes else float("inf")
    number = 0
    while not number or (minutes and time.monotonic() < end - 5):
        for place, name in enumerate(names):
            begun = time.monotonic()
            share = (end - begun) / (len(names) - place)
            tally = _part(name, seed + number, begun + share, only)
            took[name] += time.monotonic() - begun
            if name in tallies:
                tallies[name].add(tally)
            else:
                tallies[name] = tally
        number += 1
    print(f"\nSeeds {seed} to {seed + number - 1}.\n")
    return tallies, took


def _part(name: str, seed: int, deadline: float, only: str) -> Tally:
    part: ModuleType = import_module(f"tests.torture.{name}")

    def say(text: str) -> None:
        print(f"{time.strftime('%H:%M:%S')} {name}, seed {seed}: {text}", flush=True)

    # Not every part has points that can be run alone.
    more = {"only": only} if only and "only" in inspect.signature(part.torture).parameters else {}
    tally: Tally = part.torture(seed, deadline, say, **more)
    for failure in tally.failures:
        say(f"FAILED {failure}")
    return tally


def _table(tallies: dict[str, Tally], took: dict[str, float]) -> Iterable[str]:
    yield f"{'part':<10} {'lost':>5} {'doubled':>8} {'stuck':>6} {'failures':>9} {'minutes':>8}  tried"
    for name, tally in tallies.items():
        tried = ", ".join(f"{count:,} {what}" for what, count in tally.tried.most_common())
        figures = f"{tally.lost:>5} {tally.doubled:>8} {tally.stuck:>6} {len(tally.failures):>9}"
        yield f"{name:<10} {figures} {took[name] / 60:>8.1f}  {tried}"
    for name, tally in tallies.items():
        for reason in tally.skipped:
            yield f"skipped in {name}: {reason}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
