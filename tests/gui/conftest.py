"""A desk over a real store, and a window over the desk, for tests of the Qt loop; offscreen."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.desk import Desk
from kiosk.model import Event, Network, NetworkStatus, Page, Registration, Run
from kiosk.settings import Settings
from kiosk.store import EventStore
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.theme import Theme
from kiosk.ui.window import MainWindow

if TYPE_CHECKING:
    from organizer_kit import Laptop

MORNING = datetime.fromisoformat("2026-06-14T08:21:04+02:00")
EVENT = Event("ev1", "Lakefront Marathon", "2026-06-14", slug="lakefront", start_time="09:30")
RUNS = (
    Run("half", "ev1", "Half Marathon", 21097.5),
    Run("full", "ev1", "Marathon", 42195.0),
    Run("5k", "ev1", "5K", 5000.0, sold_out=True),
)


def runner(number: int, name: str | None, bib: str | None, run: str = "half", **more: object) -> Registration:
    fields: dict[str, object] = {"email": f"{(name or 'x')[0].lower()}{number}@mail.example", "status": "confirmed"}
    return Registration(id=f"r{number}", event_id="ev1", run_id=run, name=name, bib=bib, **(fields | more))  # type: ignore[arg-type]


RUNNERS = (
    runner(1, "Anna Müller", "1042", pace_group="B"),
    runner(2, "Annika Müller", "A318", "5k"),
    runner(3, "Andreas Mueller", "2217", "full", pace_group="C"),
    runner(4, "Julia Anna Müller", None, "full", status="cancelled"),
    runner(5, "李 小龍", "118", "full"),
    runner(6, "Zoë Ångström", "2044"),
    runner(7, "Tom Refund", "700", status="refunded"),
    runner(8, "Wanda Wait", None, status="waitlist"),
    runner(9, "Una Known", "900", status="deferred"),
    runner(10, "Ng Wei", "391"),
    runner(11, None, "555", email="nameless@mail.example"),
    runner(12, "Twin One", "77"),
    runner(13, "Twin Two", "77", "full"),
    runner(14, "Sara Server", "1500", checked_in=True),
    runner(15, "Maximiliane-Charlotte von und zu Hohenstein-Lichtenfels-Wittelsbach", "MARATHON-2026-0815"),
    *(runner(100 + n, f"Smith Runner{n:03}", str(5000 + n), "full" if n % 2 else "half") for n in range(60)),
)


class SteppingClock:
    """A clock of its own: starts at `MORNING` and goes one second forward with each look at it."""

    def __init__(self) -> None:
        self.time, self.count = MORNING, 0

    def now(self) -> datetime:
        self.time += timedelta(seconds=1)
        return self.time

    def monotonic(self) -> float:
        return self.time.timestamp()

    def random_bytes(self, count: int) -> bytes:
        self.count += 1
        return self.count.to_bytes(count, "big")


def make_store(path: Path, clock: SteppingClock, runners: tuple[Registration, ...] = RUNNERS) -> EventStore:
    store = EventStore.open(path, clock)
    store.describe(EVENT, RUNS)
    store.rename_desk("Desk 3")
    store.begin_sweep()
    store.apply_page(Page(runners, (), runners[-1].id, False), sweep=True, read_revision=store.revision())
    store.finish_sweep(complete=True)
    store.set_network(NetworkStatus(Network.ONLINE, MORNING))
    return store


def make_desk(store: EventStore, clock: SteppingClock, *, practice: bool = False) -> Desk:
    desk = Desk(store, Settings(), clock, practice=practice)
    desk.take(desk.prepare())
    return desk


@pytest.fixture
def clock() -> SteppingClock:
    return SteppingClock()


@pytest.fixture
def store(tmp_path: Path, clock: SteppingClock) -> Iterator[EventStore]:
    made = make_store(tmp_path / "ev1.db", clock)
    yield made
    made.close()


@pytest.fixture
def desk(store: EventStore, clock: SteppingClock) -> Desk:
    return make_desk(store, clock)


@pytest.hookimpl
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform complains of what it can not do."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, clock: SteppingClock) -> MainWindow:
    """The check-in screen, active, as a volunteer finds it."""
    made = MainWindow(Theme("light"))
    qtbot.addWidget(made, before_close_func=lambda widget: setattr(widget, "undelivered", lambda: 0))
    made.show_check_in(desk).now = lambda: clock.time
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def screen(window: MainWindow) -> CheckInScreen:
    """The check-in screen of the window."""
    assert window.check_in is not None
    return window.check_in


@pytest.fixture
def press(window: MainWindow) -> Callable[..., None]:
    """Press keys as a keyboard does: at whatever has the focus. Texts are typed letter by letter."""

    def send(*what: str | Qt.Key, hold: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for each in what:
            letters = each if isinstance(each, str) else ("",)
            for letter in letters:
                key = Qt.Key.Key_unknown if isinstance(each, str) else each
                target: QWidget = window.focusWidget() or window
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QApplication.sendEvent(target, QKeyEvent(kind, key, hold, letter))
        QApplication.processEvents()

    return send


@pytest.fixture
def laptop(qtbot: QtBot, tmp_path: Path, clock: SteppingClock, monkeypatch: pytest.MonkeyPatch) -> Iterator[Laptop]:
    """A laptop with the organizer's places; hashes of PINs are the same at a thousandth of the price."""
    from organizer_kit import at_a_desk

    monkeypatch.setattr("kiosk.pin._KIBIBYTES", 64)
    monkeypatch.setattr("kiosk.pin._PASSES", 1)
    yield from at_a_desk(qtbot, tmp_path / "home", clock)
