"""The translations: brings `resources/translations/*.ts` up to date with the source, and makes the `.qm` files of them.

`.venv/bin/python packaging/translate.py` after texts were changed, and again after they were translated; it names what
is still to be translated. English has no file: its texts stand in the source.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"fr": "fr_FR", "de": "de_DE", "es": "es_ES", "pt": "pt_BR", "zh": "zh_CN"}
"""The codes in the files' names, and what Qt calls them."""


def tool(name: str, *arguments: str) -> None:
    """Run one of Qt's tools as PySide6 brings it. Raises subprocess.CalledProcessError."""
    scripts = Path(sys.executable).parent
    found = next((each for each in (scripts / f"pyside6-{name}", scripts / f"pyside6-{name}.exe") if each.exists()), "")
    subprocess.run([str(found), *arguments], cwd=ROOT, check=True, capture_output=True, text=True)


def extract(path: Path, code: str) -> None:
    """Bring a file up to date with the texts in the source; texts that are gone go, translated ones stay."""
    sources = sorted(each.relative_to(ROOT).as_posix() for each in (ROOT / "kiosk").rglob("*.py"))
    options = ["-silent", "-no-obsolete", "-locations", "none", "-tr-function-alias", "tr+=mark"]
    target = ["-source-language", "en_GB", "-target-language", LANGUAGES[code]]
    tool("lupdate", *sources, *options, *target, "-ts", str(path))


def compile_to(source: Path, target: Path) -> None:
    """Make the file that the program reads."""
    tool("lrelease", "-silent", str(source), "-qm", str(target))


def unfinished(path: Path) -> Iterable[str]:
    """The texts of a file that are not translated, or not in all of their forms."""
    for message in ET.parse(path).iter("message"):  # noqa: S314 - our own file
        said = message.find("translation")
        forms = [] if said is None else list(said.iter("numerusform")) or [said]
        if said is None or said.get("type") or not all((each.text or "").strip() for each in forms):
            yield message.findtext("source") or ""


def main(argv: Sequence[str]) -> int:
    """Bring all files up to date; 1 where something is still to be translated."""
    FOLDER.mkdir(exist_ok=True)
    missing = 0
    for code in argv or LANGUAGES:
        path = FOLDER / f"kiosk_{code}.ts"
        extract(path, code)
        compile_to(path, path.with_suffix(".qm"))
        texts = list(unfinished(path))
        missing += len(texts)
        print(f"{path.name}: {len(texts)} to be translated")
        for text in texts[:5]:
            print(f"    {text}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
