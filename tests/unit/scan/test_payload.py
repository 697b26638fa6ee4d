"""What a scanned text may mean, in which order, and how an unknown one is shown."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.model import Entry, Registration
from kiosk.scan.payload import LIMIT, SHOWN, Step, as_bib, candidates, clean, look_up, shown


def entry(id: str, bib: str | None = None) -> Entry:
    return Entry(Registration(id, "ev1", "run1", "a@example.org", "confirmed", bib=bib))


# Cleaning.
@pytest.mark.parametrize(
    ("text", "payload"),
    [
        ("1042", "1042"),
        ("1042\r\n", "1042"),
        ("\x02]Q11042\x1d\x03", "1042"),
        ("]C0A-12", "A-12"),
        ("]A-12", "]A-12"),
        ("]Q", "]Q"),
        ("\ufeff1042", "1042"),
        ("\ud80010\udc0042", "1042"),
        (" 10 42\u00a0", "10 42"),
        ("\x00\x1b\x7f\x85", ""),
        ("", ""),
    ],
)
def test_cleaning(text: str, payload: str) -> None:
    assert clean(text) == payload


def test_what_a_scanner_puts_around_goes_in_either_order_and_once() -> None:
    assert clean("~]Q11042#", "~", "#") == "1042"
    assert clean("]Q1~1042#", "~", "#") == "1042"
    assert clean("\x02~~1042##", "\x02~", "#") == "~1042#"
    assert clean("]Q1]Q11042") == "]Q11042"
    assert clean("1042", "~", "#") == "1042"


def test_of_a_long_text_the_start_is_read() -> None:
    assert clean("7" * 9_999) == "7" * LIMIT


@given(st.text())
def test_a_clean_text_can_be_looked_up_in_a_file(text: str) -> None:
    payload = clean(text)
    payload.encode()
    assert not any(unicodedata.category(each) == "Cc" for each in payload)


# Candidates.
@pytest.mark.parametrize(
    ("payload", "parts"),
    [
        ("https://intervals.run/r/abc", ("abc",)),
        ("HTTPS://INTERVALS.RUN:8443/R/ABC", ("ABC",)),
        ("https://intervals.run/r/abc/", ("abc",)),
        ("https://intervals.run/r/abc//#top", ("abc",)),
        ("https://intervals.run/r/abc?x=#/r/other", ("abc",)),
        ("https://intervals.run?id=abc", ("abc",)),
        ("https://intervals.run/scan?id=abc&bib=12&flag&id=abc", ("scan", "abc", "12")),
        ("https://intervals.run/r/A%2F12%20b", ("A/12 b",)),
        ("https://intervals.run/?bib=A+1%2B2", ("A+1+2", "A 1+2")),
        ("https://intervals.run/r/%ff?a=b=c", ("\ufffd", "b=c")),
        ("kiosk://reg/abc", ("abc",)),
        ("https://[::1/r/abc", ("abc",)),
    ],
)
def test_parts_of_a_url(payload: str, parts: tuple[str, ...]) -> None:
    texts = (payload,)
    assert candidates(payload) == (Step("id", texts), Step("id", parts), Step("bib", texts), Step("bib", parts))


@pytest.mark.parametrize(
    "payload",
    [
        "1042",
        "intervals.run/r/abc",
        "see https://x.run/abc",
        "https:/x.run/abc",
        "https:///abc",
        "https://x.run",
        "a,b",
    ],
)
def test_nothing_else_is_split(payload: str) -> None:
    assert candidates(payload) == (Step("id", (payload,)), Step("bib", (payload,)))


def test_an_empty_payload_means_nothing() -> None:
    assert candidates("") == ()


@given(st.text())
def test_any_text_has_candidates(text: str) -> None:
    assert all(each for step in candidates(f"https://{text}") for each in step.texts)


# Looking up.
ONE, TWO, THREE, FOUR = entry("id1", "12"), entry("id2", "id1"), entry("id3", "a7"), entry("id4", "A7")
ALL = (ONE, TWO, THREE, FOUR)


def found(payload: str) -> list[str]:
    by_id = {each.registration.id: each for each in ALL}

    def by_bib(bib: str) -> tuple[Entry, ...]:
        return tuple(each for each in ALL if (each.registration.bib or "").lower() == bib.lstrip("0").lower())

    return [each.registration.id for each in look_up(payload, by_id.get, by_bib)]


def test_the_order_of_meanings() -> None:
    assert found("id1") == ["id1"]  # and not the runner whose bib is written so
    assert found("https://x.run/id1?n=12") == ["id1"]
    assert found("12") == ["id1"]
    assert found("https://x.run/?bib=12") == ["id1"]
    assert found("https://x.run/12/id1") == ["id1"]
    assert found("nobody") == []
    assert found("") == []


def test_several_are_for_a_person() -> None:
    assert found("https://x.run/id1?other=id3") == ["id1", "id3"]
    assert found("https://x.run/?id=id1&again=id1") == ["id1"]


def test_what_is_forgiven_of_a_bib_counts_last() -> None:
    assert found("a7") == ["id3"]
    assert found("0A7") == ["id3", "id4"]
    assert found("012") == ["id1"]
    assert found("https://x.run/?v=012&bib=A7") == ["id4"]


# What may be a bib that nobody wears yet.
@pytest.mark.parametrize(
    ("payload", "bib"),
    [
        ("901", "901"),
        ("0042", "0042"),
        ("A-17", "A-17"),
        ("B_2.3", "B_2.3"),
        ("Ü7", "Ü7"),
        ("1234567", "1234567"),
        ("x1", "x1"),
        ("https://timing.example/e1/bib/A-17", "A-17"),
        ("https://timing.example/901/", "901"),
        ("https://timing.example/%39%30%31#top", "901"),
        ("https://timing.example/?bib=901", "901"),
        ("https://timing.example/b?bib=901", "901"),
    ],
)
def test_what_may_be_a_bib(payload: str, bib: str) -> None:
    assert as_bib(payload) == bib


@pytest.mark.parametrize(
    "payload",
    [
        "",
        "4006381333931",
        "12345678901",
        "96385074",
        "x",
        "https://sponsor.example/app",
        "https://timing.example/7?bib=901",
        "Hello World",
        "901 902",
        "-5",
        "5-",
        "a--b",
        "a/b",
        "€20",
        "=901",
        "901\u200b",
        "WIFI:S:run;;",
        "tel:+49301234",
        "runner@mail.example",
        "https://shop.example",
        "https://shop.example/",
        "https://shop.example/products/4006381333931",
        "https://shop.example/running-shoes",
        "https://shop.example/a%20b",
        "//shop.example/901",
    ],
)
def test_what_can_be_no_bib(payload: str) -> None:
    assert as_bib(payload) is None


@given(st.text() | st.text().map(lambda text: f"https://t.example/{text}"))
def test_a_bib_is_one_short_word_of_the_payload(text: str) -> None:
    bib = as_bib(clean(text))
    assert bib is None or (0 < len(bib) <= 10 and bib.isprintable() and not set(bib) & set(" /:?#=&@"))
    assert bib is None or bib in [*(each for step in candidates(clean(text)) for each in step.texts)]


# Showing.
@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("1042", "1042"),
        ("a\r\nb\tc\x1d\x7f", "a␍␊b␉c␝␡"),
        ("a\u2028b\u00a0c", "a b c"),
        ("12\u202e34\u2066\u200b\ud800\x85", "12�34����"),
        ("<b>x</b>", "<b>x</b>"),
        ("e" + "\u0301" * 40, "é\u0301\u0301"),
        ("\u0301x", "\u0301x"),
        ("", ""),
    ],
)
def test_showing(text: str, line: str) -> None:
    assert shown(text) == line


def test_a_long_text_is_cut_in_the_middle() -> None:
    line = shown("https://intervals.run/" + "x" * 5_000)
    assert len(line) == SHOWN
    assert line.startswith("https://intervals.run/xx")
    assert "…" in line
    assert shown("a" * 30 + "-" * 3_900 + "b" * 29) == "a" * 30 + "…" + "b" * 29
    assert shown("x" * SHOWN) == "x" * SHOWN


@given(st.text(max_size=200))
def test_what_is_shown_is_one_short_line(text: str) -> None:
    line = shown(text)
    assert not any(unicodedata.category(each) in ("Cc", "Cf", "Cs", "Zl", "Zp") for each in line)
    assert sum(unicodedata.category(each)[0] != "M" for each in line) <= SHOWN
