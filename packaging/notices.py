"""The notices in the frozen program: what each component is, and the whole text of its licence."""

from __future__ import annotations

import json
import platform
import subprocess
import sys
from importlib import metadata
from pathlib import Path

from product import HERE, ROOT

_PACKAGES = """
import sys
import msgspec
sys.path[:0] = sys.argv[1:]
from kiosk.licences import components
sys.stdout.buffer.write(msgspec.json.encode(components()))
"""
_QT = (
    "Qt's libraries contain code of others under permissive licences, such as HarfBuzz, FreeType, libpng,"
    " libjpeg-turbo, libwebp, PCRE2, zlib, Brotli, double-conversion and md4c. Each is named, with its text, in Qt's"
    ' documentation under "Licenses Used in Qt".'
)


def write(target: Path, python: Path, packages: Path | None = None) -> None:
    """Write the notices of all that an environment's program has, by name, as `kiosk.licences` reads them.

    `packages` is a folder for another system: what is in it is told of, and nothing else of the environment.
    """
    command = [str(python), "-c", _PACKAGES, *([] if packages is None else [str(packages)])]
    found = json.loads(subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout)
    if packages is not None:
        there = {each.name for each in metadata.distributions(path=[str(packages)])} | {"kiosk", "Inter"}
        found = [each for each in found if each["name"] in there]
    found += native()
    for each in found:
        if each["name"].startswith("PySide6"):
            each["text"] += f"\n\n{_QT}"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(sorted(found, key=lambda each: each["name"].casefold()), indent=1), "utf-8")


def native() -> list[dict[str, str]]:
    """What comes with the packages and with Python, and is none of Python's packages."""
    texts = {path.stem: path.read_text("utf-8").strip() for path in (HERE / "licences").glob("*.txt")}
    texts |= {path.stem: path.read_text("utf-8").strip() for path in (ROOT / "resources" / "licences").glob("*.txt")}
    own = ("PSF-2.0", _licence_of_python())
    known = {
        ("CPython", platform.python_version()): own,
        ("FFmpeg", "7 (in Qt)"): ("LGPL-2.1-or-later", texts["LGPL-2.1"]),
        ("ICU", "73 (in Qt)"): ("MIT", texts["ICU"]),
        ("OpenSSL", "3"): ("Apache-2.0", texts["Apache-2.0"]),
        ("SQLite", "3 (in apsw)"): ("blessing", "The authors of SQLite dedicated its code to the public domain."),
    }
    return [
        {"name": name, "version": version, "licence": licence, "text": text}
        for (name, version), (licence, text) in known.items()
    ]


def _licence_of_python() -> str:
    folder = Path(sys.base_prefix)
    library = folder / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}"
    found = [path for path in (library / "LICENSE.txt", folder / "LICENSE.txt", *_debians()) if path.exists()]
    if not found:
        sys.exit("kiosk: this Python came without its LICENSE.txt; take one that has it")
    return found[0].read_text("utf-8").strip()


def _debians() -> list[Path]:
    return sorted(Path("/usr/share/doc").glob("libpython3*-minimal/copyright"))
