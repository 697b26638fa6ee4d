"""A laptop with the organizer's places: a window over a real data folder, and short ways to go to them."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path

from conftest import SteppingClock, make_desk, make_store
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk import settings_file
from kiosk.app.choices import Choices
from kiosk.app.organizing import Organizing
from kiosk.model import UPSTREAM, Draft, How, OperationKind
from kiosk.settings import Settings
from kiosk.store import EventStore, Home
from kiosk.ui.organizer.ask import PinOverlay
from kiosk.ui.organizer.places import PlacesOverlay
from kiosk.ui.overlay import Overlay
from kiosk.ui.theme import Theme
from kiosk.ui.window import MainWindow

PIN = "4711"


GIVEN = Settings(allow_override=False, next_steps={"cancelled": "Ask Ana."}, theme="dark")


def given(path: Path, settings: Settings = GIVEN) -> str:
    settings_file.save(path, settings)
    return str(path)


class Laptop:
    """A window over a real data folder, with the organizer's places behind it."""

    def __init__(self, root: Path, clock: SteppingClock, *, practice: bool = False) -> None:
        self.home, self.clock, self.root = Home(root), clock, root
        self.store: EventStore | None = make_store(self.home.event_path("ev1"), clock)
        self.window = MainWindow(Theme("light"))
        self.window.undelivered = lambda: 0
        self.screen = self.window.show_check_in(make_desk(self.store, clock, practice=practice))
        self.screen.now = lambda: clock.time
        self.choices = Choices(self.window, root, {}, {})
        self.reconnected = 0
        self.office = self.organizing()
        self.window.show()
        QApplication.processEvents()

    def organizing(self) -> Organizing:
        def run(work: object) -> None:
            asyncio.run(work)  # type: ignore[arg-type]

        return Organizing(
            self.window,
            self.home,
            self.clock,
            self.choices,
            run,
            leave=self.leave,
            go_on=self.window.show_events,
            reconnect=self._reconnect,
        )

    def _reconnect(self) -> None:
        self.reconnected += 1

    async def leave(self) -> None:
        self.screen.close_overlay()
        self.close()

    def close(self) -> None:
        store, self.store = self.store, None
        if store is not None:
            store.close()

    def end(self) -> None:
        """Let go of everything now: what is open holds the office, which holds the window."""
        for overlay in self.window.findChildren(Overlay):
            overlay.close_overlay()
        self.close()
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def check_in(self, *ids: str, delivered: bool = False) -> None:
        assert self.store is not None
        for id in ids:
            with self.store.transaction():
                made = self.store.append(Draft(id, OperationKind.CHECK_IN, How.SEARCH))
            if delivered:
                self.store.acknowledge(made.id, UPSTREAM)

    @property
    def kept(self) -> dict[str, object]:
        found: dict[str, object] = json.loads((self.root / "settings.json").read_text())
        return found

    @property
    def overlay(self) -> Overlay:
        assert self.screen.overlay is not None
        return self.screen.overlay

    def places(self) -> PlacesOverlay:
        self.office.open(self.screen)
        overlay = self.overlay
        assert isinstance(overlay, PlacesOverlay)
        return overlay

    def place(self, kind: type) -> tuple[PlacesOverlay, QWidget]:
        overlay = self.places()
        number = next(at for at, place in enumerate(overlay.places) if isinstance(place, kind))
        overlay.names[number].click()
        QApplication.processEvents()
        return overlay, overlay.places[number]

    def set_pin(self) -> None:
        self.office.set_pin(PIN, lambda _: None)
        assert self.office.settings.organizer_pin


def texts(inside: QWidget) -> str:
    return " | ".join(each.text() for each in inside.findChildren(QLabel) if each.isVisible())


def asked(laptop: Laptop) -> PinOverlay:
    overlay = laptop.overlay
    assert isinstance(overlay, PinOverlay)
    return overlay


def enter(overlay: PinOverlay, digits: str) -> None:
    """With the keys on the screen."""
    for digit in digits:
        QTest.mouseClick(overlay.pad.keys[digit], Qt.MouseButton.LeftButton)
    QTest.mouseClick(overlay.pad.ok, Qt.MouseButton.LeftButton)


def at_a_desk(qtbot: QtBot, root: Path, clock: SteppingClock) -> Iterator[Laptop]:
    """A laptop with an active window; the hash of the PIN is made cheap by whoever asks."""
    made = Laptop(root, clock)
    with qtbot.waitActive(made.window):
        made.window.activateWindow()
    yield made
    made.end()
