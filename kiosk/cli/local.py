"""The commands that need no network: find, check-in, undo, status, operations, export."""

from __future__ import annotations

import argparse
import io
import sys
from typing import Any

from kiosk.cli import DONE, FAILED
from kiosk.cli.output import Output, deliveries, sentence, stamp, verdict_document
from kiosk.cli.workplace import Workplace
from kiosk.desk import Desk
from kiosk.finding import Found
from kiosk.model import CheckedIn, DeliveryState, EventStatus, How, Logged, Undone, Verdict


def find(arguments: argparse.Namespace, output: Output) -> int:
    """`kiosk find EVENT TEXT`, or `-` for one query a line on stdin and one document a line on stdout."""
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="surrogateescape")  # a line that is no text is a query that finds nobody
    with Workplace(arguments).desk(arguments.event) as desk:
        desk.take(desk.prepare())
        if arguments.text != "-":
            found = desk.find(arguments.text, arguments.limit)
            output.document(_found_document(desk, arguments.text, found), _found_words(desk, found))
            return DONE
        for line in sys.stdin:
            text = line.rstrip("\r\n")
            desk.refresh()
            output.line(_found_document(desk, text, desk.find(text, arguments.limit)))
    return DONE


def check_in(arguments: argparse.Namespace, output: Output) -> int:
    """`kiosk check-in EVENT REGISTRATION|--bib B`."""
    with Workplace(arguments).desk(arguments.event) as desk:
        if arguments.bib is not None:
            verdict = desk.check_in_code(arguments.bib, How.BIB, override=arguments.override)
        else:
            verdict = desk.check_in(arguments.registration, How.SEARCH, override=arguments.override)
        return _verdict(desk, verdict, output)


def hand_out(arguments: argparse.Namespace, output: Output) -> int:
    """`kiosk hand-out EVENT REGISTRATION BIB`."""
    with Workplace(arguments).desk(arguments.event) as desk:
        how = {"override": arguments.override, "instead": arguments.instead}
        verdict = desk.hand_out(arguments.registration, arguments.bib, How.BIB, **how)
        return _verdict(desk, verdict, output)


def undo(arguments: argparse.Namespace, output: Output) -> int:
    """`kiosk undo EVENT OPERATION --reason R`."""
    with Workplace(arguments).desk(arguments.event) as desk:
        return _verdict(desk, desk.undo(arguments.operation, reason=arguments.reason), output)


def status(arguments: argparse.Namespace, output: Output) -> int:
    """`kiosk status EVENT`."""
    with Workplace(arguments).desk(arguments.event) as desk:
        now = desk.status()
        output.document(_status_document(now), _status_words(now))
    return DONE


def operations(arguments: argparse.Namespace, output: Output) -> int:
    """`kiosk operations EVENT`."""
    with Workplace(arguments).desk(arguments.event) as desk:
        journal = desk.operations()
        words = "\n".join(map(_operation_words, journal)) or "Nothing was recorded yet."
        output.document({"operations": [_operation_document(logged) for logged in journal]}, words)
    return DONE


def export(arguments: argparse.Namespace, output: Output) -> int:
    """`kiosk export EVENT FILE.csv`."""
    with Workplace(arguments).desk(arguments.event) as desk:
        rows = desk.export(arguments.file)
        output.document(
            {"file": _readable(arguments.file), "rows": rows}, f"{rows} registrations written to {arguments.file}."
        )
    return DONE


def _verdict(desk: Desk, verdict: Verdict, output: Output) -> int:
    next_step = desk.next_step(verdict)
    output.document(verdict_document(verdict), f"{sentence(verdict)} {next_step}".rstrip())
    return DONE if isinstance(verdict, CheckedIn | Undone) else FAILED


def _found_document(desk: Desk, text: str, found: Found) -> dict[str, Any]:
    return {
        "query": _readable(text),
        "total": found.total,
        "results": [
            {
                "registrationId": hit.entry.registration.id,
                "name": hit.entry.registration.name,
                "bib": hit.entry.registration.bib,
                "run": desk.run_label(hit.entry.registration.run_id),
                "status": hit.entry.registration.status,
                "checkedIn": hit.entry.standing.checked_in,
                "match": hit.match,
            }
            for hit in found.hits
        ],
    }


def _readable(text: str) -> str:
    """A word of the command line, which may hold bytes that are no text, as JSON takes it."""
    return text.encode("utf-8", "replace").decode()


def _found_words(desk: Desk, found: Found) -> str:
    if not found.hits:
        return f"Nobody of {found.of:,} fits."
    lines = []
    for hit in found.hits:
        registration = hit.entry.registration
        state = "checked in" if hit.entry.standing.checked_in else registration.status
        run = desk.run_label(registration.run_id)
        lines.append(
            f"{registration.bib or '-':>8}  {registration.name or '-':32}  {run:16}  {state}  {registration.id}"
        )
    if found.total > len(found.hits):
        lines.append(f"{len(found.hits)} of {found.total:,} shown.")
    return "\n".join(lines)


def _status_document(now: EventStatus) -> dict[str, Any]:
    return {
        "event": {"id": now.event.id, "name": now.event.name, "date": now.event.date},
        "desk": {"id": now.desk.id, "name": now.desk.name},
        "startList": {
            "registrations": now.start_list.registrations,
            "setAside": now.start_list.set_aside,
            "complete": now.start_list.complete,
            "readAt": stamp(now.start_list.read_at),
        },
        "checkedIn": {
            "total": now.checked_in,
            "expected": now.expected,
            "byRun": [
                {"runId": run.run_id, "run": run.label, "checkedIn": run.checked_in, "expected": run.expected}
                for run in now.runs
            ],
        },
        "deliveries": deliveries(now.deliveries),
        "oldestWaitingAt": stamp(now.oldest_waiting_at),
        "heldReason": now.held_reason,
        "secondCopy": now.copied,
        "bibs": deliveries(now.bibs),
        "network": now.network.state.value,
        "notBefore": stamp(now.network.not_before),
    }


def _status_words(now: EventStatus) -> str:
    start_list = now.start_list
    read = f"read {start_list.read_at.astimezone():%d %b %H:%M}" if start_list.read_at else "never read to its end"
    whole = "complete" if start_list.complete else "NOT COMPLETE"
    aside = f", {start_list.set_aside} rows could not be read" if start_list.set_aside else ""
    lines = [
        f"{now.event.name}, {now.event.date} ({now.event.id}), {now.desk.name}",
        f"Start list  {start_list.registrations:,} registrations, {whole}, {read}{aside}",
        f"Checked in  {now.checked_in:,} of {now.expected:,}",
        *(f"            {run.label}: {run.checked_in:,} of {run.expected:,}" for run in now.runs),
        "Deliveries  " + ", ".join(f"{now.deliveries.get(state, 0):,} {state.value}" for state in DeliveryState),
        f"Network     {now.network.state.value.replace('_', ' ')}",
    ]
    if now.oldest_waiting_at:
        lines.append(f"Waiting     since {now.oldest_waiting_at.astimezone():%d %b %H:%M:%S}")
    if now.held_reason:
        lines.append(f"Held        {now.held_reason}")
    if not now.copied:
        lines.append("Second copy is not written: check this laptop's disk")
    if any(now.bibs.values()):
        given = ", ".join(f"{now.bibs[state]:,} {state.value}" for state in DeliveryState if now.bibs[state])
        lines.append(f"Bibs given  {given}")
    return "\n".join(lines)


def _operation_document(logged: Logged) -> dict[str, Any]:
    operation = logged.operation
    return {
        "operationId": operation.id,
        "kind": operation.kind.value,
        "bib": operation.bib_given,
        "registrationId": operation.registration_id,
        "undoes": list(operation.undoes),
        "deskId": operation.desk_id,
        "deskSeq": operation.desk_seq,
        "at": stamp(operation.at),
        "how": operation.how.value,
        "reason": operation.reason,
        "deliveries": {
            name: {"state": delivery.state.value, "attempts": delivery.attempts, "lastError": delivery.last_error}
            for name, delivery in logged.deliveries.items()
        },
    }


def _operation_words(logged: Logged) -> str:
    operation = logged.operation
    states = ", ".join(delivery.state.value for delivery in logged.deliveries.values())
    reason = f"  ({operation.reason})" if operation.reason else ""
    return (
        f"{operation.desk_seq:>5}  {operation.at:%Y-%m-%d %H:%M:%S%z}  {operation.kind.value:8}"
        f"  {operation.registration_id}  {states}  {operation.id}{reason}"
    )
