"""Something that takes long is done while the window lives on: with how far it is, and a way to stop it."""

from __future__ import annotations

from collections.abc import Generator
from threading import Event, Thread
from time import perf_counter
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.errors import KioskError

_MOMENT, _BREATH = 0.01, 0.001
"""Seconds: so long a thread is waited for at a time, and so long it rests after each step, for the window's turn."""


_T = TypeVar("_T")


class Job(QObject):
    """One at a time. Its steps may be taken on this thread, or in one of their own (`in_thread`)."""

    progressed = Signal(object)
    """What a step gave."""
    finished = Signal(object)
    """What the job came to."""
    failed = Signal(KioskError)

    def __init__(self, parent: QObject, at_once: float = 0.025) -> None:
        """`at_once`: seconds that the window may stand still; then it draws and listens, and the job goes on."""
        super().__init__(parent)
        self.at_once = at_once
        self.steps: Generator[Any, None, Any] | None = None
        """What is being done."""
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self.go_on)

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return self.steps is not None

    def start(self, steps: Generator[Any, None, Any]) -> None:
        """Do it."""
        self.steps = steps
        self._timer.start()

    def stop(self) -> None:
        """Stop it; nothing is left of it."""
        self._timer.stop()
        steps, self.steps = self.steps, None
        if steps is not None:
            steps.close()

    def go_on(self) -> None:
        """Take some steps; it does so by itself until the end."""
        steps, until = self.steps, perf_counter() + self.at_once
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


def until_found(steps: Generator[_T | None, None, None]) -> Generator[None, None, _T | None]:
    """Steps of which all but the last give nothing, as a job that comes to what the last one gives."""
    try:
        for found in steps:
            if found is not None:
                return found
            yield
    finally:
        steps.close()
    return None


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
