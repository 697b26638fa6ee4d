"""Tries an installer on a bare Debian: `python3 packaging/trial.py deb|run [--artefact FILE] [--where-possible]`.

Installs, starts, upgrades over data of a former version, refuses a downgrade, and removes; the program tests itself
there, unseen and in a window. One table at the end, and 1 where a row failed. Without FILE it builds one, quickly.
Needs root on Debian or Ubuntu; with `--where-possible` it says what is missing elsewhere, and ends with 0.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import bare_root
import bootstrap
import installing
from bare_root import DATA, HOME, Computer, Impossible, Said
from installing import Installer
from product import ID, ROOT

WORK = bare_root.KEPT / "made"
BUILDERS = {"dpkg-deb": "dpkg", "readelf": "binutils", "strip": "binutils"}
RUN_BUILDERS = {"makeself": "makeself", "xz": "xz-utils"}
OLD_SCHEMA = 2
"""The schema of the former version's data."""
_RUNNERS = 500
_SETTLED = 30.0
"""Seconds until something that was started is up."""
_CACHES = (f"{HOME[1:]}/.cache", "var/cache")
"""What the system's libraries keep for all programs, such as lists of fonts and compiled shaders."""
_TURN_BACK = """
import sys
from pathlib import Path
import apsw
from tests.torture.old_files import turn_back
if sys.argv[2] == "later":
    apsw.Connection(sys.argv[1]).execute("PRAGMA user_version = 99")
else:
    turn_back(Path(sys.argv[1]), int(sys.argv[2]))
"""


class Failed(Exception):
    """A row did not come to what it must."""


def expect(true: object, words: str) -> None:
    """Fail a row."""
    if not true:
        raise Failed(words)


def went_well(said: Said) -> Said:
    """The same, where the command did what it should."""
    expect(said.code == 0, f"ended with {said.code}: {said.last}")
    return said


class Trial:
    """A computer, an installer in two versions, and what rows ask of them."""

    def __init__(self, computer: Computer, installer: Installer, artefact: Path) -> None:
        self.computer, self.installer, self.artefact = computer, installer, artefact
        self.older = installer.older(WORK)
        self.before: set[str] = set()
        self.event = ""
        self.journal: list[Any] = []

    def kiosk(self, *arguments: str, **variables: str) -> Said:
        """The installed program, as the person."""
        return self.computer.person_does(self.installer.program, *arguments, **variables)

    def document(self, *arguments: str, **variables: str) -> Any:
        """What the installed program prints for programs."""
        return json.loads(went_well(self.kiosk(*arguments, "--json", **variables)).out)

    def bare(self) -> str:
        """Nothing but a bare system is there, and then what the installer needs of it."""
        pythons = sorted(self.computer.path("/usr/bin").glob("python3*"))
        expect(not pythons, "the bare system has a Python")
        went_well(self.installer.prepare(self.computer))
        pythons = sorted(self.computer.path("/usr/bin").glob("python3*"))
        expect(not pythons, "what is needed brings a Python")
        self.before = self.computer.files()
        return "no Python there, nor by what the program needs"

    def install_older(self) -> str:
        """A first version."""
        went_well(self.installer.install(self.computer, self.older))
        return f"{installing.OLDER}; the program says: {went_well(self.kiosk('--version')).last}"

    def desktop(self) -> str:
        """The menu, the icon, the type of file, and the program that the menu starts."""
        files = installing.desktop_files(self.installer.menu)
        missing = [what for what, path in files.items() if not self.computer.path(path).is_file()]
        expect(not missing, f"missing: {', '.join(missing)}")
        entry = self.computer.path(files["menu entry"]).read_text("utf-8")
        command = next(line for line in entry.splitlines() if line.startswith("Exec="))
        program = command.removeprefix("Exec=").split(" %")[0].strip('"')
        expect(command.endswith(" %f"), "the entry takes no file")
        expect(f"Icon={ID}\n" in entry, "the entry has another icon")
        found = self.computer.person_does("sh", "-c", 'command -v "$0" && "$0" --version', program)
        return f"{command}: {went_well(found).last}"

    def self_test(self) -> str:
        """Unseen."""
        return self._tested()

    def self_test_in_a_window(self) -> str:
        """On a screen."""
        with _screen() as display:
            return self._tested("--window", DISPLAY=display)

    def _tested(self, *options: str, **variables: str) -> str:
        said = self.kiosk("self-test", "--json", "--limit", "60", *options, **variables)
        expect(said.out.startswith("{"), f"ended with {said.code}: {said.last}")
        found = json.loads(said.out)
        failed = [
            f"{part['title']}: {part['words']}" for part in found["parts"] if part["state"] not in ("pass", "warn")
        ]
        expect(said.code == 0 and found["ok"], "; ".join(failed) or said.last)
        window = next(part["words"] for part in found["parts"] if part["id"] == "window")
        return f"{len(found['parts'])} parts, window {window}"

    def keep_data(self) -> str:
        """An event, three check-ins and an undo, turned into a file of the former version."""
        with self._server() as variables:
            self.event = self.document("events", **variables)["events"][0]["id"]
            went_well(self.kiosk("load", self.event, **variables))
            for bib in ("1", "2", "3"):
                went_well(self.kiosk("check-in", self.event, "--bib", bib, "--override", "trial"))
            made = self.document("operations", self.event)["operations"]
            went_well(self.kiosk("undo", self.event, made[-1]["operationId"], "--reason", "trial"))
        self.journal = _journal(self.document("operations", self.event))
        self._change_file(str(OLD_SCHEMA))
        return f"{_RUNNERS} registrations, {len(self.journal)} operations, schema {OLD_SCHEMA}"

    def upgrade(self) -> str:
        """Over itself; the data is there, and in the new form."""
        went_well(self.installer.install(self.computer, self.artefact))
        expect(_journal(self.document("operations", self.event)) == self.journal, "the journal is another one")
        backups = sorted(each.name for each in self.computer.path(DATA).rglob(f"*.v{OLD_SCHEMA}.bak"))
        expect(backups, "no copy of the former file was kept")
        return f"{len(self.journal)} operations are there; {backups[0]} is kept"

    def again(self) -> str:
        """The same version over itself."""
        went_well(self.installer.install(self.computer, self.artefact))
        return went_well(self.kiosk("--version")).last

    def downgrade(self) -> str:
        """Refused in words, and the program goes on."""
        said = self.installer.install(self.computer, self.older)
        expect(said.code != 0, "an older version was installed over a newer one")
        reason = re.search(r"Check-in \S+ is installed, which is newer than \S+\.", said.words)
        expect(reason, f"refused without a reason: {said.last}")
        expect(_journal(self.document("operations", self.event)) == self.journal, "the program does not go on")
        return f"refused: {reason[0] if reason else ''}"

    def data_of_later(self) -> str:
        """Data of a newer version is refused in words, and left as it is."""
        path = self._event_file()
        kept = path.read_bytes()
        self._change_file("later")
        changed = path.read_bytes()
        said = self.kiosk("status", self.event)
        expect(said.code != 0 and "newer version" in said.words, f"not refused: {said.last}")
        expect("Traceback" not in said.words and path.read_bytes() == changed, "the file was touched")
        path.write_bytes(kept)
        return said.words.strip().splitlines()[0]

    def while_open(self) -> str:
        """Neither installed nor removed under an open window."""
        with _screen() as display:
            window = self.computer.start(self.installer.program, "practice", DISPLAY=display)
            try:
                _until(lambda: self._is_open() or window.poll() is not None, "the window does not open")
                expect(window.poll() is None, f"the window ended with {window.poll()}")
                for said in (
                    self.installer.install(self.computer, self.artefact),
                    self.installer.remove(self.computer),
                ):
                    expect(said.code != 0 and "Close its window" in said.words, f"not refused: {said.last}")
            finally:
                self.computer.do("sh", "-c", _END, "sh")
                window.wait(20)
        return f"refused: {next(line for line in said.words.splitlines() if 'Close its window' in line)}"

    def _is_open(self) -> bool:
        return self.computer.do("sh", "-c", _LOOK).code == 0

    def remove(self) -> str:
        """Nothing is left but the data, which is untouched."""
        data = _digests(self.computer.path(DATA))
        went_well(self.installer.remove(self.computer))
        left = {each for each in self.computer.files() - self.before if not each.startswith((DATA[1:], *_CACHES))}
        parents = {str(folder) for each in (DATA, HOME + "/.local/bin") for folder in Path(each[1:]).parents}
        left -= parents | {path for path in left if path.startswith("opt/")} | _empty_folders(self.computer, left)
        expect(not left, f"left behind: {', '.join(sorted(left)[:5])}")
        gone = {each for each in self.before - self.computer.files() if not each.startswith(_CACHES)}
        expect(not gone, f"gone, too: {', '.join(sorted(gone)[:5])}")
        expect(_digests(self.computer.path(DATA)) == data, "the data was touched")
        return f"no file is left; {len(data)} files of data are as they were"

    def install_anew(self) -> str:
        """The data that stayed is taken up again."""
        went_well(self.installer.install(self.computer, self.artefact))
        expect(_journal(self.document("operations", self.event)) == self.journal, "the journal is another one")
        return f"{len(self.journal)} operations are there again"

    @contextmanager
    def _server(self) -> Iterator[dict[str, str]]:
        """The installed program as a server to practise against; the environment that leads to it."""
        command = (self.installer.program, "practice-server", "--json", "--registrations", str(_RUNNERS), "--port", "0")
        server = self.computer.start(*command)
        try:
            told = server.stdout.readline() if server.stdout else ""
            expect(told, "the practice server does not start")
            found = json.loads(told)
            yield {"KIOSK_API_URL": found["url"], "KIOSK_API_KEY": found["key"]}
        finally:
            self.computer.do("sh", "-c", _END, "sh")
            server.wait(20)

    def _event_file(self) -> Path:
        return next(each for each in self.computer.path(DATA).rglob("*.db"))

    def _change_file(self, version: str) -> None:
        """Turn the event's file into one of another version, by the source, as the person's."""
        import frozen

        frozen.make_environments()
        path = self._event_file()
        owner = path.stat()
        python = str(frozen.python_of(frozen.RUNTIME))
        subprocess.run([python, "-c", _TURN_BACK, str(path), version], cwd=ROOT, check=True)
        for each in path.parent.iterdir():
            os.chown(each, owner.st_uid, owner.st_gid)


_LOOK = (
    'for each in /proc/[0-9]*/exe; do case $(readlink "$each") in */kiosk-check-in/kiosk) exit 0;; esac; done; exit 1'
)
_END = (
    'for each in /proc/[0-9]*; do case $(readlink "$each/exe") in'
    ' */kiosk-check-in/kiosk) kill "${each#/proc/}";; esac; done'
)

ROWS: tuple[tuple[str, Callable[[Trial], str]], ...] = (
    ("bare system", Trial.bare),
    ("install", Trial.install_older),
    ("desktop", Trial.desktop),
    ("self-test, unseen", Trial.self_test),
    ("self-test, in a window", Trial.self_test_in_a_window),
    ("data of a former version", Trial.keep_data),
    ("upgrade", Trial.upgrade),
    ("self-test of the upgrade", Trial.self_test),
    ("the same version again", Trial.again),
    ("downgrade", Trial.downgrade),
    ("data of a later version", Trial.data_of_later),
    ("while the window is open", Trial.while_open),
    ("remove", Trial.remove),
    ("install anew", Trial.install_anew),
)


def main(argv: list[str]) -> int:
    """Try one installer; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", choices=installing.KINDS, help="which installer")
    parser.add_argument("--artefact", type=Path, metavar="FILE", help="the installer; without it one is built, quickly")
    parser.add_argument(
        "--where-possible", action="store_true", help="where it can't be tried: say why, and end with 0"
    )
    asked = parser.parse_args(argv)
    try:
        bare_root.need()
        bare_root.need_tools({**BUILDERS, **(RUN_BUILDERS if asked.kind == "run" else {})})
        with Computer() as computer:
            return _try_all(computer, asked.kind, asked.artefact or _built(asked.kind))
    except Impossible as why:
        bootstrap.say(f"Not tried here: {why}")
        return 0 if asked.where_possible else 1


def _try_all(computer: Computer, kind: str, artefact: Path) -> int:
    WORK.mkdir(parents=True, exist_ok=True)
    trial = Trial(computer, installing.KINDS[kind](artefact), artefact)
    came_to: list[tuple[str, bool, float, str]] = []
    for name, row in ROWS:
        begun = time.perf_counter()
        try:
            passed, words = True, row(trial)
        except Failed as failure:
            passed, words = False, str(failure)
        came_to.append((name, passed, time.perf_counter() - begun, words))
        bootstrap.say(_line(*came_to[-1]))
    failed = sum(not passed for _, passed, _, _ in came_to)
    bootstrap.say(f"\n{artefact.name}, {artefact.stat().st_size / 1e6:.1f} MB")
    bootstrap.say(f"{failed} of {len(ROWS)} failed" if failed else f"all {len(ROWS)} went well")
    return 1 if failed else 0


def _line(name: str, passed: bool, seconds: float, words: str) -> str:
    return f"{'ok    ' if passed else 'FAILED'} {seconds:6.1f} s  {name:26} {words}"


def _built(kind: str) -> Path:
    """An installer of the source as it is, made quickly, and not where those for people lie."""
    import debian
    import frozen
    import self_extracting

    tree = frozen.freeze(lean=False)
    if kind == "deb":
        return debian.build_deb(tree, fast=True, into=WORK)
    return self_extracting.build_run(tree, fast=True, into=WORK)


@contextmanager
def _screen() -> Iterator[str]:
    """A screen in memory; its name."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        expect(number, "Xvfb does not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(20)


def _until(is_so: Callable[[], bool], words: str) -> None:
    patience = time.monotonic() + _SETTLED
    while not is_so():
        expect(time.monotonic() < patience, words)
        time.sleep(0.2)


def _journal(document: Any) -> list[Any]:
    """The operations without what deliveries change."""
    return [{what: each[what] for what in sorted(each) if what != "deliveries"} for each in document["operations"]]


def _digests(folder: Path) -> dict[str, str]:
    """What lies in a folder."""
    files = (each for each in sorted(folder.rglob("*")) if each.is_file())
    return {each.relative_to(folder).as_posix(): hashlib.sha256(each.read_bytes()).hexdigest() for each in files}


def _empty_folders(computer: Computer, paths: set[str]) -> set[str]:
    """Folders below the person's home in which no file is."""
    folders = {each for each in paths if each.startswith(HOME[1:]) and computer.path(each).is_dir()}
    return {each for each in folders if not any(path.is_file() for path in computer.path(each).rglob("*"))}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
