"""What the program says of itself."""

from __future__ import annotations

import platform
from pathlib import Path

from PySide6.QtCore import qVersion

from kiosk import __version__
from kiosk.language import mark, tr

_QT = mark(
    "Qt and PySide6 are used under the GNU Lesser General Public License, version 3 (LGPL-3.0). They are files of their"
    " own beside the program: you may replace them with versions that you have changed, and take the program apart to"
    " find mistakes in them."
)
_SOURCE = mark(
    "The source code of Qt and PySide6 is at https://download.qt.io. Whoever gave you this program also gives you the"
    " source code of the versions that are used here, when you ask for it."
)
_OTHERS = mark("The list beside this names every component; choose one to read the whole text of its licence.")


def title() -> str:
    """The program with its version."""
    return tr("Check-in {version}", version=__version__)


def running_with() -> str:
    """What the program runs with, and on."""
    return f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.machine()}"


def about_text(root: Path, made_with: str) -> str:
    """All of it, as paragraphs; `root` is the data folder."""
    places = (
        tr("Data of this laptop: {folder}", folder=root),
        tr("Logs, without anybody's data: {folder}", folder=root / "logs"),
        tr("Runs with: {parts}", parts=made_with),
    )
    own = tr("This program is free software under the MIT licence: use it, change it, pass it on.")
    return "\n\n".join(("\n".join(places), own, tr(_QT), tr(_SOURCE), tr(_OTHERS)))
