"""What is not needed for every runner: details of one, the state of the whole, and the menu behind F10."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from kiosk.model import DeliveryState, Entry, EventStatus, Network, OperationKind
from kiosk.ui.formats import age, count, moment
from kiosk.ui.overlay import Choice, ChoiceOverlay, FactsOverlay, LineOverlay, Overlay, ReasonOverlay
from kiosk.ui.theme import MODES
from kiosk.ui.wording import bib, masked_email, name, network_chip, row_status, start_list_line

if TYPE_CHECKING:
    from kiosk.ui.check_in import CheckInScreen

_DELIVERIES = {
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
}
_MODE_WORDS = {"system": "As the computer", "light": "Light", "dark": "Dark"}


def details(screen: CheckInScreen, entry: Entry, ask_undo: Callable[[str, Entry], None]) -> Overlay:
    """All that is known of one runner, with what the journal says; an undo where a check-in of it stands."""
    desk, now, registration = screen.desk, screen.now(), entry.registration
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
            sent = "; ".join(_DELIVERIES[delivery.state] for delivery in logged.deliveries.values())
            kind = _KINDS[operation.kind]
            facts.append((kind, f"{moment(operation.at, now)}{reason}" + (f" ({sent})" if sent else "")))
    overlay = FactsOverlay(screen.host(), screen.theme, name(registration), facts)
    standing = entry.standing.operation_id
    if standing is None:
        return overlay.with_actions()
    return overlay.with_actions(("Undo this check-in…", lambda: ask_undo(standing, entry)))


def ask_reason(screen: CheckInScreen, title: str, reasons: Sequence[str], take: Callable[[str], object]) -> None:
    """Ask why something is done, which is recorded: by a reason of the list, or by a typed one."""
    overlay = ReasonOverlay(screen.host(), screen.theme, title, "Why? It is recorded.", reasons)
    overlay.chosen.connect(take)
    overlay.another_asked.connect(lambda: _ask_typed_reason(screen, title, reasons, take))
    screen.open_overlay(overlay)


def _ask_typed_reason(screen: CheckInScreen, title: str, reasons: Sequence[str], take: Callable[[str], object]) -> None:
    text = "Say why in a few words. It is recorded."
    overlay = LineOverlay(screen.host(), screen.theme, title, text, "", give="Record", leave="Back")
    overlay.given.connect(take)
    overlay.left.connect(lambda: ask_reason(screen, title, reasons, take))
    screen.open_overlay(overlay, lambda: overlay.open(overlay.line))


def status(screen: CheckInScreen) -> Overlay:
    """The whole in figures, and what can be done where something is wrong."""
    known, now = screen.desk.status(), screen.now()
    chip = network_chip(known, now)
    facts = [("Network", known.network.message or f"{chip.title}. {chip.line}.")]
    facts.append(("Delivery", _delivery_line(known)))
    if known.oldest_waiting_at is not None:
        facts.append(
            ("Oldest waiting", f"{age(known.oldest_waiting_at, now)}, since {moment(known.oldest_waiting_at, now)}")
        )
    if known.held_reason:
        facts.append(("Why held", known.held_reason))
    facts.append(("Start list", start_list_line(known, now)))
    facts += [(run.label, f"{count(run.checked_in)} of {count(run.expected)}") for run in known.runs]
    overlay = FactsOverlay(screen.host(), screen.theme, known.event.name, facts)
    actions: list[tuple[str, Callable[[], object]]] = [("Try again now", screen.sync_asked.emit)]
    if known.network.state is Network.SIGNED_OUT:
        actions.append(("Enter a key…", screen.key_asked.emit))
    return overlay.with_actions(*actions)


def _delivery_line(known: EventStatus) -> str:
    numbers = ((known.deliveries.get(state, 0), words) for state, words in _DELIVERIES.items())
    parts = [f"{count(number)} {words}" for number, words in numbers if number]
    return ", ".join(parts) or "Nothing to deliver yet"


def menu(screen: CheckInScreen) -> Overlay:
    """The menu behind F10."""
    choices = [
        Choice("Progress and delivery", screen.show_status, "info", "By run, start list, what waits"),
        Choice("Send and read now", screen.sync_asked.emit, "refresh", "Tries held check-ins again too"),
        Choice("Export to a file…", lambda: _export(screen), "export", "Start list with check-ins, as CSV"),
        Choice("Name of this desk…", lambda: _rename(screen), "pencil", screen.desk.status().desk.name),
        Choice("Light or dark…", lambda: _theme(screen), "theme", _MODE_WORDS[screen.theme.mode]),
    ]
    if screen.desk.practice:  # what comes before has the same figures as at a race
        words = "Pull the network cable" if screen.cable_in else "Plug the network cable in again"
        choices.append(Choice("Leave practice", screen.events_asked.emit, "calendar", "Its check-ins are forgotten"))
        choices.append(Choice(words, lambda: _switch(screen), "cable", "Practise being offline"))
    else:
        choices.append(Choice("Another event…", screen.events_asked.emit, "calendar", "This one stays on this laptop"))
        choices.append(Choice("Another key…", screen.key_asked.emit, "key", "For the Intervals server"))
    return ChoiceOverlay(screen.host(), screen.theme, "More", "", choices)


def _switch(screen: CheckInScreen) -> None:
    screen.cable_in = not screen.cable_in
    screen.network_switch_asked.emit(screen.cable_in)
    if screen.cable_in:
        screen.show_note("The cable is in again", "What waits is delivered by itself.")
    else:
        screen.show_note("The cable is out", "Go on checking in, and watch the top right.")


def _export(screen: CheckInScreen) -> None:
    event = screen.desk.status().event
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    place = Path(folder if Path(folder).is_dir() else Path.home(), f"{event.slug or 'event'}-{event.date}.csv")
    dialog = QFileDialog(screen, "Export to a file", str(place), "CSV files (*.csv)")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("csv")
    dialog.fileSelected.connect(screen.export_asked)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _rename(screen: CheckInScreen) -> None:
    text = "People read it on the other desks, so name it as it stands in the hall."
    overlay = LineOverlay(screen.host(), screen.theme, "Name of this desk", text, screen.desk.status().desk.name)
    overlay.given.connect(screen.desk_renamed)
    screen.open_overlay(overlay, lambda: overlay.open(overlay.line))


def _theme(screen: CheckInScreen) -> None:
    def take(mode: str) -> Callable[[], object]:
        return lambda: screen.theme_chosen.emit(mode)

    now = screen.theme.mode
    choices = [
        Choice(_MODE_WORDS[mode], take(mode), *(("check", "Chosen now") if mode == now else ("theme",)))
        for mode in MODES
    ]
    screen.open_overlay(ChoiceOverlay(screen.host(), screen.theme, "Light or dark", "", choices))
