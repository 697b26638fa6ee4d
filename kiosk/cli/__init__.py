"""The command line: run one command and turn what it came to into an exit code.

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 offline and work is queued.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from kiosk.cli.arguments import parse
from kiosk.cli.output import Output, forget_stdout
from kiosk.errors import BadInput, KioskError, Offline, ServerTrouble, WaitUntil

DONE, FAILED, USAGE, QUEUED = 0, 1, 2, 3


def run(argv: Sequence[str]) -> int:
    """Run one command; every trouble that the program knows becomes words on stderr and an exit code."""
    arguments = parse(argv)
    output = Output(as_json=arguments.json)
    try:
        code: int = arguments.command(arguments, output)
        sys.stdout.flush()
    except KioskError as error:
        output.trouble(error)
        return exit_code(error)
    except KeyboardInterrupt:
        output.say("Stopped. What was read and recorded is kept.")
        return FAILED
    except BrokenPipeError:
        # Whoever read our output has gone (`| head`): not our trouble.
        forget_stdout()
        return FAILED
    return code


def exit_code(error: KioskError) -> int:
    """The exit code that tells a script what happens next."""
    match error:
        case Offline() | ServerTrouble() | WaitUntil():
            return QUEUED
        case BadInput():
            return USAGE
        case _:
            return FAILED
