"""Help: one page on how to check in, also on paper, and a tour that points at the parts of the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.ui.check_in import CheckInScreen
    from kiosk.ui.help.overlay import HelpOverlay
    from kiosk.ui.help.tour import Tour, TourOffer

Seen = Callable[[], object]
"""Called once when a tour ends: at its last step, or because somebody or a scan ended it before."""


def open_help(screen: CheckInScreen, seen: Seen | None = None) -> HelpOverlay:
    """Open the quick start over this screen; `seen` is for the tour that it can begin."""
    from kiosk.ui.help.overlay import HelpOverlay  # with all that printing needs: the screen does not wait for it

    overlay = HelpOverlay(screen.host(), screen.theme, screen.desk.event.name)
    overlay.tour_asked.connect(lambda: open_tour(screen, seen))
    screen.open_overlay(overlay, overlay.start)
    return overlay


def open_tour(screen: CheckInScreen, seen: Seen | None = None) -> Tour:
    """Begin the tour of this screen. A scan ends it, and is taken."""
    from kiosk.ui.help.tour import Tour, stops

    tour = Tour(screen.host(), screen.theme, stops(screen))
    if seen is not None:
        tour.finished.connect(seen)
    screen.open_overlay(tour, tour.start)
    return tour


def offer_tour(screen: CheckInScreen, seen: Seen | None = None) -> TourOffer | None:
    """Ask whether the tour is wanted; only in practice, and only where nothing lies over the screen: else None.

    `seen` is called as well where it is not wanted; not where a scan came before the answer.
    """
    if not screen.desk.practice or screen.is_covered():
        return None
    from kiosk.ui.help.tour import TourOffer

    offer = TourOffer(screen.host(), screen.theme)
    offer.taken.connect(lambda: open_tour(screen, seen))
    if seen is not None:
        offer.declined.connect(seen)
    screen.open_overlay(offer, offer.start)
    return offer
