"""The program's log: `logs/kiosk.log` in the data folder, one line an event, with nothing personal and no key in it.

Rooms log ids of registrations and operations only, and of errors their `facts`. What is written passes through one
formatter that is the last line of defence: it takes e-mail addresses and keys out, and writes errors as types and
places, never with their texts or values.

    2026-11-22T08:12:03.120+01:00 INFO kiosk.sync delivery operation_id=0197 attempt=2 outcome=refused status=422 ms=41
"""

from __future__ import annotations

import contextlib
import json
import logging
import re
import sys
import threading
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from kiosk.errors import DiskTrouble, RefusedByServer
from kiosk.language import tr

MAX_BYTES, BACKUPS = 2_000_000, 9
"""A log of at most 20 MB: 100,000 deliveries of 190 bytes, or 40 hours without a network at half a megabyte each."""

QUIET = ("httpx", "httpcore", "uvicorn", "asyncio", "qasync", "keyring", "filelock")
"""Whose messages are written only from warnings on."""
FRAMES = 30
"""The most places that are written of where a defect came from."""
_LONGEST = 2000
_PRIVATE = (
    (re.compile(r"(?i)(authorization|api_?key)(['\"]?\s*[=:,]\s*).+"), r"\1\2[key]"),
    (re.compile(r"(?i)\b(bearer)\s+\S+"), r"\1 [key]"),
)
_E_MAIL = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]+(?:@|%40)[\w-]+(?:\.[\w-]+)*")
_CODE = re.compile(r"[A-Z][A-Z0-9_]{0,39}")
_STANDARD = frozenset(logging.makeLogRecord({}).__dict__) | {"message", "asctime", "taskName"}


def redact(text: str) -> str:
    """The text without what looks like an e-mail address or a key."""
    for pattern, instead in _PRIVATE:
        text = pattern.sub(instead, text)
    # Looking for one takes most of a line's time, and hardly any line can have one.
    return _E_MAIL.sub("[e-mail]", text) if "@" in text or "%40" in text else text


def plain_code(code: str) -> str | None:
    """A code of the server's where it is one, such as `NOT_FOUND`; None for anything else, which may quote a person."""
    return code if _CODE.fullmatch(code) else None


def facts(error: BaseException | None) -> dict[str, object]:
    """What a line may say of an error: its kind, and the status and code of a refusal; never its text."""
    if error is None:
        return {}
    told: dict[str, object] = {"error": type(error).__name__}
    if isinstance(error, RefusedByServer):
        told |= {"status": error.status, "code": plain_code(error.code)}
    return told


def moment(at: datetime | None) -> str | None:
    """A time as a line holds it."""
    return at.isoformat(timespec="milliseconds") if at is not None else None


class LineFormatter(logging.Formatter):
    """One line an event: time with offset, level, logger, event, then what `extra` holds as key=value, None left out.

    An error follows on lines that begin with two spaces.
    """

    def format(self, record: logging.LogRecord) -> str:
        """The line, and the error if the record has one."""
        at = datetime.fromtimestamp(record.created, UTC).astimezone().isoformat(timespec="milliseconds")
        extras = {name: value for name, value in record.__dict__.items() if name not in _STANDARD and value is not None}
        words = [at, record.levelname, record.name, _one_line(record.getMessage())]
        words += [f"{name}={_value(value)}" for name, value in extras.items()]
        lines = [" ".join(words)]
        if record.exc_info and record.exc_info[1] is not None:
            lines += [f"  {line}" for line in _told(record.exc_info[1], set())]
        return redact("\n".join(lines))


class _LogFile(RotatingFileHandler):
    """A log file that several processes append to, and that is never a reason for the program to stop."""

    def rotate(self, source: str, dest: str) -> None:
        """Rename, unless another process has the file open where that forbids it (Windows): then it grows on."""
        with contextlib.suppress(OSError):
            super().rotate(source, dest)

    def close(self) -> None:
        """Close; what a full disk does not take any more is lost."""
        with contextlib.suppress(OSError):
            super().close()

    def handleError(self, record: logging.LogRecord) -> None:
        """Lose the line that could not be written, and open the file anew for the next; the volunteer has no part."""
        self.close()


def start(home: Path, *, to_stderr: bool = False) -> None:
    """Write the log of this process into the data folder, and to the standard error as well if asked.

    Errors that nobody caught, of any thread, go into it too; a person reads one line on the standard error. Starting
    again replaces what an earlier start set up. Raises `DiskTrouble` where the folder can't be written.
    """
    path = home / "logs" / "kiosk.log"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handlers: list[logging.Handler] = [
            _LogFile(path, maxBytes=MAX_BYTES, backupCount=BACKUPS, encoding="utf-8", errors="backslashreplace")
        ]
    except OSError as error:
        raise DiskTrouble(
            hint=tr("Check that there is room and that you may write {path}.", path=path.parent)
        ) from error
    if to_stderr:
        handlers.append(logging.StreamHandler())
    root = logging.getLogger()
    for old in [each for each in root.handlers if isinstance(each.formatter, LineFormatter)]:
        root.removeHandler(old)
        old.close()
    for handler in handlers:
        handler.setFormatter(LineFormatter())
        root.addHandler(handler)
    logging.getLogger("kiosk").setLevel(logging.INFO)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    sys.excepthook = _uncaught
    threading.excepthook = _uncaught_in_thread


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """The last word on an error that nobody caught: the log has the places, a person one line."""
    if issubclass(kind, KeyboardInterrupt):
        return
    logging.getLogger("kiosk").critical("uncaught", exc_info=(kind, error, trace))
    if sys.stderr is not None:  # A windowed program on Windows has none.
        sys.stderr.write(f"kiosk: an error in the program ({kind.__name__}). The log has the details.\n")


def _uncaught_in_thread(args: threading.ExceptHookArgs) -> None:
    """As `_uncaught`, for a thread; one that ends by `SystemExit` ended on purpose."""
    if args.exc_value is not None and not issubclass(args.exc_type, SystemExit):
        _uncaught(args.exc_type, args.exc_value, args.exc_traceback)


def _one_line(text: str) -> str:
    """The text on one line, not endless, so that nothing in it can pass for another event."""
    return "".join(letter if letter.isprintable() else json.dumps(letter)[1:-1] for letter in text[:_LONGEST])


def _value(value: object) -> str:
    """A value as it stands behind `=`: quoted where it has a space or a quote."""
    text = _one_line(str(value))
    return json.dumps(text, ensure_ascii=False) if not text or re.search(r"[\s\"=]", text) else text


def _told(error: BaseException, seen: set[int]) -> Iterator[str]:
    """The error with its causes, oldest first: places and types. Texts are left out: they may quote a person's data."""
    seen.add(id(error))
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None and id(cause) not in seen:
        yield from _told(cause, seen)
        yield "which led to"
    for frame in traceback.extract_tb(error.__traceback__, limit=-FRAMES):
        yield f"{'/'.join(Path(frame.filename).parts[-3:])}:{frame.lineno} {frame.name}"
    number = f" errno={error.errno}" if isinstance(error, OSError) else ""
    yield f"{type(error).__module__}.{type(error).__qualname__}{number}"
    if isinstance(error, BaseExceptionGroup):
        for each in error.exceptions:
            yield from (f"| {line}" for line in _told(each, seen))
