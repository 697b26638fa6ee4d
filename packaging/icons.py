"""Draws the program's icon for Windows and macOS: `.venv/bin/python packaging/icons.py`, after its picture was changed.

The picture is an SVG; Windows wants an .ico and macOS an .icns, each with the sizes that are shown there.
"""

from __future__ import annotations

import io
import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parent
PICTURE = FOLDER / "icon.svg"
WINDOWS = (16, 20, 24, 32, 40, 48, 64, 256)
MACOS = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}
"""What macOS calls each size, in pixels."""


def drawn(picture: QSvgRenderer, pixels: int) -> bytes:
    """The picture as a PNG file."""
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    picture.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def ico(picture: QSvgRenderer) -> bytes:
    """An .ico file: a directory, then one PNG for each size."""
    pictures = [(pixels, drawn(picture, pixels)) for pixels in WINDOWS]
    made, place = io.BytesIO(struct.pack("<HHH", 0, 1, len(pictures))), 6 + 16 * len(pictures)
    made.seek(0, io.SEEK_END)
    for pixels, png in pictures:
        made.write(struct.pack("<BBBBHHII", pixels % 256, pixels % 256, 0, 0, 1, 32, len(png), place))
        place += len(png)
    made.write(b"".join(png for _, png in pictures))
    return made.getvalue()


def icns(picture: QSvgRenderer) -> bytes:
    """An .icns file: one block for each size."""
    blocks = [(name, drawn(picture, pixels)) for name, pixels in MACOS.items()]
    whole = b"".join(name + struct.pack(">I", 8 + len(png)) + png for name, png in blocks)
    return b"icns" + struct.pack(">I", 8 + len(whole)) + whole


def main() -> int:
    """Write both."""
    QGuiApplication(sys.argv[:1])
    picture = QSvgRenderer(str(PICTURE))
    if not picture.isValid():
        print(f"{PICTURE} can't be drawn.", file=sys.stderr)
        return 1
    for path, content in ((FOLDER / "windows/kiosk.ico", ico(picture)), (FOLDER / "macos/kiosk.icns", icns(picture))):
        path.write_bytes(content)
        print(f"{path}: {len(content):,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
