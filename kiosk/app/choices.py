"""What people choose in the window: taken at once, and kept in the settings file, where the environment never goes."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from kiosk import logs
from kiosk import settings as settings_file
from kiosk.devices import Devices
from kiosk.errors import KioskError
from kiosk.settings import Settings
from kiosk.ui import languages
from kiosk.ui.help import offer_tour
from kiosk.ui.window import MainWindow

if TYPE_CHECKING:
    from kiosk.ui.check_in import CheckInScreen

_log = logging.getLogger("kiosk.app")


class Choices:
    """The settings in force, and what changes them."""

    def __init__(self, window: MainWindow, root: Path, environment: Mapping[str, str], flags: dict[str, Any]) -> None:
        """`flags` are a command's own. Raises BadInput and DiskTrouble where the settings can't be used."""
        self._window = window
        self._root = root
        self.settings: Settings = msgspec.structs.replace(settings_file.load(root, environment), **flags)
        window.plugged.use(self.settings.devices)
        window.show_keys(self.settings.typing_on_screen)
        window.keys_chosen.connect(lambda on: self._keep_if_possible(typing_on_screen=on))
        self.language_changed: Callable[[], object] = lambda: None
        """Called when another language is spoken: what is shown has to be made anew; whoever makes it sets this."""

    def keep(self, **choices: Any) -> None:
        """Keep what a person chose, and only that: flags and environment stay out of the file."""
        kept = msgspec.structs.replace(settings_file.load(self._root, {}), **choices)
        settings_file.save(self._root, kept)
        self.settings = msgspec.structs.replace(self.settings, **choices)

    def attend(self, screen: CheckInScreen) -> None:
        """Do on this screen as was chosen, and take what is chosen there."""
        offer_tour(screen, lambda: self._keep_if_possible(tour_seen=True), asks=not self.settings.tour_seen)
        screen.hand_out(self.settings.runner_then_bib)
        screen.theme_chosen.connect(lambda mode: self._take_theme(screen, mode))
        screen.language_chosen.connect(lambda code: self._take_language(screen, code))
        screen.devices_chosen.connect(lambda devices: self._take_devices(screen, devices))
        screen.desk_renamed.connect(lambda name: self._rename_desk(screen, name))
        screen.hand_out_chosen.connect(lambda on: self._hand_out(screen, on))

    def _keep_here(self, screen: CheckInScreen, **choices: Any) -> None:
        """It is in force in any case; say where it can't be kept."""
        try:
            self.keep(**choices)
        except KioskError as error:
            screen.show_error(error)

    def _keep_if_possible(self, **choices: Any) -> None:
        """Where it can't be kept it is asked again after the next start: that is no trouble to speak of."""
        try:
            self.keep(**choices)
        except KioskError as error:
            _log.warning("a choice was not kept", extra={"choices": list(choices), **logs.facts(error)})

    def _take_theme(self, screen: CheckInScreen, mode: str) -> None:
        self._window.theme.set_mode(mode)
        self._keep_here(screen, theme=mode)

    def _take_language(self, screen: CheckInScreen, code: str) -> None:
        self._keep_here(screen, language=code)
        self.speak(code)

    def speak(self, code: str) -> None:
        """Speak another language at once."""
        languages.speak(code)
        self.language_changed()

    def _take_devices(self, screen: CheckInScreen, devices: Devices) -> None:
        self._window.plugged.use(devices)
        self._keep_here(screen, devices=devices)

    def _rename_desk(self, screen: CheckInScreen, name: str) -> None:
        try:
            screen.desk.rename(name)
        except KioskError as error:
            screen.show_error(error)
            return
        screen.refresh()
        if not screen.desk.practice:
            self._keep_here(screen, desk_name=name)

    def _hand_out(self, screen: CheckInScreen, on: bool) -> None:
        screen.hand_out(on)
        if not screen.desk.practice:
            self._keep_here(screen, runner_then_bib=on)
