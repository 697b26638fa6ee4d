"""Codes in real frames are read, wherever they are and however their bytes lie; what is no frame is refused."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from zxingcpp import BarcodeFormat

from kiosk.scan.decode import LINEAR, LOOK_EVERY, Code, Decoder, Format
from kiosk.scan.plane import Plane
from tests.codes import HEIGHT, WIDTH, Luminance, in_frame, other, padded, qr, yuyv

BIB = "1234"
LINEAR_CODES: list[tuple[Format, BarcodeFormat, str]] = [
    ("Code 128", BarcodeFormat.Code128, "A-1234"),
    ("Code 39", BarcodeFormat.Code39, "A-1234"),
    ("EAN-13", BarcodeFormat.EAN13, "4006381333931"),
    ("EAN-8", BarcodeFormat.EAN8, "96385074"),
]
EMPTY = np.full((HEIGHT, WIDTH), 128, np.uint8)


def plane(frame: Luminance) -> Plane:
    return Plane(frame.tobytes(), frame.shape[1], frame.shape[0], frame.shape[1])


def read(decoder: Decoder, frame: Luminance, times: int = 4 * LOOK_EVERY) -> list[Code]:
    """What is found the first time that something is, with the frame shown a number of times."""
    return next((list(found) for _ in range(times) if (found := decoder.read(plane(frame)))), [])


def noisy(frame: Luminance, light: float, ground: float, noise: float) -> Luminance:
    chance = np.random.default_rng(3)
    return np.clip(ground + light * frame + chance.normal(0, noise, frame.shape), 0, 255).astype(np.uint8)


def test_a_code_has_its_text_its_format_and_its_corners_in_pixels() -> None:
    (code,) = Decoder().read(plane(in_frame(qr(BIB, border=4), module=6, left=300, top=200)))
    assert (code.text, code.format, code.binary) == (BIB, "QR", False)
    first, last = np.array([300 + 24, 200 + 24]), np.array([300 + 25 * 6, 200 + 25 * 6])
    expected = [first, (last[0], first[1]), last, (first[0], last[1])]
    assert np.abs(np.array(code.corners) - np.array(expected)).max() <= 2


def test_the_corners_begin_at_the_codes_own_top_left() -> None:
    upright = Decoder().read(plane(in_frame(qr(BIB))))[0].corners
    turned = Decoder().read(plane(in_frame(np.rot90(qr(BIB), 2))))[0].corners
    assert np.abs(np.array(turned) - np.roll(np.array(upright), 2, axis=0)).max() <= 2


def test_two_codes_in_a_frame_are_both_read() -> None:
    frame = in_frame(qr("1"), left=100)
    frame[:, 640:] = in_frame(qr("2"), left=100)[:, :640]
    assert {code.text for code in Decoder().read(plane(frame))} == {"1", "2"}


@pytest.mark.parametrize("row", [WIDTH + 1, WIDTH + 64])
def test_lines_longer_than_the_frame_is_wide(row: int) -> None:
    data = padded(in_frame(qr(BIB)), row)
    assert Decoder().read(Plane(data, WIDTH, HEIGHT, row))[0].text == BIB


def test_the_last_line_may_end_with_its_last_pixel() -> None:
    data = padded(in_frame(qr(BIB)), WIDTH + 64)[:-64]
    assert Decoder().read(Plane(data, WIDTH, HEIGHT, WIDTH + 64))[0].text == BIB


def test_packed_yuyv_is_read_where_it_lies() -> None:
    packed = yuyv(in_frame(qr(BIB)))
    (code,) = Decoder().read(Plane(packed, WIDTH, HEIGHT, 2 * WIDTH, 2))
    assert (code.text, code.corners) == (BIB, Decoder().read(plane(in_frame(qr(BIB))))[0].corners)


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_any_buffer_is_read(kind: type) -> None:
    assert Decoder().read(Plane(kind(in_frame(qr(BIB)).tobytes()), WIDTH, HEIGHT, WIDTH))[0].text == BIB


@pytest.mark.parametrize(
    ("width", "height", "row", "step"),
    [
        (WIDTH, HEIGHT + 1, WIDTH, 1),
        (WIDTH, HEIGHT, WIDTH + 1, 1),
        (WIDTH, HEIGHT, WIDTH - 1, 1),
        (WIDTH, HEIGHT, WIDTH, 2),
        (0, HEIGHT, WIDTH, 1),
        (WIDTH, 0, WIDTH, 1),
        (-1, HEIGHT, WIDTH, 1),
        (WIDTH, HEIGHT, WIDTH, 0),
    ],
)
def test_a_frame_that_its_bytes_are_not_is_refused(width: int, height: int, row: int, step: int) -> None:
    with pytest.raises(ValueError, match="frame"):
        Decoder().read(Plane(bytes(WIDTH * HEIGHT), width, height, row, step))


@pytest.mark.parametrize(("width", "height"), [(1, 1), (20, 400), (400, 20), (21, 21), (33, 50)])
def test_small_frames_hold_nothing_and_harm_nothing(width: int, height: int) -> None:
    decoder = Decoder(LINEAR)
    for _ in range(4 * LOOK_EVERY):
        assert decoder.read(Plane(bytes(width * height), width, height, width)) == ()


@pytest.mark.parametrize("text", ["Zürich", "Привет", "x" * 1500, "1234\r\n", "\x1d01\x1e\x04", "a\u202eb"])
def test_text_comes_as_it_was_printed(text: str) -> None:
    code = qr(text, error="l")
    frame = np.full((HEIGHT, HEIGHT), 255, np.uint8)
    large = np.kron(code, np.ones((3, 3), np.uint8))
    frame[: large.shape[0], : large.shape[1]] = large
    (found,) = Decoder().read(plane(frame))
    assert (found.text, found.binary) == (text, False)


@pytest.mark.parametrize(
    ("data", "shown"),
    [(b"\x00\xff\x10", "00 ff 10"), (b"12\x0034", "31 32 00 33 34"), (bytes(200), " ".join(["00"] * 32) + " …")],
)
def test_bytes_that_are_no_text_are_shown_as_bytes(data: bytes, shown: str) -> None:
    (found,) = Decoder().read(plane(in_frame(qr(data), module=4)))
    assert (found.text, found.binary) == (shown, True)


@pytest.mark.parametrize(
    ("name", "symbol"), [("Data Matrix", BarcodeFormat.DataMatrix), ("Aztec", BarcodeFormat.Aztec)]
)
def test_other_matrix_codes_are_read_where_switched_on(name: Format, symbol: BarcodeFormat) -> None:
    frame = in_frame(other(BIB, symbol))
    assert read(Decoder(), frame) == []
    decoder = Decoder({name})
    for _ in range(3):
        assert [(code.text, code.format) for code in decoder.read(plane(frame))] == [(BIB, name)]
    assert Decoder({name}).read(plane(in_frame(qr(BIB))))[0].format == "QR"


@pytest.mark.parametrize(("name", "symbol", "text"), LINEAR_CODES)
@pytest.mark.parametrize("across", [False, True])
def test_linear_codes_are_read_along_and_across_where_switched_on(
    name: Format, symbol: BarcodeFormat, text: str, across: bool
) -> None:
    code = other(text, symbol)
    frame = in_frame(np.rot90(code) if across else code, module=3, left=150, top=40)
    assert read(Decoder(LINEAR - {name}), frame, 2 * LOOK_EVERY) == []
    (found,) = read(Decoder({name}), frame)
    assert (found.text, found.format) == (text, name)
    (left, top), (right, bottom) = found.corners[0], found.corners[2]
    assert (abs(bottom - top) > abs(right - left)) is across
    height, width = (code.shape[1], code.shape[0]) if across else code.shape
    assert all(150 <= x <= 150 + 3 * width and 40 <= y <= 40 + 3 * height for x, y in found.corners)


def test_linear_codes_are_looked_for_in_every_third_frame_and_once_more_after_one_was_read() -> None:
    frame, decoder = plane(in_frame(other("A-12", BarcodeFormat.Code128), module=3)), Decoder(LINEAR)
    assert [len(decoder.read(frame)) for _ in range(5)] == [0, 0, 1, 1, 1]
    assert [len(decoder.read(plane(EMPTY))) for _ in range(3)] == [0, 0, 0]


def test_a_linear_code_is_read_beside_a_qr_code() -> None:
    frame = in_frame(other("A-12", BarcodeFormat.Code128), module=3, left=700)
    frame[:, :640] = in_frame(qr(BIB), left=100)[:, :640]
    decoder = Decoder(LINEAR)
    assert [{code.text for code in decoder.read(plane(frame))} for _ in range(3)] == [{BIB}, {BIB}, {BIB, "A-12"}]


def test_code_39_with_small_letters_is_code_39() -> None:
    (found,) = read(Decoder(LINEAR), in_frame(other("ab-c", BarcodeFormat.Code39Ext), module=3, left=100))
    assert (found.text, found.format) == ("ab-c", "Code 39")


def test_a_linear_code_in_the_dark_is_read() -> None:
    frame = noisy(in_frame(other("A-12", BarcodeFormat.Code128), module=3), 0.08, 3, 1.5)
    assert [code.text for code in read(Decoder(LINEAR), frame)] == ["A-12"]


def test_a_code_in_the_dark_and_one_in_fog_are_read() -> None:
    for light, ground in ((0.04, 2), (0.04, 140)):
        assert [code.text for code in read(Decoder(), noisy(in_frame(qr(BIB)), light, ground, 1.5))] == [BIB]


def test_a_code_in_noise_is_read() -> None:
    assert [code.text for code in read(Decoder(), noisy(in_frame(qr(BIB)), 1, 0, 90))] == [BIB]


def test_a_light_code_on_dark_is_read_and_then_read_again_at_once() -> None:
    decoder, frame = Decoder(), plane(255 - in_frame(qr(BIB)))
    counts = [len(decoder.read(frame)) for _ in range(8)]
    assert counts == [0, 0, 0, 1, 1, 1, 1, 1]


def test_a_micro_qr_code_is_not_read() -> None:
    """They show up in crumpled codes that have none."""
    assert read(Decoder(), in_frame(other("12", BarcodeFormat.MicroQRCode), module=8)) == []


def test_nothing_is_found_in_noise_alone() -> None:
    noise = np.random.default_rng(4).integers(0, 256, (HEIGHT, WIDTH)).astype(np.uint8)
    assert read(Decoder({*LINEAR, "Data Matrix", "Aztec"}), noise, LOOK_EVERY) == []


def test_frames_are_read_in_another_thread_as_here() -> None:
    found: list[Code] = []
    thread = threading.Thread(target=lambda: found.extend(Decoder().read(plane(in_frame(qr(BIB))))))
    thread.start()
    thread.join()
    assert found[0].text == BIB
