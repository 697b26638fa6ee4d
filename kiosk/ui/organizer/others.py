"""Settings for other laptops: saved to a file, shown as a code, and taken from a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from kiosk import settings_file
from kiosk.errors import KioskError
from kiosk.language import tr
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.labels import label
from kiosk.ui.organizer.code import SettingsCode, picture_of
from kiosk.ui.organizer.offer import OfferView
from kiosk.ui.organizer.office import Office
from kiosk.ui.organizer.place import Place, Scrolling
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import S2, S5

_BESIDE, _NARROW = 220, 500
"""Pixels: of the words beside a code, and of the whole place below which they stand below it."""

_FILE_NAME = "kiosk-settings.json"


class OthersPlace(Place):
    """Three ways; what is given and what is offered is shown in the same place."""

    def __init__(self, theme: Theme, office: Office) -> None:
        super().__init__(
            theme,
            office,
            tr("Settings for other laptops"),
            tr(
                "Set one laptop up, and give its choices to the others. Never in them: the API key, the PIN, the name "
                "of the desk, camera and scanner."
            ),
        )
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S2)
        self.save_row = self._row(column, tr("Save to a file…"), "export", tr("For a USB stick"), self._ask_where)
        self.code_row = self._row(column, tr("Show as a code"), "qr", tr("Another laptop scans it"), self.show_code)
        self.open_row = self._row(
            column, tr("Take from a file…"), "import", tr("What would change is shown first"), self._ask_which
        )
        column.addStretch()
        self.stack = QStackedWidget()
        self.stack.addWidget(rows)
        self.column.addWidget(self.stack, 1)
        self.offer: OfferView | None = None

    def _row(self, column: QVBoxLayout, text: str, icon: str, note: str, do: object) -> Button:
        made = Button(self.theme, text, kind="row", icon=icon, height=60)
        made.set_words(text, note=note)
        made.clicked.connect(do)
        column.addWidget(made)
        return made

    def enter(self) -> None:
        """Begin with the three ways."""
        self._close_view()

    def leave(self) -> None:
        """Take nothing."""
        self._close_view()

    def back(self) -> bool:
        """Go back to the three ways; whether there was anything to go back from."""
        open_ = self.stack.count() > 1
        if open_:
            self._end()
        return open_

    def _close_view(self) -> None:
        self.text.show()
        shown = self.stack.widget(1)
        if shown is None:
            return
        self.stack.setCurrentIndex(0)
        self.stack.removeWidget(shown)
        shown.deleteLater()
        self.offer = None

    def _show(self, view: QWidget) -> None:
        self._close_view()
        self.text.hide()
        self.stack.addWidget(view)
        self.stack.setCurrentIndex(1)

    def _back_button(self) -> Button:
        made = Button(self.theme, tr("Back"), kind="plain", icon="back")
        made.clicked.connect(self._end)
        return made

    def _end(self) -> None:
        self._close_view()
        self.code_row.setFocus(Qt.FocusReason.TabFocusReason)

    # Giving.
    def _ask_where(self) -> None:
        dialog = self._dialog(tr("Save the settings"), str(_folder() / _FILE_NAME))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def save(self, path: str) -> None:
        """Save the settings to this file."""
        try:
            settings_file.save(Path(path), self.office.settings)
        except KioskError as trouble:
            self.say_trouble(trouble)
        else:
            self.said.emit(tr("Saved as {file}.", file=Path(path).name), False)

    def show_code(self) -> None:
        """Show the settings as a code, or say that they are too long for one."""
        picture = picture_of(settings_file.code(self.office.settings))
        if picture is None:
            self.said.emit(tr("These settings are too long for a code. Save them to a file instead."), True)
            return
        view, back = QWidget(), self._back_button()
        ways, narrow = QBoxLayout.Direction, self.width() < _NARROW
        row = QBoxLayout(ways.TopToBottom if narrow else ways.LeftToRight, view)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S5)
        row.addWidget(SettingsCode(picture), 1)
        words = QVBoxLayout()
        words.setSpacing(S2)
        words.addWidget(
            label(tr("Hold it before the camera of the other laptop"), look.SMALL, look.SEMIBOLD, wrap=True)
        )
        more = tr("Or scan it there with a hand scanner. That laptop shows what would change, and asks first.")
        words.addWidget(label(more, look.SMALL, role="quiet", wrap=True))
        first = tr("A new laptop takes it on its first screen: Settings of another laptop.")
        words.addWidget(label(first, look.SMALL, role="quiet", wrap=True))
        words.addSpacing(S2)
        words.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch()
        beside = QWidget()
        beside.setLayout(words)
        words.setContentsMargins(0, 0, 0, 0)
        if not narrow:
            beside.setFixedWidth(_BESIDE)
        row.addWidget(beside)
        self._show(view)
        back.setFocus(Qt.FocusReason.TabFocusReason)

    # Taking.
    def _ask_which(self) -> None:
        dialog = self._dialog(tr("Take settings from a file"), str(_folder()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.show_offer)
        dialog.open()

    def show_offer(self, path: str) -> None:
        """Show what a file would change."""
        try:
            offer = settings_file.load(Path(path))
        except KioskError as trouble:
            self.say_trouble(trouble)
            return
        made, view = OfferView(self.theme, self.office, offer), QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S2)
        title = tr("{file} would change this here:", file=Path(path).name)
        column.addWidget(label(title, look.SMALL, look.SEMIBOLD, wrap=True))
        column.addWidget(Scrolling(made), 1)
        column.addLayout(made.foot())
        made.left.connect(self._end)
        made.taken.connect(self._taken)
        self._show(view)
        self.offer = made
        made.leave.setFocus(Qt.FocusReason.TabFocusReason)

    def _taken(self, number: int) -> None:
        self._end()
        self.said.emit(tr("%n change(s) taken.", "", number), False)

    def _dialog(self, title: str, place: str) -> QFileDialog:
        made = QFileDialog(self, title, place, f"{tr('Settings')} (*{settings_file.ENDING})")
        made.finished.connect(made.deleteLater)
        return made


def _folder() -> Path:
    """Where a person looks for files."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents if Path(documents).is_dir() else Path.home())
