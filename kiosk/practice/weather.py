"""The weather between a kiosk and the practice server: a seeded plan of faults, carried out request by request."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from random import Random
from typing import Any

from starlette.types import ASGIApp, Receive, Scope, Send

from kiosk.clock import Clock
from kiosk.errors import BadInput
from kiosk.practice.exchange import Exchange, Reply
from kiosk.practice.faults import EFFECTS, REPLIES
from kiosk.practice.forecast import Fault, Forecast, Rule, parse
from kiosk.practice.world import World


class Weather:
    """Carries out a plan of faults, which is written in JSON:

        {"seed": 1, "rules": [
            {"fault": "rate_limited", "when": {"method": "GET", "path": "/registration", "from": 3, "to": 10},
             "probability": 0.3, "retryAfterMs": 2000}]}

    `when` may be left out, as may each of its parts: `path` takes `*` ("/registration/*" is the write-back), `from`
    and `to` count the requests that the rule fits, from 1. `probability` is 1 unless given. Rules are looked at in
    their order: the faults of the last two groups all happen, of the others only the first that strikes.

    Replies in the server's place, which it never hears of:
    - `rate_limited`: 429; `retryAfterMs` from now (1000), negative for the past, null to leave `retryAfter` out
    - `server_error`: `status` 500 to 599 (500); 502, 503 and 504 in HTML, as gateways answer
    - `unauthorized`, `forbidden`, `not_found_json`, `validation_error`: 401, 403, 404, 422 as the API has them
    - `not_found_html`: 404 that is not the API's
    - `captive_html`, `captive_redirect`, `captive_empty`: a hotel's sign-in page, the way to it, or 204 with no body
    - `duplicate`: the server's reply to the last request of this kind once more (the true one if there was none)
    - `drop`: the connection ends without a reply
    - `gzip_bomb`: `size` bytes (67108864) of a valid reply, packed into a thousandth

    The server's reply, spoiled:
    - `cut`: half of the body, then the connection ends
    - `applied_then_timeout`: done, but no reply; the connection ends after `delayMs` (15000)
    - `bad_content_type`: as `contentType` ("text/plain"); `huge_body`: padded with blanks to `size` bytes (10000000)
    - `no_content`: done, and answered with 204 and an empty body
    - `repeated_page`: the first page whatever the cursor, with `hasMore`
    - `unknown_enum`, `missing_field`, `null_field`, `wrong_type`, `extra_field`: in `rows` objects (1) by chance, in
      `field` (else by chance; `unknown_enum` in every one that has published words)

    Changes in the world before the server answers:
    - `cancel`, `remove`, `rename` (to `name`), `reassign_bib` (to `bib`): the main event's `registrationId`, or a
      confirmed one by chance; nothing where it is not there
    - `shifted_rows`: `rows` registrations (10) of the main event's list stand elsewhere in it

    Time:
    - `slow`: `delayMs` (2000) before the request is heard; with a `probability`, replies come in another order

    `struck` counts the faults that happened.
    """

    def __init__(self, forecast: Forecast | None = None) -> None:
        forecast = forecast or Forecast()
        self.struck: Counter[Fault] = Counter()
        self._rules = [
            (rule, Random(f"{forecast.seed} {place}"))  # noqa: S311 - the same seed has to give the same weather
            for place, rule in enumerate(forecast.rules)
        ]
        self._fitting = [0] * len(self._rules)
        self._last: dict[tuple[str, ...], Reply] = {}

    @classmethod
    def parse(cls, plan: str | bytes | Mapping[str, Any]) -> Weather:
        """The weather of a plan, in JSON or decoded; `BadInput` says what is wrong with it and what is allowed."""
        return cls(parse(plan))

    @classmethod
    def load(cls, file: Path) -> Weather:
        """The weather of a plan in a file; `BadInput` also where the file can't be read."""
        try:
            plan = file.read_bytes()
        except OSError as error:
            raise BadInput("The plan of faults can't be read", f"{file.name}: {error.strerror}.") from None
        return cls.parse(plan)

    async def answer(
        self, app: ASGIApp, world: World, clock: Clock, scope: Scope, receive: Receive, send: Send
    ) -> None:
        """Answers one request of `app`, whose world is `world`, as the plan has it."""
        body, more = b"", True
        while more:
            message = await receive()
            if message["type"] == "http.disconnect":
                return
            body, more = body + message.get("body", b""), message.get("more_body", False)
        exchange = Exchange(app, world, clock, scope, receive, send, body, self._last)
        deciding: tuple[Rule, Random] | None = None
        for rule, random in self._striking(scope["method"], scope["path"]):
            if effect := EFFECTS.get(rule.fault):
                self.struck[rule.fault] += 1
                await effect(exchange, rule, random)
            else:
                deciding = deciding or (rule, random)
        if deciding is None:
            await exchange.answer(await exchange.ask())
        else:
            self.struck[deciding[0].fault] += 1
            await REPLIES[deciding[0].fault](exchange, *deciding)

    def _striking(self, method: str, path: str) -> list[tuple[Rule, Random]]:
        """The rules that strike this request. Each counts and casts for itself, so that rules don't mix."""
        striking = []
        for place, (rule, random) in enumerate(self._rules):
            if rule.when.fits(method, path):
                self._fitting[place] += 1
                if rule.when.covers(self._fitting[place]) and random.random() < rule.probability:
                    striking.append((rule, random))
        return striking
