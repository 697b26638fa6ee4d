"""The flow of the window from set-up to checking in, and leaving in good order.

Widgets send signals, this answers them. What takes time runs in one task group, which ends with the window.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

import msgspec

from kiosk import logs
from kiosk.app.choices import Choices
from kiosk.app.connection import check, has_keyring, keep_key, make_client, read_key
from kiosk.app.exchange import export, hand_over, take_over
from kiosk.app.garbage import keep_collecting
from kiosk.app.recovering import open_or_recover, recover, tell
from kiosk.app.session import Session, events_on_laptop
from kiosk.clock import Clock
from kiosk.errors import DamagedFile, KioskError, NeedKey, NotLoaded
from kiosk.language import tr
from kiosk.model import Event
from kiosk.store import Home, Recovered
from kiosk.ui.formats import clock as clock_time
from kiosk.ui.window import MainWindow

if TYPE_CHECKING:
    from kiosk.api import Client
    from kiosk.app.practising import Venue
    from kiosk.sync import Progress, Timing

_log = logging.getLogger("kiosk.app")
PRACTICE_SIZE, PRACTICE_SEED = 500, 1
"""How many invented runners one click gives, and which."""
_LOAD_AGAIN = 5.0
"""Seconds until a first load that failed goes on by itself."""


class Flow:
    """Owns the window's session, its connection and its tasks. Everything runs on the GUI thread."""

    def __init__(
        self,
        window: MainWindow,
        home: Home,
        clock: Clock,
        environment: Mapping[str, str],
        api_url: str | None = None,
        *,
        timing: Timing | None = None,
    ) -> None:
        """`timing`: how often the network is asked; the default suits a race."""
        self.window = window
        self.closing = asyncio.Event()
        self.session: Session | None = None
        self.venue: Venue | None = None
        self._home, self._clock = home, clock
        self._environment = environment
        self._timing = timing
        self._choices = Choices(window, home.root, environment, {"api_url": api_url} if api_url else {})
        self._client: Client | None = None
        self._events: tuple[Event, ...] = ()
        self._group: asyncio.TaskGroup | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._showing: asyncio.Task[None] | None = None
        self._loading: asyncio.Task[None] | None = None
        self._recovered: Recovered | None = None
        self._found_sound: set[str] = set()
        self._connected_screens: set[str] = set()
        window.closed.connect(self.closing.set)
        window.undelivered = lambda: self.session.undelivered() if self.session else 0

    # Beginning and ending.
    async def run(self, first: Callable[[], None]) -> None:
        """Live until the window is closed, beginning with `first`; then end everything inside the loop."""
        async with asyncio.TaskGroup() as self._group:
            await asyncio.sleep(0)  # the window paints before anything is read
            self._spawn(keep_collecting())
            first()
            await self.closing.wait()
            for task in self._tasks:
                task.cancel()
        self._group = None
        await self._leave()
        await self._take_client(None)

    def begin(self) -> None:
        """Begin with the event that was open last, else with the set-up."""
        last = self._choices.settings.last_event
        if last and self._home.has(last):
            self._spawn(self._resume(last))
        else:
            self.show_setup()

    def begin_practice(self, registrations: int = PRACTICE_SIZE, seed: int = PRACTICE_SEED) -> None:
        """Begin with invented runners."""
        self._spawn(self._practise(registrations, seed))

    def _spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None] | None:
        """Run something in the group. Its trouble is shown or logged, and never takes the window down."""
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
            self.window.setup.set_error(error)
            if self.session is None:
                self.window.show_setup()
        except Exception:
            _log.exception("a defect")

    # Set-up.
    def show_setup(self, *, key_wanted: bool = False) -> None:
        """Show the first screen."""
        screen = self.window.show_setup()
        if self._first_time("setup"):
            screen.connect_asked.connect(lambda url, key: self._spawn(self._connect(url, key)))
            screen.practice_asked.connect(self.begin_practice)
            screen.back_asked.connect(self._back_from_setup)
        screen.set_server(self._choices.settings.api_url, keyring=True, key_wanted=key_wanted)
        if self.session is not None:
            screen.offer_back(tr("Back to the check-in"))
        else:
            screen.offer_back(tr("Events on this laptop") if self._home.event_ids() else "")
        self._spawn(self._say_where_the_key_goes())

    def _back_from_setup(self) -> None:
        if self.session is not None:
            self._check_in(self.session)
        else:
            self._show_events()

    async def _say_where_the_key_goes(self) -> None:
        self.window.setup.set_keyring(await has_keyring())

    async def _connect(self, url: str, key: str) -> None:
        screen = self.window.setup
        screen.set_busy(True)
        screen.set_checks([(tr("Asking the server"), "running", "")])
        client = None
        try:
            chosen = msgspec.structs.replace(self._choices.settings, api_url=url)
            client = make_client(chosen, key, self._clock, self._home.root)
            checked = await check(client)
            if checked.usable and self.session is not None and not self.session.practice:
                await client.event(self.session.event_id)  # else this event's check-ins would go to a stranger
        except KioskError as error:
            screen.set_error(error)
            if client is not None:
                await client.aclose()
            return
        finally:
            screen.set_busy(False)
        screen.set_checks(checked.results)
        if not checked.usable:
            await client.aclose()
            return
        self._choices.keep(api_url=chosen.api_url)
        await keep_key(chosen, key)
        session = self.session
        if session is not None and session.desk is not None and not session.practice:
            session.connect(client)
            await self._take_client(client)
            self._check_in(session)
        else:
            await self._take_client(client)
            self._show_events(checked.events)

    # The event.
    def _show_events(self, events: tuple[Event, ...] | None = None) -> None:
        screen = self.window.show_events()
        if self._first_time("events"):
            screen.event_chosen.connect(lambda event_id, desk: self._spawn(self._choose_event(event_id, desk)))
            screen.back_asked.connect(self.show_setup)
            screen.refresh_asked.connect(lambda: self._spawn(self._read_events()))
        screen.set_desk_name(self._choices.settings.desk_name)
        if events is None:
            self._spawn(self._read_events())
        else:
            self._list_events(events)

    def _list_events(self, events: tuple[Event, ...]) -> None:
        self._events = events
        here = events_on_laptop(self._home, self._clock)
        known = {event.id for event in events}
        others = (event for event, _complete in here if event.id not in known)
        self.window.events.set_events((*events, *others), {event.id: complete for event, complete in here})

    async def _read_events(self) -> None:
        screen = self.window.events
        screen.set_busy()
        try:
            client = await self._connected()
            if client is None:
                raise NeedKey(
                    tr("There is no API key"), tr("Go back and enter it. Events on this laptop work without.")
                )
            self._list_events(await client.events())
        except KioskError as error:
            self._list_events(self._events)
            screen.set_error(error)

    async def _choose_event(self, event_id: str, desk_name: str) -> None:
        self._choices.keep(last_event=event_id, desk_name=desk_name)
        client = await self._connected()
        session = await self._open(event_id)
        if client is not None:
            session.connect(client)
        start_list = session.store.start_list()
        if start_list.complete or (client is None and start_list.registrations):
            self._check_in(session)
            if client is None:
                session.no_key()
        elif client is None:
            await self._leave()
            self.show_setup(key_wanted=True)
        else:
            self._loading = self._spawn(self._load(session))

    async def _resume(self, event_id: str) -> None:
        """Check in at once with what is on the disk; the key and the network may come later."""
        session = await self._open(event_id)
        try:
            self._check_in(session)
        except NotLoaded:
            await self._leave()
            self.show_setup()
            return
        except DamagedFile:
            await self._reopen(session)
            return
        await session.warmed.wait()
        client = await self._connected()
        if self.session is not session:
            return  # another event was opened meanwhile
        if client is not None:
            session.connect(client)
            session.go()
        else:
            session.no_key()

    async def _open(self, event_id: str) -> Session:
        """Open an event's file, a recovered one where it is damaged."""
        await self._leave()
        opened = partial(Session, self._home, event_id, self._choices.settings, self._clock, timing=self._timing)
        session, recovered = await open_or_recover(opened, self._home, event_id, self._clock)
        session.damaged = lambda: self._spawn(self._reopen(session))
        self.session, self._recovered = session, recovered or self._recovered
        return session

    async def _reopen(self, session: Session) -> None:
        """The file of the open event turned out to be damaged: go on with what is recovered of it.

        One that is found sound was recovered by another program: it is opened again, once.
        """
        if self.session is session and not session.practice:
            await self._leave()
            self._recovered = await recover(self._home, session.event_id, self._clock)
            if self._recovered is None:
                if session.event_id in self._found_sound:
                    raise DamagedFile
                self._found_sound.add(session.event_id)
            await self._resume(session.event_id)

    async def _leave(self) -> None:
        """Close the open event; everything in it is safe on the disk."""
        session, self.session = self.session, None
        self._stop_showing()
        if session is not None:
            if self.window.check_in is not None:
                self.window.check_in.close_overlay()  # it may ask the file again
            await session.close()
        if self.venue is not None:
            self.venue.close()
            self.venue = None

    def _stop_showing(self) -> None:
        """Tell the screen, which another one replaces, of no more changes."""
        if self._showing is not None:
            self._showing.cancel()
            self._showing = None

    # Loading.
    async def _load(self, session: Session) -> None:
        screen = self.window.show_loading()
        if self._first_time("loading"):
            screen.cancel_asked.connect(lambda: self._spawn(self._stop_loading()))
            screen.go_on_asked.connect(lambda: self._spawn(self._go_on()))
        names = {event.id: event.name for event in self._events}
        screen.start(names.get(session.event_id, ""))
        if session.store.start_list().registrations:
            screen.offer_to_go_on()

        def show(progress: Progress) -> None:
            message = tr("%n page(s) read", "", progress.pages)
            if progress.waiting_until is not None:
                time = clock_time(progress.waiting_until, seconds=True)
                message = tr("The server asks to wait until {time}.", time=time)
            screen.set_progress(progress.rows, progress.expected, message)
            if progress.rows:
                screen.offer_to_go_on()

        while True:
            try:
                await session.load(show)
            except NeedKey as error:
                screen.set_error(error)
                return
            except KioskError as error:
                screen.set_error(error)
                await asyncio.sleep(_LOAD_AGAIN)
            else:
                break
        self._check_in(session)

    async def _end_loading(self) -> None:
        loading, self._loading = self._loading, None
        if loading is not None:
            loading.cancel()
            await asyncio.wait([loading])

    async def _stop_loading(self) -> None:
        await self._end_loading()
        await self._leave()
        self._show_events(self._events)

    async def _go_on(self) -> None:
        """Check in with what is here; the traffic reads the rest."""
        await self._end_loading()
        if self.session is not None:
            self._check_in(self.session)

    # Checking in.
    def _check_in(self, session: Session) -> None:
        self._stop_showing()
        screen = self.window.show_check_in(session.open_desk())
        screen.sync_asked.connect(session.try_again)
        screen.key_asked.connect(lambda: self.show_setup(key_wanted=True))
        screen.events_asked.connect(lambda: self._spawn(self._leave_for_events()))
        screen.export_asked.connect(lambda file: export(screen, file))
        screen.network_switch_asked.connect(self._switch_practice_network)
        screen.hand_over_asked.connect(lambda file: self._spawn(hand_over(screen, self._home, self._clock, file)))
        screen.take_over_asked.connect(lambda files: self._spawn(take_over(screen, self._home, self._clock, files)))
        screen.damage_found.connect(session.damaged)
        self._choices.attend(screen)
        if self._recovered is not None:
            tell(screen, self._recovered)
            self._recovered = None
        self._showing = self._spawn(session.show(screen))
        session.go()

    async def _leave_for_events(self) -> None:
        practice = self.session is not None and self.session.practice
        await self._leave()
        if practice:
            self.show_setup()
        else:
            self._show_events()

    # Practice.
    async def _practise(self, registrations: int, seed: int) -> None:
        from kiosk.app.practising import Venue

        await self._leave()
        self.venue = Venue(registrations, seed, self._clock)
        self.session = await self.venue.open()
        self._check_in(self.session)

    def _switch_practice_network(self, connected: bool) -> None:
        if self.venue is not None:
            self.venue.server.network_down = not connected

    # Connection and settings.
    async def _connected(self) -> Client | None:
        """The client for the server that is set; None where there is no key for it."""
        if self._client is None:
            key = await read_key(self._choices.settings, self._environment)
            if key:
                self._client = make_client(self._choices.settings, key, self._clock, self._home.root)
        return self._client

    async def _take_client(self, client: Client | None) -> None:
        former, self._client = self._client, client
        if former is not None:
            await former.aclose()

    def _first_time(self, name: str) -> bool:
        """Whether a screen, which is made when it is first shown, has yet to be connected."""
        new = name not in self._connected_screens
        self._connected_screens.add(name)
        return new
