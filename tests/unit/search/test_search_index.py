"""What is found for what is typed, in which order, and that the index keeps up with its rows."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from kiosk.search import Found, Index, Row


def person(name: str, email: str = "", bib: str = "", *, id: str = "", checked_in: bool = False) -> Row:
    return Row(id or f"{name}|{email}|{bib}", name, email, bib, checked_in)


def index(*rows: Row) -> Index:
    made = Index()
    made.put(rows)
    return made


def names(rows: Iterable[Row], found: Found) -> list[str]:
    by_id = {row.id: row.name for row in rows}
    return [by_id[hit.id] for hit in found.hits]


def finds(typed: str, row: Row) -> bool:
    found = index(row, person("Somebody Else", "zz@post.example", "Z9")).find(typed)
    return [hit.id for hit in found.hits] == [row.id] and found.total == 1


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Anna Schmidt", "a"),
        ("Anna Schmidt", "schm anna"),
        ("Anna Schmidt", "  AN\tSCH "),
        ("Anna Schmidt", "Schmidt, Anna"),
        ("Ng Wu", "ng"),
        ("Jürgen Müller", "muller"),
        ("Jürgen Müller", "mueller"),
        ("Jürgen Müller", "mu\u0308ller ju"),
        ("Jurgen Mueller", "müller"),
        ("Ju\u0308rgen Mu\u0308ller", "juergen"),
        ("Søren Kjærgård", "soeren kjaergaard"),
        ("Søren Kjærgård", "soren kjaergard"),
        ("Łukasz Đorđević", "lukasz dordevic"),
        ("Ingrid Weiß", "weiss"),
        ("Ingrid WEISS", "weiß"),
        ("Œdipe Þórður Işık", "oedipe thordur isik"),
        ("ﬁona ﬂynn", "fiona flynn"),
        ("Sean O'Brien", "obrien"),
        ("Sean O’Brien", "o'brien"),
        ("Sean O'Brien", "o brien"),
        ("Sean O Brien", "o'brien"),
        ("Sean O Brien", "obrien"),
        ("Jean-Luc Picard", "jeanluc"),
        ("Jean-Luc Picard", "jean luc"),
        ("Jean Luc Picard", "jean-luc"),
        ("Jeanluc Picard", "jean-luc"),
        ("Jan van der Berg", "vanderberg"),
        ("Jan van der Berg", "derberg"),
        ("Li Na", "lina"),
        ("王小明", "小明"),
        ("王小明", "王"),
        ("李 小龍", "李小龍"),
        ("やまだたろう", "たろう"),
        ("김민준", "민"),
        ("김민준", "김ㅁ"),
        ("Дмитрий Иванов", "ива"),
        ("Γιώργος Παπαδόπουλος", "παπαδοπουλος"),
        ("אברהם לוי", "לוי"),
        ("محمد علي", "علي"),
        ("สมชาย ใจดี", "สม"),
        ("Ａｎｎａ", "anna"),
        ("Zero\u200bWidth", "zerowidth"),
        ("🏃 Runner", "🏃"),
        ("\u202eevil", "evil"),
    ],
)
def test_a_name_is_found(name: str, typed: str) -> None:
    assert finds(typed, person(name))


@pytest.mark.parametrize(
    ("email", "typed"),
    [
        ("jane.smith88@mail.example", "j"),
        ("jane.smith88@mail.example", "sm"),
        ("jane.smith88@mail.example", "mith"),
        ("jane.smith88@mail.example", "jane.smith88@mail.example"),
        ("jane.smith88@mail.example", "JANE_SMITH"),
        ("jane.smith88@mail.example", "smith88@m"),
        ("jane.smith88@mail.example", "smith88@"),
        ("jane.smith88@mail.example", "@mail.ex"),
        ("jane.smith88@mail.example", "smith jane"),
        ("jürgen@mail.example", "jurgen@"),
        ("no address", "address"),
    ],
)
def test_an_address_is_found(email: str, typed: str) -> None:
    row = person("Q", email)
    assert finds(typed, row)
    assert index(row).find(typed).hits[0].match == "email"


@pytest.mark.parametrize("typed", ["mail", "ai", "@", "88@x", "x@mail", "jane@mail.example extra"])
def test_an_address_is_not_found_by_its_domain_alone_or_by_something_else(typed: str) -> None:
    assert index(person("Q", "jane.smith88@mail.example")).find(typed) == Found()


@pytest.mark.parametrize(
    ("bib", "typed"),
    [
        ("1042", "1042"),
        ("1042", "10"),
        ("0042", "42"),
        ("42", "0042"),
        ("0042", "0"),
        ("000", "0"),
        ("A-17", "a17"),
        ("A-17", "a 17"),
        ("a17", "A1"),
        ("#17", "17"),
        ("١٧", "١"),
    ],
)
def test_a_bib_is_found(bib: str, typed: str) -> None:
    row = person("", bib=bib)
    assert finds(typed, row)
    assert index(row).find(typed).hits[0].match == "bib"


def test_words_of_different_fields_go_together() -> None:
    rows = [
        person("Anna Schmidt", "a@mail.example", "12"),
        person("Anna Schmidt", "berta12@mail.example", "7"),
        person("Anna Schmidt", "c@mail.example", "99"),
    ]
    found = index(*rows).find("schmidt 12")
    assert [(hit.id, hit.match) for hit in found.hits] == [(rows[0].id, "bib")]
    assert [(hit.id, hit.match) for hit in index(*rows).find("anna berta").hits] == [(rows[1].id, "email")]
    assert index(*rows).find("anna berta").hits[0].spans == ((0, 4),)


def test_the_order_is_bib_then_whole_words_then_starts_then_addresses() -> None:
    rows = [
        person("Zoe", bib="MA"),
        person("Zed Ma"),
        person("Ada Maria"),
        person("Ida", bib="MA7"),
        person("Eva", "ma@mail.example"),
        person("Uwe", "q.ma@mail.example"),
    ]
    made = index(*reversed(rows))
    assert [hit.id for hit in made.find("ma").hits] == [row.id for row in rows]
    assert [hit.match for hit in made.find("ma").hits] == ["bib", "name", "name", "bib", "email", "email"]


def test_more_whole_words_come_first() -> None:
    rows = [person("Jo Smith"), person("Jo Smithers"), person("John Smith"), person("Joan Smithson")]
    assert names(rows, index(*rows).find("smith jo")) == ["Jo Smith", "Jo Smithers", "John Smith", "Joan Smithson"]


def test_who_still_has_to_come_is_first_and_namesakes_stand_together() -> None:
    rows = [
        person("Ada Lee", bib="1", checked_in=True),
        person("Bob Lee", bib="9", checked_in=True),
        person("bob lée", bib="10"),
        person("Cem Lee", bib="3"),
    ]
    made = index(*rows)
    assert [hit.id for hit in made.find("lee").hits] == [rows[n].id for n in (2, 1, 3, 0)]
    made.put([structs.replace(rows[2], checked_in=True)])
    assert [hit.id for hit in made.find("lee").hits] == [rows[n].id for n in (3, 0, 1, 2)]
    made.put([structs.replace(rows[0], checked_in=False)])
    assert [hit.id for hit in made.find("lee").hits] == [rows[n].id for n in (0, 3, 1, 2)]
    made.put([structs.replace(rows[1], checked_in=False), rows[2]])
    made.put([rows[1]])
    assert [hit.id for hit in made.find("lee").hits] == [rows[n].id for n in (0, 2, 1, 3)]


def test_the_nameless_are_no_namesakes() -> None:
    rows = [
        person("", "run1@mail.example", checked_in=True),
        person("", "run2@mail.example"),
        person("", "run3@mail.example", checked_in=True),
    ]
    made = index(*rows)
    assert [hit.id for hit in made.find("run").hits] == [rows[n].id for n in (1, 0, 2)]
    made.put([structs.replace(rows[2], checked_in=False)])
    made.remove([rows[1].id])
    assert [hit.id for hit in made.find("run").hits] == [rows[n].id for n in (2, 0)]


def test_ties_go_by_bib_as_a_number_then_by_id() -> None:
    rows = [person("Al", bib="9"), person("Al", bib="10"), person("Al", id="a"), person("Al", id="b")]
    assert [hit.id for hit in index(*reversed(rows)).find("al").hits] == ["a", "b", rows[0].id, rows[1].id]


def test_those_found_by_a_bib_stand_in_the_order_of_bibs_who_still_has_to_come_first() -> None:
    rows = [
        person("Zoe Zell", bib="10"),
        person("Bo Berg", bib="100"),
        person("Al Adam", bib="101"),
        person("Al Adam", bib="1000"),
        person("Bo Berg", bib="11", checked_in=True),
        person("Al Adam", bib="102", checked_in=True),
    ]
    made = index(*reversed(rows))
    assert [hit.id for hit in made.find("1").hits] == [row.id for row in rows]
    assert [hit.id for hit in made.find("1", 3).hits] == [row.id for row in rows[:3]]
    assert [hit.id for hit in made.find("adam 1").hits] == [rows[n].id for n in (2, 3, 5)]
    made.put([structs.replace(rows[0], bib="1001"), structs.replace(rows[4], checked_in=False)])
    assert [hit.id for hit in made.find("1").hits] == [rows[n].id for n in (4, 1, 2, 3, 0, 5)]


def test_typed_words_that_start_alike_stand_for_different_words() -> None:
    rows = [person("Maria Moser"), person("Maria Berg"), person("Max Mueller"), person("Hans Müller"), person("Jo Jo")]
    made = index(*rows)
    assert names(rows, made.find("ma m")) == ["Maria Moser", "Max Mueller"]
    assert names(rows, made.find("mue m")) == ["Max Mueller"]
    assert names(rows, made.find("jo jo")) == ["Jo Jo"]
    assert made.find("jo jo").hits[0].spans == ((0, 2), (3, 5))
    assert made.find("jo jo jo") == Found()


def test_the_total_is_all_that_match_however_few_are_asked_for() -> None:
    made = index(*(person(f"Sam Runner{n:03}", bib=f"{n}") for n in range(300)))
    for limit in (0, 1, 50):
        found = made.find("sam", limit)
        assert (len(found.hits), found.total) == (limit, 300)
    assert made.find("sam", -1) == Found((), 300)


@pytest.mark.parametrize(
    "typed", ["", "   ", "\0", "\u0301" * 500, "\ud800", "@@@", "-'-", "\u200f\u202e", "\U0010ffff"]
)
def test_nothing_to_look_for_finds_nothing(typed: str) -> None:
    assert index(person("Anna"), person("\0"), person("\ud800\0-", "@", "#")).find(typed) == Found()


@pytest.mark.parametrize(
    "typed",
    ["anna" * 2500, "a\u0301\u0323" * 3000, "a b " * 2500, "🏃‍♀️" * 2000, "ﷺ" * 500, "\ud83d" * 9000, "ß" * 9000],
)
def test_nothing_typed_can_break_it(typed: str) -> None:
    rows = [person("Anna Bauer", "a.b@mail.example", "1"), person(typed, typed, typed)]
    assert index(*rows).find(typed).total <= 2
    assert index(*rows).find("anna bauer").hits[0].id == rows[0].id


def test_it_answers_while_it_is_built() -> None:
    made = Index()
    for first in range(0, 5000, 500):
        made.put(person(f"Name{n:04}", f"r{n}@mail.example", f"{n}") for n in range(first, first + 500))
        assert (len(made), made.find("name").total) == (first + 500, first + 500)
        assert made.find(f"Name{first + 499:04}").total == 1


def test_rows_are_replaced_and_removed() -> None:
    made = index(person("Anna Alt", "alt@mail.example", "1", id="x"), person("Bo", "bo@post.example", "2", id="y"))
    made.put([person("Berta Neu", "neu@mail.example", "3", id="x")])
    assert len(made) == 2
    assert [made.find(gone).total for gone in ("anna", "alt@", "1")] == [0, 0, 0]
    assert [made.find(there).hits[0].id for there in ("berta", "neu@", "3")] == ["x"] * 3
    made.remove(["x", "nobody", "x"])
    assert len(made) == 1
    assert [made.find(gone).total for gone in ("berta", "neu@", "neu", "3")] == [0, 0, 0, 0]
    made.put([person("Cleo", id="z")])
    assert [hit.id for hit in made.find("cl").hits] == ["z"]
    assert made.find("bo@post").total == 1


WORDS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        ["Anna", "anna", "Ann", "Ánna", "Müller", "Mueller", "O'Brien", "Jean-Luc", "van", "der", "王小明", "12", "012"]
    ),
)
TEXTS = st.lists(WORDS, max_size=4).map(" ".join)
ROWS = st.builds(
    Row,
    id=st.integers(0, 12).map(str),
    name=TEXTS,
    email=st.one_of(st.just(""), TEXTS, st.builds("{}@{}".format, WORDS, WORDS)),
    bib=st.one_of(st.just(""), WORDS),
    checked_in=st.booleans(),
)


@given(st.lists(ROWS, max_size=12), st.one_of(st.text(), TEXTS), st.integers(-1, 20))
def test_finding_never_fails_and_its_numbers_agree(rows: list[Row], typed: str, limit: int) -> None:
    made = index(*rows)
    found = made.find(typed, limit)
    by_id = {row.id: row for row in rows}
    assert len(made) == len(by_id)
    assert len(found.hits) == max(0, min(limit, found.total))
    assert len({hit.id for hit in found.hits}) == len(found.hits)
    for hit in found.hits:
        flat = [0, *(place for span in hit.spans for place in span), len(by_id[hit.id].name)]
        assert flat == sorted(flat)
        assert all(start < end for start, end in hit.spans)


@given(st.lists(ROWS, max_size=12))
def test_everybody_is_found_by_every_start_of_every_word_of_the_name(rows: list[Row]) -> None:
    by_id = {row.id: row for row in rows}
    made = index(*rows)
    for row in by_id.values():
        for word in row.name.split():
            for end in range(1, len(word) + 1):
                if "@" not in word[:end] and any(character.isalnum() for character in word[:end]):
                    assert row.id in {hit.id for hit in made.find(word[:end]).hits}


@given(
    st.lists(st.tuples(st.booleans(), st.lists(ROWS, max_size=4)), max_size=8), st.lists(TEXTS, min_size=1, max_size=4)
)
def test_changing_rows_is_the_same_as_building_anew(steps: list[tuple[bool, list[Row]]], typed: list[str]) -> None:
    made = Index()
    kept: dict[str, Row] = {}
    for adding, rows in steps:
        if adding:
            made.put(rows)
            kept |= {row.id: row for row in rows}
        else:
            made.remove(row.id for row in rows)
            kept = {id: row for id, row in kept.items() if id not in {gone.id for gone in rows}}
        for text in typed:
            assert made.find(text) == index(*kept.values()).find(text)
