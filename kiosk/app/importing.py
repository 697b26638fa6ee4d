"""Settings of another laptop, taken before there is an event: a new one is set up in the same way, but for the key."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk import settings_file
from kiosk.app.choices import Choices
from kiosk.app.organizing import Organizing
from kiosk.errors import BadInput, KioskError
from kiosk.language import tr
from kiosk.settings_file import Offered
from kiosk.ui.window import MainWindow

if TYPE_CHECKING:
    from kiosk.ui.setup import SetupScreen

Spawn = Callable[[Coroutine[Any, Any, None]], object]


class Importing:
    """What was taken is told on the first screen until the laptop is connected, in the language that is spoken then."""

    def __init__(
        self,
        window: MainWindow,
        organizing: Organizing,
        choices: Choices,
        spawn: Spawn,
        *,
        has_key: Callable[[], Awaitable[bool]],
        show: Callable[[], object],
    ) -> None:
        """`has_key`: whether there is a key for the server that is set; `show` shows the first screen anew."""
        self._window, self._organizing, self._choices, self._spawn = window, organizing, choices, spawn
        self._has_key, self._show = has_key, show
        self._fields: tuple[str, ...] = ()

    # What the first screen asks for.
    def attend(self, screen: SetupScreen) -> None:
        """Do what is asked for on this screen."""
        screen.settings_asked.connect(self.open)
        screen.code_typed.connect(lambda text: self._take(lambda: _of_code(text), screen.set_error))

    def open(self) -> None:
        """Ask for a code or a file."""
        from kiosk.ui.organizer.first import FirstSettings  # with all that a camera needs

        opens = self._organizing.over_all()
        overlay = FirstSettings(opens.host(), opens.theme, self._window.plugged)

        def take(read: Callable[[], Offered]) -> None:
            self._take(read, lambda error: overlay.say_trouble(f"{error.title}. {error.hint}"), overlay.close_overlay)

        overlay.scanned.connect(lambda text: take(lambda: _of_code(text)))
        overlay.file_chosen.connect(lambda path: take(lambda: settings_file.load(Path(path))))
        opens.open_overlay(overlay)

    # Taking.
    def take_file(self, file: str) -> None:
        """Ask whether to take the settings of a file; on the first screen it is said where there are none."""
        self._take(lambda: settings_file.load(Path(file)), self._window.setup.set_error)

    def _take(
        self,
        read: Callable[[], Offered],
        say: Callable[[KioskError], object],
        close: Callable[[], object] = lambda: None,
    ) -> None:
        try:
            offer = read()
        except KioskError as error:
            say(error)
            return
        close()
        before = self._choices.settings
        self._organizing.offer(offer, lambda _: self._taken(settings_file.changes(before, offer)))

    def _taken(self, offered: tuple[settings_file.Change, ...]) -> None:
        now = self._choices.settings
        self._fields = tuple(each.field for each in offered if getattr(now, each.field) == each.after)
        self._show()

    # Telling.
    def tell(self) -> None:
        """Say what was taken, and what is still missing; nothing where nothing was taken."""
        if self._fields:
            self._spawn(self._tell())

    async def _tell(self) -> None:
        has_key = await self._has_key()
        if self._fields:
            self._window.setup.set_taken(self._fields, has_key=has_key)

    def connected(self) -> None:
        """Nothing is missing any more."""
        self._fields = ()


def _of_code(text: str) -> Offered:
    """What a code offers. Raises BadInput, also for one that is none of settings."""
    offer = settings_file.settings_of_scan(text)
    if offer is None:
        hint = tr("On the other laptop: F10, Organizer, Settings, Settings for other laptops, Show as a code.")
        raise BadInput(tr("This code holds no settings"), hint)
    return offer
