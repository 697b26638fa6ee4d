"""Even contrast takes shade out of a picture and leaves every pixel at its place."""

from __future__ import annotations

import numpy as np
import pytest

from kiosk.scan.plane import Plane, even_contrast, pixels
from tests.codes import in_frame, qr


def test_a_frame_is_not_copied() -> None:
    data = bytearray(12)
    array = pixels(Plane(data, 3, 2, 6, 2))
    data[6 + 2 * 2] = 9
    assert array.tolist() == [[0, 0, 0], [0, 0, 9]]


@pytest.mark.parametrize("smooth", [False, True])
def test_a_slope_of_light_is_levelled_and_edges_stay(smooth: bool) -> None:
    picture = in_frame(qr("1234"))[150:450, 250:550]
    shade = np.linspace(0.1, 1, picture.shape[1])
    even = even_contrast((picture * shade).astype(np.uint8), 10, smooth)
    assert even.shape == picture.shape
    dark, light = np.zeros(picture.shape, bool), np.zeros(picture.shape, bool)
    dark[80:200, 80:200], light[80:200, 80:200] = picture[80:200, 80:200] == 0, picture[80:200, 80:200] == 255
    assert np.mean(even[dark] < 128) > 0.95
    assert np.mean(even[light] > 128) > 0.95


def test_what_does_not_fill_a_block_is_cut_off_at_the_end() -> None:
    picture = np.random.default_rng(1).integers(0, 256, (47, 33)).astype(np.uint8)
    assert even_contrast(picture, 10).shape == (40, 30)
    assert np.array_equal(even_contrast(picture, 10), even_contrast(picture[:40, :30], 10))


def test_an_even_picture_stays_even() -> None:
    for grey in (0, 77, 255):
        assert (even_contrast(np.full((40, 40), grey, np.uint8), 10) == 128).all()
