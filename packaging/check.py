"""The one check: format, lint, types, contracts, tests, coverage, an installer in a bare system.

All steps run; any that failed fails the check.

`python3 packaging/bootstrap.py test` prepares and runs it; `.venv/bin/python packaging/check.py` runs it alone.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
COVERAGE_JSON = BUILD / "coverage.json"

# What may stay below 100 %: widgets and the composition of programs, which journeys cover. All else is the core.
NOT_CORE = ("kiosk/ui/", "kiosk/app", "kiosk/cli", "kiosk/__main__.py")

STEPS = (
    ("format", ["-m", "ruff", "format", "--check", "."]),
    ("lint", ["-m", "ruff", "check", "."]),
    ("types", ["-m", "mypy", "kiosk", "packaging"]),
    ("contracts", ["-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"]),
    ("tests", ["-m", "coverage", "run", "-m", "pytest"]),
    ("combine", ["-m", "coverage", "combine", "--quiet"]),
    ("report", ["-m", "coverage", "report"]),
    ("measure", ["-m", "coverage", "json", "--quiet", "-o", str(COVERAGE_JSON)]),
    ("installed", ["packaging/trial.py", "deb", "--where-possible"]),
)


def run(arguments: list[str]) -> bool:
    """Run a module of this Python in the project's folder, without input; whether it succeeded."""
    variables = {**os.environ, "COVERAGE_FILE": str(BUILD / ".coverage"), "PYTHONUNBUFFERED": "1"}
    done = subprocess.run([sys.executable, *arguments], cwd=ROOT, env=variables, stdin=subprocess.DEVNULL, check=False)
    return done.returncode == 0


def core_is_covered() -> bool:
    """Whether every line and branch of every core file ran; says where not."""
    if not COVERAGE_JSON.exists():
        print("There is no measurement.", flush=True)
        return False
    measured = json.loads(COVERAGE_JSON.read_text("utf-8"))["files"]
    files = {name.replace("\\", "/"): found for name, found in measured.items()}
    core = [path.relative_to(ROOT).as_posix() for path in (ROOT / "kiosk").rglob("*.py")]
    whole = True
    for name in sorted(each for each in core if not each.startswith(NOT_CORE)):
        found = files.get(name, {"missing_lines": ["all of them"], "missing_branches": []})
        lines, branches = len(found["missing_lines"]), len(found["missing_branches"])
        if lines or branches:
            whole = False
            print(f"{name} is core: {lines} lines and {branches} branches never ran; the report names them", flush=True)
    return whole


def main() -> int:
    """Run every step, print what each came to, and give the exit code."""
    BUILD.mkdir(exist_ok=True)
    for old in [COVERAGE_JSON, *BUILD.glob(".coverage*")]:
        old.unlink(missing_ok=True)
    came_to: list[tuple[str, bool, float]] = []
    for name, step in (*STEPS, ("core at 100 %", None)):
        print(f"\n== {name}", flush=True)
        begun = time.perf_counter()
        passed = core_is_covered() if step is None else run(step)
        came_to.append((name, passed, time.perf_counter() - begun))
    print(
        "\n" + "\n".join(f"{'ok    ' if passed else 'FAILED'} {took:7.1f} s  {name}" for name, passed, took in came_to)
    )
    return 0 if all(passed for _, passed, _ in came_to) else 1


if __name__ == "__main__":
    sys.exit(main())
