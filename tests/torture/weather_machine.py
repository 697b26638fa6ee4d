"""The weather as a machine: any act of a volunteer, of an organizer, of the network and of the server, in any order."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.model import AlreadyCheckedIn, CheckedIn, How, NewRegistration, OperationKind, SeveralMatch
from kiosk.practice import WriteBack
from tests.torture.weather_calm import ask, clear_up
from tests.torture.weather_checks import Manners, Site, look
from tests.torture.weather_laptop import Laptop
from tests.torture.weather_server import Front, TaleWorld, WeatherServer
from tests.torture.weather_time import Time

_REGISTRATIONS = 12
"""Few, so that all that happens to one registration meets."""
_OFTEN = st.none() | st.integers(1, 6)
_SOON, _LATER = 5, 450
"""Milliseconds: sooner than the laptop gives a request up, and later."""

NOT_THE_APIS: tuple[dict[str, Any], ...] = (
    {"fault": "captive_html"},
    {"fault": "captive_redirect"},
    {"fault": "captive_empty"},
    {"fault": "not_found_html"},
    {"fault": "bad_content_type"},
    {"fault": "bad_content_type", "contentType": "text/html"},
    {"fault": "gzip_bomb"},
    {"fault": "server_error", "status": 511},
)
"""Replies that are not the API's: they change nothing."""

PASSING: tuple[dict[str, Any], ...] = (
    *({"fault": "server_error", "status": status} for status in (500, 501, 502, 503, 504, 599)),
    *({"fault": "rate_limited", "retryAfterMs": ms} for ms in (700, 20_000, 130_000, -60_000, 0, 10**12, None)),
    {"fault": "rate_limited"},
    {"fault": "unauthorized"},
    {"fault": "forbidden"},
    {"fault": "drop"},
    {"fault": "cut"},
    {"fault": "slow", "delayMs": _SOON},
    {"fault": "slow", "delayMs": _LATER},
    {"fault": "applied_then_timeout", "delayMs": _SOON},
    {"fault": "applied_then_timeout", "delayMs": _LATER},
    {"fault": "huge_body"},
)
"""Troubles that say nothing of the data."""

LOST_REPLIES: tuple[dict[str, Any], ...] = (
    {"fault": "applied_then_timeout", "delayMs": _SOON},
    {"fault": "cut"},
    {"fault": "bad_content_type"},
    {"fault": "duplicate"},
    {"fault": "no_content"},
    {"fault": "wrong_type", "field": "checkedIn"},
)
"""It is done, and the laptop does not hear of it."""

REFUSING: tuple[dict[str, Any], ...] = ({"fault": "not_found_json"}, {"fault": "validation_error"})

SPOILED: tuple[dict[str, Any], ...] = (
    {"fault": "duplicate"},
    {"fault": "unknown_enum", "rows": 2},
    {"fault": "missing_field"},
    {"fault": "extra_field"},
    {"fault": "null_field"},
    {"fault": "wrong_type", "rows": 2},
    {"fault": "repeated_page"},
    {"fault": "shifted_rows", "rows": 4},
    {"fault": "cancel"},
    {"fault": "remove"},
    {"fault": "rename"},
    {"fault": "reassign_bib"},
)
"""The API's words, not as they should be."""

_COSTLY = ("gzip_bomb", "huge_body")
_WHEN: tuple[dict[str, Any], ...] = (
    {},
    {},
    {"method": "PATCH"},
    {"method": "POST"},
    {"method": "GET"},
    {"method": "GET", "path": "/registration"},
    {"method": "GET", "path": "/events/*"},
    {"path": "/organization"},
)

totals: Counter[str] = Counter()
"""What all machines of this process did together."""
longest: Counter[str] = Counter()
"""The most seconds of the laptop's time that deliveries took in calm weather, without and with a person."""
broken: list[Exception] = []
"""What machines of this process broke with. Hypothesis tells of one that breaks once and not again by "flaky" alone."""


@st.composite
def _faults(draw: st.DrawFn) -> dict[str, Any]:
    """One rule of a storm."""
    fault = dict(draw(st.sampled_from((*NOT_THE_APIS, *PASSING, *PASSING, *REFUSING, *SPOILED))))
    when = dict(draw(st.sampled_from(_WHEN)))
    costly = fault["fault"] in _COSTLY or fault.get("delayMs", 0) == _LATER
    last = draw(st.integers(1, 2) if costly else _OFTEN)
    if last is not None:
        when["to"] = last
    return fault | {"when": when, "probability": draw(st.sampled_from((1.0, 1.0, 0.5, 0.2)))}


PICK = st.integers(0, 60)
PAUSE = st.sampled_from((0.0, 0.0, 0.3, 2.0, 40.0))
"""Seconds of the laptop's time that go by after an act."""


class WeatherMachine(RuleBasedStateMachine):
    """A sequence of acts on one event; at its end the weather clears."""

    front: ClassVar[Front | None] = None

    def __init__(self) -> None:
        super().__init__()
        self.whole = False
        self.walk_ups = 0
        self.last: str | None = None

    # Beginning and end.
    @initialize(bibs=st.booleans(), world=st.integers(0, 3), chance=st.integers(0, 3))
    def open(self, bibs: bool, world: int, chance: int) -> None:
        self.folder = tempfile.TemporaryDirectory(prefix="kiosk-weather-", dir=_fast(), ignore_cleanup_errors=True)
        passing = Time()
        self.server = WeatherServer(TaleWorld(_REGISTRATIONS, world), passing)
        WeatherMachine.front = self.up = WeatherMachine.front or Front(self.server)
        self.up.server, self.up.world = self.server, self.server.world
        if not self.up.up:
            self.up.start()
        root, event_id = Path(self.folder.name), self.server.world.event_id
        self.laptop = Laptop(root, self.up.url, event_id, passing, chance, bibs=bibs)
        self.site = Site(self.laptop, self.server, Manners(self.laptop, self.server))
        self.laptop.load()
        self.whole = True

    def teardown(self) -> None:
        if not hasattr(self, "laptop"):
            return
        try:
            if self.whole:
                with _noted():
                    self._end()
        finally:
            self.server.storm()
            totals.update({"weather sequences": 1, "requests": len(self.server.asked)})
            totals["faults struck"] += self.server.struck.total()
            totals["operations"] += len(self.site.shown)
            totals["429s"] += self.site.manners.limits
            self.laptop.close()
            self.folder.cleanup()

    def _end(self) -> None:
        if not self.up.up:
            self.up.start()
        calm = clear_up(self.site)
        word = "after somebody asked" if calm.asked else "by itself"
        longest[word] = max(longest[word], round(calm.seconds))

    @invariant()
    def holds(self) -> None:
        if hasattr(self, "site"):
            self.whole = False
            with _noted():
                look(self.site)
            self.whole = True

    @contextmanager
    def _step(self, pause: float) -> Iterator[None]:
        """An act, and the time after it; one that fails leaves the sequence without its end."""
        self.whole = False
        with _noted():
            yield
            if pause:
                self.laptop.work(pause)
        self.whole = True
        totals["steps"] += 1

    # The volunteer.
    def _someone(self, pick: int) -> str:
        """Every other time whoever was meant before: what happens to one person has to meet."""
        if pick % 2 or self.last is None:
            entries = list(self.laptop.desk.everyone())
            self.last = entries[pick // 2 % len(entries)].registration.id
        return self.last

    @rule(pick=PICK, override=st.sampled_from((None, None, "Organizer said yes")), pause=PAUSE)
    def check_in(self, pick: int, override: str | None, pause: float) -> None:
        with self._step(pause):
            self.site.take(self.laptop.desk.check_in(self._someone(pick), How.SEARCH, override=override))

    @rule(picks=st.lists(st.integers(0, 9), min_size=3, max_size=9), pause=PAUSE)
    def a_queue(self, picks: list[int], pause: float) -> None:
        """Several at once: more than are delivered side by side."""
        with self._step(pause):
            for pick in picks:
                self.site.take(self.laptop.desk.check_in(self._someone(2 * pick + 1), How.SCAN))

    @rule(pick=PICK, pause=PAUSE)
    def scan_twice(self, pick: int, pause: float) -> None:
        with self._step(pause):
            desk = self.laptop.desk
            entry = desk.entry(self._someone(pick))
            assert entry is not None
            code = entry.registration.bib or entry.registration.id
            if isinstance(self.site.take(desk.check_in_code(code, How.SCAN)), CheckedIn):
                again = self.site.take(desk.check_in_code(code, How.SCAN))
                assert isinstance(again, AlreadyCheckedIn | SeveralMatch), again

    @rule(pick=PICK, pause=PAUSE)
    def undo(self, pick: int, pause: float) -> None:
        with self._step(pause):
            made = [each.operation for each in self.laptop.desk.operations()]
            made = [
                each for each in made if each.kind in (OperationKind.CHECK_IN, OperationKind.BIB) and not each.undoes
            ]
            if made:
                chosen = made[-1] if pick % 2 == 0 else made[pick % len(made)]
                self.site.take(self.laptop.desk.undo(chosen.id, reason="Wrong person"))

    @rule(pause=PAUSE)
    def walk_up(self, pause: float) -> None:
        with self._step(pause):
            self.walk_ups += 1
            run = self.laptop.desk.runs()[0]
            new = NewRegistration(run.id, f"walk.up{self.walk_ups}@mail.example", f"Walker Number{self.walk_ups}")
            self.site.take(self.laptop.desk.walk_up(new))

    @rule(
        pick=PICK,
        code=st.sampled_from(("own", "free", "another's")),
        instead=st.sampled_from((None, "Lost")),
        override=st.sampled_from((None, None, "Organizer said yes")),
        pause=PAUSE,
    )
    def hand_out(self, pick: int, code: str, instead: str | None, override: str | None, pause: float) -> None:
        with self._step(pause):
            desk, chosen = self.laptop.desk, self._someone(pick)
            own = desk.entry(chosen)
            another = desk.entry(self._someone(pick + 1))
            assert own is not None
            assert another is not None
            bib = {"own": own.registration.bib, "another's": another.registration.bib}.get(code) or f"F{pick % 7}"
            self.site.take(desk.hand_out(chosen, bib, How.SCAN, override=override, instead=instead))

    @rule(pick=PICK, undo=st.booleans(), pause=PAUSE)
    def another_program(self, pick: int, undo: bool, pause: float) -> None:
        with self._step(pause), self.laptop.another_program() as desk:
            recent = desk.recent()
            if undo and recent:
                self.site.take(desk.undo(recent[pick % len(recent)].operation.id, reason="Wrong person"))
            else:
                self.site.take(desk.check_in(self._someone(pick), How.SEARCH))

    @rule(pause=PAUSE)
    def ask_for_another_try(self, pause: float) -> None:
        with self._step(pause):
            ask(self.site)

    # The laptop.
    @rule(seconds=st.sampled_from((0.01, 1.0, 10.0, 70.0, 400.0)))
    def time_goes_by(self, seconds: float) -> None:
        with self._step(seconds):
            pass

    @rule(requests=st.integers(1, 5), bibs=st.booleans())
    def restart_in_mid_flight(self, requests: int, bibs: bool) -> None:
        with self._step(0):
            sent = len(self.laptop.sent)
            self.laptop.until(lambda: len(self.laptop.sent) >= sent + requests and self.laptop.flying > 0, 40)
            self.laptop.restart(bibs=bibs)
            self.site.manners.forget()

    # The network and the server.
    @rule(up=st.booleans(), pause=PAUSE)
    def server_is(self, up: bool, pause: float) -> None:
        with self._step(pause):
            if self.up.up and not up:
                self.up.stop()
            elif up and not self.up.up:
                self.up.start()

    @rule(pause=PAUSE)
    def all_is_well(self, pause: float) -> None:
        with self._step(pause):
            self.server.clear()

    @rule(rules=st.lists(_faults(), min_size=1, max_size=3), seed=st.integers(0, 9), pause=PAUSE)
    def storm(self, rules: list[dict[str, Any]], seed: int, pause: float) -> None:
        with self._step(pause):
            self.server.storm(*rules, seed=seed)

    @rule(
        state=st.sampled_from((*WriteBack, "down", "up", "revoked", "no writing", "no reading", "premium")), pause=PAUSE
    )
    def server_changes(self, state: str, pause: float) -> None:
        with self._step(pause):
            match state:
                case "down" | "up":
                    self.server.network_down = state == "down"
                case "revoked":
                    self.server.keys = {}
                case "no writing":
                    self.server.without_scopes("write:participants")
                case "no reading":
                    self.server.without_scopes("read:participants", "read:events")
                case "premium":
                    self.server.plan = state
                case _:
                    self.server.write_back = WriteBack(state)

    @rule(
        what=st.sampled_from(("cancel", "delete", "rename", "bib", "check in", "un-check", "status", "move", "new")),
        pick=PICK,
        pause=PAUSE,
    )
    def portal(self, what: str, pick: int, pause: float) -> None:
        with self._step(pause):
            self.server.portal(what, self._someone(pick), str(pick))

    @rule(which=st.sampled_from(NOT_THE_APIS))
    def hotel(self, which: dict[str, Any]) -> None:
        """Whatever answers in the server's place changes nothing."""
        with self._step(0):
            self.laptop.until(lambda: self.laptop.flying == 0, 10)
            self.server.storm(which)
            before = self._facts()
            self.laptop.work(5.0)
            assert self._facts() == before, f"{which} changed something"
            self.server.storm()

    def _facts(self) -> object:
        """Everything that only the API can change."""
        store = self.laptop.store
        return (
            [(each.registration, each.standing, each.gone) for each in store.every_entry()],
            store.runs(),
            store.event(),
            {each.operation.id: each.deliveries["upstream"].state.delivered for each in store.operations()},
            self.laptop.complete,
        )


def shut() -> None:
    """Give the port back."""
    if WeatherMachine.front is not None and WeatherMachine.front.up:
        WeatherMachine.front.stop()


@contextmanager
def _noted() -> Iterator[None]:
    try:
        yield
    except Exception as error:
        broken.append(error)
        raise


def _fast() -> str | None:
    """Where flushing costs nothing, if there is such a place: no power is cut here."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108
