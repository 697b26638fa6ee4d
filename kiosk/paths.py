"""Where things lie: the files that come with the program, and the folder that holds a laptop's data."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent


def _resources() -> Path:
    """The resources folder: of the frozen program, of an installed wheel, or beside the package in the source."""
    if frozen := getattr(sys, "_MEIPASS", None):
        return Path(frozen) / "resources"
    installed = _PACKAGE / "resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def resource(*parts: str) -> Path:
    """The path of a file or folder of `resources/`, as in `resource("icons", "check.svg")`.

    Raises `RuntimeError` (a defect, not a trouble of the disk) where there is none.
    """
    path = _resources().joinpath(*parts)
    if not path.exists():
        raise RuntimeError(f"The program was built or installed without resources/{'/'.join(parts)}: install it again")
    return path


def data_home(environment: Mapping[str, str]) -> Path:
    """The folder of this laptop's settings, databases and logs: `KIOSK_HOME`, else where the system keeps such data.

    Absolute; it need not exist yet.
    """
    if named := environment.get("KIOSK_HOME"):
        return Path(named).expanduser().absolute()
    return platformdirs.user_data_path("kiosk", appauthor=False)
