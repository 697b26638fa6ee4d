"""Python's garbage is collected on the GUI thread alone, often and in short pauses.

By itself Python collects in whichever thread happens to run. An object of Qt that dies in another thread than its own
leaves its timers behind, and the program crashes when the next one is due.
"""

from __future__ import annotations

import asyncio
import gc

_EVERY = 2.0
"""Seconds between collections; a signal such as SIGTERM is heard no later either, as only running Python hears it."""


async def keep_collecting() -> None:
    """Collect until cancelled, in the thread of this loop; what was loaded before is left out, as it stays anyway."""
    by_itself = gc.isenabled()
    gc.disable()
    gc.freeze()
    try:
        while True:
            await asyncio.sleep(_EVERY)
            gc.collect()
    finally:
        gc.unfreeze()
        if by_itself:
            gc.enable()
