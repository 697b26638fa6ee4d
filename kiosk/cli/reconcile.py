"""`kiosk reconcile`: start list, this laptop and the server compared, with what each difference means."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from msgspec import Struct

from kiosk.cli import DONE, FAILED, QUEUED, exit_code
from kiosk.cli.network import client_of, progress_to, sync_of
from kiosk.cli.output import Output, stamp, trouble
from kiosk.cli.workplace import Workplace
from kiosk.clock import ago
from kiosk.desk import Desk
from kiosk.errors import KioskError
from kiosk.model import Case, DeliveryState, DeskAccount, Difference, Event, Reconciliation, RunAccount
from kiosk.store import EventStore

_SHOWN = 10
"""Cases of a difference in words, without --all."""


class _Read(Struct, frozen=True):
    """What reading the server anew came to; `problem` is the first thing that kept it from being whole."""

    asked: bool = False
    complete: bool = False
    problem: KioskError | None = None


def reconcile(arguments: argparse.Namespace, output: Output) -> int:
    """`kiosk reconcile EVENT [--no-read] [--all]`."""
    workplace = Workplace(arguments)
    with workplace.store(workplace.event_id(arguments.event)) as store:
        event = store.event()
        read = _Read() if arguments.no_read else _read(workplace, store, event, arguments.patience, output)
        found = next(each for each in Desk(store, workplace.settings, workplace.clock).reconcile() if each)
    most = None if arguments.all else _SHOWN
    words = "\n".join(_words(event, found, most, workplace.clock.now()))
    output.document(_document(event, found, read), words)
    if read.asked and not read.complete:
        output.say("The server could not be read to the end now: what is shown is what was known before.")
    if read.problem is not None:
        output.say("{title}. {hint}".format_map(trouble(read.problem)))
    return _code(found, read)


def _read(workplace: Workplace, store: EventStore, event: Event, patience: float, output: Output) -> _Read:
    """Send what waits and read the whole list; without a server or a key what is known is compared all the same."""

    async def both() -> _Read:
        async with client_of(workplace) as client:
            outcome = await sync_of(workplace, store, event.id, client).once(patience, progress_to(output))
        problem = outcome.trouble
        if problem is None and outcome.pulled.reason:
            problem = KioskError("The start list is not complete", f"Reason: {outcome.pulled.reason}. Try again later.")
        return _Read(True, outcome.pulled.complete, problem)

    try:
        return asyncio.run(both())
    except KioskError as error:
        return _Read(True, False, error)


def _code(found: Reconciliation, read: _Read) -> int:
    if read.problem is not None and exit_code(read.problem) == QUEUED:
        return QUEUED
    unread = read.asked and not read.complete
    return FAILED if unread or found.open else DONE


# For programs.
def _document(event: Event, found: Reconciliation, read: _Read) -> dict[str, Any]:
    return {
        "event": {"id": event.id, "name": event.name, "date": event.date},
        "same": None if read.asked and not read.complete else not found.open,
        "server": {
            "readNow": read.complete,
            "readAt": stamp(found.read_at),
            "complete": found.complete,
            "setAside": found.set_aside,
            "trouble": trouble(read.problem) if read.problem else None,
        },
        "total": _run_document(found.total),
        "byRun": [{"runId": run.run_id, "run": run.label} | _run_document(run) for run in found.runs],
        "operations": found.operations,
        "deliveries": {state.value: number for state, number in found.deliveries.items()},
        "desks": [
            {
                "deskId": desk.desk_id,
                "desk": desk.name,
                "operations": desk.operations,
                "last": desk.last,
                "missing": list(desk.missing),
            }
            for desk in found.desks
        ],
        "differences": [_difference_document(each) for each in found.differences],
    }


def _run_document(run: RunAccount) -> dict[str, int]:
    return {"startList": run.expected, "laptop": run.here, "server": run.there, "differ": run.differ}


def _difference_document(each: Difference) -> dict[str, Any]:
    return {
        "kind": each.kind.value,
        "settled": each.settled,
        "title": each.title,
        "meaning": each.meaning,
        "toDo": each.to_do,
        "count": len(each.cases),
        "cases": [
            {
                "registrationId": case.registration_id,
                "name": case.name,
                "bib": case.bib,
                "run": case.run,
                "what": case.what,
                "operationId": case.operation_id,
                "at": stamp(case.at),
                "desk": case.desk,
                "reason": case.reason,
                "note": case.note,
            }
            for case in each.cases
        ],
    }


# For people.
def _words(event: Event, found: Reconciliation, most: int | None, now: datetime) -> Iterator[str]:
    yield f"{event.name}, {event.date} ({event.id})"
    yield _server_words(found, now)
    yield ""
    yield from _table(found)
    yield ""
    yield _sum_words(found)
    for desk in found.desks:
        yield _desk_words(desk)
    yield ""
    if not found.open:
        yield f"Nothing differs: {found.total.here:,} checked in here, {found.total.there:,} at the server."
    for each in found.differences:
        yield from _difference_words(each, most)


def _server_words(found: Reconciliation, now: datetime) -> str:
    if found.read_at is None:
        return "Server: its list was never read to its end."
    aside = f", {found.set_aside:,} rows could not be read" if found.set_aside else ""
    whole = "" if found.complete else " The last reading since did not come to its end."
    return f"Server: read {found.read_at.astimezone():%d %b %H:%M:%S}, {ago(found.read_at, now)}{aside}.{whole}"


def _table(found: Reconciliation) -> Iterator[str]:
    width = max(len(run.label) for run in (*found.runs, found.total))
    yield f"{'':{width}}  {'start list':>10}  {'this laptop':>11}  {'server':>10}  {'differ':>8}"
    for run in (*found.runs, found.total):
        yield f"{run.label:{width}}  {run.expected:>10,}  {run.here:>11,}  {run.there:>10,}  {run.differ:>8,}"


def _sum_words(found: Reconciliation) -> str:
    parts = " + ".join(f"{found.deliveries[state]:,} {state.value}" for state in DeliveryState)
    lost = found.operations - sum(found.deliveries.values())
    return f"Operations: {found.operations:,} = {parts}" + (f" + {lost:,} that nothing delivers" if lost else "")


def _desk_words(desk: DeskAccount) -> str:
    missing = f"{len(desk.missing):,} MISSING" if desk.missing else "none missing"
    return f"Journal of {desk.name}: numbers 1 to {desk.last:,}, {missing}"


def _difference_words(each: Difference, most: int | None) -> Iterator[str]:
    cases = each.cases[:most]
    yield f"{len(each.cases):,}  {each.title}"
    yield f"    It means: {each.meaning}"
    yield f"    To do: {each.to_do}"
    yield from (f"      {_case_words(case)}" for case in cases)
    if len(cases) < len(each.cases):
        yield f"      {len(cases):,} of {len(each.cases):,} shown; --all shows all."
    yield ""


def _case_words(case: Case) -> str:
    at = f"{case.what} {case.at.astimezone():%d %b %H:%M:%S}" if case.at else case.what
    about = f"{case.bib or '-':>8}  {case.name or 'no name'}" if case.registration_id else ""
    parts = (about, case.run, at, case.desk, case.reason, case.note, case.registration_id)
    return "  ".join(part for part in parts if part)
