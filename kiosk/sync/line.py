"""What the network does for us now, concluded from the answers that come and don't come; nobody switches it.

Reading and writing are judged apart, because a key may be good for one and not for the other: the worse one shows.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from enum import StrEnum

from kiosk import logs
from kiosk.clock import Clock
from kiosk.errors import (
    Captive,
    KioskError,
    MissingScope,
    NeedKey,
    Offline,
    OtherAnswer,
    ServerTrouble,
    WaitUntil,
    cause_of,
)
from kiosk.model import Network, NetworkStatus
from kiosk.store import EventStore

_log = logging.getLogger("kiosk.sync")

_TROUBLES_MEAN_OFFLINE = 3
"""So many 5xx or mixed-up answers in a row, and the server counts as away: one is no reason to alarm a volunteer."""


_KEY_AGAIN = 600.0
"""Seconds until a key that was refused is tried once more: the refusal may have been the server's trouble."""


class Way(StrEnum):
    """The direction of a request."""

    PULL = "pull"
    PUSH = "push"


class Line:
    """Turns the outcome of each request into one `NetworkStatus`, and keeps it in the store for every program."""

    def __init__(self, store: EventStore, clock: Clock, came_online: Callable[[], None]) -> None:
        self._store = store
        self._clock = clock
        self._came_online = came_online
        self._away: KioskError | None = None
        self._failing: set[Way] = set()
        self._key: dict[Way, NeedKey] = {}
        self._key_refused_at = 0.0
        self._limit: WaitUntil | None = None
        self._troubles = 0

    @property
    def away(self) -> bool:
        """Whether the server can't be reached: asking is left to the backoff."""
        return self._away is not None

    def stopped(self, way: Way) -> bool:
        """Whether calls in this direction wait for another key: one that lacks a right may do for the other."""
        if self._key and self._clock.monotonic() - self._key_refused_at > _KEY_AGAIN:
            self._key.clear()
        return way in self._key or any(not isinstance(error, MissingScope) for error in self._key.values())

    def try_again(self) -> None:
        """Somebody asks for another try: what the key was refused counts no more."""
        self._key.clear()

    def answered(self, way: Way) -> None:
        """The API answered as it should."""
        # Only the way that was lost itself and is back wakes the other: where a network lets reading through and not
        # writing, each answer to a reading would else send the writing off again without its backoff.
        came_back = way in self._failing
        self._failing.discard(way)
        self._away, self._limit, self._troubles = None, None, 0
        self._key.pop(way, None)
        self._write(way)
        if came_back:
            self._came_online()

    def failed(self, way: Way, error: KioskError) -> None:
        """A request came to nothing that is good; errors about the record itself prove that the server is there."""
        match error:
            case ServerTrouble() | OtherAnswer():
                self._troubles += 1
                if self._troubles >= _TROUBLES_MEAN_OFFLINE:
                    self._lost(way, error)
            case Offline():
                self._lost(way, error)
            case NeedKey():
                self._away, self._key[way], self._key_refused_at = None, error, self._clock.monotonic()
            case WaitUntil():
                self._away, self._limit = None, error
            case _:
                self.answered(way)
                return
        self._write(way, error)

    def _lost(self, way: Way, error: KioskError) -> None:
        self._away = error
        self._failing.add(way)

    def _status(self) -> NetworkStatus:
        refused = next((error for error in self._key.values() if not isinstance(error, MissingScope)), None)
        if refused is not None:  # nothing is asked any more, whatever the network does
            return NetworkStatus(Network.SIGNED_OUT, cause=cause_of(refused))
        if self._away is not None:
            state = Network.CAPTIVE if isinstance(self._away, Captive) else Network.OFFLINE
            return NetworkStatus(state, cause=cause_of(self._away))
        for error in self._key.values():
            return NetworkStatus(Network.SIGNED_OUT, cause=cause_of(error))
        if self._limit is not None and self._limit.until > self._clock.now():
            return NetworkStatus(Network.LIMITED, not_before=self._limit.until, cause=cause_of(self._limit))
        return NetworkStatus(Network.ONLINE)

    def _write(self, way: Way, error: KioskError | None = None) -> None:
        new, old = self._status(), self._store.network()
        same = (new.state, new.not_before, new.cause) == (old.state, old.not_before, old.cause)
        if same and old.since is not None:
            return
        since = old.since if new.state is old.state and old.since else self._clock.now()
        self._store.set_network(NetworkStatus(new.state, since, new.not_before, new.cause))
        if (new.state, new.not_before) != (old.state, old.not_before):
            told = {"state": new.state.value, "was": old.state.value, "until": logs.moment(new.not_before), "way": way}
            _log.info("network", extra=told | logs.facts(error))
