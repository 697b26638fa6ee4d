"""Finding e-mail addresses by any start in the part before the @, or by what stands on both sides of a typed @."""

from __future__ import annotations

from kiosk.search.fold import fold
from kiosk.search.vocabulary import Slots, Vocabulary

_INSIDE = 3
"""Letters from which on the middle of a word is searched too; fewer would find nearly everybody."""

_START = _INSIDE - 1
"""Letters of the words' starts, for what is shorter."""

_BLOCK = 16
"""Addresses whose texts are looked at as one before each by itself."""


def address_key(text: str) -> str:
    """What is compared of an address, stored or typed: folded words parted by blanks, and the first @."""
    name, at, domain = text.partition("@")
    return f"{_words(name)}{at}{_words(domain)}"


def _words(text: str) -> str:
    return " ".join(fold(text).split())


class Addresses:
    """The e-mail addresses of slots; a slot without one need not be mentioned."""

    def __init__(self) -> None:
        self._names: list[str] = []
        self._blocks: list[str] = []
        self._stale: set[int] = set()
        self._starts = Vocabulary()
        self._domains = Vocabulary()

    def put(self, slot: int, old: str, new: str) -> None:
        """Puts an address in the place of the slot's old one; an empty text is none."""
        self._names += [""] * (slot + 1 - len(self._names))
        self._blocks += [""] * (slot // _BLOCK + 1 - len(self._blocks))
        if old:
            name, _, domain = address_key(old).partition("@")
            self._starts.discard(_starts(name), slot)
            self._domains.discard([domain], slot)
        name, _, domain = address_key(new).partition("@")
        if new:
            self._starts.add(_starts(name), slot)
            self._domains.add([domain], slot)
        self._names[slot] = name
        self._stale.add(slot // _BLOCK)

    def matching(self, key: str) -> Slots:
        """The slots whose address matches what was typed (an `address_key`); nothing typed matches none."""
        name, at, domain = key.partition("@")
        if domain:
            return {slot for slot in self._domains.starting(domain) if self._names[slot].endswith(name)}
        if at and name:
            return {slot for slot in self._inside(name) if self._names[slot].endswith(name)}
        if len(name) >= _INSIDE:
            return self._inside(name)
        return self._starts.starting(name) if name else set()

    def beginning(self, slots: Slots, key: str) -> Slots:
        """Those of some slots whose address begins with what was typed before the @."""
        name = key.partition("@")[0]
        return {slot for slot in slots if self._names[slot].startswith(name)} if name else slots

    def _inside(self, text: str) -> set[int]:
        """The slots whose address holds the text before the @. A block that does not hold it is passed over."""
        for number in self._stale:
            self._blocks[number] = "\n".join(self._names[number * _BLOCK : (number + 1) * _BLOCK])
        self._stale.clear()
        found: set[int] = set()
        for first in [number * _BLOCK for number, block in enumerate(self._blocks) if text in block]:
            names = self._names[first : first + _BLOCK]
            found.update([slot for slot, name in enumerate(names, first) if text in name])
        return found


def _starts(name: str) -> set[str]:
    return {word[:_START] for word in name.split()}
