"""Real names and what people type to find them: every way that the search promises, and in what it says so."""

from __future__ import annotations

import pytest

from kiosk.search import Hit, Index, Row, marks

OTHERS = [
    Row("o1", "Zdenka Zbořil", "zz@post.example", "Z9", False),
    Row("o2", "Quim Vidal", "quim@post.example", "8800", False),
]


def hits(typed: str, name: str, email: str = "", bib: str = "") -> list[Hit]:
    """What is found for it in a list with one such row and two that are nothing like it."""
    found = Index([*OTHERS, Row("x", name, email, bib, False)]).find(typed)
    assert found.total == len(found.hits)
    return list(found.hits)


def shown(name: str, typed: str) -> tuple[list[str], list[str], str | None]:
    """The words of the name that are marked, those that are marked as near, and in what they are near."""
    marked = marks(name, typed)
    exact, near = ([name[start:end] for start, end in spans] for spans in (marked.exact, marked.near))
    return exact, near, marked.likeness


@pytest.mark.parametrize(
    ("name", "typed", "marked"),
    [
        # One word from its first letter, the last one unfinished, both unfinished, in either order.
        ("Anna Schmidt", "a", ["A"]),
        ("Anna Schmidt", "anna schm", ["Anna", "Schm"]),
        ("Anna Schmidt", "an sch", ["An", "Sch"]),
        ("Anna Schmidt", "schmidt anna", ["Anna", "Schmidt"]),
        ("Anna Schmidt", "sch an", ["An", "Sch"]),
        ("Anna Schmidt", "SCHMIDT, Anna", ["Anna", "Schmidt"]),
        ("María José Carreño Quiñones", "quin maria", ["María", "Quiñ"]),
        ("Anna Schmidt", "a s", ["A", "S"]),
        # Without the marks that no keyboard at hand has.
        ("Jürgen Müller", "muller", ["Müller"]),
        ("Jürgen Müller", "mueller", ["Müller"]),
        ("Jürgen Müller", "müller", ["Müller"]),
        ("Jürgen Mueller", "müller", ["Mueller"]),
        ("Jurgen Muller", "müller", ["Muller"]),
        ("Øyvind Hansen", "oyvind", ["Øyvind"]),
        ("Øyvind Hansen", "oeyvind", ["Øyvind"]),
        ("Łukasz Wójcik", "lukasz wojcik", ["Łukasz", "Wójcik"]),
        ("Nguyễn Thị Hương", "nguyen thi huong", ["Nguyễn", "Thị", "Hương"]),
        ("Åse Sørensen", "aase soerensen", ["Åse", "Sørensen"]),
        ("Gülşah Yıldız", "gulsah yildiz", ["Gülşah", "Yıldız"]),
        ("Renée Lefèvre", "renee lefevre", ["Renée", "Lefèvre"]),
        ("Guðrún Þórsdóttir", "gudrun thorsdottir", ["Guðrún", "Þórsdóttir"]),
        # Other scripts, typed in their own and in Latin letters.
        ("Дмитрий Иванов", "дмитрий", ["Дмитрий"]),
        ("Дмитрий Иванов", "dmitri ivan", ["Дмитри", "Иван"]),
        ("Иван Петров", "petrov ivan", ["Иван", "Петров"]),
        ("Ivan Petrov", "иван петров", ["Ivan", "Petrov"]),
        ("Γιώργος Παπαδόπουλος", "γιωργος", ["Γιώργος"]),
        ("Γιώργος Παπαδόπουλος", "giorgos papad", ["Γιώργος", "Παπαδ"]),
        ("Giorgos Papadakis", "γιωργος", ["Giorgos"]),
        ("王小明", "王小明", ["王小明"]),
        ("王小明", "王 小明", ["王小明"]),
        ("王 小明", "王小明", ["王 小明"]),
        ("王小明", "小明", ["小明"]),
        ("王小明", "wang", ["王"]),
        ("王小明", "wang xiaoming", ["王小明"]),
        ("王小明", "wangxiaoming", ["王小明"]),
        ("王小明", "xiao ming", ["小明"]),
        ("キョウコ", "キョウ", ["キョウ"]),
        ("キョウコ", "kyouko", ["キョウコ"]),
        ("キョウコ", "kyoko", None),
        ("たろう", "taro", None),
        ("たろう", "tarou", ["たろう"]),
        ("やまだ たろう", "yamada", ["やまだ"]),
        ("やまだたろう", "taro", None),
        ("김민준", "김민준", ["김민준"]),
        ("김민준", "민준", ["민준"]),
        ("김민준", "gim", ["김"]),
        ("김민준", "kim", None),
        ("박지훈", "park", None),
        ("이서연", "lee", None),
        ("이서연", "lee seoyeon", None),
        ("김민준", "kim min", None),
        ("محمد علي", "محمد", ["محمد"]),
        ("יוסף כהן", "כהן", ["כהן"]),
        # Blanks, hyphens and apostrophes, there or not.
        ("Sean O'Brien", "o'brien", ["O'Brien"]),
        ("Sean O'Brien", "obrien", ["O'Brien"]),
        ("Sean O'Brien", "o brien", ["O", "Brien"]),
        ("Sean O’Brien", "O'Br", ["O’Br"]),
        ("Jean-Luc Picard", "jeanluc", ["Jean-Luc"]),
        ("Jean-Luc Picard", "jean luc", ["Jean", "Luc"]),
        ("Jean-Luc Picard", "luc pic", ["Luc", "Pic"]),
        ("Jean Luc Picard", "jean-luc", ["Jean Luc"]),
        ("Jan van der Berg", "van der berg", ["van", "der", "Berg"]),
        ("Jan van der Berg", "vanderberg", ["van der Berg"]),
        ("Jan van der Berg", "berg van", ["van", "Berg"]),
        ("Jan Vanderberg", "vander berg", None),
        ("Ana García López", "garcialopez", ["García López"]),
        ("Anne McDonald", "mc donald", None),
        ("Anne McDonald", "mcdon", ["McDon"]),
        ("John Smith", "smijo", ["Jo", "Smi"]),
        ("John Smith", "johnsmith", ["John Smith"]),
    ],
)
def test_a_name_is_found_as_typed(name: str, typed: str, marked: list[str] | None) -> None:
    """`marked` is what is marked of the name; None: not told here."""
    assert hits(typed, name) == [Hit("x", "name")]
    if marked is not None:
        assert shown(name, typed) == (marked, [], None)


@pytest.mark.parametrize(
    ("name", "typed", "marked", "likeness"),
    [
        # What somebody is called.
        ("William Turner", "bill turner", ["William"], "nickname"),
        ("Bill Turner", "william", ["Bill"], "nickname"),
        ("Bob Smith", "robert sm", ["Bob"], "nickname"),
        ("Elizabeth Bennet", "liz", ["Elizabeth"], "nickname"),
        ("Josef Huber", "sepp huber", ["Josef"], "nickname"),
        ("Sepp Huber", "josef", ["Sepp"], "nickname"),
        ("José García", "pepe garcia", ["José"], "nickname"),
        ("Pepe García", "jose", ["Pepe"], "nickname"),
        ("Małgorzata Nowak", "gosia", ["Małgorzata"], "nickname"),
        ("Gosia Nowak", "malgorzata", ["Gosia"], "nickname"),
        ("Aleksandr Ivanov", "sasha", ["Aleksandr"], "nickname"),
        ("Александр Иванов", "sasha", ["Александр"], "nickname"),
        ("Sasha Ivanov", "александр", ["Sasha"], "nickname"),
        # One letter wrong: changed, left out, added, two swapped; in a finished and in an unfinished word.
        ("Katherine Jones", "katherina", ["Katherine"], "spelling"),
        ("Katherine Jones", "kathrine", ["Katherine"], "spelling"),
        ("Katherine Jones", "kattherine", ["Katherine"], "spelling"),
        ("Katherine Jones", "kahterine jones", ["Katherine"], "spelling"),
        ("Katherine Jones", "katge", ["Katherine"], "spelling"),
        ("Katherine Jones", "jones kathr", ["Katherine"], "spelling"),
        ("Maria Berg", "maria zerg", ["Berg"], "spelling"),
        ("Jürgen Müller", "jurgen mullar", ["Müller"], "spelling"),
        ("Дмитрий Иванов", "дмитрий ивонов", ["Иванов"], "spelling"),
        # Two letters wrong.
        ("Katherine Jones", "katxerime", ["Katherine"], "spelling"),
        ("Katherine Jones", "jones kathxrime", ["Katherine"], "spelling"),
        ("Arnold Schwarzenegger", "schwarzneger", ["Schwarzenegger"], "spelling"),
        ("Christopher Walker", "chrsto", ["Christopher"], "spelling"),
        # What sounds alike, in European languages and in Latin letters for those without vowels.
        ("Katherine Jones", "catheryn", ["Katherine"], "spelling"),
        ("Katherine Jones", "cathryn", ["Katherine"], "sound"),
        ("Cathryn Jones", "katherine", ["Cathryn"], "sound"),
        ("Stefan Maier", "meyer", ["Maier"], "spelling"),
        ("Anna Meyer", "maier anna", ["Meyer"], "spelling"),
        ("Steven King", "stephen king", ["Steven"], "spelling"),
        ("Stephen King", "steven", ["Stephen"], "spelling"),
        ("Philippa Hart", "filipa", ["Philippa"], "sound"),
        ("محمد علي", "mohammed ali", ["محمد", "علي"], "sound"),
        ("محمد علي", "muhammad", ["محمد"], "sound"),
        ("יוסף כהן", "yosef cohen", ["יוסף", "כהן"], "spelling"),
    ],
)
def test_a_name_near_to_what_was_typed_is_found_as_such(
    name: str, typed: str, marked: list[str], likeness: str
) -> None:
    assert hits(typed, name) == [Hit("x", "near")]
    exact, near, how = shown(name, typed)
    assert (near, how) == (marked, likeness)
    assert len(exact) == len(typed.split()) - len(marked)


def test_a_word_that_is_not_there_at_all_leaves_the_others_near() -> None:
    assert hits("anna xqvz schmidt", "Anna Maria Schmidt") == [Hit("x", "near")]
    assert shown("Anna Maria Schmidt", "anna xqvz schmidt") == (["Anna", "Schmidt"], [], None)
    assert hits("xqvz schmidt", "Anna Schmidt") == []


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Anna Schmidt", "nna"),
        ("Anna Schmidt", "bertrand"),
        ("Anna Schmidt", "anna bertrand"),
        ("Ann Lee", "ban"),
        ("Maximilian Roth", "mxmn"),
        ("Katherine Jones", "katxexyne"),
        ("Zoe Lang", "zap"),
        ("Anna Schmidt", "annaxschmidt q"),
        ("王小明", "小李"),
    ],
)
def test_what_is_further_away_is_not_found(name: str, typed: str) -> None:
    assert hits(typed, name) == []


@pytest.mark.parametrize(
    ("email", "typed"),
    [
        ("jane.smith88@mail.example", "jane"),
        ("jane.smith88@mail.example", "jane.sm"),
        ("jane.smith88@mail.example", "jane_smith"),
        ("jane_smith@mail.example", "jane_s"),
        ("jane_smith@mail.example", "jane.s"),
        ("jane-smith@mail.example", "jane.smith@mail"),
        ("jane.smith88@mail.example", "smith"),
        ("jane.smith88@mail.example", ".smith"),
        ("jane.smith88@mail.example", "jane."),
        ("jane.smith88@mail.example", "mith88"),
        ("jane.smith88@mail.example", "smith88@mail.ex"),
        ("jane.smith88@mail.example", "h88@m"),
        ("jane.smith88@mail.example", "Jane.Smith88@Mail.Example"),
        ("jane.smith88@mail.example", "@mail.example"),
        ("müller.j@mail.example", "muller.j@"),
    ],
)
def test_an_address_is_found_by_a_piece_of_it(email: str, typed: str) -> None:
    assert hits(typed, "Q", email) == [Hit("x", "email")]


@pytest.mark.parametrize(
    ("email", "typed"),
    [
        ("jane.smith@mail.example", "jane.smith@post"),
        ("jane.smith@mail.example", "janesmith"),
        ("jane.smith@mail.example", "mail.example"),
        ("janet@mail.example", "jane."),
        ("jane.smith@mail.example", "it"),
        ("asmith@mail.example", ".smith"),
    ],
)
def test_an_address_is_not_found_by_what_is_no_piece_of_it(email: str, typed: str) -> None:
    assert hits(typed, "Q", email) == []


@pytest.mark.parametrize(
    ("bib", "typed"),
    [
        ("1042", "1042"),
        ("1042", "104"),
        ("0042", "42"),
        ("0042", "0042"),
        ("42", "0042"),
        ("0042", "004"),
        ("A12", "a12"),
        ("A12", "a1"),
        ("A12", "12"),
        ("A-0012", "12"),
        ("12F", "12"),
        ("H-204", "h204"),
        ("H-204", "H-204"),
        ("12", "#12"),
        ("#12", "#12"),
        ("#12", "12"),
        ("X Y 7", "xy7"),
        ("٠٤٢", "٠٤"),
    ],
)
def test_a_bib_is_found_by_its_start(bib: str, typed: str) -> None:
    assert hits(typed, "Q", bib=bib) == [Hit("x", "bib")]


@pytest.mark.parametrize(
    ("bib", "typed"), [("1042", "042"), ("A12", "2"), ("12", "a12"), ("12", "123"), ("", "0"), ("-", "-")]
)
def test_a_bib_is_not_found_by_something_else(bib: str, typed: str) -> None:
    assert hits(typed, "Q", bib=bib) == []


@pytest.mark.parametrize(
    ("typed", "match"), [("jones 104", "bib"), ("1042 kat", "bib"), ("jones mail12", "email"), ("kat jones", "name")]
)
def test_words_of_several_fields_are_said_by_the_rarer_one(typed: str, match: str) -> None:
    assert hits(typed, "Katherine Jones", "mail12@post.example", "1042") == [Hit("x", match)]  # type: ignore[arg-type]
    assert hits(f"{typed} 77", "Katherine Jones", "mail12@post.example", "1042") in ([], [Hit("x", "near")])


@pytest.mark.parametrize(
    ("name", "typed", "expected"),
    [
        ("Anne McDonald", "mc donald", ["McDonald"]),
        ("Jan Vanderberg", "vander berg", ["Vanderberg"]),
        ("Jan Vanderberg", "van der berg", ["Vanderberg"]),
        ("キョウコ", "kyoko", ["キョ", "コ"]),
        ("박지훈", "park", ["박"]),
        ("이서연", "lee", ["이"]),
        ("김민준", "kim", ["김"]),
        ("Γιώργος Παπαδόπουλος", "papadopoulos", []),
        ("Wang Xiaoming", "王小明", ["Wang Xiaoming"]),
    ],
)
def test_a_name_found_as_typed_is_not_marked_as_only_near(name: str, typed: str, expected: list[str]) -> None:
    assert Index([Row("1", name, "", "", False)]).find(typed).hits[0].match == "name"
    found = marks(name, typed, near=False)
    assert [name[start:end] for start, end in found.exact] == expected
    assert found.near == ()
