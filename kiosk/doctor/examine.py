"""Looking at everything at once: each check for itself, each with its time, so that the whole takes a few seconds."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import ParamSpec, TypeVar, TypeVarTuple, Unpack

from msgspec import Struct, structs

from kiosk.api import Client, Pace, fingerprint
from kiosk.checks import Group, Planned
from kiosk.clock import Clock
from kiosk.doctor import event, laptop, server
from kiosk.doctor.check import GO_ON, Check, State, Subject
from kiosk.doctor.threads import Abandoning
from kiosk.errors import BadInput, KioskError
from kiosk.language import tr
from kiosk.settings import Settings
from kiosk.store import PaceFile

LIMIT = 5.0
"""Seconds for each check: a server that needs more is of no use to a queue."""

_log = logging.getLogger("kiosk.doctor")
P = ParamSpec("P")
T = TypeVar("T")
Ts = TypeVarTuple("Ts")


class Place(Struct, frozen=True):
    """What is looked at: the data folder `root`, and one event of it (or of `event_root`) if `event_id` names one.

    `settings` reads the settings, `key` gives the key for a server's address (it may wait for a person), `cameras`
    counts the cameras and is called in the caller's thread; None: no support for them. `limit` is in seconds.
    `client` is asked in place of a new one with `key`, and stays open. `told` hears of each check as soon as it is
    known, in the caller's thread.
    """

    root: Path
    clock: Clock
    settings: Callable[[], Settings]
    key: Callable[[str], str | None]
    event_id: str | None = None
    cameras: Callable[[], int | None] | None = None
    limit: float = LIMIT
    client: Client | None = None
    told: Callable[[Check], object] = lambda _: None
    event_root: Path | None = None


def planned(*, with_event: bool) -> tuple[Planned, ...]:
    """What `examine` looks at, in its order."""
    here = (laptop.SETTINGS, laptop.FOLDER, laptop.SPACE, laptop.BATTERY, laptop.KEYRING)
    at_event = (event.FILE, *(subject for subject, _ in event.EVENT_CHECKS)) if with_event else ()
    groups = (Group.LAPTOP, here), (Group.DEVICES, (laptop.CAMERA,)), (Group.SERVER, server.SUBJECTS)
    return tuple(each.planned(group) for group, subjects in (*groups, (Group.EVENT, at_event)) for each in subjects)


def examine_now(place: Place) -> tuple[Check, ...]:
    """`examine` in a loop of its own, which waits for no name server either when it ends."""
    with asyncio.Runner() as runner:
        runner.get_loop().set_default_executor(Abandoning())
        return runner.run(examine(place))


async def examine(place: Place) -> tuple[Check, ...]:
    """Everything, in the order in which it is shown; as a rule within the limit of one check, whatever hangs."""
    read: list[Settings] = []
    place = structs.replace(place, told=_Once(place.told))

    def settings() -> Check:
        read.append(place.settings())
        return laptop.settings_read(read[0])

    camera = await _looked(place, laptop.CAMERA, _at_once(laptop.camera, place.cameras))
    known = await _looked(place, laptop.SETTINGS, _aside(settings))
    here, there, at_event = await asyncio.gather(
        asyncio.gather(
            _looked(place, laptop.FOLDER, _aside(laptop.data_folder, place.root)),
            _looked(place, laptop.SPACE, _aside(laptop.free_space, place.root)),
            _looked(place, laptop.BATTERY, _aside(laptop.battery)),
            _looked(place, laptop.KEYRING, _aside(laptop.keyring)),
        ),
        _told(place, _server(place, read[0] if read else None)),
        _told(place, _event(place)),
    )
    return (known, *here, camera, *there, *at_event)


async def _server(place: Place, settings: Settings | None) -> tuple[Check, ...]:
    if settings is None:
        return _nothing_asked(server.KEY.not_tried(tr("the settings can't be used")))
    if place.client is not None:
        return await _asked(place, settings, place.client)
    keys: list[str] = []

    def read_key() -> Check:
        keys.append(place.key(settings.api_url) or "")
        return server.KEY.passes("") if keys[0] else server.no_key()

    found = await _came_to(place, server.KEY, _aside(read_key))
    if found.state is not State.PASS:
        return _nothing_asked(found)
    pace = Pace(
        place.clock,
        fingerprint(settings.api_url, keys[0]),
        PaceFile(place.root),
        shared_by=settings.laptops_sharing_key,
    )
    try:
        client = Client(settings.api_url, keys[0], pace=pace, clock=place.clock)
    except BadInput as error:
        return _nothing_asked(server.KEY.met(error))
    try:
        return await _asked(place, settings, client)
    finally:
        await client.aclose()


async def _asked(place: Place, settings: Settings, client: Client) -> tuple[Check, ...]:
    questions = server.Questions(client, place.clock, place.event_id, settings.write_back)
    bibs = settings.bib_write_back
    looking = [
        (server.KEY, questions.key()),
        (server.SERIES, questions.series()),
        (server.EVENTS, questions.events()),
        (server.PARTICIPANTS, questions.participants()),
        (server.WRITING, questions.writing()),
        (server.WRITE_BACK, questions.write_back()),
        (server.BIB_ROUTE, _at_once(server.no_bib_route) if bibs is None else questions.bib_route(bibs)),
    ]
    try:
        answers = await asyncio.gather(*(_looked(place, *each, network=True) for each in looking))
    finally:
        await questions.close()
    found = {check.id: check for check in (*answers, server.clock_compared(client.heard))}
    if found[server.KEY.id].offline:  # once is enough
        for subject in server.SUBJECTS[1:]:
            if found[subject.id].offline:
                found[subject.id] = subject.not_tried(tr("the server was not reached"))
    return tuple(found[subject.id] for subject in server.SUBJECTS)


def _nothing_asked(key: Check) -> tuple[Check, ...]:
    why = tr("there is no key to ask with")
    return (key, *(subject.not_tried(why) for subject in server.SUBJECTS[1:]))


async def _event(place: Place) -> tuple[Check, ...]:
    if place.event_id is None:
        return ()
    name, root = place.event_id, place.event_root or place.root
    file = await _looked(place, event.FILE, _aside(event.file, root, name))
    if file.state is State.FAIL:
        first = tr("the event's file comes first")
        return (file, *(subject.not_tried(first) for subject, _ in event.EVENT_CHECKS))
    others = (_looked(place, subject, _aside(look, root, name, place.clock)) for subject, look in event.EVENT_CHECKS)
    return (file, *await asyncio.gather(*others))


class _Once:
    """Tells each check the first time that it is known."""

    def __init__(self, told: Callable[[Check], object]) -> None:
        self._told = told
        self._known: set[str] = set()

    def __call__(self, check: Check) -> None:
        if check.id not in self._known:
            self._known.add(check.id)
            self._told(check)


async def _told(place: Place, looking: Awaitable[tuple[Check, ...]]) -> tuple[Check, ...]:
    """What several checks came to, of which each was told by then."""
    checks = await looking
    for check in checks:
        place.told(check)
    return checks


async def _looked(place: Place, subject: Subject, looking: Awaitable[Check], *, network: bool = False) -> Check:
    """What a check came to, which is told; what a lost network means is only known when all were asked."""
    check = await _came_to(place, subject, looking, network=network)
    if not check.offline:
        place.told(check)
    return check


async def _came_to(place: Place, subject: Subject, looking: Awaitable[Check], *, network: bool = False) -> Check:
    """What a check came to, in its time; one that breaks is a failure of its own and not the end."""
    try:
        async with asyncio.timeout(place.limit):
            return await looking
    except TimeoutError:
        to_do = tr(GO_ON) if network else tr("Something of this laptop hangs: restart it when there is time.")
        words = tr("no answer within {seconds} s", seconds=f"{place.limit:g}")
        return subject.fails(words, to_do, offline=network)
    except KioskError as error:
        return subject.met(error)
    except Exception:
        _log.exception("a check broke", extra={"check": subject.id})
        return subject.fails(tr("the program made a mistake"), tr("Send the developers a report: `kiosk report`."))


async def _at_once(look: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    return look(*args, **kwargs)


async def _aside(look: Callable[[Unpack[Ts]], T], *args: *Ts) -> T:
    """In a thread that is not waited for any more once the time is up."""
    return await asyncio.get_running_loop().run_in_executor(Abandoning(), look, *args)
