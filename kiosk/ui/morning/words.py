"""The words of the race morning on the screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from kiosk.language import tr
from kiosk.model import Forecast, Interval, Morning, Pace
from kiosk.ui.formats import age, clock, count, locale, moment

NOTHING = "—"
_STEP = timedelta(minutes=5)
_NAMED = 4
"""Desks that are shown by themselves; the others together."""


class Series(NamedTuple):
    """What one part of each bar stands for: a desk, or the desks that are shown together, by their places."""

    name: str
    desks: tuple[int, ...]

    def of(self, interval: Interval) -> int:
        """Its check-ins in an interval."""
        return sum(interval.by_desk[place] for place in self.desks)


class Figure(NamedTuple):
    """A big figure: what it is, and what there is to know of it; `bad` where it calls for doing something."""

    caption: str
    value: str
    note: str
    bad: bool = False


def series(morning: Morning) -> tuple[Series, ...]:
    """This desk, and those with most check-ins by name; the rest together."""
    places = range(len(morning.desks))
    if len(places) <= _NAMED:
        named = tuple(places)
    else:
        most = sorted(places, key=lambda place: (-morning.desks[place].here, -morning.desks[place].checked_in, place))
        named = tuple(sorted(most[:_NAMED]))
    parts = [Series(morning.desks[place].name, (place,)) for place in named]
    if rest := tuple(place for place in places if place not in named):
        parts.append(Series(tr("%n other desk(s)", "", len(rest)), rest))
    return tuple(parts)


# The figures.
def figures(morning: Morning) -> tuple[Figure, ...]:
    """The four big ones."""
    return (_checked_in(morning), _recent(morning), _pace(morning), _all_in(morning))


def _checked_in(morning: Morning) -> Figure:
    checked_in, expected = morning.checked_in, morning.expected
    note = tr("{share} of all expected", share=percent(checked_in, expected)) if expected else ""
    value = tr("{number} of {of}", number=count(checked_in), of=count(expected))
    return Figure(tr("Checked in"), value, f"{note}\n{to_come(expected - checked_in)}".strip())


def to_come(missing: int) -> str:
    """How many are still expected."""
    return tr("%n still to come", "", missing) if missing else tr("Nobody still to come")


def _recent(morning: Morning) -> Figure:
    busy = sum(desk.recent > 0 for desk in morning.desks)
    note = tr("at %n desk(s)", "", busy) if busy else tr("No desk is at work.")
    each = tr("{number} a minute", number=decimal(morning.recent / 15)) if busy else ""
    return Figure(tr("Last 15 minutes"), count(morning.recent), f"{note}\n{each}".strip())


def _pace(morning: Morning) -> Figure:
    here = next(desk for desk in morning.desks if desk.here)
    caption = tr("Seconds per runner")
    if morning.pace.seconds is None:
        return Figure(caption, NOTHING, tr("Too few check-ins to say"))
    over = tr("Over %n runner(s), no pauses", "", morning.pace.gaps)
    if here.pace == morning.pace:
        return Figure(caption, decimal(morning.pace.seconds), over)
    return Figure(caption, decimal(morning.pace.seconds), f"{over}\n{_this_desk(here.pace)}")


def _this_desk(pace: Pace) -> str:
    if pace.seconds is None:
        return tr("This desk: too few to say")
    return tr("This desk: {seconds}, over %n", "", pace.gaps, seconds=decimal(pace.seconds))


def _all_in(morning: Morning) -> Figure:
    forecast, caption = morning.forecast, tr("All in at")
    if forecast is None:
        if morning.expected > morning.checked_in:
            return Figure(caption, NOTHING, tr("All starts have passed."))
        return Figure(caption, NOTHING, tr("Everybody is in.") if morning.expected else "")
    about = forecast.runs[0] if len(forecast.runs) == 1 and len(morning.runs) > 1 else ""
    if forecast.all_in_at is None:
        return Figure(caption, NOTHING, "\n".join(filter(None, (about, tr("Too few check-ins to say")))))
    time = _time(forecast.all_in_at, morning.at)
    if forecast.start is None:
        return Figure(caption, time, tr("When they start is not known."))
    if forecast.waiting:
        late = tr("%n too late for the start", "", forecast.waiting)
        return Figure(caption, time, "\n".join(filter(None, (about, late))), bad=True)
    before = tr("{span} before the start", span=_span(forecast.all_in_at, forecast.start))
    return Figure(caption, time, "\n".join(filter(None, (about, before))))


def _time(at: datetime, now: datetime) -> str:
    return tr("not today") if at - now > timedelta(hours=18) else clock(at)


def _span(earlier: datetime, later: datetime) -> str:
    """The time between two: in minutes, where it is less than two hours."""
    minutes = max(0, int((later - earlier).total_seconds() // 60))
    return tr("%n min", "minutes", minutes) if minutes < 120 else age(earlier, later)


# The sentences.
def headline(morning: Morning) -> tuple[str, str]:
    """When all are in, as an icon and a sentence."""
    forecast, missing = morning.forecast, morning.expected - morning.checked_in
    if not morning.expected:
        return "info", tr("Nobody is expected yet: the start list is empty.")
    if forecast is None:
        if missing:
            return "info", tr("All starts have passed. %n runner(s) (is|are) not in.", "", missing)
        return "check", tr("Everybody who is expected is in.")
    if not morning.checked_in:
        return "info", tr("Nobody is checked in yet.")
    if forecast.all_in_at is None:
        return "info", _too_few(forecast)
    if forecast.waiting and forecast.start is not None:
        return "alert", _too_late(forecast, forecast.start, morning.at)
    return "check", _in_time(forecast, forecast.all_in_at, morning.at)


def _too_few(forecast: Forecast) -> str:
    if len(forecast.runs) == 1:
        return tr("{run}: too few check-ins in the last 15 minutes to say when all are in.", run=forecast.runs[0])
    return tr("Too few check-ins in the last 15 minutes to say when all are in.")


def _too_late(forecast: Forecast, start: datetime, now: datetime) -> str:
    at = moment(start, now)
    waiting = forecast.waiting
    if len(forecast.runs) == 1:
        return tr(
            "{run}: at this pace %n runner(s) would still be waiting at the start at {time}. Open more desks.",
            "",
            waiting,
            run=forecast.runs[0],
            time=at,
        )
    return tr(
        "At this pace %n runner(s) would still be waiting at the start at {time}. Open more desks.",
        "",
        waiting,
        time=at,
    )


def _in_time(forecast: Forecast, all_in_at: datetime, now: datetime) -> str:
    time, start = moment(all_in_at, now), forecast.start
    if start is None:
        return tr("At this pace all are in at {time}.", time=time)
    span = _span(all_in_at, start)
    if len(forecast.runs) == 1:
        run = forecast.runs[0]
        return tr("{run}: at this pace all are in at {time}, {span} before the start.", run=run, time=time, span=span)
    at = moment(start, now)
    return tr("At this pace all are in at {time}, {span} before the start at {start}.", time=time, span=span, start=at)


def limits(morning: Morning) -> str:
    """What the figures do not know."""
    parts = []
    if morning.forecast is not None and morning.forecast.all_in_at is not None:
        parts.append(tr("As if everybody came: as a rule some never do."))
    names = ", ".join(desk.name for desk in morning.desks)
    if len(morning.desks) > _NAMED:
        parts.append(tr("It knows the check-ins of %n desk(s), and of no other.", "", len(morning.desks)))
    elif len(morning.desks) > 1:
        parts.append(tr("It knows the check-ins of {desks}, and of no other desk.", desks=names))
    else:
        parts.append(tr("It knows the check-ins of this desk alone."))
    if not morning.complete:
        parts.append(tr("The start list was not read to its end: more may be expected."))
    return " ".join(parts)


def aside(morning: Morning) -> str:
    """Who is checked in and not in the chart."""
    parts = []
    if morning.untimed:
        parts.append(tr("%n at Intervals, time not known", "", morning.untimed))
    if morning.earlier:
        parts.append(tr("%n earlier than shown", "", morning.earlier))
    if morning.ahead:
        parts.append(tr("%n at a time that is still to come: is a laptop's clock wrong?", "", morning.ahead))
    return " · ".join(parts)


# The chart and its numbers.
def chart_title() -> str:
    """What the chart shows."""
    return tr("Check-ins per 5 minutes")


def span_of(morning: Morning) -> str:
    """From when to when the chart goes."""
    first, last = morning.intervals[0].at, morning.intervals[-1].at + _STEP
    until = _now() if last > morning.at else moment(last, morning.at)
    return tr("{start} to {end}", start=moment(first, morning.at), end=until)


def between(interval: Interval, now: datetime) -> str:
    """The five minutes of an interval; the running one ends now."""
    end = interval.at + _STEP
    return tr("{start} to {end}", start=clock(interval.at), end=_now() if end > now else clock(end))


def _now() -> str:
    return tr("now", "The end of a span of time, as in '08:20 to now'")


def pointed_at(interval: Interval, now: datetime) -> str:
    """An interval in a line."""
    between_ = between(interval, now)
    return tr("{times}: %n checked in", "", interval.checked_in, times=between_)


def spoken(interval: Interval, parts: Sequence[Series], now: datetime) -> str:
    """An interval with its desks, for who hears the screen."""
    return listed((pointed_at(interval, now), *(f"{part.name} {count(part.of(interval))}" for part in parts)))


def run_spoken(label: str, checked_in: int, expected: int, start: str) -> str:
    """A line of the table by run, for who hears the screen."""
    of = tr("{number} of {of}", number=count(checked_in), of=count(expected))
    return listed((label, start, of, to_come(expected - checked_in)))


def listed(parts: Iterable[str]) -> str:
    """Facts one after the other."""
    return ", ".join(part for part in parts if part)


def starts(start: datetime | None, now: datetime) -> str:
    """When a run starts, or did."""
    if start is None:
        return ""
    at = moment(start, now)
    return tr("starts {time}", time=at) if start > now else tr("started {time}", time=at)


def percent(part: int, whole: int) -> str:
    """'40 %', never 100 % before all are in."""
    share = 100 * part // whole if whole else 0
    return tr("{number} %", number=count(share))


def decimal(number: float) -> str:
    """A number of seconds or runners: one figure after the point where it is small."""
    if number >= 9.95:
        return count(round(number))
    return locale().toString(float(number), "f", 1)
