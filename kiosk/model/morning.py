"""What a race morning comes to: how many are in, how fast it goes, and when all are in."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct


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
