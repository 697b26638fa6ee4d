"""Setting up: the first screen, the key, the choice of the event, and going on for another laptop."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import msgspec

from kiosk.app.choices import Choices
from kiosk.app.connection import check, has_keyring, keep_key, make_client, read_key
from kiosk.app.exchange import taken_over
from kiosk.app.session import Session, events_on_laptop
from kiosk.app.tasks import Tasks
from kiosk.clock import Clock
from kiosk.errors import KioskError, NeedKey
from kiosk.language import tr
from kiosk.model import Event
from kiosk.store import Home
from kiosk.ui.window import MainWindow

if TYPE_CHECKING:
    from kiosk.api import Client
    from kiosk.app.importing import Importing


class SettingUp(Tasks):
    """The screens before checking in, and the connection to the server that they make."""

    _importing: Importing

    def __init__(
        self, window: MainWindow, home: Home, clock: Clock, environment: Mapping[str, str], choices: Choices
    ) -> None:
        super().__init__()
        self.window = window
        self.session: Session | None = None
        self._home, self._clock = home, clock
        self._environment = environment
        self._choices = choices
        self._client: Client | None = None
        self._events: tuple[Event, ...] = ()
        self._connected_screens: set[str] = set()

    @abstractmethod
    def begin_practice(self) -> None:
        """Begin with invented runners."""

    @abstractmethod
    async def _choose_event(self, event_id: str, desk_name: str) -> None:
        """Open an event, and read its list where it is not here yet."""

    @abstractmethod
    def _check_in(self, session: Session) -> None:
        """Show the check-in screen."""

    def _tell(self, trouble: KioskError) -> None:
        self.window.setup.set_error(trouble)
        if self.session is None:
            self.window.show_setup()

    def show_setup(self, *, key_wanted: bool = False) -> None:
        """Show the first screen."""
        screen = self.window.show_setup()
        if self._first_time("setup"):
            screen.connect_asked.connect(lambda url, key: self._spawn(self._connect(url, key)))
            screen.practice_asked.connect(lambda: self.begin_practice())
            screen.language_chosen.connect(self._speak)
            screen.take_over_asked.connect(lambda files: self._spawn(self._begin_with(files)))
            screen.back_asked.connect(self._back_from_setup)
            self._importing.attend(screen)
        screen.set_server(self._choices.settings.api_url, keyring=True, key_wanted=key_wanted)
        if self.session is not None:
            screen.offer_back(tr("Back to the check-in"))
        else:
            screen.offer_back(tr("Events on this laptop") if self._home.event_ids() else "")
        self._spawn(self._say_where_the_key_goes())
        self._importing.tell()

    def _speak(self, code: str) -> None:
        """Speak another language from now on, kept or not."""
        trouble = None
        try:
            self._choices.keep(language=code)
        except KioskError as error:
            trouble = error
        self._choices.speak(code)
        if trouble is not None:
            self.window.setup.set_error(trouble)

    async def _begin_with(self, files: Sequence[str]) -> None:
        """Go on with what other laptops handed over; the event need not be here, nor a network."""
        screen = self.window.setup
        screen.set_checks([(tr("Taking over"), "running", "")])
        try:
            taken = await taken_over(self._home, self._clock, files)
        except KioskError as error:
            screen.set_error(error)
            return
        screen.set_checks([])
        self._show_events(tuple(each.event for each in taken))

    def _back_from_setup(self) -> None:
        if self.session is not None:
            self._check_in(self.session)
        else:
            self._show_events()

    async def _say_where_the_key_goes(self) -> None:
        kept = await has_keyring()
        self.window.setup.set_keyring(kept)  # the screen that is there by then: the language may be another

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
        self._importing.connected()
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

    # The choice of the event.
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

    # Connection and settings.
    async def _has_key(self) -> bool:
        return bool(await read_key(self._choices.settings, self._environment))

    async def _connected(self) -> Client | None:
        """The client for the server that is set; None where there is no key for it."""
        if self._client is None:
            key = await read_key(self._choices.settings, self._environment)
            if key:
                self._client = make_client(self._choices.settings, key, self._clock, self._home.root)
        return self._client

    async def _take_client(self, client: Client | None) -> None:
        former, self._client = self._client, client
        if self.session is not None:
            await self.session.settled()
        if former is not None:
            await former.aclose()

    def _first_time(self, name: str) -> bool:
        """Whether a screen, which is made when it is first shown, has yet to be connected."""
        new = name not in self._connected_screens
        self._connected_screens.add(name)
        return new
