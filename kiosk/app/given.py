"""A file that the program was given, as by a double click: what another laptop handed over, or its settings."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk import settings_file
from kiosk.app.importing import Importing
from kiosk.app.organizing import Organizing
from kiosk.errors import KioskError
from kiosk.language import tr
from kiosk.ui.window import MainWindow

if TYPE_CHECKING:
    from kiosk.ui.check_in import CheckInScreen

Spawn = Callable[[Coroutine[Any, Any, None]], object]


class Given:
    """Does with a file what a person would do with it in the window that is shown."""

    def __init__(
        self,
        window: MainWindow,
        organizing: Organizing,
        importing: Importing,
        spawn: Spawn,
        *,
        show_setup: Callable[[], object],
        begin_with: Callable[[list[str]], Coroutine[Any, Any, None]],
    ) -> None:
        """`begin_with` takes hand-over files on the first screen, which `show_setup` shows."""
        self._window, self._organizing, self._importing, self._spawn = window, organizing, importing, spawn
        self._show_setup, self._begin_with = show_setup, begin_with

    def take(self, file: str) -> None:
        """Take a file: over the check-in screen in its turn, else on the first screen."""
        screen = self._window.check_in
        if screen is None or not screen.isVisible():
            self._take_first(file)
        elif screen.desk.practice:
            hint = tr("Leave practice first, then open the file again: it belongs to a real event.")
            screen.when_uncovered(lambda: screen.show_note(tr("Not while you practise"), hint))
        else:
            screen.when_uncovered(lambda: self._take_over(file, screen))

    def _take_first(self, file: str) -> None:
        self._show_setup()
        if is_of_settings(file):
            self._importing.take_file(file)
        else:
            self._spawn(self._begin_with([file]))

    def _take_over(self, file: str, screen: CheckInScreen) -> None:
        if is_of_settings(file):
            self._organizing.take_file(file, screen)
        else:
            screen.take_over_asked.emit([file])


def is_of_settings(file: str) -> bool:
    """Whether a file is taken for one of settings: by its name, as people see it."""
    return Path(file).suffix.lower() == settings_file.ENDING


async def event_of(file: str) -> str | None:
    """The id of the event that was handed over; None where the file is none of that kind, which is said later."""
    from kiosk.handover import signed  # with what signatures need

    try:
        return (await asyncio.to_thread(signed.read, Path(file))).handover.event.id
    except KioskError:
        return None
