"""PySide6 6.12.0 drops a reference on None at every void call on Python 3.11, and aborts the program in the end."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, Signal

pytestmark = pytest.mark.skipif(sys.version_info >= (3, 12), reason="None, True and False can't die since Python 3.12")

CALLS = 200_000
BATCH = 1_000  # Small enough to fail here before a dropped reference too many aborts the whole test run.
SLACK = 500  # What the interpreter itself may take or give meanwhile.


class Sender(QObject):
    changed = Signal(bool)


def test_void_calls_keep_their_references() -> None:
    thing = QObject()
    before = sys.getrefcount(None)

    for _ in range(CALLS // BATCH):
        for _ in range(BATCH):
            thing.setObjectName("runner")
        assert sys.getrefcount(None) > before - SLACK


def test_emitted_booleans_keep_their_references() -> None:
    sender = Sender()
    heard: list[bool] = []
    sender.changed.connect(heard.append)
    before = sys.getrefcount(True), sys.getrefcount(None)

    for _ in range(CALLS // BATCH):
        for _ in range(BATCH):
            sender.changed.emit(True)
        assert len(heard) == BATCH
        heard.clear()
        assert sys.getrefcount(True) > before[0] - SLACK
        assert sys.getrefcount(None) > before[1] - SLACK
