"""What scanner and laptop make of a code when they are set to different keyboards, and the way back."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scan.layout import REPAIRS, guesses, likely, repair
from kiosk.scan.profile import TEST_CODES

PAIRS = [name for name in REPAIRS if ">" in name and "+" not in name]


@pytest.mark.parametrize(
    ("layout", "arrived", "meant"),
    [
        ("", "Zß1", "Zß1"),
        ("us>de", "AßzY", "A-yZ"),
        ("us>de", "httpsÖ--x.run-r_a´1", "https://x.run/r?a=1"),
        ("us>de", "r_íd´x", "r?=id=x"),
        ("us>de", "€", "€"),
        ("us>fr", "&é\"'(-è_çà", "1234567890"),
        ("us>fr", "QZERTY)1", "AWERTY-!"),
        ("us>fr", "§", "?"),
        ("us>ch", "A'zY", "A-yZ"),
        ("us>ch-fr", "àé", "';"),
        ("us>es", "A'1ñ", "A-1;"),
        ("us>it", "A'1ò", "A-1;"),
        ("us>gb", '"£', "@#"),
        ("de>us", "A/yZ-", "A-zYß"),
        ("fr>us", "!@#q", "123a"),
        ("caps", "aBC-1ß", "Abc-1ß"),
        ("us>de+caps", "aßZ", "A-y"),
    ],
)
def test_repairing(layout: str, arrived: str, meant: str) -> None:
    assert repair(arrived, layout) == meant


def test_an_unknown_layout_is_a_defect() -> None:
    with pytest.raises(KeyError):
        repair("1", "us>xx")


@pytest.mark.parametrize("name", PAIRS)
def test_the_way_back_is_the_other_direction(name: str) -> None:
    scanner, laptop = name.split(">")
    typed = [each for each in map(chr, range(0x20, 0x7F)) if each in REPAIRS[f"{laptop}>{scanner}"].table]
    assert len(typed) > 80
    assert all(repair(repair(each, f"{laptop}>{scanner}"), name) == each for each in typed)


@pytest.mark.parametrize("name", PAIRS)
def test_repairs_that_the_test_codes_do_not_tell_apart_agree_on_all_but_rare_signs(name: str) -> None:
    scanner, laptop = name.split(">")
    arrived = [repair(code, f"{laptop}>{scanner}") for code in TEST_CODES]
    assert arrived != list(TEST_CODES)
    fitting = [other for other in REPAIRS if [repair(each, other) for each in arrived] == list(TEST_CODES)]
    assert name in fitting
    usual = repair(string.ascii_letters + string.digits + "-_./:;,?&%+", f"{laptop}>{scanner}")
    assert len({repair(usual, other) for other in fitting}) == 1


def test_guesses_are_named_and_each_is_another_text() -> None:
    found = guesses("zß12")
    assert [(each.layout, each.text) for each in found] == [("us>de", "y-12"), ("us>de+caps", "Y-12")]
    assert found[0].words == "The scanner types as on an English (US) keyboard, this laptop as on a German one"
    assert ("us>fr", "12360") in [(each.layout, each.text) for each in guesses('&é"-à')]
    assert "Caps Lock is on" in [each.words for each in guesses("aBC")]
    assert "A-1042" in [each.text for each in guesses("A'1042")]


def test_where_no_repair_helps_there_is_no_guess() -> None:
    assert guesses("1042€") == ()
    assert guesses("") == ()
    assert all(each.text.isascii() for each in guesses("ñandú"))


@given(st.text(alphabet=st.characters(max_codepoint=0x180), max_size=12))
def test_guesses_of_any_text(text: str) -> None:
    found = guesses(text)
    assert text not in [each.text for each in found]
    assert len({each.text for each in found}) == len(found)
    assert all(repair(text, each.layout) == each.text for each in found)


def test_what_a_scan_that_matched_nothing_probably_says() -> None:
    bibs = {"Y-12": "r1", "y-12": "r1", "A-1042": "r2"}
    found = likely("zß12", bibs.get)
    assert found is not None
    assert (found.layout, found.text) == ("us>de", "y-12")
    assert "English (US)" in found.words
    assert likely("A'1042", bibs.get) is not None
    assert likely("nobody", bibs.get) is None
    assert likely("1042€", bibs.get) is None


def test_where_two_repairs_mean_two_people_nothing_is_probable() -> None:
    assert likely("zß12", {"Y-12": "r1", "y-12": "r3"}.get) is None
