"""The words of the command line and which command each one runs."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from kiosk import __version__
from kiosk.scan.stock import STOCKS

_FILES = (".kiosk", ".json")
"""How the files end that the window takes."""
_WITH_VALUE = ("--home", "--api-url")
_EXIT_CODES = "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 offline (work is queued)."


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The arguments as a namespace whose `command` is what to run; leaves with code 2 where they are wrong."""
    parser = argparse.ArgumentParser(
        prog="kiosk",
        parents=[_common()],
        description="Check-in for running events. Without a command: the window.",
        epilog=_EXIT_CODES + " The API key is read from KIOSK_API_KEY or the system's keyring, never given here.",
    )
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    parser.set_defaults(command=_lazily("kiosk.app", "open_window"))
    commands = parser.add_subparsers(metavar="COMMAND")

    def add(name: str, words: str, module: str, function: str) -> argparse.ArgumentParser:
        # Without defaults of their own, so that options given before the command are not undone by it.
        command = commands.add_parser(
            name,
            parents=[_common(argument_default=argparse.SUPPRESS)],
            help=words,
            description=f"{words[0].upper()}{words[1:]}.",
            epilog=_EXIT_CODES,
        )
        command.set_defaults(command=_lazily(module, function))
        return command

    here, online = "kiosk.cli.local", "kiosk.cli.network"
    words = "the window, which takes what another laptop handed over, or its settings; also without the word `open`"
    command = add("open", words, "kiosk.app", "open_file")
    command.add_argument("file", metavar="FILE", help="what another laptop wrote: FILE.kiosk, or FILE.json")
    _practice(add("practice", "the window with invented runners; nothing leaves the laptop", "kiosk.app", "practise"))
    _practice_server(add("practice-server", "a server to practise against, on this laptop", online, "practice_server"))
    command = add("events", "the organizer's events", online, "events")
    _patient(command)
    command.add_argument("--from", dest="date_from", metavar="YYYY-MM-DD", help="events on or after this day")
    command.add_argument("--to", dest="date_to", metavar="YYYY-MM-DD", help="events on or before this day")
    _patient(_event(add("load", "read an event's start list onto this laptop", online, "load")))
    command = _event(add("find", "find runners by name, e-mail or bib, best first", here, "find"))
    command.add_argument("text", metavar="TEXT", help="what to find; - reads one query a line from stdin")
    command.add_argument("--limit", type=_count, default=50, help="how many at the most (50)")
    command = _event(add("check-in", "check a runner in", here, "check_in"))
    who = command.add_mutually_exclusive_group(required=True)
    who.add_argument("registration", metavar="REGISTRATION", nargs="?", help="the registration's id")
    who.add_argument("--bib", metavar="B", help="the bib")
    command.add_argument("--override", metavar="REASON", help="check in against the status, with this reason")
    command = _event(add("hand-out", "check a runner in with the bib that is handed out", here, "hand_out"))
    command.add_argument("registration", metavar="REGISTRATION", help="the registration's id")
    command.add_argument("bib", metavar="BIB", help="the bib, or what its code says")
    command.add_argument("--override", metavar="REASON", help="check in against the status, with this reason")
    command.add_argument("--instead", metavar="REASON", help="why the runner gets another bib than the list says")
    command = _event(add("undo", "take a check-in back", here, "undo"))
    command.add_argument("operation", metavar="OPERATION", help="the operation's id, as check-in printed it")
    command.add_argument("--reason", metavar="R", required=True, help="why")
    _patient(_event(add("sync", "send what waits, then read the start list again", online, "sync")))
    words = "compare start list, this laptop and the server: what differs, what it means, what to do"
    _reconcile(_event(add("reconcile", words, "kiosk.cli.reconcile", "reconcile")))
    _event(add("status", "start list, check-ins and deliveries in numbers", here, "status"))
    _event(add("operations", "the journal: each operation with its deliveries", here, "operations"))
    command = _event(add("export", "the start list with its check-ins as a CSV file", here, "export"))
    command.add_argument("file", metavar="FILE.csv", help="the file to write")
    handing = "kiosk.cli.handing_over"
    command = _event(
        add("hand-over", "one signed file with start list and journal, for another laptop", handing, "hand_over")
    )
    command.add_argument("file", metavar="FILE", help="the file to write, such as desk3.kiosk")
    command = add("take-over", "take in what other laptops handed over", handing, "take_over")
    command.add_argument("files", metavar="FILE", nargs="+", help="files that hand-over wrote, in any order")
    _event(add("recover", "make a new file of a damaged one, which is set aside", handing, "recover"))
    command = add("doctor", "look at everything a desk needs: laptop, server, key, event", "kiosk.cli.doctor", "doctor")
    command.add_argument("event", metavar="EVENT", nargs="?", help="an event too: its id, or its slug or name")
    words = "then prove with invented runners that check-ins outlive a cut network"
    command.add_argument("--drill", action="store_true", help=words)
    words = "try the program itself, with invented runners: what of it works on this computer"
    command = add("self-test", words, "kiosk.cli.self_test", "self_test")
    command.add_argument("--window", action="store_true", help="on the screen, where one sees it; else unseen")
    command.add_argument("--limit", type=_count, metavar="SECONDS", help="what it may take on a slow computer (20)")
    command.add_argument("--into", metavar="FILE", help="write what is found into this file, too")
    command = add("report", "a file for the developers, without anybody's data", "kiosk.cli.report", "report")
    command.add_argument("file", metavar="FILE.zip", nargs="?", default="kiosk-report.zip", help="(kiosk-report.zip)")
    command.add_argument("--yes", action="store_true", help="write it without asking")
    command = add("pin", "the organizer's PIN: whether there is one, set it, forget it", "kiosk.cli.pin", "pin")
    what = command.add_mutually_exclusive_group()
    what.add_argument("--set", action="store_true", help="set or change it; it is asked for, unseen")
    what.add_argument("--forget", action="store_true", help="remove it")
    _codes(_event(add("qr", "sheets of labels with the runners' codes, as a PDF file", "kiosk.cli.codes", "qr")))
    words = "the start list as pages to tick, for when all laptops die, as a PDF file"
    _paper(_event(add("paper", words, "kiosk.cli.paper", "paper")))
    return parser.parse_args(_opening(argv, set(commands.choices)))


def _opening(argv: Sequence[str], commands: set[str]) -> list[str]:
    """The words with `open` before a file that stands in a command's place, as systems call a program with a file."""
    words = list(argv)
    at = 0
    while at < len(words) and words[at].startswith("-"):
        at += 2 if words[at] in _WITH_VALUE else 1
    if at < len(words) and words[at] not in commands:
        file = Path(words[at])
        if file.suffix.lower() in _FILES or file.is_file():  # another kind is refused in the window, in words
            words.insert(at, "open")
    return words


def _event(command: argparse.ArgumentParser) -> argparse.ArgumentParser:
    command.add_argument("event", metavar="EVENT", help="the event's id (its slug or name too, once it is loaded)")
    return command


def _patient(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--patience",
        type=_count,
        default=90,
        metavar="SECONDS",
        help="how long to wait for the server's limits in all (90)",
    )


def _reconcile(command: argparse.ArgumentParser) -> None:
    _patient(command)
    command.add_argument("--no-read", action="store_true", help="compare with what is known; send and read nothing")
    command.add_argument("--all", action="store_true", help="all cases of each difference, not the first ten")


def _codes(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE.pdf", help="the file to write")
    stocks = "; ".join(f"{stock.name}: {stock.paper}, {stock.size}, {stock.per_sheet} a sheet" for stock in STOCKS)
    command.add_argument("--labels", metavar="STOCK", default=STOCKS[0].name, help=f"{stocks} ({STOCKS[0].name})")
    command.add_argument("--start", type=_count, default=1, metavar="N", help="the first free label of a begun sheet")
    command.add_argument("--names", action="store_true", help="the runner's name too")
    command.add_argument("--run", metavar="RUN", help="only this run, by its name or id")
    command.add_argument("--bibs", metavar="FROM-TO", help="only these bibs")
    command.add_argument("--all", action="store_true", help="also who has no bib, with the name")
    command.add_argument("--order", choices=["run", "bib"], default="run", help="by run and then bib, or by bib (run)")
    command.add_argument("--pool", metavar="FROM-TO", help="instead: bibs that nobody has yet, to be handed out")


def _paper(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE.pdf", help="the file to write")
    command.add_argument("--run", metavar="RUN", help="only this run, by its name or id")
    orders, words = ["name", "last-name", "bib"], "by names as they were given, by last names, or by bib (name)"
    command.add_argument("--order", choices=orders, default="name", help=words)


def _practice(command: argparse.ArgumentParser) -> None:
    command.add_argument("--registrations", type=_count, default=500, metavar="N", help="how many invented runners")
    command.add_argument("--seed", type=int, default=1, metavar="S", help="which ones")


def _practice_server(command: argparse.ArgumentParser) -> None:
    _practice(command)
    command.add_argument("--port", type=int, default=8765, metavar="P", help="the port on 127.0.0.1; 0 takes any")
    command.add_argument("--faults", metavar="FILE", help="a plan of faults (JSON), to see what the kiosk survives")
    command.add_argument("--plan", choices=["free", "premium", "enterprise"], help="with this plan's rate limit")
    command.add_argument(
        "--write-back",
        choices=["working", "silent", "not_found", "not_allowed", "not_implemented"],
        default="working",
        help="how the server takes check-ins",
    )


def _common(**defaults: Any) -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False, **defaults)
    common.add_argument("--json", action="store_true", help="one JSON document on stdout, for programs")
    common.add_argument("--home", metavar="DIR", help="the data folder (else KIOSK_HOME)")
    common.add_argument("--api-url", metavar="URL", help="the server's address (else KIOSK_API_URL)")
    return common


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number")
    return int(text)


def _lazily(module: str, function: str) -> Callable[..., Any]:
    """Imports what a command needs only when it runs: finding a runner needs neither Qt nor HTTP."""

    def command(*arguments: Any) -> Any:
        return getattr(import_module(module), function)(*arguments)

    return command
