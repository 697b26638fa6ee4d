"""What the doctor's tests are made of: a place on a real folder, and a clock that is wrong by a while."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from kiosk.clock import SystemClock
from kiosk.doctor import Check, Place, State, examine_now
from kiosk.settings import Settings


class WrongClock(SystemClock):
    """The system's clock, set wrong by so many seconds."""

    def __init__(self, seconds: float = 0.0) -> None:
        self._off = timedelta(seconds=seconds)

    def now(self) -> datetime:
        return super().now() + self._off


def place(root: Path, url: str = "http://127.0.0.1:9", key: str | None = "practice", **changes: Any) -> Place:
    """A place with these settings; `settings` are those of `Settings` by name."""
    settings = Settings(api_url=url, **changes.pop("settings", {}))
    fields: dict[str, Any] = {
        "root": root,
        "clock": SystemClock(),
        "settings": lambda: settings,
        "key": lambda server: key,
    }
    return Place(**(fields | changes))


def found(where: Place) -> dict[str, Check]:
    """What the doctor finds, by the checks' ids."""
    checks = examine_now(where)
    assert len({check.id for check in checks}) == len(checks)
    return {check.id: check for check in checks}


def states(checks: dict[str, Check], *ids: str) -> list[State]:
    return [checks[each].state for each in ids]


def only(check: Callable[[], Check]) -> tuple[State, str]:
    """A check's state and words."""
    made = check()
    return made.state, made.words
