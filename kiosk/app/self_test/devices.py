"""What is plugged in: loudspeaker, cameras, serial scanners, printer; and a page as a PDF file."""

from __future__ import annotations

import time

from PySide6.QtCore import QRect

from kiosk.app.self_test.bench import Bench
from kiosk.app.self_test.outcome import NotSo, Remark
from kiosk.app.self_test.part import Part
from kiosk.checks import Subject
from kiosk.language import tr
from kiosk.ui.media import quieten
from kiosk.ui.sound.sounds import NO_OUTPUT, Cue

_FEWEST_BYTES = 10_000
"""A page with its letters; an empty one has a tenth."""


async def _sound(bench: Bench) -> str | Remark:
    """A cue through the program's own sound, where there is a loudspeaker."""
    sounds = bench.window.plugged.sounds
    sounds.warm()
    await bench.until(lambda: sounds.working or sounds.broken, "the sound does not get ready")
    if sounds.trouble == tr(NO_OUTPUT):
        return Remark("could not be tried: no loudspeaker is ready", "Plug one in or switch it on to hear verdicts.")
    if sounds.broken:
        raise NotSo(sounds.trouble)
    began = time.perf_counter()
    sounds.play(Cue.ACCEPTED)
    await bench.until(lambda: sounds.sounding, "a sound is not played")
    return f"played after {(time.perf_counter() - began) * 1000:.0f} ms"


async def _cameras(bench: Bench) -> str:
    """What the system says of its cameras; none is no trouble."""
    quieten()
    from PySide6.QtMultimedia import QVideoFrameFormat  # noqa: F401 - the library itself

    from kiosk.ui.camera.devices import SystemCameras

    found = len(SystemCameras().cameras())
    return f"{found} found" if found else "none is plugged in; scanners and typing need none"


async def _serial(bench: Bench) -> str:
    """The serial ports that there are."""
    from PySide6.QtSerialPort import QSerialPort  # noqa: F401 - the window does without it, a built program must not

    found = len(bench.window.plugged.serial.ports())
    return f"{found} port{'s' * (found > 1)}" if found else "no port; scanners that act as a keyboard need none"


async def _paper(bench: Bench) -> str:
    """The quick start as a PDF file, with letters in it, and whether there is a printer."""
    from PySide6.QtPrintSupport import QPrinterInfo

    from kiosk.ui.help.sheet import draw_sheet
    from kiosk.ui.pdf import pdf_in

    target = bench.root / "self-test.pdf"
    with pdf_in(target, "A4") as (writer, painter):
        draw_sheet(painter, QRect(0, 0, writer.width(), writer.height()), "Self-test")
    made = target.read_bytes()
    if len(made) < _FEWEST_BYTES or not made.startswith(b"%PDF") or b"Inter" not in made:
        raise NotSo(f"{len(made):,} bytes without the page")
    printers = len(QPrinterInfo.availablePrinterNames())
    return f"a page of {len(made) // 1000} kB as PDF; {printers or 'no'} printer{'s' * (printers != 1)} here"


PARTS = (
    Part(Subject("sound", "Sound"), _sound),
    Part(Subject("cameras", "Cameras of this computer"), _cameras),
    Part(Subject("serial", "Serial scanners"), _serial),
    Part(Subject("paper", "Printing"), _paper),
)
