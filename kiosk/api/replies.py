"""The one error boundary: a reply of the server becomes the bytes of its JSON, or a named KioskError.

What is not unmistakably the API's (HTML, a redirect, another content type, an error without the API's JSON) is taken
for something that answers in its place, and never for data.
"""

from __future__ import annotations

import ssl
import zlib
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TypeAlias

import httpx
import msgspec

from kiosk.api.pace import FARTHEST
from kiosk.clock import epoch_ms, from_epoch_ms
from kiosk.errors import (
    Captive,
    KioskError,
    MissingScope,
    NeedKey,
    NotFound,
    Offline,
    RefusedByServer,
    RouteMissing,
    ServerTrouble,
    UntrustedServer,
    WaitUntil,
)
from kiosk.language import tr

LARGEST_BODY = 32 * 1024 * 1024
"""Bytes of a body, packed or unpacked; a page of 100 registrations has about 30,000."""

UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
"""What msgspec raises on bytes from outside: broken JSON or wrong types, bad UTF-8, absurd nesting."""

_APART = timedelta(seconds=5)
"""Clocks that differ by less are taken as one: `Date` counts whole seconds, and a reply is on its way for some."""

_PAST = timedelta(seconds=1)
"""The wait where `retryAfter` has passed: long enough not to ask in a loop."""
_UNSAID = timedelta(seconds=30)
"""The wait where a 429 does not say how long: half of the minute that the plans count by."""
_ABSURD = timedelta(seconds=60)
"""The wait where `retryAfter` is farther ahead than any plan knows: the whole of that minute."""
_MILLISECONDS_FROM = 10**11
"""A smaller `retryAfter` is epoch seconds: as milliseconds it would lie before March 1973."""

_LONGEST_NUMBER = 20
"""Digits of a `retryAfter` that came as a text."""

_LONGEST_TEXT, _MOST_FIELDS = 300, 20
"""Characters of a message, and fields of a refusal, that are kept for a person."""

_GZIP = 16 + zlib.MAX_WBITS
_JsonObject: TypeAlias = dict[str, object]


class _Failure(msgspec.Struct):
    error: _JsonObject


_failures = msgspec.json.Decoder(_Failure)


async def data_of(response: httpx.Response, *, scope: str, write_back: bool, now: datetime) -> bytes:
    """The body of a 2xx reply with JSON, unread so far; `scope` is the right that the call needs.

    Raises the KioskError that INTERVALS.md's table gives the status, Captive where the reply is not the API's and
    Offline where it is cut. On the `write_back` route 404 without JSON, 405 and 501 are RouteMissing, and so is a
    success without a body: anybody may have sent that, so that nothing can be called delivered.
    """
    status = response.status_code
    if write_back and status in (405, 501):
        raise RouteMissing
    if status in (408, 425) or (status >= 500 and status != 511):
        raise ServerTrouble
    if 200 <= status < 300 and _is_json(response):
        return await _body(response)
    if write_back and (status == 204 or (200 <= status < 300 and response.headers.get("content-length") == "0")):
        raise RouteMissing(tr("This server does not say whether it took the check-in"))
    if not 400 <= status < 500 or status == 407:
        raise Captive
    error = _api_error(await _body(response)) if _is_json(response) else None
    if status == 429:
        raise WaitUntil(_wait_until(error or {}, response, now))
    if error is None:
        raise RouteMissing if write_back and status == 404 else Captive
    raise _refusal(status, error, scope)


def date_of(response: httpx.Response) -> datetime | None:
    """The server's time as it wrote the reply, in UTC; None where it gave none, or nothing that is one."""
    try:
        date = parsedate_to_datetime(response.headers.get("date", ""))
        return (date.replace(tzinfo=UTC) if date.tzinfo is None else date).astimezone(UTC)
    except (ValueError, OverflowError, TypeError, IndexError):  # whatever a strange text makes of the standard library
        return None


def no_answer(error: Exception) -> Offline:
    """What a failed request means: httpx's transport errors, and OSError (with TimeoutError) for the deadline."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return UntrustedServer()
        cause = cause.__cause__ or cause.__context__
    return Captive() if isinstance(error, httpx.ProxyError) else Offline()


def _is_json(response: httpx.Response) -> bool:
    media: str = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    return media == "application/json" or (media.startswith("application/") and media.endswith("+json"))


async def _body(response: httpx.Response) -> bytes:
    """Read and unpack, both no farther than `LARGEST_BODY`. httpx's own unpacking has no bound."""
    packing = response.headers.get("content-encoding", "identity").strip().lower()
    if packing not in ("identity", "gzip"):
        raise Captive
    body = bytearray()
    async for chunk in response.aiter_raw():
        body += chunk
        if len(body) > LARGEST_BODY:
            raise Captive
    if packing == "identity" or not body:
        return bytes(body)
    unpacker = zlib.decompressobj(_GZIP)
    try:
        unpacked = unpacker.decompress(body, LARGEST_BODY + 1)
    except zlib.error as error:
        raise Captive from error
    if len(unpacked) > LARGEST_BODY:
        raise Captive
    if not unpacker.eof:
        raise Offline
    return unpacked


def _api_error(body: bytes) -> _JsonObject | None:
    """`error` of `{"error": {"code", "message", ...}}`, or None where the body is not that."""
    try:
        error = _failures.decode(body).error
    except UNREADABLE:
        return None
    return error if isinstance(error.get("code"), str) or isinstance(error.get("message"), str) else None


def _refusal(status: int, error: _JsonObject, scope: str) -> KioskError:
    message = _text(error.get("message"))
    match status:
        case 401:
            return NeedKey()
        case 403:
            return MissingScope(scope)
        case 404:
            return NotFound(message)
        case _:
            return RefusedByServer(status, _text(error.get("code")), message, _fields(error.get("errors")))


def _text(value: object) -> str:
    """A text for a person: one line, not endless; the server's JSON may hold anything in its place."""
    return " ".join(value[:_LONGEST_TEXT].split()) if isinstance(value, str) else ""


def _fields(errors: object) -> dict[str, list[str]]:
    if not isinstance(errors, dict):
        return {}
    fields = {}
    for name, texts in list(errors.items())[:_MOST_FIELDS]:
        several = texts if isinstance(texts, list) else [texts]
        fields[_text(name)] = [text for text in map(_text, several[:_MOST_FIELDS]) if text]
    return fields


def _wait_until(error: _JsonObject, response: httpx.Response, now: datetime) -> datetime:
    """When the limit of a 429 ends, in UTC by this computer's clock.

    `retryAfter` of the body is by the server's clock, which the reply's `Date` tells; else the header `Retry-After`
    counts seconds.
    """
    now = now.astimezone(UTC)
    date = date_of(response)
    fast = now - date if date is not None and abs(now - date) > _APART else timedelta(0)
    there = now - fast
    asked = error.get("retryAfter")
    if isinstance(asked, str) and asked.isascii() and asked.isdigit() and len(asked) < _LONGEST_NUMBER:
        asked = int(asked)
    if isinstance(asked, int | float) and not isinstance(asked, bool):
        moment = int(asked) if asked >= _MILLISECONDS_FROM else int(asked * 1000)
        if moment > epoch_ms(there + FARTHEST):
            return now + _ABSURD
        return from_epoch_ms(moment) + fast if moment > epoch_ms(there) else now + _PAST
    seconds = response.headers.get("retry-after", "")
    if seconds.isascii() and seconds.isdigit() and len(seconds) < 6 and 0 < int(seconds) <= FARTHEST.total_seconds():
        return now + timedelta(seconds=int(seconds))
    return now + _UNSAID
