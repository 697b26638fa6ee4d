"""The organizer's places in the window: who may open them, what is chosen there, and wiping an event."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from kiosk import logs, pin, settings_file
from kiosk.app.choices import Choices
from kiosk.clock import Clock
from kiosk.errors import KioskError
from kiosk.language import tr
from kiosk.settings import FILE, Settings
from kiosk.store import Home
from kiosk.store.wiping import finish_wipes, wipe
from kiosk.ui.organizer import ask_pin, offer_settings, open_places
from kiosk.ui.organizer.office import Opens, Standalone
from kiosk.ui.window import MainWindow

if TYPE_CHECKING:
    from kiosk.settings_file import Offered
    from kiosk.ui.check_in import CheckInScreen

_log = logging.getLogger("kiosk.app")

_OF_THE_CONNECTION = frozenset({"api_url", "write_back", "bib_write_back", "laptops_sharing_key"})
"""Fields that hold for a client that is made anew."""

Spawn = Callable[[Coroutine[Any, Any, None]], object]


class Organizing:
    """The `Office` of the places, and the guard before what else is the organizer's.

    A right PIN opens what it was asked for, until that is left: the places, or one other thing. The next time it is
    asked for again; places that nobody touches for five minutes close by themselves.
    """

    def __init__(
        self,
        window: MainWindow,
        home: Home,
        clock: Clock,
        choices: Choices,
        spawn: Spawn,
        *,
        leave: Callable[[], Awaitable[None]],
        go_on: Callable[[], object],
        reconnect: Callable[[], object],
    ) -> None:
        """`leave` closes the open event, `go_on` shows a screen without one, `reconnect` opens it anew."""
        self._window, self._home, self._clock, self._choices = window, home, clock, choices
        self._spawn, self._leave, self._go_on, self._reconnect = spawn, leave, go_on, reconnect
        self._tries = pin.Tries(home.root, clock)
        self._screen: CheckInScreen | None = None
        try:
            finish_wipes(home)
        except KioskError as error:
            _log.warning("a wipe can't be finished now", extra=logs.facts(error))

    # What the window asks for.
    def attend(self, screen: CheckInScreen) -> None:
        """Open the places for this screen, take the settings it scans, and guard what is not the volunteers' there."""
        screen.organizer_asked.connect(lambda: self.open(screen))
        screen.takes_settings = lambda text: self.take_scan(text, screen)
        screen.organizer_only = lambda do: self.guard(screen, do)

    def open(self, screen: CheckInScreen) -> None:
        """Open the places over this screen, after the PIN."""
        if screen.desk.practice:
            screen.show_note(
                tr("Not while you practise"), tr("Leave practice first: these places belong to a real event.")
            )
            return
        self._screen = screen
        open_places(screen, self, screen.desk)

    def guard(self, screen: CheckInScreen, do: Callable[[], object]) -> None:
        """Do what only the organizer may, such as choosing another event or key: after the PIN, but not in practice."""
        if screen.desk.practice:
            do()
        else:
            ask_pin(screen, self, do)

    def start(self) -> None:
        """Fill the screen where that was chosen; before the window is shown, or after."""
        if self.settings.full_screen:
            self.fill_screen(True)

    def toggle_full_screen(self) -> None:
        """F11: fill the screen, or leave it, after the PIN where the organizer chose that it stays filled."""
        if not self.is_filled():
            self.fill_screen(True)
        elif self.settings.full_screen:
            ask_pin(self._opens(), self, lambda: self.fill_screen(False))
        else:
            self.fill_screen(False)

    def take_scan(self, text: str, screen: CheckInScreen | None = None) -> bool:
        """Whether a scanned text is a code of settings. If so it is asked whether to take them, over this screen."""
        try:
            offer = settings_file.settings_of_scan(text)
        except KioskError as error:
            if screen is not None:
                screen.show_error(error, tr("Settings not taken"))
            return True
        if offer is None:
            return False
        self._offer_here(offer, screen)
        return True

    def take_file(self, file: str, screen: CheckInScreen) -> None:
        """Ask whether to take the settings of a file, over this screen; say it where there are none."""
        try:
            offer = settings_file.load(Path(file))
        except KioskError as error:
            screen.show_error(error, tr("Settings not taken"))
        else:
            self._offer_here(offer, screen)

    def _offer_here(self, offer: Offered, screen: CheckInScreen | None) -> None:
        def taken(number: int) -> None:
            if screen is not None:
                screen.show_note(tr("%n change(s) taken.", "", number))

        self.offer(offer, taken, screen)

    def offer(self, offer: Offered, taken: Callable[[int], object], screen: CheckInScreen | None = None) -> None:
        """Ask whether to take settings, over this screen or whatever is shown; the PIN first where there is one."""
        self._screen = screen
        offer_settings(screen or self._opens(), self, offer, taken)

    def _opens(self) -> Opens:
        """What overlays lie over: the check-in screen where it is shown, else whatever is."""
        screen = self._window.check_in
        if screen is not None and screen.isVisible():
            return screen
        return self.over_all()

    def over_all(self) -> Standalone:
        """Opens overlays over whatever is shown."""
        return Standalone(self._window.findChild(QWidget, "central") or self._window, self._window.theme)

    # The office.
    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._choices.settings

    @property
    def file(self) -> Path:
        """Where they are kept."""
        return self._home.root / FILE

    def change(self, **choices: Any) -> None:
        """Take and keep these fields of `Settings`. Raises KioskError; then nothing changed."""
        before = self.settings
        self._choices.keep(**choices)
        if self.settings.theme != before.theme:
            self._window.theme.set_mode(self.settings.theme)
        screen = self._screen
        if screen is not None and not screen.desk.practice:
            screen.desk.configure(self.settings)
            if self.settings.runner_then_bib != before.runner_then_bib:
                screen.hand_out(self.settings.runner_then_bib)
            screen.refresh()
        if any(getattr(self.settings, name) != getattr(before, name) for name in _OF_THE_CONNECTION):
            self._reconnect()
        if self.settings.language != before.language:  # last, as all that is shown is made anew by it
            QTimer.singleShot(0, self._window, lambda: self._choices.speak(self.settings.language))

    def pin_wait(self) -> float:
        """Seconds until the PIN may be tried again; 0: now."""
        return self._tries.wait()

    def pin_tries(self) -> int:
        """Wrong tries before it has to be waited."""
        return self._tries.left

    def check_pin(self, typed: str, told: Callable[[bool | KioskError], object]) -> None:
        """Whether this is the PIN, or why that can't be said."""
        self._spawn(self._check_pin(typed, told))

    async def _check_pin(self, typed: str, told: Callable[[bool | KioskError], object]) -> None:
        try:
            told(await asyncio.to_thread(self._tries.check, typed, self.settings.organizer_pin))
        except KioskError as error:
            told(error)

    def set_pin(self, typed: str, told: Callable[[KioskError | None], object]) -> None:
        """Set or change the PIN; "" removes it."""
        self._spawn(self._set_pin(typed, told))

    async def _set_pin(self, typed: str, told: Callable[[KioskError | None], object]) -> None:
        try:
            kept = await asyncio.to_thread(pin.kept_of, typed, self._clock) if typed else ""
            self._choices.keep(organizer_pin=kept)
        except KioskError as error:
            told(error)
        else:
            told(None)

    def hand_over(self, file: str, told: Callable[[KioskError | None], object]) -> None:
        """Write a hand-over file of the open event."""
        self._spawn(self._hand_over(file, told))

    async def _hand_over(self, file: str, told: Callable[[KioskError | None], object]) -> None:
        from kiosk.handover import hand_over  # with what signing needs

        screen = self._screen
        if screen is None:
            return
        try:
            await asyncio.to_thread(hand_over, self._home, screen.desk.event.id, Path(file), self._clock)
        except KioskError as error:
            told(error)
        else:
            told(None)

    def wipe(self, told: Callable[[KioskError], object]) -> None:
        """Wipe the open event, and leave it; `told` where that could not be done."""
        self._spawn(self._wipe(told))

    async def _wipe(self, told: Callable[[KioskError], object]) -> None:
        screen = self._screen
        if screen is None:
            return
        event_id = screen.desk.event.id
        try:
            safe = screen.desk.holdings().may_go
        except KioskError as error:
            told(error)
            return
        if not safe:
            told(KioskError(tr("Something was recorded since"), tr("Look again at what is here alone.")))
            return
        await self._leave()
        self._screen = None
        over = self.over_all()
        try:
            receipt = await asyncio.to_thread(wipe, self._home, event_id, self._clock)
        except KioskError as error:
            self._go_on()
            self._say(over, error)
            return
        if self.settings.last_event == event_id:
            self._forget_last_event()
        self._go_on()
        from kiosk.ui.organizer.receipt import ReceiptOverlay

        over.open_overlay(ReceiptOverlay(over.host(), over.theme, receipt))

    def _forget_last_event(self) -> None:
        try:
            self._choices.keep(last_event="")
        except KioskError as error:
            _log.warning("the last event can't be forgotten", extra=logs.facts(error))

    def _say(self, over: Standalone, error: KioskError) -> None:
        from kiosk.ui.overlay import Overlay

        overlay = Overlay(over.host(), over.theme, tr("Not wiped: {why}", why=error.title), error.hint)
        overlay.buttons(overlay.button(tr("Close"), overlay.close_overlay, "primary", key="Esc"))
        over.open_overlay(overlay)

    def is_filled(self) -> bool:
        """Whether the window fills the screen."""
        return bool(self._window.windowState() & Qt.WindowState.WindowFullScreen)

    def fill_screen(self, on: bool) -> None:
        """Let the window fill the screen, or not any more."""
        state, full = self._window.windowState(), Qt.WindowState.WindowFullScreen
        self._window.setWindowState(state | full if on else state & ~full)
