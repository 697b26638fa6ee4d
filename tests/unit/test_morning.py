"""How a morning is counted, its pace, and when all are in: mornings made by hand."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable
from datetime import datetime, timedelta
from random import Random

import pytest
from msgspec.structs import replace

from kiosk.model import Desk, Event, Forecast, GroupMorning, Morning, Pace, Run
from kiosk.morning import ENOUGH, ENOUGH_GAPS, LONGEST, RECENT, SHORTEST, Looking, start_of
from kiosk.store.pace_of_morning import Counted, Setting, Timed

NOW = datetime(2026, 6, 14, 8, 2, 30).astimezone()
START = datetime(2026, 6, 14, 9, 0).astimezone()
EVENT = Event("e1", "Lakefront Marathon", "2026-06-14")
HALF = Run("r21", "e1", "Half Marathon", date="2026-06-14", start_time="09:00")
KIDS = Run("r1", "e1", "Kids 1K", date="2026-06-14", start_time="11:00")
HERE = Desk("d3", "Desk 3")
SETTING = Setting(7, EVENT, (HALF, KIDS), HERE, {"d3": "Desk 3", "d1": "Desk 1", "d2": "Desk 2"}, complete=True)


def at(clock: str, desk: str = "d3", run: str = "r21", day: int = 14) -> Timed:
    hours, minutes, *seconds = map(int, clock.split(":"))
    moment = datetime(2026, 6, day, hours, minutes, *seconds).astimezone()
    return Timed(moment.timestamp(), desk, run)


def every(seconds: float, number: int, until: datetime = NOW, **facts: str) -> list[Timed]:
    """A check-in every so many seconds, the last one just now."""
    last = until.timestamp()
    desk, run = facts.get("desk", "d3"), facts.get("run", "r21")
    return [Timed(last - seconds * place, desk, run) for place in reversed(range(number))]


def counted(check_ins: Iterable[Timed], expected: int = 100, *, untimed: int = 0, run: str = "r21") -> Counted:
    times = [each.at for each in check_ins if each.run_id == run]
    past = [int(each) for each in times if each <= NOW.timestamp()]
    return Counted(run, "", len(times) + untimed, expected, len(times), max(past, default=None))


def look(
    check_ins: list[Timed], *counts: Counted, setting: Setting = SETTING, now: datetime = NOW, slice: int = 3
) -> Morning:
    looking = Looking(setting, now)
    looking.count(counts or (counted(check_ins),))
    for place in range(0, len(check_ins), slice):
        looking.take(check_ins[place : place + slice])
    return looking.result()


def bars(found: Morning) -> dict[str, tuple[int, ...]]:
    """The intervals in which anybody was checked in, by their local time."""
    return {f"{each.at.astimezone():%H:%M}": each.by_desk for each in found.intervals if each.checked_in}


def adds_up(found: Morning) -> None:
    shown = sum(each.checked_in for each in found.intervals)
    assert shown + found.earlier + found.ahead + found.untimed == found.checked_in


# Five minutes each.
def test_intervals_begin_on_the_wall_clock_and_end_before_the_next() -> None:
    found = look([at("07:55"), at("07:59:59"), at("08:00"), at("08:02:30")])
    assert bars(found) == {"07:55": (2,), "08:00": (2,)}
    assert [f"{each.at.astimezone():%H:%M}" for each in (found.intervals[0], found.intervals[-1])] == ["07:05", "08:00"]
    assert len(found.intervals) == SHORTEST
    assert (found.at, found.revision, found.complete, found.checked_in, found.expected) == (NOW, 7, True, 4, 100)
    adds_up(found)


def test_it_begins_with_the_first_check_in_but_three_hours_ago_at_the_most() -> None:
    found = look([at("06:31"), at("08:00")])
    assert f"{found.intervals[0].at.astimezone():%H:%M}" == "06:30"
    found = look([at("04:59"), at("05:04:59"), at("05:05"), at("08:00")])
    assert len(found.intervals) == LONGEST
    assert bars(found) == {"05:05": (1,), "08:00": (1,)}
    assert found.earlier == 2
    adds_up(found)


def test_a_morning_that_is_long_over_is_shown_to_its_last_check_in() -> None:
    found = look([at("04:00", day=13), at("09:00", day=13), at("09:58", day=13)])
    assert bars(found) == {"09:00": (1,), "09:55": (1,)}
    assert found.intervals[-1].at == datetime(2026, 6, 13, 9, 55).astimezone()
    assert (found.earlier, found.recent) == (1, 0)
    adds_up(found)


def test_over_midnight() -> None:
    now = datetime(2026, 6, 14, 0, 12).astimezone()
    found = look([at("23:54", day=13), at("23:59", day=13), at("00:01"), at("00:11:59")], now=now)
    assert bars(found) == {"23:50": (1,), "23:55": (1,), "00:00": (1,), "00:10": (1,)}
    assert (found.recent, found.earlier) == (3, 0)
    assert found.intervals[0].at < found.intervals[-1].at
    assert f"{found.intervals[-1].at.astimezone():%d %H:%M}" == "14 00:10"


def test_by_desk_this_one_first() -> None:
    found = look([at("07:50", "d2"), at("07:51", "d1"), at("07:52"), at("08:01", "d2")])
    assert [(desk.name, desk.here, desk.checked_in, desk.recent) for desk in found.desks] == [
        ("Desk 3", True, 1, 1),
        ("Desk 1", False, 1, 1),
        ("Desk 2", False, 2, 2),
    ]
    assert bars(found) == {"07:50": (1, 1, 1), "08:00": (0, 0, 1)}


def test_a_desk_without_a_name_and_a_morning_without_check_ins() -> None:
    assert [desk.name for desk in look([at("08:00", "d9")]).desks] == ["Desk 3", "d9"]
    found = look([])
    assert [(desk.name, desk.checked_in) for desk in found.desks] == [("Desk 3", 0)]
    assert len(found.intervals) == SHORTEST
    assert (bars(found), found.recent, found.pace) == ({}, 0, Pace(None, 0, 0))


def test_who_is_in_by_the_servers_word_alone_has_no_time() -> None:
    check_ins = [at("08:00")]
    found = look(check_ins, counted(check_ins, untimed=12))
    assert (found.checked_in, found.untimed) == (13, 12)
    adds_up(found)


def test_a_clock_that_goes_ahead_is_told_and_not_drawn() -> None:
    found = look([at("08:00"), at("08:02:31", "d2"), at("10:00", "d2")])
    assert bars(found) == {"08:00": (1,)}
    assert (found.ahead, found.recent) == (2, 1)
    assert found.pace.gaps == found.pace.pauses == 0
    adds_up(found)


# How fast.
def gaps(*clocks: str, desk: str = "d3") -> list[Timed]:
    return [at(each, desk) for each in clocks]


def test_the_pace_is_the_median_of_the_gaps_and_pauses_are_none() -> None:
    found = look(gaps("07:30", "07:30:10", "07:30:30", "07:32:30", "07:35", "07:35:20", "07:35:32"))
    assert found.pace == Pace(20.0, 5, 1), "10, 20, 120, pause of 150, 20, 12"
    assert found.desks[0].pace == found.pace


def test_an_even_number_of_gaps_has_its_middle_between_two() -> None:
    found = look(gaps("07:30", "07:30:10", "07:30:20", "07:30:30", "07:30:50", "07:31:10", "07:31:30"))
    assert found.pace == Pace(15.0, 6, 0)


def test_too_few_gaps_say_nothing() -> None:
    assert look(every(20, ENOUGH_GAPS)).pace == Pace(None, ENOUGH_GAPS - 1, 0)
    assert look(every(20, ENOUGH_GAPS + 1)).pace == Pace(20.0, ENOUGH_GAPS, 0)


def test_each_desk_has_its_own_gaps() -> None:
    both = sorted([*every(30, 11), *every(10, 11, desk="d1")], key=lambda each: each.at)
    found = look(both)
    assert [desk.pace for desk in found.desks] == [Pace(30.0, 10, 0), Pace(10.0, 10, 0)]
    assert found.pace == Pace(20.0, 20, 0)


def test_a_clock_set_back_makes_no_gap() -> None:
    before, after = every(10, 6), every(10, 6, until=NOW - timedelta(minutes=20))
    found = look([*before, *after])
    assert found.pace == Pace(10.0, 10, 0)
    assert found.recent == 6
    adds_up(found)


# When all are in.
def forecast(found: Morning) -> Forecast:
    assert found.forecast is not None
    return found.forecast


def test_all_are_in_before_the_start() -> None:
    check_ins = every(20, 60)  # 3 a minute: 45 of them in the last 15 minutes
    found = look(check_ins, counted(check_ins, 60 + 147))
    assert found.recent == 45
    expected = datetime(2026, 6, 14, 8, 52).astimezone()
    assert forecast(found) == Forecast(("Half Marathon",), START, 147, 45, expected, 0)


def test_the_minute_is_a_full_one() -> None:
    check_ins = every(20, 60)
    late = datetime(2026, 6, 14, 8, 53).astimezone()
    assert forecast(look(check_ins, counted(check_ins, 60 + 149))).all_in_at == late, "ten seconds past 8:52"


def test_how_many_would_wait_at_the_start() -> None:
    check_ins = every(20, 60)
    in_time = 172  # 57.5 minutes at 3 a minute
    found = forecast(look(check_ins, counted(check_ins, 60 + in_time + 38)))
    assert found.waiting == 38
    assert found.all_in_at is not None
    assert found.all_in_at > START
    assert forecast(look(check_ins, counted(check_ins, 60 + in_time))).waiting == 0
    assert forecast(look(check_ins, counted(check_ins, 60 + in_time + 1))).waiting == 1


def test_too_few_in_the_last_15_minutes_say_nothing() -> None:
    few = [*every(20, 30, until=NOW - timedelta(minutes=16)), *every(60, ENOUGH - 1)]
    assert forecast(look(few)) == Forecast(("Half Marathon",), START, 100 - len(few), ENOUGH - 1)
    enough = [*every(20, 30, until=NOW - timedelta(minutes=16)), *every(60, ENOUGH)]
    assert forecast(look(enough)).all_in_at is not None


def test_the_last_15_minutes_begin_after_the_quarter() -> None:
    edge = NOW.timestamp() - RECENT
    assert look([Timed(edge, "d3", "r21"), Timed(edge + 1, "d3", "r21")]).recent == 1


def test_the_first_minutes_count_for_what_they_were() -> None:
    check_ins = every(20, 31)  # 10 minutes
    found = forecast(look(check_ins, counted(check_ins, 31 + 31)))
    assert found.all_in_at == datetime(2026, 6, 14, 8, 13).astimezone(), "31 in 10 minutes, again 31 in 10 minutes"
    burst = every(1, 30)  # half a minute counts for five
    assert forecast(look(burst, counted(burst, 30 + 30))).all_in_at == datetime(2026, 6, 14, 8, 8).astimezone()


def test_it_is_about_the_next_start_that_somebody_is_missing_at() -> None:
    mixed = [*every(20, 45), *every(30, 30, run="r1", desk="d1")]
    found = look(mixed, counted(mixed, 145), counted(mixed, 500, run="r1"))
    assert forecast(found).runs == ("Half Marathon",)
    assert (forecast(found).missing, forecast(found).recent, found.recent) == (100, 45, 75)
    all_in = look(mixed, counted(mixed, 45), counted(mixed, 500, run="r1"))
    assert forecast(all_in).runs == ("Kids 1K",)
    assert forecast(all_in).recent == 30


def test_runs_that_start_together_are_one() -> None:
    setting = replace(SETTING, runs=(HALF, replace(KIDS, start_time="9:00")))
    mixed = [*every(20, 45), *every(30, 30, run="r1", desk="d1")]
    found = forecast(look(mixed, counted(mixed, 45), counted(mixed, 80, run="r1"), setting=setting))
    assert (found.runs, found.missing, found.recent) == (("Half Marathon", "Kids 1K"), 50, 75)


def test_no_forecast_once_all_are_in_or_all_have_started() -> None:
    check_ins = every(20, 60)
    assert look(check_ins, counted(check_ins, 60)).forecast is None
    late = look(check_ins, counted(check_ins, 80), now=START)
    assert late.forecast is None
    assert late.expected - late.checked_in == 20


def test_without_a_start_it_is_only_a_time() -> None:
    setting = replace(SETTING, runs=(replace(HALF, start_time=None),))
    check_ins = every(20, 60)
    found = forecast(look(check_ins, counted(check_ins, 60 + 147), setting=setting))
    assert (found.start, found.waiting, found.runs) == (None, 0, ("Half Marathon",))
    assert found.all_in_at == datetime(2026, 6, 14, 8, 52).astimezone()


# By run.
def test_runs_in_their_order_with_pace_groups_by_their_numbers() -> None:
    counts = [
        Counted("r21", "Pace 10:00", 1, 5, 1, None),
        Counted("r21", "Pace 9:30", 2, 6, 2, None),
        Counted("r21", "", 3, 7, 3, None),
        Counted("r21", "left", 0, 0, 0, None),
        Counted("gone", "", 0, 2, 0, None),
        Counted("r21", "Pace 9:30", 1, 1, 1, None),
    ]
    half, kids, unknown = look([], *counts).runs
    assert (half.label, half.start, half.checked_in, half.expected) == ("Half Marathon", START, 7, 19)
    groups = (GroupMorning("Pace 9:30", 3, 7), GroupMorning("Pace 10:00", 1, 5), GroupMorning("", 3, 7))
    assert half.groups == groups
    assert (kids.label, kids.expected, kids.groups) == ("Kids 1K", 0, ())
    assert (unknown.run_id, unknown.label, unknown.start, unknown.expected) == ("gone", "gone", None, 2)
    assert unknown.groups == ()


@pytest.mark.parametrize(
    ("run", "event", "start"),
    [
        (HALF, EVENT, START),
        (replace(HALF, start_time="9:00"), EVENT, START),
        (replace(HALF, start_time="09:00:30"), EVENT, START + timedelta(seconds=30)),
        (replace(HALF, date="", start_time=None), replace(EVENT, start_time="09:00"), START),
        (None, replace(EVENT, start_time="09:00"), START),
        (replace(HALF, start_time=None), EVENT, None),
        (replace(HALF, start_time="soon"), EVENT, None),
        (replace(HALF, date="14 June"), EVENT, None),
        (replace(HALF, date=""), replace(EVENT, date=""), None),
        (replace(HALF, date="0001-01-01", start_time="00:00+14:00"), EVENT, None),
    ],
)
def test_when_a_run_starts(run: Run | None, event: Event, start: datetime | None) -> None:
    assert start_of(run, event) == start


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system's time zone can't be set")
def test_a_start_after_the_clocks_change_is_by_the_new_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(os.environ, "TZ", "Europe/Berlin")
    try:
        time.tzset()
        start = start_of(replace(HALF, date="2026-03-29"), EVENT)
        assert start is not None
        assert start.isoformat() == "2026-03-29T09:00:00+02:00"
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize("seed", range(6))
def test_whatever_the_clocks_do_everybody_is_counted_once(seed: int) -> None:
    chance, now = Random(seed), NOW.timestamp()
    span = chance.choice((600, 7200, 40_000))
    check_ins = [
        Timed(
            now - chance.uniform(-span / 4, span), chance.choice(("d1", "d2", "d3", "x")), chance.choice(("r21", "r1"))
        )
        for _ in range(300)
    ]
    counts = [counted(check_ins, 400), counted(check_ins, 400, run="r1", untimed=3)]
    found = look(check_ins, *counts)
    adds_up(found)
    assert found.untimed == 3
    assert found.checked_in == 303
    assert found == look(check_ins, *counts, slice=7)
    assert SHORTEST <= len(found.intervals) <= LONGEST
    starts = [each.at for each in found.intervals]
    assert all(later - one == timedelta(minutes=5) for one, later in zip(starts, starts[1:], strict=False))
