"""Writes the three lock files from pyproject.toml: `python3 packaging/lock.py [--upgrade]`. Needs `uv` (path or .venv).

The locks hold exact versions and hashes for every system and Python that pyproject.toml allows, and no registry's
address: uv and pip take theirs from their own configuration. The build backend is in them, with what it needs for an
editable install, so that kiosk itself is installed with locked tools too.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEAD = "# Made by packaging/lock.py from pyproject.toml. Install with: pip install --require-hashes -r {name}\n"
OPTIONS = "--universal --python-version 3.11 --generate-hashes --no-annotate --no-header --no-emit-index-url --quiet"


def write_lock(uv: str, name: str, *options: str) -> None:
    """Resolve into the file `name`, keeping the versions it has unless `--upgrade` is among the options.

    The options name a group, or `pyproject.toml` for what the program itself needs.
    """
    build = [*tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["build-system"]["requires"], "editables"]
    command = [uv, "pip", "compile", "-", *OPTIONS.split(), *options, "-o", name]
    subprocess.run(command, cwd=ROOT, input="\n".join(build), text=True, check=True)
    path = ROOT / name
    locked = path.read_text("utf-8")
    if "://" in locked:
        sys.exit(f"{name} holds an address; it must not be committed.")
    path.write_text(HEAD.format(name=name) + locked, "utf-8", newline="\n")


def main() -> None:
    """Write requirements.lock, then those of developers and of builds with the same versions of what they share."""
    uv = shutil.which("uv", path=str(ROOT / ".venv" / "bin")) or shutil.which("uv")
    if uv is None:
        sys.exit("uv is missing: pip install uv")
    upgrade = sys.argv[1:2] if sys.argv[1:2] == ["--upgrade"] else []
    write_lock(uv, "requirements.lock", "pyproject.toml", *upgrade)
    of_project = ["--constraint", "requirements.lock"]
    write_lock(uv, "requirements-dev.lock", "pyproject.toml", "--group", "dev", *of_project, *upgrade)
    write_lock(uv, "requirements-build.lock", "--group", "build", *of_project, *upgrade)


if __name__ == "__main__":
    main()
