"""The organizer's choices on this laptop: `settings.json` in the data folder. The API key is never among them.

Later beats earlier: the defaults, the file, the environment (`KIOSK_API_URL`), the flags of a command (which the
command puts in with `msgspec.structs.replace`).
"""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any, Literal, TypeAlias
from urllib.parse import urlsplit

import msgspec
from msgspec import Meta, Struct, field

from kiosk.devices import Devices
from kiosk.durable import sync_folder
from kiosk.errors import BadInput, DiskTrouble
from kiosk.language import mark, tr
from kiosk.model import Routes, WriteBackRoute

FILE = "settings.json"
DEFAULT_API_URL = "https://api.intervals.run"
DEFAULT_NEXT_STEPS: Mapping[str, str] = MappingProxyType(
    {
        "cancelled": mark("Send the runner to the organizer's desk."),
        "refunded": mark("Send the runner to the organizer's desk."),
        "waitlist": mark("Send the runner to the organizer's desk: a place may have become free."),
        "unknown_status": mark("Ask the organizer before you hand out a bib."),
        "not_in_event": mark("Search by name or e-mail. Is it another event, or a new registration?"),
    }
)
"""What a volunteer does next, by verdict word, where the organizer wrote nothing; `tr` says it."""

_METHODS = ("PATCH", "POST", "PUT", "DELETE")
_PLACEHOLDERS = ("{registrationId}", "{operationId}", "{at}")
_LOOPBACK = ("localhost", "127.0.0.1", "::1")
PIN_SHAPE = r"^(\$argon2id\$v=19\$m=\d{1,6},t=\d{1,2},p=\d\$[A-Za-z0-9+/]{11,64}\$[A-Za-z0-9+/]{16,88})?$"
"""What is kept of a PIN (a PHC string, see `pin`), or nothing; its limits keep a check below a gigabyte."""

_KEY_LIKE = re.compile(r"(api|access|secret)?[-_]?(key|token)", re.IGNORECASE)
ALLOWED = {
    "apiUrl": mark('an address such as "https://api.intervals.run"'),
    "deskName": mark("a text of at most 60 letters"),
    "theme": mark('"system", "light" or "dark"'),
    "language": mark('"system", "en", "fr", "de", "es", "pt" or "zh"'),
    "writeBack": '{"method": ..., "path": ..., "body": {...}}',
    "bibWriteBack": mark('{"method": ..., "path": ..., "body": {"...": "{bib}"}}, or null: the server takes no bibs'),
    "allowOverride": mark("true or false"),
    "nextSteps": mark('texts by verdict word, such as {"cancelled": "..."}'),
    "servedRuns": mark("a list of run ids or labels; empty: all runs"),
    "goTo": mark('desks by run label, such as {"Half Marathon": "Desk 5"}'),
    "laptopsSharingKey": mark("a whole number from 1 to 1000"),
    "lastEvent": mark("the id of an event"),
    "runnerThenBib": mark("true or false"),
    "devices": mark('{"camera": {...}, "scanners": [...], "sound": {...}}, as the window writes it'),
    "overrideReasons": mark("a list of at most 8 texts of at most 80 letters; empty: the usual ones"),
    "fullScreen": mark("true or false"),
    "tourSeen": mark("true or false"),
    "typingOnScreen": mark("true or false"),
    "organizerPin": mark("as the window writes it; without this line there is no PIN"),
}
"""What a setting may be, in words, by its name in the file."""


def server_url(text: str) -> str:
    """The address of a server as it is kept: with its scheme, without a slash at the end; a path prefix stays.

    `https://` is added where no scheme was typed. `http://` is for this laptop alone, as the key would be readable
    on the way. Raises `BadInput`.
    """
    typed = text.strip()
    url = typed if "://" in typed else f"https://{typed}"
    hint = tr("Type an address such as {address}", address=DEFAULT_API_URL)
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise BadInput(tr("This is not a server's address"), hint) from None
    if not host or parts.scheme not in ("http", "https") or re.search(r"[\s\x00-\x1f\\]", url):
        raise BadInput(tr("This is not a server's address"), hint)
    if "@" in parts.netloc or parts.query or parts.fragment:
        raise BadInput(tr("A server's address has no user, question mark or hash"), hint)
    if parts.scheme == "http" and host not in _LOOPBACK:
        safe = tr("Type https:// in place of http://: {address}", address=f"https://{parts.netloc}")
        raise BadInput(tr("The key would travel unprotected"), safe)
    return parts._replace(netloc=parts.netloc.lower(), path=parts.path.rstrip("/")).geturl()


def _texts(value: Any) -> list[str]:
    """Every text in a JSON value, at any depth; the names of objects are not looked at."""
    if isinstance(value, dict):
        return [text for each in value.values() for text in _texts(each)]
    if isinstance(value, list):
        return [text for each in value for text in _texts(each)]
    return [value] if isinstance(value, str) else []


def _check_route(route: WriteBackRoute, setting: str, value: str) -> None:
    """Raise `BadInput` where the route could never write back what `value`, alone in its body, stands for."""
    title = tr("The write-back route can't be used")
    texts = [route.path, *_texts(route.body)]
    if route.method not in _METHODS:
        raise BadInput(title, tr("{setting}.method: one of {methods}", setting=setting, methods=", ".join(_METHODS)))
    if not route.path.startswith("/") or re.search(r"[\s?#\x00-\x1f\x7f]|//", route.path):
        example = "/registration/{registrationId}"
        raise BadInput(title, tr('{setting}.path: a path such as "{path}"', setting=setting, path=example))
    if not any("{registrationId}" in text for text in texts):
        missing = "{registrationId}"
        raise BadInput(title, tr("{setting}: {name} must stand in the path or the body", setting=setting, name=missing))
    for text in texts:
        for name in re.findall(r"\{\w*\}", text):
            if name not in _PLACEHOLDERS and (text is route.path or text != value):
                hint = tr(
                    "{setting}: {name} is not known; there are {known}, and in the body {value} alone",
                    setting=setting,
                    name=name,
                    known=", ".join(_PLACEHOLDERS),
                    value=value,
                )
                raise BadInput(title, hint)


_Reason: TypeAlias = Annotated[str, Meta(max_length=80, pattern=r"\S")]


class Settings(Struct, frozen=True, rename="camel"):
    """The choices in force. An address or a route that could not work raises `BadInput` when one is made.

    `next_steps` is by verdict word, `served_runs` holds run ids or labels (none: this desk serves all), `go_to` names
    a desk by run label, `laptops_sharing_key` divides the limit of requests. `runner_then_bib`: after each check-in the
    bib that is handed out is scanned. `override_reasons`: what checking in all the same is chosen from (none: ours).
    `full_screen`: the window fills the screen from its start. `tour_seen`: the tour of the screen was offered here.
    `typing_on_screen`: a keyboard is shown on the screen.
    `organizer_pin`: what is kept of the PIN (see `pin`).
    """

    api_url: str = DEFAULT_API_URL
    desk_name: Annotated[str, Meta(max_length=60)] = ""
    theme: Literal["system", "light", "dark"] = "system"
    language: Literal["system", "en", "fr", "de", "es", "pt", "zh"] = "system"
    write_back: WriteBackRoute = field(default_factory=WriteBackRoute)
    bib_write_back: WriteBackRoute | None = None
    allow_override: bool = True
    next_steps: dict[str, str] = field(default_factory=dict)
    served_runs: tuple[str, ...] = ()
    go_to: dict[str, str] = field(default_factory=dict)
    laptops_sharing_key: Annotated[int, Meta(ge=1, le=1000)] = 1
    last_event: str = ""
    runner_then_bib: bool = False
    devices: Devices = Devices()
    override_reasons: Annotated[tuple[_Reason, ...], Meta(max_length=8)] = ()
    full_screen: bool = False
    tour_seen: bool = False
    typing_on_screen: bool = False
    organizer_pin: Annotated[str, Meta(pattern=PIN_SHAPE)] = ""

    def __post_init__(self) -> None:
        """Check what the types don't say."""
        msgspec.structs.force_setattr(self, "api_url", server_url(self.api_url))
        _check_route(self.write_back, "writeBack", "{checkedIn}")
        if self.bib_write_back is not None:
            _check_route(self.bib_write_back, "bibWriteBack", "{bib}")

    @property
    def routes(self) -> Routes:
        """How check-ins and bibs are written to the server."""
        return Routes(self.write_back, self.bib_write_back)

    def next_step(self, word: str) -> str:
        """What the volunteer does next after this verdict: the organizer's text, else ours, else nothing."""
        if word in self.next_steps:
            return self.next_steps[word]
        return tr(DEFAULT_NEXT_STEPS[word]) if word in DEFAULT_NEXT_STEPS else ""


def load(home: Path, environment: Mapping[str, str]) -> Settings:
    """The settings of a data folder under an environment; the defaults where there is no file.

    Raises `BadInput` where the file or the environment can't be used, `DiskTrouble` where the file can't be read.
    """
    text = _read(home / FILE)
    settings = _decode(home / FILE, text)
    if url := environment.get("KIOSK_API_URL"):
        try:
            settings = msgspec.structs.replace(settings, api_url=server_url(url))
        except BadInput as error:
            raise BadInput(error.title, f"KIOSK_API_URL: {error.hint}") from None
    return settings


def save(home: Path, settings: Settings) -> None:
    """Write what differs from the defaults; keys of the file that this version does not know stay in it.

    All or nothing, and durable when it returns; only what `load` can read again is written. What came from the
    environment is written like the rest: to save one choice of a person, start from `load(home, {})`. Raises
    `DiskTrouble`, and `BadInput` where the settings can't be used or the file is broken: it is not overwritten.
    """
    path = home / FILE
    text = _read(path)
    _decode(path, text)
    known = msgspec.to_builtins(settings)
    plain = msgspec.to_builtins(Settings())
    kept = {name: value for name, value in msgspec.json.decode(text).items() if name not in known}
    chosen = {name: value for name, value in known.items() if value != plain[name]}
    content = msgspec.json.format(msgspec.json.encode(kept | chosen), indent=2) + b"\n"
    _decode(path, content)
    write_whole(path, content)


def _read(path: Path) -> bytes:
    """The file's bytes without a byte order mark (editors on Windows write one); an empty object without a file."""
    try:
        return path.read_bytes().removeprefix(b"\xef\xbb\xbf")
    except FileNotFoundError:
        return b"{}"
    except OSError as error:
        hint = tr("Check that {path} is a file you may read.", path=path)
        raise DiskTrouble(tr("The settings can't be read"), hint) from error


def _decode(path: Path, text: bytes) -> Settings:
    """The settings in a file's text; what can't be used is named by line and field, with what is allowed."""
    title = tr("The settings file can't be used")
    try:
        text.decode()
        named = [name for name in msgspec.json.decode(text, type=dict[str, Any]) if _KEY_LIKE.fullmatch(name)]
        settings = msgspec.json.decode(text, type=Settings)
    except BadInput as error:
        raise BadInput(title, f"{path}: {error.title}. {error.hint}") from None
    except msgspec.ValidationError as error:
        found = re.search(r"`\$\.(\w+)", str(error))
        what = f"{found[1]}: {tr(ALLOWED[found[1]])}" if found else tr("one object in { } is expected")
        raise BadInput(title, _at(path, _line_of(text, found[1]) if found else 1, what)) from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        place = re.search(r"(?:\(byte|position) (\d+)", str(error))
        line = text[: int(place[1]) if place else len(text)].count(b"\n") + 1
        what = tr("a comma, quote or bracket too many or too few, or a letter that is not UTF-8")
        raise BadInput(title, _at(path, line, what)) from None
    if named:
        remove = tr(
            "Remove {name} from {path}. Type the key in the set-up, or set KIOSK_API_KEY.", name=named[0], path=path
        )
        raise BadInput(tr("An API key doesn't belong in the settings file"), remove)
    return settings


def _at(path: Path, line: int, what: str) -> str:
    return tr("{path}, line {line}: {what}", path=path, line=line, what=what)


def _line_of(text: bytes, name: str) -> int:
    """The line, from 1, on which a field that is in the text is first named."""
    return text[: text.index(f'"{name}"'.encode())].count(b"\n") + 1


def write_whole(path: Path, content: bytes) -> None:
    """Put a file in place at once: written beside it, synced, renamed, and the folder synced. Raises DiskTrouble."""
    beside: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".settings-", dir=path.parent)
        beside = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        if beside is not None:
            beside.unlink(missing_ok=True)
        hint = tr("The settings were not saved. Check that there is room and that you may write {path}.", path=path)
        raise DiskTrouble(hint=hint) from error
