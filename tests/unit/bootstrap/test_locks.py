"""The locks: every dependency pinned with hashes, for every system, and no registry's address."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[3]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
RUN, DEV, BUILD = (
    (ROOT / f"{name}.lock").read_text("utf-8") for name in ("requirements", "requirements-dev", "requirements-build")
)


def pins(lock: str) -> dict[str, str]:
    """The version of each package."""
    return dict(re.findall(r"^([a-z0-9-]+)==([^ ;]+)", lock, re.MULTILINE))


@pytest.mark.parametrize("lock", [RUN, DEV, BUILD], ids=["run", "dev", "build"])
def test_every_line_is_a_pin_with_hashes_and_none_is_an_address(lock: str) -> None:
    entries = re.split(r"\n(?=\S)", "\n".join(lock.strip().splitlines()[1:]))

    assert "://" not in lock
    for entry in entries:
        assert re.fullmatch(r"[a-z0-9-]+==\S+( ; [^\\]+)? \\\n(    --hash=sha256:[0-9a-f]{64}( \\\n)?)+", entry)
    assert len(pins(lock)) == len(entries)


@pytest.mark.parametrize(
    ("lock", "wanted"),
    [
        (RUN, [*PROJECT["project"]["dependencies"], *PROJECT["build-system"]["requires"]]),
        (DEV, PROJECT["dependency-groups"]["dev"]),
        (BUILD, PROJECT["dependency-groups"]["build"]),
    ],
    ids=["run", "dev", "build"],
)
def test_the_locks_hold_what_the_project_asks_for(lock: str, wanted: list[str]) -> None:
    found = pins(lock)
    for each in map(Requirement, wanted):
        assert found[canonicalize_name(each.name)] in each.specifier


def test_the_tools_are_tested_with_the_versions_that_run() -> None:
    assert pins(RUN).items() <= pins(DEV).items()


def test_builds_use_the_same_versions_of_what_they_share() -> None:
    assert all(pins(RUN).get(name, version) == version for name, version in pins(BUILD).items())


def test_every_system_is_served() -> None:
    markers = dict(re.findall(r"^([a-z0-9-]+)==[^ ]+(?: ; ([^\\]+))? \\$", RUN, re.MULTILINE))

    assert markers["pyside6-essentials"] == ""
    assert "win32" in markers["pywin32-ctypes"]
    assert "linux" in markers["secretstorage"]
