"""The page about the program, opened with what there is to be told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.errors import KioskError
from kiosk.language import tr
from kiosk.store import Home

if TYPE_CHECKING:
    from kiosk.ui.check_in import CheckInScreen


def about(screen: CheckInScreen, home: Home) -> None:
    """Open it over this screen, or say that the program was not put together well."""
    from kiosk.licences import components  # few ask for them
    from kiosk.ui.about import open_about

    try:
        found = components()
    except RuntimeError:
        missing = KioskError(tr("The texts of the licences are missing"), tr("Install the program again."))
        screen.show_error(missing, tr("The program is not complete"))
        return
    open_about(screen, home.root, found)
