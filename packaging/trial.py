"""Installs what was built in a bare Debian without Python, and lives with it: `python3 packaging/trial.py deb|run`.

Self-test unseen and on a screen, data of the former version, upgrade, an older one that is refused, removal. As root;
with `--where-possible` it says why it can't, and is content. Without `--artefact FILE` one is built quickly.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import bare_root
import bootstrap
import debian
import frozen
import self_extracting
from bare_root import DATA, BareRoot
from product import HERE, PACKAGE, ROOT, VERSION, WORK, moment

import build

OLDER, NEWER = "0.0.9", "999.0"
USER = "desk"


class Failed(Exception):
    """Something is not as it must be; in words."""


class Kind(NamedTuple):
    """How one kind of installer is made, installed and removed."""

    build: Callable[..., Path]
    install: Callable[[BareRoot, Path], subprocess.CompletedProcess[str]]
    remove: Callable[[BareRoot], subprocess.CompletedProcess[str]]
    program: str
    user: str


def _install_deb(root: BareRoot, file: Path) -> subprocess.CompletedProcess[str]:
    place = root.put(file)
    done = root.run("dpkg", "--install", place)
    if "dependency problems" in done.stdout:
        done = root.run("apt-get", "install", "-y", "-q", "--no-install-recommends", "--fix-broken")
    return done


def _remove_deb(root: BareRoot) -> subprocess.CompletedProcess[str]:
    return root.run("dpkg", "--purge", PACKAGE)


def _install_run(root: BareRoot, file: Path) -> subprocess.CompletedProcess[str]:
    done = root.run("sh", root.put(file), "--nox11", user=USER)
    if wanted := re.search(r"sudo (apt-get install) (.*)", done.stdout):
        root.run("apt-get", "install", "-y", "-q", "--no-install-recommends", *wanted[2].split())
    return done


def _remove_run(root: BareRoot) -> subprocess.CompletedProcess[str]:
    return root.run(f"/home/{USER}/.local/opt/{PACKAGE}/uninstall", user=USER)


KINDS = {
    "deb": Kind(debian.build_deb, _install_deb, _remove_deb, "kiosk", ""),
    "run": Kind(self_extracting.build_run, _install_run, _remove_run, f"/home/{USER}/.local/bin/kiosk", USER),
}


class Trial:
    """One installer's life in one bare root."""

    def __init__(self, kind: Kind, root: BareRoot, artefact: Path, tree: Path) -> None:
        self._kind, self._root, self._artefact, self._tree = kind, root, artefact, tree
        self._others = WORK / "others"
        self._former: dict[str, Any] = {}

    def steps(self) -> Iterator[tuple[str, Callable[[], str]]]:
        """What is tried, in its order."""
        yield "a bare Debian without Python", self._is_bare
        yield f"install {OLDER}", lambda: self._install(OLDER)
        yield "data of the former version", self._put_former_data
        yield f"upgrade to {VERSION}", lambda: self._install(VERSION)
        yield "in the menu, with icon and type of file", self._is_in_the_menu
        yield "self-test, unseen", self._self_test
        yield "self-test on a screen", self._self_test_on_a_screen
        yield "the former data, migrated", self._reads_former_data
        yield "not replaced while it is open", self._keeps_an_open_one
        yield "an older one is refused", self._refuses_an_older_one
        yield "removed, with the data kept", self._remove

    def _is_bare(self) -> str:
        if self._root.run("sh", "-c", "command -v python3 python").returncode == 0:
            raise Failed("there is a Python")
        self._root.run("apt-get", "update", "-q")
        if self._kind.user:
            self._root.run("useradd", "--create-home", USER)
            self._root.run("apt-get", "install", "-y", "-q", "--no-install-recommends", "xz-utils")
        return self._root.run("sh", "-c", ". /etc/os-release; echo $PRETTY_NAME").stdout.strip()

    def _file(self, version: str) -> Path:
        if version == VERSION:
            return self._artefact
        return self._kind.build(self._tree, fast=True, version=version, into=self._others)

    def _install(self, version: str) -> str:
        done = self._kind.install(self._root, self._file(version))
        if done.returncode != 0:
            raise Failed(done.stdout[-2000:])
        said = self._kiosk("--version").stdout.strip()
        if not said.startswith("kiosk "):
            raise Failed(said)
        return f"{said} (the program), {version} (the installer)"

    def _kiosk(self, *words: str, **variables: str) -> subprocess.CompletedProcess[str]:
        return self._root.run(self._kind.program, *words, user=self._kind.user, KIOSK_HOME=self._data, **variables)

    @property
    def _data(self) -> str:
        return f"/home/{self._kind.user}/check-ins" if self._kind.user else DATA

    def _put_former_data(self) -> str:
        """An event with check-ins as the schema before the newest left it."""
        folder = self._root.folder / self._data.lstrip("/")
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        command = [str(frozen.python_of(frozen.RUNTIME)), str(HERE / "former_data.py"), str(folder)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise Failed(done.stderr[-1500:])
        if self._kind.user:
            self._root.run("chown", "-R", f"{USER}:{USER}", self._data)
        self._former = json.loads(done.stdout)
        return f"{len(self._former['operations'])} operations in schema {self._former['schema']}"

    def _reads_former_data(self) -> str:
        done = self._kiosk("--json", "operations", self._former["event"])
        if done.returncode != 0:
            raise Failed(done.stdout[-1500:])
        read = re.findall(r'"(?:operationId|id)": ?"([^"]+)"', done.stdout)
        if kept := [each for each in self._former["operations"] if each not in read]:
            raise Failed(f"{len(kept)} of the former operations are not there: {done.stdout[-1000:]}")
        copies = list((self._root.folder / self._data.lstrip("/")).rglob("*.bak"))
        if not copies:
            raise Failed("nothing was migrated")
        return f"all {len(self._former['operations'])} operations; the former file is kept as {copies[0].name}"

    def _is_in_the_menu(self) -> str:
        share = Path("home", USER, ".local", "share") if self._kind.user else Path("usr", "share")
        named = "app.kiosk_check_in.kiosk"
        wanted = (
            f"applications/{named}.desktop",
            f"icons/hicolor/scalable/apps/{named}.svg",
            f"mime/packages/{named}.xml",
            f"metainfo/{named}.metainfo.xml",
        )
        if lacking := [each for each in wanted if not (self._root.folder / share / each).is_file()]:
            raise Failed(f"there is no {', '.join(lacking)}")
        entry = (self._root.folder / share / wanted[0]).read_text("utf-8")
        called = re.search(r'^Exec="?([^" ]+)', entry, re.MULTILINE)
        if called is None or self._root.run("sh", "-c", f"command -v {called[1]}").returncode != 0:
            raise Failed("the menu's entry starts nothing")
        return f"starts {called[1]}"

    def _self_test(self) -> str:
        return self._tested(self._kiosk("self-test", "--limit", "120"))

    def _self_test_on_a_screen(self) -> str:
        with _screen() as display:
            done = self._kiosk("self-test", "--window", "--limit", "120", DISPLAY=display, QT_QPA_PLATFORM="xcb")
        return self._tested(done)

    def _tested(self, done: subprocess.CompletedProcess[str]) -> str:
        if done.returncode != 0:
            raise Failed(done.stdout[-3000:])
        return done.stdout.strip().splitlines()[-1]

    def _keeps_an_open_one(self) -> str:
        place = self._root.put(self._artefact)
        install = f"dpkg --install {place}" if not self._kind.user else f"sh {place} --nox11"
        words = f"{self._kind.program} practice >/dev/null 2>&1 & sleep 4; kill -0 $! || exit 99; {install}"
        around = {"KIOSK_HOME": self._data, "QT_QPA_PLATFORM": "offscreen"}
        done = self._root.run("sh", "-c", words, user=self._kind.user, **around)
        if done.returncode in (0, 99) or "Close its window" not in done.stdout:
            raise Failed(f"{done.returncode}: {done.stdout[-1000:]}")
        return _words(done.stdout, "open on this computer")

    def _refuses_an_older_one(self) -> str:
        done = self._kind.install(self._root, self._file(NEWER))
        if done.returncode != 0:
            raise Failed(done.stdout[-1000:])
        done = self._kind.install(self._root, self._artefact)
        if done.returncode == 0 or "newer than" not in done.stdout:
            raise Failed(f"{done.returncode}: {done.stdout[-1000:]}")
        return _words(done.stdout, "newer than")

    def _remove(self) -> str:
        folder = self._root.folder / self._data.lstrip("/")
        before = _digest(folder)
        done = self._kind.remove(self._root)
        if done.returncode != 0:
            raise Failed(done.stdout[-1000:])
        left = self._root.named_like("kiosk")
        if self._kind.user:
            home = self._root.folder / "home" / USER
            left += [str(each) for each in (home / ".local").rglob("*kiosk*")]
        if left:
            raise Failed(f"{', '.join(left[:5])} stayed")
        if not before or _digest(folder) != before:
            raise Failed("the data is not as it was")
        return "nothing stayed but the data"


def _words(said: str, part: str) -> str:
    """The line of what was said that has this in it."""
    return next((line.strip() for line in said.splitlines() if part in line), "")


def _digest(folder: Path) -> dict[str, str]:
    """The content of each file in a folder."""
    files = (each for each in sorted(folder.rglob("*")) if each.is_file())
    return {str(each.relative_to(folder)): hashlib.sha256(each.read_bytes()).hexdigest() for each in files}


@contextlib.contextmanager
def _screen() -> Iterator[str]:
    """An X server of its own; its display."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    nowhere = subprocess.DEVNULL
    with subprocess.Popen(command, pass_fds=[writing], stdout=nowhere, stderr=nowhere) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            display = f":{told.readline().strip()}"
        try:
            yield display
        finally:
            server.terminate()


def main(argv: list[str]) -> int:
    """Go through it, and print what each step came to; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("--artefact", type=Path, metavar="FILE", help="try this one, else one that is built quickly")
    parser.add_argument("--where-possible", action="store_true", help="be content where it can't be tried")
    asked = parser.parse_args(argv)
    if why := bare_root.why_not():
        bootstrap.say(f"The installer is not tried here: {why}.")
        return 0 if asked.where_possible else 1
    os.environ["SOURCE_DATE_EPOCH"] = str(moment())
    kind, tree = KINDS[asked.kind], build.frozen_tree(fast=True)
    artefact = asked.artefact or kind.build(tree, fast=True, into=WORK)
    trial = Trial(kind, BareRoot(WORK / "root"), artefact, tree)
    bootstrap.say(f"{artefact.name}, {artefact.stat().st_size / 1e6:.1f} MB")
    for title, step in trial.steps():
        begun = time.perf_counter()
        try:
            came_to, well = step(), True
        except Failed as failure:
            came_to, well = str(failure), False
        bootstrap.say(f"{'OK    ' if well else 'FAILED'} {time.perf_counter() - begun:6.1f} s  {title}: {came_to}")
        if not well:
            return 1
    shutil.rmtree(WORK / "root", ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
