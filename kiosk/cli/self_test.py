"""`kiosk self-test`: the program tries itself, and says what works and what does not."""

from __future__ import annotations

import argparse
import os
import threading
from pathlib import Path
from typing import Any

import msgspec

from kiosk import __version__
from kiosk.checks import Check, State
from kiosk.cli import DONE, FAILED
from kiosk.cli.output import Output
from kiosk.errors import DiskTrouble, KioskError

_WORDS = {State.PASS: "OK", State.WARN: "remark", State.FAIL: "failed", State.NOT_TRIED: "not tried"}
_OFFSCREEN = "offscreen"


def self_test(arguments: argparse.Namespace, output: Output) -> int:
    """`kiosk self-test [--window] [--into FILE] [--limit SECONDS]`."""
    if not arguments.window:
        os.environ.setdefault("QT_QPA_PLATFORM", _OFFSCREEN)
    teller = _Teller(output, arguments.into)
    try:
        from kiosk.app.self_test import run  # with all that the window is made of
    except ImportError as missing:
        hint = f"Install the program again ({missing})."
        raise KioskError("The program is not complete", hint) from missing
    run(teller.take, teller.end_now, arguments.limit)
    return teller.end()


class _Teller:
    """Takes the parts as they come, from any thread, and tells all of them once."""

    def __init__(self, output: Output, into: str | None) -> None:
        self._output, self._into = output, into
        self._checks: list[Check] = []
        self._lock = threading.Lock()
        self._told = False

    def take(self, check: Check) -> None:
        """A part is over."""
        self._checks.append(check)

    def end(self) -> int:
        """Tell what was found; the exit code."""
        with self._lock:
            if not self._told:
                self._told = True
                self._tell()
        return DONE if _is_well(self._checks) else FAILED

    def end_now(self) -> None:
        """Tell what was found, and end the process, in which something hangs."""
        try:
            self.end()
        finally:
            os._exit(FAILED)

    def _tell(self) -> None:
        document, words = _document(self._checks), "\n".join(_lines(self._checks))
        if self._into is not None:
            text = msgspec.json.encode(document).decode() if self._output.as_json else words
            try:
                Path(self._into).write_text(f"{text}\n", "utf-8")
            except OSError as error:
                raise DiskTrouble("The file can't be written", f"Name another place ({error.strerror}).") from error
        self._output.document(document, words)


def _is_well(checks: list[Check]) -> bool:
    return all(check.state in (State.PASS, State.WARN) for check in checks)


def _document(checks: list[Check]) -> dict[str, Any]:
    return {
        "ok": _is_well(checks),
        "version": __version__,
        "parts": [
            {
                "id": check.id,
                "title": check.title,
                "state": check.state.value,
                "words": check.words,
                "toDo": check.to_do,
            }
            for check in checks
        ],
    }


def _lines(checks: list[Check]) -> list[str]:
    wide = max(len(check.title) for check in checks)
    lines = []
    for check in checks:
        lines.append(f"{_WORDS[check.state]:9}  {check.title:{wide}}  {check.words}")
        if check.to_do:
            lines.append(f"{'':9}  {'':{wide}}  {check.to_do}")
    failed = sum(not _is_well([check]) for check in checks)
    remarks = sum(check.state is State.WARN for check in checks)
    good = f"all {len(checks)} parts went well" + f", {remarks} with a remark" * bool(remarks)
    return [*lines, "", f"kiosk {__version__}: {f'{failed} of {len(checks)} parts do not work' if failed else good}."]
