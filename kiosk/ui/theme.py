"""The look in force: fonts, icons and the style sheet, made of the tokens."""

from __future__ import annotations

from dataclasses import asdict
from functools import cache
from string import Template
from typing import Final

from PySide6.QtCore import QByteArray, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from kiosk.paths import resource
from kiosk.ui import tokens
from kiosk.ui.tokens import (
    BIB,
    BODY,
    CORNER,
    DARK,
    FIELD,
    LARGE,
    LIGHT,
    LOW_ROW,
    LOW_ROW_GAP,
    ROW,
    ROW_GAP,
    SMALL,
    TARGET,
    TINY,
    TITLE,
    Palette,
)

__all__ = [
    "BIB",
    "BODY",
    "BOLD",
    "CORNER",
    "DARK",
    "EXTRABOLD",
    "FIELD",
    "LARGE",
    "LIGHT",
    "LOW_ROW",
    "LOW_ROW_GAP",
    "MEDIUM",
    "MODES",
    "ROW",
    "ROW_GAP",
    "SEMIBOLD",
    "SMALL",
    "TARGET",
    "TINY",
    "TITLE",
    "Palette",
    "Theme",
    "bundled_fonts",
    "colour",
    "contrast",
    "font",
    "icon",
]

MODES: Final = ("system", "light", "dark")
"""What a person can choose; "system" follows the computer's setting while the program runs."""

_FAMILIES = ["Inter", "Noto Sans", "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC"]
_FONT_FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf", "Inter-ExtraBold.otf")


def contrast(one: str, other: str) -> float:
    """The WCAG 2 contrast ratio of two #RRGGBB colours, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@cache
def font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Inter at a size in pixels, with figures of equal width; shared, so copy it before changing it."""
    made = QFont()
    made.setFamilies(_FAMILIES)
    made.setPixelSize(pixels)
    made.setWeight(weight)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


MEDIUM, SEMIBOLD, BOLD, EXTRABOLD = (
    QFont.Weight.Medium,
    QFont.Weight.DemiBold,
    QFont.Weight.Bold,
    QFont.Weight.ExtraBold,
)


@cache
def _svg(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text("utf-8")


@cache
def icon(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """An icon of `resources/icons` in one colour, `size` logical pixels square, for a screen of `ratio`."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(_svg(name).replace("#000", colour).encode())).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@cache
def colour(value: str) -> QColor:
    """The QColor of a #RRGGBB; shared, so copy it before changing it."""
    return QColor(value)


@cache
def bundled_fonts() -> None:
    """Let Qt know the program's own fonts. Raises RuntimeError where one is missing or damaged."""
    for name in _FONT_FILES:
        if QFontDatabase.addApplicationFont(str(resource("fonts", name))) < 0:
            raise RuntimeError(f"The bundled font {name} can't be read: install the program again")


class Theme(QObject):
    """The palette in force; dresses the application in it and says when it changes."""

    changed = Signal()

    def __init__(self, mode: str = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        bundled_fonts()
        self.mode = mode
        self._system = QGuiApplication.styleHints().colorScheme()
        self.palette = self._chosen()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)
        self._dress()

    def set_mode(self, mode: str) -> None:
        """Take "system", "light" or "dark"."""
        self.mode = mode
        self._follow(self._system)

    @property
    def dark(self) -> bool:
        """Whether the dark palette is in force."""
        return self.palette is DARK

    def _chosen(self) -> Palette:
        if self.mode == "system":
            return DARK if self._system is Qt.ColorScheme.Dark else LIGHT
        return DARK if self.mode == "dark" else LIGHT

    def _follow(self, system: Qt.ColorScheme) -> None:
        self._system = system
        chosen = self._chosen()
        if chosen is not self.palette:
            self.palette = chosen
            self._dress()
            self.changed.emit()

    def _dress(self) -> None:
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            raise RuntimeError("A theme needs a QApplication")
        if application.style().objectName() != "fusion":
            application.setStyle("Fusion")
        application.setFont(font(SMALL))
        application.setPalette(self._qt_palette())
        application.setStyleSheet(self.style_sheet())

    def style_sheet(self) -> str:
        """The style sheet of `resources/style/kiosk.qss` in the colours in force; $NAME there is a token in pixels."""
        template = Template(resource("style", "kiosk.qss").read_text("utf-8"))
        arrow = resource("icons", "down-dark.svg" if self.dark else "down-light.svg").as_posix()
        sizes = {name: f"{value}px" for name, value in vars(tokens).items() if isinstance(value, int)}
        return template.substitute(asdict(self.palette) | sizes, arrow=arrow)

    def _qt_palette(self) -> QPalette:
        roles, palette = QPalette.ColorRole, QPalette()
        for role, value in (
            (roles.Window, self.palette.ground),
            (roles.WindowText, self.palette.text),
            (roles.Base, self.palette.card),
            (roles.AlternateBase, self.palette.ground),
            (roles.Text, self.palette.text),
            (roles.Button, self.palette.card),
            (roles.ButtonText, self.palette.text),
            (roles.PlaceholderText, self.palette.quiet),
            (roles.Highlight, self.palette.accent),
            (roles.HighlightedText, self.palette.on_accent),
            (roles.ToolTipBase, self.palette.text),
            (roles.ToolTipText, self.palette.card),
        ):
            palette.setColor(role, QColor(value))
        return palette
