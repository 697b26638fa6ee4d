"""Rows of the tables to values of the model and back; no statement is run here."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from kiosk.errors import DamagedFile
from kiosk.model import (
    Delivery,
    DeliveryState,
    Entry,
    How,
    Operation,
    OperationKind,
    Registration,
    Standing,
    bib_key,
)

_NOBODY = Standing()
_ONLY_THE_SERVER = Standing(checked_in=True)


def time_text(moment: datetime | None) -> str | None:
    """A time as it is kept: ISO 8601 with the offset that it has; ValueError for a time without one."""
    if moment is None:
        return None
    if moment.utcoffset() is None:
        raise ValueError("a time without an offset can't be kept")
    return moment.isoformat()


def sortable_time(moment: datetime) -> str:
    """A time in UTC with microseconds: as text it sorts like the times do."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def time_of(text: str | None) -> datetime | None:
    """What `time_text` and `sortable_time` wrote. Raises DamagedFile for anything else."""
    return None if text is None else _moment(text)


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except (ValueError, TypeError) as error:
        raise DamagedFile from error


def keys_of(registration: Registration) -> tuple[str | None, str]:
    """What a registration is looked up by: its bib's key (None without a bib) and its e-mail's."""
    return (bib_key_of(registration.bib), email_key(registration.email))


def bib_key_of(bib: str | None) -> str | None:
    """What a bib is looked up by; None without one."""
    return bib_key(bib) if bib and bib.strip() else None


def email_key(email: str) -> str:
    """An e-mail without letter case and blanks around it."""
    return email.strip().casefold()


def registration_values(each: Registration) -> tuple[Any, ...]:
    """The columns of `registrations` from `event_id` to `email_key`."""
    return (
        each.event_id,
        each.run_id,
        each.email,
        each.status,
        each.kind,
        each.name,
        each.pace_group,
        each.bib,
        int(each.checked_in),
        *keys_of(each),
    )


def entry_of(row: tuple[Any, ...]) -> Entry:
    """A row of the view `entries`."""
    (id_, event_id, run_id, email, status, kind, name, pace_group, bib, server_checked_in) = row[:10]
    (checked_in, operation_id, at, desk_id, desk_name, gone, local) = row[10:17]
    registration = Registration(
        id_, event_id, run_id, email, status, kind, name, pace_group, bib, bool(server_checked_in)
    )
    if operation_id is not None:
        standing = Standing(True, operation_id, _moment(at), desk_id, desk_name)
    else:
        standing = _ONLY_THE_SERVER if checked_in else _NOBODY
    return Entry(registration, standing, bool(gone), bool(local))


def operation_of(row: tuple[Any, ...]) -> Operation:
    """The first fourteen columns of `operations`. Raises DamagedFile where they hold what was never written."""
    try:
        return _operation_of(row)
    except (ValueError, TypeError) as error:
        raise DamagedFile from error


def _operation_of(row: tuple[Any, ...]) -> Operation:
    (id_, event_id, registration_id, kind, desk_id, desk_seq, hlc, at, how) = row[:9]
    (undoes, reason, volunteer, payload, schema) = row[9:14]
    return Operation(
        id=id_,
        event_id=event_id,
        registration_id=registration_id,
        kind=OperationKind(kind),
        desk_id=desk_id,
        desk_seq=desk_seq,
        hlc=hlc,
        at=datetime.fromisoformat(at),
        how=How(how),
        undoes=tuple(json.loads(undoes)),
        reason=reason,
        volunteer=volunteer,
        payload=None if payload is None else json.loads(payload),
        schema=schema,
    )


def operation_values(each: Operation) -> tuple[Any, ...]:
    """The first fourteen columns of `operations`."""
    return (
        each.id,
        each.event_id,
        each.registration_id,
        each.kind,
        each.desk_id,
        each.desk_seq,
        each.hlc,
        time_text(each.at),
        each.how,
        json.dumps(each.undoes),
        each.reason,
        each.volunteer,
        None if each.payload is None else json.dumps(each.payload, ensure_ascii=False),
        each.schema,
    )


def delivery_of(row: tuple[Any, ...]) -> Delivery:
    """operation_id, destination, state, attempts, not_before, last_error."""
    operation_id, destination, state, attempts, not_before, last_error = row
    return Delivery(operation_id, destination, DeliveryState(state), attempts, time_of(not_before), last_error)
