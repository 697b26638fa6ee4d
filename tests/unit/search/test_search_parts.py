"""The parts of the search: folding, words, scripts, sounds, short names, misspelt words, addresses, bibs, marks."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from itertools import chain

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from kiosk.paths import resource
from kiosk.search import marks, nicknames
from kiosk.search.addresses import Addresses, address_key, piece_key
from kiosk.search.arrays import expanded, offsets
from kiosk.search.bibs import Bibs, bib_keys, sort_key
from kiosk.search.fold import fold, joined, parted, second_spelling
from kiosk.search.nicknames import also_called
from kiosk.search.query import QUERY_LIMIT, WORDS_LIMIT, read, typed_words
from kiosk.search.scripts import blankless, romanised, script_runs
from kiosk.search.sounds import sound
from kiosk.search.spelling import Spellings
from kiosk.search.words import KEY_LIMIT, name_word, parts, run_together, together


# Folding.
@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Anna", "anna"),
        ("Müller", "muller"),
        ("Mu\u0308ller", "muller"),
        ("Øyvind Łukasz Đorđe", "oyvind lukasz dorde"),
        ("Weiß ẞ ﬁ Æ œ Þ ð ħ ŋ", "weiss ss fi ae oe th d h n"),
        ("Işık İpek", "isik ipek"),
        ("O'Brien-Smith", "o brien smith"),
        ("a\u200bb\ufe0fc\u202ed", "abcd"),
        ("a\0b\ud800c\ufffed", "a b c d"),
        ("Ａｎｎａ １２", "anna 12"),
        ("Ñandú", "nandu"),
        ("🏃 Runner", "🏃 runner"),
        ("0🄐", "0a"),
        ("\u0301", ""),
    ],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_every_character_folds_to_what_folds_to_itself() -> None:
    for code in chain(range(0x3400), range(0xA000, 0xAC00), range(0xD7A4, 0x20000), [sys.maxunicode]):
        folded = fold(chr(code))
        assert fold(folded) == folded, hex(code)


@settings(max_examples=60)
@given(st.text(), st.text())
def test_the_start_of_a_text_folds_to_the_start_of_the_folded_text(start: str, rest: str) -> None:
    assert fold(start + rest) == fold(start) + fold(rest)


@settings(max_examples=60)
@given(st.text())
def test_parting_and_folding_agree(text: str) -> None:
    assert [joined(part) for part in parted(text) if joined(part)] == fold(text).split()


def test_what_parts_words_parts_them_as_written() -> None:
    assert parted("Jean-Luc O’Brien\u00a0Ñandú.") == ["Jean", "Luc", "O", "Brien", "Ñandú"]
    assert parted("Mu\u0308l\u200bler") == ["Mu\u0308l\u200bler"]
    assert joined("A-1 b") == "a1b"


def test_the_second_spelling_is_that_of_a_keyboard_without_such_letters() -> None:
    assert second_spelling("Müller Ånd Ørsted Mu\u0308ller Ä") == "Mueller aand oersted Mueller ae"
    assert second_spelling("Nuñez") == "Nuñez"


# Words.
@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Anna", (("anna",),)),
        ("Jean-Luc", (("jean",), ("luc",))),
        ("Müller", (("muller", "mueller"),)),
        ("Müller-Lüdenscheid", (("muller", "mueller"), ("ludenscheid", "luedenscheid"))),
        ("王小明", (("王", "wang"), ("小", "xiao"), ("明", "ming"))),
        ("やまだ", (("やまた", "yamada"),)),
        ("Ива", (("ива", "iva"),)),
        ("김철수", (("김", "gim", "kim"), ("철", "cheol", "chul"), ("수", "su", "soo"))),
        ("--", ()),
        ("\u200b", ()),
        ("\u0301", ()),
        ("", ()),
        ("x" * 500, (("x" * KEY_LIMIT,),)),
        ("ä" * 500, (("a" * KEY_LIMIT, "ae" * (KEY_LIMIT // 2)),)),
    ],
)
def test_parts(word: str, expected: tuple[tuple[str, ...], ...]) -> None:
    found = parts(word)
    plain = tuple(tuple(fold(key).replace(" ", "") for key in part) for part in expected)
    assert tuple(part[: len(wanted)] for part, wanted in zip(found, plain, strict=True)) == plain


def test_parts_typed_as_one() -> None:
    assert together(parts("Jean-Luc")) == ("jeanluc",)
    assert together(parts("Müller-Lüdenscheid")) == ("mullerludenscheid", "muellerluedenscheid")
    assert together(parts("Anna-Müller")) == ("annamuller", "annamueller")
    assert together((("a",), ("b", "c"), ("d", "e", "f"))) == ("abd", "ace", "acf")
    assert together((("x" * 60,), ("y" * 60,))) == ("x" * 60 + "y" * 4,)


def test_keys_of_a_word_say_where_they_begin() -> None:
    assert name_word("Anna").keys == (("anna", 0),)
    assert name_word("D'Angelo").keys == (("d", 0), ("angelo", 1), ("dangelo", 0))
    assert name_word("!").keys == ()
    chinese = dict(name_word("王小明").keys)
    assert (chinese["王小明"], chinese["小明"], chinese["明"]) == (0, 1, 2)
    assert (chinese["wangxiaoming"], chinese["xiaoming"]) == (0, 1)
    kana = dict(name_word("やまだたろう").keys)
    assert {"tarou", "taro", "たろう", "yamadatarou"} <= set(kana)
    mixed = dict(name_word("Anna王小").keys)
    assert (mixed["anna"], mixed["王"], mixed["王小"], mixed["wangxiao"]) == (0, 1, 1, 1)


def test_short_words_run_into_what_follows() -> None:
    assert run_together(["van", "der", "berg"]) == [("vanderberg", 0), ("derberg", 1)]
    assert dict(run_together(["jan", "van", "berg"])) == {"janvanberg": 0, "vanberg": 1}
    assert run_together(["anna", "schmidt"]) == run_together(["li"]) == run_together([]) == []
    assert all(len(key) <= KEY_LIMIT for key, _ in run_together(["x"] * 200))


# Scripts.
@pytest.mark.parametrize(
    ("word", "spellings"),
    [
        ("Дмитрий", ("dmitriy",)),
        ("Γιώργος", ("giorgos",)),
        ("王", ("wang",)),
        ("キョウコ", ("kyouko", "kyoko")),
        ("たろう", ("tarou", "taro")),
        ("ゆうき", ("yuuki", "yuki")),
        ("しょうた", ("shouta", "shota")),
        ("ジュン", ("jun",)),
        ("ちゃこ", ("chako",)),
        ("ハットリ", ("hattori",)),
        ("サトー", ("sato",)),
        ("っ", ()),
        ("ー", ()),
        ("ゃ", ("ya",)),
        ("김", ("gim", "kim")),
        ("박", ("bag", "park")),
        ("이", ("i", "lee")),
        ("람", ("lam",)),
        ("محمد", ("mhmd",)),
        ("علي", ("aly", "al")),
        ("כהן", ("khhn",)),
        ("יוסף", ("yvsf", "ysf")),
        ("🏃", None),
        ("!", ()),
        ("", ()),
    ],
)
def test_latin_spellings_of_other_scripts(word: str, spellings: tuple[str, ...] | None) -> None:
    found = romanised(word)
    assert all(re.fullmatch("[a-z0-9]+", each) for each in found)
    if spellings is not None:
        assert found == spellings


def test_runs_of_scripts() -> None:
    assert script_runs("Anna") == ["Anna"]
    assert script_runs("王小明") == ["王", "小", "明"]
    assert script_runs("山田たろうJr") == ["山", "田", "たろう", "Jr"]
    assert script_runs("김민Kim") == ["김", "민", "Kim"]
    assert "".join(script_runs("ｱｷ")) == "アキ"
    assert [blankless(letter) for letter in "王あ김aЖ"] == [True, True, True, False, False]


# Sounds.
@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("cathryn", "katherine"),
        ("meyer", "maier"),
        ("stephen", "steven"),
        ("philipp", "filip"),
        ("schmidt", "shmit"),
        ("schmidt", "schmitt"),
        ("christine", "kristine"),
        ("kowalczyk", "kovalchik"),
        ("catherine", "kathryn"),
        ("xaver", "ksafer"),
        ("quinn", "kwin"),
        ("jon", "djon"),
        ("hanna", "hana"),
        ("yosef", "yusuf"),
        ("mohammed", "muhamad"),
    ],
)
def test_what_sounds_alike_has_one_code(one: str, other: str) -> None:
    assert sound(one) == sound(other) != ""


@pytest.mark.parametrize(
    ("one", "other"), [("anna", "hanna"), ("berg", "bert"), ("maria", "nadia"), ("otto", "yotto"), ("tim", "toms")]
)
def test_what_sounds_otherwise_has_another_code(one: str, other: str) -> None:
    assert sound(one) != sound(other)


@pytest.mark.parametrize("word", ["", "al", "иван", "王小明", "ann1", "a b"])
def test_what_has_no_sound_to_speak_of(word: str) -> None:
    assert sound(word) == ""


# Short names.
@pytest.mark.parametrize(
    ("one", "other"),
    [("william", "bill"), ("robert", "bob"), ("josef", "sepp"), ("jose", "pepe"), ("malgorzata", "gosia")],
)
def test_names_are_called_so_both_ways(one: str, other: str) -> None:
    assert other in also_called(one)
    assert one in also_called(other)
    assert one not in also_called(one)


def test_a_name_without_a_short_form_has_none() -> None:
    assert also_called("zdenka-nobody") == frozenset()


def test_other_relations_of_names_say_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    triplets = [("xaverius", "has_nickname", "xavi"), ("xaverius", "is_patron_of", "xanadu")]
    monkeypatch.setattr(nicknames, "name_triplets", lambda: triplets)
    pairs = nicknames.all_pairs.__wrapped__()
    assert pairs["xaverius"] == {"xavi"}
    assert "xanadu" not in pairs


def test_every_line_of_the_list_of_short_names_is_well_formed() -> None:
    seen: set[tuple[str, str]] = set()
    count = 0
    for line in resource("names", "nicknames.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            assert re.fullmatch("[a-z]+(, [a-z]+)*: [a-z]+(, [a-z]+)*", line), line
            fulls, shorts = (side.split(", ") for side in line.split(": "))
            assert len(set(fulls)) == len(fulls), line
            assert len(set(shorts)) == len(shorts), line
            assert set(fulls).isdisjoint(shorts), line
            pairs = {(full, short) for full in fulls for short in shorts}
            assert all(short in also_called(full) and full in also_called(short) for full, short in pairs), line
            seen |= pairs
            count += 1
    assert count > 500
    assert all(parts(name) == ((name,),) for pair in seen for name in pair)


# Misspelt words.
DEPTH = 16
ALPHABET = st.text("abcdé", max_size=9)


def nearest(words: list[str], typed: str, errors: int) -> dict[str, tuple[int, int]]:
    """By brute force, of every word: the errors in it as a whole, and in a beginning of it; 9: too many."""
    typed = typed[:DEPTH]
    found = {}
    for word in words:
        whole = begun = 9
        for length in range(max(2, len(typed) - errors), min(len(word), len(typed) + errors) + 1):
            begin = word[:length]
            distance = OSA.distance(typed, begin)
            if distance <= errors:
                if length == len(word):
                    whole = distance
                elif length >= len(typed) or distance <= OSA.distance(typed[:-1], begin):
                    begun = min(begun, distance)
        if min(whole, begun) < 9:
            found[word] = (whole, begun)
    return found


def near(words: list[str], typed: str, errors: int) -> dict[str, tuple[int, int]]:
    """The same as the program has it."""
    ranges = Spellings(words).near(typed, errors)
    found: dict[str, tuple[int, int]] = {}
    for low, high, distance, whole in zip(*(column.tolist() for column in ranges), strict=True):
        assert low < high
        assert high == low + 1 or not whole
        for word in words[low:high]:
            old = found.get(word, (9, 9))
            found[word] = (min(old[0], distance), old[1]) if whole else (old[0], min(old[1], distance))
    return found


@settings(max_examples=150)
@given(st.sets(ALPHABET.filter(bool), max_size=25), ALPHABET.filter(bool), st.integers(0, 2))
def test_misspelt_words_are_those_of_brute_force(words: set[str], typed: str, errors: int) -> None:
    assert near(sorted(words), typed, errors) == nearest(sorted(words), typed, errors)


NAMES = (
    *("kat", "kath", "katherine", "katharina", "cathryn", "katrin", "kathe", "schmid", "schmidt", "schmitt", "schulz"),
    *("mueller", "muller", "miller", "maria", "mari", "martin", "marta", "ma", "m", "иван", "иванов"),
    *("иванова", "王小明", "王", "johannes", "jo", "jon", "jones", "zoe", "catherine", "kate", "karl"),
)


@pytest.mark.parametrize("errors", [1, 2])
@pytest.mark.parametrize(
    "typed", ["kath", "katherne", "kahterine", "schm", "xatherine", "muler", "ma", "иванв", "a" * 40, "王小"]
)
def test_misspelt_names_are_those_of_brute_force(typed: str, errors: int) -> None:
    words = sorted(NAMES)
    assert near(words, typed, errors) == nearest(words, typed, errors)


def test_where_the_last_letter_is_one_too_many_going_on_says_nothing() -> None:
    words = ["kat", "katrin", "katze"]
    assert near(words, "kath", 1) == {"kat": (1, 9), "katrin": (9, 1), "katze": (9, 1)}
    assert near(["kaa", "kaab", "kaabc"], "kaah", 1) == {"kaa": (1, 9), "kaab": (1, 9), "kaabc": (9, 1)}
    assert near(["kaa", "kaazzz"], "kaah", 1) == {"kaa": (1, 9), "kaazzz": (9, 1)}


def test_long_words_are_compared_by_their_first_letters() -> None:
    words = sorted(["maximilianalexander", "maximilianalexandrine", "maximilian"])
    assert {word for word, _ in near(words, "maximiliamalexanderxxxx", 1).items()} == set(words[1:])
    assert near(words, "maximilain", 1)["maximilian"] == (1, 9)


def test_errors_of_given_words() -> None:
    made = Spellings(["anna", "hannah", "zoe"])
    assert made.errors("hanna", [0, 1, 2], 2) == [1, 1, 3]
    assert near([], "anna", 2) == {}
    assert near(["a"], "a", 1) == {}


# Addresses.
@pytest.mark.parametrize(
    ("address", "key"),
    [
        ("Jane.Smith@Mail.example", "jane smith@mail example"),
        (" jane..smith_88 @ mail.example ", "jane smith 88@mail example"),
        ("müller@mail.example", "muller@mail example"),
        ("nobody", "nobody"),
        ("a@b@c", "a@b c"),
        ("", ""),
        ("@", "@"),
    ],
)
def test_what_is_compared_of_an_address(address: str, key: str) -> None:
    assert address_key(address) == key
    found, begins = Addresses(["zzz@post.example", address]).matching(key)
    assert (1 in found.tolist()) == bool(key)
    assert all(begins[found == 1])


@pytest.mark.parametrize(
    ("typed", "key"),
    [("jane.", "jane "), (".smith", " smith"), ("j_s", "j s"), ("a@B.c", "a@b c"), ("@@", ""), ("...", ""), ("x", "x")],
)
def test_a_mark_at_the_end_of_a_piece_counts(typed: str, key: str) -> None:
    assert piece_key(typed) == key


def by_hand(addresses: Iterable[str], typed: str) -> dict[int, bool]:
    """The rows with the piece in the part before the @ or across it, and whether one begins so."""
    found: dict[int, bool] = {}
    for row, address in enumerate(addresses):
        key = address_key(address)
        cut = key.find("@") if "@" in key else len(key) - 1
        for place in range(cut + 1):
            start = place == 0 or key[place - 1] == " "
            if typed and key.startswith(typed, place) and (start or len(typed) > 2):
                found[row] = found.get(row, False) or place == 0
    return found


PIECES = st.text("ab.@_ é\n", max_size=7)
ADDRESSES = st.one_of(PIECES, st.text(max_size=6), st.builds("{}@{}".format, PIECES, PIECES))


@settings(max_examples=150)
@given(st.lists(ADDRESSES, max_size=6), PIECES)
def test_addresses_are_those_found_by_hand(addresses: list[str], typed: str) -> None:
    key = piece_key("".join(typed.split())) if typed.strip() else ""
    rows, begins = Addresses(addresses).matching(key)
    found: dict[int, bool] = {}
    for row, begin in zip(rows.tolist(), begins.tolist(), strict=True):
        found[row] = found.get(row, False) or begin
    assert found == by_hand(addresses, key)


def test_a_piece_longer_than_what_is_sorted_is_read_to_its_end() -> None:
    made = Addresses(
        ["maximilian.berg@mail.example", "maximiliane.berg@mail.example", "x.maximilian.bergen@mail.example"]
    )
    assert sorted(made.matching("maximilian berg")[0].tolist()) == [0, 2]
    assert made.matching("maximilian berg@mail")[0].tolist() == [0]
    assert made.matching("maximilian berg@mail example and more than there is")[0].tolist() == []


# Bibs.
def test_keys_of_a_bib() -> None:
    assert bib_keys("1042") == ("1042",)
    assert bib_keys("0042") == ("0042", "42")
    assert bib_keys("000") == ("000", "0")
    assert bib_keys("#A-012 b") == ("a012b",)
    assert bib_keys("") == bib_keys("-") == bib_keys("\u0301") == ()


def test_bibs_are_found_whole_and_by_their_start() -> None:
    made = Bibs(["12", "012", "A12", "", "-", "120", "0", "B-0012", "1²"])
    assert sorted(made.whole.exact("12").tolist()) == [0, 8]
    assert sorted(made.forgiven.exact("12").tolist()) == [1]
    assert sorted(made.digits.exact("12").tolist()) == [2, 7]
    assert sorted(made.starting("12").tolist()) == [0, 1, 2, 5, 7, 8]
    assert sorted(set(made.starting("0").tolist())) == [1, 6]
    assert made.whole.exact("a12").tolist() == made.starting("a").tolist() == [2]
    assert made.whole.exact("").tolist() == made.whole.exact("99").tolist() == made.starting("99").tolist() == []
    assert Bibs([]).whole.exact("1").tolist() == Bibs([]).order.tolist() == []


def test_bibs_sort_as_numbers_do() -> None:
    bibs = ["100", "9", "10", "A1", "", "9"]
    assert sorted(bibs, key=sort_key) == ["", "9", "9", "10", "A1", "100"]
    order = Bibs(bibs).order
    assert [bibs[row] for row in np.argsort(order, kind="stable")] == ["", "9", "9", "10", "A1", "100"]
    assert order[1] == order[5]
    assert len(sort_key("7" * 500)) == 64


# What somebody typed.
def test_a_query_has_its_words_in_every_spelling() -> None:
    query = read("  Jean-Luc  Müller 12 ")
    assert [word.spellings for word in query.words] == [("jeanluc",), ("muller", "mueller"), ("12",)]
    assert [word.spellings for word in query.parts] == [("jean",), ("luc",), ("muller", "mueller"), ("12",)]
    assert [word.bibs for word in query.words] == [("jeanluc",), ("muller",), ("12",)]
    assert query.words[0].address == "jean luc"
    assert query.words[1].typed == "muller"
    assert query.bibs == ("jeanlucmuller12",)
    assert not query.address
    assert read("Иванов").words[0].typed == "ivanov"
    assert read("anna berg").parts == ()


def test_a_word_with_an_at_is_of_an_address_only() -> None:
    query = read("jane.s@mail smith")
    assert [word.spellings for word in query.words] == [(), ("smith",)]
    assert query.words[0].address == "jane s@mail"
    assert query.words[0].bibs == query.bibs == ()
    assert query.words[0].typed == ""
    assert read("jean-luc a@b").parts[-1] == read("a@b").words[0]
    assert read("@").words == read("").words == read(" - ").words == read("\ud800").words == ()


@pytest.mark.parametrize(
    ("typed", "like"),
    [
        ("jane.s", True),
        ("jane1", True),
        ("j_s", True),
        ("a@b", True),
        ("1042", False),
        ("jane", False),
        ("a.b c", False),
    ],
)
def test_what_looks_like_an_address(typed: str, like: bool) -> None:
    assert read(typed).address is like


def test_a_pasted_book_is_read_as_far_as_it_may_matter() -> None:
    assert len(typed_words("ab " * 500)) == len(read("ab " * 500).words) == WORDS_LIMIT
    assert typed_words("x" * 9999) == ["x" * QUERY_LIMIT]
    assert len(read("a-" * 9999).parts) == WORDS_LIMIT


# Arrays.
def test_ranges_and_runs() -> None:
    assert expanded(np.array([2, 7, 7]), np.array([5, 7, 9])).tolist() == [2, 3, 4, 7, 8]
    assert expanded(np.zeros(0, np.intp), np.zeros(0, np.intp)).tolist() == []
    assert offsets(np.array([2, 0, 3])).tolist() == [0, 2, 2, 5]


# What is marked.
@pytest.mark.parametrize(
    ("name", "typed", "expected"),
    [
        ("Anna Schmidt", "sch", ["Sch"]),
        ("Anna Schmidt", "schmidt an", ["An", "Schmidt"]),
        ("Weiß-Groß", "weis", ["Weiß"]),
        ("Hans Weiß", "weiss", ["Weiß"]),
        ("ﬁona", "f", ["ﬁ"]),
        ("Mu\u0308ller", "mu", ["Mu\u0308"]),
        ("Müller", "mueller", ["Müller"]),
        ("Müller", "mue", ["Mü"]),
        ("Mu\u0308ller", "muel", ["Mu\u0308l"]),
        ("Mueller", "mü", ["Mu"]),
        ("Jean-Luc", "jeanl", ["Jean-L"]),
        ("Luc Jean", "jean-luc", ["Luc", "Jean"]),
        ("van der Berg", "derb", ["der B"]),
        ("Luisa Lui", "lui", ["Lui"]),
        ("Anna Bella Annabel", "annabe", ["Annabe"]),
        ("Maria Martha", "ma ma", ["Ma", "Ma"]),
        ("Maria Martha Mabel", "ma ma ma", ["Ma", "Ma", "Ma"]),
        ("Maria Berg", "ma maria", ["Maria"]),
        ("王小明", "小", ["小"]),
        ("王小明", "xiao", ["小"]),
        ("김민준", "미", ["민"]),
        ("\u0301Anna", "a", ["A"]),
        ("  Anna  ", "anna", ["Anna"]),
        ("Zoë\u0323\u0301!", "zoe", ["Zoë\u0323\u0301"]),
        ("A\u200bnna", "ann", ["A\u200bnn"]),
        ("🏃 Runner", "🏃", ["🏃"]),
        ("John Smith", "smijo", ["Jo", "Smi"]),
        ("Anna", "a", ["A"]),
        ("Anna", "bert", []),
        ("Anna", "anna@mail", []),
        ("", "a", []),
        ("Anna", "", []),
    ],
)
def test_what_is_marked(name: str, typed: str, expected: list[str]) -> None:
    found = marks(name, typed, near=False)
    assert [name[start:end] for start, end in found.exact] == expected
    assert found.near == ()
    assert found.likeness is None
    assert marks(name, typed).exact == found.exact


def test_the_whole_word_is_marked_rather_than_the_start_of_another() -> None:
    assert marks("Luisa Lui", "lui").exact == ((6, 9),)
    assert marks("Anna Bella Annabel", "annabe").exact == ((11, 17),)


@pytest.mark.parametrize(
    ("name", "typed", "near_words", "likeness"),
    [
        ("Katherine Jones", "katherin jomes", ["Jones"], "spelling"),
        ("Katherine Jones", "katge", ["Katherine"], "spelling"),
        ("Katherine Jones", "cathryn", ["Katherine"], "sound"),
        ("William Jones", "bill", ["William"], "nickname"),
        ("William Jomes", "jones billy", ["William", "Jomes"], "spelling"),
        ("Marta Martha Berg", "martta", ["Marta"], "spelling"),
        ("Jones Jonas", "jones jomas", ["Jonas"], "spelling"),
        ("Jürgen Müller", "mullar", ["Müller"], "spelling"),
        ("Ivan Petrov", "иван питров", ["Petrov"], "spelling"),
        ("Jean-Luc", "jaen-luk", ["Jean", "Luc"], "spelling"),
        ("Anna Lee", "zz", [], None),
        ("Anna Lee", "anna zzzz", [], None),
    ],
)
def test_what_is_near_is_marked_word_by_word(
    name: str, typed: str, near_words: list[str], likeness: str | None
) -> None:
    found = marks(name, typed)
    assert [name[start:end] for start, end in found.near] == near_words
    assert found.likeness == likeness
    assert marks(name, typed, near=False).near == ()
    assert marks(name, typed, near=False).likeness is None
