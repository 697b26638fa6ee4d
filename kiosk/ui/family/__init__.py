"""Checking in a family together, and recording that somebody else collects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.errors import KioskError
from kiosk.model import NotInEvent

if TYPE_CHECKING:
    from kiosk.model import Verdict
    from kiosk.ui.answering import Answering
    from kiosk.ui.family.overlay import FamilyOverlay


def open_family(screen: Answering, registration_id: str) -> None:
    """Open everybody with this registration's e-mail over the screen; one who is alone as well."""
    from kiosk.ui.family.overlay import FamilyOverlay  # the screen does not wait for it

    try:
        family = screen.desk.family(registration_id)
        if not family:
            screen.show_verdict(NotInEvent(registration_id))
            return
        overlay = FamilyOverlay(
            screen.host(), screen.theme, screen.desk, family, screen.now, bibs_are_scanned=screen.handing_out.on
        )
    except KioskError as trouble:
        screen.show_error(trouble)
        return
    overlay.answered.connect(lambda verdict: _answer(screen, overlay, verdict))
    overlay.failed.connect(screen.show_error)
    screen.open_overlay(overlay, overlay.start)


def _answer(screen: Answering, overlay: FamilyOverlay, verdict: Verdict) -> None:
    """Show it; whoever waited for a bib and is checked in with the family waits no more."""
    awaited = screen.handing_out.awaited
    if awaited is not None and awaited.entry.registration.id in overlay.members.checked_in:
        screen.handing_out.awaited = None
    screen.show_verdict(verdict)
