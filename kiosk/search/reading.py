"""Reading many names into arrays: which keys there are, and which rows have which, in which part of the name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import accumulate, chain
from typing import NamedTuple

import numpy as np

from kiosk.search.arrays import Numbers, expanded, offsets, sort_gently
from kiosk.search.words import PARTS_LIMIT, SHORT, NameWord, name_word, run_together

BREATH = 256
"""Rows or words between two pauses."""


class Read(NamedTuple):
    """The names, read.

    `keys` are sorted and all different. `row`, `key` and `part` have an entry for each key of each row. Of each row
    there are `plain`, the first folded parts of the name parted by blanks, `part_count`, how many parts there are, and
    `columns` (parts, rows), the keys of the first ones, by which rows sort as their names do (-1: no more).
    """

    keys: list[str]
    row: Numbers
    key: Numbers
    part: Numbers
    plain: list[str]
    part_count: Numbers
    columns: Numbers


def read_names(names: Sequence[str], breathe: Callable[[], None]) -> Read:
    """Reads names, each given by its row; `breathe` is called between the steps."""
    words: dict[str, int] = {}
    known: list[NameWord] = []
    plain_words: list[str] = []
    short: set[int] = set()
    flat: list[int] = []
    counts: list[int] = []
    plain: list[str] = []
    more: list[tuple[int, str, int]] = []
    for row, name in enumerate(names):
        if row % BREATH == 0:
            breathe()
        found = []
        for each in name.split():
            word = words.get(each)
            if word is None:
                word = words[each] = len(known)
                known.append(name_word(each))
                plain_words.append(" ".join(known[word].parts))
                if 0 < len(known[word].whole) <= SHORT:
                    short.add(word)
            found.append(word)
        flat += found
        counts.append(len(found))
        plain.append(" ".join([plain_words[word] for word in found]))
        if len(found) > 1 and not short.isdisjoint(found[:-1]):
            more += _run_together(row, [known[word] for word in found])
    breathe()
    keys = list({key for word in known for key, _ in word.keys} | {key for _, key, _ in more})
    sort_gently(keys, breathe)
    number = {key: place for place, key in enumerate(keys)}
    flat_words = np.array(flat, np.intp)
    rows = np.repeat(np.arange(len(names)), counts)
    parts = np.fromiter((len(each.parts) for each in known), np.intp, len(known))[flat_words]
    part_counts = np.bincount(rows, weights=parts, minlength=len(names)).astype(np.intp)
    for row in np.flatnonzero(part_counts > PARTS_LIMIT).tolist():
        plain[row] = " ".join(plain[row].split(" ", PARTS_LIMIT)[:PARTS_LIMIT])
    first_part = offsets(parts)[:-1] - offsets(part_counts)[rows]
    pairs, times = _picked([[(number[key], part) for key, part in each.keys] for each in known], flat_words, 2)
    firsts, _ = _picked([[(number[part],) for part in each.parts] for each in known], flat_words, 1)
    apart = np.array([(at, number[key], part) for at, key, part in more], np.intp).reshape(-1, 3)
    return Read(
        keys,
        np.append(np.repeat(rows, times), apart[:, 0]).astype(np.int32),
        np.append(pairs[:, 0], apart[:, 1]).astype(np.int32),
        np.append(np.repeat(first_part, times) + pairs[:, 1], apart[:, 2]).astype(np.int32),
        plain,
        part_counts,
        _columns(firsts[:, 0], part_counts),
    )


def _run_together(row: int, words: list[NameWord]) -> list[tuple[int, str, int]]:
    """The keys of words typed as one, with the row and the part where each begins."""
    there = [word for word in words if word.whole]
    begin = [0, *accumulate(len(word.parts) for word in there)]
    return [(row, key, begin[first]) for key, first in run_together([word.whole for word in there])]


def _picked(sequences: list[list[tuple[int, ...]]], numbers: Numbers, width: int) -> tuple[Numbers, Numbers]:
    """What the sequences of these numbers hold, one after the other, and how many each holds."""
    begin = offsets(np.fromiter(map(len, sequences), np.intp, len(sequences)))
    items = np.array(list(chain.from_iterable(sequences)), np.int32).reshape(-1, width)
    first, last = begin[numbers], begin[numbers + 1]
    return items[expanded(first, last)], last - first


def _columns(firsts: Numbers, count: Numbers) -> Numbers:
    """The keys of the parts of all rows as a table with a column for each row."""
    row = np.repeat(np.arange(len(count)), count)
    place = np.arange(len(firsts)) - np.repeat(offsets(count)[:-1], count)
    columns = np.full((min(int(count.max(initial=1)), PARTS_LIMIT), len(count)), -1, np.int32)
    kept = place < len(columns)
    columns[place[kept], row[kept]] = firsts[kept]
    return columns
