"""What comes with the program: every file is there, and every font, icon, sound and translation can be used."""

from __future__ import annotations

import wave

from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtGui import QFont, QFontInfo, QImage, QPainter, QTextLayout
from PySide6.QtSvg import QSvgRenderer

from kiosk.app.self_test.bench import Bench
from kiosk.app.self_test.outcome import NotSo, Remark
from kiosk.app.self_test.part import Part
from kiosk.checks import Subject
from kiosk.errors import KioskError
from kiosk.language import tr
from kiosk.licences import components
from kiosk.paths import resource
from kiosk.ui import languages
from kiosk.ui import theme as look

_SIDE = 24
_CHINESE = "简体中文"


async def _contents(bench: Bench) -> str:
    """All files that were built in."""
    wanted = resource("contents.txt").read_text("utf-8").split("\n")[:-1]
    missing = [name for name in wanted if not resource().joinpath(name).is_file()]
    if missing or not wanted:
        raise NotSo(f"{len(missing)} of {len(wanted)} files are missing: {', '.join(missing[:5])}")
    return f"all {len(wanted)} files are there"


async def _fonts(bench: Bench) -> str | Remark:
    """The program's own fonts, and one of this computer's for Chinese."""
    look.bundled_fonts()
    for weight in (QFont.Weight.Normal, look.MEDIUM, look.SEMIBOLD, look.BOLD, look.EXTRABOLD):
        font = QFontInfo(look.font(look.BODY, weight))
        if font.family() != "Inter":
            raise NotSo(f"{font.family()} is drawn in place of Inter")
    if not _drawable("Äß9", look.font(look.BODY)):
        raise NotSo("Inter lacks letters")
    if not _drawable(_CHINESE, look.font(look.BODY)):
        return Remark(
            "Inter, five weights; no font for Chinese names",
            "Install one where such names are expected. On Debian and Ubuntu: apt install fonts-noto-cjk.",
        )
    return "Inter, five weights, and Chinese"


def _drawable(text: str, font: QFont) -> bool:
    """Whether every letter of a text has a shape in the font or in one that stands in for it."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine().setLineWidth(10_000)
    layout.endLayout()
    runs = layout.glyphRuns()
    return bool(runs) and all(0 not in run.glyphIndexes() for run in runs)


async def _icons(bench: Bench) -> str:
    """Each is drawn, and not empty."""
    names = sorted(path.name for path in resource("icons").glob("*.svg"))
    empty = [name for name in names if not _is_drawn(name)]
    if empty or not names:
        raise NotSo(f"{len(empty)} of {len(names)} can't be drawn: {', '.join(empty[:5])}")
    return f"{len(names)} drawn"


def _is_drawn(name: str) -> bool:
    picture = QImage(_SIDE, _SIDE, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    renderer = QSvgRenderer(str(resource("icons", name)))
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    return renderer.isValid() and any(bytes(picture.constBits()))


async def _translations(bench: Bench) -> str:
    """Each language is spoken, by the window and by Qt's own dialogs."""
    said = {}
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    try:
        for code, name in languages.LANGUAGES.items():
            languages.speak(code)
            said[tr(KioskError.hint)] = name
            if code != "en" and not QTranslator().load(languages.qt_file(code), qt):
                raise NotSo(f"Qt's own dialogs do not speak {name}")
    finally:
        languages.speak("en")
    if len(said) != len(languages.LANGUAGES):
        raise NotSo(f"only {', '.join(said.values())} can be told apart")
    return ", ".join(said.values())


async def _sounds(bench: Bench) -> str:
    """Each can be read to its end."""
    names = sorted(path.name for path in resource("sounds").glob("*.wav"))
    for name in names:
        with wave.open(str(resource("sounds", name))) as sound:
            wanted = sound.getnframes() * sound.getnchannels() * sound.getsampwidth()
            if not wanted or len(sound.readframes(sound.getnframes())) != wanted:
                raise NotSo(f"{name} is cut off")
    if not names:
        raise NotSo("there are none")
    return f"{len(names)} read"


async def _licences(bench: Bench) -> str:
    """The notices that the components ask for."""
    found = components()
    without = [each.name for each in found if not each.text.strip()]
    if without or not found:
        raise NotSo(f"{len(without)} of {len(found)} components have no text: {', '.join(without[:5])}")
    return f"{len(found)} components, each with its text"


PARTS = (
    Part(Subject("files", "Files of the program"), _contents),
    Part(Subject("fonts", "Fonts"), _fonts),
    Part(Subject("icons", "Icons"), _icons),
    Part(Subject("sounds", "Sound files"), _sounds),
    Part(Subject("translations", "Languages"), _translations),
    Part(Subject("licences", "Licences"), _licences),
)
