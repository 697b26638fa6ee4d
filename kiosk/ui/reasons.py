"""Asking why something is done, which is recorded: by a reason of a short list, or by a typed one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtWidgets import QWidget

from kiosk.language import tr
from kiosk.ui.dialogs import LineOverlay, ReasonOverlay
from kiosk.ui.overlay import Overlay
from kiosk.ui.theme import Theme


class Opens(Protocol):
    """A screen that overlays lie over, one at a time."""

    theme: Theme

    def host(self) -> QWidget:
        """The widget that overlays cover."""
        ...

    def open_overlay(self, overlay: Overlay, opening: Callable[[], None] | None = None) -> None:
        """Open one."""
        ...


def ask_reason(screen: Opens, title: str, reasons: Sequence[str], take: Callable[[str], object]) -> None:
    """Ask for a reason, one of these that are marked, and `take` it; nothing is taken where it is closed."""
    overlay = ReasonOverlay(screen.host(), screen.theme, title, tr("Why? A click or Enter records it."), reasons)
    overlay.chosen.connect(take)
    overlay.another_asked.connect(lambda: _ask_typed_reason(screen, title, reasons, take))
    screen.open_overlay(overlay)


def _ask_typed_reason(screen: Opens, title: str, reasons: Sequence[str], take: Callable[[str], object]) -> None:
    text = tr("Say why in a few words. It is recorded.")
    overlay = LineOverlay(screen.host(), screen.theme, title, text, "", give=tr("Record", "A button"), leave=tr("Back"))
    overlay.given.connect(take)
    overlay.left.connect(lambda: ask_reason(screen, title, reasons, take))
    screen.open_overlay(overlay, lambda: overlay.open(overlay.line))
