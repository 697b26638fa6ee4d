"""Bring the start list in and the operations out, each independent of the other."""

from kiosk.sync.engine import Outcome, Sync
from kiosk.sync.line import Line
from kiosk.sync.pull import Progress, Pull, Pulled
from kiosk.sync.push import Push, Pushed
from kiosk.sync.timing import Timing

__all__ = ["Line", "Outcome", "Progress", "Pull", "Pulled", "Push", "Pushed", "Sync", "Timing"]
