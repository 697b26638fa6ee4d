"""All that is known of one runner."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from kiosk.desk import Desk
from kiosk.language import mark, tr
from kiosk.model import (
    CANCELLED,
    CONFIRMED,
    REFUNDED,
    WAITLIST,
    DeliveryState,
    Entry,
    Operation,
    OperationKind,
)
from kiosk.ui.dialogs import FactsOverlay
from kiosk.ui.formats import moment
from kiosk.ui.overlay import Overlay
from kiosk.ui.theme import Theme
from kiosk.ui.wording import bib, masked_email, name, reason_words, row_status

_DELIVERIES = {
    DeliveryState.WAITING: mark("waiting", "A check-in that is to be sent to the server"),
    DeliveryState.HELD: mark("held until the organizer decides", "A check-in that is to be sent to the server"),
    DeliveryState.REFUSED: mark("refused by the server", "A check-in that is to be sent to the server"),
    DeliveryState.ACKNOWLEDGED: mark("delivered", "A check-in that is to be sent to the server"),
    DeliveryState.CONFIRMED: mark(
        "delivered and seen in the start list", "A check-in that is to be sent to the server"
    ),
}
_KINDS = {
    OperationKind.CHECK_IN: mark("Check-in", "What was done with a runner"),
    OperationKind.UNDO: mark("Undo", "What was done with a runner"),
    OperationKind.WALK_UP: mark("Walk-up", "What was done with a runner"),
    OperationKind.BIB: mark("Bib", "What was done with a runner"),
}
_STATUSES = {
    CONFIRMED: mark("confirmed", "A registration"),
    CANCELLED: mark("cancelled", "A registration"),
    REFUNDED: mark("refunded", "A registration"),
    WAITLIST: mark("waitlist", "A registration"),
}


def details(
    host: QWidget, theme: Theme, desk: Desk, entry: Entry, now: datetime, *actions: tuple[str, Callable[[], object]]
) -> Overlay:
    """All that is known of one runner, with what the journal says, and what can be done."""
    entry = desk.entry(entry.registration.id) or entry  # the server may have named a walk-up meanwhile
    registration = entry.registration
    status = row_status(desk.refusal(entry), now)
    state = _STATUSES.get(registration.status)
    facts = [
        (tr("Bib"), bib(registration)),
        (tr("Run", "One of the races of an event"), desk.run_label(registration.run_id)),
        (tr("Pace group"), registration.pace_group or tr("None", "A pace group")),
        (tr("E-mail"), masked_email(registration.email)),
        (tr("Registration"), registration.status if state is None else tr(state, "A registration")),
        (tr("Now"), status.text if status and entry.standing.checked_in else tr("Not checked in")),
    ]
    for logged in desk.operations_of(registration.id):
        operation = logged.operation
        reason = f", {reason_words(operation.reason)}" if operation.reason else ""
        states = (_DELIVERIES[delivery.state] for delivery in logged.deliveries.values())
        sent = "; ".join(tr(each, "A check-in that is to be sent to the server") for each in states)
        facts.append((_kind(operation), f"{moment(operation.at, now)}{reason}" + (f" ({sent})" if sent else "")))
        if operation.collected_by:
            facts.append((tr("Collected by"), operation.collected_by))
    return FactsOverlay(host, theme, name(registration), facts).with_actions(*actions)


def _kind(operation: Operation) -> str:
    given = operation.bib_given
    return tr("Bib {bib}", bib=given) if given else tr(_KINDS[operation.kind], "What was done with a runner")
