"""The command that prints the start list as pages to tick, for when all laptops die: a PDF file, without a display."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from kiosk.cli import DONE
from kiosk.cli.drawing import qt_without_display
from kiosk.cli.output import Output
from kiosk.cli.workplace import Workplace, run_id_of
from kiosk.desk import Desk
from kiosk.lists import ListKind, Order, arranging

if TYPE_CHECKING:  # Qt takes a while to import, and what was typed is looked at first
    from kiosk.ui.lists.paper import Report

_ORDERS = {"name": Order.NAME, "last-name": Order.LAST_NAME, "bib": Order.BIB}
_SAY_EVERY = 100
"""Pages."""


def paper(arguments: argparse.Namespace, output: Output) -> int:
    """`kiosk paper EVENT FILE.pdf`."""
    with Workplace(arguments).desk(arguments.event) as desk:
        run_id = None if arguments.run is None else run_id_of(arguments.run, desk)
        application = qt_without_display()
        from kiosk.ui.lists.paper import report_words

        report = _print(desk, run_id, _ORDERS[arguments.order], arguments.file, output)
        del application
        output.document(_document(report), report_words(report))
    return DONE


def _print(desk: Desk, run_id: str | None, order: Order, file: str, output: Output) -> Report:
    from kiosk.ui.formats import local_now
    from kiosk.ui.lists.gathering import Asked, collator
    from kiosk.ui.lists.paper import PaperList
    from kiosk.ui.lists.words import Facts

    listed = next(each for each in desk.listed(ListKind.EVERYBODY, run_id) if each is not None)
    sorting = arranging(listed.rows, order, collator().sortKey)
    rows = next(each for each in sorting if each is not None)
    asked = Asked(ListKind.EVERYBODY, run_id, order=order)
    steps = PaperList(desk, rows, asked, Facts(desk.run_label, local_now)).into(file)
    try:
        while True:
            progress = next(steps)
            if progress.done and progress.done % _SAY_EVERY == 0:
                output.say(f"{progress.done:,} of {progress.of:,} pages drawn")
    except StopIteration as end:
        report: Report = end.value
        return report
    finally:
        steps.close()


def _document(report: Report) -> dict[str, Any]:
    return {
        "file": report.file.encode("utf-8", "replace").decode(),
        "paper": report.paper,
        "rows": report.rows,
        "pages": report.pages,
        "lettersMissing": report.foreign,
    }
