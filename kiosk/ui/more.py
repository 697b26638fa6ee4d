"""What is not needed for every runner: the state of the whole, and the menu behind F10."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, assert_never

from kiosk.clock import ago
from kiosk.errors import KioskError
from kiosk.language import mark, tr
from kiosk.model import DeliveryState, Network
from kiosk.ui import exchange, languages
from kiosk.ui.dialogs import Choice, ChoiceOverlay, FactsOverlay, LineOverlay
from kiosk.ui.formats import count, moment
from kiosk.ui.language_choice import languages_overlay
from kiosk.ui.overlay import Overlay
from kiosk.ui.theme import MODES
from kiosk.ui.wording import bib, name, network_line, number_of, start_list_line

if TYPE_CHECKING:
    from kiosk.ui.check_in import CheckInScreen

_MODE_WORDS = {
    "system": mark("As the computer", "Light or dark colours"),
    "light": mark("Light", "Light or dark colours"),
    "dark": mark("Dark", "Light or dark colours"),
}


def attend(screen: CheckInScreen) -> None:
    """Open what is asked for on this screen."""
    screen.menu_asked.connect(lambda: screen.open_made(lambda: menu(screen)))
    screen.status_asked.connect(lambda: screen.open_made(lambda: status(screen)))
    screen.set_up_asked.connect(lambda: _set_up(screen))
    screen.help_asked.connect(lambda: _help(screen))


def _set_up(screen: CheckInScreen) -> None:
    from kiosk.ui import scanning

    scanning.learn(screen)


def status(screen: CheckInScreen) -> Overlay:
    """The whole in figures, and what can be done where something is wrong."""
    known, now = screen.desk.status(), screen.now()
    facts = [(tr("Network"), network_line(known, now))]
    facts.append((tr("Delivery"), _delivery_line(known.deliveries)))
    if any(known.bibs.values()):
        facts.append((tr("Bibs given here"), _delivery_line(known.bibs)))
    if known.oldest_waiting_at is not None:
        since = known.oldest_waiting_at
        words = tr("Since {moment}, {ago}", moment=moment(since, now), ago=ago(since, now))
        facts.append((tr("Oldest waiting"), words))
    if known.held_reason:
        facts.append((tr("Why held"), known.held_reason))
    if not known.copied:
        text = tr("Not written: check this laptop's disk. What is green is safe in the event's file.")
        facts.append((tr("Second copy of the journal"), text))
    facts.append((tr("Start list"), start_list_line(known, now)))
    facts += [(run.label, number_of(run.checked_in, run.expected)) for run in known.runs]
    overlay = FactsOverlay(screen.host(), screen.theme, known.event.name, facts)
    actions: list[tuple[str, Callable[[], object]]] = [
        (tr("Send and read now"), screen.sync_asked.emit),
        (tr("Compare…"), partial(_compare, screen)),
    ]
    if known.network.state is Network.SIGNED_OUT:
        actions.append((tr("Enter a key…"), screen.key_asked.emit))
    return overlay.with_actions(*actions)


def _compare(screen: CheckInScreen) -> None:
    from kiosk.ui.reconcile import open_reconciliation

    open_reconciliation(screen)


def _delivery_line(counts: dict[DeliveryState, int]) -> str:
    parts = [_so_many(state, counts[state]) for state in DeliveryState if counts.get(state)]
    return ", ".join(parts) or tr("Nothing to deliver yet")


def _so_many(state: DeliveryState, number: int) -> str:
    """'12 waiting', of what is delivered."""
    match state:
        case DeliveryState.WAITING:
            return tr("%n waiting", "Check-ins that are to be sent to the server", number)
        case DeliveryState.HELD:
            return tr("%n held until the organizer decides", "Check-ins that are to be sent to the server", number)
        case DeliveryState.REFUSED:
            return tr("%n refused by the server", "Check-ins that are to be sent to the server", number)
        case DeliveryState.ACKNOWLEDGED:
            return tr("%n delivered", "Check-ins that are to be sent to the server", number)
        case DeliveryState.CONFIRMED:
            return tr("%n delivered and seen in the start list", "Check-ins that are to be sent to the server", number)
        case _:
            assert_never(state)


def menu(screen: CheckInScreen) -> Overlay:
    """The menu behind F10. A number means the same in practice: what there is only there comes last."""
    choices = [
        Choice(
            tr("Progress and delivery"),
            screen.status_asked.emit,
            "info",
            tr("By run, what waits, compare with the server"),
        ),
        Choice(tr("Race morning"), lambda: _morning(screen), "clock", tr("How fast it goes, and when all are in")),
        _hand_over(screen),
        Choice(tr("Scanning…"), lambda: _scanning(screen), "scanner", _scanning_note(screen)),
        Choice(tr("Codes…"), lambda: _codes(screen), "qr", tr("Labels for bibs, and codes on this screen")),
        Choice(tr("This window…"), lambda: menu_of_window(screen), "theme", tr("Sound, language, light or dark")),
    ]
    if screen.desk.practice:
        choices.append(Choice(tr("Organizer…"), screen.organizer_asked.emit, "lock", tr("Not while you practise")))
    else:
        note = tr("Desk, event, key, rights, settings")
        choices.append(Choice(tr("Organizer…"), lambda: _organizer(screen), "lock", note))
    note = tr("Not here yet, walk-ups, undone, refused")
    choices.append(Choice(tr("Lists and paper…"), lambda: _lists(screen), "print", note))
    choices.append(_preflight(screen))
    choices.append(Choice(tr("Help"), screen.help_asked.emit, "question", tr("The keys on one page, and a tour")))
    if screen.desk.practice:
        choices += _of_practice(screen)
    return ChoiceOverlay(screen.host(), screen.theme, tr("More", "Opens the menu"), "", choices)


def _of_practice(screen: CheckInScreen) -> tuple[Choice, Choice]:
    words = tr("Pull the network cable") if screen.cable_in else tr("Plug the network cable in again")
    return (
        Choice(words, lambda: _switch(screen), "cable", tr("Practise being offline")),
        Choice(tr("Leave practice"), screen.events_asked.emit, "calendar", tr("Its check-ins are forgotten")),
    )


def _preflight(screen: CheckInScreen) -> Choice:
    note = tr("Laptop, key, server, event, devices; offline drill")
    return Choice(tr("Before the doors open"), screen.preflight_asked.emit, "check", note)


def _morning(screen: CheckInScreen) -> None:
    from kiosk.ui.morning import open_morning

    open_morning(screen)


def _lists(screen: CheckInScreen) -> None:
    from kiosk.ui.lists import open_lists

    open_lists(screen)


def _help(screen: CheckInScreen) -> None:
    from kiosk.ui.help import open_help

    open_help(screen)


def menu_of_window(screen: CheckInScreen) -> None:
    """What is a matter of taste and of the room."""
    keys = tr("On, where the window is high enough") if screen.has_keys else tr("Off: for a finger or a mouse alone")
    choices = [
        Choice(tr("Sound…"), lambda: _sound(screen), "sound", _sound_note(screen)),
        Choice(tr("Language…"), lambda: _language(screen), "language", languages.LANGUAGES[languages.spoken()]),
        Choice(tr("Light or dark…"), lambda: _theme(screen), "theme", _mode_words(screen.theme.mode)),
        Choice(tr("Keyboard on the screen"), screen.keys_asked.emit, "keyboard", keys),
    ]
    screen.open_overlay(ChoiceOverlay(screen.host(), screen.theme, tr("This window"), "", choices))


def _organizer(screen: CheckInScreen) -> None:
    """What whoever set this laptop up may want to change; a PIN may guard all but the desk's name."""

    def made() -> Overlay:
        rights = tr("Rights, next steps, runs, full screen, PIN, wiping")
        choices = [
            Choice(tr("Name of this desk…"), lambda: _rename(screen), "pencil", screen.desk.status().desk.name),
            Choice(tr("Settings…"), screen.organizer_asked.emit, "lock", rights),
            Choice(tr("Another event…"), screen.events_asked.emit, "calendar", tr("This one stays on this laptop")),
            Choice(tr("Another key…"), screen.key_asked.emit, "key", tr("For the Intervals server")),
        ]
        return ChoiceOverlay(screen.host(), screen.theme, tr("Organizer"), "", choices)

    screen.open_made(made)


def _language(screen: CheckInScreen) -> None:
    screen.open_overlay(languages_overlay(screen.host(), screen.theme, screen.language_chosen.emit))


def _codes(screen: CheckInScreen) -> None:
    about = screen.about()
    note = tr("Bib, name and run, A4 or Letter")
    choices = [Choice(tr("Print codes on labels…"), lambda: _sheets(screen), "print", note)]
    if about is not None:
        note = f"{bib(about.registration)} · {name(about.registration)}"
        choices.append(Choice(tr("Show one runner's code"), lambda: screen.show_code(about), "qr", note))
    if screen.desk.practice:
        choices.append(Choice(tr("Codes to scan"), lambda: _samples(screen), "scanner", tr("To practise with")))
    screen.open_overlay(ChoiceOverlay(screen.host(), screen.theme, tr("Codes"), "", choices))


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
    camera, hands_out = screen.plugged.devices.camera.on, screen.handing_out.on
    if camera and hands_out:
        return tr("On: camera and runner, then bib")
    if camera:
        return tr("On: camera")
    return tr("On: runner, then bib") if hands_out else tr("Camera, scanner, runner then bib")


def _sound_note(screen: CheckInScreen) -> str:
    chosen, sounds = screen.plugged.devices.sound, screen.plugged.sounds
    if chosen.muted:
        return tr("Off", "The sound")
    return tr("No sound") if sounds.broken else tr("{volume} %", volume=count(chosen.volume))


def _switch(screen: CheckInScreen) -> None:
    screen.cable_in = not screen.cable_in
    screen.network_switch_asked.emit(screen.cable_in)
    if screen.cable_in:
        screen.show_note(tr("The cable is in again"), tr("What waits is delivered by itself."))
    else:
        screen.show_note(tr("The cable is out"), tr("Go on checking in, and watch the top right."))


def _hand_over(screen: CheckInScreen) -> Choice:
    """Invented runners are for no other laptop."""
    if screen.desk.practice:
        note = tr("Start list with check-ins, as CSV")
        return Choice(tr("Export to a file…"), lambda: exchange.export(screen), "export", note)
    menu = partial(screen.open_made, lambda: exchange.menu(screen))
    return Choice(tr("Hand over…"), menu, "export", tr("To another laptop, or as CSV"))


def _rename(screen: CheckInScreen) -> None:
    text = tr("People read it on the other desks, so name it as it stands in the hall.")
    try:
        name_now = screen.desk.status().desk.name
    except KioskError as trouble:
        screen.show_error(trouble)
        return
    overlay = LineOverlay(screen.host(), screen.theme, tr("Name of this desk"), text, name_now)
    overlay.given.connect(screen.desk_renamed)
    screen.open_overlay(overlay, lambda: overlay.open(overlay.line))


def _mode_words(mode: str) -> str:
    return tr(_MODE_WORDS[mode], "Light or dark colours")


def _theme(screen: CheckInScreen) -> None:
    def take(mode: str) -> Callable[[], object]:
        return lambda: screen.theme_chosen.emit(mode)

    now = screen.theme.mode
    choices = [
        Choice(_mode_words(mode), take(mode), *(("check", tr("Chosen now")) if mode == now else ("theme",)))
        for mode in MODES
    ]
    screen.open_overlay(ChoiceOverlay(screen.host(), screen.theme, tr("Light or dark"), "", choices))
