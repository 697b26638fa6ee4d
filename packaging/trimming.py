"""What of Python, Qt and the libraries the frozen program takes along, and what it leaves out."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import Final

WITH_DATA: Final = ("anyascii", "nicknames")
"""Packages that read files of their own."""

WITH_METADATA: Final = ("keyring", "nicknames")
"""Packages that ask which version they are, or what is plugged into them."""

IMPORTED_BY_NAME: Final = (
    "anyascii._data",
    "keyring.backends.macOS",
    "keyring.backends.SecretService",
    "keyring.backends.Windows",
    "uvicorn.lifespan.off",
    "uvicorn.lifespan.on",
    "uvicorn.loops.asyncio",
    "uvicorn.protocols.http.h11_impl",
)
"""Modules that no import statement names."""

UNUSED_MODULES: Final = (
    "_bz2",
    "_codecs_cn",
    "_codecs_hk",
    "_codecs_iso2022",
    "_codecs_jp",
    "_codecs_kr",
    "_codecs_tw",
    "_lzma",
    "_multibytecodec",
    "_uuid",
    "attr",
    "attrs",
    "curses",
    "doctest",
    "hatchling",
    "lib2to3",
    "numpy.f2py",
    "numpy.fft",
    "numpy.random",
    "pip",
    "pydoc",
    "rapidfuzz.fuzz_cpp",
    "rapidfuzz.fuzz_cpp_avx2",
    "rapidfuzz.utils_cpp",
    "PySide6.QtMultimediaWidgets",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "readline",
    "setuptools",
    "sqlite3",
    "tkinter",
    "trove_classifiers",
    "uvicorn.supervisors.watchfilesreload",
    "wheel",
)
"""Modules that something imports where they are there, and nothing needs."""

LANGUAGES: Final = ("de", "es", "fr", "pt_BR", "zh_CN")
"""Of Qt's own words; English needs no file."""

_QT_PLUGINS: Final = frozenset(
    {
        "iconengines/qsvgicon",
        "imageformats/qgif",
        "imageformats/qico",
        "imageformats/qjpeg",
        "imageformats/qsvg",
        "imageformats/qwebp",
        "multimedia/darwinmediaplugin",
        "multimedia/ffmpegmediaplugin",
        "multimedia/windowsmediaplugin",
        "permissions/qdarwincamerapermission",
        "platforminputcontexts/composeplatforminputcontextplugin",
        "platforminputcontexts/ibusplatforminputcontextplugin",
        "platforms/qcocoa",
        "platforms/qminimal",
        "platforms/qoffscreen",
        "platforms/qwayland",
        "platforms/qwindows",
        "platforms/qxcb",
        "platformthemes/qxdgdesktopportal",
        "printsupport/cupsprintersupport",
        "styles/qmacstyle",
        "styles/qmodernwindowsstyle",
        "wayland-decoration-client/adwaita",
        "wayland-decoration-client/bradient",
        "wayland-graphics-integration-client/qt-plugin-wayland-egl",
        "wayland-shell-integration/xdg-shell",
        "xcbglintegrations/qxcb-egl-integration",
        "xcbglintegrations/qxcb-glx-integration",
    }
)
"""By folder and name, without what a system puts around a library's name."""

_QT_UNUSED: Final = re.compile(r"(lib)?Qt6?(Egl[Ff][Ss]|MultimediaWidgets|Pdf|VirtualKeyboard)")

_FROM_THE_SYSTEM: Final = re.compile(r"lib(crypto|ffi|ssl)\.so")
"""What comes from the machine that builds: Python needs it, and systems have it in versions that don't fit. All else
of the system stays there: an old copy of a driver's library breaks drawing and sound."""

_METADATA: Final = frozenset({"METADATA", "entry_points.txt"})
"""Of what pip writes of a package: what is asked for when the program runs. The rest tells where it was built."""

_LIBRARY: Final = re.compile(r"\.(so|dll|dylib|pyd)\b")


def is_needed(place: str, source: str, of_python: tuple[str, ...]) -> bool:
    """Whether a file goes along: its place in the tree, where it comes from, and the folders of Python and packages."""
    path = PurePosixPath(place.replace("\\", "/"))
    if _LIBRARY.search(path.name) and not source.startswith(of_python):
        return bool(_FROM_THE_SYSTEM.match(path.name))
    if path.suffix == ".ts":
        return False
    if path.parts[0].endswith(".dist-info"):
        return path.name in _METADATA
    if path.name.endswith(".qm") and "PySide6" in path.parts:
        return path.stem in {f"qtbase_{code}" for code in LANGUAGES}
    if "plugins" in path.parts and "PySide6" in path.parts:
        at = path.parts.index("plugins")
        return "/".join((path.parts[at + 1], plain_name(path.name))) in _QT_PLUGINS
    return not _QT_UNUSED.match(path.name)


def plain_name(file_name: str) -> str:
    """`libqxcb.so` and `qwindows.dll` as `qxcb` and `qwindows`."""
    return re.sub(r"^lib|\.(so|dll|dylib)$", "", file_name)
