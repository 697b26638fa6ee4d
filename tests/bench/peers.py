"""What else one could search a start list with, each set up as somebody who knows it would, on the same rows."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from abc import ABC, abstractmethod
from collections.abc import Sequence

import apsw
from rapidfuzz import fuzz, process

from kiosk.search import Row


class Peer(ABC):
    """Another way to search; rows go by their number in the list."""

    name: str
    every_keystroke = False
    """Whether it is quick enough to be asked at each key of all queries; else it gets whole queries, and a sample."""

    @abstractmethod
    def __init__(self, rows: Sequence[Row]) -> None: ...

    @abstractmethod
    def find(self, text: str, limit: int) -> list[int]:
        """The numbers of the rows that match, best first."""

    @classmethod
    def missing(cls) -> str:
        """What this machine needs first."""
        return ""


class SqlLike(Peer):
    """SQLite in memory with LIKE, as Django's `icontains`: every word is somewhere in name, e-mail or bib.

    A to Z match in either case, accents count, the rows come in the order of the list. # and commas are left out.
    """

    name = "SQL LIKE, every word"

    def __init__(self, rows: Sequence[Row]) -> None:
        self._database = apsw.Connection(":memory:")
        self._database.execute("create table runner (id integer primary key, name text, email text, bib text)")
        self._database.executemany("insert into runner values (?, ?, ?, ?)", _records(rows))

    def find(self, text: str, limit: int) -> list[int]:
        parts = ["%" + re.sub(r"([\\%_])", r"\\\1", word) + "%" for word in _words(text)]
        if not parts:
            return []
        column = "{} like ? escape '\\'"
        word = "(" + " or ".join(column.format(each) for each in ("name", "email", "bib")) + ")"
        statement = f"select id from runner where {' and '.join([word] * len(parts))} limit ?"
        values = [part for part in parts for _ in range(3)]
        return [number for (number,) in self._database.execute(statement, [*values, limit])]


class SqliteFts(Peer):
    """SQLite's FTS5 in memory: words without accents, every typed word is the start of a word of any column.

    Starts of one to four letters have an index of their own. The best rank (bm25) comes first, except after a single
    word of up to three letters: ranking all who match would take many times as long and tell nobody apart.
    """

    name = "SQLite FTS5, starts of words"
    every_keystroke = True

    def __init__(self, rows: Sequence[Row]) -> None:
        self._database = apsw.Connection(":memory:")
        self._database.execute(
            "create virtual table runner using fts5 (name, email, bib, prefix = '1 2 3 4', "
            "tokenize = 'unicode61 remove_diacritics 2')"
        )
        self._database.executemany("insert into runner (rowid, name, email, bib) values (?, ?, ?, ?)", _records(rows))
        self._database.execute("insert into runner (runner) values ('optimize')")

    def find(self, text: str, limit: int) -> list[int]:
        parts = [part for part in text.replace('"', " ").split() if any(map(str.isalnum, part))]
        if not parts:
            return []
        order = "" if len(parts) == 1 and len(parts[0]) < 4 else "order by rank"
        statement = f"select rowid from runner where runner match ? {order} limit ?"
        wanted = " ".join(f'"{part}" *' for part in parts)
        return [number for (number,) in self._database.execute(statement, (wanted, limit))]


class Fzf(Peer):
    """The command `fzf --filter`, a process for each query that reads the list from its input, accents left out.

    It looks for every word as letters in this order, near to one another, in name, e-mail and bib together, and sorts
    by its own score. # and commas are left out, and what means something else to it (' ^ !) at the start of a word. The
    memory of its processes is not counted.
    """

    name = "fzf --filter"

    def __init__(self, rows: Sequence[Row]) -> None:
        lines = (f"{at}\t{_without_accents(f'{row.name} {row.email} {row.bib}')}" for at, row in enumerate(rows))
        self._lines = "\n".join(lines).encode()

    @classmethod
    def missing(cls) -> str:
        return "" if shutil.which("fzf") else "not installed: apt install fzf"

    def find(self, text: str, limit: int) -> list[int]:
        wanted = " ".join(word.lstrip("'^!") for word in _words(_without_accents(text)))
        command = ["fzf", "-i", "--delimiter", "\t", "--nth", "2..", "--filter", wanted]
        found = subprocess.run(command, input=self._lines, stdout=subprocess.PIPE, check=False).stdout
        return [int(line.partition(b"\t")[0]) for line in found.split(b"\n", limit)[:limit] if line]


class RapidFuzz(Peer):
    """rapidfuzz's `process.extract` with WRatio over the name, e-mail and bib of every row.

    All in small letters and without accents; # and commas are left out.
    """

    name = "rapidfuzz WRatio, every row"

    def __init__(self, rows: Sequence[Row]) -> None:
        self._texts = [_without_accents(f"{row.name} {row.email} {row.bib}") for row in rows]

    def find(self, text: str, limit: int) -> list[int]:
        wanted = " ".join(_words(_without_accents(text)))
        return [number for _, _, number in process.extract(wanted, self._texts, scorer=fuzz.WRatio, limit=limit)]


PEERS: tuple[type[Peer], ...] = (SqlLike, SqliteFts, Fzf, RapidFuzz)


def _records(rows: Sequence[Row]) -> list[tuple[int, str, str, str]]:
    return [(number, row.name, row.email, row.bib) for number, row in enumerate(rows)]


def _words(text: str) -> list[str]:
    return re.findall(r"[^\s,]+", text.lstrip("#"))


def _without_accents(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.lower())
    return " ".join("".join(letter for letter in decomposed if not unicodedata.combining(letter)).split())
