"""Making what was written outlast a power cut."""

from __future__ import annotations

import os
from pathlib import Path

FOLDERS_SYNC = os.name == "posix"
"""Whether a folder can be synced; elsewhere the system sees to it."""


def sync_folder(folder: Path) -> None:
    """Make durable which files a folder has, and under which names. Raises OSError."""
    if not FOLDERS_SYNC:
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
