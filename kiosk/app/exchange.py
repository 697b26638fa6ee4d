"""Handing over to other desks and taking over from them in a thread of their own, and exporting, in the window."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.clock import Clock
from kiosk.errors import KioskError
from kiosk.language import tr
from kiosk.model import TakenOver
from kiosk.store import Home
from kiosk.ui.formats import count

if TYPE_CHECKING:
    from kiosk.ui.check_in import CheckInScreen


def export(screen: CheckInScreen, file: str) -> None:
    """Write the start list with its check-ins as a table, and say so."""
    try:
        rows = screen.desk.export(file)
    except KioskError as error:
        screen.show_error(error, tr("Not exported"))
    else:
        text = tr("%n registration(s) in {file}", "", rows, file=Path(file).name)
        screen.show_note(tr("Exported"), text)


async def hand_over(screen: CheckInScreen, home: Home, clock: Clock, file: str) -> None:
    """Write a hand-over file, and say so."""
    from kiosk import handover  # with what signing needs

    path = Path(file)
    try:
        given = await asyncio.to_thread(handover.hand_over, home, screen.desk.event.id, path, clock)
    except KioskError as error:
        screen.show_error(error, tr("Not handed over"))
        return
    registrations = tr("%n registration(s)", "", given.registrations)
    said = [
        tr("{registrations} and %n operation(s).", "", given.operations, registrations=registrations),
        tr("Take it to another laptop: F10, Hand over."),
    ]
    if given.table:
        said.append(
            tr(
                "{table_of_operations} lists the %n that the server lacks.",
                "",
                given.undelivered,
                table_of_operations=given.table.name,
            )
        )
    screen.show_note(tr("Handed over: {file}", file=path.name), " ".join(said))


async def taken_over(
    home: Home, clock: Clock, files: Sequence[str], event_id: str | None = None
) -> tuple[TakenOver, ...]:
    """Take in what other desks handed over; `event_id`: only about this event. Raises as `handover.take_over`."""
    from kiosk import handover

    return tuple([await asyncio.to_thread(handover.take_over, home, Path(file), clock, event_id) for file in files])


async def take_over(screen: CheckInScreen, home: Home, clock: Clock, files: Sequence[str]) -> None:
    """Take in what other desks handed over, and say what was new."""
    try:
        taken = await taken_over(home, clock, files, screen.desk.event.id)
    except KioskError as error:
        screen.show_error(error, tr("Not taken over"))
        return
    names = ", ".join(sorted({each.desk.name for each in taken}))
    new, of = sum(each.operations for each in taken), sum(each.of for each in taken)
    text = tr("{new} of %n operation(s) (was|were) new here.", "", of, new=count(new))
    screen.show_note(tr("Taken over from {desks}", desks=names), text)
