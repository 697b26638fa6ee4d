"""What the practice server is asked: queries and bodies read strictly, and the refusal of those that it can't read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

import msgspec
from starlette.requests import Request

from kiosk.model import CANCELLED, CONFIRMED, REFUNDED, WAITLIST, NewRegistration

PAGE_LIMIT = 100
_DEFAULT_LIMIT = 50
_EVENT_TYPES = ("race", "runClub", "timeTrial", "other")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_SHORT_NUMBER = re.compile(r"[0-9]{1,9}")
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+")
_KINDS = ("free", "paid")
_STATUSES = (CONFIRMED, CANCELLED, WAITLIST, REFUNDED)


class Refusal(Exception):
    """A request that is answered with an error of the API."""

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        errors: Mapping[str, list[str]] | None = None,
        retry_after: int | None = None,
    ) -> None:
        self.status = status
        self._error: dict[str, Any] = {"code": code, "message": message}
        if errors is not None:
            self._error["errors"] = errors
        if retry_after is not None:
            self._error["retryAfter"] = retry_after
        super().__init__(code)

    @classmethod
    def fields(cls, errors: Mapping[str, list[str]]) -> Refusal:
        """422: what is wrong with each field."""
        return cls(422, "VALIDATION_ERROR", "The request is not valid", errors)

    def body(self) -> dict[str, Any]:
        """The body of the reply."""
        return {"error": self._error}


def query(request: Request) -> dict[str, str]:
    """The query's parameters; 422 where one comes twice."""
    asked: dict[str, str] = {}
    for name, value in request.query_params.multi_items():
        if name in asked:
            raise Refusal.fields({name: ["Given more than once"]})
        asked[name] = value
    return asked


def paging(asked: Mapping[str, str]) -> tuple[int, str | None, str | None]:
    """`limit`, `after` and `before`; 422 for a limit outside 1..100, or for both cursors."""
    text = asked.get("limit", str(_DEFAULT_LIMIT))
    limit = int(text) if _SHORT_NUMBER.fullmatch(text) else 0
    if not 1 <= limit <= PAGE_LIMIT:
        raise Refusal.fields({"limit": [f"Must be a whole number from 1 to {PAGE_LIMIT}"]})
    after, before = asked.get("after"), asked.get("before")
    if after is not None and before is not None:
        raise Refusal.fields({"before": ["Can't be used together with after"]})
    return limit, after, before


def event_type(asked: Mapping[str, str]) -> str | None:
    """`type`, if it was asked for; 422 for a word that is not one of the published ones."""
    kind = asked.get("type")
    if kind is not None and kind not in _EVENT_TYPES:
        raise Refusal.fields({"type": [f"Must be one of {', '.join(_EVENT_TYPES)}"]})
    return kind


def day(asked: Mapping[str, str], name: str) -> str | None:
    """A day as YYYY-MM-DD, if it was asked for; 422 for anything else."""
    text = asked.get(name)
    if text is not None:
        try:
            if not _DAY.fullmatch(text):
                raise ValueError
            date.fromisoformat(text)
        except ValueError:
            raise Refusal.fields({name: ["Must be a date as YYYY-MM-DD"]}) from None
    return text


def json_object(body: bytes) -> dict[str, Any]:
    """The body as an object; 400 where it is not JSON, 422 where it is no object."""
    try:
        value = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Refusal(400, "BAD_REQUEST", "The body is not JSON") from None
    if not isinstance(value, dict):
        raise Refusal.fields({"body": ["Must be an object"]})
    return value


def given_bib(body: Mapping[str, Any]) -> str | None:
    """`bibIdentifier` of the body, null for none; 422 where it is no text."""
    bib = body["bibIdentifier"]
    if bib is not None and not (isinstance(bib, str) and bib):
        raise Refusal.fields({"bibIdentifier": ["Must be a text or null"]})
    return bib


def check_in(body: Mapping[str, Any]) -> bool:
    """`checkedIn` of the body; 422 where it is not a boolean."""
    checked_in = body.get("checkedIn")
    if not isinstance(checked_in, bool):
        raise Refusal.fields({"checkedIn": ["Must be true or false"]})
    return checked_in


def new_registration(body: Mapping[str, Any]) -> NewRegistration:
    """The walk-up in the body; 422 with every field that is wrong."""
    errors: dict[str, list[str]] = {}

    def text(name: str, *, required: bool = True) -> str:
        if name not in body and not required:
            return ""
        value = body.get(name)
        if isinstance(value, str) and (value or not required):
            return value
        errors[name] = ["Must be a text" if name in body else "Required"]
        return ""

    def one_of(name: str, words: tuple[str, ...]) -> str:
        if body.get(name) not in words:
            errors[name] = [f"Must be one of {', '.join(words)}"]
        return str(body.get(name))

    new = NewRegistration(
        run_id=text("eventRunId"),
        email=text("email"),
        name=text("name", required=False) or None,
        kind=one_of("registrationType", _KINDS),
        status=one_of("status", _STATUSES),
        pace_group=text("paceGroup", required=False) or None,
        notes=text("notes", required=False) or None,
    )
    if "email" not in errors and not _EMAIL.fullmatch(new.email):
        errors["email"] = ["Must be an e-mail address"]
    if errors:
        raise Refusal.fields(errors)
    return new
