"""What the benches share: a temporary folder, a practice server in another process, and an event loaded from it."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from kiosk import settings
from kiosk.api import Client, Pace
from kiosk.clock import SystemClock
from kiosk.settings import Settings
from kiosk.store import EventStore, Home
from kiosk.sync import Sync

ROOT = Path(__file__).resolve().parents[2]
_PATIENCE = 600.0
_APART = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_LOGGING_RULES": "default.warning=false",
    "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
}
"""No screen of this machine, and not its keyring."""


@dataclass(frozen=True)
class Server:
    """A practice server on loopback."""

    url: str
    key: str
    event_id: str


class Place:
    """Used as a context; everything in it is gone afterwards."""

    def __init__(self, registrations: int, soak_minutes: float, search_seed: int) -> None:
        self.registrations = registrations
        self.soak_minutes = soak_minutes
        self.search_seed = search_seed
        self._folder = tempfile.TemporaryDirectory(prefix="kiosk-bench-", ignore_cleanup_errors=True)
        self._process: subprocess.Popen[str] | None = None
        self._homes = 0

    def __enter__(self) -> Place:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(10)
        self._folder.cleanup()

    @cached_property
    def server(self) -> Server:
        """The server, started when it is first asked for."""
        command = [
            "practice-server",
            "--json",
            "--registrations",
            str(self.registrations),
            "--seed",
            "1",
            "--port",
            "0",
        ]
        self._process = self.child("-m", "kiosk", *command)
        assert self._process.stdout is not None
        said = json.loads(self._process.stdout.readline())
        return Server(said["url"], said["key"], said["eventId"])

    def child(self, *arguments: str, **environment: str) -> subprocess.Popen[str]:
        """A Python of this environment with these arguments; its output is a pipe, its window is offscreen.

        It keeps its bytecode as an installed program does, whatever the environment says.
        """
        return self.program([sys.executable, *arguments], **environment)

    def program(self, command: list[str], **environment: str) -> subprocess.Popen[str]:
        """Any program in the same surroundings."""
        clean = {name: value for name, value in os.environ.items() if not name.startswith(("KIOSK_", "PYTHON"))}
        return subprocess.Popen(
            command,
            cwd=ROOT,
            env=clean | _APART | {"PYTHONPYCACHEPREFIX": str(Path(self._folder.name, "bytecode"))} | environment,
            stdout=subprocess.PIPE,
            text=True,
        )

    def window(self, home: Path) -> dict[str, str]:
        """The environment of a window on a data folder, with this server."""
        return {"KIOSK_HOME": str(home), "KIOSK_API_URL": self.server.url, "KIOSK_API_KEY": self.server.key}

    def empty_home(self) -> Path:
        """A data folder with nothing in it."""
        self._homes += 1
        home = Path(self._folder.name, f"home{self._homes}")
        home.mkdir()
        return home

    def loaded_home(self) -> Path:
        """A data folder of its own with the event loaded and chosen."""
        home = self.empty_home()
        shutil.copytree(self._loaded, home, dirs_exist_ok=True)
        return home

    @cached_property
    def _loaded(self) -> Path:
        home = self.empty_home()
        asyncio.run(self.load(home))
        settings.save(home, Settings(desk_name="Bench", last_event=self.server.event_id))
        return home

    async def load(self, root: Path) -> None:
        """Reads the event into a data folder the way `kiosk load` does."""
        clock, home = SystemClock(), Home(root)
        client = Client(self.server.url, self.server.key, pace=Pace(clock), clock=clock)
        store = EventStore.open(home.event_path(self.server.event_id), clock)
        try:
            sync = Sync(store, self.server.event_id, client, home, clock, Settings().routes)
            pulled = await sync.load(_PATIENCE)
            assert pulled.complete
            assert pulled.rows == self.registrations
        finally:
            store.close()
            await client.aclose()

    def open_store(self, root: Path) -> EventStore:
        """The event's file in a loaded data folder."""
        return EventStore.open(Home(root).event_path(self.server.event_id), SystemClock())
