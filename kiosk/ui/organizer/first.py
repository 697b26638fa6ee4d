"""Settings of another laptop on the first screen of a new one: by its camera, by a scanner, or from a file."""

from __future__ import annotations

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.language import tr
from kiosk.settings_file import ENDING
from kiosk.ui import theme as look
from kiosk.ui.camera.viewfinder import WIDE, Viewfinder
from kiosk.ui.labels import label
from kiosk.ui.overlay import Overlay
from kiosk.ui.plugged import Plugged
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import S2, S5

_PICTURE, _BELOW = 360, 300
"""Pixels: the width of the camera's picture, and the height of all that is not the picture."""


class FirstSettings(Overlay):
    """Whatever is scanned while it is open comes here, and the camera is on for it, however that was chosen."""

    scanned = Signal(str)
    """The text of a code, whichever code it is."""
    file_chosen = Signal(str)

    def __init__(self, host: QWidget, theme: Theme, plugged: Plugged) -> None:
        text = tr("On the other laptop: F10, Organizer, Settings, Settings for other laptops, Show as a code.")
        super().__init__(host, theme, tr("Settings of another laptop"), text, width=760)
        self._plugged = plugged
        self.picture = Viewfinder(theme, plugged.camera, live=tr("Show the other laptop’s code to the camera"))
        words = QVBoxLayout()
        words.setSpacing(S2)
        words.addWidget(
            label(
                tr("Hold that code before this camera, or scan it with a hand scanner."),
                look.SMALL,
                look.SEMIBOLD,
                wrap=True,
            )
        )
        words.addWidget(label(tr("Or import the file that it saved."), look.SMALL, wrap=True))
        more = tr("What would change is shown first. The API key is never in it.")
        words.addWidget(label(more, look.SMALL, role="quiet", wrap=True))
        self.trouble = label("", look.SMALL, look.SEMIBOLD, role="danger", wrap=True)
        self.trouble.hide()
        words.addWidget(self.trouble)
        words.addStretch()
        row = QHBoxLayout()
        row.setSpacing(S5)
        row.addWidget(self.picture)
        row.addLayout(words, 1)
        self.body.addLayout(row)
        self.import_button = self.button(tr("Import settings…"), self._ask_which, "primary")
        self.import_button.set_words(tr("Import settings…"), icon="import")
        self.buttons(self.import_button, self.button(tr("Cancel"), self.close_overlay, "plain", key="Esc"))

    def open(self, focus: QWidget | None = None) -> None:
        """Come up, and take what is scanned from now on."""
        super().open(focus)
        self._plugged.give_to(self.scanned.emit)

    def close_overlay(self) -> None:
        """Go away; scans mean what they meant before."""
        self._plugged.give_to(None)
        super().close_overlay()

    def say_trouble(self, words: str) -> None:
        """Say why nothing was taken."""
        self.trouble.setText(words)
        self.trouble.show()
        self._place()

    def _place(self) -> None:
        """The picture leaves a low window room for what is below it."""
        room = self._host.rect()
        width = min(_PICTURE, room.width() // 2 - 60, round((room.height() - _BELOW) * WIDE))
        width = max(width, self.picture.minimumSizeHint().width())
        self.picture.setFixedSize(width, self.picture.heightForWidth(width))
        super()._place()

    def _ask_which(self) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, tr("Import settings"), documents, f"{tr('Settings')} (*{ENDING})")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.file_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
