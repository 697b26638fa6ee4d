"""A program of its own for what no command does: registers a walk-up and checks them in, and prints both operations.

It waits for its word like `held.py`.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.desk import Desk
from kiosk.errors import KioskError
from kiosk.model import CheckedIn, NewRegistration
from kiosk.settings import load
from kiosk.store import EventStore, Home
from tests.torture.held import wait_for_word


def main() -> None:
    """`registering.py EVENT EMAIL`."""
    wait_for_word()
    home = Path(os.environ["KIOSK_HOME"])
    store = EventStore.open(Home(home).event_path(sys.argv[1]), SystemClock())
    desk = Desk(store, load(home, os.environ), SystemClock())
    verdict = desk.walk_up(NewRegistration(desk.runs()[0].id, sys.argv[2], "Walk Up"))
    assert isinstance(verdict, CheckedIn), verdict
    for made in store.operations_of(verdict.operation.registration_id):
        told = {"operationId": made.id, "registrationId": made.registration_id}
        sys.stdout.write(f"{json.dumps(told)}\n")
        sys.stdout.flush()
    store.close()


if __name__ == "__main__":
    try:
        main()
    except KioskError as error:
        sys.stderr.write(f"{error.title}. {error.hint}\n")
        sys.exit(1)
