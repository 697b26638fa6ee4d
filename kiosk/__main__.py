"""Where the program starts: `python -m kiosk`, the `kiosk` script and the frozen program."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line of `sys.argv`; the exit code."""
    from kiosk.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
