"""Practice: a server in this process, invented runners, and a data folder that is thrown away."""

from __future__ import annotations

import tempfile
from pathlib import Path

from kiosk.api import Client, Pace
from kiosk.app.session import Session
from kiosk.clock import Clock
from kiosk.language import tr
from kiosk.model import WriteBackRoute
from kiosk.practice import PRACTICE_KEY, PracticeServer, World
from kiosk.settings import Settings
from kiosk.store import Home

_BIB_ROUTE = WriteBackRoute(body={"bibIdentifier": "{bib}"})
"""The practice server takes bibs, which no page says of the real one."""


class Venue:
    """Everything of one practice; nothing of it meets a real event or leaves the laptop."""

    def __init__(self, registrations: int, seed: int, clock: Clock) -> None:
        self._clock = clock
        self.world = World(registrations, seed, clock)
        self.server = PracticeServer(self.world, clock=clock)
        self._folder = tempfile.TemporaryDirectory(prefix="kiosk-practice-", ignore_cleanup_errors=True)

    async def open(self) -> Session:
        """A session at a practice desk, with its start list read."""
        settings = Settings(desk_name=tr("Practice desk"), bib_write_back=_BIB_ROUTE)
        home = Home(Path(self._folder.name))
        session = Session(home, self.world.event_id, settings, self._clock, practice=True)
        pace = Pace(self._clock)
        client = Client("http://127.0.0.1", PRACTICE_KEY, pace=pace, clock=self._clock, app=self.server)
        session.connect(client, owned=True)
        await session.load(lambda _: None)
        return session

    def close(self) -> None:
        """Throw the data away; the session must be closed."""
        self._folder.cleanup()
