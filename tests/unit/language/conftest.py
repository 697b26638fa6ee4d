"""Qt's tool on the source."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
from said import Said, texts_in


@pytest.fixture(scope="session")
def translate() -> ModuleType:
    """The script that brings the files up to date."""
    path = Path(__file__).parents[3] / "packaging" / "translate.py"
    spec = importlib.util.spec_from_file_location("translate", path)
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    return script


@pytest.fixture(scope="session")
def found(translate: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> set[Said]:
    """What Qt's tool finds in the source."""
    path = tmp_path_factory.mktemp("translations") / "found.ts"
    translate.extract(path, "fr")
    return texts_in(path)
