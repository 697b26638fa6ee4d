"""E-mail addresses: what is wrong with one, and slips in well-known domains."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.addresses import WELL_KNOWN, AddressProblem, address_problem, meant

P = AddressProblem


@pytest.mark.parametrize(
    "text",
    [
        "a@b.example",
        " a@b.example ",
        "first.last+race@mail.example.org",
        "o'hara@mail.example",
        "x@müller.example",
        "a@xn--mller-kva.example",
        "李@例子.example",
        "a_b%c@sub-domain.b.example",
    ],
)
def test_addresses_that_people_have(text: str) -> None:
    assert address_problem(text) is None


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", P.MISSING),
        ("   ", P.MISSING),
        ("anna mueller@mail.example", P.BLANK),
        ("anna@mail .example", P.BLANK),
        ("anna", P.NO_AT),
        ("anna.mail.example", P.NO_AT),
        ("anna@b@mail.example", P.TWO_AT),
        ("@mail.example", P.NOTHING_BEFORE),
        ("anna@", P.NOTHING_AFTER),
        ("anna@mail", P.NO_ENDING),
        ("anna@mail.", P.NO_ENDING),
        ("anna@.example", P.NO_ENDING),
        ("anna@mail..example", P.NO_ENDING),
        ("anna@mail,example", P.LETTERS),
        ("anna@mail.example;", P.LETTERS),
        ("anna@<mail.example>", P.LETTERS),
        ("an\x00na@mail.example", P.LETTERS),
        ("an\udc80na@mail.example", P.LETTERS),
    ],
)
def test_what_is_wrong(text: str, problem: AddressProblem) -> None:
    assert address_problem(text) is problem
    assert meant(text) is None


@pytest.mark.parametrize(
    ("text", "likely"),
    [
        ("anna@gmial.com", "anna@gmail.com"),
        ("anna@gmai.com", "anna@gmail.com"),
        ("anna@gmaill.com", "anna@gmail.com"),
        ("Anna.M@GMAIL.CON", "Anna.M@gmail.com"),
        (" anna@hotmial.com ", "anna@hotmail.com"),
        ("anna@outlok.com", "anna@outlook.com"),
        ("anna@tonline.de", "anna@t-online.de"),
        ("anna@wanado.fr", "anna@wanadoo.fr"),
    ],
)
def test_slips_are_seen(text: str, likely: str) -> None:
    assert meant(text) == likely


@pytest.mark.parametrize(
    "text",
    ["a@mail.com", "a@ymail.com", "a@email.com", "a@GMAIL.com", "a@gmx.de", "a@yahoo.co.uk", "a@outlook.de", "a@x.org"],
)
def test_other_domains_are_left_alone(text: str) -> None:
    assert meant(text) is None


def test_no_well_known_domain_is_a_slip_of_another() -> None:
    for one, other in permutations(WELL_KNOWN, 2):
        assert meant(f"a@{one}") is None
        assert one != other


@given(st.text(max_size=30))
def test_no_text_is_too_strange(text: str) -> None:
    problem, likely = address_problem(text), meant(text)
    assert problem is None or likely is None
    assert likely is None or address_problem(likely) is None
