"""A bare Debian in a folder, without Python: to install into as on a computer that never saw the program.

As root, with debootstrap. Packages come from where this computer takes its own.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Final

from product import WORK

SUITE: Final = "bookworm"
DATA: Final = "/root/check-ins"
"""The data folder inside."""

_BASE: Final = WORK / f"bare-{SUITE}.tar"
_APART: Final = ("unshare", "--mount", "--pid", "--fork", "--kill-child")
_MOUNTED: Final = 'mount -t proc proc "$0/proc" && mount -t tmpfs tmpfs "$0/dev/shm" && exec chroot "$0" "$@"'


def why_not() -> str:
    """Why there can be none on this computer; "" where there can."""
    if os.geteuid() != 0:
        return "only root can make a bare Debian"
    lacking = [each for each in ("debootstrap", "unshare", "dpkg-deb", "Xvfb") if shutil.which(each) is None]
    return f"{' and '.join(lacking)} can't be found" if lacking else ""


class BareRoot:
    """The folder, made anew; what runs in it sees its own processes and nothing else of the disk."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        if not _BASE.exists():
            _make_base(folder)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        subprocess.run(["tar", "--extract", "--file", str(_BASE), "--directory", str(folder)], check=True)

    def run(self, *command: str, user: str = "", **variables: str) -> subprocess.CompletedProcess[str]:
        """Run something in it; what it said is in `stdout`, errors too."""
        with self.start(*command, user=user, **variables) as process:
            said, _ = process.communicate(timeout=600)
        return subprocess.CompletedProcess(command, process.returncode, said)

    def start(self, *command: str, user: str = "", **variables: str) -> subprocess.Popen[str]:
        """Start something in it."""
        home = f"/home/{user}" if user else "/root"
        around = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": home, "LANG": "C.UTF-8", **variables}
        as_user = ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups"] if user else []
        called = [*_APART, "sh", "-c", _MOUNTED, str(self.folder), *as_user, *command]
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "stdin": subprocess.DEVNULL}
        return subprocess.Popen(called, env=around, text=True, **pipes)  # type: ignore[call-overload,no-any-return]

    def put(self, file: Path) -> str:
        """Copy a file into it; its path inside."""
        shutil.copyfile(file, self.folder / "tmp" / file.name)
        return f"/tmp/{file.name}"  # noqa: S108 - the folder's own

    def named_like(self, *words: str) -> list[str]:
        """All paths with one of these words in their name, but for the data and for what apt remembers."""
        apart = ("/var/lib/dpkg", "/var/log", "/var/cache", "/tmp", DATA, "/home")  # noqa: S108
        found = (f"/{each.relative_to(self.folder)}" for word in words for each in self.folder.rglob(f"*{word}*"))
        return sorted({each for each in found if not each.startswith(apart)})


def _make_base(folder: Path) -> None:
    """Debian's least, kept for the next time; with this computer's sources of packages."""
    told = subprocess.check_output(["apt-get", "indextargets", "--format", "$(SITE)", f"Codename: {SUITE}"], text=True)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    command = ["debootstrap", "--variant=minbase", SUITE, str(folder), *told.split()[:1]]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    for path in sorted(Path("/etc/apt/apt.conf.d").iterdir()):
        if "Acquire::" in path.read_text("utf-8"):
            shutil.copyfile(path, folder / path.relative_to("/"))
    for name in ("resolv.conf", "hosts"):
        shutil.copyfile(f"/etc/{name}", folder / "etc" / name)
    kept = ["tar", "--create", "--numeric-owner", "--file", str(_BASE.with_suffix(".new")), "--directory", str(folder)]
    subprocess.run([*kept, "."], check=True)
    _BASE.with_suffix(".new").replace(_BASE)
