"""The look, measured: contrasts of both palettes, lightness of the verdicts, icons, fonts, the style sheet."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import asdict, fields
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk import ui
from kiosk.paths import resource
from kiosk.ui import theme as look
from kiosk.ui import tokens
from kiosk.ui.banner import ground_of
from kiosk.ui.theme import DARK, LIGHT, Palette, Theme, contrast
from kiosk.ui.wording import Role

BOTH = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])


def test_contrast_is_the_ratio_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@BOTH
def test_text_is_readable_on_every_ground(palette: Palette) -> None:
    grounds = (palette.ground, palette.card, palette.selected, palette.chip)
    pairs = [(ink, ground) for ground in grounds for ink in (palette.text, palette.quiet)]
    pairs += [(palette.danger, ground) for ground in (palette.ground, palette.card, palette.selected)]
    pairs += [(palette.on_accent, palette.accent), (palette.accent, palette.card), (palette.accent, palette.selected)]
    pairs += [(palette.text, palette.mark), (palette.on_already, palette.already), (palette.card, palette.text)]
    for ink, ground in pairs:
        assert contrast(ink, ground) >= 4.5, (ink, ground)
    for ground in (palette.ground, palette.card, palette.selected):
        assert contrast(palette.quiet, ground) >= 5.5, ground


@BOTH
def test_the_banner_is_readable_from_two_metres(palette: Palette) -> None:
    for role in Role:
        shown = ground_of(role, palette)
        assert contrast(shown.ink, shown.ground) >= 7, role
        assert contrast(shown.quiet, shown.ground) >= 7, role
    for ground in (palette.band, palette.band_stripe):
        assert contrast(palette.on_band, ground) >= 7


@BOTH
def test_edges_of_fields_and_buttons_can_be_seen(palette: Palette) -> None:
    for ground in (palette.card, palette.ground):
        assert contrast(palette.edge, ground) >= 3
        assert contrast(palette.accent, ground) >= 3
    assert contrast(palette.stripe, palette.refused) >= 3


@BOTH
def test_verdicts_differ_in_lightness_too(palette: Palette) -> None:
    def lightness(colour: str) -> float:
        """CIE L*."""
        luminance = contrast(colour, "#000000") * 0.05 - 0.05
        return 116 * luminance ** (1 / 3) - 16 if luminance > 0.008856 else 903.3 * luminance

    grounds = [ground_of(role, palette).ground for role in (Role.OK, Role.ALREADY, Role.REFUSED)]
    for one, other in combinations(grounds, 2):
        assert abs(lightness(one) - lightness(other)) >= 12


def test_colours_are_well_formed() -> None:
    for palette in (LIGHT, DARK):
        for role, value in asdict(palette).items():
            assert re.fullmatch(r"#[0-9A-F]{6}", value), role


def test_the_style_sheet_is_made_of_tokens_only(qtbot: QtBot) -> None:
    template = resource("style", "kiosk.qss").read_text("utf-8")
    assert re.findall(r"#[0-9A-Fa-f]{3,8}\b(?![\w-]*\s*[{,])", template) == []
    assert re.findall(r"\d+px", template) == []
    named = set(re.findall(r"(?<!\$)\$(\w+)", template))
    roles = {field.name for field in fields(Palette)} | {"arrow"}
    assert all(name in roles or isinstance(getattr(tokens, name), int) for name in named)
    for mode, palette in (("light", LIGHT), ("dark", DARK)):
        theme = Theme(mode)
        assert theme.palette is palette
        assert palette.accent in theme.style_sheet()
        assert f"min-height: {look.TARGET}px" in theme.style_sheet()
        assert "$" not in theme.style_sheet().split("*/", 1)[1]


GAPS = {"setContentsMargins", "setSpacing", "addSpacing", "setHorizontalSpacing", "setVerticalSpacing"}
CORNERS = {"drawRoundedRect", "addRoundedRect"}
MOVING = {"QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QGraphicsOpacityEffect"}


def literals_of_the_look() -> Iterator[str]:
    """Where a widget says a gap, a corner or a colour in figures, or moves by itself."""
    for path in sorted(Path(ui.__path__[0]).rglob("*.py")):
        if path.name in ("theme.py", "tokens.py"):
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            where = f"{path.name}:{getattr(node, 'lineno', 0)}"
            if isinstance(node, ast.Name) and node.id in MOVING:
                yield f"{where} {node.id}"
            elif isinstance(node, ast.Constant) and re.fullmatch(r"#[0-9A-Fa-f]{6}", str(node.value)):
                yield f"{where} {node.value}"
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                said = node.args if node.func.attr in GAPS else node.args[-2:] if node.func.attr in CORNERS else []
                yield from (
                    f"{where} {node.func.attr} {each.value}"
                    for each in said
                    if isinstance(each, ast.Constant) and each.value != 0
                )


def test_gaps_corners_and_colours_are_tokens_and_nothing_moves() -> None:
    assert list(literals_of_the_look()) == []


def test_icons_are_one_set() -> None:
    for path in sorted(resource("icons").glob("*.svg")):
        text = path.read_text("utf-8")
        assert 'viewBox="0 0 24 24"' in text, path.name
        assert 'stroke-width="2.4"' in text, path.name


def test_an_icon_is_drawn_in_its_colour_and_sharp(qtbot: QtBot) -> None:
    drawn = look.icon("check", "#FF0000", 24, 2.0)
    assert (drawn.width(), drawn.devicePixelRatio()) == (48, 2.0)
    image = drawn.toImage()
    solid = [image.pixelColor(x, y) for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() == 255]
    assert solid
    assert {colour.name() for colour in solid} == {"#ff0000"}


def test_figures_have_one_width(qtbot: QtBot) -> None:
    Theme("light")
    assert QFontInfo(look.font(24)).family() == "Inter"
    metrics = QFontMetrics(look.font(look.BIB, look.EXTRABOLD))
    assert len({round(metrics.horizontalAdvance(figure)) for figure in "0123456789"}) == 1


def test_a_theme_follows_the_computer_and_can_be_chosen(qtbot: QtBot) -> None:
    theme = Theme()
    hints = QApplication.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    dark = theme.dark
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert (dark, theme.dark) == (True, False)
    heard: list[bool] = []
    theme.changed.connect(lambda: heard.append(theme.dark))
    theme.set_mode("dark")
    theme.set_mode("dark")
    theme.set_mode("light")
    assert heard == [True, False]
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert not theme.dark
