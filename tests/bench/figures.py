"""Figures, the machine they were measured on, and the table they are printed in."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import PySide6.QtCore


@dataclass(frozen=True)
class Figure:
    """One line of the table; `goal` is what the project wants of it, in words."""

    what: str
    value: float
    unit: str
    goal: str = ""


@dataclass(frozen=True)
class Grid:
    """Figures in rows and columns, as they are to be read; the first column is text."""

    columns: Sequence[str]
    rows: Sequence[Sequence[str]]


def percentile(values: Sequence[float], share: float) -> float:
    """The value that a share (0 to 1) of the values does not exceed: the nearest rank."""
    ranked = sorted(values)
    return ranked[min(len(ranked) - 1, int(share * len(ranked)))]


def spread(what: str, seconds: Sequence[float], goal: str = "") -> list[Figure]:
    """Median, 99th percentile and worst of some durations, in milliseconds; the goal is that of the percentile."""
    return [
        Figure(f"{what}, p50 of {len(seconds):,}", median(seconds) * 1e3, "ms"),
        Figure(f"{what}, p99", percentile(seconds, 0.99) * 1e3, "ms", goal),
        Figure(f"{what}, worst", max(seconds) * 1e3, "ms"),
    ]


def machine() -> str:
    """The machine in a line or two: processor, cores and how busy they are, system, versions."""
    load = f"load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "load unknown"
    return (
        f"{_processor()}, {os.cpu_count()} cores, {load}, {platform.platform(terse=True)}\n"
        f"Python {platform.python_version()}, Qt {PySide6.QtCore.qVersion()}"
    )


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    if info.exists():
        for line in info.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def memory_mb() -> float:
    """What this process holds in memory now, in MB; its peak where the system does not tell."""
    status = Path("/proc/self/status")
    if status.exists():
        for line in status.read_text(encoding="utf-8").splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
    import resource

    per_mb = 2**20 if platform.system() == "Darwin" else 2**10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / per_mb


def table(title: str, figures: Iterable[Figure | Grid | str]) -> Iterator[str]:
    """The lines of one bench under its title; a text is a line of its own."""
    yield title
    previous: Figure | Grid | str = ""
    for figure in figures:
        if Grid in (type(previous), type(figure)):
            yield ""
        if isinstance(figure, str):
            yield f"  {figure}"
        elif isinstance(figure, Grid):
            yield from _grid(figure)
        else:
            number = f"{figure.value:,.2f}" if figure.value < 100 else f"{figure.value:,.0f}"
            yield f"  {figure.what:<66} {number:>9} {figure.unit:<8} {figure.goal}".rstrip()
        previous = figure


def _grid(grid: Grid) -> Iterator[str]:
    lines = [grid.columns, *grid.rows]
    widths = [max(len(line[at]) for line in lines) for at in range(len(grid.columns))]
    for line in lines:
        cells = [cell.rjust(width) for cell, width in zip(line[1:], widths[1:], strict=True)]
        yield "  " + "  ".join([line[0].ljust(widths[0]), *cells]).rstrip()
