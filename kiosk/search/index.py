"""The search index: rows go in as they come and change, and what somebody types comes out as ranked hits.

The order of hits, so that it can be explained: the very bib; then names, those first of which more of the typed words
are whole words; then starts of a bib; then e-mail addresses from their beginning; then the other matches. Equals stand
as `Order` says: those found by a bib in the order of bibs, the others by name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import reduce
from operator import and_

from msgspec import Struct
from msgspec.structs import replace

from kiosk.search.addresses import Addresses
from kiosk.search.fold import fold, run_together, second_spelling, word_keys
from kiosk.search.highlight import spans
from kiosk.search.order import Order
from kiosk.search.query import Query, Word, bib_keys, read
from kiosk.search.values import Found, Hit, Match, Row
from kiosk.search.vocabulary import Slots, Vocabulary, either

TEXT_LIMIT = 500
"""Characters of a name, an address or a bib by which somebody is found."""

_NOBODY = Row("", "", "", "", False)


class _Match(Struct, frozen=True):
    """The slots that one typed word fits, by field."""

    names: Slots
    bibs: Slots
    addresses: Slots


class Index:
    """All registrations of one event, found by name, e-mail and bib from the first letter typed.

    Typed words match in any order, each the start of a word of the name or of the bib, or within the address. It
    answers at any time from the rows that are there. For one thread.
    """

    def __init__(self) -> None:
        self._slots: dict[str, int] = {}
        self._rows: list[Row] = []
        self._free: list[int] = []
        self._names = Vocabulary()
        self._bibs = Vocabulary()
        self._addresses = Addresses()
        self._order = Order()
        self._word_keys: dict[str, tuple[str, ...]] = {}

    def __len__(self) -> int:
        """How many rows are there."""
        return len(self._slots)

    def put(self, rows: Iterable[Row]) -> None:
        """Adds rows, or replaces those of the same id; the time goes with the rows given, not with those there."""
        for row in rows:
            slot = self._slots.get(row.id)
            if slot is None:
                slot = self._slots[row.id] = self._free.pop() if self._free else len(self._rows)
                if slot == len(self._rows):
                    self._rows.append(_NOBODY)
            else:
                old = self._rows[slot]
                if row == old:
                    continue
                arrived = replace(old, checked_in=row.checked_in)
                row = arrived if row == arrived else row  # the most frequent change keeps the texts that are there
                self._order.discard(slot, old)
            self._order.add(slot, row)
            self._replace(slot, row)

    def remove(self, ids: Iterable[str]) -> None:
        """Takes rows out; ids that are not there are passed over."""
        for each in ids:
            slot = self._slots.pop(each, None)
            if slot is not None:
                self._order.discard(slot, self._rows[slot])
                self._replace(slot, _NOBODY)
                self._free.append(slot)

    def find(self, text: str, limit: int = 50) -> Found:
        """The best `limit` hits for what was typed, and how many match altogether; no text is refused.

        Beyond `query.QUERY_LIMIT` characters or `query.WORDS_LIMIT` words nothing is read.
        """
        query = read(text)
        matches, found = self._matches(query)
        named = reduce(and_, (match.names for match in matches.values()), found)
        lost = named - self._each_its_own_word(query, named)
        named -= lost
        numbered = either(self._bibs.starting(key) for key in query.bibs)
        found = either((found - lost, numbered))
        hits: list[Hit] = []
        for kind, slots in self._tiers(query, matches, named, numbered, found):
            in_order = self._order.best_by_bib if kind == "bib" else self._order.best
            best = in_order(slots, max(0, limit - len(hits)))
            hits += [self._hit(slot, kind, query, matches) for slot in best]
            if len(hits) >= limit:
                break
        return Found(tuple(hits), len(found))

    # Putting rows in.
    def _replace(self, slot: int, new: Row) -> None:
        old, self._rows[slot] = self._rows[slot], new
        if old.name != new.name:
            self._names.discard(self._name_keys(old.name), slot)
            self._names.add(self._name_keys(new.name), slot)
        if old.bib != new.bib:
            self._bibs.discard(bib_keys(old.bib[:TEXT_LIMIT]), slot)
            self._bibs.add(bib_keys(new.bib[:TEXT_LIMIT]), slot)
        if old.email != new.email:
            self._addresses.put(slot, old.email[:TEXT_LIMIT], new.email[:TEXT_LIMIT])

    def _name_keys(self, name: str) -> set[str]:
        words: list[str] = []
        keys: set[str] = set()
        for word in name[:TEXT_LIMIT].split():
            known = self._word_keys.get(word)
            if known is None:
                known = self._word_keys[word] = word_keys(word)
            if known:
                words.append(known[0])
                keys.update(known)
        keys.update(run_together(words))
        return keys

    # Finding them.
    def _matches(self, query: Query) -> tuple[dict[Word, _Match], Slots]:
        """What each typed word fits, the longest first, and the slots that all fit; stops where none is left.

        One or two letters among other words are not looked for in addresses: they are in most of them.
        """
        matches: dict[Word, _Match] = {}
        found: Slots = frozenset()
        words = sorted(set(query.words), key=lambda word: (-len(word.address), word.address))
        for word in words:
            match = _Match(
                names=either(reduce(and_, map(self._names.starting, way)) for way in word.ways),
                bibs=either(map(self._bibs.starting, word.bibs)),
                addresses=self._addresses.matching(word.address) if len(words) == 1 or len(word.address) > 2 else set(),
            )
            fits = (match.names, match.bibs, match.addresses)
            found = either(found & each for each in fits) if matches else either(fits)
            matches[word] = match
            if not found:
                break
        return matches, found

    def _each_its_own_word(self, query: Query, named: Slots) -> Slots:
        """Those of some slots where typed words that start alike ("ma m") stand for different words of the name."""
        parts = [part for word in query.words for part in max(word.ways, key=len, default=())]
        for part in sorted(set(parts)):
            times = sum(other.startswith(part) for other in parts)
            if times > 1 and named:
                several = self._names.repeated(part, times) & named
                named = {slot for slot in several if _words_starting(self._rows[slot].name, part) >= times}
        return named

    def _tiers(
        self, query: Query, matches: dict[Word, _Match], named: Slots, numbered: Slots, found: Slots
    ) -> Iterator[tuple[Match, Slots]]:
        """All that was found, the better first, with what matched; each slot once."""
        exact = {slot for key in query.bibs for slot in self._bibs.exact(key)}
        yield "bib", exact
        whole: Counter[int] = Counter()
        for word in matches:
            whole.update(self._whole(word) & named)
        for times in range(len(matches), 0, -1):
            yield "name", {slot for slot, count in whole.items() if count == times} - exact
        yield "name", named - whole.keys() - exact
        yield "bib", numbered - named - exact
        rest = found - named - numbered
        by_bib = rest & either(match.bibs - match.names for match in matches.values())
        by_address = rest - by_bib
        beginning = self._addresses.beginning(by_address, query.words[0].address) if len(query.words) == 1 else set()
        yield "email", beginning
        yield "bib", by_bib
        yield "email", by_address - beginning

    def _whole(self, word: Word) -> Slots:
        """The slots that have a typed word as a whole word of the name."""
        return either(reduce(and_, (frozenset(self._names.exact(key)) for key in way)) for way in word.ways)

    def _hit(self, slot: int, kind: Match, query: Query, matches: dict[Word, _Match]) -> Hit:
        row = self._rows[slot]
        words = [word.ways for word in query.words if word in matches and slot in matches[word].names]
        return Hit(row.id, kind, spans(row.name[:TEXT_LIMIT], words))


def _words_starting(name: str, part: str) -> int:
    """How many words of a name start so, in either spelling."""
    spelled = zip(fold(name).split(), fold(second_spelling(name)).split(), strict=True)
    return sum(any(word.startswith(part) for word in both) for both in spelled)
