"""Compare start list, this laptop and the server, so that whoever answers for the race sees that nothing is missing."""

from kiosk.reconcile.comparing import reconcile, slices

__all__ = ["reconcile", "slices"]
