"""What the organizer's places ask of whoever composes the window, and what they lie over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.errors import KioskError
from kiosk.settings import Settings
from kiosk.ui.overlay import Overlay
from kiosk.ui.theme import Theme


class Office(Protocol):
    """Keeps choices, knows the PIN, and does what takes time; `told` is called on the GUI thread when it is done."""

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        ...

    @property
    def file(self) -> Path:
        """Where they are kept."""
        ...

    def change(self, **choices: Any) -> None:
        """Take and keep these fields of `Settings`. Raises KioskError; then nothing changed."""
        ...

    def pin_wait(self) -> float:
        """Seconds until the PIN may be tried again; 0: now."""
        ...

    def pin_tries(self) -> int:
        """Wrong tries before it has to be waited."""
        ...

    def check_pin(self, pin: str, told: Callable[[bool | KioskError], object]) -> None:
        """Whether this is the PIN, or why that can't be said."""
        ...

    def set_pin(self, pin: str, told: Callable[[KioskError | None], object]) -> None:
        """Set or change the PIN; "" removes it."""
        ...

    def hand_over(self, file: str, told: Callable[[KioskError | None], object]) -> None:
        """Write a hand-over file of the open event."""
        ...

    def wipe(self, told: Callable[[KioskError], object]) -> None:
        """Wipe the open event, and leave it; `told` where that could not be done."""
        ...

    def is_filled(self) -> bool:
        """Whether the window fills the screen."""
        ...

    def fill_screen(self, on: bool) -> None:
        """Let the window fill the screen, or not any more."""
        ...


class Opens(Protocol):
    """A screen that overlays lie over, one at a time."""

    theme: Theme

    def host(self) -> QWidget:
        """The widget that overlays cover."""
        ...

    def open_overlay(self, overlay: Overlay, opening: Callable[[], None] | None = None) -> None:
        """Open one."""
        ...


class Standalone:
    """Opens overlays over any screen of a window; the keyboard goes back to where it was."""

    def __init__(self, host: QWidget, theme: Theme) -> None:
        self._host, self.theme = host, theme

    def host(self) -> QWidget:
        """The widget that overlays cover."""
        return self._host

    def open_overlay(self, overlay: Overlay, opening: Callable[[], None] | None = None) -> None:
        """Open one."""
        before = self._host.window().focusWidget()
        if before is not None:
            overlay.closed.connect(lambda: before.setFocus(Qt.FocusReason.OtherFocusReason))
        (opening or overlay.open)()
