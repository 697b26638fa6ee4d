"""One open event on this laptop: the one thing that both faces, window and command line, talk to.

Commands go down as calls and answer with values of `model`. Everything is synchronous and quick; nothing here waits for
a network. One thread.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from contextlib import suppress
from itertools import starmap
from typing import TYPE_CHECKING

from msgspec import Struct, structs

from kiosk import checkin
from kiosk.clock import Clock
from kiosk.errors import StoreTrouble
from kiosk.handover import export_csv
from kiosk.model import (
    CONFIRMED,
    Cancelled,
    Changed,
    CheckedIn,
    Delivery,
    Entry,
    EventStatus,
    How,
    Logged,
    Marks,
    Network,
    NetworkStatus,
    NewRegistration,
    NotInEvent,
    OnWaitlist,
    Operation,
    OperationKind,
    Refunded,
    Run,
    RunCount,
    SeveralMatch,
    StartList,
    Undone,
    UnknownStatus,
    Verdict,
    WrongRun,
)
from kiosk.settings import Settings
from kiosk.store import EventStore

if TYPE_CHECKING:  # the search takes a while to import: whoever does not find anybody need not wait for it
    from kiosk.search import Index, Row

UNDO_REASONS = (
    "Wrong person",
    "Checked in by mistake",
    "Runner does not start",
    "Changes to another run",
    "Another reason",
)
"""The short list an undo is chosen from."""

OVERRIDE_REASONS = (
    "Organizer said yes",
    "Paid at the desk",
    "Transfer from another runner",
    "Mistake in the list",
    "Another reason",
)
"""The short list that checking in all the same is chosen from."""

_COUNT_AGAIN = 1.0
"""Seconds."""
_CHUNK = 400
"""Changed rows that are indexed in one go: well under a tenth of a second on a slow laptop."""
_WORDS = 8
"""Words that are looked for while there is no index."""


class Hit(Struct, frozen=True):
    """A found registration: `match` is what of it fits what was `typed` ("bib", "name", "email", "near").

    Nothing typed: it is not known what fits.
    """

    entry: Entry
    match: str
    typed: str

    def marks(self) -> Marks:
        """The characters of its name that matched, or are near to what was typed."""
        if not self.typed:
            return Marks()
        from kiosk.search import marks

        return marks(self.entry.registration.name or "", self.typed, near=self.match == "near")


class Found(Struct, frozen=True):
    """The best `hits` of `total` that match, among `of` registrations; not `ready` while the index is being built."""

    hits: tuple[Hit, ...]
    total: int
    of: int
    ready: bool


class Prepared(Struct, frozen=True):
    """A search index of the whole list as it was at a revision of the store."""

    index: Index
    revision: int


class Recent(Struct, frozen=True):
    """A check-in of this desk that still stands."""

    operation: Operation
    entry: Entry


class _Counted(Struct, frozen=True):
    """What takes long to count: the list and its runs, at a revision of the store and a monotonic time."""

    revision: int
    at: float
    start_list: StartList
    runs: tuple[RunCount, ...]


class Desk:
    """Find, check in, undo, walk-up, and what is known about the whole."""

    def __init__(self, store: EventStore, settings: Settings, clock: Clock, *, practice: bool = False) -> None:
        self._store = store
        self._clock = clock
        self.practice = practice
        self.recorded: Callable[[], None] = lambda: None
        """Called after every operation that was recorded here; whoever delivers sets it."""
        self.event = store.event()
        self._index: Index | None = None
        self._revision = store.revision()
        self._stale: deque[str] = deque()
        self._status: tuple[int, EventStatus] | None = None
        self._counted: _Counted | None = None
        self.configure(settings)

    def configure(self, settings: Settings) -> None:
        """Take the organizer's settings: what may be overridden, which runs are served, the next-step texts."""
        self._rights = checkin.Rights(settings.allow_override, settings.served_runs, settings.go_to)
        self._next_step = settings.next_step
        self._runs = {run.id: run for run in self._store.runs()}
        if settings.desk_name and settings.desk_name != self._store.desk().name:
            self._store.rename_desk(settings.desk_name)
        self._status = None

    # Finding.
    def prepare(self, breathe: Callable[[], None] = lambda: None) -> Prepared:
        """Build a search index of the whole list; `breathe` is called between its steps.

        The one method that may run in another thread than all others. Raises what reading the store may.
        """
        from kiosk.search import Index, Row

        store = self._store.beside()
        try:
            revision = store.revision()  # first: what changes while we read is then taken in once more
            return Prepared(Index(starmap(Row, store.searchable()), breathe), revision)
        finally:
            store.close()

    def take(self, prepared: Prepared) -> None:
        """Find with this index from now on; `refresh` takes in what changed since."""
        self._index, self._revision = prepared.index, prepared.revision
        self._stale.clear()

    @property
    def wants_index(self) -> bool:
        """Whether it is time to `prepare` one: there is none yet, or so much has changed that it became slow."""
        return self._index is None or self._index.scattered

    def find(self, text: str, limit: int = 50) -> Found:
        """The registrations that fit what was typed, best first; slower and less clever until there is an index."""
        index = self._index
        if index is None:
            return self._find_slowly(text, limit)
        found = index.find(text, limit)
        entries = {entry.registration.id: entry for entry in self._store.entries(hit.id for hit in found.hits)}
        hits = tuple(Hit(entries[hit.id], hit.match, text) for hit in found.hits if hit.id in entries)
        return Found(hits, found.total, len(index), ready=True)

    def _find_slowly(self, text: str, limit: int) -> Found:
        """Whose bib was typed, then whoever has the letters somewhere: near, so that nobody is taken for somebody."""
        worn = self._store.by_bib(text)
        ids, total = self._store.containing(" ".join(text.split()[:_WORDS]), limit)
        hits = [Hit(entry, "bib", text) for entry in sorted(worn, key=lambda entry: entry.registration.bib != text)]
        known = {entry.registration.id for entry in worn}
        hits += [Hit(entry, "near", "") for entry in self._store.entries(each for each in ids if each not in known)]
        hits = hits[: max(limit, 0)]
        return Found(tuple(hits), max(total, len(hits)), self._store.start_list().registrations, ready=False)

    def refresh(self) -> Changed:
        """Take in what any program changed since the last call; large changes over several calls."""
        changed = self._store.changed_since(self._revision)
        self._revision = changed.revision
        if self._index is not None:
            self._index.remove(changed.removed_ids)
            self._stale.extend(changed.registration_ids)
            ids = [self._stale.popleft() for _ in range(min(_CHUNK, len(self._stale)))]
            if ids:
                self._index.put(map(_row, self._store.entries(ids)))
        if changed:
            self.event, self._runs = self._store.event(), {run.id: run for run in self._store.runs()}
        return changed

    @property
    def behind(self) -> bool:
        """Whether a large change is still to be taken in: `refresh` again soon."""
        return bool(self._stale)

    # Doing.
    def check_in(self, registration_id: str, how: How, *, override: str | None = None) -> Verdict:
        """Check one runner in; `override` is the reason to do it against the status. Durable when this returns."""
        return self._done(checkin.check_in(self._store, registration_id, how, self._rights, override))

    def check_in_code(self, text: str, how: How, *, override: str | None = None) -> Verdict:
        """Check in whoever a scanned or typed code means: a registration's id or a bib."""
        found = checkin.resolve(self._store, text)
        if isinstance(found, SeveralMatch | NotInEvent):
            return found
        return self.check_in(found.registration.id, how, override=override)

    def is_code(self, text: str) -> bool:
        """Whether a typed text is what stands in a code: a registration's id, or an address of the web."""
        return "://" in text or (self._index is not None and text in self._index)

    def undo(self, operation_id: str, *, reason: str, how: How = How.SEARCH) -> Verdict:
        """Take a check-in back."""
        return self._done(checkin.undo(self._store, operation_id, reason=reason, how=how))

    def walk_up(self, new: NewRegistration) -> Verdict:
        """Register somebody at the desk and check them in."""
        return self._done(checkin.walk_up(self._store, new, self._clock))

    def rename(self, name: str) -> None:
        """Give this desk the name that people know."""
        self._store.rename_desk(name)
        self._status = None

    def export(self, path: str) -> int:
        """Write the start list with its check-ins to a CSV file; the number of rows. DiskTrouble where it can't."""
        return export_csv(self._store, path)

    def _done(self, verdict: Verdict) -> Verdict:
        if isinstance(verdict, CheckedIn):
            self._count(verdict.entry, 1)
        elif isinstance(verdict, Undone) and verdict.operation and not verdict.entry.standing.checked_in:
            self._count(verdict.entry, -1)
        self.recorded()
        # What was recorded is durable: not being able to read just now must not make an error of it.
        with suppress(StoreTrouble):
            self.refresh()
        return verdict

    # Looking.
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
        """Everything that the status strip shows.

        Counting a large list takes as long as a check-in. So what this desk does itself is counted at once, and the
        whole list again once a second while something changes.
        """
        revision, now = self._store.revision(), self._clock.monotonic()
        counted = self._counted
        if counted is None or (counted.revision != revision and now - counted.at >= _COUNT_AGAIN):
            counted = _Counted(revision, now, self._store.start_list(), self._store.run_counts())
            self._counted, self._status = counted, None
        if self._status is None or self._status[0] != revision:
            self._status = (revision, self._collect(counted))
        return structs.replace(self._status[1], network=_lapsed(self._store.network(), self._clock))

    def _collect(self, counted: _Counted) -> EventStatus:
        store = self._store
        return EventStatus(
            event=self.event,
            desk=store.desk(),
            start_list=counted.start_list,
            runs=counted.runs,
            deliveries=store.delivery_counts(),
            oldest_waiting_at=store.oldest_waiting_at(),
            network=NetworkStatus(),
            held_reason=store.held_reason(),
        )

    def _count(self, entry: Entry, step: int) -> None:
        """One more or one less is checked in on a run."""
        if self._counted is None:
            return
        registration = entry.registration
        unexpected = entry.gone or registration.status != CONFIRMED  # before it was checked in against its status
        more = step if unexpected else 0
        runs = tuple(
            structs.replace(run, checked_in=run.checked_in + step, expected=run.expected + more)
            if run.run_id == registration.run_id
            else run
            for run in self._counted.runs
        )
        self._counted = structs.replace(self._counted, runs=runs)

    def next_step(self, verdict: Verdict) -> str:
        """The organizer's word on what happens now with somebody who is not checked in."""
        return self._next_step(verdict.word)

    def can_override(self, verdict: Verdict) -> bool:
        """Whether this verdict can be lifted with a reason at this desk."""
        kinds = Cancelled | Refunded | OnWaitlist | UnknownStatus | WrongRun
        return self._rights.override and isinstance(verdict, kinds)

    def refusal(self, entry: Entry) -> Verdict | None:
        """What checking this runner in would come to, where it would not be green; nothing is recorded."""
        return checkin.judge(entry, self.run_label(entry.registration.run_id), self._rights, None)


def _row(entry: Entry) -> Row:
    from kiosk.search import Row

    registration = entry.registration
    return Row(
        registration.id,
        registration.name or "",
        registration.email,
        registration.bib or "",
        entry.standing.checked_in,
    )


def _lapsed(network: NetworkStatus, clock: Clock) -> NetworkStatus:
    """A limit whose time has passed is none: the server that set it was there."""
    over = network.not_before is not None and network.not_before <= clock.now()
    if network.state is Network.LIMITED and over:
        return NetworkStatus(Network.ONLINE, network.since)
    return network
