"""What trying a part can come to, other than words of success."""

from __future__ import annotations

from typing import NamedTuple

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
