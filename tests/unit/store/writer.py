"""A program of its own for the tests: appends check-ins to a file, says each one when it is durable.

python writer.py FILE REGISTRATION COUNT
"""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.model import Draft, Event, How, OperationKind, Page, Registration
from kiosk.store import EventStore


def main(file: str, registration_id: str, count: str) -> None:
    store = EventStore.open(Path(file), SystemClock())
    store.describe(Event("ev1", "City Run", "2026-11-22"), ())
    row = Registration(registration_id, "ev1", "r1", "e@x.org", "confirmed")
    store.apply_page(Page((row,)), sweep=False, read_revision=0)
    sys.stdin.readline()
    for _ in range(int(count)):
        with store.transaction():
            operation = store.append(Draft(registration_id, OperationKind.CHECK_IN, How.SEARCH))
        sys.stdout.write(f"{operation.id}\n")
        sys.stdout.flush()
    store.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
