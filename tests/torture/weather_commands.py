"""The weather from outside: the real commands as processes of their own, some of them killed, in seeded storms."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

from kiosk.clock import SystemClock
from kiosk.model import UPSTREAM, DeliveryState, Logged
from kiosk.practice import WriteBack
from kiosk.store import EventStore, Home
from tests.torture import invariants
from tests.torture.tally import Findings
from tests.torture.weather_machine import LOST_REPLIES, NOT_THE_APIS, REFUSING, SPOILED
from tests.torture.weather_server import KEY, Front, TaleWorld, WeatherServer
from tests.torture.weather_time import Time

_ROOT = Path(__file__).parents[2]
_COMMANDS = 12
_SYNCS = 3
"""`kiosk sync` in calm weather until it says 0: one may still meet what was refused a moment ago, one goes on with a
reading that was broken off, and the next finds all in order."""
_ON_ITS_WAY_MS = 300.0
"""In which a request may still arrive that left before the 429 was read, or by a process that began before it."""
_PASSING: tuple[dict[str, Any], ...] = (
    {"fault": "server_error", "status": 500},
    {"fault": "server_error", "status": 503},
    {"fault": "rate_limited", "retryAfterMs": 700},
    {"fault": "rate_limited", "retryAfterMs": -60_000},
    {"fault": "unauthorized"},
    {"fault": "forbidden"},
    {"fault": "drop"},
    {"fault": "cut"},
    {"fault": "slow", "delayMs": 30},
)
_FAULTS = (*NOT_THE_APIS, *_PASSING, *LOST_REPLIES, *REFUSING, *SPOILED)
_EXIT_CODES = (0, 1, 3)
_UNFINISHED = (DeliveryState.WAITING, DeliveryState.HELD)


def sequence(number: int, commands: int = _COMMANDS) -> tuple[Findings, Counter[str]]:
    """One morning of commands; what was wrong, and what was tried."""
    with tempfile.TemporaryDirectory(prefix="kiosk-commands-", ignore_cleanup_errors=True) as folder:
        morning = _Morning(Path(folder), number, commands)
        try:
            morning.go()
        finally:
            morning.front.stop()
        return morning.found, morning.tried


class _Morning:
    def __init__(self, home: Path, number: int, commands: int) -> None:
        self.home, self.random, self.commands = home, Random(number), commands
        self.server = WeatherServer(TaleWorld(12, number % 4), Time())
        self.front = Front(self.server)
        self.event_id = self.server.world.event_id
        self.found, self.tried = Findings(), Counter({"command sequences": 1})
        self.shown: list[invariants.Shown] = []
        self.front.start()

    def go(self) -> None:
        """Load, some commands in storms, then calm weather and the reckoning."""
        code, _ = self._run("load", self.event_id)
        if code:
            self.found.say(f"the first load came to {code}")
            return
        people = self.server.people()
        for _ in range(self.commands):
            self._weather()
            self._act()
            people |= self.server.people()
        self.server.clear()
        time.sleep(0.7)  # the longest limit that was said
        codes = [self._sync("--patience", "60") for _ in range(_SYNCS)]
        if codes[-1] != 0:
            self.found.say(f"in calm weather `kiosk sync` came to {codes}")
        left = [
            each for each in self._journal() if each.deliveries[UPSTREAM].state in _UNFINISHED and not _is_bib(each)
        ]
        if left:
            self.found.say(f"not drained: {left}", stuck=len(left))
        self.found += invariants.check(self.home, self.event_id, self.shown, people)
        self._server_agrees()
        self._limits_were_kept()
        self.tried["requests"] += len(self.server.asked)
        self.tried["faults struck"] += self.server.struck.total()

    def _weather(self) -> None:
        kind = self.random.choice(("clear", "storm", "storm", "storm", "state", "portal"))
        if kind == "clear":
            self.server.clear()
        elif kind == "storm":
            rules = [dict(self.random.choice(_FAULTS)) for _ in range(self.random.randint(1, 2))]
            for each in rules:
                each["when"] = {"to": self.random.randint(1, 4)} | self.random.choice(({}, {"method": "PATCH"}))
            self.server.storm(*rules, seed=self.random.randrange(9))
        elif kind == "state":
            self.server.write_back = self.random.choice(list(WriteBack))
            self.server.network_down = self.random.random() < 0.3
        else:
            what = self.random.choice(("cancel", "delete", "rename", "bib", "check in", "un-check", "status", "move"))
            self.server.portal(what, self._someone(), str(self.random.randrange(50)))

    def _act(self) -> None:
        act = self.random.choice(
            ("check-in", "check-in", "check-in", "hand-out", "undo", "sync", "sync", "two", "kill")
        )
        made = [each.operation for each in self._journal() if not each.undone and each.operation.kind == "check_in"]
        if act == "undo" and made:
            self._record(0, "undo", self.event_id, self.random.choice(made).id, "--reason", "Wrong person")
        elif act == "hand-out":
            self._record(1, "hand-out", self.event_id, self._someone(), f"F{self.random.randrange(5)}")
        elif act == "sync":
            self._sync("--patience", str(self.random.choice((0, 2))))
        elif act == "two":
            self._two()
        elif act == "kill":
            self._kill()
        else:
            self._record(1, "check-in", self.event_id, self._someone())

    def _someone(self) -> str:
        store = EventStore.open(Home(self.home).event_path(self.event_id), SystemClock())
        try:
            return self.random.choice([each.registration.id for each in store.every_entry()])
        finally:
            store.close()

    def _record(self, refusal: int, *command: str) -> None:
        """A command that records something and needs no network: its exit code says its verdict."""
        code, said = self._run(*command)
        recorded = said.get("verdict") in ("checked_in", "undone")
        if code != (0 if recorded else refusal or 1):
            self.found.say(f"{command[0]} said {said} with exit code {code}")
        if recorded and said["operationId"]:
            self.shown.append(invariants.Shown(said["operationId"], said["registrationId"]))
            self.tried["operations"] += 1

    def _sync(self, *patience: str) -> int:
        """`kiosk sync`: 0 says that nothing is left, 3 that it goes on later, 1 that somebody has to look."""
        code, said = self._run("sync", self.event_id, *patience)
        left = [
            each for each in self._journal() if each.deliveries[UPSTREAM].state in _UNFINISHED and not _is_bib(each)
        ]
        if code == 0 and (left or said.get("trouble") is not None or not said.get("complete")):
            self.found.say(f"sync came to 0 with {len(left)} left: {said}")
        if code and said.get("trouble") is None and "error" not in said:
            self.found.say(f"sync came to {code} without saying why: {said}")
        self._status()
        return code

    def _status(self) -> None:
        code, said = self._run("status", self.event_id)
        counted = Counter(each.deliveries[UPSTREAM].state.value for each in self._journal() if not _is_bib(each))
        if code or {state: count for state, count in said["deliveries"].items() if count} != dict(counted):
            self.found.say(f"status says {said.get('deliveries')} ({code}), the journal has {dict(counted)}")

    def _two(self) -> None:
        """Two programs deliver at once."""
        both = [self._start("sync", self.event_id, "--patience", "2") for _ in range(2)]
        for process in both:
            self._ended(process, process.communicate(timeout=120))

    def _kill(self) -> None:
        """A delivery is killed after so many requests, wherever it is."""
        before, requests = len(self.server.asked), self.random.randint(1, 6)
        process = self._start("sync", self.event_id, "--patience", "2")
        while process.poll() is None and len(self.server.asked) < before + requests:
            time.sleep(0.001)
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=60)
        self.tried["killed"] += 1

    def _run(self, *command: str) -> tuple[int, dict[str, Any]]:
        process = self._start(*command)
        return self._ended(process, process.communicate(timeout=120))

    def _ended(self, process: subprocess.Popen[str], outputs: tuple[str, str]) -> tuple[int, dict[str, Any]]:
        said, complained = outputs
        if process.returncode not in _EXIT_CODES or "Traceback" in complained:
            self.found.say(f"{process.args} came to {process.returncode}: {complained[-300:]}")
        return process.returncode, json.loads(said) if said.strip() else {}

    def _start(self, *command: str) -> subprocess.Popen[str]:
        self.tried["commands"] += 1
        around = {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")}
        around |= {"KIOSK_HOME": str(self.home), "KIOSK_API_URL": self.front.url, "KIOSK_API_KEY": KEY}
        arguments = [sys.executable, "-m", "kiosk", *command, "--json"]
        return subprocess.Popen(
            arguments, cwd=_ROOT, env=around, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )

    def _journal(self) -> tuple[Logged, ...]:
        store = EventStore.open(Home(self.home).event_path(self.event_id), SystemClock())
        try:
            return store.operations()
        finally:
            store.close()

    def _server_agrees(self) -> None:
        """The server did each delivered operation once, and nothing else."""
        did = Counter(each.key for each in self.server.world.done if each.key)
        twice = [key for key, times in did.items() if times > 1]
        if twice:
            self.found.say(f"carried out twice: {twice}", doubled=len(twice))
        made = {each.operation.id: each.deliveries[UPSTREAM].state for each in self._journal()}
        never = [key for key, state in made.items() if state.delivered and key not in did]
        if never and not self.server.mixed_up:
            self.found.say(f"called delivered, but the server never did it: {never}", lost=len(never))
        if did.keys() - made.keys():
            self.found.say(f"the server was told what is not in the journal: {sorted(did.keys() - made.keys())}")
        if any(each.status == 409 for each in self.server.asked.values()):
            self.found.say("an operation was sent again with another body under the same key")

    def _limits_were_kept(self) -> None:
        """No process asked between a 429 and its `retryAfter`."""
        asked = sorted(self.server.asked.values(), key=lambda each: each.arrived)
        for limit in (each for each in asked if each.status == 429 and isinstance(each.retry_after, int | float)):
            early = [
                each
                for each in asked
                if limit.arrived + _ON_ITS_WAY_MS < each.arrived < float(limit.retry_after) - 1  # type: ignore[arg-type]
            ]
            if early:
                self.found.say(f"{len(early)} requests came before the end of a limit")


def _is_bib(logged: Logged) -> bool:
    return logged.operation.kind == "bib"


if __name__ == "__main__":
    wrong, tried = sequence(*map(int, sys.argv[1:]))
    print("\n".join(wrong.words) or "Nothing is wrong.", dict(tried), sep="\n")
