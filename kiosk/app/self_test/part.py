"""A part of the self-test."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import NamedTuple

from kiosk.app.self_test.bench import Bench
from kiosk.app.self_test.outcome import Remark
from kiosk.checks import Subject


class Part(NamedTuple):
    """What is tried, and how: the words of its success, or a remark. Whatever it raises is a failure."""

    subject: Subject
    do: Callable[[Bench], Awaitable[str | Remark]]
