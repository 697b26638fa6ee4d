"""The two installers for Linux as a trial uses them: install, remove, and the same program as an older version."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol

from bare_root import HOME, Computer, Said
from linux_files import filled
from product import ID, PACKAGE, VERSION

OLDER: Final = f"{VERSION}~before"
"""A version that sorts before ours, for systems and for people."""
_OF_A_DESKTOP: Final = ("xz-utils", "libcups2")
"""Bare systems lack them, desktops have them: what unpacks the installer, and printing."""


class Installer(Protocol):
    """One kind of installer, on a computer."""

    program: str
    """The command there."""
    menu: str
    """The folder of the desktop's files, as `share` is laid out."""

    def prepare(self, computer: Computer) -> Said:
        """Install the packages that it needs, and nothing of the program."""
        ...

    def install(self, computer: Computer, file: Path) -> Said:
        """Install a version, over another one where there is one."""
        ...

    def remove(self, computer: Computer) -> Said:
        """Remove the program, as thoroughly as it goes."""
        ...

    def older(self, folder: Path) -> Path:
        """The same program as the version OLDER, made in a folder."""
        ...


class Deb:
    """The Debian package."""

    program, menu = "/usr/bin/kiosk", "/usr/share"

    def __init__(self, artefact: Path) -> None:
        self.artefact = artefact

    def prepare(self, computer: Computer) -> Said:
        """What it depends on, and nothing else."""
        needed = subprocess.check_output(["dpkg-deb", "--field", str(self.artefact), "Depends"], text=True)
        names = [each.split()[0] for each in needed.strip().split(", ")]
        return computer.install_packages(*names)

    def install(self, computer: Computer, file: Path) -> Said:
        """By dpkg, which is what all installers of packages come to."""
        return computer.do("dpkg", "--install", computer.put(file))

    def remove(self, computer: Computer) -> Said:
        """With all that packages keep otherwise."""
        return computer.do("dpkg", "--purge", PACKAGE)

    def older(self, folder: Path) -> Path:
        """The package with another number, also in what it asks before it is unpacked."""
        tree, made = folder / "deb", folder / "older.deb"
        shutil.rmtree(tree, ignore_errors=True)
        subprocess.run(["dpkg-deb", "--raw-extract", str(self.artefact), str(tree)], check=True)
        control = tree / "DEBIAN" / "control"
        told = control.read_text("utf-8")
        control.write_text(told.replace(f"\nVersion: {VERSION}\n", f"\nVersion: {OLDER}\n"), "utf-8")
        (tree / "DEBIAN" / "preinst").write_text(filled("preinst.sh.in", OLDER), "utf-8")
        command = ["dpkg-deb", "-Zzstd", "-z1", "--root-owner-group", "--build", str(tree), str(made)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        return made


class Run:
    """The installer for one person."""

    program, menu = f"{HOME}/.local/bin/kiosk", f"{HOME}/.local/share"

    def __init__(self, artefact: Path) -> None:
        self.artefact = artefact

    def prepare(self, computer: Computer) -> Said:
        """What it says that a system lacks, as its own list has it."""
        listed = _unpacked(self.artefact, computer.path("/tmp/looked-at")) / "needs"  # noqa: S108 - a computer's own
        packages = {line.split()[1] for line in listed.read_text("utf-8").splitlines()}
        shutil.rmtree(listed.parent)
        return computer.install_packages(*sorted(packages), *_OF_A_DESKTOP, "ca-certificates")

    def install(self, computer: Computer, file: Path) -> Said:
        """As the person."""
        return computer.person_does("sh", computer.put(file), "--nox11")

    def remove(self, computer: Computer) -> Said:
        """As the person."""
        return computer.person_does(f"{HOME}/.local/opt/{PACKAGE}/uninstall")

    def older(self, folder: Path) -> Path:
        """The installer with another number in its script."""
        inside, made = _unpacked(self.artefact, folder / "run"), folder / "older.run"
        made.unlink(missing_ok=True)
        script = inside / "install"
        told = script.read_text("utf-8")
        script.write_text(told.replace(f'VERSION="{VERSION}"', f'VERSION="{OLDER}"'), "utf-8")
        command = ["makeself", "--quiet", "--gzip", "--complevel", "1", "--sha256"]
        subprocess.run([*command, str(inside), str(made), "Check-in", "./install"], check=True)
        return made


KINDS: Final[dict[str, Callable[[Path], Installer]]] = {"deb": Deb, "run": Run}


def desktop_files(menu: str) -> dict[str, str]:
    """What a desktop reads of the program, by what it is for."""
    return {
        "menu entry": f"{menu}/applications/{ID}.desktop",
        "icon": f"{menu}/icons/hicolor/scalable/apps/{ID}.svg",
        "type of file": f"{menu}/mime/packages/{ID}.xml",
        "description": f"{menu}/metainfo/{ID}.metainfo.xml",
    }


def _unpacked(artefact: Path, folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    command = ["sh", str(artefact), "--quiet", "--noexec", "--nox11", "--target", str(folder)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return folder
