"""`kiosk pin`: the organizer's PIN at the terminal, for whoever forgot it, or sets many laptops up."""

from __future__ import annotations

import argparse
import sys
from getpass import getpass

import msgspec

from kiosk import pin as pins
from kiosk import settings
from kiosk.cli import DONE
from kiosk.cli.output import Output
from kiosk.cli.workplace import Workplace
from kiosk.errors import BadInput


def pin(arguments: argparse.Namespace, output: Output) -> int:
    """`kiosk pin [--set | --forget]`."""
    workplace = Workplace(arguments)
    kept = settings.load(workplace.root, {})  # without what the environment says: that is not kept
    if arguments.set:
        made = pins.kept_of(_asked(output), workplace.clock)
        settings.save(workplace.root, msgspec.structs.replace(kept, organizer_pin=made))
    elif arguments.forget:
        settings.save(workplace.root, msgspec.structs.replace(kept, organizer_pin=""))
    has = bool(settings.load(workplace.root, {}).organizer_pin)
    if arguments.set or arguments.forget:
        (workplace.root / pins.TRIES_FILE).unlink(missing_ok=True)
    words = "A PIN is set." if has else "No PIN is set: anybody can open the organizer's places."
    output.document({"pin": has}, words)
    return DONE


def _asked(output: Output) -> str:
    """A PIN that was typed twice, unseen."""
    if not sys.stdin.isatty():
        raise BadInput("A PIN is typed at a terminal", "Run it in one, by hand: it does not belong into a script.")
    typed = getpass("New PIN, 4 to 12 digits: ").strip()
    if not pins.is_pin(typed):
        raise BadInput("That can't be a PIN", "Choose 4 to 12 digits.")
    if getpass("The same once more: ").strip() != typed:
        raise BadInput("That was not the same", "Nothing was changed. Try again.")
    return typed
