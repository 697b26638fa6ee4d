"""`kiosk` with these arguments, which first gets ready, says so, and goes on when it is told to.

So what happens to a program happens to what it does, and not to its imports.
"""

from __future__ import annotations

import sys

from kiosk.cli import handing_over, local, network, run

_COMMANDS = (handing_over, local, network)


def wait_for_word() -> None:
    """Say that we are ready, and wait for a line."""
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()


if __name__ == "__main__":
    wait_for_word()
    sys.exit(run(sys.argv[1:]))
