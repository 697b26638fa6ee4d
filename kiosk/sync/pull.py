"""Read the start list: whole, from where a killed reading stopped, or only what is new at its end.

The API pages by cursor and has no "changed since", so a whole reading (a sweep) is the only way to see what changed or
went. The next page is asked for as soon as its cursor is known, and the one at hand is stored meanwhile.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime

from msgspec import Struct

from kiosk import logs
from kiosk.api import Client
from kiosk.errors import KioskError, RefusedByServer
from kiosk.language import mark
from kiosk.model import Page, PullState
from kiosk.store import EventStore
from kiosk.sync.line import Line, Way

_log = logging.getLogger("kiosk.sync")

REPEATED = mark("the server repeats pages it gave before")
NO_CURSOR = mark("the server says there is more, but not where")
EMPTY = mark("the server gave an empty list, and it was not empty before")
MOVED = mark("rows moved from page to page while the list was read")


class Progress(Struct, frozen=True):
    """How far a reading is: registrations and pages so far; `expected` from the last whole reading, if any.

    `waiting_until` is set while the server asks to wait.
    """

    rows: int
    pages: int = 0
    expected: int | None = None
    waiting_until: datetime | None = None


class Pulled(Struct, frozen=True):
    """What a reading brought: rows read and set aside, pages, and whether it saw the whole list to its end."""

    rows: int = 0
    set_aside: int = 0
    pages: int = 0
    complete: bool = False
    reason: str | None = None

    def then(self, later: Pulled) -> Pulled:
        """This reading and the one that went on with it."""
        rows, aside, pages = self.rows + later.rows, self.set_aside + later.set_aside, self.pages + later.pages
        return Pulled(rows, aside, pages, later.complete, later.reason)


class Pull:
    """Reads one event's start list into the store."""

    def __init__(self, store: EventStore, client: Client, line: Line, event_id: str) -> None:
        self.brought = Pulled()
        """What the last whole reading brought, or the one under way so far; whoever counts may set it back."""
        self._store = store
        self._client = client
        self._line = line
        self._event_id = event_id

    async def describe(self) -> None:
        """Read the event and its runs; a KioskError where that could not be done."""
        try:
            event, runs = await self._client.event(self._event_id)
        except KioskError as error:
            _log.info("event not read", extra={"event_id": self._event_id} | logs.facts(error))
            self._line.failed(Way.PULL, error)
            raise
        self._line.answered(Way.PULL)
        # An answer without its runs names nobody's distance: the known ones stay.
        self._store.describe(event, runs or self._store.runs())

    async def sweep(self, progress: Callable[[Progress], None] | None = None) -> Pulled:
        """Read the whole list, going on where a stopped reading was; a KioskError leaves it to be gone on with."""
        state = self._store.pull_state()
        expected = self._store.start_list().registrations if state.complete else None
        if not state.running:
            state = self._store.begin_sweep()
        try:
            pulled = await self._pages(state, progress, expected)
            if pulled.reason != MOVED:
                return pulled
        except RefusedByServer:
            if self._store.pull_state().cursor is None:
                raise
        # The place to go on from may have been deleted at the server, or rows moved: once more, from the beginning.
        return await self._pages(self._store.begin_sweep(), progress, expected)

    async def tail(self) -> Pulled:
        """Read only what was added behind the last registration known; nothing where no whole reading was done."""
        cursor = self._store.pull_state().tail
        rows = aside = pages = 0
        more = cursor is not None
        while more:
            revision = self._store.revision()
            page = await self._page(cursor)
            self._store.apply_page(page, sweep=False, read_revision=revision)
            rows, aside, pages = rows + len(page.registrations), aside + len(page.set_aside), pages + 1
            more = page.has_more and page.last_id not in (None, cursor)
            cursor = page.last_id
        if rows or aside:
            _log.info("tail read", extra={"rows": rows, "set_aside": aside, "pages": pages})
        return Pulled(rows, aside, pages)

    async def _pages(
        self, state: PullState, progress: Callable[[Progress], None] | None, expected: int | None
    ) -> Pulled:
        seen: set[str] = set()
        rows, reason, cursor = state.rows, None, state.cursor
        begun = {"event_id": self._event_id, "sweep": state.sweep}
        _log.info("sweep goes on" if cursor else "sweep begun", extra=begun | {"from_row": rows if cursor else None})
        self.brought = Pulled()
        revision = self._store.revision()
        coming: asyncio.Task[Page] | None = asyncio.create_task(self._page(state.cursor))
        try:
            while coming is not None:
                page, asked_at = await coming, revision
                coming = None
                ids = {registration.id for registration in page.registrations}
                ids |= {each.registration_id for each in page.set_aside if each.registration_id is not None}
                given = len(page.registrations) + len(page.set_aside)
                if ids and seen.issuperset(ids):
                    reason = REPEATED
                    break
                if not seen.isdisjoint(ids - {cursor}):
                    reason = MOVED  # a row that came twice changed its place, and another may have slipped past
                if page.has_more and page.last_id is None:
                    reason = NO_CURSOR
                elif page.has_more:
                    revision = self._store.revision()
                    coming = asyncio.create_task(self._page(page.last_id))
                    await asyncio.sleep(0)  # lets the request leave before the page at hand is stored
                seen.update(ids)
                self._store.apply_page(page, sweep=True, read_revision=asked_at)
                rows, cursor = rows + given, page.last_id
                self.brought = self.brought.then(Pulled(given, len(page.set_aside), 1))
                if progress is not None:
                    progress(Progress(rows, self.brought.pages, expected))
        except KioskError as error:
            _log.info("sweep stopped", extra=begun | self._so_far() | logs.facts(error))
            raise
        finally:
            if coming is not None:
                coming.cancel()
        if not rows and self._store.start_list().registrations:
            reason = EMPTY
        gone = len(self._store.finish_sweep(complete=reason is None, reason=reason).registration_ids)
        ended = self._so_far() | {"gone": gone, "reason": reason}
        _log.info("sweep incomplete" if reason else "sweep complete", extra=begun | ended)
        self.brought = self.brought.then(Pulled(complete=reason is None, reason=reason))
        return self.brought

    def _so_far(self) -> dict[str, object]:
        """What the reading under way brought, for the log."""
        return {"pages": self.brought.pages, "rows": self.brought.rows, "set_aside": self.brought.set_aside}

    async def _page(self, after: str | None) -> Page:
        try:
            page = await self._client.registrations(self._event_id, after=after)
        except KioskError as error:
            self._line.failed(Way.PULL, error)
            raise
        self._line.answered(Way.PULL)
        return page
