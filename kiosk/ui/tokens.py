"""The tokens of the look: every size, gap, corner and colour of the window, in one place and without Qt.

`theme.py` makes fonts, icons and the style sheet of them. Nothing in the window moves by itself: a verdict is there at
once, and whoever is disturbed by motion has nothing to turn off.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

TINY, SMALL, BODY, LARGE, TITLE, BIB = 14, 16, 20, 24, 30, 88
"""The type scale in pixels at 100 %."""

S1, S2, S3, S4, S5, S6, S7, S14 = 4, 8, 12, 16, 20, 24, 28, 56
"""The grid: gaps and margins are so many steps of 4 pixels."""

HAIR = 2
"""The one gap off the grid: between two lines that are read as one."""

CORNER, CORNER_SMALL, CORNER_TINY = 12, 8, 4
"""Corners in pixels: of cards, fields and buttons; of a row in a list; of a tick and a mark in a text."""

ROW, ROW_GAP, FIELD, TARGET = 78, 8, 68, 48
"""Heights in pixels at 100 %: a result, the gap below it, the search field, the smallest thing to press."""

LOW_ROW, LOW_ROW_GAP = 52, 4
"""The first two in a low window."""

LINE, EDGE = 1, 2
"""Widths in pixels: a line that parts, the edge of what can be pressed or typed into."""

SCROLL_BAR, PROGRESS, DROP_DOWN, ARROW = 14, 12, 40, 18
"""Pixels: the widths of a scroll bar and of a box's arrow button, the height of a progress bar, the arrow itself."""


@dataclass(frozen=True)
class Palette:
    """Colours by role as #RRGGBB; `x` and `on_x` are a ground and the text on it."""

    ground: str
    card: str
    text: str
    quiet: str
    line: str
    edge: str
    accent: str
    on_accent: str
    selected: str
    mark: str
    danger: str
    chip: str
    ok: str
    on_ok: str
    already: str
    on_already: str
    refused: str
    on_refused: str
    stripe: str
    band: str
    band_stripe: str
    on_band: str


LIGHT: Final = Palette(
    ground="#F4F6F8",
    card="#FFFFFF",
    text="#14202E",
    quiet="#455361",
    line="#D5DCE3",
    edge="#7C8B9A",
    accent="#0B4FB3",
    on_accent="#FFFFFF",
    selected="#E3EDFB",
    mark="#FFE28A",
    danger="#9B1C1C",
    chip="#E9EDF2",
    ok="#0A5A35",
    on_ok="#FFFFFF",
    already="#FFC83D",
    on_already="#1B1300",
    refused="#560D10",
    on_refused="#FFFFFF",
    stripe="#FF6B5E",
    band="#5B21B6",
    band_stripe="#4C1D95",
    on_band="#FFFFFF",
)
DARK: Final = Palette(
    ground="#0E1621",
    card="#16212F",
    text="#EEF3F8",
    quiet="#A9B7C6",
    line="#2A3A4D",
    edge="#6E8197",
    accent="#7DB3FF",
    on_accent="#06162B",
    selected="#1D3350",
    mark="#6B5410",
    danger="#FF9C94",
    chip="#1F2D3E",
    ok="#0A5A35",
    on_ok="#FFFFFF",
    already="#FFC83D",
    on_already="#1B1300",
    refused="#560D10",
    on_refused="#FFFFFF",
    stripe="#FF6B5E",
    band="#5B21B6",
    band_stripe="#4C1D95",
    on_band="#FFFFFF",
)
