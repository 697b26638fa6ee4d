"""How loud the verdicts are: a slider, a switch, a button to hear each sound, and words where none can be heard."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QWidget

from kiosk.devices import SoundChoice
from kiosk.language import mark, tr
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.formats import count
from kiosk.ui.labels import label
from kiosk.ui.overlay import Overlay
from kiosk.ui.sound.sounds import Cue, Sounds
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import S2, S4

_KNOB, _GROOVE = 30, 10
"""Pixels of the knob and of the line that it moves on."""

_REST = 300
"""Milliseconds without a change before a choice is told."""

_TRIES = (
    (Cue.ACCEPTED, mark("Checked in"), "check"),
    (Cue.REFUSED, mark("Refused"), "stop"),
    (Cue.LOOK, mark("Look here"), "question"),
)


class VolumeSlider(QSlider):
    """0 to 100, painted. Jumps to where it is touched; left and right move it, up and down leave it."""

    def __init__(self, theme: Theme, value: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self.setRange(0, 100)
        self.setSingleStep(5)
        self.setPageStep(20)
        self.setValue(value)
        self.setAccessibleName(tr("Volume"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as a finger needs."""
        return QSize(240, look.TARGET)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Never lower."""
        return QSize(120, look.TARGET)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Up and down go on to the next control, as everywhere."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take the value under the finger."""
        self.setSliderDown(True)
        self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Follow the finger."""
        if self.isSliderDown():
            self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let go."""
        self.setSliderDown(False)

    def _follow(self, event: QMouseEvent) -> None:
        room = max(1, self.width() - _KNOB)
        self.setValue(round(100 * (event.position().x() - _KNOB / 2) / room))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The line, the part of it that is loud, the knob."""
        painter, palette = QPainter(self), self._theme.palette
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, room = self.height() / 2, self.width() - _KNOB
        at = _KNOB / 2 + room * self.value() / 100
        groove = QRectF(1, middle - _GROOVE / 2, self.width() - 2, _GROOVE)
        painter.setPen(QPen(look.colour(palette.edge), 1.5))
        painter.setBrush(look.colour(palette.chip))
        painter.drawRoundedRect(groove, _GROOVE / 2, _GROOVE / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(palette.accent))
        groove.setRight(at)
        painter.drawRoundedRect(groove, _GROOVE / 2, _GROOVE / 2)
        knob = QRectF(at - _KNOB / 2, middle - _KNOB / 2, _KNOB, _KNOB)
        if self.hasFocus():
            painter.setBrush(look.colour(palette.card))
            painter.setPen(QPen(look.colour(palette.accent), 3))
            painter.drawEllipse(knob.adjusted(1.5, 1.5, -1.5, -1.5))
            painter.setBrush(look.colour(palette.accent))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(knob.adjusted(6, 6, -6, -6))
        else:
            painter.drawEllipse(knob.adjusted(1, 1, -1, -1))
        painter.end()


class SoundOverlay(Overlay):
    """Loudness of the verdicts. What is chosen is heard at once, and told when the hand rests."""

    chosen = Signal(SoundChoice)
    """What to keep."""

    def __init__(self, host: QWidget, theme: Theme, sounds: Sounds, choice: SoundChoice) -> None:
        super().__init__(host, theme, tr("Sound"))
        self._sounds, self._choice, self._told = sounds, choice, choice
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._tell)
        self.slider = VolumeSlider(theme, choice.volume)
        self.percent = label("", look.BODY, look.SEMIBOLD)
        self.percent.setMinimumWidth(70)
        self.percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout()
        row.setSpacing(S4)
        row.addWidget(label(tr("Volume"), look.SMALL, look.SEMIBOLD))
        row.addWidget(self.slider, 1)
        row.addWidget(self.percent)
        self.body.addLayout(row)
        self.switch = Button(theme, "", kind="row", height=60)
        self.switch.clicked.connect(lambda: self._take(SoundChoice(self._choice.volume, not self._choice.muted)))
        self.body.addWidget(self.switch)
        self.words = label("", look.SMALL, look.SEMIBOLD, role="danger", wrap=True)
        self.body.addWidget(self.words)
        self.tries = QWidget()
        row = QHBoxLayout(self.tries)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S2)
        for cue, text, icon in _TRIES:
            row.addWidget(self._try_button(cue, tr(text), icon))
        self.body.addWidget(self.tries)
        self.hint = label("", look.TINY, role="quiet", wrap=True)
        foot = QHBoxLayout()
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.button(tr("Close"), self.close_overlay, "primary", key="Esc"))
        self.body.addSpacing(S2)
        self.body.addLayout(foot)
        self.slider.valueChanged.connect(lambda value: self._take(SoundChoice(value, muted=False)))
        sounds.changed.connect(self._show)
        sounds.warm()
        self._show()

    def close_overlay(self) -> None:
        """Tell what was chosen last, and go away."""
        self._tell()
        super().close_overlay()

    def _try_button(self, cue: Cue, text: str, icon: str) -> Button:
        made = Button(self.theme, text, icon=icon, height=52)
        made.setAccessibleName(tr("Hear the sound: {sound}", sound=text))
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.clicked.connect(lambda: self._sounds.play(cue))
        return made

    def _take(self, choice: SoundChoice) -> None:
        self._choice = choice
        self._sounds.use(choice)
        self._rest.start()
        self._show()

    def _tell(self) -> None:
        self._rest.stop()
        if self._choice != self._told:
            self._told = self._choice
            self.chosen.emit(self._choice)

    def _show(self) -> None:
        """Say how it stands."""
        choice, working = self._choice, self._sounds.working
        self.percent.setText(tr("{volume} %", volume=count(choice.volume)))
        if choice.muted:
            self.switch.set_words(tr("Sound is off"), icon="sound-off", note=tr("Press to switch it on"))
        else:
            self.switch.set_words(tr("Sound is on"), icon="sound", note=tr("Press to switch it off"))
        self.words.setText(self._sounds.trouble)
        self.words.setVisible(not working)
        self.tries.setVisible(working)
        self.tries.setEnabled(bool(choice.volume) and not choice.muted)
        hint = tr("Press one to hear it.") if choice.volume else tr("Turn the volume up to hear them.")
        hint = tr("Switch the sound on to hear them.") if choice.muted else hint
        self.hint.setText(hint if working else "")
        if self.isVisible():
            self._place()
