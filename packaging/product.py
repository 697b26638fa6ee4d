"""What installers say of the program, and where things are while they are built."""

from __future__ import annotations

import os
import subprocess
import tomllib
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
HERE: Final = ROOT / "packaging"
WORK: Final = ROOT / "build" / "installers"
"""What is made on the way; may be deleted."""
DIST: Final = ROOT / "dist"
"""What is handed out."""

_PROJECT: Final = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]

PACKAGE: Final = "kiosk-check-in"
"""The name of packages and folders; the command is `kiosk`."""
ID: Final = "app.kiosk_check_in.kiosk"
TITLE: Final = "Check-in"
SUMMARY: Final = "Check in the runners of an event, with or without a network"
DESCRIPTION: Final = (
    "Finds a runner by name, e-mail or bib, or by the code on the bib, checks the runner in, keeps every check-in"
    " safe on the laptop while the network is gone, and delivers it when the network is back."
)
MAINTAINER: Final = "Check-in kiosk <kiosk@localhost>"
MIME_TYPE: Final = "application/x-kiosk-hand-over"
VERSION: Final[str] = _PROJECT["version"]
LICENCE: Final[str] = _PROJECT["license"]


def moment() -> int:
    """Seconds since 1970 that stand in everything that is made: `SOURCE_DATE_EPOCH`, else the commit's."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given is None:
        given = subprocess.check_output(["git", "log", "-1", "--format=%ct"], cwd=ROOT, text=True)
    return int(given)


def sized(path: Path) -> int:
    """The bytes of a file, or of all files in a folder."""
    if path.is_file():
        return path.stat().st_size
    return sum(each.lstat().st_size for each in path.rglob("*") if not each.is_dir())
