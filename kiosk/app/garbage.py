"""Python's garbage is collected on the GUI thread alone, often and in short pauses.

By itself Python collects in whichever thread happens to run. An object of Qt that dies in another thread than its own
leaves its timers behind, and the program crashes when the next one is due.
"""

from __future__ import annotations

import asyncio
import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_EVERY = 2.0
"""Seconds between collections; a signal such as SIGTERM is heard no later either, as only running Python hears it."""


_TURN = 0.0005
"""Seconds after which a thread that computes hands over to this one, which needs a turn for every step it takes."""

_building = 0


@contextmanager
def another_thread_building() -> Iterator[None]:
    """While another thread makes very many objects: it hands over often, and they are not looked through yet."""
    global _building
    turn = sys.getswitchinterval()
    sys.setswitchinterval(min(turn, _TURN))
    _building += 1
    try:
        yield
    finally:
        _building -= 1
        sys.setswitchinterval(turn)


async def keep_collecting() -> None:
    """Collect until cancelled, in the thread of this loop; what was loaded before is left out, as it stays anyway."""
    by_itself = gc.isenabled()
    gc.disable()
    gc.freeze()
    try:
        while True:
            await asyncio.sleep(_EVERY)
            if not _building:
                gc.collect()
    finally:
        gc.unfreeze()
        if by_itself:
            gc.enable()
