"""All that is known of one runner."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from kiosk.desk import Desk
from kiosk.model import DeliveryState, Entry, OperationKind
from kiosk.ui.formats import moment
from kiosk.ui.overlay import FactsOverlay, Overlay
from kiosk.ui.theme import Theme
from kiosk.ui.wording import bib, masked_email, name, row_status

DELIVERIES = {
    DeliveryState.WAITING: "waiting",
    DeliveryState.HELD: "held until the organizer decides",
    DeliveryState.REFUSED: "refused by the server",
    DeliveryState.ACKNOWLEDGED: "delivered",
    DeliveryState.CONFIRMED: "delivered and seen in the start list",
}
_KINDS = {
    OperationKind.CHECK_IN: "Check-in",
    OperationKind.UNDO: "Undo",
    OperationKind.WALK_UP: "Walk-up",
    OperationKind.BIB: "Bib",
}


def details(
    host: QWidget, theme: Theme, desk: Desk, entry: Entry, now: datetime, *actions: tuple[str, Callable[[], object]]
) -> Overlay:
    """All that is known of one runner, with what the journal says, and what can be done."""
    registration = entry.registration
    status = row_status(desk.refusal(entry), now)
    facts = [
        ("Bib", bib(registration)),
        ("Run", desk.run_label(registration.run_id)),
        ("Pace group", registration.pace_group or "None"),
        ("E-mail", masked_email(registration.email)),
        ("Registration", registration.status),
        ("Now", status.text if status and entry.standing.checked_in else "Not checked in"),
    ]
    for logged in desk.operations():
        operation = logged.operation
        if operation.registration_id == registration.id:
            reason = f", {operation.reason}" if operation.reason else ""
            sent = "; ".join(DELIVERIES[delivery.state] for delivery in logged.deliveries.values())
            given = (operation.payload or {}).get("bib") if operation.kind is OperationKind.BIB else None
            kind = f"{_KINDS[operation.kind]} {given}" if given else _KINDS[operation.kind]
            facts.append((kind, f"{moment(operation.at, now)}{reason}" + (f" ({sent})" if sent else "")))
    return FactsOverlay(host, theme, name(registration), facts).with_actions(*actions)
