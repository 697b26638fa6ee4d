"""The API's shapes and their translation into domain values, as lenient as the facts about the API ask for.

Only what the program can't do without is required; unknown fields are ignored, null is absent, enums are open.
A row that can't be read steps aside with its reason, which names fields and types and never their values.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from typing import Generic, TypeVar

import msgspec
from msgspec import Struct, field

from kiosk.api.replies import UNREADABLE
from kiosk.errors import BadInput, Captive, OtherAnswer
from kiosk.language import tr
from kiosk.model import Event, NewRegistration, Organization, Page, Registration, Run, SetAside

_log = logging.getLogger("kiosk.api")

_ESCAPES = re.compile(rb"\\(?:u[dD][89abAB]..\\u[dD][c-fC-F]..|(u[dD][89a-fA-F]..)|.)", re.DOTALL)
"""The escapes of JSON's texts; the group is half a surrogate pair."""

T = TypeVar("T")


class _Wire(Struct, rename="camel"):
    pass


class _Row(_Wire):
    id: str = field(name="_id")


R = TypeVar("R", bound=_Row)


class _Object(_Wire, Generic[T]):
    data: T


class _List(_Wire, Generic[T]):
    data: list[T]
    has_more: object = None


class _Organization(_Row):
    name: str | None = None
    slug: str | None = None
    plan: str | None = None


class _Event(_Row):
    name: str | None = None
    slug: str | None = None
    type: str | None = None
    date: str | None = None
    start_time: str | None = None


class _Run(_Row):
    event_id: str | None = None
    distance_label: str | None = None
    distance_standard: str | None = None
    distance_meters: float | None = None
    date: str | None = None
    start_time: str | None = None
    event_status: str | None = None
    sold_out: bool | None = None
    registration_override: str | None = None


class _EventAndRuns(_Wire):
    event: _Event
    runs: list[msgspec.Raw] | None = None


class _Registration(_Row):
    event_id: str
    event_run_id: str
    registration_status: str
    email: str | None = None
    registration_type: str | None = None
    name: str | None = None
    pace_group: str | int | float | None = None
    bib_identifier: str | int | float | None = None
    checked_in: bool | None = None


class _Participant(_Wire):
    participant_id: str


class _Identified(_Wire):
    id: object = field(name="_id", default=None)


class _NewRegistration(_Wire, omit_defaults=True):
    event_run_id: str
    email: str
    registration_type: str
    status: str
    name: str | None = None
    pace_group: str | None = None
    notes: str | None = None


_organization = msgspec.json.Decoder(_Object[_Organization])
_event_and_runs = msgspec.json.Decoder(_Object[_EventAndRuns])
_participant = msgspec.json.Decoder(_Object[_Participant])
_anything = msgspec.json.Decoder(_Object[object])
_raw_list = msgspec.json.Decoder(_List[msgspec.Raw])
_identified = msgspec.json.Decoder(_Identified)
_run = msgspec.json.Decoder(_Run)
_event = msgspec.json.Decoder(_Event)
_events = msgspec.json.Decoder(_List[_Event])
_registration = msgspec.json.Decoder(_Registration)
_registrations = msgspec.json.Decoder(_List[_Registration])


def organization(body: bytes) -> Organization:
    """The reply of `GET /organization`; Captive where it is not one."""
    row = _read(_organization, body).data
    return Organization(row.id, row.name or "", row.slug or "", row.plan or "")


def events(body: bytes, limit: int) -> tuple[list[Event], str | None, bool]:
    """A page of `GET /events`: the events that could be read, the cursor (see `Page`), and whether more follow."""
    rows, more = _rows(body, _events, _event)
    found = [_to_event(row) for row in rows if isinstance(row, _Event)]
    for row in rows:
        if isinstance(row, SetAside):
            _log.info("event left out position=%d reason=%s", row.position, row.reason)
    return found, _last_id(rows), _has_more(more, len(rows), limit)


def event(body: bytes, event_id: str) -> tuple[Event, tuple[Run, ...]]:
    """The reply of `GET /events/{id}`; runs that can't be read are left out. Captive where it is another event's."""
    data = _read(_event_and_runs, body).data
    if data.event.id != event_id:
        raise OtherAnswer
    runs = []
    for position, raw in enumerate(data.runs or ()):
        row = _one(_run, raw, position)
        if isinstance(row, SetAside):
            _log.info("run left out position=%d reason=%s", position, row.reason)
        elif row.event_id in (None, event_id):
            runs.append(_to_run(row, event_id))
        else:
            _log.info("run left out position=%d reason=another event's", position)
    return _to_event(data.event), tuple(runs)


def page(body: bytes, event_id: str, limit: int) -> Page:
    """A page of `GET /registration`; rows that can't be read, or are another event's, are set aside."""
    rows, more = _rows(body, _registrations, _registration)
    good, aside = [], []
    for position, row in enumerate(rows):
        if isinstance(row, SetAside):
            aside.append(row)
        elif not row.id:
            aside.append(SetAside(position, "Expected an id, got an empty text - at `$._id`"))
        elif row.event_id != event_id:
            aside.append(SetAside(position, "Another event's registration - at `$.eventId`", row.id))
        else:
            good.append(_to_registration(row))
    return Page(tuple(good), tuple(aside), _last_id(rows), _has_more(more, len(rows), limit))


def new_registration(new: NewRegistration) -> bytes:
    """The body of `POST /registration`; BadInput where a text can't be written as JSON."""
    return encoded(_NewRegistration(new.run_id, new.email, new.kind, new.status, new.name, new.pace_group, new.notes))


def participant_id(body: bytes) -> str:
    """The id in the reply of `POST /registration`; Captive where there is none."""
    found = _read(_participant, body).data.participant_id
    if not found:
        raise Captive
    return found


def acknowledged(body: bytes, registration_id: str, field: str, sent: object) -> None:
    """Accept the reply of a write-back; Captive where it is none, or speaks of something else than was sent."""
    data = _read(_anything, body).data
    if data is None:
        raise Captive
    if isinstance(data, dict):
        state = data.get(field)
        if isinstance(sent, str) and isinstance(state, int | float) and not isinstance(state, bool):
            state = _present(state)  # a bib as a number, as the start list may have it
        same = state is None or (type(state), state) == (type(sent), sent)
        if data.get("_id") not in (None, registration_id) or not same:
            raise OtherAnswer


def encoded(body: object) -> bytes:
    """JSON of what a person typed or configured; BadInput where a text holds what no text may."""
    try:
        return msgspec.json.encode(body)
    except UnicodeEncodeError as error:
        raise BadInput(tr("This can't be sent"), tr("A text holds broken characters. Type it anew.")) from error


def _read(decoder: msgspec.json.Decoder[T], body: bytes) -> T:
    for attempt in (body, _mended(body)):
        try:
            return decoder.decode(attempt)
        except UNREADABLE:
            continue
    raise Captive


def _mended(body: bytes) -> bytes:
    """Half a character (a text cut inside an emoji) becomes U+FFFD: JavaScript writes it, msgspec refuses the page."""
    return _ESCAPES.sub(lambda match: rb"\ufffd" if match[1] else match[0], body)


def _one(decoder: msgspec.json.Decoder[R], raw: msgspec.Raw, position: int) -> R | SetAside:
    try:
        return decoder.decode(raw)
    except UNREADABLE as error:
        try:
            found = _identified.decode(raw).id
        except UNREADABLE:
            found = None
        return SetAside(position, _reason(error), found if isinstance(found, str) and found else None)


def _reason(error: Exception) -> str:
    """Why a row can't be read, for a person and the log: msgspec names fields and types, and no values."""
    return "Expected UTF-8" if isinstance(error, UnicodeDecodeError) else str(error)


def _rows(
    body: bytes, whole: msgspec.json.Decoder[_List[R]], single: msgspec.json.Decoder[R]
) -> tuple[Sequence[R | SetAside], object]:
    """All rows of a list: the page at once, and only where that fails one by one (see SEARCH.md for the figures)."""
    try:
        fast = whole.decode(body)
    except UNREADABLE:
        slow = _read(_raw_list, body)
        return [_one(single, raw, position) for position, raw in enumerate(slow.data)], slow.has_more
    return fast.data, fast.has_more


def _last_id(rows: Sequence[_Row | SetAside]) -> str | None:
    if not rows:
        return None
    last = rows[-1]
    return (last.registration_id if isinstance(last, SetAside) else last.id) or None


def _has_more(said: object, count: int, limit: int) -> bool:
    return said if isinstance(said, bool) else count >= limit


def _to_event(row: _Event) -> Event:
    return Event(row.id, row.name or row.slug or row.id, row.date or "", row.slug or "", row.type or "", row.start_time)


def _to_run(row: _Run, event_id: str) -> Run:
    meters = row.distance_meters or 0.0
    return Run(
        row.id,
        event_id,
        row.distance_label or row.distance_standard or (f"{meters:g} m" if meters else row.id),
        meters,
        row.date or "",
        row.start_time,
        row.event_status,
        bool(row.sold_out),
        row.registration_override,
    )


def _to_registration(row: _Registration) -> Registration:
    return Registration(
        row.id,
        row.event_id,
        row.event_run_id,
        row.email or "",
        row.registration_status,
        row.registration_type or "",
        _present(row.name),
        _present(row.pace_group),
        _present(row.bib_identifier),
        bool(row.checked_in),
    )


def _present(value: str | float | None) -> str | None:
    """An optional text; a number is kept as its text, a blank one is absent."""
    if value is None:
        return None
    text = f"{value:.15g}" if isinstance(value, float) else str(value)
    return text if text and not text.isspace() else None
