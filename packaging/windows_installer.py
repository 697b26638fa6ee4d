"""Makes the Windows installer, on Debian or Ubuntu: `python3 packaging/windows_installer.py --windows-python FILE`.

FILE is python.org's embeddable CPython (packaging/windows/python.json names it), checked by its SHA-256. Without it
`--check-imports` still puts the libraries together and proves that none is missing. Needs: nsis gcc-mingw-w64-x86-64.
"""

from __future__ import annotations

import argparse
import os
import shlex
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import product
import windows_imports
import windows_launcher
import windows_signing
import windows_tree
from product import DIST, HERE, VERSION, moment

FOLDER = HERE / "windows"
WORK = product.WORK / "windows"


def build(
    python: Path | None,
    *,
    python_sha256: str = "",
    version: str = "",
    fast: bool = False,
    dist: Path = DIST,
    finish: Callable[[Path], object] = lambda tree: None,
) -> Path:
    """Make the installer in `dist`, with quick compression where it has to be `fast`; the file.

    `finish` does the rest to the program's folder, before it is packed, such as writing the licences. Leaves the
    program, in words, where something is missing: CPython, a tool, or a library that a file imports.
    """
    archive = check(python, python_sha256)
    tree = WORK / "tree"
    windows_tree.assemble(tree, WORK, archive)
    _prove_whole(tree, with_python=True)
    finish(tree)
    made = version or VERSION
    return pack(tree, made, dist / f"check-in-{made}-windows-x64-setup.exe", WORK, fast=fast)


def check(python: Path | None, sha256: str) -> Path:
    """The CPython, where it and the tools are there; else leaves the program, in words."""
    archive = windows_tree.check_python(python, sha256)
    need_tools()
    return archive


def pack(tree: Path, version: str, output: Path, work: Path, *, fast: bool = False, trial: bool = False) -> Path:
    """Make an installer that unpacks a folder; one for a `trial` can be cut off at named steps."""
    launchers, files = work / "launchers", work / "files.nsh"
    windows_launcher.compile_all(launchers, version)
    for name in ("kiosk.exe", "kiosk.com", "switch.exe"):
        windows_signing.sign(launchers / name)
    for folder in (tree, launchers):
        windows_tree.set_times(folder, moment())
    files.write_text("".join(f"{each}\n" for each in _unpacking(tree)), "utf-8", newline="\n")
    output.parent.mkdir(parents=True, exist_ok=True)
    values = {
        "VERSION": version,
        "NUMBERS": ".".join(map(str, windows_launcher.numbers(version))),
        "OUTPUT": str(output),
        "ICON": str(FOLDER / "kiosk.ico"),
        "FILES": str(files),
        "LAUNCHERS": str(launchers),
        "KILOBYTES": str(windows_tree.size(tree) // 1024),
        "FAST": str(int(fast)),
        **({"TRIAL": "1"} if trial else {}),
        **({"SIGN": _signing()} if windows_signing.is_wanted() else {}),
    }
    _makensis(values)
    return output


def need_tools() -> None:
    """Leave the program, in words, where a tool is missing."""
    windows_launcher.find("makensis", "nsis")
    windows_launcher.find(windows_launcher.GCC, "gcc-mingw-w64-x86-64")


def check_imports() -> int:
    """Put the libraries together without CPython and say what is missing; the exit code."""
    tree = WORK / "tree"
    windows_tree.assemble(tree, WORK, None)
    _prove_whole(tree, with_python=False)
    return 0


def _prove_whole(tree: Path, *, with_python: bool) -> None:
    lost = windows_tree.lost(tree, WORK, with_python)
    if lost:
        sys.exit("Libraries are missing in the Windows program:\n" + "\n".join(lost))
    images = len(windows_imports.images(tree))
    came = "" if with_python else f" (without CPython, which brings {', '.join(windows_tree.PROVIDED)})"
    print(
        f"{tree}: {windows_tree.size(tree) / 1e6:.1f} MB, {images} programs and libraries, none missing{came}",
        flush=True,
    )


def _unpacking(tree: Path) -> list[str]:
    """The installer's lines that unpack a folder: every file by name, in order, whatever the disk's order is."""
    lines = []
    for folder in sorted([tree, *(each for each in tree.rglob("*") if each.is_dir())]):
        inside = folder.relative_to(tree).as_posix().replace("/", "\\").replace("$", "$$")
        files = sorted(each for each in folder.iterdir() if each.is_file())
        if files:
            lines.append(f'SetOutPath "$INSTDIR\\$Fresh{"" if folder == tree else chr(92) + inside}"')
            lines += [f'File "/oname={each.name.replace("$", "$$")}" "{each}"' for each in files]
    return lines


def _signing() -> str:
    return f"{shlex.quote(sys.executable)} {shlex.quote(str(Path(windows_signing.__file__)))}"


def _makensis(values: dict[str, str]) -> None:
    command = [windows_launcher.find("makensis", "nsis"), "-V2", "-WX", "-INPUTCHARSET", "UTF8"]
    command += [f"-D{name}={value}" for name, value in values.items()]
    variables = {**os.environ, "SOURCE_DATE_EPOCH": str(moment())}
    done = subprocess.run(
        [*command, str(FOLDER / "installer.nsi")], env=variables, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        sys.exit(f"makensis failed:\n{done.stdout}{done.stderr}")


def main(argv: Sequence[str]) -> int:
    """Make the installer, and say where it is and how large; the exit code."""
    parser = argparse.ArgumentParser(description="Makes the Windows installer of the kiosk.")
    parser.add_argument("--windows-python", type=Path, metavar="FILE", help="python.org's embeddable CPython (zip)")
    parser.add_argument("--windows-python-sha256", default="", metavar="SUM", help="its SHA-256, from python.org")
    parser.add_argument("--version", default="", help="instead of the kiosk's own")
    parser.add_argument("--fast", action="store_true", help="compress quickly")
    parser.add_argument("--check-imports", action="store_true", help="only prove the libraries whole, without CPython")
    given = parser.parse_args(argv)
    if given.check_imports:
        return check_imports()
    made = build(
        given.windows_python, python_sha256=given.windows_python_sha256, version=given.version, fast=given.fast
    )
    print(f"{made}: {made.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
