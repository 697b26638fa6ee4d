"""The check-in kiosk for running events."""

__version__ = "0.1.0"
