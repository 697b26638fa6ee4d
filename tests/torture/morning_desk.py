"""A desk in a process of its own that checks in one after the other, undoes some, and prints each as it is recorded.

It waits for its word like `held.py`; with KIOSK_TORTURE_STEPS for one before each runner, and ends what it tells of
them with an empty line. Where the disk fails it says so and goes on with the next one.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.desk import Desk
from kiosk.errors import KioskError
from kiosk.model import CheckedIn, How, Operation, Undone, Verdict
from kiosk.settings import load
from kiosk.store import EventStore, Home
from tests.torture.held import wait_for_word


def tell(verdict: Verdict) -> Operation | None:
    """Print what was recorded, at once; the operation."""
    made = verdict.operation if isinstance(verdict, CheckedIn | Undone) else None
    if made is not None:
        sys.stdout.write(json.dumps({"operationId": made.id, "registrationId": made.registration_id}) + "\n")
        sys.stdout.flush()
    return made


def main() -> None:
    """`morning_desk EVENT REGISTRATION...`: every fifth one is taken back."""
    event_id, *people = sys.argv[1:]
    home = Path(os.environ["KIOSK_HOME"])
    wait_for_word()
    store = EventStore.open(Home(home).event_path(event_id), SystemClock())
    desk = Desk(store, load(home, os.environ), SystemClock())
    by_steps = bool(os.environ.get("KIOSK_TORTURE_STEPS"))
    for number, who in enumerate(people):
        if by_steps:
            sys.stdin.readline()
        try:
            made = tell(desk.check_in(who, How.SCAN))
            if made is not None and number % 5 == 4:
                tell(desk.undo(made.id, reason="Wrong person"))
        except KioskError as error:
            sys.stderr.write(f"{error.title}. {error.hint}\n")
        if by_steps:
            sys.stdout.write("\n")
            sys.stdout.flush()
    store.close()


if __name__ == "__main__":
    main()
