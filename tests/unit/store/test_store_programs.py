"""Several programs on one file, and one that is killed: real processes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from store_kit import FakeClock, record

from kiosk.model import UPSTREAM, DeliveryState
from kiosk.store import EventStore

ROOT = Path(__file__).parents[3]
WRITER = Path(__file__).with_name("writer.py")


def start(file: Path, registration_id: str, count: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, str(WRITER), str(file), registration_id, str(count)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def test_programs_that_make_and_write_a_file_at_once_lose_nothing(tmp_path: Path, clock: FakeClock) -> None:
    file, each = tmp_path / "ev1.db", 60
    programs = [start(file, f"runner{n}", each) for n in range(3)]
    said = [line for program in programs for line in program.communicate("go\n")[0].split()]
    assert [program.returncode for program in programs] == [0, 0, 0]
    assert len(said) == 3 * each
    store = EventStore.open(file, clock)
    logged = store.operations()
    assert {operation.operation.id for operation in logged} == set(said)
    assert sorted(operation.operation.desk_seq for operation in logged) == list(range(1, 3 * each + 1))
    assert {operation.operation.desk_id for operation in logged} == {store.desk().id}
    assert [operation.operation.desk_seq for operation in logged] == list(range(1, 3 * each + 1))
    assert store.delivery_counts()[DeliveryState.WAITING] == 3 * each
    assert all(entry.standing.checked_in for entry in store.every_entry())
    store.close()


def test_what_was_said_survives_a_kill(tmp_path: Path, clock: FakeClock) -> None:
    file = tmp_path / "ev1.db"
    program = start(file, "runner", 100_000)
    program.stdin.write("go\n")
    program.stdin.flush()
    said = [program.stdout.readline().strip() for _ in range(40)]
    program.kill()
    said += program.communicate()[0].split("\n")[:-1]  # the last line may be cut
    assert program.returncode < 0
    store = EventStore.open(file, clock)
    logged = store.operations()
    ids = [each.operation.id for each in logged]
    assert ids[: len(said)] == said
    assert len(ids) - len(said) <= 1  # durable, and killed before it was said
    assert [each.operation.desk_seq for each in logged] == list(range(1, len(ids) + 1))
    assert all(each.deliveries[UPSTREAM].state is DeliveryState.WAITING for each in logged)
    assert store.entry("runner").standing.operation_id == ids[0]
    assert record(store, "runner").desk_seq == len(ids) + 1
    store.close()
