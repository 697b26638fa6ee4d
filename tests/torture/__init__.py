"""What the kiosk survives: `python -m tests.torture` kills, cuts, fills and freezes it, and looks what is left."""
