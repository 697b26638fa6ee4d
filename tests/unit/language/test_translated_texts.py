"""Every language says every text, with the same names and numbers in it, and what the program reads is up to date."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from said import Said, texts_in

from kiosk.ui.languages import LANGUAGES

FOLDER = Path(__file__).parents[3] / "resources" / "translations"
NAMES = re.compile(r"\{\w*\}")
translated = pytest.mark.parametrize("code", sorted(path.stem.removeprefix("kiosk_") for path in FOLDER.glob("*.ts")))


def forms(code: str) -> Iterator[tuple[str, bool, list[str]]]:
    """Each text of a language: the source, whether it has a number, and its forms."""
    for message in ET.parse(FOLDER / f"kiosk_{code}.ts").iter("message"):  # noqa: S314 - our own file
        said = message.find("translation")
        assert said is not None
        texts = [each.text or "" for each in list(said.iter("numerusform")) or [said]]
        yield message.findtext("source") or "", message.get("numerus") == "yes", texts


def test_each_language_that_can_be_chosen_has_its_file() -> None:
    files = {path.stem.removeprefix("kiosk_") for path in FOLDER.glob("*.ts")}
    assert files | {"en"} == set(LANGUAGES)


@translated
def test_it_knows_the_texts_of_the_source(code: str, found: set[Said]) -> None:
    assert texts_in(FOLDER / f"kiosk_{code}.ts") == found


@translated
def test_each_text_is_translated(code: str, translate: ModuleType) -> None:
    assert list(translate.unfinished(FOLDER / f"kiosk_{code}.ts")) == []


@translated
def test_each_form_has_the_names_of_its_source(code: str) -> None:
    wrong = [
        f"{source!r} as {text!r}"
        for source, _, texts in forms(code)
        for text in texts
        if sorted(NAMES.findall(source)) != sorted(NAMES.findall(text))
    ]
    assert not wrong, "\n".join(wrong)


@translated
def test_a_number_stands_in_the_last_form_as_in_its_source(code: str) -> None:
    # The first may say "one" in a word; the English marks for forms have no place in a translation.
    wrong = [
        f"{source!r} as {texts!r}"
        for source, numbered, texts in forms(code)
        if texts[-1].count("%n") != source.count("%n")
        or any(text.count("%n") > source.count("%n") for text in texts)
        or (numbered and any(re.search(r"\(\w*\|\w*\)", text) for text in texts))
    ]
    assert not wrong, "\n".join(wrong)


@translated
def test_its_ends_are_those_of_its_source(code: str) -> None:
    # What is put together or stands in a row of buttons shows by its end what it is: a question, a list, a choice.
    alike = str.maketrans("？：！", "?:!")
    wrong = [
        f"{source!r} as {text!r}"
        for source, _, texts in forms(code)
        for text in texts
        if text != text.strip() or any(source.endswith(end) != text.translate(alike).endswith(end) for end in "…:?")
    ]
    assert not wrong, "\n".join(wrong)


@translated
def test_the_program_reads_what_the_translator_wrote(code: str, translate: ModuleType, tmp_path: Path) -> None:
    translate.compile_to(FOLDER / f"kiosk_{code}.ts", tmp_path / "made.qm")
    assert (FOLDER / f"kiosk_{code}.qm").read_bytes() == (tmp_path / "made.qm").read_bytes()
