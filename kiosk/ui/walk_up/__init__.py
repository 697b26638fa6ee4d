"""Walk-ups: who registers at the desk, with whoever is in the start list already in view."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.errors import KioskError
from kiosk.language import tr
from kiosk.model import AlreadyCheckedIn, BibAwaited, CheckedIn, Entry, How, NewRegistration
from kiosk.ui.walk_up.overlay import WalkUpOverlay

if TYPE_CHECKING:
    from kiosk.ui.answering import Answering

__all__ = ["WalkUpOverlay", "open_walk_up"]


def open_walk_up(screen: Answering, record: Callable[[NewRegistration], None]) -> None:
    """Open the form over the screen, with what stands in its search; `record` registers and shows the verdict."""
    desk = screen.desk
    try:
        overlay = WalkUpOverlay(screen.host(), screen.theme, desk.runs(), record, desk=desk, now=screen.now)
    except KioskError as trouble:
        screen.show_error(trouble)
        return
    overlay.chosen.connect(lambda entry: _take(screen, overlay, entry))
    overlay.left.connect(lambda: _say_left(screen))
    screen.open_overlay(overlay, lambda: overlay.start(screen.field.text()))


def _take(screen: Answering, overlay: WalkUpOverlay, entry: Entry) -> None:
    """Check in somebody of the list in place of registering; of whoever is in already, show the details."""
    if isinstance(screen.desk.refusal(entry), AlreadyCheckedIn):
        screen.show_details(entry)
        return
    try:
        verdict = screen.handing_out.check_in(entry.registration.id, How.SEARCH)
    except KioskError as trouble:
        screen.show_error(trouble)
        return
    if isinstance(verdict, CheckedIn | BibAwaited):
        overlay.forget()
    screen.show_verdict(verdict)


def _say_left(screen: Answering) -> None:
    """Say that nobody was registered, where something was typed."""
    if screen.desk.unfinished is not None:
        screen.show_note(tr("Nobody was registered"), tr("F2 goes on with what was typed."))
