"""Reading the log back: what a developer does with it."""

from __future__ import annotations

import json
import logging
import re
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk import logs

_PAIR = re.compile(r' (\w+)=("(?:[^"\\]|\\.)*"|\S*)')


@contextmanager
def logging_as_before() -> Iterator[None]:
    """What `logs.start` sets up ends with this."""
    root, names = logging.getLogger(), ("kiosk", *logs.QUIET)
    handlers, hooks = list(root.handlers), (sys.excepthook, threading.excepthook)
    levels = {name: logging.getLogger(name).level for name in names}
    try:
        yield
    finally:
        for handler in [each for each in root.handlers if each not in handlers]:
            root.removeHandler(handler)
            handler.close()
        for name, level in levels.items():
            logging.getLogger(name).setLevel(level)
        sys.excepthook, threading.excepthook = hooks


def events(home: Path) -> list[dict[str, str]]:
    """The lines as facts by name; `event` is what happened."""
    return [parsed(line) for line in (home / "logs" / "kiosk.log").read_text("utf-8").splitlines()]


def parsed(line: str) -> dict[str, str]:
    at, level, logger, rest = line.split(" ", 3)
    first = _PAIR.search(rest)
    facts = {name: json.loads(text) if text.startswith('"') else text for name, text in _PAIR.findall(rest)}
    return {"at": at, "level": level, "logger": logger, "event": rest[: first.start()] if first else rest} | facts


def story(home: Path, operation_id: str) -> list[tuple[str, str, str | None]]:
    """Every attempt to deliver one operation: its number, its outcome, and the error's kind."""
    return [
        (line["attempt"], line["outcome"], line.get("error"))
        for line in events(home)
        if line["event"] == "delivery" and line["operation_id"] == operation_id
    ]
