"""Settings for other laptops: the organizer's choices as a file or a code, and what taking them would change.

Never in it: the API key, anything of the PIN, and what belongs to one laptop alone (`OWN`). It is a JSON object that
says what it is and holds every other field of `settings.json`; a code holds the same, packed by zlib, as base 32: of
the alphabets that fit a QR code's dense mode the one that a scanner which acts as a keyboard brings through whole,
without blanks and signs, and whatever became of letter case. It costs 7 % more room than base 45.
"""

from __future__ import annotations

import base64
import binascii
import re
import zlib
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from kiosk.errors import BadInput, DiskTrouble
from kiosk.language import tr
from kiosk.settings import Settings, write_whole

ENDING = ".json"
CODE = "KIOSK1:"
"""How the text of a code begins."""

_CODE = re.compile(r"KIOSK1[^0-9A-Z]")
"""The same where another keyboard layout made another sign of its end: then the rest may be changed as well."""

OWN = frozenset({"desk_name", "last_event", "devices", "organizer_pin", "typing_on_screen", "tour_seen"})
"""Fields that stay with their laptop."""

_KIND, _VERSION = "settings", 1
_LARGEST = 1 << 16
"""Bytes of such a file; a long one has three thousand."""

_NAMES = {each.name: each.encode_name for each in msgspec.structs.fields(Settings) if each.name not in OWN}
_OWN_NAMES = frozenset(each.encode_name for each in msgspec.structs.fields(Settings) if each.name in OWN)


class _File(Struct, frozen=True):
    kiosk: str
    version: int
    settings: dict[str, Any]


class Offered(Struct, frozen=True):
    """Settings that another laptop gave.

    `values` by field of `Settings`; `unknown` fields (of another version) and those of one laptop alone (`own`), as
    they are called in the file, are left out.
    """

    values: dict[str, Any]
    unknown: tuple[str, ...] = ()
    own: tuple[str, ...] = ()


class Change(Struct, frozen=True):
    """A field of `Settings` that would become another."""

    field: str
    before: Any
    after: Any


def content(settings: Settings) -> bytes:
    """The file's content."""
    return msgspec.json.format(msgspec.json.encode(_File(_KIND, _VERSION, _shared(settings))), indent=2) + b"\n"


def save(path: Path, settings: Settings) -> None:
    """Write the file, whole or not at all. Raises DiskTrouble."""
    write_whole(path, content(settings))


def load(path: Path) -> Offered:
    """What a file offers. Raises BadInput where it is none of ours or can't be used, and DiskTrouble."""
    try:
        if path.stat().st_size > _LARGEST:
            raise _not_ours()
        data = path.read_bytes()
    except OSError as error:
        raise DiskTrouble(
            tr("The file can't be read"), tr("Check its name and place ({why}).", why=error.strerror or "")
        ) from error
    return offered(data)


def offered(data: bytes) -> Offered:
    """What a file's content offers. Raises BadInput."""
    try:
        data.decode()
        found = msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"), type=_File)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _not_ours() from error
    if found.kiosk != _KIND:
        raise _not_ours()
    if found.version > _VERSION:
        raise BadInput(
            tr("These settings are of a newer version"), tr("Update the kiosk on this laptop, then take them again.")
        )
    return _sorted_out(found.settings)


def code(settings: Settings) -> str:
    """The text of a code with these settings; how long a text a code can carry is for whoever draws it."""
    packed = zlib.compress(msgspec.json.encode(_File(_KIND, _VERSION, _shared(settings))), 9)
    return CODE + base64.b32encode(packed).decode().rstrip("=")


def is_code(text: str) -> bool:
    """Whether a text begins as a code of settings, whole or not."""
    return _CODE.match(text.strip().upper()) is not None


def settings_of_scan(text: str) -> Offered | None:
    """What a scanned text offers; None where it is no code of settings. Raises BadInput for one that can't be used."""
    if not is_code(text):
        return None
    figures = re.sub(r"\s", "", text.strip().upper()[len(CODE) :])
    try:
        packed = base64.b32decode(figures + "=" * (-len(figures) % 8))
        unpacker = zlib.decompressobj()
        data = unpacker.decompress(packed, _LARGEST)
        if not unpacker.eof:
            raise ValueError("cut off, or too large")
    except (binascii.Error, zlib.error, ValueError) as error:
        raise BadInput(
            tr("The code of the settings was not read whole"), tr("Scan it again, or take the settings file instead.")
        ) from error
    return offered(data)


def changes(settings: Settings, offer: Offered) -> tuple[Change, ...]:
    """What taking an offer would change, in the order of the fields."""
    pairs = ((name, getattr(settings, name)) for name in _NAMES if name in offer.values)
    return tuple(Change(name, now, offer.values[name]) for name, now in pairs if now != offer.values[name])


def _shared(settings: Settings) -> dict[str, Any]:
    plain = msgspec.to_builtins(settings)
    return {encoded: plain[encoded] for encoded in _NAMES.values()}


def _sorted_out(given: dict[str, Any]) -> Offered:
    known = {encoded: given[encoded] for encoded in _NAMES.values() if encoded in given}
    try:
        made = msgspec.convert(known, Settings)
    except BadInput as error:
        raise BadInput(tr("These settings can't be used"), f"{error.title}. {error.hint}") from error
    except msgspec.ValidationError as error:
        field = re.search(r"`\$\.(\w+)", str(error))
        name = field[1] if field else "settings"
        raise BadInput(
            tr("These settings can't be used"),
            tr("What stands at {name} is not allowed. Save them anew on the other laptop.", name=name),
        ) from error
    others = sorted(set(given) - set(known))
    return Offered(
        {name: getattr(made, name) for name, encoded in _NAMES.items() if encoded in known},
        unknown=tuple(each for each in others if each not in _OWN_NAMES),
        own=tuple(each for each in others if each in _OWN_NAMES),
    )


def _not_ours() -> BadInput:
    return BadInput(
        tr("This is no file with settings"),
        tr("Choose one that another laptop saved: F10, Organizer, Settings for other laptops."),
    )
