"""What a part of the self-test comes to."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, NamedTuple

from kiosk.checks import Subject

if TYPE_CHECKING:
    from kiosk.app.self_test.bench import Bench

AGAIN = "Install the program again. If it stays, send the developers what this says."
"""What to do where a part of the program is not as it was built."""


class NotSo(Exception):
    """Something else came than had to: that in words, and what to do."""

    def __init__(self, words: str, to_do: str = AGAIN) -> None:
        super().__init__(words)
        self.words, self.to_do = words, to_do


class NotThere(Exception):
    """What this part needs did not come about: the words name it."""


class Remark(NamedTuple):
    """It works as far as this computer lets it: what somebody should know, and what to do."""

    words: str
    to_do: str


class Part(NamedTuple):
    """What is tried, and how: the words of its success, or a remark. Whatever it raises is a failure."""

    subject: Subject
    do: Callable[[Bench], Awaitable[str | Remark]]
