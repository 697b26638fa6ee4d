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

_ADDRESS = "http://127.0.0.1"
"""What stands in the place of a server's address; nothing is asked there but in this process."""

_BIB_ROUTE = WriteBackRoute(body={"bibIdentifier": "{bib}"})
"""The practice server takes bibs, which no page says of the real one."""


class Venue:
    """Everything of one practice; nothing of it meets a real event or leaves the laptop."""

    def __init__(self, registrations: int, seed: int, clock: Clock) -> None:
        self._clock = clock
        self.world = World(registrations, seed, clock)
        self.server = PracticeServer(self.world, clock=clock)
        self._folder = tempfile.TemporaryDirectory(prefix="kiosk-practice-", ignore_cleanup_errors=True)

        self.root = Path(self._folder.name)
        self.settings = Settings(api_url=_ADDRESS, desk_name=tr("Practice desk"), bib_write_back=_BIB_ROUTE)
        self.client = Client(_ADDRESS, PRACTICE_KEY, pace=Pace(clock), clock=clock, app=self.server)

    async def open(self) -> Session:
        """A session at a practice desk, with its start list read."""
        session = Session(Home(self.root), self.world.event_id, self.settings, self._clock, practice=True)
        session.connect(self.client, owned=True)
        await session.load(lambda _: None)
        return session

    def close(self) -> None:
        """Throw the data away; the session must be closed."""
        self._folder.cleanup()
