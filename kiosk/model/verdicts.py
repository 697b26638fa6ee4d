"""What one attempt to check somebody in came to. The union is closed: match it exhaustively."""

from __future__ import annotations

from typing import ClassVar, TypeAlias

from msgspec import Struct

from kiosk.model.entries import Entry
from kiosk.model.operations import Operation


class CheckedIn(Struct, frozen=True):
    """Recorded and durable; `bib_given`: the bib that the runner got with it, who had none or another one before.

    Who was checked in before and got a bib now has the bib assignment as `operation`.
    """

    word: ClassVar[str] = "checked_in"
    entry: Entry
    operation: Operation
    bib_given: str | None = None


class AlreadyCheckedIn(Struct, frozen=True):
    """Nothing was recorded; the entry's standing says when and where, as far as that is known."""

    word: ClassVar[str] = "already_checked_in"
    entry: Entry


class Cancelled(Struct, frozen=True):
    """The registration was cancelled."""

    word: ClassVar[str] = "cancelled"
    entry: Entry


class Refunded(Struct, frozen=True):
    """The registration was refunded."""

    word: ClassVar[str] = "refunded"
    entry: Entry


class OnWaitlist(Struct, frozen=True):
    """The registration is on the waiting list."""

    word: ClassVar[str] = "waitlist"
    entry: Entry


class UnknownStatus(Struct, frozen=True):
    """A status that this program does not know, as it came; `gone` ones are no longer in the start list."""

    word: ClassVar[str] = "unknown_status"
    entry: Entry
    status: str


class SeveralMatch(Struct, frozen=True):
    """What was scanned or typed fits several registrations."""

    word: ClassVar[str] = "ambiguous"
    scanned: str
    entries: tuple[Entry, ...]


class NotInEvent(Struct, frozen=True):
    """What was scanned or asked for is not in this event's start list; `scanned` is readable."""

    word: ClassVar[str] = "not_in_event"
    scanned: str


class WrongRun(Struct, frozen=True):
    """This desk does not serve the runner's run; `go_to` names a desk that does, if the organizer said."""

    word: ClassVar[str] = "wrong_run"
    entry: Entry
    run_label: str
    go_to: str | None = None


class Undone(Struct, frozen=True):
    """A check-in was taken back; `operation` is None where it had been taken back before and nothing was recorded.

    `bib_freed`: the bib that had been given with it, and is nobody's now.
    """

    word: ClassVar[str] = "undone"
    entry: Entry
    operation: Operation | None
    bib_freed: str | None = None


class BibAwaited(Struct, frozen=True):
    """Nothing was recorded yet: the runner may be checked in, with the bib that is scanned next.

    `override` is the reason to do it against the status.
    """

    word: ClassVar[str] = "bib_awaited"
    entry: Entry
    override: str | None = None


class WrongBib(Struct, frozen=True):
    """Nothing was recorded: what was scanned is not the runner's bib.

    `owner` has it, or got it before; None: nobody has. `bib`: it is a bib that could be given.
    """

    word: ClassVar[str] = "wrong_bib"
    entry: Entry
    scanned: str
    owner: Entry | None
    bib: str | None = None


Verdict: TypeAlias = (
    CheckedIn
    | AlreadyCheckedIn
    | Cancelled
    | Refunded
    | OnWaitlist
    | UnknownStatus
    | SeveralMatch
    | NotInEvent
    | WrongRun
    | Undone
    | BibAwaited
    | WrongBib
)
