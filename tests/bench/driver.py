"""Drives the real window from inside its own process as a volunteer would, and listens to the pulse of its thread."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from random import Random
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from kiosk.clock import SystemClock
from kiosk.model import CONFIRMED, Entry
from kiosk.store import EventStore
from kiosk.ui.check_in import CheckInScreen

BEAT = 0.005
"""Seconds between two beats of the heart."""

_PATIENCE = 1200.0


class JumpingClock(SystemClock):
    """The laptop's clock, which can be put forward: a start list grows old in no time."""

    ahead = 0.0

    def now(self) -> datetime:
        return super().now() + timedelta(seconds=self.ahead)

    def monotonic(self) -> float:
        return super().monotonic() + self.ahead


class Heart:
    """A timer of the GUI thread. A beat that comes late tells how long the thread was blocked, by phase."""

    def __init__(self) -> None:
        self.late: dict[str, list[float]] = defaultdict(list)
        self.phase = "begin"
        self._last = perf_counter()
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=int(BEAT * 1000))
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = perf_counter()
        self.late[self.phase].append(max(0.0, now - self._last - BEAT))
        self._last = now


class Painted(QObject):
    """Tells when what was changed by a key is on the screen: when all of the paint's pass is done."""

    def __init__(self, screen: CheckInScreen) -> None:
        super().__init__()
        self._done = asyncio.Event()
        self._seen = False
        for widget in (screen.field, screen.results.viewport(), screen.banner):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint:
            self._seen = True
            QTimer.singleShot(0, self._done.set)
        return False

    async def after(self, act: Callable[[], object]) -> float:
        """Seconds from doing something to its being painted."""
        self._done.clear()
        self._seen = False
        started = perf_counter()
        act()
        if self._seen:  # painted, and flushed, before it returned
            return perf_counter() - started
        await asyncio.wait_for(self._done.wait(), 10)
        return perf_counter() - started


class Volunteer:
    """Types names and checks people in."""

    def __init__(self, screen: CheckInScreen, store: EventStore, seed: int = 5) -> None:
        self.keys: list[float] = []
        self.enters: list[float] = []
        self._screen = screen
        self._painted = Painted(screen)
        found = (entry.registration for entry in store.every_entry() if _can_be_checked_in(entry))
        # Names and bibs alone: what the volunteer knows must not weigh on the window's memory.
        self._queue = [(registration.name or "", registration.bib or "") for registration in found]
        Random(seed).shuffle(self._queue)

    async def type_name(self, letters: int = 99) -> None:
        """Types the next runner's bib or name, letter by letter, with the breaks of a quick typist."""
        name, _ = self._queue[-1]
        for letter in name[:letters]:
            self.keys.append(await self._painted.after(partial(self._press, Qt.Key.Key_unknown, letter)))
            await asyncio.sleep(0.02)

    async def check_in(self) -> None:
        """Finds the next runner by bib and checks them in with Enter."""
        _, bib = self._queue.pop()
        self._screen.field.setText(bib)
        await asyncio.sleep(0.02)
        self.enters.append(await self._painted.after(partial(self._press, Qt.Key.Key_Return)))

    async def clear(self) -> None:
        """Empties the field and goes on to the next."""
        self._screen.field.clear()
        await asyncio.sleep(0.02)

    def skip(self) -> None:
        """The next runner."""
        self._queue.pop()

    def _press(self, key: Qt.Key, text: str = "") -> None:
        QApplication.sendEvent(
            self._screen.field, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
        )


def _can_be_checked_in(entry: Entry) -> bool:
    registration = entry.registration
    return bool(registration.name and registration.bib and registration.status == CONFIRMED) and not (
        entry.standing.checked_in or entry.gone
    )


async def until(condition: Callable[[], bool]) -> None:
    """Waits for something, looking a hundred times a second."""
    async with asyncio.timeout(_PATIENCE):
        while not condition():
            await asyncio.sleep(0.01)
