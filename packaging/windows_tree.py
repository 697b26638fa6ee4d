"""The folder that the Windows installer unpacks: CPython, the locked libraries, the kiosk; trimmed, and proved whole.

python311.dll, python311.zip, *.pyd, the C++ runtime   python.org's embeddable CPython, and the wheels' newer runtime
python311._pth                                         all that may be imported: python311.zip, this folder, lib
lib/                                                   the libraries, and kiosk with its resources
"""

from __future__ import annotations

import compileall
import hashlib
import json
import os
import py_compile
import re
import shutil
import sys
import zipfile
from collections.abc import Iterable
from pathlib import Path

import trimming
import windows_imports
import windows_wheels

ROOT = Path(__file__).resolve().parent.parent
PYTHON = ROOT / "packaging" / "windows" / "python.json"
SEARCH = "python311.zip\n.\nlib\n"
PLUGINS = (
    "iconengines/qsvgicon",
    "imageformats/qico",
    "imageformats/qjpeg",
    "imageformats/qsvg",
    "imageformats/qwebp",
    "multimedia/ffmpegmediaplugin",
    "multimedia/windowsmediaplugin",
    "platforms/qminimal",
    "platforms/qoffscreen",
    "platforms/qwindows",
    "styles/qmodernwindowsstyle",
)
RUNTIME = ("concrt140", "msvcp140", "vcruntime140")
"""How the files of Microsoft's C++ runtime begin: one set of them, the newest, beside Python for all."""
PROVIDED = ("python3.dll", "python311.dll", "vcruntime140.dll", "vcruntime140_1.dll")
"""What CPython's embeddable zip brings, for a look at the imports without it."""
NOT_RUN = {"tests", "test", "testing", "_examples", "f2py", "include", "__pyinstaller", "doc", "typesystems", "scripts"}
NOT_KEPT = {".pyi", ".pxd", ".pyx", ".h", ".hpp", ".lib", ".a", ".c", ".cpp", ".cmake", ".typed"}
KEPT_METADATA = ("METADATA", "entry_points.txt")


def wanted_python() -> dict[str, str]:
    """Which CPython the program is made with: version, file, sha256 (may be empty), how to verify it."""
    found: dict[str, str] = json.loads(PYTHON.read_text("utf-8"))
    return found


def check_python(path: Path | None, sha256: str) -> Path:
    """The embeddable zip where it is there and has its checksum. Leaves the program, in words, where not."""
    wanted = wanted_python()
    sum_known = sha256.lower() or wanted["sha256"]
    if path is None or not path.is_file():
        sys.exit(
            f"A Windows CPython is missing. Fetch {wanted['file']} (CPython {wanted['version']}, Windows embeddable\n"
            "package, 64-bit) from python.org's download page and give it: --windows-python FILE"
            + (f"\nSHA-256: {sum_known}" if sum_known else " --windows-python-sha256 SUM")
        )
    if not re.fullmatch(r"[0-9a-f]{64}", sum_known):
        sys.exit(f"The checksum of {wanted['file']} is not known: give --windows-python-sha256. {wanted['how']}")
    if (found := hashlib.sha256(path.read_bytes()).hexdigest()) != sum_known:
        sys.exit(
            f"{path.name} is not the file that is wanted: its SHA-256 is {found}, and not {sum_known}. Fetch it again."
        )
    return path


def assemble(tree: Path, work: Path, python: Path | None) -> None:
    """Make the folder anew; without CPython only its libraries are there (for `lost`)."""
    if sys.version_info[:2] != (3, 11):
        sys.exit("The Windows program is compiled for Python 3.11: run this with Python 3.11.")
    shutil.rmtree(tree, ignore_errors=True)
    library = tree / "lib"
    library.mkdir(parents=True)
    if python is not None:
        _unpack_python(python, tree)
    unpacked = work / "unpacked"
    shutil.rmtree(unpacked, ignore_errors=True)
    for wheel in windows_wheels.needed(windows_wheels.fetch(work), work).values():
        windows_wheels.unpack(wheel, unpacked)
    for path in _kept(unpacked, work):
        _copy(path, library / path.relative_to(unpacked))
    _one_runtime(unpacked, tree, work)
    shutil.copytree(ROOT / "kiosk", library / "kiosk", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "resources", library / "kiosk" / "resources", ignore=shutil.ignore_patterns("*.ts"))
    shutil.copyfile(ROOT / "LICENSE", tree / "LICENSE.txt")
    _compile(library)


def lost(tree: Path, work: Path, with_python: bool) -> list[str]:
    """The libraries that something imports and that are not there, one line each."""
    library = tree / "lib"
    searched = [tree, library / "PySide6", library / "shiboken6", *_added(library)]
    return windows_imports.missing(tree, searched, work, () if with_python else PROVIDED)


def set_times(folder: Path, seconds: int) -> None:
    """Give every file the same time, so that two builds of one commit are the same."""
    for path in folder.rglob("*"):
        os.utime(path, (seconds, seconds))


def size(folder: Path) -> int:
    """Bytes."""
    return sum(each.stat().st_size for each in folder.rglob("*") if each.is_file())


def qt_modules() -> list[str]:
    """The parts of Qt that the kiosk's source imports."""
    sources = (each.read_text("utf-8") for each in (ROOT / "kiosk").rglob("*.py"))
    return sorted({name for text in sources for name in re.findall(r"\bPySide6\.(Qt\w+)", text)} | {"QtCore"})


def _added(library: Path) -> Iterable[Path]:
    """The folders with libraries that a package's own start adds to those where Windows looks."""
    for folder in library.glob("*.libs"):
        package = library / folder.stem
        if any("os.add_dll_directory" in each.read_text("utf-8") for each in package.glob("*.py")):
            yield folder


def _unpack_python(archive: Path, tree: Path) -> None:
    with zipfile.ZipFile(archive) as opened:
        names = [each for each in opened.namelist() if not each.endswith((".exe", "._pth", ".cat", "/"))]
        opened.extractall(tree, names)
    if not (tree / "python311.dll").is_file():
        sys.exit(f"{archive.name} holds no python311.dll: it is not the embeddable package of CPython 3.11.")
    (tree / "python311._pth").write_text(SEARCH, "ascii", newline="\n")


def _kept(unpacked: Path, work: Path) -> Iterable[Path]:
    qt = unpacked / "PySide6"
    yield from sorted([*qt.glob("*.py"), *qt.glob("support/*.py")])  # Shiboken imports the latter by itself
    roots = [qt / f"{name}.pyd" for name in qt_modules()]
    plugins = [qt / "plugins" / f"{name}.dll" for name in PLUGINS]
    translations = [qt / "translations" / f"qtbase_{name}.qm" for name in trimming.LANGUAGES]
    if gone := [each.name for each in (*roots, *plugins, *translations) if not each.is_file()]:
        sys.exit(f"PySide6 has no {', '.join(gone)} any more: look at packaging/windows_tree.py")
    used = windows_imports.reached([*roots, *plugins], [qt], work)
    yield from (each for each in sorted(used) if not _is_runtime(each))
    yield from translations
    for path in sorted(unpacked.rglob("*")):
        inside = path.relative_to(unpacked)
        if path.is_file() and inside.parts[0] != "PySide6" and _is_run(inside) and not _is_runtime(path):
            yield path


def _is_run(inside: Path) -> bool:
    """Whether a file of a library is needed to run it, or says under which licence it is."""
    first = inside.parts[0]
    if first.endswith(".dist-info"):
        return inside.name in KEPT_METADATA or "licenses" in inside.parts or "LICEN" in inside.name.upper()
    if first == "shiboken6" and inside.suffix == ".dll":
        return inside.name == "shiboken6.abi3.dll"
    if re.search(r"_tests\.cp\d+-win", inside.name) or inside.suffix in NOT_KEPT:
        return False
    return not NOT_RUN.intersection(inside.parts[:-1])


def _is_runtime(path: Path) -> bool:
    return path.suffix == ".dll" and "-" not in path.stem and path.name.startswith(RUNTIME)


def _one_runtime(unpacked: Path, tree: Path, work: Path) -> None:
    """Put the newest of each file of the C++ runtime beside Python; the former ones are compatible with it."""
    for path in sorted(each for each in unpacked.rglob("*.dll") if _is_runtime(each)):
        there = tree / path.name
        if not there.exists() or windows_imports.version(path, work) > windows_imports.version(there, work):
            _copy(path, there)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _compile(library: Path) -> None:
    """Compile beforehand: nothing is written beside the program when it runs, and the first start is not slow."""
    mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
    if not compileall.compile_dir(library, quiet=1, force=True, invalidation_mode=mode, stripdir=str(library)):
        sys.exit("A Python file of the program can't be compiled; its name is above.")
