"""A code that is held is one scan, bars count when read twice, and frames without movement are mostly skipped."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from zxingcpp import BarcodeFormat

from kiosk.scan.decode import LINEAR, Code, Decoder, Format
from kiosk.scan.once import AGAIN, AWAY, HEARTBEAT, SETTLE, Once, Stillness
from kiosk.scan.plane import Plane
from tests.codes import Luminance, in_frame, other, qr

CORNERS = ((0, 0), (9, 0), (9, 9), (0, 9))
FRAME = 1 / 30


def code(text: str, form: Format = "QR") -> Code:
    return Code(text, form, CORNERS)


def plane(frame: Luminance) -> Plane:
    return Plane(frame.tobytes(), frame.shape[1], frame.shape[0], frame.shape[1])


def texts(once: Once, now: float, *codes: Code) -> list[str]:
    return [each.text for each in once.scans(codes, now)]


def test_a_code_held_before_the_camera_is_one_scan() -> None:
    once = Once()
    assert [texts(once, n * FRAME, code("1")) for n in range(300)] == [["1"]] + [[]] * 299


def test_a_code_that_a_shaking_hand_loses_for_a_moment_is_still_one_scan() -> None:
    once = Once()
    assert texts(once, 10.0, code("1")) == ["1"]
    assert texts(once, 10.1) == []
    assert texts(once, 10.0 + AWAY - 0.01, code("1")) == []
    assert texts(once, 10.0 + 2 * AWAY - 0.02, code("1")) == []


def test_a_code_that_was_away_is_a_scan_again() -> None:
    once = Once()
    assert texts(once, 10.0, code("1")) == ["1"]
    assert texts(once, 10.0 + AWAY, code("1")) == ["1"]


def test_another_code_a_moment_later_is_another_scan_and_the_first_is_not_told_again() -> None:
    once = Once()
    assert texts(once, 0.0, code("1")) == ["1"]
    assert texts(once, FRAME, code("2")) == ["2"]
    assert texts(once, 2 * FRAME, code("1"), code("2"), code("3")) == ["3"]


def test_the_same_text_twice_in_a_frame_is_one_scan_whatever_its_format() -> None:
    once = Once()
    assert texts(once, 0.0, code("1"), code("1"), code("1", "Aztec")) == ["1"]
    assert texts(once, FRAME, code("1", "Code 128")) == []
    assert texts(once, 2 * FRAME, code("1", "Code 128")) == []


@pytest.mark.parametrize("form", sorted(LINEAR))
def test_bars_count_when_they_were_read_twice_alike(form: Format) -> None:
    once = Once()
    assert texts(once, 0.0, code("12", form), code("12", form)) == []
    assert texts(once, 0.1, code("17", form)) == []
    assert texts(once, 0.2, code("12", form)) == ["12"]
    assert texts(once, 0.3, code("12", form)) == []


def test_two_readings_alike_in_different_formats_or_far_apart_are_not_alike() -> None:
    once = Once()
    assert texts(once, 0.0, code("12", "Code 128")) == []
    assert texts(once, 0.1, code("12", "Code 39")) == []
    assert texts(once, 0.1 + AGAIN + 0.01, code("12", "Code 39")) == []
    assert texts(once, 0.1 + AGAIN + 0.02, code("12", "Code 39")) == ["12"]


def test_forgetting_makes_the_next_reading_a_scan_and_doubts_anew() -> None:
    once = Once()
    assert texts(once, 0.0, code("1"), code("2", "EAN-8")) == ["1"]
    once.forget()
    assert texts(once, 0.1, code("1"), code("2", "EAN-8")) == ["1"]
    assert texts(once, 0.2, code("1"), code("2", "EAN-8")) == ["2"]


@given(
    st.lists(
        st.tuples(st.floats(0, 2), st.lists(st.tuples(st.sampled_from("123"), st.sampled_from(["QR", "Code 39"])))),
        max_size=30,
    )
)
def test_scans_of_one_code_are_separated_by_its_absence(shown: list[tuple[float, list[tuple[str, Format]]]]) -> None:
    once, now = Once(), 0.0
    last_read: dict[str, float] = {}
    read_before: set[tuple[str, Format]] = set()
    for gap, codes in shown:
        now += gap
        new = texts(once, now, *(code(text, form) for text, form in codes))
        assert len(new) == len(set(new))
        for text in new:
            assert now - last_read.get(text, -AWAY) >= AWAY
            assert (text, "QR") in codes or (text, "Code 39") in read_before
        for text, form in codes:
            told = text in new or now - last_read.get(text, -AWAY) < AWAY
            assert told or form in LINEAR
            if told:
                last_read[text] = now
        read_before |= set(codes)


def test_a_linear_code_held_before_a_real_decoder_is_one_scan() -> None:
    once, decoder = Once(), Decoder(LINEAR)
    frame = plane(in_frame(other("A-12", BarcodeFormat.Code128), module=3))
    told = [each.text for n in range(12) for each in once.scans(decoder.read(frame), n * FRAME)]
    assert told == ["A-12"]


def camera(noise: float, seed: int = 1) -> Luminance:
    """A room in front of which nobody is, as a noisy sensor sees it."""
    chance = np.random.default_rng(seed)
    room = np.linspace(30, 200, 1280)[None, :].repeat(720, axis=0)
    return np.clip(room + chance.normal(0, noise, room.shape), 0, 255).astype(np.uint8)


def with_code(frame: Luminance, text: str, left: int) -> Luminance:
    seen = frame.copy()
    large = np.kron(qr(text), np.ones((5, 5), np.uint8))
    seen[300 : 300 + large.shape[0], left : left + large.shape[1]] = large
    return seen


def settled(stillness: Stillness, frame: Luminance) -> float:
    """Shows a frame until it is skipped, and tells when that is."""
    now = 0.0
    while stillness.worth(plane(frame), now):
        now += 0.1
    return now


@pytest.mark.parametrize("noise", [0, 2, 6, 12])
def test_while_nothing_moves_few_frames_are_decoded_and_one_now_and_then(noise: float) -> None:
    stillness = Stillness()
    seen = [camera(noise, seed) for seed in range(4)]
    decoded = [n / 10 for n in range(60) if stillness.worth(plane(seen[n % 4]), n / 10)]
    assert decoded[:5] == [0, 0.1, 0.2, 0.3, 0.4]
    gaps = np.diff([*decoded[4:], 6.0])
    assert gaps.max() < HEARTBEAT + 0.11
    assert gaps[:-1].min() > HEARTBEAT - 0.01


def test_a_heartbeat_is_shorter_than_an_absence() -> None:
    assert HEARTBEAT < AWAY
    assert HEARTBEAT < AGAIN


@pytest.mark.parametrize("noise", [2, 6])
def test_a_code_that_comes_moves_or_is_replaced_is_decoded_at_once(noise: float) -> None:
    stillness, room = Stillness(), camera(noise)
    now = settled(stillness, room)
    for changed in (with_code(room, "1", 400), with_code(room, "1", 412), with_code(room, "2", 412), room):
        assert stillness.worth(plane(changed), now)
        assert stillness.worth(plane(changed), now + 0.1)  # the lens may still focus
        now += SETTLE + 0.2
        stillness.worth(plane(changed), now)
        assert not stillness.worth(plane(changed), now + 0.1)
        now += 0.2


def test_a_slow_drift_is_measured_against_the_last_decoded_frame() -> None:
    stillness, patch = Stillness(), np.zeros((720, 1280), np.uint8)
    patch[80:240, 160:320] = 1
    now = settled(stillness, patch)
    drifting = [stillness.worth(plane(patch * np.uint8(step)), now) for step in range(2, 8)]
    assert drifting == [False, False, False, False, True, True]


def test_light_that_flickers_all_over_is_no_movement() -> None:
    stillness = Stillness()
    now = settled(stillness, camera(2))
    assert not stillness.worth(plane(camera(2, 2) + np.uint8(8)), now)


def test_another_size_is_another_picture() -> None:
    stillness = Stillness()
    now = settled(stillness, camera(0))
    assert stillness.worth(plane(camera(0)[:360, :640]), now)


@pytest.mark.parametrize(("width", "height"), [(1, 1), (5, 200), (200, 5)])
def test_tiny_frames_are_compared_too(width: int, height: int) -> None:
    stillness, dark = Stillness(), np.zeros((height, width), np.uint8)
    now = settled(stillness, dark)
    assert stillness.worth(plane(dark + np.uint8(200)), now)


def test_packed_frames_are_compared_by_their_luminance() -> None:
    stillness = Stillness()
    grey, colours = np.full((720, 1280), 100, np.uint8), np.random.default_rng(2)
    answers = []
    for n in range(8):
        packed = np.stack((grey, colours.integers(0, 256, grey.shape).astype(np.uint8)), axis=2).tobytes()
        answers.append(stillness.worth(Plane(packed, 1280, 720, 2560, 2), n / 10))
    assert answers[:5] == [True] * 5
    assert answers[6] is False


def test_a_frame_that_its_bytes_are_not_is_refused() -> None:
    with pytest.raises(ValueError, match="frame"):
        Stillness().worth(Plane(b"", 1280, 720, 1280), 0.0)
