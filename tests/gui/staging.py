"""A window over a store of its own, and what a volunteer and an organizer do with it: for the scenes of the gallery."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Coroutine
from datetime import timedelta
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from conftest import RUNNERS, SteppingClock, make_desk, make_store, runner
from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.app.choices import Choices
from kiosk.app.organizing import Organizing
from kiosk.model import UPSTREAM, Draft, How, Network, NetworkStatus, OperationKind, Page
from kiosk.settings import Settings
from kiosk.store import Home
from kiosk.ui.button import Button
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.organizer.places import PlacesOverlay
from kiosk.ui.overlay import Overlay
from kiosk.ui.theme import Theme
from kiosk.ui.window import MainWindow

FAMILY = (
    runner(201, "Ida Berger", "3001", email="berger@mail.example"),
    runner(202, "Ole Berger", "3002", "5k", email="berger@mail.example"),
    runner(203, "Liv Berger", None, "full", email="berger@mail.example"),
)


class Stage:
    """A window over a store of its own, with the runners of conftest and a family."""

    def __init__(self, folder: Path, theme: str) -> None:
        self.folder, self.clock = folder, SteppingClock()
        self.store = make_store(folder / "ev1.db", self.clock, RUNNERS + FAMILY)
        self.desk = make_desk(self.store, self.clock)
        self.window = MainWindow(Theme(theme))
        self.begin()

    @property
    def screen(self) -> CheckInScreen:
        """The check-in screen."""
        assert self.window.check_in is not None
        return self.window.check_in

    def begin(self, *, practice: bool = False, settings: Settings | None = None) -> None:
        """Show the check-in screen anew."""
        self.desk.practice = practice
        if settings is not None:
            self.desk.settings = settings
        self.window.show_check_in(self.desk).now = lambda: self.clock.time
        self.screen.refresh()

    def show(self, scene: Callable[[Stage], object], size: tuple[int, int]) -> QWidget:
        """Show a scene in a window of this size in pixels; gives what is to be looked at."""
        self.window.resize(*size)
        self.window.show()
        self.window.activateWindow()
        settle()
        scene(self)
        settle()
        return self.shown

    @property
    def shown(self) -> QWidget:
        """What is to be looked at: the panel of what lies over the window, else the window."""
        overlays = [each for each in self.window.findChildren(Overlay) if each.isVisible()]
        return overlays[-1].panel if overlays else self.window

    def resize(self, size: tuple[int, int]) -> None:
        """Give the window another size in pixels."""
        self.window.resize(*size)
        settle()

    # What a volunteer does.
    def type(self, text: str, *, enter: bool = False) -> None:
        """Type into the search, and press Enter."""
        self.screen.field.setText(text)
        if enter:
            self.screen.field.entered.emit()

    def press(self, *keys: str | Qt.Key) -> None:
        """Press keys at whatever has the keyboard."""
        for each in keys:
            key, text = (Qt.Key.Key_unknown, each) if isinstance(each, str) else (each, "")
            target = self.window.focusWidget() or self.window
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
        settle()

    def click(self, words: str) -> None:
        """Press the button of the open overlay whose text begins so."""
        found = [each for each in self.shown.findChildren(Button) if each.text().startswith(words)]
        assert found, f"no button begins with {words!r}"
        found[0].click()
        settle()

    def network(self, state: Network, **facts: object) -> None:
        """Let the network be so, after a check-in."""
        self.type("1042", enter=True)
        now = self.clock.now()
        self.store.set_network(NetworkStatus(state, now - timedelta(minutes=12), **facts))  # type: ignore[arg-type]
        self.screen.refresh()

    def differ(self) -> None:
        """Check-ins that wait, that were refused, and one that is only at the server."""
        for number in range(100, 104):
            self.record(f"r{number}")
        self.store.refuse(self.record("r6"), UPSTREAM, error="422 NOT_ACTIVE: not active")
        there = (replace(RUNNERS[2], checked_in=True), replace(RUNNERS[4], checked_in=True))
        self.store.apply_page(Page(there, last_id="r5"), sweep=False, read_revision=self.store.revision())

    def record(self, registration_id: str) -> str:
        """Check somebody in behind the screen's back; the operation's id."""
        with self.store.transaction():
            return self.store.append(Draft(registration_id, OperationKind.CHECK_IN, How.SEARCH)).id

    def office(self) -> tuple[Organizing, Choices]:
        """What keeps the organizer's choices, and the choices."""
        window, home = self.window, Home(self.folder)
        choices = Choices(window, self.folder, {}, {})

        async def leave() -> None:
            self.screen.close_overlay()

        nothing = window.show_events
        made = Organizing(window, home, self.clock, choices, self.run, leave=leave, go_on=nothing, reconnect=nothing)
        return made, choices

    def run(self, work: Coroutine[Any, Any, None]) -> None:
        """Do to its end at once what the window would do as a task."""
        asyncio.run(work)

    def open_places(self, number: int, **settings: object) -> None:
        """The organizer's places, with this one shown."""
        office, choices = self.office()
        if settings:
            choices.keep(**settings)
        office.open(self.screen)
        if isinstance(self.screen.overlay, PlacesOverlay):
            self.screen.overlay.names[number].click()

    def close(self) -> None:
        """Take everything down."""
        for overlay in self.window.findChildren(Overlay):
            overlay.close_overlay()
        self.window.undelivered = lambda: 0
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.store.close()


def until(done: Callable[[], object]) -> None:
    """Wait for what is found out in steps, or comes to its place later."""
    for _ in range(3000):
        if done():
            break
        QTest.qWait(2)
    settle()


def settle() -> None:
    """Let everything find its place, and what runs in steps come to its end."""
    for _ in range(12):
        QApplication.processEvents()
