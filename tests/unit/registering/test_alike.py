"""Two names that may be one person's, and two that are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.search.alike import alike


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Smith", "Anna Smith"),
        ("Anna Smith", "  SMITH,  anna "),
        ("Anna Müller", "Anna Mueller"),
        ("Anna Müller", "anna muller"),
        ("Jürgen Groß", "Juergen Gross"),
        ("Zoë Ångström", "Zoe Angstrom"),
        ("Anna-Lena Berg", "Anna Lena Berg"),
        ("李小龍", "李 小龍"),
    ],
)
def test_the_same(one: str, other: str) -> None:
    assert alike(one, other) == alike(other, one) == "same"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Smith", "Anna Smyth"),
        ("Anna Smith", "Smiht Anna"),
        ("Maria Meier", "Maria Mayer"),
        ("Anna Krajewska", "Anna Krajevsca"),
        ("Bill Smith", "William Smith"),
        ("Bill Smyth", "William Smith"),
        ("Anna Smith", "Anna Maria Smith"),
        ("Bill Smith", "William John Smith"),
        ("Annalena Berg", "Anna-Lena Berg"),
        ("annasmith", "Anna Smith"),
        ("smithanna", "Anna Smith"),
        ("anasmith", "Anna Smith"),
        ("Xiaolong Li", "李小龍"),
    ],
)
def test_near(one: str, other: str) -> None:
    assert alike(one, other) == alike(other, one) == "near"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Smith", "Anna Smithson"),
        ("Anna Smith", "Anna S"),
        ("Anna Smith", "Anna"),
        ("Ana Smyth", "Anna Smith"),
        ("Anna Smyth", "Anna Maria Smith"),
        ("Anna Smith", "Anna Maria Luisa Smith"),
        ("Tom Jones", "Tim Jones"),
        ("Twin One", "Twin Two"),
        ("Concetta de Borgia", "Concetta de Tozzo"),
        ("Ng Wei", "Ng Wie"),
        ("Lee", "Lea"),
        ("", "Anna"),
        ("Anna", " - "),
        ("", ""),
    ],
)
def test_two_people(one: str, other: str) -> None:
    assert alike(one, other) == alike(other, one) == ""


@given(st.text(max_size=40), st.text(max_size=40))
def test_it_does_not_matter_which_comes_first(one: str, other: str) -> None:
    assert alike(one, other) == alike(other, one)


def test_a_text_without_end_is_no_trouble() -> None:
    assert alike("Anna " * 5000, "Anna Smith") == ""
