"""`kiosk report`: a file for the developers; what is in it is shown before it is written."""

from __future__ import annotations

import argparse
import contextlib
import sys
from pathlib import Path

import msgspec

from kiosk.cli import DONE, FAILED, USAGE
from kiosk.cli.doctor import document, place_of
from kiosk.cli.output import Output
from kiosk.doctor import examine_now
from kiosk.errors import BadInput, KioskError
from kiosk.handover import report as contents
from kiosk.store import Home

_NOT_ASKED = "Nothing was written. Look at the list; then say --yes to write it without being asked."


def report(arguments: argparse.Namespace, output: Output) -> int:
    """`kiosk report [FILE.zip] [--yes]`."""
    target = Path(arguments.file)
    if not target.name:
        raise BadInput("This is not a file's name", "Name a file such as kiosk-report.zip.")
    parts = _collected(arguments)
    for part in parts:
        output.say(f"{len(part.content):>10,} bytes  {part.name}  ({part.words})")
    if target.exists():
        output.say(f"{target} is there and would be replaced.")
    files = [{"name": part.name, "bytes": len(part.content), "words": part.words} for part in parts]
    told = {"file": str(target).encode("utf-8", "replace").decode(), "files": files}
    if not arguments.yes and not sys.stdin.isatty():
        output.document(told | {"written": False}, _NOT_ASKED)
        return USAGE
    if not arguments.yes and not _agreed(output):
        output.document(told | {"written": False}, "Nothing was written.")
        return FAILED
    size = contents.write(parts, target)
    words = f"{size:,} bytes written to {target}. Send it to whoever helps you; nothing was sent by itself."
    output.document(told | {"written": True, "bytes": size}, words)
    return DONE


def _collected(arguments: argparse.Namespace) -> tuple[contents.Part, ...]:
    """The parts, with what the doctor finds, also of the last event that was open in the window."""
    place, keys, settings = place_of(arguments, None), [], None
    with contextlib.suppress(KioskError):
        settings = place.settings()
        if Home(place.root).has(settings.last_event):
            place = msgspec.structs.replace(place, event_id=settings.last_event)

    def key(server: str) -> str | None:
        found = place.key(server)
        keys.append(found or "")
        return found

    checks = document(examine_now(msgspec.structs.replace(place, key=key)))["checks"]
    return contents.collect(place.root, place.clock, settings, checks, hidden=[each for each in keys if each])


def _agreed(output: Output) -> bool:
    output.say("Write it? [y/N]")
    return sys.stdin.readline().strip().lower() in ("y", "yes")
