"""Connecting to a server: the client with its key and pace, and what checking a new key comes to."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from kiosk import secrets
from kiosk.clock import Clock
from kiosk.errors import KioskError, MissingScope
from kiosk.language import tr
from kiosk.model import Event
from kiosk.settings import Settings
from kiosk.store import PaceFile
from kiosk.ui.formats import count

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.api import Client

Result = tuple[str, Literal["pass", "fail", "running"], str]


class Checked(Struct, frozen=True):
    """What a key was found good for: a line for each check, the events, and whether one can go on with it."""

    results: tuple[Result, ...]
    events: tuple[Event, ...]
    usable: bool


def make_client(settings: Settings, key: str, clock: Clock, root: Path) -> Client:
    """The client for a server and key; BadInput where one of them can't be used."""
    from kiosk.api import Client, Pace, fingerprint

    pace = Pace(clock, fingerprint(settings.api_url, key), PaceFile(root), shared_by=settings.laptops_sharing_key)
    return Client(settings.api_url, key, pace=pace, clock=clock)


async def read_key(settings: Settings, environment: Mapping[str, str]) -> str | None:
    """The key of the environment or the keyring, which may wait for a person: off the GUI thread."""
    return await asyncio.to_thread(secrets.read_key, settings.api_url, environment)


async def keep_key(settings: Settings, key: str) -> bool:
    """Put the key in the system's keyring; False where there is none."""
    return await asyncio.to_thread(secrets.keep_key, settings.api_url, key)


async def has_keyring() -> bool:
    """Whether this computer has a keyring that a key may be trusted to."""
    return await asyncio.to_thread(secrets.available)


async def check(client: Client) -> Checked:
    """Ask for what the kiosk needs, one right after the other, and name each right that is missing.

    Raises the KioskError of a server that can't be asked, or of a key that is not accepted at all.
    """
    results: list[Result] = []
    events: tuple[Event, ...] = ()
    usable = True
    try:
        organization = await client.organization()
        results.append((tr("The key belongs to {organization}", organization=organization.name), "pass", ""))
    except MissingScope as error:
        results.append(_missing(error, tr("The kiosk works without it.")))
    try:
        events = await client.events()
        results.append((tr("Events can be read: {number}", number=count(len(events))), "pass", ""))
    except MissingScope as error:
        usable = False
        consequence = tr("Without it no event can be chosen. Ask the organizer for another key.")
        results.append(_missing(error, consequence))
    if events:
        try:
            await client.registrations(events[0].id, limit=1)
            results.append((tr("Registrations can be read"), "pass", ""))
        except MissingScope as error:
            usable = False
            consequence = tr("Without it there is no start list. Ask the organizer for another key.")
            results.append(_missing(error, consequence))
    return Checked(tuple(results), events, usable)


def failed(error: KioskError) -> tuple[Result, ...]:
    """A check that came to nothing, in the error's own words."""
    return ((error.title, "fail", error.hint),)


def _missing(error: MissingScope, consequence: str) -> Result:
    return (error.title, "fail", consequence)
