"""What the reconciliation's tests share: a desk's operations, a server's answers, and looks at what came out."""

from __future__ import annotations

from typing import Any

from kiosk.model import (
    UPSTREAM,
    Case,
    Difference,
    DifferenceKind,
    Draft,
    How,
    Operation,
    OperationKind,
    Page,
    Reconciliation,
    Registration,
)
from kiosk.store import EventStore

CHECK_IN, UNDO, WALK_UP, BIB = OperationKind.CHECK_IN, OperationKind.UNDO, OperationKind.WALK_UP, OperationKind.BIB
KEY = b"desk two"
"""What another desk's file is encrypted with, so that it has no copy of its journal."""


def record(store: EventStore, id: str, kind: OperationKind = CHECK_IN, *undoes: str, **facts: Any) -> Operation:
    with store.transaction():
        return store.append(Draft(id, kind, How.SEARCH, undoes=undoes, **facts))


def walk_up(store: EventStore, id: str = "local-1") -> tuple[Operation, Operation]:
    """Somebody registers at the desk and is checked in."""
    payload = {"run_id": "r5", "email": "new@mail.example", "name": "Nia New"}
    return record(store, id, WALK_UP, payload=payload), record(store, id)


def give_bib(store: EventStore, id: str, bib: str | None, former: str | None = None) -> Operation:
    return record(store, id, BIB, payload={"bib": bib, "former": former})


def deliver(store: EventStore, *operations: Operation, server_id: str | None = None) -> None:
    for each in operations:
        store.acknowledge(each.id, UPSTREAM, server_id=server_id)


def read(store: EventStore, *rows: Registration, at: int | None = None) -> None:
    """The server gives these rows, asked for now or at an earlier revision."""
    asked = store.revision() if at is None else at
    store.apply_page(Page(rows, last_id=rows[-1].id), sweep=False, read_revision=asked)


def sweep(store: EventStore, *rows: Registration) -> None:
    """The whole list is read in one page."""
    store.begin_sweep()
    store.apply_page(Page(rows, last_id=rows[-1].id), sweep=True, read_revision=store.revision())
    store.finish_sweep(complete=True)


def by_kind(found: Reconciliation) -> dict[DifferenceKind, Difference]:
    return {each.kind: each for each in found.differences}


def kinds(found: Reconciliation) -> dict[str, int]:
    """How many cases there are of each kind, the worst first."""
    return {each.kind.value: len(each.cases) for each in found.differences}


def the_case(found: Reconciliation, kind: DifferenceKind) -> Case:
    (case,) = by_kind(found)[kind].cases
    return case
