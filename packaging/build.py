"""Makes the installers: `python3 packaging/build.py [deb run bill wheel windows macos] [--fast]`. Nothing named: all.

They lie in `dist/` then, beside SHA256SUMS. What this machine can't make is said, with what to do where it can.
`--fast` compresses less and takes numpy and ICU as they are: for trying, not for handing out. Python 3.11 with pip
is enough.
Signing is off unless KIOSK_SIGNING_KEY names a key of gpg, or what windows_signing.py and macos_image.py ask for.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path

import bootstrap
from product import DIST, ROOT, moment, sized


class Impossible(Exception):
    """This machine can't make it; the words say what to do."""


def main(argv: list[str]) -> int:
    """Make what is named; 1 where something that was asked for by name could not be made."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("targets", nargs="*", choices=[[], *TARGETS], metavar="TARGET", help=", ".join(TARGETS))
    parser.add_argument("--fast", action="store_true", help="compress less, and take numpy as it is")
    parser.add_argument("--windows-python", type=Path, metavar="FILE", help="python.org's embeddable CPython")
    parser.add_argument(
        "--windows-python-sha256", default="", metavar="SUM", help="its checksum, as python.org says it"
    )
    asked = parser.parse_args(argv)
    os.environ["SOURCE_DATE_EPOCH"] = str(moment())
    DIST.mkdir(exist_ok=True)
    made: list[Path] = []
    not_made = []
    for name in asked.targets or TARGETS:
        begun = time.perf_counter()
        try:
            files = TARGETS[name](asked)
        except (Impossible, SystemExit) as why:
            not_made.append(f"{name}: {why}")
            continue
        made += files
        for path in files:
            size = sized(path) / 1e6
            bootstrap.say(f"{name}: {path.relative_to(ROOT)}, {size:.1f} MB, {time.perf_counter() - begun:.0f} s")
    if made:
        _write_sums()
    for line in not_made:
        bootstrap.say(f"Not made here. {line}")
    return 1 if not_made and asked.targets else 0


@cache
def frozen_tree(*, fast: bool) -> Path:
    """The frozen program, made once."""
    import frozen
    import lean_icu

    if sys.platform.startswith("linux"):
        _need(["strip", "readelf"], "binutils")
        if not fast:
            packages = " ".join(lean_icu.TOOLS.values())
            _need([*lean_icu.TOOLS], f"{packages} (without them --fast makes a larger program)")
    tree = frozen.freeze(lean=not fast and sys.platform.startswith("linux"))
    bootstrap.say(f"The program: {tree.relative_to(ROOT)}, {sized(tree) / 1e6:.1f} MB")
    return tree


def _deb(asked: argparse.Namespace) -> list[Path]:
    if not sys.platform.startswith("linux"):
        raise Impossible("on Debian or Ubuntu: python3 packaging/build.py deb")
    _need(["dpkg-deb"], "dpkg")
    import debian

    made = debian.build_deb(frozen_tree(fast=asked.fast), fast=asked.fast)
    return [made, *_signed(made)]


def _run(asked: argparse.Namespace) -> list[Path]:
    if not sys.platform.startswith("linux"):
        raise Impossible("on Linux: python3 packaging/build.py run")
    _need(["makeself", "xz"], "makeself xz-utils")
    import self_extracting

    made = self_extracting.build_run(frozen_tree(fast=asked.fast), fast=asked.fast)
    return [made, *_signed(made)]


def _bill(asked: argparse.Namespace) -> list[Path]:
    import bill
    import frozen

    frozen.make_environments()
    return [bill.write_bill()]


def _wheel(asked: argparse.Namespace) -> list[Path]:
    import frozen

    frozen.make_environments()
    variables = {**bootstrap.environment(), "SOURCE_DATE_EPOCH": str(moment())}
    python = str(frozen.python_of(frozen.RUNTIME))
    before = set(DIST.iterdir())
    command = [python, "-m", "hatchling", "build", "-t", "sdist", "-t", "wheel"]
    subprocess.run(command, cwd=ROOT, env=variables, check=True, stdout=subprocess.DEVNULL)
    return sorted({*set(DIST.iterdir()) - before, *DIST.glob("kiosk-*.whl"), *DIST.glob("kiosk-*.tar.gz")})


def _windows(asked: argparse.Namespace) -> list[Path]:
    import frozen
    import notices
    import windows_installer

    def say_licences(tree: Path) -> None:
        target = tree / "lib" / "kiosk" / "resources" / "licences" / "notices.json"
        notices.write(target, frozen.python_of(frozen.RUNTIME), tree / "lib")

    windows_installer.check(asked.windows_python, asked.windows_python_sha256)
    frozen.make_environments()
    sha256 = asked.windows_python_sha256
    return [windows_installer.build(asked.windows_python, python_sha256=sha256, fast=asked.fast, finish=say_licences)]


def _macos(asked: argparse.Namespace) -> list[Path]:
    import macos_image

    return [macos_image.build()]


def _need(tools: list[str], packages: str) -> None:
    if lacking := [each for each in tools if shutil.which(each) is None]:
        raise Impossible(f"{' and '.join(lacking)} can't be found; on Debian and Ubuntu: apt-get install {packages}")


def _signed(path: Path) -> list[Path]:
    """The detached signature beside a file, where a key is named."""
    key = os.environ.get("KIOSK_SIGNING_KEY")
    if not key:
        return []
    target = path.with_name(f"{path.name}.asc")
    target.unlink(missing_ok=True)
    command = ["gpg", "--batch", "--local-user", key, "--armor", "--detach-sign", "--output", str(target), str(path)]
    subprocess.run(command, check=True)
    return [target]


def _write_sums() -> None:
    """SHA256SUMS of all that lies in `dist/`, as `sha256sum --check` reads it."""
    sums = DIST / "SHA256SUMS"
    files = sorted(path for path in DIST.iterdir() if path.is_file() and not path.name.startswith("SHA256SUMS"))
    sums.write_text("".join(f"{bootstrap.digest(path)}  {path.name}\n" for path in files), "utf-8", newline="\n")
    _signed(sums)


TARGETS: dict[str, Callable[[argparse.Namespace], list[Path]]] = {
    "deb": _deb,
    "run": _run,
    "bill": _bill,
    "wheel": _wheel,
    "windows": _windows,
    "macos": _macos,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
