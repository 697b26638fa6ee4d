"""Which check-in and which bib of a registration stand: pure functions of sets that only grow.

Every desk that knows the same operations and grants comes to the same answer, in whatever order they arrived.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kiosk.model import Grant, Operation, OperationKind


def live(operations: Iterable[Operation]) -> list[Operation]:
    """The check-ins that no undo names; an undo can't take back what it has not seen."""
    known = list(operations)
    undone = {name for operation in known if operation.kind is OperationKind.UNDO for name in operation.undoes}
    return [each for each in known if each.kind is OperationKind.CHECK_IN and each.id not in undone]


def last_bib(operations: Iterable[Operation]) -> Operation | None:
    """The bib assignment that counts, or None: the last one by hybrid logical clock, desk and the desk's sequence."""
    given = (each for each in operations if each.kind is OperationKind.BIB)
    return max(given, key=lambda each: (each.hlc, each.desk_id, each.desk_seq), default=None)


def winner(operations: Iterable[Operation], grants: Mapping[str, Grant]) -> Operation | None:
    """The check-in that stands, or None; the other live ones are double check-ins.

    A granted one is never displaced by an ungranted one: granted ones are ordered by term, hub and the hub's
    sequence, the others by hybrid logical clock, desk and the desk's sequence.
    """

    def rank(operation: Operation) -> tuple[int, int, str, int, str]:
        grant = grants.get(operation.id)
        if grant is not None:
            return (0, grant.term, grant.hub_id, grant.hub_seq, operation.id)
        return (1, 0, f"{operation.hlc}\0{operation.desk_id}", operation.desk_seq, operation.id)

    return min(live(operations), key=rank, default=None)
