"""Before the doors open: everything that a desk needs, looked at on one page, and an offline drill."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.ui.check_in import CheckInScreen
    from kiosk.ui.preflight.overlay import PreflightOverlay


def open_preflight(screen: CheckInScreen) -> PreflightOverlay:
    """Open it over this screen. Whoever composes does what its signals ask for, and tells it of each check."""
    from kiosk.ui.preflight.overlay import PreflightOverlay  # with all that printing needs: the screen does not wait

    overlay = PreflightOverlay(screen.host(), screen.theme, screen.desk, screen.plugged, screen.now)
    screen.open_overlay(overlay, lambda: overlay.open(overlay.close_button))
    return overlay
