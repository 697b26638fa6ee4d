"""The near side of a morning: the real window, driven by what a volunteer does and judged by what a volunteer sees."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from pathlib import Path
from typing import Any, TypeVar

import PySide6  # noqa: F401 - before qasync, which takes the first Qt that it finds
import qasync
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from venue import journal

from kiosk import logs
from kiosk.app.flow import Flow
from kiosk.clock import SystemClock
from kiosk.desk import Desk
from kiosk.model import DeliveryState, EventStatus, Network, Registration
from kiosk.store import Home
from kiosk.sync import Timing
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.results import Row
from kiosk.ui.theme import Theme
from kiosk.ui.window import MainWindow
from kiosk.ui.wording import Role, Words

QUICK = Timing(retry_first=0.05, retry_most=0.2, tail_every=0.2, sweep_every=0.5, poll_every=0.02)
"""The timing of a race day, some hundred times faster."""

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
T = TypeVar("T")


class Kiosk:
    """One start of the program: hands, eyes and patience at its window."""

    def __init__(self, flow: Flow, home: Path, running: asyncio.Task[None]) -> None:
        self.flow, self.home, self._running = flow, home, running
        self.window = flow.window
        self.greens: list[str] = []
        """The operations of all verdicts that were shown green or as undone, in order."""

    # Hands.
    def press(self, *keys: Qt.Key, hold: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys, wherever the keyboard is."""
        for key in keys:
            self._key(key, "", hold)

    def type(self, text: str) -> None:
        """Type a text letter by letter, of any script, wherever the keyboard is."""
        for letter in text:
            self._key(Qt.Key.Key_unknown, letter)

    def _key(self, key: Qt.Key, text: str, hold: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        target: QWidget = self.window.focusWidget() or self.window
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, hold, text))

    def click(self, words: str) -> None:
        """Press the button that says these words."""
        fitting = [button for button in self._shown(QAbstractButton) if button.text() == words and button.isEnabled()]
        assert fitting, f"no button says {words!r}: {self.sees()}"
        fitting[-1].click()

    # Eyes.
    @property
    def screen(self) -> CheckInScreen:
        assert self.window.check_in is not None, "not at the check-in screen"
        return self.window.check_in

    @property
    def desk(self) -> Desk:
        return self.screen.desk

    @property
    def status(self) -> EventStatus:
        return self.desk.status()

    @property
    def network(self) -> Network:
        return self.status.network.state

    @property
    def banner(self) -> Words:
        return self.screen.banner.words

    @property
    def chip(self) -> str:
        """The network in the header, in its two lines."""
        return self.screen.header.chip.accessibleName().removeprefix("Network: ")

    @property
    def row(self) -> Row:
        """The selected result."""
        row = self.screen.results.selected()
        assert row is not None, f"nothing was found: {self.sees()}"
        return row

    def row_says(self) -> str:
        """The selected result as it is read aloud."""
        return str(self.screen.results.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))

    def recent(self) -> list[str]:
        """The registrations in the list of the last check-ins, newest first."""
        return [row.entry.registration.id for row in self.screen.recent.rows.made.rows]

    def count(self, state: DeliveryState) -> int:
        return self.status.deliveries[state]

    def reads(self) -> str:
        """All labels that are to be read now."""
        return "\n".join(label.text() for label in self._shown(QLabel) if label.text())

    def stands(self, screen: str) -> bool:
        """Whether this screen ("setup", "events", "loading", "check_in") is shown; looking does not make it."""
        made = self.window.__dict__.get(screen)
        return made is not None and made.isVisible()

    def _shown(self, kind: type[T]) -> list[T]:
        return [each for each in self.window.findChildren(kind) if each.isVisible()]  # type: ignore[type-var, attr-defined]

    def sees(self) -> str:
        """All that a failed wait needs to tell."""
        told = [self.reads(), *(button.text() for button in self._shown(QAbstractButton) if button.text())]
        if self.window.check_in is not None:
            told += [f"banner: {self.banner.spoken}", f"chip: {self.chip}", str(self.status.deliveries)]
        return " | ".join(" ".join(part.split()) for part in told)

    def start_list(self) -> dict[str, Registration]:
        """All registrations as this laptop has them, by id."""
        assert self.flow.session is not None
        return {entry.registration.id: entry.registration for entry in self.flow.session.store.every_entry()}

    # Patience.
    async def until(self, condition: Callable[[], object], what: str, seconds: float = 15.0) -> None:
        """Wait until it is so; `what` says what did not come."""
        end = time.monotonic() + seconds
        while not condition():
            if self._running.done() and not self.flow.closing.is_set():
                await self._running
            assert time.monotonic() < end, f"waited {seconds:.0f} s for: {what}. Seen: {self.sees()}"
            await asyncio.sleep(0.01)

    async def for_a_while(self) -> None:
        """Longer than every pause of `QUICK`: what was going to happen has happened."""
        for _ in range(12):
            await asyncio.sleep(0.05)

    # What is done again and again.
    async def set_up(self, url: str, key: str) -> None:
        """Enter server and key, and press Enter."""
        # Screens are made when they are asked for: asking for one that was not shown yet would show another one.
        await self.until(lambda: self.stands("setup"), "the first screen")
        self.window.setup.url.setFocus()
        self.window.setup.url.selectAll()
        self.type(url)
        self.window.setup.key.setFocus()
        self.type(key)
        self.press(Key.Key_Return)

    async def choose_event(self, name: str, desk: str = "Desk 3") -> None:
        """Choose an event from the list, and wait until its runners can be found."""
        await self.until(lambda: self.stands("events") and self.window.events.rows, "the list of events")
        self.window.events.desk_name.setFocus()
        self.window.events.desk_name.selectAll()
        self.type(desk)
        self.window.events.filter.setFocus()
        self.type(name)
        self.press(Key.Key_Return)
        await self.open()

    async def open(self, seconds: float = 15.0) -> None:
        """Wait until the check-in screen stands and finds everybody."""
        await self.until(lambda: self.stands("check_in"), "the check-in screen", seconds)
        await self.until(lambda: self.desk.find("a").ready, "the search", seconds)

    def enter(self, text: str) -> Words:
        """Find somebody and press Enter; what the banner says."""
        self.press(Key.Key_Escape)
        self.type(text)
        self.press(Key.Key_Return)
        return self.banner

    def check_in(self, text: str) -> str:
        """Check somebody in; green, and at that moment on the disk for every program. The operation's id."""
        words = self.enter(text)
        assert (words.role, words.title) == (Role.OK, "Checked in"), words
        return self.recorded()

    def choose_reason(self, reason: str) -> str:
        """Give a reason of the list that is shown; the operation's id."""
        self.click(reason)
        return self.recorded()

    def recorded(self) -> str:
        """Note what was just shown as done: it must be on the disk, for every program. The operation's id."""
        newest = journal(self.home, self.desk.event.id)[-1].operation.id
        assert newest not in self.greens, "said, but not recorded"
        self.greens.append(newest)
        return newest

    async def delivered(self, seconds: float = 15.0) -> None:
        """Wait until the window says that the server has everything."""
        await self.until(lambda: self.status.undelivered == 0, "everything delivered", seconds)
        await self.until(lambda: self.chip.startswith("Online. All delivered"), "the words for it", seconds)

    def close(self) -> str:
        """Close the window; what it says before it does ("" where it has nothing to say)."""
        self.window.close()
        said = self.reads() if self.window.isVisible() else ""
        if said:
            self.click("Close")
        return said


@contextlib.asynccontextmanager
async def kiosk_on(
    home: Path, environment: Mapping[str, str] | None = None, timing: Timing = QUICK, file: Path | None = None
) -> AsyncIterator[Kiosk]:
    """The program from its start to the end of its window, on a data folder and in an environment of variables.

    `file`: one that it was started with.
    """
    logs.start(home)
    flow = Flow(MainWindow(Theme("light")), Home(home), SystemClock(), environment or {}, timing=timing)
    flow.window.show()
    flow.window.activateWindow()
    begin = flow.begin if file is None else lambda: flow.begin_with(str(file))
    running = asyncio.create_task(flow.run(begin))
    kiosk = Kiosk(flow, home, running)
    try:
        yield kiosk
        if not flow.closing.is_set():
            kiosk.close()
        assert flow.closing.is_set(), "the window did not close"
    finally:
        flow.closing.set()
        await running
        flow.window.hide()
        flow.window.deleteLater()


def live(morning: Coroutine[Any, Any, T]) -> T:
    """Live through a morning on the one loop of Qt and asyncio; needs a QApplication."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setQuitOnLastWindowClosed(False)
    # Not `qasync.run`: before Python 3.12 it changes the policy by which servers in other threads make their loops.
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(application)) as runner:
        came_to = runner.run(morning)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return came_to
