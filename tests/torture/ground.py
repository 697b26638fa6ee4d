"""The ground that everything is tortured on: a server on a real socket, and data folders with its event loaded."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

from kiosk.api import Client, Pace
from kiosk.clock import SystemClock
from kiosk.desk import Desk
from kiosk.model import CheckedIn, How, Registration
from kiosk.practice import World
from kiosk.settings import load as load_settings
from kiosk.store import EventStore, Home, PaceFile
from kiosk.sync import Outcome, Sync
from tests.journeys.venue import KEY, Venue, environment, program
from tests.torture.invariants import Shown, check
from tests.torture.reconciling import reconcile
from tests.torture.tally import Findings

ROOT = Path(__file__).parents[2]
PATIENCE = 40
"""Seconds after which a program that does not end is one that hangs."""

_BIBS = {"method": "PATCH", "path": "/registration/{registrationId}", "body": {"bibIdentifier": "{bib}"}}


@dataclass(frozen=True)
class Ran:
    """What a program came to. `code` is negative, or above 128, where a signal ended it."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> dict[str, Any]:
        """What it printed as JSON; nothing where it did not come to that."""
        try:
            found = json.loads(self.out)
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}

    @property
    def shown(self) -> list[Shown]:
        """The operations that it acknowledged: of a command its document, of other programs one on each line."""
        found = []
        for line in self.out.splitlines():
            with contextlib.suppress(ValueError):
                told = json.loads(line)
                if told.get("operationId"):
                    found.append(Shown(told["operationId"], told.get("registrationId") or ""))
        return found


class Ground:
    """A venue and data folders; everything is under one folder, which goes with it."""

    def __init__(self, registrations: int = 30) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="kiosk-torture-"))
        self.venue = Venue(registrations)
        self._registrations = registrations
        self._numbers = itertools.count(1)
        self._loaded: Path | None = None

    def __enter__(self) -> Ground:
        self.venue.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.venue._thread.is_alive():
            self.venue.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def event_id(self) -> str:
        """The event that everything is about."""
        return self.venue.event_id

    def empty(self) -> Path:
        """A new data folder with settings and nothing else."""
        home = self.folder / f"home-{next(self._numbers)}"
        home.mkdir()
        (home / "settings.json").write_text(json.dumps({"bibWriteBack": _BIBS, "lastEvent": self.event_id}), "utf-8")
        return home

    def loaded(self) -> Path:
        """A new data folder with the event in it, and the server as it was in the beginning."""
        if self._loaded is None:
            self._loaded = self.empty()
            self.drain(self._loaded)
        return self.copy(self._loaded)

    def copy(self, home: Path) -> Path:
        """A new data folder like another one, and the server as it was in the beginning."""
        self.begin_anew()
        target = self.folder / f"home-{next(self._numbers)}"
        shutil.copytree(home, target)
        return target

    def begin_anew(self) -> None:
        """The server forgets what was done; its people are the same ones."""
        world = World(self._registrations)
        self.venue.world = self.venue.server.world = world
        self.venue.server.requests.clear()
        self.venue.server._replies.clear()

    def database(self, home: Path) -> Path:
        """The event's file."""
        return Home(home).event_path(self.event_id)

    def private(self) -> set[str]:
        """Words that no log may hold."""
        people = self.venue.world.registrations()
        return {KEY, *(each.email for each in people), *(each.name for each in people if each.name)}

    # Programs.
    def environment(self, home: Path, **more: str) -> dict[str, str]:
        """What programs are started with."""
        offscreen = {"QT_QPA_PLATFORM": "offscreen", "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
        # What is counted is what the kiosk writes, not the interpreter.
        wanted = environment(home, self.venue.url) | offscreen | {"PYTHONDONTWRITEBYTECODE": "1"} | more
        return {name: value for name, value in wanted.items() if not name.startswith("COVERAGE_")}

    def command(self, *arguments: str) -> list[str]:
        """The command line of a command about the event; `{event}` stands for its id."""
        return program(*(self.event_id if each == "{event}" else each for each in arguments), "--json")

    def held(self, *arguments: str) -> list[str]:
        """As `command`, for a program that waits for its word (see `held.py`)."""
        return [sys.executable, "-m", "tests.torture.held", *self.command(*arguments)[3:]]

    @contextlib.contextmanager
    def begun(self, home: Path, command: Sequence[str], **more: str) -> Iterator[subprocess.Popen[str]]:
        """A program that is ready and waits for its word; killed at the end of the block, and after our patience."""
        pipe = subprocess.PIPE
        surroundings = self.environment(home, **more)
        with subprocess.Popen(
            command, env=surroundings, cwd=ROOT, text=True, errors="replace", stdin=pipe, stdout=pipe, stderr=pipe
        ) as process:
            watchdog = threading.Timer(PATIENCE, process.kill)
            watchdog.start()
            try:
                assert process.stdout is not None
                assert process.stdout.readline() == "ready\n", process.stderr and process.stderr.read()
                yield process
            finally:
                watchdog.cancel()
                process.kill()
                process.wait()

    def run(self, home: Path, command: Sequence[str], **more: str) -> Ran:
        """Run a program to its end; `more` are variables of its environment. Raises subprocess.TimeoutExpired."""
        done = subprocess.run(
            command,
            env=self.environment(home, **more),
            cwd=ROOT,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=PATIENCE,
            check=False,
        )
        return Ran(done.returncode, done.stdout, done.stderr)

    # People, and what they do in this process.
    def runners(self) -> list[Registration]:
        """Those who can simply be checked in."""
        return self.venue.runners()

    @contextlib.contextmanager
    def store(self, home: Path) -> Iterator[EventStore]:
        """The event's file, open in this process."""
        store = EventStore.open(self.database(home), SystemClock())
        try:
            yield store
        finally:
            store.close()

    @contextlib.contextmanager
    def desk(self, home: Path) -> Iterator[Desk]:
        """The event's desk, open in this process."""
        with self.store(home) as store:
            yield Desk(store, load_settings(home, self.environment(home)), SystemClock())

    def check_in(self, home: Path, runner: Registration) -> Shown:
        """Check somebody in; AssertionError where that is not possible."""
        with self.desk(home) as desk:
            verdict = desk.check_in(runner.id, How.SEARCH)
            assert isinstance(verdict, CheckedIn), verdict
            return Shown(verdict.operation.id, runner.id)

    def drain(self, home: Path, patience: float = 20) -> Outcome:
        """Send all that waits and read the list, as `kiosk sync` does."""
        return asyncio.run(self._sync(home, patience))

    async def _sync(self, home: Path, patience: float) -> Outcome:
        clock, place = SystemClock(), Home(home)
        settings = load_settings(home, {"KIOSK_API_URL": self.venue.url})
        client = Client(self.venue.url, KEY, pace=Pace(clock, "torture", PaceFile(home)), clock=clock)
        store = EventStore.open(self.database(home), clock)
        try:
            return await Sync(store, self.event_id, client, place, clock, settings.routes).once(patience)
        finally:
            store.close()
            await client.aclose()

    def aftermath(self, home: Path, shown: Iterable[Shown], *, deliver: bool = True, mended: bool = False) -> Findings:
        """What is wrong after anything happened: now, when somebody else is checked in, and when all is delivered.

        `mended`: what was shown may have come from the copy of the journal.
        """
        shown = list(shown)
        found = check(home, self.event_id, shown, self.private(), mended=mended)
        try:
            shown.append(self._next(home))
            if deliver:
                trouble = self.drain(home).trouble
                if trouble is not None:
                    found.say(f"the outbox does not drain: {trouble.title}", stuck=1)
        except Exception as error:  # whatever it is, it is what we look for
            found.say(f"it does not go on: {type(error).__name__}: {error}", stuck=1)
            return found
        found += check(home, self.event_id, shown, self.private())
        if deliver:
            found += reconcile(home, self.venue, shown)
        return found

    def _next(self, home: Path) -> Shown:
        """The next one in the queue is checked in."""
        with self.desk(home) as desk:
            for runner in reversed(self.runners()):
                entry = desk.entry(runner.id)
                if entry is not None and not entry.standing.checked_in:
                    verdict = desk.check_in(runner.id, How.SEARCH)
                    assert isinstance(verdict, CheckedIn), verdict
                    return Shown(verdict.operation.id, runner.id)
        raise AssertionError("nobody is left who could be checked in")


def root() -> bool:
    """Whether this process may mount."""
    return hasattr(os, "geteuid") and os.geteuid() == 0
