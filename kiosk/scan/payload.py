"""What a scanned text may mean: the texts to look for, in their order, and how an unknown one is shown."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from typing import Literal
from urllib.parse import unquote, unquote_plus

from msgspec import Struct

from kiosk.model import Entry

LIMIT = 4_000
"""Characters of a payload that are read; a QR code holds 4,296 at most, a bib's a few dozen."""

LONGEST = 80
"""Characters of a printed code's text."""

SHOWN = 60
"""Characters of an unknown payload that are shown."""

_AIM = re.compile(r"\][A-Za-z][0-9A-Za-z]")
"""A symbology identifier (ISO/IEC 15424), such as `]Q1` of a QR code."""

_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://(?P<host>[^/?#]+)(?P<path>[^?#]*)(?:\?(?P<query>[^#]*))?")

_BIB = re.compile(r"(?=.{1,10}$)(?=.*[0-9])(?!\d{8})[^\W_]+(?:[-_.][^\W_]+)*")
"""What a bib that is not in the start list yet may look like."""

_BYTE_ORDER_MARK = "\ufeff"
_PICTURES = 0x2400
_DELETE, _DELETE_PICTURE = "\x7f", "\u2421"
_UNREADABLE = "\ufffd"
_ACCENTS = 2


class Step(Struct, frozen=True):
    """Texts of one rank that a payload may carry: each a registration id, or each a bib."""

    by: Literal["id", "bib"]
    texts: tuple[str, ...]


def clean(text: str, prefix: str = "", suffix: str = "") -> str:
    """The payload of a scanned text: no control characters, symbology identifier, nor what the scanner puts around it.

    A prefix and a symbology identifier go in either order, each once. Of a longer text the first `LIMIT` characters
    are read.
    """
    payload, prefix, suffix = _printable(text[:LIMIT]), _printable(prefix), _printable(suffix)
    payload = _without_identifier(payload).removeprefix(prefix)
    payload = _without_identifier(payload) if prefix else payload
    return payload.removesuffix(suffix).strip()


def _without_identifier(text: str) -> str:
    found = _AIM.match(text)
    return text[found.end() :] if found else text


def _printable(text: str) -> str:
    """The text without control characters, halves of characters (no file takes them), and byte order marks."""
    if text.isprintable():
        return text
    return "".join(each for each in text if unicodedata.category(each) not in ("Cc", "Cs") and each != _BYTE_ORDER_MARK)


def candidates(payload: str) -> tuple[Step, ...]:
    """The texts that a clean payload may carry, in the order in which they count; none for an empty one.

    The payload as an id; of a URL the last segment of its path and the values of its query as ids; then the same two
    as bibs. Segments and values are taken whole and percent-decoded, a value also with its `+` as blanks.
    """
    if not payload:
        return ()
    parts = _parts(payload)
    steps = (Step("id", (payload,)), Step("id", parts), Step("bib", (payload,)), Step("bib", parts))
    return tuple(step for step in steps if step.texts)


def _parts(text: str) -> tuple[str, ...]:
    url = _URL.fullmatch(text.partition("#")[0])
    if url is None:
        return ()
    found = [unquote(url["path"].rstrip("/").rpartition("/")[2])]
    for field in (url["query"] or "").split("&"):
        value = field.partition("=")[2]
        found += (unquote(value), unquote_plus(value))
    return tuple(dict.fromkeys(each for each in found if each))


def as_bib(payload: str) -> str | None:
    """The bib that a clean payload stands for where nobody wears it yet; None for what can be no bib.

    That is a short word with a figure in it, alone or as the one such part of a URL: no product's bar code (8 figures
    or 13) and no sentence.
    """
    fit = [text for text in _parts(payload) or (payload,) if _BIB.fullmatch(text)]
    return fit[0] if len(fit) == 1 else None


def printable_bib(bib: str) -> str | None:
    """What a printed code says of a bib; None where it is too long or has letters that not every keyboard has."""
    said = clean(bib)
    return said if said.isascii() and 0 < len(said) <= LONGEST else None


def look_up(
    payload: str, by_id: Callable[[str], Entry | None], by_bib: Callable[[str], Sequence[Entry]]
) -> tuple[Entry, ...]:
    """The registrations that a clean payload means: those of the first step that finds any; several are for a person.

    `by_bib` may forgive letter case and leading zeros; what it forgives counts only where no bib is exactly the text.
    """
    for step in candidates(payload):
        if step.by == "id":
            found = [entry for entry in map(by_id, step.texts) if entry is not None]
        else:
            alike = [entry for text in step.texts for entry in by_bib(text)]
            found = [entry for entry in alike if entry.registration.bib in step.texts] or alike
        if found:
            return tuple({entry.registration.id: entry for entry in found}.values())
    return ()


def shown(text: str) -> str:
    """A scanned text for a person: one line of about `SHOWN` characters, cut in the middle.

    Control characters stand as their pictures (␍, ␝), a blank of any kind as a blank; invisible ones, those that turn
    the direction of writing and unassigned ones as �; piled accents are thinned. It is plain text: `<b>` stays `<b>`.
    """
    letters: list[str] = []
    accents = 0
    for each in unicodedata.normalize("NFC", text[:LIMIT]):
        category = unicodedata.category(each)
        if category[0] != "M":
            letters.append(_mark(each, category))
            accents = 0
        elif accents < _ACCENTS:
            letters[-1:] = [(letters[-1] if letters else "") + each]
            accents += 1
    if len(letters) > SHOWN:
        half = SHOWN // 2
        letters[half : 1 - half] = ["…"]
    return "".join(letters)


def _mark(character: str, category: str) -> str:
    if character < " ":
        return chr(_PICTURES + ord(character))
    if character == _DELETE:
        return _DELETE_PICTURE
    if category in ("Zs", "Zl", "Zp"):
        return " "
    return _UNREADABLE if category[0] == "C" else character
