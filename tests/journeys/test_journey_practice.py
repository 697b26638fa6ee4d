"""Practice mode from one click, through a whole morning: the tour that README.md's first command takes."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_tour_goes_to_its_end_and_keeps_its_pictures(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "packaging/tour.py", str(tmp_path)], cwd=ROOT, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stdout + done.stderr
    steps = ["check-in", "already-in", "cancelled", "offline", "undone", "online", "delivered"]
    pictures = {path.stem.partition("-")[2]: path.stat().st_size for path in tmp_path.glob("*.png")}
    assert set(steps) <= set(pictures)
    assert all(size > 10_000 for size in pictures.values())
    assert "5 operations made, 5 at the server" in done.stdout
