"""The first screen: the server's address and key, what checking them came to, and practice in one click."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from kiosk.errors import KioskError, NeedKey, Offline, ServerTrouble
from kiosk.language import mark, tr
from kiosk.settings_file import is_code
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.exchange import take
from kiosk.ui.labels import label
from kiosk.ui.language_choice import languages_overlay
from kiosk.ui.languages import LANGUAGES, spoken
from kiosk.ui.overlay import is_typed
from kiosk.ui.page import Page, Tile, card
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import S1, S2, S4

CheckState = Literal["pass", "fail", "running", "missing"]
"""How one thing that is checked stands."""

_ICONS: dict[CheckState, str] = {"pass": "check", "fail": "stop", "running": "clock", "missing": "key"}

_KEPT = mark("The key is kept in this computer's keyring, never in a file.")
_ASKED = mark("This computer has no keyring, so the key is not kept: enter it again after each start.")

_AT_SET_UP: dict[type[KioskError], str] = {
    NeedKey: mark("Check that it was copied whole, or ask the organizer for another one."),
    Offline: mark("No answer from this address. Check the address and the network, then try again."),
    ServerTrouble: mark("Try again in a few minutes."),
}
"""What to do about it here, where nobody is checking in yet."""


class SetupScreen(Page):
    """Asks for address and key. Whoever composes checks them and tells each result through `set_checks`."""

    connect_asked = Signal(str, str)
    practice_asked = Signal()
    language_chosen = Signal(str)
    take_over_asked = Signal(list)
    """The files to read."""
    settings_asked = Signal()
    """Settings of another laptop are to be taken."""
    keys_asked = Signal()
    """A keyboard on the screen, or no more."""
    code_typed = Signal(str)
    """A scanner typed a code of settings."""
    back_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        words = tr("Find, check in, done: with or without a network.")
        super().__init__(tr("Check-in"), words, width=720, centred=True)
        self._theme = theme
        head = QHBoxLayout()
        head.setSpacing(S4)
        head.addWidget(Tile(theme), 0, Qt.AlignmentFlag.AlignTop)
        words_column = QVBoxLayout()
        words_column.setSpacing(0)
        words_column.addWidget(self.title)
        words_column.addWidget(self.text)
        head.addLayout(words_column, 1)
        self.language = Button(theme, LANGUAGES[spoken()], kind="plain", icon="language")
        self.language.setAccessibleName(tr("Language: {name}", name=LANGUAGES[spoken()]))
        head.addWidget(self.language, 0, Qt.AlignmentFlag.AlignTop)
        self.column.insertLayout(1, head)
        self._checks: list[tuple[str, CheckState, str]] = []
        self._server = ""
        self.practice = Button(
            theme, tr("Practice with invented runners"), kind="row", icon="runner", height=60, pixels=look.BODY
        )
        self.practice.set_words(self.practice.text(), icon="runner", note=tr("Nothing leaves this laptop"))
        self.column.addWidget(self.practice)
        self.take_over = Button(
            theme, tr("Go on for another laptop"), kind="row", icon="import", height=60, pixels=look.BODY
        )
        self.take_over.set_words(self.take_over.text(), icon="import", note=tr("With the file that it handed over"))
        self.column.addWidget(self.take_over)
        frame, form = card()
        self.url, self.key = QLineEdit(), QLineEdit()
        self.show_key = Button(theme, tr("Show", "The key that is typed"), icon="eye", height=52)
        self.screen_keys = Button(theme, "", icon="keyboard", height=52)
        self.screen_keys.setAccessibleName(tr("Keyboard on the screen"))
        self.screen_keys.setToolTip(tr("Keyboard on the screen"))
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        server, key = tr("Intervals server"), tr("API key")
        for caption, line in ((server, self.url), (key, self.key)):
            line.setFont(look.font(look.SMALL))
            line.setAccessibleName(caption)
            line.returnPressed.connect(self._ask)
        self.note = label(tr(_KEPT), look.TINY, role="quiet", wrap=True)
        self.settings = Button(theme, tr("Settings of another laptop…"), kind="plain", icon="import")
        head_row = QHBoxLayout()
        head_row.addWidget(label(tr("Connect to an event"), look.BODY, look.SEMIBOLD, wrap=True), 1)
        head_row.addWidget(self.settings)
        form.addLayout(head_row)
        form.addWidget(label(server, look.TINY, look.SEMIBOLD, role="quiet"))
        form.addWidget(self.url)
        form.addSpacing(S1)
        form.addWidget(label(key, look.TINY, look.SEMIBOLD, role="quiet"))
        row = QHBoxLayout()
        row.addWidget(self.key, 1)
        row.addWidget(self.show_key)
        row.addWidget(self.screen_keys)
        form.addLayout(row)
        form.addWidget(self.note)
        form.addSpacing(S2)
        foot = QHBoxLayout()
        self.connect_button = Button(theme, tr("Check and go on"), kind="primary", key="Enter", height=56)
        self.back = Button(theme, "", kind="plain", icon="back")
        self.back.hide()
        foot.addWidget(self.back)
        foot.addStretch()
        foot.addWidget(self.connect_button)
        self._list = QVBoxLayout()
        self._list.setSpacing(S2)
        form.addLayout(self._list)
        form.addSpacing(S2)
        form.addLayout(foot)
        self.column.addWidget(frame)
        self.column.addStretch(3)
        self.connect_button.clicked.connect(self._ask)
        self.practice.clicked.connect(lambda: self.practice_asked.emit())
        self.language.clicked.connect(lambda: languages_overlay(self, theme, self.language_chosen.emit).open())
        self.screen_keys.clicked.connect(lambda: self.keys_asked.emit())
        self.take_over.clicked.connect(lambda: take(self, self.take_over_asked.emit))
        self.settings.clicked.connect(lambda: self.settings_asked.emit())
        self.back.clicked.connect(lambda: self.back_asked.emit())
        self.show_key.clicked.connect(self._toggle_key)
        theme.changed.connect(lambda: self.set_checks(self._checks))
        self._show_checks = QTimer(self, singleShot=True, interval=20)
        self._show_checks.timeout.connect(self._scroll_to_checks)

    def set_server(self, url: str, *, keyring: bool, key_wanted: bool = False) -> None:
        """Fill in the address; whether the key can be kept; the keyboard goes to the key where that is missing.

        `key_wanted`: the key that was typed before is of no use.
        """
        self._server = url
        self.url.setText(url)
        if key_wanted:
            self.key.clear()
        self.set_keyring(keyring)
        (self.key if key_wanted or url else self.url).setFocus()

    def set_keyring(self, keyring: bool) -> None:
        """Say whether the key can be kept; what was typed meanwhile stays."""
        self.note.setText(tr(_KEPT) if keyring else tr(_ASKED))

    def offer_back(self, words: str) -> None:
        """A way on without a key, in these words; none where they are empty."""
        self.back.set_words(words)
        self.back.setVisible(bool(words))

    def set_busy(self, busy: bool) -> None:
        """While the key is being checked nothing can be asked twice."""
        self.connect_button.setEnabled(not busy)
        self.connect_button.set_words(tr("Checking…") if busy else tr("Check and go on"))

    def set_checks(self, checks: Iterable[tuple[str, CheckState, str]]) -> None:
        """Show what was checked: (what, "pass" | "fail" | "running", what to do about it)."""
        self._checks = list(checks)
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for what, state, hint in self._checks:
            self._list.addWidget(self._check(what, state, hint))
        if self._checks:
            self._show_checks.start()

    def set_taken(self, fields: Sequence[str], *, has_key: bool) -> None:
        """Show which fields of the settings were taken from another laptop, and whether the key is still missing."""
        from kiosk.ui.organizer.words import name_of

        names = ", ".join(name_of(each) for each in fields)
        taken = tr("%n setting(s) taken from the other laptop", "", len(fields))
        if has_key:
            self.offer_back(self.back.text() or tr("Choose an event"))
            key: tuple[str, CheckState, str] = (tr("The key is on this laptop already"), "pass", "")
        else:
            hint = tr("It is never among the settings. Type it above, or ask the organizer for it.")
            key = (tr("Still missing: the API key"), "missing", hint)
        self.set_checks([(taken, "pass", names), key])
        self.key.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Letters that no field took go to the key: so a scanned code is read whole wherever the keyboard is."""
        if is_typed(event):
            self.key.setFocus(Qt.FocusReason.TabFocusReason)  # which selects what is there, to be replaced
            self.key.insert(event.text())
        else:
            super().keyPressEvent(event)

    def _scroll_to_checks(self) -> None:
        self.area.ensureWidgetVisible(self.connect_button)

    def set_error(self, trouble: KioskError) -> None:
        """Show one thing that failed, and what to do about it."""
        self.set_busy(False)
        here = _AT_SET_UP.get(type(trouble))
        self.set_checks([(trouble.title, "fail", trouble.hint if here is None else tr(here))])

    def _check(self, what: str, state: CheckState, hint: str) -> QWidget:
        palette = self._theme.palette
        ink = {"pass": palette.accent, "fail": palette.danger, "running": palette.quiet, "missing": palette.text}[state]
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S2)
        sign = QLabel()
        sign.setPixmap(look.icon(_ICONS[state], ink, 22, self.devicePixelRatioF()))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(what, look.SMALL, look.SEMIBOLD, role="danger" if state == "fail" else "", wrap=True))
        if hint:
            words.addWidget(label(hint, look.TINY, role="quiet", wrap=True))
        row.addLayout(words, 1)
        made.setAccessibleName(f"{_spoken(what, state)}. {hint}")
        return made

    def _ask(self) -> None:
        url, key = self.url.text().strip(), self.key.text().strip()
        code = next((text for text in (url, key) if is_code(text)), "")
        if code:
            self.url.setText(self._server)
            self.key.clear()
            self.code_typed.emit(code)
        elif not url:
            self.set_checks([(tr("The server's address is missing"), "fail", tr("It begins with https://"))])
            self.url.setFocus()
        elif not key:
            hint = tr("The organizer makes one in Intervals, under API keys.")
            self.set_checks([(tr("The API key is missing"), "fail", hint)])
            self.key.setFocus()
        elif self.connect_button.isEnabled():
            self.connect_asked.emit(url, key)

    def _toggle_key(self) -> None:
        hidden = self.key.echoMode() is QLineEdit.EchoMode.Password
        self.key.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        show, hide = tr("Show", "The key that is typed"), tr("Hide", "The key that is typed")
        self.show_key.set_words(hide if hidden else show, icon="eye-off" if hidden else "eye")
        self.key.setFocus()


def _spoken(what: str, state: CheckState) -> str:
    """A thing that is checked and how it stands, for who hears the screen."""
    if state in ("running", "missing"):
        return what
    return tr("{what} ok", what=what) if state == "pass" else tr("{what} not ok", what=what)
