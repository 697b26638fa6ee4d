"""Words for people: marked in English where they stand, and said in the language that was chosen.

A window speaks through Qt's translation files (`kiosk/ui/languages.py`); everything without one speaks English.
"""

from __future__ import annotations

import re
from collections.abc import Callable

Translator = Callable[[str, str, int], str]
"""What a text says in a language, with its number in it: of the English text, a note for translators, and a number."""


_FORMS = re.compile(r"\(s\)|\((\w*)\|(\w*)\)")


def english_form(text: str, number: int) -> str:
    """The form of an English text for a number: `%n runner(s) (is|are) here`; `%n` stays."""
    one = number == 1
    return _FORMS.sub(lambda found: found[1] or "" if one else found[2] if found[2] is not None else "s", text)


def in_english(text: str, note: str, number: int) -> str:  # noqa: ARG001 - a Translator
    """English, which needs no file."""
    return text if number < 0 else english_form(text, number).replace("%n", f"{number:,}")


_say: Translator = in_english


def speak_through(translator: Translator) -> None:
    """Say everything in another language from now on; `in_english` is the first one."""
    global _say
    _say = translator


def mark(text: str, note: str = "") -> str:  # noqa: ARG001 - read by lupdate
    """The text as it is. Translators are asked for it; `tr` says it later."""
    return text


def tr(text: str, note: str = "", number: int = -1, /, **values: object) -> str:
    """A text in the chosen language, its `{names}` replaced by the values.

    `text` and `note`, which tells translators what they can't see, are literals here or in a `mark`. With a `number`,
    the text has `%n` in it, and each language its own forms: `tr("%n runner(s) (is|are) here", "", found)`.
    """
    said = _say(text, note, number)
    return said.format(**values) if values else said
