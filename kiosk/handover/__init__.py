"""Hand what this laptop knows to people and other programs."""

from kiosk.handover.table import export_csv

__all__ = ["export_csv"]
