"""Every text that is said stands in the source so that Qt's tool finds it, and each language's file knows it."""

from __future__ import annotations

import ast
import importlib.util
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[3]
NAMES = re.compile(r"\{(\w+)\}")


class Said(NamedTuple):
    """A text in the source, its note, and whether it has a number."""

    text: str
    note: str
    numbered: bool


def calls() -> Iterator[tuple[str, ast.Call, str]]:
    """Each call of `tr` and `mark`: where, the call, and which of the two."""
    for path in sorted((ROOT / "kiosk").rglob("*.py")):
        if path.name == "language.py":
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "mark"):
                yield f"{path.relative_to(ROOT)}:{node.lineno}", node, node.func.id


def literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def test_texts_are_literals_and_their_names_are_filled() -> None:
    wrong = []
    for where, call, function in calls():
        text = literal(call.args[0])
        note = literal(call.args[1]) if len(call.args) > 1 else ""
        if text is None and (function == "mark" or isinstance(call.args[0], ast.JoinedStr | ast.IfExp)):
            wrong.append(f"{where}: no literal")
        elif note is None:
            wrong.append(f"{where}: a note that is no literal")
        elif text is not None and function == "tr":
            filled = {each.arg for each in call.keywords}
            if filled and filled != set(NAMES.findall(text)):
                wrong.append(f"{where}: {sorted(filled)} for {text!r}")
            if len(call.args) > 2 and not re.search(r"%n|\(s\)|\(\w*\|", text):
                wrong.append(f"{where}: a number that {text!r} has no forms for")
    assert not wrong, "\n".join(wrong)


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What Qt's tool finds in the source."""
    path = tmp_path_factory.mktemp("translations") / "found.ts"
    translating().extract(path, "fr")
    return path


def translating() -> ModuleType:
    """The script that brings the files up to date."""
    spec = importlib.util.spec_from_file_location("translate", ROOT / "packaging" / "translate.py")
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    return script


def texts_in(path: Path) -> set[Said]:
    messages = ET.parse(path).iter("message")  # noqa: S314 - our own file
    return {
        Said(each.findtext("source") or "", each.findtext("comment") or "", each.get("numerus") == "yes")
        for each in messages
    }


def test_qts_tool_finds_each_of_them_as_it_is_meant(found: Path) -> None:
    meant = set()
    for _, call, _function in calls():
        text = literal(call.args[0])
        if text is not None:
            note = literal(call.args[1]) or "" if len(call.args) > 1 else ""
            meant.add(Said(text, note, len(call.args) > 2))
    assert texts_in(found) == meant
