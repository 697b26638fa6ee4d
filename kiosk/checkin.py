"""The rules of checking in, and the one place that records what they allow.

`judge` is pure. The functions below it ask it inside the transaction that records, so that two programs on one file
can't both check the same runner in.
"""

from __future__ import annotations

import msgspec

from kiosk.clock import Clock, new_id
from kiosk.errors import BadInput
from kiosk.merge import live
from kiosk.model import (
    CANCELLED,
    CONFIRMED,
    REFUNDED,
    WAITLIST,
    AlreadyCheckedIn,
    Cancelled,
    CheckedIn,
    Draft,
    Entry,
    How,
    NewRegistration,
    NotInEvent,
    OnWaitlist,
    OperationKind,
    Refunded,
    SeveralMatch,
    Undone,
    UnknownStatus,
    WrongRun,
)
from kiosk.scan.payload import clean, look_up, shown
from kiosk.store import EventStore

GONE = "no longer in the start list"
"""The word that stands for the status of a registration that two complete readings came without."""

LOCAL_PREFIX = "local-"
"""How the temporary id of a walk-up begins."""

Refusal = AlreadyCheckedIn | Cancelled | Refunded | OnWaitlist | UnknownStatus | WrongRun


class Rights(msgspec.Struct, frozen=True):
    """What the organizer lets this desk do.

    `served_runs` holds run ids or labels, empty for all; `go_to` names a desk for a run's label.
    """

    override: bool = True
    served_runs: tuple[str, ...] = ()
    go_to: dict[str, str] = {}


def judge(entry: Entry, run_label: str, rights: Rights, override: str | None) -> Refusal | None:
    """Why this runner can't be checked in, or None when nothing speaks against it.

    An override (a reason) lifts every refusal but one: whoever is in already is not checked in twice.
    """
    if entry.standing.checked_in:
        return AlreadyCheckedIn(entry)
    if override is not None and rights.override:
        return None
    refusal = _status_refusal(entry)
    if refusal is not None:
        return refusal
    if rights.served_runs and not {entry.registration.run_id, run_label} & set(rights.served_runs):
        return WrongRun(entry, run_label, rights.go_to.get(run_label))
    return None


def _status_refusal(entry: Entry) -> Cancelled | Refunded | OnWaitlist | UnknownStatus | None:
    if entry.gone:
        return UnknownStatus(entry, GONE)
    status = entry.registration.status
    if status == CONFIRMED:
        return None
    if status == CANCELLED:
        return Cancelled(entry)
    if status == REFUNDED:
        return Refunded(entry)
    return OnWaitlist(entry) if status == WAITLIST else UnknownStatus(entry, status)


def resolve(store: EventStore, code: str) -> Entry | SeveralMatch | NotInEvent:
    """The registration that a scanned or typed code means, by the rules of `scan.payload`; nothing is guessed."""
    entries = look_up(clean(code), store.entry, store.by_bib)
    if len(entries) == 1:
        return entries[0]
    return SeveralMatch(code, entries) if entries else NotInEvent(shown(code.strip()))


def check_in(
    store: EventStore, registration_id: str, how: How, rights: Rights, override: str | None = None
) -> CheckedIn | Refusal | NotInEvent:
    """Check one runner in, durably, or say why not. `override` is the reason to do it all the same.

    Raises BadInput for a blank reason, DiskTrouble or Busy where nothing could be recorded.
    """
    reason = _reason(override) if override is not None else None
    with store.transaction():
        entry = store.entry(registration_id)
        if entry is None:
            return NotInEvent(registration_id)
        labels = {run.id: run.label for run in store.runs()}
        run_id = entry.registration.run_id
        refusal = judge(entry, labels.get(run_id, run_id), rights, reason)
        if refusal is not None:
            return refusal
        draft = Draft(entry.registration.id, OperationKind.CHECK_IN, how, reason=reason)
        operation = store.append(draft)
        (after,) = store.entries((entry.registration.id,))
    return CheckedIn(after, operation)


def undo(store: EventStore, operation_id: str, *, reason: str, how: How) -> Undone:
    """Take a check-in back by an operation of its own; one that was taken back before is left as it is.

    Whoever was checked in twice (as a walk-up, and again under the id that the server gave it) is in no more: the
    server, too, is told that nobody of this registration is.
    Raises BadInput for a blank reason, or where no such check-in is in the journal.
    """
    reason = _reason(reason)
    with store.transaction():
        logged = store.operation(operation_id)
        entry = store.entry(logged.operation.registration_id) if logged else None
        if logged is None or entry is None or logged.operation.kind is not OperationKind.CHECK_IN:
            raise BadInput("There is no such check-in", "`kiosk operations EVENT` lists them with their ids.")
        if logged.undone:
            return Undone(entry, None)
        others = (each.id for each in live(store.operations_of(entry.registration.id)) if each.id != operation_id)
        undoes = (operation_id, *others)
        draft = Draft(entry.registration.id, OperationKind.UNDO, how, undoes=undoes, reason=reason)
        operation = store.append(draft)
        (after,) = store.entries((entry.registration.id,))
    return Undone(after, operation)


def walk_up(store: EventStore, new: NewRegistration, clock: Clock) -> CheckedIn:
    """Register somebody at the desk under a temporary id and check them in, both in one transaction.

    Raises BadInput where the run is not the event's or the e-mail can't be one.
    """
    if new.run_id not in {run.id for run in store.runs()}:
        raise BadInput("This run is not part of the event", "Choose one of the event's runs.")
    local, _, domain = new.email.strip().partition("@")
    if not local or not domain or any(each.isspace() for each in new.email.strip()):
        raise BadInput("This is not an e-mail address", "It looks like name@example.org.")
    registration_id = LOCAL_PREFIX + new_id(clock)
    payload = msgspec.to_builtins(msgspec.structs.replace(new, email=new.email.strip()))
    with store.transaction():
        store.append(Draft(registration_id, OperationKind.WALK_UP, How.SEARCH, payload=payload))
        operation = store.append(Draft(registration_id, OperationKind.CHECK_IN, How.SEARCH))
        (entry,) = store.entries((registration_id,))
    return CheckedIn(entry, operation)


def _reason(text: str) -> str:
    if not text.strip():
        raise BadInput("A reason is needed", "Say in a few words why, for the organizer.")
    return text.strip()
