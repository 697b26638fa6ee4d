"""A bounded part of `programs`: each trial once, but those of damages, of which some."""

from __future__ import annotations

from random import Random

import pytest

from tests.torture import freezing, programs
from tests.torture.ground import Ground
from tests.torture.tally import Tally

_TRIALS = ["same person", "different people", "undo twice", "two syncs", "newer file"]
_FREEZING = ["frozen writer", "frozen delivery"]
_DAMAGES = ["header", "no header", "page", "truncated", "emptied", "copy: some bytes", "copy: cut"]


@pytest.mark.parametrize("name", [*_TRIALS, *_FREEZING, *(f"damaged: {kind}" for kind in _DAMAGES)])
def test_programs(name: str) -> None:
    if name in _FREEZING and freezing.impossible():
        pytest.skip(freezing.impossible() or "")
    with Ground() as ground:
        found = programs.TRIALS[name](ground, Random(f"{name} 3"), Tally(programs.PART, 3))

    assert not found.words
