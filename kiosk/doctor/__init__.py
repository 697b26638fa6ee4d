"""Look at everything a desk needs before the runners come: the laptop, the server with the key, and the event's file.

Nothing is changed at the server, and an event's file is only opened as every command opens it. The answers are values
that a terminal or a window can show.
"""

from kiosk.doctor.check import Check, State
from kiosk.doctor.examine import Place, examine, examine_now, planned

__all__ = ["Check", "Place", "State", "examine", "examine_now", "planned"]
