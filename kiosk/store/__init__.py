"""What the laptop keeps: one SQLite file for each event, the data folder, and the locks between programs."""

from kiosk.store.database import open_database
from kiosk.store.event_store import EventStore
from kiosk.store.home import Home
from kiosk.store.locks import Lock
from kiosk.store.pace import PaceFile
from kiosk.store.recovery import Recovered

__all__ = ["EventStore", "Home", "Lock", "PaceFile", "Recovered", "open_database"]
