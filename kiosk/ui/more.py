"""What is not needed for every runner: the state of the whole, and the menu behind F10."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from kiosk.errors import KioskError
from kiosk.model import DeliveryState, Network
from kiosk.ui import exchange
from kiosk.ui.details import DELIVERIES
from kiosk.ui.formats import age, count, moment
from kiosk.ui.overlay import Choice, ChoiceOverlay, FactsOverlay, LineOverlay, Overlay
from kiosk.ui.sound.sounds import NOT_READY
from kiosk.ui.theme import MODES
from kiosk.ui.wording import bib, name, network_chip, start_list_line

if TYPE_CHECKING:
    from kiosk.ui.check_in import CheckInScreen

_MODE_WORDS = {"system": "As the computer", "light": "Light", "dark": "Dark"}


def attend(screen: CheckInScreen) -> None:
    """Open what is asked for on this screen."""
    screen.menu_asked.connect(lambda: screen.open_made(lambda: menu(screen)))
    screen.status_asked.connect(lambda: screen.open_made(lambda: status(screen)))
    screen.set_up_asked.connect(lambda: _set_up(screen))


def _set_up(screen: CheckInScreen) -> None:
    from kiosk.ui import scanning

    scanning.learn(screen)


def status(screen: CheckInScreen) -> Overlay:
    """The whole in figures, and what can be done where something is wrong."""
    known, now = screen.desk.status(), screen.now()
    chip = network_chip(known, now)
    facts = [("Network", known.network.message or f"{chip.title}. {chip.line}.")]
    facts.append(("Delivery", _delivery_line(known.deliveries)))
    if any(known.bibs.values()):
        facts.append(("Bibs given here", _delivery_line(known.bibs)))
    if known.oldest_waiting_at is not None:
        facts.append(
            ("Oldest waiting", f"{age(known.oldest_waiting_at, now)}, since {moment(known.oldest_waiting_at, now)}")
        )
    if known.held_reason:
        facts.append(("Why held", known.held_reason))
    facts.append(("Start list", start_list_line(known, now)))
    facts += [(run.label, f"{count(run.checked_in)} of {count(run.expected)}") for run in known.runs]
    overlay = FactsOverlay(screen.host(), screen.theme, known.event.name, facts)
    actions: list[tuple[str, Callable[[], object]]] = [
        ("Try again now", screen.sync_asked.emit),
        ("Compare…", partial(_compare, screen)),
    ]
    if known.network.state is Network.SIGNED_OUT:
        actions.append(("Enter a key…", screen.key_asked.emit))
    return overlay.with_actions(*actions)


def _compare(screen: CheckInScreen) -> None:
    from kiosk.ui.reconcile import open_reconciliation

    open_reconciliation(screen)


def _delivery_line(counts: dict[DeliveryState, int]) -> str:
    numbers = ((counts.get(state, 0), words) for state, words in DELIVERIES.items())
    parts = [f"{count(number)} {words}" for number, words in numbers if number]
    return ", ".join(parts) or "Nothing to deliver yet"


def menu(screen: CheckInScreen) -> Overlay:
    """The menu behind F10."""
    choices = [
        Choice(
            "Progress and delivery", screen.status_asked.emit, "info", "By run, what waits, compare with the server"
        ),
        Choice("Send and read now", screen.sync_asked.emit, "refresh", "Tries held check-ins again too"),
        _hand_over(screen),
        Choice("Scanning…", lambda: _scanning(screen), "scanner", _scanning_note(screen)),
        Choice("Codes…", lambda: _codes(screen), "qr", "Labels for bibs, and codes on this screen"),
        Choice("Name of this desk…", lambda: _rename(screen), "pencil", screen.desk.status().desk.name),
        Choice("Sound…", lambda: _sound(screen), "sound", _sound_note(screen)),
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


def _codes(screen: CheckInScreen) -> None:
    about = screen.about()
    choices = [Choice("Print codes on labels…", lambda: _sheets(screen), "print", "Bib, name and run, A4 or Letter")]
    if about is not None:
        note = f"{bib(about.registration)} · {name(about.registration)}"
        choices.append(Choice("Show one runner's code", lambda: screen.show_code(about), "qr", note))
    if screen.desk.practice:
        choices.append(Choice("Codes to scan", lambda: _samples(screen), "scanner", "To practise with"))
    screen.open_overlay(ChoiceOverlay(screen.host(), screen.theme, "Codes", "", choices))


def _sheets(screen: CheckInScreen) -> None:
    from kiosk.ui.codes.sheets_overlay import SheetsOverlay  # with all that printing needs

    overlay = SheetsOverlay(screen.host(), screen.theme, screen.desk)
    overlay.printed.connect(screen.show_note)
    screen.open_overlay(overlay)


def _samples(screen: CheckInScreen) -> None:
    from kiosk.ui.codes.view import SamplesOverlay

    screen.open_made(lambda: SamplesOverlay(screen.host(), screen.theme, screen.desk))


def _scanning(screen: CheckInScreen) -> None:
    from kiosk.ui import scanning  # with all devices' dialogs: the screen does not wait for them

    screen.open_made(lambda: scanning.menu(screen))


def _sound(screen: CheckInScreen) -> None:
    from kiosk.ui import scanning

    scanning.sound(screen)


def _scanning_note(screen: CheckInScreen) -> str:
    ways = ["camera"] if screen.plugged.devices.camera.on else []
    ways += ["runner, then bib"] if screen.handing_out.on else []
    return f"On: {' and '.join(ways)}" if ways else "Camera, scanner, runner then bib"


def _sound_note(screen: CheckInScreen) -> str:
    chosen, sounds = screen.plugged.devices.sound, screen.plugged.sounds
    if chosen.muted:
        return "Off"
    broken = sounds.trouble and sounds.trouble != NOT_READY
    return sounds.trouble.partition(":")[0] if broken else f"{chosen.volume} %"


def _switch(screen: CheckInScreen) -> None:
    screen.cable_in = not screen.cable_in
    screen.network_switch_asked.emit(screen.cable_in)
    if screen.cable_in:
        screen.show_note("The cable is in again", "What waits is delivered by itself.")
    else:
        screen.show_note("The cable is out", "Go on checking in, and watch the top right.")


def _hand_over(screen: CheckInScreen) -> Choice:
    """Invented runners are for no other laptop."""
    if screen.desk.practice:
        return Choice(
            "Export to a file…", lambda: exchange.export(screen), "export", "Start list with check-ins, as CSV"
        )
    menu = partial(screen.open_made, lambda: exchange.menu(screen))
    return Choice("Hand over…", menu, "export", "To another laptop, or as CSV")


def _rename(screen: CheckInScreen) -> None:
    text = "People read it on the other desks, so name it as it stands in the hall."
    try:
        name_now = screen.desk.status().desk.name
    except KioskError as trouble:
        screen.show_error(trouble)
        return
    overlay = LineOverlay(screen.host(), screen.theme, "Name of this desk", text, name_now)
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
