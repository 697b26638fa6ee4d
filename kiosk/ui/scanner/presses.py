"""Keys that are kept back while a dialog has the keyboard, until it is clear that a person pressed them.

Buttons are pressed one at a time. Keys that follow each other as no two choices do are of a scan, however slow it is
and whatever it says: they press nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import inf
from typing import Literal

from PySide6.QtGui import QKeyEvent

from kiosk.devices import Ending
from kiosk.scan.wedge import Key, Scan

TOGETHER = 0.120
"""Seconds: nobody presses two choices one after the other faster than that."""

_LEAVES = 1.0
"""Seconds after keys that pressed nothing in which none presses anything: they are the rest of it, or its Enter."""

_ENDINGS: dict[str, Ending] = {"\r": "enter", "\t": "tab"}
_FEWEST = 3
"""Keys of the shortest scan that is told by its ending key alone."""

_LATE, _GRACE = 0.015, 0.005
"""Seconds: whoever looks later than that was busy, so keys may be waiting; they get that long."""

Place = Literal["field", "text", "buttons"]
"""Where a key goes: to the search field at once, to a line of a dialog, or to what a key can press."""


@dataclass(eq=False)
class Pressed:
    """One key on its way: its event and that of its release, if it came; what the field held, if it went there."""

    event: QKeyEvent
    key: Key
    place: Place
    before: str = ""
    state: Literal["waits", "passed", "taken"] = "waits"
    release: QKeyEvent | None = None


class Presses:
    """The keys at buttons that are no scan by their speed: one alone is pressed, several together are not."""

    def __init__(self, press: Callable[[Pressed], None], scan: Callable[[Scan], None]) -> None:
        """`press` lets a key through; `scan` takes a scan that only its ending key gave away."""
        self._press, self._scan = press, scan
        self._run: list[Pressed] = []
        self._taken = -inf
        self._grace: float | None = None

    def take(self, pressed: Pressed) -> None:
        """The next key, in the order in which they were pressed."""
        key = pressed.key
        if self._run and key.at - self._run[-1].key.at > TOGETHER:
            self.end()
        ending = _ENDINGS.get(key.text)
        if not (ending or key.text.isprintable()) or not key.text or (ending == "tab" and not self._run):
            self.end()
            self._press(pressed)
        elif key.repeat:
            pressed.state = "taken"
        else:
            self._run.append(pressed)
            self._grace = None
            if ending and len(self._run) >= _FEWEST:
                self._end_scan(ending)

    def due(self) -> float | None:
        """When `tick` is to be called, in the seconds of the keys; None while none is kept."""
        if not self._run:
            return None
        return self._run[-1].key.at + TOGETHER if self._grace is None else self._grace

    def tick(self, now: float) -> None:
        """Time has passed without a key."""
        due = self.due()
        if due is None or now < due:
            return
        if self._grace is None and now > due + _LATE:
            self._grace = now + _GRACE
        else:
            self.end()

    def end(self) -> None:
        """No more keys belong to what is kept: one alone is pressed, but not what follows several at once.

        Somebody who types a bib into a question types unevenly: the rest of it must not choose, nor its Enter record.
        """
        run, self._run, self._grace = self._run, [], None
        if len(run) == 1 and not self.left_any(run[0].key.at):
            self._press(run[0])
        elif run:
            impatient = len(run) == 1 and run[0].key.text in _ENDINGS  # who goes on pressing Enter is heard in the end
            self._taken = self._taken if impatient else run[-1].key.at
            _take(run)

    def left_any(self, at: float) -> bool:
        """Whether keys pressed nothing so shortly before that what comes then is the rest of them, or their Enter."""
        return at < self._taken + _LEAVES

    def drop(self, until: float = inf) -> None:
        """Forget what is kept, unless its last key was longer than `TOGETHER` before a time."""
        if self._run and TOGETHER < until - self._run[-1].key.at < inf:
            self.end()
        run, self._run, self._grace = self._run, [], None
        _take(run)

    def _end_scan(self, ending: Ending) -> None:
        keys = tuple(each.key for each in self._run)
        self.drop()
        self._scan(Scan("".join(key.text for key in keys[:-1]), keys, ending))


def _take(run: list[Pressed]) -> None:
    for each in run:
        each.state = "taken"
