"""The Windows installer's own logic, tried under wine with a stand-in for Python: `packaging/windows/trial.py`.

Installs, upgrades, cuts off, refuses and uninstalls for real, and looks at files, shortcuts, registry and exit codes
that a person's Windows would have; one table at the end, and 1 where a row failed. What is not tried here: CPython and
the program itself, which need a Windows (installers.yml runs them there). `--where-possible`: where wine, nsis or
mingw-w64 are missing it says so and ends with 0. Needs on Debian: wine wine64 nsis gcc-mingw-w64-x86-64.
"""

from __future__ import annotations

import hashlib
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import windows_installer
import windows_launcher
from windows.wine import Wine, until

WORK = windows_installer.WORK / "trial"
UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\app.kiosk_check_in.kiosk"
RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
TYPE = r"Software\Classes\app.kiosk_check_in.kiosk.handover\shell\open\command"
ENDING = r"Software\Classes\.kiosk"
ID = "app.kiosk_check_in.kiosk"
OLD, NEW = "0.1.0", "0.2.0"
TOOLS = {"wine": "wine wine64", "makensis": "nsis", windows_launcher.GCC: "gcc-mingw-w64-x86-64"}
CUTS = {"unpacked": OLD, "switched": NEW, "between": NEW, "registry": NEW, "sweeping": NEW}
"""Where an upgrade can be cut off, and which program starts after that."""
PAYLOAD = 40_000_000
"""Bytes of a file that can't be compressed: unpacking it takes long enough to be cut off in the middle."""


class Failed(Exception):
    """A row did not come to what it must."""


def expect(true: object, words: str) -> None:
    """Fail a row."""
    if not true:
        raise Failed(words)


class Trial:
    """A computer, the two installers and what rows ask of them."""

    def __init__(self) -> None:
        self.wine = Wine(WORK / "wine")
        self.home = self.wine.local / "Programs" / "Check-in"
        self.menu = self.wine.roaming / "Microsoft/Windows/Start Menu/Programs/Check-in.lnk"
        self.desktop = self.wine.local.parent.parent / "Desktop" / "Check-in.lnk"
        self.data = self.wine.local / "kiosk" / "event.db"
        self.says = self.wine.drive / "says.txt"
        self.stop = self.wine.drive / "stop.txt"
        for version in (OLD, NEW):
            shutil.copyfile(WORK / f"{version}.exe", self.wine.drive / f"{version}.exe")
        self.data.parent.mkdir(parents=True)
        self.data.write_bytes(random.Random(1).randbytes(50_000))  # noqa: S311 - no secret
        self.kept = self.data_sum()

    def data_sum(self) -> dict[str, str]:
        """What lies in the data folder."""
        files = sorted(self.data.parent.rglob("*"))
        return {each.name: hashlib.sha256(each.read_bytes()).hexdigest() for each in files}

    def setup(self, version: str, *options: str) -> int:
        """Install silently; the exit code."""
        self.told_file().unlink(missing_ok=True)
        return self.wine.run(f"C:\\{version}.exe", "/S", *options).code

    def installed(self, version: str, *options: str) -> None:
        """Have exactly this version, installed on a clean computer."""
        self.removed()
        expect((code := self.setup(version, *options)) == 0, f"{version} ended with {code}")

    def removed(self) -> None:
        """Have none."""
        if (self.home / "uninstall.exe").exists():
            self.wine.run(self.wine.name(self.home / "uninstall.exe"), "/S")
            expect(until(lambda: not self.home.exists()), f"the uninstaller left {self.left()}")
            expect(until(lambda: not self.wine.registry(UNINSTALL)), "the uninstaller left its key")
        shutil.rmtree(self.home, ignore_errors=True)

    def left(self) -> list[str]:
        """What lies in the program's folder."""
        return sorted(each.relative_to(self.home).as_posix() for each in self.home.rglob("*"))

    def told_file(self) -> Path:
        """Where a silent installer says what it refused."""
        return self.wine.local.parent.parent / "Temp" / "check-in-setup.txt"

    def told(self) -> str:
        """What it said."""
        return self.told_file().read_text("utf-16") if self.told_file().exists() else ""

    def starts(self, program: str = "kiosk.com", *arguments: str) -> list[str]:
        """Start the installed program; where its library lay, and what it was given."""
        self.says.unlink(missing_ok=True)
        ran = self.wine.run(self.wine.name(self.home / program), *arguments, KIOSK_TRIAL_SAYS="C:\\says.txt")
        expect(self.says.exists(), f"{program} did not start ({ran.code}): {ran.said.strip()}")
        return self.says.read_text("utf-8-sig").split("\n")

    def version(self) -> str:
        """Which version starts; its folder is whole."""
        place = self.wine.path(self.starts()[0].removeprefix("C:"))
        expect((place.parent / "lib" / "payload.bin").stat().st_size == PAYLOAD, "the program is not whole")
        return (place.parent / "version.txt").read_text("ascii")

    def is_clean(self, version: str) -> None:
        """One program, and nothing beside it."""
        expect(self.version() == version, f"{version} does not start")
        beside = sorted(each.name for each in self.home.iterdir() if not each.name.startswith(f"app-{version}-"))
        expect(beside == ["current.txt", "kiosk.com", "kiosk.exe", "uninstall.exe"], f"beside the program: {beside}")
        expect(len(list(self.home.glob("app-*"))) == 1, f"more than one program: {self.left()}")
        expect(self.wine.registry(UNINSTALL)["DisplayVersion"] == version, "another version is registered")


def refuses_old_windows(trial: Trial) -> str:
    """Windows 7."""
    trial.wine.windows("win7")
    code = trial.setup(OLD)
    trial.wine.windows("win10")
    expect(code == 1 and "Windows 10" in trial.told() and not trial.home.exists(), f"{code}: {trial.told()}")
    return trial.told().strip()


def installs(trial: Trial) -> str:
    """For one person, in the folder for programs."""
    trial.installed(OLD)
    trial.is_clean(OLD)
    expect(b"kiosk.exe" in trial.menu.read_bytes(), "the start menu's shortcut leads elsewhere")
    expect(not trial.desktop.exists(), "there is a shortcut on the desktop that nobody asked for")
    expect(ID not in trial.wine.registry(RUN), "it starts with Windows though nobody asked for it")
    return f"{trial.wine.name(trial.home)}, start menu, {len(trial.wine.registry(UNINSTALL))} values to uninstall it by"


def passes_arguments(trial: Trial) -> str:
    """As they are, and the exit code back."""
    given = ["find", "Zoë Müller-Łukasz", "-", 'a "b" \\', ""]
    for program in ("kiosk.com", "kiosk.exe"):
        said = trial.starts(program, *given)
        expect(said[1:-1] == ["-I", "-B", "-X", "utf8", "-m", "kiosk", *given], f"{program} was given {said[1:]}")
    ran = trial.wine.run(trial.wine.name(trial.home / "kiosk.com"), "--code", "3")
    expect(ran.code == 3, f"the exit code was {ran.code}")
    return "kiosk.com and kiosk.exe, isolated, exit code 3"


def opens_files(trial: Trial) -> str:
    """A hand-over file opens the program."""
    command = trial.wine.registry(TYPE).get("(Default)", "")
    expect(command.endswith('\\kiosk.exe" "%1"'), f"the command is {command}")
    # Windows opens files by a person's classes and the computer's in one; wine knows the computer's alone.
    for key in (ENDING, TYPE):
        value = trial.wine.registry(key)["(Default)"]
        trial.wine.run("reg", "add", f"HKLM\\{key}", "/ve", "/d", value, "/f")
    file = trial.wine.drive / "desk 3 größer.kiosk"
    file.write_bytes(b"a hand-over")
    trial.says.unlink(missing_ok=True)
    trial.wine.run("start", trial.wine.name(file), KIOSK_TRIAL_SAYS="C:\\says.txt")
    expect(until(trial.says.exists), "opening the file did not start the program")
    given = trial.says.read_text("utf-8-sig").split("\n")[-2]
    expect(given == trial.wine.name(file), f"the program was given {given}")
    return "a double click gives it to kiosk.exe"


def offers_choices(trial: Trial) -> str:
    """Taken, kept in an upgrade, and taken back."""
    trial.installed(OLD, "/AUTOSTART=1", "/DESKTOP=1")
    for done, options, there in (("taken", (), True), ("taken back", ("/AUTOSTART=0", "/DESKTOP=0"), False)):
        starts = ID in trial.wine.registry(RUN)
        expect(starts and trial.desktop.exists(), f"start with Windows and desktop were not {done}")
        expect(trial.setup(NEW, *options) == 0, "the upgrade failed")
        expect((ID in trial.wine.registry(RUN)) is there, "an upgrade changed the start with Windows")
        expect(trial.desktop.exists() is there, "an upgrade changed the shortcut on the desktop")
    return "/AUTOSTART and /DESKTOP: taken, kept by an upgrade, taken back"


def upgrades(trial: Trial) -> str:
    """Over the old one, and over itself."""
    trial.installed(OLD)
    for _ in range(2):
        expect(trial.setup(NEW) == 0, "the upgrade failed")
        trial.is_clean(NEW)
    return f"{OLD} to {NEW}, and {NEW} over itself; one program is left"


def survives_cuts(trial: Trial) -> str:
    """At each step of an upgrade."""
    for step, starts in CUTS.items():
        trial.installed(OLD)
        expect((code := trial.setup(NEW, f"/CUT={step}")) == 99, f"not cut off at {step}: {code}")
        expect((found := trial.version()) == starts, f"cut off at {step}, {found} starts and not {starts}")
        expect(trial.setup(NEW) == 0, f"after a cut at {step} it can't be installed")
        trial.is_clean(NEW)
    return "; ".join(f"{step}: {starts} starts" for step, starts in CUTS.items())


def survives_a_kill(trial: Trial) -> str:
    """While a file is being unpacked."""
    for _ in range(10):  # the disk decides how long unpacking takes, so a kill may come too late
        trial.installed(OLD)
        begun = trial.wine.start(f"C:\\{NEW}.exe", "/S")
        half = trial.home / f"app-{NEW}-1" / "lib" / "payload.bin"
        until(partial(_began_or_ended, half, begun))
        trial.wine.kill(begun)
        size = half.stat().st_size if half.exists() else 0
        if 0 < size < PAYLOAD:
            break
    expect(0 < size < PAYLOAD, "it was never killed in the middle of a file")
    expect(trial.version() == OLD, "the old program does not start")
    expect(trial.setup(NEW) == 0, "it can't be installed after that")
    trial.is_clean(NEW)
    return f"killed after {size:,} of {PAYLOAD:,} bytes: {OLD} starts, and {NEW} installs"


def _began_or_ended(file: Path, begun: subprocess.Popen[str]) -> bool:
    return begun.poll() is not None or (file.exists() and file.stat().st_size > 0)


def refuses_downgrade(trial: Trial) -> str:
    """In words, and nothing changed."""
    trial.installed(NEW)
    code = trial.setup(OLD)
    expect(code == 3 and OLD in trial.told() and NEW in trial.told(), f"{code}: {trial.told()}")
    trial.is_clean(NEW)
    return f"code 3: {trial.told().strip()}"


def refuses_while_running(trial: Trial) -> str:
    """Both to upgrade and to uninstall, until the program is closed."""
    trial.installed(OLD)
    trial.says.unlink(missing_ok=True)
    trial.stop.unlink(missing_ok=True)
    kiosk = trial.wine.name(trial.home / "kiosk.exe")
    begun = trial.wine.start(kiosk, "--wait", KIOSK_TRIAL_SAYS="C:\\says.txt", KIOSK_TRIAL_STOP="C:\\stop.txt")
    expect(until(trial.says.exists), "the program did not start")
    code = trial.setup(NEW)
    words = trial.told().strip()
    uninstaller = trial.wine.name(trial.home / "uninstall.exe")
    other = trial.wine.run(uninstaller, "/S", f"_?={trial.wine.name(trial.home)}").code
    alive = begun.poll() is None
    trial.stop.touch()
    begun.wait()
    expect(alive and code == 4 and other == 4, f"running {alive}, upgrade {code}, uninstall {other}")
    expect("Close" in words, f"it said {words!r}")
    trial.is_clean(OLD)
    expect(trial.setup(NEW) == 0, "it can't be installed after the program was closed")
    trial.is_clean(NEW)
    return f"code 4: {words}"


def says_when_it_cannot_write(trial: Trial) -> str:
    """The switch fails; the old program stays."""
    trial.installed(OLD)
    blocked = trial.home / "current.new"
    blocked.mkdir()
    code = trial.setup(NEW)
    blocked.rmdir()
    expect(code == 2 and "can't be written" in trial.told(), f"{code}: {trial.told()}")
    expect(trial.version() == OLD, "the old program does not start")
    expect(trial.setup(NEW) == 0, "it can't be installed when the way is free")
    trial.is_clean(NEW)
    return "code 2, the old one starts; then the upgrade goes through"


def says_when_it_is_damaged(trial: Trial) -> str:
    """In words, and not with a Windows error."""
    trial.installed(OLD)
    (trial.home / "current.txt").write_text("..\\elsewhere", "ascii")
    ran = trial.wine.run(trial.wine.name(trial.home / "kiosk.com"))
    expect(ran.code == 1 and "Install it again" in ran.said, f"{ran.code}: {ran.said}")
    expect(trial.setup(OLD) == 0, "it can't be mended")
    trial.is_clean(OLD)
    return " ".join(ran.said.split())


def uninstalls(trial: Trial) -> str:
    """Everything but the data, and what belongs to others."""
    trial.installed(NEW, "/AUTOSTART=1", "/DESKTOP=1")
    trial.removed()
    expect(not trial.menu.exists() and not trial.desktop.exists(), "a shortcut is left")
    for key in (UNINSTALL, TYPE, ENDING):
        expect(not trial.wine.registry(key), f"{key} is left")
    expect(ID not in trial.wine.registry(RUN), "it still starts with Windows")
    trial.installed(NEW)
    trial.wine.run("reg", "add", f"HKCU\\{ENDING}", "/ve", "/d", "somebody.else", "/f")
    mine = trial.home / "somebody's.txt"
    mine.write_text("kept", "ascii")
    trial.wine.run(trial.wine.name(trial.home / "uninstall.exe"), "/S")
    expect(until(lambda: trial.left() == [mine.name]), f"left: {trial.left()}")
    expect("somebody.else" in trial.wine.registry(ENDING).values(), "another program's file type was removed")
    return "files, shortcuts, keys; another's file type and file stay"


ROWS: tuple[Callable[[Trial], str], ...] = (
    refuses_old_windows,
    installs,
    passes_arguments,
    opens_files,
    offers_choices,
    upgrades,
    survives_cuts,
    survives_a_kill,
    refuses_downgrade,
    refuses_while_running,
    says_when_it_cannot_write,
    says_when_it_is_damaged,
    uninstalls,
)


def make_installers() -> None:
    """Two versions, around a stand-in."""
    for version in (OLD, NEW):
        tree = WORK / version
        (tree / "lib").mkdir(parents=True, exist_ok=True)
        (tree / "lib" / "payload.bin").write_bytes(random.Random(version).randbytes(PAYLOAD))  # noqa: S311 - no secret
        (tree / "lib" / "größe & $name.txt").write_text("a name that is not plain", "ascii")
        (tree / "version.txt").write_text(version, "ascii")
        windows_launcher.compile_stand_in(tree / "python311.dll")
        windows_installer.pack(tree, version, WORK / f"{version}.exe", WORK / "made", fast=True, trial=True)


def row(step: Callable[[Trial], str], trial: Trial) -> bool:
    """Do one row and print it; whether it came to what it must, and the data is as it was."""
    begun = time.perf_counter()
    try:
        said, passed = step(trial), True
        expect(trial.data_sum() == trial.kept, "the data folder was touched")
    except Failed as failed:
        said, passed = str(failed), False
    name = step.__name__.replace("_", " ")
    print(f"{'ok    ' if passed else 'FAILED'} {time.perf_counter() - begun:5.1f} s  {name:26} {said}", flush=True)
    return passed


def main(argv: list[str]) -> int:
    """Do every row; the exit code."""
    missing = [package for tool, package in TOOLS.items() if shutil.which(tool) is None]
    if missing:
        print(f"The Windows installer is not tried here: apt-get install --no-install-recommends {' '.join(missing)}")
        return 0 if "--where-possible" in argv else 1
    make_installers()
    trial = Trial()
    try:
        trial.wine.windows("win10")
        passed = [row(step, trial) for step in ROWS]
    finally:
        trial.wine.close()
    print(f"{sum(passed)} of {len(passed)} rows; the data folder was looked at after each.")
    return 0 if all(passed) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
