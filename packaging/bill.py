"""The bill of materials (CycloneDX): every package that is in the program, and what comes with them."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import bootstrap
import notices
from frozen import RUNTIME, TOOLS, python_of
from product import DIST, PACKAGE, ROOT, VERSION, moment

_BUILDERS = frozenset(
    {"editables", "hatchling", "kiosk", "packaging", "pathspec", "pluggy", "tomlkit", "trove-classifiers"}
)
"""In the environment for the sake of the build."""


def write_bill() -> Path:
    """Write it into `dist/`."""
    target = DIST / f"{PACKAGE}_{VERSION}.cdx.json"
    options = [
        "--output-reproducible",
        "--pyproject",
        str(ROOT / "pyproject.toml"),
        "--mc-type",
        "application",
        "-o",
        "-",
    ]
    command = [str(python_of(TOOLS)), "-m", "cyclonedx_py", "environment", *options, str(python_of(RUNTIME))]
    variables = {**bootstrap.environment(), "SOURCE_DATE_EPOCH": str(moment())}
    told = subprocess.run(command, cwd=ROOT, env=variables, check=True, capture_output=True, text=True).stdout
    bill = json.loads(told)
    kept = [each for each in bill["components"] if each["name"] not in _BUILDERS]
    bill["components"] = sorted([*kept, *map(_native, notices.native())], key=lambda each: each["name"].casefold())
    refs = {each.get("bom-ref") for each in bill["components"]} | {bill["metadata"]["component"]["bom-ref"]}
    bill["dependencies"] = [
        {**each, "dependsOn": [on for on in each.get("dependsOn", ()) if on in refs]}
        for each in bill["dependencies"]
        if each["ref"] in refs
    ]
    for each in bill["components"]:
        _forget_this_machine(each)
    target.write_text(json.dumps(bill, indent=1) + "\n", "utf-8")
    return target


def _forget_this_machine(component: dict[str, Any]) -> None:
    """Take out where a package lay that was built here: a path of this machine."""
    told = [each for each in component.pop("externalReferences", ()) if not each["url"].startswith("file:")]
    if told:
        component["externalReferences"] = told


def _native(notice: dict[str, str]) -> dict[str, object]:
    return {
        "type": "library",
        "bom-ref": f"native:{notice['name']}",
        "name": notice["name"],
        "version": notice["version"],
        "licenses": [{"expression": notice["licence"]}],
    }
