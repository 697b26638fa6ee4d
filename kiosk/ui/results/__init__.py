"""The results: a model of found runners, the list that shows them, and how one row is painted."""

from kiosk.ui.results.rows import Facts, Row
from kiosk.ui.results.view import ResultsList

__all__ = [
    "Facts",
    "ResultsList",
    "Row",
]
