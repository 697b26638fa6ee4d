"""What the program is made of: each component with its version, its licence, and the whole text of that."""

from __future__ import annotations

import re
import sys
from importlib import metadata

import msgspec
from msgspec import Struct

from kiosk.paths import resource

_OURS = "kiosk"
_NAME = re.compile(r"[\w.-]+")
_A_LICENCE = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)
_LONGEST_NAME = 60
"""Characters; what is longer is the text itself."""
_TEXTS = {"LGPL-3.0": ("LGPL-3.0", "GPL-3.0"), "Apache-2.0": ("Apache-2.0",)}
"""Texts that come with the program, for components that bring none; the first refers to the second."""
_FONT = "Inter", "3.19", "OFL-1.1"


class Component(Struct, frozen=True):
    """A part that others made, under their licence."""

    name: str
    version: str
    licence: str
    text: str


def components() -> tuple[Component, ...]:
    """All of them by name: as the frozen program was built, else as they are installed.

    Raises RuntimeError where the program was built without its notices.
    """
    notices = resource("licences") / "notices.json"
    if notices.exists() or getattr(sys, "frozen", False):
        found = msgspec.json.decode(resource("licences", "notices.json").read_bytes(), type=list[Component])
    else:
        found = [_font(), *(_of(metadata.distribution(name)) for name in _installed())]
    return tuple(sorted(found, key=lambda each: each.name.casefold()))


def _installed() -> set[str]:
    """What the program needs, and what that needs, as far as it is installed here."""
    found: set[str] = set()
    asked = [_OURS]
    while asked:
        name = asked.pop()
        try:
            wanted = metadata.distribution(name).requires or []
        except metadata.PackageNotFoundError:
            continue  # for another system
        found.add(_plain(name))
        needed = {_plain(match[0]) for each in wanted if "extra ==" not in each if (match := _NAME.match(each))}
        asked += needed - found
    return found


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _of(distribution: metadata.Distribution) -> Component:
    licence = _licence(distribution)
    return Component(distribution.name, distribution.version, licence, _text(distribution, licence))


def _licence(distribution: metadata.Distribution) -> str:
    """What the licence is called, in the words of those who gave it."""
    told = distribution.metadata
    kinds = [each.rpartition(" :: ")[2] for each in told.get_all("Classifier") or () if each.startswith("License ::")]
    said = (*told.get_all("License-Expression", []), *told.get_all("License", []), *kinds)
    return next((str(each) for each in said if len(each) <= _LONGEST_NAME and "\n" not in each), "")


def _text(distribution: metadata.Distribution, licence: str) -> str:
    """The texts that came with it; else those of its licence that come with the program."""
    folder = re.compile(r"\.dist-info/")
    files = [each for each in distribution.files or () if folder.search(str(each)) and _A_LICENCE.search(each.name)]
    if files:
        return "\n\n".join(each.read_text(encoding="utf-8").strip() for each in files)
    names = next((names for known, names in _TEXTS.items() if known in licence), ())
    return "\n\n".join(resource("licences", f"{name}.txt").read_text("utf-8").strip() for name in names)


def _font() -> Component:
    return Component(*_FONT, resource("fonts", "OFL.txt").read_text("utf-8").strip())
