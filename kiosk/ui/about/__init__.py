"""About the program: its version, where its data lie, and what it is made of, under which licences."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.licences import Component

if TYPE_CHECKING:
    from kiosk.ui.about.overlay import AboutOverlay
    from kiosk.ui.check_in import CheckInScreen


def open_about(
    screen: CheckInScreen, root: Path, components: Sequence[Component], made_with: str | None = None
) -> AboutOverlay:
    """Open it over this screen. `root` is the data folder, `made_with` names what it runs with: else the real."""
    from kiosk.ui.about.overlay import AboutOverlay  # few ask for it
    from kiosk.ui.about.words import about_text, running_with

    overlay = AboutOverlay(screen.host(), screen.theme, about_text(root, made_with or running_with()), components)
    screen.open_overlay(overlay, overlay.start)
    return overlay
