"""What every command stands on: the data folder, the settings, and the event or run that was named."""

from __future__ import annotations

import argparse
import contextlib
import os
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from kiosk import logs, paths
from kiosk.clock import Clock, SystemClock
from kiosk.desk import Desk
from kiosk.errors import BadInput, NotLoaded, StoreTrouble
from kiosk.settings import Settings
from kiosk.settings import load as load_settings
from kiosk.store import EventStore, Home


class Workplace:
    """The data folder with its settings: defaults, the settings file, the environment, then flags."""

    def __init__(self, arguments: argparse.Namespace, environment: Mapping[str, str] = os.environ) -> None:
        self.environment = environment
        self.root = Path(arguments.home) if arguments.home else paths.data_home(environment)
        self.home = Home(self.root)
        logs.start(self.root)
        self.clock: Clock = SystemClock()
        settings = load_settings(self.root, environment)
        if arguments.api_url:
            settings = msgspec.structs.replace(settings, api_url=arguments.api_url)
        self.settings: Settings = settings

    def event_id(self, word: str) -> str:
        """The id of the loaded event that `word` names by id, slug or name; NotLoaded or BadInput (several) else."""
        if self.home.has(word):
            return word
        fits = []
        for event_id in self.home.event_ids():
            # One file that can't be read must not keep the others from being named.
            with contextlib.suppress(NotLoaded, StoreTrouble), self.store(event_id) as store:
                event = store.event()
                if word.casefold() in (event.slug.casefold(), event.name.casefold()):
                    fits.append(event_id)
        if len(fits) > 1:
            raise BadInput("Several events have this name", f"Use the id: {', '.join(fits)}.")
        if not fits:
            raise NotLoaded(word)
        return fits[0]

    @contextlib.contextmanager
    def store(self, event_id: str) -> Iterator[EventStore]:
        """The event's file, open; made where there is none."""
        store = EventStore.open(self.home.event_path(event_id), self.clock)
        try:
            yield store
        finally:
            store.close()

    @contextlib.contextmanager
    def desk(self, word: str) -> Iterator[Desk]:
        """The desk of a loaded event."""
        with self.store(self.event_id(word)) as store:
            yield Desk(store, self.settings, self.clock)


def run_id_of(word: str, desk: Desk) -> str:
    """The id of the run that `word` names by id or label; BadInput where there is none, or several."""
    runs = desk.runs()
    fits = [run.id for run in runs if run.id == word] or [
        run.id for run in runs if run.label.casefold() == word.casefold()
    ]
    if len(fits) != 1:
        names = ", ".join(f"“{run.label}” ({run.id})" for run in runs)
        raise BadInput(f"{'Several runs are' if fits else 'No run is'} called “{word}”", f"Use one of {names}.")
    return fits[0]
