"""The Intervals Partner API as methods that take and give domain values; httpx and the API's shapes stay in here."""

from __future__ import annotations

from kiosk.api.client import Client, Heard
from kiosk.api.pace import Pace, PaceMemory, fingerprint

__all__ = ["Client", "Heard", "Pace", "PaceMemory", "fingerprint"]
