"""All parts of the self-test in their order, each told as soon as it is over, and an end in any case."""

from __future__ import annotations

import asyncio
import threading
import traceback
from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kiosk import logs
from kiosk.app.self_test import devices, files, safety, work
from kiosk.app.self_test.bench import Bench
from kiosk.app.self_test.outcome import AGAIN, NotSo, NotThere, Remark
from kiosk.app.self_test.part import Part
from kiosk.checks import Check, Subject
from kiosk.errors import KioskError

LIMIT = 20.0
"""Seconds for the whole; it takes two or three."""
_EACH = 8.0
"""Seconds for one part."""
_SLOW = "Close other programs and try again."
_LAST = Subject("gone", "Nothing is left behind")

PARTS: tuple[Part, ...] = (*files.PARTS, *work.PARTS, *devices.PARTS, *safety.PARTS)


def run(
    told: Callable[[Check], object], overdue: Callable[[], object], limit: float | None = None
) -> tuple[Check, ...]:
    """What each part came to. `told` hears of each in its turn; `limit` is in seconds, `LIMIT` by default.

    Where a part hangs, so that not even its time can end it, that part is told as failed after the limit, in another
    thread, and `overdue` is called there: it has to end the process.
    """
    import qasync

    application = QApplication.instance() or QApplication(["kiosk"])
    limit = limit or LIMIT
    bench = Bench(slowness=limit / LIMIT)
    logs.start(bench.root)
    found: list[Check] = []
    trying: list[Subject] = []

    def late() -> None:
        told(trying[-1].fails(f"hangs: no end after {limit:g} s", _SLOW))
        bench.remove()
        overdue()

    async def all_parts() -> None:
        for subject, do in (*PARTS, Part(_LAST, _clean_up)):
            trying.append(subject)
            found.append(await _came_to(subject, do(bench), _EACH * bench.slowness))
            told(found[-1])

    watch = threading.Timer(limit, late)
    watch.daemon = True
    watch.start()
    try:
        qasync.run(all_parts())
    finally:
        watch.cancel()
        bench.remove()
        del application
    return tuple(found)


async def _clean_up(bench: Bench) -> str:
    """Close everything, and leave nothing on the disk."""
    await bench.close()
    return "window and server are closed, and the folder is gone"


async def _came_to(subject: Subject, doing: Awaitable[str | Remark], seconds: float) -> Check:
    """What a part came to, in its time; one that breaks is a failure of its own and not the end."""
    try:
        async with asyncio.timeout(seconds):
            came = await doing
    except NotThere as missing:
        return subject.not_tried(str(missing))
    except NotSo as failure:
        return subject.fails(failure.words, failure.to_do)
    except TimeoutError:
        return subject.fails(f"no end after {seconds:g} s", _SLOW)
    except KioskError as error:
        return subject.fails(error.title, error.hint)
    except ImportError as missing:
        return subject.fails(f"{missing.name or 'a library'} can't be loaded ({missing})", AGAIN)
    except Exception as error:
        return subject.fails(f"{type(error).__name__}: {error} ({_place_of(error)})", AGAIN)
    if isinstance(came, Remark):
        return subject.warns(*came)
    return subject.passes(came)


def _place_of(error: Exception) -> str:
    """Where in the program it came from, for the developers."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{Path(frame.filename).name}:{frame.lineno}"
