"""Why a delivery failed, as it is kept: in English, which developers know, and said in each reader's language."""

from __future__ import annotations

import re

from kiosk.errors import KioskError, MissingScope
from kiosk.language import tr

MISSING = re.compile(r"The key lacks the right ((?:read|write):[a-z]{1,20})")
_REFUSED = re.compile(r"\d{3}(?: [A-Z_]+)?(?:: (?P<words>.+))?", re.DOTALL)
"""`RefusedByServer.reason`: the numbers are for developers."""


def kept(error: KioskError) -> str:
    """What is kept of an error: its title in English; one that was made for its case as it was said then."""
    if isinstance(error, MissingScope):
        return f"The key lacks the right {error.scope}"
    own = type(error).title
    return own if error.title == tr(own) else error.title


def said(text: str) -> str:
    """A text that was kept, in the language of now; what a server wrote stays as it is, without its numbers."""
    if missing := MISSING.fullmatch(text):
        return MissingScope(missing[1]).title
    if refused := _REFUSED.fullmatch(text):
        return (
            tr("The server says: {words}", words=refused["words"]) if refused["words"] else tr("The server refused it")
        )
    return tr(text)
