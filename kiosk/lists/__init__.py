"""Lists for helpers: who is not here yet, what the server did not take, what was done against the rules; in any order.

Everything goes in short steps, so that a window lives on beside it however long a list is.
"""

from kiosk.lists.kinds import GONE, Listed, ListKind, why_not_delivered
from kiosk.lists.reading import slices
from kiosk.lists.sorting import Collate, Order, arranging, last_name_first, natural
from kiosk.lists.typed import finding
from kiosk.store.listing import ListRow

__all__ = [
    "GONE",
    "Collate",
    "ListKind",
    "ListRow",
    "Listed",
    "Order",
    "arranging",
    "finding",
    "last_name_first",
    "natural",
    "slices",
    "why_not_delivered",
]
