"""How the check-ins of a race morning go: by run, by five minutes and by desk, how fast, and when all are in.

Times come from the clocks of the desks, which may be wrong or be set back: what is counted is so by the time that it
has, and a time between two check-ins that is less than none counts for nothing. The forecast goes on with the rate of
the last 15 minutes, as if everybody came; where too few came to tell a rate, there is none.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Generator, Iterable, Iterator, Sequence
from datetime import date, datetime, time

from msgspec import structs

from kiosk.model import DeskMorning, Event, Forecast, GroupMorning, Interval, Morning, Pace, Run, RunMorning
from kiosk.store import EventStore
from kiosk.store.pace_of_morning import Counted, PaceOfMorning, Setting, Timed

STEP = 300
"""Seconds of an interval. Offsets from UTC are whole quarters of an hour, so that it begins as on the wall clock."""
LONGEST, SHORTEST = 36, 12
"""Intervals that are shown: three hours at the most, one at least."""
RECENT, SETTLING = 900.0, 300.0
"""Seconds that the rate is taken from; and at least, in the first minutes of a morning."""
ENOUGH, ENOUGH_GAPS = 10, 5
"""Check-ins of the last 15 minutes, and gaps, that tell something."""
PAUSE = 120.0
"""Seconds; a longer time between two check-ins of a desk is a pause."""
_ROUNDING = 1e-6  # a runner who is just in time is, whatever the last bits say


def slices(store: EventStore, now: datetime) -> Generator[Morning | None, None, None]:
    """Look at the morning, as of one moment: None after each of many short steps, and the result at the end.

    Closing it early gives everything back. Raises DiskTrouble, Busy and DamagedFile.
    """
    read = PaceOfMorning(store)
    try:
        yield None
        looking = Looking(read.setting(), now)
        yield None
        for counts in read.counts(now):
            looking.count(counts)
            yield None
        for check_ins in read.check_ins(looking.since):
            looking.take(check_ins)
            yield None
    finally:
        read.close()
    yield looking.result()


class Looking:
    """The morning while it is gone through: first the registrations, then the check-ins in their desks' order."""

    def __init__(self, setting: Setting, now: datetime) -> None:
        self._setting, self._now, self._at = setting, now, now.timestamp()
        self._here: Counter[tuple[str, str]] = Counter()
        self._expected: Counter[tuple[str, str]] = Counter()
        self._timed, self._ahead = 0, 0
        self._last: float | None = None
        self._first = math.inf
        self._bins: defaultdict[int, Counter[str]] = defaultdict(Counter)
        self._recent: Counter[tuple[str, str]] = Counter()  # by desk and run
        self._before: dict[str, float] = {}
        self._gaps: defaultdict[str, list[float]] = defaultdict(list)
        self._pauses: Counter[str] = Counter()

    def count(self, counts: Iterable[Counted]) -> None:
        """Some of the registrations."""
        for each in counts:
            key = (each.run_id, each.group)
            self._here[key] += each.checked_in
            self._expected[key] += each.expected
            self._timed += each.timed
            if each.last is not None:
                self._last = max(each.last, self._last or each.last)

    @property
    def since(self) -> datetime:
        """When what is shown begins, once everybody was counted; the check-ins from then on are asked for."""
        return datetime.fromtimestamp((self._end - LONGEST + 1) * STEP, self._now.tzinfo)

    @property
    def _end(self) -> int:
        """The last interval that is shown: this one, or the last check-in's, where that is longer ago."""
        this = _interval(self._at)
        if self._last is None:
            return this
        last = _interval(self._last)
        return last if last <= this - LONGEST else this

    def take(self, check_ins: Iterable[Timed]) -> None:
        """Some of the check-ins; those from before `since` count for nothing."""
        start = (self._end - LONGEST + 1) * STEP
        for each in check_ins:
            if each.at > self._at:
                self._ahead += 1
            elif each.at >= start:
                self._bins[_interval(each.at)][each.desk_id] += 1
                self._first = min(each.at, self._first)
                if each.at > self._at - RECENT:
                    self._recent[each.desk_id, each.run_id] += 1
                self._pass(each)

    def _pass(self, each: Timed) -> None:
        """The time since the desk's check-in before."""
        gap = each.at - self._before.get(each.desk_id, math.inf)
        self._before[each.desk_id] = each.at
        if gap > PAUSE:
            self._pauses[each.desk_id] += 1
        elif gap >= 0:
            self._gaps[each.desk_id].append(gap)

    # The result.
    def result(self) -> Morning:
        """All of it, once everything was gone through."""
        desks, runs = tuple(self._desks()), tuple(self._runs())
        shown = sum(desk.checked_in for desk in desks)
        return Morning(
            revision=self._setting.revision,
            at=self._now,
            complete=self._setting.complete,
            runs=runs,
            desks=desks,
            intervals=tuple(self._intervals([desk.desk_id for desk in desks])),
            earlier=self._timed - shown - self._ahead,
            ahead=self._ahead,
            untimed=sum(self._here.values()) - self._timed,
            recent=sum(self._recent.values()),
            pace=_pace([gap for gaps in self._gaps.values() for gap in gaps], sum(self._pauses.values())),
            forecast=self._forecast(runs),
        )

    def _desks(self) -> Iterator[DeskMorning]:
        """This desk, then the others that checked anybody in, by name."""
        shown = sum(self._bins.values(), Counter[str]())
        names, here = self._setting.desks, self._setting.desk.id
        recent: Counter[str] = Counter()
        for (desk_id, _), number in self._recent.items():
            recent[desk_id] += number
        for desk_id in sorted({here, *shown}, key=lambda each: (each != here, names.get(each, each), each)):
            pace = _pace(self._gaps[desk_id], self._pauses[desk_id])
            name = names.get(desk_id, desk_id)
            yield DeskMorning(desk_id, name, desk_id == here, shown[desk_id], recent[desk_id], pace)

    def _intervals(self, desks: Sequence[str]) -> Iterator[Interval]:
        end = self._end
        first = min(self._bins, default=end)
        for number in range(min(first, end - SHORTEST + 1), end + 1):
            at = datetime.fromtimestamp(number * STEP, self._now.tzinfo)
            yield Interval(at, tuple(self._bins[number][desk] if number in self._bins else 0 for desk in desks))

    def _runs(self) -> Iterator[RunMorning]:
        """The event's runs in their order, then those that only registrations name."""
        setting = self._setting
        known = {run.id: run for run in setting.runs}
        groups: defaultdict[str, list[GroupMorning]] = defaultdict(list)
        for (run_id, name), expected in sorted(self._expected.items(), key=lambda each: _in_order(each[0][1])):
            groups[run_id].append(GroupMorning(name, self._here[run_id, name], expected))
        for run_id in (*known, *sorted(groups.keys() - known.keys())):
            run, some = known.get(run_id), [group for group in groups[run_id] if group.expected]
            yield RunMorning(
                run_id,
                run.label if run else run_id,
                start_of(run, setting.event),
                sum(group.checked_in for group in some),
                sum(group.expected for group in some),
                tuple(some) if any(group.name for group in some) else (),
            )

    def _forecast(self, runs: Sequence[RunMorning]) -> Forecast | None:
        """Of the runners of the next start of whom some are missing; of all without a start, where it is the last."""
        waited_for = [run for run in runs if run.expected > run.checked_in and (not run.start or run.start > self._now)]
        if not waited_for:
            return None
        start = min((run.start for run in waited_for if run.start), default=None)
        # Also those who are all in: their desks go on with the others of this start.
        together = [run for run in runs if run.start == start]
        ids = {run.run_id for run in together}
        recent = sum(number for (_, run_id), number in self._recent.items() if run_id in ids)
        missing = sum(run.expected - run.checked_in for run in together)
        forecast = Forecast(tuple(run.label for run in together), start, missing, recent)
        if recent < ENOUGH:
            return forecast
        return _extrapolated(forecast, self._now, recent / self._span())

    def _span(self) -> float:
        """The seconds in which those of the last 15 minutes came: fewer, where the first one of all is among them."""
        return min(RECENT, max(SETTLING, self._at - self._first))


def start_of(run: Run | None, event: Event) -> datetime | None:
    """When a run starts, by the clock of this laptop, or when its event does; None where that is not known."""
    day = (run and run.date) or event.date
    clock = (run and run.start_time) or event.start_time
    try:
        return datetime.combine(date.fromisoformat(day), time.fromisoformat((clock or "").zfill(5))).astimezone()
    except (ValueError, OverflowError, OSError):
        return None


def _extrapolated(forecast: Forecast, now: datetime, rate: float) -> Forecast:
    """When the missing are in at this rate of runners a second, and how many of them would not be at the start."""
    minute = math.ceil((now.timestamp() + forecast.missing / rate) / 60 - _ROUNDING)
    waiting = 0
    if forecast.start is not None:
        in_time = math.floor(rate * (forecast.start - now).total_seconds() + _ROUNDING)
        waiting = max(0, forecast.missing - in_time)
    all_in_at = datetime.fromtimestamp(minute * 60, now.tzinfo)
    return structs.replace(forecast, all_in_at=all_in_at, waiting=waiting)


def _pace(gaps: Sequence[float], pauses: int) -> Pace:
    in_order, half = sorted(gaps), len(gaps) // 2
    middle = (in_order[half] + in_order[-half - 1]) / 2 if len(gaps) >= ENOUGH_GAPS else None
    return Pace(middle, len(gaps), pauses)


def _in_order(name: str) -> tuple[bool, list[str]]:
    """Pace groups by the numbers in their names; nobody's comes last."""
    parts = re.split(r"(\d+)", name.casefold())
    return (not name, [part.zfill(9) if part.isdigit() else part for part in parts])


def _interval(at: float) -> int:
    return math.floor(at / STEP)
