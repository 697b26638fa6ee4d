"""The camera as a reader of codes: real frames through a real capture session, from cameras that come and go."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QObject
from PySide6.QtMultimedia import QMediaCaptureSession, QVideoFrame
from pytestqt.qtbot import QtBot
from zxingcpp import BarcodeFormat

from kiosk.devices import CameraChoice
from kiosk.scan.decode import Decoder
from kiosk.scan.once import AWAY
from kiosk.scan.plane import Plane
from kiosk.ui.camera.choice import Camera
from kiosk.ui.camera.devices import SystemCameras, ask_system
from kiosk.ui.camera.state import CameraState
from tests.bench.frames import Frame, frames
from tests.camera_feed import CameraDesk, Kind, camera_desks, frame
from tests.codes import HEIGHT, WIDTH, Luminance, in_frame, other, qr

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


@cache
def damaged() -> list[Frame]:
    """One frame of each kind of damage, half as hard as they come."""
    return list(frames(5, 1))


def code(text: str) -> Luminance:
    return in_frame(qr(text))


# What is a scan.
def test_a_code_that_is_held_is_one_scan_and_the_next_persons_is_another(desk: CameraDesk) -> None:
    assert desk.reader.state is CameraState.STARTING
    desk.show(code("1042"), 20)
    assert desk.texts == ["1042"]
    desk.show(code("2217"), 5)
    desk.show(code("1042"), 5)
    assert desk.texts == ["1042", "2217"]
    assert desk.states == [CameraState.STARTING, CameraState.LIVE]


def test_a_code_that_was_away_is_a_scan_again(desk: CameraDesk) -> None:
    desk.show(code("1042"))
    desk.now += AWAY
    desk.show(EMPTY)
    desk.show(code("1042"))
    assert desk.texts == ["1042", "1042"]


def test_scans_arrive_in_the_thread_of_the_reader(desk: CameraDesk) -> None:
    heard: list[int] = []
    desk.reader.scanned.connect(lambda _: heard.append(threading.get_ident()))
    desk.show(code("1042"))
    assert heard == [threading.get_ident()]


def test_frames_that_come_in_another_thread_are_read(desk: CameraDesk) -> None:
    assert desk.reader._session is not None
    sink, sent = desk.reader._session[1], frame(code("1042"))
    thread = threading.Thread(target=lambda: sink.setVideoFrame(sent))
    thread.start()
    thread.join()
    desk.qtbot.waitUntil(lambda: desk.texts == ["1042"])


def test_bars_count_when_they_were_read_twice(desk: CameraDesk) -> None:
    desk.reader.use(CameraChoice(on=True, formats=("Code 128",)))
    bars = in_frame(other("A-12", BarcodeFormat.Code128), module=3)
    desk.show(bars, 3)
    assert desk.texts == []
    desk.show(bars)
    assert desk.texts == ["A-12"]
    desk.show(bars, 9)
    assert desk.texts == ["A-12"]


def test_formats_are_switched_on_and_off_while_it_runs(desk: CameraDesk) -> None:
    matrix = in_frame(other("DM-7", BarcodeFormat.DataMatrix))
    desk.show(matrix, 3)
    assert desk.texts == []
    desk.reader.use(CameraChoice(on=True, formats=("Data Matrix", "Hieroglyphs")))
    desk.show(matrix)
    assert desk.texts == ["DM-7"]
    desk.reader.use(ON)
    desk.now += AWAY
    desk.show(matrix, 3)
    assert desk.texts == ["DM-7"]
    assert len(desk.cameras.opened) == 1


@pytest.mark.parametrize("kind", [Kind.Format_NV12, Kind.Format_YUYV, Kind.Format_BGRA8888, Kind.Format_Jpeg])
def test_hard_frames_are_read_as_well_as_the_decoder_can_in_whatever_form_they_come(
    desk: CameraDesk, kind: Kind
) -> None:
    decoder, readable = Decoder(), set[str]()
    for each in damaged():
        for _ in range(4):
            readable |= {found.text for found in decoder.read(Plane(each.plane.data, WIDTH, HEIGHT, WIDTH))}
            desk.show(frame(each.plane, kind))
    assert len(readable) >= 8
    missed = readable.symmetric_difference(desk.texts)
    assert len(missed) <= (1 if kind is Kind.Format_Jpeg else 0)  # packing takes something away
    assert len(desk.texts) == len(set(desk.texts))


# Frames.
def test_frames_that_come_faster_than_they_are_read_are_dropped_but_for_the_newest(desk: CameraDesk) -> None:
    burst = [frame(code(str(number))) for number in range(60)]
    for each in burst:
        desk.cameras.send(each)
    tally = desk.reader.tally
    assert tally is not None
    desk.qtbot.waitUntil(lambda: desk.texts[-1:] == ["59"])
    assert tally.given == 60
    assert tally.looked == len(desk.texts) < 60
    assert desk.texts == sorted(desk.texts, key=int)


def test_while_nothing_moves_most_frames_are_not_decoded(desk: CameraDesk) -> None:
    desk.show(EMPTY, 100)
    tally = desk.reader.tally
    assert tally is not None
    assert tally.looked == 100
    assert tally.decoded < 30
    before = tally.decoded
    desk.show(code("1042"))
    assert tally.decoded == before + 1
    assert desk.texts == ["1042"]


def test_an_invalid_frame_is_no_frame(desk: CameraDesk) -> None:
    assert desk.reader._session is not None
    desk.reader._session[1].setVideoFrame(QVideoFrame())
    desk.show(code("1042"))
    assert desk.reader.tally is not None
    assert desk.reader.tally.given == 1


@pytest.mark.qt_log_ignore("JPEG")
def test_a_frame_that_can_not_be_read_is_passed_over_and_gives_no_picture(desk: CameraDesk) -> None:
    for _ in range(3):
        broken = frame(EMPTY, Kind.Format_Jpeg)
        broken.map(QVideoFrame.MapMode.WriteOnly)
        np.frombuffer(broken.bits(0), np.uint8)[:] = 0
        broken.unmap()
        desk.show(broken)
    assert desk.reader.tally is not None
    assert desk.reader.tally.unread == 3
    assert desk.reader.state is CameraState.STARTING
    desk.show(code("1042"))
    assert desk.texts == ["1042"]


def test_pictures_are_made_for_those_who_watch_as_wide_as_the_widest_wants(desk: CameraDesk) -> None:
    sights: list[object] = []
    desk.reader.seen.connect(sights.append)
    desk.show(code("1"), 2)
    assert sights == []
    one, two = QObject(), QObject()
    desk.reader.watch(one, 300)
    desk.reader.watch(two, 600)
    desk.show(code("2"))
    desk.reader.watch(two, 0)
    desk.show(code("3"))
    desk.reader.watch(one, 0)
    desk.show(code("4"))
    assert [sight.picture.width() for sight in sights] == [640, 320]  # type: ignore[attr-defined]
    assert [len(sight.outlines) for sight in sights] == [1, 1]  # type: ignore[attr-defined]


def test_not_more_pictures_are_made_than_an_eye_sees(desk: CameraDesk) -> None:
    sights: list[object] = []
    desk.reader.seen.connect(sights.append)
    desk.reader.watch(desk.reader, 300)
    for number in range(20):
        desk.now -= 0.04 - 1 / 120
        desk.show(code(str(number)))
    assert len(sights) in (4, 5, 6)
    assert len(desk.texts) == 20


# The system's own.
def test_a_program_without_a_camera_does_not_load_qts_media() -> None:
    script = (
        "import sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from kiosk.ui.camera.reader import CameraReader\n"
        "from kiosk.ui.theme import Theme\n"
        "from kiosk.ui.camera.viewfinder import Viewfinder\n"
        "app = QApplication(sys.argv[:1])\n"
        "reader = CameraReader()\n"
        "view = Viewfinder(Theme('light'), reader)\n"
        "view.show()\n"
        "loaded = [name for name in ('PySide6.QtMultimedia', 'zxingcpp') if name in sys.modules]\n"
        "assert not loaded, loaded\n"
        "from kiosk.devices import CameraChoice\n"
        "reader.use(CameraChoice(on=True))\n"
        "assert 'PySide6.QtMultimedia' in sys.modules\n"
        "print(reader.state.value)\n"
        "reader.close()\n"
    )
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run([sys.executable, "-c", script], cwd=root, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip()


def test_the_systems_cameras_are_listed_and_one_that_is_gone_fails(qtbot: QtBot) -> None:
    cameras, failed = SystemCameras(), []
    assert all(camera.name and camera.id for camera in cameras.cameras())
    close = cameras.open(Camera("Gone", "/dev/video99"), QMediaCaptureSession(), lambda: failed.append(True))
    assert failed
    close()


def test_a_device_that_can_not_be_opened_is_locked(tmp_path: Path) -> None:
    cameras = SystemCameras(tmp_path)
    (tmp_path / "video0").touch()
    (tmp_path / "null").symlink_to(tmp_path / "nowhere")
    assert not cameras.locked()
    (tmp_path / "video1").symlink_to(tmp_path / "nowhere")
    assert cameras.locked()


def test_the_system_answers_whether_cameras_are_allowed(qtbot: QtBot) -> None:
    answers: list[bool] = []
    ask_system(QObject(), answers.append)
    qtbot.waitUntil(lambda: len(answers) == 1)
