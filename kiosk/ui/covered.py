"""What lies over the check-in screen for a moment, and what waits until it has gone."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from kiosk.model import Entry
from kiosk.ui.arrangement import Arrangement
from kiosk.ui.overlay import Overlay
from kiosk.ui.results import Facts
from kiosk.ui.theme import Theme


class Covered(Arrangement):
    """The arrangement under one overlay at the most; scans that come meanwhile are taken in their order."""

    def __init__(self, theme: Theme, facts: Callable[[Entry], Facts], host: QWidget | None) -> None:
        """`host` is the widget that overlays cover, None for the screen alone."""
        super().__init__(theme, facts)
        self._host = host
        self.overlay: Overlay | None = None
        self.is_covered: Callable[[], bool] = lambda: self.overlay is not None
        """Whether something lies over the screen, so that scans wait; the window knows of more than we do."""
        self._waiting: deque[Callable[[], None]] = deque()
        self._uncovered = QTimer(self, singleShot=True, interval=0)
        self._uncovered.timeout.connect(self.take_waiting)

    def host(self) -> QWidget:
        """The widget that overlays cover."""
        return self._host or self

    def open_overlay(self, overlay: Overlay, opening: Callable[[], None] | None = None) -> None:
        """Open one; the field has the keyboard again when it closes."""
        self.close_overlay()
        self.overlay = overlay
        overlay.closed.connect(self._overlay_closed)
        overlay.typed.connect(self._take_typed)
        if opening is None:
            overlay.open()
        else:
            opening()
        overlay.say_waiting(len(self._waiting))

    def close_overlay(self) -> None:
        """Close what lies over the screen, if anything does."""
        if self.overlay is not None:
            self.overlay.close_overlay()

    def _overlay_closed(self) -> None:
        if self.sender() in (None, self.overlay):
            self.overlay = None
            self.field.setFocus()
            self._uncovered.start()  # what the overlay was opened for comes first

    def _take_typed(self, text: str) -> None:
        """Somebody typed while it lay over the field."""
        self.field.setFocus()
        self.field.insert(text)

    def when_uncovered(self, do: Callable[[], None]) -> None:
        """Do it now, or in its turn once nothing lies over the screen."""
        if self._waiting or self.is_covered():
            self._waiting.append(do)
            if self.overlay is not None:
                self.overlay.say_waiting(len(self._waiting))
                if self.overlay.gives_way:
                    self.overlay.close_overlay()
        else:
            do()

    def wait_no_more(self) -> None:
        """Something went away that lay over the screen: take what waits, after what it was opened for."""
        self._uncovered.start()

    def take_waiting(self) -> None:
        """Do what waited, in its order, until something lies over the screen again."""
        try:
            while self._waiting and not self.is_covered():
                self._waiting.popleft()()
        finally:
            if self._waiting and not self.is_covered():  # one failed: the others are not held up
                self._uncovered.start()
