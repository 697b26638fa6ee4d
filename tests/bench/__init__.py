"""How fast the kiosk is on this machine: `python -m tests.bench`. It reports, and fails nobody."""
