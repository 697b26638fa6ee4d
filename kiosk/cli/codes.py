"""The command that prints codes: sheets of labels as a PDF file, without a display."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from kiosk.cli import DONE
from kiosk.cli.drawing import qt_without_display
from kiosk.cli.output import Output
from kiosk.cli.workplace import Workplace, run_id_of
from kiosk.desk import Desk
from kiosk.errors import BadInput
from kiosk.scan.printed import Wanted, Why, limits
from kiosk.scan.stock import stock_of

if TYPE_CHECKING:  # Qt takes a while to import, and what was typed is looked at first
    from kiosk.ui.codes.sheets import Order, Progress, Report

_SAY_EVERY = 5_000
"""Labels."""

_ADVICE = "Print it at 100 %, not fitted to the page."


def qr(arguments: argparse.Namespace, output: Output) -> int:
    """`kiosk qr EVENT FILE.pdf`."""
    stock = stock_of(arguments.labels)
    with Workplace(arguments).desk(arguments.event) as desk:
        whom = _whom(arguments, desk)
        application = qt_without_display()
        from kiosk.ui.codes.sheets import Order, labels_words, notes_words

        report = _print(desk, Order(stock, whom, arguments.start), arguments.file, output)
        del application
        words = (f"{labels_words(report)} ({stock.paper}) written to {report.file}.", *notes_words(report), _ADVICE)
        output.document(_document(report), "\n".join(words))
    return DONE


def _whom(arguments: argparse.Namespace, desk: Desk) -> Wanted | str:
    if arguments.pool is not None:
        if arguments.run or arguments.bibs or arguments.all or arguments.names:
            raise BadInput("--pool prints bibs that nobody has yet", "Leave out --run, --bibs, --all and --names.")
        return str(arguments.pool)
    run_id = None if arguments.run is None else run_id_of(arguments.run, desk)
    bibs = None if arguments.bibs is None else limits(arguments.bibs)
    return Wanted(run_id, bibs, arguments.all, arguments.names, arguments.order)


def _print(desk: Desk, order: Order, file: str, output: Output) -> Report:
    from kiosk.ui.codes.sheets import printing

    steps = printing(desk, order, file)
    try:
        while True:
            _say(next(steps), output)
    except StopIteration as end:
        report: Report = end.value
        return report
    finally:
        steps.close()


def _say(progress: Progress, output: Output) -> None:
    if progress.done and progress.done % _SAY_EVERY == 0:
        output.say(f"{progress.done:,} of {progress.of:,} {'drawn' if progress.drawing else 'tried'}")


def _document(report: Report) -> dict[str, Any]:
    return {
        "file": report.file.encode("utf-8", "replace").decode(),
        "stock": report.stock.name,
        "paper": report.stock.paper,
        "labels": report.labels,
        "sheets": report.sheets,
        "leftOut": {_key(why): number for why, number in sorted(report.left_out.items())},
        "withId": report.by_id,
        "lettersMissing": report.foreign,
    }


def _key(why: Why) -> str:
    first, *rest = why.name.lower().split("_")
    return "".join((first, *(word.title() for word in rest)))
