"""What reconciling says: of each kind of difference what it means and what to do, and operations in a word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from kiosk.language import mark, tr
from kiosk.model import CANCELLED, REFUNDED, WAITLIST, DifferenceKind, Operation, OperationKind


def difference_words(kind: DifferenceKind) -> tuple[str, str, str]:
    """A kind of difference: its title, what it means, and what to do."""
    title, meaning, to_do = _WORDS[kind]
    return tr(title), tr(meaning), tr(to_do)


def operation_words(operation: Operation) -> str:
    """An operation in a word or two."""
    match operation.kind:
        case OperationKind.CHECK_IN:
            return tr("check-in", "What was done with a runner")
        case OperationKind.UNDO:
            return tr("undo", "What was done with a runner: a check-in was taken back")
        case OperationKind.WALK_UP:
            return tr("walk-up", "What was done with a runner: registered at the desk")
        case OperationKind.BIB:
            given = operation.bib_given
            return tr("bib {bib}", bib=given) if given else tr("bib taken back")
        case _:
            assert_never(operation.kind)


def shown_words(bib: str | None) -> str:
    """The bib that the server has for a runner."""
    return tr("the server shows {bib}", bib=bib) if bib else tr("the server shows no bib")


def status_words(status: str) -> str:
    """The status of a registration in a word; one that is not known as it came."""
    known = _STATUSES.get(status)
    return status if known is None else tr(known)


def ranges(numbers: Sequence[int]) -> str:
    """'3 to 5, 9'."""
    ends: list[list[int]] = []
    for number in numbers:
        if ends and number == ends[-1][1] + 1:
            ends[-1][1] = number
        else:
            ends.append([number, number])
    return ", ".join(_range(*each) for each in ends)


def _range(first: int, last: int) -> str:
    if last == first:
        return _number(first)
    return tr("{first} to {last}", first=_number(first), last=_number(last))


def _number(number: int) -> str:
    """A number in the local form."""
    return tr("%n", "A number by itself", number)


_STATUSES = {CANCELLED: mark("cancelled"), REFUNDED: mark("refunded"), WAITLIST: mark("waitlist")}


_WORDS: dict[DifferenceKind, tuple[str, str, str]] = {
    DifferenceKind.UNTRACKED: (
        mark("Recorded, but nothing delivers them"),
        mark("The journal has these, and nothing keeps track of their delivery. That is a defect."),
        mark("Export the list, enter these at the portal, and tell whoever looks after the program."),
    ),
    DifferenceKind.MISSING_NUMBERS: (
        mark("Numbers missing in the journal"),
        mark("Each desk numbers all that it records. Operations with these numbers are not on this laptop."),
        mark(
            "Take over from the desk, or from another laptop that has them. Check in again whoever is not found there."
        ),
    ),
    DifferenceKind.NOT_SHOWN: (
        mark("Delivered, but the server does not show it"),
        mark(
            "The server said that it took the check-in. Read again since, its list shows the runner as not checked in:"
            " it does not keep them, or another desk's undo came after it."
        ),
        mark(
            "Enter them at the portal, then read the server again. Are there many, the route for check-ins may be"
            " wrong."
        ),
    ),
    DifferenceKind.UNDONE_THERE: (
        mark("Taken back at the portal, or by another desk"),
        mark("The server showed the check-in, and does so no more: somebody took it back there, or another desk did."),
        mark(
            "Ask who did, and take over from the other desks. Undo it here too, or check the runner in at the portal."
        ),
    ),
    DifferenceKind.REFUSED: (
        mark("Refused by the server"),
        mark("The server read these and said no, for the reason given. They are kept, and not sent again."),
        mark(
            "Enter them at the portal, then read the server again. A walk-up: register and check in the runner at the"
            " portal, and undo it here."
        ),
    ),
    DifferenceKind.HELD: (
        mark("Held: the server takes none of these"),
        mark("The server has no way to take them. They are kept, and sent when somebody asks for it."),
        mark("Have the way set up, then send again. Or enter them at the portal and read the server again."),
    ),
    DifferenceKind.GONE: (
        mark("Checked in here, no longer in the server's list"),
        mark("Whole readings of the list came without the registration: it was deleted or moved."),
        mark("Look for the runner at the portal and register them there again, or undo the check-in at the desk."),
    ),
    DifferenceKind.TWICE: (
        mark("Checked in twice"),
        mark("Two desks that did not see each other checked the same runner in. The first check-in counts."),
        mark("Find out who has the bib. Then undo, which takes back both, and check the runner in once."),
    ),
    DifferenceKind.BIB_TWICE: (
        mark("One bib, several runners"),
        mark("Desks that did not see each other gave the same bib to these runners."),
        mark("Find out who wears it. Give each of the others a free bib, and enter that at the portal."),
    ),
    DifferenceKind.STILL_SHOWN: (
        mark("Undone here, but the server still shows it"),
        mark(
            "The server said that it took the undo. Read again since, its list shows the runner as checked in: it does"
            " not keep it, or another desk's check-in came after it."
        ),
        mark("Take the check-in back at the portal, then read the server again."),
    ),
    DifferenceKind.STATUS: (
        mark("Checked in, but the registration is not confirmed"),
        mark("It was cancelled, refunded or put on the waiting list, before the check-in or since."),
        mark("Decide: confirm the registration at the portal, or undo the check-in at the desk."),
    ),
    DifferenceKind.OTHER_BIB: (
        mark("The server shows another bib"),
        mark("A bib was given at a desk and the server took it. Read again since, its list shows another one."),
        mark("Look which bib the runner wears, and enter that at the portal."),
    ),
    DifferenceKind.WAITING: (
        mark("Not sent yet"),
        mark("Recorded and safe on this laptop; the server has not got them."),
        mark("They are sent by themselves when there is a network. Else hand over to a laptop that has one."),
    ),
    DifferenceKind.WALK_UP: (
        mark("Walk-ups that the server does not know"),
        mark("They registered at the desk, and the server has not given them an id yet."),
        mark("See why the walk-up waits or was refused. Nothing else of theirs can be delivered before it."),
    ),
    DifferenceKind.MADE_THERE: (
        mark("Checked in at the server, not on this laptop"),
        mark(
            "Made at the portal, or by another desk: one whose journal is not here, or whose check-in was sent later."
        ),
        mark("Nothing, if that was meant. Take over from the other desks to see theirs here."),
    ),
    DifferenceKind.NOT_READ: (
        mark("Not known yet"),
        mark("The server took these. What it shows of them was not read since, or not with the last reading."),
        mark("Read the server again."),
    ),
    DifferenceKind.SETTLED: (
        mark("Not taken, but settled"),
        mark(
            "The server refused these or takes none, and its list shows the same as this laptop: it was entered there."
        ),
        mark("Nothing."),
    ),
}
