"""The start list with its check-ins as a CSV file for a spreadsheet.

A cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP, "CSV Injection"); the byte order
mark tells Excel that the file is UTF-8.
"""

from __future__ import annotations

import csv
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.errors import BadInput, DiskTrouble
from kiosk.language import tr
from kiosk.model import UPSTREAM, Entry, Logged, OperationKind
from kiosk.store import EventStore

COLUMNS = (
    "registrationId",
    "bib",
    "name",
    "email",
    "run",
    "paceGroup",
    "status",
    "checkedIn",
    "checkedInAt",
    "desk",
    "how",
    "reason",
    "delivery",
    "lastError",
    "operationId",
    "bibGiven",
    "bibDelivery",
    "Collected by",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # the wide ones begin a formula as well


def export_csv(store: EventStore, path: str | Path, *, undelivered: bool = False) -> int:
    """Write every registration, one a row under `COLUMNS`; the number of rows.

    `undelivered`: only those of which the server has not got everything, to be entered by hand. The file appears whole
    or not at all. Raises DiskTrouble where it can't be written.
    """
    count = 0
    with written_whole(Path(path)) as draft, draft.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for row in _rows(store, undelivered=undelivered):
            writer.writerow([safe_cell(cell) for cell in row])
            count += 1
    return count


@contextmanager
def written_whole(target: Path, trouble: str = "") -> Iterator[Path]:
    """A file to be written beside the target, that takes its place at the end; `trouble`: that it could not be written.

    Raises DiskTrouble, and BadInput where the target has no name.
    """
    if not target.name:
        raise BadInput(tr("This is not the name of a file"), tr("Name the file to write, such as list.csv."))
    draft = target.with_name(f".{target.name}.part")
    try:
        try:
            yield draft
            with draft.open("r+b") as file:
                os.fsync(file.fileno())
            draft.replace(target)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        hint = tr("Choose another place ({reason}).", reason=error.strerror or tr("disk error"))
        raise DiskTrouble(trouble or tr("The file can't be written"), hint) from error


def _rows(store: EventStore, *, undelivered: bool) -> Iterator[tuple[str, ...]]:
    labels = {run.id: run.label for run in store.runs()}
    journal = {logged.operation.id: logged for logged in store.operations()}
    unknown = {store.server_id(each.operation.registration_id) for each in journal.values() if _is_unknown(each)}
    given = {store.server_id(each.operation.registration_id): each for each in journal.values() if _is_bib(each)}
    for entry in store.every_entry():
        if undelivered and entry.registration.id not in unknown:
            continue
        bib = _bib(given.get(entry.registration.id))
        yield (*_row(entry, labels, journal), *bib, _collector(journal.get(entry.standing.operation_id or "")))


def _is_unknown(logged: Logged) -> bool:
    """Whether the server has not taken an operation."""
    return not all(each.state.delivered for each in logged.deliveries.values())


def _is_bib(logged: Logged) -> bool:
    return logged.operation.kind is OperationKind.BIB


def _bib(last: Logged | None) -> tuple[str, str]:
    """The bib that was given at a desk ("taken back"), and how far that is delivered."""
    if last is None:
        return ("", "")
    delivery = last.deliveries.get(UPSTREAM)
    bib = last.operation.bib_given
    return (bib if bib and not last.operation.undoes else "taken back", delivery.state.value if delivery else "")


def _collector(standing: Logged | None) -> str:
    """Who collected in the check-in that stands, if somebody else did."""
    return (standing.operation.collected_by or "") if standing else ""


def _row(entry: Entry, labels: dict[str, str], journal: dict[str, Logged]) -> tuple[str, ...]:
    registration, standing = entry.registration, entry.standing
    logged = journal.get(standing.operation_id or "")
    delivery = logged.deliveries.get(UPSTREAM) if logged else None
    return (
        registration.id,
        registration.bib or "",
        registration.name or "",
        registration.email,
        labels.get(registration.run_id, registration.run_id),
        registration.pace_group or "",
        "gone" if entry.gone else registration.status,
        "yes" if standing.checked_in else "no",
        standing.at.isoformat(timespec="seconds") if standing.at else "",
        standing.desk_name or standing.desk_id or ("Intervals" if standing.checked_in else ""),
        logged.operation.how.value if logged else "",
        (logged.operation.reason or "") if logged else "",
        delivery.state.value if delivery else "",
        (delivery.last_error or "") if delivery else "",
        standing.operation_id or "",
    )


def safe_cell(cell: str) -> str:
    """A text that no program for tables takes for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
