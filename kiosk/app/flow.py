"""The flow of the window from set-up to checking in, and leaving in good order.

Widgets send signals, this answers them. What takes time runs in one task group, which ends with the window.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from kiosk.app.about import about
from kiosk.app.choices import Choices
from kiosk.app.exchange import export, hand_over, take_over
from kiosk.app.garbage import keep_collecting
from kiosk.app.given import Given, event_of, is_of_settings
from kiosk.app.importing import Importing
from kiosk.app.organizing import Organizing
from kiosk.app.preflight import Preflight
from kiosk.app.recovering import open_or_recover, recover, tell, why_no_list
from kiosk.app.session import Session
from kiosk.app.setting_up import SettingUp
from kiosk.clock import Clock
from kiosk.errors import DamagedFile, KioskError, NeedKey, NotLoaded
from kiosk.language import tr
from kiosk.store import Home, Recovered
from kiosk.ui.formats import clock as clock_time
from kiosk.ui.window import MainWindow

if TYPE_CHECKING:
    from kiosk.app.practising import Venue
    from kiosk.sync import Progress, Timing

_log = logging.getLogger("kiosk.app")
PRACTICE_SIZE, PRACTICE_SEED = 500, 1
"""How many invented runners one click gives, and which."""
_LOAD_AGAIN = 5.0
"""Seconds until a first load that failed goes on by itself."""


class Flow(SettingUp):
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
        choices = Choices(window, home.root, environment, {"api_url": api_url} if api_url else {})
        super().__init__(window, home, clock, environment, choices)
        self.closing = asyncio.Event()
        self.venue: Venue | None = None
        self._timing = timing
        self._showing: asyncio.Task[None] | None = None
        self._loading: asyncio.Task[None] | None = None
        self._recovered: Recovered | None = None
        self._found_sound: set[str] = set()
        choices.language_changed = self._show_anew
        self._organizing = Organizing(
            window,
            home,
            clock,
            choices,
            self._spawn,
            leave=self._leave,
            go_on=self._show_events,
            reconnect=lambda: self._spawn(self._reconnect()),
        )
        self._importing = Importing(
            window, self._organizing, choices, self._spawn, has_key=self._has_key, show=self._show_imported
        )
        self._given = Given(
            window,
            self._organizing,
            self._importing,
            self._spawn,
            show_setup=self.show_setup,
            begin_with=self._begin_with,
        )
        self._preflight = Preflight(
            home, clock, environment, choices, lambda: self._client, self._spawn, lambda: self.venue
        )
        window.toggle_full_screen = self._organizing.toggle_full_screen
        window.closed.connect(self.closing.set)
        window.undelivered = lambda: self.session.undelivered() if self.session else 0

    # Beginning and ending.
    async def run(self, first: Callable[[], None]) -> None:
        """Live until the window is closed, beginning with `first`; then end everything inside the loop."""
        async with asyncio.TaskGroup() as self._group:
            await asyncio.sleep(0)  # the window paints before anything is read
            self._organizing.start()
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

    def begin_with(self, file: str) -> None:
        """Begin as ever, and take a file: what is about an event that was not open last, on the first screen."""
        self._spawn(self._begin_with_file(file))

    def take_file(self, file: str) -> None:
        """Take a file in the window as it is."""
        self._given.take(file)

    def begin_practice(self, registrations: int = PRACTICE_SIZE, seed: int = PRACTICE_SEED) -> None:
        """Begin with invented runners."""
        self._spawn(self._practise(registrations, seed))

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

    async def _begin_with_file(self, file: str) -> None:
        last = self._choices.settings.last_event
        here = bool(last) and self._home.has(last)
        if here and not is_of_settings(file):
            here = await event_of(file) in (None, last)
        if not here:
            self.show_setup()
        elif (session := await self._show_again(last)) is not None:
            self._spawn(self._go_online(session))
        self._given.take(file)

    async def _resume(self, event_id: str) -> None:
        """Check in at once with what is on the disk; the key and the network may come later."""
        session = await self._show_again(event_id)
        if session is not None:
            await self._go_online(session)

    async def _show_again(self, event_id: str) -> Session | None:
        """Show the check-in screen of an event on the disk; None where another screen says why it can't be."""
        session = await self._open(event_id)
        try:
            self._check_in(session)
        except NotLoaded:
            await self._leave()
            self.show_setup()
            self.window.setup.set_error(KioskError(*why_no_list(self._recovered)))
            return None
        except DamagedFile:
            await self._reopen(session)
            return None
        return session

    async def _go_online(self, session: Session) -> None:
        """Connect what is shown to its server, where there is a key."""
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
        guard = self._organizing.guard
        screen.key_asked.connect(lambda: guard(screen, lambda: self.show_setup(key_wanted=True)))
        screen.events_asked.connect(lambda: guard(screen, lambda: self._spawn(self._leave_for_events())))
        screen.preflight_asked.connect(lambda: self._preflight.open(screen))
        screen.about_asked.connect(lambda: about(screen, self._home))
        self._organizing.attend(screen)
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

    async def _reconnect(self) -> None:
        """Talk to the server as is chosen now."""
        former, self._client = self._client, None
        client, session = await self._connected() or former, self.session  # a key may be known to the former one alone
        self._client = client
        if session is not None and not session.practice:
            session.configure(self._choices.settings)
            if client is not None:
                session.connect(client)
                session.go()
                await session.settled()
        if former is not None and former is not client:
            await former.aclose()

    def _show_imported(self) -> None:
        """Show the first screen with settings that were taken there; the open event goes on with them, too."""
        if self.session is not None:
            self.session.configure(self._choices.settings)
        self.show_setup()

    async def _leave_for_events(self) -> None:
        practice = self.session is not None and self.session.practice
        await self._leave()
        if practice:
            self.show_setup()
        else:
            self._show_events()

    def _show_anew(self) -> None:
        """Make what is shown anew: the language is another."""
        self.window.forget_screens()
        self._connected_screens.clear()
        if self.session is not None and self.session.desk is not None:
            self._check_in(self.session)
        else:
            self.show_setup()

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
