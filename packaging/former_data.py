"""A data folder as the former version left it, with check-ins in it: `python packaging/former_data.py FOLDER`.

Prints the operations' ids, in their order, and the schema. It runs where the kiosk and its tests can be imported.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from kiosk.clock import SystemClock  # noqa: E402
from kiosk.desk import Desk  # noqa: E402
from kiosk.model import How  # noqa: E402
from kiosk.settings import load  # noqa: E402
from kiosk.store import EventStore, Home  # noqa: E402
from tests.samples import EVENT, fill, registration  # noqa: E402
from tests.torture.old_files import NEWEST, turn_back  # noqa: E402

CHECKED_IN = 3


def main() -> None:
    """Check some runners in, and put the file into the form of the schema before the newest."""
    folder, clock = Path(sys.argv[1]), SystemClock()
    path = Home(folder).event_path(EVENT.id)
    path.parent.mkdir(parents=True, exist_ok=True)
    store = EventStore.open(path, clock)
    fill(store, *(registration(number) for number in range(1, 51)))
    desk = Desk(store, load(folder, {}), clock)
    for number in range(1, CHECKED_IN + 1):
        desk.check_in(registration(number).id, How.SCAN)
    made = [logged.operation.id for logged in store.operations()]
    store.close()
    turn_back(path, NEWEST - 1)
    print(json.dumps({"event": EVENT.id, "schema": NEWEST - 1, "operations": made}))


if __name__ == "__main__":
    main()
