"""The Debian package: the frozen program below /usr/lib, its command, and what the desktop needs to know."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from frozen import PROVIDERS, needs_of_the_system, settle
from linux_files import filled, write_desktop_files
from product import DESCRIPTION, DIST, LICENCE, MAINTAINER, PACKAGE, ROOT, SUMMARY, VERSION, WORK, moment, sized

_RECOMMENDED = ("fonts-noto-cjk", "libcups2")
"""Without them Chinese, Japanese and Korean names are boxes, and nothing is printed; all else works."""
_WITHOUT_LIBRARY = ("ca-certificates", "libc6 (>= 2.35)", "libgcc-s1", "libstdc++6")


def build_deb(tree: Path, *, fast: bool, version: str = VERSION, into: Path = DIST) -> Path:
    """The package of a frozen program; `fast` compresses less. Another `version` is for trying an upgrade."""
    architecture = subprocess.check_output(["dpkg", "--print-architecture"], text=True).strip()
    root = WORK / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(tree, root / "usr" / "lib" / PACKAGE, symlinks=True)
    (root / "usr" / "bin").mkdir()
    (root / "usr" / "bin" / "kiosk").symlink_to(f"../lib/{PACKAGE}/kiosk")
    write_desktop_files(root / "usr" / "share")
    papers = root / "usr" / "share" / "doc" / PACKAGE
    papers.mkdir(parents=True)
    shutil.copyfile(ROOT / "LICENSE", papers / "copyright")
    shutil.copyfile(ROOT / "CHANGELOG.md", papers / "CHANGELOG.md")
    settle(root / "usr" / "share")
    control = root / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(_control(tree, architecture, version, sized(root)), "utf-8")
    for script in ("preinst", "prerm"):
        (control / script).write_text(filled(f"{script}.sh.in", version), "utf-8")
        (control / script).chmod(0o755)
    made = into / f"{PACKAGE}_{version}_{architecture}.deb"
    into.mkdir(parents=True, exist_ok=True)
    pressing = ["-Zzstd", "-z1"] if fast else ["-Zxz", "-z9"]
    variables = {**os.environ, "SOURCE_DATE_EPOCH": str(moment())}
    command = ["dpkg-deb", *pressing, "--root-owner-group", "--build", str(root), str(made)]
    subprocess.run(command, env=variables, check=True, stdout=subprocess.DEVNULL)
    return made


def needed_packages(tree: Path) -> list[str]:
    """Debian's packages with the libraries that a frozen program takes of the system."""
    libraries = {PROVIDERS[name] for name in needs_of_the_system(tree)} - set(_RECOMMENDED)
    return sorted(libraries | set(_WITHOUT_LIBRARY))


def _control(tree: Path, architecture: str, version: str, size: int) -> str:
    return "\n".join(
        (
            f"Package: {PACKAGE}",
            f"Version: {version}",
            "Section: misc",
            "Priority: optional",
            f"Architecture: {architecture}",
            f"Maintainer: {MAINTAINER}",
            f"Installed-Size: {size // 1024}",
            f"Depends: {', '.join(needed_packages(tree))}",
            f"Recommends: {', '.join(_RECOMMENDED)}",
            f"Description: {SUMMARY}",
            f" {DESCRIPTION}",
            f" .\n Licence: {LICENCE}; Qt under the LGPL-3.0. `kiosk` opens the window; F1 has all licences.",
            "",
        )
    )
