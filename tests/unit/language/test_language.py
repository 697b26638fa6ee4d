"""What is said of a marked text: English by itself, and whatever a translator makes of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk import language
from kiosk.errors import KioskError, MissingScope, TooNew
from kiosk.language import mark, tr


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    language.speak_through(language.in_english)


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "0 runners are here"),
        (1, "1 runner is here"),
        (2, "2 runners are here"),
        (1204, "1,204 runners are here"),
    ],
)
def test_english_has_two_forms(number: int, said: str) -> None:
    assert tr("%n runner(s) (is|are) here", "", number) == said


def test_one_of_two_forms_may_be_nothing() -> None:
    assert tr("%n desk(|s) wait(s|)", "", 1) == "1 desk waits"
    assert tr("%n desk(|s) wait(s|)", "", 2) == "2 desks wait"


def test_values_take_the_place_of_names_and_are_not_read_again() -> None:
    assert tr("{name} has {bib}", name="{bib}", bib=7) == "{bib} has 7"


def test_without_values_braces_stay() -> None:
    assert tr("{firstName} is a field") == "{firstName} is a field"


def test_a_marked_text_is_the_text() -> None:
    assert mark("Light", "of a theme") == "Light"


def test_another_language_says_it_with_its_own_forms_and_order() -> None:
    asked = []

    def french(text: str, note: str, number: int) -> str:
        asked.append((text, note, number))
        return "{bib} : {name}"

    language.speak_through(french)
    assert tr("{name} has {bib}", "", 3, name="Anna", bib=7) == "7 : Anna"
    assert asked == [("{name} has {bib}", "", 3)]


def test_troubles_are_said_in_the_language_of_their_moment() -> None:
    before = TooNew()
    language.speak_through(lambda text, note, number: f"<{text}>")
    assert before.title == "This event was saved by a newer version"
    assert TooNew().title == "<This event was saved by a newer version>"
    assert MissingScope("read:events").title == "<The key lacks the right read:events>"
    assert KioskError("As it is", "said").title == "As it is"
