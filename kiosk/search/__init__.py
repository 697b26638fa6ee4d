"""Finding people by name, e-mail and bib while somebody types."""

from kiosk.search.highlight import marks
from kiosk.search.index import Index
from kiosk.search.values import Found, Hit, Row

__all__ = ["Found", "Hit", "Index", "Row", "marks"]
