"""Learning a scanner from three test codes, and what is kept of it."""

from __future__ import annotations

from random import Random

import msgspec
import pytest

from kiosk.devices import ScannerProfile
from kiosk.errors import BadInput
from kiosk.scan.layout import REPAIRS, repair
from kiosk.scan.profile import TEST_CODES, Sample, learn, payload_of, shape_of
from kiosk.scan.wedge import Scan, Shape, Wedge
from tests.bench.typists import scanned


def samples(before: str = "", after: str = "\r", gap: float = 0.008, damage: str = "") -> list[Sample]:
    """The test codes as a scanner with such a prefix, suffix, speed and damage sends them."""
    random = Random(1)
    return [
        Sample(code, tuple(scanned(random, repair(before + code, damage) + after, place * 2.0, gap)))
        for place, code in enumerate(TEST_CODES)
    ]


def test_learning_a_plain_scanner() -> None:
    profile = learn(samples())
    assert (profile.ending, profile.prefix, profile.suffix, profile.layout) == ("enter", "", "", "")
    assert profile.gap == pytest.approx(0.008, rel=0.1)
    assert profile.longest == 0.025
    assert learn(samples(gap=0.016)).longest == pytest.approx(0.043, rel=0.1)


@pytest.mark.parametrize(
    ("before", "after", "learned"),
    [
        ("", "", ("none", "", "")),
        ("", "\t", ("tab", "", "")),
        ("", "\r\n", ("enter", "", "")),
        ("~", "#\r", ("enter", "~", "#")),
        ("\x02]Q1", "\x03\r", ("enter", "", "")),
    ],
)
def test_learning_what_stands_around(before: str, after: str, learned: tuple[str, str, str]) -> None:
    profile = learn(samples(before, after))
    assert (profile.ending, profile.prefix, profile.suffix) == learned
    assert payload_of(profile, before + "A-12" + after.rstrip("\r\n\t")) == "A-12"


@pytest.mark.parametrize("layout", [name for name in REPAIRS if ">" in name and "+" not in name])
def test_learning_a_layout(layout: str) -> None:
    scanner, laptop = layout.split(">")
    profile = learn(samples(damage=f"{laptop}>{scanner}"))
    assert profile.layout
    assert payload_of(profile, repair("A-12z", f"{laptop}>{scanner}")) == "A-12z"


def test_learning_caps_lock() -> None:
    assert learn(samples(damage="caps")).layout == "caps"


@pytest.mark.parametrize(
    ("given", "title"),
    [
        (samples()[:2], "Too few codes"),
        ([Sample(code, ()) for code in TEST_CODES], "Nothing arrived"),
        (samples(gap=0.2), "This was typed, not scanned"),
        ([*samples()[:2], samples(after="\t")[2]], "The scans ended differently"),
        ([*samples()[:2], samples(before="x")[2]], "What stands around the codes differs"),
        ([each._replace(code=TEST_CODES[0]) for each in samples()], "This is not what the test codes say"),
        (
            [each._replace(code=code) for each, code in zip(samples(), reversed(TEST_CODES), strict=True)],
            "The codes came in another order",
        ),
        (
            [each._replace(keys=tuple(key._replace(text=key.text.upper()) for key in each.keys)) for each in samples()],
            "The scanner changes capital letters",
        ),
        (
            [each._replace(keys=tuple(scanned(Random(1), "???\x1d", 0, 0.01))) for each in samples()],
            "This is not what the test codes say",
        ),
    ],
)
def test_why_nothing_was_learned(given: list[Sample], title: str) -> None:
    with pytest.raises(BadInput) as caught:
        learn(given)
    assert caught.value.title == title
    assert caught.value.hint


def test_what_arrived_is_shown_readably() -> None:
    with pytest.raises(BadInput) as caught:
        learn([each._replace(keys=tuple(scanned(Random(1), "?\x1d", 0, 0.01))) for each in samples()])
    assert "“?␝”" in caught.value.hint


def test_a_profile_stands_in_settings() -> None:
    profile = learn(samples("~", "#\r"))
    assert msgspec.json.decode(msgspec.json.encode(profile), type=ScannerProfile) == profile
    assert msgspec.json.encode(ScannerProfile()) == b"{}"


def test_the_shape_of_a_profile() -> None:
    assert shape_of(ScannerProfile()) == Shape()
    assert shape_of(ScannerProfile(prefix="~", layout="us>de")).prefix == ""
    assert shape_of(learn(samples("~"))).prefix == "~"


@pytest.mark.parametrize("gap", [0.001, 0.008, 0.030, 0.050])
def test_scans_of_a_learned_scanner_are_recognised(gap: float) -> None:
    wedge = Wedge(shape_of(learn(samples(gap=gap))))
    keys = scanned(Random(5), "A-1042-2026\r", 9.0, gap)
    outs = [out for key in keys for out in wedge.key(key)]
    assert [out.text for out in outs if isinstance(out, Scan)] == ["A-1042-2026"]
    assert len(outs) == 1


def test_a_repair_of_another_version_repairs_nothing() -> None:
    assert payload_of(ScannerProfile(layout="us>mars"), "A'12") == "A'12"
