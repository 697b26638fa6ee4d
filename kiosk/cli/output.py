"""What the commands print: words for people or one JSON document for programs, and messages on stderr."""

from __future__ import annotations

import os
import sys
from datetime import datetime
from typing import Any, assert_never

import msgspec

from kiosk.errors import DamagedFile, DiskTrouble, KioskError, NeedKey, Offline
from kiosk.model import (
    AlreadyCheckedIn,
    BibAwaited,
    Cancelled,
    CheckedIn,
    DeliveryState,
    Entry,
    NotInEvent,
    OnWaitlist,
    Refunded,
    SeveralMatch,
    Standing,
    Undone,
    UnknownStatus,
    Verdict,
    WrongBib,
    WrongRun,
)


class Output:
    """Where a command's answer goes."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json

    def document(self, document: dict[str, Any], words: str) -> None:
        """The answer of the command: the document with `--json`, else the words."""
        self._write(msgspec.json.encode(document).decode() if self.as_json else words)

    def line(self, document: dict[str, Any]) -> None:
        """One JSON document on a line of its own, sent at once."""
        self._write(msgspec.json.encode(document).decode())

    def say(self, words: str) -> None:
        """A message for the person at the terminal."""
        sys.stderr.write(f"{words}\n")

    def trouble(self, error: KioskError) -> None:
        """An error as its title and hint, and as the document where one was asked for."""
        if self.as_json:
            self.document({"error": trouble(error)}, "")
        self.say("{title}. {hint}".format_map(trouble(error)))

    def _write(self, text: str) -> None:
        # A name may hold what the terminal's encoding can't show, a lone surrogate even: shown as an escape.
        encoding = sys.stdout.encoding or "utf-8"
        try:
            sys.stdout.write(f"{text.encode(encoding, 'backslashreplace').decode(encoding)}\n")
            sys.stdout.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            forget_stdout()
            raise DiskTrouble(
                "The answer can't be written", "What was recorded is kept: see `kiosk status`."
            ) from error


def forget_stdout() -> None:
    """What is still to be written goes nowhere: nobody can take it, and the interpreter would complain at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


_AT_THE_TERMINAL: dict[type[KioskError], str] = {
    NeedKey: "Set KIOSK_API_KEY to a valid key, or enter one in the window. What was recorded here is safe.",
    DamagedFile: "`kiosk recover EVENT` sets it aside and saves what is in it and in the copy of its journal.",
    Offline: "Check the network and the server's address. What was recorded here is safe and is sent by `kiosk sync`.",
}
"""What to do about it for somebody who types commands; the errors' own hints are for the desk."""


def trouble(error: KioskError) -> dict[str, str]:
    """An error as a document."""
    own = error.hint != type(error).hint  # a hint made for the occasion says more
    hint = error.hint if own else _AT_THE_TERMINAL.get(type(error), error.hint)
    return {"title": error.title, "hint": hint}


def stamp(moment: datetime | None) -> str | None:
    """A time as ISO 8601 with its offset."""
    return moment.isoformat(timespec="milliseconds") if moment else None


def deliveries(counts: dict[DeliveryState, int]) -> dict[str, int]:
    """The number of operations in each state."""
    return {state.value: counts.get(state, 0) for state in DeliveryState}


def who(entry: Entry) -> str:
    """A registration in a few words for the terminal."""
    registration = entry.registration
    bib = f", bib {registration.bib}" if registration.bib else ""
    return f"{registration.name or 'no name'}{bib}"


def verdict_document(verdict: Verdict) -> dict[str, Any]:
    """A verdict as `check-in` and `undo` print it."""
    operation_id, at, registration_id = None, None, None
    match verdict:
        case CheckedIn():
            operation_id, at = verdict.operation.id, verdict.operation.at
        case Undone() if verdict.operation is not None:
            operation_id, at = verdict.operation.id, verdict.operation.at
        case AlreadyCheckedIn():
            at = verdict.entry.standing.at
        case _:
            pass
    if not isinstance(verdict, SeveralMatch | NotInEvent):
        registration_id = verdict.entry.registration.id
    document: dict[str, Any] = {
        "verdict": verdict.word,
        "registrationId": registration_id,
        "operationId": operation_id,
        "at": stamp(at),
        "message": sentence(verdict),
    }
    if isinstance(verdict, WrongBib):
        document["owner"] = verdict.owner.registration.id if verdict.owner else None
    if isinstance(verdict, CheckedIn) and verdict.bib_given:
        document["bib"] = verdict.bib_given
    if isinstance(verdict, SeveralMatch):
        document["candidates"] = [entry.registration.id for entry in verdict.entries]
    return document


def sentence(verdict: Verdict) -> str:
    """A verdict in a sentence for the terminal."""
    match verdict:
        case CheckedIn(entry=entry, bib_given=bib):
            return f"Checked in{f' with bib {bib}, which is theirs now' if bib else ''}: {who(entry)}."
        case AlreadyCheckedIn(entry=entry):
            return f"Already checked in {_when(entry.standing)}: {who(entry)}."
        case Undone(entry=entry, operation=operation, bib_freed=bib):
            freed = f" Bib {bib} is free again." if bib else ""
            return f"{'Taken back' if operation else 'It was taken back before'}: {who(entry)}.{freed}"
        case BibAwaited(entry=entry):
            return f"Not checked in, this is the runner's code, not the bib: {who(entry)}."
        case WrongBib(entry=entry, scanned=scanned, owner=owner):
            whose = f"it belongs to {who(owner)}" if owner else "nobody has it"
            return f"Not checked in, {scanned} is not this runner's bib ({whose}): {who(entry)}."
        case SeveralMatch(entries=entries):
            return f"Not checked in, several match: {'; '.join(who(entry) for entry in entries)}."
        case NotInEvent():
            return f"Not in this event: {verdict.scanned}."
        case Cancelled() | Refunded() | OnWaitlist() | UnknownStatus() | WrongRun():
            return f"Not checked in, {_why_not(verdict)}: {who(verdict.entry)}."
        case _:
            assert_never(verdict)


def _when(standing: Standing) -> str:
    if standing.at is None:
        return "at Intervals, time not known"
    desk = f" at {standing.desk_name}" if standing.desk_name else ""
    return f"at {standing.at.astimezone():%H:%M}{desk}"


def _why_not(verdict: Cancelled | Refunded | OnWaitlist | UnknownStatus | WrongRun) -> str:
    match verdict:
        case Cancelled():
            return "the registration was cancelled"
        case Refunded():
            return "the registration was refunded"
        case OnWaitlist():
            return "on the waiting list"
        case UnknownStatus(status=status):
            return f"the status is “{status}”"
        case WrongRun(run_label=label, go_to=go_to):
            return f"{label} is not served at this desk{f', go to {go_to}' if go_to else ''}"
        case _:
            assert_never(verdict)
