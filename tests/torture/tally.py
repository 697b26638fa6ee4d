"""What one part of the torture came to: what was tried, what was lost, doubled or stuck, and how to see it again."""

from __future__ import annotations

import contextlib
import shlex
import traceback
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Findings:
    """What is not as it must be at one moment; `words` says each in a sentence, counted ones among them.

    `lost`: shown to a person and not in the journal, or in the journal and not at the server when all is delivered.
    `doubled`: carried out twice. `stuck`: still waiting after the troubles ended.
    """

    lost: int = 0
    doubled: int = 0
    stuck: int = 0
    words: list[str] = field(default_factory=list)

    def say(self, text: str, *, lost: int = 0, doubled: int = 0, stuck: int = 0) -> None:
        """One more thing that is wrong."""
        self.words.append(text)
        self.lost += lost
        self.doubled += doubled
        self.stuck += stuck

    def __bool__(self) -> bool:
        """Whether anything is wrong."""
        return bool(self.words)

    def __iadd__(self, other: Findings) -> Findings:
        self.lost += other.lost
        self.doubled += other.doubled
        self.stuck += other.stuck
        self.words += other.words
        return self


@dataclass
class Tally:
    """One part, run with one seed. `tried` counts by word, such as "crash points", "power cuts" or "operations".

    `only`: nothing else than the point of this name is to be run, to see a failure again.
    """

    part: str
    seed: int
    tried: Counter[str] = field(default_factory=Counter)
    lost: int = 0
    doubled: int = 0
    stuck: int = 0
    skipped: list[str] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    only: str = ""

    def wants(self, where: str) -> bool:
        """Whether a point is to be run; `where` names it, as in "check-in, write 7"."""
        return self.only in ("", where)

    def take(self, found: Findings, where: str) -> None:
        """Count what was found at a point, if anything."""
        self.lost += found.lost
        self.doubled += found.doubled
        self.stuck += found.stuck
        if found:
            self.fail(where, "; ".join(found.words))

    def fail(self, where: str, what: str) -> None:
        """Keep a failure with the command that runs it again."""
        again = f"python -m tests.torture --seed {self.seed} --only {shlex.quote(where)} {self.part}"
        self.failures.append(f"{self.part}, {where}: {what}\n    again: {again}")

    @contextlib.contextmanager
    def point(self, where: str) -> Iterator[None]:
        """What goes wrong inside, in the torture itself too, is a failure of this point, and the next one follows."""
        try:
            yield
        except Exception as error:  # kept as a failure
            place = traceback.extract_tb(error.__traceback__)[-1]
            self.fail(where, f"{type(error).__name__} at {Path(place.filename).name}:{place.lineno}: {error}")

    def skip(self, reason: str) -> None:
        """Keep why something was not tried, once."""
        if reason not in self.skipped:
            self.skipped.append(reason)

    def add(self, other: Tally) -> None:
        """Count another run of the same part in; the seed stays the first one's."""
        self.tried += other.tried
        self.lost += other.lost
        self.doubled += other.doubled
        self.stuck += other.stuck
        self.failures += other.failures
        for reason in other.skipped:
            self.skip(reason)
