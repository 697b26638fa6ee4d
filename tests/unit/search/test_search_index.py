"""What is found for what is typed, in which order, and that the index keeps up with its rows."""

from __future__ import annotations

import threading
from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from kiosk.search import Found, Hit, Index, Row, marks


def person(name: str, email: str = "", bib: str = "", *, id: str = "", checked_in: bool = False) -> Row:
    return Row(id or f"{name}|{email}|{bib}", name, email, bib, checked_in)


def index(*rows: Row) -> Index:
    made = Index()
    made.put(rows)
    return made


def as_typed(found: Found) -> list[Hit]:
    """The hits that are more than near, all of which come first."""
    count = sum(hit.match != "near" for hit in found.hits)
    assert all(hit.match != "near" for hit in found.hits[:count])
    return list(found.hits[:count])


def names(rows: Iterable[Row], found: Found) -> list[str]:
    by_id = {row.id: row.name for row in rows}
    return [by_id[hit.id] for hit in found.hits]


def finds(typed: str, row: Row) -> bool:
    found = index(row, person("Somebody Else", "zz@post.example", "Z9")).find(typed)
    return [hit.id for hit in as_typed(found)] == [row.id] and found.total == len(found.hits) == 1


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
    assert marks("Anna Schmidt", "anna berta").exact == ((0, 4),)


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


def test_more_whole_words_come_first_and_of_the_unfinished_the_last_typed() -> None:
    rows = [person("Jo Smith"), person("John Smith"), person("Jo Smithers"), person("Joan Smithson")]
    assert names(rows, index(*reversed(rows)).find("smith jo")) == [row.name for row in rows]
    assert names(rows, index(*rows).find("jo smith")) == ["Jo Smith", "Jo Smithers", "John Smith", "Joan Smithson"]


def test_whoever_has_no_further_names_comes_first() -> None:
    rows = [person("Li Zhu"), person("Ada Li Zhu"), person("Zoe Li Zhu")]
    assert names(rows, index(*reversed(rows)).find("li zhu")) == [row.name for row in rows]


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
    assert marks("Jo Jo", "jo jo").exact == ((0, 2), (3, 5))
    anna = index(person("Anna Anna"), person("Anna Berg"))
    assert as_typed(anna.find("anna anna anna")) == []
    assert [hit.id for hit in anna.find("anna anna").hits if hit.match == "name"] == ["Anna Anna||"]


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
        (hit,) = as_typed(made.find(f"Name{first + 499:04}"))
        assert hit.id.startswith(f"Name{first + 499:04}|")


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


@settings(max_examples=80)
@given(st.lists(ROWS, max_size=12), st.one_of(st.text(), TEXTS), st.integers(-1, 20))
def test_finding_never_fails_and_its_numbers_agree(rows: list[Row], typed: str, limit: int) -> None:
    made = index(*rows)
    found = made.find(typed, limit)
    by_id = {row.id: row for row in rows}
    assert len(made) == len(by_id)
    assert len(found.hits) == max(0, min(limit, found.total))
    assert len({hit.id for hit in found.hits}) == len(found.hits)
    assert len(as_typed(found)) == sum(hit.match != "near" for hit in found.hits)
    for hit in found.hits:
        marked = marks(by_id[hit.id].name, typed)
        for spans in (marked.exact, marked.near):
            flat = [0, *(place for span in spans for place in span), len(by_id[hit.id].name)]
            assert flat == sorted(flat)
            assert all(start < end for start, end in spans)
        assert bool(marked.near) == (marked.likeness is not None)


@settings(max_examples=40)
@given(st.lists(ROWS, max_size=8))
def test_everybody_is_found_by_every_start_of_every_word_of_the_name(rows: list[Row]) -> None:
    by_id = {row.id: row for row in rows}
    made = index(*rows)
    for row in by_id.values():
        for word in row.name.split():
            for end in range(1, len(word) + 1):
                if "@" not in word[:end] and any(character.isalnum() for character in word[:end]):
                    assert row.id in {hit.id for hit in made.find(word[:end]).hits}


@settings(max_examples=40)
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


# Ranking.
def test_exact_is_before_starts_and_starts_are_before_what_is_near() -> None:
    rows = [
        person("Zoe Tell", bib="marta"),
        person("Zed Marta"),
        person("Ada Martabak"),
        person("Eva Zell", "marta@mail.example"),
        person("Kim Martha", id="near1"),
        person("Uwe Martta", id="near2"),
    ]
    found = index(*reversed(rows)).find("marta")
    assert [hit.match for hit in found.hits] == ["bib", "name", "name", "email", "near", "near"]
    assert [hit.id for hit in found.hits[:4]] == [row.id for row in rows[:4]]
    assert {hit.id for hit in found.hits[4:]} == {"near1", "near2"}
    assert found.total == 6


def test_where_enough_fit_as_typed_nothing_near_is_added() -> None:
    rows = [person(f"Martha {last}") for last in ("Alt", "Berg", "Conrad", "Dorn", "Ernst")]
    near = person("Marta Zorn")
    assert [hit.match for hit in index(*rows[:4], near).find("martha").hits] == ["name"] * 4 + ["near"]
    assert [hit.match for hit in index(*rows, near).find("martha").hits] == ["name"] * 5
    assert index(*rows, near).find("martha").total == 5


def test_of_those_that_are_near_the_best_twenty_count() -> None:
    made = index(person("Katherine Zorn", id="typed"), *(person(f"Katherina {n:03}") for n in range(150)))
    found = made.find("katherine")
    assert (len(found.hits), found.total) == (21, 21)
    assert found.hits[0] == Hit("typed", "name")
    assert [hit.id.split("|")[0] for hit in found.hits[1:]] == [f"Katherina {n:03}" for n in range(20)]
    assert [hit.id for hit in made.find("katherine", 3).hits] == [hit.id for hit in found.hits[:3]]
    assert made.find("katherine", 3).total == 21


def test_among_the_near_the_nearer_come_first() -> None:
    rows = [person("Katherina Jones"), person("Kathexyne Jones"), person("Anna Marie Jones")]
    made = index(*reversed(rows))
    assert names(rows, made.find("katherine jones")) == ["Katherina Jones", "Kathexyne Jones"]
    assert names(rows, made.find("anna xxxx jones")) == ["Anna Marie Jones"]


def test_what_is_near_obeys_that_each_typed_word_stands_for_another() -> None:
    rows = [person("Martin Martinez"), person("Martin Kowalski")]
    assert names(rows, index(*rows).find("martim martimez")) == ["Martin Martinez"]
    assert index(person("Martin Kowalski")).find("martim martim") == Found()


@pytest.mark.parametrize("typed", ["mart", "martta", "1"])
def test_who_still_has_to_come_is_first_at_the_same_cost(typed: str) -> None:
    rows = [
        person("Martha A", bib="11", id="1", checked_in=True),
        person("Martha B", bib="12", id="2"),
        person("Martha C", bib="13", id="3", checked_in=True),
        person("Martha D", bib="14", id="4"),
    ]
    for made in (index(*rows), index(*reversed(rows))):
        assert [hit.id for hit in made.find(typed).hits] == ["2", "4", "1", "3"]


@pytest.mark.parametrize(("typed", "longer"), [("ng", "Nguyen"), ("wu", "Wunderlich"), ("li", "Lindgren")])
def test_two_letter_names_come_before_longer_ones_that_start_so(typed: str, longer: str) -> None:
    short = person(f"Zhao {typed.title()}")
    rows = [*(person(f"Aa{n} {longer}") for n in range(60)), short]
    found = index(*rows).find(typed)
    assert found.hits[0] == Hit(short.id, "name")
    assert found.total == 61
    assert index(*rows).find(f"{typed} zh").hits[0].id == short.id


def test_the_order_is_the_same_every_time_and_however_rows_came() -> None:
    rows = [person(f"Sam {'ABC'[n % 3]}", bib=f"{n % 7}", id=f"{n}", checked_in=n % 2 == 0) for n in range(60)]
    once = index(*rows)
    for typed in ("sam", "sam a", "san b", "3"):
        found = once.find(typed)
        assert found.hits
        assert once.find(typed) == found
        assert index(*reversed(rows)).find(typed) == found
        assert Index(rows).find(typed) == found


def test_the_very_bib_is_before_that_of_a_wave_and_both_before_longer_ones() -> None:
    rows = [person("", bib="12"), person("", bib="A12"), person("", bib="120"), person("", bib="B123")]
    hits = index(*reversed(rows)).find("12").hits
    assert [hit.id for hit in hits[:2]] == [row.id for row in rows[:2]]
    assert {hit.id for hit in hits[2:]} == {row.id for row in rows[2:]}
    assert {hit.match for hit in hits} == {"bib"}


# Parts of the index.
FILLING = [person(f"Filler{n:04}", id=f"filler{n:04}") for n in range(1100)]


def steps(rows: list[Row]) -> list[Index]:
    """The same rows: built at once, added one by one, added half before and half after what fills a part."""
    whole = Index([*FILLING, *rows])
    single = Index(FILLING)
    for row in rows:
        single.put([row])
    half = Index(rows[::2])
    half.put(FILLING)
    half.put(rows[1::2])
    return [whole, single, half]


@pytest.mark.parametrize(
    "typed",
    [
        "a",
        "an",
        "anna",
        "müller",
        "anna mül",
        "anja muler",
        "1",
        "12",
        "mail",
        "a@",
        "sch 1",
        "vanderberg",
        "bill",
        "no",
    ],
)
def test_in_several_parts_the_answer_is_the_same(typed: str) -> None:
    people = [
        ("Anna Müller", "anna@mail.example", "12"),
        ("Anna Muller", "am@mail.example", "7"),
        ("Anja Mueller", "", "112"),
        ("ANNA MÜLLER", "x@mail.example", "120"),
        ("Hanna Schmidt", "a.s@mail.example", "1"),
        ("Anna Schmidt", "mail@post.example", "A12"),
        ("William van der Berg", "", ""),
        ("Bill Vanderberg", "a@post.example", "012"),
        ("", "a@mail.example", ""),
        ("", "a@mail.example", "1200"),
    ]
    rows = [person(*each, id=f"r{n:02}", checked_in=n % 3 == 0) for n, each in enumerate(people * 3)]
    whole, single, half = steps(rows)
    assert len(whole) == len(single) == len(half) == len(FILLING) + len(rows)
    found = whole.find(typed)
    assert single.find(typed) == found
    assert half.find(typed) == found
    assert bool(found.hits) == (typed != "no")


def test_many_small_batches_are_as_one() -> None:
    made, rows = Index(), []
    for batch in range(300):
        some = [person(f"Runner {batch % 17:02} {n}", bib=f"{batch * 7 + n}", id=f"{batch}-{n}") for n in range(7)]
        made.put(some)
        rows += some
    made.remove(row.id for row in rows[::5])
    kept = [row for n, row in enumerate(rows) if n % 5]
    anew = Index(kept)
    assert len(made) == len(kept)
    for typed in ("runner", "16", "runner 03", "runer 3", "700"):
        assert made.find(typed) == anew.find(typed)


def test_it_says_when_it_is_scattered() -> None:
    rows = [person(f"{'ABCDEFGH'[n // 1100]}{n}") for n in range(8800)]
    made = Index(rows[:1100])
    assert not Index().scattered
    assert not made.scattered
    for n in range(100):
        made.put([person(f"Z{n}")])
    assert not made.scattered
    for first in range(1100, 8800, 1100):
        made.put(rows[first : first + 1100])
    assert made.scattered
    assert not Index(rows).scattered


def test_a_removed_rest_is_no_longer_there_when_small_parts_are_made_anew() -> None:
    made = index(person("Anna", id="a"), person("Berta", id="b"))
    made.remove(["a"])
    made.put([person("Cleo", id="c"), person("Berta Zwei", id="b")])
    assert [made.find(typed).total for typed in ("anna", "berta", "cleo")] == [0, 1, 1]
    assert len(made) == 2


def test_a_row_that_only_came_to_the_desk_stays_in_its_place() -> None:
    rows = [person("Ada Lee", id="1"), person("Bob Lee", id="2")]
    made = index(*rows)
    parts = dict(made._parts)
    made.put([structs.replace(rows[0], checked_in=True)])
    assert made._parts == parts
    assert [hit.id for hit in made.find("lee").hits] == ["2", "1"]
    made.put([structs.replace(rows[0], checked_in=True)])
    made.put([structs.replace(rows[0], checked_in=False)])
    assert [hit.id for hit in made.find("lee").hits] == ["1", "2"]
    made.put([structs.replace(rows[0], checked_in=True), person("Ada Leeds", id="1", checked_in=True)])
    assert [hit.id for hit in made.find("lee").hits] == ["2", "1"]
    made.put([person("Ada Lee", id="1"), rows[0]])
    assert [hit.id for hit in made.find("lee").hits] == ["1", "2"]


def test_it_is_built_in_another_thread_with_pauses_and_can_be_stopped() -> None:
    rows = [person(f"Runner {n}", f"r{n}@mail.example", f"{n}") for n in range(2000)]
    pauses: list[int] = []
    made: list[Index] = []

    def breathe() -> None:
        pauses.append(threading.get_ident())

    thread = threading.Thread(target=lambda: made.append(Index(rows, breathe)))
    thread.start()
    thread.join()
    assert len(pauses) >= 10
    assert set(pauses) == {thread.ident}
    assert made[0].find("runner 19") == Index(rows).find("runner 19")

    left = [3]

    def stop() -> None:
        left[0] -= 1
        if not left[0]:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        Index(rows, stop)
    assert left == [0]


def test_beyond_sixteen_parts_the_order_is_the_same_in_one_segment_and_in_several() -> None:
    sixteen = " ".join(f"w{number:02}" for number in range(16))
    rows = [person(f"{sixteen} zz", bib="1", id="A"), person(f"{sixteen} aa", bib="2", id="B")]
    others = [person(f"Filler{number:05}", id=f"f{number}") for number in range(1100)]
    several = index(*others)
    several.put(rows)
    assert several.find("w00") == index(*others, *rows).find("w00")
