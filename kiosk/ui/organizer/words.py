"""What settings are called and how their values are said, where taking them would change something."""

from __future__ import annotations

from typing import Any, Final

import msgspec

from kiosk.language import mark, tr
from kiosk.model import WriteBackRoute
from kiosk.settings_file import Change
from kiosk.ui import languages
from kiosk.ui.organizer.steps import STEPS

_NAMES: Final = {
    "api_url": mark("Server"),
    "theme": mark("Light or dark"),
    "language": mark("Language"),
    "write_back": mark("How check-ins are written to the server"),
    "bib_write_back": mark("How bibs are written to the server"),
    "allow_override": mark("Checking in all the same"),
    "override_reasons": mark("Reasons to choose from"),
    "next_steps": mark("What happens next"),
    "served_runs": mark("Runs at this desk"),
    "go_to": mark("Where other runs are sent"),
    "laptops_sharing_key": mark("Laptops that share the key"),
    "runner_then_bib": mark("Runner, then bib"),
    "full_screen": mark("Fill the screen from the start"),
}

_THEMES: Final = {"system": mark("as the computer"), "light": mark("light"), "dark": mark("dark")}

_NONE: Final = {
    "override_reasons": mark("the usual ones"),
    "served_runs": mark("all"),
    "bib_write_back": mark("not at all"),
}
"""What an empty value stands for."""


def name_of(field: str) -> str:
    """What people call a field of the settings."""
    return tr(_NAMES[field]) if field in _NAMES else field.replace("_", " ")


def change_lines(change: Change) -> tuple[str, ...]:
    """What would become of it: 'yes → no'; a line for each text that differs where there are several."""
    before, after = change.before, change.after
    if not isinstance(before, dict):
        return (_arrow(_value(change.field, before), _value(change.field, after)),)
    keys = [
        each for each in (*before, *(key for key in after if key not in before)) if before.get(each) != after.get(each)
    ]
    return tuple(
        tr("{what}: {change}", what=_key(key), change=_arrow(_text(before.get(key)), _text(after.get(key))))
        for key in keys
    )


def _arrow(before: str, after: str) -> str:
    return tr("{before} → {after}", before=before, after=after)


def _key(key: str) -> str:
    return tr(STEPS[key]) if key in STEPS else key


def _text(text: str | None) -> str:
    return tr("“{text}”", text=text) if text else tr("our own text")


def _value(field: str, value: Any) -> str:
    match value:
        case bool():
            return tr("yes") if value else tr("no")
        case () | None:
            return tr(_NONE[field]) if field in _NONE else tr("none")
        case tuple():
            return ", ".join(map(str, value))
        case WriteBackRoute():
            return f"{value.method} {value.path} {msgspec.json.encode(value.body).decode()}"
        case _ if field == "language":
            return languages.LANGUAGES.get(value, tr(_THEMES["system"]))
        case _:
            return tr(_THEMES[value]) if field == "theme" else str(value)
