"""Asking for the organizer's PIN before something that volunteers may not do."""

from __future__ import annotations

import math

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.errors import KioskError
from kiosk.language import tr
from kiosk.ui import theme as look
from kiosk.ui.labels import label
from kiosk.ui.organizer.office import Office
from kiosk.ui.organizer.pin_pad import PinPad
from kiosk.ui.overlay import Overlay
from kiosk.ui.theme import Theme

_LOOK_AGAIN = 250
"""Milliseconds between looks at how long it is still to be waited."""

_LOW = 640
"""Pixels of height below which the keys are smaller."""


class PinOverlay(Overlay):
    """Closes with `right` once the PIN was right; after wrong ones it makes everybody wait."""

    right = Signal()

    def __init__(self, host: QWidget, theme: Theme, office: Office) -> None:
        text = tr("This is the organizer's. Checking in goes on without it.")
        super().__init__(host, theme, tr("Organizer's PIN"), text, width=720, easy=False)
        self._office = office
        self._checking = self._gone = False
        self.pad = PinPad(theme, tr("Enter the PIN"))
        self.pad.entered.connect(self._try)
        self.pad.side.addWidget(label(forgot_words(), look.TINY, role="quiet", wrap=True))
        self.body.addWidget(self.pad)
        self.buttons(self.button(tr("Cancel"), self.close_overlay, "plain", key="Esc"))
        self._looks = QTimer(self, interval=_LOOK_AGAIN)
        self._looks.timeout.connect(self._show_wait)
        self._show_wait()

    def open(self, focus: QWidget | None = None) -> None:
        """Come up with the keyboard in the field."""
        super().open(focus or self.pad.field)

    def close_overlay(self) -> None:
        """Go away; what a check that is under way comes to is nobody's any more."""
        self._gone = True
        self._looks.stop()
        super().close_overlay()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Digits count wherever the keyboard is."""
        if len(event.text()) == 1 and event.text() in self.pad.keys:
            self.pad.type_digit(event.text())
        else:
            super().keyPressEvent(event)

    def _place(self) -> None:
        self.pad.set_small(self._host.height() < _LOW)
        super()._place()

    def _try(self, pin: str) -> None:
        self._checking = True
        self.pad.set_open(False)
        self.pad.say(tr("Checking…"))
        self._office.check_pin(pin, self._told)

    def _told(self, answer: bool | KioskError) -> None:
        if self._gone:
            return
        self._checking = False
        if answer is True:
            self.close_overlay()
            self.right.emit()
            return
        self.pad.ask(tr("Enter the PIN"))
        if isinstance(answer, KioskError):
            self.pad.set_open(True)
            self.pad.say(f"{answer.title}. {answer.hint}", bad=True)
            return
        left = self._office.pin_tries()
        self.pad.say(tr("Wrong PIN."), bad=True)
        if left:
            self.pad.say(tr("Wrong PIN. %n more tr(y|ies) before it has to wait.", "", left), bad=True)
        self._show_wait(again=True)

    def _show_wait(self, *, again: bool = False) -> None:
        """Count down, and take digits again when that is over."""
        wait = self._office.pin_wait()
        if wait > 0:
            self.pad.set_open(False)
            aloud = not self._looks.isActive()  # not each second
            self.pad.say(tr("Too many wrong PINs. Try again in {time}.", time=_span(wait)), bad=True, aloud=aloud)
            self._looks.start()
        elif self._looks.isActive() or again or not self._checking:
            if self._looks.isActive():
                self.pad.say(tr("Now."))
            self._looks.stop()
            self.pad.set_open(True)


def _span(seconds: float) -> str:
    whole = math.ceil(seconds)
    return f"{whole // 60}:{whole % 60:02}" if whole >= 60 else tr("%n s", "seconds", whole)


def forgot_words() -> str:
    """What to do about a PIN that nobody remembers."""
    return tr("Forgot it? Close the kiosk and run: kiosk pin --forget")
