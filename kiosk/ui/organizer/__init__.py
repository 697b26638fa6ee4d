"""The organizer's places: rights, next steps, runs, full screen, settings for other laptops, the PIN, and wiping."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from kiosk.settings_file import Offered
    from kiosk.ui.organizer.office import Office, Opens


def ask_pin(opens: Opens, office: Office, do: Callable[[], object]) -> None:
    """Do something that is the organizer's: at once where there is no PIN, else when the right one was given."""
    if not office.settings.organizer_pin:
        do()
        return
    from kiosk.ui.organizer.ask import PinOverlay

    overlay = PinOverlay(opens.host(), opens.theme, office)
    overlay.right.connect(lambda: do())
    opens.open_overlay(overlay)


def open_places(opens: Opens, office: Office, desk: Desk) -> None:
    """Open the places; the PIN is asked for where there is one, and again the next time."""

    def show() -> None:
        from kiosk.ui.organizer.places import PlacesOverlay

        opens.open_overlay(PlacesOverlay(opens.host(), opens.theme, office, desk))

    ask_pin(opens, office, show)


def offer_settings(opens: Opens, office: Office, offer: Offered, taken: Callable[[int], object]) -> None:
    """Ask whether to take settings that were scanned; the PIN first where there is one."""

    def show() -> None:
        from kiosk.ui.organizer.offer import OfferOverlay

        overlay = OfferOverlay(opens.host(), opens.theme, office, offer)
        overlay.taken.connect(taken)
        opens.open_overlay(overlay)

    ask_pin(opens, office, show)
