"""Qt's media, which come in late: before the first use its words are kept from the terminal of a person."""

from __future__ import annotations

from PySide6.QtCore import QLoggingCategory

RULES = "qt.multimedia.*=false\nqt.gui.imageio.jpeg*=false"
"""Rules of Qt's log: nothing of missing media libraries, nothing of the untidy pictures of webcams."""

_SILENT = f"{RULES}\ndefault.warning=false"


def quieten(*, more: bool = False) -> None:
    """Keep Qt's media quiet; `more`: for a moment the system's sound too, which warns under no name of its own."""
    QLoggingCategory.setFilterRules(_SILENT if more else RULES)
