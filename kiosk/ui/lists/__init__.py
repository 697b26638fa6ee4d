"""Lists for helpers on the screen, as a file, and on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.ui.check_in import CheckInScreen
    from kiosk.ui.lists.overlay import Seen


def open_lists(screen: CheckInScreen, seen: Seen | None = None) -> None:
    """Open them over this screen, where they were `seen` before; a runner's details lead back to there."""
    from kiosk.ui.lists.overlay import ListsOverlay

    overlay = ListsOverlay(screen.host(), screen.theme, screen.desk, screen.now, seen)

    def show_details() -> None:
        row, place = overlay.table.current(), overlay.seen()
        if row is None:
            return
        screen.show_details(row.entry)
        details = screen.overlay
        if details is overlay:  # they could not be read, which the screen below says
            overlay.close_overlay()
        elif details is not None:
            details.closed.connect(lambda: open_lists(screen, place))

    overlay.details_asked.connect(show_details)
    screen.open_overlay(overlay)
