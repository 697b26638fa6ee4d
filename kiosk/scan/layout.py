"""What becomes of a code when scanner and laptop are set to different keyboards, and the way back.

A scanner of this kind presses keys, not letters: set to an English keyboard it presses the key beside the left Shift
for "z", and a German laptop reads "y". The tables are the keys of each layout in one order, as in xkeyboard-config.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from types import MappingProxyType

from msgspec import Struct
from msgspec.structs import replace

from kiosk.language import mark, tr

_ENGLISH = "us"
_KEYS = {
    "us": (
        r"`1234567890-= qwertyuiop[] asdfghjkl;'\ ∅zxcvbnm,./",
        '~!@#$%^&*()_+ QWERTYUIOP{} ASDFGHJKL:"| ∅ZXCVBNM<>?',
    ),
    "de": (
        "^1234567890ß´ qwertzuiopü+ asdfghjklöä# <yxcvbnm,.-",
        "°!\"§$%&/()=?` QWERTZUIOPÜ* ASDFGHJKLÖÄ' >YXCVBNM;:_",
    ),
    "fr": (
        "²&é\"'(-è_çà)= azertyuiop^$ qsdfghjklmù* <wxcvbn,;:!",
        "∅1234567890°+ AZERTYUIOP¨£ QSDFGHJKLM%µ >WXCVBN?./§",
    ),
    "ch": (
        "§1234567890'^ qwertzuiopü¨ asdfghjklöä$ <yxcvbnm,.-",
        '°+"*ç%&/()=?` QWERTZUIOPè! ASDFGHJKLéà£ >YXCVBNM;:_',
    ),
    "ch-fr": (
        "§1234567890'^ qwertzuiopè¨ asdfghjkléà$ <yxcvbnm,.-",
        '°+"*ç%&/()=?` QWERTZUIOPü! ASDFGHJKLöä£ >YXCVBNM;:_',
    ),
    "es": (
        "º1234567890'¡ qwertyuiop`+ asdfghjklñ´ç <zxcvbnm,.-",
        'ª!"·$%&/()=?¿ QWERTYUIOP^* ASDFGHJKLÑ¨Ç >ZXCVBNM;:_',
    ),
    "it": (
        r"\1234567890'ì qwertyuiopè+ asdfghjklòàù <zxcvbnm,.-",
        '|!"£$%&/()=?^ QWERTYUIOPé* ASDFGHJKLç°§ >ZXCVBNM;:_',
    ),
    "gb": (
        r"`1234567890-= qwertyuiop[] asdfghjkl;'# \zxcvbnm,./",
        '¬!"£$%^&*()_+ QWERTYUIOP{} ASDFGHJKL:@~ |ZXCVBNM<>?',
    ),
}
"""What each key types, without and with Shift: row by row from the top left.

`∅`: there is no such key, or not the same on every system.
"""

_NO_KEY = "∅"

_DEAD = {"de": "^´`", "fr": "^¨", "ch": "^`¨", "ch-fr": "^`¨", "es": "`´^¨"}
"""Keys that wait for a letter to put their accent on."""

_COMBINING = {"^": "\u0302", "´": "\u0301", "`": "\u0300", "¨": "\u0308"}

_A_KEYBOARD = {
    "us": mark("an English (US)", "keyboard"),
    "de": mark("a German", "keyboard"),
    "fr": mark("a French", "keyboard"),
    "ch": mark("a Swiss German", "keyboard"),
    "ch-fr": mark("a Swiss French", "keyboard"),
    "es": mark("a Spanish", "keyboard"),
    "it": mark("an Italian", "keyboard"),
    "gb": mark("an English (UK)", "keyboard"),
}

_CAPS = "caps"


class Repair(Struct, frozen=True):
    """One way back: by the letter that arrived the letters that were meant.

    `table` holds every letter that can arrive from such a scanner; `caps`: Caps Lock swaps capital and small letters;
    `keyboards`: those of the scanner and of the laptop, where they differ.
    """

    table: Mapping[str, str]
    caps: bool = False
    keyboards: tuple[str, str] | None = None

    @property
    def words(self) -> str:
        """Why, for a person."""
        if self.keyboards is None:
            return tr("Caps Lock is on")
        scanner, laptop = (tr(_A_KEYBOARD[each], "keyboard") for each in self.keyboards)
        if self.caps:
            return tr(
                "The scanner types as on {an_english} keyboard, this laptop as on {a_german} one, and Caps Lock is on",
                an_english=scanner,
                a_german=laptop,
            )
        return tr(
            "The scanner types as on {an_english} keyboard, this laptop as on {a_german} one",
            an_english=scanner,
            a_german=laptop,
        )


class Guess(Struct, frozen=True):
    """A repair that would make another text of a scan: its name in `REPAIRS`, and that text."""

    layout: str
    text: str

    @property
    def words(self) -> str:
        """Why, for a person."""
        return REPAIRS[self.layout].words


def _keys(layout: str) -> dict[str, tuple[int, int]]:
    """Row and place of the key that types each letter of a layout."""
    return {
        letter: (shift, place)
        for shift, keys in enumerate(_KEYS[layout])
        for place, letter in enumerate(keys)
        if letter != _NO_KEY
    }


def _table(scanner: str, laptop: str) -> Mapping[str, str]:
    meant = {place: letter for letter, place in _keys(scanner).items()}
    arrives = _keys(laptop)
    table = {letter: meant[place] for letter, place in arrives.items() if place in meant}
    for accent in _DEAD.get(laptop, ""):
        for letter in [each for each in table if each.isalpha() and each.isascii()]:
            both = unicodedata.normalize("NFC", letter + _COMBINING[accent])
            if len(both) == 1 and both not in arrives and accent in table:
                table[both] = table[accent] + table[letter]
    return MappingProxyType(table)


def _repairs() -> dict[str, Repair]:
    others = [each for each in _KEYS if each != _ENGLISH]
    pairs = [(_ENGLISH, each) for each in others] + [(each, _ENGLISH) for each in others]
    plain = MappingProxyType({letter: letter for letter in map(chr, range(ord(" "), 0x7F))})
    found = {_CAPS: Repair(plain, caps=True)}
    for scanner, laptop in pairs:
        found[f"{scanner}>{laptop}"] = Repair(_table(scanner, laptop), keyboards=(scanner, laptop))
    for name, repair in list(found.items())[1:]:
        found[f"{name}+{_CAPS}"] = replace(repair, caps=True)
    return found


REPAIRS: Mapping[str, Repair] = MappingProxyType(_repairs())
"""By name: `caps`, `us>de` (the scanner is set to English (US), the laptop to German), `us>de+caps`."""


def repair(text: str, layout: str) -> str:
    """What the scanner meant under a repair of `REPAIRS`; "" repairs nothing. What no such scanner types stays.

    Raises KeyError for a name that is not there.
    """
    if not layout:
        return text
    way = REPAIRS[layout]
    letters = unicodedata.normalize("NFC", text)
    return "".join(way.table.get(each, each) for each in (_swapped(letters) if way.caps else letters))


def guesses(text: str) -> tuple[Guess, ...]:
    """The repairs worth trying where a scan matched nothing, the plainest first, each with another text.

    A repair is left out where the text can't have come about that way, or where no plain ASCII comes of it. What
    matches after a guess is for a person to confirm: with a `y` for a `z` another runner's bib may be meant.
    """
    found: dict[str, Guess] = {}
    arrived = unicodedata.normalize("NFC", text)
    for name, way in REPAIRS.items():
        letters = _swapped(arrived) if way.caps else arrived
        if all(each in way.table for each in letters):
            meant = "".join(map(way.table.__getitem__, letters))
            if meant != text and meant.isascii():
                found.setdefault(meant, Guess(name, meant))
    return tuple(found.values())


def likely(text: str, finds: Callable[[str], object]) -> Guess | None:
    """What a scan that matched nothing probably says, and why; for a person to confirm, never to check somebody in.

    `finds` tells whom a text means (a registration's id, say), None for nobody. None where no guess means anybody,
    and where guesses mean different ones: only the test codes tell then.
    """
    found = [(guess, meant) for guess in guesses(text) if (meant := finds(guess.text)) is not None]
    alike = all(meant == found[0][1] for _, meant in found)
    return found[0][0] if found and alike else None


def _swapped(text: str) -> str:
    """Capital for small letters and back, one for one (`ß` has no capital on a key)."""
    return "".join(each if each == "ß" else each.swapcase() for each in text)
