"""What a found runner's row says: its second line, why it was found, and why it can't be checked in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from kiosk.language import mark, tr
from kiosk.model import (
    AlreadyCheckedIn,
    BibAwaited,
    Cancelled,
    CheckedIn,
    NotInEvent,
    OnWaitlist,
    Refunded,
    Registration,
    SeveralMatch,
    Undone,
    UnknownStatus,
    Verdict,
    WrongBib,
    WrongRun,
)
from kiosk.ui.formats import moment
from kiosk.ui.wording.people import facts, masked_email, unknown_status


def row_line(registration: Registration, run: str) -> str:
    """The second line of a result: run, pace group, masked e-mail."""
    group = tr("Pace {group}", group=registration.pace_group) if registration.pace_group else ""
    mail = masked_email(registration.email) if registration.email else ""
    return facts(run, group, mail)


_LIKENESS: dict[str | None, str] = {
    "spelling": mark("spelled alike", "Beside a name that was found"),
    "sound": mark("sounds alike", "Beside a name that was found"),
    "nickname": mark("also called so", "Beside a name that was found"),
}


def match_note(match: str, likeness: str | None) -> str:
    """The small note beside a name that does not say by itself why it was found."""
    if match == "email":
        return tr("e-mail fits", "Beside a name that was found")
    if match != "near":
        return ""
    known = _LIKENESS.get(likeness)
    if known is None:
        return tr("fits in part", "Beside a name that was found")
    return tr(known, "Beside a name that was found")


@dataclass(frozen=True)
class RowStatus:
    """What a result says at its right edge; `refused`: checking in would be refused. Quiet where only known."""

    text: str
    icon: str
    refused: bool = False


def row_status(refusal: Verdict | None, now: datetime) -> RowStatus | None:
    """Why a row can't simply be checked in: the words of what trying would come to; None where it would be green."""
    match refusal:
        case AlreadyCheckedIn(entry=entry):
            standing = entry.standing
            if standing.at is None:
                return RowStatus(tr("Checked in at Intervals, time not known"), "check")
            text = facts(tr("Checked in {moment}", moment=moment(standing.at, now)), standing.desk_name or "")
            return RowStatus(text, "check")
        case Cancelled():
            return RowStatus(tr("Cancelled", "A registration"), "stop", refused=True)
        case Refunded():
            return RowStatus(tr("Refunded", "A registration"), "stop", refused=True)
        case OnWaitlist():
            return RowStatus(tr("Waiting list"), "hourglass", refused=True)
        case UnknownStatus(entry=entry, status=status):
            return RowStatus(unknown_status(entry, status), "question", refused=True)
        case WrongRun(go_to=go_to):
            text = tr("Go to {place}", place=go_to) if go_to else tr("Not at this desk")
            return RowStatus(text, "turn", refused=True)
        case None | CheckedIn() | SeveralMatch() | NotInEvent() | Undone() | BibAwaited() | WrongBib():
            return None
        case _:
            assert_never(refusal)
