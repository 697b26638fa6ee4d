"""The plan of faults as a file says it: which fault strikes which requests, and with what parameters."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from fnmatch import fnmatchcase
from typing import Annotated, Any

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType, field

from kiosk.errors import BadInput

_Count = Annotated[int, Meta(ge=1)]
_Text = Annotated[str, Meta(min_length=1)]


class Fault(StrEnum):
    """What can go wrong between a kiosk and the API, as the plan names it."""

    RATE_LIMITED = "rate_limited"
    SERVER_ERROR = "server_error"
    SLOW = "slow"
    CUT = "cut"
    DROP = "drop"
    DUPLICATE = "duplicate"
    APPLIED_THEN_TIMEOUT = "applied_then_timeout"
    CAPTIVE_HTML = "captive_html"
    CAPTIVE_REDIRECT = "captive_redirect"
    CAPTIVE_EMPTY = "captive_empty"
    UNAUTHORIZED = "unauthorized"
    FORBIDDEN = "forbidden"
    NOT_FOUND_HTML = "not_found_html"
    NOT_FOUND_JSON = "not_found_json"
    VALIDATION_ERROR = "validation_error"
    UNKNOWN_ENUM = "unknown_enum"
    MISSING_FIELD = "missing_field"
    EXTRA_FIELD = "extra_field"
    NULL_FIELD = "null_field"
    WRONG_TYPE = "wrong_type"
    REPEATED_PAGE = "repeated_page"
    SHIFTED_ROWS = "shifted_rows"
    CANCEL = "cancel"
    REMOVE = "remove"
    RENAME = "rename"
    REASSIGN_BIB = "reassign_bib"
    HUGE_BODY = "huge_body"
    GZIP_BOMB = "gzip_bomb"
    BAD_CONTENT_TYPE = "bad_content_type"
    NO_CONTENT = "no_content"


PARAMETERS: Mapping[Fault, tuple[str, ...]] = {
    Fault.RATE_LIMITED: ("retryAfterMs",),
    Fault.SERVER_ERROR: ("status",),
    Fault.SLOW: ("delayMs",),
    Fault.APPLIED_THEN_TIMEOUT: ("delayMs",),
    Fault.UNKNOWN_ENUM: ("rows", "field"),
    Fault.MISSING_FIELD: ("rows", "field"),
    Fault.EXTRA_FIELD: ("rows", "field"),
    Fault.NULL_FIELD: ("rows", "field"),
    Fault.WRONG_TYPE: ("rows", "field"),
    Fault.SHIFTED_ROWS: ("rows",),
    Fault.CANCEL: ("registrationId",),
    Fault.REMOVE: ("registrationId",),
    Fault.RENAME: ("registrationId", "name"),
    Fault.REASSIGN_BIB: ("registrationId", "bib"),
    Fault.HUGE_BODY: ("size",),
    Fault.GZIP_BOMB: ("size",),
    Fault.BAD_CONTENT_TYPE: ("contentType",),
}
"""What else a rule of each fault may say; the faults that are not here take nothing."""


class When(Struct, frozen=True, forbid_unknown_fields=True):
    """The requests that a rule is about: by method, by a path with `*`, and the first to the last of those (from 1)."""

    method: str | None = None
    path: str = "*"
    first: _Count = field(default=1, name="from")
    last: _Count | None = field(default=None, name="to")

    def fits(self, method: str, path: str) -> bool:
        """Whether a request is one of them, whichever number it has."""
        return self.method in (None, method) and fnmatchcase(path, self.path)

    def covers(self, number: int) -> bool:
        """Whether the request of this number among them (from 1) is meant."""
        return self.first <= number and (self.last is None or number <= self.last)


class Rule(Struct, frozen=True, forbid_unknown_fields=True, rename="camel"):
    """One line of the plan; what each parameter means is told by `Weather`."""

    fault: Fault
    when: When = When()
    probability: Annotated[float, Meta(ge=0, le=1)] = 1.0
    status: Annotated[int, Meta(ge=500, le=599)] | UnsetType = UNSET
    delay_ms: Annotated[int, Meta(ge=0)] | UnsetType = UNSET
    retry_after_ms: int | None | UnsetType = UNSET
    rows: _Count | UnsetType = UNSET
    field: _Text | UnsetType = UNSET
    registration_id: _Text | UnsetType = UNSET
    name: _Text | UnsetType = UNSET
    bib: _Text | UnsetType = UNSET
    size: _Count | UnsetType = UNSET
    content_type: _Text | UnsetType = UNSET


class Forecast(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole plan: the same one, with the same requests in the same order, gives the same faults."""

    rules: tuple[Rule, ...] = ()
    seed: int = 1


_ALWAYS = {"fault", "when", "probability"}


def parse(plan: str | bytes | Mapping[str, Any]) -> Forecast:
    """Reads a plan, in JSON or decoded; `BadInput` says what is wrong with it, where, and what would be allowed."""
    try:
        if isinstance(plan, (str, bytes)):
            forecast = msgspec.json.decode(plan, type=Forecast)
        else:
            forecast = msgspec.convert(plan, Forecast)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _bad(f"{error}. Faults are: {', '.join(Fault)}.") from None
    for place, rule in enumerate(forecast.rules):
        allowed = PARAMETERS.get(rule.fault, ())
        said = msgspec.to_builtins(rule).keys() - _ALWAYS
        if unfit := sorted(said - set(allowed)):
            may = f"may say {', '.join(allowed)}" if allowed else "takes no parameters"
            raise _bad(f"{', '.join(unfit)} at `$.rules[{place}]`: {rule.fault} {may}.")
    return forecast


def _bad(hint: str) -> BadInput:
    return BadInput("The plan of faults can't be used", hint)
