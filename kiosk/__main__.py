"""Where the program starts: `python -m kiosk`, the `kiosk` script and the frozen program."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path


def main() -> int:
    """Run the command line of `sys.argv`; the exit code."""
    _stand_in_for_a_terminal()
    from kiosk.cli import run

    return run(sys.argv[1:])


def _stand_in_for_a_terminal() -> None:
    """A windowed program on Windows has no standard streams: what is said there goes nowhere, and nobody answers."""
    if sys.stdin is None:
        sys.stdin = io.StringIO()
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - for the whole run


if __name__ == "__main__":
    sys.exit(main())
