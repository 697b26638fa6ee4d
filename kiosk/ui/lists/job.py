"""Something that takes long is done while the window lives on: with how far it is, and a way to stop it."""

from __future__ import annotations

from collections.abc import Generator
from threading import Event, Thread
from time import perf_counter
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.errors import KioskError

_AT_ONCE = 0.025
"""Seconds that the window may stand still; then it draws and listens, and the job goes on."""
_MOMENT, _BREATH = 0.01, 0.001
"""Seconds: so long a thread is waited for at a time, and so long it rests after each step, for the window's turn."""


class Job(QObject):
    """One at a time. Its steps may be taken on this thread, or in one of their own (`in_thread`)."""

    progressed = Signal(object)
    """What a step gave."""
    finished = Signal(object)
    """What the job came to."""
    failed = Signal(KioskError)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Generator[Any, None, Any] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._steps is not None

    def start(self, steps: Generator[Any, None, Any]) -> None:
        """Do it."""
        self._steps = steps
        self._timer.start()

    def stop(self) -> None:
        """Stop it; nothing is left of it."""
        self._timer.stop()
        steps, self._steps = self._steps, None
        if steps is not None:
            steps.close()

    def _go_on(self) -> None:
        steps, until = self._steps, perf_counter() + _AT_ONCE
        if steps is None:
            return
        try:
            given = next(steps)
            while perf_counter() < until:
                given = next(steps)
        except StopIteration as end:
            self.stop()
            self.finished.emit(end.value)
        except KioskError as trouble:
            self.stop()
            self.failed.emit(trouble)
        else:
            self.progressed.emit(given)


def in_thread(steps: Generator[int, None, None]) -> Generator[int, None, int]:
    """Take steps in a thread of their own, because a disk may take seconds; gives and returns the last number of each.

    Closed early, it stops after the step that is being done, and does not wait for that.
    """
    enough, last = Event(), [0]
    failed: list[Exception] = []

    def run() -> None:
        try:
            for last[0] in steps:
                if enough.wait(_BREATH):
                    break
        except Exception as error:  # raised again where it is waited for
            failed.append(error)
        finally:
            steps.close()

    thread = Thread(target=run, name="list")
    thread.start()
    try:
        while thread.is_alive():
            thread.join(_MOMENT)
            yield last[0]
    finally:
        enough.set()
    if failed:
        raise failed[0]
    return last[0]
