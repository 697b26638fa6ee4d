"""The practice server: the API's contract with invented runners, in process or on loopback, and its bad weather."""

from kiosk.practice.forecast import Fault, Forecast, Rule, When
from kiosk.practice.serve import serve
from kiosk.practice.server import ALL_SCOPES, PRACTICE_KEY, KeyInfo, PracticeServer, WriteBack
from kiosk.practice.weather import Weather
from kiosk.practice.world import CheckInCall, World

__all__ = [
    "ALL_SCOPES",
    "PRACTICE_KEY",
    "CheckInCall",
    "Fault",
    "Forecast",
    "KeyInfo",
    "PracticeServer",
    "Rule",
    "Weather",
    "When",
    "World",
    "WriteBack",
    "serve",
]
