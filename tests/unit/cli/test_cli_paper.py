"""`kiosk paper` as it is typed: a process of its own, without a display."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from kiosk.clock import SystemClock
from kiosk.desk import Desk
from kiosk.model import How
from kiosk.settings import Settings
from kiosk.store import EventStore, Home
from tests.samples import fill, registration

Command = Callable[..., subprocess.CompletedProcess[str]]
RUNNERS = (
    *(registration(number, name=f"Runner {chr(64 + number)}", bib=str(100 - number)) for number in range(1, 13)),
    registration(31, bib="30", run_id="r21", name="Zoë Ångström"),
    registration(33, status="cancelled", name="Carla Cancel"),
)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A data folder with a loaded event, in which one is checked in."""
    made = tmp_path / "home"
    store = EventStore.open(Home(made).event_path("e1"), SystemClock())
    fill(store, *RUNNERS)
    Desk(store, Settings(desk_name="Desk 3"), SystemClock()).check_in("reg0031", How.BIB)
    store.close()
    return made


@pytest.fixture
def kiosk(typed: Command) -> Command:
    """Runs `kiosk paper`."""
    return partial(typed, "paper")


def told(path: Path) -> list[str]:
    made = subprocess.run(["pdftotext", "-layout", path, "-"], check=True, capture_output=True, timeout=60)
    return [" ".join(line.split()) for line in made.stdout.decode().splitlines() if line.strip()]


def test_everybody_by_name(kiosk: Command, tmp_path: Path) -> None:
    done = kiosk("lakefront", "list.pdf")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "14 rows on 1 page saved in list.pdf.\n"
    lines = told(tmp_path / "list.pdf")
    assert lines[0] == "Lakefront Marathon Car – Zoë"
    assert lines[1] == "Sunday 14 June 2026 · Everybody 14 runners, 1 checked in"
    assert lines[3] == "Carla Cancel 33 5K Cancelled"
    assert lines[4] == "Runner A 99 5K Confirmed"
    assert lines[16].endswith("Zoë Ångström 30 Half Marathon Confirmed")
    assert lines[17].startswith("Printed from Desk 3 on ")
    assert lines[17].endswith("Page 1 of 1")


def test_one_run_by_bib_and_the_document(kiosk: Command, tmp_path: Path) -> None:
    done = kiosk("e1", "list.pdf", "--run", "5k", "--order", "bib", "--json")
    assert done.returncode == 0
    made = json.loads(done.stdout)
    assert made.pop("paper") in ("A4", "Letter")
    assert made == {"file": "list.pdf", "rows": 13, "pages": 1, "lettersMissing": 0}
    lines = told(tmp_path / "list.pdf")
    assert lines[0] == "Lakefront Marathon 33 – 99"
    assert "Everybody · 5K" in lines[1]
    assert lines[4] == "Runner L 88 5K Confirmed"


def test_by_last_name(kiosk: Command, tmp_path: Path) -> None:
    assert kiosk("e1", "list.pdf", "--order", "last-name").returncode == 0
    lines = told(tmp_path / "list.pdf")
    assert lines[3] == "A, Runner 99 5K Confirmed"
    assert lines[4].endswith("Ångström, Zoë 30 Half Marathon Confirmed")
    assert lines[5] == "B, Runner 98 5K Confirmed"


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        (("list.pdf", "--run", "10K"), 2, "No run is called “10K”. Use one of “5K” (r5), “Half Marathon” (r21)."),
        (("no/list.pdf",), 1, "The file can't be written"),
        (("list.pdf", "--order", "age"), 2, "invalid choice: 'age'"),
    ],
)
def test_what_can_not_be_printed_is_said(
    kiosk: Command, tmp_path: Path, options: tuple[str, ...], code: int, said: str
) -> None:
    done = kiosk("e1", *options)
    assert done.returncode == code
    assert said in done.stderr
    assert done.stdout == ""
    assert not list(tmp_path.glob("*.pdf*"))


def test_a_run_that_nobody_is_on(kiosk: Command, home: Path, tmp_path: Path) -> None:
    store = EventStore.open(Home(home).event_path("e1"), SystemClock())
    store.describe(store.event(), (*store.runs(), type(store.runs()[0])("r42", "e1", "Marathon")))
    store.close()
    done = kiosk("e1", "list.pdf", "--run", "r42")
    assert done.returncode == 2
    assert "There is nobody on this list" in done.stderr


def test_a_large_one_says_how_far_it_is(kiosk: Command, home: Path) -> None:
    store = EventStore.open(Home(home).event_path("e1"), SystemClock())
    fill(store, *(registration(number) for number in range(4300)))
    store.close()
    done = kiosk("e1", "list.pdf")
    assert done.returncode == 0
    assert "100 of 108 pages drawn" in done.stderr
