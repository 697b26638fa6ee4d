"""Whether what came from outside can be used: from another laptop, a damaged file, a line of a copy."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TypeVar

import msgspec

from kiosk.model import Handover, NewRegistration, Operation, OperationKind

_HLC = re.compile("[0-7][0-9a-f]{15}")
"""Until the year 6429, so that a clock goes on behind it."""

_MOST = 1 << 53

T = TypeVar("T")


def typed(value: T) -> T:
    """The value, if all in it is of the types that it says. Raises ValueError."""
    plain = msgspec.to_builtins(value, builtin_types=(datetime,))
    return msgspec.convert(plain, type(value), builtin_types=(datetime,))


def is_sound(operation: Operation) -> bool:
    """Whether an operation, whose types are right, can be kept, ordered and delivered."""
    return (
        _HLC.fullmatch(operation.hlc) is not None
        and 0 < operation.desk_seq < _MOST
        and 0 < operation.schema < _MOST
        and operation.at.utcoffset() is not None
        and _fits(operation.kind, operation.payload)
    )


def is_sound_handover(given: Handover) -> bool:
    """Whether a hand-over, whose types are right, is about one event and can be taken in."""
    return all(is_sound(each) and each.event_id == given.event.id for each in given.operations) and (
        given.read_at is None or given.read_at.utcoffset() is not None
    )


def _fits(kind: OperationKind, payload: object) -> bool:
    """Whether an operation says what its kind needs."""
    if kind is OperationKind.WALK_UP:
        try:
            msgspec.convert(payload, NewRegistration)
        except ValueError:
            return False
    bib = payload.get("bib") if kind is OperationKind.BIB and isinstance(payload, dict) else None
    return bib is None or isinstance(bib, str)
