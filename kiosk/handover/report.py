"""A report for the developers: logs, facts and the states of deliveries, with nothing personal and no key in it.

What may name a person (names, e-mails, bibs, reasons, payloads, texts of organizers and servers) is left out where the
parts are made; every text then passes through `Scrub`, the last line of defence.
"""

from __future__ import annotations

import os
import platform
import re
import sys
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from kiosk import __version__, logs
from kiosk.clock import Clock
from kiosk.errors import DiskTrouble, KioskError
from kiosk.handover.report_settings import settings_shape
from kiosk.handover.table import written_whole
from kiosk.language import tr
from kiosk.model import Delivery, DeliveryState, Lane, Logged
from kiosk.settings import Settings
from kiosk.store import EventStore, Home
from kiosk.store.health import health, sqlite_version
from kiosk.store.journal import WALK_UP_REFUSED
from kiosk.store.reasons import MISSING

CONTENTS = "CONTENTS.txt"
"""The part that lists the others."""

_PACKAGES = ("PySide6-Essentials", "PySide6-Addons", "qasync", "httpx", "msgspec", "apsw-sqlite3mc", "zxing-cpp")
_LOG = re.compile(r"kiosk\.log(\.\d+)?")
_REFUSAL = re.compile(r"([1-5]\d\d)(?: ([A-Z][A-Z0-9_]{0,39}))?(?=:|$)")
_MADE_AT = (1980, 1, 1, 0, 0, 0)
"""The same for every part, so that the same content makes the same file."""


class Part(Struct, frozen=True):
    """One file of a report: its name, what it is in words, and its bytes."""

    name: str
    words: str
    content: bytes


class Scrub:
    """Takes e-mails, keys, `hidden` texts and the person's folders out of texts."""

    def __init__(self, root: Path, hidden: Sequence[str]) -> None:
        instead = {str(root): "[data folder]", str(Path.home()): "~"} | dict.fromkeys(hidden, "[key]")
        self._instead = sorted(
            ((old, new) for old, new in instead.items() if len(old) > 1), key=lambda pair: -len(pair[0])
        )

    def text(self, text: str) -> str:
        """The text without them."""
        for old, new in self._instead:
            text = text.replace(old, new)
        return logs.redact(text)

    def value(self, value: Any) -> Any:
        """As `text`, for all texts of a JSON value."""
        match value:
            case str():
                return self.text(value)
            case dict():
                return {self.text(name): self.value(each) for name, each in value.items()}
            case list() | tuple():
                return [self.value(each) for each in value]
            case _:
                return value

    def json(self, value: Any) -> bytes:
        """A JSON value on several lines."""
        return msgspec.json.format(msgspec.json.encode(self.value(value)), indent=1) + b"\n"

    def lines(self, values: Iterator[Any]) -> bytes:
        """JSON values, one a line."""
        return b"".join(msgspec.json.encode(self.value(each)) + b"\n" for each in values)


def collect(
    root: Path, clock: Clock, settings: Settings | None, checks: Sequence[Mapping[str, Any]], *, hidden: Sequence[str]
) -> tuple[Part, ...]:
    """Everything of a data folder that may be sent, in the order of the names; what can't be read says so.

    `settings` None: they can't be read; `checks` are the doctor's, as documents; `hidden` are texts that must not be
    in it, such as the key.
    """
    scrub = Scrub(root, hidden)
    parts = [
        Part("about.json", "the versions of the program and of the system", scrub.json(_about(clock))),
        Part("doctor.json", "what `kiosk doctor` found", scrub.json(list(checks))),
        Part("settings.json", "the settings; of texts only whether they are set", scrub.json(settings_shape(settings))),
        *_events(root, clock, scrub),
        *_logs(root, scrub),
    ]
    parts.sort(key=lambda part: part.name)
    return (Part(CONTENTS, "this list", _contents(parts)), *parts)


def write(parts: Sequence[Part], path: str | Path) -> int:
    """Write the report as a ZIP file; its bytes. It appears whole or not at all; DiskTrouble where it can't."""
    with written_whole(Path(path), tr("The report can't be written")) as draft:
        with zipfile.ZipFile(draft, "w") as packed:
            for part in parts:
                about = zipfile.ZipInfo(part.name, _MADE_AT)
                about.compress_type, about.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
                packed.writestr(about, part.content)
        return draft.stat().st_size


def told_error(text: str | None) -> str | None:
    """Of why a delivery failed only what can't quote a person: status and code, the kind of trouble, or "other"."""
    if text is None:
        return None
    if refusal := _REFUSAL.match(text):
        return " ".join(filter(None, refusal.groups()))
    if missing := MISSING.fullmatch(text):
        return f"MissingScope {missing[1]}"
    return _own_words().get(text, "other")


def _own_words() -> dict[str, str]:
    """The titles of our own errors, and which error each belongs to."""
    known, kinds = {WALK_UP_REFUSED: WALK_UP_REFUSED}, [KioskError]
    for kind in kinds:
        known.setdefault(kind.title, kind.__name__)
        kinds += kind.__subclasses__()
    return known


def _contents(parts: Sequence[Part]) -> bytes:
    lines = [f"{part.name}  {len(part.content)} bytes  {part.words}" for part in parts]
    return "\n".join(
        [
            "A report of the check-in kiosk, for its developers.",
            "No names, e-mails, bibs, reasons or keys.",
            "",
            *lines,
            "",
        ]
    ).encode()


def _about(clock: Clock) -> dict[str, Any]:
    return {
        "kiosk": __version__,
        "made": logs.moment(clock.now()),
        "python": platform.python_version(),
        "system": platform.platform(),
        "machine": platform.machine(),
        "processors": os.cpu_count(),
        "frozen": bool(getattr(sys, "frozen", False)),
        "sqlite": sqlite_version(),
        "packages": {name: _version(name) for name in _PACKAGES},
    }


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def _logs(root: Path, scrub: Scrub) -> Iterator[Part]:
    for path in sorted((root / "logs").glob("kiosk.log*")):
        if _LOG.fullmatch(path.name):
            try:
                lines = path.read_text("utf-8", "replace").split("\n")
            except OSError as error:
                lines = [f"can't be read, errno={error.errno}"]
            yield Part(f"logs/{path.name}", "a log of the program", "\n".join(map(scrub.text, lines)).encode())


def _events(root: Path, clock: Clock, scrub: Scrub) -> Iterator[Part]:
    try:
        home = Home(root)
    except DiskTrouble as error:
        yield Part("events/none.json", "why no event can be read", scrub.json(logs.facts(error)))
        return
    for event_id in home.event_ids():
        path = home.event_path(event_id)
        about: dict[str, Any] = {"eventId": event_id, "files": _sizes(path)}
        journal: tuple[Logged, ...] = ()
        try:
            found = health(path)
            about |= {"schema": found.version, "problems": found.problems}
            if not found.problems:
                with closing(EventStore.open(path, clock)) as store:
                    about |= _event(store)
                    journal = store.operations()
        except KioskError as error:
            about["trouble"] = type(error).__name__
        name = f"events/{path.stem}"
        yield Part(f"{name}.json", "an event in numbers", scrub.json(about))
        operations = scrub.lines(map(_operation, journal))
        yield Part(f"{name}.operations.jsonl", "its operations: ids, kinds, times, deliveries", operations)


def _sizes(path: Path) -> dict[str, int]:
    """The event's file and what we put beside it, in bytes; how others call their files is not ours to tell."""
    ours = re.compile(
        rf"{re.escape(path.stem)}\.(db|journal|written|salvage|recovering|damaged-\d+)(-wal|-shm|\.spare)?"
    )
    found = (each for each in sorted(path.parent.glob(f"{path.stem}.*")) if each.is_file())
    return {each.name: each.stat().st_size for each in found if ours.fullmatch(each.name)}


def _event(store: EventStore) -> dict[str, Any]:
    known, pull, network = store.start_list(), store.pull_state(), store.network()
    return {
        "deskId": store.desk().id,
        "registrations": known.registrations,
        "setAside": known.set_aside,
        "runs": [
            {"id": each.run_id, "checkedIn": each.checked_in, "expected": each.expected} for each in store.run_counts()
        ],
        "pull": {
            "sweep": pull.sweep,
            "running": pull.running,
            "cursor": pull.cursor,
            "rows": pull.rows,
            "complete": pull.complete,
            "completedAt": logs.moment(pull.completed_at),
            "tail": pull.tail,
            "incompleteReason": pull.incomplete_reason,
        },
        "deliveries": _counts(store.delivery_counts()),
        "bibDeliveries": _counts(store.delivery_counts(Lane.BIBS)),
        "network": {
            "state": network.state.value,
            "since": logs.moment(network.since),
            "notBefore": logs.moment(network.not_before),
        },
    }


def _counts(counts: Mapping[DeliveryState, int]) -> dict[str, int]:
    return {state.value: counts.get(state, 0) for state in DeliveryState}


def _operation(logged: Logged) -> dict[str, Any]:
    operation = logged.operation
    return {
        "operationId": operation.id,
        "kind": operation.kind.value,
        "registrationId": operation.registration_id,
        "deskId": operation.desk_id,
        "deskSeq": operation.desk_seq,
        "hlc": operation.hlc,
        "at": logs.moment(operation.at),
        "how": operation.how.value,
        "undoes": operation.undoes,
        "undone": logged.undone,
        "withReason": operation.reason is not None,
        "deliveries": {name: _delivery(each) for name, each in logged.deliveries.items()},
    }


def _delivery(delivery: Delivery) -> dict[str, Any]:
    return {
        "state": delivery.state.value,
        "attempts": delivery.attempts,
        "notBefore": logs.moment(delivery.not_before),
        "error": told_error(delivery.last_error),
    }
