"""Finding the registrations of one open event: quickly by an index, before there is one by looking through the file."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from itertools import starmap
from typing import TYPE_CHECKING

from msgspec import Struct

from kiosk.model import Changed, Entry, Marks
from kiosk.store import EventStore

if TYPE_CHECKING:  # the search takes a while to import: whoever does not find anybody need not wait for it
    from kiosk.search import Index, Row

_CHUNK = 400
"""Changed rows that are indexed in one go: well under a tenth of a second on a slow laptop."""
_WORDS = 8
"""Words that are looked for while there is no index."""


class Hit(Struct, frozen=True):
    """A found registration: `match` is what of it fits what was `typed` ("bib", "name", "email", "near").

    Nothing typed: it is not known what fits.
    """

    entry: Entry
    match: str
    typed: str

    def marks(self) -> Marks:
        """The characters of its name that matched, or are near to what was typed."""
        if not self.typed:
            return Marks()
        from kiosk.search import marks

        return marks(self.entry.registration.name or "", self.typed, near=self.match == "near")


class Found(Struct, frozen=True):
    """The best `hits` of `total` that match, among `of` registrations; not `ready` while the index is being built."""

    hits: tuple[Hit, ...]
    total: int
    of: int
    ready: bool


class Prepared(Struct, frozen=True):
    """A search index of the whole list as it was at a revision of the store."""

    index: Index
    revision: int


class Finding:
    """The part of a desk that finds; on one thread, but for `prepare`."""

    def __init__(self, store: EventStore) -> None:
        self._store = store
        self._index: Index | None = None
        self._revision = store.revision()
        self._stale: deque[str] = deque()

    def prepare(self, breathe: Callable[[], None] = lambda: None) -> Prepared:
        """Build a search index of the whole list; `breathe` is called between its steps.

        The one method that may run in another thread than all others. Raises what reading the store may.
        """
        from kiosk.search import Index, Row

        store = self._store.beside()
        try:
            revision = store.revision()  # first: what changes while we read is then taken in once more
            return Prepared(Index(starmap(Row, store.searchable()), breathe), revision)
        finally:
            store.close()

    def take(self, prepared: Prepared) -> None:
        """Find with this index from now on; `refresh` takes in what changed since."""
        self._index, self._revision = prepared.index, prepared.revision
        self._stale.clear()

    @property
    def wants_index(self) -> bool:
        """Whether it is time to `prepare` one: there is none yet, or so much has changed that it became slow."""
        return self._index is None or self._index.scattered

    def find(self, text: str, limit: int = 50) -> Found:
        """The registrations that fit what was typed, best first; slower and less clever until there is an index."""
        index = self._index
        if index is None:
            return self._find_slowly(text, limit)
        found = index.find(text, limit)
        entries = {entry.registration.id: entry for entry in self._store.entries(hit.id for hit in found.hits)}
        hits = tuple(Hit(entries[hit.id], hit.match, text) for hit in found.hits if hit.id in entries)
        return Found(hits, found.total, len(index), ready=True)

    def _find_slowly(self, text: str, limit: int) -> Found:
        """Whose bib was typed, then whoever has the letters somewhere.

        These are near but for a whole name, so that nobody is taken for somebody.
        """
        worn = self._store.by_bib(text)
        ids, total = self._store.containing(" ".join(text.split()[:_WORDS]), limit)
        hits = [Hit(entry, "bib", text) for entry in sorted(worn, key=lambda entry: entry.registration.bib != text)]
        known = {entry.registration.id for entry in worn}
        others = self._store.entries(each for each in ids if each not in known)
        hits += [Hit(entry, "name" if _is_called(entry, text) else "near", "") for entry in others]
        hits = hits[: max(limit, 0)]
        return Found(tuple(hits), max(total, len(hits)), self._store.start_list().registrations, ready=False)

    def family(self, registration_id: str) -> tuple[Entry, ...]:
        """All registrations with the same e-mail: the given one, then the others in the order of the list.

        Nobody where there is no such registration. One without an e-mail is alone. Until there is an index, and while
        that is behind, the whole list is looked through.
        """
        entry = self._store.entry(registration_id)
        if entry is None:
            return ()
        address = entry.registration.email
        if not address.strip():
            return (entry,)
        ids = None if self._index is None or self.behind else self._index.with_address(address)
        found = self._store.by_email(address, ids)
        return (entry, *(each for each in found if each.registration.id != entry.registration.id))

    def sharing(self, entry: Entry) -> int:
        """How many other registrations have its e-mail, at once from the index; 0 while there is none."""
        address = entry.registration.email
        ids = self._index.with_address(address) if self._index is not None and address.strip() else ()
        if ids is None:
            return len(self.family(entry.registration.id)) - 1
        return sum(each != entry.registration.id for each in ids)

    def refresh(self) -> Changed:
        """Take in what any program changed since the last call; large changes over several calls."""
        changed = self._store.changed_since(self._revision)
        self._revision = changed.revision
        if self._index is not None:
            self._index.remove(changed.removed_ids)
            self._stale.extend(changed.registration_ids)
            ids = [self._stale.popleft() for _ in range(min(_CHUNK, len(self._stale)))]
            if ids:
                self._index.put(map(_row, self._store.entries(ids)))
        return changed

    @property
    def behind(self) -> bool:
        """Whether a large change is still to be taken in: `refresh` again soon."""
        return bool(self._stale)


def _is_called(entry: Entry, text: str) -> bool:
    """Whether a text is the whole name, in whatever order."""
    return sorted((entry.registration.name or "").casefold().split()) == sorted(text.casefold().split())


def _row(entry: Entry) -> Row:
    from kiosk.search import Row

    registration = entry.registration
    return Row(
        registration.id,
        registration.name or "",
        registration.email,
        registration.bib or "",
        entry.standing.checked_in,
    )
