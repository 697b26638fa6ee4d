"""Tells a scanner that acts as a keyboard from people who type, by the speed and the shape of runs of keys.

Keys are held back while they may be a scan, and come out once, in order: as typing, as a scan, or as the rest of one.

The figures. Scanners pause 1 to 30 ms between keys, some 50 (their handbooks let it be set from 0 to 990 ms; over USB 7
to 8 ms with some of 16 ms were measured). People: the 136 million keystrokes of 168,000 typists (Dhakal, Feit,
Kristensson and Oulasvirta, "Observations on Typing from 136 Million Keystrokes", CHI 2018) are 239 ms apart in the
mean; the fastest typed 120 words a minute, which is 100 ms a key, and here 60 ms count. Two keys rolled over
can be under 20 ms apart, a whole run of them is not. So the more keys there are, the slower a scan may be: see
`as_fast_as_nobody`.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import exp, inf, log, sqrt
from typing import Literal, NamedTuple, TypeAlias

from msgspec import Struct

from kiosk.devices import LONGEST_GAP, Ending

_ENDINGS: dict[str, Ending] = {"\r": "enter", "\n": "enter", "\t": "tab"}
_NO_TEXT = ("", "\b", "\x7f", "\x1b")
"""Keys that no scanner presses within a code: arrows, Backspace, Delete, Escape."""

_FASTEST, _SCATTER = 0.060, 0.5
"""Seconds between keys of typists beyond the fastest that were measured: mean, and standard deviation as its share."""

_SURE = 5.2
"""Standard deviations: not one run in ten million."""

_LOG_SCATTER = sqrt(log(1 + _SCATTER**2))
_MEDIAN = _FASTEST * exp(-(_LOG_SCATTER**2) / 2)

_REPEATS = 0.020
"""Seconds: a key that is held down repeats more slowly than that (usual are 25 to 40 ms)."""

_SLACK = 0.015
"""Seconds that a run of keys may be late and still be a scan: the gaps of slow scanners are uneven by one poll."""

_APART, _TIMES = 0.025, 4
"""A strange key is at least so many seconds and so many times the scan's longest gap away from it."""

_STRANGE = 2
"""Strange keys that are looked for before a scan."""

_FEWEST, _FEWEST_ALONE, _FEWEST_UNKNOWN = 2, 3, 5
"""Gaps of a scan that Enter or Tab ends, of one that a silence ends as it always does, and of one that it ends once."""

_EVEN = 2
"""A scan's longest gap is at most so many times the mean, where it is not twice as fast as would do."""

_STEADY, _STEADY_SURE = (0.7, 1.3), 3
"""A slower run counts if every gap lies between these shares of their mean: not one run in a thousand is that fast."""

_STEADY_FROM, _STEADY_ALONE = 4, 10
"""The fewest gaps of a steady run that Enter or Tab ends, and of one that a silence ends or that is slow."""

_SLOWEST, _SURELY_FAST = 0.035, 0.020
"""Seconds of the mean gap: of the slowest scans that are looked for unknown, and what always is fast enough."""

_LATE, _GRACE = 0.015, 0.005
"""Seconds: a tick later than that says that its caller was busy, so keys may be waiting; they get that long."""


class Key(NamedTuple):
    """A key that was pressed: its text, when (monotonic seconds of the event itself, not of its handling).

    Enter is `\\r` or `\\n`, Tab `\\t`; arrows and the like have no text. Shift and its like are not fed at all.
    `repeat`: the system says that it is held down.
    """

    text: str
    at: float
    repeat: bool = False


class Shape(Struct, frozen=True):
    """What is known of the scanner, gaps in seconds: the `longest` between two keys of a scan, and the usual `gap`.

    `ending`: the key that ends every scan, None while that is not known; `prefix`: the text before every scan.
    """

    longest: float = LONGEST_GAP
    gap: float | None = None
    ending: Ending | None = None
    prefix: str = ""

    def slowest(self) -> float:
        """The mean gap up to which keys may be a scan."""
        return _SLOWEST if self.gap is None else max(_SURELY_FAST, self.gap * _STEADY[1])


class Typing(Struct, frozen=True):
    """Keys that somebody typed: they go where they would have gone."""

    keys: tuple[Key, ...]


class Scan(Struct, frozen=True):
    """A scan: its raw text without the ending key, and the keys that it was, which go nowhere else.

    `cut`: it stopped, though this scanner ends its scans with a key: scan again. `joined`: a key that was taken for
    typing was so close before that it may have been the first of the scan; the text with it, else "".
    """

    text: str
    keys: tuple[Key, ...]
    ending: Ending
    cut: bool = False
    joined: str = ""


class Rest(Struct, frozen=True):
    """Further ending keys of the scan before (a line feed after Enter): they go nowhere."""

    keys: tuple[Key, ...]


Out: TypeAlias = Typing | Scan | Rest


def as_fast_as_nobody(gaps: int, sure: float = _SURE) -> float:
    """The mean in seconds below which so many gaps in a row are not human, from 9 ms for two to 35 ms for thirty.

    The gaps of a person are spread log-normally; the bound lies `sure` standard deviations below the fastest typists.
    """
    return _MEDIAN * exp(-sure * _LOG_SCATTER / sqrt(gaps))


class Wedge:
    """Fed with every key that is pressed, and with the time when it asks for it; one for the whole window."""

    def __init__(self, shape: Shape | None = None) -> None:
        self.shape = shape or Shape()
        self._held: list[Key] = []
        self._before = inf  # seconds from what was typed before to the first held key
        self._total = self._most = 0.0  # of the gaps between the held keys: their sum, the longest
        self._last = -inf
        self._after: Literal["typing", "ending", "scan"] = "ending"
        self._slowest = self.shape.slowest()
        self._ended = self.shape.ending in ("enter", "tab")
        self._grace: float | None = None

    def key(self, key: Key) -> tuple[Out, ...]:
        """What is to be done now that a key was pressed."""
        gap = max(0.0, key.at - self._last)
        out = self._finish("none") if gap > self._limit() else ()
        self._last, self._grace = max(self._last, key.at), None
        ending = _ENDINGS.get(key.text)
        if ending and self._after == "scan" and not self._held and gap <= self.shape.longest:
            return (*out, Rest((key,)))
        if key.text in _NO_TEXT or (key.repeat and gap > _REPEATS) or (ending and not self._held):
            out += self._finish("none")
            self._after = "ending" if ending else "typing"
            return (*out, Typing((key,)))
        self._hold(key, gap)
        return (*out, *(self._finish(ending) if ending else self._typed()))

    def due(self) -> float | None:
        """When `tick` is to be called, in the seconds of the keys; None while no key is held."""
        if not self._held:
            return None
        return self._last + self._limit() if self._grace is None else self._grace

    def tick(self, now: float) -> tuple[Out, ...]:
        """What is to be done when time has passed without a key."""
        due = self.due()
        if due is None or now < due:
            return ()
        if self._grace is None and now > due + _LATE:
            self._grace = now + _GRACE
            return ()
        return self._finish("none")

    def flush(self) -> tuple[Out, ...]:
        """Everything that is held, as when the window loses the keyboard."""
        return self._finish("none")

    def _hold(self, key: Key, gap: float) -> None:
        if self._held:
            self._total += gap
            self._most = max(self._most, gap)
        else:
            self._before = gap if self._after == "typing" else inf
        self._held.append(key._replace(at=self._last))

    def _limit(self) -> float:
        """The silence in seconds that ends a run: shorter after a fast one where no key ends the scans."""
        gaps = len(self._held) - 1
        if self._ended or gaps < _STEADY_FROM or self._total > gaps * as_fast_as_nobody(gaps):
            return self.shape.longest
        return min(self.shape.longest, max(_APART, _TIMES * self._most))

    def _typed(self) -> tuple[Out, ...]:
        """The first of the held keys, as far as no scan can begin with them any more."""
        typed: list[Key] = []
        while self._held and not self._may_be_scan():
            typed.append(self._held.pop(0))
            self._before = self._held[0].at - typed[-1].at if self._held else 0.0
            gaps = _gaps(self._held)
            self._total, self._most = sum(gaps), max(gaps, default=0.0)
        if typed:
            self._after = "typing"
        return (Typing(tuple(typed)),) if typed else ()

    def _may_be_scan(self) -> bool:
        gaps = len(self._held) - 1
        return (
            self._total <= gaps * self._slowest + _SLACK
            and self._stands_apart(self._before, self._most)
            and not (gaps and _repeats(self._held, self._total / gaps))
        )

    def _finish(self, ending: Ending) -> tuple[Out, ...]:
        """All that is held, after a silence ("none") or with the ending key, which is the last of it."""
        if not self._held:
            return ()
        held, self._held = tuple(self._held), []
        first = self._first_of_scan(held, ending)
        self._total = self._most = 0.0
        if first is None:
            self._after = "typing" if ending == "none" else "ending"
            return (Typing(held),)
        cut = self._ended and ending == "none"
        self._after, self._ended = "scan", self._ended or ending != "none"
        texts = [key.text for key in (held if ending == "none" else held[:-1])]
        joined = "".join(texts) if first else ""
        scan = Scan("".join(texts[first:]), held[first:], ending, cut, joined)
        return (Typing(held[:first]), scan) if first else (scan,)

    def _first_of_scan(self, held: tuple[Key, ...], ending: Ending) -> int | None:
        """Where the scan begins among the keys of a run that is over, after few strange keys; None: there is none."""
        gaps = _gaps(held)
        for first in range(min(_STRANGE, len(gaps) - _STEADY_FROM), 0, -1):
            apart = gaps[first - 1] >= max(_APART, _TIMES * max(gaps[first:]))
            if (apart or self._begins(held[first:])) and self._is_scan(held[first:], gaps[first:], ending):
                return first
        apart = self._stands_apart(self._before, max(gaps, default=0.0))
        return 0 if apart and self._is_scan(held, gaps, ending) else None

    def _is_scan(self, keys: tuple[Key, ...], gaps: list[float], ending: Ending) -> bool:
        alone = ending == "none"
        fewest = _FEWEST_ALONE if self.shape.ending == "none" else _FEWEST_UNKNOWN
        if len(gaps) < (fewest if alone else _FEWEST):
            return False
        mean, longest, human = sum(gaps) / len(gaps), max(gaps), as_fast_as_nobody(len(gaps))
        if mean <= human and (longest <= _EVEN * mean or mean <= human / _EVEN):
            return True
        return self._is_steady(gaps, mean, alone) or (mean <= self._slowest and self._begins(keys))

    def _is_steady(self, gaps: list[float], mean: float, alone: bool) -> bool:
        usual, slow = self.shape.gap, mean > _SLOWEST
        if len(gaps) < (_STEADY_ALONE if alone or slow else _STEADY_FROM):
            return False
        fast = mean <= as_fast_as_nobody(len(gaps), _STEADY_SURE) if usual is None else mean <= self._slowest
        return fast and _STEADY[0] * mean <= min(gaps) and max(gaps) <= _STEADY[1] * mean

    def _begins(self, keys: Sequence[Key]) -> bool:
        """Whether the keys begin with the scanner's prefix."""
        prefix = self.shape.prefix
        return bool(prefix) and "".join(key.text for key in keys).startswith(prefix)

    def _stands_apart(self, before: float, longest: float) -> bool:
        """Whether what was typed `before` is too far from a run with that longest gap to be of it."""
        return before > self.shape.longest or before >= max(_APART, _TIMES * longest)


def _gaps(keys: Sequence[Key]) -> list[float]:
    return [after.at - before.at for before, after in pairwise(keys)]


def _repeats(keys: Sequence[Key], mean: float) -> bool:
    """Whether these may be one key that is held down."""
    return len(keys) > 2 and mean > _REPEATS and all(key.text == keys[0].text for key in keys)
