"""The invented start list and its queries: the same every time, with right answers, rightly scored."""

from __future__ import annotations

from collections import Counter

import pytest

from kiosk.search import Found, Hit, Row
from tests.bench.keystrokes import keys_until
from tests.bench.oracle import Oracle
from tests.bench.other_names import NICKNAMES, SCRIPTS, other_queries, other_runners, two_letter_queries
from tests.bench.peers import SqliteFts, SqlLike
from tests.bench.queries import Query, make_queries
from tests.bench.runners import Runner, search_row, start_list
from tests.bench.scoring import by_class, capped_recall, evenly, score

_COUNT = 1000
_RARE = 60
"""Few rare last names: to invent thousands for each locale takes seconds."""


@pytest.fixture(scope="module")
def runners() -> list[Runner]:
    return list(start_list(_COUNT, 3, _RARE))


@pytest.fixture(scope="module")
def oracle(runners: list[Runner]) -> Oracle:
    return Oracle(runners)


@pytest.fixture(scope="module")
def queries(oracle: Oracle) -> list[Query]:
    return make_queries(oracle, 70, 4)


def test_the_start_list_is_the_same_for_a_seed_and_another_for_another(runners: list[Runner]) -> None:
    assert list(start_list(_COUNT, 3, _RARE)) == runners != list(start_list(_COUNT, 4, _RARE))
    assert len(runners) == _COUNT


def test_numbers_addresses_and_bibs_are_unique(runners: list[Runner]) -> None:
    assert [runner.id for runner in runners] == [f"r{number:07d}" for number in range(_COUNT)]
    assert len({runner.email for runner in runners}) == _COUNT
    bibs = Counter(runner.bib for runner in runners if runner.bib)
    assert max(bibs.values()) == 1
    assert 0.9 < len(bibs) / _COUNT < 1


def test_the_search_gets_the_name_as_it_is_written_and_no_locale(runners: list[Runner]) -> None:
    runner = runners[0]
    row = Row(runner.id, f"{runner.first} {runner.last}", runner.email, runner.bib or "", runner.checked_in)
    assert search_row(runner) == row


def test_queries_are_the_same_for_a_seed(oracle: Oracle, queries: list[Query]) -> None:
    assert make_queries(oracle, 70, 4) == queries != make_queries(oracle, 70, 5)


def test_every_class_has_its_queries_and_every_query_answers(queries: list[Query]) -> None:
    assert Counter(query.kind for query in queries) == dict.fromkeys({query.kind for query in queries}, 5)
    assert len({query.kind for query in queries}) == 14
    for query in queries:
        assert query.text
        assert query.answers
        assert list(query.answers) == sorted(set(query.answers))
        assert set(query.answers) <= set(range(_COUNT))


def test_queries_with_errors_have_few_answers(queries: list[Query]) -> None:
    for query in queries:
        if query.kind in ("typo1", "typo2", "phonetic", "typo_partial"):
            assert query.target in query.answers
            assert len(query.answers) <= 5


def test_names_by_hand_are_runners_of_their_own(oracle: Oracle) -> None:
    added = other_runners(_COUNT)
    assert len(added) == len({name for name, _ in (*SCRIPTS, *NICKNAMES)})
    found = other_queries(oracle, added, _COUNT)
    assert Counter(query.kind for query in found) == {
        "scripts": len(SCRIPTS),
        "nickname_other_languages": len(NICKNAMES),
    }
    for query in found:
        assert query.target in query.answers
    by_text = {query.text: query for query in found}
    assert len([number for number in by_text["محمد"].answers if number >= _COUNT]) == 1


def test_two_letters_are_whole_names_of_somebody(oracle: Oracle) -> None:
    found = two_letter_queries(oracle)
    assert found
    for query in found:
        assert any(query.text in oracle.full[number].split() for number in query.answers)


@pytest.mark.parametrize(
    ("found", "answers", "count", "expected"),
    [
        ([7, 1], [7], 1, 1.0),
        ([1, 7], [7], 1, 0.0),
        ([1, 7], [7], 5, 1.0),
        ([], [7], 5, 0.0),
        ([1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6, 7, 8], 5, 1.0),
        ([1, 9, 3, 10, 5], [1, 2, 3, 4, 5, 6, 7, 8], 5, 0.6),
        ([1, 9, 2], [1, 2], 5, 1.0),
        ([1, 9, 8, 7, 6, 2], [1, 2], 5, 0.5),
    ],
)
def test_recall_is_capped_by_what_a_page_holds(
    found: list[int], answers: list[int], count: int, expected: float
) -> None:
    assert capped_recall(found, answers, count) == expected


def test_scores_are_means_by_class() -> None:
    some = [Query("a", "x", 1, (1,)), Query("b", "y", 2, (2,)), Query("b", "z", 3, (3,))]
    found = [[1], [9, 2], [9]]
    assert (score(some, found).at_1, score(some, found).at_5) == (1 / 3, 2 / 3)
    assert {kind: (each.queries, each.at_5) for kind, each in by_class(some, found).items()} == {
        "a": (1, 1.0),
        "b": (2, 0.5),
    }
    assert evenly(some, 2) == some[:2]


class _OneLetterMore:
    """Finds the runner below another after two letters, and on top after four."""

    def find(self, text: str) -> Found:
        order = {1: ["x"], 2: ["x", "me"], 3: ["x", "me"]}.get(len(text), ["me", "x"])
        return Found(tuple(Hit(each, "name") for each in order), len(order))


def test_keys_are_counted_until_the_runner_is_there() -> None:
    index = _OneLetterMore()
    assert keys_until(index, "abcdef", "me") == (2, 4)  # type: ignore[arg-type]
    assert keys_until(index, "abc", "me") == (2, 4)  # type: ignore[arg-type]
    assert keys_until(index, "abc", "nobody") == (4, 4)  # type: ignore[arg-type]


@pytest.mark.parametrize("peer", [SqlLike, SqliteFts])
def test_the_peers_on_sqlite_find_what_they_can(peer: type[SqlLike | SqliteFts]) -> None:
    rows = [
        Row("a", "Anna Schmidt", "a.schmidt@gmx.de", "A12", False),
        Row("b", "Bo 100% O'Neill", "bo_o@example.org", "345", True),
    ]
    finder = peer(rows)
    assert finder.find("schm anna", 50) == [0]
    assert finder.find("Schmidt, An", 50) == [0]
    assert finder.find("#a12", 50) == [0]
    assert finder.find("gmx.de", 50) == [0]
    assert finder.find("o'neill \"b", 50) == ([1] if peer is SqliteFts else [])
    assert finder.find("bo_o", 50) == [1]
    assert finder.find("nobody", 50) == []
    assert finder.find("", 50) == []
    assert finder.find(" , ", 50) == []
    assert len(finder.find("e", 1)) == 1
