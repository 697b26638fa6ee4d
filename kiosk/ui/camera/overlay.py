"""Setting up the camera: on or off, which one, as in a mirror or not, and which bar codes it reads beside QR codes."""

from __future__ import annotations

from msgspec import structs
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.devices import CameraChoice
from kiosk.language import tr
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.camera.choice import shown
from kiosk.ui.camera.reader import CameraReader
from kiosk.ui.camera.viewfinder import WIDE, Viewfinder
from kiosk.ui.labels import label
from kiosk.ui.overlay import Overlay
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import S2, S5

_OTHERS = {
    "Code 128": ("Code 128",),
    "Code 39": ("Code 39",),
    "EAN": ("EAN-13", "EAN-8"),
    "Data Matrix": ("Data Matrix",),
    "Aztec": ("Aztec",),
}
"""What can be read beside QR codes, as people call it and as the decoder does."""


class CameraOverlay(Overlay):
    """What is chosen is in use at once, and told."""

    chosen = Signal(CameraChoice)

    def __init__(self, host: QWidget, theme: Theme, camera: CameraReader, choice: CameraChoice) -> None:
        super().__init__(host, theme, tr("Camera"), width=860)
        self._camera, self._choice = camera, choice
        self.picture = Viewfinder(theme, camera)
        self.switch = self._row(lambda: self._take(on=not self._choice.on))
        self.mirror = self._row(lambda: self._take(mirrored=not self._choice.mirrored))
        self._cameras = QVBoxLayout()
        self._cameras.setSpacing(S2)
        self.others = {name: self._other(name) for name in _OTHERS}
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.picture)
        left.addWidget(label(tr("Also read, if your bibs have them:"), look.TINY, role="quiet"))
        grid = QGridLayout()
        grid.setSpacing(S2)
        for place, button in enumerate(self.others.values()):
            grid.addWidget(button, place // 3, place % 3)
        left.addLayout(grid)
        left.addStretch()
        right.setSpacing(S2)
        right.addWidget(self.switch)
        right.addWidget(self.mirror)
        right.addLayout(self._cameras)
        right.addStretch()
        columns = QHBoxLayout()
        columns.setSpacing(S5)
        columns.addLayout(left)
        columns.addLayout(right, 1)
        self.body.addLayout(columns)
        self.buttons(self.button(tr("Close"), self.close_overlay, "primary", key="Esc"))
        camera.cameras_changed.connect(self._show_cameras)
        self._show_cameras()
        self._show()

    def _place(self) -> None:
        """The picture takes half of a narrow window, and leaves a low one room for what is below it."""
        room = self._host.rect()
        width = min(380, room.width() // 2 - 60, round((room.height() - 320) * WIDE))
        width = max(width, self.picture.minimumSizeHint().width())
        self.picture.setFixedSize(width, self.picture.heightForWidth(width))
        super()._place()

    def _row(self, do: object) -> Button:
        made = Button(self.theme, "", kind="row", height=56)
        made.clicked.connect(do)
        return made

    def _other(self, name: str) -> Button:
        made = Button(self.theme, name, pixels=look.TINY + 1)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        formats = _OTHERS[name]

        def turn() -> None:
            now = self._choice.formats
            kept = tuple(each for each in now if each not in formats)
            self._take(formats=kept if set(formats) <= set(now) else (*kept, *formats))

        made.clicked.connect(turn)
        return made

    def _take(self, **changes: object) -> None:
        self._choice = structs.replace(self._choice, **changes)
        self.chosen.emit(self._choice)
        self._show()
        self._show_cameras()

    def _show(self) -> None:
        choice = self._choice
        if choice.on:
            self.switch.set_words(tr("The camera is on"), icon="camera", note=tr("Press to switch it off"))
        else:
            self.switch.set_words(tr("The camera is off"), icon="camera-off", note=tr("Press to switch it on"))
        if choice.mirrored:
            words, note = tr("Picture as in a mirror"), tr("Press: as others see it")
        else:
            words, note = tr("Picture as others see it"), tr("Press: as in a mirror")
        self.mirror.set_words(words, icon="turn", note=note)
        for name, button in self.others.items():
            on = set(_OTHERS[name]) <= set(choice.formats)
            button.set_words(name, icon="check" if on else "")
            button.setAccessibleName(
                tr("{bar_code}, read", bar_code=name) if on else tr("{bar_code}, not read", bar_code=name)
            )

    def _show_cameras(self) -> None:
        """One row for each camera, where there are several."""
        while (item := self._cameras.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        found = self._camera.cameras() if self._choice.on else ()
        if len(found) > 1:
            for camera in found:
                used = camera.name == (self._choice.device or found[0].name)
                row = self._row(lambda _=False, name=camera.name: self._take(device=name))
                note = tr("In use") if used else tr("Press to use it")
                row.set_words(shown(camera.name), icon="check" if used else "", note=note)
                self._cameras.addWidget(row)
        if self.isVisible():
            self._place()
