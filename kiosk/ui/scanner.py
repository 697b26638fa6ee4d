"""A scanner that acts as a keyboard: its scans are taken out of the keys of the window, wherever the keyboard is.

While the search field gets all keys anyway, they go there at once, so that typing is never slower, and what turns out
to be a scan is taken back out of it. Elsewhere (a dialog is open) keys wait until it is clear that they are no scan.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from msgspec import structs
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kiosk.scan.wedge import Key, Out, Rest, Scan, Typing, Wedge

_ALONE = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
)
"""Keys that are no text and end none."""

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_TEXTS = {Qt.Key.Key_Return: "\r", Qt.Key.Key_Enter: "\r", Qt.Key.Key_Tab: "\t"}

_LOST = 1.0
"""Seconds that an event's own time may lie behind: more than that, and its clock was set or slept."""


@dataclass(eq=False)
class _Pressed:
    """A key of which it is not known yet what it is: its event; what the field held, if it went there."""

    event: QKeyEvent
    before: str | None
    known: bool = False
    taken: bool = False


class ScannerKeys(QObject):
    """Watches the keys of one top-level window from `watch` on."""

    scanned = Signal(object)
    """A `kiosk.scan.wedge.Scan`."""

    def __init__(
        self,
        field: Callable[[], QLineEdit | None],
        waits: Callable[[], bool],
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`field` is where text goes, None where scans mean nothing; `waits`: whether keys go somewhere else now."""
        super().__init__(parent)
        self._field, self._waits, self._clock = field, waits, clock
        self._wedge = Wedge()
        self._pressed: deque[_Pressed] = deque()
        self._window: QObject | None = None
        self._again = False
        self._ahead: float | None = None
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def watch(self, widget: QWidget) -> None:
        """Watch the window of a widget that is shown."""
        window = widget.window().windowHandle()
        if window is not self._window:
            self._window = window
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep a key back that is of a scan, or may be one and would go somewhere else than to the field."""
        if event.type() == QEvent.Type.FocusOut:
            self._act(tuple(_cut(out) for out in self._wedge.flush()))
        if event.type() != QEvent.Type.KeyPress or self._again or not isinstance(event, QKeyEvent):
            return False
        field = self._field()
        if field is None or event.key() in _ALONE:
            return False
        waits = self._waits()
        now = _Pressed(event.clone(), None if waits else field.text())
        self._pressed.append(now)
        self._act(self._wedge.key(Key(_text(event), self._when(event), event.isAutoRepeat())), now)
        self._wait()
        return now.taken or (waits and not now.known)

    def _when(self, event: QKeyEvent) -> float:
        """The event's own time on our clock: keys that queued behind a busy window did not come all at once."""
        now, own = self._clock(), event.timestamp() / 1000
        ahead = now - own
        if self._ahead is None or ahead < self._ahead or ahead > self._ahead + _LOST:
            self._ahead = ahead
        return own + self._ahead

    def _wait(self) -> None:
        due = self._wedge.due()
        if due is None:
            self._timer.stop()
        else:
            self._timer.start(max(1, round((due - self._clock()) * 1000) + 1))

    def _tick(self) -> None:
        self._act(self._wedge.tick(self._clock()))
        self._wait()

    def _act(self, outs: tuple[Out, ...], now: _Pressed | None = None) -> None:
        """Do with the oldest keys what the recogniser says; `now` is on its way to where it goes and needs no help."""
        for out in outs:
            pressed = [self._pressed.popleft() for _ in out.keys]
            for each in pressed:
                each.known = True
                each.taken = not isinstance(out, Typing)
            match out:
                case Typing():
                    self._pass_on([each for each in pressed if each.before is None and each is not now])
                case Scan():
                    self._take_back(pressed)
                    self.scanned.emit(out)
                case Rest():
                    pass

    def _take_back(self, pressed: list[_Pressed]) -> None:
        field = self._field()
        before = next((each.before for each in pressed if each.before is not None), None)
        if field is not None and before is not None:
            field.setText(before)

    def _pass_on(self, pressed: list[_Pressed]) -> None:
        self._again = True
        try:
            for each in pressed:
                if self._window is not None:
                    QCoreApplication.sendEvent(self._window, each.event)
        finally:
            self._again = False


def _cut(out: Out) -> Out:
    """A scan in the middle of which the window lost the keyboard is not whole."""
    return structs.replace(out, cut=True) if isinstance(out, Scan) else out


def _text(event: QKeyEvent) -> str:
    """What the key writes; nothing where it is a command."""
    if event.key() in _TEXTS:
        return _TEXTS[Qt.Key(event.key())]
    return "" if event.modifiers() & _COMMANDS and not event.text().isprintable() else event.text()
