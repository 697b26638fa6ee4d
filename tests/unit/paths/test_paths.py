"""Where resources and data lie: from source, installed, frozen; named by the environment or by the system."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.paths import data_home, resource


def make(folder: Path) -> Path:
    (folder / "resources" / "icons").mkdir(parents=True)
    (folder / "resources" / "icons" / "check.svg").write_text("<svg/>")
    return folder / "resources" / "icons" / "check.svg"


def test_from_source_the_folder_lies_beside_the_package() -> None:
    assert resource() == Path(paths.__file__).parent.parent / "resources"


def test_an_installed_package_brings_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    beside, inside = make(tmp_path), make(tmp_path / "kiosk")
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path / "kiosk")

    assert resource("icons", "check.svg") == inside != beside


def test_a_frozen_program_has_them_among_its_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = make(tmp_path)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    assert resource("icons", "check.svg") == file
    assert resource("icons").is_dir()


def test_a_missing_resource_is_named_and_is_a_defect(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    with pytest.raises(RuntimeError, match=r"resources/icons/none\.svg"):
        resource("icons", "none.svg")


def test_the_data_folder_is_the_named_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    assert data_home({"KIOSK_HOME": str(tmp_path / "race")}) == tmp_path / "race"
    assert data_home({"KIOSK_HOME": "race"}) == tmp_path / "race"
    assert data_home({"KIOSK_HOME": "~/race"}) == Path.home() / "race"


@pytest.mark.parametrize("environment", [{}, {"KIOSK_HOME": ""}])
def test_without_a_name_it_is_the_systems_place_and_is_not_made(environment: dict[str, str]) -> None:
    home = data_home(environment)

    assert home.is_absolute()
    assert home.name == "kiosk"
    assert not home.exists()
