"""The parts of the quick start: a step with its picture, a sample of a banner, key caps, a piece of advice."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QStyle, QVBoxLayout, QWidget

from kiosk.ui import theme as look
from kiosk.ui.banner import ground_of, paint_stripes
from kiosk.ui.help.pictures import HEIGHT, paint_picture
from kiosk.ui.help.words import Advice, Colour, Step
from kiosk.ui.key_cap import key_cap_width, key_name, paint_key_cap
from kiosk.ui.labels import label
from kiosk.ui.theme import Palette, Theme
from kiosk.ui.tokens import CORNER, HAIR, S3
from kiosk.ui.wording import Role

DISC = 26
"""Units of the disc with a step's number."""

_WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
_STRIPES, _ACCENT, _PAD, _ICON, _CAP_GAP = 20, 6, 12, 24, 6


def paint_disc(painter: QPainter, box: QRectF, number: str, palette: Palette) -> None:
    """A number on a disc in the accent's colour."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour(palette.accent))
    painter.drawEllipse(box)
    painter.setPen(look.colour(palette.on_accent))
    painter.setFont(look.font(look.SMALL, look.BOLD))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), number)


class StepPicture(QWidget):
    """The picture of a step, and the step's number in its corner."""

    def __init__(self, theme: Theme, step: Step, number: str) -> None:
        super().__init__()
        self._theme, self._step, self._number = theme, step, number
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The number at the side that lines begin at, the picture beside it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, side = self.rect(), self.layoutDirection()
        room = QStyle.visualRect(side, whole, whole.adjusted(DISC + 4, 0, 0, 0))
        paint_picture(painter, self._step.picture, QRectF(room), self._theme.palette, self.devicePixelRatioF())
        disc = QStyle.visualRect(side, whole, QRect(0, 0, DISC, DISC))
        paint_disc(painter, QRectF(disc), self._number, self._theme.palette)
        painter.end()


class StepCard(QFrame):
    """A step: picture, title, sentence."""

    def __init__(self, theme: Theme, step: Step, number: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(f"{number}. {step.title}")
        self._picture = StepPicture(theme, step, number)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(HAIR)
        self._column.addWidget(self._picture)
        self._column.addWidget(label(step.title, look.SMALL + 2, look.BOLD, wrap=True))
        self._column.addWidget(label(step.text, look.SMALL, role="quiet", wrap=True))
        self._column.addStretch()
        self.set_low(False)

    def set_low(self, low: bool) -> None:
        """Take less height in a low window."""
        self._picture.setFixedHeight(48 if low else HEIGHT)
        self._column.setContentsMargins(*((12, 8, 12, 8) if low else (14, 12, 14, 12)))


class _Part:
    """A text of a sample of a banner, wrapped in its place."""

    def __init__(self, left: int, top: int, width: int, text: str, font: QFont) -> None:
        self.text, self.font = text, font
        needed = QFontMetrics(font).boundingRect(QRect(left, top, max(width, 1), 9999), _WRAP, text)
        self.box = QRect(left, top, width, needed.height())


def sample_parts(colour: Colour, width: int, *, low: bool = False) -> tuple[_Part, _Part]:
    """Title and sentence of a sample in a width."""
    less, top = (2, 5) if low else (0, 9)
    left = _STRIPES + _PAD + _ICON + 12
    room = width - left - _PAD
    title = _Part(left, top, room, colour.title, look.font(look.SMALL + 2 - less, look.BOLD))
    return title, _Part(left, title.box.bottom() + 2, room, colour.text, look.font(look.SMALL - less))


def sample_height(colour: Colour, width: int, *, low: bool = False) -> int:
    """The height of a sample in a width."""
    return sample_parts(colour, width, low=low)[1].box.bottom() + (7 if low else 11)


def paint_sample(
    painter: QPainter, colour: Colour, box: QRect, palette: Palette, ratio: float, *, low: bool = False
) -> None:
    """Draw a small banner as the real one looks; its side is the painter's."""
    colours, side = ground_of(colour.role, palette), painter.layoutDirection()
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), CORNER, CORNER)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.save()
    painter.fillPath(shape, look.colour(colours.ground))
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    painter.translate(box.topLeft())
    room = QRect(QPoint(), box.size())
    if colour.role is Role.REFUSED:
        edge = QStyle.visualRect(side, room, QRect(0, 0, _STRIPES, box.height()))
        paint_stripes(painter, edge, palette.stripe)
    elif colour.role is Role.LOOK:
        edge = QStyle.visualRect(side, room, QRect(0, 0, _ACCENT, box.height()))
        painter.fillRect(edge, look.colour(palette.accent))
    title, text = sample_parts(colour, box.width(), low=low)
    top = title.box.top() + (QFontMetrics(title.font).height() - _ICON) // 2
    place = QStyle.visualRect(side, room, QRect(_STRIPES + _PAD, top, _ICON, _ICON))
    painter.drawPixmap(place.topLeft(), look.icon(colour.icon, colours.ink, _ICON, ratio))
    painter.setPen(look.colour(colours.ink))
    for part in (title, text):
        painter.setFont(part.font)
        painter.drawText(QStyle.visualRect(side, room, part.box), _WRAP, part.text)
    painter.restore()
    if colour.role is Role.LOOK:
        painter.setPen(QPen(look.colour(palette.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)


class Sample(QWidget):
    """A small banner that says what its colour means."""

    def __init__(self, theme: Theme, colour: Colour) -> None:
        super().__init__()
        self._theme, self._colour, self._low = theme, colour, False
        self.setAccessibleName(f"{colour.title}. {colour.text}")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def set_low(self, low: bool) -> None:
        """Take less height in a low window."""
        self._low = low
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Its texts are wrapped."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """As high as its texts."""
        return sample_height(self._colour, width, low=self._low)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as there is room."""
        return QSize(300, self.heightForWidth(300))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Narrow enough for a column of a small window."""
        return QSize(220, look.TARGET)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The banner."""
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        paint_sample(painter, self._colour, self.rect(), self._theme.palette, ratio, low=self._low)
        painter.end()


def caps_width(caps: tuple[str, ...]) -> int:
    """The pixels that key caps take beside each other."""
    return sum(map(key_cap_width, caps)) + _CAP_GAP * (len(caps) - 1)


def paint_caps(painter: QPainter, caps: tuple[str, ...], left: int, middle: int, ink: str) -> None:
    """Draw key caps beside each other, in their order from the left."""
    for cap in caps:
        left += key_cap_width(cap)
        paint_key_cap(painter, left, middle, cap, look.colour(ink))
        left += _CAP_GAP


class KeyCaps(QWidget):
    """Keys, as they look on the buttons."""

    def __init__(self, theme: Theme, caps: tuple[str, ...]) -> None:
        super().__init__()
        self._theme, self._caps = theme, caps
        self.setAccessibleName(" ".join(map(key_name, caps)))
        self.setFixedSize(caps_width(caps), 24)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The caps."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_caps(painter, self._caps, 0, self.height() // 2, self._theme.palette.text)
        painter.end()


class AdviceRow(QWidget):
    """What to do when something is not as it should be: sign, title, sentence."""

    def __init__(self, theme: Theme, advice: Advice) -> None:
        super().__init__()
        self._theme, self._icon = theme, advice.icon
        self._sign = QLabel()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(advice.title, look.SMALL, look.BOLD, wrap=True))
        words.addWidget(label(advice.text, look.SMALL, role="quiet", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S3)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        theme.changed.connect(self._colour)
        self._colour()

    def _colour(self) -> None:
        ink = self._theme.palette.accent
        self._sign.setPixmap(look.icon(self._icon, ink, _ICON, self.devicePixelRatioF()))
