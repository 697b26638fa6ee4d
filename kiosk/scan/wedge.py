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

_REST, _REST_FEWEST, _REST_SLOWEST, _REST_STEADY = 0.25, 2, 0.033, (0.6, 1.4)
"""Who takes a scanner stops typing for so many seconds. After that a slow run of so few gaps counts as well, if there
is a figure in it and Enter or Tab at its end, its mean gap is so many seconds at the most, and each gap lies between
these shares of it: nobody who comes back to the keys begins that fast."""

_PAIR_SLOWEST = 0.022
"""Seconds of the mean gap of such a run with a single gap before its ending key's."""

_WHOLE = 0.150
"""Seconds of silence after which a scan is whole whose ending is not known: the system may be busy in its middle."""

_PIECES = 3
"""Runs of the same length from which on they are scans of a scanner that sends no ending, and not pieces of one."""

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

    `cut`: it stopped, though this scanner ends its scans with a key, or in its middle: scan again. `joined`: what was
    taken for typing was so close before that it may have been the first of the scan; the text with it, else "".
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
        self._held: list[Key] = []
        self._pieces: list[tuple[Key, ...]] = []  # before the held ones: each a scan, or all of them one
        self._before = inf  # seconds from what was typed before to the first held key
        self._rest = inf  # seconds from any key before to the first held key
        self._total = self._most = 0.0  # of the gaps between the held keys: their sum, the longest
        self._last = -inf
        self._after: Literal["typing", "ending", "scan"] = "ending"
        self._doubt = ("", -inf)  # what came out last that may be the beginning of a scan, and when its last key was
        self._cut = False  # that was a scan which stopped
        self._grace: float | None = None
        self.use(shape or Shape())

    def use(self, shape: Shape) -> None:
        """Take what is known of the scanner from now on; keys that are held stay held."""
        self.shape = shape
        self._slowest = shape.slowest()
        self._ended = shape.ending in ("enter", "tab")
        self._endless = False  # a scan was seen that no key ended

    def key(self, key: Key) -> tuple[Out, ...]:
        """What is to be done now that a key was pressed."""
        gap = max(0.0, key.at - self._last)
        out = self._silence(gap)
        self._last, self._grace = max(self._last, key.at), None
        ending, idle = _ENDINGS.get(key.text), not (self._held or self._pieces)
        if ending and idle and self._after == "scan" and gap <= (_WHOLE if self._cut else self.shape.longest):
            return (*out, Rest((key,)))
        if key.text in _NO_TEXT or (key.repeat and gap > _REPEATS) or (ending and idle):
            out += self._finish("none")
            self._after = "ending" if ending else "typing"
            return (*out, Typing((key,)))
        self._hold(key, gap)
        return (*out, *(self._finish(ending) if ending else self._typed()))

    def due(self) -> float | None:
        """When `tick` is to be called, in the seconds of the keys; None while no key is held."""
        if not (self._held or self._pieces):
            return None
        return self._last + self._patience() if self._grace is None else self._grace

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

    def _silence(self, gap: float) -> tuple[Out, ...]:
        """What a gap before a key has ended; of an unknown scanner it may be a pause in the middle of a scan."""
        if gap > self._patience():
            return self._finish("none")
        return self._piece() if self._held and gap > self._limit() else ()

    def _hold(self, key: Key, gap: float) -> None:
        if self._held:
            self._total += gap
            self._most = max(self._most, gap)
        else:
            self._before = gap if self._after == "typing" and not self._pieces else inf
            self._rest = inf if self._after == "scan" else gap
        self._held.append(key._replace(at=self._last))

    def _limit(self) -> float:
        """The silence in seconds that ends a run: shorter after a fast one where no key ends the scans."""
        gaps = len(self._held) - 1
        if self._ended or gaps < _STEADY_FROM or self._total > gaps * as_fast_as_nobody(gaps):
            return self.shape.longest
        return min(self.shape.longest, max(_APART, _TIMES * self._most))

    def _patience(self) -> float:
        """The silence in seconds after which no more is waited for: longer than a pause in an unknown scan."""
        if self._ended or self.shape.ending:
            return self._limit()
        gaps = len(self._held) - 1
        sure = _STEADY_SURE if gaps >= _STEADY_ALONE else _SURE
        scan = gaps >= _FEWEST_UNKNOWN and self._total <= gaps * as_fast_as_nobody(gaps, sure)
        return max(_WHOLE, self.shape.longest) if scan or self._pieces else self._limit()

    def _typed(self) -> tuple[Out, ...]:
        """The first of the held keys, as far as no scan can begin with them any more."""
        if self._pieces:
            return () if self._may_be_scan() else self._finish("none")
        typed: list[Key] = []
        while self._held and not self._may_be_scan():
            typed.append(self._held.pop(0))
            self._before = self._rest = self._held[0].at - typed[-1].at if self._held else 0.0
            gaps = _gaps(self._held)
            self._total, self._most = sum(gaps), max(gaps, default=0.0)
        if typed:
            self._after = "typing"
            self._doubt, self._cut = (_text(typed), typed[-1].at), False
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
        if self._pieces:
            return self._whole(ending)
        if not self._held:
            return ()
        held = self._let_go()
        first = self._first_of_scan(held, ending)
        if first is None and ending != "none" and self._is_tail(held):
            first = 0
        if first is None:
            self._after = "typing" if ending == "none" else "ending"
            self._doubt, self._cut = (_text(held) if ending == "none" else "", held[-1].at), False
            return (Typing(held),)
        scan = self._scan(held[first:], ending, cut=self._ended and ending == "none", before=_text(held[:first]))
        return (Typing(held[:first]), scan) if first else (scan,)

    def _is_tail(self, held: tuple[Key, ...]) -> bool:
        """Whether keys with an ending key are the end of the scan that stopped just before them."""
        soon = held[0].at - self._doubt[1] <= _WHOLE
        return self._cut and soon and held[-1].at - held[0].at <= self._slowest * (len(held) - 1)

    def _let_go(self) -> tuple[Key, ...]:
        held, self._held = tuple(self._held), []
        self._total = self._most = 0.0
        return held

    def _piece(self) -> tuple[Out, ...]:
        """Sets aside what is held: more keys came so soon after it that they may be of the same scan."""
        held = tuple(self._held)
        if self._first_of_scan(held, "none") != 0:  # nor is anything whole then that is set aside
            return self._finish("none")
        if self._pieces and len(held) != len(self._pieces[0]):
            return self._finish("none")
        self._pieces.append(self._let_go())
        self._endless = self._endless or len(self._pieces) >= _PIECES
        if not self._endless:
            return ()
        done, self._pieces = self._pieces[:-1], self._pieces[-1:]
        return tuple(self._scan(piece, "none") for piece in done)

    def _whole(self, ending: Ending) -> tuple[Out, ...]:
        """The pieces and what is held: one scan, which is whole if a key ended it or if it was never interrupted."""
        out = self._piece() if ending == "none" and self._is_piece() else ()
        keys = (*(key for piece in self._pieces for key in piece), *self._let_go())
        cut = ending == "none" and len(keys) > len(self._pieces[0])
        self._pieces = []
        return (*out, self._scan(keys, ending, cut=cut))

    def _is_piece(self) -> bool:
        alike = len(self._held) == len(self._pieces[0])
        return alike and self._first_of_scan(tuple(self._held), "none") == 0

    def _scan(self, keys: tuple[Key, ...], ending: Ending, *, cut: bool = False, before: str = "") -> Scan:
        """The scan that the keys are, and what is learned from it."""
        text = _text(keys if ending == "none" else keys[:-1])
        doubtful, at = self._doubt
        if not before and keys[0].at - at <= _WHOLE:
            before = doubtful
        self._after, self._ended = "scan", self._ended or ending != "none"
        self._endless = not self._ended and not cut
        self._doubt, self._cut = (text if cut else "", keys[-1].at), cut
        return Scan(text, keys, ending, cut, before + text if before else "")

    def _first_of_scan(self, held: tuple[Key, ...], ending: Ending) -> int | None:
        """Where the scan begins among the keys of a run that is over, after few strange keys; None: there is none."""
        gaps = _gaps(held)
        for first in range(min(_STRANGE, len(gaps) - _STEADY_FROM), 0, -1):
            apart = gaps[first - 1] >= max(_APART, _TIMES * max(gaps[first:]))
            if (apart or self._begins(held[first:])) and self._is_scan(held[first:], gaps[first:], ending):
                return first
        apart = self._stands_apart(self._before, max(gaps, default=0.0))
        return 0 if apart and (self._is_scan(held, gaps, ending) or self._is_rested(held, gaps, ending)) else None

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

    def _is_rested(self, keys: Sequence[Key], gaps: Sequence[float], ending: Ending) -> bool:
        """Whether these came at a steady pace that people don't begin with after a rest."""
        figure = any(key.text.isdigit() for key in keys)
        if ending == "none" or self._rest < _REST or len(gaps) < _REST_FEWEST or not figure:
            return False
        mean, (least, most) = sum(gaps) / len(gaps), _REST_STEADY
        slowest = _PAIR_SLOWEST if len(gaps) == _REST_FEWEST else _REST_SLOWEST
        return mean <= slowest and least * mean <= min(gaps) and max(gaps) <= most * mean

    def _begins(self, keys: Sequence[Key]) -> bool:
        """Whether the keys begin with the scanner's prefix."""
        prefix = self.shape.prefix
        return bool(prefix) and _text(keys).startswith(prefix)

    def _stands_apart(self, before: float, longest: float) -> bool:
        """Whether what was typed `before` is too far from a run with that longest gap to be of it."""
        return before > self.shape.longest or before >= max(_APART, _TIMES * longest)


def _text(keys: Sequence[Key]) -> str:
    return "".join(key.text for key in keys)


def _gaps(keys: Sequence[Key]) -> list[float]:
    return [after.at - before.at for before, after in pairwise(keys)]


def _repeats(keys: Sequence[Key], mean: float) -> bool:
    """Whether these may be one key that is held down."""
    return len(keys) > 2 and mean > _REPEATS and all(key.text == keys[0].text for key in keys)
