"""The faults themselves: what each makes of a request, of its reply, or of the world. `Weather` says what they mean."""

from __future__ import annotations

import asyncio
import functools
import zlib
from collections.abc import Awaitable, Callable, Mapping
from random import Random
from typing import Any, TypeAlias, TypeVar

import msgspec
from msgspec import UnsetType, structs

from kiosk.clock import epoch_ms
from kiosk.model import CONFIRMED
from kiosk.practice.exchange import Exchange, reply_of
from kiosk.practice.forecast import Fault, Rule
from kiosk.practice.queries import Refusal

Handler: TypeAlias = Callable[[Exchange, Rule, Random], Awaitable[None]]
_Change: TypeAlias = Callable[[dict[str, Any], Rule, Random], None]
_T = TypeVar("_T")

_SLOW_MS = 2_000
_TIMEOUT_MS = 15_000
_RETRY_AFTER_MS = 1_000
_HUGE = 10_000_000
_BOMB = 64 * 1024 * 1024
_MOVED_ROWS = 10
_UNKNOWN_WORDS = {
    "registrationStatus": "pending",
    "registrationType": "transfer",
    "type": "festival",
    "eventStatus": "delayed",
    "distanceStandard": "Backyard",
    "plan": "galactic",
}
_GATEWAY = (502, 503, 504)  # these come from something before the server, which answers in HTML
_HTML = "text/html; charset=utf-8"
_PORTAL = "<!DOCTYPE html><html><head><title>Wi-Fi sign in</title></head><body><form>Room number</form></body></html>"
_NO_PAGE = "<!DOCTYPE html><html><body><h1>404 Not Found</h1></body></html>"
_NO_GATEWAY = "<!DOCTYPE html><html><body><h1>Bad Gateway</h1></body></html>"


def _or(value: _T | UnsetType, default: _T) -> _T:
    return default if isinstance(value, UnsetType) else value


# Faults of the network and of what stands between.
async def _slow(exchange: Exchange, rule: Rule, random: Random) -> None:
    await asyncio.sleep(_or(rule.delay_ms, _SLOW_MS) / 1000)


async def _drop(exchange: Exchange, rule: Rule, random: Random) -> None:
    await exchange.hang_up()


async def _cut(exchange: Exchange, rule: Rule, random: Random) -> None:
    reply = await exchange.ask()
    await exchange.answer(reply, sent=len(reply.body) // 2)


async def _applied_then_timeout(exchange: Exchange, rule: Rule, random: Random) -> None:
    await exchange.ask()
    await exchange.linger(_or(rule.delay_ms, _TIMEOUT_MS))
    await exchange.hang_up()


async def _duplicate(exchange: Exchange, rule: Rule, random: Random) -> None:
    await exchange.answer(exchange.before or await exchange.ask())


async def _captive_html(exchange: Exchange, rule: Rule, random: Random) -> None:
    await exchange.answer(reply_of(200, _PORTAL, _HTML))


async def _captive_redirect(exchange: Exchange, rule: Rule, random: Random) -> None:
    await exchange.answer(reply_of(302, "", _HTML, location="http://portal.example/sign-in"))


async def _captive_empty(exchange: Exchange, rule: Rule, random: Random) -> None:
    await exchange.answer(reply_of(204, b""))


async def _huge_body(exchange: Exchange, rule: Rule, random: Random) -> None:
    reply = await exchange.ask()
    await exchange.answer(structs.replace(reply, body=reply.body.ljust(_or(rule.size, _HUGE))))


async def _gzip_bomb(exchange: Exchange, rule: Rule, random: Random) -> None:
    await exchange.answer(reply_of(200, _bomb(_or(rule.size, _BOMB)), content_encoding="gzip"))


@functools.cache
def _bomb(size: int) -> bytes:
    """An empty list with `size` blanks in it, packed a thousand times smaller."""
    packer = zlib.compressobj(wbits=zlib.MAX_WBITS | 16)
    chunk = b" " * min(size, 1 << 20)
    blanks = [packer.compress(chunk[: size - start]) for start in range(0, size, len(chunk))]
    return b"".join([packer.compress(b'{"data":['), *blanks, packer.compress(b'],"hasMore":false}'), packer.flush()])


async def _bad_content_type(exchange: Exchange, rule: Rule, random: Random) -> None:
    reply = await exchange.ask()
    named = {"content-type": _or(rule.content_type, "text/plain")}
    await exchange.answer(structs.replace(reply, headers={**reply.headers, **named}))


async def _no_content(exchange: Exchange, rule: Rule, random: Random) -> None:
    reply = await exchange.ask()
    await exchange.answer(reply_of(204, b"") if reply.status < 300 else reply)


# Faults of the server: it says no.
async def _rate_limited(exchange: Exchange, rule: Rule, random: Random) -> None:
    after = _or(rule.retry_after_ms, _RETRY_AFTER_MS)
    ready = None if after is None else epoch_ms(exchange.clock.now()) + after
    await exchange.refuse(Refusal(429, "RATE_LIMITED", "Too many requests", retry_after=ready))


async def _server_error(exchange: Exchange, rule: Rule, random: Random) -> None:
    status = _or(rule.status, 500)
    if status in _GATEWAY:
        await exchange.answer(reply_of(status, _NO_GATEWAY, _HTML))
    else:
        await exchange.refuse(Refusal(status, "INTERNAL_ERROR", "Something went wrong"))


async def _not_found_html(exchange: Exchange, rule: Rule, random: Random) -> None:
    await exchange.answer(reply_of(404, _NO_PAGE, _HTML))


def _refusal(status: int, code: str, message: str, errors: Mapping[str, list[str]] | None = None) -> Handler:
    async def refuse(exchange: Exchange, rule: Rule, random: Random) -> None:
        await exchange.refuse(Refusal(status, code, message, errors))

    return refuse


# Faults of the data: the reply is the API's, but not as published.
def _altered(change: _Change) -> Handler:
    async def alter(exchange: Exchange, rule: Rule, random: Random) -> None:
        reply = await exchange.ask()
        if reply.status < 300:
            content = msgspec.json.decode(reply.body)
            rows = _rows(content["data"])
            for row in random.sample(rows, min(_or(rule.rows, 1), len(rows))):
                change(row, rule, random)
            reply = structs.replace(reply, body=msgspec.json.encode(content))
        await exchange.answer(reply)

    return alter


def _rows(data: Any) -> list[dict[str, Any]]:
    """The objects in the `data` of a reply."""
    if isinstance(data, list):
        return data
    return [data["event"], *data["runs"]] if "runs" in data else [data]


def _field(row: dict[str, Any], rule: Rule, random: Random) -> str:
    return _or(rule.field, "") or random.choice(sorted(row))


def _unknown_enum(row: dict[str, Any], rule: Rule, random: Random) -> None:
    known = [name for name in _UNKNOWN_WORDS if name in row and _or(rule.field, name) == name]
    row.update({name: _UNKNOWN_WORDS[name] for name in known})


def _missing_field(row: dict[str, Any], rule: Rule, random: Random) -> None:
    row.pop(_field(row, rule, random), None)


def _extra_field(row: dict[str, Any], rule: Rule, random: Random) -> None:
    row[_or(rule.field, "announcedForTheFuture")] = {"since": "2027-01-01", "values": [1, None, "x"]}


def _null_field(row: dict[str, Any], rule: Rule, random: Random) -> None:
    row[_field(row, rule, random)] = None


def _wrong_type(row: dict[str, Any], rule: Rule, random: Random) -> None:
    name = _field(row, rule, random)
    row[name] = 7 if isinstance(row.get(name), str) else "seven"


async def _repeated_page(exchange: Exchange, rule: Rule, random: Random) -> None:
    reply = await exchange.ask(first_page=True)
    if reply.status < 300:
        content = msgspec.json.decode(reply.body)
        reply = structs.replace(reply, body=msgspec.json.encode({**content, "hasMore": True}))
    await exchange.answer(reply)


# What happens in the world while the kiosk works.
def _meets(happen: Callable[[Exchange, str, Rule], object]) -> Handler:
    """Something that happens to one registration of the main event: the one named, or a confirmed one by chance."""

    async def meet(exchange: Exchange, rule: Rule, random: Random) -> None:
        known = [each.id for each in exchange.world.registrations() if each.status == CONFIRMED]
        chosen = _or(rule.registration_id, "") or (random.choice(known) if known else "")
        if exchange.world.has(chosen):
            happen(exchange, chosen, rule)

    return meet


async def _shifted_rows(exchange: Exchange, rule: Rule, random: Random) -> None:
    rows = exchange.world.registrations()
    for row in random.sample(rows, min(_or(rule.rows, _MOVED_ROWS), len(rows))):
        exchange.world.move(row.id, random.randrange(len(rows)))


EFFECTS: Mapping[Fault, Handler] = {
    Fault.SLOW: _slow,
    Fault.SHIFTED_ROWS: _shifted_rows,
    Fault.CANCEL: _meets(lambda exchange, chosen, rule: exchange.world.cancel(chosen)),
    Fault.REMOVE: _meets(lambda exchange, chosen, rule: exchange.world.remove(chosen)),
    Fault.RENAME: _meets(lambda exchange, chosen, rule: exchange.world.rename(chosen, _or(rule.name, "New Name"))),
    Fault.REASSIGN_BIB: _meets(
        lambda exchange, chosen, rule: exchange.world.assign_bib(chosen, _or(rule.bib, "X9999"))
    ),
}
"""Faults that change the world or take time; the request then goes on."""

REPLIES: Mapping[Fault, Handler] = {
    Fault.RATE_LIMITED: _rate_limited,
    Fault.SERVER_ERROR: _server_error,
    Fault.CUT: _cut,
    Fault.DROP: _drop,
    Fault.DUPLICATE: _duplicate,
    Fault.APPLIED_THEN_TIMEOUT: _applied_then_timeout,
    Fault.CAPTIVE_HTML: _captive_html,
    Fault.CAPTIVE_REDIRECT: _captive_redirect,
    Fault.CAPTIVE_EMPTY: _captive_empty,
    Fault.UNAUTHORIZED: _refusal(401, "UNAUTHORIZED", "The API key is missing, wrong or revoked"),
    Fault.FORBIDDEN: _refusal(403, "FORBIDDEN", "The API key lacks the scope"),
    Fault.NOT_FOUND_HTML: _not_found_html,
    Fault.NOT_FOUND_JSON: _refusal(404, "NOT_FOUND", "Registration not found"),
    Fault.VALIDATION_ERROR: _refusal(422, "VALIDATION_ERROR", "The request is not valid", {"checkedIn": ["Not now"]}),
    Fault.UNKNOWN_ENUM: _altered(_unknown_enum),
    Fault.MISSING_FIELD: _altered(_missing_field),
    Fault.EXTRA_FIELD: _altered(_extra_field),
    Fault.NULL_FIELD: _altered(_null_field),
    Fault.WRONG_TYPE: _altered(_wrong_type),
    Fault.REPEATED_PAGE: _repeated_page,
    Fault.HUGE_BODY: _huge_body,
    Fault.GZIP_BOMB: _gzip_bomb,
    Fault.BAD_CONTENT_TYPE: _bad_content_type,
    Fault.NO_CONTENT: _no_content,
}
"""Faults that decide the reply."""
