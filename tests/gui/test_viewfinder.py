"""What the viewfinder shows: the picture, outlines, words; and what it costs while nobody can see it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QFontMetrics, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.devices import CameraChoice
from kiosk.ui import theme as look
from kiosk.ui.camera.reader import CameraReader
from kiosk.ui.camera.state import CameraState, camera_words
from kiosk.ui.camera.viewfinder import OUTLINED_MS, TALL, Viewfinder
from kiosk.ui.theme import Theme, contrast
from tests.camera_feed import FedCameras, frame
from tests.codes import HEIGHT, WIDTH, Luminance, in_frame, qr

SIZES = pytest.mark.parametrize("width", [260, 280, 380, 504])
CODE = in_frame(qr("1042"), left=200)
EMPTY = np.full((HEIGHT, WIDTH), 180, np.uint8)


class Shown:
    """A viewfinder on the screen, and the camera behind it."""

    def __init__(self, qtbot: QtBot, width: int = 380, aspect: float = 16 / 9, mode: str = "light") -> None:
        self.qtbot, self.cameras, self.theme, self.now = qtbot, FedCameras(("id", "Lens")), Theme(mode), 100.0
        self.reader = CameraReader(
            cameras=lambda: self.cameras, permission=lambda _, answer: answer(True), clock=lambda: self.now
        )
        self.view = Viewfinder(self.theme, self.reader, aspect=aspect)
        qtbot.addWidget(self.view)
        self.view.resize(width, self.view.heightForWidth(width))
        self.view.show()
        qtbot.waitExposed(self.view)

    def see(self, plane: Luminance) -> None:
        self.now += 0.04
        self.cameras.send(frame(plane))
        tally = self.reader.tally
        assert tally is not None
        self.qtbot.waitUntil(lambda: tally.looked == tally.given)
        QApplication.processEvents()

    def live(self, *, mirrored: bool = False) -> None:
        self.reader.use(CameraChoice(on=True, mirrored=mirrored))

    def image(self) -> QImage:
        return self.view.grab().toImage()

    def count(self, colour: str) -> int:
        """Pixels of about this colour."""
        wanted, image = QColor(colour), self.image().convertToFormat(QImage.Format.Format_RGB32)
        seen = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)[:, :, :3].astype(int)
        return int((np.abs(seen - [wanted.blue(), wanted.green(), wanted.red()]).sum(axis=2) < 24).sum())

    def grey(self, x: int, y: int) -> int:
        return self.image().pixelColor(QPoint(x, y)).green()


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shown]:
    made = Shown(qtbot)
    yield made
    made.reader.close()


def halves(left: int, right: int, rows: int = HEIGHT) -> Luminance:
    made = np.full((rows, WIDTH), right, np.uint8)
    made[:, : WIDTH // 2] = left
    return made


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_picture_is_shown_mirrored_or_not(shown: Shown, mirrored: bool) -> None:
    shown.live(mirrored=mirrored)
    shown.see(halves(40, 220))
    assert (shown.grey(40, 60) > shown.grey(340, 60)) is mirrored
    shown.reader.use(CameraChoice(on=True, mirrored=not mirrored))
    assert (shown.grey(40, 60) > shown.grey(340, 60)) is not mirrored


def test_its_corners_are_round(shown: Shown) -> None:
    shown.live()
    shown.see(EMPTY)
    corner, middle = shown.image().pixelColor(0, 0), shown.image().pixelColor(190, 60)
    assert corner != middle
    assert shown.image().pixelColor(190, 0).green() == middle.green()


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_found_code_is_outlined_where_it_is_for_a_moment(shown: Shown, mirrored: bool) -> None:
    accent = shown.theme.palette.accent
    shown.live(mirrored=mirrored)
    shown.see(EMPTY)
    assert shown.count(accent) == 0
    shown.see(CODE)
    assert shown.count(accent) > 100
    image, wanted = shown.image(), QColor(accent)
    places = [x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) == wanted]
    # The code is 225 to 351 of 1280 pixels from the left, one of them 0.297 wide.
    left, right = (66, 104) if not mirrored else (380 - 104, 380 - 66)
    assert abs(min(places) - left) < 8
    assert abs(max(places) - right) < 8
    shown.see(EMPTY)
    assert shown.count(accent) > 100
    assert shown.view._fading.interval() == OUTLINED_MS
    shown.qtbot.waitUntil(lambda: shown.count(accent) == 0)


def test_a_hand_that_holds_still_keeps_the_outline(shown: Shown) -> None:
    shown.live()
    for _ in range(40):
        shown.see(CODE)
        shown.now += 0.06
        assert shown.view._fading.isActive()


def test_a_picture_of_another_form_fills_it_too(qtbot: QtBot) -> None:
    shown = Shown(qtbot, aspect=TALL)
    shown.live()
    shown.see(halves(40, 220))
    assert shown.view.height() == 285
    assert shown.grey(100, 2) == shown.grey(100, 150) < 60
    assert shown.grey(300, 2) > 200
    shown.reader.close()


def test_help_stands_over_the_picture_until_a_code_is_found(shown: Shown) -> None:
    shown.live()
    shown.see(EMPTY)
    assert shown.count("#FFFFFF") > 100
    assert shown.count(camera_text_ground(180)) > 3000
    shown.see(CODE)
    assert shown.count(camera_text_ground(180)) < 300


def camera_text_ground(below: int) -> str:
    """The colour of the ground of the help over a grey picture."""
    light = (below - 16) * 74 >> 6
    return QColor(*(round((each * 190 + light * 65) / 255) for each in (8, 14, 22))).name()


def test_the_help_can_be_read_on_every_picture() -> None:
    assert contrast("#FFFFFF", camera_text_ground(255)) >= 7


def test_hidden_it_has_no_pictures_made(shown: Shown) -> None:
    sights: list[object] = []
    shown.reader.seen.connect(sights.append)
    shown.live()
    shown.see(CODE)
    shown.view.hide()
    shown.see(EMPTY)
    assert len(sights) == 1
    shown.view.show()
    assert shown.count(shown.theme.palette.chip) > 1000  # what it saw before is old
    shown.see(CODE)
    assert len(sights) == 2


def test_pictures_are_as_wide_as_it_is(shown: Shown) -> None:
    sights: list[object] = []
    shown.reader.seen.connect(sights.append)
    shown.live()
    shown.see(CODE)
    shown.view.resize(640, 360)
    shown.see(EMPTY)
    assert [sight.picture.width() for sight in sights] == [426, 640]  # type: ignore[attr-defined]


@pytest.mark.parametrize("state", list(CameraState))
def test_every_state_is_said_aloud(shown: Shown, state: CameraState) -> None:
    shown.reader._become(state)
    words = camera_words(state)
    assert words.title
    assert shown.view.accessibleName() == f"Camera: {words.spoken}"
    assert bool(words.hint) or not state.trouble
    shown.reader._become(CameraState.OFF)


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin", "haiku"])
def test_how_to_allow_it_is_said_for_each_system(platform: str) -> None:
    hint = camera_words(CameraState.DENIED, platform).hint
    assert ("Settings" in hint) is (platform in ("win32", "darwin"))
    assert ("libpulse0" in camera_words(CameraState.NO_MULTIMEDIA, platform).hint) is (platform == "linux")


@SIZES
@pytest.mark.parametrize("state", [each for each in CameraState if each is not CameraState.LIVE])
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_words_of_every_state_fit(qtbot: QtBot, width: int, state: CameraState, mode: str) -> None:
    shown = Shown(qtbot, width, mode=mode)
    shown.reader._become(state)
    image, palette = shown.image().convertToFormat(QImage.Format.Format_RGB32), shown.theme.palette
    seen = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)[:, :, 1].astype(int)
    ink = np.abs(seen - QColor(palette.chip).green()) > 40
    assert ink[8:-8, 12:-12].sum() > 100
    edges = (ink[2:8, 16:-16], ink[-8:-2, 16:-16], ink[16:-16, 2:12], ink[16:-16, -12:-2])
    assert not any(edge.any() for edge in edges)
    shown.reader._become(CameraState.OFF)


def test_its_words_can_be_read_on_their_ground() -> None:
    for palette in (look.LIGHT, look.DARK):
        assert contrast(palette.text, palette.chip) >= 4.5
        assert contrast(palette.quiet, palette.chip) >= 4.5


@SIZES
def test_the_help_is_whole(qtbot: QtBot, width: int) -> None:
    words, room = camera_words(CameraState.LIVE).title, width - 28
    Theme("light")  # loads the type
    assert QFontMetrics(look.font(look.TINY, look.MEDIUM)).horizontalAdvance(words) <= room


def test_it_keeps_its_form(shown: Shown) -> None:
    assert shown.view.hasHeightForWidth()
    assert [shown.view.heightForWidth(width) for width in (280, 380, 504)] == [158, 214, 284]
    assert shown.view.sizeHint().height() == 214


def test_another_theme_recolours_it(shown: Shown) -> None:
    before = shown.count(look.DARK.chip)
    shown.theme.set_mode("dark")
    assert before < 100
    assert shown.count(look.DARK.chip) > 1000
