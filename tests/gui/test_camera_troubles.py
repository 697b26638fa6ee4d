"""Cameras that come, go, and fail, are chosen among several, and are not allowed; and the end of it."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.devices import CameraChoice
from kiosk.ui.camera.reader import AGAIN, PATIENCE, CameraReader
from kiosk.ui.camera.state import CameraState
from tests.camera_feed import CameraDesk, FedCameras, camera_desks, frame, readers
from tests.codes import HEIGHT, WIDTH, Luminance, in_frame, qr

ON = CameraChoice(on=True)
EMPTY = np.full((HEIGHT, WIDTH), 180, np.uint8)
LENS, WEBCAM = ("/dev/video0", "Lens"), ("/dev/video2", "HD Webcam")


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Callable[..., CameraDesk]]:
    """Makes desks of cameras by id and description; in the end no thread is left of them."""
    yield from camera_desks(qtbot)


@pytest.fixture
def desk(make: Callable[..., CameraDesk]) -> CameraDesk:
    """One camera, switched on."""
    made = make(LENS)
    made.reader.use(ON)
    return made


def code(text: str) -> Luminance:
    return in_frame(qr(text))


# Which camera.
def test_a_camera_that_is_plugged_in_is_used_and_goes_on_when_it_was_unplugged(make: Callable[..., CameraDesk]) -> None:
    desk = make()
    desk.reader.use(ON)
    assert desk.reader.state is CameraState.NO_CAMERA
    assert desk.reader.cameras() == ()
    desk.cameras.plug(*LENS)
    desk.show(code("1"))
    assert desk.reader.state is CameraState.LIVE
    desk.cameras.unplug("/dev/video0")
    assert desk.reader.state is CameraState.UNPLUGGED
    desk.cameras.plug("/dev/video1", "Lens")
    desk.show(code("2"))
    assert desk.reader.state is CameraState.LIVE
    assert desk.texts == ["1", "2"]


def test_the_chosen_one_of_several_is_used_and_no_other_in_its_place(make: Callable[..., CameraDesk]) -> None:
    desk = make(LENS, WEBCAM)
    assert [each.name for each in desk.reader.cameras()] == ["Lens", "HD Webcam"]
    desk.reader.use(CameraChoice(on=True, device="HD Webcam"))
    assert desk.cameras.opened == ["/dev/video2"]
    desk.show(code("1"))
    desk.cameras.unplug("/dev/video2")
    assert desk.reader.state is CameraState.UNPLUGGED
    desk.cameras.plug("/dev/video7", "HD Webcam")
    assert desk.cameras.opened == ["/dev/video2", "/dev/video7"]
    desk.show(code("2"))
    assert desk.reader.state is CameraState.LIVE


def test_where_none_is_chosen_the_next_one_is_taken(make: Callable[..., CameraDesk]) -> None:
    desk = make(LENS, WEBCAM)
    desk.reader.use(ON)
    desk.show(code("1"))
    desk.cameras.unplug("/dev/video0")
    assert desk.cameras.opened == ["/dev/video0", "/dev/video2"]
    desk.show(code("2"))
    assert desk.texts == ["1", "2"]


def test_another_one_is_chosen_while_it_runs(make: Callable[..., CameraDesk]) -> None:
    desk = make(LENS, WEBCAM)
    desk.reader.use(ON)
    desk.show(code("1"))
    desk.reader.use(CameraChoice(on=True, device="HD Webcam"))
    assert desk.reader.state is CameraState.STARTING
    desk.show(code("1"))
    assert desk.texts == ["1", "1"]
    assert desk.cameras.opened == ["/dev/video0", "/dev/video2"]


def test_what_did_not_change_is_not_done_again(desk: CameraDesk) -> None:
    changes: list[None] = []
    desk.reader.choice_changed.connect(lambda: changes.append(None))
    desk.show(code("1"))
    desk.reader.use(CameraChoice(on=True))
    assert changes == []
    desk.reader.use(CameraChoice(on=True, mirrored=False))
    desk.cameras.plug(*WEBCAM)
    assert len(changes) == 1
    assert desk.cameras.opened == ["/dev/video0"]
    assert desk.reader.state is CameraState.LIVE


def test_cameras_that_come_and_go_are_told(desk: CameraDesk) -> None:
    with desk.qtbot.waitSignal(desk.reader.cameras_changed):
        desk.cameras.plug(*WEBCAM)
    assert len(desk.reader.cameras()) == 2


# What goes wrong.
def test_a_camera_that_another_program_has_is_tried_again_until_it_is_free(make: Callable[..., CameraDesk]) -> None:
    desk = make(LENS)
    desk.cameras.busy.add("/dev/video0")
    desk.reader.use(ON)
    assert desk.reader.state is CameraState.IN_USE
    desk.wait(2 * AGAIN)
    assert len(desk.cameras.opened) == 3
    desk.cameras.busy.clear()
    desk.wait(AGAIN)
    assert desk.reader.state is CameraState.IN_USE
    desk.show(code("1"))
    assert desk.states == [CameraState.STARTING, CameraState.IN_USE, CameraState.LIVE]


def test_a_camera_that_fails_later_is_opened_again(desk: CameraDesk) -> None:
    desk.show(code("1"))
    fail = desk.cameras.fail
    assert fail is not None
    fail()
    assert desk.reader.state is CameraState.IN_USE
    desk.wait(AGAIN)
    assert desk.cameras.opened == ["/dev/video0"] * 2
    desk.show(code("2"))
    fail()  # it was closed long ago
    assert desk.reader.state is CameraState.LIVE


@pytest.mark.parametrize("seen_before", [0, 1])
def test_a_camera_that_gives_no_frames_is_said_to_and_opened_again(desk: CameraDesk, seen_before: int) -> None:
    desk.show(code("1"), seen_before)
    desk.wait(PATIENCE - 1)
    assert desk.reader.state is not CameraState.IN_USE
    desk.wait(1)
    assert desk.reader.state is CameraState.IN_USE
    desk.show(code("2"))
    assert desk.reader.state is CameraState.LIVE
    desk.wait(PATIENCE + AGAIN)
    assert len(desk.cameras.opened) >= 2


def test_frames_in_time_keep_it_live(desk: CameraDesk) -> None:
    for _ in range(4):
        desk.show(EMPTY)
        desk.wait(PATIENCE - 1)
    assert desk.reader.state is CameraState.LIVE
    assert desk.cameras.opened == ["/dev/video0"]


def test_a_camera_that_is_not_allowed_is_asked_for_again(make: Callable[..., CameraDesk]) -> None:
    desk = make(LENS)
    desk.allowed = False
    desk.reader.use(ON)
    desk.cameras.changed.emit()
    desk.wait(PATIENCE + 1)
    assert desk.reader.state is CameraState.STARTING  # the person has not answered yet
    assert len(desk.answers) == 1
    desk.answers.pop()(False)
    assert desk.reader.state is CameraState.DENIED
    assert desk.cameras.opened == []
    desk.wait(AGAIN)
    desk.answers.pop()(True)
    desk.show(code("1"))
    assert desk.texts == ["1"]


def test_an_answer_that_comes_when_it_is_off_again_switches_nothing_on(make: Callable[..., CameraDesk]) -> None:
    desk = make(LENS)
    desk.allowed = False
    desk.reader.use(ON)
    desk.reader.use(CameraChoice())
    desk.answers.pop()(True)
    assert desk.reader.state is CameraState.OFF
    assert desk.cameras.opened == []


def test_cameras_that_this_user_may_not_open_are_not_allowed(make: Callable[..., CameraDesk]) -> None:
    desk = make()
    desk.cameras.forbidden = True
    desk.reader.use(ON)
    assert desk.reader.state is CameraState.DENIED
    desk.cameras.plug(*LENS)
    desk.show(code("1"))
    assert desk.texts == ["1"]


def test_without_qts_media_it_says_so_and_tries_again_when_it_is_switched_on_again(qtbot: QtBot) -> None:
    here = [False]

    def cameras() -> FedCameras:
        if not here[0]:
            raise ImportError("libpulse.so.0: cannot open shared object file", name="QtMultimedia")
        return FedCameras(LENS)

    reader = CameraReader(cameras=cameras)
    reader.use(ON)
    assert reader.state is CameraState.NO_MULTIMEDIA
    assert reader.cameras() == ()
    reader.use(CameraChoice(on=True, device="Lens"))
    assert reader.state is CameraState.NO_MULTIMEDIA
    reader.close()
    assert reader.state is CameraState.OFF
    here[0] = True
    reader.use(ON)
    assert reader.state is CameraState.STARTING
    reader.close()


def test_a_library_that_qts_media_needs_may_be_missing(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "kiosk.ui.camera.devices")
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    reader = CameraReader()
    reader.use(ON)
    assert reader.state is CameraState.NO_MULTIMEDIA
    reader.close()


def test_a_thread_that_a_defect_ended_is_replaced(desk: CameraDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threading, "excepthook", lambda _: None)
    assert desk.reader._thread is not None
    desk.reader._thread._decoder = None  # type: ignore[assignment]
    desk.cameras.send(frame(code("1")))
    desk.qtbot.waitUntil(lambda: not readers())
    desk.wait(PATIENCE + AGAIN)
    desk.show(code("2"))
    assert desk.texts == ["2"]


# Coming to an end.
def test_switched_off_nothing_is_left_and_nothing_more_is_scanned(desk: CameraDesk) -> None:
    desk.show(EMPTY)
    assert readers()
    desk.cameras.send(frame(code("1")))
    desk.reader.use(CameraChoice())
    assert readers() == []
    assert desk.cameras.input is None
    QApplication.processEvents()
    assert desk.texts == []
    assert desk.states[-1] is CameraState.OFF
    desk.reader.use(ON)
    desk.show(code("2"))
    assert desk.texts == ["2"]


def test_it_may_be_switched_off_by_what_a_scan_does(desk: CameraDesk) -> None:
    desk.reader.scanned.connect(lambda _: desk.reader.close())
    both = EMPTY.copy()
    both[:, :640] = in_frame(qr("1"), left=100)[:, :640]
    both[:, 640:] = in_frame(qr("2"), left=100)[:, :640]
    desk.cameras.send(frame(both))
    desk.qtbot.waitUntil(lambda: bool(desk.texts))
    QApplication.processEvents()
    assert len(desk.texts) == 1
    assert desk.reader.state is CameraState.OFF


def test_a_reader_that_is_deleted_leaves_no_thread(make: Callable[..., CameraDesk]) -> None:
    parent, cameras = QObject(), FedCameras(LENS)
    reader = CameraReader(parent, cameras=lambda: cameras, permission=lambda _, answer: answer(True))
    reader.use(ON)
    assert readers()
    parent.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert readers() == []
