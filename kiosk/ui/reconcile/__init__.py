"""The reconciliation on the screen: start list, this laptop and the server by run, and the people who differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.ui.check_in import CheckInScreen


def open_reconciliation(screen: CheckInScreen) -> None:
    """Open it over this screen; what is asked for there the screen passes on as for its other menus."""
    from kiosk.ui import exchange
    from kiosk.ui.reconcile.overlay import ReconcileOverlay

    overlay = ReconcileOverlay(screen.host(), screen.theme, screen.desk, screen.now)
    overlay.read_asked.connect(screen.sync_asked)
    overlay.export_asked.connect(lambda: exchange.export(screen))
    screen.open_overlay(overlay)
