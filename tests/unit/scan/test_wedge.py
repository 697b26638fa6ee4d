"""Scans and typing told apart among keys: every key comes out once, in order, whatever the timing."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from random import Random

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from kiosk.scan.wedge import Key, Out, Rest, Scan, Shape, Typing, Wedge, as_fast_as_nobody
from tests.bench.typists import FASTEST, scanned, typed

ENTER = Shape(longest=0.025, gap=0.008, ending="enter")


def feed(wedge: Wedge, keys: Iterable[Key]) -> list[Out]:
    """What comes of keys when `tick` is called as soon as it is due."""
    outs: list[Out] = []
    for key in keys:
        while (due := wedge.due()) is not None and due < key.at:
            outs += wedge.tick(due)
        outs += wedge.key(key)
    return outs


def rest(wedge: Wedge) -> list[Out]:
    due = wedge.due()
    return [] if due is None else list(wedge.tick(due))


def after(wedge: Wedge, silence: float, text: str, gap: float = 0.008) -> list[Key]:
    """Keys that come so long after the last."""
    return keys(text, wedge._last + silence, gap)


def keys(text: str, at: float = 1.0, gap: float = 0.008, uneven: float = 0.0) -> list[Key]:
    return scanned(Random(3), text, at, gap, uneven)


def every(outs: Iterable[Out]) -> list[Key]:
    return [key for out in outs for key in out.keys]


def said(outs: Iterable[Out]) -> list[tuple[str, str]]:
    """Each output as a word and its text."""
    return [
        (type(out).__name__.lower(), out.text if isinstance(out, Scan) else "".join(key.text for key in out.keys))
        for out in outs
    ]


# Scans.
@pytest.mark.parametrize("ending", ["\r", "\n", "\t", ""])
@pytest.mark.parametrize("gap", [0.001, 0.004, 0.008, 0.016])
def test_a_scan(ending: str, gap: float) -> None:
    wedge = Wedge()
    outs = feed(wedge, keys("A-1042" + ending, gap=gap)) + rest(wedge)
    assert said(outs) == [("scan", "A-1042")]
    assert outs[0].ending == {"\r": "enter", "\n": "enter", "\t": "tab", "": "none"}[ending]
    assert wedge.due() is None


def test_a_slow_steady_scan_needs_more_keys() -> None:
    assert said(feed(Wedge(), keys("A-1042\r", gap=0.028, uneven=0.1))) == [("scan", "A-1042")]
    assert said(feed(Wedge(), keys("104", gap=0.028, uneven=0.1))) == []
    wedge = Wedge()
    outs = feed(wedge, [Key("x", 0.9), *keys("104\r", gap=0.028, uneven=0.1)]) + rest(wedge)
    assert said(outs) == [("typing", "x"), ("typing", "104\r")]


@pytest.mark.parametrize(("text", "gap"), [("12", 0.008), ("12", 0.02), ("118", 0.016), ("118", 0.03)])
def test_after_a_rest_a_short_slow_scan_is_one(text: str, gap: float) -> None:
    wedge = Wedge()
    outs = feed(wedge, [*keys("zo", gap=0.15), *keys(text + "\r", at=2.0, gap=gap, uneven=0.1)])
    assert said(outs)[-1] == ("scan", text)
    assert outs[-1].joined == ""
    assert said(feed(wedge, keys(text + "\r", at=2.0 + 5 * gap, gap=gap))) == [("scan", text)]


def test_a_short_name_is_no_slow_scan() -> None:
    assert said(feed(Wedge(), keys("kim\r", gap=0.03))) == [("typing", "kim\r")]


@pytest.mark.parametrize(
    "times", [(0, 0.03, 0.06), (0, 0.002, 0.03, 0.06), (0, 0.005, 0.04, 0.075), (0, 0.04, 0.08, 0.12)]
)
def test_after_a_rest_keys_at_the_pace_of_people_are_typed(times: tuple[float, ...]) -> None:
    run = [Key(text, 1.0 + at) for text, at in zip("1183"[: len(times) - 1] + "\r", times, strict=True)]
    wedge = Wedge()
    assert {type(out) for out in feed(wedge, run) + rest(wedge)} == {Typing}


def test_short_codes() -> None:
    assert said(feed(Wedge(), keys("12\r"))) == [("scan", "12")]
    assert said(feed(Wedge(), keys("7\r"))) == [("typing", "7\r")]
    for ending, word in ((None, "typing"), ("none", "scan")):
        wedge = Wedge(Shape(ending=ending))
        assert said(feed(wedge, keys("1042")) + rest(wedge)) == [(word, "1042")]


def test_keys_that_come_in_bundles() -> None:
    bundles = [Key(text, 1.0 + place // 4 * 0.03) for place, text in enumerate("A-104277\r")]
    assert said(feed(Wedge(), bundles)) == [("scan", "A-104277")]


def test_a_line_feed_after_enter_is_the_rest_of_the_scan() -> None:
    wedge = Wedge()
    outs = feed(wedge, keys("A-1042\r\nB-7777\r\n"))
    assert said(outs) == [("scan", "A-1042"), ("rest", "\n"), ("scan", "B-7777"), ("rest", "\n")]
    assert said(wedge.key(Key("\r", 2.0))) == [("typing", "\r")]


def test_two_hundred_scans_at_ten_a_second() -> None:
    random = Random(11)
    codes = [f"{random.randrange(10**9):09}" for _ in range(200)]
    for ending in ("\r", "\t", ""):
        wedge = Wedge()
        stream = chain.from_iterable(
            scanned(random, code + ending, place / 10, 0.004) for place, code in enumerate(codes)
        )
        assert said(feed(wedge, stream) + rest(wedge)) == [("scan", code) for code in codes]


def test_twenty_scans_within_one_second() -> None:
    codes = [f"R{place:06}" for place in range(20)]
    for ending in ("\r", "\r\n", "\t", ""):
        wedge = Wedge()
        stream = chain.from_iterable(keys(code + ending, place / 20, 0.002) for place, code in enumerate(codes))
        outs = feed(wedge, stream) + rest(wedge)
        assert [out.text for out in outs if isinstance(out, Scan)] == codes
        assert not any(isinstance(out, Typing) for out in outs)


def test_a_scan_that_stops_before_its_ending_is_marked() -> None:
    wedge = Wedge(ENTER)
    (scan,) = feed(wedge, keys("A-1042")) + rest(wedge)
    assert scan.cut
    wedge = Wedge()
    feed(wedge, keys("A-1042\r"))
    (scan,) = feed(wedge, keys("A-10", at=2.0)) + feed(wedge, keys("42\r", at=2.04, gap=0.001))
    assert said([scan]) == [("scan", "A-1042")]  # a hiccup is forgiven to a scanner that ends its scans with a key
    (scan,) = feed(wedge, keys("A-10427", at=3.0)) + rest(wedge)
    assert scan.cut


# Typing.
def test_a_key_alone_is_released_soon() -> None:
    wedge = Wedge()
    assert wedge.key(Key("a", 1.0)) == ()
    assert wedge.due() == pytest.approx(1.05)
    assert wedge.tick(1.04) == ()
    assert said(wedge.tick(1.05)) == [("typing", "a")]
    assert wedge.tick(1.06) == ()
    assert said(wedge.key(Key("\r", 1.2))) == [("typing", "\r")]


def test_keys_that_are_no_scan_are_released_before_the_silence() -> None:
    wedge = Wedge()
    outs = [out for key in keys("abcdefgh", gap=0.048) for out in wedge.key(key)]
    assert len(every(outs)) >= 6
    assert said(wedge.key(Key("\r", 1.37))) == [("typing", "h\r")]


def test_other_keys_end_a_run_and_are_typed() -> None:
    wedge = Wedge()
    assert said(feed(wedge, [*keys("ab"), Key("\b", 1.02), Key("", 1.03)])) == [
        ("typing", "ab"),
        ("typing", "\b"),
        ("typing", ""),
    ]


def test_a_key_that_is_held_down_is_no_scan() -> None:
    for gap in (0.025, 0.030, 0.040):
        wedge = Wedge()
        repeated = keys("a" * 30, gap=gap)
        outs = feed(wedge, [*repeated, Key("b", repeated[-1].at + 0.04), Key("\r", repeated[-1].at + 0.07)])
        assert {type(out) for out in outs} == {Typing}
        wedge = Wedge()
        flagged = [key._replace(repeat=place > 0) for place, key in enumerate(repeated)]
        assert {type(out) for out in feed(wedge, flagged)} == {Typing}
        assert wedge.due() is None


def test_a_fast_code_of_one_character_is_a_scan() -> None:
    assert said(feed(Wedge(), keys("1111\r"))) == [("scan", "1111")]
    flagged = [key._replace(repeat=key.at > 1.0 and key.text == "1") for key in keys("1111\r", gap=0.002)]
    assert said(feed(Wedge(), flagged)) == [("scan", "1111")]


def test_a_slow_scanner_is_never_read_in_part() -> None:
    assert said(feed(Wedge(), keys("000123456789\r", gap=0.030)))[-1][0] == "typing"


def test_losing_the_keyboard_releases_what_is_held() -> None:
    wedge = Wedge()
    wedge.key(Key("a", 1.0))
    assert said(wedge.flush()) == [("typing", "a")]
    assert wedge.flush() == ()


# Both.
def test_a_scan_while_somebody_types() -> None:
    wedge = Wedge()
    human = [Key("a", 1.0), Key("n", 1.2), Key("n", 1.62), Key("a", 1.8)]
    stream = sorted(human + keys("A-1042\r", at=1.3), key=lambda key: key.at)
    assert said(feed(wedge, stream) + rest(wedge)) == [
        ("typing", "a"),
        ("typing", "n"),
        ("scan", "A-1042"),
        ("typing", "n"),
        ("typing", "a"),
    ]


def test_a_key_close_before_a_scan_is_typing_and_the_doubt_is_told() -> None:
    wedge = Wedge()
    outs = feed(wedge, [Key("x", 1.0), *keys("A-1042\r", at=1.04)])
    assert said(outs) == [("typing", "x"), ("scan", "A-1042")]
    assert outs[1].joined == "xA-1042"
    assert feed(wedge, keys("A-1042\r", at=2.0))[0].joined == ""


def test_a_scan_soon_after_keys_that_were_released() -> None:
    wedge = Wedge()
    human = [Key("x", 1.0), Key("y", 1.048), Key("z", 1.095)]
    assert said(feed(wedge, human + keys("A-1042\r", at=1.14))) == [
        ("typing", "xy"),
        ("typing", "z"),
        ("scan", "A-1042"),
    ]


def test_a_key_too_close_to_tell_joins_the_scan() -> None:
    assert said(feed(Wedge(), [Key("x", 1.0), *keys("A-1042\r", at=1.01)])) == [("scan", "xA-1042")]


def test_a_prefix_tells_where_the_scan_begins() -> None:
    wedge = Wedge(Shape(prefix="~"))
    outs = feed(wedge, [Key("x", 1.0), *keys("~A-1042\r", at=1.01)])
    assert said(outs) == [("typing", "x"), ("scan", "~A-1042")]
    assert said(feed(wedge, keys("~104\r", at=2.0, gap=0.030))) == [("scan", "~104")]


def test_a_key_soon_after_a_fast_scan_without_ending() -> None:
    wedge = Wedge(Shape(ending="none"))
    assert said(feed(wedge, [*keys("A-1042", gap=0.002), Key("n", 1.06)]) + rest(wedge)) == [
        ("scan", "A-1042"),
        ("typing", "n"),
    ]


# Scans with a pause in their middle, of a scanner whose ending is not known.
@pytest.mark.parametrize("pause", [0.03, 0.06, 0.14])
@pytest.mark.parametrize("more", ["0", "042", "-2026-0815"])
def test_a_pause_makes_no_part_of_a_scan_whole(pause: float, more: str) -> None:
    wedge = Wedge()
    outs = feed(wedge, keys("run.example/r1", gap=0.002))
    outs += feed(wedge, after(wedge, pause, more, gap=0.002)) + rest(wedge)
    assert said(outs) == [("scan", f"run.example/r1{more}")]
    assert outs[0].cut
    assert wedge.due() is None


@pytest.mark.parametrize("more", ["\r", "0\r", "042\t"])
def test_the_ending_key_makes_a_scan_with_a_pause_whole(more: str) -> None:
    wedge = Wedge()
    outs = feed(wedge, keys("run.example/r1", gap=0.002))
    outs += feed(wedge, after(wedge, 0.06, more, gap=0.002))
    assert said(outs) == [("scan", "run.example/r1" + more[:-1])]
    assert not outs[0].cut
    (scan,) = feed(wedge, keys("A-1042", at=3.0)) + rest(wedge)
    assert scan.cut  # this scanner's ending is known now


def test_after_a_silence_a_scan_is_whole() -> None:
    wedge = Wedge()
    feed(wedge, keys("run.example/r1", gap=0.002))
    assert wedge.due() == pytest.approx(1.026 + 0.15)
    (scan,) = rest(wedge)
    assert not scan.cut
    assert said(feed(wedge, after(wedge, 0.3, "7"))) == []


def test_what_follows_a_scan_that_was_cut_is_doubtful() -> None:
    wedge = Wedge()
    outs = feed(wedge, keys("run.example/r1", gap=0.002))
    outs += feed(wedge, after(wedge, 0.03, "0"))
    outs += feed(wedge, after(wedge, 0.06, "23\r", gap=0.002))
    assert said(outs) == [("scan", "run.example/r10"), ("scan", "23")]
    assert outs[0].cut
    assert outs[1].joined == "run.example/r1023"
    assert feed(wedge, after(wedge, 0.5, "A-1042\r"))[0].joined == ""


@pytest.mark.parametrize("first", ["1", "10", "104"])
def test_keys_just_before_a_scan_may_be_its_beginning(first: str) -> None:
    for wedge in (Wedge(), Wedge(ENTER)):
        outs = feed(wedge, [*keys(first, gap=0.004), *keys("21\r", at=1.07, gap=0.004)])
        assert said(outs) == [("typing", first), ("scan", "21")]
        assert outs[1].joined == first + "21"
        assert feed(wedge, after(wedge, 0.3, "21\r"))[0].joined == ""


def test_slow_keys_just_before_a_scan_may_be_its_beginning_too() -> None:
    wedge = Wedge()
    outs = feed(wedge, [Key("x", 1.0), Key("y", 1.048), Key("z", 1.095), *keys("A-1042\r", at=1.14)])
    assert outs[-1].joined == "zA-1042"


@pytest.mark.parametrize("more", ["7", "71"])
def test_the_end_of_a_scan_that_stopped_is_not_typed(more: str) -> None:
    wedge = Wedge(ENTER)
    outs = feed(wedge, keys("A-1042")) + rest(wedge)
    assert outs[0].cut
    outs += feed(wedge, after(wedge, 0.1, "\r"))
    assert said(outs) == [("scan", "A-1042"), ("rest", "\r")]
    outs = feed(wedge, after(wedge, 1.0, "A-1042")) + rest(wedge)
    outs += feed(wedge, after(wedge, 0.1, more + "\r"))
    assert said(outs) == [("scan", "A-1042"), ("scan", more)]
    assert outs[1].joined == "A-1042" + more
    assert said(feed(wedge, after(wedge, 0.1, "7\r"))) == [("typing", "7\r")]
    feed(wedge, after(wedge, 1.0, "A-1042"))
    outs = rest(wedge) + feed(wedge, after(wedge, 0.1, "7\r", gap=0.045))
    assert said(outs) == [("scan", "A-1042"), ("typing", "7"), ("typing", "\r")]
    feed(wedge, after(wedge, 1.0, "A-1042"))
    outs = rest(wedge) + feed(wedge, after(wedge, 0.2, "7\r"))
    assert said(outs) == [("scan", "A-1042"), ("typing", "7\r")]


def test_two_scans_without_ending_are_two_once_that_is_known() -> None:
    wedge = Wedge()
    outs = feed(wedge, [*keys("A-1042", gap=0.002), *keys("A-2042", at=1.05, gap=0.002)]) + rest(wedge)
    assert said(outs) == [("scan", "A-1042A-2042")]
    assert outs[0].cut
    assert said(feed(wedge, keys("A-1042", at=2.0, gap=0.002)) + rest(wedge)) == [("scan", "A-1042")]
    again = [*keys("A-1042", at=3.0, gap=0.002), *keys("A-2042", at=3.05, gap=0.002)]
    assert said(feed(wedge, again) + rest(wedge)) == [("scan", "A-1042"), ("scan", "A-2042")]
    other = [*keys("A-1042", at=4.0, gap=0.002), *keys("A-20427", at=4.05, gap=0.002), *keys("A", at=4.11)]
    outs = feed(wedge, other) + rest(wedge)
    assert said(outs) == [("scan", "A-1042A-20427"), ("typing", "A")]
    assert outs[0].cut


def test_a_command_right_after_a_scan_leaves_it_whole() -> None:
    wedge = Wedge()
    (scan, typing) = feed(wedge, [*keys("A-1042", gap=0.002), Key("", 1.09)])
    assert said([scan, typing]) == [("scan", "A-1042"), ("typing", "")]
    assert not scan.cut


def test_slow_keys_right_after_a_scan_without_ending() -> None:
    wedge = Wedge()
    outs = feed(wedge, [*keys("A-1042", gap=0.002), *keys("annika", at=1.06, gap=0.049)]) + rest(wedge)
    assert said(outs)[0][0] == "scan"
    assert outs[0].cut
    assert {type(out) for out in outs[1:]} == {Typing}


def test_another_shape_keeps_the_keys_that_are_held() -> None:
    wedge = Wedge()
    feed(wedge, keys("10"))
    wedge.use(ENTER)
    assert wedge.shape is ENTER
    assert said(feed(wedge, keys("42\r", at=1.016))) == [("scan", "1042")]


def test_a_late_tick_waits_for_keys_that_are_queued() -> None:
    wedge = Wedge()
    first, second = keys("A-1042\r")[:3], keys("A-1042\r")[3:]
    feed(wedge, first)
    assert wedge.tick(5.0) == ()  # the window was busy: the rest of the scan waits in its queue
    assert wedge.due() == pytest.approx(5.005)
    assert said([out for key in second for out in wedge.key(key)]) == [("scan", "A-1042")]
    feed(wedge, keys("A", at=6.0))
    assert wedge.tick(7.0) == ()
    assert said(wedge.tick(7.005)) == [("typing", "A")]


def test_the_bound_of_human_speed() -> None:
    assert as_fast_as_nobody(2) == pytest.approx(0.0095, abs=0.0005)
    assert as_fast_as_nobody(30) == pytest.approx(0.034, abs=0.001)
    assert all(as_fast_as_nobody(gaps) < FASTEST for gaps in range(1, 5000))


class Stream(RuleBasedStateMachine):
    """Keys at any times, with ticks in time, late or never: each comes out once, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.wedge = Wedge()
        self.at = 100.0
        self.fed: list[Key] = []
        self.outs: list[Out] = []

    @rule(
        texts=st.lists(st.sampled_from(["a", "b", "7", "\r", "\n", "\t", "", "\b", "^e"]), min_size=1, max_size=8),
        gap=st.sampled_from([0.0, 0.001, 0.008, 0.03, 0.045, 0.1, -0.01]),
        repeat=st.booleans(),
    )
    def press(self, texts: list[str], gap: float, repeat: bool) -> None:
        for text in texts:
            self.at += gap
            key = Key(text, self.at, repeat)
            self.fed.append(key)
            self.outs += self.wedge.key(key)

    @rule(wait=st.sampled_from([0.0, 0.02, 0.06, 1.0]))
    def tick(self, wait: float) -> None:
        self.at += wait
        self.outs += self.wedge.tick(self.at)

    @rule()
    def wait_until_due(self) -> None:
        due = self.wedge.due()
        if due is not None:
            self.outs += self.wedge.tick(due)
            assert self.wedge.due() is None
            self.at = max(self.at, due)

    @rule()
    def flush(self) -> None:
        self.outs += self.wedge.flush()
        assert len(every(self.outs)) == len(self.fed)

    @invariant()
    def every_key_comes_out_once_and_in_order(self) -> None:
        out = every(self.outs)
        assert [(key.text, key.repeat) for key in out] == [(key.text, key.repeat) for key in self.fed[: len(out)]]
        held = self.fed[len(out) :]
        assert bool(held) is (self.wedge.due() is not None)

    @invariant()
    def what_comes_out_has_its_shape(self) -> None:
        for out in self.outs:
            assert out.keys
            if isinstance(out, Scan):
                own = out.keys if out.ending == "none" else out.keys[:-1]
                assert out.text == "".join(key.text for key in own)
                assert len(own) >= 2
                assert "\r" not in out.text
            elif isinstance(out, Rest):
                assert out.keys[0].text in "\r\n\t"


TestStream = Stream.TestCase
TestStream.settings = settings(max_examples=60, stateful_step_count=25)


@pytest.mark.parametrize("mean", [None, 0.120, 0.090])
def test_people_are_not_taken_for_scanners(mean: float | None) -> None:
    wedge = Wedge()
    fed = list(chain.from_iterable(typed(Random(7), 8_000, mean)))
    outs = feed(wedge, fed) + rest(wedge)
    assert not [out for out in outs if isinstance(out, Scan)]
    assert every(outs) == fed
