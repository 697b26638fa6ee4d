"""How a scanner is learned from test codes (ending, prefix, speed, keyboard layout), and its profile put to use."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from kiosk.devices import Ending, ScannerProfile
from kiosk.errors import BadInput
from kiosk.language import tr
from kiosk.scan.layout import REPAIRS, repair
from kiosk.scan.payload import clean, shown
from kiosk.scan.wedge import Key, Shape

TEST_CODES = ("KIOSK-1:aqwzymAQWZYM", "KIOSK-2/0123456789", 'KIOSK-3.x_y?7&8%9;0,"+')
"""What is scanned to learn a scanner: letters, digits, and the signs that every layout types with a plain key or Shift.

Layouts that differ in rarer signs alone (`#`, `\\`, `|`) are not told apart.
"""

SLOW = 0.035
"""Seconds between keys from which on a scanner is told from people by long codes alone."""

_BY_HAND = 0.100
_ROOM = 2.5
_SHORTEST_ROOM, _LONGEST_ROOM = 0.025, 0.150
_ENDINGS: dict[str, Ending] = {"\r": "enter", "\n": "enter", "\t": "tab"}


def shape_of(profile: ScannerProfile) -> Shape:
    """How its scans are recognised among keys; the prefix as it arrives, where it is not changed on the way."""
    prefix = "" if profile.layout else profile.prefix
    return Shape(profile.longest, profile.gap, profile.ending, prefix)


def payload_of(profile: ScannerProfile, scanned: str) -> str:
    """The clean payload of a scan's raw text; a repair that this version does not know repairs nothing."""
    layout = profile.layout if profile.layout in REPAIRS else ""
    return clean(repair(scanned, layout), profile.prefix, profile.suffix)


class Sample(NamedTuple):
    """One test code and the keys that arrived for it, the ending ones too."""

    code: str
    keys: tuple[Key, ...]


class _Reading(NamedTuple):
    """A way to read all samples: a repair and what stands around the codes then."""

    layout: str
    prefix: str
    suffix: str


def learn(samples: Sequence[Sample]) -> ScannerProfile:
    """The profile under which every sample is its code: the plainest repair that does it.

    Raises BadInput, which says what arrived instead: too little, something typed, another code, changed letters.
    """
    if len(samples) < len(TEST_CODES):
        raise BadInput(tr("Too few codes"), tr("Scan all %n test codes.", "", len(TEST_CODES)))
    texts, endings = zip(*(_split(sample.keys) for sample in samples), strict=True)
    if not all(texts):
        hint = tr("Scan each test code once. The scanner must be set to act as a keyboard.")
        raise BadInput(tr("Nothing arrived"), hint)
    gaps = [after.at - before.at for sample in samples for before, after in pairwise(sample.keys)]
    gap, longest = sum(gaps) / len(gaps), max(gaps)
    if gap > _BY_HAND:
        hint = tr("Pull the scanner's trigger in front of each test code.")
        raise BadInput(tr("This was typed, not scanned"), hint)
    if len(set(endings)) > 1:
        hint = tr("Scan the test codes again, and press no key meanwhile.")
        raise BadInput(tr("The scans ended differently"), hint)
    codes = tuple(sample.code for sample in samples)
    reading = next(_readings(codes, texts), None)
    if reading is None:
        raise BadInput(*_why_not(codes, texts))
    room = min(max(_ROOM * longest, _SHORTEST_ROOM), _LONGEST_ROOM)
    return ScannerProfile("", endings[0], reading.prefix, reading.suffix, round(gap, 4), round(room, 4), reading.layout)


def _split(keys: Sequence[Key]) -> tuple[str, Ending]:
    """The text of a scan, and the first of the keys that ended it."""
    text = "".join(key.text for key in keys)
    own = text.rstrip("".join(_ENDINGS))
    return own, _ENDINGS.get(text[len(own) : len(own) + 1], "none")


def _readings(codes: Sequence[str], texts: Sequence[str]) -> Iterator[_Reading]:
    for layout in ("", *REPAIRS):
        around = set()
        for code, text in zip(codes, texts, strict=True):
            before, found, after = repair(text, layout).partition(code)
            around.add((clean(before), clean(after)) if found else None)
        if len(around) == 1 and (only := around.pop()) is not None:
            yield _Reading(layout, *only)


def _why_not(codes: Sequence[str], texts: Sequence[str]) -> tuple[str, str]:
    """What is wrong where no repair makes the codes of what arrived, and what to do."""
    pairs = tuple(zip(codes, texts, strict=True))
    arrived = ", ".join(f"“{shown(text)}”" for text in texts)
    if any(other in text for code, text in pairs for other in codes if other != code):
        hint = tr("Scan them one after the other, as they are shown.")
        return tr("The codes came in another order"), hint
    if all(code in text for code, text in pairs):
        hint = tr("Set the scanner to send the code alone. These came: {texts}", texts=arrived)
        return tr("What stands around the codes differs"), hint
    if all(code.casefold() in text.casefold() for code, text in pairs):
        hint = tr("Set it to send letters as they are, then scan the codes again.")
        return tr("The scanner changes capital letters"), hint
    hint = tr("Set scanner and laptop to the same keyboard. These came: {texts}", texts=arrived)
    return tr("This is not what the test codes say"), hint
