"""`kiosk doctor`: everything that a desk needs, looked at before the runners come."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from kiosk import logs, paths, secrets
from kiosk.cli import DONE, FAILED, QUEUED
from kiosk.cli.output import Output
from kiosk.cli.workplace import Workplace
from kiosk.clock import SystemClock
from kiosk.doctor import Check, Place, State, examine_now
from kiosk.errors import DiskTrouble, KioskError
from kiosk.settings import Settings
from kiosk.settings import load as load_settings

_WORDS = {State.PASS: "pass", State.WARN: "warn", State.FAIL: "FAIL", State.NOT_TRIED: "-"}
_COUNTED = {State.PASS: "passed", State.WARN: "to know of", State.FAIL: "failed", State.NOT_TRIED: "not tried"}


def doctor(arguments: argparse.Namespace, output: Output) -> int:
    """`kiosk doctor [EVENT] [--drill]`."""
    place = place_of(arguments, arguments.event)
    checks = examine_now(place)
    found, lines = document(checks), _lines(checks)
    steps: tuple[Check, ...] = ()
    if arguments.drill:
        steps = drilled(place)
        drill = document(steps)
        found |= {"ok": found["ok"] and drill["ok"], "drill": drill["checks"]}
        lines += ["", "Offline drill:", *_lines(steps)]
    output.document(found, "\n".join(lines))
    failures = [check for check in (*checks, *steps) if check.state is State.FAIL]
    if not failures:
        return DONE
    return QUEUED if all(check.offline for check in failures) else FAILED


def place_of(arguments: argparse.Namespace, event: str | None, environment: Mapping[str, str] = os.environ) -> Place:
    """What is looked at; a data folder or settings that can't be used are for the doctor to find."""
    root = Path(arguments.home) if arguments.home else paths.data_home(environment)
    with contextlib.suppress(DiskTrouble):
        logs.start(root)

    def settings() -> Settings:
        found = load_settings(root, environment)
        return msgspec.structs.replace(found, api_url=arguments.api_url) if arguments.api_url else found

    return Place(
        root,
        SystemClock(),
        settings,
        lambda server: secrets.read_key(server, environment),
        None if event is None else _event_id(arguments, event),
        cameras,
    )


def drilled(place: Place) -> tuple[Check, ...]:
    """The steps of an offline drill below the data folder."""
    try:
        from kiosk.app.drill import steps  # with what the window is made of
    except ImportError as missing:
        hint = f"Install the program again ({missing.name or type(missing).__name__})."
        raise KioskError("The drill can't be done here", hint) from missing
    return asyncio.run(steps(place.root, place.clock))


def document(checks: tuple[Check, ...]) -> dict[str, Any]:
    """What was found, for programs."""
    return {
        "ok": all(check.state is not State.FAIL for check in checks),
        "checks": [
            {
                "id": check.id,
                "title": check.title,
                "state": check.state.value,
                "words": check.words,
                "toDo": check.to_do,
                "offline": check.offline,
            }
            for check in checks
        ],
    }


def cameras() -> int | None:
    """How many cameras Qt finds; None where its media can't be loaded."""
    try:
        from PySide6.QtCore import QCoreApplication

        from kiosk.ui.media import quieten

        quieten()
        from kiosk.ui.camera.devices import SystemCameras
    except ImportError:
        return None
    application = QCoreApplication.instance() or QCoreApplication(["kiosk"])
    count = len(SystemCameras().cameras())
    del application
    return count


def _event_id(arguments: argparse.Namespace, word: str) -> str:
    """The id of the event that a word names, or the word: what is wrong with it is for the doctor to say."""
    with contextlib.suppress(KioskError):
        return Workplace(arguments).event_id(word)
    return word


def _lines(checks: tuple[Check, ...]) -> list[str]:
    lines = []
    for check in checks:
        lines.append(f"{_WORDS[check.state]:4}  {check.title}: {check.words}")
        if check.to_do:
            lines.append(f"      {check.to_do}")
    counted = Counter(check.state for check in checks)
    return [*lines, ", ".join(f"{counted[state]} {words}" for state, words in _COUNTED.items() if counted[state]) + "."]
