"""The race morning on the screen: how many are in, how fast it goes, and when all are in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.ui.check_in import CheckInScreen


def open_morning(screen: CheckInScreen) -> None:
    """Open it over this screen."""
    from kiosk.ui.morning.overlay import MorningOverlay

    screen.open_overlay(MorningOverlay(screen.host(), screen.theme, screen.desk, screen.now))
