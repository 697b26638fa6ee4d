"""Server weather in random sequences, for as long as one likes: `torture`, or one seed again from the command line.

    python -m tests.torture.weather SEED

runs the sequences of one seed again and, where one fails, looks for the shortest that does.
"""

from __future__ import annotations

import itertools
import math
import sys
import time
from collections.abc import Callable
from random import Random

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.torture import weather_commands
from tests.torture.tally import Findings, Tally
from tests.torture.weather_checks import Broken
from tests.torture.weather_machine import WeatherMachine, broken, longest, shut, totals

SEQUENCES = 5
"""Sequences of one seed: few, so that a failure is found again soon."""
STEPS = 50
_COMMANDS_EVERY = 10
"""Of so many turns one is a sequence of real commands, which takes ten times as long."""
_ONE_ROUND = 20
"""Turns where no time is set: about two minutes."""


def torture(seed: int, deadline: float, say: Callable[[str], None], only: str = "") -> Tally:
    """Run sequences until the deadline (`time.monotonic`; infinite: a few turns); counts what was tried.

    `only` names one point, as a failure does: "sequences 7" or "commands 7".
    """
    tally, seeds = Tally("weather", seed, only=only), Random(seed)
    totals.clear()
    longest.clear()
    kind, _, chosen = only.partition(" ")
    turns = range(1, _ONE_ROUND + 1) if math.isinf(deadline) else itertools.count(1)
    try:
        for turn in [1] if only else turns:
            if time.monotonic() >= deadline:
                break
            number = int(chosen) if chosen else seeds.randrange(1_000_000_000)
            if kind == "commands" or (not only and turn % _COMMANDS_EVERY == 0):
                found, tried = weather_commands.sequence(number)
                tally.tried += tried
                tally.take(found, f"commands {number}")
            else:
                _sequences(tally, number, say)
    finally:
        shut()
    tally.tried.update(totals)
    slowest = ", ".join(f"{seconds} s {how}" for how, seconds in sorted(longest.items()))
    say(f"when it cleared, all was delivered within: {slowest or 'nothing was tried'}")
    return tally


def _sequences(tally: Tally, number: int, say: Callable[[str], None]) -> None:
    broken.clear()
    try:
        run(number)
    except Exception as error:  # whatever it is, it is what we look for
        first = broken[0] if broken else error
        found = first.found if isinstance(first, Broken) else Findings(words=[f"{type(first).__name__}: {first}"])
        if not isinstance(error, type(first)):
            found.say(f"not again when tried again: {type(error).__name__}")
        tally.take(found, f"sequences {number}")
        say(f"the shortest that fails: python -m tests.torture.weather {number}")


def run(number: int, *, sequences: int = SEQUENCES, shortest: bool = False) -> None:
    """The sequences of one seed; raises what the first one that fails raises."""
    machine = seed(number)(type("WeatherMachine", (WeatherMachine,), {}))
    phases = (Phase.generate, Phase.shrink) if shortest else (Phase.generate,)
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=sequences,
            stateful_step_count=STEPS,
            deadline=None,
            database=None,
            derandomize=False,
            print_blob=True,
            phases=phases,
            suppress_health_check=tuple(HealthCheck),
            report_multiple_bugs=False,
        ),
    )


if __name__ == "__main__":
    try:
        run(int(sys.argv[1]), shortest=True)
    finally:
        shut()
    print("No sequence of this seed fails.")
