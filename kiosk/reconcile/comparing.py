"""The comparison: the journal is gone through first, then the runners in it, then who is only at the server.

The server's word about a runner counts only if the row was read after the server acknowledged the runner's last
operation; until then it is not known. Whoever is checked in at one of the two alone is a case of some difference, and
each operation of the journal is in one state of delivery: tests hold both.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Generator, Iterable, Iterator, Sequence

from kiosk.language import tr
from kiosk.merge import last_bib, live, winner
from kiosk.model import (
    CONFIRMED,
    Case,
    DeliveryState,
    DeskAccount,
    Difference,
    DifferenceKind,
    Operation,
    OperationKind,
    Reconciliation,
    RunAccount,
    bib_key,
)
from kiosk.reconcile.words import difference_words, operation_words, ranges, shown_words, status_words
from kiosk.store import EventStore
from kiosk.store.accounts import Accounts, Booked, Line, Whole
from kiosk.store.reasons import said

_NOT_TAKEN = {
    DeliveryState.REFUSED: DifferenceKind.REFUSED,
    DeliveryState.HELD: DifferenceKind.HELD,
    DeliveryState.WAITING: DifferenceKind.WAITING,
    None: DifferenceKind.UNTRACKED,
}
_CAN_SETTLE = (DeliveryState.REFUSED, DeliveryState.HELD)
_STATING = (OperationKind.CHECK_IN, OperationKind.UNDO)


def slices(store: EventStore) -> Generator[Reconciliation | None, None, None]:
    """Compare, as of one moment: None after each of many short steps, and the result at the end.

    Closing it early gives everything back. Raises DiskTrouble, Busy and DamagedFile.
    """
    accounts = Accounts(store)
    try:
        yield None
        comparing = _Comparing(accounts.whole())
        yield None
        for booked in accounts.journal():
            comparing.take(booked)
            yield None
        for lines in accounts.lines(tuple(comparing.journal)):
            comparing.judge_known(lines)
            yield None
        comparing.judge_unknown()
        for lines in accounts.checked_in_there():
            comparing.judge_others(lines)
            yield None
    finally:
        accounts.close()
    yield comparing.result()


def reconcile(store: EventStore) -> Reconciliation:
    """Compare at once; about a quarter of a second for 60,000 registrations and 5,000 operations."""
    return next(each for each in slices(store) if each is not None)


class _Comparing:
    """The books while they are gone through: first the journal, then the runners in it, then who is only there."""

    def __init__(self, whole: Whole) -> None:
        self.journal: defaultdict[str, list[Booked]] = defaultdict(list)
        self._whole = whole
        self._states: Counter[DeliveryState] = Counter()
        self._place: dict[str, int] = {}
        self._numbers: defaultdict[str, list[int]] = defaultdict(list)
        self._here: Counter[str] = Counter()
        self._there: Counter[str] = Counter()
        self._differ: Counter[str] = Counter()
        self._judged: set[str] = set()
        self._cases: defaultdict[DifferenceKind, list[Case]] = defaultdict(list)
        self._given: defaultdict[str, list[tuple[Line, Operation]]] = defaultdict(list)

    def take(self, booked: Iterable[Booked]) -> None:
        """Some operations of the journal, in its order."""
        for each in booked:
            self._place[each.operation.id] = len(self._place)
            self._numbers[each.operation.desk_id].append(each.operation.desk_seq)
            self.journal[each.registration_id].append(each)
            if each.state is not None:
                self._states[each.state] += 1

    def judge_known(self, lines: Iterable[Line]) -> None:
        """Registrations that the journal is about."""
        for line in lines:
            self._judge(line, self.journal[line.id])

    def judge_unknown(self) -> None:
        """What the journal is about and the list has no row for counts as gone."""
        for registration_id in self.journal.keys() - self._judged:
            line = Line(registration_id, "", CONFIRMED, None, None, None, False, True, False, False, 0)
            self._judge(line, self.journal[registration_id])

    def judge_others(self, lines: Iterable[Line]) -> None:
        """Registrations that the server showed as checked in."""
        for line in lines:
            if line.id not in self._judged and not line.gone:
                self._there[line.run_id] += 1
                self._differ[line.run_id] += 1
                self._add(DifferenceKind.MADE_THERE, line)

    def _judge(self, line: Line, booked: Sequence[Booked]) -> None:
        """All that can be said of one registration."""
        self._judged.add(line.id)
        operations = [each.operation for each in booked]
        stands = winner(operations, {each.operation.id: each.grant for each in booked if each.grant is not None})
        here, there = stands is not None, line.server_checked_in and not line.gone
        self._here[line.run_id] += here
        self._there[line.run_id] += there
        self._differ[line.run_id] += here is not there
        given = last_bib(operations)
        if given is not None and given.bib_given:
            self._given[bib_key(given.bib_given)].append((line, given))
        same_bib = given is None or (given.bib_given or "") == (line.server_bib or "")
        stating = [each for each in booked if each.operation.kind in _STATING]
        bibs = [each for each in booked if each.operation.kind is OperationKind.BIB]
        walk_ups = [each for each in booked if each.operation.kind is OperationKind.WALK_UP]
        self._not_taken(walk_ups, line, agree=not here and line.local)
        if not stating and there:
            self._add(DifferenceKind.MADE_THERE, line)
        if not self._not_taken(stating, line, agree=here is there) and (last := _delivered(stating)):
            self._compare(line, last, stands, there=there)
        if not self._not_taken(bibs, line, agree=same_bib) and (last := _delivered(bibs)) and not line.gone:
            if not _is_known(line, last):
                self._add(DifferenceKind.NOT_READ, line, last[-1].operation)
            elif not same_bib:
                self._add(DifferenceKind.OTHER_BIB, line, given, shown_words(line.server_bib))
        if stands is not None:
            self._judge_standing(line, stands, operations)

    def _not_taken(self, booked: Sequence[Booked], line: Line, *, agree: bool) -> bool:
        """Account for what the server did not take, in one lane; whether any of it is open.

        Where it was refused or held, and a later reading shows what was to be said all the same, it is settled.
        """
        some_open = False
        for each in booked:
            if each.state is not None and each.state.delivered:
                continue
            seen = line.read_revision >= each.revision or line.gone or line.local
            settled = agree and seen and each.state in _CAN_SETTLE
            some_open = some_open or not settled
            kind = DifferenceKind.SETTLED if settled else _NOT_TAKEN[each.state]
            self._add(kind, line, each.operation, said(each.error) if each.error else "")
        return some_open

    def _compare(self, line: Line, delivered: Sequence[Booked], stands: Operation | None, *, there: bool) -> None:
        """What the server shows of a runner of whom it took every check-in and undo that is not settled."""
        last = delivered[-1]
        seen = last.state is DeliveryState.CONFIRMED
        if line.gone:
            return  # said where it is checked in here
        if not _is_known(line, delivered):
            self._add(DifferenceKind.NOT_READ, line, last.operation)
        elif stands is not None and not there:
            was_shown = seen and last.operation.kind is OperationKind.CHECK_IN
            self._add(DifferenceKind.UNDONE_THERE if was_shown else DifferenceKind.NOT_SHOWN, line, stands)
        elif stands is None and there:
            self._add(DifferenceKind.MADE_THERE if seen else DifferenceKind.STILL_SHOWN, line, last.operation)

    def _judge_standing(self, line: Line, stands: Operation, operations: Sequence[Operation]) -> None:
        """What there is to say of who is checked in here, wherever else they are."""
        if line.gone:
            self._add(DifferenceKind.GONE, line, stands)
        elif line.status != CONFIRMED:
            self._add(DifferenceKind.STATUS, line, stands, status_words(line.status))
        if line.local:
            self._add(DifferenceKind.WALK_UP, line, stands)
        for other in live(operations):
            if other is not stands:
                at = f"{stands.at.astimezone():%H:%M}"
                first = tr("first at {time}, {desk}", time=at, desk=self._desk(stands.desk_id))
                self._add(DifferenceKind.TWICE, line, other, first)

    def _add(self, kind: DifferenceKind, line: Line, operation: Operation | None = None, note: str = "") -> None:
        case = Case(line.id, line.name, line.bib, self._label(line.run_id), note=note)
        if operation is not None:
            case = Case(
                line.id,
                line.name,
                line.bib,
                case.run,
                operation_words(operation),
                operation.at,
                self._desk(operation.desk_id),
                operation.reason or "",
                note,
                operation.id,
            )
        self._cases[kind].append(case)

    def _label(self, run_id: str) -> str:
        return self._whole.runs.get(run_id, run_id)

    def _desk(self, desk_id: str) -> str:
        return self._whole.desks.get(desk_id, desk_id)

    # The result.
    def result(self) -> Reconciliation:
        """All of it, once everything was gone through."""
        for given in self._given.values():
            for line, operation in given if len(given) > 1 else ():
                self._add(DifferenceKind.BIB_TWICE, line, operation)
        whole, desks, runs = self._whole, tuple(self._desks()), tuple(self._runs())
        for desk in desks:
            if desk.missing:
                numbers = tr("numbers {numbers}", numbers=ranges(desk.missing))
                of = tr("of %n", "Below 'Numbers 3 to 5': how many numbers a desk has given", desk.last)
                missing = Case("", what=numbers, desk=desk.name, note=of)
                self._cases[DifferenceKind.MISSING_NUMBERS].append(missing)
        total = RunAccount(
            "",
            tr("All runs"),
            sum(run.expected for run in runs),
            sum(run.here for run in runs),
            sum(run.there for run in runs),
            sum(run.differ for run in runs),
        )
        return Reconciliation(
            revision=whole.revision,
            read_at=whole.read_at,
            complete=whole.complete,
            set_aside=whole.set_aside,
            reading=whole.reading,
            runs=runs,
            total=total,
            operations=len(self._place),
            deliveries={state: self._states[state] for state in DeliveryState},
            desks=desks,
            differences=tuple(self._difference(kind) for kind in DifferenceKind if self._cases[kind]),
        )

    def _runs(self) -> Iterator[RunAccount]:
        """The event's runs in their order, then those that only registrations name."""
        expected = self._whole.expected
        for run_id in dict.fromkeys((*self._whole.runs, *expected, *self._here, *self._there)):
            figures = (expected.get(run_id, 0), self._here[run_id], self._there[run_id], self._differ[run_id])
            if run_id in self._whole.runs or any(figures):
                yield RunAccount(run_id, self._label(run_id) or tr("Run not known"), *figures)

    def _desks(self) -> Iterator[DeskAccount]:
        for desk_id, numbers in sorted(self._numbers.items(), key=lambda each: self._desk(each[0])):
            last = max(numbers)
            missing = tuple(sorted(set(range(1, last + 1)).difference(numbers))) if len(numbers) < last else ()
            yield DeskAccount(desk_id, self._desk(desk_id), len(numbers), last, missing)

    def _difference(self, kind: DifferenceKind) -> Difference:
        """The cases of a kind: what was recorded in its order, then the others in the list's."""
        last = len(self._place)
        cases = sorted(self._cases[kind], key=lambda case: self._place.get(case.operation_id or "", last))
        return Difference(kind, *difference_words(kind), tuple(cases))


def _delivered(booked: Sequence[Booked]) -> list[Booked]:
    return [each for each in booked if each.state is not None and each.state.delivered]


def _is_known(line: Line, delivered: Iterable[Booked]) -> bool:
    """Whether the server's word about a row is one from after it acknowledged all of these."""
    return not line.missed and all((each.acknowledged_revision or 0) <= line.read_revision for each in delivered)
