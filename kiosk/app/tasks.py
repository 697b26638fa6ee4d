"""Tasks of the window, all in one group. What fails is told or logged, and takes nothing else down."""

from __future__ import annotations

import asyncio
import logging
from abc import ABC, abstractmethod
from collections.abc import Coroutine
from typing import Any

from kiosk import logs
from kiosk.errors import KioskError

_log = logging.getLogger("kiosk.app")


class Tasks(ABC):
    """Whoever derives opens the group, and closes it."""

    def __init__(self) -> None:
        self._group: asyncio.TaskGroup | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    @abstractmethod
    def _tell(self, trouble: KioskError) -> None:
        """Show a person what a task failed at."""

    def _spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None] | None:
        """Run something in the group; None where it is over."""
        if self._group is None:
            work.close()
            return None
        task = self._group.create_task(self._guarded(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _guarded(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except KioskError as error:
            _log.warning("not done", extra=logs.facts(error))
            self._tell(error)
        except Exception:
            _log.exception("a defect")
