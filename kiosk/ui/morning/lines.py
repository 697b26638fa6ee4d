"""The rows of the tables: the runs with their pace groups, and the chart as numbers."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.language import tr
from kiosk.model import Morning, RunMorning
from kiosk.ui.formats import count
from kiosk.ui.morning import words
from kiosk.ui.morning.table import Line
from kiosk.ui.morning.words import Series

Rows = tuple[tuple[str, ...], list[Line]]
"""The names of the columns, and the rows."""


def runs(morning: Morning) -> Rows:
    """Each run, below it its pace groups; all runs at the end, where there are several."""
    columns = (tr("Run"), tr("Checked in"), tr("To come"), "")
    lines = []
    for run in morning.runs:
        note = words.starts(run.start, morning.at)
        lines.append(_line(run.label, run.checked_in, run.expected, note=note, strong=True))
        lines += [_line(name, *numbers, inner=True) for name, *numbers in _groups(run)]
    if len(morning.runs) > 1:
        lines.append(_line(tr("All runs"), morning.checked_in, morning.expected, strong=True))
    return columns, lines


def _groups(run: RunMorning) -> list[tuple[str, int, int]]:
    nobody = tr("No pace group")
    return [(group.name or nobody, group.checked_in, group.expected) for group in run.groups]


def _line(
    label: str, checked_in: int, expected: int, *, note: str = "", strong: bool = False, inner: bool = False
) -> Line:
    of = tr("{number} of {of}", number=count(checked_in), of=count(expected))
    spoken = words.run_spoken(label, checked_in, expected, note)
    share = checked_in / expected if expected else 0.0
    cells = (label, of, count(expected - checked_in), words.percent(checked_in, expected))
    return Line(cells, spoken, note, share, strong, inner)


def numbers(morning: Morning, parts: Sequence[Series]) -> Rows:
    """Each five minutes, by desk and in all."""
    several = parts if len(parts) > 1 else ()
    columns = (tr("Time"), *(part.name for part in several), tr("All desks"))
    lines = []
    for interval in morning.intervals:
        by_desk = (count(part.of(interval)) for part in several)
        cells = (words.between(interval, morning.at), *by_desk, count(interval.checked_in))
        lines.append(Line(cells, words.spoken(interval, several, morning.at)))
    return columns, lines
