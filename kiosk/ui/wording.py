"""All words about people and verdicts: what a verdict, a row, the network and the start list say, and how it looks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import assert_never

from kiosk.errors import KioskError
from kiosk.language import mark, tr
from kiosk.model import (
    AlreadyCheckedIn,
    BibAwaited,
    Cancelled,
    CheckedIn,
    DeliveryState,
    Entry,
    EventStatus,
    Network,
    NotInEvent,
    OnWaitlist,
    OperationKind,
    Refunded,
    Registration,
    SeveralMatch,
    Standing,
    Undone,
    UnknownStatus,
    Verdict,
    WrongBib,
    WrongRun,
)
from kiosk.ui.formats import age, clock, count, day, moment

NO_BIB = "—"
NO_NAME = mark("No name given")
NO_KEY = mark("There is no API key. Go on checking in; enter the key later.")
"""What the network's message says while no key was entered, which is not the same as one that is not accepted."""


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
            lines = (_facts(bib_line, _detail(entry, run_label), moment(operation.at, now)),)
            if operation.collected_by:
                lines = (_facts(tr("Collected by {name}", name=operation.collected_by), *lines),)
            title = tr("Bib given") if operation.kind is OperationKind.BIB else tr("Checked in")
            words = _about(entry, Words(Role.OK, "check", title, lines=lines))
            return _walk_up(words) if entry.local and operation.kind is OperationKind.CHECK_IN else words
        case AlreadyCheckedIn(entry=entry):
            lines = (_facts(_when_and_where(entry.standing, now), _detail(entry, run_label)),)
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
            return _about(entry, Words(Role.LOOK, "question", _status(entry, status), lines=lines))
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
            lines = (_facts(_detail(entry, run_label), state),)
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


_LIKENESS: dict[str | None, str] = {
    "spelling": mark("spelled alike", "Beside a name that was found"),
    "sound": mark("sounds alike", "Beside a name that was found"),
    "nickname": mark("also called so", "Beside a name that was found"),
}


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


def _about(entry: Entry, words: Words) -> Words:
    return replace(words, bib=bib(entry.registration), name=name(entry.registration))


def _walk_up(words: Words) -> Words:
    words = replace(words, title=tr("Registered and checked in"))
    if words.bib != NO_BIB:
        return words
    return replace(words, bib="", lines=(_facts(tr("No bib yet: give one out"), *words.lines),))


def _refused(entry: Entry, icon: str, title: str, next_step: str) -> Words:
    lines = _next(next_step, tr("Nothing was recorded."))
    return _about(entry, Words(Role.REFUSED, icon, title, lines=lines))


def _status(entry: Entry, status: str) -> str:
    """Why somebody can't be checked in whose status is none that is known."""
    return tr("No longer in the start list") if entry.gone else tr("Status “{status}”", status=status)


def _next(*sentences: str) -> tuple[str]:
    return (" ".join(sentence for sentence in sentences if sentence),)


def _facts(*facts: str) -> str:
    return " · ".join(fact for fact in facts if fact)


def _detail(entry: Entry, run_label: Callable[[str], str]) -> str:
    registration = entry.registration
    group = tr("Pace group {group}", group=registration.pace_group) if registration.pace_group else ""
    return _facts(run_label(registration.run_id), group)


def _when_and_where(standing: Standing, now: datetime) -> str:
    if standing.at is None:
        return tr("Checked in at Intervals, time not known")
    if not standing.desk_name:
        return tr("At {moment}", moment=moment(standing.at, now))
    return tr("At {moment} by {desk}", moment=moment(standing.at, now), desk=standing.desk_name)


def reason_words(reason: str) -> str:
    """Why something was done, which is recorded in English where it is of a short list: in the language of now."""
    return "; ".join(tr(each) for each in reason.split("; "))


def quoted(text: str) -> str:
    """What was typed or scanned, in the quotation marks of the language."""
    return tr("“{text}”", text=text)


def name(registration: Registration) -> str:
    """The name, or that none was given."""
    return (registration.name or "").strip() or tr(NO_NAME)


def bib(registration: Registration) -> str:
    """The bib, or a dash."""
    return (registration.bib or "").strip() or NO_BIB


def masked_email(address: str) -> str:
    """An e-mail that tells two people apart without showing it: a•••@mail.example."""
    local, at, domain = address.strip().partition("@")
    return f"{local[:1]}•••@{domain}" if at else "•••"


def row_line(registration: Registration, run: str) -> str:
    """The second line of a result: run, pace group, masked e-mail."""
    group = tr("Pace {group}", group=registration.pace_group) if registration.pace_group else ""
    mail = masked_email(registration.email) if registration.email else ""
    return _facts(run, group, mail)


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
            text = _facts(tr("Checked in {moment}", moment=moment(standing.at, now)), standing.desk_name or "")
            return RowStatus(text, "check")
        case Cancelled():
            return RowStatus(tr("Cancelled", "A registration"), "stop", refused=True)
        case Refunded():
            return RowStatus(tr("Refunded", "A registration"), "stop", refused=True)
        case OnWaitlist():
            return RowStatus(tr("Waiting list"), "hourglass", refused=True)
        case UnknownStatus(entry=entry, status=status):
            return RowStatus(_status(entry, status), "question", refused=True)
        case WrongRun(go_to=go_to):
            text = tr("Go to {place}", place=go_to) if go_to else tr("Not at this desk")
            return RowStatus(text, "turn", refused=True)
        case None | CheckedIn() | SeveralMatch() | NotInEvent() | Undone() | BibAwaited() | WrongBib():
            return None
        case _:
            assert_never(refusal)


@dataclass(frozen=True)
class Chip:
    """The network in two lines. `role`: "calm", "warn" (amber) or "bad" (red): always with an icon and words."""

    title: str
    line: str
    icon: str
    role: str


def safe_here(number: int) -> str:
    """What becomes of so many operations while they can't be delivered."""
    if not number:
        return tr("Go on checking in")
    return tr("%n check-in(s) (is|are) safe here and waiting", "", number)


def network_chip(status: EventStatus, now: datetime) -> Chip:
    """What the network does for us now, and how many operations wait for it."""
    network, waiting = status.network, status.undelivered
    match network.state:
        case Network.OFFLINE:
            since = network.since
            title = tr("Offline since {moment}", moment=moment(since, now)) if since else tr("Offline")
            return Chip(title, safe_here(waiting), "offline", "warn")
        case Network.CAPTIVE:
            return Chip(tr("Sign in to this network"), safe_here(waiting), "lock", "warn")
        case Network.SIGNED_OUT:
            title = tr("No API key yet") if network.message == NO_KEY else tr("The key is not accepted")
            return Chip(title, safe_here(waiting), "key", "warn")
        case Network.LIMITED:
            until = network.not_before
            pause = tr("Pause", "Of sending: the server asks for it")
            title = tr("Pause until {time}", time=clock(until, seconds=True)) if until else pause
            return Chip(title, safe_here(waiting), "hourglass", "warn")
        case Network.ONLINE:
            return _online_chip(status, now)
        case _:
            assert_never(network.state)


def _online_chip(status: EventStatus, now: datetime) -> Chip:
    refused, held, waiting = (
        status.deliveries.get(state, 0) for state in (DeliveryState.REFUSED, DeliveryState.HELD, DeliveryState.WAITING)
    )
    bibs_refused = status.bibs.get(DeliveryState.REFUSED, 0)
    kept = tr("Kept here. Tell the organizer")
    if bibs_refused and not refused:
        return Chip(tr("%n bib(s) refused", "", bibs_refused), kept, "alert", "bad")
    if refused:
        return Chip(tr("%n check-in(s) refused", "", refused), kept, "alert", "bad")
    if held:
        return Chip(tr("%n check-in(s) held", "", held), kept, "alert", "warn")
    if not status.copied:
        return Chip(tr("No second copy"), tr("Check this laptop's disk. Tell the organizer"), "alert", "warn")
    if not status.start_list.complete:
        so_far = tr("%n read so far", "Registrations", status.start_list.registrations)
        return Chip(tr("Start list not complete"), so_far, "alert", "warn")
    read_at = status.start_list.read_at
    read = tr("list {age} old", age=age(read_at, now)) if read_at else ""
    sent = tr("Sending %n", "Check-ins", waiting) if waiting else tr("All delivered")
    return Chip(tr("Online"), _facts(sent, read), "online", "calm")


def progress(status: EventStatus) -> str:
    """'1,204 of 2,480 checked in'."""
    number, total = count(status.checked_in), count(status.expected)
    return tr("{number} of {total} checked in", number=number, total=total)


def start_list_line(status: EventStatus, now: datetime) -> str:
    """How many registrations there are, whether that is all of them, and how old that is."""
    known, read = status.start_list, ""
    aside = tr("%n more could not be read", "Registrations", known.set_aside) if known.set_aside else ""
    if not known.complete:
        whole = tr("Not complete: %n registration(s) read so far", "", known.registrations)
    else:
        whole = tr("Complete: %n registration(s)", "", known.registrations)
        read = tr("read {age} ago", age=age(known.read_at, now)) if known.read_at else ""
    return ", ".join(part for part in (whole, aside, read) if part)


def shown_line(shown: int, total: int, of: int) -> str:
    """'5 of 2,480', or '50 of 1,204 shown' where the list was cut."""
    if shown < total:
        return tr("{shown} of {total} shown", shown=count(shown), total=count(total))
    return number_of(total, of)


def number_of(number: int, total: int) -> str:
    """'5 of 2,480'."""
    return tr("{number} of {total}", number=count(number), total=count(total))


def place_and_day(status: EventStatus) -> str:
    """'Desk 3 · Saturday 14 June 2027'."""
    return f"{status.desk.name} · {day(status.event.date, year=False)}"


def closing_words(undelivered: int) -> tuple[str, str]:
    """Title and sentence for a window that is closed while operations wait."""
    title = tr("%n check-in(s) (is|are) safe on this laptop", "", undelivered)
    sent = tr("(It|They) will be sent the next time this program is open and online. Nothing is lost.", "", undelivered)
    return title, sent
