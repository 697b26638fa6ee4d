"""The program tries itself, with all that a race morning needs, and touches nothing of the person's.

The window that people use, a practice server on a socket of this computer, 1,000 invented runners, a camera's frames:
everything is real but the runners, and lives in a folder that is gone afterwards. The frozen program is proved by it.
"""

from kiosk.app.self_test.run import LIMIT, run

__all__ = ["LIMIT", "run"]
