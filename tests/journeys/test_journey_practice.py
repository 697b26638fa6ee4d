"""Practice mode from one click, through a whole morning: the tour that README.md's first command takes."""

import json
import subprocess
import sys
from pathlib import Path

from morning import Key, kiosk_on, live

from kiosk.ui.help.offer import TourOffer
from kiosk.ui.help.tour import Tour

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


def test_the_tour_is_offered_at_the_first_practice_and_typing_passes_it_by(home: Path) -> None:
    async def practice(*, first: bool) -> None:
        async with kiosk_on(home) as kiosk:
            await kiosk.until(lambda: kiosk.stands("setup"), "the first screen")
            kiosk.click("Practice with invented runners")
            await kiosk.open()
            offer = kiosk.screen.findChild(TourOffer)
            assert offer.isVisible()
            assert offer.asks is first
            assert kiosk.screen.overlay is None
            if first:
                runner = next(each for each in kiosk.start_list().values() if each.status == "confirmed" and each.bib)
                kiosk.type(runner.bib)
                kiosk.press(Key.Key_Return)
                assert not offer.asks
                assert json.loads((home / "settings.json").read_text("utf-8"))["tourSeen"] is True
            kiosk.press(Key.Key_Escape)
            kiosk.click("Show the tour")
            assert isinstance(kiosk.screen.overlay, Tour)
            kiosk.press(Key.Key_Escape)
            kiosk.press(Key.Key_F1)
            kiosk.click("Show the tour")
            assert isinstance(kiosk.screen.overlay, Tour)

    live(practice(first=True))
    live(practice(first=False))
