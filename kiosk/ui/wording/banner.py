"""What the banner says: a verdict, trouble, a question, or that nobody was chosen; and how each of them looks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import assert_never

from kiosk.errors import KioskError
from kiosk.language import tr
from kiosk.model import (
    AlreadyCheckedIn,
    BibAwaited,
    Cancelled,
    CheckedIn,
    Entry,
    NotInEvent,
    OnWaitlist,
    OperationKind,
    Refunded,
    SeveralMatch,
    Standing,
    Undone,
    UnknownStatus,
    Verdict,
    WrongBib,
    WrongRun,
)
from kiosk.ui.formats import moment
from kiosk.ui.wording.people import NO_BIB, bib, facts, name, quoted, reason_words, unknown_status


class Role(Enum):
    """How a verdict looks; each differs in word, icon, lightness and edge, never in colour alone."""

    OK = "ok"
    ALREADY = "already"
    REFUSED = "refused"
    LOOK = "look"
    IDLE = "idle"


@dataclass(frozen=True)
class Words:
    """What the banner says."""

    role: Role
    icon: str
    title: str
    name: str = ""
    lines: tuple[str, ...] = ()
    bib: str = ""

    @property
    def spoken(self) -> str:
        """The whole in one sentence for a screen reader."""
        bib = tr("bib {bib}", bib=self.bib) if self.bib and self.bib != NO_BIB else ""
        return ". ".join(part for part in (self.title, self.name, bib, *self.lines) if part)


def idle_words() -> Words:
    """The banner while nobody was chosen."""
    return _idle(tr("Type a bib, a name or an e-mail, then press Enter."))


def hand_out_idle_words() -> Words:
    """The banner while nobody was chosen, where the bib is scanned after the runner."""
    return _idle(tr("Scan or find the runner, then scan the bib that you hand out."))


def _idle(line: str) -> Words:
    return Words(Role.IDLE, "runner", tr("Who is next?"), lines=(line,))


def verdict_words(  # noqa: C901 - one case for each verdict of the closed union
    verdict: Verdict, *, run_label: Callable[[str], str], next_step: str, now: datetime
) -> Words:
    """The banner's words for a verdict; `next_step` is the event's text for what to do ("" where nothing is)."""
    match verdict:
        case CheckedIn(entry=entry, operation=operation, bib_given=given):
            bib_line = tr("Bib {bib} is theirs now", bib=given) if given else ""
            lines = (facts(bib_line, _detail(entry, run_label), moment(operation.at, now)),)
            if operation.collected_by:
                lines = (facts(tr("Collected by {name}", name=operation.collected_by), *lines),)
            title = tr("Bib given") if operation.kind is OperationKind.BIB else tr("Checked in")
            words = _about(entry, Words(Role.OK, "check", title, lines=lines))
            return _walk_up(words) if entry.local and operation.kind is OperationKind.CHECK_IN else words
        case AlreadyCheckedIn(entry=entry):
            lines = (facts(_when_and_where(entry.standing, now), _detail(entry, run_label)),)
            return _about(entry, Words(Role.ALREADY, "clock", tr("Already checked in"), lines=lines))
        case Cancelled(entry=entry):
            return _refused(entry, "stop", tr("Registration was cancelled"), next_step)
        case Refunded(entry=entry):
            return _refused(entry, "stop", tr("Registration was refunded"), next_step)
        case OnWaitlist(entry=entry):
            return _refused(entry, "hourglass", tr("On the waiting list"), next_step)
        case UnknownStatus(entry=entry, status=status):
            unknown = "" if entry.gone else tr("This status is new to this program.")
            lines = _next(next_step, unknown)
            return _about(entry, Words(Role.LOOK, "question", unknown_status(entry, status), lines=lines))
        case SeveralMatch(scanned=scanned, entries=entries):
            lines = (next_step or tr("Choose the right one below."),)
            title = tr("%n runner(s) (has|have) {scanned}", "", len(entries), scanned=scanned)
            return Words(Role.LOOK, "several", title, lines=lines)
        case NotInEvent(scanned=scanned):
            lines = (next_step or tr("Search by name or e-mail, or register a walk-up."),)
            return Words(Role.REFUSED, "nobody", tr("Not in this event"), quoted(scanned), lines)
        case WrongRun(entry=entry, run_label=label, go_to=go_to):
            here = tr("{run} is not served at this desk", run=label)
            title = tr("{run}: go to {place}", run=label, place=go_to) if go_to else here
            return _refused(entry, "turn", title, next_step)
        case Undone():
            return _undone(verdict)
        case BibAwaited(entry=entry):
            has_bib = bib(entry.registration) != NO_BIB
            title = tr("Now scan the bib") if has_bib else tr("Now scan a free bib")
            without = tr("checked in, but without a bib. Esc leaves it.")
            state = without if entry.standing.checked_in else tr("not checked in yet. Esc leaves it.")
            lines = (facts(_detail(entry, run_label), state),)
            return _about(entry, Words(Role.LOOK, "bib", title, lines=lines))
        case WrongBib():
            return _wrong_bib(verdict, now)
        case _:
            assert_never(verdict)


def _undone(verdict: Undone) -> Words:
    """The banner of a check-in, or of a bib that was given, that was taken back."""
    operation, freed = verdict.operation, verdict.bib_freed
    put_back = tr("Bib {bib} is nobody's again: put it back.", bib=freed) if freed else ""
    if operation is None or not operation.reason:
        why = tr("It had been undone before.")
    else:
        why = tr("Reason: {reason}", reason=reason_words(operation.reason))
    bib_only = operation is not None and operation.kind is OperationKind.BIB
    title = tr("Bib taken back") if bib_only else tr("Check-in undone")
    return _about(verdict.entry, Words(Role.LOOK, "undo", title, lines=_next(put_back, why)))


def _wrong_bib(verdict: WrongBib, now: datetime) -> Words:
    """The alarm of a bib that is not the runner's: the bib that was scanned is the largest, for it is in the hand."""
    runner, owner = verdict.entry.registration, verdict.owner
    theirs = bib(runner)
    if theirs != NO_BIB:
        right = tr("{name} gets {bib}", name=name(runner), bib=theirs)
    else:
        right = tr("{name} gets a free bib", name=name(runner))
    if owner is not None:
        title = tr("{bib} belongs to {name}", bib=bib(owner.registration), name=name(owner.registration))
        given = _handed_out(owner.standing, now) if owner.standing.checked_in else ""
    elif theirs != NO_BIB:
        title, given = tr("Wrong bib"), tr("{bib} is nobody's.", bib=verdict.scanned)
    else:
        title, given = tr("This is no bib"), f"{quoted(verdict.scanned)}."
    lines = _next(given, tr("Put it back and scan the right one. Nothing was recorded."))
    return Words(Role.REFUSED, "alert", title, right, lines)


def _handed_out(standing: Standing, now: datetime) -> str:
    if standing.at is None:
        return tr("Handed out before.")
    at = moment(standing.at, now)
    if not standing.desk_name:
        return tr("Handed out at {moment}.", moment=at)
    return tr("Handed out at {moment} by {desk}.", moment=at, desk=standing.desk_name)


def trouble_words(error: KioskError, failed: str = "") -> Words:
    """The banner of a command that failed: what was not done ("" for recording), and what to do about it."""
    return Words(Role.REFUSED, "alert", failed or tr("Not recorded"), error.title, (error.hint,))


def not_yet_words(scanned: str) -> Words:
    """The banner where somebody is not found while the start list is still being read: no refusal."""
    lines = (tr("The start list is not complete. Try again in a moment, else ask the organizer."),)
    return Words(Role.LOOK, "hourglass", tr("Not in the list yet"), quoted(scanned), lines)


def doubt_words(match: str, typed: str, entry: Entry, namesakes: int) -> Words:
    """The banner where Enter came and it is not sure who is meant: who would be checked in by another Enter."""
    whom = f"{bib(entry.registration)}, {name(entry.registration)}"
    if match == "near":
        title = tr("Nobody is called {name}", name=typed)
        line = tr("Is it {bib_and_name}? Ask, then Enter again checks them in.", bib_and_name=whom)
    elif namesakes > 1:
        title = tr("%n (has|have) that name", "Runners", namesakes)
        line = tr("Look at run and e-mail. Enter again checks in {bib_and_name}.", bib_and_name=whom)
    else:
        title = tr("No bib is {bib}", bib=typed)
        line = tr("Type the whole bib. Or Enter again checks in {bib_and_name}.", bib_and_name=whom)
    return Words(Role.LOOK, "question", title, lines=(line,))


def free_bib_words(typed: str, entry: Entry) -> Words:
    """The banner where a typed text may be the free bib for somebody, or the next runner."""
    title = tr("Is {bib} the bib for {name}?", bib=typed, name=name(entry.registration))
    return Words(Role.LOOK, "question", title, lines=(tr("Enter again gives it. Else go on typing."),))


def _about(entry: Entry, words: Words) -> Words:
    return replace(words, bib=bib(entry.registration), name=name(entry.registration))


def _walk_up(words: Words) -> Words:
    words = replace(words, title=tr("Registered and checked in"))
    if words.bib != NO_BIB:
        return words
    return replace(words, bib="", lines=(facts(tr("No bib yet: give one out"), *words.lines),))


def _refused(entry: Entry, icon: str, title: str, next_step: str) -> Words:
    lines = _next(next_step, tr("Nothing was recorded."))
    return _about(entry, Words(Role.REFUSED, icon, title, lines=lines))


def _next(*sentences: str) -> tuple[str]:
    return (" ".join(sentence for sentence in sentences if sentence),)


def _detail(entry: Entry, run_label: Callable[[str], str]) -> str:
    registration = entry.registration
    group = tr("Pace group {group}", group=registration.pace_group) if registration.pace_group else ""
    return facts(run_label(registration.run_id), group)


def _when_and_where(standing: Standing, now: datetime) -> str:
    if standing.at is None:
        return tr("Checked in at Intervals, time not known")
    if not standing.desk_name:
        return tr("At {moment}", moment=moment(standing.at, now))
    return tr("At {moment} by {desk}", moment=moment(standing.at, now), desk=standing.desk_name)
