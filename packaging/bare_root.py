"""A bare Debian in a folder, as a computer to install on: no Python, no desktop, and one person with a home.

Made once by debootstrap and kept as an archive in `build/`, with the packages that were installed on it, so that a
second trial fetches nothing. What runs there sees its own processes and mounts, which are gone with it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import bootstrap
from product import ROOT

KEPT: Final = ROOT / "build" / "trial"
"""Archives of the bare system and of packages."""
TOOLS: Final = {"debootstrap": "debootstrap", "nsenter": "util-linux", "unshare": "util-linux", "Xvfb": "xvfb"}
PERSON: Final = "runner"
HOME: Final = f"/home/{PERSON}"
DATA: Final = f"{HOME}/.local/share/kiosk"
_ARCHIVES: Final = "var/cache/apt/archives"
_OF_APT: Final = ("Acquire::Check-Valid-Until", "Acquire::Check-Date", "Acquire::http::Proxy", "Acquire::https::Proxy")
"""What of this computer's apt holds there, too."""
_CHANGING: Final = ("dev/", "proc/", "run/", "sys/", "tmp/", "var/cache/", "var/lib/apt/", "var/lib/dpkg/", "var/log/")
"""What is no program's, or changes whenever a package is installed."""
_SECONDS: Final = 300
"""For one command; installing is the longest."""


class Impossible(Exception):
    """Nothing can be tried here; the words say why."""


@dataclass(frozen=True)
class Said:
    """What a command came to: its exit code, and what it said on both streams."""

    code: int
    out: str
    err: str

    @property
    def words(self) -> str:
        """Both streams."""
        return self.out + self.err

    @property
    def last(self) -> str:
        """The last line, for a row of a table."""
        lines = self.words.strip().splitlines()
        return lines[-1].strip() if lines else f"exit code {self.code}, no words"


class Computer:
    """A bare system that runs; used as a context. It is gone afterwards."""

    def __init__(self) -> None:
        self.root = Path(tempfile.mkdtemp(prefix="kiosk-trial-"))
        self._held: subprocess.Popen[bytes] | None = None
        self._first = ""

    def __enter__(self) -> Computer:
        try:
            subprocess.run(["tar", "-xf", str(_bare_archive()), "-C", str(self.root)], check=True)
            packages = KEPT / "packages"
            if packages.is_dir():
                shutil.copytree(packages, self.root / _ARCHIVES, dirs_exist_ok=True)
            self._begin()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        if self._held is not None:
            self._held.kill()  # all its processes and mounts go with it
            self._held.wait()
        shutil.rmtree(self.root, ignore_errors=True)

    def _begin(self) -> None:
        script = (
            'mkdir -p "$0/tmp/.X11-unix" && mount --bind /tmp/.X11-unix "$0/tmp/.X11-unix"'
            ' && mount -t proc proc "$0/proc" && echo ready && exec sleep infinity'
        )
        Path("/tmp/.X11-unix").mkdir(mode=0o1777, exist_ok=True)  # noqa: S108 - the place that X11 gives
        apart = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", script, str(self.root)]
        self._held = subprocess.Popen(apart, stdout=subprocess.PIPE)
        if self._held.stdout is None or self._held.stdout.readline() != b"ready\n":
            raise Impossible("this computer gives no mounts of its own (it may be a container without that right)")
        self._first = Path(f"/proc/{self._held.pid}/task/{self._held.pid}/children").read_text("ascii").split()[0]

    def do(self, *command: str) -> Said:
        """Run a command as root."""
        return self._run(["chroot", str(self.root)], command, {"HOME": "/root", "DEBIAN_FRONTEND": "noninteractive"})

    def person_does(self, *command: str, **variables: str) -> Said:
        """Run a command as a person without rights."""
        who = ["chroot", f"--userspec={PERSON}:{PERSON}", str(self.root), "env", f"--chdir={HOME}"]
        return self._run(who, command, {"HOME": HOME, "USER": PERSON, **variables})

    def start(self, *command: str, **variables: str) -> subprocess.Popen[str]:
        """Start a command as the person, and go on; its standard output is a pipe."""
        who = ["chroot", f"--userspec={PERSON}:{PERSON}", str(self.root), "env", f"--chdir={HOME}"]
        around = _around({"HOME": HOME, "USER": PERSON, **variables})
        inside = [*self._inside(), *who, *command]
        return subprocess.Popen(inside, env=around, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)

    def install_packages(self, *packages: str) -> Said:
        """Install Debian's packages (also `package.deb` with its path, or a dependency), and keep what was fetched."""
        said = self.do("apt-get", "install", "-y", "-q", "--no-install-recommends", *packages)
        if said.code == 0:
            (KEPT / "packages").mkdir(parents=True, exist_ok=True)
            for path in (self.root / _ARCHIVES).glob("*.deb"):
                if not (KEPT / "packages" / path.name).exists():
                    shutil.copyfile(path, KEPT / "packages" / path.name)
        return said

    def put(self, file: Path) -> str:
        """Copy a file to where everybody there can read it; its path there."""
        target = self.root / "opt" / file.name
        shutil.copyfile(file, target)
        target.chmod(0o755)
        return f"/opt/{file.name}"

    def path(self, inside: str) -> Path:
        """Where a file of that computer lies on this one."""
        return self.root / inside.removeprefix("/")

    def files(self) -> set[str]:
        """All that lies there and does not change by itself."""
        found = set()
        for folder, folders, names in os.walk(self.root):
            here = Path(folder).relative_to(self.root).as_posix()
            found |= {f"{here}/{name}" for name in (*names, *folders)}
            folders[:] = [each for each in folders if not f"{here}/{each}/".removeprefix("./").startswith(_CHANGING)]
        return {each.removeprefix("./") for each in found}

    def _inside(self) -> list[str]:
        """The way into it: the mounts and processes of its first process."""
        return ["nsenter", "--target", self._first, "--mount", "--pid"]

    def _run(self, who: Sequence[str], command: Sequence[str], variables: dict[str, str]) -> Said:
        inside = [*self._inside(), *who, *command]
        try:
            done = subprocess.run(
                inside,
                env=_around(variables),
                capture_output=True,
                stdin=subprocess.DEVNULL,
                timeout=_SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return Said(-1, "", f"no end after {_SECONDS} s")
        return Said(done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace"))


def _around(variables: dict[str, str]) -> dict[str, str]:
    """The environment there: nothing of this one's but the way to programs."""
    return {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", **variables}


def need() -> None:
    """Leave with Impossible where there can be no such computer."""
    if not sys.platform.startswith("linux") or not Path("/etc/debian_version").exists():
        raise Impossible("it takes a Debian or Ubuntu")
    if os.geteuid() != 0:
        raise Impossible("it takes root: sudo python3 packaging/trial.py")
    need_tools(TOOLS)


def need_tools(tools: dict[str, str]) -> None:
    """Leave with Impossible where a program is missing; `tools` has Debian's package for each."""
    if lacking := sorted({package for tool, package in tools.items() if shutil.which(tool) is None}):
        raise Impossible(f"tools are missing: apt-get install {' '.join(lacking)}")


@cache
def _bare_archive() -> Path:
    """The bare system, made where there is none yet."""
    archive = KEPT / f"bare-{_code_name()}.tar"
    if archive.exists():
        return archive
    KEPT.mkdir(parents=True, exist_ok=True)
    sources = _sources()
    bootstrap.say(f"Fetching a bare {_code_name()} (once)")
    with tempfile.TemporaryDirectory(prefix="kiosk-bare-") as made:
        root = Path(made) / "root"
        command = ["debootstrap", "--variant=minbase", _code_name(), str(root), sources[0].split()[1]]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise Impossible(f"no bare system can be fetched: {done.stdout.strip().splitlines()[-1]}")
        (root / "etc/apt/sources.list").write_text("".join(f"{each}\n" for each in sources), "utf-8")
        (root / "etc/apt/apt.conf.d/90trial").write_text(_apt_configuration(), "utf-8")
        shutil.copyfile("/etc/resolv.conf", root / "etc/resolv.conf")
        for command in (
            ["apt-get", "update", "-q"],
            ["useradd", "--create-home", "--shell", "/bin/sh", PERSON],
        ):
            subprocess.run(["chroot", str(root), *command], check=True, capture_output=True)
        unfinished = archive.with_suffix(".part")
        subprocess.run(["tar", "-cf", str(unfinished), "-C", str(root), "."], check=True)
        unfinished.replace(archive)
    return archive


def _code_name() -> str:
    lines = Path("/etc/os-release").read_text("utf-8").splitlines()
    named = dict(line.split("=", 1) for line in lines if "=" in line)
    return named.get("VERSION_CODENAME", "stable").strip('"')


def _sources() -> list[str]:
    """Lines for apt, of where this computer has its own system from; the first is the system's first release."""
    form = "$(REPO_URI) $(RELEASE) $(COMPONENT)"
    asked = ["apt-get", "indextargets", "--format", form, "Created-By: Packages"]
    found = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.splitlines()
    name = _code_name()
    ours = [each.split() for each in found if each.split()[1].split("-")[0] == name and each.split()[2] == "main"]
    if not ours:
        raise Impossible("apt has no source of this system's own packages")
    return [f"deb {uri} {release} {part}" for uri, release, part in sorted(ours, key=lambda each: each[1] != name)]


def _apt_configuration() -> str:
    told = subprocess.run(["apt-config", "dump", *_OF_APT], capture_output=True, text=True, check=False).stdout
    return f'{told}APT::Keep-Downloaded-Packages "true";\nBinary::apt::APT::Keep-Downloaded-Packages "true";\n'
