"""The kept pictures of the scenes: which there are, whether a screen still looks like them, and taking new ones.

`python tests/gui/gallery.py --keep [scene…]` takes new ones. All are drawn in programs of their own, whose fonts, time
and language are those of `picturing.surroundings`: whatever else runs here and is set here does not show.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).resolve().parents[2]
KEPT: Final = Path(__file__).with_name("snapshots")
"""The kept pictures: a folder for each theme, and for the light one in a low window."""

LEFT: Final = ROOT / "build" / "snapshots"
"""Where pictures lie that are not as the kept ones."""

PROGRAMS: Final = max(2, min(4, os.cpu_count() or 2))
"""How many programs draw at a time."""

PATIENCE: Final = 600
"""Seconds that one of them may take."""


class Shot(NamedTuple):
    """A picture that is kept: of a scene, in a folder that stands for a theme and a size."""

    folder: str
    scene: str

    def __str__(self) -> str:
        return f"{self.folder}/{self.scene}"

    @property
    def file(self) -> Path:
        """The kept picture."""
        return KEPT / self.folder / f"{self.scene}.webp"

    @property
    def theme(self) -> str:
        """Light or dark."""
        return self.folder.partition("-")[0]

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the window in pixels."""
        wide, _, high = (self.folder.partition("-")[2] or "1366x768").partition("x")
        return int(wide), int(high)

    def left(self, what: str) -> Path:
        """Where a picture of it lies that did not fit: what "is", what "should be", the "difference"."""
        return LEFT / self.folder / f"{self.scene} {what}.png"


def shots() -> list[Shot]:
    """All pictures that there must be: every scene in both themes, and every verdict in a low window."""
    from gallery import SCENES, VERDICTS

    return [
        *(Shot(theme, scene) for theme in ("light", "dark") for scene in SCENES),
        *(Shot("light-1024x600", scene) for scene in VERDICTS),
    ]


def there() -> list[Shot]:
    """All pictures that are kept."""
    return [Shot(file.parent.name, file.stem) for file in sorted(KEPT.glob("*/*"))]


def command(shots: Iterable[Shot]) -> str:
    """What takes new pictures of these."""
    scenes = dict.fromkeys(shot.scene for shot in shots)
    return " ".join([".venv/bin/python tests/gui/gallery.py --keep", *scenes])


def draw(wanted: Sequence[Shot], *, keep: bool = False, hinting: str = "hintslight") -> dict[Shot, str]:
    """Draw these in several programs; what is wrong with each, in words, and "" where it is as kept (or now is)."""
    parts = [part for part in (wanted[at::PROGRAMS] for at in range(PROGRAMS)) if part]
    with ThreadPoolExecutor(PROGRAMS) as programs:
        found = list(programs.map(lambda part: dict(_drawn(part, keep, hinting)), parts))
    return {shot: words for each in found for shot, words in each.items()}


def _drawn(wanted: Sequence[Shot], keep: bool, hinting: str) -> Iterator[tuple[Shot, str]]:
    """Draw these in one program. Of a program that came to grief: what it said."""
    from picturing import surroundings

    with TemporaryDirectory(prefix="kiosk-snapshots-") as folder:
        done = subprocess.run(
            [sys.executable, str(Path(__file__).with_name("drawing.py")), *(["--keep"] if keep else [])],
            input="\n".join(map(str, wanted)),
            env=surroundings(Path(folder), hinting) | {"PYTHONPATH": str(ROOT), "QT_LOGGING_RULES": "*.debug=false"},
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
    answers = [line for line in done.stdout.splitlines() if line.startswith("[")]
    for line in answers:
        shot, words = json.loads(line)
        yield Shot(*shot.split("/")), words
    for shot in wanted[len(answers) :]:
        yield shot, f"{shot} was not drawn: the program ended with {done.returncode}. {done.stderr[-2000:]}"


def keep(names: Sequence[str]) -> int:
    """Take new pictures of the scenes that are named, else of all that look otherwise; those without a scene go."""
    wanted = shots()
    unknown = set(names) - {shot.scene for shot in wanted}
    if unknown:
        sys.stderr.write(f"There is no such scene: {', '.join(sorted(unknown))}\n")
        return 2
    before = {shot: shot.file.read_bytes() for shot in there() if shot in wanted}
    found = draw([shot for shot in wanted if not names or shot.scene in names], keep=True)
    for shot in there():
        if shot not in wanted:
            sys.stdout.write(f"{shot} has no scene any more\n")
            shot.file.unlink()
    for shot in found:
        if not found[shot] and shot.file.read_bytes() != before.get(shot):
            sys.stdout.write(f"{shot} {'is another one now' if shot in before else 'is new'}\n")
    wrong = [words for words in found.values() if words]
    sys.stderr.writelines(f"{words}\n" for words in wrong)
    return 1 if wrong else 0
