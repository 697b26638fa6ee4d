"""All words about people and verdicts: what a verdict, a row, the network and the start list say, and how it looks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import assert_never

from kiosk.errors import KioskError
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
NO_NAME = "No name given"
NO_KEY = "There is no API key. Go on checking in; enter the key later."
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
        bib = f"bib {self.bib}" if self.bib and self.bib != NO_BIB else ""
        return ". ".join(part for part in (self.title, self.name, bib, *self.lines) if part)


IDLE = Words(Role.IDLE, "runner", "Who is next?", lines=("Type a bib, a name or an e-mail, then press Enter.",))


HAND_OUT_IDLE = replace(IDLE, lines=("Scan or find the runner, then scan the bib that you hand out.",))
"""As long as nobody was chosen, where the bib is scanned after the runner."""


def verdict_words(  # noqa: C901 - one case for each verdict of the closed union
    verdict: Verdict, *, run_label: Callable[[str], str], next_step: str, now: datetime
) -> Words:
    """The banner's words for a verdict; `next_step` is the event's text for what to do ("" where nothing is)."""
    match verdict:
        case CheckedIn(entry=entry, operation=operation, bib_given=given):
            bib_line = f"Bib {given} is theirs now · " if given else ""
            lines = (f"{bib_line}{_detail(entry, run_label)} · {moment(operation.at, now)}",)
            title = "Bib given" if operation.kind is OperationKind.BIB else "Checked in"
            words = _about(entry, Words(Role.OK, "check", title, lines=lines))
            return _walk_up(words) if entry.local and operation.kind is OperationKind.CHECK_IN else words
        case AlreadyCheckedIn(entry=entry):
            lines = (f"{_when_and_where(entry.standing, now)} · {_detail(entry, run_label)}",)
            return _about(entry, Words(Role.ALREADY, "clock", "Already checked in", lines=lines))
        case Cancelled(entry=entry):
            return _refused(entry, "stop", "Registration was cancelled", next_step)
        case Refunded(entry=entry):
            return _refused(entry, "stop", "Registration was refunded", next_step)
        case OnWaitlist(entry=entry):
            return _refused(entry, "hourglass", "On the waiting list", next_step)
        case UnknownStatus(entry=entry, status=status):
            title = "No longer in the start list" if entry.gone else f"Status “{status}”"
            unknown = "" if entry.gone else "This status is new to this program."
            lines = _next(next_step, unknown)
            return _about(entry, Words(Role.LOOK, "question", title, lines=lines))
        case SeveralMatch(scanned=scanned, entries=entries):
            lines = (next_step or "Choose the right one below.",)
            title = f"{count(len(entries))} runners have {scanned}"
            return Words(Role.LOOK, "several", title, lines=lines)
        case NotInEvent(scanned=scanned):
            lines = (next_step or "Search by name or e-mail, or register a walk-up.",)
            return Words(Role.REFUSED, "nobody", "Not in this event", f"“{scanned}”", lines)
        case WrongRun(entry=entry, run_label=label, go_to=go_to):
            title = f"{label}: go to {go_to}" if go_to else f"{label} is not served at this desk"
            return _refused(entry, "turn", title, next_step)
        case Undone(entry=entry, operation=operation, bib_freed=freed):
            reason = operation.reason if operation else None
            line = f"Reason: {reason}" if reason else "It had been undone before."
            lines = (f"Bib {freed} is nobody's again: put it back. {line}" if freed else line,)
            bib_only = operation is not None and operation.kind is OperationKind.BIB
            title = "Bib taken back" if bib_only else "Check-in undone"
            return _about(entry, Words(Role.LOOK, "undo", title, lines=lines))
        case BibAwaited(entry=entry):
            has_bib = bib(entry.registration) != NO_BIB
            title = "Now scan the bib" if has_bib else "Now scan a free bib"
            state = "checked in, but without a bib" if entry.standing.checked_in else "not checked in yet"
            lines = (f"{_detail(entry, run_label)} · {state}. Esc leaves it.",)
            return _about(entry, Words(Role.LOOK, "bib", title, lines=lines))
        case WrongBib():
            return _wrong_bib(verdict, now)
        case _:
            assert_never(verdict)


def _wrong_bib(verdict: WrongBib, now: datetime) -> Words:
    """The alarm of a bib that is not the runner's: the bib that was scanned is the largest, for it is in the hand."""
    runner, owner = verdict.entry.registration, verdict.owner
    theirs = bib(runner)
    right = f"{name(runner)} gets {theirs}" if theirs != NO_BIB else f"{name(runner)} gets a free bib"
    if owner is not None:
        title = f"{bib(owner.registration)} belongs to {name(owner.registration)}"
        given = f"Handed out {_handed_out(owner.standing, now)}. " if owner.standing.checked_in else ""
    elif theirs != NO_BIB:
        title, given = "Wrong bib", f"{verdict.scanned} is nobody's. "
    else:
        title, given = "This is no bib", f"“{verdict.scanned}”. "
    lines = (f"{given}Put it back and scan the right one. Nothing was recorded.",)
    return Words(Role.REFUSED, "alert", title, right, lines)


def _handed_out(standing: Standing, now: datetime) -> str:
    if standing.at is None:
        return "before"
    return f"at {moment(standing.at, now)}" + (f" by {standing.desk_name}" if standing.desk_name else "")


def trouble_words(error: KioskError, failed: str = "Not recorded") -> Words:
    """The banner of a command that failed: what was not done, and what to do about it."""
    return Words(Role.REFUSED, "alert", failed, error.title, (error.hint,))


def not_yet_words(scanned: str) -> Words:
    """The banner where somebody is not found while the start list is still being read: no refusal."""
    lines = ("The start list is not complete. Try again in a moment, else ask the organizer.",)
    return Words(Role.LOOK, "hourglass", "Not in the list yet", f"“{scanned}”", lines)


_LIKENESS: dict[str | None, str] = {
    "spelling": "spelled alike",
    "sound": "sounds alike",
    "nickname": "also called so",
}


def doubt_words(match: str, typed: str, entry: Entry, namesakes: int) -> Words:
    """The banner where Enter came and it is not sure who is meant: who would be checked in by another Enter."""
    whom = f"{bib(entry.registration)}, {name(entry.registration)}"
    if match == "near":
        title, line = f"Nobody is called {typed}", f"Is it {whom}? Ask, then Enter again checks them in."
    elif namesakes > 1:
        title, line = f"{namesakes} have that name", f"Look at run and e-mail. Enter again checks in {whom}."
    else:
        title, line = f"No bib is {typed}", f"Type the whole bib. Or Enter again checks in {whom}."
    return Words(Role.LOOK, "question", title, lines=(line,))


def free_bib_words(typed: str, entry: Entry) -> Words:
    """The banner where a typed text may be the free bib for somebody, or the next runner."""
    title, line = f"Is {typed} the bib for {name(entry.registration)}?", "Enter again gives it. Else go on typing."
    return Words(Role.LOOK, "question", title, lines=(line,))


def match_note(match: str, likeness: str | None) -> str:
    """The small note beside a name that does not say by itself why it was found."""
    if match == "email":
        return "e-mail fits"
    return _LIKENESS.get(likeness, "fits in part") if match == "near" else ""


def _about(entry: Entry, words: Words) -> Words:
    return replace(words, bib=bib(entry.registration), name=name(entry.registration))


def _walk_up(words: Words) -> Words:
    words = replace(words, title="Registered and checked in")
    if words.bib != NO_BIB:
        return words
    return replace(words, bib="", lines=(" · ".join(("No bib yet: give one out", *words.lines)),))


def _refused(entry: Entry, icon: str, title: str, next_step: str) -> Words:
    lines = _next(next_step, "Nothing was recorded.")
    return _about(entry, Words(Role.REFUSED, icon, title, lines=lines))


def _next(*sentences: str) -> tuple[str]:
    return (" ".join(sentence for sentence in sentences if sentence),)


def _detail(entry: Entry, run_label: Callable[[str], str]) -> str:
    registration = entry.registration
    group = f" · Pace group {registration.pace_group}" if registration.pace_group else ""
    return f"{run_label(registration.run_id)}{group}"


def _when_and_where(standing: Standing, now: datetime) -> str:
    if standing.at is None:
        return "Checked in at Intervals, time not known"
    where = f" by {standing.desk_name}" if standing.desk_name else ""
    return f"At {moment(standing.at, now)}{where}"


def name(registration: Registration) -> str:
    """The name, or that none was given."""
    return (registration.name or "").strip() or NO_NAME


def bib(registration: Registration) -> str:
    """The bib, or a dash."""
    return (registration.bib or "").strip() or NO_BIB


def masked_email(address: str) -> str:
    """An e-mail that tells two people apart without showing it: a•••@mail.example."""
    local, at, domain = address.strip().partition("@")
    return f"{local[:1]}•••@{domain}" if at else "•••"


def row_line(registration: Registration, run: str) -> str:
    """The second line of a result: run, pace group, masked e-mail."""
    group = f"Pace {registration.pace_group}" if registration.pace_group else ""
    mail = masked_email(registration.email) if registration.email else ""
    return " · ".join(part for part in (run, group, mail) if part)


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
                return RowStatus("Checked in at Intervals, time not known", "check")
            desk = f" · {standing.desk_name}" if standing.desk_name else ""
            return RowStatus(f"Checked in {moment(standing.at, now)}{desk}", "check")
        case Cancelled():
            return RowStatus("Cancelled", "stop", refused=True)
        case Refunded():
            return RowStatus("Refunded", "stop", refused=True)
        case OnWaitlist():
            return RowStatus("Waiting list", "hourglass", refused=True)
        case UnknownStatus(entry=entry, status=status):
            text = "No longer in the start list" if entry.gone else f"Status “{status}”"
            return RowStatus(text, "question", refused=True)
        case WrongRun(go_to=go_to):
            return RowStatus(f"Go to {go_to}" if go_to else "Not at this desk", "turn", refused=True)
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


def check_ins(number: int) -> str:
    """'1 check-in', '14 check-ins'."""
    return "1 check-in" if number == 1 else f"{count(number)} check-ins"


def safe_here(number: int) -> str:
    """What becomes of so many operations while they can't be delivered."""
    if not number:
        return "Go on checking in"
    return f"{check_ins(number)} {'is' if number == 1 else 'are'} safe here and waiting"


def network_chip(status: EventStatus, now: datetime) -> Chip:
    """What the network does for us now, and how many operations wait for it."""
    network, waiting = status.network, status.undelivered
    match network.state:
        case Network.OFFLINE:
            since = f" since {moment(network.since, now)}" if network.since else ""
            return Chip(f"Offline{since}", safe_here(waiting), "offline", "warn")
        case Network.CAPTIVE:
            return Chip("Sign in to this network", safe_here(waiting), "lock", "warn")
        case Network.SIGNED_OUT:
            title = "No API key yet" if network.message == NO_KEY else "The key is not accepted"
            return Chip(title, safe_here(waiting), "key", "warn")
        case Network.LIMITED:
            until = f" until {clock(network.not_before, seconds=True)}" if network.not_before else ""
            return Chip(f"Pause{until}", safe_here(waiting), "hourglass", "warn")
        case Network.ONLINE:
            return _online_chip(status, now)
        case _:
            assert_never(network.state)


def _online_chip(status: EventStatus, now: datetime) -> Chip:
    refused, held, waiting = (
        status.deliveries.get(state, 0) for state in (DeliveryState.REFUSED, DeliveryState.HELD, DeliveryState.WAITING)
    )
    bibs_refused = status.bibs.get(DeliveryState.REFUSED, 0)
    if bibs_refused and not refused:
        bibs = "1 bib" if bibs_refused == 1 else f"{count(bibs_refused)} bibs"
        return Chip(f"{bibs} refused", "Kept here. Tell the organizer", "alert", "bad")
    if refused:
        return Chip(f"{check_ins(refused)} refused", "Kept here. Tell the organizer", "alert", "bad")
    if held:
        return Chip(f"{check_ins(held)} held", "Kept here. Tell the organizer", "alert", "warn")
    if not status.start_list.complete:
        return Chip("Start list not complete", f"{count(status.start_list.registrations)} read so far", "alert", "warn")
    read_at = status.start_list.read_at
    read = f" · list {age(read_at, now)} old" if read_at else ""
    return Chip("Online", (f"Sending {count(waiting)}" if waiting else "All delivered") + read, "online", "calm")


def progress(status: EventStatus) -> str:
    """'1,204 of 2,480 checked in'."""
    return f"{count(status.checked_in)} of {count(status.expected)} checked in"


def start_list_line(status: EventStatus, now: datetime) -> str:
    """How many registrations there are, whether that is all of them, and how old that is."""
    known, aside = status.start_list, ""
    if known.set_aside:
        aside = f", {count(known.set_aside)} more could not be read"
    if not known.complete:
        return f"Not complete: {count(known.registrations)} registrations read so far{aside}"
    read = f", read {age(known.read_at, now)} ago" if known.read_at else ""
    return f"Complete: {count(known.registrations)} registrations{aside}{read}"


def shown_line(shown: int, total: int, of: int) -> str:
    """'5 of 2,480', or '50 of 1,204 shown' where the list was cut."""
    return f"{count(shown)} of {count(total)} shown" if shown < total else f"{count(total)} of {count(of)}"


def place_and_day(status: EventStatus) -> str:
    """'Desk 3 · Saturday 14 June 2027'."""
    return f"{status.desk.name} · {day(status.event.date, year=False)}"


def closing_words(undelivered: int) -> tuple[str, str]:
    """Title and sentence for a window that is closed while operations wait."""
    verb, it = ("is", "It") if undelivered == 1 else ("are", "They")
    sentence = f"{it} will be sent the next time this program is open and online. Nothing is lost."
    return f"{check_ins(undelivered)} {verb} safe on this laptop", sentence
