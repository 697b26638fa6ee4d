"""`kiosk qr` as it is typed: a process of its own, without a display."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from kiosk.clock import SystemClock
from kiosk.scan.stock import STOCKS
from kiosk.store import EventStore, Home
from tests.samples import fill, registration

Command = Callable[..., subprocess.CompletedProcess[str]]
RUNNERS = (
    *(registration(number) for number in range(1, 31)),
    registration(31, bib="30", run_id="r21"),
    registration(32, bib=None, name="李 小龍"),
    registration(33, status="cancelled"),
    registration(34, bib="500", run_id="r21", name="محمد عبد الله"),
)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A data folder with a loaded event."""
    made = tmp_path / "home"
    store = EventStore.open(Home(made).event_path("e1"), SystemClock())
    fill(store, *RUNNERS)
    store.close()
    return made


@pytest.fixture
def kiosk(typed: Command) -> Command:
    """Runs `kiosk qr`."""
    return partial(typed, "qr")


def document(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    (line,) = done.stdout.splitlines()
    made: dict[str, Any] = json.loads(line)
    return made


def pdf_pages(path: Path) -> int:
    told = subprocess.run(["pdfinfo", path], check=True, capture_output=True, text=True, timeout=60).stdout
    return int(next(line.split()[1] for line in told.splitlines() if line.startswith("Pages:")))


def test_a_file_and_what_is_in_it(kiosk: Command, tmp_path: Path) -> None:
    done = kiosk("lakefront", "labels.pdf")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "32 labels on 2 sheets of L7160 (A4) written to labels.pdf.",
        "Left out: 1 cancelled, 1 no bib.",
        "2 carry the registration's id, because the bib alone does not say who it is.",
        "Print it at 100 %, not fitted to the page.",
    ]
    assert pdf_pages(tmp_path / "labels.pdf") == 2


def test_the_document(kiosk: Command, tmp_path: Path) -> None:
    done = kiosk(
        "e1", "labels.pdf", "--labels", "5163", "--names", "--all", "--order", "bib", "--start", "10", "--json"
    )
    assert done.returncode == 0
    assert document(done) == {
        "file": "labels.pdf",
        "stock": "5163",
        "paper": "Letter",
        "labels": 33,
        "sheets": 5,
        "leftOut": {"cancelled": 1},
        "withId": 2,
        "lettersMissing": 0,
    }
    assert pdf_pages(tmp_path / "labels.pdf") == 5


@pytest.mark.parametrize(
    ("options", "labels"),
    [
        (("--run", "half marathon"), 2),
        (("--run", "r21"), 2),
        (("--bibs", "9-11"), 3),
        (("--bibs", "29..32", "--run", "5K"), 2),
        (("--pool", "28-33"), 2),
        (("--pool", "A01-A10", "--labels", "L7651"), 10),
    ],
)
def test_whose(kiosk: Command, options: tuple[str, ...], labels: int) -> None:
    made = document(kiosk("e1", "labels.pdf", "--json", *options))
    assert made["labels"] == labels
    assert made["leftOut"] == ({"taken": 4} if options[-1] == "28-33" else {})


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        (("--labels", "L9"), 2, "Labels “L9” are not known. Use one of L7160, "),
        (("--run", "10K"), 2, "No run is called “10K”. Use one of “5K” (r5), “Half Marathon” (r21)."),
        (("--bibs", "9"), 2, "“9” are no bibs from … to …"),
        (("--pool", "1-2-3"), 2, "“1-2-3” are no bibs from … to …"),
        (("--pool", "1-5", "--names"), 2, "--pool prints bibs that nobody has yet"),
        (("--start", "22"), 2, "There is no label 22 on the sheet. L7160 has 1 to 21."),
        (("--bibs", "700-800"), 2, "There is nobody to print a label for. No registration fits what was asked for."),
    ],
)
def test_what_can_not_be_printed_is_said(
    kiosk: Command, tmp_path: Path, options: tuple[str, ...], code: int, said: str
) -> None:
    done = kiosk("e1", "labels.pdf", *options)
    assert done.returncode == code
    assert said in done.stderr
    assert done.stdout == ""
    assert not list(tmp_path.glob("*.pdf*"))


def test_a_place_that_can_not_be_written(kiosk: Command) -> None:
    done = kiosk("e1", "no/labels.pdf", "--json")
    assert done.returncode == 1
    assert document(done)["error"]["title"] == "The file can't be written"


def test_an_event_that_is_not_here(kiosk: Command) -> None:
    assert kiosk("nowhere", "labels.pdf").returncode == 1


def test_help_lists_the_stocks_with_their_sizes(kiosk: Command) -> None:
    told = " ".join(kiosk("--help").stdout.split())
    for stock in STOCKS:
        assert f"{stock.name}: {stock.paper}, {stock.size}, {stock.per_sheet} a sheet" in told


def test_other_commands_load_neither_qt_nor_codes() -> None:
    look = "import sys; from kiosk.cli.arguments import parse; parse(['status', 'e']);"
    look += "print([name for name in sys.modules if name.split('.')[0] in ('PySide6', 'segno')])"
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    told = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, timeout=60, env=environment)
    assert told.stdout.strip() == "[]"
