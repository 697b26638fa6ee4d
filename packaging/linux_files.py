"""What a Linux desktop needs to know of the program: entry in the menu, icon, type of file, description."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

from product import DESCRIPTION, HERE, ID, LICENCE, PACKAGE, SUMMARY, VERSION, moment

LINUX: Final = HERE / "linux"


def write_desktop_files(share: Path) -> None:
    """Write them below a `share` folder, as /usr/share and ~/.local/share are laid out."""
    for source, place in (
        (LINUX / f"{ID}.desktop", f"applications/{ID}.desktop"),
        (HERE / "icon.svg", f"icons/hicolor/scalable/apps/{ID}.svg"),
        (LINUX / f"{ID}.mime.xml", f"mime/packages/{ID}.xml"),
    ):
        (share / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, share / place)
    facts = {"SUMMARY": SUMMARY, "DESCRIPTION": DESCRIPTION, "LICENCE": LICENCE}
    facts["DAY"] = datetime.fromtimestamp(moment(), UTC).date().isoformat()
    described = share / "metainfo" / f"{ID}.metainfo.xml"
    described.parent.mkdir(parents=True, exist_ok=True)
    words = {name: escape(text) for name, text in facts.items()}
    described.write_text(filled(f"{ID}.metainfo.xml.in", VERSION, **words), "utf-8")


def filled(name: str, version: str, **facts: str) -> str:
    """A file of `packaging/linux` with its `@NAMES@` replaced."""
    text = (LINUX / name).read_text("utf-8")
    for fact, value in {"VERSION": version, "PACKAGE": PACKAGE, **facts}.items():
        text = text.replace(f"@{fact}@", value)
    return text
