"""A damaged file in the window: it is set aside, a new one takes its place, and somebody is told what that came to."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.app.session import Session
from kiosk.clock import Clock
from kiosk.errors import DamagedFile
from kiosk.language import mark, tr
from kiosk.store import Home, Recovered

if TYPE_CHECKING:
    from kiosk.ui.check_in import CheckInScreen

_TITLE = mark("The event's file was damaged")


async def open_or_recover(
    opened: Callable[[], Session], home: Home, event_id: str, clock: Clock
) -> tuple[Session, Recovered | None]:
    """The open session, and what a recovery came to if there had to be one. Raises StoreTrouble's kinds."""
    try:
        return opened(), None
    except DamagedFile:
        recovered = await recover(home, event_id, clock)
        return opened(), recovered


async def recover(home: Home, event_id: str, clock: Clock) -> Recovered | None:
    """Recover an event's file in another thread; None where it was not damaged (any more)."""
    return await asyncio.to_thread(home.recover, event_id, clock)


def why_no_list(recovered: Recovered | None) -> tuple[str, str]:
    """What to say where an event's start list is not here (any more): a title, and what to do."""
    if recovered is not None:
        return tr(_TITLE), recovered.told
    text = tr("Load it again, or go on with another laptop's file. What was recorded on this laptop is kept.")
    return tr("The start list is not on this laptop"), text


def tell(screen: CheckInScreen, recovered: Recovered) -> None:
    """Say what a recovery came to: in passing where nothing is lost, else until somebody has read it."""
    if recovered.certain:
        screen.show_note(tr(_TITLE), recovered.told)
        return
    from kiosk.ui.dialogs import FactsOverlay

    facts = [
        (tr("What happened"), recovered.told),
        (tr("What to do"), tr("Tell the organizer. Then go on checking in.")),
    ]
    screen.open_overlay(FactsOverlay(screen.host(), screen.theme, tr(_TITLE), facts).with_actions())
