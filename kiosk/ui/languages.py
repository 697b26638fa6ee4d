"""The languages of the window: Qt's translation files, the form of numbers and times, and the direction of reading."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from kiosk import language
from kiosk.paths import resource
from kiosk.ui import formats

SYSTEM: Final = "system"
"""The computer's own, where we have it; else English."""

LANGUAGES: Final = {
    "en": "English",
    "fr": "Français",
    "de": "Deutsch",
    "es": "Español",
    "pt": "Português",
    "zh": "简体中文",
}
"""By code, each as its own speakers call it."""

_QT_FILES: Final = {"pt": "pt_BR", "zh": "zh_CN"}


_spoken = "en"


def speak(chosen: str = SYSTEM) -> None:
    """Say everything in this language from now on: a code of LANGUAGES, or SYSTEM. What is shown stays as it is."""
    code = chosen if chosen in LANGUAGES else of_the_computer()
    ours = QTranslator()
    if code != "en" and not ours.load(str(resource("translations", f"kiosk_{code}.qm"))):
        raise RuntimeError(f"The bundled translation {code} can't be read: install the program again")
    global _spoken
    _spoken = code
    formats.speak(code)

    def say(text: str, note: str, number: int) -> str:
        said = ours.translate("", text, note, number)
        if number < 0:
            return said or text
        return (said or language.english_form(text, number)).replace("%n", formats.count(number))

    language.speak_through(say)
    _speak_qt(code)


def spoken() -> str:
    """The code of the language that is spoken."""
    return _spoken


def of_the_computer() -> str:
    """The code of the first language of the computer's that we have."""
    for name in QLocale.system().uiLanguages():
        if name[:2] in LANGUAGES:
            return name[:2]
    return "en"


def qt_file(code: str) -> str:
    """The name of Qt's own translation into a language, without its ending."""
    return f"qtbase_{_QT_FILES.get(code, code)}"


_qt_words: QTranslator | None = None


def _speak_qt(code: str) -> None:
    """Qt's own dialogs, and the side that lines begin at."""
    global _qt_words
    application = QGuiApplication.instance()
    if not isinstance(application, QGuiApplication):
        return
    if _qt_words is not None:
        application.removeTranslator(_qt_words)
    _qt_words = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if _qt_words.load(qt_file(code), folder):
        application.installTranslator(_qt_words)
    application.setLayoutDirection(formats.locale().textDirection())
