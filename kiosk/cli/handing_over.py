"""The commands by which laptops hand over to each other, and by which one gets over a damaged file."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.cli import DONE, FAILED
from kiosk.cli.output import Output
from kiosk.cli.workplace import Workplace
from kiosk.errors import KioskError
from kiosk.handover import hand_over as write
from kiosk.handover import take_over as take
from kiosk.model import TakenOver


def hand_over(arguments: argparse.Namespace, output: Output) -> int:
    """`kiosk hand-over EVENT FILE`."""
    workplace = Workplace(arguments)
    path = Path(arguments.file)
    given = write(workplace.home, workplace.event_id(arguments.event), path, workplace.clock)
    words = [
        f"{given.registrations:,} registrations and {given.operations:,} operations written to {path}.",
        f"On the other laptop: kiosk take-over {path.name}",
    ]
    if given.table is not None:
        words.append(f"{given.undelivered:,} of them the server lacks something of: {given.table}, to enter by hand.")
    document = {
        "file": _readable(path),
        "operations": given.operations,
        "registrations": given.registrations,
        "undelivered": given.undelivered,
        "table": None if given.table is None else _readable(given.table),
    }
    output.document(document, "\n".join(words))
    return DONE


def take_over(arguments: argparse.Namespace, output: Output) -> int:
    """`kiosk take-over FILE...`."""
    workplace = Workplace(arguments)
    taken: list[TakenOver] = []
    for file in arguments.files:
        try:
            taken.append(take(workplace.home, Path(file), workplace.clock))
        except KioskError:
            if taken:
                output.say("\n".join(map(_taken, taken)))
                output.say(f"{Path(file).name} was not taken over, nor what comes after it:")
            raise
    document = [
        {
            "eventId": each.event.id,
            "deskId": each.desk.id,
            "desk": each.desk.name,
            "operations": each.operations,
            "of": each.of,
            "registrations": each.registrations,
        }
        for each in taken
    ]
    output.document({"takenOver": document}, "\n".join(map(_taken, taken)))
    return DONE


def _taken(each: TakenOver) -> str:
    return (
        f"{each.event.name}, from {each.desk.name}: {each.operations:,} of {each.of:,} operations"
        f" and {each.registrations:,} registrations were new here."
    )


def recover(arguments: argparse.Namespace, output: Output) -> int:
    """`kiosk recover EVENT`."""
    workplace = Workplace(arguments)
    found = workplace.home.recover(workplace.event_id(arguments.event), workplace.clock)
    if found is None:
        output.document({"damaged": False}, "The event's file is not damaged; nothing was changed.")
        return DONE
    document = {
        "damaged": True,
        "setAside": _readable(found.set_aside),
        "operations": found.operations,
        "missing": found.missing,
        "certain": found.certain,
        "registrations": found.registrations,
    }
    output.document(document, found.told)
    return DONE if found.certain else FAILED


def _readable(path: Path) -> str:
    """A path, which may hold bytes that are no text, as JSON takes it."""
    return str(path).encode("utf-8", "replace").decode()
