"""What the program is made of, with whole texts; and that what comes with it is listed."""

from __future__ import annotations

import json
import re
import sys
from importlib import metadata
from pathlib import Path

import pytest

from kiosk.licences import Component, components
from kiosk.paths import resource


def test_everything_that_is_needed_is_there_with_version_licence_and_text() -> None:
    found = {re.sub(r"[-_.]+", "-", each.name).lower(): each for each in components()}
    needed = {re.split(r"[^\w.-]", each)[0].replace("_", "-").lower() for each in metadata.requires("kiosk") or ()}
    assert needed <= set(found)
    assert {"kiosk", "h11", "shiboken6", "inter"} <= set(found), "itself, what others need, and the font"
    assert not {"pytest", "ruff"} & set(found), "tools are no part of it"
    for each in found.values():
        assert each.version
        assert each.licence, each.name
        assert len(each.text) > 500, each.name


def test_qt_comes_with_both_texts_of_its_licence() -> None:
    (found,) = (each for each in components() if each.name == "PySide6_Essentials")
    lesser, general = found.text.index("GNU LESSER GENERAL PUBLIC"), found.text.index("GNU GENERAL PUBLIC LICENSE\n")
    assert lesser < general
    assert "END OF TERMS AND CONDITIONS" in found.text


def test_a_frozen_program_reads_what_was_written_when_it_was_built(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notices = tmp_path / "resources" / "licences" / "notices.json"
    notices.parent.mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(RuntimeError, match="notices.json"):
        components()
    told = [{"name": name, "version": "1", "licence": "MIT", "text": "All of it"} for name in ("zipp", "Anyascii")]
    notices.write_text(json.dumps(told), "utf-8")
    assert components() == (
        Component("Anyascii", "1", "MIT", "All of it"),
        Component("zipp", "1", "MIT", "All of it"),
    )


def test_the_list_of_files_is_what_comes_with_the_program() -> None:
    """Make it anew with `find * -type f ! -name '*.ts' | LC_ALL=C sort > contents.txt` in resources/."""
    root = resource()
    there = (path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file())
    wanted = sorted(name for name in there if not name.endswith((".ts", "licences/notices.json")))
    assert (root / "contents.txt").read_text("utf-8").splitlines() == wanted
