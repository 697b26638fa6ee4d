"""A list is gathered in short steps: read, sorted, looked through for what was typed; again when something changed."""

from __future__ import annotations

import logging
from collections.abc import Generator
from enum import IntEnum

from msgspec import Struct
from PySide6.QtCore import QCollator, QCoreApplication, QObject, Qt, QTimer, Signal

from kiosk.desk import Desk
from kiosk.errors import KioskError
from kiosk.lists import Listed, ListKind, ListRow, Order, arranging, finding
from kiosk.ui.formats import locale
from kiosk.ui.job import Job

_log = logging.getLogger("kiosk.ui")
_AT_ONCE = 0.012
"""Seconds of gathering in one go; then the window draws and listens."""
_GIVEN_BACK = 1000
"""Rows in one step."""
_LOOK_AGAIN = 2000
"""Milliseconds between looks at whether something changed."""


class Asked(Struct, frozen=True):
    """What is to be seen: a list, whom of it, in which order, and what was typed to find somebody in it."""

    kind: ListKind = ListKind.NOT_YET
    run_id: str | None = None
    status: str | None = None
    pace_group: str | None = None
    order: Order = Order.NAME
    backwards: bool = False
    typed: str = ""

    @property
    def narrowed(self) -> bool:
        """Whether some of the list are left out."""
        return bool(self.typed.strip()) or any(each is not None for each in (self.run_id, self.status, self.pace_group))


class _Stage(IntEnum):
    """Where gathering begins again: what is before it is still good."""

    READ = 0
    ARRANGE = 1
    FIND = 2


class Gathering(QObject):
    """The list that was asked for last. One thread; nothing it does takes long at once."""

    changed = Signal()
    """There is something new to show."""
    troubled = Signal(KioskError)
    """It could not be read; that is tried again by itself."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.asked = Asked()
        self.listed: Listed | None = None
        self.shown: tuple[ListRow, ...] = ()
        self.shown_of: Asked | None = None
        """What `shown` is; None before there is anything."""
        self._arranged: tuple[ListRow, ...] = ()
        self.job = Job(self, at_once=_AT_ONCE)
        self.job.failed.connect(self._say)
        self._stage = _Stage.READ
        self._troubled = False
        self._looks = QTimer(self, interval=_LOOK_AGAIN)
        self._looks.timeout.connect(self.look)

    @property
    def busy(self) -> bool:
        """Whether what is asked for is still being gathered."""
        return self.job.busy

    def ask(self, asked: Asked) -> None:
        """See this from now on."""
        before, self.asked = self.asked, asked
        if self.listed is None or _whom(before) != _whom(asked):
            self._begin(_Stage.READ)
        elif (before.order, before.backwards) != (asked.order, asked.backwards):
            self._begin(_Stage.ARRANGE)
        elif before.typed != asked.typed:
            self._begin(_Stage.FIND)

    def look(self) -> None:
        """Read again where something changed since."""
        if self.job.busy:
            return
        try:
            if self._troubled or self.listed is None or self._desk.revision() != self.listed.revision:
                self._begin(_Stage.READ)
        except KioskError as trouble:
            self._say(trouble)

    def start(self) -> None:
        """Somebody looks."""
        self._looks.start()
        self.look()

    def release(self) -> list[ListRow]:
        """Forget everything; the rows, which whoever forgets them last gives back in pieces (`give_back`)."""
        self.stop()
        rows = [] if self.listed is None else list(self.listed.rows)
        self.listed, self._arranged, self.shown, self.shown_of = None, (), (), None
        return rows

    def stop(self) -> None:
        """Nobody looks any more: give the file back."""
        self._looks.stop()
        self.job.stop()

    def _begin(self, stage: _Stage) -> None:
        if self.job.busy:
            stage = min(stage, self._stage)
            self.job.stop()
        self._stage = stage
        self.job.start(self._gathered(stage))

    def _gathered(self, stage: _Stage) -> Generator[None, None, None]:
        asked, listed, arranged = self.asked, self.listed, self._arranged
        if stage is _Stage.READ or listed is None:
            for read in self._desk.listed(asked.kind, asked.run_id, asked.status, asked.pace_group):
                listed = read or listed
                yield
        if stage <= _Stage.ARRANGE and listed is not None:
            runs = [run.id for run in self._desk.runs()]
            collate = collator().sortKey
            for done in arranging(listed.rows, asked.order, collate, run_ids=runs, backwards=asked.backwards):
                arranged = arranged if done is None else done
                yield
        shown = arranged
        if asked.typed.strip():
            for found in finding(arranged, asked.typed):
                shown = shown if found is None else found
                yield
        before = [] if self.listed in (None, listed) else list(self.listed.rows)
        self.listed, self._arranged, self.shown, self.shown_of = listed, arranged, shown, asked
        self._troubled = False
        self.changed.emit()
        while before:  # to give so many back at once takes long, too
            del before[-_GIVEN_BACK:]
            yield

    def _say(self, trouble: KioskError) -> None:
        self._troubled = True
        _log.warning("list not read: %s", type(trouble).__name__)
        self.troubled.emit(trouble)


def give_back(rows: list[ListRow]) -> None:
    """Let go of rows that nobody else has, a few in each turn of the window: all at once takes long."""
    timer = QTimer(QCoreApplication.instance(), interval=0)

    def some() -> None:
        del rows[-_GIVEN_BACK:]
        if not rows:
            timer.stop()
            timer.deleteLater()

    timer.timeout.connect(some)
    timer.start()


def collator() -> QCollator:
    """Compares names as people here do: 'Å' after 'Z' in Swedish, beside 'A' in German."""
    made = QCollator(locale())
    made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return made


def _whom(asked: Asked) -> tuple[ListKind, str | None, str | None, str | None]:
    return asked.kind, asked.run_id, asked.status, asked.pace_group
