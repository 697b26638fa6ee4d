"""The parts of the search: folding, the marked letters, the dictionary of keys."""

from __future__ import annotations

import sys
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.search.fold import fold, joined, run_together, spellings, word_keys
from kiosk.search.highlight import spans
from kiosk.search.vocabulary import Vocabulary, either


def marked(name: str, *typed: str) -> list[str]:
    return [name[start:end] for start, end in spans(name, [spellings(word) for word in typed])]


@pytest.mark.parametrize(
    ("name", "typed", "expected"),
    [
        ("Anna Schmidt", ["sch"], ["Sch"]),
        ("Anna Schmidt", ["schmidt", "an"], ["An", "Schmidt"]),
        ("Weiß-Groß", ["weis"], ["Weiß"]),
        ("Hans Weiß", ["weiss"], ["Weiß"]),
        ("ﬁona", ["f"], ["ﬁ"]),
        ("Mu\u0308ller", ["mu"], ["Mu\u0308"]),
        ("Müller", ["mueller"], ["Müller"]),
        ("Müller", ["mue"], ["Mü"]),
        ("Mu\u0308ller", ["muel"], ["Mu\u0308l"]),
        ("Mueller", ["mü"], ["Mu"]),
        ("Jean-Luc", ["jeanl"], ["Jean-L"]),
        ("Luc Jean", ["jean-luc"], ["Luc", "Jean"]),
        ("van der Berg", ["derb"], ["der B"]),
        ("Luisa Lui", ["lui"], ["Lui"]),
        ("Anna Bella Annabel", ["annabe"], ["Annabe"]),
        ("Maria Martha", ["ma", "ma"], ["Ma", "Ma"]),
        ("Maria Berg", ["ma", "maria"], ["Maria"]),
        ("王小明", ["小"], ["小"]),
        ("김민준", ["미"], ["민"]),
        ("\u0301Anna", ["a"], ["A"]),
        ("  Anna  ", ["anna"], ["Anna"]),
        ("Zoë\u0323\u0301!", ["zoe"], ["Zoë\u0323\u0301"]),
        ("Anna", ["bert"], []),
        ("Anna", ["anna-b"], []),
        ("", ["a"], []),
    ],
)
def test_what_is_marked(name: str, typed: list[str], expected: list[str]) -> None:
    assert marked(name, *typed) == expected


def test_the_whole_word_is_marked_rather_than_the_start_of_another() -> None:
    assert spans("Luisa Lui", [spellings("lui")]) == ((6, 9),)
    assert spans("Anna Bella Annabel", [spellings("annabe")]) == ((11, 17),)


def test_every_character_folds_to_what_folds_to_itself() -> None:
    for code in chain(range(0x3400), range(0xA000, 0xAC00), range(0xD7A4, 0x20000), [sys.maxunicode]):
        folded = fold(chr(code))
        assert fold(folded) == folded, hex(code)


@given(st.text(), st.text())
def test_the_start_of_a_text_folds_to_the_start_of_the_folded_text(start: str, rest: str) -> None:
    assert fold(start + rest) == fold(start) + fold(rest)


def test_spellings() -> None:
    assert spellings("Anna") == (("anna",),)
    assert spellings("Jean-Luc") == (("jeanluc",), ("jean", "luc"))
    assert spellings("Müller-Lüdenscheid") == (
        ("mullerludenscheid",),
        ("muller", "ludenscheid"),
        ("muellerluedenscheid",),
        ("mueller", "luedenscheid"),
    )
    assert spellings("--") == ()
    assert [len(key) for way in spellings("x" * 500) for key in way] == [64]


def test_keys_of_a_word_begin_with_the_whole_of_it() -> None:
    assert word_keys("D'Angelo") == ("dangelo", "d", "angelo")
    assert word_keys("王小明") == ("王小明", "小明", "明")
    assert word_keys("!") == ()
    assert joined("A-1 b") == "a1b"


def test_short_words_run_into_the_next_long_one() -> None:
    assert run_together(["jan", "van", "der", "berg", "li"]) == ["janvanderberg", "vanderberg", "derberg", "li"]
    assert run_together(["x"] * 200)[0] == "x" * 64
    assert run_together([]) == []


def test_a_vocabulary_answers_by_starts_however_it_grew() -> None:
    made = Vocabulary()
    for number in range(3000):
        made.add([f"{number * 7919 % 3000:04}"], number)
        if number % 1000 == 0:
            assert len(made.starting("")) == number + 1
    assert len(made.starting("1")) == 1000
    assert len(made.starting("12")) == 100
    assert made.exact("0000") == [0]
    assert made.exact("none") == ()
    for prefix in range(100):
        assert len(made.starting(f"{prefix:02}")) == (100 if prefix < 30 else 0)
    made.discard(["0000"], 0)
    assert made.starting("0000") == frozenset()
    made.add(["0000", "00"], 5)
    assert made.starting("0000") == {5}
    assert made.repeated("0", 2) == {5}


def test_either() -> None:
    one = frozenset({1})
    assert either([]) == frozenset()
    assert either([one, set()]) is one
    assert either([one, {2}]) == {1, 2}
