"""The rules of checking in, and the one place that records what they allow.

`judge` is pure. The functions below it ask it inside the transaction that records, so that two programs on one file
can't both check the same runner in.
"""

from __future__ import annotations

import msgspec

from kiosk.addresses import address_problem
from kiosk.clock import Clock, new_id
from kiosk.errors import BadInput
from kiosk.language import tr
from kiosk.merge import last_bib, live
from kiosk.model import (
    CANCELLED,
    COLLECTED_BY,
    CONFIRMED,
    REFUNDED,
    WAITLIST,
    AlreadyCheckedIn,
    BibAwaited,
    Cancelled,
    CheckedIn,
    Draft,
    Entry,
    How,
    NewRegistration,
    NotInEvent,
    OnWaitlist,
    Operation,
    OperationKind,
    Refunded,
    SeveralMatch,
    Undone,
    UnknownStatus,
    WrongBib,
    WrongRun,
)
from kiosk.scan.payload import as_bib, clean, look_up, printable_bib, shown
from kiosk.store import EventStore

GONE = "no longer in the start list"
"""The word that stands for the status of a registration that two complete readings came without."""

LOCAL_PREFIX = "local-"
"""How the temporary id of a walk-up begins."""

COLLECTOR_MOST = 80
"""Characters of the name of who collects for a runner; of a longer one these are kept."""

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
    store: EventStore,
    registration_id: str,
    how: How,
    rights: Rights,
    override: str | None = None,
    collected_by: str | None = None,
) -> CheckedIn | Refusal | NotInEvent:
    """Check one runner in, durably, or say why not. `override` is the reason to do it all the same.

    `collected_by`: the name of who collects for the runner; blank for the runner.
    Raises BadInput for a blank reason, DiskTrouble or Busy where nothing could be recorded.
    """
    reason = _reason(override) if override is not None else None
    with store.transaction():
        allowed = _allowed(store, registration_id, rights, reason)
        return _record(store, allowed, how, reason, collected_by) if isinstance(allowed, Entry) else allowed


def choose(
    store: EventStore, registration_id: str, rights: Rights, override: str | None = None
) -> BibAwaited | Refusal | NotInEvent:
    """Whether a runner may be handed the bib that is scanned next (`hand_out`); records nothing.

    Who is checked in already and has no bib may get one.
    """
    reason = _reason(override) if override is not None else None
    allowed = _may_get_bib(store, registration_id, rights, reason)
    return BibAwaited(allowed, reason) if isinstance(allowed, Entry) else allowed


def hand_out(
    store: EventStore,
    registration_id: str,
    code: str,
    how: How,
    rights: Rights,
    *,
    override: str | None = None,
    instead: str | None = None,
    seen: Entry | None = None,
    collected_by: str | None = None,
) -> CheckedIn | BibAwaited | WrongBib | Refusal | NotInEvent:
    """Check one runner in with the bib whose code was scanned, or say why that is not the one.

    Who has no bib gets the scanned one, if nobody has it; who has another one gets it only with a reason (`instead`).
    A code that is a runner's and no bib's chooses that runner. Where the bib is another than when the runner was
    `seen`, nothing is done yet. `collected_by` goes with a check-in. Raises as `check_in` does.
    """
    reason = _reason(override) if override is not None else None
    change = _reason(instead) if instead is not None else None
    payload = clean(code)
    with store.transaction():
        entry = _may_get_bib(store, registration_id, rights, reason)
        if not isinstance(entry, Entry):
            return entry
        owners = look_up(payload, store.entry, store.by_bib)
        if len(owners) == 1 and not _is_on_bib(store, owners[0], payload):
            return BibAwaited(entry, reason) if entry in owners else choose(store, owners[0].registration.id, rights)
        if seen is not None and seen.registration.bib != entry.registration.bib:
            return BibAwaited(entry, reason)
        out = [owner for owner in owners if owner != entry and (owner.standing.checked_in or entry not in owners)]
        if entry in owners and not out:
            return _record(store, entry, how, reason, collected_by)
        bib, former = as_bib(payload), entry.registration.bib
        if out or bib is None or (former and (change is None or not rights.override)):
            return WrongBib(entry, shown(code.strip()), out[0] if out else None, None if out else bib)
        given = store.append(_giving(entry.registration.id, bib, former, how, change))
        if entry.standing.checked_in:
            (after,) = store.entries((entry.registration.id,))
            return CheckedIn(after, given, bib)
        return msgspec.structs.replace(_record(store, entry, how, reason, collected_by), bib_given=bib)


def _allowed(
    store: EventStore, registration_id: str, rights: Rights, reason: str | None
) -> Entry | Refusal | NotInEvent:
    """The registration if it may be checked in, else why not."""
    entry = store.entry(registration_id)
    if entry is None:
        return NotInEvent(registration_id)
    labels = {run.id: run.label for run in store.runs()}
    run_id = entry.registration.run_id
    return judge(entry, labels.get(run_id, run_id), rights, reason) or entry


def _may_get_bib(
    store: EventStore, registration_id: str, rights: Rights, reason: str | None
) -> Entry | Refusal | NotInEvent:
    """The registration if it may be checked in, or is already and has no bib, else why not."""
    allowed = _allowed(store, registration_id, rights, reason)
    if isinstance(allowed, AlreadyCheckedIn) and not allowed.entry.registration.bib:
        return allowed.entry
    return allowed


def _record(
    store: EventStore, entry: Entry, how: How, reason: str | None, collected_by: str | None = None
) -> CheckedIn:
    name = _collector(collected_by)
    payload = {COLLECTED_BY: name} if name else None
    draft = Draft(entry.registration.id, OperationKind.CHECK_IN, how, reason=reason, payload=payload)
    operation = store.append(draft)
    (after,) = store.entries((entry.registration.id,))
    return CheckedIn(after, operation)


def _is_on_bib(store: EventStore, entry: Entry, payload: str) -> bool:
    """Whether a code that means this runner is the bib's: it says the bib, or its id where the bib is not enough."""
    if entry in look_up(payload, lambda _: None, store.by_bib):
        return True
    bib = entry.registration.bib
    said = printable_bib(bib or "")
    return bool(bib) and (said is None or look_up(said, store.entry, store.by_bib) != (entry,))


def _giving(
    registration_id: str, bib: str | None, former: str | None, how: How, reason: str | None, *undoes: str
) -> Draft:
    payload = {"bib": bib, "former": former}
    return Draft(registration_id, OperationKind.BIB, how, undoes=undoes, reason=reason, payload=payload)


def undo(store: EventStore, operation_id: str, *, reason: str, how: How) -> Undone:
    """Take a check-in back by an operation of its own, and with it the bib that was given here; or such a bib alone.

    One that was taken back before is left as it is.

    Whoever was checked in twice (as a walk-up, and again under the id that the server gave it) is in no more: the
    server, too, is told that nobody of this registration is.
    Raises BadInput for a blank reason, or where no such check-in is in the journal.
    """
    reason = _reason(reason)
    with store.transaction():
        logged = store.operation(operation_id)
        entry = store.entry(logged.operation.registration_id) if logged else None
        if logged is None or entry is None or not _can_be_undone(logged.operation):
            hint = tr("{command} lists them with their ids.", command="`kiosk operations EVENT`")
            raise BadInput(tr("There is no such check-in"), hint)
        if logged.undone:
            return Undone(entry, None)
        journal = store.operations_of(entry.registration.id)
        operation = None
        if logged.operation.kind is OperationKind.CHECK_IN:
            others = (each.id for each in live(journal) if each.id != operation_id)
            draft = Draft(entry.registration.id, OperationKind.UNDO, how, (operation_id, *others), reason)
            operation = store.append(draft)
        given = last_bib(journal)
        meant = given is not None and (operation is not None or given.id == operation_id)
        back = _take_bib_back(store, entry, given, how, reason) if given is not None and meant else None
        (after,) = store.entries((entry.registration.id,))
    return Undone(after, operation or back, (back.payload or {}).get("former") if back else None)


def _take_bib_back(store: EventStore, entry: Entry, given: Operation, how: How, reason: str) -> Operation | None:
    """Take back a bib that was given here, unless the runner has another one by now: then there is nothing to do.

    The former bib comes back only if nobody got it meanwhile.
    """
    bib, former = given.bib_given, (given.payload or {}).get("former")
    if not _can_be_undone(given) or bib != entry.registration.bib:
        return None
    if former and store.by_bib(former):
        former = None
    return store.append(_giving(entry.registration.id, former, bib, how, reason, given.id))


def _can_be_undone(operation: Operation) -> bool:
    """A check-in, or the giving of a bib that is no taking back itself."""
    return operation.kind is OperationKind.CHECK_IN or (operation.kind is OperationKind.BIB and not operation.undoes)


def walk_up(store: EventStore, new: NewRegistration, clock: Clock) -> CheckedIn:
    """Register somebody at the desk under a temporary id and check them in, both in one transaction.

    Raises BadInput where the run is not the event's or the e-mail can't be one.
    """
    if new.run_id not in {run.id for run in store.runs()}:
        raise BadInput(tr("This run is not part of the event"), tr("Choose one of the event's runs."))
    if address_problem(new.email) is not None:
        raise BadInput(tr("This is not an e-mail address"), tr("It looks like name@example.org."))
    registration_id = LOCAL_PREFIX + new_id(clock)
    payload = msgspec.to_builtins(msgspec.structs.replace(new, email=new.email.strip()))
    with store.transaction():
        store.append(Draft(registration_id, OperationKind.WALK_UP, How.SEARCH, payload=payload))
        operation = store.append(Draft(registration_id, OperationKind.CHECK_IN, How.SEARCH))
        (entry,) = store.entries((registration_id,))
    return CheckedIn(entry, operation)


def _reason(text: str) -> str:
    if not text.strip():
        raise BadInput(tr("A reason is needed"), tr("Say in a few words why, for the organizer."))
    return text.strip()


def _collector(text: str | None) -> str:
    """The name on one line, at most `COLLECTOR_MOST` characters, and only such that can be kept; "" for none."""
    name = " ".join((text or "").encode(errors="replace").decode().split())
    return name[:COLLECTOR_MOST].rstrip()
