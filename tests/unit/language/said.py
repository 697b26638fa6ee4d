"""The texts that stand in one of Qt's files for translators."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path
from typing import NamedTuple


class Said(NamedTuple):
    """A text in the source, its note, and whether it has a number."""

    text: str
    note: str
    numbered: bool


def texts_in(path: Path) -> set[Said]:
    """The texts of one of Qt's files."""
    messages = ET.parse(path).iter("message")  # noqa: S314 - our own file
    return {
        Said(each.findtext("source") or "", each.findtext("comment") or "", each.get("numerus") == "yes")
        for each in messages
    }
