"""The race morning in words: forecast, figures, what they do not know; and the scales of its chart."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from conftest import MORNING
from msgspec.structs import replace

from kiosk.model import DeskMorning, Forecast, Interval, Morning, Pace, RunMorning
from kiosk.ui.formats import clock as time_of
from kiosk.ui.morning import words
from kiosk.ui.morning.scale import round_step, written_times

AT = MORNING.astimezone()
START = AT + timedelta(minutes=40)
HALF = RunMorning("half", "Half Marathon", START, 60, 100)
FULL = RunMorning("full", "Marathon", AT - timedelta(minutes=60), 10, 10)
HERE = DeskMorning("d3", "Desk 3", True, 60, 12, Pace(8.46, 50, 2))
SOME = Morning(
    revision=1,
    at=AT,
    complete=True,
    runs=(HALF, FULL),
    desks=(HERE,),
    intervals=(Interval(AT - timedelta(minutes=5), (3,)), Interval(AT, (0,))),
    earlier=0,
    ahead=0,
    untimed=0,
    recent=12,
    pace=HERE.pace,
    forecast=Forecast(("Half Marathon",), START, 40, 12, START - timedelta(minutes=8), 0),
)


def with_forecast(**facts: object) -> Morning:
    assert SOME.forecast is not None
    return replace(SOME, forecast=replace(SOME.forecast, **facts))


@pytest.mark.parametrize(
    ("found", "sign", "said"),
    [
        (
            SOME,
            "check",
            f"Half Marathon: at this pace all are in at {time_of(START - timedelta(minutes=8))}, 8 min before",
        ),
        (
            with_forecast(runs=("Half Marathon", "10K"), all_in_at=START - timedelta(minutes=125)),
            "check",
            f"At this pace all are in at {time_of(START - timedelta(minutes=125))}, 2 h before the start at ",
        ),
        (with_forecast(start=None), "check", f"At this pace all are in at {time_of(START - timedelta(minutes=8))}."),
        (
            with_forecast(waiting=38),
            "alert",
            f"Half Marathon: at this pace 38 runners would still be waiting at the start at {time_of(START)}. Open",
        ),
        (
            with_forecast(waiting=1, runs=("Half Marathon", "10K")),
            "alert",
            f"At this pace 1 runner would still be waiting at the start at {time_of(START)}. Open more desks.",
        ),
        (with_forecast(all_in_at=None), "info", "Half Marathon: too few check-ins in the last 15 minutes to say when"),
        (with_forecast(all_in_at=None, runs=()), "info", "Too few check-ins in the last 15 minutes to say when all"),
        (replace(SOME, forecast=None), "info", "All starts have passed. 40 runners are not in."),
        (replace(SOME, forecast=None, runs=(FULL,)), "check", "Everybody who is expected is in."),
        (replace(SOME, runs=()), "info", "Nobody is expected yet: the start list is empty."),
        (replace(SOME, runs=(replace(HALF, checked_in=0),)), "info", "Nobody is checked in yet."),
    ],
)
def test_the_forecast_in_words(found: Morning, sign: str, said: str) -> None:
    icon, sentence = words.headline(found)
    assert (icon, sentence[: len(said)]) == (sign, said)


@pytest.mark.parametrize(
    ("found", "value", "note"),
    [
        (SOME, time_of(START - timedelta(minutes=8)), "Half Marathon\n8 min before the start"),
        (replace(SOME, runs=(HALF,)), time_of(START - timedelta(minutes=8)), "8 min before the start"),
        (with_forecast(waiting=3), time_of(START - timedelta(minutes=8)), "Half Marathon\n3 too late for the start"),
        (with_forecast(all_in_at=AT + timedelta(days=3), waiting=3), "not today", "Half Marathon\n3 too late for"),
        (with_forecast(all_in_at=None), "—", "Half Marathon\nToo few check-ins to say"),
        (with_forecast(start=None, runs=()), time_of(START - timedelta(minutes=8)), "When they start is not known."),
        (replace(SOME, forecast=None), "—", "All starts have passed."),
        (replace(SOME, forecast=None, runs=(FULL,)), "—", "Everybody is in."),
        (replace(SOME, forecast=None, runs=()), "—", ""),
    ],
)
def test_when_all_are_in_as_a_figure(found: Morning, value: str, note: str) -> None:
    figure = words.figures(found)[3]
    assert (figure.caption, figure.value, figure.note[: len(note)]) == ("All in at", value, note)
    assert figure.bad == (found.forecast is not None and found.forecast.waiting > 0)


def test_the_other_figures_at_the_edges() -> None:
    checked_in, recent, pace, _ = words.figures(replace(SOME, runs=(), recent=0, desks=(replace(HERE, recent=0),)))
    assert (checked_in.value, checked_in.note) == ("0 of 0", "Nobody still to come")
    assert (recent.value, recent.note) == ("0", "No desk is at work.")
    assert (pace.value, pace.note) == ("8.5", "Over 50 runners, no pauses")
    other = DeskMorning("d1", "Desk 1", False, 2, 0, Pace(None, 1, 0))
    slow = words.figures(replace(SOME, desks=(HERE, other), pace=Pace(12.4, 51, 2)))[2]
    assert (slow.value, slow.note) == ("12", "Over 51 runners, no pauses\nThis desk: 8.5, over 50")
    few = words.figures(replace(SOME, desks=(replace(HERE, pace=Pace(None, 2, 0)), other)))[2]
    assert few.note == "Over 50 runners, no pauses\nThis desk: too few to say"
    assert words.figures(replace(SOME, pace=Pace(None, 0, 0)))[2].note == "Too few check-ins to say"
    assert [words.decimal(each) for each in (0.04, 9.94, 9.96, 1234.5)] == ["0.0", "9.9", "10", "1,234"]


def test_what_the_figures_do_not_know() -> None:
    assert words.limits(SOME) == (
        "As if everybody came: as a rule some never do. It knows the check-ins of this desk alone."
    )
    cut = words.limits(replace(SOME, complete=False, forecast=None))
    assert (
        cut
        == "It knows the check-ins of this desk alone. The start list was not read to its end: more may be expected."
    )
    told = words.aside(replace(SOME, untimed=12, earlier=1204, ahead=1))
    assert told == (
        "12 at Intervals, time not known · 1,204 earlier than shown"
        " · 1 at a time that is still to come: is a laptop's clock wrong?"
    )


def test_from_when_to_when_the_chart_goes() -> None:
    ago = AT - timedelta(minutes=5)
    assert words.span_of(SOME) == f"{time_of(ago)} to now"
    over = replace(SOME, at=AT + timedelta(hours=4))
    assert words.span_of(over) == f"{time_of(ago)} to {time_of(AT + timedelta(minutes=5))}"


def test_a_start_in_words() -> None:
    assert words.starts(None, AT) == ""
    assert words.starts(START, AT) == f"starts {time_of(START)}"
    assert words.starts(AT, AT) == f"started {time_of(AT)}"
    assert words.percent(999, 1000) == "99 %"
    assert words.percent(0, 0) == "0 %"


# Scales.
@pytest.mark.parametrize(
    ("highest", "most", "step"), [(4, 4, 1), (5, 4, 2), (21, 3, 10), (21, 5, 5), (100, 5, 20), (4001, 4, 2000)]
)
def test_lines_are_at_round_numbers(highest: int, most: int, step: int) -> None:
    assert round_step(highest, most) == step


def test_times_are_written_where_they_have_room() -> None:
    first = datetime(2026, 6, 14, 7, 40).astimezone()
    starts = [first + timedelta(minutes=5 * place) for place in range(36)]
    assert written_times(starts, 60, 55) == list(range(36))
    assert written_times(starts, 20, 55) == list(range(1, 36, 3))
    assert written_times(starts, 10, 55) == list(range(4, 36, 6))
    assert written_times(starts, 5, 55) == [4, 16, 28]
    assert written_times(starts, 1, 55) == [4]
