"""The offline drill: proof, on this laptop and its disk, that check-ins outlive a cut network and are delivered once.

It works with invented runners in a folder of its own below the data folder, which is gone afterwards, and with a
practice server on a socket of this laptop. Nothing of it meets a real event, and nothing of it needs a network.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing, suppress
from pathlib import Path

from kiosk.app.drill_site import LIMIT, Site, StepFailed
from kiosk.checks import Check, Group, Planned, Subject
from kiosk.clock import Clock
from kiosk.errors import KioskError, Offline
from kiosk.language import mark, tr

_log = logging.getLogger("kiosk.app")

STEPS: tuple[tuple[Subject, Callable[[Site], Awaitable[str]]], ...] = (
    (Subject("drill_folder", mark("A folder of its own")), Site.make_folder),
    (Subject("drill_list", mark("A start list is read")), Site.load),
    (Subject("drill_cut", mark("The network is cut")), Site.cut),
    (Subject("drill_find", mark("Runners are found")), Site.find),
    (Subject("drill_record", mark("Checked in without a network")), Site.record),
    (Subject("drill_again", mark("Closed and opened again")), Site.open_again),
    (Subject("drill_copy", mark("Second copy of the journal")), Site.read_copy),
    (Subject("drill_back", mark("The network is back")), Site.deliver),
)
"""What is tried, in its order."""
_LAST = Subject("drill_gone", mark("Nothing is left behind")), Site.clean_up
"""What is done whatever came before."""


def planned() -> tuple[Planned, ...]:
    """The steps in their order."""
    return tuple(subject.planned(Group.DRILL) for subject, _ in (*STEPS, _LAST))


async def drill(root: Path, clock: Clock) -> AsyncGenerator[Check, None]:
    """Each step of a drill below the data folder `root`, as soon as it is over; after one that failed none is tried.

    Everything happens in a thread of its own. Whoever stops listening stops the drill, which cleans up all the same.
    """
    loop = asyncio.get_running_loop()
    told: asyncio.Queue[Check | None] = asyncio.Queue()
    stopped = threading.Event()

    def tell(check: Check | None) -> None:
        with suppress(RuntimeError):  # nobody listens any more: the loop has ended
            loop.call_soon_threadsafe(told.put_nowait, check)

    def work() -> None:
        try:
            # The window's own kind of loop is for its thread alone.
            with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
                runner.run(_run(Site(root, clock), tell, stopped))
        finally:
            tell(None)

    threading.Thread(target=work, name="drill").start()
    try:
        while (check := await told.get()) is not None:
            yield check
    finally:
        stopped.set()


async def steps(root: Path, clock: Clock) -> tuple[Check, ...]:
    """All steps of a drill."""
    async with aclosing(drill(root, clock)) as told:
        return tuple([each async for each in told])


async def _run(site: Site, tell: Callable[[Check], object], stopped: threading.Event) -> None:
    """Do all steps, and in any case the last one."""
    failed = False
    for subject, do in STEPS:
        if failed or stopped.is_set():
            tell(subject.not_tried(tr("a step before it failed", "Of a drill")))
        else:
            check = await _came_to(subject, do(site))
            failed = check.open
            tell(check)
    subject, do = _LAST
    tell(await _came_to(subject, do(site)))


async def _came_to(subject: Subject, step: Awaitable[str]) -> Check:
    """What a step came to, in its time."""
    again = tr("Try the drill again. If it stays, use another laptop, and tell the organizer.")
    try:
        async with asyncio.timeout(LIMIT):
            return subject.passes(await step)
    except StepFailed as failure:
        return subject.fails(failure.words, failure.to_do or again)
    except TimeoutError:
        return subject.fails(tr("no answer within {seconds} s", seconds=f"{LIMIT:g}"), again)
    except KioskError as error:
        if type(error) is not Offline:
            return subject.fails(error.title, again)
        to_do = tr("A firewall may keep programs of this laptop from each other. Tell the organizer.")
        return subject.fails(tr("the server of the drill, on this laptop, can’t be reached"), to_do)
    except Exception:
        _log.exception("a step of the drill broke", extra={"step": subject.id})
        return subject.fails(tr("the program made a mistake"), tr("Send the developers a report: `kiosk report`."))
