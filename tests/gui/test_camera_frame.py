"""Frames of every pixel format that cameras give: what is decoded and what is shown of them."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QtVideo, QVideoFrame, QVideoFrameFormat

from kiosk.scan.decode import Decoder
from kiosk.scan.plane import pixels
from kiosk.ui.camera.frame import opened
from tests.camera_feed import Kind, frame
from tests.codes import HEIGHT, WIDTH, Luminance, in_frame, qr

RGB = [
    Kind.Format_BGRA8888,
    Kind.Format_BGRX8888,
    Kind.Format_RGBA8888,
    Kind.Format_RGBX8888,
    Kind.Format_ARGB8888,
    Kind.Format_XRGB8888,
    Kind.Format_ABGR8888,
    Kind.Format_XBGR8888,
]
COLOURED = [
    Kind.Format_NV12,
    Kind.Format_NV21,
    Kind.Format_YUV420P,
    Kind.Format_YV12,
    Kind.Format_YUV422P,
    Kind.Format_YUYV,
    Kind.Format_UYVY,
    Kind.Format_P010,
    Kind.Format_P016,
]
GREY = [Kind.Format_Y8, Kind.Format_Y16]
SCENE = in_frame(qr("1042"))


def ramp(height: int = 240, width: int = 320) -> Luminance:
    """Dark at the left, bright at the right."""
    return np.linspace(20, 235, width)[None, :].repeat(height, axis=0).astype(np.uint8)


def rgb(image: QImage, x: int, y: int) -> tuple[int, int, int]:
    colour = image.pixelColor(x, y)
    return colour.red(), colour.green(), colour.blue()


@pytest.mark.parametrize("kind", [*COLOURED, *GREY, *RGB, Kind.Format_Jpeg], ids=lambda kind: kind.name)
def test_a_code_is_read_where_it_is(kind: Kind) -> None:
    with opened(frame(SCENE, kind)) as view:
        assert view is not None
        (code,) = Decoder().read(view.plane)
        assert code.text == "1042"
        assert all(300 <= x <= 500 and 200 <= y <= 400 for x, y in code.corners)
        picture = view.picture(400)
    assert (picture.width(), picture.height()) in ((426, 239), (426, 240))


@pytest.mark.parametrize("kind", COLOURED, ids=lambda kind: kind.name)
@pytest.mark.parametrize(
    ("tint", "most"), [((60, 200), 0), ((200, 60), 2), ((60, 60), 1)], ids=["red", "blue", "green"]
)
def test_the_picture_has_the_colours_of_the_frame(kind: Kind, tint: tuple[int, int], most: int) -> None:
    with opened(frame(np.full((240, 320), 120, np.uint8), kind, tint)) as view:
        assert view is not None
        shown = rgb(view.picture(160), 80, 60)
    assert shown.index(max(shown)) == most
    assert sorted(shown)[2] - sorted(shown)[0] > 60


@pytest.mark.parametrize("kind", [*COLOURED, *GREY, *RGB, Kind.Format_Jpeg], ids=lambda kind: kind.name)
def test_bright_is_bright_and_dark_is_dark(kind: Kind) -> None:
    with opened(frame(ramp(), kind)) as view:
        assert view is not None
        light = pixels(view.plane)
        assert abs(int(light[100, 20]) - int(ramp()[100, 20])) < 6
        assert abs(int(light[100, 300]) - int(ramp()[100, 300])) < 6
        picture = view.picture(160)
    dark, bright = rgb(picture, 4, 50), rgb(picture, picture.width() - 4, 50)
    assert max(dark) < 50
    assert min(bright) > 210
    assert max(bright) - min(bright) < 8


@pytest.mark.parametrize("kind", RGB, ids=lambda kind: kind.name)
def test_red_is_red_in_every_order_of_bytes(kind: Kind) -> None:
    made = QVideoFrame(QVideoFrameFormat(QSize(64, 48), kind))
    made.map(QVideoFrame.MapMode.WriteOnly)
    letters = kind.name[7:11]
    content = np.array([{"R": 250, "G": 30, "B": 60}.get(letter, 255) for letter in letters], np.uint8)
    np.frombuffer(made.bits(0), np.uint8)[:] = np.resize(content, made.mappedBytes(0))
    made.unmap()
    with opened(made) as view:
        assert view is not None
        assert rgb(view.picture(64), 30, 20) == (250, 30, 60)


def test_the_whole_range_of_luminance_is_not_stretched() -> None:
    form = QVideoFrameFormat(QSize(64, 48), Kind.Format_Y8)
    shown = []
    for range_ in (QVideoFrameFormat.ColorRange.ColorRange_Full, QVideoFrameFormat.ColorRange.ColorRange_Video):
        form.setColorRange(range_)
        made = QVideoFrame(form)
        made.map(QVideoFrame.MapMode.WriteOnly)
        np.frombuffer(made.bits(0), np.uint8)[:] = 235
        made.unmap()
        with opened(made) as view:
            assert view is not None
            shown.append(rgb(view.picture(64), 30, 20)[0])
    assert shown == [235, 253]


@pytest.mark.qt_log_ignore("No RHI backend")
def test_a_format_that_we_do_not_know_is_left_to_qt() -> None:
    made = QVideoFrame(QVideoFrameFormat(QSize(320, 240), Kind.Format_AYUV))
    made.map(QVideoFrame.MapMode.WriteOnly)
    np.frombuffer(made.bits(0), np.uint8)[:] = np.resize(np.array([255, 200, 128, 128], np.uint8), made.mappedBytes(0))
    made.unmap()
    with opened(made) as view:
        assert view is not None
        assert min(rgb(view.picture(160), 40, 40)) > 150


@pytest.mark.qt_log_ignore("JPEG")
@pytest.mark.parametrize("content", [b"", b"no picture", b"\xff\xd8\xff\xe0 cut off"])
def test_a_jpeg_that_is_none_can_not_be_opened(content: bytes) -> None:
    made = QVideoFrame(QVideoFrameFormat(QSize(64, 48), Kind.Format_Jpeg))
    made.map(QVideoFrame.MapMode.WriteOnly)
    target = np.frombuffer(made.bits(0), np.uint8)
    target[:] = 0
    target[: len(content)] = np.frombuffer(content, np.uint8)
    made.unmap()
    with opened(made) as view:
        assert view is None


def test_a_frame_is_unmapped_afterwards() -> None:
    made = frame(SCENE)
    with opened(made):
        assert made.isMapped()
    assert not made.isMapped()


@pytest.mark.parametrize("width", [1, 100, 380, 426, 700, 1280, 4000])
def test_a_picture_is_as_wide_as_is_asked_for_or_as_the_frame(width: int) -> None:
    with opened(frame(SCENE)) as view:
        assert view is not None
        assert min(width, WIDTH) <= view.picture(width).width() <= max(2 * width, 10)


def place_of_dark(image: QImage) -> tuple[float, float]:
    """Where the one dark square is, as shares of the size."""
    width, height = image.width(), image.height()
    dark = [(x, y) for x in range(width) for y in range(height) if rgb(image, x, y)[1] < 60]
    return sum(x for x, _ in dark) / len(dark) / width, sum(y for _, y in dark) / len(dark) / height


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("flipped", [False, True])
def test_a_turned_or_mirrored_frame_is_shown_upright_and_the_outline_goes_with_it(
    turn: int, mirrored: bool, flipped: bool
) -> None:
    plane = np.full((HEIGHT // 4, WIDTH // 4), 200, np.uint8)
    plane[20:40, 30:50] = 10
    form = QVideoFrameFormat(QSize(WIDTH // 4, HEIGHT // 4), Kind.Format_Y8)
    if flipped:
        form.setScanLineDirection(QVideoFrameFormat.Direction.BottomToTop)
    made = QVideoFrame(form)
    made.map(QVideoFrame.MapMode.WriteOnly)
    np.frombuffer(made.bits(0), np.uint8).reshape(HEIGHT // 4, -1)[:, : WIDTH // 4] = plane
    made.unmap()
    made.setRotation(QtVideo.Rotation(turn))
    made.setMirrored(mirrored)
    with opened(made) as view:
        assert view is not None
        picture = view.picture(WIDTH // 4)
        (place,) = view.places(((40, 30),))
    x, y = place_of_dark(picture)
    assert (place - QPointF(x, y)).manhattanLength() < 0.03
    assert (picture.width() > picture.height()) is (turn in (0, 180))
    if (turn, flipped) == (0, False):
        assert (x > 0.5) is mirrored
    if (turn, mirrored) == (0, False):
        assert (y > 0.5) is flipped
    if (turn, mirrored, flipped) == (90, False, False):
        assert x > 0.5
