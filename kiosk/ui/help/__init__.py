"""Help: one page on how to check in, also on paper, and a tour that points at the parts of the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.ui.check_in import CheckInScreen
    from kiosk.ui.help.offer import TourOffer
    from kiosk.ui.help.overlay import HelpOverlay
    from kiosk.ui.help.tour import Tour

Seen = Callable[[], object]
"""Called once when a tour ends: at its last step, or because somebody or a scan ended it before."""


def open_help(screen: CheckInScreen, seen: Seen | None = None) -> HelpOverlay:
    """Open the quick start over this screen; `seen` is for the tour that it can begin."""
    from kiosk.ui.help.overlay import HelpOverlay  # with all that printing needs: the screen does not wait for it

    overlay = HelpOverlay(screen.host(), screen.theme, screen.desk.event.name)
    overlay.tour_asked.connect(lambda: open_tour(screen, seen))
    overlay.about_asked.connect(screen.about_asked)
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


def offer_tour(screen: CheckInScreen, seen: Seen | None = None, *, asks: bool = True) -> TourOffer | None:
    """Offer the tour where the results will stand; only in practice: else None. The field keeps the keyboard.

    What is typed or scanned passes the question by: then, and where it is answered, `seen` is called, once. From then
    on, and from the first where it does not ask, a quiet button stands there.
    """
    if not screen.desk.practice:
        return None
    from kiosk.ui.help.offer import TourOffer

    offer = TourOffer(screen.theme, asks=asks)

    def answered() -> bool:
        """It asks no more; whether it did."""
        asked = offer.asks
        if asked:
            offer.quieten()
            screen.empty.fit()
        return asked

    def pass_by() -> None:
        if answered() and seen is not None:
            seen()

    def take() -> None:
        open_tour(screen, seen if answered() else None)

    def decline() -> None:
        pass_by()
        screen.field.setFocus()

    offer.taken.connect(take)
    offer.declined.connect(decline)
    screen.field.textChanged.connect(lambda text: pass_by() if text else None)
    screen.answered.connect(lambda _: pass_by())
    screen.empty.put_offer(offer)
    return offer
