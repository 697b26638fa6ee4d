"""From laptop to laptop: data folders, real files, and what is told about them."""

from __future__ import annotations

import csv
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kiosk.errors import BadInput, DiskTrouble, NotLoaded
from kiosk.handover import Given, hand_over, take_over
from kiosk.model import UPSTREAM, Draft, Event, How, Lane, OperationKind
from kiosk.store import EventStore, Home
from tests.samples import EVENT, RUNS, SetClock, fill, registration

ROOT = Path(__file__).parents[3]
RUNNERS = tuple(registration(number) for number in range(1, 6))


class Laptop:
    """A data folder with the event loaded."""

    def __init__(self, place: Path, seed: int, *, loaded: bool = True) -> None:
        self.home, self.clock = Home(place), SetClock()
        self.clock._random.seed(seed)
        if loaded:
            with self:
                fill(self.store, *RUNNERS)
                self.store.rename_desk(f"Desk {seed}")

    def __enter__(self) -> Laptop:
        self.store = EventStore.open(self.home.event_path(EVENT.id), self.clock)
        return self

    def __exit__(self, *_: object) -> None:
        self.store.close()

    def check_in(self, *numbers: int) -> list[str]:
        made = []
        with self:
            for number in numbers:
                with self.store.transaction():
                    made.append(self.store.append(Draft(f"reg{number:04}", OperationKind.CHECK_IN, How.SEARCH)).id)
        return made

    def gives(self, path: Path) -> Given:
        return hand_over(self.home, EVENT.id, path, self.clock)

    def takes(self, path: Path) -> int:
        return take_over(self.home, path, self.clock).operations

    def knows(self) -> set[str]:
        with self:
            return {each.operation.id for each in self.store.operations()}


@pytest.fixture
def one(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path / "one", 1)


@pytest.fixture
def two(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path / "two", 2)


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_two_laptops_come_to_know_the_same(tmp_path: Path, one: Laptop, two: Laptop) -> None:
    made = {*one.check_in(1, 2), *two.check_in(2, 3)}
    assert one.gives(tmp_path / "one.kiosk").operations == 2
    assert two.gives(tmp_path / "two.kiosk").registrations == 5
    assert two.takes(tmp_path / "one.kiosk") == 2
    assert one.takes(tmp_path / "two.kiosk") == 2
    assert one.takes(tmp_path / "two.kiosk") == 0
    assert one.knows() == two.knows() == made


def test_a_laptop_that_never_saw_the_event(tmp_path: Path, one: Laptop) -> None:
    one.check_in(1)
    one.gives(tmp_path / "one.kiosk")
    fresh = Laptop(tmp_path / "fresh", 3, loaded=False)
    taken = take_over(fresh.home, tmp_path / "one.kiosk", fresh.clock)
    assert (taken.event, taken.desk.name, taken.operations, taken.of, taken.registrations) == (EVENT, "Desk 1", 1, 1, 5)
    with fresh:
        assert fresh.store.runs() == RUNS
        assert fresh.store.start_list().complete
    fresh.check_in(2)


def test_the_table_lists_exactly_what_the_server_lacks(tmp_path: Path, one: Laptop) -> None:
    first, second, third = one.check_in(1, 2, 3)
    with one:
        with one.store.transaction():
            bib = one.store.append(Draft("reg0004", OperationKind.BIB, How.SCAN, payload={"bib": "904"}))
        one.store.acknowledge(first, UPSTREAM)
        one.store.refuse(second, UPSTREAM, error="422 NO")
        one.store.hold(UPSTREAM, error="no route", lane=Lane.BIBS)
    given = one.gives(tmp_path / "desk.kiosk")
    assert given.table == tmp_path / "desk-undelivered.csv"
    assert (given.operations, given.undelivered) == (4, 3)
    assert [(row["registrationId"], row["delivery"], row["bibDelivery"]) for row in rows(given.table)] == [
        ("reg0002", "refused", ""),
        ("reg0003", "waiting", ""),
        ("reg0004", "", "held"),
    ]
    with one:
        for each in (second, third, bib.id):
            one.store.acknowledge(each, UPSTREAM)
    given = one.gives(tmp_path / "later.kiosk")
    assert (given.table, given.undelivered) == (None, 0)
    assert not (tmp_path / "later-undelivered.csv").exists()
    assert (tmp_path / "desk-undelivered.csv").exists()
    one.gives(tmp_path / "desk.kiosk")
    assert not (tmp_path / "desk-undelivered.csv").exists()


def test_what_another_desk_has_not_delivered_is_in_the_table_too(tmp_path: Path, one: Laptop, two: Laptop) -> None:
    two.check_in(5)
    two.gives(tmp_path / "two.kiosk")
    one.takes(tmp_path / "two.kiosk")
    given = one.gives(tmp_path / "one.kiosk")
    assert given.table is not None
    assert [(row["registrationId"], row["desk"]) for row in rows(given.table)] == [("reg0005", "Desk 2")]


@pytest.mark.parametrize("name", ["list.csv", "list.CSV"])
def test_a_table_is_no_hand_over_file(tmp_path: Path, one: Laptop, name: str) -> None:
    with pytest.raises(BadInput) as caught:
        one.gives(tmp_path / name)
    assert caught.value.hint == "Call it list.kiosk; a CSV file comes with it."
    assert not (tmp_path / name).exists()


def test_an_event_that_is_not_here_is_not_handed_over(tmp_path: Path, one: Laptop) -> None:
    with pytest.raises(NotLoaded):
        hand_over(one.home, "e2", tmp_path / "e2.kiosk", one.clock)
    assert one.home.event_ids() == (EVENT.id,)
    EventStore.open(one.home.event_path("e2"), one.clock).close()
    with pytest.raises(NotLoaded):
        hand_over(one.home, "e2", tmp_path / "e2.kiosk", one.clock)
    assert not (tmp_path / "e2.kiosk").exists()


def test_a_place_that_can_not_be_written(tmp_path: Path, one: Laptop) -> None:
    one.check_in(1)
    (tmp_path / "desk-undelivered.csv").mkdir()
    for place in (tmp_path / "no" / "desk.kiosk", Path("/proc/desk.kiosk"), tmp_path / "desk.kiosk"):
        with pytest.raises(DiskTrouble):
            one.gives(place)
    assert not [each for each in tmp_path.iterdir() if each.name.endswith(".part")]
    one.check_in(2)


def test_only_the_open_events_file_where_one_is_open(tmp_path: Path, one: Laptop, two: Laptop) -> None:
    one.gives(tmp_path / "one.kiosk")
    with pytest.raises(BadInput) as caught:
        take_over(two.home, tmp_path / "one.kiosk", two.clock, "e2")
    assert caught.value.title == "This file is about another event"
    assert take_over(two.home, tmp_path / "one.kiosk", two.clock, EVENT.id).operations == 0


def test_a_file_that_can_not_be_used_leaves_no_event_behind(tmp_path: Path, one: Laptop) -> None:
    one.gives(tmp_path / "one.kiosk")
    data = (tmp_path / "one.kiosk").read_bytes()
    (tmp_path / "one.kiosk").write_bytes(data[:-1])
    fresh = Laptop(tmp_path / "fresh", 3, loaded=False)
    with pytest.raises(BadInput):
        fresh.takes(tmp_path / "one.kiosk")
    assert fresh.home.event_ids() == ()


def test_another_laptops_signature_for_a_known_desk(tmp_path: Path, one: Laptop, two: Laptop) -> None:
    one.check_in(1)
    one.gives(tmp_path / "one.kiosk")
    two.takes(tmp_path / "one.kiosk")
    (one.home.root / "laptop.key").unlink()
    one.check_in(2)
    one.gives(tmp_path / "one.kiosk")
    before = two.knows()
    with pytest.raises(BadInput) as caught:
        two.takes(tmp_path / "one.kiosk")
    assert caught.value.title == "Another laptop signed for Desk 1"
    assert two.knows() == before


def test_a_copied_data_folder(tmp_path: Path, one: Laptop, two: Laptop) -> None:
    one.check_in(1)
    one.gives(tmp_path / "before.kiosk")
    shutil.copytree(one.home.root, tmp_path / "copied")
    copied = Laptop(tmp_path / "copied", 9, loaded=False)
    one.check_in(2)
    copied.check_in(3)
    one.gives(tmp_path / "one.kiosk")
    copied.gives(tmp_path / "copied.kiosk")
    two.takes(tmp_path / "one.kiosk")
    for laptop, path in ((two, "copied.kiosk"), (one, "copied.kiosk"), (copied, "one.kiosk")):
        before = laptop.knows()
        with pytest.raises(BadInput) as caught:
            laptop.takes(tmp_path / path)
        assert caught.value.title == "Two laptops work as the same desk"
        assert laptop.knows() == before
    assert two.takes(tmp_path / "before.kiosk") == 0


def test_a_laptop_of_another_name_for_the_event_is_told_apart(tmp_path: Path, one: Laptop, two: Laptop) -> None:
    """The file under the event's name may be about another one, where somebody renamed it."""
    with two:
        two.store._execute("UPDATE event SET id = 'e2'")
    one.gives(tmp_path / "one.kiosk")
    with pytest.raises(BadInput) as caught:
        two.takes(tmp_path / "one.kiosk")
    assert caught.value.hint == f"It is about {EVENT.name}."


def test_beside_an_open_window_from_another_thread(tmp_path: Path, one: Laptop, two: Laptop) -> None:
    one.check_in(1, 2, 3)
    one.gives(tmp_path / "one.kiosk")
    with two, ThreadPoolExecutor(1) as pool:
        taking = pool.submit(take_over, two.home, tmp_path / "one.kiosk", two.clock)
        with two.store.transaction():
            mine = two.store.append(Draft("reg0005", OperationKind.CHECK_IN, How.SEARCH))
        assert taking.result().operations == 3
        assert {each.operation.id for each in two.store.operations()} >= {mine.id}
        assert len(two.store.operations()) == 4


KEY_MAKER = """
import sys
from pathlib import Path
from kiosk.store import Home
home = Home(Path(sys.argv[1]))
sys.stdin.readline()
print(home.laptop_key().hex())
"""


def test_two_programs_make_the_key_at_once(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", KEY_MAKER, str(home.root)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        for _ in range(3)
    ]
    said = {program.communicate("go\n")[0].strip() for program in programs}
    assert [program.returncode for program in programs] == [0, 0, 0]
    assert said == {home.laptop_key().hex()}
    assert len(home.laptop_key()) == 32
    assert [path.name for path in home.root.iterdir() if "key" in path.name] == ["laptop.key"]
    assert (home.root / "laptop.key").stat().st_mode & 0o077 == 0


def test_the_event_stays_known_by_its_own_name(tmp_path: Path, one: Laptop, two: Laptop) -> None:
    with one:
        one.store.describe(Event(EVENT.id, "Renamed", EVENT.date, EVENT.slug), RUNS)
    one.gives(tmp_path / "one.kiosk")
    two.takes(tmp_path / "one.kiosk")
    with two:
        assert two.store.event() == EVENT, "until its own reading says otherwise"
