"""A scanner that acts as a keyboard: its scans are taken out of the keys of the window, wherever the keyboard is.

While the search field gets all keys anyway, they go there at once, so that typing is never slower, and what turns out
to be a scan is taken back out of it. Elsewhere (a dialog is open) keys wait until it is clear that they are no scan.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from math import inf

from msgspec import structs
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from kiosk.devices import ScannerProfile
from kiosk.scan.profile import payload_of, shape_of
from kiosk.scan.wedge import Key, Out, Rest, Scan, Typing, Wedge
from kiosk.ui.overlay import Overlay
from kiosk.ui.scanner.presses import Place, Pressed, Presses

SETTLES = 0.4
"""Seconds after a question has opened, or after Enter, in which Enter answers nothing: the second of a double press.

Space answers nothing either while a question opens.
"""

BURST = 0.4
"""Seconds of silence after which a scan that is captured is over."""

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
_PRESSES = ("\r", "\t", " ")
"""Keys that a scan does not begin with, and that move about in a dialog."""

_LINES = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)

_LOST = 1.0
"""Seconds that an event's own time may lie behind: more than that, and its clock was set or slept."""


class ScannerKeys(QObject):
    """Watches the keys of one top-level window from `watch` on."""

    scanned = Signal(object)
    """A `kiosk.scan.wedge.Scan`; its text is the payload under the profile in use."""

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
        self._profile = self._tried = ScannerProfile()
        self._wedge = Wedge()
        self._pressed: deque[Pressed] = deque()
        self._down: dict[tuple[int, int], Pressed] = {}
        self._presses = Presses(self._press, self._deliver)
        self._capturing: Callable[[tuple[Key, ...]], object] | None = None
        self._trying: Callable[[Scan], object] | None = None
        self._burst: list[Pressed] = []
        self._widget: QWidget | None = None
        self._window: QWindow | None = None
        self._over: Overlay | None = None
        self._opened = self._entered = -inf
        self._again = False
        self._ahead: float | None = None
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def watch(self, widget: QWidget) -> None:
        """Watch the window of a widget that is shown."""
        self._widget = widget.window()
        window = self._widget.windowHandle()
        if window is not self._window:
            self._window = window
            window.installEventFilter(self)
            window.focusObjectChanged.connect(self._look_over)

    def use(self, profile: ScannerProfile) -> None:
        """Recognise and repair scans as those of this scanner from now on; keys that wait are kept."""
        self._profile = profile
        if self._trying is None:
            self._tried = profile
            self._wedge.use(shape_of(profile))

    def capture(self, take: Callable[[tuple[Key, ...]], object] | None) -> None:
        """Give the keys of each scan, whatever its speed, to `take` after `BURST` of silence; None ends that.

        Meanwhile keys that come together reach nothing else; one that comes alone goes where it would have gone.
        """
        self._capturing = take
        self._forget()

    def try_out(self, take: Callable[[Scan], object] | None, profile: ScannerProfile | None = None) -> None:
        """Give scans to `take` instead of emitting them, recognised under another profile; None ends that."""
        self._trying = take
        self._forget()
        self._tried = profile if profile is not None and take is not None else self._profile
        self._wedge.use(shape_of(self._tried))

    def _forget(self) -> None:
        """Whatever waits was meant for what was shown before."""
        for each in (*self._burst, *self._pressed):
            each.state = "taken" if each.state == "waits" else each.state
        self._burst.clear()
        self._pressed.clear()
        self._presses.drop()
        self._wedge.flush()
        self._wait()

    # Keys as they come.
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep a key back that is of a scan, or may be one and would go somewhere else than to the field."""
        if event.type() == QEvent.Type.FocusOut:
            self._presses.drop()
            self._act(tuple(_cut(out) for out in self._wedge.flush()))
            self._presses.drop()
        if self._again or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyRelease:
            return self._released(event)
        if event.type() != QEvent.Type.KeyPress or event.key() in _ALONE:
            return False
        behind = any(each.place == "buttons" for each in self._pressed)  # one still waits that was before it
        if not self._covered() and not behind:
            field = self._field()
            return field is not None and self._pressed_in_field(event, field)
        self._pressed_over(event)
        return True

    def _covered(self) -> bool:
        return self._capturing is not None or self._trying is not None or self._waits()

    def _pressed_in_field(self, event: QKeyEvent, field: QLineEdit) -> bool:
        """A key that goes to the field at once, unless it ends a scan; whether it does."""
        self._presses.end()  # what was pressed before a dialog closed comes before it
        now = self._take(event, "field", field.text())
        enter = now.key.text == "\r"
        twice = enter and (now.key.at < self._entered + SETTLES or self._presses.left_any(now.key.at))
        self._entered = now.key.at if enter else -inf
        self._feed(now)
        return twice or now.state == "taken"

    def _pressed_over(self, event: QKeyEvent) -> None:
        """A key while a dialog has the keyboard: it waits, and is sent again when it is clear what it is."""
        focus = self._widget.focusWidget() if self._widget is not None else None
        self._look_over(focus)
        now = self._take(event, "text" if isinstance(focus, _LINES) else "buttons")
        if self._capturing is None:
            self._feed(now)
        else:
            self._add_to_burst(now)

    def _take(self, event: QKeyEvent, place: Place, before: str = "") -> Pressed:
        key = Key(_text(event), self._when(event), event.isAutoRepeat())
        pressed = Pressed(event.clone(), key, place, before)
        self._down[_code(event)] = pressed
        return pressed

    def _feed(self, now: Pressed) -> None:
        self._pressed.append(now)
        self._act(self._wedge.key(now.key))
        self._wait()

    def _released(self, event: QKeyEvent) -> bool:
        """A key that was not pressed for anybody is not released for anybody; one that waits is released later."""
        pressed = self._down.pop(_code(event), None)
        if pressed is None or pressed.place == "field" or pressed.state == "passed":
            return False
        if pressed.state == "waits":
            pressed.release = event.clone()
        return True

    def _when(self, event: QKeyEvent) -> float:
        """The event's own time on our clock: keys that queued behind a busy window did not come all at once."""
        now, own = self._clock(), event.timestamp() / 1000
        ahead = now - own
        if self._ahead is None or ahead < self._ahead or ahead > self._ahead + _LOST:
            self._ahead = ahead
        return own + self._ahead

    # Time.
    def _wait(self) -> None:
        burst = self._burst[-1].key.at + BURST if self._burst else None
        dues = [due for due in (self._wedge.due(), self._presses.due(), burst) if due is not None]
        if dues:
            self._timer.start(max(1, round((min(dues) - self._clock()) * 1000) + 1))
        else:
            self._timer.stop()

    def _tick(self) -> None:
        self._act(self._wedge.tick(self._clock()))
        if self._wedge.due() is None:  # what it holds may belong to what the other keeps
            self._presses.tick(self._clock())
        if self._burst and self._clock() >= self._burst[-1].key.at + BURST:
            self._end_burst()
        self._wait()

    # What becomes of them.
    def _act(self, outs: tuple[Out, ...]) -> None:
        """Do with the oldest keys what the recogniser says."""
        for out in outs:
            pressed = [self._pressed.popleft() for _ in out.keys]
            match out:
                case Typing():
                    for each in pressed:
                        self._typed(each)
                case Scan() | Rest():
                    for each in pressed:
                        each.state = "taken"
                    if isinstance(out, Scan):
                        self._take_back(pressed)
                        self._presses.drop(until=out.keys[0].at)
                        self._deliver(out)

    def _typed(self, pressed: Pressed) -> None:
        if pressed.place == "buttons":
            self._presses.take(pressed)
        elif pressed.place == "text":
            self._presses.end()
            self._press(pressed)

    def _deliver(self, scan: Scan) -> None:
        scan = structs.replace(scan, text=payload_of(self._tried, scan.text))
        if self._trying is not None:
            self._trying(scan)
        elif self._field() is not None:
            self.scanned.emit(scan)

    def _take_back(self, pressed: list[Pressed]) -> None:
        field = self._field()
        before = next((each.before for each in pressed if each.place == "field"), None)
        if field is not None and before is not None:
            field.setText(before)

    def _press(self, pressed: Pressed) -> None:
        """Let a key through that waited; not an Enter that was pressed before the question could be read."""
        answers = pressed.key.text == "\r" or (pressed.key.text == " " and pressed.place == "buttons")
        if (answers and pressed.key.at < self._opened + SETTLES) or self._window is None:
            pressed.state = "taken"
            return
        pressed.state = "passed"
        self._again = True
        try:
            for event in (pressed.event, pressed.release):
                if event is not None:
                    QCoreApplication.sendEvent(self._window, event)
        finally:
            self._again = False

    def _look_over(self, focus: object) -> None:
        """Notice that another question has come up."""
        if not isinstance(focus, QWidget):
            return
        over: QWidget | None = focus
        while over is not None and not isinstance(over, Overlay):
            over = over.parentWidget()
        if over is not self._over:
            self._over, self._opened = over, self._clock()

    # Capturing.
    def _add_to_burst(self, now: Pressed) -> None:
        text = now.key.text
        if not text or not (text.isprintable() or text in _PRESSES) or (text in _PRESSES and not self._burst):
            self._press(now)
        elif now.key.repeat:
            now.state = "taken"
        else:
            self._burst.append(now)
        self._wait()

    def _end_burst(self) -> None:
        burst, self._burst = self._burst, []
        if len(burst) == 1:
            self._press(burst[0])
        elif self._capturing is not None:
            for each in burst:
                each.state = "taken"
            self._capturing(tuple(each.key for each in burst))


def _cut(out: Out) -> Out:
    """A scan in the middle of which the window lost the keyboard is not whole."""
    return structs.replace(out, cut=True) if isinstance(out, Scan) else out


def _code(event: QKeyEvent) -> tuple[int, int]:
    return event.nativeScanCode(), event.key()


def _text(event: QKeyEvent) -> str:
    """What the key writes; nothing where it is a command."""
    if event.key() in _TEXTS:
        return _TEXTS[Qt.Key(event.key())]
    return "" if event.modifiers() & _COMMANDS and not event.text().isprintable() else event.text()
