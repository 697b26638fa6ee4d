"""Before the doors open, in the window: the doctor's checks and the offline drill, told to the page that shows them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from contextlib import aclosing
from importlib import import_module
from typing import TYPE_CHECKING, Any

from kiosk import secrets
from kiosk.app.choices import Choices
from kiosk.app.garbage import another_thread_building
from kiosk.checks import Group
from kiosk.clock import Clock
from kiosk.settings import Settings, load
from kiosk.store import Home
from kiosk.ui.preflight import open_preflight

if TYPE_CHECKING:
    from kiosk.api import Client
    from kiosk.app.practising import Venue
    from kiosk.ui.check_in import CheckInScreen
    from kiosk.ui.preflight.overlay import PreflightOverlay

Spawn = Callable[[Coroutine[Any, Any, None]], "asyncio.Task[None] | None"]

_DOCTOR = (Group.LAPTOP, Group.SERVER, Group.EVENT)
"""What the doctor is asked; devices are looked at where they are plugged in, in the window."""


class Preflight:
    """Opens the page, and does what is asked for there as tasks that end with it."""

    def __init__(
        self,
        home: Home,
        clock: Clock,
        environment: Mapping[str, str],
        choices: Choices,
        client: Callable[[], Client | None],
        spawn: Spawn,
        venue: Callable[[], Venue | None] = lambda: None,
    ) -> None:
        """`client`: the one that is connected now; where there is none, the key is looked for as at a start.

        `venue`: of the practice that goes on. Then its server, key and event are looked at, and nothing real but the
        laptop and its devices.
        """
        self._home, self._clock, self._environment = home, clock, environment
        self._choices, self._client, self._spawn, self._venue = choices, client, spawn, venue

    def open(self, screen: CheckInScreen) -> None:
        """Open the page over this screen, and begin with the checks."""
        overlay = open_preflight(screen)
        event_id, venue = screen.desk.event.id, self._venue() if screen.desk.practice else None
        tasks: set[asyncio.Task[None]] = set()

        def begin(work: Coroutine[Any, Any, None]) -> None:
            task = self._spawn(work)
            if task is not None:
                tasks.add(task)
                task.add_done_callback(tasks.discard)

        def end() -> None:
            for task in tuple(tasks):
                task.cancel()

        overlay.check_asked.connect(lambda: begin(self.check(overlay, event_id, venue)))
        overlay.drill_asked.connect(lambda: begin(self.drill(overlay)))
        overlay.closed.connect(end)
        begin(self.check(overlay, event_id, venue))

    async def check(self, overlay: PreflightOverlay, event_id: str, venue: Venue | None = None) -> None:
        """Look at everything; what belongs to an event at this `venue`, where somebody practises there."""
        doctor = await _imported("kiosk.doctor")
        wanted = [each for each in doctor.planned(with_event=True) if each.group in _DOCTOR]
        ids = {each.id for each in wanted}
        overlay.begin(wanted)
        place = doctor.Place(
            self._home.root,
            self._clock,
            self._settings if venue is None else lambda: self._settings_at(venue),
            lambda server: secrets.read_key(server, self._environment),
            event_id,
            client=self._client() if venue is None else venue.client,
            told=lambda check: overlay.show_check(check) if check.id in ids else None,
            event_root=None if venue is None else venue.root,
        )
        try:
            await doctor.examine(place)
        except Exception:
            overlay.finish(_DOCTOR)
            raise

    async def drill(self, overlay: PreflightOverlay) -> None:
        """Do the offline drill on this laptop's disk."""
        made = await _imported("kiosk.app.drill")
        overlay.begin(made.planned())
        try:
            async with aclosing(made.drill(self._home.root, self._clock)) as steps:
                with another_thread_building():
                    async for step in steps:
                        overlay.show_check(step)
        except Exception:
            overlay.finish((Group.DRILL,))
            raise
        overlay.finish((Group.DRILL,))

    def _settings(self) -> Settings:
        """Those in force. Raises where the next start could not read them."""
        load(self._home.root, self._environment)
        return self._choices.settings

    def _settings_at(self, venue: Venue) -> Settings:
        """Those of a practice, where the laptop's own can be read."""
        self._settings()
        return venue.settings


async def _imported(module: str) -> Any:
    """A module that takes a while to import, with which the window does not wait."""
    with another_thread_building():
        return await asyncio.to_thread(import_module, module)
