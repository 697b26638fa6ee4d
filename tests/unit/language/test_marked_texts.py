"""Every text that is said stands in the source so that Qt's tool finds it as it is meant."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from said import Said

ROOT = Path(__file__).parents[3]
NAMES = re.compile(r"\{(\w+)\}")


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


def test_qts_tool_finds_each_of_them_as_it_is_meant(found: set[Said]) -> None:
    meant = set()
    for _, call, _function in calls():
        text = literal(call.args[0])
        if text is not None:
            note = literal(call.args[1]) or "" if len(call.args) > 1 else ""
            meant.add(Said(text, note, len(call.args) > 2))
    assert found == meant
