"""The words of the program as plain, frozen values; nothing here reads, writes or decides.

Longer than other files, because whoever looks for a word shall find every word in one place.

Values from outside (`status`, `kind` of a registration) are open strings: an unknown word lives on as it came.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar, Literal, TypeAlias

from msgspec import Struct, field

UPSTREAM = "upstream"
"""The destination that is the Intervals API."""

CONFIRMED, CANCELLED, WAITLIST, REFUNDED = "confirmed", "cancelled", "waitlist", "refunded"
"""The registration statuses that the API publishes; others may come."""


# What the API gives.
class Organization(Struct, frozen=True):
    """Who a key belongs to. `plan` is an open word."""

    id: str
    name: str
    slug: str = ""
    plan: str = ""


class Event(Struct, frozen=True):
    """An event; `date` is YYYY-MM-DD, `start_time` HH:MM, both local to the event."""

    id: str
    name: str
    date: str
    slug: str = ""
    kind: str = "race"
    start_time: str | None = None


class Run(Struct, frozen=True):
    """A distance of an event; `label` is what people call it ("Half Marathon")."""

    id: str
    event_id: str
    label: str
    distance_meters: float = 0.0
    date: str = ""
    start_time: str | None = None
    status: str | None = None
    sold_out: bool = False
    registration_override: str | None = None


class Registration(Struct, frozen=True):
    """One entry of the start list as the API gave it; `checked_in` is what the server said when it was read."""

    id: str
    event_id: str
    run_id: str
    email: str
    status: str
    kind: str = "paid"
    name: str | None = None
    pace_group: str | None = None
    bib: str | None = None
    checked_in: bool = False


class SetAside(Struct, frozen=True):
    """A row that could not be read: its place in the page (from 0), its id if that could be read, and why."""

    position: int
    reason: str
    registration_id: str | None = None


class Page(Struct, frozen=True):
    """One page of the start list in the server's order.

    `last_id` is the cursor: the `_id` of the last object, even where that row was set aside; None on an empty page
    or where it had none. `has_more` is the server's word, or, where it gave none, whether the page was full.
    """

    registrations: tuple[Registration, ...]
    set_aside: tuple[SetAside, ...] = ()
    last_id: str | None = None
    has_more: bool = False


class NewRegistration(Struct, frozen=True):
    """A walk-up: somebody who registers at the desk."""

    run_id: str
    email: str
    name: str | None = None
    kind: str = "paid"
    status: str = CONFIRMED
    pace_group: str | None = None
    notes: str | None = None


class WriteBackRoute(Struct, frozen=True):
    """How a check-in is written to the server: configuration, because no call for it is published.

    `path` and the texts in `body` may hold `{registrationId}`, `{operationId}` and `{at}` (ISO 8601); a text in `body`
    that is exactly `{checkedIn}` becomes the JSON boolean. One for bibs has `{bib}` in its place: the text, or null.
    """

    method: str = "PATCH"
    path: str = "/registration/{registrationId}"
    body: dict[str, Any] = field(default_factory=lambda: {"checkedIn": "{checkedIn}"})


class Routes(Struct, frozen=True):
    """How check-ins and bib assignments are written to the server; None: bibs are not."""

    check_ins: WriteBackRoute = WriteBackRoute()
    bibs: WriteBackRoute | None = None


# What a desk makes.
class OperationKind(StrEnum):
    """What an operation states."""

    CHECK_IN = "check_in"
    UNDO = "undo"
    WALK_UP = "walk_up"
    BIB = "bib"

    @property
    def lane(self) -> Lane:
        """What it is delivered in turn with."""
        return _LANES.get(self, Lane.CHECK_INS)


class Lane(StrEnum):
    """A registration's operations are delivered in order within a lane; its walk-up comes before all others.

    What holds up one lane (a server that takes no bibs) does not hold up another.
    """

    CHECK_INS = "check_ins"
    WALK_UPS = "walk_ups"
    BIBS = "bibs"


_LANES = {OperationKind.WALK_UP: Lane.WALK_UPS, OperationKind.BIB: Lane.BIBS}


class How(StrEnum):
    """How the runner was found."""

    SEARCH = "search"
    SCAN = "scan"
    BIB = "bib"
    IMPORT = "import"


COLLECTED_BY = "collectedBy"
"""Where a check-in's payload has the name of who collects for the runner."""


class Desk(Struct, frozen=True):
    """This laptop at one event: an id made once, and a name that people know."""

    id: str
    name: str


class Draft(Struct, frozen=True):
    """An operation before the journal gave it its id, sequence and time.

    `payload` is the new registration of a walk-up, as the fields of `NewRegistration`; of a bib assignment the `bib`
    that the runner has from now on and the `former` one, each null for none. One that `undoes` takes another back.
    A check-in that somebody else collects has `COLLECTED_BY`, a name.
    """

    registration_id: str
    kind: OperationKind
    how: How
    undoes: tuple[str, ...] = ()
    reason: str | None = None
    volunteer: str | None = None
    payload: dict[str, Any] | None = None


class Operation(Struct, frozen=True):
    """One immutable fact made by a desk. `id` is a UUIDv7 and the `Idempotency-Key` of every attempt to deliver it.

    `desk_seq` counts from 1 without gaps; `hlc` sorts as text (`clock.tick`); `at` is the wall time with its offset.
    """

    id: str
    event_id: str
    registration_id: str
    kind: OperationKind
    desk_id: str
    desk_seq: int
    hlc: str
    at: datetime
    how: How
    undoes: tuple[str, ...] = ()
    reason: str | None = None
    volunteer: str | None = None
    payload: dict[str, Any] | None = None
    schema: int = 1

    @property
    def collected_by(self) -> str | None:
        """Who collected in a check-in for the runner; None for the runner, or where it was not asked."""
        name = (self.payload or {}).get(COLLECTED_BY)
        return name if isinstance(name, str) else None


class Grant(Struct, frozen=True):
    """A hub's word that an operation came first; none exist until desks share a hub."""

    operation_id: str
    term: int
    hub_id: str
    hub_seq: int


class DeliveryState(StrEnum):
    """Where an operation stands at one destination."""

    WAITING = "waiting"
    HELD = "held"
    REFUSED = "refused"
    ACKNOWLEDGED = "acknowledged"
    CONFIRMED = "confirmed"

    @property
    def delivered(self) -> bool:
        """Whether the destination has said that it has it."""
        return self in (DeliveryState.ACKNOWLEDGED, DeliveryState.CONFIRMED)


class Delivery(Struct, frozen=True):
    """The state of one operation at one destination; `attempts` counts requests that were sent."""

    operation_id: str
    destination: str
    state: DeliveryState
    attempts: int = 0
    not_before: datetime | None = None
    last_error: str | None = None


class Outgoing(Struct, frozen=True):
    """An operation that may be sent now.

    `server_id` is the registration's id at the server; None while its walk-up has none yet. `leaves_checked_in`: an
    undo after which a check-in stands that its desk had not seen.
    """

    operation: Operation
    attempts: int
    server_id: str | None
    leaves_checked_in: bool = False


class Standing(Struct, frozen=True):
    """Whether a registration is checked in, and by which check-in of the journal (none: only the server says so)."""

    checked_in: bool = False
    operation_id: str | None = None
    at: datetime | None = None
    desk_id: str | None = None
    desk_name: str | None = None


class Entry(Struct, frozen=True):
    """A registration with what this laptop knows of it. `gone`: two complete sweeps came without it.

    `local`: a walk-up that the server has not given an id yet.
    """

    registration: Registration
    standing: Standing = Standing()
    gone: bool = False
    local: bool = False


class Logged(Struct, frozen=True):
    """An operation of the journal beside its deliveries by destination; `undone` when a later undo names it."""

    operation: Operation
    deliveries: dict[str, Delivery]
    undone: bool = False


class Changed(Struct, frozen=True):
    """What moved since a revision of the store: registrations to read again, and whether anything else did."""

    revision: int
    registration_ids: frozenset[str] = frozenset()
    removed_ids: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        """Whether any registration changed."""
        return bool(self.registration_ids or self.removed_ids)


# What desks hand to each other.
class Handover(Struct, frozen=True):
    """All that a desk knows of an event, for another one: start list, journal, and how far it is delivered.

    `registrations` are the rows that are not gone, walk-ups with their temporary ids among them; `gone` those that are
    and that an operation is about. `read_at` and `tail` are as in `PullState`, None without a whole reading.
    `acknowledged` holds ids of operations, `refused` the reasons by id, `server_ids` those of walk-ups by temporary id.
    """

    desk: Desk
    desks: tuple[Desk, ...]
    event: Event
    runs: tuple[Run, ...]
    registrations: tuple[Registration, ...]
    gone: tuple[Registration, ...]
    read_at: datetime | None
    tail: str | None
    operations: tuple[Operation, ...]
    acknowledged: frozenset[str]
    refused: dict[str, str]
    server_ids: dict[str, str]


class TakenOver(Struct, frozen=True):
    """What a hand-over brought: operations and registrations that were not known here; `of` operations in all."""

    event: Event
    desk: Desk
    operations: int
    of: int
    registrations: int


# What is known about the whole.
class PullState(Struct, frozen=True):
    """How far the start list was read.

    `sweep` counts whole readings from 1 (0: none begun); `cursor` is where the running one goes on; `complete` and
    `completed_at` are about the last one that reached the end; `tail` is the last id in the server's order.
    """

    sweep: int = 0
    running: bool = False
    cursor: str | None = None
    rows: int = 0
    complete: bool = False
    completed_at: datetime | None = None
    tail: str | None = None
    incomplete_reason: str | None = None


class StartList(Struct, frozen=True):
    """The start list in numbers; `read_at` is the end of the last complete reading."""

    registrations: int
    set_aside: int
    complete: bool
    read_at: datetime | None


class RunCount(Struct, frozen=True):
    """Checked in of expected (confirmed, not gone, or checked in all the same) on one run."""

    run_id: str
    label: str
    checked_in: int
    expected: int


class Network(StrEnum):
    """What the network does for us now."""

    ONLINE = "online"
    OFFLINE = "offline"
    CAPTIVE = "captive"
    SIGNED_OUT = "signed_out"
    LIMITED = "limited"


class NetworkStatus(Struct, frozen=True):
    """The network in one value; `not_before` is set while it is limited; `message` is a hint for a person."""

    state: Network = Network.OFFLINE
    since: datetime | None = None
    not_before: datetime | None = None
    message: str = ""


class EventStatus(Struct, frozen=True):
    """Everything the status strip and `kiosk status` show of one event on this laptop.

    `deliveries` and `held_reason` are about check-ins, undos and walk-ups, `bibs` about bib assignments. Not `copied`:
    the second copy of the journal can't be written.
    """

    event: Event
    desk: Desk
    start_list: StartList
    runs: tuple[RunCount, ...]
    deliveries: dict[DeliveryState, int]
    oldest_waiting_at: datetime | None
    network: NetworkStatus
    held_reason: str | None = None
    bibs: dict[DeliveryState, int] = {}
    copied: bool = True

    @property
    def checked_in(self) -> int:
        """Registrations that are checked in, over all runs."""
        return sum(run.checked_in for run in self.runs)

    @property
    def expected(self) -> int:
        """Registrations that are expected, over all runs."""
        return sum(run.expected for run in self.runs)

    @property
    def undelivered(self) -> int:
        """Operations that the server has not acknowledged: waiting, held or refused."""
        kinds = (DeliveryState.WAITING, DeliveryState.HELD, DeliveryState.REFUSED)
        return sum(self.deliveries.get(kind, 0) for kind in kinds)


# Verdicts: what one attempt to check somebody in came to. The union is closed: match it exhaustively.
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


# What is found.
Likeness: TypeAlias = Literal["spelling", "sound", "nickname"]
"""In what a name is near to what was typed."""

Span: TypeAlias = tuple[int, int]
"""A range of characters of a name as it was given: start, end."""


class Marks(Struct, frozen=True):
    """The characters of a name that match what was typed, and the words that are only near to it, and in what.

    The ranges are in order, do not touch others of their kind, and never cut a letter from its accents.
    """

    exact: tuple[Span, ...] = ()
    near: tuple[Span, ...] = ()
    likeness: Likeness | None = None


def bib_key(bib: str) -> str:
    """A bib without what people get wrong: letter case, leading zeros, blanks around it; "0" keeps its zero."""
    folded = bib.strip().casefold()
    return folded.lstrip("0") or folded[-1:]


# Whom a desk may register.
class Obstacle(StrEnum):
    """What speaks against registering somebody for a run, the worst first."""

    CANCELLED = "cancelled"
    POSTPONED = "postponed"
    CLOSED = "closed"
    PAUSED = "paused"
    SOLD_OUT = "sold_out"
    ELSEWHERE = "elsewhere"
    UNKNOWN = "unknown"


class RunOffer(Struct, frozen=True):
    """A run to register for, with what speaks against it; `may_choose`: this desk may do it all the same.

    `word`: where another desk serves the run, that desk, if the organizer said; of an unknown state, the API's word.
    """

    run: Run
    obstacle: Obstacle | None = None
    word: str = ""
    may_choose: bool = True


NameLikeness: TypeAlias = Literal["same", "near", ""]
"""How alike two whole names are: the same in whatever order and accents, near to each other, or two people's."""


class Double(Struct, frozen=True):
    """Somebody of the start list who may be the one that registers, and why: the e-mail, the name, or both."""

    entry: Entry
    same_email: bool
    name: NameLikeness


class Doubles(Struct, frozen=True):
    """The likeliest doubles, likeliest first, of `total` that there are."""

    likeliest: tuple[Double, ...] = ()
    total: int = 0


# What reconciling finds.
class DifferenceKind(StrEnum):
    """In what start list, this laptop and the server can differ; the worst first."""

    UNTRACKED = "untracked"
    MISSING_NUMBERS = "missing_numbers"
    NOT_SHOWN = "not_shown"
    UNDONE_THERE = "undone_there"
    REFUSED = "refused"
    HELD = "held"
    GONE = "gone"
    TWICE = "twice"
    BIB_TWICE = "bib_twice"
    STILL_SHOWN = "still_shown"
    STATUS = "status"
    OTHER_BIB = "other_bib"
    WAITING = "waiting"
    WALK_UP = "walk_up"
    MADE_THERE = "made_there"
    NOT_READ = "not_read"
    SETTLED = "settled"


class Case(Struct, frozen=True, gc=False):
    """One runner or operation of a difference, as far as each thing is known.

    `what` is an operation in a word ("check-in", "bib 77"), `at`, `desk` (its name) and `reason` are that operation's;
    `note` says more: the delivery's last error, the status, the bib at the server.
    """

    registration_id: str
    name: str | None = None
    bib: str | None = None
    run: str = ""
    what: str = ""
    at: datetime | None = None
    desk: str = ""
    reason: str = ""
    note: str = ""
    operation_id: str | None = None


class Difference(Struct, frozen=True):
    """All cases of one kind, with what it means and what to do, in words for an organizer."""

    kind: DifferenceKind
    title: str
    meaning: str
    to_do: str
    cases: tuple[Case, ...]

    @property
    def settled(self) -> bool:
        """Whether it is only to know: nothing differs."""
        return self.kind is DifferenceKind.SETTLED


class RunAccount(Struct, frozen=True):
    """A run's registrations: `expected` (confirmed, not gone), checked in `here` by the journal and `there` by the API.

    `differ` counts those that are checked in at one of the two alone.
    """

    run_id: str
    label: str
    expected: int
    here: int
    there: int
    differ: int


class DeskAccount(Struct, frozen=True):
    """A desk's operations in this journal, numbered from 1 to `last`; `missing` numbers are not in it."""

    desk_id: str
    name: str
    operations: int
    last: int
    missing: tuple[int, ...] = ()


class Reconciliation(Struct, frozen=True):
    """Start list, this laptop and the server compared, as of a revision of the store.

    The server's word is the one of `read_at`, the end of the last whole reading; `set_aside` of its rows could not be
    read; `reading`: rows that a reading under way has brought so far.
    """

    revision: int
    read_at: datetime | None
    complete: bool
    set_aside: int
    reading: int | None
    runs: tuple[RunAccount, ...]
    total: RunAccount
    operations: int
    deliveries: dict[DeliveryState, int]
    desks: tuple[DeskAccount, ...]
    differences: tuple[Difference, ...]

    @property
    def open(self) -> tuple[Difference, ...]:
        """The differences that are not settled."""
        return tuple(each for each in self.differences if not each.settled)


# What a race morning comes to.
class Pace(Struct, frozen=True):
    """Seconds from one runner to the next at a desk: the median of `gaps`; None where these are too few to say.

    A longer time than two minutes between two check-ins is a pause, and none of the gaps.
    """

    seconds: float | None
    gaps: int
    pauses: int


class DeskMorning(Struct, frozen=True):
    """A desk's check-ins that stand, in the time that is shown and in the last 15 minutes; `here`: it is this one."""

    desk_id: str
    name: str
    here: bool
    checked_in: int
    recent: int
    pace: Pace


class Interval(Struct, frozen=True):
    """Five minutes of the wall clock from `at`: the check-ins that stand, by desk in the order of `Morning.desks`."""

    at: datetime
    by_desk: tuple[int, ...]

    @property
    def checked_in(self) -> int:
        """The check-ins of all desks."""
        return sum(self.by_desk)


class GroupMorning(Struct, frozen=True):
    """A pace group of a run, as `RunCount` counts; "" for who is in none."""

    name: str
    checked_in: int
    expected: int


class RunMorning(Struct, frozen=True):
    """A run as `RunCount` counts, with its start where that is known; no `groups` where nobody is in one."""

    run_id: str
    label: str
    start: datetime | None
    checked_in: int
    expected: int
    groups: tuple[GroupMorning, ...] = ()


class Forecast(Struct, frozen=True):
    """When all runners of the next start are in, at the rate of the last 15 minutes and if all of them come.

    `runs` are the labels of those that start then (`start` None: it is not known when). `missing` runners of them are
    not in, `recent` came in the last 15 minutes: without `all_in_at`, a full minute, these are too few to say.
    `waiting` would not be in at the start.
    """

    runs: tuple[str, ...]
    start: datetime | None
    missing: int
    recent: int
    all_in_at: datetime | None = None
    waiting: int = 0


class Morning(Struct, frozen=True):
    """How the check-ins go, as of a moment and a revision of the store.

    `intervals` are three hours or less to now, or to the last check-in where that is longer ago. All who are checked
    in are in one of them, or among `earlier`, `ahead` (at a time that is still to come) and `untimed` (the server
    alone says so). `recent`: in the last 15 minutes. Not `complete`: the start list was not read to its end.
    No `forecast`: who is expected is in, or their starts have passed.
    """

    revision: int
    at: datetime
    complete: bool
    runs: tuple[RunMorning, ...]
    desks: tuple[DeskMorning, ...]
    intervals: tuple[Interval, ...]
    earlier: int
    ahead: int
    untimed: int
    recent: int
    pace: Pace
    forecast: Forecast | None

    @property
    def checked_in(self) -> int:
        """Runners who are checked in, over all runs."""
        return sum(run.checked_in for run in self.runs)

    @property
    def expected(self) -> int:
        """Runners who are expected, over all runs."""
        return sum(run.expected for run in self.runs)


# What a laptop holds of an event, until it is wiped.
class Written(Struct, frozen=True):
    """A file that people keep: when it was written, how many operations are in it, its SHA-256 in hexadecimal."""

    at: datetime
    operations: int
    sha256: str


class Holdings(Struct, frozen=True):
    """What this laptop holds of an event; `deliveries` counts all operations.

    `handed_over`, `exported`: the last files; one of before the last operation does not have it all.
    """

    event: Event
    desk: Desk
    registrations: int
    operations: int
    deliveries: dict[DeliveryState, int]
    handed_over: Written | None = None
    exported: Written | None = None

    @property
    def undelivered(self) -> int:
        """Operations that the server has not acknowledged."""
        return self.operations - sum(number for state, number in self.deliveries.items() if state.delivered)

    @property
    def elsewhere(self) -> bool:
        """Whether a file has all operations."""
        files = (self.handed_over, self.exported)
        return any(each is not None and each.operations == self.operations for each in files)

    @property
    def may_go(self) -> bool:
        """Whether nothing is on this laptop alone."""
        return not self.undelivered or self.elsewhere


class Receipt(Struct, frozen=True):
    """That an event was wiped from a laptop, and what had been there: `files` with so many `bytes`. Nobody's data."""

    at: datetime
    holdings: Holdings
    files: int
    bytes: int
