"""The installer for one person without any rights: a shell script with the program in it, made by makeself."""

from __future__ import annotations

import platform
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from bootstrap import PRINTING, WAYLAND_WINDOW, environment
from frozen import PROVIDERS, needs_of_the_system, settle
from linux_files import filled, write_desktop_files
from product import DIST, ID, PACKAGE, TITLE, VERSION, WORK, moment, sized


def build_run(tree: Path, *, fast: bool, version: str = VERSION, into: Path = DIST) -> Path:
    """The installer of a frozen program; `fast` compresses less. Another `version` is for trying an upgrade."""
    inside = WORK / "run"
    shutil.rmtree(inside, ignore_errors=True)
    shutil.copytree(tree, inside / "program", symlinks=True)
    write_desktop_files(inside / "share")
    facts = {"ID": ID, "MEGABYTES": str(-(-sized(tree) // 10**6))}
    for name in ("install", "uninstall"):
        (inside / name).write_text(filled(f"{name}.sh.in", version, **facts), "utf-8")
    lacked = sorted(set(needs_of_the_system(tree)) - set(WAYLAND_WINDOW) - set(PRINTING))  # those are a matter of taste
    needs = [f"{name} {PROVIDERS[name]}" for name in lacked]
    (inside / "needs").write_text("\n".join([*needs, ""]), "utf-8")
    settle(inside / "share")
    for name in ("install", "uninstall", "needs"):
        (inside / name).chmod(0o755)
    into.mkdir(parents=True, exist_ok=True)
    made = into / f"{PACKAGE}_{version}_{platform.machine()}.run"
    of_tar = f"--sort=name --owner=0 --group=0 --numeric-owner --mtime=@{moment()}"
    pressing = ["--xz", "--complevel", "0" if fast else "9"]  # gzip would write down the time
    day = datetime.fromtimestamp(moment(), UTC).strftime("%a %b %e %H:%M:%S UTC %Y")
    options = ["--quiet", "--sha256", "--tar-extra", of_tar, "--packaging-date", day, *pressing]
    # Named from its own folder: the installer says how it was made, and no path of this machine belongs there.
    command = ["makeself", *options, inside.name, made.name, f"{TITLE} {version}", "./install"]
    subprocess.run(command, cwd=WORK, env=environment(), check=True)
    return (WORK / made.name).replace(made)
