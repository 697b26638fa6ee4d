"""A smaller numpy, built from its locked source: the search needs arrays and no linear algebra, which takes 33 MB."""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Final

import bootstrap
from product import ROOT, WORK

WHEELS: Final = WORK / "wheels"
_OPTIONS: Final = ("-Dblas=none", "-Dlapack=none", "-Dallow-noblas=true")
_TWO_KINDS_OF_PROCESSOR: Final = ("-Dcpu-dispatch=X86_V3",)
"""Those with AVX2 and those without; numpy's own choice has code for more, which takes 3 MB."""


def locked() -> str:
    """The lines of the lock that name numpy."""
    found = re.search(r"^numpy==.*(?:\n .*)+", (ROOT / "requirements.lock").read_text("utf-8"), re.MULTILINE)
    if found is None:
        sys.exit("kiosk: requirements.lock has no numpy")
    return found[0]


def built(python: Path) -> Path:
    """The wheel, built by the pip of `python` unless it is there with the same source and options."""
    request = WHEELS / "numpy.txt"
    if not request.exists() or request.read_text("utf-8") != _request():
        bootstrap.say("Building a lean numpy (about ten minutes)")
        shutil.rmtree(WHEELS, ignore_errors=True)
        WHEELS.mkdir(parents=True)
        unfinished = request.with_suffix(".part")
        unfinished.write_text(_request(), "utf-8")
        _build(python, unfinished)
        unfinished.replace(request)
    return next(WHEELS.glob("numpy-*.whl"))


def forget_this_machine(environment: Path) -> None:
    """Take out of an environment's numpy which Python built it: a path of this machine."""
    for told in environment.glob("[Ll]ib/**/site-packages/numpy/__config__.py"):
        told.write_text(re.sub(r'("path": )r"[^"]*"', r'\1""', told.read_text("utf-8")), "utf-8")


def _request() -> str:
    """The lock's lines with the options. pip heeds those of its command line for nothing that a file names."""
    first, hashes = locked().split("\n", 1)
    kinds = _TWO_KINDS_OF_PROCESSOR if platform.machine() in ("x86_64", "AMD64") else ()
    options = "".join(f'    --config-settings="setup-args={each}" \\\n' for each in (*_OPTIONS, *kinds))
    return f"{first}\n{options}{hashes}\n"


def _build(python: Path, request: Path) -> None:
    around = {**bootstrap.environment(), "PATH": f"{python.parent}{os.pathsep}{os.environ['PATH']}"}
    # No cache: pip would take a numpy from there that was built with other options.
    how = ["--quiet", "--no-cache-dir", "--no-deps", "--no-build-isolation", "--no-binary=numpy", "--require-hashes"]
    command = [str(python), "-m", "pip", "wheel", *how, "-r", str(request), "-w", str(WHEELS)]
    subprocess.run(command, cwd=ROOT, env=around, check=True)
    with zipfile.ZipFile(next(WHEELS.glob("numpy-*.whl"))) as wheel:
        told = wheel.read("numpy/__config__.py").decode("utf-8")
    if re.findall(r'"(?:blas|lapack)": \{\s*"name": "(\w+)"', told) != ["none", "none"]:
        sys.exit("kiosk: numpy was built with linear algebra in spite of its options: look at packaging/lean_numpy.py")
