"""One open event on this laptop: the one thing that both faces, window and command line, talk to.

Commands go down as calls and answer with values of `model`. Everything is synchronous and quick; nothing here waits for
a network. One thread. What is seldom asked for is imported then: the window does not wait for it.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from kiosk import checkin
from kiosk.clock import Clock
from kiosk.counting import Counting
from kiosk.errors import StoreTrouble
from kiosk.language import mark
from kiosk.model import (
    Cancelled,
    Changed,
    CheckedIn,
    Delivery,
    Entry,
    EventStatus,
    Holdings,
    How,
    Logged,
    Morning,
    NewRegistration,
    NotInEvent,
    OnWaitlist,
    Operation,
    OperationKind,
    Reconciliation,
    Refunded,
    Run,
    SeveralMatch,
    Undone,
    UnknownStatus,
    Verdict,
    WrongBib,
    WrongRun,
)
from kiosk.registering import Registering
from kiosk.settings import Settings
from kiosk.store import EventStore
from kiosk.store.wiping import holdings
from kiosk.store.written import note_written, operation_count

if TYPE_CHECKING:
    from kiosk.lists import Listed, ListKind, ListRow

UNDO_REASONS = (
    mark("Wrong person"),
    mark("Checked in by mistake"),
    mark("Runner does not start"),
    mark("Changes to another run"),
    mark("Another reason"),
)
"""The short list an undo is chosen from; `tr` says them."""

OVERRIDE_REASONS = (
    mark("Organizer said yes"),
    mark("Paid at the desk"),
    mark("Transfer from another runner"),
    mark("Mistake in the list"),
    mark("Another reason"),
)
"""The short list that checking in all the same is chosen from; `tr` says them."""


class Recent(Struct, frozen=True):
    """A check-in of this desk that still stands."""

    operation: Operation
    entry: Entry


class Desk(Registering):
    """Find, check in, undo, walk-up, and what is known about the whole."""

    def __init__(self, store: EventStore, settings: Settings, clock: Clock, *, practice: bool = False) -> None:
        super().__init__(store)
        self._clock = clock
        self.practice = practice
        self.recorded: Callable[[], None] = lambda: None
        """Called after every operation that was recorded here; whoever delivers sets it."""
        self.event = store.event()
        self.counts = Counting(store, clock)
        self.configure(settings)

    def configure(self, settings: Settings) -> None:
        """Take the organizer's settings: what may be overridden, which runs are served, the next-step texts."""
        self._rights = checkin.Rights(settings.allow_override, settings.served_runs, settings.go_to)
        self._next_step = settings.next_step
        self.override_reasons = (*(settings.override_reasons or OVERRIDE_REASONS[:-1]), OVERRIDE_REASONS[-1])
        """What checking in all the same is chosen from; the last stands for one that is typed."""
        self._runs = {run.id: run for run in self._store.runs()}
        if settings.desk_name and settings.desk_name != self._store.desk().name:
            self._store.rename_desk(settings.desk_name)
        self.counts.forget()

    def refresh(self) -> Changed:
        """Take in what any program changed since the last call; large changes over several calls."""
        changed = super().refresh()
        if changed:
            self.event, self._runs = self._store.event(), {run.id: run for run in self._store.runs()}
        return changed

    # Doing.
    def check_in(
        self, registration_id: str, how: How, *, override: str | None = None, collected_by: str | None = None
    ) -> Verdict:
        """Check one runner in; `override` is the reason to do it against the status. Durable when this returns.

        `collected_by`: who collects for the runner, at most 80 characters; blank for the runner.
        """
        return self._done(checkin.check_in(self._store, registration_id, how, self._rights, override, collected_by))

    def check_in_code(self, text: str, how: How, *, override: str | None = None) -> Verdict:
        """Check in whoever a scanned or typed code means: a registration's id or a bib."""
        found = checkin.resolve(self._store, text)
        if isinstance(found, SeveralMatch | NotInEvent):
            return found
        return self.check_in(found.registration.id, how, override=override)

    def choose(self, registration_id: str, *, override: str | None = None) -> Verdict:
        """Whether a runner may be checked in with the bib that is scanned next; nothing is recorded."""
        return checkin.choose(self._store, registration_id, self._rights, override)

    def choose_code(self, text: str) -> Verdict:
        """As `choose`, for whoever a scanned or typed code means."""
        found = checkin.resolve(self._store, text)
        return found if isinstance(found, SeveralMatch | NotInEvent) else self.choose(found.registration.id)

    def hand_out(
        self,
        registration_id: str,
        code: str,
        how: How,
        *,
        override: str | None = None,
        instead: str | None = None,
        seen: Entry | None = None,
        collected_by: str | None = None,
    ) -> Verdict:
        """Check a chosen runner in with the bib whose code was scanned.

        `instead`: why it is another than theirs; `seen`: the runner as somebody was shown them; `collected_by` as for
        `check_in`.
        """
        verdict = checkin.hand_out(
            self._store,
            registration_id,
            code,
            how,
            self._rights,
            override=override,
            instead=instead,
            seen=seen,
            collected_by=collected_by,
        )
        return self._done(verdict) if isinstance(verdict, CheckedIn) else verdict

    def is_code(self, text: str) -> bool:
        """Whether a typed text is what stands in a code: a registration's id, or an address of the web."""
        return "://" in text or (self._index is not None and text in self._index)

    def undo(self, operation_id: str, *, reason: str, how: How = How.SEARCH) -> Verdict:
        """Take a check-in back."""
        return self._done(checkin.undo(self._store, operation_id, reason=reason, how=how))

    def walk_up(self, new: NewRegistration) -> Verdict:
        """Register somebody at the desk and check them in. BadInput where that run or e-mail can't be taken."""
        self.refuse_closed(new.run_id)
        return self._done(checkin.walk_up(self._store, new, self._clock))

    def rename(self, name: str) -> None:
        """Give this desk the name that people know."""
        self._store.rename_desk(name)
        self.counts.forget()

    def export(self, path: str) -> int:
        """Write the start list with its check-ins to a CSV file; the number of rows. DiskTrouble where it can't."""
        from kiosk.handover import export_csv

        operations = operation_count(self._store)
        rows = export_csv(self._store, path)
        note_written(self._store, "exported", Path(path), operations)
        return rows

    def _done(self, verdict: Verdict) -> Verdict:
        if isinstance(verdict, CheckedIn) and verdict.operation.kind is OperationKind.CHECK_IN:
            self.counts.add(verdict.entry, 1)
        elif isinstance(verdict, Undone) and _took_back_a_check_in(verdict):
            self.counts.add(verdict.entry, -1)
        self.recorded()
        # What was recorded is durable: not being able to read just now must not make an error of it.
        with suppress(StoreTrouble):
            self.refresh()
        return verdict

    # Looking.
    def everyone(self) -> Iterator[Entry]:
        """All registrations, also the ones that are gone, in the order of the server's list."""
        return self._store.every_entry()

    def means(self, code: str) -> str | None:
        """The id of the one registration that a code means; None where it means nobody, or several."""
        found = checkin.resolve(self._store, code)
        return None if isinstance(found, SeveralMatch | NotInEvent) else found.registration.id

    def entry(self, registration_id: str) -> Entry | None:
        """One registration with its standing."""
        return self._store.entry(registration_id)

    def run(self, run_id: str) -> Run | None:
        """A run of the event."""
        return self._runs.get(run_id)

    def runs(self) -> tuple[Run, ...]:
        """The event's runs in their order."""
        return tuple(self._runs.values())

    def run_label(self, run_id: str) -> str:
        """What people call the run; its id where the event does not know it."""
        run = self._runs.get(run_id)
        return run.label if run else run_id

    def operations(self) -> tuple[Logged, ...]:
        """The journal, oldest first."""
        return self._store.operations()

    def operations_of(self, registration_id: str) -> tuple[Logged, ...]:
        """One runner's operations, oldest first; those made under a walk-up's temporary id are among them."""
        made = (self._store.operation(each.id) for each in self._store.operations_of(registration_id))
        return tuple(logged for logged in made if logged is not None)

    def recent(self, limit: int = 20) -> tuple[Recent, ...]:
        """The last check-ins of this desk that still stand, newest first."""
        desk_id = self._store.desk().id
        standing = [
            logged.operation
            for logged in self._store.operations(newest_first=True, limit=limit * 3)
            if logged.operation.kind is OperationKind.CHECK_IN
            and logged.operation.desk_id == desk_id
            and not logged.undone
        ][:limit]
        pairs = ((operation, self._store.entry(operation.registration_id)) for operation in standing)
        return tuple(Recent(operation, entry) for operation, entry in pairs if entry is not None)

    def deliveries(self, operation_id: str) -> dict[str, Delivery]:
        """Where an operation stands at each destination; empty for an unknown one."""
        logged = self._store.operation(operation_id)
        return logged.deliveries if logged else {}

    def status(self) -> EventStatus:
        """Everything that the status strip shows; quick also where the list is large."""
        return self.counts.status(self.event)

    def holdings(self) -> Holdings:
        """What this laptop holds of the event, and whether any of it is here alone."""
        return holdings(self._store)

    def revision(self) -> int:
        """Grows with every change of the event's file, whoever made it."""
        return self._store.revision()

    def reconcile(self) -> Generator[Reconciliation | None, None, None]:
        """Compare start list, this laptop and the server: None after each of many short steps, then the result."""
        from kiosk.reconcile import slices

        return slices(self._store)

    def morning(self) -> Generator[Morning | None, None, None]:
        """How the check-ins go up to now: None after each of many short steps, then the result."""
        from kiosk.morning import slices

        return slices(self._store, self._clock.now())

    def listed(
        self,
        kind: ListKind,
        run_id: str | None = None,
        status: str | None = None,
        pace_group: str | None = None,
    ) -> Generator[Listed | None, None, None]:
        """Read a list for helpers, in no order: None after each of many short steps, then the result."""
        from kiosk.lists import slices

        return slices(self._store, kind, run_id, status, pace_group)

    def save_list(self, rows: Sequence[ListRow], path: str) -> Generator[int, None, None]:
        """Write a list as a CSV file: how many rows after each step. It may run in another thread."""
        from kiosk.handover.listed_table import saving

        labels = {run.id: run.label for run in self._runs.values()}
        return saving(rows, path, lambda run_id: labels.get(run_id, run_id))

    def next_step(self, verdict: Verdict) -> str:
        """The organizer's word on what happens now with somebody who is not checked in."""
        return self._next_step(verdict.word)

    def can_override(self, verdict: Verdict) -> bool:
        """Whether this verdict can be lifted with a reason at this desk."""
        kinds = Cancelled | Refunded | OnWaitlist | UnknownStatus | WrongRun
        nobodys = isinstance(verdict, WrongBib) and verdict.bib is not None
        return self._rights.override and (isinstance(verdict, kinds) or nobodys)

    def refusal(self, entry: Entry) -> Verdict | None:
        """What checking this runner in would come to, where it would not be green; nothing is recorded."""
        return checkin.judge(entry, self.run_label(entry.registration.run_id), self._rights, None)


def _took_back_a_check_in(verdict: Undone) -> bool:
    made = verdict.operation
    return made is not None and made.kind is OperationKind.UNDO and not verdict.entry.standing.checked_in
