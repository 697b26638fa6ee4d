"""A list for helpers as a CSV file: the columns of the whole export, and which operation a row is about."""

from __future__ import annotations

import csv
from collections.abc import Callable, Generator, Sequence
from pathlib import Path

from kiosk.handover.table import COLUMNS, safe_cell, written_whole
from kiosk.store.listing import ListRow

LISTED_COLUMNS = (*COLUMNS[:15], "operation", "operationAt")
"""`desk`, `how`, `reason`, `delivery`, `lastError` and `operationId` are those of the operation."""

_SOME = 200
"""Rows that are written in one step."""


def saving(rows: Sequence[ListRow], path: str | Path, run_label: Callable[[str], str]) -> Generator[int, None, None]:
    """Write a list in its order: the number of rows so far after each of many steps.

    Touches nothing but the rows and the file, so it may run in any thread. The last step waits for the disk. The file
    appears whole, or not at all where it is closed early. Raises DiskTrouble and BadInput where it can't be written.
    """
    with written_whole(Path(path)) as draft, draft.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(LISTED_COLUMNS)
        for start in range(0, len(rows), _SOME):
            some = rows[start : start + _SOME]
            writer.writerows([safe_cell(cell) for cell in _cells(row, run_label)] for row in some)
            yield start + len(some)


def _cells(row: ListRow, run_label: Callable[[str], str]) -> tuple[str, ...]:
    registration, standing = row.registration, row.standing
    there = "Intervals" if standing.checked_in else ""
    return (
        registration.id,
        registration.bib or "",
        registration.name or "",
        registration.email,
        run_label(registration.run_id),
        registration.pace_group or "",
        "gone" if row.gone else registration.status,
        "yes" if standing.checked_in else "no",
        standing.at.isoformat(timespec="seconds") if standing.at else "",
        row.desk or standing.desk_name or there,
        row.how.value if row.how else "",
        row.reason,
        row.state.value if row.state else "",
        row.error,
        row.operation_id or "",
        row.kind.value if row.kind else "",
        row.at.isoformat(timespec="seconds") if row.at else "",
    )
