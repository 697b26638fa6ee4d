"""The commands that talk to a server: events, load, sync; and the practice server."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any, TypeVar

from kiosk import secrets
from kiosk.api import Client, Pace, fingerprint
from kiosk.cli import DONE, exit_code
from kiosk.cli.output import Output, deliveries, stamp, trouble
from kiosk.cli.workplace import Workplace
from kiosk.clock import Clock, SystemClock
from kiosk.desk import Desk
from kiosk.errors import KioskError, NeedKey, NotLoaded, ServerTrouble, WaitUntil
from kiosk.practice import PRACTICE_KEY, PracticeServer, Weather, World, WriteBack, serve
from kiosk.store import EventStore, PaceFile
from kiosk.sync import Outcome, Progress, Pushed, Sync, Timing

_ATTEMPTS = 3
T = TypeVar("T")


def events(arguments: argparse.Namespace, output: Output) -> int:
    """`kiosk events`: those of the key's organization."""
    workplace = Workplace(arguments)

    async def ask() -> int:
        async with client_of(workplace) as client:
            found = await _patiently(
                lambda: client.events(arguments.date_from, arguments.date_to),
                workplace.clock,
                arguments.patience,
                output,
            )
        here = set(workplace.home.event_ids())
        document = [
            {"id": each.id, "name": each.name, "date": each.date, "type": each.kind, "onThisLaptop": each.id in here}
            for each in found
        ]
        lines = [f"{each.date}  {each.id}  {each.name}{'  (loaded)' * (each.id in here)}" for each in found]
        output.document({"events": document}, "\n".join(lines) or "This organizer has no events.")
        return DONE

    return asyncio.run(ask())


def load(arguments: argparse.Namespace, output: Output) -> int:
    """`kiosk load EVENT`: goes on where a stopped load was."""
    workplace = Workplace(arguments)

    async def read() -> int:
        event_id = _known_or_new(workplace, arguments.event)
        async with client_of(workplace) as client:
            if not workplace.home.has(event_id):
                # An id that does not exist leaves no file behind.
                await _patiently(lambda: client.event(event_id), workplace.clock, arguments.patience, output)
            with workplace.store(event_id) as store:
                sync = sync_of(workplace, store, event_id, client)
                problem = None
                try:
                    await sync.load(arguments.patience, progress_to(output))
                except KioskError as error:
                    if not store.runs():
                        raise  # nothing of the event is here yet, so there is nothing to report
                    problem = error
                return _report(workplace, store, Outcome(Pushed(), sync.pulled, problem), output)

    return asyncio.run(read())


def sync(arguments: argparse.Namespace, output: Output) -> int:
    """`kiosk sync EVENT`: send everything that waits or is held, then read the whole list."""
    workplace = Workplace(arguments)
    event_id = workplace.event_id(arguments.event)

    async def both() -> int:
        async with client_of(workplace) as client:
            with workplace.store(event_id) as store:
                outcome = await sync_of(workplace, store, event_id, client).once(
                    arguments.patience, progress_to(output)
                )
                return _report(workplace, store, outcome, output)

    return asyncio.run(both())


def practice_server(arguments: argparse.Namespace, output: Output) -> int:
    """`kiosk practice-server`: serves until it is stopped."""
    clock = SystemClock()
    weather = Weather.load(Path(arguments.faults)) if arguments.faults else None
    world = World(arguments.registrations, arguments.seed, clock)
    server = PracticeServer(
        world, plan=arguments.plan, write_back=WriteBack(arguments.write_back), weather=weather, clock=clock
    )

    def started(port: int) -> None:
        url = f"http://127.0.0.1:{port}"
        output.document(
            {"url": url, "key": PRACTICE_KEY, "eventId": world.event_id},
            f"Practice server on {url}\n"
            f"Event {world.event_id} with {arguments.registrations} invented registrations. Use it with:\n"
            f"  export KIOSK_API_URL={url} KIOSK_API_KEY={PRACTICE_KEY}\n"
            f"  kiosk load {world.event_id}\n"
            f"Ctrl+C stops it.",
        )

    asyncio.run(serve(server, port=arguments.port, started=started))
    return DONE


@contextlib.asynccontextmanager
async def client_of(workplace: Workplace) -> AsyncIterator[Client]:
    """The client for the server and the key of a workplace. Raises NeedKey."""
    settings = workplace.settings
    key = secrets.read_key(settings.api_url, workplace.environment)
    if not key:
        raise NeedKey("There is no API key", "Set KIOSK_API_KEY, or enter the key once in the window.")
    pace = Pace(
        workplace.clock,
        fingerprint(settings.api_url, key),
        PaceFile(workplace.root),
        shared_by=settings.laptops_sharing_key,
    )
    client = Client(settings.api_url, key, pace=pace, clock=workplace.clock)
    try:
        yield client
    finally:
        await client.aclose()


def sync_of(workplace: Workplace, store: EventStore, event_id: str, client: Client) -> Sync:
    """The traffic of one event."""
    return Sync(store, event_id, client, workplace.home, workplace.clock, workplace.settings.routes)


def _known_or_new(workplace: Workplace, word: str) -> str:
    try:
        return workplace.event_id(word)
    except NotLoaded:
        return word


async def _patiently(ask: Callable[[], Awaitable[T]], clock: Clock, patience: float, output: Output) -> T:
    """One request, up to three times: waits for a limit and for passing trouble, in all `patience` seconds."""
    deadline, attempt, say = clock.monotonic() + patience, 0, progress_to(output)
    while True:
        attempt += 1
        try:
            return await ask()
        except (WaitUntil, ServerTrouble) as error:
            limit = error.until if isinstance(error, WaitUntil) else None
            wait = max(0.0, (limit - clock.now()).total_seconds()) if limit else Timing().backoff(attempt, clock)
            if attempt == _ATTEMPTS or clock.monotonic() + wait > deadline:
                raise
            if limit:
                say(Progress(0, waiting_until=limit))
        await asyncio.sleep(wait)


def progress_to(output: Output) -> Callable[[Progress], None]:
    """What tells the person at the terminal how far a reading is."""

    def show(progress: Progress) -> None:
        if progress.waiting_until is not None:
            output.say(f"The server asks to wait until {progress.waiting_until.astimezone():%H:%M:%S}.")
        elif progress.pages % 50 == 0:
            output.say(f"{progress.rows:,} registrations read")

    return show


def _report(workplace: Workplace, store: EventStore, outcome: Outcome, output: Output) -> int:
    desk = Desk(store, workplace.settings, workplace.clock)
    now = desk.status()
    pushed, pulled, problem = outcome.pushed, outcome.pulled, outcome.trouble
    if problem is None and pulled.reason:
        problem = KioskError("The start list is not complete", f"Reason: {pulled.reason}. Try again later.")
    if problem is None and pushed.refused:
        problem = KioskError(
            f"{pushed.refused} refused by the server", "`kiosk operations` shows each with its reason."
        )
    document: dict[str, Any] = {
        "pulled": pulled.rows,
        "pages": pulled.pages,
        "setAside": pulled.set_aside,
        "complete": pulled.complete,
        "pushed": pushed.acknowledged,
        "refused": pushed.refused,
        "held": pushed.held,
        "deliveries": deliveries(now.deliveries),
        "network": now.network.state.value,
        "notBefore": stamp(now.network.not_before),
        "trouble": trouble(problem) if problem else None,
    }
    words = (
        f"{pulled.rows:,} registrations read{f', {pulled.set_aside} could not be' if pulled.set_aside else ''}; "
        f"{pushed.acknowledged:,} check-ins and undos delivered, {now.undelivered:,} not yet."
    )
    output.document(document, words)
    if problem is None:
        return DONE
    output.say("{title}. {hint}".format_map(trouble(problem)))
    return exit_code(problem)
