"""Which camera is meant, what it is called, and the mode in which it is to see."""

from __future__ import annotations

import pytest

from kiosk.ui.camera.choice import Camera, Mode, best, chosen, named

FRONT, REAR = Camera("Front", "/dev/video0"), Camera("HD Webcam", "/dev/video2")


def test_cameras_keep_their_order_and_have_names_of_their_own() -> None:
    found = named([("/dev/video4", "HD Webcam"), ("/dev/video0", " Front\n"), ("/dev/video2", "HD Webcam"), ("x", "")])
    assert [camera.name for camera in found] == ["HD Webcam (2)", "Front", "HD Webcam", "Camera"]
    assert [camera.id for camera in found] == ["/dev/video4", "/dev/video0", "/dev/video2", "x"]


def test_names_do_not_depend_on_which_camera_the_system_has_first() -> None:
    pairs = [("a", "Twin"), ("b", "Twin")]
    assert set(named(pairs)) == set(named(reversed(pairs)))


@pytest.mark.parametrize(
    ("wanted", "got"),
    [
        ("", FRONT),
        ("Front", FRONT),
        ("HD Webcam", REAR),
        ("/dev/video2", REAR),
        ("HD Webcam (2)", REAR),
        ("Another", None),
        ("/dev/video9", None),
    ],
)
def test_a_camera_is_chosen_by_name_then_by_id_then_by_its_make(wanted: str, got: Camera | None) -> None:
    assert chosen([FRONT, REAR], wanted) == got


def test_of_two_twins_the_named_one_is_chosen_though_a_camera_before_it_is_of_its_make() -> None:
    one, two = named([("a", "Twin"), ("b", "Twin")])
    assert chosen([one, two], "Twin (2)") == two
    assert chosen([two, one], "Twin") == one


def test_without_cameras_none_is_chosen() -> None:
    assert chosen([], "") is None


@pytest.mark.parametrize(
    ("modes", "at"),
    [
        ([], None),
        ([Mode(640, 480, 30, False), Mode(1280, 720, 30, False), Mode(1920, 1080, 30, False)], 1),
        ([Mode(1280, 720, 10, False), Mode(1280, 720, 30, True), Mode(640, 480, 30, False)], 1),
        ([Mode(1280, 720, 30, True), Mode(1280, 720, 30, False)], 1),
        ([Mode(1280, 720, 60, False), Mode(1280, 720, 30, False), Mode(1280, 720, 24, False)], 1),
        ([Mode(1920, 1080, 5, False), Mode(640, 480, 5, False)], 1),
        ([Mode(1280, 720, 5, False), Mode(640, 480, 30, False)], 1),
    ],
)
def test_the_mode_is_fluent_then_near_720_rows_then_not_packed_then_near_30_a_second(
    modes: list[Mode], at: int | None
) -> None:
    assert best(modes) == at
