"""Runs the benches named on the command line, or all of them, and prints what they found."""

from __future__ import annotations

import argparse
from importlib import import_module

from tests.bench.figures import machine, table
from tests.bench.place import Place

_BENCHES = {
    "check-in": "checking_in",
    "drain": "draining",
    "load": "loading",
    "search": "searching",
    "start": "starting",
    "frozen": "frozen",
    "window": "blocking",
    "wedge": "wedge_typing",
    "scan": "scanning",
    "soak": "soaking",
    "queue": "queue_of_runners",
}


def main() -> None:
    """Reads the command line and runs."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument(
        "names", nargs="*", metavar="NAME", help=f"which of: {', '.join(_BENCHES)} (all but frozen and soak)"
    )
    parser.add_argument(
        "--registrations", type=int, default=60_000, metavar="N", help="size of the start list (60,000)"
    )
    parser.add_argument(
        "--search-seed",
        type=int,
        default=7,
        metavar="S",
        help="seed of the start list of the search; its queries have the next one (7)",
    )
    parser.add_argument("--soak-minutes", type=float, default=0, metavar="M", help="also run the soak, for so long")
    arguments = parser.parse_args()
    unknown = set(arguments.names) - set(_BENCHES)
    if unknown:
        parser.error(f"no bench is called {', '.join(sorted(unknown))}; there are: {', '.join(_BENCHES)}")
    minutes = arguments.soak_minutes or (10.0 if "soak" in arguments.names else 0)
    names = arguments.names or [name for name in _BENCHES if name not in ("frozen", "soak")]
    if minutes and "soak" not in names:
        names.append("soak")
    print(machine())
    print(f"{arguments.registrations:,} registrations\n")
    with Place(arguments.registrations, minutes, arguments.search_seed) as place:
        for name in names:
            bench = import_module(f"tests.bench.{_BENCHES[name]}")
            for line in table(bench.TITLE, bench.run(place)):
                print(line, flush=True)
            print()


if __name__ == "__main__":
    main()
