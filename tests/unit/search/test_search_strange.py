"""Nothing that is typed, and nothing that a list holds, can hang the search or break it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.search import Hit, Index, Row, marks

STRANGE = {
    "letters": "a" * 10_000,
    "words": "anna berta " * 1000,
    "letters apart": "a b " * 2500,
    "hyphens": "a-b-" * 2500,
    "dots": "j.o_" * 2500,
    "at": "a@" * 5000,
    "zeros": "0" * 10_000,
    "digits": "1234567890" * 1000,
    "other digits": "١٢²③" * 2500,
    "blanks": " " * 10_000,
    "NUL": "\0" * 10_000,
    "NUL between": "an\0na" * 2000,
    "control": "".join(map(chr, [*range(32), 127, *range(128, 160)])) * 150,
    "lines": "a\r\n\v\f\x1c\x85\u2028" * 1000,
    "surrogates": "\ud83d\udc00" * 5000,
    "a surrogate in a name": "Ann\ud800a",
    "emoji": "🏃\u200d♀️👨‍👩‍👧🏳️‍🌈" * 900,
    "right to left": "\u202eשלום \u2067محمد علي\u2069 " * 600,
    "marks only": "\u0301" * 800,
    "marks on a letter": "e" + "\u0301\u0323" * 400,
    "marks on letters": "a\u0301\u0323" * 3000,
    "invisible": "\u200b\ufe0f\U000e0061\u00ad" * 2500,
    "no characters": "\uffff\ufffe\U0010ffff" * 300,
    "private": "\ue000\U000f0000" * 500,
    "ligatures": "ﷺﬃ" * 500,
    "grow": "ßẞŒ" * 3000,
    "Han": "王小明" * 3333,
    "Hangul": "김민준" * 3333,
    "jamo": "\u1100\u1161\u11a8" * 3000,
    "kana": "キョッーゃ" * 2000,
    "half kana": "ｱｷﾞ" * 3000,
    "mixed": "a王b김cキ" * 1600,
    "no blanks in Arabic": "محمدعلي" * 1400,
}
"""Texts that nobody types on purpose."""

PEOPLE = [
    Row("anna", "Anna Bauer", "a.b@mail.example", "1", False),
    Row("wang", "王小明", "w@mail.example", "2", False),
    Row("ali", "محمد علي", "", "", True),
    Row("sean", "Sean O'Brien", "", "A3", False),
]

SECONDS = 1.5
"""Of the processor, for one answer: many times what it takes, but far from for ever."""


@contextmanager
def soon() -> Iterator[None]:
    start = time.thread_time()
    yield
    assert time.thread_time() - start < SECONDS


def spans_are_sound(name: str, typed: str) -> None:
    found = marks(name, typed)
    for spans in (found.exact, found.near):
        flat = [0, *(place for span in spans for place in span), len(name)]
        assert flat == sorted(flat)
        assert all(start < end for start, end in spans)


@pytest.fixture(scope="module")
def strange_list() -> Index:
    """A list of nothing but such texts, and some people."""
    return Index([*(Row(kind, text, text, text, False) for kind, text in STRANGE.items()), *PEOPLE])


@pytest.mark.parametrize("kind", STRANGE)
def test_a_strange_text_can_be_looked_for(kind: str, strange_list: Index) -> None:
    typed = STRANGE[kind]
    for made in (Index(PEOPLE), strange_list):
        with soon():
            found = made.find(typed)
        assert len(found.hits) == min(found.total, 50)
        assert len({hit.id for hit in found.hits}) == len(found.hits)
    for row in PEOPLE:
        with soon():
            spans_are_sound(row.name, typed)


@pytest.mark.parametrize("kind", STRANGE)
def test_a_strange_text_can_be_a_name_an_address_and_a_bib(kind: str) -> None:
    text = STRANGE[kind]
    with soon():
        made = Index(PEOPLE[:2])
        made.put([Row("x", text, text, text, False), *PEOPLE[2:]])
    for typed, id in [("anna bauer", "anna"), ("王小明", "wang"), ("a.b@mail", "anna"), ("a3", "sean")]:
        assert id in {hit.id for hit in made.find(typed).hits}
    with soon():
        spans_are_sound(text, "anna bauer")
    with soon():
        spans_are_sound(text, text)
    made.remove(["x"])
    assert "x" not in {hit.id for typed in ("a", "1", "王", "e") for hit in made.find(typed).hits}


@pytest.mark.parametrize("kind", ["blanks", "NUL", "control", "surrogates", "marks only", "invisible", "no characters"])
def test_a_text_without_anything_to_look_for_finds_nobody(kind: str, strange_list: Index) -> None:
    typed = STRANGE[kind]
    assert strange_list.find(typed).total == Index(PEOPLE).find(typed).total == 0
    assert marks("Anna Bauer", typed) == marks("Anna Bauer", "")


def test_what_is_typed_beyond_what_is_read_changes_nothing() -> None:
    made = Index(PEOPLE)
    assert made.find("anna" + " " * 500 + "zorn").hits == (Hit("anna", "name"),)
    assert made.find("anna bauer " * 50).total <= 1


@pytest.mark.parametrize(
    "typed",
    [
        "an\0na",
        "anna\0",
        "\ufeffanna",
        "a\u200bnna",
        "\u202eanna\u202c",
        "ANNA\t",
        "anna\ud800",
        "a\u0301nna",
        "ａｎｎａ",
    ],
)
def test_what_slips_in_among_letters_does_not_hide_somebody(typed: str) -> None:
    assert Index(PEOPLE).find(typed).hits[0].id == "anna"


@settings(max_examples=60)
@given(
    st.text(st.characters(exclude_categories=()), max_size=30),
    st.text(st.characters(exclude_categories=()), max_size=30),
)
def test_any_text_of_any_characters(name: str, typed: str) -> None:
    found = Index([Row("x", name, typed, name, False), *PEOPLE]).find(typed)
    assert len(found.hits) == found.total
    spans_are_sound(name, typed)


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("王小明" * 3333, "김민준" * 100),
        ("王小明" * 3333, "a-b-" * 100),
        ("a b " * 2500, "王小明" * 100),
        ("王小明" * 166, "김민준" * 100),
        ("Anna-" * 100, "j.o_" * 100),
    ],
)
def test_what_is_strange_in_two_ways_is_marked_in_time(name: str, typed: str) -> None:
    with soon():
        marks(name, typed)
