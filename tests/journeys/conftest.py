"""A data folder, a server and a Qt application for whole mornings."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from venue import Venue

from tests.unit.logs.log_lines import logging_as_before


@pytest.hookimpl
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform complains of every window that has a smallest size."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))


@pytest.fixture(autouse=True)
def _qt_and_logging_as_before(qapp: object) -> Iterator[None]:
    """There is a QApplication; what the program's log sets up, and what it leaves of Qt, is gone after the test.

    Python collects in whichever thread runs: an object of Qt that dies in the server's thread leaves its timers behind
    in ours, which then crash.
    """
    gc.disable()
    with logging_as_before():
        yield
    gc.collect()
    gc.enable()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A fresh data folder."""
    return tmp_path / "home"


@pytest.fixture
def open_venue() -> Iterator[Callable[..., Venue]]:
    """Opens servers that end with the test; the arguments are those of `Venue`."""
    with ExitStack() as stack:

        def opened(*arguments: Any, **options: Any) -> Venue:
            venue = Venue(*arguments, **options)
            venue.start()
            stack.callback(lambda: venue.stop() if venue._thread.is_alive() else None)
            return venue

        yield opened


@pytest.fixture
def venue(open_venue: Callable[..., Venue]) -> Venue:
    """A server with sixty registrations."""
    return open_venue()
